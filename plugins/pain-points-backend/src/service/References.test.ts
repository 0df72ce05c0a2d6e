import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import {
  openSampleDatabase,
  sampleTimeoutMs,
} from '../__testUtils__/openSampleDatabase';
import { EvidenceRow } from '../database/evidenceRows';
import { PainRow } from '../database/painRows';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { formatPainId } from '../pains/painNumber';
import { HouseReadOptions } from './HouseService';
import { References } from './References';

describeEachDatabase('references', create => {
  let references: References;
  let pains: PainRow[];
  let voices: EvidenceRow[];

  beforeAll(async () => {
    const database = await openSampleDatabase(await create());
    references = new References(database);
    pains = await database.knex('pain');
    voices = await database.knex('evidence');
  }, sampleTimeoutMs);

  const voiceOf = (matches: (voice: EvidenceRow) => boolean) => {
    const voice = voices.find(matches) as EvidenceRow;
    return `pain-points/evidence/${formatEvidenceId(Number(voice.number))}`;
  };

  it('are answered in the sequence that was asked for, unknown ones left out', async () => {
    const voice = voiceOf(() => true);
    const resolved = await references.resolve(
      [
        'pain-points/kind/hidden-costs',
        'pain-points/pain/PP-9999',
        voice,
        'loyalty/tier/gold',
        'pain-points/pain/PP-0001',
        'pain-points/kind/no-such-kind',
      ],
      { voices: {} },
    );
    expect(resolved).toEqual([
      expect.objectContaining({
        reference: 'pain-points/kind/hidden-costs',
        title: { en: 'Hidden costs', zh: expect.any(String) },
      }),
      expect.objectContaining({
        reference: voice,
        path: `/${voice}`,
        title: {
          en: expect.stringMatching(/^Voice EV-\d{6}$/),
          zh: expect.stringMatching(/^客户声音 EV-\d{6}$/),
        },
      }),
      expect.objectContaining({
        reference: 'pain-points/pain/PP-0001',
        state: pains.find(({ number }) => number === 1)?.state,
      }),
    ]);
  });

  it('of voices and pains that the caller may not read are left out', async () => {
    const handled = voiceOf(({ ground }) => ground === 'complaint-handling');
    const shared = voiceOf(
      ({ ground, redaction }) =>
        ground === 'consent' && redaction === 'not-needed',
    );
    const [owned, other] = [
      'group:default/support',
      'group:default/product',
    ].map(
      owner =>
        `pain-points/pain/${formatPainId(
          pains.find(pain => pain.owner === owner)?.number as number,
        )}`,
    );
    const resolve = async (options: HouseReadOptions) =>
      (await references.resolve([handled, shared, owned, other], options)).map(
        ({ reference }) => reference,
      );
    expect(
      await resolve({
        restriction: { column: 'owner', values: ['group:default/support'] },
        voices: { restriction: { shareable: true } },
      }),
    ).toEqual([shared, owned]);
    expect(await resolve({})).toEqual([owned, other]);
  });
});
