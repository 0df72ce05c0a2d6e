import { pageQuerySchema, repeated } from '@trust-portal/http-contract';
import {
  bilingualText,
  dateSchema,
  entityRefSchema,
  instantSchema,
  LARGEST_INTEGER,
  noteSchema,
  userRefSchema,
  versionSchema,
} from '@trust-portal/record-contracts';
import { z } from 'zod';

/** What we hold ourselves to. The list is closed, so that promises can be compared. */
export const promiseSubjects = [
  'return-days',
  'refund-days',
  'delivery-days',
  'fee',
  'support-hours',
  'retention',
] as const;
export const promiseSubjectSchema = z.enum(promiseSubjects);
export type PromiseSubject = z.output<typeof promiseSubjectSchema>;

/** `minor-units`: money in the smallest unit of the market's currency. */
export const promiseUnits = [
  'days',
  'working-days',
  'months',
  'hours-a-week',
  'minor-units',
] as const;
export const promiseUnitSchema = z.enum(promiseUnits);
export type PromiseUnit = z.output<typeof promiseUnitSchema>;

/** The units in which each subject can be promised. */
export const unitsOfSubject: Readonly<
  Record<PromiseSubject, readonly PromiseUnit[]>
> = {
  'return-days': ['days', 'working-days'],
  'refund-days': ['days', 'working-days'],
  'delivery-days': ['days', 'working-days'],
  fee: ['minor-units'],
  'support-hours': ['hours-a-week'],
  retention: ['days', 'months'],
};

export const promiseIdSchema = z
  .string()
  .regex(/^PR-\d{4,9}$/, 'must be the number of a promise such as PR-0001');
export const promiseMarketSchema = z
  .string()
  .regex(/^[a-z]{2}$/, 'must be a market such as br');

const promiseFields = {
  subject: promiseSubjectSchema,
  /** A whole number of the unit. */
  value: z.number().int().min(0).max(LARGEST_INTEGER),
  unit: promiseUnitSchema,
  market: promiseMarketSchema,
  /** The product or service that it is about; absent: all that we sell in the market. */
  entityRef: entityRefSchema.optional(),
  /** How customers read it. */
  wording: bilingualText(500),
  /** The first and the last day on which it holds, in the market's zone; without a last day until it is ended. */
  inForceFrom: dateSchema,
  inForceTo: dateSchema.optional(),
};

export const promiseDraftSchema = z
  .strictObject({ ...promiseFields, note: noteSchema.optional() })
  .superRefine(({ subject, unit, inForceFrom, inForceTo }, context) => {
    if (!unitsOfSubject[subject].includes(unit)) {
      context.addIssue({
        code: 'custom',
        path: ['unit'],
        message: `must be one of ${unitsOfSubject[subject].join(', ')}`,
      });
    }
    if (inForceTo !== undefined && inForceTo < inForceFrom) {
      context.addIssue({
        code: 'custom',
        path: ['inForceTo'],
        message: 'must not be before the first day',
      });
    }
  });
export type PromiseDraft = z.input<typeof promiseDraftSchema>;

export const promiseStates = ['proposed', 'approved', 'refused'] as const;
export const promiseStateSchema = z.enum(promiseStates);
export type PromiseState = z.output<typeof promiseStateSchema>;

/** A promise never changes: a new value is a new promise, and the old one gets a last day. */
export const promiseSchema = z
  .object({
    ...promiseFields,
    id: promiseIdSchema,
    state: promiseStateSchema,
    note: z.string().optional(),
    proposedBy: userRefSchema,
    proposedAt: instantSchema,
    decidedBy: userRefSchema.optional(),
    decidedAt: instantSchema.optional(),
    /** Why it was refused or ended. */
    reason: z.string().optional(),
    version: versionSchema,
    /** Whether it is approved and holds today in its market. */
    inForce: z.boolean(),
    /** Promises in force with the same subject, market and entity, and another value. */
    contradicts: z.array(promiseIdSchema),
    abilities: z.object({ decide: z.boolean(), end: z.boolean() }),
  })
  .meta({ id: 'Promise' });
/** A value that we publicly hold ourselves to. */
export type CustomerPromise = z.output<typeof promiseSchema>;

export const promiseListQuerySchema = pageQuerySchema.extend({
  market: repeated(promiseMarketSchema),
  subject: repeated(promiseSubjectSchema),
  state: repeated(promiseStateSchema),
  entity: repeated(entityRefSchema),
  /** Only approved ones that hold on this day. */
  inForceOn: dateSchema.optional(),
});

export const promiseDecisionSchema = z
  .strictObject({
    decision: z.enum(['approve', 'refuse']),
    reason: noteSchema.optional(),
    version: versionSchema,
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason, {
    path: ['reason'],
    message: 'must say why',
  });
export const promiseEndSchema = z.strictObject({
  /** The last day on which it holds; not in the past. */
  inForceTo: dateSchema,
  reason: noteSchema,
  version: versionSchema,
});
