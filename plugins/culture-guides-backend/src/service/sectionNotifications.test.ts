import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('notifications about texts', create => {
  let portal: TestPortal;
  let section: TestSection;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
    section = await TestSection.create(portal, 'law');
  });
  afterAll(() => portal.stop());

  /** Whom the last announcements reached, with the English half of what they were told. */
  async function told() {
    await portal.announced();
    return portal.told.notifications.splice(0).map(notification => ({
      to: (notification.recipients as { entityRef: string[] }).entityRef,
      not: (notification.recipients as { excludeEntityRef?: string })
        .excludeEntityRef,
      text: notification.payload.title.split(' / ')[1],
      link: notification.payload.link,
    }));
  }

  it('reach the team and legal when a text waits, and its author when it is decided', async () => {
    await told();
    const { body: revision } = await section.submit().expect(201);
    const link = '/culture-guides/section/br-law/texts/en/1';
    expect(await told()).toEqual([
      {
        to: ['group:default/team-brazil'],
        not: 'user:default/ana',
        text: expect.stringContaining('waits for review'),
        link,
      },
      {
        to: ['group:default/legal'],
        not: 'user:default/ana',
        text: expect.stringContaining('waits for legal'),
        link,
      },
    ]);
    await section.decide(revision).expect(200);
    expect(await told()).toEqual([
      expect.objectContaining({
        to: ['user:default/ana'],
        text: expect.stringContaining('one more approval'),
      }),
    ]);
    await section.decide(revision, { capacity: 'legal' }, 'lena').expect(200);
    expect(await told()).toEqual([
      expect.objectContaining({
        to: ['user:default/ana'],
        text: expect.stringContaining('is published'),
      }),
    ]);
  });

  it('reach the translators of a medium or major change, once there is a translation', async () => {
    await section.publish({ basedOn: 1 }, 'zh-Hans');
    await told();
    await section.publish({ baseNumber: 1, significance: 'minor' });
    const behind = expect.objectContaining({
      text: expect.stringContaining('translations are behind'),
    });
    expect(await told()).not.toContainEqual(behind);
    await section.publish({ baseNumber: 2, significance: 'major' });
    expect(await told()).toContainEqual(behind);
  });

  it('tell an author what came back', async () => {
    const { body: revision } = await section
      .submit({ baseNumber: 3 })
      .expect(201);
    await told();
    await section
      .decide(revision, { decision: 'return', note: 'Name the law.' })
      .expect(200);
    expect(await told()).toEqual([
      expect.objectContaining({
        to: ['user:default/ana'],
        text: expect.stringContaining('came back'),
      }),
    ]);
  });
});
