import { useRouteRef } from '@backstage/frontend-plugin-api';
import { NavigationTabs, tabsOfPages } from '@trust-portal/trust-ui';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { pages } from '../../pages/pages';
import { rootRouteRef } from '../../routes';

/** The way between the pages of transparency; the same on each of them. */
export function TransparencyTabs() {
  const t = useTransparencyTranslation();
  const root = useRouteRef(rootRouteRef)?.() ?? '/transparency';
  return (
    <NavigationTabs
      label={t('shell.tabs.label')}
      tabs={tabsOfPages({ pages, root, t })}
    />
  );
}
