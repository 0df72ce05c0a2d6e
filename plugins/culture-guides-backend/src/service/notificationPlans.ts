import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { PlanNotifications } from './GuidesNotifier';

/** What plans need to look up whom a change concerns. */
export interface NotificationPlanContext {
  knex: Knex;
  vocabulary: PortalVocabulary;
}

/** Whom each part of the plugin tells of its changes. */
export function createNotificationPlans(
  _context: NotificationPlanContext,
): PlanNotifications[] {
  return [];
}
