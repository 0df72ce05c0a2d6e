import type { DomainPage } from '@trust-portal/trust-ui';
import type { CultureGuidesTranslate } from '../translation';

/** One address below `/culture-guides` and the page that answers to it. */
export type PageEntry = DomainPage<CultureGuidesTranslate>;
