import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
);
const page = Buffer.from('<script>alert(1)</script>\n');

describeEachDatabase('attachments over HTTP', create => {
  let portal: TestPortal;
  let path: string;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    const section = await TestSection.create(portal, 'delivery');
    path = `/sections/${section.id}/attachments`;
  });
  afterAll(() => portal.stop());

  const file = (bytes: Buffer, mediaType: string, fileName = 'a file') => ({
    fileName,
    mediaType,
    base64: bytes.toString('base64'),
  });

  it('give the same bytes back, a picture to be seen and nothing to be run', async () => {
    await portal.post(path, file(picture, 'image/png'), 'dieter').expect(403);
    const { body } = await portal
      .post(path, file(picture, 'image/png', 'label.png'))
      .expect(201);
    expect(body).toMatchObject({ size: picture.length, fileName: 'label.png' });
    const answer = await portal.get(`${path}/${body.id}`, 'vera').expect(200);
    expect(answer.body).toEqual(picture);
    expect(answer.headers).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('are saved and never shown when they are no pictures, under a name without a path', async () => {
    const { body } = await portal
      .post(path, file(page, 'text/plain', '../退货"说明.html'))
      .expect(201);
    const answer = await portal.get(`${path}/${body.id}`).expect(200);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(/^attachment; /);
    expect(answer.headers['content-disposition']).not.toMatch(/[\\/]\.?\./);
    expect(answer.text).toBe(page.toString());
  });

  it.each([
    ['a page that is called a picture', page, 'image/png'],
    ['a picture that is called a text', picture, 'text/plain'],
    ['a picture that is called another picture', picture, 'image/webp'],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0]), 'text/csv'],
  ])('refuse %s', async (_, bytes, mediaType) => {
    const { body } = await portal
      .post(path, file(bytes, mediaType))
      .expect(400);
    expect(body.error.code).toBe('other-media-type');
  });

  it('refuse what is too big or empty, and media types that nobody checks', async () => {
    await portal
      .post(path, file(Buffer.alloc(2_100_000, 'a'), 'text/plain'))
      .expect(400);
    await portal.post(path, file(Buffer.alloc(0), 'text/plain')).expect(400);
    await portal.post(path, file(page, 'text/html')).expect(400);
    await portal.post(path, file(page, 'image/svg+xml')).expect(400);
  });

  it('leave the list when they are archived, and stay for the revisions that show them', async () => {
    const { body } = await portal
      .post(path, file(page, 'text/csv', 'rates.csv'))
      .expect(201);
    await portal.delete(`${path}/${body.id}`, 'sam').expect(403);
    await portal.delete(`${path}/${body.id}`).expect(204);
    await portal.delete(`${path}/${body.id}`).expect(404);
    const { body: listed } = await portal.get(path, 'sam').expect(200);
    expect(
      listed.items.map(({ fileName }: { fileName: string }) => fileName),
    ).not.toContain('rates.csv');
    await portal.get(`${path}/${body.id}`, 'sam').expect(200);
    await portal
      .get(`/sections/br-tone/attachments/${body.id}`, 'sam')
      .expect(404);
  });
});
