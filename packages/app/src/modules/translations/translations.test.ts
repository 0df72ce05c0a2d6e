import { coreComponentsTranslationRef } from '@backstage/core-components/alpha';
import { TranslationRef } from '@backstage/frontend-plugin-api';
import { apiDocsTranslationRef } from '@backstage/plugin-api-docs/alpha';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import { catalogGraphTranslationRef } from '@backstage/plugin-catalog-graph/alpha';
import { catalogReactTranslationRef } from '@backstage/plugin-catalog-react/alpha';
import { homeTranslationRef } from '@backstage/plugin-home/alpha';
import { notificationsTranslationRef } from '@backstage/plugin-notifications/alpha';
import { orgTranslationRef } from '@backstage/plugin-org/alpha';
import { searchTranslationRef } from '@backstage/plugin-search/alpha';
import { searchReactTranslationRef } from '@backstage/plugin-search-react/alpha';
import { userSettingsTranslationRef } from '@backstage/plugin-user-settings/alpha';
import { findTypographicFaults } from '@trust-portal/portal-vocabulary';
import apiDocs from './chinese/apiDocs';
import catalog from './chinese/catalog';
import catalogGraph from './chinese/catalogGraph';
import catalogReact from './chinese/catalogReact';
import coreComponents from './chinese/coreComponents';
import home from './chinese/home';
import notifications from './chinese/notifications';
import org from './chinese/org';
import search from './chinese/search';
import searchReact from './chinese/searchReact';
import shell from './chinese/shell';
import userSettings from './chinese/userSettings';
import { shellTranslationRef } from './shellMessages';
import { stockTranslations } from './stockTranslations';

type Messages = Record<string, string>;

/** Backstage keeps the English text of a reference to itself; this is what its own translation API calls. */
function englishOf(ref: TranslationRef): Messages {
  return (
    ref as TranslationRef & { getDefaultMessages(): Messages }
  ).getDefaultMessages();
}

const stockParts: Record<
  keyof typeof stockTranslations,
  { ref: TranslationRef; chinese: Messages }
> = {
  coreComponents: {
    ref: coreComponentsTranslationRef,
    chinese: coreComponents,
  },
  catalog: { ref: catalogTranslationRef, chinese: catalog },
  catalogReact: { ref: catalogReactTranslationRef, chinese: catalogReact },
  catalogGraph: { ref: catalogGraphTranslationRef, chinese: catalogGraph },
  apiDocs: { ref: apiDocsTranslationRef, chinese: apiDocs },
  org: { ref: orgTranslationRef, chinese: org },
  search: { ref: searchTranslationRef, chinese: search },
  searchReact: { ref: searchReactTranslationRef, chinese: searchReact },
  home: { ref: homeTranslationRef, chinese: home },
  notifications: { ref: notificationsTranslationRef, chinese: notifications },
  userSettings: { ref: userSettingsTranslationRef, chinese: userSettings },
};

/** Texts without a word to translate. */
const alikeInBothLanguages = new Set(['mailto {{email}}']);

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\{\s*(\w+)\s*\}\}|\{(\w+)\}/g)]
    .map(([, double, single]) => double ?? single)
    .sort();
}

describe.each([
  ...Object.entries(stockParts),
  ['shell', { ref: shellTranslationRef, chinese: shell as Messages }] as const,
])('the Chinese of %s', (_name, { ref, chinese }) => {
  const english = englishOf(ref);

  it('has every message and no other', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it('leaves no text in English', () => {
    const untranslated = Object.entries(english).filter(([key, text]) =>
      alikeInBothLanguages.has(text)
        ? chinese[key] !== text
        : chinese[key] === text || !/\p{Script=Han}/u.test(chinese[key]),
    );
    expect(untranslated).toEqual([]);
  });

  it('fills the same gaps as the English', () => {
    const different = Object.entries(english).filter(
      ([key, text]) =>
        String(placeholders(chinese[key])) !== String(placeholders(text)),
    );
    expect(different).toEqual([]);
  });

  it('keeps to Chinese punctuation', () => {
    const faults = Object.entries(chinese).flatMap(([key, text]) =>
      findTypographicFaults(text).map(fault => `${key}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('looking for gaps', () => {
  it('finds both kinds of them in any order', () => {
    expect(placeholders('{{ count }} of {from}')).toEqual(['count', 'from']);
    expect(placeholders('第 {from} 条，共 {{count}} 条')).toEqual([
      'count',
      'from',
    ]);
  });
});
