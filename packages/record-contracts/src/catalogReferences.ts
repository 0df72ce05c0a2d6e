import { z } from 'zod';

/** A catalog entity reference such as `group:default/support`. */
export const entityRefSchema = z
  .string()
  .max(200)
  .regex(
    /^[a-z][a-z0-9]*:[a-z0-9._-]+\/[a-z0-9._-]+$/,
    'must be an entity reference such as component:default/checkout',
  );

/** The reference of a group. */
export const groupRefSchema = entityRefSchema.refine(
  value => value.startsWith('group:'),
  'must be a group such as group:default/support',
);

/** The reference of a person. */
export const userRefSchema = entityRefSchema.refine(
  value => value.startsWith('user:'),
  'must be a person such as user:default/li-wei',
);
