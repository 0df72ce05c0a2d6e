import { addDays, addMonths, dayIn } from './marketDays';
import { nextReviewAfter, reviewStandingOf } from './reviewRhythm';

describe('the standing of a section', () => {
  it.each([
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'due-soon'],
    ['2026-12-22', 'due-soon'],
    ['2026-12-23', 'fresh'],
  ])('that is to be reviewed by %s is %s', (nextReviewOn, standing) => {
    expect(reviewStandingOf(nextReviewOn, '2026-11-22')).toBe(standing);
  });
});

describe('the next review', () => {
  it.each([
    ['keep', '2027-05-22'],
    ['revise', '2026-12-22'],
    ['obsolete', '2026-01-01'],
  ] as const)('after the verdict %s is on %s', (verdict, next) => {
    expect(
      nextReviewAfter({
        verdict,
        today: '2026-11-22',
        everyMonths: 6,
        nextReviewOn: '2026-01-01',
      }),
    ).toBe(next);
  });
});

describe('days of a market', () => {
  it('are those of its own zone', () => {
    const instant = new Date('2026-12-31T23:30:00.000Z');
    expect(dayIn('America/Sao_Paulo', instant)).toBe('2026-12-31');
    expect(dayIn('Asia/Shanghai', instant)).toBe('2027-01-01');
  });

  it('go on over the end of a month and through a leap year', () => {
    expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
  });
});
