import { makeStyles } from '@material-ui/core/styles';
import { PageError, PageSkeleton, useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { TextDiff } from '../TextDiff';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), minWidth: 0 },
    caption: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
    note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  }),
  { name: 'CultureGuidesRevisionDiff' },
);

/** What changed between two revisions of a text, title and body; 0 stands for nothing. */
export function RevisionDiff(props: {
  sectionId: string;
  language: string;
  from: number;
  to: number;
}) {
  const { sectionId, language, from, to } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api =>
      api.compareRevisions({
        params: { sectionId, language },
        query: { from, to },
      }),
    [sectionId, language, from, to],
  );
  if (loaded.error) {
    return <PageError error={loaded.error} onRetry={loaded.retry} />;
  }
  if (!loaded.value) return <PageSkeleton rows={3} />;
  const before = loaded.value.from;
  const after = loaded.value.to;
  return (
    <div className={classes.root}>
      <p className={classes.caption}>
        {before
          ? t('section.history.difference', {
              from: String(before.number),
              to: String(after.number),
            })
          : t('section.history.firstText', { to: String(after.number) })}
      </p>
      {before?.title !== after.title && (
        <TextDiff
          before={before?.title ?? ''}
          after={after.title}
          language={language}
        />
      )}
      <TextDiff
        before={before?.body ?? ''}
        after={after.body}
        language={language}
      />
    </div>
  );
}
