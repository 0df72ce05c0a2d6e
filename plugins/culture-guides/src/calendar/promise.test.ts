import { findPromiseFaults, instantOf, toRequest, wallTime } from './promise';

const inputs = {
  market: 'br',
  start: '2026-02-13T16:30',
  days: '5',
  countFrom: 'next-day' as const,
  cutOff: '',
};

describe('the moment of a promise', () => {
  it('is read by the clocks of the market', () => {
    expect(instantOf('2026-02-13T16:30', 'America/Sao_Paulo')).toBe(
      '2026-02-13T19:30:00.000Z',
    );
    expect(wallTime('Asia/Shanghai', new Date('2026-02-13T19:30:00Z'))).toBe(
      '2026-02-14T03:30',
    );
  });

  it('moves over the hour that clocks skip in spring', () => {
    expect(instantOf('2026-03-29T02:30', 'Europe/Berlin')).toBe(
      '2026-03-29T01:30:00.000Z',
    );
  });

  it.each(['', '2026-02-30T10:00', '2026-02-13', 'tomorrow'])(
    'is no moment when it reads %j',
    wall => {
      expect(instantOf(wall, 'Asia/Shanghai')).toBeUndefined();
    },
  );
});

describe('the inputs of a promise', () => {
  it('are without fault when they are what they should be', () => {
    expect(findPromiseFaults(inputs, 'America/Sao_Paulo')).toEqual([]);
    expect(
      findPromiseFaults({ ...inputs, days: '1' }, 'America/Sao_Paulo'),
    ).toEqual([]);
  });

  it.each([
    [{ days: '' }, ['days']],
    [{ days: '0' }, ['days']],
    [{ days: '401' }, ['days']],
    [{ days: '-1' }, ['days']],
    [{ days: '2.5' }, ['days']],
    [{ start: '2026-02-30T10:00' }, ['start']],
    [{ cutOff: '25:00' }, ['cutOff']],
  ])('say which of them is wrong: %j', (part, faults) => {
    expect(
      findPromiseFaults({ ...inputs, ...part }, 'America/Sao_Paulo'),
    ).toEqual(faults);
  });

  it('ask for nothing that was not filled in', () => {
    expect(toRequest(inputs, '2026-02-13T19:30:00.000Z')).toEqual({
      market: 'br',
      start: '2026-02-13T19:30:00.000Z',
      workingDays: 5,
      countFrom: 'next-day',
      cutOff: undefined,
    });
  });
});
