import { useRouteRef } from '@backstage/frontend-plugin-api';
import { NavigationTabs, tabsOfPages } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { pages } from '../../pages/pages';
import { rootRouteRef } from '../../routes';

/** The way between the pages of the guides; the same on each of them. */
export function CultureGuidesTabs() {
  const t = useCultureGuidesTranslation();
  const root = useRouteRef(rootRouteRef)?.() ?? '/culture-guides';
  return (
    <NavigationTabs
      label={t('shell.tabs.label')}
      tabs={tabsOfPages({ pages, root, t })}
    />
  );
}
