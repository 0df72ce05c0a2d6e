import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  CultureGuidesNotificationCode,
  CultureGuidesNotificationParameters,
  cultureGuidesNotificationText,
} from '@trust-portal/plugin-culture-guides-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { ChangeNotifier } from '@trust-portal/record-service';

/** One notification: what is said, and to whom. */
export interface PlannedNotification {
  code: CultureGuidesNotificationCode;
  parameters: CultureGuidesNotificationParameters;
  /** People and groups. */
  entityRefs: readonly string[];
  /** The page that it leads to; that of the event's record unless given. */
  link?: string;
  severity?: 'normal' | 'high';
}

/** Which notifications an event leads to; none for an event of another part. */
export type PlanNotifications = (
  event: RecordEvent,
) => Promise<PlannedNotification[]>;

/** Tells people what the parts of the plugin plan to tell them. */
export class GuidesNotifier implements ChangeNotifier {
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
    planned: PlannedNotification,
  ): Promise<void> {
    const { code, parameters, severity = 'normal' } = planned;
    const entityRefs = [...new Set(planned.entityRefs)];
    if (entityRefs.length === 0) return;
    await this.#notifications.send({
      recipients: {
        type: 'entity',
        entityRef: entityRefs,
        excludeEntityRef: actor.startsWith('user:') ? actor : undefined,
      },
      payload: {
        title: cultureGuidesNotificationText(code, parameters),
        link: planned.link ?? `/${event.reference}`,
        topic: 'culture-guides',
        // The same event published again replaces its notification instead of doubling it.
        scope: `culture-guides:${event.eventId}:${code}`,
        severity,
      },
    });
  }
}
