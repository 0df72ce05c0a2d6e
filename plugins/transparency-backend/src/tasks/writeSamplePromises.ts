import { Clock } from '@trust-portal/knex-store';
import {
  PromiseAction,
  transparencyReference,
} from '@trust-portal/plugin-transparency-common';
import { Knex } from 'knex';
import { DateTime } from 'luxon';
import { SamplePromise } from '../content/samplePromises';
import { promiseDetails, recordActivity } from '../database/activity';
import { PromiseStore } from '../database/PromiseStore';
import { parsePromiseId } from '../promises/promiseNumber';
import { PromiseRecord } from '../promises/PromiseRecord';
import {
  refusalOfDecision,
  refusalOfLastDay,
  stateAfter,
} from '../promises/promiseStateMachine';

/** One thing that happened to a sample promise. */
interface Step {
  at: Date;
  play: (tx: Knex.Transaction) => Promise<void>;
}

/**
 * Writes the sample promises by the rules that hold for people, each step in its time. Nobody is notified and no event is
 * published, because nothing of it happened.
 *
 * @throws Error that names a promise for which the rules do not allow a step.
 */
export async function writeSamplePromises(
  tx: Knex.Transaction,
  options: { promises: readonly SamplePromise[]; clock: Clock },
): Promise<void> {
  const now = DateTime.fromJSDate(options.clock(), { zone: 'utc' });
  const steps = options.promises
    .flatMap(promise => stepsOf(promise, now))
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) {
    await step.play(tx);
  }
  await new PromiseStore(tx).continueNumbers();
}

function stepsOf(sample: SamplePromise, now: DateTime): Step[] {
  const { proposed, decided, ended } = sample;
  return [
    stepAt(now, proposed, (tx, at) => propose(tx, { sample, now, at })),
    ...(decided
      ? [stepAt(now, decided, (tx, at) => decide(tx, { sample, at }))]
      : []),
    ...(ended
      ? [stepAt(now, ended, (tx, at) => end(tx, { sample, now, at }))]
      : []),
  ];
}

function stepAt(
  now: DateTime,
  { daysAgo }: { daysAgo: number },
  play: (tx: Knex.Transaction, at: Date) => Promise<void>,
): Step {
  const at = now.minus({ days: daysAgo }).toJSDate();
  return { at, play: tx => play(tx, at) };
}

interface StepOptions {
  sample: SamplePromise;
  at: Date;
}

async function propose(
  tx: Knex.Transaction,
  { sample, now, at }: StepOptions & { now: DateTime },
): Promise<void> {
  const { subject, value, unit, market, entityRef, wording, note } = sample;
  const promise = await new PromiseStore(tx).insert(
    {
      subject,
      value,
      unit,
      market,
      entityRef,
      wording,
      note,
      inForceFrom: dayOf(now.plus({ months: sample.firstMonth }), 'startOf'),
      proposedBy: sample.proposed.by,
      proposedAt: at.toISOString(),
    },
    parsePromiseId(sample.id),
  );
  await record(tx, promise, {
    sample,
    at,
    actor: sample.proposed.by,
    action: 'promise-proposed',
    note,
  });
}

async function decide(
  tx: Knex.Transaction,
  { sample, at }: StepOptions,
): Promise<void> {
  const { decision, by, reason } = sample.decided!;
  const promise = await read(tx, sample);
  assertAllowed(sample, refusalOfDecision(promise, by));
  const state = stateAfter[decision] as 'approved' | 'refused';
  await new PromiseStore(tx).decide(promise, {
    state,
    by,
    at: at.toISOString(),
    reason: state === 'refused' ? reason : undefined,
  });
  await record(tx, promise, {
    sample,
    at,
    actor: by,
    action: `promise-${state}`,
    note: reason,
  });
}

async function end(
  tx: Knex.Transaction,
  { sample, now, at }: StepOptions & { now: DateTime },
): Promise<void> {
  const { lastMonth, by, reason } = sample.ended!;
  const lastDay = dayOf(now.plus({ months: lastMonth }), 'endOf');
  const promise = await read(tx, sample);
  const today = at.toISOString().slice(0, 10);
  assertAllowed(sample, refusalOfLastDay(promise, { lastDay, today }));
  await new PromiseStore(tx).end(promise, { lastDay, reason });
  await record(tx, promise, {
    sample,
    at,
    actor: by,
    action: 'promise-ended',
    note: reason,
    details: { inForceTo: lastDay },
  });
}

async function read(
  tx: Knex.Transaction,
  { id }: SamplePromise,
): Promise<PromiseRecord> {
  const promise = await new PromiseStore(tx).find(parsePromiseId(id));
  if (!promise) throw new Error(`The sample promise ${id} is not there`);
  return promise;
}

async function record(
  tx: Knex.Transaction,
  promise: PromiseRecord,
  options: StepOptions & {
    actor: string;
    action: PromiseAction;
    note?: string;
    details?: { inForceTo: string };
  },
): Promise<void> {
  const { sample, at, actor, action, note, details } = options;
  await recordActivity(
    tx,
    {
      actor,
      record: transparencyReference('promise', sample.id),
      action,
      note,
      details: { ...promiseDetails(promise), ...details },
    },
    { clock: () => at, quiet: true },
  );
}

function assertAllowed({ id }: SamplePromise, refusal?: string): void {
  if (refusal) {
    throw new Error(
      `The sample promise ${id} is against the rules: ${refusal}`,
    );
  }
}

/** The first or the last day of a month. */
function dayOf(moment: DateTime, side: 'startOf' | 'endOf'): string {
  return moment[side]('month').toISODate() as string;
}
