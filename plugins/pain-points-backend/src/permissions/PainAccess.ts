import { NotFoundError } from '@backstage/errors';
import { ResourcePermission } from '@backstage/plugin-permission-common';
import { invalidField } from '@trust-portal/http-contract';
import { painReadPermission } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { readPainResources } from './painResources';
import { PainGuard } from './painGuard';

/** Decides about pains that are only named, by reading as much of them as the rules look at. */
export class PainAccess {
  readonly guard: PainGuard;
  readonly #knex: Knex;

  constructor(options: { guard: PainGuard; knex: Knex }) {
    this.guard = options.guard;
    this.#knex = options.knex;
  }

  /**
   * What somebody may not read, that person may not change either.
   *
   * @throws NotFoundError when there is no such pain.
   * @throws NotAllowedError when the caller lacks the permission for it.
   */
  async require(
    caller: Caller,
    painId: string,
    permission: ResourcePermission,
  ): Promise<void> {
    const [pain] = await readPainResources(this.#knex, [painId]);
    if (!pain) {
      throw new NotFoundError(`There is no pain ${painId}`);
    }
    await this.guard.requireOn(caller, painReadPermission, pain);
    if (permission.name !== painReadPermission.name) {
      await this.guard.requireOn(caller, permission, pain);
    }
  }

  /**
   * For a pain that a request names in a field: there is no difference between one that does not
   * exist and one that the caller may not read.
   *
   * @throws InputError that names the field.
   */
  async requireNamed(
    caller: Caller,
    painId: string,
    field: string,
  ): Promise<void> {
    const readable = await this.readable(caller, [painId]);
    if (!readable.has(painId)) {
      throw invalidField(field, 'unknown-pain', `there is no pain ${painId}`);
    }
  }

  /** Those of the pains that the caller may read; what does not exist is not among them. */
  async readable(
    caller: Caller,
    painIds: readonly string[],
  ): Promise<Set<string>> {
    const pains = await readPainResources(this.#knex, painIds);
    const allowed = await Promise.all(
      pains.map(
        async pain =>
          pain && (await this.guard.allowsOn(caller, painReadPermission, pain)),
      ),
    );
    return new Set(painIds.filter((_, index) => allowed[index]));
  }
}
