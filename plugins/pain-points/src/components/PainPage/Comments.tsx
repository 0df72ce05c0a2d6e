import { useState, type FormEvent } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  painPointsReference,
  type PainDetail,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  MarkdownText,
  PageError,
  PageSkeleton,
  PersonPicker,
  ProblemNotice,
  Section,
  useAction,
  useDraft,
  useFieldMessage,
  useFormats,
  useLiveReload,
  usePages,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: theme.spacing(0, 0, 2),
      padding: 0,
      listStyle: 'none',
    },
    meta: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
      marginBottom: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    form: { display: 'grid', gap: theme.spacing(1.5) },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    hint: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsComments' },
);

function isText(stored: unknown): stored is string {
  return typeof stored === 'string';
}

/** Comments with mentions, oldest first, and the field for a new one. */
export function Comments(props: { pain: PainDetail }) {
  const { pain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const comments = usePages(
    painPointsApiRef,
    (api, cursor) =>
      api.listComments({ params: { painId: pain.id }, query: { cursor } }),
    [pain.id],
  );
  useLiveReload(comments.retry, {
    channel: painPointsSignalChannel,
    reference: painPointsReference('pain', pain.id),
  });
  return (
    <Section title={t('activity.comments')}>
      {comments.error && (
        <PageError error={comments.error} onRetry={comments.retry} />
      )}
      {!comments.error && !comments.items && <PageSkeleton rows={2} />}
      {comments.items?.length === 0 && (
        <p className={classes.hint}>{t('activity.noComments')}</p>
      )}
      {comments.items && comments.items.length > 0 && (
        <ul className={classes.list}>
          {comments.items.map(comment => (
            <li key={comment.id}>
              <div className={classes.meta}>
                <EntityRefLink entityRef={comment.author} hideIcon />
                <span>{formats.dateTime(comment.createdAt)}</span>
              </div>
              <MarkdownText>{comment.text}</MarkdownText>
            </li>
          ))}
        </ul>
      )}
      {comments.more && (
        <Button
          size="small"
          variant="outlined"
          disabled={comments.loading}
          onClick={comments.more}
        >
          {t('activity.moreComments')}
        </Button>
      )}
      {pain.abilities.comment && (
        <CommentForm painId={pain.id} onDone={comments.retry} />
      )}
    </Section>
  );
}

function CommentForm(props: { painId: string; onDone: () => void }) {
  const { painId, onDone } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const [mentioning, setMentioning] = useState(false);
  const draft = useDraft<string>({
    key: `pain-points.comment.${painId}`,
    initial: () => '',
    isValue: isText,
  });
  useUnsavedWarning(draft.value.trim() !== '');
  const send = useAction(async () => {
    await api.createComment({
      params: { painId },
      body: { text: draft.value },
    });
    draft.discard();
    onDone();
    return t('activity.commented');
  });
  const problemAt = useFieldMessage(send.problem);
  function submit(event: FormEvent) {
    event.preventDefault();
    if (draft.value.trim()) send.run();
  }
  return (
    <form className={classes.form} onSubmit={submit}>
      <ProblemNotice problem={send.problem} />
      <TextField
        id="comment-text"
        variant="outlined"
        size="small"
        fullWidth
        multiline
        minRows={3}
        label={t('activity.yourComment')}
        helperText={problemAt('text') ?? t('activity.commentHint')}
        error={problemAt('text') !== undefined}
        value={draft.value}
        onChange={event => draft.set(event.target.value)}
        inputProps={{ maxLength: 10_000 }}
      />
      {mentioning && (
        <PersonPicker
          onPick={person => {
            if (!person) return;
            const gap = /(^|\s)$/.test(draft.value) ? '' : ' ';
            draft.set(`${draft.value}${gap}@${person.id} `);
            setMentioning(false);
          }}
        />
      )}
      <div className={classes.buttons}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={send.busy || !draft.value.trim()}
        >
          {send.busy ? t('shell.saving') : t('activity.send')}
        </Button>
        <Button
          aria-expanded={mentioning}
          onClick={() => setMentioning(!mentioning)}
        >
          {t('activity.mention')}
        </Button>
      </div>
    </form>
  );
}
