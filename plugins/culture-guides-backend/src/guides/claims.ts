import {
  CheckedClaim,
  Claim,
} from '@trust-portal/plugin-culture-guides-common';
import { claimHashOf } from './contentHash';

/** What a reviewer found of a claim; `unverified` takes an earlier verdict back. */
export interface ClaimVerdict {
  verdict: CheckedClaim['standing'];
  by: string;
  at: string;
}

/**
 * What each claim of a text is checked as. A translation says the same as its source, so a verdict about the source's
 * claim of the same name holds for it; a claim that only the translation makes stands for itself.
 */
export function claimHashes(
  claims: readonly Claim[],
  sourceClaims: readonly Claim[] = [],
): Map<string, string> {
  const ofSource = new Map(sourceClaims.map(claim => [claim.id, claim]));
  return new Map(
    claims.map(claim => [
      claim.id,
      claimHashOf(ofSource.get(claim.id) ?? claim),
    ]),
  );
}

/** The claims with their standing: that of the newest verdict about exactly this statement and source. */
export function checkClaims(
  claims: readonly Claim[],
  hashes: ReadonlyMap<string, string>,
  newestVerdicts: ReadonlyMap<string, ClaimVerdict>,
): CheckedClaim[] {
  return claims.map(claim => {
    const found = newestVerdicts.get(hashes.get(claim.id) ?? '');
    return found && found.verdict !== 'unverified'
      ? {
          ...claim,
          standing: found.verdict,
          checkedBy: found.by,
          checkedAt: found.at,
        }
      : { ...claim, standing: 'unverified' };
  });
}

/** How many claims nobody has verified or refuted. */
export function countUnverified(
  claims: readonly Claim[],
  newestVerdicts: ReadonlyMap<string, ClaimVerdict>,
): number {
  return checkClaims(claims, claimHashes(claims), newestVerdicts).filter(
    ({ standing }) => standing === 'unverified',
  ).length;
}
