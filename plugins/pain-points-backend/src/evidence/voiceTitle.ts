import { BilingualText } from '@trust-portal/record-contracts';

/** A voice is named by its number: what the customer said is not for every list. */
export function voiceTitle(evidenceId: string): BilingualText {
  return { en: `Voice ${evidenceId}`, zh: `客户声音 ${evidenceId}` };
}
