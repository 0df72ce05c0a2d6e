import { Caller } from '@trust-portal/record-service';

export interface ReceivedRecord {
  table: string;
  row: Record<string, unknown>;
}

/** Everything that the catalog holds, written out and brought in again. */
export interface ArchiveService {
  /** JSON Lines, one record a line, in an order that {@link ArchiveService.restore} can follow. */
  read(caller: Caller): AsyncIterable<string>;
  /**
   * Brings records in. Those that are there already stay as they are, so that it can
   * be done twice. Erasures among them are applied at once.
   *
   * @throws InputError that names each record with a wrong table or value; then none is taken.
   */
  restore(
    caller: Caller,
    records: readonly ReceivedRecord[],
  ): Promise<{ added: number; alreadyThere: number }>;
}
