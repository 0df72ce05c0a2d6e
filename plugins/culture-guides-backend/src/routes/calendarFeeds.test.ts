import { mockCredentials } from '@backstage/backend-test-utils';
import {
  describeEachDatabase,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import request from 'supertest';
import { startLaunchPortal } from '../__testUtils__/startLaunchPortal';
import { TestPortal } from '../__testUtils__/startTestPortal';
import { CalendarFeedStore } from '../database/CalendarFeedStore';

const reason = 'The ministry published its list';
const head = 'date,kind,nameEn,nameZh,certainty';

describeEachDatabase('calendars for programs that cannot sign in', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startLaunchPortal(await create());
  });
  afterAll(() => portal.stop());

  async function version(market = 'br'): Promise<number> {
    const { body } = await portal.get(`/calendars/${market}`).expect(200);
    return body.version;
  }
  async function take(content: string, options: object = {}) {
    return portal.post('/calendars/br/imports', {
      format: 'csv',
      content,
      baseVersion: await version(),
      reason,
      ...options,
    });
  }
  describe('a feed', () => {
    async function subscribe(as: 'vera' | 'sam' = 'vera', language = 'zh') {
      const { body } = await portal
        .post('/feeds', { market: 'br', language }, as)
        .expect(201);
      return body;
    }
    const open = (path: string) =>
      request(portal.server)
        .get(path)
        .set('authorization', mockCredentials.none.header());

    it('has an address that works without sign-in, is shown once, and is not kept', async () => {
      const feed = await subscribe();
      expect(feed.path).toMatch(
        /^\/api\/culture-guides\/public\/feeds\/[\w-]{43}$/,
      );
      const { text, headers } = await open(feed.path).expect(200);
      expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
      expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
      expect(text).toMatch(/X-WR-CALNAME.*:brazil：节假日与工作日/);
      const listed = await portal.get('/feeds', 'vera').expect(200);
      expect(listed.body.items[0].id).toBe(feed.id);
      expect(listed.text).not.toContain(feed.path.split('/').pop());
      const rows = await portal.knex('calendar_feed').select();
      expect(JSON.stringify(rows)).not.toContain(feed.path.split('/').pop());
    });

    it('is sent again only when the calendar changed', async () => {
      const { path } = await subscribe();
      const { headers } = await open(path).expect(200);
      const again = await open(path).set('if-none-match', headers.etag);
      expect([again.status, again.text]).toEqual([304, '']);
      await take(`${head}\n2026-10-20,observance,New in feed,,announced`);
      const changed = await open(path)
        .set('if-none-match', headers.etag)
        .expect(200);
      expect(changed.text).toContain('New in feed');
    });

    it('ends when its person says so, and nobody else can end it', async () => {
      const { id, path } = await subscribe();
      await portal.delete(`/feeds/${id}`, 'sam').expect(404);
      await portal.delete(`/feeds/${id}`, 'vera').expect(204);
      await open(path).expect(404);
      await portal.delete(`/feeds/${id}`, 'vera').expect(404);
    });

    it('ends when its person has left', async () => {
      const { id, path } = await subscribe('sam');
      await portal
        .knex('calendar_feed')
        .where({ id })
        .update({ person: 'user:default/somebody-who-left' });
      await open(path).expect(404);
    });

    it('is the only thing that can be read without sign-in', async () => {
      const { path } = await subscribe();
      const base = '/api/culture-guides';
      for (const closed of [
        '/calendars/br',
        '/calendars/br/export',
        '/feeds',
        '/public',
        '/public/feeds',
        '/launches',
      ]) {
        const { status } = await open(`${base}${closed}`);
        expect([closed, status]).toEqual([closed, 401]);
      }
      for (const missing of [
        `${path}/more`,
        `${path}x`,
        `${base}/public/feeds/${'a'.repeat(43)}`,
        `${base}/public/feeds/%2e%2e%2fcalendars`,
        `${base}/public/feeds/..%2F..%2Fcalendars%2Fbr`,
      ]) {
        const { status } = await open(missing);
        expect([missing, status]).toEqual([missing, 404]);
      }
    });

    it('is refused for a market that does not exist, and beyond twenty', async () => {
      const refused = await portal
        .post('/feeds', { market: 'xx', language: 'en' })
        .expect(400);
      expect(refused.body.error.code).toBe('unknown-market');
      for (let count = 0; count < 20; count += 1) {
        await portal
          .post('/feeds', { market: 'br', language: 'en' })
          .expect(201);
      }
      const { body } = await portal
        .post('/feeds', { market: 'br', language: 'en' })
        .expect(409);
      expect(body.error.code).toBe('too-many-feeds');
    });

    it('cannot be asked for again and again by one address of the network', async () => {
      const { path } = await subscribe();
      const statuses: number[] = [];
      for (let count = 0; count < 61; count += 1) {
        statuses.push((await open(`${path}x`)).status);
      }
      expect(statuses[0]).not.toBe(200);
      expect(statuses[60]).toBe(429);
      await portal.get('/calendars/br').expect(200);
    });

    it('is listed through an index', async () => {
      const query = new CalendarFeedStore(portal.knex).ofPersonQuery(
        'user:default/vera',
      );
      expect(
        await explainUsesIndex(portal.knex, query, 'calendar_feed_person_idx'),
      ).toBe(true);
    });
  });
});
