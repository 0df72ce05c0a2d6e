import { board, state } from './board';
import { catalog, kind } from './catalog';
import { chain, reading } from './chain';
import { activity, customers, interim, merge, pain, voices } from './pain';
import { entity, searchResult } from './entity';
import { pains } from './pains';
import { problem } from './problem';
import { form, report, signal } from './report';
import { shell } from './shell';

/** The areas of kinds and pains, and what all pages share. */
export const painAreas = {
  shell,
  catalog,
  kind,
  pains,
  board,
  state,
  form,
  report,
  signal,
  pain,
  interim,
  merge,
  voices,
  customers,
  activity,
  chain,
  reading,
  entity,
  searchResult,
  problem,
} as const;
