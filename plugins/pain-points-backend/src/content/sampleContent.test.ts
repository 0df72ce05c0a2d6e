import { painStates } from '@trust-portal/plugin-pain-points-common';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadSampleContent } from './loadSampleContent';
import type { SampleContent } from './sampleContent';
import {
  finalStateOf,
  findSampleProblems,
  hasReachedTarget,
  measuresOf,
} from './sampleContentChecks';
import { loadTaxonomy } from './taxonomyContent';

const examples = resolve(__dirname, '../../../../examples');

/** References of the sample organisation, read from the lines of its catalog files. */
function referencesOfExamples(): Set<string> {
  const references = new Set<string>();
  for (const file of readdirSync(examples).filter(f => f.endsWith('.yaml'))) {
    const documents = readFileSync(join(examples, file), 'utf8').split(
      /^---$/m,
    );
    for (const document of documents) {
      const kind = document.match(/^kind: (\w+)$/m)?.[1].toLowerCase();
      const name = document.match(/^ {2}name: (\S+)$/m)?.[1];
      if (kind && name) {
        references.add(`${kind}:default/${name}`);
      }
    }
  }
  return references;
}

describe('the shipped sample', () => {
  it('has pains in every state and of every kind', async () => {
    const { pains } = await loadSampleContent();
    const { kinds } = await loadTaxonomy();
    expect(pains).toHaveLength(24);
    expect(new Set(pains.map(finalStateOf))).toEqual(new Set(painStates));
    expect(new Set(pains.map(pain => pain.kindId))).toEqual(
      new Set(kinds.map(kind => kind.id)),
    );
  });

  it('touches all eight markets and all five segments', async () => {
    const { pains, voices } = await loadSampleContent();
    const markets = ['br', 'cn', 'de', 'fr', 'gb', 'in', 'mx', 'us'];
    const sorted = (values: string[]) => [...new Set(values)].sort();
    expect(sorted(pains.flatMap(pain => pain.markets))).toEqual(markets);
    expect(sorted(voices.map(voice => voice.market))).toEqual(markets);
    expect(sorted(pains.flatMap(pain => pain.segments))).toEqual([
      'business',
      'member',
      'new-customer',
      'regular',
      'senior',
    ]);
  });

  it('proves each resolution by a measure that reached its target', async () => {
    const { pains } = await loadSampleContent();
    const resolved = pains.filter(pain => finalStateOf(pain) === 'resolved');
    expect(resolved.length).toBeGreaterThanOrEqual(4);
    for (const pain of resolved) {
      expect(
        measuresOf(pain).some(measure =>
          hasReachedTarget(measure, { daysAgo: 0 }),
        ),
      ).toBe(true);
    }
  });

  it('reopens a pain because customers said it again after the resolution', async () => {
    const { pains, voices } = await loadSampleContent();
    const pain = pains.find(p => finalStateOf(p) === 'reopened');
    const resolution = pain?.transitions.find(({ to }) => to === 'resolved');
    const again = voices.filter(
      voice =>
        voice.pain === pain?.key &&
        voice.type === 'complaint' &&
        (voice.saidDaysAgo ?? 365) < (resolution?.daysAgo ?? 0),
    );
    expect(again.length).toBeGreaterThanOrEqual(4);
  });

  it('gives the inbox work: unlinked voices, waiting redactions and an unknown day', async () => {
    const { voices } = await loadSampleContent();
    const inbox = voices.filter(voice => voice.pain === undefined);
    expect(inbox.length).toBeGreaterThanOrEqual(50);
    expect(
      inbox.filter(voice => voice.redaction === 'waiting').length,
    ).toBeGreaterThanOrEqual(5);
    expect(inbox.some(voice => voice.saidDaysAgo === undefined)).toBe(true);
  });

  it('spreads the voices over every month of the year, so that trends show', async () => {
    const { voices } = await loadSampleContent();
    const months = voices.flatMap(({ saidDaysAgo }) =>
      saidDaysAgo === undefined ? [] : [Math.floor(saidDaysAgo / 30)],
    );
    for (let month = 0; month < 12; month += 1) {
      expect(months).toContain(month);
    }
  });

  it('repeats no voice', async () => {
    const { voices } = await loadSampleContent();
    expect(new Set(voices.map(voice => voice.text)).size).toBe(voices.length);
  });

  it('names only people, groups and components of the sample organisation', async () => {
    const known = referencesOfExamples();
    const named = JSON.stringify(await loadSampleContent()).match(
      /(?:user|group|component):default\/[a-z-]+/g,
    );
    expect(named?.length).toBeGreaterThan(200);
    expect(named?.filter(reference => !known.has(reference))).toEqual([]);
  });

  it('holds no telephone number or mail address that could be somebody’s', async () => {
    const texts = JSON.stringify(await loadSampleContent());
    const addresses = texts.match(/[\w.]+@[\w.]*\w/g) ?? [];
    expect(
      addresses.filter(address => !address.endsWith('@example.com')),
    ).toEqual([]);
    expect(texts.match(/\b1[3-9]\d{9}\b/g)).toEqual(
      expect.arrayContaining(['13800000000']),
    );
    expect(texts).not.toMatch(/\b1[3-9]\d(?!0{8})\d{8}\b/);
  });
});

