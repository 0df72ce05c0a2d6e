import {
  mockCredentials,
  mockServices,
  registerMswTestHooks,
} from '@backstage/backend-test-utils';
import { TestPipeline } from '@backstage/plugin-search-backend-node';
import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { RecordCollatorFactory } from './RecordCollatorFactory';
import { notesDomain } from './testDomain';

const address = 'http://localhost:0/api/notes/search-documents';

const searchDocument = (number: number) => ({
  type: 'note',
  title: `Refund is late ${number} 退款太慢`,
  text: 'Customers wait 客户在等',
  location: `/notes/note/N-${number}`,
  markets: ['cn'],
  audience: ['signed-in'],
  updatedAt: '2026-11-01T08:00:00.000Z',
});

describe('RecordCollatorFactory', () => {
  const server = setupServer();
  registerMswTestHooks(server);

  const collate = async () => {
    const factory = new RecordCollatorFactory({
      domain: notesDomain,
      auth: mockServices.auth({ pluginId: 'search' }),
      discovery: mockServices.discovery.mock({
        getBaseUrl: async pluginId => `http://localhost:0/api/${pluginId}`,
      }),
    });
    return TestPipeline.fromCollator(await factory.getCollator()).execute();
  };

  it('reads page after page as a service and hands on each document', async () => {
    const asked: Array<{
      cursor: string | null;
      authorization: string | null;
    }> = [];
    server.use(
      http.get(address, ({ request }) => {
        const cursor = new URL(request.url).searchParams.get('cursor');
        asked.push({
          cursor,
          authorization: request.headers.get('authorization'),
        });
        return HttpResponse.json(
          cursor
            ? { items: [searchDocument(2)] }
            : { items: [searchDocument(1)], nextCursor: 'next' },
        );
      }),
    );
    const { documents, error } = await collate();
    expect(error).toBeUndefined();
    expect(documents).toEqual([searchDocument(1), searchDocument(2)]);
    const authorization = mockCredentials.service.header({
      onBehalfOf: mockCredentials.service('plugin:search'),
      targetPluginId: 'notes',
    });
    expect(asked).toEqual([
      { cursor: null, authorization },
      { cursor: 'next', authorization },
    ]);
  });

  it('brings nothing when the portal is without the domain', async () => {
    server.use(
      http.get(address, () => new HttpResponse(null, { status: 404 })),
    );
    const { documents, error } = await collate();
    expect(error).toBeUndefined();
    expect(documents).toEqual([]);
  });

  it.each([
    ['the domain is away', () => new HttpResponse(null, { status: 503 })],
    [
      'the domain fails',
      () => HttpResponse.json({ error: {} }, { status: 500 }),
    ],
    [
      'a document does not say who may find it',
      () => {
        const { audience, ...rest } = searchDocument(1);
        return HttpResponse.json({ items: [rest] });
      },
    ],
  ])(
    'ends the run with an error when %s, so that the index stays',
    async (_, answer) => {
      server.use(http.get(address, answer));
      expect((await collate()).error).toBeInstanceOf(Error);
    },
  );
});
