import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName } from '../__testUtils__/testPeople';

describeEachDatabase('the settings of a market', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  const edit = (changes: object, as: TestPersonName = 'ana', market = 'de') =>
    portal.put(
      `/markets/${market}/settings`,
      {
        languages: ['de', 'en', 'zh-Hans'],
        fallbacks: {},
        deputies: [],
        version: 1,
        ...changes,
      },
      as,
    );

  it('that its own team changes, once', async () => {
    await portal
      .post(
        '/sections',
        { market: 'de', kind: 'tone', sourceLanguage: 'de' },
        'dieter',
      )
      .expect(201);
    await edit({}, 'ana').expect(403);
    const { body } = await edit(
      {
        languages: ['de', 'en', 'zh-Hans', 'tr'],
        fallbacks: { 'de-AT': 'de' },
        deputies: [{ person: 'user:default/sam', until: '2030-01-01' }],
      },
      'dieter',
    ).expect(200);
    expect(body).toMatchObject({ version: 2, fallbacks: { 'de-AT': 'de' } });
    const { body: guide } = await portal.get('/markets/de', 'sam').expect(200);
    expect(
      guide.sections[0].texts.map(
        ({ language }: { language: string }) => language,
      ),
    ).toContain('tr');
    const { body: stale } = await edit({}, 'dieter').expect(409);
    expect(stale.error.currentVersion).toBe(2);
  });

  it.each([
    [
      { fallbacks: { de: 'en', en: 'de' } },
      'body.fallbacks.de',
      'circular-fallback',
    ],
    [{ languages: [] }, 'body.languages', 'too-small'],
    [{ languages: ['de', 'qq'] }, 'body.languages.1', 'unknown-language'],
    [{ languages: ['DE'] }, 'body.languages.0', 'custom'],
    [
      { deputies: [{ person: 'user:default/nobody', until: '2030-01-01' }] },
      'body.deputies.0.person',
      'unknown-person',
    ],
    [
      { deputies: [{ person: 'user:default/sam', until: '2026-02-30' }] },
      'body.deputies.0.until',
      'invalid-format',
    ],
  ])('that name the field which is wrong: %j', async (changes, field, code) => {
    const { body } = await edit({ version: 2, ...changes }, 'dieter').expect(
      400,
    );
    expect(body.error.fields).toContainEqual(
      expect.objectContaining({ field, code }),
    );
  });
});
