import {
  Decision,
  Revision,
  RevisionSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { RevisionSummaryRecord } from '../database/revisionRows';
import { obstacleToDeciding } from '../guides/revisionReview';
import { capacitiesOf, MarketRights } from '../permissions/MarketRights';

/** A revision as histories list it. */
export function toSummary(
  record: RevisionSummaryRecord,
  decisions: readonly Decision[],
): RevisionSummary {
  return {
    sectionId: record.sectionId,
    language: record.language,
    number: record.number,
    state: record.state,
    title: record.title,
    significance: record.significance,
    basedOn: record.basedOn,
    note: record.note,
    inForceFrom: record.inForceFrom,
    touchesLaw: record.touchesLaw,
    author: record.author,
    submittedAt: record.submittedAt,
    publishedAt: record.publishedAt,
    restores: record.restores,
    decisions: [...decisions],
    waitsFor:
      record.state === 'in-review'
        ? (['team', 'legal'] as const).filter(who => record.waits[who])
        : [],
    contentHash: record.contentHash,
  };
}

/** What somebody may do with a revision. */
export function revisionAbilities(options: {
  revision: RevisionSummaryRecord;
  decisions: readonly Decision[];
  rights: MarketRights;
  actor: string;
  /** The newest published revision of the text. */
  publishedNumber?: number;
  archived: boolean;
}): Revision['abilities'] {
  const { revision, decisions, rights, actor, publishedNumber } = options;
  if (options.archived) {
    return { approveAs: [], return: false, withdraw: false, restore: false };
  }
  const capacities = capacitiesOf(rights);
  const reviewed = { ...revision, approvedBy: approversOf(decisions) };
  const [anyCapacity] = capacities;
  const canDecide = (
    capacity: (typeof capacities)[number],
    decision: Decision['decision'],
  ) => !obstacleToDeciding(reviewed, { by: actor, capacity, decision });
  return {
    approveAs: capacities.filter(capacity => canDecide(capacity, 'approve')),
    return: anyCapacity !== undefined && canDecide(anyCapacity, 'return'),
    withdraw: revision.state === 'in-review' && revision.author === actor,
    restore:
      rights.edit &&
      revision.state !== 'in-review' &&
      revision.number !== publishedNumber,
  };
}

export function approversOf(decisions: readonly Decision[]): string[] {
  return decisions
    .filter(({ decision }) => decision === 'approve')
    .map(({ by }) => by);
}
