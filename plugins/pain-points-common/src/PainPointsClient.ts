import {
  createContractClient,
  type ContractClient,
} from '@trust-portal/http-contract';
import { painPointsContract } from './contract';

/** Everything that the pain-point catalog answers to, one method per route. */
export type PainPointsApi = ContractClient<typeof painPointsContract.routes>;

/**
 * A client of the pain-point catalog, for browsers and other backends alike.
 *
 * @param options.fetch - adds the caller's token, or the call options carry one.
 * @param options.baseUrl - where the plugin is mounted, for example from discovery.
 */
export function createPainPointsClient(options: {
  fetch: typeof fetch;
  baseUrl: () => Promise<string>;
}): PainPointsApi {
  return createContractClient({ contract: painPointsContract, ...options });
}
