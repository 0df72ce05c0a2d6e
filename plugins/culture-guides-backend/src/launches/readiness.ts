import {
  Launch,
  LaunchItem,
  LaunchItemState,
} from '@trust-portal/plugin-culture-guides-common';

export type Hindrance = Launch['abilities']['hindrances'][number];
export type LaunchState = Launch['state'];

/** What readiness depends on. */
export type ItemStanding = Pick<LaunchItem, 'state' | 'blocking' | 'expiresOn'>;

/** What an item can become, by what it is. A signature can be given again, for a longer time. */
const transitions: Readonly<
  Record<LaunchItemState, readonly LaunchItemState[]>
> = {
  open: ['signed', 'waived', 'not-applicable'],
  signed: ['signed', 'open'],
  waived: ['open'],
  'not-applicable': ['open'],
};

export function canBecome(from: LaunchItemState, to: LaunchItemState): boolean {
  return transitions[from].includes(to);
}

/** Whether a signature holds no longer on this day. */
export function isExpired({ state, expiresOn }: ItemStanding, today: string) {
  return state === 'signed' && expiresOn !== undefined && expiresOn < today;
}

/** Whether nothing is to be done about an item any more. */
export function isDone(item: ItemStanding, today: string): boolean {
  return item.state !== 'open' && !isExpired(item, today);
}

/** Whether an item keeps a launch from 'go' on this day. */
export function isBlocking(item: ItemStanding, today: string): boolean {
  return item.blocking && !isDone(item, today);
}

/** How many items there are, are done, and block. */
export function tallyItems(items: readonly ItemStanding[], today: string) {
  return {
    items: items.length,
    done: items.filter(item => isDone(item, today)).length,
    blockers: items.filter(item => isBlocking(item, today)).length,
  };
}

/** Why a launch cannot be decided with 'go' on this day; empty when it can. */
export function findHindrances(options: {
  items: readonly ItemStanding[];
  contradictions: readonly unknown[];
  today: string;
}): Hindrance[] {
  const { items, contradictions, today } = options;
  const blocking = items.filter(item => isBlocking(item, today));
  return [
    ...(blocking.some(({ state }) => state === 'open')
      ? (['items-open'] as const)
      : []),
    ...(blocking.some(item => isExpired(item, today))
      ? (['signatures-expired'] as const)
      : []),
    ...(contradictions.length > 0 ? (['contradictions'] as const) : []),
  ];
}

/** Whether a launch is still being prepared: items are signed, and its name and day can change. */
export function isInPreparation(state: LaunchState): boolean {
  return state === 'preparing' || state === 'no-go';
}
