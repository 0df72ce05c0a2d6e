import type {
  Pain,
  PainDetail,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { type Action, useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from './usePainPointsApi';
import { usePainPointsTranslation } from './usePainPointsTranslation';

/** What a step of a pain says beside where it leads. */
export interface TransitionWords {
  note?: string;
  /** Why the pain is closed although its proof is missing. */
  withoutProofReason?: string;
}

/** A pain, as far as a step of it needs to know. */
export type TransitionSubject = Pick<Pain, 'id' | 'state' | 'version'>;

/** Takes a pain to another state and says so. */
export function useTransition(
  onDone: (pain: PainDetail) => void,
): Action<[TransitionSubject, PainState, TransitionWords?]> {
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  return useAction(
    async (
      pain: TransitionSubject,
      to: PainState,
      words: TransitionWords = {},
    ) => {
      const note = words.note?.trim();
      const reason = words.withoutProofReason?.trim();
      const changed = await api.transitionPain({
        params: { painId: pain.id },
        body: {
          to,
          version: pain.version,
          ...(note && { note }),
          ...(reason && { withoutProof: { reason } }),
        },
      });
      onDone(changed);
      return t('state.moved', { id: pain.id, state: t(`shell.state.${to}`) });
    },
  );
}
