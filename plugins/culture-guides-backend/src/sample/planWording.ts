import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { SampleRule, SampleTerm } from '../content/sampleScenes';
import { recordActivity } from '../database/activity';
import { RuleContent, ruleTable } from '../database/ruleTable';
import { TermContent, termTable } from '../database/termTable';
import {
  WordingRecord,
  WordingRow,
  WordingStore,
  WordingTable,
} from '../database/WordingStore';
import { formatWordingId } from '../wording/wordingNumbers';
import { transitionWording } from '../wording/wordingStates';
import { SampleStage } from './SampleStage';

/** What has to be known of terms or of rules to keep one. */
interface SampleKind<TContent, TFilter> {
  type: 'term' | 'rule';
  prefix: 'TM' | 'DD';
  table: WordingTable<TContent, TFilter, WordingRow>;
}

/** Plans how terms and rules were proposed and approved. */
export function planWording(stage: SampleStage): void {
  const { terms, rules } = stage.content;
  for (const term of terms) {
    planOne<TermContent, unknown>(
      stage,
      { type: 'term', prefix: 'TM', table: termTable },
      term,
    );
  }
  for (const rule of rules) {
    planOne<RuleContent, unknown>(
      stage,
      { type: 'rule', prefix: 'DD', table: ruleTable },
      rule,
    );
  }
}

function planOne<TContent, TFilter>(
  { tx, timeline }: SampleStage,
  kind: SampleKind<TContent, TFilter>,
  item: (SampleTerm | SampleRule) & { draft: TContent },
): void {
  const { state, createdBy, decidedBy, draft } = item;
  const { type, prefix, table } = kind;
  let kept: WordingRecord<TContent> | undefined;
  const note = (number: number, actor: string, action: string) =>
    recordActivity(
      tx,
      {
        actor,
        record: cultureGuidesReference(type, formatWordingId(prefix, number)),
        action: `${type}-${action}`,
      },
      { clock: timeline.clock, quiet: true },
    );
  timeline.plan(item.createdDaysAgo, 'wording-proposed', async () => {
    kept = await new WordingStore(tx, table).insert(draft, {
      state: 'proposed',
      authors: [createdBy],
      createdBy,
      createdAt: timeline.clock().toISOString(),
    });
    if (kept) await note(kept.number, createdBy, 'proposed');
  });
  if (state === 'proposed' || !decidedBy) return;
  timeline.plan(item.decidedDaysAgo ?? 0, 'wording-decided', async () => {
    if (!kept) return;
    const standing = transitionWording(kept, {
      to: state,
      note: state === 'retired' ? 'No longer in use.' : undefined,
      actor: decidedBy,
      at: timeline.clock().toISOString(),
    });
    await new WordingStore(tx, table).update(kept, { standing });
    await note(kept.number, decidedBy, state);
  });
}
