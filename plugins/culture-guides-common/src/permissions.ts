import { createPermission } from '@backstage/plugin-permission-common';

/** The resource that most permissions are about is a market: a team writes only in its own. */
export const MARKET_RESOURCE_TYPE = 'culture-guides-market';

function basic(name: string, action: 'create' | 'read' | 'update') {
  return createPermission({
    name: `culture-guides.${name}`,
    attributes: { action },
  });
}
function onMarket(name: string, action: 'read' | 'update') {
  return createPermission({
    name: `culture-guides.${name}`,
    attributes: { action },
    resourceType: MARKET_RESOURCE_TYPE,
  });
}

/** Read what is published: guides, terms, rules, calendars, launches. */
export const guideReadPermission = basic('guide.read', 'read');
/** Write drafts and hand texts in; read what is in review; add sections and attachments. */
export const guideEditPermission = onMarket('guide.edit', 'update');
/** Approve or return somebody else's text, and give the verdict of a periodic review. */
export const guideReviewPermission = onMarket('guide.review', 'update');
/** Approve changes of law and of promises; read what is in review. */
export const lawApprovePermission = basic('law.approve', 'update');
/** Languages, fallbacks and deputies of a market. */
export const settingsUpdatePermission = onMarket('settings.update', 'update');
/** Propose and change terms and rules of a market. */
export const wordingEditPermission = onMarket('wording.edit', 'update');
export const calendarEditPermission = onMarket('calendar.edit', 'update');
/** Say that something in a guide is wrong, outdated or missing. */
export const fieldReportCreatePermission = basic(
  'field-report.create',
  'create',
);
export const fieldReportAnswerPermission = onMarket(
  'field-report.answer',
  'update',
);
export const readingAskPermission = basic('reading.ask', 'create');
/** Prepare launches, and decide go or no-go. Who may sign an item follows from its role. */
export const launchManagePermission = onMarket('launch.manage', 'update');
export const launchSignPermission = basic('launch.sign', 'update');
export const checklistTemplateUpdatePermission = basic(
  'checklist-template.update',
  'update',
);

/** All permissions of the guides. */
export const cultureGuidesPermissions = [
  guideReadPermission,
  guideEditPermission,
  guideReviewPermission,
  lawApprovePermission,
  settingsUpdatePermission,
  wordingEditPermission,
  calendarEditPermission,
  fieldReportCreatePermission,
  fieldReportAnswerPermission,
  readingAskPermission,
  launchManagePermission,
  launchSignPermission,
  checklistTemplateUpdatePermission,
];
