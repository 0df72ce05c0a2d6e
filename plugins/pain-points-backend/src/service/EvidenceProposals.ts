import { fromJsonColumn } from '@trust-portal/knex-store';
import {
  Kind,
  openPainStates,
  Proposal,
} from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { proposeKinds } from '../evidence/proposeKinds';
import { proposePains } from '../evidence/proposePains';
import { formatPainId } from '../pains/painNumber';
import { EvidenceContext } from './EvidenceContext';

/** So many pains are compared with a voice: the most heard of the likely kinds. */
const MOST_CANDIDATES = 150;

interface CandidateRow {
  number: number;
  title: string;
  description: string;
}

/** Proposes kinds and pains for a voice. It never links by itself. */
export class EvidenceProposals {
  readonly #context: Pick<EvidenceContext, 'knex' | 'reader'>;

  constructor(context: Pick<EvidenceContext, 'knex' | 'reader'>) {
    this.#context = context;
  }

  async propose(text: string | undefined): Promise<Proposal> {
    if (text === undefined) return { kinds: [], pains: [] };
    const { kinds } = await this.#context.reader.taxonomy(this.#context.knex);
    const proposals = proposeKinds(text, kinds);
    return {
      kinds: proposals.map(({ kindId, score, cues }) => ({
        kindId,
        score,
        words: cues,
      })),
      pains: await this.#proposePains(
        text,
        proposals.map(({ kindId }) => kindId),
      ),
    };
  }

  async #proposePains(
    text: string,
    kindIds: ReadonlyArray<Kind['id']>,
  ): Promise<Proposal['pains']> {
    if (kindIds.length === 0) return [];
    const rows: CandidateRow[] = await this.#context
      .knex('pain')
      .whereIn('kind_id', [...kindIds])
      .whereIn('state', [...openPainStates])
      .whereNull('merged_into')
      .orderBy([
        { column: 'evidence_count', order: 'desc' },
        { column: 'number', order: 'desc' },
      ])
      .limit(MOST_CANDIDATES)
      .select('number', 'title', 'description');
    const titles = new Map(
      rows.map(row => [
        formatPainId(row.number),
        fromJsonColumn<LocalizedText>(row.title),
      ]),
    );
    const candidates = rows.map(row => ({
      painId: formatPainId(row.number),
      text: [row.title, row.description]
        .flatMap(column => Object.values(fromJsonColumn<LocalizedText>(column)))
        .join('\n'),
    }));
    return proposePains(text, candidates).map(({ painId, score, words }) => ({
      painId,
      title: titles.get(painId) ?? {},
      score,
      words,
    }));
  }
}
