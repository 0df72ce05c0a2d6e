import { MarketNames } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** Where a term holds: the markets by name, or all of them. */
export function MarketsOrAll(props: { markets: readonly string[] }) {
  const t = useCultureGuidesTranslation();
  return props.markets.length === 0 ? (
    <>{t('wording.allMarkets')}</>
  ) : (
    <MarketNames markets={props.markets} />
  );
}
