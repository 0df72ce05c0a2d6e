import type { ReaderLanguage } from '@trust-portal/trust-ui';
import { renderPage } from '@trust-portal/trust-ui/testing';
import { CultureGuidesRouter } from '../components/CultureGuidesRouter';
import cultureGuidesPlugin from '../plugin';
import { rootRouteRef } from '../routes';

/** Mounts the pages of the plugin at an address below `/culture-guides`, in a language. */
export function renderCultureGuides(
  options: { path?: string; language?: ReaderLanguage } = {},
) {
  return renderPage(<CultureGuidesRouter />, {
    mountPath: '/culture-guides',
    rootRouteRef,
    features: [cultureGuidesPlugin],
    ...options,
  });
}
