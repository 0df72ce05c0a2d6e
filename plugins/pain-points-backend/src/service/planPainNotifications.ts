import { JsonObject } from '@backstage/types';
import {
  PainPointsNotificationCode,
  PainPointsNotificationParameters,
  painPointsReference,
  PainState,
} from '@trust-portal/plugin-pain-points-common';
import { RecordEvent } from '@trust-portal/record-contracts';
import { PlanNotifications } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { DiscussionStore } from '../database/DiscussionStore';
import { PainStore } from '../database/PainStore';
import { parsePainId } from '../pains/painNumber';

/** One notification, before its receivers have been looked up. */
export interface PainNotice {
  code: PainPointsNotificationCode;
  /** `audience` is the owner and the followers of the pain. */
  to: 'audience' | { entityRefs: string[] };
  parameters?: Omit<PainPointsNotificationParameters, 'painId'>;
}

const painReferencePrefix = painPointsReference('pain', '');

/** Tells the owner and the followers of a pain what happened to it. */
export function planPainNotifications({
  knex,
}: {
  knex: Knex;
}): PlanNotifications<
  PainPointsNotificationCode,
  PainPointsNotificationParameters
> {
  return async (event, actor) => {
    if (!event.reference.startsWith(painReferencePrefix)) return [];
    const painId = event.reference.slice(painReferencePrefix.length);
    return Promise.all(
      planNotices(event, actor).map(async ({ code, to, parameters }) => ({
        code,
        parameters: { painId, ...parameters },
        entityRefs:
          to === 'audience' ? await audienceOf(knex, painId) : to.entityRefs,
        severity: code === 'pain-reopened-by-evidence' ? 'high' : 'normal',
      })),
    );
  };
}

async function audienceOf(knex: Knex, painId: string): Promise<string[]> {
  const number = parsePainId(painId);
  const [pain, followers] = await Promise.all([
    new PainStore(knex).find(number),
    new DiscussionStore(knex).followersOf(number),
  ]);
  return [...(pain?.owner ? [pain.owner] : []), ...followers];
}

/** Which notifications an event of a pain leads to. */
export function planNotices(
  { action, details }: Pick<RecordEvent, 'action' | 'details'>,
  actor: string,
): PainNotice[] {
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

function handOver(owner: unknown): PainNotice[] {
  return typeof owner === 'string'
    ? [{ code: 'pain-handed-over', to: { entityRefs: [owner] } }]
    : [];
}
