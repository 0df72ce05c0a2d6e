import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  PAIN_RESOURCE_TYPE,
  painOwnedByRule,
  painReadPermission,
} from '@trust-portal/plugin-pain-points-common';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('somebody who may read only the own pains', create => {
  let portal: TestPortal;
  const own: string[] = [];
  const foreign: string[] = [];

  beforeAll(async () => {
    portal = await startTestPortal(await create(), {
      decide: (name, role) => {
        if (name !== painReadPermission.name || role === 'support') {
          return undefined;
        }
        return role === 'product'
          ? {
              result: AuthorizeResult.CONDITIONAL,
              pluginId: 'pain-points',
              resourceType: PAIN_RESOURCE_TYPE,
              conditions: {
                rule: painOwnedByRule,
                resourceType: PAIN_RESOURCE_TYPE,
                params: { groupRefs: ['group:default/product'] },
              },
            }
          : { result: AuthorizeResult.DENY };
      },
    });
    for (const owner of [
      'group:default/product',
      'group:default/shop',
      undefined,
    ]) {
      for (let index = 0; index < 3; index += 1) {
        const { body } = await portal.post('/pains', {
          kindId: 'hidden-costs',
          title: { zh: '运费最后才出现' },
          description: { en: 'shipping' },
          markets: ['cn'],
          severity: 5,
          frequency: 4,
          ...(owner && { owner }),
        });
        (owner === 'group:default/product' ? own : foreign).push(body.id);
      }
    }
    const closed = [own[0], foreign[0]].map(id => Number(id.slice(3)));
    await portal.knex('pain').whereIn('number', closed).update({
      state: 'resolved',
      resolved_at: '2026-06-01T08:00:00.000Z',
    });
  });
  afterAll(() => portal.stop());

  function foreignIn(body: unknown): string[] {
    const text = JSON.stringify(body);
    return foreign.filter(id => text.includes(id));
  }

  it.each([
    ['/pains?limit=100', 0],
    ['/pains?limit=100&sort=newest&q=shipping', 0],
    ['/pains?limit=100&merged=true', 0],
    ['/activity?limit=100', 0],
    ['/top-ten?market=cn', 1],
    ['/closed-chains', 0],
  ])('finds in %s the own ones and no other', async (path, index) => {
    const everything = await portal.get(path).expect(200);
    expect(foreignIn(everything.body)).not.toEqual([]);
    const { body } = await portal.get(path, 'product').expect(200);
    expect(foreignIn(body)).toEqual([]);
    expect(JSON.stringify(body)).toContain(own[index]);
  });

  it('sees no list item whose detail is denied, and gets every detail that is listed', async () => {
    const listed = await portal.get('/pains?limit=100', 'product');
    const ids = listed.body.items.map(({ id }: { id: string }) => id);
    for (const id of [...own, ...foreign]) {
      const { status } = await portal.get(`/pains/${id}`, 'product');
      expect(status).toBe(ids.includes(id) ? 200 : 403);
    }
    expect(listed.body.totalCount).toBe(own.length);
  });

  it('learns nothing about others from counts, references and suggestions', async () => {
    const facets = await portal.get('/pains/facets', 'product').expect(200);
    expect(facets.body.kind).toEqual({ 'hidden-costs': own.length });
    const kinds = await portal.get('/kinds/summary', 'product').expect(200);
    expect(
      kinds.body.items.find(
        (kind: { kindId: string }) => kind.kindId === 'hidden-costs',
      ),
    ).toMatchObject({ openPains: 2, resolvedPains: 1 });
    const references = await portal.post(
      '/references',
      { references: [...own, ...foreign].map(id => `pain-points/pain/${id}`) },
      'product',
    );
    expect(references.body.items).toHaveLength(own.length);
    const suggestions = await portal.post(
      '/pains/duplicate-suggestions',
      { kindId: 'hidden-costs', text: '运费最后才出现' },
      'product',
    );
    expect(foreignIn(suggestions.body)).toEqual([]);
    expect(suggestions.body.items).toHaveLength(own.length);
  });

  it('cannot touch others by their number either', async () => {
    const path = `/pains/${foreign[0]}`;
    const signal = { market: 'cn', heardOn: '2026-01-01' };
    await portal.get(`${path}/comments`, 'product').expect(403);
    await portal.post(`${path}/comments`, { text: 'x' }, 'product').expect(403);
    await portal.put(`${path}/signal`, signal, 'product').expect(403);
    await portal.put(`${path}/follower`, {}, 'product').expect(403);
    await portal
      .patch(path, { version: 1, severity: 1 }, 'product')
      .expect(403);
    const merged = await portal
      .post(
        `/pains/${own[1]}/merge`,
        { into: foreign[1], version: 1 },
        'product',
      )
      .expect(400);
    expect(merged.body.error.code).toBe('unknown-pain');
  });

  it('who may read none gets no list, no count and no taxonomy', async () => {
    for (const path of [
      '/pains',
      '/pains/facets',
      `/pains/${own[0]}`,
      '/taxonomy',
      '/kinds/summary',
      '/trends',
      '/top-ten?market=cn',
      '/closed-chains',
      '/activity',
      '/due-items',
      '/facts?from=2026-01-01&to=2026-12-31',
    ]) {
      await portal.get(path, 'visitor').expect(403);
    }
  });
});
