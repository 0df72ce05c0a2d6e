import { findTypographicFaults } from '@trust-portal/portal-vocabulary';
import {
  CultureGuidesNotificationCode,
  cultureGuidesNotificationText,
} from './notificationTexts';

const codes: Record<CultureGuidesNotificationCode, true> = {
  'revision-submitted': true,
  'revision-submitted-law': true,
  'revision-approved': true,
  'revision-returned': true,
  'revision-published': true,
  'source-changed': true,
  'report-created': true,
  'report-reopened': true,
  'report-accepted': true,
  'report-fixed': true,
  'report-declined': true,
  'reading-asked': true,
  'reading-anew': true,
};
const parameters = {
  id: 'br-delivery',
  language: 'zh-Hans',
  number: 3,
  significance: 'major',
  section: 'br-delivery',
} as const;

describe('what people are notified of', () => {
  it.each(Object.keys(codes) as CultureGuidesNotificationCode[])(
    'names its record in both languages, and keeps to Chinese punctuation: %s',
    code => {
      const zh = cultureGuidesNotificationText(code, parameters, 'zh');
      const en = cultureGuidesNotificationText(code, parameters, 'en');
      expect(zh).toContain('br-delivery');
      expect(en).toContain('br-delivery');
      expect(zh).not.toContain('undefined');
      expect(en).not.toMatch(/undefined|\p{Script=Han}/u);
      expect(findTypographicFaults(zh)).toEqual([]);
      expect(cultureGuidesNotificationText(code, parameters)).toBe(
        `${zh} / ${en}`,
      );
    },
  );
});
