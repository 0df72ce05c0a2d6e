import { RecordEvent } from '@trust-portal/record-contracts';

/** Tells people about a change; it must bear being told twice. */
export interface ChangeNotifier {
  /** @param actor - who made the change, and so need not be told */
  notify(event: RecordEvent, actor: string): Promise<void>;
}
