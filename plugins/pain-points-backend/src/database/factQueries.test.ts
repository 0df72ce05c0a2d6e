import {
  describeEachDatabase,
  explainUsesIndex,
} from '@trust-portal/knex-store/testing';
import { Knex } from 'knex';
import {
  openSampleDatabase,
  sampleNow,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { factDefinitions, factNames } from '../pains/factDefinitions';
import { EvidenceRow } from './evidenceRows';
import { dueQuery, readFacts } from './factQueries';
import { PainRow } from './painRows';

const now = sampleNow.toISOString();

/** What the expected facts are counted from, in plain code. */
interface Rows {
  voices: Array<
    Pick<
      EvidenceRow,
      | 'number'
      | 'type'
      | 'state'
      | 'said_on'
      | 'received_at'
      | 'customer_id'
      | 'acknowledge_due_at'
      | 'acknowledged_at'
      | 'resolve_due_at'
      | 'answered_at'
    >
  >;
  links: Array<{
    evidence: number | string;
    linked_at: string;
    told_on: string | null;
  }>;
  pains: PainRow[];
  transitions: Array<{
    number: number;
    pain: number;
    to_state: string;
    without_proof: boolean | number;
    at: string;
  }>;
}

describeEachDatabase('the facts of a period', create => {
  let knex: Knex;
  let rows: Rows;

  beforeAll(async () => {
    ({ knex } = await openSampleDatabase(await create()));
    // What the sample lacks: a pain closed without proof, a voice set aside, and one answered late.
    await knex('pain_transition').insert({
      pain: 3,
      from_state: 'verifying',
      to_state: 'resolved',
      actor: 'user:default/chen-min',
      without_proof: true,
      at: '2026-09-30T23:59:59.999Z',
    });
    const running = await knex('evidence')
      .whereNotNull('resolve_due_at')
      .whereNull('acknowledged_at')
      .orderBy('number');
    await knex('evidence')
      .where({ number: running[0].number })
      .update({ state: 'set-aside' });
    await knex('evidence')
      .where({ number: running[1].number })
      .update({ acknowledged_at: running[1].acknowledge_due_at });
    await knex('evidence').where({ number: running[2].number }).update({
      acknowledged_at: running[2].resolve_due_at,
    });
    rows = {
      voices: await knex('evidence'),
      links: await knex('evidence_link'),
      pains: await knex('pain'),
      transitions: await knex('pain_transition'),
    };
  }, sampleTimeoutMs);

  function expectedFacts(from: string, to: string) {
    const onDay = (instant: string | null) =>
      instant !== null &&
      instant.slice(0, 10) >= from &&
      instant.slice(0, 10) <= to;
    const voices = rows.voices.filter(voice =>
      onDay(voice.said_on ?? voice.received_at),
    );
    const ofType = (type: string) =>
      voices.filter(voice => voice.type === type).length;
    const kept = (
      due: 'acknowledge_due_at' | 'resolve_due_at',
      stopped: 'acknowledged_at' | 'answered_at',
    ) => {
      const all = rows.voices.filter(voice => {
        const dueAt = voice[due];
        return (
          dueAt !== null &&
          onDay(dueAt) &&
          dueAt < now &&
          voice.state !== 'set-aside'
        );
      });
      const inTime = all.filter(
        voice => (voice[stopped] ?? '9999') <= (voice[due] ?? ''),
      );
      return {
        due: all.length,
        kept: inTime.length,
        share:
          all.length === 0
            ? undefined
            : Math.round((inTime.length / all.length) * 10_000) / 10_000,
      };
    };
    const acknowledged = kept('acknowledge_due_at', 'acknowledged_at');
    const answered = kept('resolve_due_at', 'answered_at');
    const moved = (state: string, withoutProof = false) =>
      rows.transitions.filter(
        ({ to_state: toState, without_proof: unproven, at }) =>
          toState === state && Boolean(unproven) === withoutProof && onDay(at),
      );
    const stateAtEnd = (pain: number) =>
      rows.transitions
        .filter(row => row.pain === pain && row.at.slice(0, 10) <= to)
        .sort((a, b) => a.number - b.number)
        .at(-1)?.to_state;
    const lastResolutions = new Map<number, string>();
    for (const { pain, at } of [
      ...moved('resolved'),
      ...moved('resolved', true),
    ]) {
      const before = lastResolutions.get(pain) ?? '';
      lastResolutions.set(pain, at > before ? at : before);
    }
    const days = Array.from(lastResolutions, ([pain, at]) => {
      const created = rows.pains.find(({ number }) => number === pain);
      return (
        (Date.parse(at) - Date.parse(created?.created_at ?? '')) / 86_400_000
      );
    }).sort((a, b) => a - b);
    const middle = days.length / 2;
    const median =
      days.length % 2 === 1
        ? days[Math.floor(middle)]
        : (days[middle - 1] + days[middle]) / 2;
    const told = rows.links
      .filter(link => onDay(link.told_on))
      .map(link =>
        rows.voices.find(
          voice => Number(voice.number) === Number(link.evidence),
        ),
      )
      .map(voice => voice?.customer_id ?? String(voice?.number));
    return {
      'voices-heard': voices.length,
      'complaints-heard': ofType('complaint'),
      'suggestions-heard': ofType('suggestion'),
      'questions-heard': ofType('question'),
      'praise-heard': ofType('praise'),
      'figures-heard': ofType('figure'),
      'voices-linked': new Set(
        rows.links
          .filter(link => onDay(link.linked_at))
          .map(({ evidence }) => evidence),
      ).size,
      'voices-to-acknowledge': acknowledged.due,
      'voices-acknowledged-in-time': acknowledged.kept,
      'share-acknowledged-in-time': acknowledged.share,
      'voices-to-answer': answered.due,
      'voices-answered-in-time': answered.kept,
      'share-answered-in-time': answered.share,
      'pains-reported': rows.pains.filter(pain => onDay(pain.created_at))
        .length,
      'pains-confirmed': moved('confirmed').length,
      'pains-resolved-with-proof': moved('resolved').length,
      'pains-closed-without-proof': moved('resolved', true).length,
      'pains-reopened': moved('reopened').length,
      'pains-declined': moved('declined').length,
      'pains-open-at-end': rows.pains
        .filter(pain => pain.created_at.slice(0, 10) <= to)
        .filter(
          ({ number }) =>
            !['resolved', 'declined'].includes(stateAtEnd(number) ?? ''),
        ).length,
      'median-days-to-resolution':
        days.length === 0 ? undefined : Math.round(median * 10) / 10,
      'customers-told': new Set(told).size,
    };
  }

  it.each([
    ['a year', '2025-11-20', '2026-11-20'],
    ['a quarter', '2026-07-01', '2026-09-30'],
    [
      'the day on which a pain was closed at the last moment',
      '2026-09-30',
      '2026-09-30',
    ],
    ['the day after', '2026-10-01', '2026-10-01'],
    ['weeks that are not over yet', '2026-11-01', '2026-12-31'],
    ['a time before everything', '2020-01-01', '2020-12-31'],
  ])('of %s are those of a plain count', async (_, from, to) => {
    expect(await readFacts(knex, { from, to, now })).toEqual(
      expectedFacts(from, to),
    );
  });

  it('of a year say something about everything', async () => {
    const facts = await readFacts(knex, {
      from: '2025-11-20',
      to: '2026-11-20',
      now,
    });
    const silent = factNames.filter(name => !facts[name]);
    expect(silent).toEqual([]);
  });

  it('leave out shares and medians of nothing', async () => {
    const facts = await readFacts(knex, {
      from: '2020-01-01',
      to: '2020-12-31',
      now,
    });
    expect(facts['voices-to-answer']).toBe(0);
    expect(facts['share-answered-in-time']).toBeUndefined();
    expect(facts['median-days-to-resolution']).toBeUndefined();
  });

  it('take as many queries for a year as for a day', async () => {
    const countQueries = async (from: string) => {
      let queries = 0;
      const count = () => {
        queries += 1;
      };
      knex.on('query', count);
      await readFacts(knex, { from, to: '2026-11-20', now });
      knex.removeListener('query', count);
      return queries;
    };
    expect(await countQueries('2025-11-20')).toBe(8);
    expect(await countQueries('2026-11-20')).toBe(8);
  });

  it.each([
    ['acknowledge_due_at', 'evidence_acknowledge_due_idx'],
    ['resolve_due_at', 'evidence_resolve_due_idx'],
  ])('find what ran out by %s through an index', async (column, index) => {
    const period = { begin: '2026-11-01', end: '2026-11-02' };
    const query = dueQuery(knex, column, period).select('number');
    expect(await explainUsesIndex(knex, query, index)).toBe(true);
  });
});

describe('the definitions of facts', () => {
  it.each(factNames)('say in both languages what %s counts', name => {
    const { definition, unit } = factDefinitions[name];
    expect(definition.zh).toMatch(/\p{Script=Han}/u);
    expect(definition.en).not.toMatch(/\p{Script=Han}/u);
    expect(unit).not.toBe('');
  });
});
