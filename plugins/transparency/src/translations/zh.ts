import { problem } from './zh/problem';
import { promise } from './zh/promise';
import { promises } from './zh/promises';
import { propose } from './zh/propose';
import { shell } from './zh/shell';

export default { ...problem, ...promise, ...promises, ...propose, ...shell };
