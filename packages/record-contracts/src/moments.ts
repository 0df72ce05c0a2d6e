import { z } from 'zod';

/** A UTC instant, ISO 8601 with milliseconds. */
export const instantSchema = z.iso.datetime();

/** A plain date in the market's own zone. */
export const dateSchema = z.iso.date();
