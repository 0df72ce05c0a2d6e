import {
  KindSummary,
  painReadPermission,
  PriorityTable,
  Taxonomy,
  taxonomyUpdatePermission,
} from '@trust-portal/plugin-pain-points-common';
import { PainGuard } from '../permissions/PainGuard';
import { Caller } from './Caller';
import {
  ChallengeEdit,
  KindEdit,
  PriorityTableEdit,
  TaxonomyService,
  TaxonomyVersion,
} from './TaxonomyService';

/** Lets those read who may read any pain, and stewards edit. */
export class AuthorizedTaxonomyService implements TaxonomyService {
  readonly #service: TaxonomyService;
  readonly #guard: PainGuard;

  constructor(options: { service: TaxonomyService; guard: PainGuard }) {
    this.#service = options.service;
    this.#guard = options.guard;
  }

  async getTaxonomy(caller: Caller, version?: number): Promise<Taxonomy> {
    await this.#guard.restriction(caller, painReadPermission);
    return this.#service.getTaxonomy(caller, version);
  }

  async listVersions(caller: Caller): Promise<TaxonomyVersion[]> {
    await this.#guard.restriction(caller, painReadPermission);
    return this.#service.listVersions(caller);
  }

  async editKind(
    caller: Caller,
    kindId: string,
    edit: KindEdit,
  ): Promise<Taxonomy> {
    await this.#guard.require(caller, taxonomyUpdatePermission);
    return this.#service.editKind(caller, kindId, edit);
  }

  async editChallenge(
    caller: Caller,
    challengeId: string,
    edit: ChallengeEdit,
  ): Promise<Taxonomy> {
    await this.#guard.require(caller, taxonomyUpdatePermission);
    return this.#service.editChallenge(caller, challengeId, edit);
  }

  async summarizeKinds(
    caller: Caller,
    options: { markets?: readonly string[] },
  ): Promise<KindSummary[]> {
    const restriction = await this.#guard.restriction(
      caller,
      painReadPermission,
    );
    return this.#service.summarizeKinds(caller, { ...options, restriction });
  }

  async getPriorityTable(
    caller: Caller,
    version?: number,
  ): Promise<PriorityTable> {
    await this.#guard.restriction(caller, painReadPermission);
    return this.#service.getPriorityTable(caller, version);
  }

  async editPriorityTable(
    caller: Caller,
    edit: PriorityTableEdit,
  ): Promise<PriorityTable> {
    await this.#guard.require(caller, taxonomyUpdatePermission);
    return this.#service.editPriorityTable(caller, edit);
  }
}
