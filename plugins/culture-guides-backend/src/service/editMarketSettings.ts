import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { inTransaction } from '@trust-portal/knex-store';
import {
  cultureGuidesReference,
  MarketSettings,
} from '@trust-portal/plugin-culture-guides-common';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Market } from '@trust-portal/portal-vocabulary';
import { Caller } from '@trust-portal/record-service';
import { recordActivity } from '../database/activity';
import { MarketSettingsStore } from '../database/MarketSettingsStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { findSettingsProblems } from '../guides/settingsProblems';
import { todayIn } from './findSection';
import { GuideContext } from './GuideContext';
import { MarketSettingsEdit } from './MarketService';

export interface SettingsContext
  extends Pick<GuideContext, 'knex' | 'vocabulary' | 'clock' | 'announcer'> {
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
}

/**
 * Changes languages, fallbacks and deputies of a market, and gives its sections the languages that are new.
 *
 * @throws as `MarketService.editSettings` says.
 */
export async function editMarketSettings(
  context: SettingsContext,
  caller: Caller,
  market: Market,
  edit: MarketSettingsEdit,
): Promise<MarketSettings> {
  const { knex, vocabulary, clock } = context;
  const sources: string[] = await knex('section')
    .where({ market: market.id })
    .whereNull('archived')
    .distinct()
    .pluck('source_language');
  const problems = [
    ...findSettingsProblems(edit, {
      sources,
      today: todayIn(context, market.id),
    }),
    ...(await unknownPeople(context, caller, edit)),
  ];
  if (problems.length > 0) throw invalidInput(problems, problems[0].code);
  await inTransaction(context, async tx => {
    await new MarketSettingsStore(tx, vocabulary).replace(market, edit);
    await new SectionTextStore(tx).addToMarket(market.id, edit.languages);
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('guide', market.id),
        action: 'settings-changed',
        details: {
          languages: edit.languages,
          deputies: edit.deputies.length,
        },
      },
      { clock },
    );
  });
  const settings = await new MarketSettingsStore(knex, vocabulary).find(
    market.id,
  );
  return settings ?? edit;
}

/** Asks the catalog once, as the caller. */
async function unknownPeople(
  { catalog }: SettingsContext,
  { credentials }: Caller,
  { deputies }: MarketSettingsEdit,
): Promise<FieldProblem[]> {
  if (deputies.length === 0) return [];
  const { items } = await catalog.getEntitiesByRefs(
    { entityRefs: deputies.map(({ person }) => person), fields: ['kind'] },
    { credentials },
  );
  return deputies.flatMap(({ person }, index) =>
    items[index]
      ? []
      : [
          {
            field: `body.deputies.${index}.person`,
            code: 'unknown-person',
            message: `${person} is not in the catalog`,
          },
        ],
  );
}
