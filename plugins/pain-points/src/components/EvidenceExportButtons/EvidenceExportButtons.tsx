import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useAction } from '../../hooks/useAction';
import { useDownload } from '../../hooks/useDownload';
import type { EvidenceFilterView } from '../../hooks/useEvidenceFilter';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { ProblemNotice } from '../ProblemNotice';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'PainPointsEvidenceExportButtons' },
);

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
] as const;

/** Downloads the voices that the filters leave; the files can be imported again. */
export function EvidenceExportButtons(props: { filter: EvidenceFilterView }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const download = useDownload();
  const exporting = useAction(async (format: 'csv' | 'json') => {
    const response = await api.exportEvidence({
      query: { ...props.filter.query, format },
    });
    const day = new Date().toISOString().slice(0, 10);
    await download(response, `voices-${day}.${format}`);
    return t('evidence.exported');
  });
  return (
    <div className={classes.root}>
      {formats.map(({ format, label }) => (
        <Button
          key={format}
          size="small"
          startIcon={<DownloadIcon />}
          disabled={exporting.busy}
          onClick={() => exporting.run(format)}
        >
          {t('evidence.action.export', { format: label })}
        </Button>
      ))}
      <ProblemNotice problem={exporting.problem} />
    </div>
  );
}
