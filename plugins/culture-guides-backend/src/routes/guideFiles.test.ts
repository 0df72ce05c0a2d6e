import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { TestPersonName } from '../__testUtils__/testPeople';

describeEachDatabase('guides as files', create => {
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

  const exported = async (query = '') => {
    const { text, headers } = await portal
      .get(`/markets/br/export${query}`, 'sam')
      .expect(200);
    expect(headers['content-type']).toContain('text/markdown');
    return text;
  };
  const take = (
    content: string,
    changes: object = {},
    as: TestPersonName = 'ana',
    market = 'br',
  ) =>
    portal.post(
      `/markets/${market}/imports`,
      { content, note: 'from the agency', ...changes },
      as,
    );

  it('hold what is published, the source first, and nothing else', async () => {
    const text = await exported();
    expect(text.match(/^language: .*/gm)).toEqual([
      'language: en',
      'language: zh-Hans',
    ]);
    expect(text).toContain('basedOn: 1');
    expect(text).not.toContain('secret plan');
    expect(await exported('?language=zh-Hans')).not.toContain('language: en');
  });

  it('change nothing when they come back, with whatever line ends', async () => {
    const text = await exported();
    for (const file of [text, `\uFEFF${text.replace(/\n/g, '\r\n')}`]) {
      const { body } = await take(file).expect(200);
      expect(body).toEqual({ submitted: [], unchanged: 2, rejects: [] });
    }
  });

  it('hand in what differs, by the importer and for review', async () => {
    const text = (await exported('?language=zh-Hans'))
      .replace('basedOn: 1', 'basedOn: 2')
      .replace('说明日期。', '说明日期，或者给出选择。');
    const { body: trial } = await take(text, { dryRun: true }).expect(200);
    expect(trial.submitted).toEqual([
      { sectionId: 'br-delivery', language: 'zh-Hans' },
    ]);
    expect((await delivery.texts('ana'))['zh-Hans'].inReview).toBe(undefined);
    const { body } = await take(text).expect(200);
    expect(body.submitted).toEqual([
      { sectionId: 'br-delivery', language: 'zh-Hans', number: 2 },
    ]);
    const { body: revision } = await portal
      .get(delivery.path('zh-Hans', '/revisions/2'), 'bruno')
      .expect(200);
    expect(revision).toMatchObject({
      state: 'in-review',
      author: 'user:default/ana',
      basedOn: 2,
      note: 'from the agency',
      waitsFor: ['team'],
    });
    await delivery.decide(revision, {}, 'ana').expect(403);
    const { body: again } = await take(text).expect(200);
    expect(again.rejects).toEqual([
      expect.objectContaining({ line: 1, code: 'review-pending' }),
    ]);
    await delivery.decide(revision).expect(200);
    const { body: last } = await take(text).expect(200);
    // The number in the file is that of the revision which it was changed from.
    expect(last).toMatchObject({ submitted: [], unchanged: 1, rejects: [] });
  });

  it('name each text that cannot be taken, and take the others', async () => {
    const front = (section: string, language: string, more = '') =>
      `---\nsection: ${section}\nlanguage: ${language}\ntitle: T\n${more}---\n\nBody\n\n`;
    const { body } = await take(
      [
        front('br-tone', 'en'),
        front('de-tone', 'en'),
        front('br-law', 'en'),
        front('br-tone', 'fr'),
        front('br-tone', 'en'),
        front('br-delivery', 'zh-Hans', 'basedOn: 9\n'),
        front('br-delivery', 'en', 'number: 1\n'),
        front('br-tone', 'zh-Hans', 'colour: red\n'),
      ].join(''),
    ).expect(200);
    expect(body.submitted).toEqual([
      { sectionId: 'br-tone', language: 'en', number: 1 },
    ]);
    expect(
      body.rejects.map(({ line, code }: { line: number; code: string }) => [
        line,
        code,
      ]),
    ).toEqual([
      [9, 'other-market'],
      [17, 'not-found'],
      [25, 'unknown-language'],
      [33, 'repeated'],
      [41, 'unknown-revision'],
      [50, 'text-changed'],
      [63, 'unknown-field'],
    ]);
  });

  it('are taken from nobody but the team', async () => {
    const text = await exported();
    await take(text, {}, 'dieter').expect(403);
    await take(text, {}, 'lena').expect(403);
    await take(text, {}, 'ana', 'zz').expect(403);
    await take('', {}).expect(400);
  });
});
