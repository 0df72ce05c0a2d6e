import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import {
  ProblemNotice,
  useAction,
  useDraft,
  useFieldMessage,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import {
  emptyItem,
  formOfTemplate,
  isTemplateForm,
  moveItem,
  templateOfForm,
  type ChecklistTemplateVersion,
} from '../../launches/templateForm';
import { Notice } from '../Notice';
import { TemplateItemFields } from './TemplateItemFields';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    heading: { margin: 0, fontSize: 18 },
    items: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
  }),
  { name: 'CultureGuidesTemplateEditor' },
);

/** Writes the next version of the template. What is written outlives a reload, and somebody else's version in between. */
export function TemplateEditor(props: {
  newest: ChecklistTemplateVersion;
  onPublished: () => void;
  /** Fetches the newest version again. */
  onReload: () => void;
  onClose: () => void;
}) {
  const { newest, onPublished, onReload, onClose } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const draft = useDraft({
    key: 'culture-guides.checklist-template',
    initial: () => formOfTemplate(newest.content, newest.version),
    isValue: isTemplateForm,
  });
  const form = draft.value;
  const content = templateOfForm(form);
  const changed =
    JSON.stringify(form) !==
    JSON.stringify(formOfTemplate(newest.content, newest.version));
  useUnsavedWarning(changed);
  const publish = useAction(async () => {
    if (!content) return undefined;
    const published = await api.publishChecklistTemplate({
      body: { content, baseVersion: form.baseVersion, note: form.note },
    });
    draft.discard();
    onPublished();
    return t('launches.templatePage.done', {
      version: String(published.version),
    });
  });
  const problemAt = useFieldMessage(publish.problem);
  const behind = form.baseVersion < newest.version;
  const conflict = publish.problem?.kind === 'stale' || behind;
  const setItems = (items: typeof form.items) => draft.set({ ...form, items });
  return (
    <form
      className={classes.root}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        if (content && form.note.trim() && !behind) publish.run();
      }}
    >
      <h2 className={classes.heading}>
        {t('launches.templatePage.editing', {
          version: String(form.baseVersion),
        })}
      </h2>
      {draft.restored && (
        <Notice level="information">
          {t('launches.templatePage.restored')}
        </Notice>
      )}
      {conflict ? (
        <Notice
          level="warning"
          actions={
            behind ? (
              <>
                <Link to={paths.checklistTemplate()} target="_blank">
                  {t('launches.templatePage.showNewest')}
                </Link>
                <Button
                  size="small"
                  variant="outlined"
                  onClick={() => {
                    draft.set({ ...form, baseVersion: newest.version });
                    publish.clear();
                  }}
                >
                  {t('launches.templatePage.onTop')}
                </Button>
              </>
            ) : (
              <Button
                size="small"
                variant="outlined"
                onClick={() => {
                  onReload();
                  publish.clear();
                }}
              >
                {t('launches.templatePage.toNewest')}
              </Button>
            )
          }
        >
          {behind
            ? t('launches.templatePage.conflict', {
                version: String(newest.version),
              })
            : t('launches.templatePage.conflictUnknown')}
        </Notice>
      ) : (
        <ProblemNotice problem={publish.problem} onReload={onReload} />
      )}
      <ol className={classes.items}>
        {form.items.map((item, index) => (
          <TemplateItemFields
            key={index}
            item={item}
            number={index + 1}
            isLast={index === form.items.length - 1}
            taken={form.items.some(
              (other, place) => place !== index && other.key === item.key,
            )}
            problemAt={field => problemAt(`content.items.${index}.${field}`)}
            onChange={next =>
              setItems(
                form.items.map((other, place) =>
                  place === index ? next : other,
                ),
              )
            }
            onMove={by => setItems(moveItem(form.items, index, by))}
            onRemove={() =>
              setItems(form.items.filter((_, place) => place !== index))
            }
          />
        ))}
      </ol>
      <div>
        <Button
          variant="outlined"
          onClick={() => setItems([...form.items, emptyItem()])}
        >
          {t('launches.templatePage.addItem')}
        </Button>
      </div>
      <TextField
        id="template-note"
        variant="outlined"
        multiline
        minRows={2}
        required
        label={t('launches.templatePage.note')}
        helperText={problemAt('note') ?? t('launches.templatePage.noteHint')}
        error={Boolean(problemAt('note'))}
        value={form.note}
        inputProps={{ maxLength: 4000 }}
        onChange={event => draft.set({ ...form, note: event.target.value })}
      />
      {!content && (
        <Notice level="quiet">{t('launches.templatePage.unfinished')}</Notice>
      )}
      <div className={classes.actions}>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={
            publish.busy || !content || form.note.trim() === '' || behind
          }
        >
          {t('launches.templatePage.publish')}
        </Button>
        <Button
          disabled={publish.busy}
          onClick={() => {
            draft.discard();
            onClose();
          }}
        >
          {t('launches.templatePage.cancel')}
        </Button>
      </div>
    </form>
  );
}
