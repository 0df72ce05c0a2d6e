import { Clock, nowInstant } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { SamplePain } from '../content';
import { applyTransition } from '../database/applyTransition';
import { DiscussionStore } from '../database/DiscussionStore';
import { PainStore } from '../database/PainStore';
import { mentionsIn } from '../pains/mentions';
import { formatPainId } from '../pains/painNumber';
import { lookUpPriority } from '../pains/priority';
import { planChain } from './planChain';
import { planInterimAnswers } from './planInterimAnswers';
import { painNumber, remember, SampleScene } from './SampleScene';

/** Plans the life of a pain: its report, its states, its chain, and what people said about it. */
export function planPain(scene: SampleScene, pain: SamplePain): void {
  const { timeline } = scene;
  timeline.plan(
    { daysAgo: pain.reportedDaysAgo, what: 'pain-reported' },
    clock => report(scene, pain, clock),
  );
  pain.transitions.forEach((transition, index) =>
    timeline.plan(
      { daysAgo: transition.daysAgo, what: 'pain-transitioned' },
      clock => move(scene, pain, { index, clock }),
    ),
  );
  planChain(scene, pain);
  planInterimAnswers(scene, pain);
  planDiscussion(scene, pain);
}

async function report(
  scene: SampleScene,
  pain: SamplePain,
  clock: Clock,
): Promise<void> {
  const { tx, taxonomy, priorityTable, pains } = scene;
  const priority = lookUpPriority(priorityTable, pain.severity, pain.frequency);
  const { number } = await new PainStore(tx).insert({
    ...pain,
    taxonomyVersion: taxonomy.version,
    priority,
    priorityTableVersion: priorityTable.version,
    createdAt: nowInstant(clock),
  });
  pains.set(pain.key, number);
  await new DiscussionStore(tx).follow(number, pain.reportedBy);
  await remember(scene, clock, {
    actor: pain.reportedBy,
    record: painPointsReference('pain', formatPainId(number)),
    action: 'pain-reported',
    details: {
      kindId: pain.kindId,
      priority,
      ...(pain.owner !== undefined && { owner: pain.owner }),
    },
  });
}

async function move(
  scene: SampleScene,
  pain: SamplePain,
  { index, clock }: { index: number; clock: Clock },
): Promise<void> {
  const { tx, settings } = scene;
  const number = painNumber(scene, pain.key);
  const { version } = await tx('pain').where({ number }).first('version');
  const { to, actor, note } = pain.transitions[index];
  await applyTransition(tx, {
    pain: number,
    version,
    from: index === 0 ? 'reported' : pain.transitions[index - 1].to,
    to,
    actor,
    note,
    silent: settings.silent,
    clock,
    quiet: true,
  });
}

/** Who comments on a pain also follows it. */
function planDiscussion(scene: SampleScene, pain: SamplePain): void {
  const { tx, timeline } = scene;
  const store = new DiscussionStore(tx);
  const record = () =>
    painPointsReference('pain', formatPainId(painNumber(scene, pain.key)));

  for (const { userRef, market, segment, heardDaysAgo } of pain.signals) {
    const daysAgo = Math.min(heardDaysAgo, pain.reportedDaysAgo);
    timeline.plan({ daysAgo, what: 'heard-too' }, async clock => {
      await store.giveSignal({
        pain: painNumber(scene, pain.key),
        userRef,
        market,
        segment,
        heardOn: timeline.day(heardDaysAgo),
        at: nowInstant(clock),
      });
      await remember(scene, clock, {
        actor: userRef,
        record: record(),
        action: 'signal-given',
        details: { market },
      });
    });
  }
  for (const { author, daysAgo, text } of pain.comments) {
    timeline.plan({ daysAgo, what: 'commented' }, async clock => {
      const number = painNumber(scene, pain.key);
      const mentions = mentionsIn(text);
      const { id } = await store.addComment({
        pain: number,
        author,
        text,
        mentions,
        at: nowInstant(clock),
      });
      await store.follow(number, author);
      await remember(scene, clock, {
        actor: author,
        record: record(),
        action: 'pain-commented',
        details: { commentId: id, mentions },
      });
    });
  }
}
