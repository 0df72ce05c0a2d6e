import { HttpAuthService } from '@backstage/backend-plugin-api';
import {
  Contract,
  HandlerContext,
  openApiDocument,
  Page,
} from '@trust-portal/http-contract';
import {
  Activity,
  ActivityQuery,
  Facts,
  FactsQuery,
  ResolvedReference,
  SearchDocumentsQuery,
} from '@trust-portal/record-contracts';
import { Caller, callerOf } from './Caller';

/** What stands behind the small contracts that every domain serves. */
export interface RecordService<TDueItem, TSearchDocument> {
  /** Records that exist, in the sequence that they were asked for; others are left out. */
  resolveReferences(
    caller: Caller,
    references: readonly string[],
  ): Promise<ResolvedReference[]>;
  /** What waits for the caller and the caller's groups, soonest first. */
  listDueItems(caller: Caller): Promise<TDueItem[]>;
  /** Newest first. */
  listActivity(caller: Caller, query: ActivityQuery): Promise<Page<Activity>>;
  /** @throws InputError when the period ends before it begins. */
  getFacts(caller: Caller, query: FactsQuery): Promise<Facts>;
  listSearchDocuments(
    caller: Caller,
    query: SearchDocumentsQuery,
  ): Promise<Page<TSearchDocument>>;
}

/**
 * The handlers of `recordRoutes`.
 *
 * @param options.service - the authorized one
 * @param options.contract - the whole contract of the plugin, which the OpenAPI document describes
 */
export function recordHandlers<TDueItem, TSearchDocument>(options: {
  httpAuth: HttpAuthService;
  contract: Contract;
  service: RecordService<TDueItem, TSearchDocument>;
}) {
  const { httpAuth, contract, service } = options;
  const document = openApiDocument(contract, `/api/${contract.pluginId}`);
  return {
    resolveReferences: async (
      { body }: { body: { references: string[] } },
      { request }: HandlerContext,
    ) => ({
      items: await service.resolveReferences(
        await callerOf(httpAuth, request),
        body.references,
      ),
    }),
    listDueItems: async (_input: unknown, { request }: HandlerContext) => ({
      items: await service.listDueItems(await callerOf(httpAuth, request)),
    }),
    listActivity: async (
      { query }: { query: ActivityQuery },
      { request }: HandlerContext,
    ) => service.listActivity(await callerOf(httpAuth, request), query),
    getFacts: async (
      { query }: { query: FactsQuery },
      { request }: HandlerContext,
    ) => service.getFacts(await callerOf(httpAuth, request), query),
    listSearchDocuments: async (
      { query }: { query: SearchDocumentsQuery },
      { request }: HandlerContext,
    ) => service.listSearchDocuments(await callerOf(httpAuth, request), query),
    getOpenApiDocument: async () => ({ ...document }),
  };
}
