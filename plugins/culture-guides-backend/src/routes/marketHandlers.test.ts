import {
  describeEachDatabase,
  explainPlan,
} from '@trust-portal/knex-store/testing';
import { sectionKinds } from '@trust-portal/plugin-culture-guides-common';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName, testPeople } from '../__testUtils__/testPeople';
import {
  openReportsQuery,
  reviewsUntilQuery,
  textCountsQuery,
} from '../database/marketCounts';

describeEachDatabase('guides as wholes', create => {
  let portal: TestPortal;
  let delivery: TestSection;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    delivery = await TestSection.create(portal, 'delivery');
    await delivery.publish({
      body: 'Say the day[^c1].\n\n---\n\nThen keep it.',
      claims: [{ id: 'c1', statement: 'A day binds.' }],
    });
    await delivery.publish({ basedOn: 1, body: '说明日期。' }, 'zh-Hans');
    await delivery.publish({
      baseNumber: 1,
      significance: 'major',
      body: 'Say the day[^c1].\n\n---\n\nThen keep it, or offer a choice.',
      claims: [{ id: 'c1', statement: 'A day binds.' }],
    });
    await delivery
      .submit({ baseNumber: 2, body: 'A secret plan.' })
      .expect(201);
    await TestSection.create(portal, 'tone');
  });
  afterAll(() => portal.stop());

  const markets = async (as: TestPersonName = 'sam') => {
    const { body } = await portal.get('/markets', as).expect(200);
    return body.items as Array<{ id: string; waitingReviews: number }>;
  };

  it('are counted market by market, in the order of the configuration', async () => {
    const items = await markets();
    expect(items.map(({ id }) => id)).toEqual(['br', 'de', 'cn']);
    expect(items[0]).toMatchObject({
      name: { en: 'brazil', zh: 'brazil' },
      owner: 'group:default/team-brazil',
      languages: ['pt-BR', 'en', 'zh-Hans'],
      sections: { published: 1, missing: sectionKinds.length - 1, overdue: 0 },
      translations: { current: 0, behind: 1, behindMajor: 1, missing: 1 },
      unverifiedClaims: 1,
      openReports: 0,
      launches: [],
    });
    expect(items[1]).toMatchObject({
      sections: { published: 0, missing: sectionKinds.length },
      translations: { current: 0, behind: 0, behindMajor: 0, missing: 0 },
    });
  });

  it('show the next days of the calendar', async () => {
    const { body } = await portal.get('/markets', 'sam').expect(200);
    const [brazil, germany, china] = body.items;
    expect(brazil.nextDays).toHaveLength(3);
    expect(germany.nextDays).toHaveLength(3);
    // Which days China works is known when the State Council has said so: until then there is a gap, and no empty year.
    expect([...china.nextDays, ...china.calendarGaps]).not.toEqual([]);
  });

  it.each(Object.keys(testPeople) as TestPersonName[])(
    'tell %s how much waits for review only where a text that waits can be opened',
    async person => {
      const [{ waitingReviews }] = await markets(person);
      const { status } = await portal.get(
        delivery.path('en', '/revisions/3'),
        person,
      );
      expect(waitingReviews).toBe(status === 200 ? 1 : 0);
      const { body } = await portal.get('/markets/br', person).expect(200);
      expect(body.market.waitingReviews).toBe(waitingReviews);
    },
  );

  it('have facts, sections and what is missing', async () => {
    const { body } = await portal.get('/markets/br', 'ana').expect(200);
    expect(body.facts).toMatchObject({ currency: 'BRL', hourCycle: 'h23' });
    expect(body.sections.map(({ kind }: { kind: string }) => kind)).toEqual([
      'tone',
      'delivery',
    ]);
    expect(body.missing).toHaveLength(sectionKinds.length - 2);
    expect(body.abilities).toEqual({
      edit: true,
      settings: true,
      editCalendar: true,
      launch: true,
    });
    const { body: foreign } = await portal
      .get('/markets/br', 'dieter')
      .expect(200);
    expect(foreign.abilities.edit).toBe(false);
    await portal.get('/markets/zz', 'ana').expect(404);
  });

  it('print in one language, with the one that stands in told', async () => {
    const { body } = await portal
      .get('/markets/br/print?language=pt-BR', 'vera')
      .expect(200);
    expect(body.sections).toEqual([
      expect.objectContaining({
        id: 'br-delivery',
        text: expect.objectContaining({
          language: 'en',
          asked: 'pt-BR',
          passedOver: ['pt-BR'],
          number: 2,
        }),
      }),
    ]);
    expect(JSON.stringify(body)).not.toContain('secret plan');
  });

  it('lie beside each other, section by section', async () => {
    const { body } = await portal
      .get('/comparisons?from=de&to=br&language=en', 'sam')
      .expect(200);
    expect(body.sections).toHaveLength(sectionKinds.length);
    const row = body.sections.find(
      ({ kind }: { kind: string }) => kind === 'delivery',
    );
    expect(row.from).toBeUndefined();
    expect(row.to.number).toBe(2);
    expect(body.facts).toContainEqual({
      name: 'currency',
      from: 'EUR',
      to: 'BRL',
    });
    expect(body.holidays.shared).toBeGreaterThan(0);
    expect(body.holidays.shared).toBeLessThan(body.holidays.to);
    // The test portal keeps no promises.
    expect(body.promises).toBeUndefined();
    const { body: refused } = await portal
      .get('/comparisons?from=zz&to=br', 'sam')
      .expect(400);
    expect(refused.error.fields[0]).toMatchObject({
      field: 'query.from',
      code: 'unknown-market',
    });
  });

  it('tell what each section is for', async () => {
    const { body } = await portal.get('/section-templates', 'sam').expect(200);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      ...sectionKinds,
    ]);
  });

  it.each([
    [/section_text_market_idx/, () => textCountsQuery(portal.knex, ['br'])],
    [/field_report_market_idx/, () => openReportsQuery(portal.knex, ['br'])],
    [
      /section_(market|review_due)_idx/,
      () => reviewsUntilQuery(portal.knex, ['br', 'cn'], '2026-12-01'),
    ],
  ])('are counted through %s', async (index, query) => {
    expect(await explainPlan(portal.knex, query())).toMatch(index);
  });
});
