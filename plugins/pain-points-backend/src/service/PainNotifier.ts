import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  PainPointsNotificationCode,
  painPointsNotificationText,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { JsonObject } from '@backstage/types';
import { RecordEvent } from '@trust-portal/record-contracts';
import { ChangeNotifier } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { DiscussionStore } from '../database/DiscussionStore';
import { PainStore } from '../database/PainStore';
import { parsePainId } from '../pains/painNumber';

export interface PainNotifierOptions {
  knex: Knex;
  notifications: NotificationService;
}

/** One notification, before its receivers have been looked up. */
export interface PlannedNotification {
  code: PainPointsNotificationCode;
  /** `audience` is the owner and the followers of the pain. */
  to: 'audience' | { entityRefs: string[] };
  parameters?: { state?: PainState; into?: string; voices?: number };
}

const painReferencePrefix = 'pain-points/pain/';

/** Tells the owner and the followers of a pain what happened to it. */
export class PainNotifier implements ChangeNotifier {
  readonly #options: PainNotifierOptions;

  constructor(options: PainNotifierOptions) {
    this.#options = options;
  }

  async notify(event: RecordEvent, actor: string): Promise<void> {
    if (!event.reference.startsWith(painReferencePrefix)) {
      return;
    }
    const painId = event.reference.slice(painReferencePrefix.length);
    for (const planned of planNotifications(event, actor)) {
      const entityRefs =
        planned.to === 'audience'
          ? await this.#audienceOf(painId)
          : planned.to.entityRefs;
      if (entityRefs.length > 0) {
        await this.#options.notifications.send({
          recipients: {
            type: 'entity',
            entityRef: entityRefs,
            excludeEntityRef: actor.startsWith('user:') ? actor : undefined,
          },
          payload: {
            title: painPointsNotificationText(planned.code, {
              painId,
              ...planned.parameters,
            }),
            link: `/${event.reference}`,
            topic: 'pain-points',
            // The same event published again replaces its notification instead of doubling it.
            scope: `pain-points:${event.eventId}:${planned.code}`,
            severity:
              planned.code === 'pain-reopened-by-evidence' ? 'high' : 'normal',
          },
        });
      }
    }
  }

  async #audienceOf(painId: string): Promise<string[]> {
    const { knex } = this.#options;
    const number = parsePainId(painId);
    const [pain, followers] = await Promise.all([
      new PainStore(knex).find(number),
      new DiscussionStore(knex).followersOf(number),
    ]);
    return [...new Set([...(pain?.owner ? [pain.owner] : []), ...followers])];
  }
}

/** Which notifications an event leads to. */
export function planNotifications(
  { action, details }: Pick<RecordEvent, 'action' | 'details'>,
  actor: string,
): PlannedNotification[] {
  switch (action) {
    case 'pain-reported':
      return handOver(details.owner);
    case 'pain-edited':
      return handOver((details.owner as JsonObject | undefined)?.to);
    case 'pain-said-again':
      return [
        {
          code: 'pain-reopened-by-evidence',
          to: 'audience',
          parameters: { voices: Number(details.voices) },
        },
      ];
    case 'pain-transitioned':
      // When the portal reopens a pain by itself, the line above has said so already.
      return actor === 'system'
        ? []
        : [
            {
              code: 'pain-transitioned',
              to: 'audience',
              parameters: { state: details.to as PainState },
            },
          ];
    case 'pain-commented': {
      const mentions = details.mentions as string[];
      return [
        ...(mentions.length > 0
          ? [{ code: 'pain-mentioned', to: { entityRefs: mentions } } as const]
          : []),
        { code: 'pain-commented', to: 'audience' },
      ];
    }
    case 'pain-merged':
      return [
        {
          code: 'pain-merged',
          to: 'audience',
          parameters: { into: String(details.into) },
        },
      ];
    case 'pain-unmerged':
      return [{ code: 'pain-unmerged', to: 'audience' }];
    case 'reading-recorded':
      return details.standing === 'waiting'
        ? [{ code: 'reading-waits', to: 'audience' }]
        : [];
    default:
      return [];
  }
}

function handOver(owner: unknown): PlannedNotification[] {
  return typeof owner === 'string'
    ? [{ code: 'pain-handed-over', to: { entityRefs: [owner] } }]
    : [];
}
