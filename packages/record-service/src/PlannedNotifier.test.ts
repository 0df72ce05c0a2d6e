import { NotificationSendOptions } from '@backstage/plugin-notifications-node';
import { PlannedNotification, PlannedNotifier } from './PlannedNotifier';

type Planned = PlannedNotification<'note-signed', { by: string }>;

const event = {
  eventId: 'E-1',
  reference: 'notes/note/N-1',
  action: 'note-signed',
  at: '2026-11-02T08:00:00.000Z',
  details: {},
};

/** What is sent of one planned notification. */
async function sentOf(planned: Partial<Planned>, actor = 'user:default/ana') {
  const sent: NotificationSendOptions[] = [];
  const notifier = new PlannedNotifier<'note-signed', { by: string }>({
    notifications: {
      send: async options => {
        sent.push(options);
      },
    },
    pluginId: 'notes',
    plans: [
      async () => [],
      async ({ action }) => [
        {
          code: 'note-signed',
          parameters: { by: action },
          entityRefs: ['group:default/editors'],
          ...planned,
        },
      ],
    ],
    textOf: (code, { by }) => `${code} by ${by}`,
  });
  await notifier.notify(event, actor);
  return sent;
}

describe('notifications that a domain plans', () => {
  it('lead to the record, and replace themselves when the event comes again', async () => {
    expect(await sentOf({})).toEqual([
      {
        recipients: {
          type: 'entity',
          entityRef: ['group:default/editors'],
          excludeEntityRef: 'user:default/ana',
        },
        payload: {
          title: 'note-signed by note-signed',
          link: '/notes/note/N-1',
          topic: 'notes',
          scope: 'notes:E-1:note-signed',
          severity: 'normal',
        },
      },
    ]);
  });

  it('lead elsewhere, and are urgent, where the plan says so', async () => {
    const [{ payload }] = await sentOf({
      link: '/notes/due',
      severity: 'high',
    });
    expect(payload).toMatchObject({ link: '/notes/due', severity: 'high' });
  });

  it('name everybody once, and are not sent to nobody', async () => {
    const refs = ['user:default/bo', 'user:default/bo'];
    const [{ recipients }] = await sentOf({ entityRefs: refs });
    expect(recipients).toMatchObject({ entityRef: ['user:default/bo'] });
    expect(await sentOf({ entityRefs: [] })).toEqual([]);
  });

  it('leave nobody out when the portal itself made the change', async () => {
    const [{ recipients }] = await sentOf({}, 'system');
    expect(recipients).toMatchObject({ excludeEntityRef: undefined });
  });
});
