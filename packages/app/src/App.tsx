import { createApp } from '@backstage/frontend-defaults';
import apiDocsPlugin from '@backstage/plugin-api-docs/alpha';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import catalogGraphPlugin from '@backstage/plugin-catalog-graph/alpha';
import homePlugin from '@backstage/plugin-home/alpha';
import notificationsPlugin from '@backstage/plugin-notifications/alpha';
import orgPlugin from '@backstage/plugin-org/alpha';
import searchPlugin from '@backstage/plugin-search/alpha';
import signalsPlugin from '@backstage/plugin-signals/alpha';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';

/** The portal: the stock plugins that it uses, its own domains, and the shell around them. */
export function createPortalApp() {
  return createApp({
    features: [
      catalogPlugin,
      catalogGraphPlugin,
      apiDocsPlugin,
      orgPlugin,
      searchPlugin,
      notificationsPlugin,
      signalsPlugin,
      userSettingsPlugin,
      homePlugin,
    ],
  });
}
