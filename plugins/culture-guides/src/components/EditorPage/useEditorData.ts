import type {
  Draft,
  DraftContent,
  Revision,
  SectionDetail,
  SectionTemplate,
} from '@trust-portal/plugin-culture-guides-common';
import { type Loaded, useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';

/** All that the editor begins with. */
export interface EditorData {
  /** For which text and which attempt it was fetched; another one is still on its way. */
  fetchedFor: string;
  section: SectionDetail;
  /** The newest published revision of this language; absent before the first. */
  published?: Revision;
  /** The newest published revision of the source, where this is a translation. */
  source?: Revision;
  /** What was left unfinished. */
  draft?: Draft;
  /** What a section of this kind is for. */
  template?: SectionTemplate;
  initial: DraftContent;
}

/** The text that a person begins to write from: what is published, or nothing. */
export function initialContent(options: {
  published?: Revision;
  source?: Revision;
}): DraftContent {
  const { published, source } = options;
  return {
    title: published?.title ?? '',
    body: published?.body ?? '',
    claims: (published?.claims ?? source?.claims ?? []).map(claim => ({
      id: claim.id,
      statement: published ? claim.statement : '',
      source: claim.source,
    })),
    // A first translation says the same as the source that is before the translator; a later one as far as the last went.
    basedOn: source && (published?.basedOn ?? source.number),
    touchesLaw: false,
    baseNumber: published?.number ?? 0,
  };
}

/** Fetches the section, what is published, the source, the draft and the template's questions. */
export function useEditorData(options: {
  sectionId: string;
  language: string;
  attempt: number;
  known: boolean;
}): Loaded<EditorData | undefined> {
  const { sectionId, language, attempt, known } = options;
  const fetchedFor = `${sectionId} ${language} ${attempt}`;
  const loaded = useLoaded(
    cultureGuidesApiRef,
    async (api): Promise<EditorData | undefined> => {
      if (!known) return undefined;
      const section = await api.getSection({
        params: { sectionId },
        query: { language },
      });
      if (!section.abilities.edit) {
        return { fetchedFor, section, initial: initialContent({}) };
      }
      const newest = async (tag: string) => {
        const number = section.texts.find(
          text => text.language === tag,
        )?.publishedNumber;
        return number === undefined
          ? undefined
          : api.getRevision({ params: { sectionId, language: tag, number } });
      };
      const isSource = language === section.sourceLanguage;
      const [published, source, { draft }, template] = await Promise.all([
        newest(language),
        isSource ? undefined : newest(section.sourceLanguage),
        api.getDraft({ params: { sectionId, language } }),
        // Help that fails to come is no reason to keep somebody from writing.
        api.listSectionTemplates({}).then(
          ({ items }) => items.find(({ kind }) => kind === section.kind),
          () => undefined,
        ),
      ]);
      return {
        fetchedFor,
        section,
        published,
        source,
        draft,
        template,
        initial: initialContent({ published, source }),
      };
    },
    [sectionId, language, attempt, known],
  );
  // What was fetched before stays meanwhile, and must not be written on as if it were this text.
  return loaded.value?.fetchedFor === fetchedFor
    ? loaded
    : { ...loaded, value: undefined };
}
