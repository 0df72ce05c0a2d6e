import type {
  Launch,
  LaunchItem,
} from '@trust-portal/plugin-culture-guides-common';

/** An item of a checklist, of a launch or of the snapshot of a decision. */
export type ListedItem = Omit<LaunchItem, 'signable'> & { signable?: boolean };

/** How an item stands on a day; a signature that no longer holds is told apart from one that does. */
export type ItemStanding = LaunchItem['state'] | 'expired';

export function standingOf(
  item: Pick<LaunchItem, 'state' | 'expiresOn'>,
  today: string,
): ItemStanding {
  return item.state === 'signed' && item.expiresOn && item.expiresOn < today
    ? 'expired'
    : item.state;
}

/** Whether nothing is to be done about an item any more. */
export function isDone(
  item: Pick<LaunchItem, 'state' | 'expiresOn'>,
  today: string,
): boolean {
  const standing = standingOf(item, today);
  return standing !== 'open' && standing !== 'expired';
}

/** The items of each domain, in the order in which the domains come first. */
export function byDomain<Item extends Pick<LaunchItem, 'domain'>>(
  items: readonly Item[],
): Array<{ domain: Item['domain']; items: Item[] }> {
  const groups = new Map<Item['domain'], Item[]>();
  for (const item of items) {
    groups.set(item.domain, [...(groups.get(item.domain) ?? []), item]);
  }
  return Array.from(groups, ([domain, group]) => ({ domain, items: group }));
}

/** How a launch stands: what was decided, else what stands in the way of go. */
export type Readiness =
  | { kind: 'go' | 'cancelled' | 'ready' }
  | { kind: 'blocked'; items: number; contradictions: number };

/** What stands between a launch and go; after 'no-go' the question is asked anew. */
export function readinessOf(
  launch: Pick<Launch, 'state' | 'blockers' | 'contradictions'>,
): Readiness {
  const { state, blockers, contradictions } = launch;
  if (state === 'go' || state === 'cancelled') return { kind: state };
  return blockers + contradictions.length === 0
    ? { kind: 'ready' }
    : {
        kind: 'blocked',
        items: blockers,
        contradictions: contradictions.length,
      };
}
