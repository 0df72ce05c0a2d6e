/**
 * `npm run bench -- pain-points [--voices 1000000] [--pains 10000] [--seconds 5] [--databases sqlite,postgresql]`
 * `npm run bench -- culture-guides [--markets 200] [--revisions 50] [--terms 5000] [--seconds 5] [--databases ...]`
 *
 * Prints readable lines and, last, one JSON object. Every figure is to be read
 * beside the yardstick's figure of the same run, never by itself.
 */
import { benchmarkCultureGuides } from './cultureGuides/benchmarkCultureGuides';
import { machine } from './measure/machine';
import { benchmarkPainPoints } from './painPoints/benchmarkPainPoints';
import { readArguments, RunOptions, Sizes } from './readArguments';

interface Benchmark {
  sizes: Sizes;
  run(options: RunOptions, sizes: Sizes): Promise<object>;
}

const benchmarks: Record<string, Benchmark> = {
  'pain-points': {
    sizes: { pains: 10_000, voices: 1_000_000 },
    run: (options, { pains, voices }) =>
      benchmarkPainPoints({ ...options, pains, voices }),
  },
  'culture-guides': {
    sizes: { markets: 200, revisions: 50, terms: 5000 },
    run: (options, { markets, revisions, terms }) =>
      benchmarkCultureGuides({ ...options, markets, revisions, terms }),
  },
};

async function main() {
  const { domain, databases, seconds, sizes } = readArguments(
    process.argv.slice(2),
    Object.fromEntries(
      Object.entries(benchmarks).map(([name, benchmark]) => [
        name,
        benchmark.sizes,
      ]),
    ),
  );
  const results = [];
  for (const database of databases) {
    results.push(await benchmarks[domain].run({ database, seconds }, sizes));
  }
  process.stdout.write(
    `${JSON.stringify({ domain, machine: machine(), results })}\n`,
  );
}

// Ends by exiting, so that the measured backend is ended too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(1));
}

main().catch(error => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
});
