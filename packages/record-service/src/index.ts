/**
 * What the backend of every domain does alike.
 *
 * @packageDocumentation
 */
export * from './assertConfigured';
export * from './audited';
export * from './Caller';
export * from './ChangeAnnouncer';
export * from './ChangeNotifier';
export * from './contentChecks';
export * from './databaseMark';
export * from './InputChecker';
export * from './jsonBody';
export * from './listActivity';
export * from './measureRequests';
export { PermissionGuard } from './PermissionGuard';
export * from './PlannedNotifier';
export * from './readContentFile';
export * from './RecentAnswers';
export * from './RecordGuard';
export * from './recordHandlers';
export * from './scheduleAnnouncements';
export * from './sendFile';
export * from './WaitingNotifications';
