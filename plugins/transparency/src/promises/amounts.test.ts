import { promiseValueText } from '@trust-portal/plugin-transparency-common';
import fc from 'fast-check';
import { parseValue } from './amounts';

const euros = { unit: 'minor-units', currency: 'EUR' } as const;
const days = { unit: 'days', currency: 'EUR' } as const;

describe('a typed value', () => {
  it.each([
    ['4.95', euros, 495],
    ['4,95', euros, 495],
    ['4.9', euros, 490],
    [' 5 ', euros, 500],
    ['0', euros, 0],
    ['4.955', euros, undefined],
    ['1,000', euros, undefined],
    ['-1', euros, undefined],
    ['€5', euros, undefined],
    ['', euros, undefined],
    ['500', { unit: 'minor-units', currency: 'JPY' } as const, 500],
    ['500.5', { unit: 'minor-units', currency: 'JPY' } as const, undefined],
    ['14', days, 14],
    ['14.5', days, undefined],
    ['9999999999', days, undefined],
  ])('%p is read as %p', (typed, options, expected) => {
    expect(parseValue(typed, options)).toBe(expected);
  });

  it('means what the portal then writes, for any amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), value => {
        const written = promiseValueText({ value, unit: 'minor-units' }, 'EUR');
        expect(parseValue(written.en.replace('€', ''), euros)).toBe(value);
      }),
    );
  });
});
