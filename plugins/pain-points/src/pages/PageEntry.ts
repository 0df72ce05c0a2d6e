import type { DomainPage } from '@trust-portal/trust-ui';
import type { PainPointsTranslate } from '../translation';

/** One address below `/pain-points` and the page that answers to it. */
export type PageEntry = DomainPage<PainPointsTranslate>;
