import { Page } from '@trust-portal/http-contract';
import { KeysetValue, nowInstant } from '@trust-portal/knex-store';
import {
  Evidence,
  EvidenceDetail,
  EvidenceFacets,
  EvidenceFilter,
} from '@trust-portal/plugin-pain-points-common';
import { Caller, audited } from '@trust-portal/record-service';
import { AnswerStore } from '../database/AnswerStore';
import {
  countEvidence,
  countEvidenceFacets,
  findLeadingFilter,
} from '../database/evidenceCounts';
import { EvidenceSelection, EvidenceSort } from '../database/evidenceFilters';
import { toMatchExpression } from '../database/evidenceSearch';
import { EvidenceLinkStore } from '../database/EvidenceLinkStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { EvidenceContext, findVoice } from './EvidenceContext';
import { EvidenceProposals } from './EvidenceProposals';
import {
  EvidenceListQuery,
  EvidenceReadOptions,
  LinkedVoice,
} from './EvidenceService';
import { findPain } from './PainDetails';
import { parseEvidenceId } from '../evidence/evidenceNumber';
import { presentSpan, presentVoice, privilegedReadings } from './presentVoice';

/** Voices that an export holds in memory at once. */
const BATCH_SIZE = 500;

/** Lists and details of voices. Reading what not everybody may read is remembered. */
export class EvidenceReading {
  readonly #context: EvidenceContext;
  readonly #proposals: EvidenceProposals;

  constructor(context: EvidenceContext) {
    this.#context = context;
    this.#proposals = new EvidenceProposals(context);
  }

  async list(
    caller: Caller,
    query: EvidenceListQuery,
    { restriction }: EvidenceReadOptions,
  ): Promise<Page<Evidence>> {
    const { knex, cursors, recent } = this.#context;
    const { limit, cursor, sort, ...filter } = query;
    const selection = await this.#select(caller, filter, { restriction });
    const scope = {
      list: 'evidence',
      sort,
      ...filter,
      assignee: selection.assignee,
    };
    const after = cursors.decode(scope, cursor);
    // The queue by clock holds what waits, and so is counted as that.
    const counted =
      sort === 'clock'
        ? { ...selection, filter: { ...filter, unanswered: true } }
        : selection;
    const [page, totalCount] = await Promise.all([
      this.#read(selection, { sort, limit, after }),
      after
        ? undefined
        : recent.get(keyOf('count', counted), () =>
            countEvidence(knex, counted),
          ),
    ]);
    await this.remember(caller, page.items, { restriction });
    const reader = { readsOriginals: !restriction };
    return {
      items: page.items.map(voice =>
        presentVoice(voice, reader, { listed: true }),
      ),
      nextCursor: page.last && cursors.encode(scope, page.last),
      totalCount,
    };
  }

  /** Newest voices first; a voice that is linked by several spans stands once for each. */
  async listOfPain(
    caller: Caller,
    painId: string,
    page: { limit: number; cursor?: string },
    options: EvidenceReadOptions,
  ): Promise<Page<LinkedVoice>> {
    const { knex } = this.#context;
    const pain = await findPain(knex, painId);
    const { items, ...rest } = await this.list(
      caller,
      { ...page, sort: 'newest', pain: [painId] },
      options,
    );
    const numbers = items.map(({ id }) => parseEvidenceId(id));
    const [links, voices] = await Promise.all([
      new EvidenceLinkStore(knex).linksToFamilyOf(pain.number, numbers),
      new EvidenceStore(knex).findMany(numbers, options),
    ]);
    const voiceOf = new Map(voices.map(voice => [voice.id, voice]));
    return {
      ...rest,
      items: items.flatMap(evidence => {
        const voice = voiceOf.get(evidence.id);
        return links
          .filter(({ evidenceId }) => evidenceId === evidence.id)
          .map(link => ({
            evidence,
            link: {
              ...link,
              span: voice && presentSpan(link.span, voice, evidence.shown),
            },
          }));
      }),
    };
  }

  async facets(
    caller: Caller,
    filter: EvidenceFilter,
    options: EvidenceReadOptions,
  ): Promise<EvidenceFacets> {
    const { knex, recent } = this.#context;
    const selection = await this.#select(caller, filter, options);
    return recent.get(keyOf('facets', selection), () =>
      countEvidenceFacets(knex, selection),
    );
  }

