import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const statusesOf = (answers: ReadonlyArray<{ status: number }>) =>
  answers.map(({ status }) => status).sort();

describeEachDatabase('two people at the same moment', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  it('hand in one text only, and the other keeps the draft', async () => {
    const section = await TestSection.create(portal, 'delivery');
    const draft = { title: 'Mine', body: 'Mine', claims: [], baseNumber: 0 };
    for (const person of ['ana', 'bruno'] as const) {
      await portal.put(section.path('en', '/draft'), draft, person).expect(200);
    }
    const answers = await Promise.all([
      section.submit({ body: 'By Ana' }, 'en', 'ana'),
      section.submit({ body: 'By Bruno' }, 'en', 'bruno'),
    ]);
    expect(statusesOf(answers)).toEqual([201, 409]);
    const [refused] = answers.filter(({ status }) => status === 409);
    expect(refused.body.error).toMatchObject({
      code: 'review-pending',
      number: 1,
    });
    const drafts = await portal.knex('text_draft').select('author');
    expect(drafts).toEqual([
      {
        author:
          answers[0].status === 409 ? 'user:default/ana' : 'user:default/bruno',
      },
    ]);
  });

  it('save two drafts from two windows: the second one is told, and the first stays', async () => {
    const section = await TestSection.create(portal, 'tone');
    const path = section.path('en', '/draft');
    const save = (body: string, version?: number) =>
      portal.put(path, { title: '', body, claims: [], baseNumber: 0, version });
    const first = await Promise.all([save('one'), save('two')]);
    expect(statusesOf(first)).toEqual([200, 409]);
    const second = await Promise.all([save('three', 1), save('four', 1)]);
    expect(statusesOf(second)).toEqual([200, 409]);
    const [kept] = second.filter(({ status }) => status === 200);
    const [refused] = second.filter(({ status }) => status === 409);
    expect(refused.body.error.currentVersion).toBe(2);
    const { body } = await portal.get(path).expect(200);
    expect(body.draft.body).toBe(kept.body.body);
  });

  it('approve once: the second reviewer is told that it is published', async () => {
    const section = await TestSection.create(portal, 'customs');
    const { body: revision } = await section.submit().expect(201);
    const answers = await Promise.all([
      section.decide(revision, {}, 'bruno'),
      section.decide(revision, { capacity: 'legal' }, 'lena'),
      section.decide(revision, { capacity: 'legal' }, 'marta'),
    ]);
    expect(statusesOf(answers)).toEqual([200, 409, 409]);
    const decisions = await portal
      .knex('text_decision')
      .where({ section_id: section.id });
    expect(decisions).toHaveLength(1);
  });

  it('approve and return: one of both holds, and nothing is between', async () => {
    const section = await TestSection.create(portal, 'partners');
    const { body: revision } = await section.submit().expect(201);
    const answers = await Promise.all([
      section.decide(revision, {}, 'bruno'),
      section.decide(
        revision,
        { decision: 'return', note: 'No.', capacity: 'legal' },
        'lena',
      ),
    ]);
    expect(statusesOf(answers)).toEqual([200, 409]);
    const { en } = await section.texts('ana');
    const { body: after } = await portal
      .get(section.path('en', '/revisions/1'))
      .expect(200);
    expect(en.inReview).toBeUndefined();
    expect(en.publishedNumber).toBe(
      after.state === 'published' ? 1 : undefined,
    );
  });

  it('give the last two of the needed approvals: it is published once', async () => {
    const section = await TestSection.create(portal, 'law');
    const { body: revision } = await section.submit().expect(201);
    const answers = await Promise.all([
      section.decide(revision, {}, 'bruno'),
      section.decide(revision, { capacity: 'legal' }, 'lena'),
    ]);
    expect(statusesOf(answers)).toEqual([200, 200]);
    const published = await portal.knex('activity').where({
      record: `culture-guides/section/${section.id}`,
      action: 'revision-published',
    });
    expect(published).toHaveLength(1);
  });

  it('publish source and translation: the translation is behind by exactly what was published since its pin', async () => {
    const section = await TestSection.create(portal, 'payment');
    await section.publish();
    for (let base = 1; base <= 4; base += 1) {
      const [{ body: source }, { body: translation }] = await Promise.all([
        section
          .submit({ baseNumber: base, significance: 'medium' })
          .expect(201),
        section
          .submit({ basedOn: base, baseNumber: base - 1 }, 'zh-Hans')
          .expect(201),
      ]);
      await Promise.all([
        section.decide(source).expect(200),
        section.decide(translation).expect(200),
      ]);
      const texts = await section.texts();
      expect(texts['zh-Hans']).toMatchObject({
        basedOn: base,
        behindBy: { minor: 0, medium: 1, major: 0 },
      });
    }
  });

  it('begin the same section, and give two verdicts: one of both each', async () => {
    const draft = { market: 'br', kind: 'support', sourceLanguage: 'en' };
    const begun = await Promise.all([
      portal.post('/sections', draft, 'ana'),
      portal.post('/sections', draft, 'bruno'),
    ]);
    expect(statusesOf(begun)).toEqual([201, 409]);
    const section = await TestSection.create(portal, 'overview');
    await section.publish();
    const review = { verdict: 'keep', number: 1, version: 1 };
    const path = `/sections/${section.id}/reviews`;
    const verdicts = await Promise.all([
      portal.post(path, review, 'bruno'),
      portal.post(path, review, 'lena'),
    ]);
    expect(statusesOf(verdicts)).toEqual([200, 409]);
  });
});
