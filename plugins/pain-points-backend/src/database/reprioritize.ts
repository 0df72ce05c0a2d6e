import { PriorityTableContent } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { rankOfPriority } from '../pains/priority';

/**
 * Looks up the priority of every pain again. What people wrote stays as it is, and so does each
 * pain's version: nobody's edit is refused because of it.
 *
 * @returns how many pains have another priority than before.
 */
export async function reprioritize(
  tx: Knex,
  table: Pick<PriorityTableContent, 'cells'>,
  version: number,
): Promise<number> {
  let moved = 0;
  for (const { severity, frequency, priority } of table.cells) {
    moved += await tx('pain')
      .where({ severity, frequency })
      .whereNot({ priority: rankOfPriority(priority) })
      .update({ priority: rankOfPriority(priority) });
  }
  await tx('pain').update({ priority_table_version: version });
  return moved;
}
