import type {
  Revision,
  SectionDetail,
} from '@trust-portal/plugin-culture-guides-common';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { revisionFixture, sectionFixture } from './guideFixtures';

/** Answers in the place of the backend for one test file, with helpers for what most pages ask for. */
export function setUpGuideServer() {
  const { answer } = setUpApiServer('culture-guides');
  beforeEach(() => {
    answer('get', '/section-templates', () => ({ items: [] }));
    answer('get', '/due-items', () => ({ items: [] }));
  });
  return {
    answer,
    serveSection(changes: Partial<SectionDetail> = {}) {
      const section = sectionFixture(changes);
      answer('get', '/sections/:sectionId', () => section);
      return section;
    },
    /** Each revision under its language and number; all others are not there. */
    serveRevisions(revisions: Revision[] = [revisionFixture()]) {
      answer(
        'get',
        '/sections/:sectionId/texts/:language/revisions/:number',
        ({ params }) =>
          revisions.find(
            ({ language, number }) =>
              language === params.language && String(number) === params.number,
          ) ?? failure(404, { name: 'NotFoundError', message: 'no' }),
      );
      answer(
        'get',
        '/sections/:sectionId/texts/:language/revisions',
        ({ params }) => ({
          items: revisions.filter(
            ({ language }) => language === params.language,
          ),
        }),
      );
      answer(
        'get',
        '/sections/:sectionId/texts/:language/comparison',
        ({ params, url }) => {
          const of = (name: string) =>
            revisions.find(
              ({ language, number }) =>
                language === params.language &&
                String(number) === url.searchParams.get(name),
            );
          return { from: of('from'), to: of('to') };
        },
      );
    },
  };
}
