import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  TransparencyNotificationCode,
  TransparencyNotificationParameters,
  transparencyNotificationText,
} from '@trust-portal/plugin-transparency-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { ChangeNotifier } from '@trust-portal/record-service';

/** One notification: what is said, and to whom. */
export interface PlannedNotification {
  code: TransparencyNotificationCode;
  parameters: TransparencyNotificationParameters;
  /** People and groups. */
  entityRefs: readonly string[];
}

/** Which notifications an event leads to; none for an event of another register. */
export type PlanNotifications = (
  event: RecordEvent,
) => Promise<PlannedNotification[]>;

/** Tells people what the registers plan to tell them. */
export class TransparencyNotifier implements ChangeNotifier {
  readonly #notifications: NotificationService;
  readonly #plans: readonly PlanNotifications[];

  constructor(options: {
    notifications: NotificationService;
    plans: readonly PlanNotifications[];
  }) {
    this.#notifications = options.notifications;
    this.#plans = options.plans;
  }

  async notify(event: RecordEvent, actor: string): Promise<void> {
    for (const plan of this.#plans) {
      for (const planned of await plan(event)) {
        await this.#send(event, actor, planned);
      }
    }
  }

  async #send(
    event: RecordEvent,
    actor: string,
    { code, parameters, entityRefs }: PlannedNotification,
  ): Promise<void> {
    const receivers = [...new Set(entityRefs)];
    if (receivers.length === 0) return;
    await this.#notifications.send({
      recipients: {
        type: 'entity',
        entityRef: receivers,
        excludeEntityRef: actor.startsWith('user:') ? actor : undefined,
      },
      payload: {
        title: transparencyNotificationText(code, parameters),
        link: `/${event.reference}`,
        topic: 'transparency',
        // The same event published again replaces its notification instead of doubling it.
        scope: `transparency:${event.eventId}:${code}`,
        severity: 'normal',
      },
    });
  }
}
