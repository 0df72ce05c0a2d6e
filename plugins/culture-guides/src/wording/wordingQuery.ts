import {
  severities,
  termKinds,
  wordingStates,
} from '@trust-portal/plugin-culture-guides-common';
import type { Address } from '@trust-portal/trust-ui';

/** Values of the address that are possible; an address may be typed by hand. */
function known<Value extends string>(
  values: readonly string[],
  possible: readonly Value[],
): Value[] {
  return possible.filter(value => values.includes(value));
}

function shared(address: Pick<Address, 'get' | 'all'>) {
  return {
    q: address.get('q'),
    market: address.all('market').filter(id => /^[a-z]{2}$/.test(id)),
    language: address.all('language'),
    state: known(address.all('state'), wordingStates),
  };
}

/** The filters of the list of terms, as the address holds them. */
export function readTermQuery(address: Pick<Address, 'get' | 'all'>) {
  return {
    ...shared(address),
    kind: known(address.all('kind'), termKinds),
  };
}

/** The filters of the list of rules, as the address holds them. */
export function readRuleQuery(address: Pick<Address, 'get' | 'all'>) {
  return {
    ...shared(address),
    severity: known(address.all('severity'), severities),
  };
}
