/** The databases that a benchmark can run on. */
export const databaseNames = ['sqlite', 'postgresql'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** What a benchmark is asked to do. */
export interface BenchmarkOptions {
  pains: number;
  voices: number;
  /** How long each scenario is driven. */
  seconds: number;
  databases: DatabaseName[];
}

const defaults: BenchmarkOptions = {
  pains: 10_000,
  voices: 1_000_000,
  seconds: 5,
  databases: [...databaseNames],
};

function positiveNumber(name: string, value: string | undefined): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`--${name} needs a whole number above 0, not '${value}'`);
  }
  return number;
}

/**
 * Reads the command line of a benchmark.
 *
 * @throws Error with one sentence that says what is wrong.
 */
export function readArguments(
  words: readonly string[],
  domains: readonly string[],
): { domain: string; options: BenchmarkOptions } {
  const [domain, ...rest] = words;
  if (!domains.includes(domain)) {
    throw new Error(`Name a domain to measure: ${domains.join(', ')}`);
  }
  const options = { ...defaults };
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index].replace(/^--/, '');
    const value = rest[index + 1];
    if (name === 'databases') {
      const unknown = (value ?? '')
        .split(',')
        .find(item => !databaseNames.includes(item as DatabaseName));
      if (unknown !== undefined) {
        throw new Error(`--databases takes ${databaseNames.join(',')}`);
      }
      options.databases = value.split(',') as DatabaseName[];
    } else if (name === 'pains' || name === 'voices' || name === 'seconds') {
      options[name] = positiveNumber(name, value);
    } else {
      throw new Error(`Unknown option --${name}`);
    }
  }
  return { domain, options };
}
