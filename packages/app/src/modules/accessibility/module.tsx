import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { StockMarkupRepairs } from './StockMarkupRepairs';

const stockMarkupRepairs = AppRootElementBlueprint.make({
  name: 'stock-markup-repairs',
  params: { element: <StockMarkupRepairs /> },
});

/** Makes stock pages usable with assistive technology where upstream has not yet. */
export const accessibilityModule = createFrontendModule({
  pluginId: 'app',
  extensions: [stockMarkupRepairs],
});
