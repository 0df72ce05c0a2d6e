import { usePermission } from '@backstage/plugin-permission-react';
import {
  lawApprovePermission,
  wordingEditPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { usePermittedMarkets } from '../../hooks/usePermittedMarkets';

/** What the reader may do with terms and rules; the server decides again on each change. */
export interface WordingRights {
  /** The markets whose wording the reader may write. */
  markets: ReadonlySet<string>;
  /** Whether the reader may write wording of these markets; none stands for all of them. */
  mayEdit: (markets: readonly string[]) => boolean;
  /** Whether the reader may approve it, unless it is the reader's own. */
  mayDecide: (markets: readonly string[]) => boolean;
}

/** Teams write for their own markets; what holds everywhere, any team writes. Legal may approve as well. */
export function useWordingRights(): WordingRights {
  const markets = usePermittedMarkets(wordingEditPermission);
  const { allowed: isLegal } = usePermission({
    permission: lawApprovePermission,
  });
  const mayEdit = (asked: readonly string[]) =>
    markets.size > 0 &&
    (asked.length === 0 || asked.some(market => markets.has(market)));
  return {
    markets,
    mayEdit,
    mayDecide: asked => isLegal || mayEdit(asked),
  };
}
