import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useAction } from '../../hooks/useAction';
import { useDownload } from '../../hooks/useDownload';
import { ProblemNotice } from '../ProblemNotice';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'TrustUiExportButtons' },
);

const formats = [
  { format: 'csv', label: 'CSV' },
  { format: 'json', label: 'JSON' },
] as const;

/** The form of an exported file. */
export type ExportFormat = (typeof formats)[number]['format'];

/** Downloads what the filters of a list leave. */
export function ExportButtons(props: {
  /** Begins the name of the file, before the day. */
  fileName: string;
  /** The words on a button, for `CSV` or `JSON`. */
  label: (format: string) => string;
  /** What is said when the file is there. */
  done: string;
  fetchFile: (format: ExportFormat) => Promise<Response>;
}) {
  const { fileName, label: labelOf, done, fetchFile } = props;
  const classes = useStyles();
  const download = useDownload();
  const exporting = useAction(async (format: ExportFormat) => {
    const day = new Date().toISOString().slice(0, 10);
    await download(await fetchFile(format), `${fileName}-${day}.${format}`);
    return done;
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
          {labelOf(label)}
        </Button>
      ))}
      <ProblemNotice problem={exporting.problem} />
    </div>
  );
}
