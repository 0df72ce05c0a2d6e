import { painPointsNotificationText } from '@trust-portal/plugin-pain-points-common';
import { planNotices } from './planPainNotifications';

const actor = 'user:default/li-wei';

describe('notifications', () => {
  it('go to the new owner only when a pain is handed over', () => {
    const owner = { from: null, to: 'group:default/product' };
    expect(
      planNotices(
        { action: 'pain-edited', details: { fields: ['owner'], owner } },
        actor,
      ),
    ).toEqual([
      {
        code: 'pain-handed-over',
        to: { entityRefs: ['group:default/product'] },
      },
    ]);
    expect(
      planNotices(
        { action: 'pain-edited', details: { fields: ['title'] } },
        actor,
      ),
    ).toEqual([]);
  });

  it('say once, not twice, that a pain reopened itself', () => {
    const voices = planNotices(
      { action: 'pain-said-again', details: { voices: 3 } },
      'system',
    );
    const transition = planNotices(
      { action: 'pain-transitioned', details: { to: 'reopened' } },
      'system',
    );
    expect([...voices, ...transition]).toEqual([
      {
        code: 'pain-reopened-by-evidence',
        to: 'audience',
        parameters: { voices: 3 },
      },
    ]);
  });

  it('ask for a confirmation only while a reading waits for one', () => {
    const planned = (standing: string) =>
      planNotices({ action: 'reading-recorded', details: { standing } }, actor);
    expect(planned('waiting')).toHaveLength(1);
    expect(planned('accepted')).toEqual([]);
  });

  it('are not sent for what only the timeline needs', () => {
    for (const action of ['signal-given', 'chain-item-edited', 'unheard-of']) {
      expect(planNotices({ action, details: {} }, actor)).toEqual([]);
    }
  });

  it('read in the language of the receiver, or in both when it is not known', () => {
    const text = (language?: 'en' | 'zh') =>
      painPointsNotificationText(
        'pain-transitioned',
        { painId: 'PP-0012', state: 'resolved' },
        language,
      );
    expect(text('en')).toBe('PP-0012 is now resolved');
    expect(text('zh')).toBe('PP-0012 的状态变为：已解决');
    expect(text()).toBe(`${text('zh')} / ${text('en')}`);
  });
});
