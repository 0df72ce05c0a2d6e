import {
  ChainItem,
  ClosedChain,
} from '@trust-portal/plugin-pain-points-common';
import { latestAccepted, Proof, proofOfCure } from './proofOfCure';

type Remedy = ClosedChain['weDid'][number];

/**
 * What a closed chain says: which symptoms customers named, what was done, and what was measured
 * then. The remedy that proves the cure comes first, and of its measures the one that proves it.
 */
export function summarizeChain(chain: readonly ChainItem[]): Pick<
  ClosedChain,
  'weDid'
> & {
  symptoms: ClosedChain['youSaid']['symptoms'];
} {
  const proof = proofOfCure(chain);
  const done = chain.filter(
    ({ type, state }) => type === 'remedy' && state === 'done',
  );
  return {
    symptoms: chain
      .filter(({ type }) => type === 'symptom')
      .map(({ title }) => title),
    weDid: provenFirst(done, proof?.remedyId).map(remedy => ({
      remedy: remedy.title,
      measures: measuresOf(chain, remedy.id, proof),
    })),
  };
}

/** A measure that was never read says nothing yet. */
function measuresOf(
  chain: readonly ChainItem[],
  remedyId: string,
  proof: Proof | undefined,
): Remedy['measures'] {
  const measures = chain.filter(
    item =>
      item.type === 'measure' &&
      item.parentId === remedyId &&
      item.state !== 'dropped',
  );
  return provenFirst(measures, proof?.measureId).flatMap(measured);
}

function measured(item: ChainItem): Remedy['measures'] {
  const reading =
    item.type === 'measure' ? latestAccepted(item.readings) : undefined;
  if (item.type !== 'measure' || !reading) {
    return [];
  }
  const { metric, unit, baseline, target } = item;
  const { value, readOn, origin } = reading;
  return [{ metric, unit, baseline, target, value, readOn, origin }];
}

function provenFirst(
  items: readonly ChainItem[],
  provenId: string | undefined,
): ChainItem[] {
  return [
    ...items.filter(({ id }) => id === provenId),
    ...items.filter(({ id }) => id !== provenId),
  ];
}
