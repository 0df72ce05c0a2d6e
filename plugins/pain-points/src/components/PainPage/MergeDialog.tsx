import { useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  FormDialog,
  LocalizedTextView,
  PageError,
  PageSkeleton,
  ProblemNotice,
  useAction,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { StateChip } from '../Chip';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
    title: { flex: '1 1 200px', minWidth: 0 },
    hint: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsMergeDialog' },
);

/** Marks a pain as a duplicate of another one, picked from those that read alike or by its number. */
export function MergeDialog(props: PainChange & { onClose: () => void }) {
  const { pain, onChanged, onClose } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const [into, setInto] = useState('');
  const [note, setNote] = useState('');
  const [version, setVersion] = useState(pain.version);
  const alike = useLoaded(
    painPointsApiRef,
    async () => {
      const text = [pain.title.en, pain.title.zh].filter(Boolean).join(' ');
      const { items } = await api.suggestDuplicates({
        body: { kindId: pain.kindId, text, painId: pain.id },
      });
      return items.filter(({ pain: other }) => other.id !== pain.id);
    },
    [pain.id],
  );
  const merge = useAction(async () => {
    onChanged(
      await api.mergePain({
        params: { painId: pain.id },
        body: {
          into: into.trim().toUpperCase(),
          version,
          ...(note.trim() && { note }),
        },
      }),
    );
    onClose();
    return t('merge.done', { id: pain.id });
  });
  const reject = useAction(async (painId: string) => {
    await api.rejectDuplicate({
      params: { painId: pain.id },
      body: { painId },
    });
    alike.retry();
    return t('merge.rejected');
  });
  return (
    <FormDialog
      open
      title={t('merge.dialogTitle', { id: pain.id })}
      submitLabel={t('merge.submit')}
      busy={merge.busy}
      problem={merge.problem}
      incomplete={!/^PP-\d{4,9}$/i.test(into.trim())}
      onClose={onClose}
      onReload={async () => {
        const current = await api.getPain({ params: { painId: pain.id } });
        setVersion(current.version);
        onChanged(current);
        merge.clear();
      }}
      onSubmit={() => merge.run()}
    >
      <div className={classes.hint}>{t('merge.hint')}</div>
      <ProblemNotice problem={reject.problem} />
      {alike.error && <PageError error={alike.error} onRetry={alike.retry} />}
      {!alike.error && !alike.value && <PageSkeleton rows={2} />}
      {alike.value?.length === 0 && <div>{t('merge.noneAlike')}</div>}
      {alike.value && alike.value.length > 0 && (
        <ul className={classes.list}>
          {alike.value.map(({ pain: other, likeness }) => (
            <li key={other.id} className={classes.item}>
              <div className={classes.title}>
                {other.id} <LocalizedTextView text={other.title} />
                <div className={classes.hint}>
                  {t('merge.likeness', {
                    percent: formats.number(Math.round(likeness * 100)),
                  })}
                </div>
              </div>
              <StateChip state={other.state} />
              <Button
                size="small"
                variant={into === other.id ? 'contained' : 'outlined'}
                color="primary"
                aria-pressed={into === other.id}
                onClick={() => setInto(other.id)}
              >
                {t('merge.same')}
              </Button>
              <Button
                size="small"
                disabled={reject.busy}
                onClick={() => reject.run(other.id)}
              >
                {t('merge.notSame')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        id="merge-into"
        variant="outlined"
        size="small"
        label={t('merge.number')}
        placeholder="PP-0012"
        value={into}
        onChange={event => setInto(event.target.value)}
        InputLabelProps={{ shrink: true }}
      />
      <TextField
        id="merge-note"
        variant="outlined"
        size="small"
        multiline
        label={t('state.note')}
        value={note}
        onChange={event => setNote(event.target.value)}
        inputProps={{ maxLength: 4000 }}
      />
    </FormDialog>
  );
}
