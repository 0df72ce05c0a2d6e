import { NotAllowedError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { nowInstant } from '@trust-portal/knex-store';
import { cultureGuidesReference } from '@trust-portal/plugin-culture-guides-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { recordTeamActivity } from '../database/activity';
import { ClaimVerdictStore } from '../database/ClaimVerdictStore';
import { RevisionStore } from '../database/RevisionStore';
import { SectionTextStore } from '../database/SectionTextStore';
import { afterDecision, obstacleToDeciding } from '../guides/revisionReview';
import { capacitiesOf, readerRights } from '../permissions/MarketRights';
import { GuideContext, GuideOptions } from './GuideContext';
import { approversOf } from './presentRevision';
import { hashClaims } from './presentRevisionText';
import {
  recountClaims,
  ReviewedText,
  TextPublication,
} from './TextPublication';
import { DecisionRequest } from './TextService';

/** Decides about revisions that wait for review. */
export class TextReview {
  readonly #context: Pick<GuideContext, 'vocabulary' | 'clock'>;
  readonly #publication: TextPublication;

  constructor(context: Pick<GuideContext, 'vocabulary' | 'clock'>) {
    this.#context = context;
    this.#publication = new TextPublication(context);
  }

  /**
   * Call it in the transaction that locked the section.
   *
   * @throws as `TextService.decide` says.
   */
  async decide(
    tx: Knex,
    caller: Caller,
    reviewed: ReviewedText,
    request: DecisionRequest,
    { rights = readerRights, quiet }: GuideOptions,
  ): Promise<void> {
    const { section, text, revision } = reviewed;
    const { decision, capacity, note } = request;
    await this.#assertCanDecide(tx, caller, reviewed, request);
    if (!capacitiesOf(rights).includes(capacity)) {
      throw new NotAllowedError(
        `You cannot decide about texts of ${section.id} as ${capacity}`,
      );
    }
    await this.#recordVerdicts(tx, caller, reviewed, request.claims);
    const { clock } = this.#context;
    const revisions = new RevisionStore(tx);
    await revisions.addDecision(revision, {
      by: caller.actor,
      at: nowInstant(clock),
      capacity,
      decision,
      note,
    });
    await recordTeamActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('section', section.id),
        action:
          decision === 'approve' ? 'revision-approved' : 'revision-returned',
        note,
        details: {
          language: text.language,
          number: revision.number,
          capacity,
        },
      },
      { clock, quiet },
    );
    const { state, waits } = afterDecision(revision.waits, request);
    if (state === 'published') {
      await this.#publication.publish(tx, caller, reviewed, { quiet });
      return;
    }
    await revisions.decide(revision, { state, waits });
    if (state === 'returned') {
      await new SectionTextStore(tx).noteNothingWaits(text);
    }
  }

  /** Takes the own text back. */
  async withdraw(
    tx: Knex,
    caller: Caller,
    { section, text, revision }: ReviewedText,
    { quiet }: GuideOptions,
  ): Promise<void> {
    if (revision.author !== caller.actor) {
      throw new NotAllowedError(
        'Only the person who handed a text in can take it back',
      );
    }
    if (revision.state !== 'in-review') throw notInReview(revision.state);
    await new RevisionStore(tx).decide(revision, {
      state: 'withdrawn',
      waits: revision.waits,
    });
    await new SectionTextStore(tx).noteNothingWaits(text);
    await recordTeamActivity(
      tx,
      {
        actor: caller.actor,
        record: cultureGuidesReference('section', section.id),
        action: 'revision-withdrawn',
        details: { language: text.language, number: revision.number },
      },
      { clock: this.#context.clock, quiet },
    );
  }

  async #assertCanDecide(
    tx: Knex,
    caller: Caller,
    { revision }: ReviewedText,
    { decision, capacity, contentHash }: DecisionRequest,
  ): Promise<void> {
    const decisions = await new RevisionStore(tx).decisionsOf(revision, [
      revision.number,
    ]);
    const obstacle = obstacleToDeciding(
      {
        ...revision,
        approvedBy: approversOf(decisions.get(revision.number) ?? []),
      },
      { by: caller.actor, capacity, decision },
    );
    switch (obstacle) {
      case undefined:
        break;
      case 'not-in-review':
        throw notInReview(revision.state);
      case 'own-revision':
        throw Object.assign(
          new NotAllowedError('Nobody decides about their own text'),
          { code: obstacle },
        );
      case 'already-approved':
        throw conflict(obstacle, 'You have approved this revision already');
      default:
        throw conflict(
          obstacle,
          `The approval of somebody in the capacity ${capacity} is there already`,
        );
    }
    if (contentHash !== revision.contentHash) {
      throw conflict(
        'stale-content',
        'The decision is about another text than the one that waits',
        { contentHash: revision.contentHash },
      );
    }
  }

  async #recordVerdicts(
    tx: Knex,
    caller: Caller,
    { section, revision }: ReviewedText,
    claims: DecisionRequest['claims'],
  ): Promise<void> {
    if (claims.length === 0) return;
    const hashes = await hashClaims(tx, revision);
    const at = nowInstant(this.#context.clock);
    await new ClaimVerdictStore(tx).add(
      section.id,
      claims.map(({ id, verdict }, index) => {
        const claimHash = hashes.get(id);
        if (claimHash === undefined) {
          throw invalidField(
            `body.claims.${index}.id`,
            'unknown-claim',
            `the revision has no claim ${id}`,
          );
        }
        return { claimHash, verdict, by: caller.actor, at };
      }),
    );
    await this.#recountPublishedSource(tx, section.id);
  }

  /** A verdict also holds for the same claim in the text that is published now. */
  async #recountPublishedSource(tx: Knex, sectionId: string): Promise<void> {
    const texts = await new SectionTextStore(tx).ofSections([sectionId]);
    const source = texts.find(({ isSource }) => isSource);
    if (!source?.published) return;
    const published = await new RevisionStore(tx).find({
      sectionId,
      language: source.language,
      number: source.published.number,
    });
    if (published) await recountClaims(tx, source, published);
  }
}

function notInReview(state: string) {
  return conflict('not-in-review', `The revision is ${state}`, { state });
}
