import { useEffect } from 'react';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { shellTranslationRef } from '../translations/shellMessages';

/** Names the browser's tab after the page: `Catalog | Trust Portal`. Without a title, after the portal alone. */
export function useDocumentTitle(title: string | undefined) {
  const config = useApi(configApiRef);
  const { t } = useTranslationRef(shellTranslationRef);
  const portalName = config.getOptionalString('app.title') ?? t('name');
  useEffect(() => {
    document.title = title ? `${title} | ${portalName}` : portalName;
  }, [title, portalName]);
}
