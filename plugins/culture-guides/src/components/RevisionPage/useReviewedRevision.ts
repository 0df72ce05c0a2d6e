import {
  cultureGuidesReference,
  cultureGuidesSignalChannel,
  type Revision,
  type SectionDetail,
} from '@trust-portal/plugin-culture-guides-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';

/** The contract's longest page. */
const longestPage = 100;

/** A revision with what it is to be compared with. */
export interface ReviewedRevision {
  section: SectionDetail;
  revision: Revision;
  /** The newest revision of the text that was published before this one; 0 when there is none. */
  publishedBefore: number;
  /** The newest published one of the text, whichever that is; 0 when there is none. */
  newestPublished: number;
  /** Of a translation: the source revision that it says the same as. */
  source?: Revision;
}

/** Fetches a revision for its reviewers, and again when somebody decides about it. */
export function useReviewedRevision(options: {
  sectionId: string;
  language: string;
  number: number;
}): Loaded<ReviewedRevision> {
  const { sectionId, language, number } = options;
  const loaded = useLoaded(
    cultureGuidesApiRef,
    async (api): Promise<ReviewedRevision> => {
      const params = { sectionId, language };
      const [section, revision, history] = await Promise.all([
        api.getSection({ params: { sectionId }, query: { language } }),
        api.getRevision({ params: { ...params, number } }),
        api.listRevisions({ params, query: { limit: longestPage } }),
      ]);
      const source =
        revision.basedOn === undefined
          ? undefined
          : await api.getRevision({
              params: {
                sectionId,
                language: section.sourceLanguage,
                number: revision.basedOn,
              },
            });
      return {
        section,
        revision,
        publishedBefore:
          history.items.find(
            entry => entry.state === 'published' && entry.number < number,
          )?.number ?? 0,
        newestPublished:
          section.texts.find(text => text.language === language)
            ?.publishedNumber ?? 0,
        source,
      };
    },
    [sectionId, language, number],
  );
  useLiveReload(loaded.retry, {
    channel: cultureGuidesSignalChannel,
    reference: cultureGuidesReference('section', sectionId),
  });
  return loaded;
}
