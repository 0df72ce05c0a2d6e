import { board, state } from './zh/board';
import { catalog, kind } from './zh/catalog';
import { pains } from './zh/pains';
import { shell } from './zh/shell';
import { voices } from './zh/voices';

export default { ...shell, ...catalog, ...kind, ...pains, ...board, ...state, ...voices };
