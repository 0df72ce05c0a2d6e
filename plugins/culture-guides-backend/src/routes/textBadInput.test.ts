import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('a text that cannot be handed in', create => {
  let portal: TestPortal;
  let section: TestSection;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    section = await TestSection.create(portal, 'payment');
    await section.publish();
    await section.publish({ baseNumber: 1 });
  });
  afterAll(() => portal.stop());
  const refusal = async (
    status: number,
    changes: Record<string, unknown>,
    language = 'en',
  ) => {
    const { body } = await section.submit(changes, language).expect(status);
    return body.error;
  };

  it.each([
    [409, 'text-changed', 'en', { baseNumber: 1 }],
    [400, 'in-the-past', 'en', { baseNumber: 2, inForceFrom: '2020-01-01' }],
    [400, 'invalid-input', 'en', { baseNumber: 2, inForceFrom: '2026-02-30' }],
    [400, 'not-a-translation', 'en', { baseNumber: 2, basedOn: 1 }],
    [400, 'unknown-revision', 'zh-Hans', { basedOn: 99 }],
    [400, 'unknown-revision', 'zh-Hans', {}],
    [400, 'unknown-language', 'fr', { basedOn: 1 }],
    [400, 'invalid-input', 'not_a_language', {}],
  ] as const)(
    'is a %i with the code %s for %s with %p',
    async (status, code, language, changes) => {
      expect((await refusal(status, changes, language)).code).toBe(code);
    },
  );

  it('of more than a hundred thousand characters names its field; of five megabytes it is not even read', async () => {
    const long = await refusal(400, { body: 'x'.repeat(100_001) });
    expect(long.fields[0].field).toBe('body.content.body');
    const huge = await refusal(413, { body: '大'.repeat(2_000_000) });
    expect(huge.code).toBe('too-large');
  });

  it('names the number by which it is behind, and the one that waits', async () => {
    expect((await refusal(409, { baseNumber: 0 })).currentNumber).toBe(2);
    const { body: waiting } = await section
      .submit({ baseNumber: 2 })
      .expect(201);
    expect(await refusal(409, { baseNumber: 2 })).toMatchObject({
      code: 'review-pending',
      number: waiting.number,
    });
    await section
      .decide(waiting, { decision: 'return', note: 'Not now.' })
      .expect(200);
  });

  it('of a pin that goes back is refused, unless the old text is brought back with it', async () => {
    const chinese = { title: '付款', body: '分期。' };
    await section.publish({ ...chinese, basedOn: 1 }, 'zh-Hans');
    await section.publish({ ...chinese, basedOn: 2, baseNumber: 1 }, 'zh-Hans');
    const error = await refusal(
      400,
      { ...chinese, basedOn: 1, baseNumber: 2 },
      'zh-Hans',
    );
    expect(error.code).toBe('pin-goes-back');
    const { body: restored } = await portal
      .post(section.path('zh-Hans', '/revisions/1/restore'), {
        note: 'back',
        baseNumber: 2,
      })
      .expect(201);
    await section.decide(restored).expect(200);
    expect((await section.texts())['zh-Hans']).toMatchObject({
      basedOn: 1,
      freshness: 'behind-medium',
    });
  });

  it('keeps a script in Markdown as the text that it is', async () => {
    const body = '<script>alert(1)</script> [x](javascript:alert(1))';
    const revision = await section.publish({ baseNumber: 2, body });
    expect(revision.body).toBe(body);
  });

  it('of a text that an earlier one would undo is refused, and nothing of it is kept', async () => {
    const upcoming = await section.publish({
      baseNumber: 4,
      body: 'From the next century.',
      inForceFrom: '2999-01-01',
    });
    const { body: detail } = await section.get().expect(200);
    expect(detail.text.number).toBe(4);
    expect(detail.upcoming).toEqual({
      number: upcoming.number,
      inForceFrom: '2999-01-01',
    });
    const { body: then } = await section
      .get('?inForceOn=2999-01-02')
      .expect(200);
    expect(then.text.number).toBe(upcoming.number);
    const error = await refusal(409, { baseNumber: upcoming.number });
    expect(error).toMatchObject({
      code: 'overlapping-effective-dates',
      inForceFrom: '2999-01-01',
    });
    expect((await section.texts('ana')).en.inReview).toBeUndefined();
  });
});
