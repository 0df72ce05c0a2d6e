import {
  chainStates,
  chainTypes,
  evidenceGrounds,
  evidenceStates,
  evidenceTypes,
  importStates,
  painStates,
  readingOrigins,
  redactionStates,
} from '@trust-portal/plugin-pain-points-common';
import type { ArchiveTable } from './archiveTables';
import type { ArchiveProblem, ArchiveRow } from './archiveValues';

type Choices = readonly string[] | ((row: ArchiveRow) => readonly string[]);

/** Columns that hold one value of a closed list: pages and rules know no other. */
const choices: Partial<Record<ArchiveTable, Record<string, Choices>>> = {
  pain: { state: painStates },
  pain_transition: { from_state: painStates, to_state: painStates },
  chain_item: {
    type: chainTypes,
    state: ({ type }) =>
      Object.entries(chainStates).find(([name]) => name === type)?.[1] ?? [],
  },
  reading: {
    origin: readingOrigins,
    standing: ['accepted', 'waiting', 'refused'],
  },
  interim_answer: { state: ['draft', 'approved', 'withdrawn'] },
  evidence_import: { state: importStates },
  evidence: {
    type: evidenceTypes,
    ground: evidenceGrounds,
    redaction: redactionStates,
    state: evidenceStates,
  },
  answer: { kind: ['acknowledgement', 'answer'] },
};

/** The columns of a row that hold what is on no list. */
export function choiceProblems(
  table: ArchiveTable,
  row: ArchiveRow,
): ArchiveProblem[] {
  return Object.entries(choices[table] ?? {}).flatMap(([column, list]) => {
    const allowed = typeof list === 'function' ? list(row) : list;
    return allowed.some(value => value === row[column])
      ? []
      : [{ column, message: `must be one of ${allowed.join(', ') || 'none'}` }];
  });
}
