import {
  promiseDraftSchema,
  promiseSubjects,
} from '@trust-portal/plugin-transparency-common';
import { emptyForm, toDraft, withSubject } from './promiseForm';

const filled = {
  ...emptyForm('de', '2026-01-01'),
  value: '14',
  wording: { en: ' Within 14 days ', zh: '14 天内' },
};

describe('the form of a promise', () => {
  it.each(promiseSubjects)(
    'makes a promise that the contract takes, about %s',
    subject => {
      const draft = toDraft(withSubject(filled, subject), 'EUR');
      expect(promiseDraftSchema.safeParse(draft).error).toBeUndefined();
    },
  );

  it('keeps a unit that the other subject has as well', () => {
    const inWorkingDays = { ...filled, unit: 'working-days' as const };
    expect(withSubject(inWorkingDays, 'refund-days').unit).toBe('working-days');
    expect(withSubject(inWorkingDays, 'fee').unit).toBe('minor-units');
  });

  it('keeps money in the smallest unit of the market’s currency', () => {
    const fee = { ...withSubject(filled, 'fee'), value: '4,95' };
    expect(toDraft(fee, 'EUR')?.value).toBe(495);
    expect(toDraft(fee, 'JPY')).toBeUndefined();
  });

  it.each([
    ['value', { value: '' }],
    ['wording in Chinese', { wording: { en: 'x', zh: ' ' } }],
    ['first day', { inForceFrom: '' }],
  ])('is not sent without a %s', (_what, change) => {
    expect(toDraft({ ...filled, ...change }, 'EUR')).toBeUndefined();
  });

  it('sends no empty last day and no empty note', () => {
    expect(toDraft(filled, 'EUR')).toMatchObject({
      inForceTo: undefined,
      note: undefined,
      wording: { en: 'Within 14 days', zh: '14 天内' },
    });
  });
});
