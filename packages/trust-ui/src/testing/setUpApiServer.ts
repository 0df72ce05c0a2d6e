import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { http, HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';

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

/** What a call of the page under test asked for. */
export interface ApiCall {
  /** Read as JSON; undefined when the call had none. */
  body: unknown;
  url: URL;
  params: Record<string, string | readonly string[] | undefined>;
}

type Answer = JsonBodyType | Response | undefined;

/** Says what one route answers from now on; later calls come first. */
export type AnswerRoute = (
  method: 'get' | 'post' | 'put' | 'patch' | 'delete',
  path: string,
  resolver: (call: ApiCall) => Answer | Promise<Answer>,
) => void;

/**
 * Answers in the place of one plugin's backend for one test file. A resolver
 * that returns undefined answers 204, a Response as it is, all else as JSON;
 * a promise holds the answer back.
 */
export function setUpApiServer(pluginId: string): { answer: AnswerRoute } {
  const server = setupServer();
  registerMswTestHooks(server);
  const answer: AnswerRoute = (method, path, resolver) => {
    const address = `http://localhost:7007/api/${pluginId}${path}`;
    server.use(
      http[method](address, async ({ request, params }) => {
        const text = await request.text();
        const result = await resolver({
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
  };
  return { answer };
}
