import {
  coreExtensionData,
  createExtension,
  createExtensionInput,
  createFrontendModule,
  ErrorDisplay,
  NotFoundErrorPage,
  PageLayout as PageLayoutComponent,
} from '@backstage/frontend-plugin-api';
import { SwappableComponentBlueprint } from '@backstage/plugin-app-react';
import { FailurePanel } from './FailurePanel';
import { NotFoundPage } from './NotFoundPage';
import { PageLayout } from './PageLayout';
import { PortalLayout } from './PortalLayout';

/** Takes the place of the stock extension of the same id, with the same inputs. */
const portalLayout = createExtension({
  name: 'layout',
  attachTo: { id: 'app/root', input: 'children' },
  inputs: {
    nav: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
    }),
    content: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
    }),
  },
  output: [coreExtensionData.reactElement],
  factory: ({ inputs }) => [
    coreExtensionData.reactElement(
      <PortalLayout
        navigation={inputs.nav.get(coreExtensionData.reactElement)}
        content={inputs.content.get(coreExtensionData.reactElement)}
      />,
    ),
  ],
});

const pageLayout = SwappableComponentBlueprint.make({
  name: 'core-page-layout',
  params: define =>
    define({ component: PageLayoutComponent, loader: () => PageLayout }),
});

const notFoundPage = SwappableComponentBlueprint.make({
  name: 'core-not-found-error-page',
  params: define =>
    define({ component: NotFoundErrorPage, loader: () => NotFoundPage }),
});

const failurePanel = SwappableComponentBlueprint.make({
  name: 'core-error-display',
  params: define =>
    define({ component: ErrorDisplay, loader: () => FailurePanel }),
});

/** The frame around every page, and the one layout of those pages that are not ours. */
export const layoutModule = createFrontendModule({
  pluginId: 'app',
  extensions: [portalLayout, pageLayout, notFoundPage, failurePanel],
});
