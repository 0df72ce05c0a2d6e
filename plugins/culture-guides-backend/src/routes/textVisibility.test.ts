import { mockCredentials } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import request from 'supertest';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName, testPeople } from '../__testUtils__/testPeople';

const everybody = Object.keys(testPeople) as TestPersonName[];
/** The team of the market, and legal. */
const insiders: TestPersonName[] = ['ana', 'bruno', 'lena', 'marta'];

describeEachDatabase('what waits for review', create => {
  let portal: TestPortal;
  let section: TestSection;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    section = await TestSection.create(portal, 'delivery');
    await section.publish();
    const { body: returned } = await section
      .submit({ baseNumber: 1 })
      .expect(201);
    await section
      .decide(returned, { decision: 'return', note: 'No.' })
      .expect(200);
    await section.submit({ baseNumber: 1, body: 'A secret plan.' }).expect(201);
  });
  afterAll(() => portal.stop());

  it.each(everybody)(
    'is in no list for %s that a detail would deny',
    async person => {
      const isInsider = insiders.includes(person);
      const { body: history } = await portal
        .get(section.path('en', '/revisions'), person)
        .expect(200);
      const numbers = history.items.map(
        ({ number }: { number: number }) => number,
      );
      expect(numbers).toEqual(isInsider ? [3, 2, 1] : [1]);
      for (const number of [1, 2, 3]) {
        await portal
          .get(section.path('en', `/revisions/${number}`), person)
          .expect(numbers.includes(number) ? 200 : 404);
      }
      await portal
        .get(section.path('en', '/comparison?from=1&to=3'), person)
        .expect(isInsider ? 200 : 404);
      const { body: detail } = await section.get('', person).expect(200);
      const { body: page } = await portal.get('/sections', person).expect(200);
      for (const { texts } of [detail, page.items[0]]) {
        expect(texts[0].inReview).toBe(isInsider ? 3 : undefined);
      }
      expect(JSON.stringify([detail, page])).not.toContain('secret plan');
    },
  );

  it('is neither decided nor taken back by somebody who may not know of it', async () => {
    await portal
      .post(section.path('en', '/revisions/3/withdraw'), {}, 'sam')
      .expect(404);
    await portal
      .post(
        section.path('en', '/revisions/2/restore'),
        { note: 'x', baseNumber: 1 },
        'dieter',
      )
      .expect(403);
  });

  it('is still told to its author, who has left the team since', async () => {
    await portal.knex('text_revision').insert({
      ...(await portal.knex('text_revision').where({ number: 3 }).first()),
      language: 'pt-BR',
      number: 1,
      author: 'user:default/sam',
    });
    await portal
      .knex('section_text')
      .where({ section_id: section.id, language: 'pt-BR' })
      .update({ in_review: 1, last_number: 1 });
    expect((await section.texts('sam'))['pt-BR'].inReview).toBe(1);
    expect((await section.texts('priya'))['pt-BR'].inReview).toBeUndefined();
    await portal.get(section.path('pt-BR', '/revisions/1'), 'sam').expect(200);
    await portal
      .get(section.path('pt-BR', '/revisions/1'), 'priya')
      .expect(404);
  });

  it('is told to nobody without a token', async () => {
    for (const path of [
      '/sections',
      '/sections/br-delivery',
      section.path('en', '/revisions'),
    ]) {
      await request(portal.server)
        .get(`/api/culture-guides${path}`)
        .set('authorization', mockCredentials.none.header())
        .expect(401);
    }
  });

  it('is noted in the timeline with the market whose team may know of it', async () => {
    const rows = await portal
      .knex('activity')
      .where({ record: `culture-guides/section/${section.id}` })
      .orderBy('number')
      .select('action', 'market');
    expect(
      rows.filter(({ market }) => market === 'br').map(({ action }) => action),
    ).toEqual([
      'revision-submitted',
      'revision-approved',
      'revision-submitted',
      'revision-returned',
      'revision-submitted',
    ]);
    expect(
      rows.filter(({ market }) => market === null).map(({ action }) => action),
    ).toEqual(['section-created', 'revision-published']);
  });
});
