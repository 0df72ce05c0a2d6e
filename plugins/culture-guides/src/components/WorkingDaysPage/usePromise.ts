import { useEffect, useMemo } from 'react';
import { useAddress, usePortalVocabulary } from '@trust-portal/trust-ui';
import { wallTime, type PromiseInputs } from '../../calendar/promise';

/** The inputs of the calculator, which the address holds so that it can be sent. */
export interface PromiseView {
  inputs: PromiseInputs;
  /** Of the chosen market. */
  timeZone: string;
  /** Markets that the answer is compared with. */
  compared: string[];
  set: (inputs: Partial<PromiseInputs>) => void;
  compareWith: (markets: string[]) => void;
}

/** Reads the promise from the address; what is missing there is now, five days, from the next day on. */
export function usePromise(): PromiseView {
  const address = useAddress();
  const { markets } = usePortalVocabulary();
  const market =
    markets.find(({ id }) => id === address.get('market')) ?? markets[0];
  const { timeZone } = market;
  const asked = address.get('start');
  // What is sent must name the moment: 'now' would be another one for the receiver.
  const missing = asked === undefined;
  const { set } = address;
  useEffect(() => {
    if (missing) {
      set({ start: wallTime(timeZone) }, { replace: true });
    }
  }, [missing, set, timeZone]);
  const text = address.text;
  return useMemo(
    () => ({
      inputs: {
        market: market.id,
        start: asked ?? wallTime(timeZone),
        days: address.get('days') ?? '5',
        countFrom: address.get('from') === 'same-day' ? 'same-day' : 'next-day',
        cutOff: address.get('cutoff') ?? '',
      },
      timeZone,
      compared: markets
        .map(({ id }) => id)
        .filter(id => id !== market.id && address.all('compare').includes(id)),
      set: ({ market: id, start, days, countFrom, cutOff }) =>
        address.set(
          {
            ...(id !== undefined && { market: id }),
            ...(start !== undefined && { start }),
            // The address drops what is empty; an emptied field must not fall back to five.
            ...(days !== undefined && { days: days === '' ? ' ' : days }),
            ...(countFrom !== undefined && {
              from: countFrom === 'next-day' ? undefined : countFrom,
            }),
            ...(cutOff !== undefined && { cutoff: cutOff }),
          },
          { replace: true },
        ),
      compareWith: ids => address.set({ compare: ids }, { replace: true }),
    }),
    // The whole address is in `text`.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [text, market, markets],
  );
}
