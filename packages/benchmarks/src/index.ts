/**
 * `npm run bench -- pain-points [--voices 1000000] [--pains 10000] [--seconds 5]
 * [--databases sqlite,postgresql] [--repeat 1]`
 *
 * Prints readable lines and, last, one JSON object. Every figure is to be read
 * beside the yardstick's figure of the same run, never by itself.
 */
import { readArguments } from './readArguments';
import { benchmarkPainPoints } from './painPoints/benchmarkPainPoints';
import { machine } from './measure/machine';

const benchmarks = { 'pain-points': benchmarkPainPoints };

async function main() {
  const { domain, options } = readArguments(
    process.argv.slice(2),
    Object.keys(benchmarks),
  );
  const results = [];
  for (const database of options.databases) {
    results.push(
      await benchmarks[domain as keyof typeof benchmarks]({
        ...options,
        database,
      }),
    );
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
