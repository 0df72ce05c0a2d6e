import { ChainItem, Reading } from '@trust-portal/plugin-pain-points-common';
import { hasReachedTarget, latestAccepted, proofOfCure } from './proofOfCure';

const made = '2026-03-10T08:00:00.000Z';

function reading(changes: Partial<Reading> = {}): Reading {
  return {
    id: 'reading',
    measureId: 'measure',
    origin: 'imported',
    value: 4,
    readOn: '2026-04-01',
    standing: 'accepted',
    recordedBy: 'user:default/li-wei',
    recordedAt: '2026-04-02T08:00:00.000Z',
    ...changes,
  };
}

const common = {
  title: { en: 'x' },
  version: 1,
  evidenceCount: 0,
  createdAt: made,
  createdBy: 'user:default/li-wei',
};

function chain(options: {
  remedyState?: string;
  measureState?: string;
  direction?: 'down' | 'up';
  readings?: Reading[];
}): ChainItem[] {
  const { remedyState = 'done', measureState = 'measuring' } = options;
  return [
    { ...common, id: 'symptom', type: 'symptom', state: 'observed' },
    {
      ...common,
      id: 'cause',
      type: 'root-cause',
      parentId: 'symptom',
      state: 'confirmed',
    },
    {
      ...common,
      id: 'remedy',
      type: 'remedy',
      parentId: 'cause',
      state: remedyState,
      steps: [],
      effort: 'small',
    },
    {
      ...common,
      id: 'measure',
      type: 'measure',
      parentId: 'remedy',
      state: measureState,
      metric: { en: 'complaints' },
      unit: { en: 'a month' },
      direction: options.direction ?? 'down',
      baseline: 20,
      target: 5,
      reached: false,
      readings: options.readings ?? [reading()],
    },
  ];
}

describe('the proof of a cure', () => {
  it('is a remedy that is done, with a measure that reached its target', () => {
    expect(proofOfCure(chain({}))).toEqual({
      remedyId: 'remedy',
      measureId: 'measure',
      readingId: 'reading',
    });
  });

  it.each([
    ['the remedy is not done', { remedyState: 'in-progress' }],
    ['the remedy was dropped', { remedyState: 'dropped' }],
    ['the measure was dropped', { measureState: 'dropped' }],
    ['nothing was read', { readings: [] }],
    ['the reading waits', { readings: [reading({ standing: 'waiting' })] }],
    [
      'the reading was refused',
      { readings: [reading({ standing: 'refused' })] },
    ],
    [
      'the target was missed by little',
      { readings: [reading({ value: 5.01 })] },
    ],
    [
      'the figure is from before the measure was made',
      { readings: [reading({ readOn: '2026-03-01' })] },
    ],
    [
      'the counted period began before the measure was made',
      {
        readings: [
          reading({
            query: { from: '2026-03-01', to: '2026-04-01', types: [] },
          }),
        ],
      },
    ],
    [
      'a later reading is worse',
      {
        readings: [
          reading(),
          reading({ id: 'later', readOn: '2026-05-01', value: 9 }),
        ],
      },
    ],
    [
      'a correction of the same day is worse',
      {
        readings: [
          reading({ recordedAt: '2026-04-02T08:00:00.000Z' }),
          reading({
            id: 'correction',
            recordedAt: '2026-04-03T08:00:00.000Z',
            value: 9,
          }),
        ],
      },
    ],
  ])('is not there when %s', (_, options) => {
    expect(proofOfCure(chain(options))).toBeUndefined();
  });

  it('does not mind a later reading that nobody has confirmed', () => {
    const waiting = reading({
      id: 'waiting',
      readOn: '2026-05-01',
      value: 9,
      standing: 'waiting',
    });
    expect(
      proofOfCure(chain({ readings: [reading(), waiting] })),
    ).toBeDefined();
    expect(latestAccepted([waiting, reading()])?.id).toBe('reading');
  });

  it('counts exactly the target as reached, in both directions', () => {
    const measure = { direction: 'down', target: 5, createdAt: made } as const;
    expect(hasReachedTarget(measure, [reading({ value: 5 })])).toBe(true);
    const upwards = { ...measure, direction: 'up' } as const;
    expect(hasReachedTarget(upwards, [reading({ value: 5 })])).toBe(true);
    expect(hasReachedTarget(upwards, [reading({ value: 4 })])).toBe(false);
  });

  it('takes a reading of the day that it still was in Honolulu when the measure was made', () => {
    const measure = {
      direction: 'down',
      target: 5,
      createdAt: '2026-03-10T02:00:00.000Z',
    } as const;
    expect(hasReachedTarget(measure, [reading({ readOn: '2026-03-09' })])).toBe(
      true,
    );
  });
});
