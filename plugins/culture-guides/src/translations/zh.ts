import { problem } from './zh/problem';
import { section } from './zh/section';
import { shell } from './zh/shell';

export default { ...problem, ...section, ...shell };
