import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { marketRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf, sendFile } from '@trust-portal/record-service';
import { MarketService } from '../service/MarketService';

/** Guides as wholes. */
export function marketHandlers(options: {
  httpAuth: HttpAuthService;
  /** The authorized one. */
  markets: MarketService;
}): ContractHandlers<typeof marketRoutes> {
  const { httpAuth, markets } = options;
  return {
    listMarkets: async (_input, { request }) => ({
      items: await markets.list(await callerOf(httpAuth, request)),
    }),
    getGuide: async ({ params }, { request }) =>
      markets.guide(await callerOf(httpAuth, request), params.market),
    editMarketSettings: async ({ params, body }, { request }) =>
      markets.editSettings(
        await callerOf(httpAuth, request),
        params.market,
        body,
      ),
    printGuide: async ({ params, query }, { request }) =>
      markets.print(await callerOf(httpAuth, request), params.market, query),
    exportGuide: async ({ params, query }, { request, response }) => {
      const caller = await callerOf(httpAuth, request);
      const { market } = params;
      const { language } = query;
      await sendFile(response, {
        name: `${['guide', market, language].filter(Boolean).join('-')}.md`,
        mediaType: 'text/markdown',
        pieces: await markets.export(caller, market, query),
      });
    },
    importGuide: async ({ params, body }, { request }) =>
      markets.import(await callerOf(httpAuth, request), params.market, body),
    compareMarkets: async ({ query }, { request }) =>
      markets.compare(await callerOf(httpAuth, request), query),
    listSectionTemplates: async (_input, { request }) => ({
      items: await markets.listTemplates(await callerOf(httpAuth, request)),
    }),
  };
}
