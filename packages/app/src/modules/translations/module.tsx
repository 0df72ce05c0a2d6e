import {
  AppRootElementBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { DocumentLanguage } from './DocumentLanguage';
import { englishCorrections, stockTranslations } from './stockTranslations';

const documentLanguage = AppRootElementBlueprint.make({
  name: 'document-language',
  params: { element: <DocumentLanguage /> },
});

const stockTranslationExtensions = Object.entries({
  ...stockTranslations,
  ...englishCorrections,
}).map(([name, resource]) =>
  TranslationBlueprint.make({ name, params: { resource } }),
);

/** The portal's second language in the stock parts, and the document's language. */
export const translationsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [documentLanguage, ...stockTranslationExtensions],
});
