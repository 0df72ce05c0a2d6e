import { conflict, invalidInput } from '@trust-portal/http-contract';
import { toJsonColumn, inTransaction } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { recordActivity } from '../database/activity';
import { VoiceRecord } from '../database/evidenceRows';
import { reindexVoice } from '../database/evidenceSearch';
import { EvidenceStore } from '../database/EvidenceStore';
import { withTallies } from '../database/evidenceTallies';
import { findPersonalData } from '../evidence/findPersonalData';
import { mergeMarks, redactText, spanProblem } from '../evidence/redaction';
import { EvidenceContext, findVoice } from './EvidenceContext';
import { EvidenceReading } from './EvidenceReading';
import {
  EvidenceReadOptions,
  RedactionProposal,
  RedactionRequest,
} from './EvidenceService';

/** Marks what is personal, and stores the copy that everybody may read once a person has confirmed it. */
export class EvidenceRedaction {
  readonly #context: EvidenceContext;
  readonly #reading: EvidenceReading;

  constructor(context: EvidenceContext, reading: EvidenceReading) {
    this.#context = context;
    this.#reading = reading;
  }

  async propose(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions,
  ): Promise<RedactionProposal> {
    const voice = await findVoice(this.#context.knex, evidenceId, options);
    const text = textOf(voice);
    await this.#reading.remember(caller, [voice], options);
    return {
      text,
      // What a person decided before is not thrown away by looking again.
      marks:
        voice.redaction === 'done' && voice.redactionMarks.length > 0
          ? voice.redactionMarks
          : findPersonalData(text),
      version: voice.version,
    };
  }

  redact(
    caller: Caller,
    evidenceId: string,
    request: RedactionRequest,
    options: EvidenceReadOptions,
  ): Promise<VoiceRecord> {
    return inTransaction(this.#context, async tx => {
      const voice = await findVoice(tx, evidenceId, options);
      const text = textOf(voice);
      assertMarksFit(request.marks, text);
      const marks = mergeMarks(request.marks);
      const redacted = redactText(text, marks);
      const store = new EvidenceStore(tx);
      await withTallies(tx, [voice.number], () =>
        store.update(voice.number, request.version, {
          redaction: 'done',
          redacted_text: redacted,
          redaction_marks: toJsonColumn(marks),
        }),
      );
      // Nobody finds a voice by a name that its readers do not see.
      await reindexVoice(tx, { number: voice.number, text: redacted });
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('evidence', evidenceId),
          action: 'evidence-redacted',
          details: { marks: marks.length },
        },
        { clock: this.#context.clock },
      );
      return findVoice(tx, evidenceId);
    });
  }
}

/** @throws ConflictError when the text was erased. */
function textOf(voice: VoiceRecord): string {
  if (voice.text === undefined) {
    throw conflict('erased-voice', `The text of ${voice.id} was erased`);
  }
  return voice.text;
}

function assertMarksFit(marks: RedactionRequest['marks'], text: string): void {
  const problems = marks.flatMap((mark, index) => {
    const problem = spanProblem(mark, text);
    return problem
      ? [
          {
            field: `body.marks.${index}`,
            code: problem,
            message:
              problem === 'outside-text'
                ? 'must lie within the text'
                : 'must not cut a character in two',
          },
        ]
      : [];
  });
  if (problems.length > 0) throw invalidInput(problems, problems[0].code);
}
