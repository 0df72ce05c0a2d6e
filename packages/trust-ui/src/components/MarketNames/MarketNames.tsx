import { useVocabularyName } from '../../hooks/usePortalVocabulary';
import { useReaderLanguage } from '../../hooks/useReaderLanguage';
import { useTrustUiTranslation } from '../../translation';

/** Markets by name; many are cut short, with all of them in the title. */
export function MarketNames(props: {
  markets: readonly string[];
  /** How many are named before the rest is only counted. */
  maximum?: number;
}) {
  const { markets, maximum = 3 } = props;
  const t = useTrustUiTranslation();
  const language = useReaderLanguage();
  const nameOf = useVocabularyName();
  const separator = language === 'zh' ? '、' : ', ';
  const names = markets.map(market => nameOf('markets', market));
  const shown = names.slice(0, maximum).join(separator);
  const rest = names.length - maximum;
  return rest > 0 ? (
    <span title={names.join(separator)}>
      {t('andMore', { names: shown, rest: String(rest) })}
    </span>
  ) : (
    <>{shown}</>
  );
}
