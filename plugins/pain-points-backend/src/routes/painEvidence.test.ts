import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  startVoicePortal,
  testPainReport,
  VoicePortal,
} from '../__testUtils__/startVoicePortal';

describeEachDatabase('the voices of a pain', create => {
  let portal: VoicePortal;

  beforeAll(async () => {
    portal = await startVoicePortal(await create());
  });
  afterAll(() => portal.stop());

  async function report(): Promise<{ id: string; version: number }> {
    const { body } = await portal.post('/pains', testPainReport).expect(201);
    return (await portal.get(`/pains/${body.id}`).expect(200)).body;
  }

  function link(painId: string, evidenceId: string, fields: object = {}) {
    return portal
      .post('/evidence/links', {
        evidenceIds: [evidenceId],
        painId,
        importance: 2,
        ...fields,
      })
      .expect(200);
  }

  it('stand newest first, each with its link, page by page', async () => {
    const pain = await report();
    const voices = [await portal.take(), await portal.take()];
    for (const voice of voices) await link(pain.id, voice);

    const first = await portal
      .get(`/pains/${pain.id}/evidence?limit=1`)
      .expect(200);
    expect(first.body.totalCount).toBe(2);
    expect(first.body.items).toMatchObject([
      {
        evidence: { id: voices[1], shown: 'original' },
        link: { evidenceId: voices[1], painId: pain.id, importance: 2 },
      },
    ]);
    const second = await portal
      .get(`/pains/${pain.id}/evidence?limit=1&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect(second.body.items[0].evidence.id).toBe(voices[0]);
    expect(second.body.nextCursor).toBeUndefined();
  });

  it('leave out a link that was undone', async () => {
    const pain = await report();
    const voice = await portal.take();
    await link(pain.id, voice);
    const before = await portal.get(`/pains/${pain.id}/evidence`).expect(200);
    await portal
      .delete(`/evidence/links/${before.body.items[0].link.id}`)
      .expect(204);

    const after = await portal.get(`/pains/${pain.id}/evidence`).expect(200);
    expect(after.body).toMatchObject({ items: [], totalCount: 0 });
  });

  it('include those of a duplicate, under the pain that they were linked to', async () => {
    const [pain, duplicate] = [await report(), await report()];
    const voice = await portal.take();
    await link(duplicate.id, voice);
    const { body } = await portal.get(`/pains/${duplicate.id}`).expect(200);
    await portal
      .post(`/pains/${duplicate.id}/merge`, {
        into: pain.id,
        version: body.version,
      })
      .expect(200);

    const all = await portal.get(`/pains/${pain.id}/evidence`).expect(200);
    expect(all.body.items).toMatchObject([
      { evidence: { id: voice }, link: { painId: duplicate.id } },
    ]);
  });

  it('are those of one pain only: a cursor of another is refused', async () => {
    const [pain, other] = [await report(), await report()];
    for (const voice of [await portal.take(), await portal.take()]) {
      await link(pain.id, voice);
    }
    const page = await portal
      .get(`/pains/${pain.id}/evidence?limit=1`)
      .expect(200);
    const { body } = await portal
      .get(`/pains/${other.id}/evidence?cursor=${page.body.nextCursor}`)
      .expect(400);
    expect(body.error.fields[0].field).toBe('query.cursor');
  });

  it('of a pain that does not exist are not found', async () => {
    await portal.get('/pains/PP-999999/evidence').expect(404);
  });
});
