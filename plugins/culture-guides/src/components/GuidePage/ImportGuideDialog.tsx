import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { GuideImportResult } from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  ProblemNotice,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ImportedTexts } from './ImportedTexts';

/** The contract takes files of this length, in characters. */
const longestFile = 4_000_000;

const useStyles = makeStyles(
  theme => ({
    chooser: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    refused: { color: theme.palette.error.main },
  }),
  { name: 'CultureGuidesImportGuideDialog' },
);

/** Takes texts as the export writes them: first it says what would happen, then they wait for their review. */
export function ImportGuideDialog(props: {
  market: string;
  onDone: () => void;
  onClose: () => void;
}) {
  const { market, onDone, onClose } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<{ name: string; content: string }>();
  const [refused, setRefused] = useState<string>();
  const [note, setNote] = useState('');
  const [result, setResult] = useState<GuideImportResult>();
  const [done, setDone] = useState(false);
  const send = (content: string, dryRun: boolean) =>
    api.importGuide({
      params: { market },
      body: {
        content,
        note: note.trim() || t('guide.import.defaultNote'),
        dryRun,
      },
    });
  const check = useAction(async (content: string) => {
    setResult(await send(content, true));
    return undefined;
  });
  const take = useAction(async () => {
    if (!file) return undefined;
    setResult(await send(file.content, false));
    setDone(true);
    onDone();
    return t('guide.import.done');
  });
  const problemAt = useFieldMessage(take.problem);
  async function choose(chosen: File) {
    setResult(undefined);
    setRefused(undefined);
    setDone(false);
    const content = await chosen.text().catch(() => undefined);
    if (content === undefined) {
      setRefused(t('guide.import.unreadable', { name: chosen.name }));
    } else if (content.length > longestFile) {
      setRefused(t('guide.import.tooLarge', { name: chosen.name }));
    } else {
      setFile({ name: chosen.name, content });
      await check.run(content);
    }
  }
  return (
    <FormDialog
      open
      wide
      title={t('guide.import.title')}
      submitLabel={t('guide.import.submit')}
      busy={take.busy}
      problem={take.problem}
      incomplete={done || check.busy || !result?.submitted.length}
      onClose={onClose}
      onSubmit={() => take.run()}
    >
      <div>{t('guide.import.text')}</div>
      <div className={classes.chooser}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".md,text/markdown,text/plain"
          aria-label={t('guide.import.choose')}
          onChange={event => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) choose(chosen);
          }}
        />
        <Button
          variant="outlined"
          disabled={check.busy || take.busy}
          onClick={() => input.current?.click()}
        >
          {t('guide.import.choose')}
        </Button>
        <span>{file?.name}</span>
      </div>
      {refused && (
        <div role="alert" className={classes.refused}>
          {refused}
        </div>
      )}
      <ProblemNotice problem={check.problem} />
      <TextField
        id="import-note"
        variant="outlined"
        label={t('guide.import.note')}
        helperText={problemAt('note') ?? t('guide.import.noteHint')}
        error={Boolean(problemAt('note'))}
        value={note}
        inputProps={{ maxLength: 1000 }}
        onChange={event => setNote(event.target.value)}
      />
      {result && <ImportedTexts result={result} done={done} />}
    </FormDialog>
  );
}
