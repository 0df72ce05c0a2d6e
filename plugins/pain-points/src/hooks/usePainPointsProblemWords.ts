import { useMemo } from 'react';
import type { ProblemWords } from '@trust-portal/trust-ui';
import type { PainPointsMessageKey } from '../translation';
import { problem } from '../translations/en/problem';
import { usePainPointsTranslation } from './usePainPointsTranslation';

/** What fields are called that stand in forms of this domain. */
const fieldNames = {
  kindId: 'form.kind',
  title: 'form.title',
  description: 'form.description',
  markets: 'form.markets',
  segments: 'form.segments',
  entityRefs: 'form.entities',
  owner: 'form.owner',
  severity: 'form.severity',
  frequency: 'form.frequency',
  detail: 'chain.detail',
  metric: 'chain.metric',
  unit: 'chain.unit',
  baseline: 'chain.baseline',
  target: 'chain.target',
  dueOn: 'chain.dueOn',
  from: 'reading.from',
  to: 'reading.to',
  value: 'reading.value',
  source: 'reading.source',
  readOn: 'problem.fieldName.readOn',
  note: 'state.note',
  market: 'signal.market',
  saidOn: 'evidence.field.saidOn',
  text: 'problem.fieldName.text',
  painId: 'problem.fieldName.painId',
  sentOn: 'problem.fieldName.sentOn',
  validUntil: 'problem.fieldName.validUntil',
} as const satisfies Record<string, PainPointsMessageKey>;

const codesOf = <Table extends object>(table: Table) =>
  Object.keys(table) as Array<keyof Table & string>;

/** What the codes and fields of this domain's answers mean, in the reader's language. */
export function usePainPointsProblemWords(): ProblemWords {
  const t = usePainPointsTranslation();
  return useMemo(
    () => ({
      problems: Object.fromEntries(
        codesOf(problem.answer).map(code => [
          code,
          t(`problem.answer.${code}`),
        ]),
      ),
      fieldProblems: Object.fromEntries(
        codesOf(problem.field).map(code => [code, t(`problem.field.${code}`)]),
      ),
      fields: Object.fromEntries(
        codesOf(fieldNames).map(name => [name, t(fieldNames[name])]),
      ),
    }),
    [t],
  );
}
