import { UserInfoService } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { conflict, invalidField } from '@trust-portal/http-contract';
import { Clock, nowInstant } from '@trust-portal/knex-store';
import {
  ChainItem,
  PainDetail,
  Reading,
} from '@trust-portal/plugin-pain-points-common';
import {
  assertPerson,
  Caller,
  InputChecker,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { createHash, randomUUID } from 'node:crypto';
import { ChainStore } from '../database/ChainStore';
import { decideReading, insertReading } from '../database/chainWrites';
import { linkedEvidence } from '../database/linkedEvidence';
import { maximumReadings } from '../pains/chainRules';
import { latestDayOnEarth } from '../pains/days';
import {
  NewReading,
  ReadingDecision,
  ReadingFile,
  ReadingService,
} from './ChainService';
import { PainChanges } from './PainChanges';
import { findPain, PainDetails } from './PainDetails';

/** The largest file that may come with a reading, in bytes. */
const maximumFileBytes = 1024 * 1024;

export interface DefaultReadingServiceOptions {
  knex: Knex;
  userInfo: UserInfoService;
  checker: InputChecker;
  changes: PainChanges;
  details: PainDetails;
  clock: Clock;
}

/** Readings without asking who may record or confirm them, but never confirmed by their own side. */
export class DefaultReadingService implements ReadingService {
  readonly #options: DefaultReadingServiceOptions;

  constructor(options: DefaultReadingServiceOptions) {
    this.#options = options;
  }

  async createReading(
    caller: Caller,
    painId: string,
    measureId: string,
    draft: NewReading,
  ): Promise<PainDetail> {
    const { checker, changes, details } = this.#options;
    this.#checkDays(draft);
    if (draft.origin === 'computed') {
      await checker.check(caller, { market: draft.market });
    }
    await changes.run(caller, painId, async (tx, pain) => {
      const chain = await new ChainStore(tx).chainOf(pain.number);
      const measure = chain.find(({ id }) => id === measureId);
      assertReadable(measure, measureId, painId);
      const reading = {
        id: randomUUID(),
        measureId,
        origin: draft.origin,
        recordedBy: caller.actor,
        recordedAt: nowInstant(this.#options.clock),
        ...(await readValue(tx, pain.number, draft)),
      };
      await insertReading(tx, pain.number, reading);
      return {
        action: 'reading-recorded',
        details: {
          itemId: measureId,
          readingId: reading.id,
          origin: reading.origin,
          standing: reading.standing,
          value: reading.value,
          readOn: reading.readOn,
        },
      };
    });
    return details.read(caller, painId);
  }

  async decideReading(
    caller: Caller,
    painId: string,
    readingId: string,
    { accepted, note }: ReadingDecision,
  ): Promise<PainDetail> {
    const { changes, details, userInfo, clock } = this.#options;
    assertPerson(caller);
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      caller.credentials,
    );
    await changes.run(caller, painId, async (tx, pain) => {
      const chain = await new ChainStore(tx).chainOf(pain.number);
      const { reading, remedy } = findReading(chain, readingId, painId);
      const owner = remedy?.owner ?? pain.owner;
      if (
        reading.recordedBy === caller.actor ||
        (owner !== undefined && ownershipEntityRefs.includes(owner))
      ) {
        throw new NotAllowedError(
          'A typed reading is confirmed by somebody who neither recorded it nor belongs to the group that owns the remedy',
        );
      }
      const decided = await decideReading(tx, {
        id: readingId,
        accepted,
        note,
        actor: caller.actor,
        at: nowInstant(clock),
      });
      if (!decided) {
        throw conflict(
          'already-decided',
          `The reading is ${reading.standing} already`,
          { standing: reading.standing },
        );
      }
      return {
        action: accepted ? 'reading-confirmed' : 'reading-refused',
        note,
        details: { itemId: reading.measureId, readingId },
      };
    });
    return details.read(caller, painId);
  }

  async getFile(
    _caller: Caller,
    painId: string,
    readingId: string,
  ): Promise<ReadingFile> {
    const { knex } = this.#options;
    const { number } = await findPain(knex, painId);
    const row = await knex('reading')
      .where({ id: readingId, pain: number })
      .whereNotNull('file')
      .first('file', 'file_name');
    if (!row) {
      throw new NotFoundError(
        `${painId} has no file of a reading ${readingId}`,
      );
    }
    return { fileName: row.file_name, bytes: row.file };
  }

  #checkDays(draft: NewReading): void {
    const latest = latestDayOnEarth(this.#options.clock());
    const [field, day] =
      draft.origin === 'computed'
        ? ['body.to', draft.to]
        : ['body.readOn', draft.readOn];
    if (day > latest) {
      throw invalidField(field, 'in-the-future', 'is not yet');
    }
    if (draft.origin === 'computed' && draft.from > draft.to) {
      throw invalidField('body.to', 'before-from', 'must not lie before from');
    }
  }
}

type ReadValue = Pick<Reading, 'value' | 'readOn' | 'standing'> &
  Partial<Pick<Reading, 'source' | 'note' | 'fileName' | 'hash' | 'query'>> & {
    file?: Buffer;
  };

async function readValue(
  tx: Knex,
  pain: number,
  draft: NewReading,
): Promise<ReadValue> {
  switch (draft.origin) {
    case 'computed': {
      const { from, to, types, market } = draft;
      const query = { from, to, types, market };
      const numbers = await linkedEvidence(tx, pain, query);
      return {
        value: numbers.length,
        readOn: to,
        standing: 'accepted',
        query,
        hash: sha256(numbers.join('\n')),
      };
    }
    case 'imported': {
      const file = Buffer.from(draft.fileBase64, 'base64');
      if (file.length === 0 || file.length > maximumFileBytes) {
        throw invalidField(
          'body.fileBase64',
          'wrong-size',
          'must be a file of 1 byte to 1 MB',
        );
      }
      const { value, readOn, fileName } = draft;
      return {
        value,
        readOn,
        standing: 'accepted',
        fileName,
        file,
        hash: sha256(file),
      };
    }
    default: {
      const { value, readOn, source, note } = draft;
      return { value, readOn, standing: 'waiting', source, note };
    }
  }
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function assertReadable(
  measure: ChainItem | undefined,
  measureId: string,
  painId: string,
): void {
  if (!measure) {
    throw new NotFoundError(`The chain of ${painId} has no link ${measureId}`);
  }
  if (measure.type !== 'measure') {
    throw invalidField(
      'params.itemId',
      'not-a-measure',
      `is a ${measure.type}; only a measure can be read`,
    );
  }
  if (measure.state === 'dropped') {
    throw conflict('measure-dropped', 'The measure was dropped');
  }
  if (measure.readings.length >= maximumReadings) {
    throw conflict(
      'measure-full',
      `A measure has at most ${maximumReadings} readings`,
    );
  }
}

function findReading(
  chain: readonly ChainItem[],
  readingId: string,
  painId: string,
): { reading: Reading; remedy: ChainItem | undefined } {
  for (const item of chain) {
    const reading =
      item.type === 'measure' &&
      item.readings.find(({ id }) => id === readingId);
    if (reading) {
      return {
        reading,
        remedy: chain.find(({ id }) => id === item.parentId),
      };
    }
  }
  throw new NotFoundError(`${painId} has no reading ${readingId}`);
}
