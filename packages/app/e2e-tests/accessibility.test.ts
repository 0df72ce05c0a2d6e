import type { Page } from 'playwright-core';
import { prepare } from './api';
import { accessibilityFaults, frameFaults, sidewaysScroll } from './pageFaults';
import { pagesUnderTest, type PageUnderTest } from './pagesUnderTest';
import { people } from './people';
import { consoleErrorsOf, openPortal, phoneWidth, type View } from './portal';

describe('every page', () => {
  const records: Record<string, string> = {};

  beforeAll(async () => {
    const solved = await prepare(
      people.support,
      'GET',
      'pain-points/pains?state=resolved&sort=evidence&limit=1',
    );
    const voices = await prepare(
      people.support,
      'GET',
      'pain-points/evidence?state=inbox&redaction=waiting&limit=1',
    );
    records.solved = solved.items[0].id;
    records.voice = voices.items[0].id;
    const firstOf = async (list: string) => {
      const { items } = await prepare(
        people.latinAmerica,
        'GET',
        `culture-guides/${list}`,
      );
      return items[0].id;
    };
    records.term = await firstOf('terms?market=br&limit=1');
    records.rule = await firstOf('rules?market=br&limit=1');
    records.launch = await firstOf('launches?market=br&limit=1');
    records.report = await firstOf('field-reports?market=br&limit=1');
  });

  async function open(page: PageUnderTest, view: View): Promise<Page> {
    const path = page.path.replace(/\{(\w+)\}/g, (_, name) => records[name]);
    const person =
      page.person === null ? undefined : page.person ?? people.steward;
    const opened = await openPortal(path, { ...view, person });
    await page.content(opened).waitFor();
    // Stock tables turn a nameless wheel while they load; the page is what comes after it.
    await opened
      .getByRole('progressbar')
      .first()
      .waitFor({ state: 'detached' });
    return opened;
  }

  async function faultsOf(page: PageUnderTest, opened: Page, view: View) {
    return {
      frame: await frameFaults(opened, view.language ?? 'en'),
      axe: await accessibilityFaults(opened, { except: page.stockFaults }),
      console: consoleErrorsOf(opened),
    };
  }

  it.each(pagesUnderTest)(
    'reads well in English, in Chinese and in the dark, and fits a phone: $name',
    async page => {
      const readInEnglish = async () => {
        const view: View = { language: 'en' };
        const opened = await open(page, view);
        const faults = await faultsOf(page, opened, view);
        await opened.setViewportSize({ width: phoneWidth, height: 844 });
        const sideways = await sidewaysScroll(opened);
        await opened.close();
        return { ...faults, scrollsSideways: sideways > 0 };
      };
      const readInChinese = async () => {
        const view: View = { language: 'zh', dark: true };
        const opened = await open(page, view);
        const faults = await faultsOf(page, opened, view);
        await opened.close();
        return faults;
      };
      // At once, because a page waits more than it works.
      const [english, chinese] = await Promise.all([
        readInEnglish(),
        readInChinese(),
      ]);
      const none = { frame: [], axe: [], console: [] };
      expect({ english, chinese }).toEqual({
        english: { ...none, scrollsSideways: false },
        chinese: none,
      });
    },
  );
});
