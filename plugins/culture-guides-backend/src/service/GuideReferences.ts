import { fromJsonColumn } from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  CultureGuidesRecordType,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import {
  LocalizedText,
  ResolvedReference,
} from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { formatReportId, parseReportId } from '../field/reportNumber';
import { formatLaunchId, parseLaunchId } from '../launches/launchNumber';
import { RecordNames } from '../guides/recordNames';
import { RecordSight } from './GuideRecordService';
import { formatWordingId, parseWordingId } from '../wording/wordingNumbers';

/** What is said about a record to those who may read it. */
type Resolved = [
  reference: string,
  said: Pick<ResolvedReference, 'title' | 'state'>,
];

const patterns = {
  guide: /^culture-guides\/guide\/([a-z]{2})$/,
  calendar: /^culture-guides\/calendar\/([a-z]{2})$/,
  section: /^culture-guides\/section\/([a-z]{2}-[a-z-]{1,37})$/,
  term: /^culture-guides\/term\/(TM-\d{4,9})$/,
  rule: /^culture-guides\/rule\/(DD-\d{4,9})$/,
  'field-report': /^culture-guides\/field-report\/(FR-\d{4,9})$/,
  launch: /^culture-guides\/launch\/(LA-\d{4,9})$/,
} as const satisfies Partial<Record<CultureGuidesRecordType, RegExp>>;

/** Tells what references of this plugin stand for, in one query for each type of record at most. */
export class GuideReferences {
  readonly #knex: Knex;
  readonly #markets: ReadonlySet<string>;
  readonly #names: RecordNames;

  constructor(options: {
    knex: Knex;
    vocabulary: Pick<PortalVocabulary, 'markets'>;
    names: RecordNames;
  }) {
    this.#knex = options.knex;
    this.#markets = new Set(options.vocabulary.markets.map(({ id }) => id));
    this.#names = options.names;
  }

  /** Those that exist and may be read, in the sequence that they were asked for. */
  async resolve(
    references: readonly string[],
    sight?: RecordSight,
  ): Promise<ResolvedReference[]> {
    const seesReports = sight?.fieldReports ?? true;
    const found = new Map<string, Resolved[1]>(
      (
        await Promise.all([
          this.#ofMarkets(references, 'guide'),
          this.#ofMarkets(references, 'calendar'),
          this.#sections(references),
          this.#terms(references),
          this.#rules(references),
          seesReports ? this.#reports(references) : [],
          this.#launches(references),
        ])
      ).flat(),
    );
    return references.flatMap(reference => {
      const said = found.get(reference);
      return said ? [{ reference, path: `/${reference}`, ...said }] : [];
    });
  }

  async #ofMarkets(
    references: readonly string[],
    type: 'guide' | 'calendar',
  ): Promise<Resolved[]> {
    return idsIn(references, type)
      .filter(id => this.#markets.has(id))
      .map(id => [
        cultureGuidesReference(type, id),
        { title: this.#names.market(id), state: 'published' },
      ]);
  }

  async #sections(references: readonly string[]): Promise<Resolved[]> {
    const ids = idsIn(references, 'section');
    if (ids.length === 0) return [];
    const rows: Array<{
      id: string;
      archived: string | null;
      published_number: number | null;
    }> = await this.#knex('section')
      .leftJoin('section_text as source', join =>
        join
          .on('source.section_id', 'section.id')
          .andOn('source.language', 'section.source_language'),
      )
      .whereIn('section.id', ids)
      .select('section.id', 'section.archived', 'source.published_number');
    return rows.map(row => [
      cultureGuidesReference('section', row.id),
      { title: this.#names.section(row.id), state: sectionState(row) },
    ]);
  }

  async #terms(references: readonly string[]): Promise<Resolved[]> {
    const rows: Array<{ number: number; term: string; state: string }> =
      await this.#numbered(
        'term',
        idsIn(references, 'term').map(parseWordingId),
      );
    return rows.map(({ number, term, state }) => [
      cultureGuidesReference('term', formatWordingId('TM', number)),
      { title: { en: term, zh: term }, state },
    ]);
  }

  async #rules(references: readonly string[]): Promise<Resolved[]> {
    const rows: Array<{ number: number; situation: string; state: string }> =
      await this.#numbered(
        'rule',
        idsIn(references, 'rule').map(parseWordingId),
      );
    return rows.map(({ number, situation, state }) => [
      cultureGuidesReference('rule', formatWordingId('DD', number)),
      { title: fromJsonColumn<LocalizedText>(situation), state },
    ]);
  }

  async #reports(references: readonly string[]): Promise<Resolved[]> {
    const rows: Array<{ number: number; section_id: string; state: string }> =
      await this.#numbered(
        'field_report',
        idsIn(references, 'field-report').map(parseReportId),
      );
    return rows.map(row => {
      const id = formatReportId(row.number);
      const section = this.#names.section(row.section_id);
      return [
        cultureGuidesReference('field-report', id),
        {
          title: { en: `${id}, ${section.en}`, zh: `${id}，${section.zh}` },
          state: row.state,
        },
      ];
    });
  }

  async #launches(references: readonly string[]): Promise<Resolved[]> {
    const rows: Array<{ number: number; name: string; state: string }> =
      await this.#numbered(
        'launch',
        idsIn(references, 'launch').map(parseLaunchId),
      );
    return rows.map(({ number, name, state }) => [
      cultureGuidesReference('launch', formatLaunchId(number)),
      { title: { en: name, zh: name }, state },
    ]);
  }

  async #numbered<TRow>(
    table: string,
    numbers: readonly number[],
  ): Promise<TRow[]> {
    return numbers.length === 0
      ? []
      : this.#knex(table)
          .whereIn('number', [...numbers])
          .select('*');
  }
}

function sectionState(row: {
  archived: string | null;
  published_number: number | null;
}): string {
  if (row.archived !== null) return 'archived';
  return row.published_number === null ? 'draft' : 'published';
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
