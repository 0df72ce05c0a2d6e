import { parseContent } from '@trust-portal/record-service';
import {
  loadTaxonomy,
  taxonomyContentSchema,
  type TaxonomyContent,
} from './taxonomyContent';

/** Changes a copy of the shipped taxonomy and says what the check makes of it. */
async function complaintAbout(
  change: (taxonomy: TaxonomyContent) => void,
): Promise<string> {
  const value = structuredClone(await loadTaxonomy());
  change(value);
  try {
    parseContent({
      fileName: 'taxonomy.json',
      schema: taxonomyContentSchema,
      value,
    });
  } catch (error) {
    return error.message;
  }
  return 'no complaint';
}

describe('the shipped taxonomy', () => {
  it('has 18 kinds, numbered without a gap, and 5 challenges', async () => {
    const { kinds, challenges } = await loadTaxonomy();
    expect(kinds.map(kind => kind.number)).toEqual(
      Array.from({ length: 18 }, (_, index) => index + 1),
    );
    expect(challenges.map(challenge => challenge.id)).toEqual([
      'opacity',
      'expectation-gap',
      'privacy-security',
      'short-termism',
      'cultural-difference',
    ]);
  });

  it('feeds each challenge and puts something on each stage of the journey', async () => {
    const { kinds, challenges, stages } = await loadTaxonomy();
    for (const { id } of challenges) {
      expect(kinds.some(kind => kind.challenges.includes(id))).toBe(true);
    }
    for (const { id } of stages) {
      expect(kinds.some(kind => kind.stage === id)).toBe(true);
    }
  });

  it('gives each kind enough symptoms, causes, remedies, measures and cues to work with', async () => {
    for (const kind of (await loadTaxonomy()).kinds) {
      expect(kind.symptoms.length).toBeGreaterThanOrEqual(4);
      expect(kind.rootCauses.length).toBeGreaterThanOrEqual(3);
      expect(kind.remedies.length).toBeGreaterThanOrEqual(4);
      expect(kind.measures.length).toBeGreaterThanOrEqual(2);
      expect(kind.worsens.length).toBeGreaterThanOrEqual(2);
      expect(kind.cues.en.length).toBeGreaterThanOrEqual(20);
      expect(kind.cues.zh.length).toBeGreaterThanOrEqual(20);
    }
  });

  it('writes Chinese with Chinese punctuation', async () => {
    const texts = JSON.stringify(await loadTaxonomy()).match(
      /[\u4e00-\u9fff][,;:?!]/g,
    );
    expect(texts).toBeNull();
  });
});

describe('the check of the taxonomy', () => {
  it('accepts what is shipped', async () => {
    expect(await complaintAbout(() => {})).toBe('no complaint');
  });

  it.each<[string, (taxonomy: TaxonomyContent) => void, string]>([
    [
      'a link to a kind that does not exist',
      ({ kinds }) => {
        kinds[0].worsens[0].kind = 'no-such-kind';
      },
      'there is no other kind no-such-kind',
    ],
    [
      'a kind that worsens itself',
      ({ kinds }) => {
        kinds[0].worsens[0].kind = kinds[0].id;
      },
      `there is no other kind information-overload`,
    ],
    [
      'a challenge that does not exist',
      ({ kinds }) => {
        kinds[3].challenges = ['no-such-challenge'];
      },
      'there is no challenge no-such-challenge',
    ],
    [
      'an id that two kinds share',
      ({ kinds }) => {
        kinds[1].id = kinds[0].id;
      },
      'information-overload is used twice',
    ],
    [
      'an id that a symptom and a remedy share',
      ({ kinds }) => {
        kinds[2].remedies[0].id = kinds[2].symptoms[0].id;
      },
      'says-not-worth-it is used twice',
    ],
    [
      'a text that was not translated',
      ({ kinds }) => {
        kinds[5].name.zh = kinds[5].name.en;
      },
      'the Chinese text equals the English one',
    ],
    [
      'a Chinese text in the place of the English one',
      ({ challenges }) => {
        challenges[0].summary.en = challenges[0].name.zh;
      },
      'must be an English text',
    ],
    [
      'an empty text',
      ({ kinds }) => {
        kinds[0].summary.en = ' ';
      },
      'must not be empty',
    ],
    [
      'a missing stage',
      ({ stages }) => {
        stages.pop();
      },
      'must name each stage once, in order',
    ],
    [
      'a cue that stands twice',
      ({ kinds }) => {
        kinds[4].cues.zh.push(kinds[4].cues.zh[0]);
      },
      'is used twice',
    ],
  ])('refuses %s', async (_, change, complaint) => {
    const message = await complaintAbout(change);
    expect(message).toContain('taxonomy.json');
    expect(message).toContain(complaint);
  });
});
