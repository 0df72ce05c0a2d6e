import { isError } from '@backstage/errors';
import { FieldProblem } from '@trust-portal/http-contract';
import { inTransaction } from '@trust-portal/knex-store';
import { GuideImportResult } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { RevisionStore } from '../database/RevisionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { contentHashOf } from '../guides/contentHash';
import {
  GuideFileProblem,
  GuideFileText,
  withLineFeeds,
} from '../guides/guideFile';
import { readGuideFile } from '../guides/readGuideFile';
import { lockSection } from './findSection';
import { findText } from './findText';
import { GuideContext } from './GuideContext';
import { GuideImportRequest } from './MarketService';
import { TextSubmission } from './TextSubmission';

/** Takes the transaction of a trial back; it is no fault. */
class TrialOver extends Error {}

/** Hands in what a file says otherwise than the guide, under the same rules as a text that somebody writes here. */
export class GuideImport {
  readonly #context: Pick<
    GuideContext,
    'knex' | 'vocabulary' | 'clock' | 'announcer' | 'templates'
  >;
  readonly #submission: TextSubmission;

  constructor(
    context: Pick<
      GuideContext,
      'knex' | 'vocabulary' | 'clock' | 'announcer' | 'templates'
    >,
  ) {
    this.#context = context;
    this.#submission = new TextSubmission(context);
  }

  /**
   * Each text is handed in, or refused, for itself. The same file again hands nothing in: while a text waits for its
   * review it is refused as `review-pending`, and afterwards it no longer differs.
   */
  async take(
    caller: Caller,
    market: string,
    { content, note, dryRun }: GuideImportRequest,
  ): Promise<GuideImportResult> {
    const { texts, problems } = readGuideFile(content);
    const result: GuideImportResult = {
      submitted: [],
      unchanged: 0,
      rejects: [...problems],
    };
    const seen = new Set<string>();
    for (const text of texts) {
      const { section, language } = text.front;
      const name = `${section} ${language}`;
      const misplaced = misplacement(text, {
        market,
        isRepeated: seen.has(name),
      });
      seen.add(name);
      if (misplaced) {
        result.rejects.push(misplaced);
        continue;
      }
      try {
        const number = await this.#takeOne(caller, text, { note, dryRun });
        if (number === undefined) result.unchanged += 1;
        else {
          result.submitted.push({
            sectionId: section,
            language,
            ...(!dryRun && { number }),
          });
        }
      } catch (error) {
        result.rejects.push(rejectionOf(error, text));
      }
    }
    result.rejects.sort((a, b) => a.line - b.line);
    return result;
  }

  /** @returns the number that it was handed in as; undefined when it says what is published. */
  async #takeOne(
    caller: Caller,
    text: GuideFileText,
    { note, dryRun }: { note: string; dryRun: boolean },
  ): Promise<number | undefined> {
    let number: number | undefined;
    const handIn = async (tx: Knex) => {
      number = await this.#handIn(tx, caller, text, note);
    };
    if (!dryRun) {
      await inTransaction(this.#context, handIn);
      return number;
    }
    try {
      await this.#context.knex.transaction(async tx => {
        await handIn(tx);
        throw new TrialOver();
      });
    } catch (error) {
      if (!(error instanceof TrialOver)) throw error;
    }
    return number;
  }

  async #handIn(
    tx: Knex,
    caller: Caller,
    { front, content }: GuideFileText,
    note: string,
  ): Promise<number | undefined> {
    const section = await lockSection(tx, front.section);
    const text = await findText(
      tx,
      this.#context.vocabulary,
      section,
      front.language,
    );
    const published =
      text.published &&
      (await new RevisionStore(tx).find({
        ...text,
        number: text.published.number,
      }));
    const pin = text.isSource ? undefined : text.basedOn;
    const askedPin = front.basedOn ?? pin;
    // The day of what is published is no news, and may be over.
    const inForceFrom =
      front.inForceFrom === published?.inForceFrom
        ? undefined
        : front.inForceFrom;
    const isUnchanged =
      published !== undefined &&
      inForceFrom === undefined &&
      askedPin === pin &&
      contentHashOf(content) === contentHashOf(asRead(published));
    if (isUnchanged) return undefined;
    return this.#submission.submit(tx, caller, {
      section,
      text,
      submission: {
        content,
        significance: front.significance,
        basedOn: text.isSource
          ? askedPin
          : askedPin || (await newestSource(tx, section)),
        baseNumber: front.number ?? published?.number ?? 0,
        note: front.note ?? note,
        inForceFrom,
        touchesLaw: front.touchesLaw,
      },
    });
  }
}

/** A stored text as it would come back from a file. */
function asRead<TText extends { body: string }>(text: TText): TText {
  return { ...text, body: withLineFeeds(text.body).trim() };
}

/** What a new translation is based on unless its file says so: what is published now. */
async function newestSource(
  tx: Knex,
  { id, sourceLanguage }: { id: string; sourceLanguage: string },
): Promise<number | undefined> {
  const source = await new SectionTextStore(tx).find(id, sourceLanguage);
  return source?.published?.number;
}

function misplacement(
  { front, line }: GuideFileText,
  { market, isRepeated }: { market: string; isRepeated: boolean },
): GuideFileProblem | undefined {
  if (!front.section.startsWith(`${market}-`)) {
    return {
      line,
      field: 'section',
      code: 'other-market',
      message: `is no section of the market ${market}`,
    };
  }
  return isRepeated
    ? {
        line,
        field: 'section',
        code: 'repeated',
        message: 'the file has this section in this language twice',
      }
    : undefined;
}

/** What an error says that is about one text. Any other one ends the import: it would befall the next text too. */
function rejectionOf(
  error: unknown,
  { line }: GuideFileText,
): GuideFileProblem {
  const known = ['ConflictError', 'InputError', 'NotFoundError'];
  if (!isError(error) || !known.includes(error.name)) throw error;
  const [problem] = (error.fields ?? []) as FieldProblem[];
  const code = error.code;
  return {
    line,
    field: problem?.field.split('.').slice(1).join('.') || 'section',
    code: typeof code === 'string' ? code : 'not-found',
    message: problem?.message ?? error.message,
  };
}
