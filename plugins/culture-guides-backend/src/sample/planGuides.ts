import { InputError } from '@backstage/errors';
import {
  parseSectionId,
  ReviewCapacity,
  sectionKinds,
} from '@trust-portal/plugin-culture-guides-common';
import { SampleText } from '../content/loadSampleContent';
import { Authorship, UnpublishedText } from '../content/sampleScenes';
import { DraftStore } from '../database/DraftStore';
import { RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { MarketRights, readerRights } from '../permissions/MarketRights';
import { createSection } from '../service/createSection';
import { lockSection } from '../service/findSection';
import { findText } from '../service/findText';
import { reviewSection } from '../service/reviewSection';
import { TextReview } from '../service/TextReview';
import { SubmissionRequest } from '../service/TextService';
import { TextSubmission } from '../service/TextSubmission';
import { samplePerson, SampleStage } from './SampleStage';

/** Days from the handing in of a text to its approval. */
const reviewDays = 2;
/** Days after its source on which a translation is handed in. */
const translationDays = 5;
/** Not all of a guide is written on one day: so many days lie between two of its sections. */
const daysBetweenSections = 1;

const rightsOf: Readonly<Record<'team' | 'legal', MarketRights>> = {
  team: { ...readerRights, edit: true, review: true },
  legal: { ...readerRights, review: true, approveLaw: true },
};

/** Plans how the guides were written, approved and reviewed. */
export function planGuides(stage: SampleStage): void {
  const { texts, scenes } = stage.content;
  for (const text of texts) planText(stage, text);
  for (const text of scenes.unpublished) planUnpublished(stage, text);
  for (const review of scenes.reviews) {
    const { sectionId, by, daysAgo, ...request } = review;
    stage.timeline.plan(daysAgo, 'section-reviewed', async () => {
      const { version } = await lockSection(stage.tx, sectionId);
      await reviewSection(stage.tx, stage.context, samplePerson(by), {
        sectionId,
        request: { ...request, version },
        quiet: true,
      });
    });
  }
}

function planText(stage: SampleStage, text: SampleText): void {
  const { content, timeline } = stage;
  const { section: sectionId, language } = text.front;
  const authorship = authorshipOf(stage, sectionId);
  const isSource = language === authorship.sourceLanguage;
  const hasEarlier = content.texts.some(
    ({ front, isEarlier }) =>
      isEarlier && front.section === sectionId && front.language === language,
  );
  const place = sectionKinds.findIndex(
    kind => kind === parseSectionId(sectionId)?.kind,
  );
  const isSecond = hasEarlier && !text.isEarlier;
  const publishedDaysAgo = isSecond
    ? authorship.newestDaysAgo
    : authorship.publishedDaysAgo -
      place * daysBetweenSections -
      (isSource ? 0 : translationDays);
  const submittedDaysAgo = publishedDaysAgo + reviewDays;
  const author = isSource ? authorship.author : authorship.translator;
  if (isSource && !isSecond) {
    timeline.plan(submittedDaysAgo, 'section-begun', async () => {
      const kind = parseSectionId(sectionId)?.kind;
      if (!kind) throw new InputError(`${sectionId} is no section`);
      await createSection(
        stage.context,
        samplePerson(author),
        {
          market: authorship.market,
          kind,
          sourceLanguage: authorship.sourceLanguage,
        },
        { quiet: true },
      );
    });
  }
  const note = content.scenes.revisionNotes.find(
    one =>
      one.sectionId === sectionId &&
      one.language === language &&
      one.number === (isSecond ? 2 : 1),
  );
  const submission = {
    content: text.content,
    significance: text.front.significance,
    note: note?.note ?? authorship.note,
    touchesLaw: note?.touchesLaw ?? text.front.touchesLaw,
  };
  const basedOn = isSource ? undefined : text.front.basedOn;
  timeline.plan(submittedDaysAgo, 'text-submitted', async () => {
    await submit(stage, { sectionId, language, author, basedOn, submission });
  });
  // Nobody approves what they wrote: where the translator is the approver, the author of the source approves.
  const approver =
    author === authorship.approvedBy
      ? authorship.author
      : authorship.approvedBy;
  timeline.plan(publishedDaysAgo, 'text-approved', () =>
    approve(stage, { sectionId, language }, { by: approver, capacity: 'team' }),
  );
  timeline.plan(publishedDaysAgo, 'text-approved-by-legal', () =>
    approve(
      stage,
      { sectionId, language },
      { by: authorship.approvedLawBy, capacity: 'legal' },
    ),
  );
}

function planUnpublished(stage: SampleStage, text: UnpublishedText): void {
  const { tx, timeline, content } = stage;
  const { sectionId, language, author, basedOn, note } = text;
  const changed = changedContent(content.texts, text);
  const { significance, touchesLaw } = text;
  if (text.state === 'in-review') {
    timeline.plan(text.daysAgo, 'text-submitted', async () => {
      const submission = { content: changed, significance, note, touchesLaw };
      await submit(stage, { sectionId, language, author, basedOn, submission });
    });
    return;
  }
  timeline.plan(text.daysAgo, 'text-drafted', async () => {
    const section = await lockSection(tx, sectionId);
    const { published } = await findText(
      tx,
      stage.context.vocabulary,
      section,
      language,
    );
    await new DraftStore(tx).save(
      { sectionId, language, author },
      {
        content: {
          ...changed,
          significance,
          basedOn,
          note,
          touchesLaw,
          baseNumber: published?.number ?? 0,
        },
        savedAt: timeline.clock().toISOString(),
      },
    );
  });
}

/** Hands a text in, begun from what is published; a translation is based on the newest source unless it says so. */
async function submit(
  { tx, context }: SampleStage,
  text: {
    sectionId: string;
    language: string;
    author: string;
    basedOn?: number;
    submission: Omit<SubmissionRequest, 'baseNumber' | 'basedOn'>;
  },
): Promise<void> {
  const { sectionId, language, author, submission } = text;
  const section = await lockSection(tx, sectionId);
  const record = await findText(tx, context.vocabulary, section, language);
  const source =
    record.isSource || text.basedOn !== undefined
      ? undefined
      : await findText(tx, context.vocabulary, section, section.sourceLanguage);
  await new TextSubmission(context).submit(
    tx,
    samplePerson(author),
    {
      section,
      text: record,
      submission: {
        ...submission,
        basedOn: text.basedOn ?? source?.published?.number,
        baseNumber: record.published?.number ?? 0,
      },
    },
    { quiet: true },
  );
}

/** Approves what waits, where the approval of this capacity is needed. */
async function approve(
  { tx, context }: SampleStage,
  { sectionId, language }: { sectionId: string; language: string },
  {
    by,
    capacity,
  }: { by: string; capacity: ReviewCapacity & ('team' | 'legal') },
): Promise<void> {
  const section = await lockSection(tx, sectionId);
  const text = await findText(tx, context.vocabulary, section, language);
  const revision: RevisionRecord | undefined =
    text.inReview === undefined
      ? undefined
      : await new RevisionStore(tx).find({ ...text, number: text.inReview });
  if (!revision?.waits[capacity]) return;
  await new TextReview(context).decide(
    tx,
    samplePerson(by),
    { section, text, revision },
    {
      decision: 'approve',
      capacity,
      contentHash: revision.contentHash,
      claims: [],
    },
    { rights: rightsOf[capacity], quiet: true },
  );
}

function authorshipOf(stage: SampleStage, sectionId: string): Authorship {
  const market = parseSectionId(sectionId)?.market;
  const authorship = stage.content.scenes.authorship.find(
    one => one.market === market,
  );
  if (!authorship) throw new InputError(`Nobody writes ${sectionId}`);
  return authorship;
}

/** The newest text of the files with the words changed. */
export function changedContent(
  texts: readonly SampleText[],
  { sectionId, language, replace }: UnpublishedText,
): SampleText['content'] {
  const text = texts.find(
    ({ front, isEarlier }) =>
      !isEarlier && front.section === sectionId && front.language === language,
  );
  if (!text?.content.body.includes(replace.find)) {
    throw new InputError(
      `The text ${sectionId} (${language}) does not say “${replace.find}”`,
    );
  }
  const { title, body, claims } = text.content;
  return { title, body: body.replace(replace.find, () => replace.by), claims };
}
