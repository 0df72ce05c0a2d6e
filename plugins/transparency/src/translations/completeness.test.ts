import { findTranslationFaults } from '@trust-portal/trust-ui/testing';
import { transparencyTranslationRef } from '../translation';
import chinese from './zh';

describe('the Chinese texts', () => {
  it('are complete and well written', () => {
    expect(
      findTranslationFaults({ ref: transparencyTranslationRef, chinese }),
    ).toEqual([]);
  });
});
