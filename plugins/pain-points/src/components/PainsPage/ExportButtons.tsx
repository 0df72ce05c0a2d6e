import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useAction } from '../../hooks/useAction';
import { useDownload } from '../../hooks/useDownload';
import type { PainFilterView } from '../../hooks/usePainFilter';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { ProblemNotice } from '../ProblemNotice';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'PainPointsExportButtons' },
);

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
] as const;

/** Downloads what the filters leave. */
export function ExportButtons(props: { filter: PainFilterView }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const download = useDownload();
  const exporting = useAction(async (format: 'csv' | 'json') => {
    const response = await api.exportPains({
      query: { ...props.filter.query, format },
    });
    const day = new Date().toISOString().slice(0, 10);
    await download(response, `pains-${day}.${format}`);
    return t('pains.exported');
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
          {t('pains.export', { format: label })}
        </Button>
      ))}
      <ProblemNotice problem={exporting.problem} />
    </div>
  );
}
