import { Foundation } from '../createFoundation';
import { MarketRights } from '../permissions/MarketRights';
import { PromiseReader } from './PromiseReader';

/** What the services of sections and texts share. */
export interface GuideContext
  extends Pick<
    Foundation,
    | 'knex'
    | 'vocabulary'
    | 'cursors'
    | 'clock'
    | 'checker'
    | 'recent'
    | 'templates'
  > {
  announcer: Pick<Foundation['announcer'], 'announce'>;
  promises: Pick<PromiseReader, 'valuesOf'>;
}

/** How something is read or done. */
export interface GuideOptions {
  /** What the caller may do in the market; a mere reader's unless given. */
  rights?: MarketRights;
  /** Nobody is told, for example of sample content. */
  quiet?: boolean;
}