  async *readAll(
    caller: Caller,
    filter: EvidenceFilter,
    options: EvidenceReadOptions,
  ): AsyncGenerator<Evidence[]> {
    const selection = await this.#select(caller, filter, options);
    const reader = { readsOriginals: !options.restriction };
    let after: KeysetValue[] | undefined;
    do {
      const page = await this.#read(selection, {
        sort: 'oldest',
        limit: BATCH_SIZE,
        after,
      });
      const voices = page.items.filter(voice => !voice.erased);
      await this.remember(caller, voices, options);
      yield voices.map(voice => presentVoice(voice, reader));
      after = page.last;
    } while (after);
  }

  /** One page, by the index of the filter that leaves the fewest voices. */
  async #read(
    selection: EvidenceSelection,
    page: { sort: EvidenceSort; limit: number; after?: KeysetValue[] },
  ) {
    const { knex, recent } = this.#context;
    const { filter } = selection;
    // A search and the queue by clock have an index of their own to be read.
    const leading =
      page.sort === 'clock' || filter.q
        ? undefined
        : await recent.get({ leading: filter }, () =>
            findLeadingFilter(knex, selection),
          );
    return new EvidenceStore(knex).list(selection, { ...page, leading });
  }

  /** What a request selects, for lists, counts and exports. */
  async #select(
    caller: Caller,
    { assignee, ...filter }: EvidenceFilter,
    { restriction }: EvidenceReadOptions,
  ): Promise<EvidenceSelection> {
    const { knex, recent, clock } = this.#context;
    const { q } = filter;
    return {
      filter,
      assignee: assignee === 'me' ? caller.actor : assignee,
      // The list, its count and its facets are asked for together, and look for the same words.
      match: q
        ? await recent.get({ match: q }, () => toMatchExpression(knex, q))
        : undefined,
      now: nowInstant(clock),
      restriction,
    };
  }

  async get(
    caller: Caller,
    evidenceId: string,
    options: EvidenceReadOptions,
  ): Promise<EvidenceDetail> {
    const voice = await findVoice(this.#context.knex, evidenceId, options);
    return this.present(caller, voice, options);
  }

  /** The whole of a voice that the caller may read. */
  async present(
    caller: Caller,
    voice: VoiceRecord,
    options: EvidenceReadOptions,
  ): Promise<EvidenceDetail> {
    const { knex } = this.#context;
    const reader = { readsOriginals: !options.restriction };
    const shown = presentVoice(voice, reader);
    const [links, answers, proposal] = await Promise.all([
      new EvidenceLinkStore(knex).linksOf(voice.number),
      new AnswerStore(knex).answersTo(voice.number),
      this.#proposals.propose(shown.text),
    ]);
    await this.remember(caller, [voice], options);
    const alive = !voice.erased;
    return {
      ...shown,
      links: links.map(link => ({
        ...link,
        span: presentSpan(link.span, voice, shown.shown),
      })),
      answers: answers.map(answer => ({
        ...answer,
        // Answers address the customer, and nobody redacts them.
        text: reader.readsOriginals ? answer.text : undefined,
      })),
      clocks: voice.clocks,
      proposal,
      abilities: {
        triage: alive,
        edit: alive,
        redact: alive,
        answer: alive,
        erase: alive && voice.legalHold === undefined,
        hold: alive,
      },
    };
  }

  /** One row and one auditor event for each request that read such originals. */
  async remember(
    caller: Caller,
    voices: readonly VoiceRecord[],
    { restriction }: EvidenceReadOptions,
  ): Promise<void> {
    const numbers = privilegedReadings(voices, {
      readsOriginals: !restriction,
    });
    if (numbers.length === 0) return;
    const { knex, clock } = this.#context;
    await audited(
      this.#context,
      caller,
      {
        eventId: 'evidence-read',
        severityLevel: 'medium',
        meta: { count: numbers.length },
      },
      async () => {
        await knex('evidence_access').insert({
          at: nowInstant(clock),
          reader: caller.actor,
          evidence: JSON.stringify(numbers),
        });
      },
    );
  }
}

/** What was counted is told apart by all that was selected; the present matters to clocks only. */
function keyOf(what: string, { now, ...selection }: EvidenceSelection) {
  const byClock = selection.filter.overdue !== undefined;
  return { [`voices ${what}`]: selection, now: byClock ? now : undefined };
}
