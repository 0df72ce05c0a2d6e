import { sectionIdOf } from '@trust-portal/plugin-culture-guides-common';
import type { ScenarioRequest } from '../measure/driveLoad';
import { seededRandom } from '../texts/generateText';
import { makeCheckedText, searched } from './guideTexts';

/** A request pattern, and the aims that it is held against. */
export interface Scenario {
  name: string;
  next: () => ScenarioRequest;
  /** One by itself shows how long an answer takes, ten together how many there are in a second. */
  connections?: number;
  aim?: { beside: string; figure: 'requestsPerSecond' | 'p95'; factor: number };
  /** At most so many milliseconds in 95 of 100 cases. */
  p95AtMost?: number;
  /** The same is measured with a tenth of the revisions, and is to cost the same. */
  withFewRevisions?: boolean;
}

const base = '/api/culture-guides';
const get = (path: string) => () => ({ path });
/** What the issue asks for: 5,000 characters against the terms in less than 20 ms. */
const checkedCharacters = 5000;
const checkLimit = 20;

/** The scenarios of the yardstick, which are measured again beside each set of ours. */
export function yardstickScenarios(): Scenario[] {
  return [
    { name: 'yardstick list', next: get('/api/yardstick/notes') },
    {
      name: 'yardstick create',
      next: () => ({
        method: 'POST',
        path: '/api/yardstick/notes',
        body: { text: 'A short note about a late delivery' },
      }),
    },
  ];
}

/** What people read, and what they have computed. Each goes through the markets in turn. */
export function readingScenarios(options: {
  marketIds: readonly string[];
  terms: readonly string[];
}): Scenario[] {
  const { marketIds, terms } = options;
  let turn = 0;
  const nextMarket = () => marketIds[(turn += 1) % marketIds.length];
  const nextDelivery = () => sectionIdOf(nextMarket(), 'delivery');
  const rate = {
    beside: 'yardstick list',
    figure: 'requestsPerSecond',
    factor: 0.6,
  } as const;
  const text = makeCheckedText(
    seededRandom(9),
    checkedCharacters,
    terms.slice(0, 40),
  );
  const check = (): ScenarioRequest => ({
    method: 'POST',
    path: `${base}/text-checks`,
    body: { text, markets: [nextMarket()] },
  });

  return [
    { name: 'overview of markets', next: get(`${base}/markets`) },
    {
      name: 'guide page',
      next: () => ({ path: `${base}/markets/${nextMarket()}` }),
      aim: rate,
      withFewRevisions: true,
    },
    {
      name: 'section, own language',
      next: () => ({
        path: `${base}/sections/${nextDelivery()}?language=pt-BR`,
      }),
      withFewRevisions: true,
    },
    {
      name: 'section, another stands in',
      next: () => ({
        path: `${base}/sections/${nextDelivery()}?language=pt-PT`,
      }),
      withFewRevisions: true,
    },
    {
      name: 'sections list',
      next: get(`${base}/sections`),
      aim: rate,
      withFewRevisions: true,
    },
    {
      name: 'sections list, one market',
      next: () => ({ path: `${base}/sections?market=${nextMarket()}` }),
      withFewRevisions: true,
    },
    {
      name: 'sections search, Chinese',
      next: get(`${base}/sections?q=${encodeURIComponent(searched.chinese)}`),
      withFewRevisions: true,
    },
    {
      name: 'sections search, no accents',
      next: get(`${base}/sections?q=${searched.withoutAccent}`),
      withFewRevisions: true,
    },
    {
      name: 'revisions list',
      next: () => ({
        path: `${base}/sections/${nextDelivery()}/texts/zh-Hans/revisions`,
      }),
    },
    {
      name: 'text check, one by one',
      next: check,
      connections: 1,
      p95AtMost: checkLimit,
    },
    { name: 'text check', next: check },
    {
      name: 'working days',
      next: () => ({
        method: 'POST',
        path: `${base}/working-days`,
        body: {
          market: nextMarket(),
          start: '2026-11-20T15:30:00.000Z',
          workingDays: 1 + (turn % 30),
        },
      }),
    },
    {
      name: 'calendar of a year',
      next: () => ({ path: `${base}/calendars/${nextMarket()}?year=2026` }),
    },
  ];
}