describe('the check of the sample', () => {
  async function complaintsAbout(
    change: (sample: SampleContent) => void,
  ): Promise<string[]> {
    const { kinds } = await loadTaxonomy();
    const sample = structuredClone(await loadSampleContent());
    change(sample);
    return [...findSampleProblems({ sample, kinds })].map(
      ({ message }) => message,
    );
  }

  function painWhoseStateIs(sample: SampleContent, state: string) {
    const pain = sample.pains.find(p => finalStateOf(p) === state);
    if (!pain) {
      throw new Error(`the sample has no pain that is ${state}`);
    }
    return pain;
  }

  it('accepts what is shipped', async () => {
    expect(await complaintsAbout(() => {})).toEqual([]);
  });

  it.each<[string, (sample: SampleContent) => void, string]>([
    [
      'a transition that is not legal',
      sample => {
        painWhoseStateIs(sample, 'reported').transitions.push({
          to: 'verifying',
          daysAgo: 0,
          actor: 'user:default/chen-min',
        });
      },
      'reported does not lead to verifying',
    ],
    [
      'a resolution without proof',
      sample => {
        for (const measure of measuresOf(
          painWhoseStateIs(sample, 'resolved'),
        )) {
          measure.target = measure.direction === 'down' ? -1 : 1e9;
        }
      },
      'no measure had reached its target',
    ],
    [
      'a refusal without a reason',
      sample => {
        delete painWhoseStateIs(sample, 'declined').transitions.at(-1)?.note;
      },
      'declined needs a note',
    ],
    [
      'a timeline that runs backwards',
      sample => {
        painWhoseStateIs(sample, 'verifying').transitions[0].daysAgo = 0;
      },
      'must come after what went before',
    ],
    [
      'a reading that somebody confirmed alone',
      sample => {
        const [measure] = measuresOf(painWhoseStateIs(sample, 'resolved'));
        measure.readings[0].confirmedBy = measure.readings[0].recordedBy;
      },
      'a reading is confirmed by somebody else',
    ],
    [
      'a voice of a pain that does not exist',
      sample => {
        sample.voices[0].pain = 'no-such-pain';
      },
      'there is no no-such-pain',
    ],
    [
      'an importance without a link',
      sample => {
        delete sample.voices[0].pain;
      },
      'importance and linkedBy belong to a linked voice',
    ],
    [
      'a pain of a kind that does not exist',
      sample => {
        sample.pains[0].kindId = 'no-such-kind';
      },
      'there is no kind no-such-kind',
    ],
    [
      'a redaction that hides what is not there',
      sample => {
        const voice = sample.voices.find(({ hide }) => hide !== undefined);
        voice?.hide?.push({ kind: 'name', text: 'Nobody' });
      },
      'is not in the text',
    ],
    [
      'a forgotten translation',
      sample => {
        sample.pains[0].title.zh = sample.pains[0].title.en;
      },
      'the Chinese text equals the English one',
    ],
  ])('refuses %s', async (_, change, complaint) => {
    expect((await complaintsAbout(change)).join('\n')).toContain(complaint);
  });
});
