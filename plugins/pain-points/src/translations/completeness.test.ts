import { findTranslationFaults } from '@trust-portal/trust-ui/testing';
import { painPointsTranslationRef } from '../translation';
import chinese from './zh';

describe('the Chinese texts', () => {
  it('are complete and well written', () => {
    expect(
      findTranslationFaults({
        ref: painPointsTranslationRef,
        chinese,
        sameInBoth: new Set(['interim.decided.draft']),
      }),
    ).toEqual([]);
  });
});
