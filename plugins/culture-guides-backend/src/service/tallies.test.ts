import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { significances } from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';
import { RevisionStore } from '../database/RevisionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { countBehind, notBehind } from '../guides/staleness';

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
        const { publishedNumber, basedOn = 1 } = texts[language];
        const pin = carriesOver ? texts.en.publishedNumber : basedOn;
        await section.publish(
          {
            baseNumber: publishedNumber ?? 0,
            significance,
            basedOn: language === 'en' ? undefined : pin,
          },
          language,
        );
        const { kept, counted } = await talliesOf(section.id);
        expect(kept).toEqual(counted);
      }
    },
  );

  /** How far each text is behind, as it is kept and as it follows from all revisions. */
  async function talliesOf(sectionId: string) {
    const source = await new RevisionStore(portal.knex).publishedAfter({
      sectionId,
      language: 'en',
      number: 0,
    });
    const texts = await new SectionTextStore(portal.knex).ofSections([
      sectionId,
    ]);
    return {
      kept: texts.map(({ behindBy }) => behindBy),
      counted: texts.map(({ isSource, published, basedOn = 0 }) =>
        isSource || !published ? notBehind : countBehind(source, basedOn),
      ),
    };
  }
});
