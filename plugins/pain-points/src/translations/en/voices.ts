import { evidence } from './evidence';
import { importing } from './import';
import { inbox } from './inbox';
import { redaction } from './redaction';
import { reports } from './reports';
import { taxonomy } from './taxonomy';

/** Everything about customers' voices, and what is made of them. */
export const voices = {
  evidence,
  importing,
  inbox,
  redaction,
  reports,
  taxonomy,
};
