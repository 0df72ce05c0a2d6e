import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { Caller } from './Caller';

/** What a request names that must exist. What is absent is not checked. */
export interface NamedThings {
  markets?: readonly string[];
  market?: string;
  segments?: readonly string[];
  segment?: string;
  channel?: string;
  /** A group; null takes the owner away. */
  owner?: string | null;
  /** A person; null takes the assignee away. */
  assignee?: string | null;
  entityRefs?: readonly string[];
  /** The only entity that a record is about. */
  entityRef?: string;
}

export interface InputCheckerOptions {
  vocabulary: PortalVocabulary;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  /** Milliseconds on any steady scale. */
  now?: () => number;
}

/** How long the checker relies on having seen something in the catalog, in milliseconds. */
const rememberedFor = 30_000;
/** How many sightings are remembered before all are forgotten. */
const maximumRemembered = 10_000;

/** Checks that what a request names exists, so that no record refers to nothing. */
export class InputChecker {
  readonly #catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  readonly #now: () => number;
  /** When a caller last saw an entity; the key names both. */
  readonly #seen = new Map<string, number>();
  readonly #markets: ReadonlySet<string>;
  readonly #segments: ReadonlySet<string>;
  readonly #channels: ReadonlySet<string>;

  constructor(options: InputCheckerOptions) {
    const { vocabulary, catalog, now } = options;
    this.#catalog = catalog;
    this.#now = now ?? (() => performance.now());
    this.#markets = new Set(vocabulary.markets.map(({ id }) => id));
    this.#segments = new Set(vocabulary.segments.map(({ id }) => id));
    this.#channels = new Set(vocabulary.channels.map(({ id }) => id));
  }

  /**
   * Asks the catalog once, whatever the number of references, as the caller: what somebody may not
   * see, that person cannot refer to.
   *
   * @param ownProblems - what the domain found by itself, to be named along with the rest
   * @throws InputError that names every field with something unknown.
   */
  async check(
    caller: Caller,
    things: NamedThings,
    ownProblems: readonly FieldProblem[] = [],
  ): Promise<void> {
    const problems = [
      ...this.vocabularyProblems(things, 'body'),
      ...ownProblems,
      ...(await this.#catalogProblems(caller, things)),
    ];
    if (problems.length > 0) {
      throw invalidInput(problems);
    }
  }

  /** The fields whose market, segment or channel is not configured. */
  vocabularyProblems(things: NamedThings, path: string): FieldProblem[] {
    const { markets, market, segments, segment, channel } = things;
    return [
      ...missing(markets, this.#markets, `${path}.markets`, 'unknown-market'),
      ...missing(market, this.#markets, `${path}.market`, 'unknown-market'),
      ...missing(
        segments,
        this.#segments,
        `${path}.segments`,
        'unknown-segment',
      ),
      ...missing(segment, this.#segments, `${path}.segment`, 'unknown-segment'),
      ...missing(channel, this.#channels, `${path}.channel`, 'unknown-channel'),
    ];
  }

  async #catalogProblems(
    caller: Caller,
    { owner, assignee, entityRefs = [], entityRef }: NamedThings,
  ): Promise<FieldProblem[]> {
    const asked = [
      ...(owner
        ? [{ ref: owner, field: 'body.owner', code: 'unknown-group' }]
        : []),
      ...(assignee
        ? [{ ref: assignee, field: 'body.assignee', code: 'unknown-person' }]
        : []),
      ...entityRefs.map((ref, index) => ({
        ref,
        field: `body.entityRefs.${index}`,
        code: 'unknown-entity',
      })),
      ...(entityRef
        ? [
            {
              ref: entityRef,
              field: 'body.entityRef',
              code: 'unknown-entity',
            },
          ]
        : []),
    ];
    if (asked.length === 0) {
      return [];
    }
    const known = await this.#knownTo(
      caller,
      asked.map(({ ref }) => ref),
    );
    return asked.flatMap(({ ref, field, code }) =>
      known.has(ref)
        ? []
        : [{ field, code, message: `${ref} is not in the catalog` }],
    );
  }

  /**
   * What was in the catalog a moment ago is not asked for again; what was not is, because somebody
   * may just have added it.
   */
  async #knownTo(
    { actor, credentials }: Caller,
    refs: readonly string[],
  ): Promise<Set<string>> {
    const now = this.#now();
    const isRemembered = (ref: string) =>
      (this.#seen.get(`${actor} ${ref}`) ?? -Infinity) > now - rememberedFor;
    const unknown = refs.filter(ref => !isRemembered(ref));
    const known = new Set(refs.filter(isRemembered));
    if (unknown.length > 0) {
      const { items } = await this.#catalog.getEntitiesByRefs(
        { entityRefs: unknown, fields: ['kind'] },
        { credentials },
      );
      if (this.#seen.size > maximumRemembered) this.#seen.clear();
      unknown
        .filter((_, index) => items[index])
        .forEach(ref => {
          known.add(ref);
          this.#seen.set(`${actor} ${ref}`, now);
        });
    }
    return known;
  }
}

function missing(
  named: string | readonly string[] | undefined,
  known: ReadonlySet<string>,
  field: string,
  code: string,
): FieldProblem[] {
  const several = typeof named !== 'string';
  const ids = several ? named ?? [] : [named];
  return ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            field: several ? `${field}.${index}` : field,
            code,
            message: `${id} is not configured`,
          },
        ],
  );
}
