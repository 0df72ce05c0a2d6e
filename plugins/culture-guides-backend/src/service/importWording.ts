import { inTransaction, nowInstant } from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  ImportResult,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { WordingRecord, WordingStore } from '../database/WordingStore';
import { judgeRows, JudgedRow } from '../wording/csv/judgeRows';
import { readWordingCsv } from '../wording/csv/wordingCsv';
import { isSameContent } from '../wording/isSameContent';
import { formatWordingId } from '../wording/wordingNumbers';
import { editWording } from '../wording/wordingStates';
import type { WordingContext } from './DefaultWordingService';
import { WordingKind } from './wordingKinds';
import { CsvImportRequest, WritableMarkets } from './WordingService';

type AnyKind<TContent extends object> = WordingKind<
  TContent,
  never,
  never,
  unknown
>;

/** Ends a transaction without a trace; the result is handed on. */
class DryRunEnds extends Error {
  readonly result: ImportResult;

  constructor(result: ImportResult) {
    super('A dry run changes nothing');
    this.result = result;
  }
}

/**
 * Takes terms or rules from CSV in one transaction: new ones are proposed, changed ones are proposed anew, equal ones
 * are left as they are. A dry run goes the same way and is rolled back.
 *
 * @throws InputError where the file as a whole cannot be read.
 */
export async function importWording<TContent extends object>(
  context: WordingContext,
  kind: AnyKind<TContent>,
  options: CsvImportRequest & { caller: Caller; writable?: WritableMarkets },
): Promise<ImportResult> {
  const rows = readWordingCsv(options.csv, kind.columns);
  try {
    return await inTransaction(context, async tx => {
      const store = new WordingStore(tx, kind.table);
      const { rejects, judged } = await judgeRows(rows, {
        kind,
        writable: options.writable?.markets,
        unknownMarketsOf: markets =>
          context.checker
            .vocabularyProblems({ markets }, 'row')
            .map(({ message }) => message),
        findEqual: contents => store.findEqual(contents),
      });
      const result: ImportResult = {
        added: 0,
        changed: 0,
        unchanged: 0,
        rejects,
      };
      let first: number | undefined;
      for (const row of judged) {
        const taken = await takeRow(tx, context, kind, options.caller, row);
        result[taken.outcome] += 1;
        if (taken.outcome !== 'unchanged') first ??= taken.number;
      }
      if (first !== undefined) {
        await noteImport(tx, context, kind, options.caller, first, result);
      }
      if (options.dryRun) throw new DryRunEnds(result);
      return result;
    });
  } catch (error) {
    if (error instanceof DryRunEnds) return error.result;
    throw error;
  }
}

async function takeRow<TContent extends object>(
  tx: Knex,
  { clock }: WordingContext,
  kind: AnyKind<TContent>,
  { actor }: Caller,
  { content, equal }: JudgedRow<TContent, WordingRecord<TContent>>,
): Promise<{ outcome: 'added' | 'changed' | 'unchanged'; number: number }> {
  const store = new WordingStore(tx, kind.table);
  const created =
    !equal &&
    (await store.insert(content, {
      state: 'proposed',
      authors: [actor],
      createdBy: actor,
      createdAt: nowInstant(clock),
    }));
  if (created) return { outcome: 'added', number: created.number };
  // Somebody else may have added the same in this very moment.
  const before: WordingRecord<TContent> =
    equal ?? (await store.findEqual([content]))[0];
  const { number } = before;
  if (isSameContent(kind.table, before.content, content)) {
    return { outcome: 'unchanged', number };
  }
  await store.update(before, {
    content,
    standing: editWording(before, actor),
  });
  return { outcome: 'changed', number };
}

/** One row of activity for the whole file, at the first record that it changed. */
function noteImport(
  tx: Knex,
  { clock }: WordingContext,
  kind: Pick<AnyKind<object>, 'type' | 'prefix'>,
  { actor }: Caller,
  number: number,
  { added, changed }: ImportResult,
): Promise<void> {
  return recordActivity(
    tx,
    {
      actor,
      record: cultureGuidesReference(
        kind.type,
        formatWordingId(kind.prefix, number),
      ),
      action: `${kind.type}-imported`,
      details: { added, changed },
    },
    { clock },
  );
}
