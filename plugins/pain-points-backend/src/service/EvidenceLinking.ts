import { NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { inTransaction } from '@trust-portal/knex-store';
import { painPointsReference } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { randomUUID } from 'node:crypto';
import { recordActivity } from '../database/activity';
import { EvidenceLinkStore, LinkRecord } from '../database/EvidenceLinkStore';
import { VoiceRecord } from '../database/evidenceRows';
import { EvidenceStore } from '../database/EvidenceStore';
import { withTallies } from '../database/evidenceTallies';
import { lockPains } from '../database/lockPains';
import { recountPains } from '../database/painCounts';
import { reopenWhenSaidAgain } from '../database/reopenPain';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { spanProblem } from '../evidence/redaction';
import { formatPainId } from '../pains/painNumber';
import { EvidenceContext, findSelection, sign } from './EvidenceContext';
import { EvidenceReadOptions, LinkRequest } from './EvidenceService';
import { findPain } from './PainDetails';

/** Links voices to pains and undoes links, many of them in as few statements as one. */
export class EvidenceLinking {
  readonly #context: EvidenceContext;

  constructor(context: EvidenceContext) {
    this.#context = context;
  }

  link(
    caller: Caller,
    request: LinkRequest,
    options: EvidenceReadOptions,
  ): Promise<number> {
    return inTransaction(this.#context, tx =>
      this.linkIn(tx, caller, request, options),
    );
  }

  /** Links within a change that does more than that. */
  async linkIn(
    tx: Knex,
    caller: Caller,
    request: LinkRequest,
    options: EvidenceReadOptions = {},
  ): Promise<number> {
    const { clock, settings } = this.#context;
    const { painId, importance, chainItemId } = request;
    const pain = await findPain(tx, painId);
    if (pain.mergedInto) {
      throw conflict(
        'merged-pain',
        `${painId} is merged into ${pain.mergedInto}: link voices to that one`,
        { mergedInto: pain.mergedInto },
      );
    }
    if (chainItemId) await assertChainItem(tx, pain.number, chainItemId);
    const voices = await findSelection(tx, request.evidenceIds, options);
    assertLinkable(voices, request);

    const links = new EvidenceLinkStore(tx);
    const numbers = voices.map(({ number }) => number);
    const existing = (await links.linksTo(pain.number, numbers)).filter(link =>
      isSameLink(link, request),
    );
    const linked = new Set(existing.map(link => link.evidence));
    const added = numbers.filter(number => !linked.has(number));
    const reweighted = existing.filter(link => link.importance !== importance);

    const by = sign(this.#context, caller);
    await withTallies(tx, added, async () => {
      await links.insert(
        added.map(evidence => ({
          id: randomUUID(),
          evidence,
          pain: pain.number,
          chainItemId,
          importance,
          span: request.span,
        })),
        by,
      );
      const store = new EvidenceStore(tx);
      await store.updateMany(added, {
        set_aside_reason: null,
        assessed_at: tx.raw('coalesce(assessed_at, ?)', [by.at]),
      });
      await store.refresh(added);
    });
    await links.setImportance(
      reweighted.map(({ id }) => id),
      importance,
    );
    const changed = [...added, ...reweighted.map(({ evidence }) => evidence)];
    if (changed.length === 0) return 0;

    await this.recount(tx, [pain.number]);
    await recordActivity(
      tx,
      {
        actor: caller.actor,
        record: painPointsReference('pain', painId),
        action: 'evidence-linked',
        details: {
          evidenceIds: changed.map(formatEvidenceId),
          importance,
          ...(chainItemId && { chainItemId }),
        },
      },
      { clock },
    );
    await reopenWhenSaidAgain(tx, pain.number, { settings, clock });
    return new Set(changed).size;
  }

  async unlink(
    caller: Caller,
    linkId: string,
    options: EvidenceReadOptions,
  ): Promise<void> {
    await inTransaction(this.#context, async tx => {
      const links = new EvidenceLinkStore(tx);
      const link = await links.find(linkId);
      const readable =
        link && (await new EvidenceStore(tx).find(link.evidence, options));
      if (!link || !readable) {
        throw new NotFoundError(`There is no link ${linkId}`);
      }
      await lockPains(tx, [link.pain]);
      const by = sign(this.#context, caller);
      await withTallies(tx, [link.evidence], async () => {
        if (!(await links.undo(linkId, by))) {
          throw new NotFoundError(`There is no link ${linkId}`);
        }
        const store = new EvidenceStore(tx);
        await store.updateMany([link.evidence], {});
        await store.refresh([link.evidence]);
      });
      await this.recount(tx, [link.pain]);
      await recordActivity(
        tx,
        {
          actor: caller.actor,
          record: painPointsReference('pain', formatPainId(link.pain)),
          action: 'evidence-unlinked',
          details: { evidenceIds: [formatEvidenceId(link.evidence)] },
        },
        { clock: this.#context.clock },
      );
    });
  }

  /** The pains that these voices are linked to, locked before the voices are. */
  async lockPainsOf(tx: Knex, numbers: readonly number[]): Promise<number[]> {
    const pains = await new EvidenceLinkStore(tx).painsOf(numbers);
    await lockPains(tx, pains);
    return pains;
  }

  /** Counts the voices of pains anew, and whether the pains are silent. */
  recount(tx: Knex, pains: readonly number[]): Promise<void> {
    const { settings, clock } = this.#context;
    return recountPains(tx, pains, { silent: settings.silent, now: clock() });
  }
}

async function assertChainItem(
  tx: Knex,
  pain: number,
  id: string,
): Promise<void> {
  const item = await tx('chain_item').where({ id, pain }).first('id');
  if (!item) {
    throw invalidField(
      'body.chainItemId',
      'unknown-chain-item',
      `the chain of ${formatPainId(pain)} has no ${id}`,
    );
  }
}

function assertLinkable(
  voices: readonly VoiceRecord[],
  { span }: LinkRequest,
): void {
  const erased = voices.find(voice => voice.erased);
  if (erased) {
    throw invalidField(
      'body.evidenceIds',
      'erased-voice',
      `the text of ${erased.id} was erased`,
    );
  }
  const problem = span && spanProblem(span, voices[0].text ?? '');
  if (problem) {
    throw invalidField(
      'body.span',
      problem,
      problem === 'outside-text'
        ? 'must lie within the text'
        : 'must not cut a character in two',
    );
  }
}

function isSameLink(link: LinkRecord, request: LinkRequest): boolean {
  return (
    link.chainItemId === request.chainItemId &&
    link.span?.start === request.span?.start &&
    link.span?.end === request.span?.end
  );
}
