import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import type {
  Kind,
  PriorityTable,
} from '@trust-portal/plugin-pain-points-common';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('the taxonomy over HTTP', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  async function current() {
    return (await portal.get('/taxonomy').expect(200)).body as {
      version: number;
      kinds: Kind[];
    };
  }

  function edit(kind: Kind, baseVersion: number, id = kind.id) {
    return portal.put(
      `/taxonomy/kinds/${id}`,
      { kind, baseVersion, note: 'A better name.' },
      'taxonomy-steward',
    );
  }

  it('fills an empty database with the starter content', async () => {
    const { body } = await portal.get('/taxonomy').expect(200);
    expect(body.version).toBe(1);
    expect(body.kinds).toHaveLength(18);
    expect(body.challenges).toHaveLength(5);
    const table = await portal.get('/priority-table').expect(200);
    expect(table.body.cells).toHaveLength(20);
  });

  it.each(['/taxonomy', '/priority-table'])(
    'names a version of %s that no column holds',
    async path => {
      const { body } = await portal
        .get(`${path}?version=2147483648`)
        .expect(400);
      expect(body.error.fields[0].field).toBe('query.version');
    },
  );

  it('keeps the wording that a pain was filed under', async () => {
    const { version, kinds } = await current();
    const kind = kinds[0];
    const { body: pain } = await portal.post('/pains', {
      kindId: kind.id,
      title: { en: 'x' },
      description: { en: 'x' },
      markets: ['cn'],
      severity: 1,
      frequency: 1,
    });
    const renamed = {
      ...kind,
      name: { en: 'Zebra crossing', zh: '斑马线问题' },
    };
    const { body } = await edit(renamed, version).expect(200);
    expect(body.version).toBe(version + 1);
    const filed = await portal.get(`/pains/${pain.id}`);
    expect(filed.body.taxonomyVersion).toBe(version);
    const before = await portal.get(`/taxonomy?version=${version}`);
    expect(before.body.kinds[0].name).toEqual(kind.name);
    // The search finds it by the new name as well.
    const found = await portal.get(`/pains?q=${encodeURIComponent('斑马线')}`);
    expect(found.body.items.map(({ id }: { id: string }) => id)).toContain(
      pain.id,
    );
    const versions = await portal.get('/taxonomy/versions').expect(200);
    expect(versions.body.items[0]).toMatchObject({
      version: version + 1,
      changedIds: [kind.id],
      publishedBy: 'user:default/taxonomy-steward',
    });
  });

  it('publishes one of two edits that were based on the same version', async () => {
    const { version, kinds } = await current();
    const answers = await Promise.all([
      edit({ ...kinds[1], stage: 'use' }, version),
      edit({ ...kinds[2], stage: 'use' }, version),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409);
    expect(lost?.body.error).toMatchObject({
      code: 'stale-version',
      currentVersion: version + 1,
    });
  });

  it('refuses a kind that refers to nothing, or to itself, or goes by another name than its address', async () => {
    const { version, kinds } = await current();
    const why = { en: 'x', zh: '因' };
    const { body } = await edit(
      {
        ...kinds[0],
        number: kinds[1].number,
        challenges: ['no-such-challenge'],
        worsens: [
          { kind: 'no-such-kind', why },
          { kind: kinds[0].id, why },
        ],
        symptoms: [kinds[0].symptoms[0], kinds[0].symptoms[0]],
      },
      version,
    ).expect(400);
    expect(
      body.error.fields.map(({ field }: { field: string }) => field),
    ).toEqual([
      'body.kind.number',
      'body.kind.symptoms.1',
      'body.kind.challenges.0',
      'body.kind.worsens.0.kind',
      'body.kind.worsens.1.kind',
    ]);
    const renamed = await edit(kinds[0], version, 'another-id').expect(400);
    expect(renamed.body.error.fields[0].field).toBe('body.kind.id');
    expect((await current()).version).toBe(version);
  });

  it('is edited by its stewards only', async () => {
    const { version, kinds } = await current();
    await portal
      .put(
        `/taxonomy/kinds/${kinds[0].id}`,
        { kind: kinds[0], baseVersion: version, note: 'x' },
        'support',
      )
      .expect(403);
  });

  it('has no version that was never published', async () => {
    await portal.get('/taxonomy?version=999').expect(404);
    await portal.get('/taxonomy?version=zero').expect(400);
  });

  it('looks up the priority of every pain again when the table changes', async () => {
    const { body: pain } = await portal.post('/pains', {
      kindId: 'hidden-costs',
      title: { en: 'x' },
      description: { en: 'x' },
      markets: ['cn'],
      severity: 1,
      frequency: 1,
    });
    expect(pain.priority).toBe('low');
    const { body } = await portal.get('/priority-table');
    const { severities, frequencies, cells, explanation, version } =
      body as PriorityTable;
    const table = {
      severities,
      frequencies,
      explanation,
      cells: cells.map(cell =>
        cell.severity === 1 && cell.frequency === 1
          ? { ...cell, priority: 'high' }
          : cell,
      ),
    };
    const twice = { ...table, cells: [...cells.slice(1), cells[1]] };
    const refused = await portal
      .put(
        '/priority-table',
        { baseVersion: version, note: 'x', table: twice },
        'taxonomy-steward',
      )
      .expect(400);
    expect(refused.body.error.fields[0].field).toBe('body.table.cells.19');
    await portal
      .put(
        '/priority-table',
        { baseVersion: version, note: 'x', table },
        'taxonomy-steward',
      )
      .expect(200);
    const after = await portal.get(`/pains/${pain.id}`);
    expect(after.body).toMatchObject({
      priority: 'high',
      priorityTableVersion: version + 1,
      version: pain.version,
    });
  });

  it('summarises every kind in a constant number of queries', async () => {
    let queries = 0;
    const count = ({ sql }: { sql: string }) => {
      // Changes of the tests before this one may just be announced.
      if (!/outbox|waiting_notification|pain_follower/.test(sql)) queries += 1;
    };
    portal.knex.on('query', count);
    const { body } = await portal.get('/kinds/summary?market=cn').expect(200);
    portal.knex.off('query', count);
    expect(body.items).toHaveLength(18);
    expect(queries).toBeLessThanOrEqual(4);
  });
});
