import { Clock, nowInstant } from '@trust-portal/knex-store';
import { PainState } from '@trust-portal/plugin-pain-points-common';
import { randomUUID } from 'node:crypto';
import { SampleMeasure, SamplePain } from '../content';
import {
  decideReading,
  insertChainItem,
  insertReading,
} from '../database/chainWrites';
import type { ChainItemDraft } from '../service/ChainService';
import { painNumber, rememberChange, SampleScene } from './SampleScene';

/** Who wrote a link of a chain, and when. */
interface Writing {
  daysAgo: number;
  actor: string;
}

/**
 * Plans the chain of a pain. The sample does not say when a link was written, so symptoms come with
 * the report, causes with the diagnosis and remedies with the work on them, but never after what
 * hangs on them: a measure is there before its first reading, or that would prove nothing.
 */
export function planChain(scene: SampleScene, pain: SamplePain): void {
  for (const symptom of pain.chain) {
    const symptomId = planItem(scene, pain, {
      draft: { type: 'symptom', title: symptom.title },
      state: symptom.state,
      written: { daysAgo: pain.reportedDaysAgo, actor: pain.reportedBy },
    });
    for (const cause of symptom.rootCauses) {
      const remedies = cause.remedies.map(remedy => ({
        remedy,
        written: noLaterThan(
          whenFirst(pain, 'remedy-in-progress'),
          remedy.measures.map(({ readings }) => readings[0].daysAgo),
        ),
      }));
      const causeId = planItem(scene, pain, {
        draft: {
          type: 'root-cause',
          parentId: symptomId,
          title: cause.title,
          detail: cause.detail,
          owner: cause.owner,
        },
        state: cause.state,
        written: noLaterThan(
          whenFirst(pain, 'diagnosing'),
          remedies.map(({ written }) => written.daysAgo),
        ),
      });
      for (const { remedy, written } of remedies) {
        const { measures, state, dueInDays, ...content } = remedy;
        const remedyId = planItem(scene, pain, {
          draft: {
            ...content,
            type: 'remedy',
            parentId: causeId,
            dueOn: scene.timeline.day(-dueInDays),
          },
          state,
          written,
        });
        measures.forEach(measure =>
          planMeasure(scene, pain, {
            measure,
            remedyId,
            owner: remedy.owner,
            written,
          }),
        );
      }
    }
  }
}

/** When the pain first came to a state and who took it there; its last change when it never did. */
function whenFirst(pain: SamplePain, state: PainState): Writing {
  const people = pain.transitions.filter(({ actor }) => actor !== 'system');
  const transition = people.find(({ to }) => to === state) ?? people.at(-1);
  return (
    transition ?? { daysAgo: pain.reportedDaysAgo, actor: pain.reportedBy }
  );
}

function noLaterThan(
  { daysAgo, actor }: Writing,
  others: readonly number[],
): Writing {
  return { daysAgo: Math.max(daysAgo, ...others), actor };
}

/** @returns the id that the link will have. */
function planItem(
  scene: SampleScene,
  pain: SamplePain,
  item: { draft: ChainItemDraft; state: string; written: Writing },
): string {
  const { draft, state, written } = item;
  const { daysAgo, actor } = written;
  const id = randomUUID();
  scene.timeline.plan({ daysAgo, what: 'chain-written' }, async clock => {
    const number = painNumber(scene, pain.key);
    await insertChainItem(scene.tx, {
      id,
      pain: number,
      draft,
      state,
      actor,
      at: nowInstant(clock),
    });
    await rememberChange(scene, clock, {
      pain: number,
      actor,
      action: 'chain-item-added',
      details: { itemId: id, type: draft.type },
    });
  });
  return id;
}

function planMeasure(
  scene: SampleScene,
  pain: SamplePain,
  options: {
    measure: SampleMeasure;
    remedyId: string;
    owner: string;
    written: Writing;
  },
): void {
  const { remedyId, owner, written } = options;
  const { readings, ...content } = options.measure;
  const measureId = planItem(scene, pain, {
    draft: {
      ...content,
      type: 'measure',
      parentId: remedyId,
      title: content.metric,
      owner,
    },
    state: 'measuring',
    written,
  });
  for (const reading of readings) {
    const { daysAgo, confirmedBy } = reading;
    const readingId = randomUUID();
    scene.timeline.plan({ daysAgo, what: 'reading-recorded' }, clock =>
      record(scene, pain, { clock, measureId, readingId, reading }),
    );
    if (confirmedBy !== undefined) {
      scene.timeline.plan({ daysAgo, what: 'reading-confirmed' }, clock =>
        confirm(scene, pain, { clock, measureId, readingId, confirmedBy }),
      );
    }
  }
}

async function record(
  scene: SampleScene,
  pain: SamplePain,
  options: {
    clock: Clock;
    measureId: string;
    readingId: string;
    reading: SampleMeasure['readings'][number];
  },
): Promise<void> {
  const { clock, measureId, readingId } = options;
  const { daysAgo, value, source, recordedBy } = options.reading;
  const number = painNumber(scene, pain.key);
  const readOn = scene.timeline.day(daysAgo);
  await insertReading(scene.tx, number, {
    id: readingId,
    measureId,
    origin: 'typed',
    value,
    readOn,
    standing: 'waiting',
    source,
    recordedBy,
    recordedAt: nowInstant(clock),
  });
  await rememberChange(scene, clock, {
    pain: number,
    actor: recordedBy,
    action: 'reading-recorded',
    details: {
      itemId: measureId,
      readingId,
      origin: 'typed',
      standing: 'waiting',
      value,
      readOn,
    },
  });
}

async function confirm(
  scene: SampleScene,
  pain: SamplePain,
  options: {
    clock: Clock;
    measureId: string;
    readingId: string;
    confirmedBy: string;
  },
): Promise<void> {
  const { clock, measureId, readingId, confirmedBy } = options;
  await decideReading(scene.tx, {
    id: readingId,
    accepted: true,
    actor: confirmedBy,
    at: nowInstant(clock),
  });
  await rememberChange(scene, clock, {
    pain: painNumber(scene, pain.key),
    actor: confirmedBy,
    action: 'reading-confirmed',
    details: { itemId: measureId, readingId },
  });
}
