import { evidence } from './evidence';
import { importing } from './import';
import { inbox } from './inbox';
import { redaction } from './redaction';
import { reports } from './reports';

export const voices = {
  ...evidence,
  ...importing,
  ...inbox,
  ...redaction,
  ...reports,
};
