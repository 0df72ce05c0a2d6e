import { mockCredentials } from '@backstage/backend-test-utils';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import request from 'supertest';
import { TestSection } from '../__testUtils__/guideTexts';
import { startLaunchPortal } from '../__testUtils__/startLaunchPortal';
import { TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName, testPeople } from '../__testUtils__/testPeople';

const everybody = Object.keys(testPeople) as TestPersonName[];
const longAgo = '2020-01-01';

describeEachDatabase('the contracts of the house', create => {
  let portal: TestPortal;
  let delivery: TestSection;
  let tone: TestSection;

  beforeAll(async () => {
    portal = await startLaunchPortal(await create());
    delivery = await TestSection.create(portal, 'delivery');
    await delivery.publish({ title: 'Delivery', body: 'Say the **day**.' });
    await delivery.publish(
      { basedOn: 1, title: '配送', body: '说明日期。' },
      'zh-Hans',
    );
    await delivery.publish({
      baseNumber: 1,
      significance: 'major',
      title: 'Delivery',
      body: 'Say the **day**, and keep it.',
    });
    await delivery
      .submit({ baseNumber: 2, touchesLaw: true, body: 'A secret plan.' })
      .expect(201);
    tone = await TestSection.create(portal, 'tone');
    await tone.publish();
    const { body: returned } = await tone.submit({ baseNumber: 1 }).expect(201);
    await tone
      .decide(returned, { decision: 'return', note: 'No.' })
      .expect(200);
  });
  afterAll(() => portal.stop());

  const dueItems = async (as: TestPersonName) => {
    const { body } = await portal.get('/due-items', as).expect(200);
    return body.items as Array<{
      reason: string;
      reference: string;
      title: { en?: string; zh?: string };
      waitsFor: string;
      dueOn?: string;
      path: string;
    }>;
  };
  const dueTo = async (as: TestPersonName, reason: string) =>
    (await dueItems(as)).filter(item => item.reason === reason);

  describe('what is due', () => {
    it('is a text to approve, for the team but not for its author', async () => {
      expect(await dueTo('bruno', 'revision-to-approve')).toEqual([
        {
          reference: 'culture-guides/section/br-delivery',
          reason: 'revision-to-approve',
          title: {
            en: 'brazil: Delivery and returns (English)',
            zh: 'brazil：配送与退货（英语）',
          },
          waitsFor: 'group:default/team-brazil',
          path: '/culture-guides/section/br-delivery/texts/en/3',
        },
      ]);
      for (const person of ['ana', 'dieter', 'lena', 'sam'] as const) {
        expect(await dueTo(person, 'revision-to-approve')).toEqual([]);
      }
    });

    it('is a text of law for legal alone, until one of legal has approved', async () => {
      expect(await dueTo('lena', 'revision-to-approve-law')).toHaveLength(1);
      expect(await dueTo('bruno', 'revision-to-approve-law')).toEqual([]);
    });

    it('is a returned text for its author, until there is another one', async () => {
      const [item] = await dueTo('ana', 'revision-returned');
      expect(item).toMatchObject({
        reference: 'culture-guides/section/br-tone',
        path: '/culture-guides/section/br-tone/edit/en',
        waitsFor: 'user:default/ana',
      });
      expect(await dueTo('bruno', 'revision-returned')).toEqual([]);
    });

    it('is a translation that is behind, for the team', async () => {
      for (const person of ['ana', 'bruno'] as const) {
        expect(await dueTo(person, 'translation-behind')).toEqual([
          expect.objectContaining({
            path: '/culture-guides/section/br-delivery/edit/zh-Hans',
          }),
        ]);
      }
      expect(await dueTo('dieter', 'translation-behind')).toEqual([]);
    });

    it('is a review that is overdue, for the owner and for deputies', async () => {
      await portal
        .knex('section')
        .where({ id: 'br-tone' })
        .update({ next_review_on: longAgo });
      expect(await dueTo('ana', 'section-review-due')).toEqual([
        expect.objectContaining({
          dueOn: longAgo,
          waitsFor: 'group:default/team-brazil',
        }),
      ]);
      expect(await dueTo('sam', 'section-review-due')).toEqual([]);
      await portal
        .put(
          '/markets/br/settings',
          {
            languages: ['pt-BR', 'en', 'zh-Hans'],
            fallbacks: {},
            deputies: [{ person: 'user:default/sam', until: '2090-01-01' }],
            version: 1,
          },
          'ana',
        )
        .expect(200);
      expect(await dueTo('sam', 'section-review-due')).toEqual([
        expect.objectContaining({ waitsFor: 'user:default/sam' }),
      ]);
      expect(await dueTo('sam', 'revision-to-approve')).toHaveLength(1);
      await portal
        .put(
          '/markets/br/settings',
          {
            languages: ['pt-BR', 'en', 'zh-Hans'],
            fallbacks: {},
            deputies: [],
            version: 2,
          },
          'ana',
        )
        .expect(200);
      expect(await dueTo('sam', 'revision-to-approve')).toEqual([]);
    });

    it('falls to the team of the market when the owner was deleted from the catalog', async () => {
      await portal
        .knex('section')
        .where({ id: 'br-tone' })
        .update({ owner: 'group:default/gone' });
      // The answer about lost groups may be some seconds old; a change forgets it.
      await portal.post(
        '/terms',
        { kind: 'preferred', language: 'en', term: 'parcel', markets: ['br'] },
        'ana',
      );
      await portal.announced();
      expect(await dueTo('bruno', 'section-review-due')).toEqual([
        expect.objectContaining({ waitsFor: 'group:default/team-brazil' }),
      ]);
      expect(await dueTo('dieter', 'section-review-due')).toEqual([]);
      await portal
        .knex('section')
        .where({ id: 'br-tone' })
        .update({ owner: 'group:default/team-brazil' });
    });

    it('is a section to revise, until another text is published', async () => {
      const { body: section } = await tone.get('', 'ana').expect(200);
      await portal
        .post(
          '/sections/br-tone/reviews',
          { verdict: 'revise', number: 1, version: section.version },
          'ana',
        )
        .expect(200);
      expect(await dueTo('ana', 'section-to-revise')).toHaveLength(1);
      expect(await dueTo('ana', 'section-review-due')).toEqual([]);
      await tone.publish({ baseNumber: 1, body: 'Warmer.' });
      expect(await dueTo('ana', 'section-to-revise')).toEqual([]);
      expect(await dueTo('ana', 'revision-returned')).toEqual([]);
    });

    it('is a report for those who may answer it', async () => {
      await portal
        .post(
          '/sections/br-tone/field-reports',
          { problem: 'wrong', text: 'Nobody says this.', language: 'en' },
          'sam',
        )
        .expect(201);
      expect(await dueTo('bruno', 'field-report-to-answer')).toEqual([
        expect.objectContaining({
          reference: 'culture-guides/field-report/FR-0001',
          dueOn: expect.any(String),
        }),
      ]);
      expect(await dueTo('sam', 'field-report-to-answer')).toEqual([]);
    });

    it('is a guide to read, until it was read', async () => {
      await portal
        .post(
          '/reading-requests',
          {
            market: 'br',
            sectionId: 'br-tone',
            group: 'group:default/support',
          },
          'ana',
        )
        .expect(201);
      expect(await dueTo('sam', 'guide-to-read')).toEqual([
        expect.objectContaining({
          path: '/culture-guides/section/br-tone',
          waitsFor: 'group:default/support',
        }),
      ]);
      expect(await dueTo('priya', 'guide-to-read')).toEqual([]);
      await portal
        .put(
          '/sections/br-tone/read-mark',
          { language: 'en', number: 3 },
          'sam',
        )
        .expect(204);
      expect(await dueTo('sam', 'guide-to-read')).toEqual([]);
    });

    it('is wording for somebody else of the team', async () => {
      expect(await dueTo('bruno', 'wording-to-approve')).toEqual([
        expect.objectContaining({
          reference: 'culture-guides/term/TM-0001',
          title: { en: 'parcel', zh: 'parcel' },
        }),
      ]);
      for (const person of ['ana', 'dieter', 'lena'] as const) {
        expect(await dueTo(person, 'wording-to-approve')).toEqual([]);
      }
    });

    it('is an item of a launch for those in its role, and of editors for those of the market', async () => {
      const { body: launch } = await portal
        .post(
          '/launches',
          { market: 'br', name: 'Kitchen', targetOn: '2090-01-01' },
          'ana',
        )
        .expect(201);
      const rolesOf = async (person: TestPersonName) => {
        const items = await dueTo(person, 'launch-item-to-sign');
        return items.map(({ reference }) => reference);
      };
      expect(new Set(await rolesOf('priya'))).toEqual(
        new Set([`culture-guides/launch/${launch.id}`]),
      );
      expect((await rolesOf('ana')).length).toBeGreaterThan(0);
      expect(await rolesOf('dieter')).toEqual([]);
      await portal
        .knex('launch_item')
        .where({ sign_off_role: 'product' })
        .update({ state: 'signed', expires_on: longAgo });
      expect(await rolesOf('priya')).toEqual([]);
      const expiring = await dueTo('priya', 'launch-item-expires');
      expect(expiring[0]).toMatchObject({ dueOn: longAgo });
    });

    it('is sorted, the soonest first', async () => {
      const days = (await dueItems('ana')).map(({ dueOn = '9999' }) => dueOn);
      expect(days).toEqual([...days].sort());
    });
  });

  describe('references', () => {
    const resolve = async (references: string[], as: TestPersonName) => {
      const { body } = await portal
        .post('/references', { references }, as)
        .expect(200);
      return body.items as Array<{ reference: string; state: string }>;
    };

    it('of every type are told by title and state, unknown ones left out', async () => {
      const references = [
        'culture-guides/section/br-delivery',
        'culture-guides/section/br-law',
        'culture-guides/guide/br',
        'culture-guides/guide/zz',
        'culture-guides/calendar/de',
        'culture-guides/term/TM-0001',
        'culture-guides/rule/DD-0001',
        'culture-guides/field-report/FR-0001',
        'culture-guides/launch/LA-0001',
        'pain-points/pain/PP-0001',
      ];
      const items = await resolve(references, 'sam');
      expect(items.map(({ reference, state }) => [reference, state])).toEqual([
        ['culture-guides/section/br-delivery', 'published'],
        ['culture-guides/guide/br', 'published'],
        ['culture-guides/calendar/de', 'published'],
        ['culture-guides/term/TM-0001', 'proposed'],
        ['culture-guides/field-report/FR-0001', 'open'],
        ['culture-guides/launch/LA-0001', 'preparing'],
      ]);
    });

    it.each(everybody)(
      'of a report are told to %s where the report can be opened',
      async person => {
        const reference = 'culture-guides/field-report/FR-0001';
        const found = await resolve([reference], person);
        await portal
          .get('/field-reports/FR-0001', person)
          .expect(found.length === 1 ? 200 : 403);
      },
    );
  });

  describe('the timeline', () => {
    const actions = async (as: TestPersonName, query = '') => {
      const { body } = await portal.get(`/activity${query}`, as).expect(200);
      return (body.items as Array<{ action: string }>).map(
        ({ action }) => action,
      );
    };
    const ofSection = '?limit=100&record=culture-guides/section/br-delivery';

    it.each(everybody)(
      'tells %s of what waits, or was returned, only where the text can be opened',
      async person => {
        const { status } = await portal.get(
          delivery.path('en', '/revisions/3'),
          person,
        );
        const told = await actions(person, ofSection);
        expect(told).toContain('revision-published');
        expect(told.includes('revision-submitted')).toBe(status === 200);
        expect(told.includes('revision-approved')).toBe(status === 200);
      },
    );

    it.each(everybody)(
      'tells %s of reports only who may read them',
      async person => {
        const { status } = await portal.get('/field-reports/FR-0001', person);
        const told = await actions(person, '?limit=100');
        expect(told.includes('report-created')).toBe(status === 200);
      },
    );

    it('tells whom somebody asked to read to nobody else', async () => {
      expect(await actions('ana', '?limit=100')).toContain('reading-asked');
      expect(await actions('bruno', '?limit=100')).not.toContain(
        'reading-asked',
      );
    });

    it('tells what one person did to that person alone', async () => {
      expect(await actions('ana', '?person=user:default/ana')).toContain(
        'section-created',
      );
      await portal
        .get('/activity?person=user:default/ana', 'bruno')
        .expect(403);
    });
  });

  it('count what happened in a period, with words for each count', async () => {
    const { body } = await portal
      .get('/facts?from=2020-01-01&to=2090-01-01', 'priya')
      .expect(200);
    const values = Object.fromEntries(
      body.facts.map(({ name, value }: { name: string; value: number }) => [
        name,
        value,
      ]),
    );
    expect(values).toEqual({
      'sections-reviewed': 1,
      'sections-reviewed-in-time': 0,
      'share-reviewed-in-time': 0,
      'revisions-published': 5,
      'translations-at-end': 1,
      'translations-behind-at-end': 1,
      'field-reports-opened': 1,
      'field-reports-due': 0,
      'field-reports-answered-in-time': 0,
      'field-reports-declined': 0,
      'launches-decided-go': 0,
      'launches-decided-no-go': 0,
      'terms-approved': 0,
      'rules-approved': 0,
    });
    for (const { definition } of body.facts) {
      expect(definition.zh).toMatch(/\p{Script=Han}/u);
    }
    const { body: early } = await portal
      .get('/facts?from=2020-01-01&to=2020-12-31', 'priya')
      .expect(200);
    expect(
      early.facts.every(({ value }: { value: number }) => value === 0),
    ).toBe(true);
    await portal.get('/facts?from=2026-02-01&to=2026-01-01').expect(400);
  });

  describe('what the search box finds', () => {
    const documents = (query = '') =>
      request(portal.server)
        .get(`/api/culture-guides/search-documents${query}`)
        .set(
          'authorization',
          mockCredentials.service.header({
            onBehalfOf: mockCredentials.service('plugin:search'),
            targetPluginId: 'culture-guides',
          }),
        );

    it('are published texts in all their languages, page by page', async () => {
      const { body } = await documents('?limit=1').expect(200);
      expect(body.items).toEqual([
        expect.objectContaining({
          type: 'section',
          title: 'Delivery / 配送',
          titles: { en: 'Delivery', zh: '配送' },
          summaries: { en: 'Say the day, and keep it.', zh: '说明日期。' },
          text: 'Say the day, and keep it.\n说明日期。',
          location: '/culture-guides/section/br-delivery',
          sectionKind: 'delivery',
          marketName: { en: 'brazil', zh: 'brazil' },
          markets: ['br'],
          audience: ['signed-in'],
        }),
      ]);
      const { body: next } = await documents(
        `?limit=1&cursor=${encodeURIComponent(body.nextCursor)}`,
      ).expect(200);
      expect(next.items[0].location).toBe('/culture-guides/section/br-tone');
      expect(JSON.stringify([body, next])).not.toContain('secret plan');
    });

    it('are terms once they are approved, and never what was archived', async () => {
      const all = async () => {
        const found: string[] = [];
        let query = '';
        for (;;) {
          const { body }: request.Response = await documents(query).expect(200);
          found.push(
            ...body.items.map(({ location }: { location: string }) => location),
          );
          if (!body.nextCursor) return found;
          query = `?cursor=${encodeURIComponent(body.nextCursor)}`;
        }
      };
      expect(await all()).not.toContain('/culture-guides/term/TM-0001');
      await portal
        .post(
          '/terms/TM-0001/transitions',
          { to: 'approved', version: 1 },
          'bruno',
        )
        .expect(200);
      const { body: section } = await tone.get('', 'ana').expect(200);
      await portal
        .post(
          '/sections/br-tone/archive',
          { reason: 'Written anew.', version: section.version },
          'ana',
        )
        .expect(200);
      expect(await all()).toEqual([
        '/culture-guides/section/br-delivery',
        '/culture-guides/term/TM-0001',
      ]);
    });

    it('are told to other parts of the portal only', async () => {
      await portal.get('/search-documents', 'adam').expect(403);
    });
  });

  it('are described without signing in', async () => {
    const { body } = await request(portal.server)
      .get('/api/culture-guides/openapi.json')
      .expect(200);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/markets', '/due-items', '/launches']),
    );
  });
});
