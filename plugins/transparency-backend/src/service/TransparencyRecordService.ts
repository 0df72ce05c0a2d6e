import { TransparencyDueItem } from '@trust-portal/plugin-transparency-common';
import { Caller, RecordService } from '@trust-portal/record-service';
import { TransparencySearchDocument } from '../search/promiseDocument';

/** What the caller is to do; a duty that is absent is not the caller's. */
export interface Duties {
  decidesPromises?: boolean;
}

/** The small contracts that every domain serves. */
export interface TransparencyRecordService
  extends RecordService<TransparencyDueItem, TransparencySearchDocument> {
  /** @param duties - none unless given */
  listDueItems(caller: Caller, duties?: Duties): Promise<TransparencyDueItem[]>;
}
