import { evidence } from './evidence';
import { inbox } from './inbox';

export const voices = { ...evidence, ...inbox };
