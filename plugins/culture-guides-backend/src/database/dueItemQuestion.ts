import { CultureGuidesDueItem } from '@trust-portal/plugin-culture-guides-common';
import { RoleId } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { RecordNames } from '../guides/recordNames';

/** What a person may do, and so can be waited for. */
export interface Duties {
  /** Markets whose guide the person keeps. */
  teamMarkets: ReadonlySet<string>;
  /** Markets in which the person stands in for the team as a reviewer. */
  deputyMarkets: ReadonlySet<string>;
  /** Markets whose reports the person may answer. */
  answersIn: ReadonlySet<string>;
  /** Approves what touches law or a promise. */
  approvesLaw: boolean;
  /** Roles in which the person signs items of launches; that of the regional editors counts in the own markets only. */
  signsAs: readonly RoleId[];
}

/** Who asks what waits, and on which day. */
export interface DueItemQuestion extends Duties {
  person: string;
  /** The person's own reference and those of the groups. */
  ownership: readonly string[];
  /** Plain date. */
  today: string;
  names: RecordNames;
  /** The group that keeps the guide of each configured market. */
  ownerGroups: ReadonlyMap<string, string>;
  /** Groups that own something and are not in the catalog any more. */
  lostGroups: readonly string[];
}

export type DueReason = CultureGuidesDueItem['reason'];

/** So many items of one reason at most: whoever has more goes through its queue, and sees the other reasons here. */
export const maximumPerReason = 25;

/**
 * Leaves what waits for one of the person's groups. What belongs to a group that was deleted from the catalog waits for
 * the group that keeps the guide.
 *
 * @param options.markets - markets in which it waits for the person whoever owns it, for example as a deputy
 */
export function whereResponsible(
  query: Knex.QueryBuilder,
  { ownership, lostGroups, ownerGroups }: DueItemQuestion,
  options: { owner: string; market: string; markets?: ReadonlySet<string> },
): Knex.QueryBuilder {
  const { owner, market, markets = new Set<string>() } = options;
  const keptMarkets = [...ownerGroups]
    .filter(([, group]) => ownership.includes(group))
    .map(([id]) => id);
  return query.where(any =>
    any
      .whereIn(owner, [...ownership])
      .orWhere(lost =>
        lost.whereIn(owner, [...lostGroups]).whereIn(market, keptMarkets),
      )
      .orWhereIn(market, [...markets]),
  );
}

/** The group, or its stand-in, that something waits for. */
export function responsibleGroup(
  { ownerGroups, lostGroups }: DueItemQuestion,
  { owner, market }: { owner: string; market: string },
): string {
  return lostGroups.includes(owner) ? ownerGroups.get(market) ?? owner : owner;
}
