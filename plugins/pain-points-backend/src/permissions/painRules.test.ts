import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { describeEachDatabase } from '@trust-portal/knex-store/testing';
import fc from 'fast-check';
import { Knex } from 'knex';
import { PainStore } from '../database/PainStore';
import { formatPainId } from '../pains/painNumber';
import { readPainResources } from './painResources';
import { isOwnedBy } from './painRules';

const owners = [
  undefined,
  'group:default/product',
  'group:default/shop',
  'group:default/support',
];

describeEachDatabase('the rule about owners', create => {
  let knex: Knex;
  let numbers: number[];

  beforeAll(async () => {
    knex = await create();
    await knex.migrate.latest({
      directory: resolvePackagePath(
        '@trust-portal/plugin-pain-points-backend',
        'migrations',
      ),
    });
    numbers = [];
    for (const owner of owners) {
      const { number } = await new PainStore(knex).insert({
        kindId: 'hidden-costs',
        taxonomyVersion: 1,
        title: { en: 'x' },
        description: { en: 'x' },
        markets: ['cn'],
        segments: [],
        entityRefs: [],
        owner,
        severity: 1,
        frequency: 1,
        priority: 'low',
        priorityTableVersion: 1,
        reportedBy: 'user:default/li-wei',
        createdAt: '2026-01-01T08:00:00.000Z',
      });
      numbers.push(number);
    }
  });

  it('says of a single pain what it says of a list, also negated and combined', async () => {
    const groups = fc.subarray([
      'group:default/product',
      'group:default/shop',
      'group:default/elsewhere',
      '',
    ]);
    await fc.assert(
      fc.asyncProperty(groups, groups, async (some, others) => {
        const store = new PainStore(knex);
        const resources = await readPainResources(
          knex,
          numbers.map(formatPainId),
        );
        const allows = (groupRefs: string[]) => (index: number) =>
          isOwnedBy.apply(
            resources[index] as NonNullable<(typeof resources)[number]>,
            { groupRefs },
          );
        const query = (groupRefs: string[]) => isOwnedBy.toQuery({ groupRefs });
        const listed = async (restriction: ReturnType<typeof query>) =>
          (await store.findMany(numbers, restriction)).map(
            ({ number }) => number,
          );
        const expected = (rule: (index: number) => boolean) =>
          numbers.filter((_, index) => rule(index));

        expect((await listed(query(some))).sort()).toEqual(
          expected(allows(some)),
        );
        expect((await listed({ not: query(some) })).sort()).toEqual(
          expected(index => !allows(some)(index)),
        );
        expect(
          (
            await listed({ anyOf: [query(some), { not: query(others) }] })
          ).sort(),
        ).toEqual(
          expected(index => allows(some)(index) || !allows(others)(index)),
        );
        expect(
          (await listed({ allOf: [query(some), query(others)] })).sort(),
        ).toEqual(
          expected(index => allows(some)(index) && allows(others)(index)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('reads many pains at once, and answers for none with nothing', async () => {
    const found = await readPainResources(knex, [
      formatPainId(numbers[1]),
      'PP-9999',
      "x' OR 1=1 --",
      formatPainId(numbers[0]),
    ]);
    expect(found).toEqual([
      { id: formatPainId(numbers[1]), owner: 'group:default/product' },
      undefined,
      undefined,
      { id: formatPainId(numbers[0]), owner: undefined },
    ]);
  });
});
