import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  approvePromise,
  proposePromise,
} from '../__testUtils__/proposePromise';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the list of promises', create => {
  let portal: TestPortal;
  beforeAll(async () => {
    portal = await startTestPortal(await create());
    for (const value of [7, 14, 30]) {
      await approvePromise(portal, { value });
    }
  });
  afterAll(() => portal.stop());

  it('comes page by page, counts on the first one, and refuses a foreign cursor', async () => {
    const first = await portal.get('/promises?limit=2&market=cn').expect(200);
    expect(first.body.items).toHaveLength(2);
    expect(first.body.totalCount).toBeGreaterThan(2);
    const { nextCursor } = first.body;
    const second = await portal
      .get(`/promises?limit=2&market=cn&cursor=${nextCursor}`)
      .expect(200);
    expect(second.body.totalCount).toBeUndefined();
    expect(second.body.items[0].id).not.toBe(first.body.items[1].id);
    await portal.get(`/promises?limit=2&cursor=${nextCursor}`).expect(400);
    await portal.get('/promises?state=unknown').expect(400);
  });

  it('shows nothing that a detail denies, nor offers what is not allowed', async () => {
    const closed = await startTestPortal(portal.knex, {
      denies: (name, role) =>
        name === 'transparency.promise.read' && role === 'visitor',
    });
    const { id } = await proposePromise(portal);
    for (const path of [
      '/promises',
      `/promises/${id}`,
      '/activity',
      '/facts?from=2026-01-01&to=2026-12-31',
    ]) {
      await closed.get(path, 'visitor').expect(403);
    }
    await closed
      .post(
        '/references',
        { references: [`transparency/promise/${id}`] },
        'visitor',
      )
      .expect(403);
    await closed.get('/due-items', 'visitor').expect(200, { items: [] });
    await closed.stop();

    const abilities = async (as: string) => {
      const { body } = await portal.get('/promises?state=proposed', as);
      return new Set(
        body.items.map((item: { abilities: object }) =>
          JSON.stringify(item.abilities),
        ),
      );
    };
    await expect(abilities('support')).resolves.toEqual(
      new Set([JSON.stringify({ decide: false, end: false })]),
    );
    await expect(abilities('compliance-editor')).resolves.toContain(
      JSON.stringify({ decide: true, end: false }),
    );
  });
});
