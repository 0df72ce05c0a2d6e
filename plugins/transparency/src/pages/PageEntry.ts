import type { DomainPage } from '@trust-portal/trust-ui';
import type { TransparencyTranslate } from '../translation';

/** One address below `/transparency` and the page that answers to it. */
export type PageEntry = DomainPage<TransparencyTranslate>;
