import {
  painTransitions,
  statesThatNeedANote,
  type Kind,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import {
  findRepeated,
  findUntranslated,
  type ContentProblem,
} from '@trust-portal/record-service';
import type {
  SampleContent,
  SampleMeasure,
  SamplePain,
  SampleVoice,
} from './sampleContent';

/** The state that a pain of the sample ends in. */
export function finalStateOf(pain: SamplePain): PainState {
  return pain.transitions.at(-1)?.to ?? 'reported';
}

/** All measures of a pain, over all its symptoms, causes and remedies. */
export function measuresOf(pain: SamplePain): SampleMeasure[] {
  return pain.chain
    .flatMap(symptom => symptom.rootCauses)
    .flatMap(cause => cause.remedies)
    .flatMap(remedy => remedy.measures);
}

/** Whether the latest confirmed reading up to a day has reached the target. */
export function hasReachedTarget(
  measure: SampleMeasure,
  options: { daysAgo: number },
): boolean {
  const latest = measure.readings
    .filter(({ confirmedBy }) => confirmedBy !== undefined)
    .filter(({ daysAgo }) => daysAgo >= options.daysAgo)
    .at(-1);
  if (!latest) {
    return false;
  }
  return measure.direction === 'down'
    ? latest.value <= measure.target
    : latest.value >= measure.target;
}

function* findTransitionProblems(
  pain: SamplePain,
  path: PropertyKey[],
): Generator<ContentProblem> {
  let state: PainState = 'reported';
  let since = pain.reportedDaysAgo;
  for (const [index, transition] of pain.transitions.entries()) {
    const place = [...path, 'transitions', index];
    const { to, daysAgo, note } = transition;
    if (!painTransitions[state].includes(to)) {
      yield { path: place, message: `${state} does not lead to ${to}` };
    }
    if (daysAgo >= since) {
      yield { path: place, message: 'must come after what went before' };
    }
    if (statesThatNeedANote.includes(to) && note === undefined) {
      yield { path: place, message: `${to} needs a note` };
    }
    if (
      to === 'resolved' &&
      !measuresOf(pain).some(measure => hasReachedTarget(measure, { daysAgo }))
    ) {
      yield { path: place, message: 'no measure had reached its target' };
    }
    state = to;
    since = daysAgo;
  }
}

function* findChainProblems(options: {
  pain: SamplePain;
  kind: Kind | undefined;
  path: PropertyKey[];
}): Generator<ContentProblem> {
  const { pain, kind, path } = options;
  const remedies = pain.chain
    .flatMap(symptom => symptom.rootCauses)
    .flatMap(cause => cause.remedies);
  for (const { taxonomyId } of remedies) {
    if (
      taxonomyId !== undefined &&
      !kind?.remedies.some(({ id }) => id === taxonomyId)
    ) {
      yield {
        path: [...path, 'chain'],
        message: `${pain.kindId} has no remedy ${taxonomyId}`,
      };
    }
  }
  for (const { metric, direction, baseline, target, readings } of measuresOf(
    pain,
  )) {
    const problem = (message: string): ContentProblem => ({
      path: [...path, 'chain'],
      message: `${metric.en}: ${message}`,
    });
    if (direction === 'down' ? target >= baseline : target <= baseline) {
      yield problem('the target does not lie ahead of the baseline');
    }
    for (const [index, reading] of readings.entries()) {
      if (index > 0 && reading.daysAgo >= readings[index - 1].daysAgo) {
        yield problem('readings must stand oldest first');
      }
      if (reading.recordedBy === reading.confirmedBy) {
        yield problem('a reading is confirmed by somebody else');
      }
    }
  }
}

function* findPainProblems(options: {
  pain: SamplePain;
  kinds: readonly Kind[];
  path: PropertyKey[];
}): Generator<ContentProblem> {
  const { pain, kinds, path } = options;
  const kind = kinds.find(({ id }) => id === pain.kindId);
  if (!kind) {
    yield {
      path: [...path, 'kindId'],
      message: `there is no kind ${pain.kindId}`,
    };
  }
  yield* findTransitionProblems(pain, path);
  yield* findChainProblems({ pain, kind, path });
  yield* findRepeated(
    [...path, 'signals'],
    pain.signals.map(({ userRef }) => userRef),
  );
  for (const [index, answer] of pain.interimAnswers.entries()) {
    if ((answer.state === 'draft') !== (answer.approvedBy === undefined)) {
      yield {
        path: [...path, 'interimAnswers', index],
        message: 'an answer that is no draft names who approved it',
      };
    }
  }
  const laterThanReport = [
    ...pain.comments.map(({ daysAgo }) => daysAgo),
    ...pain.interimAnswers.map(({ writtenDaysAgo }) => writtenDaysAgo),
  ];
  if (laterThanReport.some(daysAgo => daysAgo > pain.reportedDaysAgo)) {
    yield { path, message: 'has a comment or answer from before its report' };
  }
}

function* findVoiceProblems(options: {
  voice: SampleVoice;
  pains: ReadonlyMap<string, SamplePain>;
  path: PropertyKey[];
}): Generator<ContentProblem> {
  const { voice, pains, path } = options;
  const pain = voice.pain === undefined ? undefined : pains.get(voice.pain);
  const isLinked = voice.pain !== undefined;
  if (isLinked && !pain) {
    yield { path: [...path, 'pain'], message: `there is no ${voice.pain}` };
  }
  if (
    isLinked !== (voice.importance !== undefined) ||
    isLinked !== (voice.linkedBy !== undefined)
  ) {
    yield { path, message: 'importance and linkedBy belong to a linked voice' };
  }
  if ((voice.redaction === 'done') !== (voice.hide !== undefined)) {
    yield { path: [...path, 'hide'], message: 'belongs to a done redaction' };
  }
  for (const [index, { text }] of voice.hide?.entries() ?? []) {
    if (!voice.text.includes(text)) {
      yield { path: [...path, 'hide', index], message: 'is not in the text' };
    }
  }
  const { saidDaysAgo, receivedDaysAgo, answers } = voice;
  if (saidDaysAgo !== undefined && receivedDaysAgo > saidDaysAgo) {
    yield { path, message: 'was received before it was said' };
  }
  if (answers.some(({ daysAgo }) => daysAgo > receivedDaysAgo)) {
    yield { path: [...path, 'answers'], message: 'was sent before the voice' };
  }
  if (
    voice.toldDaysAgo !== undefined &&
    !pain?.transitions.some(
      ({ to, daysAgo }) =>
        to === 'resolved' && daysAgo >= (voice.toldDaysAgo ?? 0),
    )
  ) {
    yield { path, message: 'was told of a resolution that had not come' };
  }
}

/** Finds everything in the sample that does not fit together. */
export function* findSampleProblems(options: {
  sample: SampleContent;
  kinds: readonly Kind[];
}): Generator<ContentProblem> {
  const { sample, kinds } = options;
  yield* findUntranslated(sample);
  yield* findRepeated(
    ['pains'],
    sample.pains.map(({ key }) => key),
  );
  for (const [index, pain] of sample.pains.entries()) {
    yield* findPainProblems({ pain, kinds, path: ['pains', index] });
  }
  const pains = new Map(sample.pains.map(pain => [pain.key, pain]));
  for (const [index, voice] of sample.voices.entries()) {
    yield* findVoiceProblems({ voice, pains, path: ['voices', index] });
  }
}
