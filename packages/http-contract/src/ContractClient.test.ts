import { createContractClient, routeUrl } from './ContractClient';
import { notesContract } from './testContract';

function clientAnswering(answer: () => Response) {
  const sent: Array<{ url: string; init: RequestInit }> = [];
  const client = createContractClient({
    contract: notesContract,
    baseUrl: async () => 'http://portal/api/notes',
    fetch: async (url, init) => {
      sent.push({ url: String(url), init: init! });
      return answer();
    },
  });
  return { client, sent };
}

describe('a client that was made from a contract', () => {
  it('sends what the route takes to where the route is', async () => {
    const { client, sent } = clientAnswering(() =>
      Response.json({ id: 'N-1', text: 'a' }, { status: 201 }),
    );

    await expect(
      client.createNote({ body: { text: 'a' } }, { token: 'secret' }),
    ).resolves.toEqual({ id: 'N-1', text: 'a' });

    expect(sent[0].url).toBe('http://portal/api/notes/notes');
    expect(sent[0].init).toMatchObject({
      method: 'POST',
      body: '{"text":"a"}',
      headers: {
        authorization: 'Bearer secret',
        'content-type': 'application/json',
      },
    });
  });

  it('throws the error of the answer, with the fields that were wrong', async () => {
    const { client } = clientAnswering(() =>
      Response.json(
        {
          error: {
            name: 'InputError',
            message: 'body.text: must not be empty',
            code: 'invalid-input',
            fields: [{ field: 'body.text', code: 'too-small', message: '' }],
          },
          request: { method: 'POST', url: '/notes' },
          response: { statusCode: 400 },
        },
        { status: 400 },
      ),
    );

    await expect(
      client.createNote({ body: { text: '' } }),
    ).rejects.toMatchObject({
      statusCode: 400,
      body: {
        error: { code: 'invalid-input', fields: [{ field: 'body.text' }] },
      },
    });
  });

  it('gives nothing for a route that answers nothing, and the response itself for a file', async () => {
    const { client } = clientAnswering(
      () => new Response(null, { status: 204 }),
    );
    await expect(
      client.deleteNote({ params: { noteId: 'N-1' } }),
    ).resolves.toBeUndefined();

    const files = clientAnswering(() => new Response('id,text\n'));
    const file = await files.client.exportNotes({});
    await expect(file.text()).resolves.toBe('id,text\n');
  });
});

describe('the address of a route', () => {
  it('keeps hostile parameters inside their place', () => {
    expect(
      routeUrl(notesContract.routes.deleteNote, {
        params: { noteId: '../export?x=1' },
      }),
    ).toBe('/notes/..%2Fexport%3Fx%3D1');
  });

  it('repeats a parameter that has several values and leaves out what is absent', () => {
    expect(
      routeUrl(notesContract.routes.listNotes, {
        query: { limit: 5, colour: ['red', 'blue'], cursor: undefined },
      }),
    ).toBe('/notes?limit=5&colour=red&colour=blue');
  });
});
