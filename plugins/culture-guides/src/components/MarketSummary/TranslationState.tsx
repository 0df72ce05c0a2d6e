import { makeStyles } from '@material-ui/core/styles';
import type { MarketSummary } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
  }),
  { name: 'CultureGuidesTranslationState' },
);

/** How the translations of a guide stand to their sources. */
export function TranslationState(props: { market: MarketSummary }) {
  const { current, behind, behindMajor, missing } = props.market.translations;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const somewhatBehind = behind - behindMajor;
  if (current + behind + missing === 0) return null;
  return (
    <div className={classes.root}>
      {behindMajor > 0 && (
        <ToneChip tone="negative">
          {t('markets.translations.behindMajor', { count: behindMajor })}
        </ToneChip>
      )}
      {somewhatBehind > 0 && (
        <ToneChip tone="warning">
          {t('markets.translations.behind', { count: somewhatBehind })}
        </ToneChip>
      )}
      {missing > 0 && (
        <ToneChip tone="neutral">
          {t('markets.translations.missing', { count: missing })}
        </ToneChip>
      )}
      {current > 0 && (
        <ToneChip tone="positive">
          {t('markets.translations.current', { count: current })}
        </ToneChip>
      )}
    </div>
  );
}
