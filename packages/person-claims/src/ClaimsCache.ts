import type { PersonClaims } from '@trust-portal/portal-vocabulary';

/** Reads the claims of one person; undefined for somebody without standing. */
export type ClaimsReader = () => Promise<PersonClaims | undefined>;

interface Entry {
  /** When the reading began, in milliseconds: what it says is as old as that. */
  since: number;
  claims: PersonClaims | undefined;
}

/**
 * Remembers for a few seconds what the catalog said about a person. A right that was taken away is gone within 5
 * seconds, so nothing older than `maximumAge` is ever answered. From `refreshAge` on, one reading in the background
 * brings a newer answer, so that people who work without pause do not wait for the catalog, and a catalog that hiccups
 * once is not noticed.
 */
export class ClaimsCache {
  /** Milliseconds. */
  static readonly refreshAge = 2000;
  /** Milliseconds. */
  static readonly maximumAge = 4000;
  /** How many people are remembered before those that are too old are thrown out. */
  static readonly sweepSize = 1000;

  readonly #now: () => number;
  readonly #entries = new Map<string, Entry>();
  readonly #readings = new Map<string, Promise<PersonClaims | undefined>>();

  constructor(options?: {
    /** Milliseconds on any steady scale. */ now?: () => number;
  }) {
    this.#now = options?.now ?? (() => performance.now());
  }

  /**
   * @param userEntityRef - the key: answers are never shared between people
   * @throws whatever `read` throws, unless an answer is at hand that is young enough
   */
  async get(
    userEntityRef: string,
    read: ClaimsReader,
  ): Promise<PersonClaims | undefined> {
    const entry = this.#entries.get(userEntityRef);
    const age = entry ? this.#now() - entry.since : Infinity;
    if (!entry || age >= ClaimsCache.maximumAge) {
      return this.#read(userEntityRef, read);
    }
    if (age >= ClaimsCache.refreshAge) {
      // An unsuccessful reading only matters when the entry has become too old; it is then made again and reported.
      this.#read(userEntityRef, read).catch(() => {});
    }
    return entry.claims;
  }

  #read(
    userEntityRef: string,
    read: ClaimsReader,
  ): Promise<PersonClaims | undefined> {
    const running = this.#readings.get(userEntityRef);
    if (running) {
      return running;
    }
    const since = this.#now();
    const reading = read()
      .then(claims => {
        if (this.#now() - since >= ClaimsCache.maximumAge) {
          throw new Error('The answer came too late to rely on it');
        }
        this.#entries.set(userEntityRef, { since, claims });
        this.#sweep();
        return claims;
      })
      .finally(() => this.#readings.delete(userEntityRef));
    this.#readings.set(userEntityRef, reading);
    return reading;
  }

  #sweep() {
    if (this.#entries.size <= ClaimsCache.sweepSize) {
      return;
    }
    const oldest = this.#now() - ClaimsCache.maximumAge;
    for (const [userEntityRef, { since }] of this.#entries) {
      if (since <= oldest) {
        this.#entries.delete(userEntityRef);
      }
    }
  }
}
