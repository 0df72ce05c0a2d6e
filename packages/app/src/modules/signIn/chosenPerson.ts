const storageKey = 'trust-portal.sample-person';

/** The sample person that this browser signed in as, an entity reference, kept over reloads. */
export const chosenPerson = {
  /** Undefined when nobody was chosen, or when the browser forbids storage. */
  get(): string | undefined {
    try {
      return window.localStorage.getItem(storageKey) ?? undefined;
    } catch {
      return undefined;
    }
  },

  /** Keeps the choice; in a browser that forbids storage it lasts until the next reload. */
  set(entityRef: string) {
    try {
      window.localStorage.setItem(storageKey, entityRef);
    } catch {
      // The session goes on without it.
    }
  },

  forget() {
    try {
      window.localStorage.removeItem(storageKey);
    } catch {
      // What could not be stored need not be removed.
    }
  },
};
