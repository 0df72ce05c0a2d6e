import type { LoadResult } from './driveLoad';
import { judge } from './report';

const result = (changes: Partial<LoadResult>): LoadResult => ({
  requestsPerSecond: 100,
  p50: 1,
  p95: 10,
  p99: 20,
  largestAnswer: 1,
  requests: 500,
  failures: 0,
  ...changes,
});

describe('holding a scenario against its aim', () => {
  const list = {
    name: 'list',
    aim: { beside: 'yardstick', figure: 'requestsPerSecond', factor: 0.7 },
  } as const;

  it('is met at the factor and not below it', () => {
    const beside = (rate: number) =>
      judge(
        list,
        new Map([
          ['yardstick', result({})],
          ['list', result({ requestsPerSecond: rate })],
        ]),
      );
    expect(beside(70)).toMatchObject({ met: true, value: 0.7 });
    expect(beside(69)).toMatchObject({ met: false });
  });

  it('is never met by answers that failed', () => {
    expect(
      judge(
        list,
        new Map([
          ['yardstick', result({})],
          ['list', result({ requestsPerSecond: 900, failures: 1 })],
        ]),
      ),
    ).toMatchObject({ met: false });
  });

  it('takes a p95 as better when it is lower', () => {
    const search = {
      name: 'search',
      aim: { beside: 'list', figure: 'p95', factor: 3 },
    } as const;
    const measured = new Map([
      ['list', result({ p95: 10 })],
      ['search', result({ p95: 31 })],
    ]);
    expect(judge(search, measured)).toMatchObject({ met: false, value: 3.1 });
  });
});
