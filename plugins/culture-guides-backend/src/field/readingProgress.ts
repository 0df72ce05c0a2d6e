/** A section that there is something to read of. */
export interface ReadableSection {
  id: string;
  market: string;
}

/** That somebody knows a section: no major change was published since they read it. */
export interface SectionRead {
  sectionId: string;
  person: string;
  /** The latest instant. */
  readAt: string;
}

/** What a request asks to read. */
export interface ReadingScope {
  market: string;
  /** Absent: the whole guide. */
  sectionId?: string;
}

/** How far somebody is. */
export interface ReadingProgress {
  read: number;
  sections: number;
  lastReadAt?: string;
}

/** How far people are with what they were asked to read, from one look at sections and marks for many requests. */
export class ReadingTally {
  readonly #sections: readonly ReadableSection[];
  readonly #reads: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(
    sections: readonly ReadableSection[],
    reads: readonly SectionRead[],
  ) {
    this.#sections = sections;
    const byPerson = new Map<string, Map<string, string>>();
    for (const { person, sectionId, readAt } of reads) {
      const own = byPerson.get(person) ?? new Map<string, string>();
      byPerson.set(person, own.set(sectionId, readAt));
    }
    this.#reads = byPerson;
  }

  progressOf(person: string, scope: ReadingScope): ReadingProgress {
    const asked = this.#sections.filter(({ id, market }) =>
      scope.sectionId ? id === scope.sectionId : market === scope.market,
    );
    const own = this.#reads.get(person);
    const instants = asked.flatMap(({ id }) => own?.get(id) ?? []);
    return {
      read: instants.length,
      sections: asked.length,
      lastReadAt: instants.sort().at(-1),
    };
  }
}
