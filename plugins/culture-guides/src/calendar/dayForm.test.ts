import { calendarFixture } from '../testing/calendarFixtures';
import { findDayFault, fromDayForm, toDayEdit, toDayForm } from './dayForm';

describe('the form of a day', () => {
  it.each(calendarFixture().days.map(day => [day.id, day] as const))(
    'gives back what it was made from: %s',
    (_, day) => {
      const { id, origin, editedBy, editedAt, ...written } = day;
      expect(fromDayForm(toDayForm(day))).toEqual(written);
    },
  );

  it('takes away in an edit what is empty now', () => {
    const form = toDayForm(calendarFixture().days[2]);
    form.notes.courierStop = { en: ' ', zh: '' };
    form.notes.avoid = { en: '', zh: '' };
    expect(toDayEdit(form)).toMatchObject({
      impact: null,
      promotions: null,
      source: { title: 'Notice of the State Council' },
      localName: null,
    });
  });

  it('says what keeps it from being sent', () => {
    const form = {
      ...toDayForm(),
      date: '2026-05-01',
      name: { en: 'A', zh: '' },
    };
    expect(findDayFault(form)).toBeUndefined();
    expect(findDayFault({ ...form, date: '' })).toBe('incomplete');
    expect(findDayFault({ ...form, name: { en: ' ', zh: '' } })).toBe(
      'incomplete',
    );
    expect(findDayFault({ ...form, lastDate: '2026-04-30' })).toBe(
      'span-reversed',
    );
    expect(findDayFault({ ...form, sourceUrl: 'https://example.org' })).toBe(
      'source-unnamed',
    );
  });
});
