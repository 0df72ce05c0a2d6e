import type { RecordEvent } from '@trust-portal/record-contracts';

/**
 * Events for other plugins, published at least once and after the change was
 * committed. Consumers are idempotent: `eventId` is the same on each delivery.
 */
export const cultureGuidesTopics = {
  /** A text was handed in, decided or published; a section was reviewed or archived. */
  sectionChanged: 'culture-guides.section',
  /** A calendar has a new version. */
  calendarChanged: 'culture-guides.calendar',
  /** A term or a rule was proposed, changed or decided. */
  wordingChanged: 'culture-guides.wording',
  /** A field report or a reading request came or changed. */
  fieldChanged: 'culture-guides.field',
  /** A launch or its checklist changed, or was decided. */
  launchChanged: 'culture-guides.launch',
  /** Languages, fallbacks or deputies of a market, or the checklist template. */
  settingsChanged: 'culture-guides.settings',
} as const;

export type CultureGuidesEvent = RecordEvent;

/** The signal channel of live pages. Signals carry a reference and no content. */
export const cultureGuidesSignalChannel = 'culture-guides';
