import { useCallback, useEffect, useState } from 'react';
import {
  cultureGuidesReference,
  cultureGuidesSignalChannel,
  type SectionDetail,
} from '@trust-portal/plugin-culture-guides-common';
import { type Loaded, useLiveReload, useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../api/cultureGuidesApi';

/** A section with the text that was asked for, and a way to take what a change answered without asking again. */
export interface LoadedSection extends Loaded<SectionDetail> {
  take: (section: SectionDetail) => void;
}

/** Fetches a section in a language, and again when somebody changes it. */
export function useSection(
  sectionId: string,
  asked: { language?: string; inForceOn?: string } = {},
): LoadedSection {
  const { language, inForceOn } = asked;
  const loaded = useLoaded(
    cultureGuidesApiRef,
    api =>
      api.getSection({ params: { sectionId }, query: { language, inForceOn } }),
    [sectionId, language, inForceOn],
  );
  useLiveReload(loaded.retry, {
    channel: cultureGuidesSignalChannel,
    reference: cultureGuidesReference('section', sectionId),
  });
  const [taken, setTaken] = useState<SectionDetail>();
  useEffect(() => setTaken(undefined), [loaded.value]);
  const take = useCallback((section: SectionDetail) => setTaken(section), []);
  // A change answers with the text of another language than the reader's: what is being read stays.
  const value =
    taken?.id === sectionId && loaded.value
      ? { ...taken, text: loaded.value.text, upcoming: loaded.value.upcoming }
      : loaded.value;
  return { ...loaded, value, take };
}
