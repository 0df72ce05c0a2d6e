import { findTranslationFaults } from '../testing';
import { trustUiTranslationRef } from '../translation';
import chinese from './zh';

describe('the Chinese texts of the shared parts', () => {
  it('are complete and well written', () => {
    expect(
      findTranslationFaults({ ref: trustUiTranslationRef, chinese }),
    ).toEqual([]);
  });
});
