import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { createHash } from 'node:crypto';
import {
  addMeasure,
  title,
  today,
  typedReading,
  unknownId,
} from '../__testUtils__/buildChain';
import { reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the readings of a measure over HTTP', create => {
  let portal: TestPortal;
  let painId: string;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  beforeEach(async () => {
    painId = (await reportPain(portal)).id;
  });

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

  it('refuses readings of tomorrow, of a remedy, and without a source', async () => {
    const { remedy, measure } = await addMeasure(portal, painId);
    const path = `/pains/${painId}/chain/${measure}/readings`;
    await portal
      .post(path, { ...typedReading, readOn: '2999-01-01' })
      .expect(400);
    await portal
      .post(path, {
        ...typedReading,
        source: 'ftp://reports.example/complaints',
      })
      .expect(400);
    await portal
      .post(`/pains/${painId}/chain/${remedy}/readings`, typedReading)
      .expect(400);
  });

  it('proves a cure with a typed reading only after somebody else confirmed it', async () => {
    const { remedy, measure } = await addMeasure(portal, painId);
    await portal
      .patch(`/pains/${painId}/chain/${remedy}`, { version: 1, state: 'done' })
      .expect(200);
    await walkToVerifying();
    const recorded = await portal
      .post(`/pains/${painId}/chain/${measure}/readings`, typedReading)
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
    const { measure } = await addMeasure(portal, painId);
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
    const { measure } = await addMeasure(portal, painId);
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
});
