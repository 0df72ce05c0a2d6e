import { useId, useRef, useState, type DragEvent } from 'react';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import { alpha, makeStyles } from '@material-ui/core/styles';
import UploadIcon from '@material-ui/icons/CloudUpload';
import { TechnicalDetails, useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      justifyItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(4, 2),
      border: `2px dashed ${theme.palette.text.secondary}`,
      borderRadius: theme.shape.borderRadius,
      textAlign: 'center',
      '& svg': { fontSize: 36, color: theme.palette.text.secondary },
    },
    over: {
      borderColor: theme.palette.primary.main,
      backgroundColor: alpha(theme.palette.primary.main, 0.08),
    },
    input: {
      position: 'absolute',
      width: 1,
      height: 1,
      opacity: 0,
    },
    hint: { margin: 0, color: theme.palette.text.secondary },
    error: { margin: 0, color: theme.palette.error.main, fontWeight: 600 },
    progress: { width: '100%', maxWidth: 360 },
  }),
  { name: 'PainPointsFileChooser' },
);

/** Takes a file by button or by dropping it. */
export function FileChooser(props: {
  /** Rows that have been read so far, while a file is read. */
  reading?: number;
  problem?: string;
  /** In English, where the problem is none of those that are known. */
  problemDetail?: string;
  onFile: (file: File) => void;
}) {
  const { reading, problem, problemDetail, onFile } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  function onDrop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  }
  if (reading !== undefined) {
    return (
      <div className={classes.root}>
        <p className={classes.hint} role="status">
          {t('importing.choose.reading', { rows: formats.number(reading) })}
        </p>
        <LinearProgress
          className={classes.progress}
          aria-label={t('importing.run.progress')}
        />
      </div>
    );
  }
  return (
    <div
      className={`${classes.root} ${over ? classes.over : ''}`}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <UploadIcon aria-hidden />
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
        className={classes.input}
        // The button beside it is what is reached and pressed.
        tabIndex={-1}
        aria-hidden
        onChange={event => {
          const file = event.target.files?.[0];
          if (file) onFile(file);
          event.target.value = '';
        }}
      />
      <Button
        variant="contained"
        color="primary"
        onClick={() => input.current?.click()}
      >
        {t('importing.choose.button')}
      </Button>
      <span className={classes.hint}>{t('importing.choose.drop')}</span>
      <p className={classes.hint}>{t('importing.choose.hint')}</p>
      {problem && (
        <p role="alert" className={classes.error}>
          {problem}
        </p>
      )}
      {problemDetail && <TechnicalDetails>{problemDetail}</TechnicalDetails>}
    </div>
  );
}
