import { Clock, nowInstant } from '@trust-portal/knex-store';
import { InterimAnswer } from '@trust-portal/plugin-pain-points-common';
import { randomUUID } from 'node:crypto';
import { SamplePain } from '../content';
import {
  insertInterimAnswer,
  moveInterimAnswers,
} from '../database/chainWrites';
import { painNumber, rememberChange, SampleScene } from './SampleScene';

type SampleAnswer = SamplePain['interimAnswers'][number];

/** Plans what support might say about a pain: written, approved on the same day, and withdrawn when it ran out. */
export function planInterimAnswers(scene: SampleScene, pain: SamplePain): void {
  const { timeline } = scene;
  for (const answer of pain.interimAnswers) {
    const { writtenDaysAgo, validForDays, writtenBy, approvedBy } = answer;
    const id = randomUUID();
    timeline.plan(
      { daysAgo: writtenDaysAgo, what: 'answer-proposed' },
      async clock => {
        await insertInterimAnswer(scene.tx, painNumber(scene, pain.key), {
          id,
          language: answer.language,
          market: answer.market,
          text: answer.text,
          validUntil: timeline.day(-validForDays),
          state: 'draft',
          writtenBy,
          writtenAt: nowInstant(clock),
        });
        await tell(scene, pain, { id, answer, clock, actor: writtenBy });
      },
    );
    if (approvedBy !== undefined) {
      timeline.plan(
        { daysAgo: writtenDaysAgo, what: 'answer-approved' },
        clock =>
          move(scene, pain, {
            id,
            answer,
            clock,
            actor: approvedBy,
            to: 'approved',
          }),
      );
    }
    if (answer.state === 'withdrawn' && approvedBy !== undefined) {
      timeline.plan(
        { daysAgo: Math.max(0, -validForDays), what: 'answer-withdrawn' },
        clock =>
          move(scene, pain, {
            id,
            answer,
            clock,
            actor: approvedBy,
            to: 'withdrawn',
          }),
      );
    }
  }
}

interface AnswerStep {
  id: string;
  answer: SampleAnswer;
  clock: Clock;
  actor: string;
}

async function move(
  scene: SampleScene,
  pain: SamplePain,
  step: AnswerStep & { to: Exclude<InterimAnswer['state'], 'draft'> },
): Promise<void> {
  const { id, clock, actor, to } = step;
  await moveInterimAnswers(scene.tx, {
    where: { id },
    from: ['draft', 'approved'],
    to,
    actor,
    at: nowInstant(clock),
  });
  await tell(scene, pain, step);
}

function tell(
  scene: SampleScene,
  pain: SamplePain,
  step: AnswerStep & { to?: 'approved' | 'withdrawn' },
): Promise<void> {
  const { id, answer, clock, actor, to = 'proposed' } = step;
  return rememberChange(scene, clock, {
    pain: painNumber(scene, pain.key),
    actor,
    action: `interim-answer-${to}`,
    details: {
      answerId: id,
      language: answer.language,
      validUntil: scene.timeline.day(-answer.validForDays),
      ...(answer.market !== undefined && { market: answer.market }),
    },
  });
}
