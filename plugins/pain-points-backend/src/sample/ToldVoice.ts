import { Clock, nowInstant, toJsonColumn } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { randomUUID } from 'node:crypto';
import { SampleVoice } from '../content';
import { AnswerStore } from '../database/AnswerStore';
import { CustomerNoticeStore } from '../database/CustomerNoticeStore';
import { CustomerStore } from '../database/CustomerStore';
import { EvidenceLinkStore } from '../database/EvidenceLinkStore';
import { reindexVoice } from '../database/evidenceSearch';
import { EvidenceStore } from '../database/EvidenceStore';
import { withTallies } from '../database/evidenceTallies';
import { insertVoices } from '../database/insertVoices';
import { ClockName, clocksStoppedBy, startClocks } from '../evidence/clocks';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { mergeMarks, redactText } from '../evidence/redaction';
import { formatPainId } from '../pains/painNumber';
import { remember, SampleScene } from './SampleScene';

/** The system that all voices of the sample come from. */
const source = 'sample';

const stopColumns: Readonly<Record<ClockName, string>> = {
  acknowledge: 'acknowledged_at',
  assess: 'assessed_at',
  resolve: 'answered_at',
};

/** A voice of the sample and what is done with it; it has a number once it was received. */
export class ToldVoice {
  readonly #scene: SampleScene;
  readonly #voice: SampleVoice;
  #number = 0;

  constructor(scene: SampleScene, voice: SampleVoice) {
    this.#scene = scene;
    this.#voice = voice;
  }

