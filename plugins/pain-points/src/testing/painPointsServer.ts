import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import {
  kindSummariesFixture,
  priorityTableFixture,
  taxonomyFixture,
} from './taxonomyFixtures';

const baseUrl = 'http://localhost:7007/api/pain-points';

/** An answer in Backstage's error shape. */
export function failure(
  status: number,
  error: { name: string; message: string } & Record<string, unknown>,
) {
  return HttpResponse.json(
    { error, response: { statusCode: status } },
    { status },
  );
}

/** Answers in the place of the backend for one test file: taxonomy, priority table and the summary of kinds from the start. */
export function setUpPainPointsServer() {
  const server = setupServer();
  registerMswTestHooks(server);

  function answer(
    method: 'get' | 'post' | 'put' | 'patch' | 'delete',
    path: string,
    resolver: (call: {
      body: unknown;
      url: URL;
      params: Record<string, string | readonly string[] | undefined>;
    }) => JsonBodyType | Response | undefined,
  ) {
    server.use(
      http[method](`${baseUrl}${path}`, async ({ request, params }) => {
        const text = await request.text();
        const result = resolver({
          body: text ? JSON.parse(text) : undefined,
          url: new URL(request.url),
          params,
        });
        if (result instanceof Response) return result;
        return result === undefined
          ? new HttpResponse(null, { status: 204 })
          : HttpResponse.json(result);
      }),
    );
  }

  beforeEach(() => {
    answer('get', '/taxonomy', () => taxonomyFixture);
    answer('get', '/priority-table', () => priorityTableFixture);
    answer('get', '/kinds/summary', () => ({ items: kindSummariesFixture }));
  });

  return { answer };
}
