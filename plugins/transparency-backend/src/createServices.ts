import { Foundation } from './createFoundation';
import { AuthorizedPromiseService } from './service/AuthorizedPromiseService';
import { AuthorizedRecordService } from './service/AuthorizedRecordService';
import { DefaultPromiseService } from './service/DefaultPromiseService';
import { DefaultRecordService } from './service/DefaultRecordService';
import { PromiseService } from './service/PromiseService';
import { TransparencyRecordService } from './service/TransparencyRecordService';

/** The services that the router gets: the authorized ones. */
export interface TransparencyServices {
  promises: PromiseService;
  records: TransparencyRecordService;
}

export function createServices(foundation: Foundation): TransparencyServices {
  const { guard } = foundation;
  return {
    promises: new AuthorizedPromiseService({
      service: new DefaultPromiseService(foundation),
      guard,
    }),
    records: new AuthorizedRecordService({
      service: new DefaultRecordService(foundation),
      guard,
    }),
  };
}
