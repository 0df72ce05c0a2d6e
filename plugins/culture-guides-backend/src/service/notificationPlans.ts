import { PortalVocabulary, RoleGroups } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { planFieldNotifications } from './fieldNotifications';
import { PlanNotifications } from './GuidesNotifier';
import { planSectionNotifications } from './sectionNotifications';

/** What plans need to look up whom a change concerns. */
export interface NotificationPlanContext {
  knex: Knex;
  vocabulary: PortalVocabulary;
  /** The groups that hold each role. */
  roles: RoleGroups;
}

/** Whom each part of the plugin tells of its changes. */
export function createNotificationPlans(
  context: NotificationPlanContext,
): PlanNotifications[] {
  return [planSectionNotifications(context), planFieldNotifications(context)];
}
