import { useMemo } from 'react';
import {
  promiseSubjects,
  type PromiseSubject,
} from '@trust-portal/plugin-transparency-common';
import { useAddress } from '@trust-portal/trust-ui';
import { dayIn } from '../promises/standing';

/** What part of the register is shown. */
export const promiseScopes = ['in-force', 'proposed', 'all'] as const;
export type PromiseScope = (typeof promiseScopes)[number];

/** The filters of the list, as the address holds them. */
export interface PromiseFilter {
  scope: PromiseScope;
  /** The day that is looked at; it matters to what is in force. */
  day: string;
  market?: string;
  subject?: PromiseSubject;
  /** A reference of the catalog. */
  entity?: string;
  /** Whether anything beside the scope is filtered. */
  active: boolean;
}

const plainDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Reads the filters from the address; values that cannot be are left out. */
export function usePromiseFilter(): PromiseFilter {
  const address = useAddress();
  return useMemo(() => {
    const day = address.get('day');
    const market = address.get('market');
    const entity = address.get('entity');
    const subject = promiseSubjects.find(
      candidate => candidate === address.get('subject'),
    );
    return {
      scope:
        promiseScopes.find(candidate => candidate === address.get('scope')) ??
        'in-force',
      // The reader's own day: the list spans markets in many zones.
      day: day && plainDay.test(day) ? day : dayIn(undefined, new Date()),
      market,
      subject,
      entity,
      active: Boolean(market || subject || entity),
    };
  }, [address]);
}

/** The filter as the list asks for it. */
export function toQuery({
  scope,
  day,
  market,
  subject,
  entity,
}: PromiseFilter) {
  return {
    market: market ? [market] : undefined,
    subject: subject ? [subject] : undefined,
    entity: entity ? [entity] : undefined,
    state: scope === 'proposed' ? (['proposed'] as const).slice() : undefined,
    inForceOn: scope === 'in-force' ? day : undefined,
  };
}
