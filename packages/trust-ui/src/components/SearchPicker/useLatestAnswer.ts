import { useRef } from 'react';
import useAsync from 'react-use/esm/useAsync';

/** The answer to the latest question; what was answered before stays until then. */
export function useLatestAnswer<Value>(
  ask: (question: string) => Promise<Value>,
  question: string,
  enabled: boolean,
): { value?: Value; loading: boolean; error?: Error } {
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  return useAsync(
    async () => (enabled ? latestAsk.current(question) : undefined),
    [question, enabled],
  );
}
