import type { NewVoice } from './insertVoices';
import type { ClockSettings } from '../settings';
import { startClocks } from '../evidence/clocks';
import type { ImportedVoice } from '../evidence/importedVoice';

/** What somebody says about a voice, however it reached us. */
export type SaidVoice = Omit<
  ImportedVoice,
  'line' | 'occurrence' | 'customerReference'
>;

/** What we add to it. */
export interface VoiceOrigin {
  /** Instant. */
  receivedAt: string;
  textHash: string;
  /** Running number among equal texts of the source. */
  occurrence: number;
  customerId?: string;
  importId?: string;
}

/** A voice as it begins: in the inbox, with its clocks running. */
export function toNewVoice(
  said: SaidVoice,
  origin: VoiceOrigin,
  settings: ClockSettings,
): NewVoice {
  const { receivedAt, textHash, occurrence, customerId, importId } = origin;
  const clocks = startClocks(
    { ...said, receivedAt, imported: importId !== undefined },
    settings,
  );
  return {
    type: said.type,
    text: said.text,
    // Who says that it was redacted gives the text as it may be read.
    redacted_text: said.redaction === 'done' ? said.text : null,
    channel: said.channel,
    language: said.language,
    market: said.market,
    segment: said.segment ?? null,
    said_on: said.saidOn ?? null,
    received_at: receivedAt,
    source: said.source,
    external_reference: said.externalReference ?? null,
    rating: said.rating ?? null,
    customer_id: customerId ?? null,
    ground: said.ground,
    redaction: said.redaction,
    keep_until: said.keepUntil ?? null,
    text_hash: textHash,
    occurrence,
    state: 'inbox',
    acknowledge_due_at: clocks.acknowledge ?? null,
    assess_due_at: clocks.assess ?? null,
    resolve_due_at: clocks.resolve ?? null,
    next_clock_at: Object.values(clocks).sort()[0] ?? null,
    import_id: importId ?? null,
  };
}
