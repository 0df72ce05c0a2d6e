import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  SectionDetail,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { FactList, OwnerName, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ReviewStandingChip } from '../StandingMark';

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(0, 0, 1),
      fontSize: 13,
      fontWeight: 650,
      color: theme.palette.text.secondary,
    },
    facts: { fontSize: 13, lineHeight: 1.5 },
    standing: { marginTop: theme.spacing(1) },
  }),
  { name: 'CultureGuidesTextFacts' },
);

/** Who answers for the text, who wrote it, and since when it holds. */
export function TextFacts(props: { section: SectionDetail; text: ShownText }) {
  const { section, text } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  return (
    <section className={classes.facts}>
      <h2 className={classes.title}>{t('section.read.about')}</h2>
      <FactList
        facts={[
          {
            name: t('section.read.owner'),
            value: <OwnerName owner={section.owner} />,
          },
          {
            name: t('section.read.inForceFrom'),
            value: text.inForceFrom && formats.date(text.inForceFrom),
          },
          {
            name: t('section.read.revision'),
            value: text.publishedAt
              ? t('section.read.revisionOf', {
                  number: String(text.number),
                  date: formats.date(text.publishedAt),
                })
              : String(text.number),
          },
          {
            name: t('section.read.author'),
            value: <EntityRefLink entityRef={text.author} hideIcon />,
          },
          {
            name: t('section.read.reviewed'),
            value:
              section.reviewedAt && section.reviewedBy ? (
                <>
                  {t('section.read.reviewedBy', {
                    date: formats.date(section.reviewedAt),
                  })}{' '}
                  <EntityRefLink entityRef={section.reviewedBy} hideIcon />
                </>
              ) : (
                t('section.read.neverReviewed')
              ),
          },
          {
            name: t('section.read.nextReview'),
            value: formats.date(section.nextReviewOn),
          },
        ]}
      />
      {(section.reviewStanding !== 'fresh' || section.verdict) && (
        <div className={classes.standing}>
          <ReviewStandingChip section={section} />
        </div>
      )}
    </section>
  );
}
