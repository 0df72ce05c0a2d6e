import { nowInstant } from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordActivity } from '../database/activity';
import { ClaimVerdictStore } from '../database/ClaimVerdictStore';
import { RevisionRecord } from '../database/revisionRows';
import { RevisionStore } from '../database/RevisionStore';
import { SectionRecord, TextRecord } from '../database/sectionRows';
import { SectionTextStore } from '../database/SectionTextStore';
import { indexText } from '../database/textSearch';
import { claimHashes, countUnverified } from '../guides/claims';
import { firstDayInForce } from '../guides/effectiveDates';
import { countBehind, notBehind } from '../guides/staleness';
import { GuideContext, GuideOptions } from './GuideContext';
import { todayIn } from './findSection';
import { assertNotUndone } from './TextSubmission';

/** What is published, and of what. */
export interface ReviewedText {
  section: SectionRecord;
  text: TextRecord;
  revision: RevisionRecord;
}

/** Publishes revisions that have all the approvals that they need. */
export class TextPublication {
  readonly #context: Pick<GuideContext, 'vocabulary' | 'clock'>;

  constructor(context: Pick<GuideContext, 'vocabulary' | 'clock'>) {
    this.#context = context;
  }

  /**
   * Call it in the transaction of the last approval, which locked the section.
   *
   * @throws ConflictError `overlapping-effective-dates` when a published text is to hold from a later day.
   */
  async publish(
    tx: Knex,
    caller: Caller,
    { section, text, revision }: ReviewedText,
    { quiet }: Pick<GuideOptions, 'quiet'> = {},
  ): Promise<void> {
    const { clock } = this.#context;
    const today = todayIn(this.#context, section.market);
    const inForceFrom = firstDayInForce(revision.inForceFrom, today);
    assertNotUndone(text, inForceFrom);
    const at = nowInstant(clock);
    const texts = new SectionTextStore(tx);
    await new RevisionStore(tx).decide(revision, {
      state: 'published',
      waits: { team: false, legal: false },
      inForceFrom,
      publishedAt: at,
    });
    await texts.notePublication(text, {
      number: revision.number,
      title: revision.title,
      at,
      inForceFrom,
      basedOn: revision.basedOn,
      behindBy: text.isSource
        ? notBehind
        : await this.#behindBy(tx, section, revision),
    });
    if (text.isSource) {
      await texts.noteSourceChange(section.id, revision.significance);
      await recountClaims(tx, text, revision);
    }
    await indexText(tx, text.id, revision);
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('section', section.id),
        action: 'revision-published',
        details: {
          language: text.language,
          number: revision.number,
          significance: revision.significance,
          inForceFrom,
          isSource: text.isSource,
        },
      },
      { clock, quiet },
    );
  }

  async #behindBy(
    tx: Knex,
    section: SectionRecord,
    { sectionId, basedOn = 0 }: RevisionRecord,
  ) {
    const changes = await new RevisionStore(tx).publishedAfter({
      sectionId,
      language: section.sourceLanguage,
      number: basedOn,
    });
    return countBehind(changes, basedOn);
  }
}

/** Counts anew how many claims of the newest published source nobody has checked. */
export async function recountClaims(
  tx: Knex,
  text: TextRecord,
  { sectionId, claims }: Pick<RevisionRecord, 'sectionId' | 'claims'>,
): Promise<void> {
  const verdicts = await new ClaimVerdictStore(tx).newest(
    sectionId,
    claimHashes(claims).values(),
  );
  await new SectionTextStore(tx).noteUnverifiedClaims(
    text,
    countUnverified(claims, verdicts),
  );
}
