import { useCallback, useState } from 'react';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import type {
  Evidence,
  PainPointsApi,
} from '@trust-portal/plugin-pain-points-common';
import { useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import type { LinkChoice } from '../VoiceDialogs/LinkDialog';
import { linksThere, takeNewLinksBack } from './undoLinks';

/** What was just done, and how to take it back. */
export interface DoneNotice {
  words: string;
  undo?: () => Promise<void>;
}

/**
 * Links, sets aside and assigns voices; each can be told in words, and linking
 * and setting aside can be taken back.
 *
 * @param options.onChanged - told which voices changed; `handled` when they wait no more
 * @param options.onUndone - told which voices are back
 */
export function useTriage(options: {
  targets: readonly Evidence[];
  onChanged: (voices: readonly Evidence[], handled: boolean) => void;
  onUndone: (evidenceIds: readonly string[]) => void;
}) {
  const { targets, onChanged, onUndone } = options;
  const api: PainPointsApi = usePainPointsApi();
  const identity = useApi(identityApiRef);
  const t = usePainPointsTranslation();
  const [done, setDone] = useState<DoneNotice>();

  async function link(voices: readonly Evidence[], choice: LinkChoice) {
    const evidenceIds = voices.map(voice => voice.id);
    const before = await linksThere(api, voices);
    const { changed } = await api.linkEvidence({
      body: { evidenceIds, ...choice },
    });
    setDone(
      changed === 0
        ? { words: t('inbox.done.nothing') }
        : {
            words: t('inbox.done.linked', {
              count: changed,
              pain: choice.painId,
            }),
            undo: async () => {
              await takeNewLinksBack(api, evidenceIds, before);
              onUndone(evidenceIds);
            },
          },
    );
    onChanged(voices, true);
    return undefined;
  }

  const linking = useAction((choice: LinkChoice) => link(targets, choice));
  const linkingOne = useAction(link);
  const settingAside = useAction(async (reason: string) => {
    const evidenceIds = targets.map(voice => voice.id);
    // Only what waited returns to waiting: the rest had been set aside before.
    const waiting = targets
      .filter(voice => voice.state === 'inbox')
      .map(voice => voice.id);
    const { changed } = await api.setEvidenceAside({
      body: { evidenceIds, reason },
    });
    setDone({
      words:
        changed === 0
          ? t('inbox.done.nothing')
          : t('inbox.done.setAside', { count: changed }),
      undo:
        changed === 0 || waiting.length === 0
          ? undefined
          : async () => {
              await api.returnEvidence({ body: { evidenceIds: waiting } });
              onUndone(waiting);
            },
    });
    onChanged(targets, true);
    return undefined;
  });
  const assigning = useAction(async (assignee: string | undefined) => {
    const { changed } = await api.assignEvidence({
      body: { evidenceIds: targets.map(voice => voice.id), assignee },
    });
    setDone({
      words:
        changed === 0
          ? t('inbox.done.nothing')
          : t('inbox.done.assigned', { count: changed }),
    });
    onChanged(targets, false);
    return undefined;
  });
  const { run: assign } = assigning;
  const assignToMe = useCallback(async () => {
    const { userEntityRef } = await identity.getBackstageIdentity();
    await assign(userEntityRef);
  }, [identity, assign]);
  const undoing = useAction(async () => {
    await done?.undo?.();
    setDone({ words: t('inbox.done.undone') });
    return undefined;
  });

  return {
    linking,
    linkingOne,
    settingAside,
    assigning,
    assignToMe,
    undoing,
    done,
    forget: useCallback(() => setDone(undefined), []),
  };
}
