import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  focusAtStart,
  FormDialog,
  ProblemNotice,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useOwnReference } from '../../hooks/useOwnReference';
import { usePaths } from '../../hooks/usePaths';
import type { ReviewedRevision } from './useReviewedRevision';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'CultureGuidesRevisionActions' },
);

/** What the author may do with the revision, and bringing back an old one. */
export function RevisionActions(props: {
  data: ReviewedRevision;
  onChanged: () => void;
}) {
  const { data, onChanged } = props;
  const { revision, section } = data;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const own = useOwnReference();
  const [restoring, setRestoring] = useState(false);
  const { sectionId, language, number } = revision;
  const withdraw = useAction(async () => {
    await api.withdrawRevision({ params: { sectionId, language, number } });
    onChanged();
    return t('revision.withdrawn');
  });
  const mayMend =
    section.abilities.edit &&
    revision.author === own &&
    (revision.state === 'returned' || revision.state === 'withdrawn');
  return (
    <>
      <ProblemNotice problem={withdraw.problem} onReload={onChanged} />
      <div className={classes.root}>
        {mayMend && (
          <LinkButton
            to={paths.edit(sectionId, language)}
            variant="outlined"
            color="primary"
          >
            {t('revision.mend')}
          </LinkButton>
        )}
        {revision.abilities.withdraw && (
          <Button
            variant="outlined"
            disabled={withdraw.busy}
            onClick={() => withdraw.run()}
          >
            {t('revision.withdraw')}
          </Button>
        )}
        {revision.abilities.restore && (
          <Button variant="outlined" onClick={() => setRestoring(true)}>
            {t('revision.restore')}
          </Button>
        )}
      </div>
      {restoring && (
        <RestoreDialog data={data} onClose={() => setRestoring(false)} />
      )}
    </>
  );
}

function RestoreDialog(props: { data: ReviewedRevision; onClose: () => void }) {
  const { data, onClose } = props;
  const { sectionId, language, number } = data.revision;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const [note, setNote] = useState('');
  const restore = useAction(async () => {
    const restored = await api.restoreRevision({
      params: { sectionId, language, number },
      body: { note, baseNumber: data.newestPublished },
    });
    onClose();
    navigate(paths.revision(sectionId, language, restored.number));
    return t('editor.submitted');
  });
  const problemAt = useFieldMessage(restore.problem);
  return (
    <FormDialog
      open
      title={t('revision.restoreTitle', { number: String(number) })}
      submitLabel={t('editor.submit')}
      busy={restore.busy}
      problem={restore.problem}
      incomplete={note.trim() === ''}
      onClose={onClose}
      onSubmit={() => restore.run()}
    >
      <div>{t('revision.restoreText')}</div>
      <TextField
        id="restore-note"
        variant="outlined"
        multiline
        minRows={2}
        required
        label={t('revision.restoreNote')}
        helperText={problemAt('note')}
        error={Boolean(problemAt('note'))}
        value={note}
        inputRef={focusAtStart}
        onChange={event => setNote(event.target.value)}
      />
    </FormDialog>
  );
}
