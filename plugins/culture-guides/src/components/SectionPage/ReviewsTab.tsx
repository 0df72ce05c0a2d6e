import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageSkeleton,
  Section,
  useFormats,
  usePages,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ReviewStandingChip } from '../StandingMark';
import type { SectionChange } from './SectionChange';
import { VerdictForm } from './VerdictForm';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      padding: theme.spacing(1.25, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 0 },
    },
    verdict: { fontWeight: 650 },
    note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    meta: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesReviewsTab' },
);

/** The verdicts of periodic reviews, and the form for the next one. */
export function ReviewsTab(props: SectionChange) {
  const { section } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const [open, setOpen] = useState(false);
  const reviews = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listSectionReviews({
        params: { sectionId: section.id },
        query: { cursor },
      }),
    [section.id, section.version],
  );
  const source = section.texts.find(({ isSource }) => isSource);
  const number = source?.publishedNumber;
  return (
    <div className={classes.root}>
      <Section
        title={t('section.reviews.title')}
        actions={
          section.abilities.review &&
          number !== undefined &&
          !open && (
            <Button
              variant="contained"
              color="primary"
              onClick={() => setOpen(true)}
            >
              {t('section.reviews.give')}
            </Button>
          )
        }
      >
        <div className={classes.facts}>
          <ReviewStandingChip section={section} />
          <span>
            {t('section.reviews.rhythm', { count: section.reviewEveryMonths })}
          </span>
          {number === undefined && (
            <span>{t('section.reviews.nothingToReview')}</span>
          )}
        </div>
      </Section>
      {open && number !== undefined && reviews.items && (
        <VerdictForm
          {...props}
          number={number}
          lastReview={reviews.items[0]}
          onClose={() => setOpen(false)}
        />
      )}
      <Section title={t('section.tab.history')}>
        {reviews.error && (
          <PageError error={reviews.error} onRetry={reviews.retry} />
        )}
        {!reviews.error && !reviews.items && <PageSkeleton rows={2} />}
        {reviews.items?.length === 0 && t('section.reviews.none')}
        <ol className={classes.list}>
          {reviews.items?.map(review => (
            <li key={review.id} className={classes.item}>
              <div className={classes.verdict}>
                {review.previousNumber === undefined ||
                review.previousNumber === review.number
                  ? t('section.reviews.entry', {
                      verdict: t(`section.verdict.${review.verdict}`),
                      number: String(review.number),
                    })
                  : t('section.reviews.entrySince', {
                      verdict: t(`section.verdict.${review.verdict}`),
                      number: String(review.number),
                      previous: String(review.previousNumber),
                    })}
              </div>
              {review.note && (
                <p className={classes.note} dir="auto">
                  {review.note}
                </p>
              )}
              <div className={classes.meta}>
                <EntityRefLink entityRef={review.by} hideIcon />{' '}
                <time dateTime={review.at}>{formats.dateTime(review.at)}</time>
              </div>
            </li>
          ))}
        </ol>
        {reviews.more && (
          <Button size="small" variant="outlined" onClick={reviews.more}>
            {t('section.reviews.more')}
          </Button>
        )}
      </Section>
    </div>
  );
}
