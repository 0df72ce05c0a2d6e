import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the review of a text', create => {
  let portal: TestPortal;
  let section: TestSection;
  let running = 0;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    section = await TestSection.create(portal, 'law', { market: 'br' });
  });
  afterAll(() => portal.stop());
  const submit = async (changes: object = {}) => {
    const { en } = await section.texts('ana');
    running += 1;
    const { body } = await section
      .submit({
        baseNumber: en.publishedNumber ?? 0,
        body: `Text ${running}`,
        ...changes,
      })
      .expect(201);
    return body;
  };

  it('of law needs two people: one of the team, and one of legal', async () => {
    const revision = await submit();
    expect(revision.waitsFor).toEqual(['team', 'legal']);
    const { body: half } = await section
      .decide(revision, { capacity: 'legal' }, 'lena')
      .expect(200);
    expect(half).toMatchObject({ state: 'in-review', waitsFor: ['team'] });
    const { body: twice } = await section
      .decide(revision, { capacity: 'legal' }, 'lena')
      .expect(409);
    expect(twice.error.code).toBe('already-approved');
    const { body: published } = await section
      .decide(revision, { capacity: 'legal' }, 'marta')
      .expect(200);
    expect(published.state).toBe('published');
    expect(
      published.decisions.map(({ capacity }: { capacity: string }) => capacity),
    ).toEqual(['legal', 'legal']);
  });

  it('is never of the own text, of another text, or in a capacity that one does not have', async () => {
    const revision = await submit();
    const { body: own } = await section.decide(revision, {}, 'ana').expect(403);
    expect(own.error.code).toBe('own-revision');
    const { body: stale } = await section
      .decide(revision, { contentHash: 'a'.repeat(64) })
      .expect(409);
    expect(stale.error.code).toBe('stale-content');
    await section.decide(revision, { capacity: 'legal' }).expect(403);
    await section.decide(revision, { capacity: 'deputy' }).expect(403);
    await section.decide(revision, {}, 'dieter').expect(403);
    await section.decide(revision, {}, 'sam').expect(403);
    const { body: unsaid } = await section
      .decide(revision, { decision: 'return' })
      .expect(400);
    expect(unsaid.error.fields[0].field).toBe('body.note');
    const { body: returned } = await section
      .decide(revision, { decision: 'return', note: 'Name the article.' })
      .expect(200);
    expect(returned.state).toBe('returned');
    const { body: late } = await section.decide(revision).expect(409);
    expect(late.error).toMatchObject({
      code: 'not-in-review',
      state: 'returned',
    });
  });

  it('can be done by a deputy while the naming holds', async () => {
    await portal.knex('market_deputy').insert([
      { market: 'br', person: 'user:default/priya', until: '2999-01-01' },
      { market: 'br', person: 'user:default/sam', until: '2020-01-01' },
    ]);
    const revision = await submit();
    await section.decide(revision, { capacity: 'deputy' }, 'sam').expect(403);
    const { body } = await section
      .decide(revision, { capacity: 'deputy' }, 'priya')
      .expect(200);
    expect(body.waitsFor).toEqual(['legal']);
    await section.decide(revision, { capacity: 'legal' }, 'lena').expect(200);
    await portal.knex('market_deputy').delete();
  });

  it('checks claims, and a new statement or source is unverified again', async () => {
    const claim = {
      id: 'c1',
      statement: 'Seven days to withdraw.',
      source: { title: 'Article 49' },
    };
    const first = await submit({ claims: [claim] });
    const verdicts = { claims: [{ id: 'c1', verdict: 'verified' }] };
    const { body: unknown } = await section
      .decide(first, { claims: [{ id: 'c9', verdict: 'verified' }] })
      .expect(400);
    expect(unknown.error.code).toBe('unknown-claim');
    await section.decide(first, verdicts).expect(200);
    const { body: published } = await section
      .decide(first, { capacity: 'legal' }, 'lena')
      .expect(200);
    expect(published.claims).toEqual([
      expect.objectContaining({
        standing: 'verified',
        checkedBy: 'user:default/bruno',
      }),
    ]);
    const second = await submit({
      claims: [{ ...claim, statement: 'Eight days to withdraw.' }],
    });
    expect(second.claims[0].standing).toBe('unverified');
    await section
      .decide(second, { decision: 'return', note: 'No.' })
      .expect(200);
    // A translation's claim of the same name stands as that of the source.
    const { body: translated } = await section
      .submit(
        {
          claims: [{ id: 'c1', statement: '七天内可以撤回。' }],
          basedOn: first.number,
        },
        'zh-Hans',
      )
      .expect(201);
    expect(translated.claims[0].standing).toBe('verified');
  });
});
