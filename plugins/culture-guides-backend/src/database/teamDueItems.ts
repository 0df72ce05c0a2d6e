import { escapeLike, fromJsonColumn } from '@trust-portal/knex-store';
import {
  CultureGuidesDueItem,
  cultureGuidesReference,
  CultureGuidesRecordType,
  launchStates,
} from '@trust-portal/plugin-culture-guides-common';
import { LocalizedText } from '@trust-portal/record-contracts';
import { Knex } from 'knex';
import { ReadingTally } from '../field/readingProgress';
import { formatReportId } from '../field/reportNumber';
import { addDays } from '../guides/marketDays';
import { formatLaunchId } from '../launches/launchNumber';
import { isInPreparation } from '../launches/readiness';
import { formatWordingId } from '../wording/wordingNumbers';
import {
  DueItemQuestion,
  maximumPerReason,
  responsibleGroup,
} from './dueItemQuestion';
import { readableSections, readSections } from './readingQueries';

/** So many days before a signature ends somebody is told. */
const noticeDays = 14;

/** Open reports of the markets in which the person may answer. */
export async function reportsToAnswer(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows: Array<{
    number: number;
    section_id: string;
    market: string;
    owner: string;
    due_on: string;
  }> = await db('field_report')
    .whereIn('market', [...question.answersIn])
    .where({ closed: false })
    .orderBy(['due_on', 'number'])
    .limit(maximumPerReason)
    .select('number', 'section_id', 'market', 'owner', 'due_on');
  return rows.map(row => {
    const id = formatReportId(row.number);
    const section = question.names.section(row.section_id);
    return {
      ...itemOf('field-report', id),
      reason: 'field-report-to-answer',
      title: { en: `${id}, ${section.en}`, zh: `${id}，${section.zh}` },
      dueOn: row.due_on,
      waitsFor: responsibleGroup(question, row),
    };
  });
}

/** What the person's groups were asked to read and the person has not read. */
export async function guidesToRead(
  db: Knex,
  { person, ownership, names }: DueItemQuestion,
  { since }: { since: string },
): Promise<CultureGuidesDueItem[]> {
  const requests: Array<{
    id: string;
    market: string;
    section_id: string | null;
    group_ref: string;
    due_on: string | null;
  }> = await db('reading_request')
    .whereIn('group_ref', [...ownership])
    .whereNull('closed_at')
    .orderBy(['asked_at', 'id'])
    .select('id', 'market', 'section_id', 'group_ref', 'due_on')
    .limit(maximumPerReason);
  if (requests.length === 0) return [];
  const markets = [...new Set(requests.map(({ market }) => market))];
  const [sections, reads] = await Promise.all([
    readableSections(db, markets),
    readSections(db, { markets, people: [person], since }),
  ]);
  const tally = new ReadingTally(sections, reads);
  return requests.flatMap(request => {
    const sectionId = request.section_id ?? undefined;
    const progress = tally.progressOf(person, {
      market: request.market,
      sectionId,
    });
    if (progress.read >= progress.sections) return [];
    const { reference } = itemOf('reading-request', request.id);
    return [
      {
        reference,
        reason: 'guide-to-read' as const,
        title: sectionId
          ? names.section(sectionId)
          : names.market(request.market),
        dueOn: request.due_on ?? undefined,
        waitsFor: request.group_ref,
        path: `/${
          sectionId
            ? cultureGuidesReference('section', sectionId)
            : cultureGuidesReference('guide', request.market)
        }`,
      },
    ];
  });
}

/** Open items of launches that the person may sign. */
export async function itemsToSign(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows = await launchItems(db, question, 'launch.target_on').where(
    'item.state',
    'open',
  );
  return rows.map(row => launchItem(question, row, 'launch-item-to-sign'));
}

/** Signatures that end within two weeks, or have ended. */
export async function signaturesThatExpire(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows = await launchItems(db, question, 'item.expires_on')
    .where('item.state', 'signed')
    .where('item.expires_on', '<=', addDays(question.today, noticeDays));
  return rows.map(row => launchItem(question, row, 'launch-item-expires'));
}

/** Proposed rules of the person's markets, but for those that the person had a hand in. */
export async function rulesToApprove(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const rows: Array<{ number: number; market: string; situation: string }> =
    await proposedByOthers(db('rule'), question)
      .whereIn('market', [...question.teamMarkets])
      .select('number', 'market', 'situation');
  return rows.map(row => ({
    ...itemOf('rule', formatWordingId('DD', row.number)),
    reason: 'wording-to-approve',
    title: fromJsonColumn<LocalizedText>(row.situation),
    waitsFor: question.ownerGroups.get(row.market) ?? question.person,
  }));
}

/**
 * Proposed terms that the person may approve: those of which the person keeps every market, and for teams and legal
 * those that hold everywhere.
 */
export async function termsToApprove(
  db: Knex,
  question: DueItemQuestion,
): Promise<CultureGuidesDueItem[]> {
  const { teamMarkets, approvesLaw } = question;
  if (teamMarkets.size === 0 && !approvesLaw) return [];
  const foreign = db('term_market')
    .whereRaw('term_market.term = term.number')
    .whereNotIn('term_market.market', [...teamMarkets])
    .select(db.raw('1'));
  const rows: Array<{ number: number; term: string }> = await proposedByOthers(
    db('term'),
    question,
  )
    .whereNotExists(foreign)
    .select('number', 'term');
  return rows.map(({ number, term }) => ({
    ...itemOf('term', formatWordingId('TM', number)),
    reason: 'wording-to-approve',
    title: { en: term, zh: term },
    waitsFor: question.person,
  }));
}

interface LaunchItemRow {
  number: number;
  title: string;
  dueOn: string;
}

/** @param dueOn - the column with the day by which it waits */
function launchItems(
  db: Knex,
  { signsAs, teamMarkets }: DueItemQuestion,
  dueOn: string,
): Knex.QueryBuilder<LaunchItemRow, LaunchItemRow[]> {
  return db('launch_item as item')
    .join('launch', 'launch.number', 'item.launch')
    .whereIn('launch.state', launchStates.filter(isInPreparation))
    .whereIn('item.sign_off_role', [...signsAs])
    .where(where =>
      where
        .whereNot('item.sign_off_role', 'regional-editor')
        .orWhereIn('launch.market', [...teamMarkets]),
    )
    .orderBy([dueOn, 'launch.number', 'item.position'])
    .limit(maximumPerReason)
    .select('launch.number', 'item.title', { dueOn });
}

function launchItem(
  { person }: DueItemQuestion,
  row: LaunchItemRow,
  reason: 'launch-item-to-sign' | 'launch-item-expires',
): CultureGuidesDueItem {
  return {
    ...itemOf('launch', formatLaunchId(row.number)),
    reason,
    title: fromJsonColumn<LocalizedText>(row.title),
    dueOn: row.dueOn,
    waitsFor: person,
  };
}

/** What waits to be approved; nobody approves what they wrote. The names of authors contain no quotation mark. */
function proposedByOthers(
  query: Knex.QueryBuilder,
  { person }: DueItemQuestion,
): Knex.QueryBuilder {
  return query
    .where({ state: 'proposed' })
    .whereRaw("authors NOT LIKE ? ESCAPE '\\'", [`%"${escapeLike(person)}"%`])
    .orderBy('number')
    .limit(maximumPerReason);
}

function itemOf(
  type: CultureGuidesRecordType,
  id: string,
): Pick<CultureGuidesDueItem, 'reference' | 'path'> {
  const reference = cultureGuidesReference(type, id);
  return { reference, path: `/${reference}` };
}
