import type {
  Evidence,
  EvidenceDetail,
} from '@trust-portal/plugin-pain-points-common';
import type { VoiceRecord } from '../database/evidenceRows';
import { spanInRedactedText, type Span } from '../evidence/redaction';
import { isPrivilegedReading, textShownTo } from '../evidence/shareable';

/** Who reads: somebody who may read originals, or everybody else. */
export interface VoiceReader {
  readsOriginals: boolean;
}

/** Lists show so much of a long text, in UTF-16 code units: a page of 100 stays below 1 MB. */
export const LISTED_TEXT_LENGTH = 2000;

/** A voice as this reader gets it. */
export function presentVoice(
  voice: VoiceRecord,
  reader: VoiceReader,
  options: { listed: boolean } = { listed: false },
): Evidence {
  const shown = textShownTo(reader, voice);
  const text = textOf(voice, shown);
  const cut = options.listed && (text?.length ?? 0) > LISTED_TEXT_LENGTH;
  const withheld = shown === 'withheld';
  return {
    id: voice.id,
    type: voice.type,
    text: cut ? beginningOf(text ?? '') : text,
    ...(cut && { textCut: true }),
    shown,
    channel: voice.channel,
    language: voice.language,
    market: voice.market,
    segment: voice.segment,
    saidOn: voice.saidOn,
    receivedAt: voice.receivedAt,
    source: voice.source,
    externalReference: withheld ? undefined : voice.externalReference,
    rating: voice.rating,
    customerId: withheld ? undefined : voice.customerId,
    ground: voice.ground,
    redaction: voice.redaction,
    keepUntil: voice.keepUntil,
    state: voice.state,
    setAsideReason: reader.readsOriginals ? voice.setAsideReason : undefined,
    assignee: voice.assignee,
    nextClock: voice.nextClock,
    legalHold: reader.readsOriginals ? voice.legalHold : undefined,
    linkCount: voice.linkCount,
    answerCount: voice.answerCount,
    importId: voice.importId,
    version: voice.version,
  };
}

/** Without half of a character at its end. */
function beginningOf(text: string): string {
  return text.slice(0, LISTED_TEXT_LENGTH).replace(/[\uD800-\uDBFF]$/, '');
}

function textOf(
  voice: VoiceRecord,
  shown: Evidence['shown'],
): string | undefined {
  switch (shown) {
    case 'original':
      return voice.text;
    case 'redacted':
      return voice.redactedText;
    default:
      return undefined;
  }
}

/** What somebody gets who gave us a voice and may not read it: that it is there. */
export function presentWithheld(voice: VoiceRecord): EvidenceDetail {
  return {
    ...presentVoice(voice, { readsOriginals: false }),
    text: undefined,
    shown: voice.erased ? 'erased' : 'withheld',
    externalReference: undefined,
    customerId: undefined,
    assignee: undefined,
    segment: undefined,
    saidOn: undefined,
    rating: undefined,
    keepUntil: undefined,
    nextClock: undefined,
    importId: undefined,
    links: [],
    answers: [],
    clocks: [],
    proposal: { kinds: [], pains: [] },
    abilities: {
      triage: false,
      edit: false,
      redact: false,
      answer: false,
      erase: false,
      hold: false,
    },
  };
}

/** A span of the original, as it lies in the text that the reader got; none without a text. */
export function presentSpan(
  span: Span | undefined,
  voice: VoiceRecord,
  shown: Evidence['shown'],
): Span | undefined {
  if (!span) return undefined;
  if (shown === 'original') return span;
  return shown === 'redacted'
    ? spanInRedactedText(span, voice.redactionMarks)
    : undefined;
}

/** The voices whose original this reader gets although not everybody may. */
export function privilegedReadings(
  voices: readonly VoiceRecord[],
  reader: VoiceReader,
): number[] {
  return voices
    .filter(
      voice =>
        textShownTo(reader, voice) === 'original' && isPrivilegedReading(voice),
    )
    .map(({ number }) => number);
}
