import { evidence } from './evidence';
import { inbox } from './inbox';
import { redaction } from './redaction';

export const voices = { ...evidence, ...inbox, ...redaction };
