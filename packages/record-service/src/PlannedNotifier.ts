import { NotificationService } from '@backstage/plugin-notifications-node';
import { RecordEvent } from '@trust-portal/record-contracts';
import { ChangeNotifier } from './ChangeNotifier';

/** One notification: what is said, and to whom. */
export interface PlannedNotification<Code extends string, Parameters> {
  code: Code;
  parameters: Parameters;
  /** People and groups; nobody is told when there are none. */
  entityRefs: readonly string[];
  /** The page that it leads to; that of the event's record unless given. */
  link?: string;
  severity?: 'normal' | 'high';
}

/**
 * Which notifications an event leads to; none for an event of another part.
 *
 * @param actor - who made the change, `system` for the portal itself
 */
export type PlanNotifications<Code extends string, Parameters> = (
  event: RecordEvent,
  actor: string,
) => Promise<Array<PlannedNotification<Code, Parameters>>>;

export interface PlannedNotifierOptions<Code extends string, Parameters> {
  notifications: NotificationService;
  /** The domain; also the topic of its notifications. */
  pluginId: string;
  plans: ReadonlyArray<PlanNotifications<Code, Parameters>>;
  /** The sentence of a notification, without personal text. */
  textOf(code: Code, parameters: Parameters): string;
}

/** Tells people what the parts of a domain plan to tell them, except whoever made the change. */
export class PlannedNotifier<Code extends string, Parameters>
  implements ChangeNotifier
{
  readonly #options: PlannedNotifierOptions<Code, Parameters>;

  constructor(options: PlannedNotifierOptions<Code, Parameters>) {
    this.#options = options;
  }

  async notify(event: RecordEvent, actor: string): Promise<void> {
    for (const plan of this.#options.plans) {
      for (const planned of await plan(event, actor)) {
        await this.#send(event, actor, planned);
      }
    }
  }

  async #send(
    event: RecordEvent,
    actor: string,
    planned: PlannedNotification<Code, Parameters>,
  ): Promise<void> {
    const { notifications, pluginId, textOf } = this.#options;
    const { code, parameters, severity = 'normal' } = planned;
    const entityRefs = [...new Set(planned.entityRefs)];
    if (entityRefs.length === 0) return;
    await notifications.send({
      recipients: {
        type: 'entity',
        entityRef: entityRefs,
        excludeEntityRef: actor.startsWith('user:') ? actor : undefined,
      },
      payload: {
        title: textOf(code, parameters),
        link: planned.link ?? `/${event.reference}`,
        topic: pluginId,
        // The same event published again replaces its notification instead of doubling it.
        scope: `${pluginId}:${event.eventId}:${code}`,
        severity,
      },
    });
  }
}
