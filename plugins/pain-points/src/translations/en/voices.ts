import { evidence } from './evidence';
import { inbox } from './inbox';

/** Everything about customers' voices. */
export const voices = { evidence, inbox };
