import { NotFoundError } from '@backstage/errors';
import { invalidInput } from '@trust-portal/http-contract';
import {
  Clock,
  CommitListener,
  inTransaction,
  nowInstant,
  StaleVersionError,
  VersionedDocumentStore,
} from '@trust-portal/knex-store';
import {
  ChecklistTemplate,
  cultureGuidesReference,
} from '@trust-portal/plugin-culture-guides-common';
import { roleIds } from '@trust-portal/portal-vocabulary';
import { Caller, starterContentAuthor } from '@trust-portal/record-service';
import { Knex } from 'knex';
import { canonicalJson } from '../canonicalHash';
import { recordActivity } from '../database/activity';
import {
  ChecklistTemplateService,
  ChecklistTemplateVersion,
  TemplatePublication,
} from './LaunchService';

export interface DefaultChecklistTemplateServiceOptions {
  knex: Knex;
  clock: Clock;
  announcer: CommitListener;
  templates: VersionedDocumentStore<ChecklistTemplate>;
}

/** The template without asking who may change it. */
export class DefaultChecklistTemplateService
  implements ChecklistTemplateService
{
  readonly #options: DefaultChecklistTemplateServiceOptions;

  constructor(options: DefaultChecklistTemplateServiceOptions) {
    this.#options = options;
  }

  async getTemplate(
    _caller: Caller,
    version?: number,
  ): Promise<ChecklistTemplateVersion> {
    const { knex, templates } = this.#options;
    const found = await templates.find(knex, version);
    if (!found) {
      throw new NotFoundError(
        `The checklist template has no version ${version ?? 1}`,
      );
    }
    return found;
  }

  async publishTemplate(
    { actor }: Pick<Caller, 'actor'>,
    { content, baseVersion, note }: TemplatePublication,
  ): Promise<ChecklistTemplateVersion> {
    assertRolesExist(content);
    const { knex, clock, templates } = this.#options;
    const before = await templates.find(knex, baseVersion);
    return inTransaction(this.#options, async tx => {
      const published = await templates.publish(tx, {
        baseVersion,
        content,
        changedIds: changedKeys(before?.content, content),
        note,
        publishedBy: actor,
        publishedAt: nowInstant(clock),
      });
      await recordActivity(
        tx,
        {
          actor,
          record: cultureGuidesReference(
            'checklist-template',
            String(published.version),
          ),
          action: 'template-published',
          note,
          details: { version: published.version, items: content.items.length },
        },
        { clock },
      );
      return published;
    });
  }

  /** Publishes the checklist that is shipped as the first version, unless there is one. */
  async publishFirst(content: ChecklistTemplate): Promise<void> {
    const { knex, clock, templates } = this.#options;
    if ((await templates.newestVersion(knex)) !== undefined) return;
    assertRolesExist(content);
    try {
      await templates.publish(knex, {
        baseVersion: 0,
        content,
        changedIds: changedKeys(undefined, content),
        note: 'starter-content',
        publishedBy: starterContentAuthor,
        publishedAt: nowInstant(clock),
      });
    } catch (error) {
      // Another replica that started at the same moment was first: what it wrote is the same.
      if (!(error instanceof StaleVersionError)) throw error;
    }
  }
}

/** @throws InputError that names each item that nobody could ever sign. */
function assertRolesExist({ items }: ChecklistTemplate): void {
  const known: readonly string[] = roleIds;
  const problems = items.flatMap(({ signOffRole }, index) =>
    known.includes(signOffRole)
      ? []
      : [
          {
            field: `body.content.items.${index}.signOffRole`,
            code: 'unknown-role',
            message: `${signOffRole} is no role of the portal`,
          },
        ],
  );
  if (problems.length > 0) throw invalidInput(problems);
}

function changedKeys(
  before: ChecklistTemplate | undefined,
  after: ChecklistTemplate,
): string[] {
  const old = new Map(
    before?.items.map(item => [item.key, canonicalJson(item)]),
  );
  const changed = after.items
    .filter(item => old.get(item.key) !== canonicalJson(item))
    .map(({ key }) => key);
  const kept = new Set(after.items.map(({ key }) => key));
  return [...changed, ...[...old.keys()].filter(key => !kept.has(key))];
}