  async receive(clock: Clock): Promise<void> {
    const { tx, timeline, hashText } = this.#scene;
    const voice = this.#voice;
    const at = nowInstant(clock);
    const saidOn =
      voice.saidDaysAgo === undefined
        ? undefined
        : timeline.day(voice.saidDaysAgo);
    const clocks = this.#clocks({ at, saidOn });
    const [number] = await insertVoices(tx, [
      {
        type: voice.type,
        text: voice.text,
        redacted_text: null,
        channel: voice.channel,
        language: voice.language,
        market: voice.market,
        segment: voice.segment ?? null,
        said_on: saidOn ?? null,
        received_at: at,
        source,
        external_reference: null,
        rating: voice.rating ?? null,
        customer_id: await this.#customerId(),
        ground: voice.ground,
        redaction: voice.redaction === 'done' ? 'waiting' : voice.redaction,
        keep_until: null,
        text_hash: hashText(voice.text),
        occurrence: 1,
        state: 'inbox',
        acknowledge_due_at: clocks.acknowledge ?? null,
        assess_due_at: clocks.assess ?? null,
        resolve_due_at: clocks.resolve ?? null,
        next_clock_at: Object.values(clocks).sort()[0] ?? null,
        import_id: null,
      },
    ]);
    if (number === undefined) {
      throw new RangeError(`The sample holds a voice twice: ${voice.text}`);
    }
    this.#number = number;
    const { type, market, channel } = voice;
    await this.#remember(clock, {
      actor: 'system',
      action: 'evidence-added',
      details: { type, market, channel },
    });
  }

  async redact(clock: Clock): Promise<void> {
    const { tx } = this.#scene;
    const { text, hide = [], redactedBy = 'system' } = this.#voice;
    const marks = mergeMarks(
      hide.flatMap(hidden =>
        placesOf(hidden.text, text).map(span => ({
          ...span,
          kind: hidden.kind,
        })),
      ),
    );
    const redacted = redactText(text, marks);
    await withTallies(tx, [this.#number], () =>
      new EvidenceStore(tx).updateMany([this.#number], {
        redaction: 'done',
        redacted_text: redacted,
        redaction_marks: toJsonColumn(marks),
      }),
    );
    await reindexVoice(tx, { number: this.#number, text: redacted });
    await this.#remember(clock, {
      actor: redactedBy,
      action: 'evidence-redacted',
      details: { marks: marks.length },
    });
  }

  async link(clock: Clock, pain: number): Promise<void> {
    const { tx } = this.#scene;
    const { importance = 1, linkedBy = 'system' } = this.#voice;
    const at = nowInstant(clock);
    await withTallies(tx, [this.#number], async () => {
      await new EvidenceLinkStore(tx).insert(
        [{ id: randomUUID(), evidence: this.#number, pain, importance }],
        { actor: linkedBy, at },
      );
      await this.#stop(clocksStoppedBy('link'), at);
    });
    await remember(this.#scene, clock, {
      actor: linkedBy,
      record: painPointsReference('pain', formatPainId(pain)),
      action: 'evidence-linked',
      details: {
        evidenceIds: [formatEvidenceId(this.#number)],
        importance,
      },
    });
  }

  async answer(clock: Clock, index: number): Promise<void> {
    const { tx, timeline } = this.#scene;
    const { kind, text, channel, daysAgo, sentBy } = this.#voice.answers[index];
    const at = nowInstant(clock);
    await new AnswerStore(tx).insert(this.#number, {
      id: randomUUID(),
      kind,
      text,
      channel,
      sentOn: timeline.day(daysAgo),
      sentBy,
      recordedAt: at,
    });
    await this.#stop(clocksStoppedBy(kind), at, {
      answer_count: tx.raw('answer_count + 1'),
    });
    await this.#remember(clock, {
      actor: sentBy,
      action: 'evidence-answered',
      details: { kind, channel },
    });
  }

  async notice(
    clock: Clock,
    pain: number,
    what: 'told' | 'thanked',
  ): Promise<void> {
    const { tx, timeline } = this.#scene;
    const { toldDaysAgo, thankedDaysAgo, toldBy = 'system' } = this.#voice;
    const daysAgo = what === 'told' ? toldDaysAgo : thankedDaysAgo;
    await new CustomerNoticeStore(tx).record({
      pain,
      evidence: [this.#number],
      what,
      on: timeline.day(daysAgo ?? 0),
      by: toldBy,
    });
    await remember(this.#scene, clock, {
      actor: toldBy,
      record: painPointsReference('pain', formatPainId(pain)),
      action: what === 'told' ? 'customers-told' : 'customers-thanked',
      details: { evidenceIds: [formatEvidenceId(this.#number)] },
    });
  }

  /**
   * Old voices that the sample does not answer were answered where they came from, before there was
   * this portal: clocks that ran out months ago would bury today's work.
   */
  #clocks({
    at,
    saidOn,
  }: {
    at: string;
    saidOn?: string;
  }): Partial<Record<ClockName, string>> {
    const { settings } = this.#scene;
    const { type, ground, receivedDaysAgo, answers } = this.#voice;
    const answered = answers.some(({ kind }) => kind === 'answer');
    return receivedDaysAgo > settings.clocks.resolveDays && !answered
      ? {}
      : startClocks(
          { type, ground, receivedAt: at, saidOn, imported: false },
          settings.clocks,
        );
  }

  async #customerId(): Promise<string | null> {
    const { customerReference } = this.#voice;
    if (customerReference === undefined) {
      return null;
    }
    const customer = { source, reference: customerReference };
    const idOf = await new CustomerStore(this.#scene.tx).idsOf([customer]);
    return idOf(customer);
  }

  async #stop(
    names: readonly ClockName[],
    at: string,
    changes: Parameters<EvidenceStore['updateMany']>[1] = {},
  ): Promise<void> {
    const { tx } = this.#scene;
    const store = new EvidenceStore(tx);
    await store.updateMany([this.#number], {
      ...changes,
      ...Object.fromEntries(
        names.map(name => [
          stopColumns[name],
          tx.raw('coalesce(??, ?)', [stopColumns[name], at]),
        ]),
      ),
    });
    await store.refresh([this.#number]);
  }

  #remember(
    clock: Clock,
    entry: Omit<Parameters<typeof remember>[2], 'record'>,
  ): Promise<void> {
    return remember(this.#scene, clock, {
      ...entry,
      record: painPointsReference('evidence', formatEvidenceId(this.#number)),
    });
  }
}

/** Every place where a part stands in a text. */
function placesOf(
  part: string,
  text: string,
): Array<{ start: number; end: number }> {
  const places = [];
  for (
    let start = text.indexOf(part);
    start >= 0;
    start = text.indexOf(part, start + part.length)
  ) {
    places.push({ start, end: start + part.length });
  }
  return places;
}
