import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { Caller } from '@trust-portal/record-service';
import { DefaultPromiseReader } from './DefaultPromiseReader';

const caller: Caller = {
  actor: 'user:default/ana',
  credentials: mockCredentials.user('user:default/ana'),
};

function promise(fields: Partial<CustomerPromise>): CustomerPromise {
  return {
    id: 'PR-0001',
    subject: 'return-days',
    value: 14,
    unit: 'days',
    market: 'br',
    wording: { en: 'Fourteen days', zh: '十四天' },
    inForceFrom: '2026-01-01',
    state: 'approved',
    proposedBy: 'user:default/li-wei',
    proposedAt: '2026-01-01T00:00:00.000Z',
    version: 2,
    inForce: true,
    contradicts: [],
    abilities: { decide: false, end: false },
    ...fields,
  };
}

function createReader(answer: (url: URL) => Response | Promise<Response>) {
  const fetchMock = jest.fn(
    async (input: Parameters<typeof fetch>[0], _init?: RequestInit) =>
      answer(new URL(String(input))),
  );
  const reader = new DefaultPromiseReader({
    auth: mockServices.auth(),
    discovery: mockServices.discovery(),
    logger: mockServices.logger.mock(),
    fetch: fetchMock,
  });
  return { reader, fetchMock };
}

function noSuchPromise(): Response {
  return Response.json(
    {
      error: { name: 'NotFoundError', message: 'There is no such promise' },
      response: { statusCode: 404 },
    },
    { status: 404 },
  );
}

describe('the reader of promises', () => {
  it('asks on behalf of the caller, page by page, and remembers the answer for a while', async () => {
    const { reader, fetchMock } = createReader(url =>
      Response.json(
        url.searchParams.has('cursor')
          ? { items: [promise({ id: 'PR-0001' })] }
          : { items: [promise({ id: 'PR-0002' })], nextCursor: 'next' },
      ),
    );
    const asked = { market: 'br', day: '2026-11-22' };
    const inForce = await reader.inForce(caller, asked);
    await reader.inForce(caller, asked);

    expect(inForce?.map(({ id }) => id)).toEqual(['PR-0001', 'PR-0002']);
    expect(fetchMock).toHaveBeenCalledTimes(2);
    const [url, init] = fetchMock.mock.calls[0];
    expect(new URL(String(url)).searchParams.get('inForceOn')).toBe(
      '2026-11-22',
    );
    expect(new Headers(init?.headers).get('authorization')).toBe(
      `Bearer ${mockCredentials.service.token({
        onBehalfOf: caller.credentials,
        targetPluginId: 'transparency',
      })}`,
    );
  });

  it('gives nobody the answer that somebody else got', async () => {
    const { reader, fetchMock } = createReader(() =>
      Response.json({ items: [] }),
    );
    const asked = { market: 'br', day: '2026-11-22' };
    await reader.inForce(caller, asked);
    await reader.inForce(
      {
        actor: 'user:default/li-wei',
        credentials: mockCredentials.user('user:default/li-wei'),
      },
      asked,
    );
    expect(fetchMock).toHaveBeenCalledTimes(2);
  });

  it('knows nothing where no plugin keeps promises, and where it does not answer', async () => {
    const absent = createReader(() => new Response('', { status: 404 })).reader;
    const broken = createReader(() => {
      throw new Error('connection refused');
    }).reader;
    for (const reader of [absent, broken]) {
      const references = ['transparency/promise/PR-0001'];
      expect(
        await reader.inForce(caller, { market: 'br', day: '2026-11-22' }),
      ).toBeUndefined();
      expect(await reader.find(caller, references)).toBeUndefined();
      expect(await reader.valuesOf(caller, references)).toBeUndefined();
    }
  });

  it('leaves out a promise that does not exist, and the value of one that was not approved', async () => {
    const { reader } = createReader(url => {
      if (url.pathname.endsWith('PR-0001')) return Response.json(promise({}));
      if (url.pathname.endsWith('PR-0002')) {
        return Response.json(promise({ id: 'PR-0002', state: 'proposed' }));
      }
      return noSuchPromise();
    });
    const references = [1, 2, 3].map(n => `transparency/promise/PR-000${n}`);
    const found = await reader.find(caller, references);
    expect([...(found?.keys() ?? [])]).toEqual(references.slice(0, 2));
    expect(await reader.valuesOf(caller, references)).toEqual({
      'transparency/promise/PR-0001': {
        value: 14,
        unit: 'days',
        inForceFrom: '2026-01-01',
        inForceTo: undefined,
      },
    });
  });
});
