import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { useLoaded } from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { localizedOf, type PainForm } from '../PainForm';

/** How long typing must pause before duplicates are looked for, in milliseconds. */
const pause = 400;

/**
 * Looks for pains of the same kind that read alike while somebody types. Waits
 * for a pause, and while an input method composes characters: half a syllable
 * is no word.
 */
export function useDuplicateSuggestions(form: PainForm, composing: boolean) {
  const title = localizedOf(form.title);
  const typed = [title?.en, title?.zh].filter(Boolean).join(' ');
  const [asked, setAsked] = useState({ kindId: '', text: '' });
  useDebounce(
    () => {
      if (!composing) setAsked({ kindId: form.kindId, text: typed });
    },
    pause,
    [form.kindId, typed, composing],
  );
  return useLoaded(
    painPointsApiRef,
    async api => {
      if (!asked.kindId || asked.text.length < 2) return [];
      const { items } = await api.suggestDuplicates({
        body: { kindId: asked.kindId, text: asked.text.slice(0, 1000) },
      });
      return items;
    },
    [asked],
  );
}
