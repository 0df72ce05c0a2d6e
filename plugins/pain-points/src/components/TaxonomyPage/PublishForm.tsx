import { useId, useState, type FormEvent, type ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  ProblemNotice,
  Section,
  useAction,
  useFieldMessage,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { VersionConflict } from './VersionConflict';

const useStyles = makeStyles(
  theme => ({
    form: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2.5),
    },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    missing: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsPublishForm' },
);

/**
 * Publishes a new version. When somebody else was faster, nothing that was typed
 * is lost: the versions in between are shown, and publishing goes on from there.
 */
export function PublishForm(props: {
  title: string;
  /** The version that the edit began with. */
  version: number;
  /** What is edited, as the list of versions names it. */
  editedId: string;
  /** Whether the versions in between are those of the taxonomy, which are listed. */
  listed: boolean;
  incomplete: boolean;
  dirty: boolean;
  publish: (options: {
    baseVersion: number;
    note: string;
  }) => Promise<{ version: number }>;
  /** Fetches what is in force now and answers its version. */
  currentVersion: () => Promise<number>;
  onDone: () => void;
  onCancel: () => void;
  children: ReactNode;
}) {
  const { title, incomplete, publish, currentVersion, onDone } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const noteId = useId();
  const [note, setNote] = useState('');
  const [baseVersion, setBaseVersion] = useState(props.version);
  const [newest, setNewest] = useState<number>();
  useUnsavedWarning(props.dirty);
  const publishing = useAction(async () => {
    const { version } = await publish({ baseVersion, note: note.trim() });
    onDone();
    return t('taxonomy.published', { version: String(version) });
  });
  const looking = useAction(async () => {
    setNewest(await currentVersion());
    return undefined;
  });
  const messageOf = useFieldMessage(publishing.problem);
  const stale = publishing.problem?.kind === 'stale';
  function submit(event: FormEvent) {
    event.preventDefault();
    if (!incomplete && note.trim() !== '') publishing.run();
  }
  return (
    <Section title={title}>
      <form className={classes.form} onSubmit={submit} noValidate>
        {props.children}
        <TextField
          id={noteId}
          required
          multiline
          minRows={2}
          variant="outlined"
          label={t('taxonomy.note')}
          value={note}
          error={Boolean(messageOf('note'))}
          helperText={messageOf('note') ?? t('taxonomy.noteHint')}
          inputProps={{ maxLength: 4000 }}
          onChange={event => setNote(event.target.value)}
        />
        {newest === undefined ? (
          <ProblemNotice
            problem={publishing.problem ?? looking.problem}
            onReload={stale ? () => looking.run() : undefined}
          />
        ) : (
          <VersionConflict
            since={baseVersion}
            newest={newest}
            editedId={props.editedId}
            listed={props.listed}
            onGoOn={() => {
              setBaseVersion(newest);
              setNewest(undefined);
              publishing.clear();
            }}
          />
        )}
        {!stale &&
          publishing.problem?.fields.map(({ field, message }) => (
            <p key={field} className={classes.missing}>
              {field}: {message}
            </p>
          ))}
        {incomplete && (
          <p className={classes.missing} role="status">
            {t('taxonomy.missing')}
          </p>
        )}
        <div className={classes.buttons}>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={
              publishing.busy ||
              incomplete ||
              note.trim() === '' ||
              newest !== undefined
            }
          >
            {t('taxonomy.publish')}
          </Button>
          <Button onClick={props.onCancel} disabled={publishing.busy}>
            {t('shell.cancel')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
