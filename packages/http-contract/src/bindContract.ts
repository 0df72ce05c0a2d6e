import { NotAllowedError } from '@backstage/errors';
import type { ErrorRequestHandler, Request, Response, Router } from 'express';
import type {
  Contract,
  ParsedInput,
  RouteDefinition,
  RouteResult,
} from './defineContract';
import {
  FieldProblem,
  fieldProblems,
  invalidField,
  invalidInput,
} from './errors';

/** What a handler is given beside its validated input. */
export interface HandlerContext {
  request: Request;
  response: Response;
}

/** One handler for each route of a contract. */
export type ContractHandlers<Routes extends Record<string, RouteDefinition>> = {
  [Name in keyof Routes]: (
    input: ParsedInput<Routes[Name]>,
    context: HandlerContext,
  ) => Promise<RouteResult<Routes[Name]>>;
};

function parseInput(route: RouteDefinition, request: Request) {
  let problems: FieldProblem[] = [];
  const input: Record<string, unknown> = {};
  for (const part of ['params', 'query', 'body'] as const) {
    const schema = route[part];
    if (!schema) continue;
    const parsed = schema.safeParse(request[part]);
    if (parsed.success) {
      input[part] = parsed.data;
    } else {
      // No arguments by the thousand: so many problems would not fit on the stack.
      problems = problems.concat(fieldProblems(part, parsed.error));
    }
  }
  if (problems.length > 0) throw invalidInput(problems);
  return input;
}

/** A path such as `/notes/%FF` is refused by Express itself, before any route is asked. */
const explainPathError: ErrorRequestHandler = (
  error,
  _request,
  _response,
  next,
) => {
  next(
    error instanceof URIError
      ? invalidField('params', 'unreadable', 'must be UTF-8, percent-encoded')
      : error,
  );
};

/**
 * Binds a handler to each route of a contract. What does not fit the contract
 * is a 400 that names each wrong field; the handler never sees it.
 *
 * The router must pass rejected promises on to the error handler, as the one of
 * `express-promise-router` does.
 *
 * @param options.isService - tells whether a service makes the request; routes
 *   with `access: 'service'` refuse everybody else with 403.
 */
export function bindContract<
  Routes extends Record<string, RouteDefinition>,
>(options: {
  router: Router;
  contract: Contract<Routes>;
  handlers: ContractHandlers<Routes>;
  isService?: (request: Request) => Promise<boolean>;
}): void {
  const { router, contract, handlers, isService } = options;
  for (const name of Object.keys(contract.routes) as Array<
    keyof Routes & string
  >) {
    const route: RouteDefinition = contract.routes[name];
    router[route.method](route.path, async (request, response) => {
      if (route.access === 'service' && !(await isService?.(request))) {
        throw new NotAllowedError(
          'Only other parts of the portal may ask this',
        );
      }
      const input = parseInput(route, request) as ParsedInput<
        Routes[typeof name]
      >;
      const result = await handlers[name](input, { request, response });
      if (response.headersSent || route.produces) return;
      if (route.response) {
        response.status(route.status ?? 200).json(result);
      } else {
        response.status(route.status ?? 204).end();
      }
    });
  }
  router.use(explainPathError);
}
