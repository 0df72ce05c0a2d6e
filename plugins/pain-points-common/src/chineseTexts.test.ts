import {
  findFaultsOfBilingualTexts,
  findTypographicFaults,
} from '@trust-portal/portal-vocabulary';
import { evidenceColumns } from './import/evidenceColumns';
import { importRejectHeads, importRejectReasons } from './import/importRejects';
import { painColumns } from './import/painColumns';
import {
  painPointsNotificationText,
  type PainPointsNotificationCode,
} from './notificationTexts';

const codes: Record<PainPointsNotificationCode, true> = {
  'pain-transitioned': true,
  'pain-reopened-by-evidence': true,
  'pain-commented': true,
  'pain-mentioned': true,
  'pain-handed-over': true,
  'pain-merged': true,
  'pain-unmerged': true,
  'reading-waits': true,
};

describe('the Chinese of what leaves the portal', () => {
  it.each(Object.keys(codes) as PainPointsNotificationCode[])(
    'keeps to Chinese punctuation in the notification %s',
    code => {
      const parameters = {
        painId: 'PP-0012',
        state: 'diagnosing',
        into: 'PP-0007',
        voices: 3,
      } as const;
      const text = painPointsNotificationText(code, parameters, 'zh');
      expect(text).toContain('PP-0012');
      expect(findTypographicFaults(text)).toEqual([]);
    },
  );

  it('keeps to it in the heads of files and the reasons of rejected rows', () => {
    expect(
      findFaultsOfBilingualTexts({
        evidenceColumns,
        painColumns,
        importRejectHeads,
        importRejectReasons,
      }),
    ).toEqual([]);
  });
});
