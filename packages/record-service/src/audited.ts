import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Caller } from './Caller';

/**
 * Does something that the auditor is told of, whether it succeeds or fails. What is told holds
 * references and numbers, never a text: the auditor writes to the log.
 */
export async function audited<TResult>(
  { auditor }: { auditor: AuditorService },
  { actor }: Pick<Caller, 'actor'>,
  event: {
    eventId: string;
    severityLevel: 'medium' | 'high';
    meta?: JsonObject;
  },
  action: () => Promise<TResult>,
): Promise<TResult> {
  const { meta, ...rest } = event;
  const told = await auditor.createEvent({ ...rest, meta: { ...meta, actor } });
  try {
    const result = await action();
    await told.success();
    return result;
  } catch (error) {
    await told.fail({ error });
    throw error;
  }
}
