import { board, state } from './board';
import { catalog, kind } from './catalog';
import { pains } from './pains';
import { form, report, signal } from './report';
import { shell } from './shell';

export const painAreas = {
  ...shell,
  ...catalog,
  ...kind,
  ...pains,
  ...board,
  ...state,
  ...form,
  ...report,
  ...signal,
};
