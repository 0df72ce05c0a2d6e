import {
  useCallback,
  useEffect,
  useRef,
  useState,
  type CompositionEventHandler,
} from 'react';
import { toError } from '@backstage/errors';
import type {
  Draft,
  DraftContent,
} from '@trust-portal/plugin-culture-guides-common';
import { problemOf, useUnsavedWarning } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';

/** So long the keyboard rests before a draft is saved, in milliseconds. */
export const saveDelay = 1200;
/** So long after a failure it is tried again. */
const retryDelay = 10_000;

/** `elsewhere`: another window of the same person saved this draft, or handed it in. */
export type SaveState =
  | { kind: 'untouched' | 'waiting' | 'saving' | 'failed' | 'elsewhere' }
  | { kind: 'saved'; at: string };

/** A text that is being written; it is kept on the server while it is. */
export interface TextDraft {
  content: DraftContent;
  change: (changes: Partial<DraftContent>) => void;
  state: SaveState;
  /** Found from an earlier visit. */
  restored: boolean;
  saveNow: () => Promise<boolean>;
  /** Nothing is saved any more: the text was handed in, or thrown away. */
  forget: () => void;
  /** Replaces what is written here by what the other window saved. */
  takeOther: () => Promise<void>;
  /** Saves what is written here over what the other window saved. */
  keepThis: () => Promise<void>;
  /** For the element around all fields: nothing is saved while an input method composes. */
  composition: {
    onCompositionStart: CompositionEventHandler;
    onCompositionEnd: CompositionEventHandler;
  };
}

/** What a draft holds, without what the server adds to it. */
export function contentOf(draft: Draft): DraftContent {
  const {
    sectionId: _sectionId,
    language: _language,
    savedAt: _savedAt,
    version: _version,
    ...content
  } = draft;
  return content;
}

/** Keeps a draft on the server: a while after the last key, one save at a time, never in the middle of a composed word. */
export function useTextDraft(options: {
  sectionId: string;
  language: string;
  initial: DraftContent;
  found?: Draft;
}): TextDraft {
  const { sectionId, language, initial, found } = options;
  const api = useCultureGuidesApi();
  const [content, setContent] = useState(found ? contentOf(found) : initial);
  const [state, setState] = useState<SaveState>(
    found ? { kind: 'saved', at: found.savedAt } : { kind: 'untouched' },
  );
  const latest = useRef(content);
  const version = useRef(found?.version);
  const unsaved = useRef(false);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>();
  const running = useRef<Promise<boolean>>();
  /** What the timer calls: the way to save that belongs to the newest text. */
  const saveAgain = useRef<() => unknown>(() => undefined);

  const saveNow = useCallback((): Promise<boolean> => {
    clearTimeout(timer.current);
    if (running.current) return running.current;
    const saving = (async () => {
      try {
        while (unsaved.current) {
          unsaved.current = false;
          setState({ kind: 'saving' });
          const draft = await api.saveDraft({
            params: { sectionId, language },
            body: { ...latest.current, version: version.current },
          });
          version.current = draft.version;
          setState({ kind: 'saved', at: draft.savedAt });
        }
        return true;
      } catch (error) {
        unsaved.current = true;
        const { kind } = problemOf(toError(error));
        setState({ kind: kind === 'stale' ? 'elsewhere' : 'failed' });
        if (kind !== 'stale') {
          timer.current = setTimeout(() => saveAgain.current(), retryDelay);
        }
        return false;
      } finally {
        running.current = undefined;
      }
    })();
    running.current = saving;
    return saving;
  }, [api, sectionId, language]);
  saveAgain.current = saveNow;

  const schedule = useCallback(() => {
    clearTimeout(timer.current);
    if (!composing.current && unsaved.current) {
      timer.current = setTimeout(() => saveAgain.current(), saveDelay);
    }
  }, []);

  const change = useCallback(
    (changes: Partial<DraftContent>) => {
      latest.current = { ...latest.current, ...changes };
      setContent(latest.current);
      unsaved.current = true;
      setState(before =>
        before.kind === 'elsewhere' ? before : { kind: 'waiting' },
      );
      schedule();
    },
    [schedule],
  );

  const forget = useCallback(() => {
    clearTimeout(timer.current);
    unsaved.current = false;
    version.current = undefined;
    setState({ kind: 'untouched' });
  }, []);

  const takeOther = useCallback(async () => {
    const { draft } = await api.getDraft({ params: { sectionId, language } });
    version.current = draft?.version;
    unsaved.current = false;
    if (draft) {
      latest.current = contentOf(draft);
      setContent(latest.current);
    }
    setState(
      draft ? { kind: 'saved', at: draft.savedAt } : { kind: 'untouched' },
    );
  }, [api, sectionId, language]);

  const keepThis = useCallback(async () => {
    const { draft } = await api.getDraft({ params: { sectionId, language } });
    version.current = draft?.version;
    unsaved.current = true;
    await saveAgain.current();
  }, [api, sectionId, language]);

  // Leaving for another page of the portal keeps what was written in the last second.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      if (unsaved.current) saveAgain.current();
    },
    [],
  );
  useUnsavedWarning(
    ['waiting', 'saving', 'failed', 'elsewhere'].includes(state.kind),
  );

  return {
    content,
    change,
    state,
    restored: found !== undefined,
    saveNow,
    forget,
    takeOther,
    keepThis,
    composition: {
      onCompositionStart: () => {
        composing.current = true;
        clearTimeout(timer.current);
      },
      onCompositionEnd: () => {
        composing.current = false;
        schedule();
      },
    },
  };
}
