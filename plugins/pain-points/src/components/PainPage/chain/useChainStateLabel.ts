import { useCallback } from 'react';
import {
  chainStates,
  type ChainState,
} from '@trust-portal/plugin-pain-points-common';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';

const known: readonly ChainState[] = Object.values(chainStates).flat();

/** Names the state of a link of the chain. */
export function useChainStateLabel(): (state: string) => string {
  const t = usePainPointsTranslation();
  return useCallback(
    state => {
      const found = known.find(candidate => candidate === state);
      return found ? t(`chain.state.${found}`) : state;
    },
    [t],
  );
}
