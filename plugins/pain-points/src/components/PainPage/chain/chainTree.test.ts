import type { ChainItem } from '@trust-portal/plugin-pain-points-common';
import { chainTree } from './chainTree';

function link(id: string, parentId?: string): ChainItem {
  return {
    type: parentId ? 'root-cause' : 'symptom',
    id,
    parentId,
    title: { en: id },
    state: 'observed',
    version: 1,
    evidenceCount: 0,
    createdAt: '2026-11-01T00:00:00.000Z',
    createdBy: 'user:default/li-wei',
  };
}

describe('the tree of a chain', () => {
  it('hangs each link on its parent and keeps the order', () => {
    const tree = chainTree([
      link('a'),
      link('b'),
      link('a1', 'a'),
      link('a2', 'a'),
    ]);
    expect(tree.map(branch => branch.item.id)).toEqual(['a', 'b']);
    expect(tree[0].children.map(branch => branch.item.id)).toEqual([
      'a1',
      'a2',
    ]);
  });

  it('does not hide a link whose parent is missing', () => {
    expect(chainTree([link('lost', 'gone')])).toHaveLength(1);
  });
});
