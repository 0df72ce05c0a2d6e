import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import type { ChainItem } from '@trust-portal/plugin-pain-points-common';
import type { RoleId } from '@trust-portal/portal-vocabulary';
import { createHash } from 'node:crypto';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const title = { en: 'x' };
const unknownId = '0192f3a4-7b1c-4d2e-8f3a-5b6c7d8e9f00';

describeEachDatabase('the chain of a pain over HTTP', create => {
  let portal: TestPortal;
  let painId: string;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    const { body } = await portal
      .post('/pains', {
        kindId: 'hidden-costs',
        title: { en: 'Shipping costs appear late' },
        description: { en: 'On the last page' },
        markets: ['cn'],
        owner: 'group:default/product',
        severity: 4,
        frequency: 3,
      })
      .expect(201);
    painId = body.id;
  });

  async function add(draft: object, as: RoleId = 'support'): Promise<string> {
    const { body } = await portal
      .post(`/pains/${painId}/chain`, { title, ...draft }, as)
      .expect(201);
    return idsOf(body.chain).at(-1) as string;
  }

  function idsOf(chain: ChainItem[]): string[] {
    return chain.map(({ id }) => id);
  }

  async function addMeasure(owner = 'group:default/product') {
    const symptom = await add({ type: 'symptom' });
    const cause = await add({ type: 'root-cause', parentId: symptom });
    const remedy = await add({
      type: 'remedy',
      parentId: cause,
      effort: 'small',
      owner,
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

  const today = new Date().toISOString().slice(0, 10);
  const typed = {
    origin: 'typed',
    readOn: today,
    value: 4,
    source: 'https://reports.example/complaints',
  };

  async function walkToVerifying() {
    const states = [
      'confirmed',
      'diagnosing',
      'remedy-in-progress',
      'verifying',
    ];
    for (const [index, to] of states.entries()) {
      await portal
        .post(`/pains/${painId}/transitions`, { to, version: index + 1 })
        .expect(200);
    }
  }

  describe('bad input', () => {
    it.each([
      [
        'a remedy on nothing',
        { type: 'remedy', effort: 'small', parentId: unknownId },
        'body.parentId',
      ],
      [
        'a remedy without effort',
        { type: 'remedy', parentId: unknownId },
        'body.effort',
      ],
      ['a type that is none', { type: 'wish' }, 'body.type'],
      [
        'a remedy of the taxonomy that is none',
        { type: 'symptom', taxonomyId: 'no-such-row' },
        'body.taxonomyId',
      ],
      [
        'an owner that is not in the catalog',
        { type: 'symptom', owner: 'group:default/nobody' },
        'body.owner',
      ],
    ])('names the field: %s', async (_, draft, field) => {
      const { body } = await portal
        .post(`/pains/${painId}/chain`, { title, ...draft })
        .expect(400);
      expect(
        body.error.fields.map((problem: { field: string }) => problem.field),
      ).toEqual([field]);
    });

    it('refuses a measure whose target lies behind its baseline, when made and when edited', async () => {
      const { remedy, measure } = await addMeasure();
      await portal
        .post(`/pains/${painId}/chain`, {
          type: 'measure',
          title,
          parentId: remedy,
          metric: title,
          unit: title,
          direction: 'up',
          baseline: 20,
          target: 5,
        })
        .expect(400);
      const { body } = await portal
        .patch(`/pains/${painId}/chain/${measure}`, { version: 1, target: 30 })
        .expect(400);
      expect(body.error.code).toBe('target-behind-baseline');
    });

    it('refuses fields and states of another type', async () => {
      const symptom = await add({ type: 'symptom' });
      const { body } = await portal
        .patch(`/pains/${painId}/chain/${symptom}`, {
          version: 1,
          effort: 'small',
          state: 'done',
        })
        .expect(400);
      expect(
        body.error.fields.map((problem: { field: string }) => problem.field),
      ).toEqual(['body.effort', 'body.state']);
    });

    it('does not hang a link on the wrong type, nor on another pain’s chain', async () => {
      const symptom = await add({ type: 'symptom' });
      const wrong = await portal
        .post(`/pains/${painId}/chain`, {
          type: 'remedy',
          title,
          parentId: symptom,
          effort: 'small',
        })
        .expect(400);
      expect(wrong.body.error.code).toBe('wrong-parent');
      const other = await portal.post('/pains', {
        kindId: 'hidden-costs',
        title,
        description: title,
        markets: ['cn'],
        severity: 1,
        frequency: 1,
      });
      const foreign = await portal
        .post(`/pains/${other.body.id}/chain`, {
          type: 'root-cause',
          title,
          parentId: symptom,
        })
        .expect(400);
      expect(foreign.body.error.code).toBe('unknown-parent');
      await portal
        .patch(`/pains/${other.body.id}/chain/${symptom}`, {
          version: 1,
          state: 'gone',
        })
        .expect(404);
    });

    it('refuses a stale edit of a link', async () => {
      const symptom = await add({ type: 'symptom' });
      const path = `/pains/${painId}/chain/${symptom}`;
      await portal.patch(path, { version: 1, state: 'gone' }).expect(200);
      const { body } = await portal
        .patch(path, { version: 1, state: 'observed' })
        .expect(409);
      expect(body.error.code).toBe('stale-version');
    });

    it('refuses readings of tomorrow, of a remedy, and without a source', async () => {
      const { remedy, measure } = await addMeasure();
      const path = `/pains/${painId}/chain/${measure}/readings`;
      await portal.post(path, { ...typed, readOn: '2999-01-01' }).expect(400);
      await portal
        .post(path, { ...typed, source: 'ftp://reports.example/complaints' })
        .expect(400);
      await portal
        .post(`/pains/${painId}/chain/${remedy}/readings`, typed)
        .expect(400);
    });
  });

  it('proves a cure with a typed reading only after somebody else confirmed it', async () => {
    const { remedy, measure } = await addMeasure('group:default/product');
    await portal
      .patch(`/pains/${painId}/chain/${remedy}`, { version: 1, state: 'done' })
      .expect(200);
    await walkToVerifying();
    const recorded = await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, typed)
      .expect(201);
    expect(recorded.body.abilities.proven).toBe(false);
    const readingId = recorded.body.chain.at(-1).readings[0].id;
    const decision = `/pains/${painId}/readings/${readingId}/decision`;

    // Not the one who recorded it, and nobody of the group that owns the remedy.
    await portal.post(decision, { accepted: true }, 'support').expect(403);
    await portal.post(decision, { accepted: true }, 'product').expect(403);
    await portal.post(decision, { accepted: true }, 'visitor').expect(403);
    await portal
      .post(`/pains/${painId}/transitions`, { to: 'resolved', version: 5 })
      .expect(400);

    const { body } = await portal
      .post(decision, { accepted: true }, 'auditor')
      .expect(200);
    expect(body.abilities.proven).toBe(true);
    await portal.post(decision, { accepted: false }, 'statistics').expect(409);
    const resolved = await portal
      .post(`/pains/${painId}/transitions`, { to: 'resolved', version: 5 })
      .expect(200);
    expect(resolved.body.state).toBe('resolved');
    expect(resolved.body.closedWithoutProof).toBeUndefined();

    // The chain of a resolved pain is its proof.
    const late = await portal
      .patch(`/pains/${painId}/chain/${remedy}`, {
        version: 2,
        state: 'dropped',
      })
      .expect(409);
    expect(late.body.error.code).toBe('pain-resolved');

    const closed = await portal.get('/closed-chains').expect(200);
    expect(
      closed.body.items.find(
        (chain: { painId: string }) => chain.painId === painId,
      ),
    ).toMatchObject({
      weDid: [{ remedy: title, measures: [{ value: 4, target: 5 }] }],
      customersTold: 0,
      customersToTell: 0,
    });
  });

  it('keeps the bytes of an imported reading with their hash', async () => {
    const { measure } = await addMeasure();
    const bytes = Buffer.from('<script>alert(1)</script>,7\r\n');
    const { body } = await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, {
        origin: 'imported',
        readOn: today,
        value: 7,
        fileName: '投诉 "统计".csv',
        fileBase64: bytes.toString('base64'),
      })
      .expect(201);
    const [reading] = body.chain.at(-1).readings;
    expect(reading).toMatchObject({
      standing: 'accepted',
      hash: createHash('sha256').update(bytes).digest('hex'),
    });
    const file = await portal
      .get(`/pains/${painId}/readings/${reading.id}/file`)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', chunk => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      })
      .expect(200);
    expect(file.body).toEqual(bytes);
    expect(file.headers['content-type']).toMatch(/^application\/octet-stream/);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
    expect(file.headers['x-content-type-options']).toBe('nosniff');
    await portal.get(`/pains/${painId}/readings/${unknownId}/file`).expect(404);
  });

  it('computes a reading from linked voices, and says what was counted', async () => {
    const { measure } = await addMeasure();
    const { body } = await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, {
        origin: 'computed',
        from: today,
        to: today,
        types: ['complaint'],
        market: 'cn',
      })
      .expect(201);
    expect(body.chain.at(-1).readings[0]).toMatchObject({
      value: 0,
      standing: 'accepted',
      query: { from: today, to: today, types: ['complaint'], market: 'cn' },
    });
    await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, {
        origin: 'computed',
        from: today,
        to: '2020-01-01',
        types: ['complaint'],
      })
      .expect(400);
  });

  it('does not let somebody move the target once the measure was read', async () => {
    const { measure } = await addMeasure();
    await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, {
        origin: 'computed',
        from: today,
        to: today,
        types: ['complaint'],
      })
      .expect(201);
    const { body } = await portal
      .patch(`/pains/${painId}/chain/${measure}`, { version: 1, target: 10 })
      .expect(400);
    expect(body.error.code).toBe('has-readings');
  });

  it('lets somebody else approve an interim answer, and replaces the one before', async () => {
    const draft = {
      language: 'zh',
      market: 'cn',
      text: '我们正在处理，请放心。',
      validUntil: '2999-01-01',
    };
    const path = `/pains/${painId}/interim-answers`;
    await portal.post(path, { ...draft, validUntil: '2020-01-01' }).expect(400);
    const ids: string[] = [];
    for (let index = 0; index < 2; index += 1) {
      const { body } = await portal.post(path, draft).expect(201);
      const { id } = body.interimAnswers.find(
        (answer: { state: string }) => answer.state === 'draft',
      );
      await portal
        .post(`${path}/${id}/decision`, { decision: 'approve' })
        .expect(403);
      await portal
        .post(`${path}/${id}/decision`, { decision: 'approve' }, 'legal')
        .expect(200);
      ids.push(id);
    }
    const { body } = await portal.get(`/pains/${painId}`);
    const states = Object.fromEntries(
      body.interimAnswers.map((answer: { id: string; state: string }) => [
        answer.id,
        answer.state,
      ]),
    );
    expect(states).toEqual({ [ids[0]]: 'withdrawn', [ids[1]]: 'approved' });
    await portal
      .post(`${path}/${ids[0]}/decision`, { decision: 'approve' }, 'legal')
      .expect(409);
  });
});
