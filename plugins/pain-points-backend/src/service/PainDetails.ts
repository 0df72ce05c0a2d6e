import { NotFoundError } from '@backstage/errors';
import { invalidField } from '@trust-portal/http-contract';
import { Clock } from '@trust-portal/knex-store';
import { PainDetail } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { readPainDetail } from '../database/painDetails';
import { PainRecord } from '../database/painRows';
import { PainStore } from '../database/PainStore';
import { abilitiesByState } from '../pains/abilities';
import { parsePainId } from '../pains/painNumber';

/** What every service that changes a pain answers: the whole pain, as it is now. */
export class PainDetails {
  readonly #knex: Knex;
  readonly #clock: Clock;

  constructor(options: { knex: Knex; clock: Clock }) {
    this.#knex = options.knex;
    this.#clock = options.clock;
  }

  /** @throws NotFoundError when there is no such pain. */
  async read(caller: Caller, painId: string): Promise<PainDetail> {
    const record = await findPain(this.#knex, painId);
    const detail = await readPainDetail(this.#knex, record, {
      reader: caller.actor,
      now: this.#clock(),
    });
    return { ...detail, abilities: abilitiesByState(detail) };
  }
}

/**
 * A pain by its id. In a transaction it is locked, so that its chain cannot change in between.
 *
 * @throws NotFoundError when there is no such pain.
 */
export async function findPain(db: Knex, painId: string): Promise<PainRecord> {
  const store = new PainStore(db);
  const number = parsePainId(painId);
  const record = db.isTransaction
    ? await store.findLocked(number)
    : await store.find(number);
  if (!record) {
    throw new NotFoundError(`There is no pain ${painId}`);
  }
  return record;
}

/**
 * Two pains that belong together in a request, locked in the order of their numbers, so that two
 * requests that name them crosswise do not wait for each other.
 *
 * @throws InputError that names the field of one that does not exist.
 */
export async function findPains(
  tx: Knex,
  painIds: readonly [string, string],
  options: { fields: readonly [string, string] },
): Promise<[PainRecord, PainRecord]> {
  const store = new PainStore(tx);
  const found = new Map<string, PainRecord>();
  const inOrder = [...painIds].sort((a, b) => parsePainId(a) - parsePainId(b));
  for (const painId of inOrder) {
    const record = await store.findLocked(parsePainId(painId));
    if (!record) {
      throw invalidField(
        options.fields[painIds.indexOf(painId)],
        'unknown-pain',
        `there is no pain ${painId}`,
      );
    }
    found.set(painId, record);
  }
  const [first, second] = painIds.map(painId => found.get(painId));
  return [first as PainRecord, second as PainRecord];
}
