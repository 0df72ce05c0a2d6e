import type {
  ChainItem,
  ChainType,
} from '@trust-portal/plugin-pain-points-common';

/** A link of the chain with what hangs on it. */
export interface ChainBranch {
  item: ChainItem;
  children: ChainBranch[];
}

/** What can be hung on each type of link. */
export const chainChild: Readonly<Record<ChainType, ChainType | undefined>> = {
  symptom: 'root-cause',
  'root-cause': 'remedy',
  remedy: 'measure',
  measure: undefined,
};

export type Remedy = Extract<ChainItem, { type: 'remedy' }>;
export type Measure = Extract<ChainItem, { type: 'measure' }>;

/** The chain as a tree; a link whose parent is not there stands at the root, so that nothing is hidden. */
export function chainTree(chain: readonly ChainItem[]): ChainBranch[] {
  const branches = new Map<string, ChainBranch>(
    chain.map(item => [item.id, { item, children: [] }]),
  );
  const roots: ChainBranch[] = [];
  for (const branch of branches.values()) {
    const parent =
      branch.item.parentId === undefined
        ? undefined
        : branches.get(branch.item.parentId);
    (parent ? parent.children : roots).push(branch);
  }
  return roots;
}
