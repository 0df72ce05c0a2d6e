import { normalizeVoice } from '@trust-portal/plugin-pain-points-common';
import { createHmac } from 'node:crypto';

/** Hashes the text of a voice, so that it can be recognised after its text was erased. */
export type TextHasher = (text: string) => string;

/**
 * A hasher with the portal's salt. HMAC-SHA256 (RFC 2104) in hexadecimal over the
 * normalised text: without the salt nobody can try out what an erased text was.
 */
export function createTextHasher(salt: string): TextHasher {
  return text =>
    createHmac('sha256', salt)
      .update(normalizeVoice(text), 'utf8')
      .digest('hex');
}
