import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  ProblemNotice,
  Section,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { directionOf } from '../LanguageName';
import { BodyEditor } from './BodyEditor';
import { ClaimsEditor } from './ClaimsEditor';
import { ConflictView } from './ConflictView';
import { DraftBar } from './DraftBar';
import { SourcePane } from './SourcePane';
import { missingParts, submissionOf } from './submission';
import { SubmissionFields } from './SubmissionFields';
import { TemplateHelp } from './TemplateHelp';
import type { EditorData } from './useEditorData';
import { useTextDraft } from './useTextDraft';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    columns: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gap: theme.spacing(2),
      alignItems: 'start',
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    form: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    missing: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesEditorForm' },
);

/** Writes one text: what is said, what it claims, what changed, and hands it in. */
export function EditorForm(props: {
  data: EditorData;
  language: string;
  onBeginAnew: () => void;
}) {
  const { data, language, onBeginAnew } = props;
  const { section, published, source } = data;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const navigate = useNavigate();
  const draft = useTextDraft({
    sectionId: section.id,
    language,
    initial: data.initial,
    found: data.draft,
  });
  const { content, change } = draft;
  // Somebody published since this draft was begun.
  const [conflict, setConflict] = useState(
    content.baseNumber !== (published?.number ?? 0),
  );
  const isTranslation = language !== section.sourceLanguage;
  const submit = useAction(async () => {
    const body = submissionOf(content);
    if (!body) return undefined;
    await draft.saveNow();
    const revision = await api.submitRevision({
      params: { sectionId: section.id, language },
      body,
    });
    draft.forget();
    navigate(paths.revision(section.id, language, revision.number));
    return t('editor.submitted');
  });
  const discard = useAction(async () => {
    draft.forget();
    await api.discardDraft({ params: { sectionId: section.id, language } });
    onBeginAnew();
    return t('editor.discarded');
  });
  const problemAt = useFieldMessage(submit.problem);
  const isStale = conflict || submit.problem?.code === 'text-changed';
  const missing = missingParts(content, { isTranslation });
  if (isStale) {
    return (
      <div className={classes.root} {...draft.composition}>
        <ConflictView
          sectionId={section.id}
          language={language}
          content={content}
          onResolved={changes => {
            change(changes);
            submit.clear();
            setConflict(false);
          }}
        />
      </div>
    );
  }
  function handIn(event: FormEvent) {
    event.preventDefault();
    submit.run();
  }
  const title = (
    <TextField
      id="text-title"
      variant="outlined"
      fullWidth
      required
      label={t('editor.textTitle')}
      value={content.title}
      error={Boolean(problemAt('content.title'))}
      helperText={problemAt('content.title')}
      inputProps={{
        lang: language,
        dir: directionOf(language),
        maxLength: 200,
      }}
      onChange={event => change({ title: event.target.value })}
    />
  );
  return (
    <form
      className={classes.root}
      onSubmit={handIn}
      noValidate
      {...draft.composition}
    >
      <DraftBar
        draft={draft}
        waitingNumber={
          section.texts.find(text => text.language === language)?.inReview
        }
        sectionId={section.id}
        language={language}
        discarding={discard.busy}
        onDiscard={() => discard.run()}
      />
      <ProblemNotice problem={discard.problem} />
      {!isTranslation && data.template && (
        <TemplateHelp template={data.template} />
      )}
      {isTranslation && source ? (
        <div className={classes.columns}>
          <SourcePane
            section={section}
            source={source}
            basedOn={content.basedOn}
            publishedPin={published?.basedOn}
            problem={problemAt('basedOn')}
            onBasedOn={basedOn => change({ basedOn })}
          />
          <div className={classes.form}>
            {title}
            <BodyEditor
              draft={draft}
              language={language}
              sectionId={section.id}
              promiseValues={section.text?.promiseValues}
              problem={problemAt('content.body')}
            />
          </div>
        </div>
      ) : (
        <>
          {title}
          <BodyEditor
            draft={draft}
            language={language}
            sectionId={section.id}
            promiseValues={section.text?.promiseValues}
            problem={problemAt('content.body')}
            beside
          />
        </>
      )}
      <Section title={t('editor.claims.title')}>
        <ClaimsEditor
          claims={content.claims}
          sourceClaims={source?.claims}
          language={language}
          onChange={claims => change({ claims })}
          problemAt={problemAt}
        />
      </Section>
      <Section title={t('editor.handIn')}>
        <div className={classes.form}>
          <SubmissionFields
            content={content}
            isTranslation={isTranslation}
            onChange={change}
            problemAt={problemAt}
          />
          <ProblemNotice problem={submit.problem} />
          <div className={classes.actions}>
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={submit.busy || missing.length > 0}
            >
              {submit.busy ? t('editor.submitting') : t('editor.submit')}
            </Button>
            {missing.length > 0 && (
              <span className={classes.missing}>
                {t('editor.missing')}{' '}
                {missing.map(part => t(`editor.part.${part}`)).join(' · ')}
              </span>
            )}
          </div>
        </div>
      </Section>
    </form>
  );
}
