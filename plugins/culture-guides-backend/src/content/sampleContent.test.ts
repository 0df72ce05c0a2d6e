import {
  findFaultsOfBilingualTexts,
  findTypographicFaults,
} from '@trust-portal/portal-vocabulary';
import { sectionKinds } from '@trust-portal/plugin-culture-guides-common';
import { findPromiseCitations } from '../guides/citations';
import { changedContent } from '../sample/planGuides';
import { loadChecklistTemplate } from './checklistTemplate';
import {
  loadSampleContent,
  SampleContent,
  SampleText,
} from './loadSampleContent';

const markets = ['br', 'cn', 'de', 'in', 'us'];
const languages = ['en', 'zh-Hans'];
/** Three promises of each of the five markets: the register of transparency fills its sample with them. */
const knownPromises = ['000', '001', '002', '003', '004'].flatMap(tens =>
  ['1', '2', '3'].map(one => `transparency/promise/PR-${tens}${one}`),
);

let sample: SampleContent;
beforeAll(async () => {
  sample = await loadSampleContent();
});

const find = (sectionId: string, language: string, isEarlier = false) =>
  sample.texts.find(
    text =>
      text.front.section === sectionId &&
      text.front.language === language &&
      text.isEarlier === isEarlier,
  ) as SampleText;

describe('the sample guides', () => {
  it('have every section of every market in English and Chinese, each in the file of its name', () => {
    const expected = markets.flatMap(market =>
      sectionKinds.flatMap(kind =>
        languages.map(language => `${market}/${kind}.${language}.md`),
      ),
    );
    const newest = sample.texts.filter(({ isEarlier }) => !isEarlier);
    expect(newest.map(({ fileName }) => fileName).sort()).toEqual(
      expected.sort(),
    );
    for (const { fileName, front, isEarlier } of sample.texts) {
      const [market, kind] = front.section.split(/-(.*)/s);
      const suffix = isEarlier ? '.r1.md' : '.md';
      expect(fileName).toBe(`${market}/${kind}.${front.language}${suffix}`);
    }
  });

  it('tell of one earlier text a market, in the language of the source', () => {
    const earlier = sample.texts.filter(({ isEarlier }) => isEarlier);
    expect(earlier.map(({ fileName }) => fileName.slice(0, 2)).sort()).toEqual(
      markets,
    );
    for (const { front } of earlier) {
      const authorship = sample.scenes.authorship.find(({ market }) =>
        front.section.startsWith(`${market}-`),
      );
      expect(front.language).toBe(authorship?.sourceLanguage);
    }
  });

  it('point to each of their claims, and to no other', () => {
    for (const { fileName, content } of sample.texts) {
      const marks = new Set(
        Array.from(content.body.matchAll(/\[\^([^\]]+)\]/g), ([, id]) => id),
      );
      expect([fileName, ...[...marks].sort()]).toEqual([
        fileName,
        ...content.claims.map(({ id }) => id).sort(),
      ]);
    }
  });

  it('claim the same in both languages', () => {
    for (const market of markets) {
      for (const kind of sectionKinds) {
        const id = `${market}-${kind}`;
        const source = sample.scenes.authorship.find(
          one => one.market === market,
        )?.sourceLanguage as string;
        const translation = find(
          id,
          languages.find(language => language !== source) as string,
        );
        const pinned =
          translation.front.basedOn === 1 && find(id, source, true)
            ? find(id, source, true)
            : find(id, source);
        const claimsOf = ({ content }: SampleText) =>
          content.claims.map(claim => claim.id);
        expect([id, ...claimsOf(translation)]).toEqual([
          id,
          ...claimsOf(pinned),
        ]);
      }
    }
  });

  it('cite only promises of the sample', () => {
    for (const { fileName, content } of sample.texts) {
      for (const { reference } of findPromiseCitations(content.body)) {
        expect([fileName, knownPromises]).toEqual([
          fileName,
          expect.arrayContaining([reference]),
        ]);
      }
    }
  });

  it('keep to the punctuation of Chinese', () => {
    const faults = sample.texts
      .filter(({ front }) => front.language === 'zh-Hans')
      .flatMap(({ fileName, content }) =>
        [
          content.title,
          ...content.body.split('\n'),
          ...content.claims.flatMap(claim => [
            claim.statement,
            claim.source?.title ?? '',
          ]),
        ].flatMap(line =>
          findTypographicFaults(line.replace(/\[\^[^\]]+\]/g, '')).map(
            fault => `${fileName}: ${fault}`,
          ),
        ),
      );
    expect(faults).toEqual([]);
  });
});

describe('the scenes, terms and pairs of the sample', () => {
  it('keep to the punctuation of Chinese', async () => {
    const { terms, rules, calendarNotes, scenes } = sample;
    const checklist = await loadChecklistTemplate();
    expect(
      findFaultsOfBilingualTexts({
        terms,
        rules,
        calendarNotes,
        scenes,
        checklist,
      }),
    ).toEqual([]);
  });

  it('let nobody approve what they wrote', () => {
    for (const { createdBy, decidedBy, state } of [
      ...sample.terms,
      ...sample.rules,
    ]) {
      expect(decidedBy).not.toBe(createdBy);
      expect(decidedBy === undefined).toBe(state === 'proposed');
    }
    for (const one of sample.scenes.authorship) {
      expect(one.approvedBy).not.toBe(one.author);
      expect([one.author, one.translator, one.approvedBy]).not.toContain(
        one.approvedLawBy,
      );
    }
  });

  it('sign only what the checklist has, and change only words that the texts say', async () => {
    const { items } = await loadChecklistTemplate();
    const keys = items.map(({ key }) => key);
    for (const launch of sample.scenes.launches) {
      expect(keys).toEqual(
        expect.arrayContaining(launch.items.map(({ key }) => key)),
      );
    }
    for (const text of sample.scenes.unpublished) {
      const { body } = changedContent(sample.texts, text);
      expect(body).toContain(text.replace.by);
    }
  });

  it('quote the guides as they are, or were', () => {
    for (const { sectionId, draft } of sample.scenes.fieldReports) {
      const bodies = sample.texts
        .filter(
          ({ front }) =>
            front.section === sectionId && front.language === draft.language,
        )
        .map(({ content }) => content.body.replace(/\[\^[^\]]+\]/g, ''));
      const quote = draft.quote ?? '';
      expect([quote, bodies.some(body => body.includes(quote))]).toEqual([
        quote,
        true,
      ]);
    }
  });
});
