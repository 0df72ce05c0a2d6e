import type {
  ConditionalGrant,
  PermissionGrant,
  RoleId,
} from '@trust-portal/portal-vocabulary';
import { roleIds } from '@trust-portal/portal-vocabulary';
import * as permissions from './permissions';

const staff: readonly RoleId[] = roleIds.filter(role => role !== 'visitor');

/** The names of the rules that conditional grants refer to; the backend defines them. */
export const marketOfTeamRule = 'IS_OF_TEAM';
export const marketOfDeputyRule = 'HAS_DEPUTY';

/** Regional editors, in the markets of their own team. */
const ownMarkets: ConditionalGrant = {
  roles: ['regional-editor'],
  pluginId: 'culture-guides',
  conditions: person => ({
    rule: marketOfTeamRule,
    resourceType: permissions.MARKET_RESOURCE_TYPE,
    params: { groupRefs: [...person.groupRefs] },
  }),
};
/** Whoever a team named to review for it, while the naming holds. */
const marketsAsDeputy: ConditionalGrant = {
  roles: staff,
  pluginId: 'culture-guides',
  conditions: person => ({
    rule: marketOfDeputyRule,
    resourceType: permissions.MARKET_RESOURCE_TYPE,
    params: { person: person.userEntityRef },
  }),
};
const teamsOnly = { roles: [], conditional: [ownMarkets] };

/** Who may do what with the guides. */
export const cultureGuidesPermissionGrants: readonly PermissionGrant[] = [
  { permission: permissions.guideReadPermission, roles: roleIds },
  { permission: permissions.guideEditPermission, ...teamsOnly },
  {
    permission: permissions.guideReviewPermission,
    roles: ['legal'],
    conditional: [ownMarkets, marketsAsDeputy],
  },
  { permission: permissions.lawApprovePermission, roles: ['legal'] },
  { permission: permissions.settingsUpdatePermission, ...teamsOnly },
  { permission: permissions.wordingEditPermission, ...teamsOnly },
  { permission: permissions.calendarEditPermission, ...teamsOnly },
  { permission: permissions.fieldReportCreatePermission, roles: staff },
  { permission: permissions.fieldReportAnswerPermission, ...teamsOnly },
  {
    permission: permissions.readingAskPermission,
    roles: ['regional-editor', 'support', 'product', 'legal', 'administrator'],
  },
  { permission: permissions.launchManagePermission, ...teamsOnly },
  { permission: permissions.launchSignPermission, roles: staff },
  {
    permission: permissions.checklistTemplateUpdatePermission,
    roles: ['administrator', 'legal'],
  },
];
