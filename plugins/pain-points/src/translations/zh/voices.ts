import { evidence } from './evidence';
import { importing } from './import';
import { inbox } from './inbox';
import { redaction } from './redaction';
import { reports } from './reports';
import { taxonomy } from './taxonomy';

export const voices = {
  ...evidence,
  ...importing,
  ...inbox,
  ...redaction,
  ...reports,
  ...taxonomy,
};
