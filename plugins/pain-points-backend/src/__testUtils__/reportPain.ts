import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import type { RoleId } from '@trust-portal/portal-vocabulary';
import { TestPortal } from './startTestPortal';

/** A report that fits the test portal in every field. */
export const painDraft = {
  kindId: 'hidden-costs',
  title: { en: 'Shipping costs appear late', zh: '运费最后才出现' },
  description: { zh: '客户在付款页才看到运费' },
  markets: ['cn'],
  segments: ['regular'],
  entityRefs: ['component:default/checkout'],
  owner: 'group:default/product',
  severity: 4,
  frequency: 3,
};

/** Reports a pain over HTTP. */
export async function reportPain(
  portal: TestPortal,
  changes: object = {},
  as: RoleId = 'support',
): Promise<PainDetail> {
  const { body } = await portal
    .post('/pains', { ...painDraft, ...changes }, as)
    .expect(201);
  return body;
}

/** The fields that an error answer names, in order. */
export function fieldsOf(body: {
  error: { fields: Array<{ field: string }> };
}): string[] {
  return body.error.fields.map(({ field }) => field).sort();
}
