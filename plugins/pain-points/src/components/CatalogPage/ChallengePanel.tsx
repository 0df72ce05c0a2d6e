import { makeStyles } from '@material-ui/core/styles';
import type { TrustChallenge } from '@trust-portal/plugin-pain-points-common';
import { DisclosureList, Section, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';

const useStyles = makeStyles(
  theme => ({
    summary: { margin: 0, maxWidth: 840 },
    count: {
      margin: theme.spacing(1, 0),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'PainPointsChallengePanel' },
);

/** What a trust challenge is, how many kinds feed it, and what helps. */
export function ChallengePanel(props: { challenge: TrustChallenge }) {
  const { challenge } = props;
  const classes = useStyles();
  const bilingual = useBilingual();
  const t = usePainPointsTranslation();
  const { taxonomy } = useTaxonomy();
  const feeding = taxonomy.kinds.filter(kind =>
    kind.challenges.includes(challenge.id),
  );
  return (
    <Section title={bilingual(challenge.name)}>
      <p className={classes.summary}>{bilingual(challenge.summary)}</p>
      <p className={classes.count}>
        {t('catalog.lens.count', { count: feeding.length })}
      </p>
      <DisclosureList
        title={t('catalog.lens.remedies')}
        items={challenge.remedies.map(remedy => ({
          key: remedy.id,
          title: bilingual(remedy.title),
          detail: bilingual(remedy.detail),
        }))}
      />
    </Section>
  );
}
