import { z } from 'zod';

export const painIdSchema = z
  .string()
  .regex(/^PP-\d{4,9}$/, 'must be the number of a pain such as PP-0012');
export const evidenceIdSchema = z
  .string()
  .regex(/^EV-\d{6,12}$/, 'must be the number of a voice such as EV-000123');
