import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { fieldsOf, reportPain } from '../__testUtils__/reportPain';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('a transition over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  const report = (changes: object = {}) => reportPain(portal, changes);

  it('that is not legal is refused by name and changes nothing', async () => {
    const pain = await report();
    const { body } = await portal
      .post(`/pains/${pain.id}/transitions`, { to: 'resolved', version: 1 })
      .expect(400);
    expect(body.error.code).toBe('illegal-transition');
    expect(fieldsOf(body)).toEqual(['body.to']);
    const after = await portal.get(`/pains/${pain.id}`);
    expect(after.body).toMatchObject({ state: 'reported', version: 1 });
  });

  it('to declined needs a note', async () => {
    const pain = await report();
    const { body } = await portal
      .post(`/pains/${pain.id}/transitions`, { to: 'declined', version: 1 })
      .expect(400);
    expect(fieldsOf(body)).toEqual(['body.note']);
  });

  it('by two people at once happens once', async () => {
    const pain = await report();
    const path = `/pains/${pain.id}/transitions`;
    const answers = await Promise.all([
      portal.post(path, { to: 'confirmed', version: 1 }),
      portal.post(path, { to: 'declined', version: 1, note: 'No.' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const rows = await portal
      .knex('pain_transition')
      .where({ pain: Number(pain.id.slice(3)) });
    expect(rows).toHaveLength(1);
  });

  it('to resolved without proof needs the permission, and its reason stays', async () => {
    const pain = await report();
    const path = `/pains/${pain.id}/transitions`;
    const states = [
      'confirmed',
      'diagnosing',
      'remedy-in-progress',
      'verifying',
    ];
    for (const [index, to] of states.entries()) {
      await portal.post(path, { to, version: index + 1 }).expect(200);
    }
    const missing = await portal
      .post(path, { to: 'resolved', version: 5 })
      .expect(400);
    expect(missing.body.error.code).toBe('proof-missing');
    const close = {
      to: 'resolved',
      version: 5,
      withoutProof: { reason: 'The product was withdrawn.' },
    };
    await portal.post(path, close, 'product').expect(403);
    const { body } = await portal
      .post(path, close, 'taxonomy-steward')
      .expect(200);
    expect(body).toMatchObject({
      state: 'resolved',
      closedWithoutProof: 'The product was withdrawn.',
    });
    expect(body.resolvedAt).toBeDefined();
    const reopened = await portal
      .post(path, { to: 'reopened', version: 6, note: 'It is back.' })
      .expect(200);
    expect(reopened.body.resolvedAt).toBeUndefined();
    expect(reopened.body.closedWithoutProof).toBe('The product was withdrawn.');
  });
});
