import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import { TestSection } from '../__testUtils__/guideTexts';
import { startTestPortal, TestPortal } from '../__testUtils__/startTestPortal';

describeEachDatabase('what reading a section costs', create => {
  let portal: TestPortal;

  beforeAll(async () => {
    portal = await startTestPortal(await create());
  });
  afterAll(() => portal.stop());

  /** The statements that a request sends to the database, without their values. */
  async function statementsOf(path: string): Promise<string[]> {
    await portal.announced();
    const statements: string[] = [];
    const note = ({ sql }: { sql: string }) => statements.push(sql);
    portal.knex.on('query', note);
    await portal.get(path, 'sam').expect(200);
    portal.knex.removeListener('query', note);
    return statements.sort();
  }

  it('is the same however many revisions its texts have had', async () => {
    const section = await TestSection.create(portal, 'delivery');
    await section.publish();
    await section.publish({ basedOn: 1 }, 'zh-Hans');
    const detailPath = `/sections/${section.id}?language=zh-Hans`;
    const listPath = '/sections?market=br';
    const detail = await statementsOf(detailPath);
    const list = await statementsOf(listPath);
    for (let base = 1; base < 12; base += 1) {
      await section.publish({ baseNumber: base });
    }
    expect(await statementsOf(detailPath)).toEqual(detail);
    expect(await statementsOf(listPath)).toEqual(list);
    expect(detail.length).toBeLessThan(14);
    expect(list.length).toBeLessThan(8);
  });
});
