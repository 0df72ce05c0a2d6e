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
import cultureGuidesPlugin from '@trust-portal/plugin-culture-guides';
import painPointsPlugin from '@trust-portal/plugin-pain-points';
import transparencyPlugin from '@trust-portal/plugin-transparency';
import { accessibilityModule } from './modules/accessibility/module';
import { catalogGraphModule, catalogModule } from './modules/catalog/module';
import { homeModule } from './modules/home/module';
import { layoutModule } from './modules/layout/module';
import { navigationModule } from './modules/nav/module';
import { signedInPersonModule } from './modules/signedInPerson/module';
import { signInModule } from './modules/signIn/module';
import { themeModule } from './modules/theme/module';
import { translationsModule } from './modules/translations/module';
import { userSettingsModule } from './modules/userSettings/module';

/** The stock plugins that the portal uses, its own domains, and the shell around them. */
export const portalFeatures = [
  catalogPlugin,
  catalogGraphPlugin,
  apiDocsPlugin,
  orgPlugin,
  searchPlugin,
  notificationsPlugin,
  signalsPlugin,
  userSettingsPlugin,
  homePlugin,
  painPointsPlugin,
  transparencyPlugin,
  cultureGuidesPlugin,
  catalogModule,
  catalogGraphModule,
  layoutModule,
  navigationModule,
  homeModule,
  signInModule,
  signedInPersonModule,
  themeModule,
  translationsModule,
  accessibilityModule,
  userSettingsModule,
];

/** The portal, ready to be drawn. */
export function createPortalApp() {
  return createApp({ features: portalFeatures });
}
