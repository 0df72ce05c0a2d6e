import { Claim, TextContent } from '@trust-portal/plugin-culture-guides-common';
import { createHash } from 'node:crypto';

function sha256(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What a claim says, without its name: its fields in a fixed order. */
function claimParts({ statement, source }: Omit<Claim, 'id'>): unknown[] {
  return [
    statement,
    source ? [source.title, source.url ?? null, source.openedOn ?? null] : null,
  ];
}

/** What an approval names, so that nobody approves what they have not seen: SHA-256 in lower-case hexadecimal. */
export function contentHashOf({ title, body, claims }: TextContent): string {
  return sha256([
    title,
    body,
    claims.map(claim => [claim.id, ...claimParts(claim)]),
  ]);
}

/** What a verdict is about: exactly this statement with exactly this source, whatever it is called in the text. */
export function claimHashOf(claim: Omit<Claim, 'id'>): string {
  return sha256(claimParts(claim));
}
