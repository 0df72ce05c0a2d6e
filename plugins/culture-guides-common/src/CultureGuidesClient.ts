import {
  createContractClient,
  type ContractClient,
} from '@trust-portal/http-contract';
import { cultureGuidesContract } from './contract';

/** Everything that the guides answer to, one method per route. */
export type CultureGuidesApi = ContractClient<
  typeof cultureGuidesContract.routes
>;

/**
 * A client of the guides, for browsers and other backends alike.
 *
 * @param options.fetch - adds the caller's token, or the call options carry one.
 * @param options.baseUrl - where the plugin is mounted, for example from discovery.
 */
export function createCultureGuidesClient(options: {
  fetch: typeof fetch;
  baseUrl: () => Promise<string>;
}): CultureGuidesApi {
  return createContractClient({ contract: cultureGuidesContract, ...options });
}
