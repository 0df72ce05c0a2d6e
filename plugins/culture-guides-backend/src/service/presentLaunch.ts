import {
  Launch,
  LaunchDecision,
  LaunchItem,
  LaunchSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { LaunchItemRecord, LaunchRecord } from '../database/launchRows';
import { formatLaunchId } from '../launches/launchNumber';
import {
  findHindrances,
  isBlocking,
  isInPreparation,
  ItemStanding,
  tallyItems,
} from '../launches/readiness';
import { FoundContradictions, LaunchRights } from './LaunchService';

export const launchReaderRights: LaunchRights = { manage: false, signsFor: [] };

/** A launch as lists show it. */
export function presentLaunchSummary(
  launch: LaunchRecord,
  items: readonly ItemStanding[],
  today: string,
): LaunchSummary {
  const { number, templateVersion: _template, ...rest } = launch;
  return { ...rest, id: formatLaunchId(number), ...tallyItems(items, today) };
}

/** An item as a decision keeps it. */
export function presentDecidedItem(
  item: LaunchItemRecord,
  today: string,
): Omit<LaunchItem, 'signable'> {
  return { ...item, blocks: isBlocking(item, today) };
}

/** A launch with everything that its page shows to this reader on this day. */
export function presentLaunch(options: {
  launch: LaunchRecord;
  items: readonly LaunchItemRecord[];
  decisions: LaunchDecision[];
  found: FoundContradictions;
  rights: LaunchRights;
  today: string;
}): Launch {
  const { launch, items, decisions, found, rights, today } = options;
  const inPreparation = isInPreparation(launch.state);
  return {
    ...presentLaunchSummary(launch, items, today),
    templateVersion: launch.templateVersion,
    checklist: items.map(item => ({
      ...presentDecidedItem(item, today),
      signable: inPreparation && rights.signsFor.includes(item.signOffRole),
    })),
    contradictions: found.items,
    promisesKnown: found.promisesKnown,
    decisions,
    abilities: {
      edit: rights.manage && inPreparation,
      decide: rights.manage && launch.state !== 'cancelled',
      hindrances: findHindrances({
        items,
        contradictions: found.items,
        today,
      }),
    },
  };
}
