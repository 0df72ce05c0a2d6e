import { createPermission } from '@backstage/plugin-permission-common';

/** Read promises that are proposed, in force or past. */
export const promiseReadPermission = createPermission({
  name: 'transparency.promise.read',
  attributes: { action: 'read' },
});
export const promiseProposePermission = createPermission({
  name: 'transparency.promise.propose',
  attributes: { action: 'create' },
});
/** Approve or refuse what somebody else proposed, and end promises. */
export const promiseDecidePermission = createPermission({
  name: 'transparency.promise.decide',
  attributes: { action: 'update' },
});

/** All permissions of the transparency plugin. */
export const transparencyPermissions = [
  promiseReadPermission,
  promiseProposePermission,
  promiseDecidePermission,
];
