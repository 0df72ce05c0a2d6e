/** The databases that a benchmark can run on. */
export const databaseNames = ['sqlite', 'postgresql'] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** How a benchmark is run. */
export interface RunOptions {
  database: DatabaseName;
  /** How long each scenario is driven. */
  seconds: number;
}

/** How much a benchmark loads, by the names of its options. */
export type Sizes = Record<string, number>;

/** What the command line asks for. */
export interface BenchmarkRequest {
  domain: string;
  seconds: number;
  databases: DatabaseName[];
  sizes: Sizes;
}

const defaultSeconds = 5;

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
 * @param defaultSizes - how much each domain loads unless it is told otherwise
 * @throws Error with one sentence that says what is wrong.
 */
export function readArguments(
  words: readonly string[],
  defaultSizes: Readonly<Record<string, Sizes>>,
): BenchmarkRequest {
  const [domain, ...rest] = words;
  if (!Object.hasOwn(defaultSizes, domain ?? '')) {
    throw new Error(
      `Name a domain to measure: ${Object.keys(defaultSizes).join(', ')}`,
    );
  }
  const request: BenchmarkRequest = {
    domain,
    seconds: defaultSeconds,
    databases: [...databaseNames],
    sizes: { ...defaultSizes[domain] },
  };
  for (let index = 0; index < rest.length; index += 2) {
    const name = rest[index].replace(/^--/, '');
    const value = rest[index + 1];
    if (name === 'databases') {
      request.databases = readDatabases(value);
    } else if (name === 'seconds') {
      request.seconds = positiveNumber(name, value);
    } else if (Object.hasOwn(request.sizes, name)) {
      request.sizes[name] = positiveNumber(name, value);
    } else {
      throw new Error(`Unknown option --${name}`);
    }
  }
  return request;
}

function readDatabases(value: string | undefined): DatabaseName[] {
  return (value ?? '').split(',').map(item => {
    const known = databaseNames.find(name => name === item);
    if (!known) throw new Error(`--databases takes ${databaseNames.join(',')}`);
    return known;
  });
}
