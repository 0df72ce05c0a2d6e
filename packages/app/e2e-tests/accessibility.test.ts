import type { Locator, Page } from 'playwright-core';
import { prepare } from './api';
import { accessibilityFaults, frameFaults, sidewaysScroll } from './pageFaults';
import { people } from './people';
import { consoleErrorsOf, openPortal, phoneWidth, type View } from './portal';

interface PageUnderTest {
  name: string;
  /** `{pain}`, `{solved}` and `{voice}` stand for records of the sample content. */
  path: string;
  /** What shows that the page has its content, whatever the language. */
  content: (page: Page) => Locator;
  person?: string | null;
  /** Rules of axe that a stock part of this page breaks. */
  stockFaults?: readonly string[];
}

const within = (selector: string) => (page: Page) =>
  page.locator(selector).first();

/**
 * What stock parts of Backstage get wrong and we cannot mend from outside:
 * - heading-order: their cards begin at a deeper level than the heading before them
 * - empty-table-header: tables with a column of actions leave its head empty
 */
const stock = ['heading-order', 'empty-table-header'];

const pages: PageUnderTest[] = [
  { name: 'sign-in', path: '/', person: null, content: within('h2 ~ ul') },
  { name: 'home', path: '/', content: within('main h2') },
  {
    name: 'catalog',
    path: '/catalog?filters[kind]=component',
    content: within('main tbody a'),
    stockFaults: stock,
  },
  {
    name: 'a component with the card of its pains',
    path: '/catalog/default/component/checkout',
    content: within('main a[href*="/pain-points/pain/"]'),
    stockFaults: stock,
  },
  {
    name: 'a team',
    path: '/catalog/default/group/support',
    content: within('main a[href*="/user/"]'),
    stockFaults: stock,
  },
  {
    name: 'search',
    path: '/search?query=checkout',
    content: within('main a[href*="checkout"]'),
  },
  {
    name: 'notifications',
    path: '/notifications',
    content: within('main table'),
    stockFaults: stock,
  },
  {
    name: 'settings',
    path: '/settings',
    content: within('main ul li'),
    stockFaults: stock,
  },
  { name: 'no page', path: '/nowhere', content: within('main a') },
  { name: 'kinds as a map', path: '/pain-points', content: within('main h3') },
  {
    name: 'kinds as a table',
    path: '/pain-points?view=table',
    content: within('main tbody tr'),
  },
  {
    name: 'kinds that feed a challenge',
    path: '/pain-points?challenge=opacity',
    content: within('main h3'),
  },
  {
    name: 'a kind',
    path: '/pain-points/kind/hidden-costs',
    content: within('main a[href*="/pain-points/pain/"]'),
  },
  {
    name: 'pains',
    path: '/pain-points/pains',
    content: within('main a[href*="/pain-points/pain/"]'),
  },
  {
    name: 'board',
    path: '/pain-points/board',
    content: within('main article a[href*="/pain-points/pain/"]'),
  },
  {
    name: 'report',
    path: '/pain-points/report',
    content: within('main input[type="radio"]'),
  },
  ...['overview', 'chain', 'evidence', 'activity', 'customers'].map(tab => ({
    name: `a pain, ${tab}`,
    path: `/pain-points/pain/{solved}?tab=${tab}`,
    content: within('[role="tabpanel"] :is(dl, li, table)'),
  })),
  {
    name: 'inbox',
    path: '/pain-points/inbox',
    content: within('main section dl'),
  },
  {
    name: 'a voice',
    path: '/pain-points/evidence/{voice}',
    content: within('main dl'),
    person: people.dataProtection,
  },
  {
    name: 'redaction',
    path: '/pain-points/redaction?voice={voice}',
    content: within('main section mark, main form'),
  },
  {
    name: 'import',
    path: '/pain-points/import',
    content: within('main section h2'),
  },
  {
    name: 'trends',
    path: '/pain-points/trends',
    content: within('main svg[role="img"], main svg text'),
  },
  {
    name: 'trends as tables',
    path: '/pain-points/trends?view=table',
    content: within('main tbody tr'),
  },
  {
    name: 'graph',
    path: '/pain-points/graph',
    content: within('main svg a, main svg [tabindex]'),
  },
  {
    name: 'top ten',
    path: '/pain-points/top-ten?market=cn',
    content: within('main tbody tr'),
  },
  {
    name: 'you said, we did',
    path: '/pain-points/you-said-we-did',
    content: within('main article table'),
  },
  ...['kinds', 'challenges', 'priority', 'versions'].map(part => ({
    name: `taxonomy, ${part}`,
    path: `/pain-points/taxonomy?part=${part}`,
    content: within('main section :is(li, tbody tr)'),
  })),
  {
    name: 'editing a kind',
    path: '/pain-points/taxonomy?part=kinds&edit=stagnation',
    content: within('main form input'),
  },
  {
    name: 'a page that the person may not see',
    path: '/pain-points/import',
    person: people.visitor,
    content: within('main h2'),
  },
];

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

  it.each(pages)(
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
