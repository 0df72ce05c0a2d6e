import {
  createContractClient,
  type ContractClient,
} from '@trust-portal/http-contract';
import { transparencyContract } from './contract';

/** Everything that the transparency plugin answer to, one method per route. */
export type TransparencyApi = ContractClient<
  typeof transparencyContract.routes
>;

/**
 * A client of the transparency plugin, for browsers and other backends alike.
 *
 * @param options.fetch - adds the caller's token, or the call options carry one.
 * @param options.baseUrl - where the plugin is mounted, for example from discovery.
 */
export function createTransparencyClient(options: {
  fetch: typeof fetch;
  baseUrl: () => Promise<string>;
}): TransparencyApi {
  return createContractClient({ contract: transparencyContract, ...options });
}
