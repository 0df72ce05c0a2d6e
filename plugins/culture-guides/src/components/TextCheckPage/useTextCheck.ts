import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import {
  MAXIMUM_CHECKED_LENGTH,
  type TextCheck,
  type TextCheckHit,
} from '@trust-portal/plugin-culture-guides-common';
import { problemOf, type Problem } from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { carrySpans } from '../../wording/textMarks';

/** How long typing must pause before the text is checked, in milliseconds. */
const pause = 700;

/** What was found in a text, and a way to look again. */
export interface TextCheckView {
  /** Absent until something was checked. */
  result?: TextCheck;
  /** The hits where they stand in the text as it is now. */
  hits: TextCheckHit[];
  /** Whether the text, the markets or the language are others than those that were checked. */
  outdated: boolean;
  checking: boolean;
  problem?: Problem;
  /** Whether the question is complete. */
  possible: boolean;
  check: () => void;
}

interface Checked {
  result: TextCheck;
  text: string;
  question: string;
}

/**
 * Checks a text when typing pauses, and at once when asked. While an input
 * method composes, nothing is checked: the letters are not the words yet.
 */
export function useTextCheck(options: {
  text: string;
  markets: readonly string[];
  language?: string;
  composing: boolean;
}): TextCheckView {
  const { text, markets, language, composing } = options;
  const api = useCultureGuidesApi();
  const [checked, setChecked] = useState<Checked>();
  const [checking, setChecking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const running = useRef<AbortController>();
  const question = `${markets.join()} ${language ?? ''}`;
  const possible =
    text.trim() !== '' &&
    text.length <= MAXIMUM_CHECKED_LENGTH &&
    markets.length > 0;
  const latest = useRef({ text, markets, language, question, possible });
  latest.current = { text, markets, language, question, possible };

  const check = useCallback(async () => {
    const asked = latest.current;
    if (!asked.possible) return;
    // An answer to an earlier text is of no use any more.
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    setChecking(true);
    setProblem(undefined);
    try {
      const result = await api.checkText(
        {
          body: {
            text: asked.text,
            markets: [...asked.markets],
            language: asked.language,
          },
        },
        { signal: own.signal },
      );
      if (running.current === own) {
        setChecked({ result, text: asked.text, question: asked.question });
      }
    } catch (error) {
      if (running.current === own) setProblem(problemOf(toError(error)));
    } finally {
      if (running.current === own) setChecking(false);
    }
  }, [api]);

  const outdated = checked
    ? checked.text !== text || checked.question !== question
    : true;
  useEffect(() => {
    if (composing || !possible || !outdated) return undefined;
    const timer = setTimeout(check, pause);
    return () => clearTimeout(timer);
  }, [check, composing, possible, outdated, text, question]);
  useEffect(() => () => running.current?.abort(), []);

  const hits = useMemo(
    () =>
      checked && checked.question === question && text !== ''
        ? carrySpans(checked.result.hits, checked.text, text)
        : [],
    [checked, question, text],
  );
  return {
    result: checked?.question === question ? checked.result : undefined,
    hits,
    outdated,
    checking,
    problem,
    possible,
    check,
  };
}
