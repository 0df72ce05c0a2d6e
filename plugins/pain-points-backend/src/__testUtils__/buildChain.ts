import type { RoleId } from '@trust-portal/portal-vocabulary';
import { TestPortal } from './startTestPortal';

/** A title that fits wherever one is needed. */
export const title = { en: 'x' };

/** The id of no row at all. */
export const unknownId = '0192f3a4-7b1c-4d2e-8f3a-5b6c7d8e9f00';

/** Today in UTC. */
export const today = new Date().toISOString().slice(0, 10);

/** A typed reading that reaches the target of {@link addMeasure}. */
export const typedReading = {
  origin: 'typed',
  readOn: today,
  value: 4,
  source: 'https://reports.example/complaints',
};

/** Adds a link to a chain. @returns its id. */
export async function addLink(
  portal: TestPortal,
  painId: string,
  draft: object,
  as: RoleId = 'support',
): Promise<string> {
  const { body } = await portal
    .post(`/pains/${painId}/chain`, { title, ...draft }, as)
    .expect(201);
  return body.chain.at(-1).id;
}

/** Adds a whole chain whose measure starts at 20 and is to come down to 5; the remedy is the product group's. */
export async function addMeasure(portal: TestPortal, painId: string) {
  const add = (draft: object) => addLink(portal, painId, draft);
  const symptom = await add({ type: 'symptom' });
  const cause = await add({ type: 'root-cause', parentId: symptom });
  const remedy = await add({
    type: 'remedy',
    parentId: cause,
    effort: 'small',
    owner: 'group:default/product',
  });
  const measure = await add({
    type: 'measure',
    parentId: remedy,
    metric: { en: 'Complaints' },
    unit: { en: 'a month' },
    direction: 'down',
    baseline: 20,
    target: 5,
  });
  return { symptom, cause, remedy, measure };
}
