import type { ReaderLanguage } from '@trust-portal/trust-ui';
import { renderPage } from '@trust-portal/trust-ui/testing';
import { PainPointsRouter } from '../components/PainPointsRouter';
import painPointsPlugin from '../plugin';
import { rootRouteRef } from '../routes';

/** Mounts the pages of the plugin at an address below `/pain-points`, in a language. */
export function renderPainPoints(
  options: { path?: string; language?: ReaderLanguage } = {},
) {
  return renderPage(<PainPointsRouter />, {
    mountPath: '/pain-points',
    rootRouteRef,
    features: [painPointsPlugin],
    ...options,
  });
}
