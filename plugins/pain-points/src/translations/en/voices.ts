import { evidence } from './evidence';
import { inbox } from './inbox';
import { redaction } from './redaction';

/** Everything about customers' voices. */
export const voices = { evidence, inbox, redaction };
