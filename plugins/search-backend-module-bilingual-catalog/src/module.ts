import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogCollatorExtensionPoint } from '@backstage/plugin-search-backend-module-catalog';
import { bilingualEntityDocument } from './bilingualEntityDocument';

/** Puts the Chinese names and descriptions of catalog entities beside the English ones in the search index. */
export const searchModuleBilingualCatalog = createBackendModule({
  pluginId: 'search',
  moduleId: 'bilingual-catalog',
  register(reg) {
    reg.registerInit({
      deps: { collator: catalogCollatorExtensionPoint },
      async init({ collator }) {
        collator.setEntityTransformer(bilingualEntityDocument);
      },
    });
  },
});
