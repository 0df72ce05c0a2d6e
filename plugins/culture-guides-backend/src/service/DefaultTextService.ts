import { NotFoundError } from '@backstage/errors';
import { Page } from '@trust-portal/http-contract';
import {
  inTransaction,
  nowInstant,
  StaleVersionError,
} from '@trust-portal/knex-store';
import {
  Draft,
  Revision,
  RevisionComparison,
  RevisionSummary,
} from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { DraftStore } from '../database/DraftStore';
import { RevisionKey, RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { readerRights, seesReviews } from '../permissions/MarketRights';
import { findSection, lockSection } from './findSection';
import { findText } from './findText';
import { GuideContext, GuideOptions } from './GuideContext';
import { toSummary } from './presentRevision';
import { presentRevision } from './presentRevisionText';
import { PageQuery } from './SectionService';
import { restoringSubmission } from './restoringSubmission';
import { ReviewedText } from './TextPublication';
import { TextReview } from './TextReview';
import {
  DecisionRequest,
  DraftSave,
  RestoreRequest,
  SubmissionRequest,
  TextKey,
  TextService,
} from './TextService';
import { TextSubmission } from './TextSubmission';

/** Texts without asking who may do what; the options say what the caller may see. */
export class DefaultTextService implements TextService {
  readonly #context: GuideContext;
  readonly #submission: TextSubmission;
  readonly #review: TextReview;

  constructor(context: GuideContext) {
    this.#context = context;
    this.#submission = new TextSubmission(context);
    this.#review = new TextReview(context);
  }

  async getDraft(caller: Caller, text: TextKey): Promise<Draft | undefined> {
    const { knex } = this.#context;
    await findSection(knex, text.sectionId);
    return new DraftStore(knex).find({ ...text, author: caller.actor });
  }

  async saveDraft(
    caller: Caller,
    text: TextKey,
    { version, ...content }: DraftSave,
  ): Promise<Draft> {
    const { knex, clock, vocabulary } = this.#context;
    const section = await findSection(knex, text.sectionId);
    await findText(knex, vocabulary, section, text.language);
    const drafts = new DraftStore(knex);
    const key = { ...text, author: caller.actor };
    const saved = await drafts.save(key, {
      content,
      version,
      savedAt: nowInstant(clock),
    });
    if (saved) return saved;
    const current = await drafts.find(key);
    throw new StaleVersionError(
      `The draft was saved from another window, or handed in: it has version ${
        current?.version ?? 'none'
      }`,
      current?.version ?? 0,
    );
  }

  async discardDraft(caller: Caller, text: TextKey): Promise<void> {
    const { knex } = this.#context;
    await new DraftStore(knex).discard({ ...text, author: caller.actor });
  }

  async submit(
    caller: Caller,
    { sectionId, language }: TextKey,
    submission: SubmissionRequest,
    options: GuideOptions = {},
  ): Promise<Revision> {
    const number = await inTransaction(this.#context, async tx => {
      const section = await lockSection(tx, sectionId);
      const text = await findText(
        tx,
        this.#context.vocabulary,
        section,
        language,
      );
      return this.#submission.submit(
        tx,
        caller,
        { section, text, submission },
        options,
      );
    });
    return this.get(caller, { sectionId, language, number }, options);
  }

  async list(
    caller: Caller,
    text: TextKey,
    { limit, cursor }: PageQuery,
    { rights = readerRights }: GuideOptions = {},
  ): Promise<Page<RevisionSummary>> {
    const { knex, cursors } = this.#context;
    await findSection(knex, text.sectionId);
    const scope = { list: 'revisions', ...text };
    const revisions = new RevisionStore(knex);
    const page = await revisions.list(
      text,
      { onlyPublishedOr: seesReviews(rights) ? undefined : caller.actor },
      { limit, after: cursors.decode(scope, cursor) },
    );
    const decisions = await revisions.decisionsOf(
      text,
      page.items.map(({ number }) => number),
    );
    return {
      items: page.items.map(revision =>
        toSummary(revision, decisions.get(revision.number) ?? []),
      ),
      nextCursor: page.last && cursors.encode(scope, page.last),
    };
  }

  async get(
    caller: Caller,
    key: RevisionKey,
    options: GuideOptions = {},
  ): Promise<Revision> {
    const { knex } = this.#context;
    const { rights = readerRights } = options;
    const [section, text, revision] = await Promise.all([
      findSection(knex, key.sectionId),
      new SectionTextStore(knex).find(key.sectionId, key.language),
      this.#findVisible(knex, caller, key, options),
    ]);
    return presentRevision(knex, revision, {
      caller,
      rights,
      section,
      text: text ?? {},
    });
  }

  async compare(
    caller: Caller,
    text: TextKey,
    numbers: { from: number; to: number },
    options: GuideOptions = {},
  ): Promise<RevisionComparison> {
    const { knex } = this.#context;
    const read = (number: number) =>
      this.#findVisible(knex, caller, { ...text, number }, options);
    const [to, from, decisions] = await Promise.all([
      read(numbers.to),
      numbers.from === 0 ? undefined : read(numbers.from),
      new RevisionStore(knex).decisionsOf(text, [numbers.from, numbers.to]),
    ]);
    const present = (revision: RevisionRecord) => ({
      ...toSummary(revision, decisions.get(revision.number) ?? []),
      body: revision.body,
    });
    return { from: from && present(from), to: present(to) };
  }

  async decide(
    caller: Caller,
    key: RevisionKey,
    request: DecisionRequest,
    options: GuideOptions = {},
  ): Promise<Revision> {
    await inTransaction(this.#context, async tx => {
      const reviewed = await this.#lock(tx, caller, key, options);
      await this.#review.decide(tx, caller, reviewed, request, options);
    });
    return this.get(caller, key, options);
  }

  async withdraw(
    caller: Caller,
    key: RevisionKey,
    options: GuideOptions = {},
  ): Promise<Revision> {
    await inTransaction(this.#context, async tx => {
      const reviewed = await this.#lock(tx, caller, key, options);
      await this.#review.withdraw(tx, caller, reviewed, options);
    });
    return this.get(caller, key, options);
  }

  async restore(
    caller: Caller,
    key: RevisionKey,
    request: RestoreRequest,
    options: GuideOptions = {},
  ): Promise<Revision> {
    const number = await inTransaction(this.#context, async tx => {
      const old = await this.#lock(tx, caller, key, options);
      const undone = await new RevisionStore(tx).publishedAfter(key);
      return this.#submission.submit(
        tx,
        caller,
        {
          ...old,
          restores: old.revision.number,
          submission: restoringSubmission(old, undone, request),
        },
        options,
      );
    });
    return this.get(caller, { ...key, number }, options);
  }

  async #lock(
    tx: Knex,
    caller: Caller,
    key: RevisionKey,
    options: GuideOptions,
  ): Promise<ReviewedText> {
    const section = await lockSection(tx, key.sectionId);
    const revision = await this.#findVisible(tx, caller, key, options);
    const text = await findText(
      tx,
      this.#context.vocabulary,
      section,
      key.language,
    );
    return { section, text, revision };
  }

  /** There is no difference between a revision that does not exist and one that the caller may not know of. */
  async #findVisible(
    db: Knex,
    caller: Caller,
    key: RevisionKey,
    { rights = readerRights }: GuideOptions,
  ): Promise<RevisionRecord> {
    const revision = await new RevisionStore(db).find(key);
    const isVisible =
      revision?.state === 'published' ||
      revision?.author === caller.actor ||
      seesReviews(rights);
    if (!revision || !isVisible) {
      throw new NotFoundError(
        `There is no revision ${key.number} of ${key.sectionId} (${key.language})`,
      );
    }
    return revision;
  }
}
