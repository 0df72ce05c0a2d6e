import { Launch, LaunchItem } from '@trust-portal/plugin-culture-guides-common';
import { Knex } from 'knex';
import { startLaunchPortal } from './startLaunchPortal';
import { TestPortal } from './startTestPortal';
import { TestPersonName } from './testPeople';

/** An item of a template. */
export const templateItem = (
  key: string,
  signOffRole: string,
  fields: Partial<LaunchItem> = {},
) => ({
  key,
  domain: 'promise',
  title: { en: `Title of ${key}`, zh: `${key}的标题` },
  detail: { en: `Detail of ${key}`, zh: `${key}的说明` },
  blocking: true,
  signOffRole,
  ...fields,
});
/** A checklist of three items: one for good, one for a time, one that blocks nothing. */
export const shortTemplate = {
  items: [
    templateItem('written', 'product'),
    templateItem('legal-read-it', 'legal', { validDays: 30 }),
    templateItem('nice-to-have', 'support', { blocking: false }),
  ],
};

/** The test portal, in which launches begin with the short checklist. */
export async function startPortalWithShortTemplate(
  knex: Knex,
): Promise<TestPortal> {
  const portal = await startLaunchPortal(knex);
  await portal
    .post(
      '/checklist-template',
      { content: shortTemplate, baseVersion: 1, note: 'Short for tests' },
      'adam',
    )
    .expect(201);
  return portal;
}

/** The day in so many days, in UTC. */
export const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** What people do with launches of the short checklist. */
export function launchSteps(portalOf: () => TestPortal) {
  async function prepare(fields: object = {}): Promise<Launch> {
    const { body } = await portalOf()
      .post('/launches', {
        market: 'br',
        name: 'Kitchen range',
        targetOn: inDays(40),
        ...fields,
      })
      .expect(201);
    return body;
  }
  async function read(
    { id }: Pick<Launch, 'id'>,
    as: TestPersonName = 'ana',
  ): Promise<Launch> {
    const { body } = await portalOf().get(`/launches/${id}`, as).expect(200);
    return body;
  }
  function itemOf({ checklist }: Launch, key: string): LaunchItem {
    const found = checklist.find(one => one.key === key);
    if (!found) throw new Error(`No item ${key}`);
    return found;
  }
  function transition(
    launch: Launch,
    key: string,
    change: object,
    as: TestPersonName,
  ) {
    const { id, version } = itemOf(launch, key);
    return portalOf().post(
      `/launches/${launch.id}/items/${id}/transitions`,
      { version, ...change },
      as,
    );
  }
  function decide(
    { id, version }: Launch,
    decision: 'go' | 'no-go',
    as: TestPersonName = 'ana',
  ) {
    return portalOf().post(
      `/launches/${id}/decisions`,
      { decision, note: 'As discussed', version },
      as,
    );
  }
  async function ready(): Promise<Launch> {
    const launch = await prepare();
    await transition(launch, 'written', { to: 'signed' }, 'priya').expect(200);
    const { body } = await transition(
      launch,
      'legal-read-it',
      { to: 'signed' },
      'lena',
    ).expect(200);
    return body;
  }
  return { prepare, read, itemOf, transition, decide, ready };
}
