import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import {
  KindSummary,
  painReadPermission,
  PriorityTable,
  Taxonomy,
  taxonomyUpdatePermission,
} from '@trust-portal/plugin-pain-points-common';
import { Caller, audited } from '@trust-portal/record-service';
import { PainGuard } from '../permissions/painGuard';
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
  readonly #auditor: AuditorService;

  constructor(options: {
    service: TaxonomyService;
    guard: PainGuard;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#guard = options.guard;
    this.#auditor = options.auditor;
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
    return this.#publish(caller, 'taxonomy-publish', { kindId }, () =>
      this.#service.editKind(caller, kindId, edit),
    );
  }

  async editChallenge(
    caller: Caller,
    challengeId: string,
    edit: ChallengeEdit,
  ): Promise<Taxonomy> {
    return this.#publish(caller, 'taxonomy-publish', { challengeId }, () =>
      this.#service.editChallenge(caller, challengeId, edit),
    );
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
    return this.#publish(caller, 'priority-table-publish', {}, () =>
      this.#service.editPriorityTable(caller, edit),
    );
  }

  /** Everybody's work depends on these tables: who tried to change them is audited too. */
  #publish<TResult>(
    caller: Caller,
    eventId: string,
    meta: JsonObject,
    publish: () => Promise<TResult>,
  ): Promise<TResult> {
    return audited(
      { auditor: this.#auditor },
      caller,
      { eventId, severityLevel: 'medium', meta },
      async () => {
        await this.#guard.require(caller, taxonomyUpdatePermission);
        return publish();
      },
    );
  }
}
