import type { DraftContent } from '@trust-portal/plugin-culture-guides-common';

type DraftClaim = DraftContent['claims'][number];

function pick(claim: DraftClaim): DraftClaim {
  const { id, statement, source } = claim;
  return source ? { id, statement, source } : { id, statement };
}

function sameClaim(one?: DraftClaim, other?: DraftClaim): boolean {
  return (
    JSON.stringify(one && pick(one)) === JSON.stringify(other && pick(other))
  );
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let number = 2;
  while (taken.has(`${id.slice(0, 16)}-${number}`)) number += 1;
  return `${id.slice(0, 16)}-${number}`;
}

/**
 * The claims of two edits of one text. What only one of them changed is as
 * they left it; where both changed a claim of one name, mine keeps the name and
 * theirs stands behind it under another, for the author to choose.
 */
export function mergeClaims(claims: {
  base: readonly DraftClaim[];
  mine: readonly DraftClaim[];
  theirs: readonly DraftClaim[];
}): DraftClaim[] {
  const byId = (list: readonly DraftClaim[]) =>
    new Map(list.map(claim => [claim.id, claim]));
  const base = byId(claims.base);
  const mine = byId(claims.mine);
  const theirs = byId(claims.theirs);
  const taken = new Set([...base.keys(), ...mine.keys(), ...theirs.keys()]);
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap(id => {
    const own = mine.get(id);
    const other = theirs.get(id);
    const before = base.get(id);
    if (sameClaim(own, other)) return own ? [pick(own)] : [];
    if (sameClaim(own, before)) return other ? [pick(other)] : [];
    if (sameClaim(other, before) || !other) return own ? [pick(own)] : [];
    if (!own) return [pick(other)];
    const renamed = freeName(id, taken);
    taken.add(renamed);
    return [pick(own), { ...pick(other), id: renamed }];
  });
}
