import { catalog, kind } from './zh/catalog';
import { shell } from './zh/shell';

export default { ...shell, ...catalog, ...kind };
