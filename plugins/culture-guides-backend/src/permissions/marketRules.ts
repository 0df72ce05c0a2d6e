import {
  createPermissionResourceRef,
  createPermissionRule,
} from '@backstage/plugin-permission-node';
import {
  MARKET_RESOURCE_TYPE,
  marketOfDeputyRule,
  marketOfTeamRule,
} from '@trust-portal/plugin-culture-guides-common';
import { z } from 'zod';

/** What rules about markets look at. */
export interface MarketResource {
  id: string;
  /** The catalog group that keeps the guide. */
  ownerGroup: string;
  /** People whose naming as a deputy holds today. */
  deputies: readonly string[];
}

/** What a rule asks for. There are few markets, so decisions are made in memory and no SQL is made of it. */
export type MarketQuery = { groupRefs: string[] } | { person: string };

export const marketResourceRef = createPermissionResourceRef<
  MarketResource,
  MarketQuery
>().with({ pluginId: 'culture-guides', resourceType: MARKET_RESOURCE_TYPE });

/** Allows the markets that one of the given groups keeps. */
export const isOfTeam = createPermissionRule({
  name: marketOfTeamRule,
  description: 'Allow markets whose guide one of the groups keeps',
  resourceRef: marketResourceRef,
  paramsSchema: z.object({
    groupRefs: z.array(z.string()).describe('References of catalog groups'),
  }),
  apply: ({ ownerGroup }, { groupRefs }) => groupRefs.includes(ownerGroup),
  toQuery: ({ groupRefs }) => ({ groupRefs }),
});

/** Allows the markets whose team named the person to stand in for it. */
export const hasDeputy = createPermissionRule({
  name: marketOfDeputyRule,
  description: 'Allow markets that named the person as a deputy',
  resourceRef: marketResourceRef,
  paramsSchema: z.object({
    person: z.string().describe('Reference of a person'),
  }),
  apply: ({ deputies }, { person }) => deputies.includes(person),
  toQuery: ({ person }) => ({ person }),
});

export const marketRules = [isOfTeam, hasDeputy];
