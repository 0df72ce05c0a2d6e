import { conflict, invalidField } from '@trust-portal/http-contract';
import { inTransaction, nowInstant } from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  sectionIdOf,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { recordActivity } from '../database/activity';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { NewSection, SectionStore } from '../database/SectionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { addMonths } from '../guides/marketDays';
import { todayIn } from './findSection';
import { GuideContext, GuideOptions } from './GuideContext';
import { SectionDraft } from './SectionService';

/** Months between reviews where neither team nor template says otherwise. */
const yearly = 12;

/**
 * Begins a section in all languages of its market's guide.
 *
 * @returns its id.
 * @throws InputError that names the market, owner or language that is unknown.
 * @throws ConflictError `section-exists` when the market has one of this kind.
 */
export async function createSection(
  context: GuideContext,
  caller: Caller,
  draft: SectionDraft,
  { quiet }: Pick<GuideOptions, 'quiet'>,
): Promise<string> {
  const { knex, vocabulary, checker, clock } = context;
  const { market, sourceLanguage } = draft;
  await checker.check(caller, { market, owner: draft.owner });
  const settings = await new MarketSettingsStore(knex, vocabulary).find(market);
  if (!settings?.languages.includes(sourceLanguage)) {
    throw invalidField(
      'body.sourceLanguage',
      'unknown-language',
      `the guide of this market is not kept in ${sourceLanguage}`,
    );
  }
  const section = complete(context, caller, draft);
  const { id } = section;
  await inTransaction(context, async tx => {
    if (!(await new SectionStore(tx).insert(section))) {
      throw conflict('section-exists', `There is a section ${id} already`, {
        sectionId: id,
      });
    }
    await new SectionTextStore(tx).add(section, settings.languages);
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('section', id),
        action: 'section-created',
        details: { kind: section.kind, market, language: sourceLanguage },
      },
      { clock, quiet },
    );
  });
  return id;
}

/** The draft with what follows from its market and its kind. */
function complete(
  context: GuideContext,
  caller: Caller,
  draft: SectionDraft,
): NewSection {
  const { vocabulary, templates, clock } = context;
  const { market, kind, sourceLanguage } = draft;
  const template = templates.find(one => one.kind === kind);
  const reviewEveryMonths =
    draft.reviewEveryMonths ?? template?.reviewEveryMonths ?? yearly;
  const configured = vocabulary.markets.find(({ id }) => id === market);
  return {
    id: sectionIdOf(market, kind),
    market,
    kind,
    // The market was checked before: one that is not configured has no guide.
    owner: draft.owner ?? configured?.ownerGroup ?? '',
    sourceLanguage,
    reviewEveryMonths,
    nextReviewOn: addMonths(todayIn(context, market), reviewEveryMonths),
    createdBy: caller.actor,
    createdAt: nowInstant(clock),
  };
}
