import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  Evidence,
  evidenceGrounds,
  redactionStates,
} from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { createTestContext } from '../__testUtils__/createTestContext';
import { applyRestriction } from '../database/evidenceFilters';
import { NewVoice, insertVoices } from '../database/insertVoices';
import { isShareable } from './evidenceRules';

interface Case {
  ground: Evidence['ground'];
  redaction: Evidence['redaction'];
  erased: boolean;
}

/** Everything that the rule looks at, in every combination. */
const cases: Case[] = evidenceGrounds.flatMap(ground =>
  redactionStates.flatMap(redaction =>
    [false, true].map(erased => ({ ground, redaction, erased })),
  ),
);

function toRow({ ground, redaction }: Case, index: number): NewVoice {
  return {
    type: 'praise',
    text: `voice ${index}`,
    redacted_text: null,
    channel: 'app',
    language: 'en',
    market: 'us',
    segment: null,
    said_on: null,
    received_at: '2026-11-22T10:00:00.000Z',
    source: 'test',
    external_reference: `T-${index}`,
    rating: null,
    customer_id: null,
    ground,
    redaction,
    keep_until: null,
    text_hash: 'x',
    occurrence: 1,
    state: 'inbox',
    acknowledge_due_at: null,
    assess_due_at: null,
    resolve_due_at: null,
    next_clock_at: null,
    import_id: null,
  };
}

describe('the rule that lets everybody read a voice', () => {
  it('needs a ground for sharing, a redaction and a text', () => {
    const allowed = cases.filter(voice =>
      isShareable.apply({ id: 'EV-000001', ...voice }, {}),
    );
    expect(allowed).toHaveLength(6);
    for (const voice of allowed) {
      expect(voice.erased).toBe(false);
      expect(voice.ground).not.toBe('complaint-handling');
      expect(voice.redaction).not.toBe('waiting');
    }
  });
});

describeEachDatabase('the rule that lets everybody read a voice', create => {
  let knex: Knex;
  let numbers: Array<number | undefined>;

  beforeAll(async () => {
    knex = await create();
    await createTestContext(knex);
    numbers = await insertVoices(knex, cases.map(toRow));
    await knex('evidence')
      .whereIn(
        'number',
        numbers.filter((_number, index) => cases[index].erased) as number[],
      )
      .update({ erased_at: '2026-11-22T10:00:00.000Z' });
  });

  const query = isShareable.toQuery({});
  it.each([
    ['itself', query, (allowed: boolean) => allowed],
    ['its opposite', { not: query }, (allowed: boolean) => !allowed],
    ['both', { allOf: [query, { not: query }] }, () => false],
    ['either', { anyOf: [query, { not: query }] }, () => true],
  ] as const)(
    'chooses the same in SQL as in memory: %s',
    async (_name, restriction, expected) => {
      const selected: Array<number | string> = await knex('evidence')
        .where(where =>
          applyRestriction(where, 'evidence', restriction as never),
        )
        .pluck('number');
      const found = new Set(selected.map(Number));
      for (const [index, voice] of cases.entries()) {
        const allowed = isShareable.apply({ id: 'EV-000001', ...voice }, {});
        expect([voice, found.has(numbers[index] as number)]).toEqual([
          voice,
          expected(allowed),
        ]);
      }
    },
  );
});
