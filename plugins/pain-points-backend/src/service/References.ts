import {
  painPointsReference,
  PainPointsRecordType,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedText,
  ResolvedReference,
} from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { EvidenceStore } from '../database/EvidenceStore';
import { PainStore } from '../database/PainStore';
import { parseEvidenceId } from '../evidence/evidenceNumber';
import { voiceTitle } from '../evidence/voiceTitle';
import { parsePainId } from '../pains/painNumber';
import { TaxonomyReader } from '../taxonomy/TaxonomyReader';
import { HouseReadOptions } from './HouseService';

/** What is said about a record to those who may read it. */
interface Resolved {
  title: LocalizedText;
  state: string;
}

const patterns = {
  pain: /^pain-points\/pain\/(PP-\d{4,9})$/,
  kind: /^pain-points\/kind\/([a-z0-9-]+)$/,
  evidence: /^pain-points\/evidence\/(EV-\d{6,12})$/,
} as const satisfies Partial<Record<PainPointsRecordType, RegExp>>;

/** Tells what references of this plugin stand for, in three queries at most. */
export class References {
  readonly #knex: Knex;
  readonly #reader: TaxonomyReader;

  constructor(options: { knex: Knex; reader: TaxonomyReader }) {
    this.#knex = options.knex;
    this.#reader = options.reader;
  }

  /** Those that exist and may be read, in the sequence that they were asked for. */
  async resolve(
    references: readonly string[],
    options: HouseReadOptions,
  ): Promise<ResolvedReference[]> {
    const found = new Map<string, Resolved>(
      (
        await Promise.all([
          this.#pains(references, options),
          this.#kinds(references),
          this.#voices(references, options),
        ])
      ).flat(),
    );
    return references.flatMap(reference => {
      const resolved = found.get(reference);
      return resolved
        ? [{ reference, path: `/${reference}`, ...resolved }]
        : [];
    });
  }

  async #pains(
    references: readonly string[],
    { restriction }: HouseReadOptions,
  ): Promise<Array<[string, Resolved]>> {
    const ids = idsIn(references, 'pain');
    const pains =
      ids.length > 0
        ? await new PainStore(this.#knex).findMany(
            ids.map(parsePainId),
            restriction,
          )
        : [];
    return pains.map(({ id, title, state }) => [
      painPointsReference('pain', id),
      { title, state },
    ]);
  }

  async #kinds(
    references: readonly string[],
  ): Promise<Array<[string, Resolved]>> {
    const ids = idsIn(references, 'kind');
    if (ids.length === 0) {
      return [];
    }
    const { kinds } = await this.#reader.taxonomy(this.#knex);
    return kinds
      .filter(({ id }) => ids.includes(id))
      .map(({ id, name }) => [
        painPointsReference('kind', id),
        { title: name, state: 'published' },
      ]);
  }

  async #voices(
    references: readonly string[],
    { voices: readable }: HouseReadOptions,
  ): Promise<Array<[string, Resolved]>> {
    const ids = idsIn(references, 'evidence');
    const voices =
      readable && ids.length > 0
        ? await new EvidenceStore(this.#knex).findMany(
            ids.map(parseEvidenceId),
            readable,
          )
        : [];
    return voices.map(({ id, state }) => [
      painPointsReference('evidence', id),
      { title: voiceTitle(id), state },
    ]);
  }
}

function idsIn(
  references: readonly string[],
  type: keyof typeof patterns,
): string[] {
  return references.flatMap(reference => {
    const id = patterns[type].exec(reference)?.[1];
    return id === undefined ? [] : [id];
  });
}
