import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { significances } from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { RevisionStore } from '../database/RevisionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { countBehind } from '../guides/staleness';

/** Steps that a section goes through; each publishes one text. */
const scenario = fc.array(
  fc.record({
    language: fc.constantFrom('en', 'zh-Hans', 'pt-BR'),
    significance: fc.constantFrom(...significances),
    /** Whether a translation carries over the newest source; otherwise it keeps its pin. */
    carriesOver: fc.boolean(),
  }),
  { minLength: 12, maxLength: 12 },
);

describeEachDatabase('what is kept beside the texts', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  it.each([
    ['tone', 1],
    ['customs', 2],
    ['partners', 3],
  ] as const)(
    'is what counting from scratch gives, through a random history (%s)',
    async (kind, seed) => {
      const section = await TestSection.create(portal, kind);
      await section.publish();
      const [steps] = fc.sample(scenario, { seed, numRuns: 1 });
      for (const { language, significance, carriesOver } of steps) {
        const texts = await section.texts();
        const { publishedNumber, basedOn } = texts[language];
        await section.publish(
          {
            baseNumber: publishedNumber ?? 0,
            significance,
            basedOn:
              language === 'en'
                ? undefined
                : carriesOver
                ? texts.en.publishedNumber
                : basedOn ?? 1,
          },
          language,
        );
        await expectTalliesFromScratch(section.id);
      }
    },
  );

  async function expectTalliesFromScratch(sectionId: string) {
    const source = await new RevisionStore(portal.knex).publishedAfter({
      sectionId,
      language: 'en',
      number: 0,
    });
    const texts = await new SectionTextStore(portal.knex).ofSections([
      sectionId,
    ]);
    for (const { isSource, published, basedOn = 0, behindBy } of texts) {
      expect(behindBy).toEqual(
        isSource || !published
          ? { minor: 0, medium: 0, major: 0 }
          : countBehind(source, basedOn),
      );
    }
  }
});
