import { prepare } from './api';
import { people } from './people';

let made = 0;

/** A word that stands in nothing else, so that a test finds its own records only. */
export function uniqueWord(): string {
  made += 1;
  return `q${Date.now().toString(36)}${made}`;
}

/** Today as a plain date. */
export const today = new Date().toISOString().slice(0, 10);

interface LocalText {
  en?: string;
  zh?: string;
}

/** Reports a pain for a test that needs one of its own; the pain as the portal answers it. */
export async function preparePain(
  title: LocalText,
  fields: Record<string, unknown> = {},
) {
  return prepare(people.support, 'POST', 'pain-points/pains', {
    kindId: 'delivery-out-of-control',
    title,
    description: title,
    markets: ['gb'],
    severity: 3,
    frequency: 3,
    ...fields,
  });
}

/** Takes a pain to another state. */
export async function movePain(painId: string, to: string) {
  const { version } = await prepare(
    people.support,
    'GET',
    `pain-points/pains/${painId}`,
  );
  return prepare(
    people.support,
    'POST',
    `pain-points/pains/${painId}/transitions`,
    { to, version },
  );
}

/** Brings a voice for a test that needs one of its own; the voice as the portal answers it. */
export async function prepareVoice(
  text: string,
  fields: Record<string, unknown> = {},
) {
  return prepare(people.support, 'POST', 'pain-points/evidence', {
    type: 'complaint',
    text,
    channel: 'phone',
    language: 'en',
    market: 'gb',
    ground: 'consent',
    redaction: 'not-needed',
    ...fields,
  });
}
