import { partOfDay } from './partOfDay';

it.each([
  ['00:30', 'evening'],
  ['04:59', 'evening'],
  ['05:00', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
])('at %s it is %s', (time, expected) => {
  expect(partOfDay(new Date(`2026-03-02T${time}:00`))).toBe(expected);
});
