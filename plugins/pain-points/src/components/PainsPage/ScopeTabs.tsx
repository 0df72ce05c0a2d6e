import type { PainFacets } from '@trust-portal/plugin-pain-points-common';
import { ToggleGroup, useFormats } from '@trust-portal/trust-ui';
import {
  countScopes,
  painScopes,
  type PainScopeView,
} from '../../hooks/usePainScope';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';

/** Open, resolved, declined or all pains, each with how many there are within the other filters. */
export function ScopeTabs(props: { view: PainScopeView; facets?: PainFacets }) {
  const { view, facets } = props;
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const counts = facets && countScopes(facets.state);
  return (
    <ToggleGroup
      label={t('pains.scope.label')}
      options={painScopes.map(value => ({
        value,
        label: counts
          ? `${t(`pains.scope.${value}`)} ${formats.number(counts[value])}`
          : t(`pains.scope.${value}`),
      }))}
      value={view.scope}
      onChange={view.choose}
    />
  );
}
