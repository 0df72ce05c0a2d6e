import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { z } from 'zod';
import type { Contract, RouteDefinition } from './defineContract';

/** The shape of every error answer: the Backstage shape plus a stable code. */
const errorAnswerSchema = z
  .object({
    error: z.object({
      name: z.string(),
      message: z.string(),
      code: z.string().optional().describe('Stable, for programs.'),
      fields: z
        .array(
          z.object({
            field: z.string(),
            code: z.string(),
            message: z.string(),
          }),
        )
        .optional()
        .describe('Every field that is wrong.'),
    }),
    response: z.object({ statusCode: z.number().int() }),
  })
  .meta({ id: 'Error' });

function operation(name: string, route: RouteDefinition) {
  const status = String(
    route.status ?? (route.response || route.produces ? 200 : 204),
  );
  const content = route.produces
    ? { [route.produces]: { schema: { type: 'string' as const } } }
    : route.response && { 'application/json': { schema: route.response } };
  return {
    operationId: name,
    summary: route.summary,
    security: route.access === 'unauthenticated' ? [] : [{ bearer: [] }],
    requestParams: {
      ...(route.params && { path: route.params }),
      ...(route.query && { query: route.query }),
    },
    ...(route.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: route.body } },
      },
    }),
    responses: {
      [status]: { description: 'Success', ...(content && { content }) },
      default: {
        description: 'An error, with every wrong field named',
        content: {
          'application/json': { schema: errorAnswerSchema },
        },
      },
    },
  };
}

/**
 * The OpenAPI 3.1 document of a contract.
 *
 * @param basePath - where the plugin is mounted, for example `/api/pain-points`.
 */
export function openApiDocument(contract: Contract, basePath: string): object {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [name, route] of Object.entries(contract.routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(name, route) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: contract.title,
      version: contract.version,
      description: contract.description,
    },
    servers: [{ url: basePath }],
    paths: paths as ZodOpenApiPathsObject,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  });
}
