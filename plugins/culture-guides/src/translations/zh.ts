import { problem } from './zh/problem';
import { shell } from './zh/shell';

export default { ...problem, ...shell };
