import { useCallback, useEffect, useRef, useState } from 'react';
import { toError } from '@backstage/errors';
import type { EvidenceImport } from '@trust-portal/plugin-pain-points-common';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { rememberSettings } from '../../importing/importSettings';
import type { ImportFile } from '../../importing/openImportFile';
import {
  ImportControl,
  runImport,
  type ImportSettings,
} from '../../importing/runImport';

/** How an import that this page sends is doing. */
export interface ImportRun {
  phase: 'idle' | 'running' | 'paused' | 'failed' | 'ended';
  progress?: EvidenceImport;
  /** The row behind which an interrupted import went on. */
  resumedAt?: number;
  /** What is left, in milliseconds; undefined until there is something to reckon with. */
  timeLeft?: number;
  error?: Error;
  start: (file: ImportFile, settings: ImportSettings) => void;
  pause: () => void;
  goOn: () => void;
  cancel: () => void;
  reset: () => void;
}

type State = Pick<
  ImportRun,
  'phase' | 'progress' | 'resumedAt' | 'timeLeft' | 'error'
>;

/** Sends a file and can be paused, gone on with after a failure, and cancelled. */
export function useImportRun(): ImportRun {
  const api = usePainPointsApi();
  const [state, setState] = useState<State>({ phase: 'idle' });
  const control = useRef(new ImportControl());
  const latest = useRef<{ file: ImportFile; settings: ImportSettings }>();

  // Whoever leaves the page leaves the import where it is; choosing the file again goes on.
  useEffect(() => () => control.current.pause(), []);

  const start = useCallback(
    async (file: ImportFile, settings: ImportSettings) => {
      const own = new ImportControl();
      control.current = own;
      latest.current = { file, settings };
      rememberSettings(file.hash, settings);
      setState({ phase: 'running' });
      let begun: { at: number; position: number } | undefined;
      try {
        await runImport({
          api,
          file,
          settings,
          control: own,
          onProgress: progress => {
            const now = Date.now();
            begun = begun ?? { at: now, position: progress.position };
            const done = progress.position - begun.position;
            const left = file.rowCount - progress.position;
            const { at, position } = begun;
            setState(before => ({
              ...before,
              progress,
              resumedAt: position > 0 ? position : undefined,
              timeLeft:
                done > 0 && left > 0 ? ((now - at) / done) * left : undefined,
              phase: progress.state === 'running' ? before.phase : 'ended',
            }));
          },
        });
      } catch (error) {
        setState(before => ({
          ...before,
          phase: 'failed',
          error: toError(error),
        }));
      }
    },
    [api],
  );
  const pause = useCallback(() => {
    control.current.pause();
    setState(before => ({ ...before, phase: 'paused' }));
  }, []);
  const goOn = useCallback(() => {
    if (state.phase === 'failed' && latest.current) {
      start(latest.current.file, latest.current.settings);
      return;
    }
    control.current.resume();
    setState(before => ({ ...before, phase: 'running' }));
  }, [state.phase, start]);
  const importId = state.progress?.id;
  const cancel = useCallback(async () => {
    if (state.phase !== 'failed' || !importId) {
      control.current.cancel();
      setState(before => ({ ...before, phase: 'running' }));
      return;
    }
    // Nothing runs any more that could hear of it.
    try {
      const progress = await api.cancelImport({ params: { importId } });
      setState({ phase: 'ended', progress });
    } catch (error) {
      setState(before => ({ ...before, error: toError(error) }));
    }
  }, [api, importId, state.phase]);
  const reset = useCallback(() => setState({ phase: 'idle' }), []);
  return { ...state, start, pause, goOn, cancel, reset };
}
