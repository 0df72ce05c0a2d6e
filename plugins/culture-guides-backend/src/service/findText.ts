import { invalidField } from '@trust-portal/http-contract';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Knex } from 'knex';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { SectionTextStore } from '../database/SectionTextStore';

/**
 * A section in one language; one that the guide is kept in is begun where there is nothing of it yet.
 *
 * @throws InputError `unknown-language` when the guide is not kept in the language.
 */
export async function findText(
  db: Knex,
  vocabulary: Pick<PortalVocabulary, 'markets'>,
  section: SectionRecord,
  language: string,
): Promise<TextRecord> {
  const texts = new SectionTextStore(db);
  const known = await texts.find(section.id, language);
  if (known) return known;
  const settings = await new MarketSettingsStore(db, vocabulary).find(
    section.market,
  );
  if (settings?.languages.includes(language)) {
    await texts.add(section, [language]);
    const added = await texts.find(section.id, language);
    if (added) return added;
  }
  throw invalidField(
    'params.language',
    'unknown-language',
    `the guide of this market is not kept in ${language}`,
  );
}
