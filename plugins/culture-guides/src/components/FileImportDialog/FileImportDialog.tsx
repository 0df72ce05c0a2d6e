import { useRef, useState, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import UploadIcon from '@material-ui/icons/CloudUpload';
import type { ImportResult } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  ProblemNotice,
  useAction,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ImportOutcome } from './ImportOutcome';
import { readFileText } from './readFileText';

const useStyles = makeStyles(
  theme => ({
    chooser: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      overflowWrap: 'anywhere',
    },
    error: { margin: 0, color: theme.palette.error.main, fontWeight: 600 },
  }),
  { name: 'CultureGuidesFileImportDialog' },
);

/** A file as it was read. */
export interface ImportFile {
  name: string;
  content: string;
}

/** Takes a file in two steps: first it says what would happen, then it happens. */
export function FileImportDialog(props: {
  title: string;
  hint: string;
  /** Endings of file names, for the browser's chooser. */
  accept: string;
  /** In characters. */
  maximum: number;
  /** Looks at the file and changes nothing. */
  check: (file: ImportFile) => Promise<ImportResult>;
  /** Takes the file and answers what the toast says. */
  take: (file: ImportFile) => Promise<string>;
  /** Keeps the button closed while something else is missing. */
  incomplete?: boolean;
  /** Says why a file cannot be of the right sort. */
  refuse?: (file: ImportFile) => string | undefined;
  onDone: () => void;
  onClose: () => void;
  /** Fields that are asked once the file is known. */
  children?: ReactNode;
}) {
  const { title, hint, accept, maximum, check, take, refuse } = props;
  const { incomplete, onDone, onClose, children } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<ImportFile>();
  const [result, setResult] = useState<ImportResult>();
  const [refusal, setRefusal] = useState<string>();
  const checking = useAction(async (chosen: ImportFile) => {
    setResult(await check(chosen));
    return undefined;
  });
  const taking = useAction(async (chosen: ImportFile) => {
    const done = await take(chosen);
    onDone();
    return done;
  });
  async function choose(chosen: File) {
    setResult(undefined);
    setRefusal(undefined);
    checking.clear();
    taking.clear();
    const content = await readFileText(chosen);
    const read = { name: chosen.name, content: content ?? '' };
    setFile(read);
    const tooLarge = read.content.length > maximum;
    const fault =
      (content === undefined && t('transfer.import.unreadable')) ||
      (tooLarge &&
        t('transfer.import.tooLarge', { size: formats.number(maximum) })) ||
      refuse?.(read);
    if (fault) setRefusal(fault);
    else await checking.run(read);
  }
  const useful = result !== undefined && result.added + result.changed > 0;
  return (
    <FormDialog
      open
      wide
      title={title}
      submitLabel={t('transfer.import.submit')}
      busy={taking.busy}
      problem={taking.problem}
      incomplete={!useful || checking.busy || incomplete}
      onClose={onClose}
      onSubmit={() => file && taking.run(file)}
    >
      <Typography>{hint}</Typography>
      <div className={classes.chooser}>
        <input
          ref={input}
          type="file"
          accept={accept}
          hidden
          aria-label={t('transfer.import.choose')}
          onChange={event => {
            const chosen = event.target.files?.[0];
            event.target.value = '';
            if (chosen) choose(chosen);
          }}
        />
        <Button
          variant="outlined"
          color="primary"
          startIcon={<UploadIcon />}
          disabled={checking.busy || taking.busy}
          onClick={() => input.current?.click()}
        >
          {t(file ? 'transfer.import.chooseOther' : 'transfer.import.choose')}
        </Button>
        {file && <span>{t('transfer.import.file', { name: file.name })}</span>}
      </div>
      {checking.busy && (
        <LinearProgress aria-label={t('transfer.import.reading')} />
      )}
      {refusal && (
        <p role="alert" className={classes.error}>
          {refusal}
        </p>
      )}
      <ProblemNotice problem={checking.problem} />
      {result && <ImportOutcome result={result} />}
      {useful && children}
    </FormDialog>
  );
}
