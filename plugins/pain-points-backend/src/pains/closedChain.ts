import {
  ChainItem,
  ClosedChain,
} from '@trust-portal/plugin-pain-points-common';
import { latestAccepted } from './proofOfCure';

/** What a closed chain says: which symptoms customers named, what was done, and what was measured then. */
export function summarizeChain(chain: readonly ChainItem[]): Pick<
  ClosedChain,
  'weDid'
> & {
  symptoms: ClosedChain['youSaid']['symptoms'];
} {
  return {
    symptoms: chain
      .filter(({ type }) => type === 'symptom')
      .map(({ title }) => title),
    weDid: chain
      .filter(({ type, state }) => type === 'remedy' && state === 'done')
      .map(remedy => ({
        remedy: remedy.title,
        measures: chain.flatMap(item => measured(item, remedy.id)),
      })),
  };
}

/** A measure that was never read says nothing yet. */
function measured(
  item: ChainItem,
  remedyId: string,
): ClosedChain['weDid'][number]['measures'] {
  if (
    item.type !== 'measure' ||
    item.parentId !== remedyId ||
    item.state === 'dropped'
  ) {
    return [];
  }
  const reading = latestAccepted(item.readings);
  if (!reading) {
    return [];
  }
  const { metric, unit, baseline, target } = item;
  const { value, readOn, origin } = reading;
  return [{ metric, unit, baseline, target, value, readOn, origin }];
}
