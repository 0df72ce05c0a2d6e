import {
  CultureGuidesNotificationCode,
  CultureGuidesNotificationParameters,
} from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary, RoleGroups } from '@trust-portal/portal-vocabulary';
import {
  PlannedNotification,
  PlanNotifications,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { planFieldNotifications } from './fieldNotifications';
import { planSectionNotifications } from './sectionNotifications';

export type PlannedGuideNotification = PlannedNotification<
  CultureGuidesNotificationCode,
  CultureGuidesNotificationParameters
>;
export type PlanGuideNotifications = PlanNotifications<
  CultureGuidesNotificationCode,
  CultureGuidesNotificationParameters
>;

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
): PlanGuideNotifications[] {
  return [planSectionNotifications(context), planFieldNotifications(context)];
}
