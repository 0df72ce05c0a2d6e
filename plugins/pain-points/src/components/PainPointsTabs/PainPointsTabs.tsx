import { useRouteRef } from '@backstage/frontend-plugin-api';
import { NavigationTabs, tabsOfPages } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { pages } from '../../pages/pages';
import { rootRouteRef } from '../../routes';

/** The way between the pages of the catalog; the same on each of them. */
export function PainPointsTabs() {
  const t = usePainPointsTranslation();
  const root = useRouteRef(rootRouteRef)?.() ?? '/pain-points';
  return (
    <NavigationTabs
      label={t('shell.tabs.label')}
      tabs={tabsOfPages({ pages, root, t })}
    />
  );
}
