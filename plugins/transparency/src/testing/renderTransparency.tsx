import type { ReaderLanguage } from '@trust-portal/trust-ui';
import { renderPage } from '@trust-portal/trust-ui/testing';
import { TransparencyRouter } from '../components/TransparencyRouter';
import transparencyPlugin from '../plugin';
import { rootRouteRef } from '../routes';

/** Mounts the pages of the plugin at an address below `/transparency`, in a language. */
export function renderTransparency(
  options: { path?: string; language?: ReaderLanguage } = {},
) {
  return renderPage(<TransparencyRouter />, {
    mountPath: '/transparency',
    rootRouteRef,
    features: [transparencyPlugin],
    ...options,
  });
}
