import {
  PromiseAction,
  promiseActions,
  promiseDecidePermission,
  promiseTitle,
  TransparencyNotificationCode,
  TransparencyNotificationParameters,
  transparencyPermissionGrants,
} from '@trust-portal/plugin-transparency-common';
import { RoleGroups } from '@trust-portal/portal-vocabulary';
import { PlanNotifications } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { PromiseStore } from '../database/PromiseStore';
import { parsePromiseId } from '../promises/promiseNumber';
import { MarketDirectory } from './MarketDirectory';

/** The groups whose people decide about promises. */
export function decidersOf(roleGroups: RoleGroups): string[] {
  return transparencyPermissionGrants
    .filter(({ permission }) => permission === promiseDecidePermission)
    .flatMap(({ roles }) => roles.flatMap(role => roleGroups[role] ?? []));
}

/** A proposal is for those who decide; what becomes of it is for who proposed it. */
export function planPromiseNotifications(options: {
  knex: Knex;
  markets: MarketDirectory;
  roleGroups: RoleGroups;
}): PlanNotifications<
  TransparencyNotificationCode,
  TransparencyNotificationParameters
> {
  const { knex, markets } = options;
  const deciders = decidersOf(options.roleGroups);
  return async ({ reference, action }) => {
    if (!isPromiseAction(action)) return [];
    const id = reference.split('/')[2];
    const promise = await new PromiseStore(knex).find(parsePromiseId(id));
    if (!promise) return [];
    const title = promiseTitle(promise, markets.get(promise.market));
    return [
      {
        code: action,
        parameters: { id, title },
        entityRefs:
          action === 'promise-proposed' ? deciders : [promise.proposedBy],
      },
    ];
  };
}

function isPromiseAction(action: string): action is PromiseAction {
  return promiseActions.some(known => known === action);
}
