import type { Locator, Page } from 'playwright-core';
import { people } from './people';

/** A page that everybody has to be able to read. */
export interface PageUnderTest {
  name: string;
  /** `{solved}`, `{voice}`, `{term}` and the like stand for records of the sample content. */
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

/** The shell and the pain-point catalog. */
const catalogPages: PageUnderTest[] = [
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

const guide = (name: string, path: string, content: string): PageUnderTest => ({
  name: `guides: ${name}`,
  path: `/culture-guides${path}`,
  content: within(content),
  person: people.latinAmerica,
});

/** Culture guides, as a regional editor sees them: with everything that can be done. */
const guidePages: PageUnderTest[] = [
  guide('markets', '', 'main article a[href*="/guide/"]'),
  guide('markets as a table', '?view=table', 'main tbody tr'),
  guide('a guide', '/guide/br', 'main a[href*="/section/"]'),
  guide('a section', '/section/br-delivery?language=en', 'main article p'),
  guide(
    'a translation that is behind',
    '/section/br-delivery?language=zh-Hans',
    'main article p',
  ),
  guide('a section, history', '/section/br-delivery?tab=history', 'main ol li'),
  ...['languages', 'reviews', 'files'].map(tab =>
    guide(
      `a section, ${tab}`,
      `/section/br-delivery?tab=${tab}`,
      '[role="tabpanel"] :is(tbody tr, h2)',
    ),
  ),
  guide('writing', '/section/br-overview/edit/en', 'main form textarea'),
  guide('translating', '/section/br-law/edit/zh-Hans', 'main form textarea'),
  guide('a revision', '/section/br-delivery/texts/en/2', 'main :is(ins, del)'),
  {
    ...guide(
      'a revision in review',
      '/section/us-payment/texts/en/2',
      'main :is(ins, del)',
    ),
    person: people.legal,
  },
  guide('calendars', '/calendars', 'main table tbody tr'),
  guide('a calendar', '/calendar/br?year=2026', 'main h2'),
  guide(
    'a calendar, list',
    '/calendar/cn?year=2026&view=list',
    'main tbody tr',
  ),
  guide('a calendar, versions', '/calendar/br?view=versions', 'main tbody tr'),
  guide(
    'a calendar with a gap',
    '/calendar/cn?year=2028',
    'main [role="note"]',
  ),
  guide(
    'working days',
    '/working-days?market=br&days=5&start=2026-09-03T10:00&compare=cn&compare=de',
    'main tbody tr',
  ),
  guide('terms', '/terms', 'main tbody tr'),
  guide('a term', '/term/{term}', '[role="dialog"] dl'),
  guide('do and don’t', '/rules?market=br', 'main li'),
  guide('a pair', '/rule/{rule}', '[role="dialog"] dl'),
  guide('text check', '/text-check?market=br', 'main textarea'),
  guide('launches', '/launches', 'main tbody tr'),
  guide('a launch', '/launch/{launch}', 'main h4'),
  guide('checklist template', '/checklist-template', 'main li'),
  {
    ...guide('writing a template', '/checklist-template', 'main li'),
    person: people.legal,
  },
  guide('field reports', '/field-reports', 'main a[href*="/field-report/"]'),
  guide('a field report', '/field-report/{report}', 'main dl'),
  guide('comparison', '/compare?from=br&to=de', 'main table, main section'),
  guide('reading', '/reading?view=asked-by-me', 'main li'),
  guide('print', '/print/br?language=en', 'main article, main section'),
];

/** Transparency, as legal sees it, who decides about promises. */
const transparencyPages: PageUnderTest[] = [
  {
    name: 'promises',
    path: '/transparency/promises',
    content: within('main a[href*="/promise/PR-"]'),
    person: people.legal,
  },
  {
    name: 'promises that wait',
    path: '/transparency/promises?scope=proposed',
    content: within('main :is(h2, a[href*="/promise/PR-"])'),
    person: people.legal,
  },
  {
    name: 'a promise that contradicts another one',
    path: '/transparency/promise/PR-0014',
    content: within('main a[href$="PR-0011"]'),
    person: people.legal,
  },
];

/** Every page of the portal, by domain. */
export const pagesUnderTest: PageUnderTest[] = [
  ...catalogPages,
  ...guidePages,
  ...transparencyPages,
];
