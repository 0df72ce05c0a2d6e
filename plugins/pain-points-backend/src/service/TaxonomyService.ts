import {
  challengeEditSchema,
  kindEditSchema,
  KindSummary,
  PriorityTable,
  priorityTableEditSchema,
  Taxonomy,
  taxonomyVersionSchema,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { z } from 'zod';
import { PainRestriction } from '../permissions/painGuard';

export type KindEdit = z.output<typeof kindEditSchema>;
export type ChallengeEdit = z.output<typeof challengeEditSchema>;
export type PriorityTableEdit = z.output<typeof priorityTableEditSchema>;
export type TaxonomyVersion = z.output<typeof taxonomyVersionSchema>;

/** The kinds of pain, the trust challenges and the priority table, version by version. */
export interface TaxonomyService {
  /** @throws NotFoundError when there is no such version. */
  getTaxonomy(caller: Caller, version?: number): Promise<Taxonomy>;
  listVersions(caller: Caller): Promise<TaxonomyVersion[]>;
  /**
   * @throws StaleVersionError when another version was published since the edit was begun.
   * @throws InputError when the kind does not fit the others.
   */
  editKind(caller: Caller, kindId: string, edit: KindEdit): Promise<Taxonomy>;
  editChallenge(
    caller: Caller,
    challengeId: string,
    edit: ChallengeEdit,
  ): Promise<Taxonomy>;
  /** How each kind stands today, in the markets, else in all. */
  summarizeKinds(
    caller: Caller,
    options: { markets?: readonly string[]; restriction?: PainRestriction },
  ): Promise<KindSummary[]>;
  getPriorityTable(caller: Caller, version?: number): Promise<PriorityTable>;
  /** Looks up the priority of every pain again, in the same transaction. */
  editPriorityTable(
    caller: Caller,
    edit: PriorityTableEdit,
  ): Promise<PriorityTable>;
}
