/*
 * Imports a CSV or JSON file of voices into a running portal. Run it again after an
 * interruption: it goes on where it was, and rows that are there already are not
 * added twice.
 *
 *   npm run import-evidence -- <file> --source <id> --channel <id> --language <tag>
 *     --market <id> --ground <ground> --redaction <state>
 *     (--as user:default/<sample person> | with a token in PORTAL_TOKEN)
 *
 *   --text-column <head>   the column of the text; by its head unless named
 *   --type-column <head>   the column of the type; by its head unless named
 *   --type-map 1=praise,0=complaint   what the values of that column mean
 *   --type <type>          the type of rows without one
 *   --segment <id> --said-on <day> --keep-until <day>   for rows without one
 *   --portal <address>     http://localhost:7007 unless named
 *   --rejects <file>       where the report of rejected rows is written
 *
 * It needs no build: node --require @backstage/cli-node/config/nodeTransform.cjs
 * plugins/pain-points-backend/scripts/importEvidence.ts <as above>
 */
import {
  createPainPointsClient,
  EvidenceImport,
  hashFile,
  importDefaultsSchema,
  proposeColumnMapping,
  sendImport,
  toImportRows,
} from '@trust-portal/plugin-pain-points-common';
import { decodeText, parseTable } from '@trust-portal/tabular-import';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { tokenSource } from './tokenSource';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    source: { type: 'string' },
    as: { type: 'string' },
    channel: { type: 'string' },
    language: { type: 'string' },
    market: { type: 'string' },
    segment: { type: 'string' },
    ground: { type: 'string' },
    redaction: { type: 'string' },
    type: { type: 'string' },
    'said-on': { type: 'string' },
    'keep-until': { type: 'string' },
    'text-column': { type: 'string' },
    'type-column': { type: 'string' },
    'type-map': { type: 'string' },
    portal: { type: 'string', default: 'http://localhost:7007' },
    rejects: { type: 'string' },
  },
});

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** So many rejected rows are shown where no file was named for them. */
const SHOWN_REJECTS = 20;

/** What is wrong with the command itself, said without a stack trace. */
class UsageError extends Error {}

function readDefaults() {
  const parsed = importDefaultsSchema.safeParse({
    type: options.type,
    channel: options.channel,
    language: options.language,
    market: options.market,
    segment: options.segment,
    saidOn: options['said-on'],
    ground: options.ground,
    redaction: options.redaction,
    keepUntil: options['keep-until'],
  });
  if (parsed.success) return parsed.data;
  throw new UsageError(
    parsed.error.issues
      .map(({ path, message }) => `--${toOption(String(path[0]))}: ${message}`)
      .join('\n'),
  );
}

function toOption(field: string): string {
  return field.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
}

function readTypeMap(): Record<string, string> {
  const pairs = options['type-map']?.split(',') ?? [];
  return Object.fromEntries(
    pairs.map(pair => {
      const [value, type, ...more] = pair.split('=');
      if (!type || more.length > 0) {
        throw new UsageError(`--type-map: ${pair} is not like 1=praise`);
      }
      return [value.trim(), type.trim()];
    }),
  );
}

async function main(): Promise<void> {
  const [file] = positionals;
  if (!file || positionals.length > 1 || !options.source) {
    throw new UsageError('Name one file and --source');
  }
  const defaults = readDefaults();
  const bytes = new Uint8Array(await readFile(file));
  const { text, encoding } = decodeText(bytes);
  const table = parseTable(text);
  const columns = {
    ...proposeColumnMapping(table.heads),
    ...(options['text-column'] && { text: options['text-column'] }),
    ...(options['type-column'] && { type: options['type-column'] }),
  };
  const rows = toImportRows({
    table,
    columns,
    values: { type: readTypeMap() },
  });
  say(`${file}: ${rows.length} rows, ${encoding}`);
  for (const [field, column] of Object.entries(columns)) {
    say(`  ${field} from column ${column}`);
  }

  const token = tokenSource({ portal: options.portal, person: options.as });
  const api = createPainPointsClient({
    fetch,
    baseUrl: async () => `${options.portal}/api/pain-points`,
  });
  const begun = Date.now();
  const result = await sendImport({
    api,
    fileName: basename(file),
    fileHash: await hashFile(bytes),
    source: options.source,
    defaults,
    rows,
    token,
    onProgress: ({ position }) => {
      say(`  ${position} of ${rows.length} rows`);
    },
  });
  const seconds = (Date.now() - begun) / 1000;
  say(
    `${result.state}: ${result.added} added, ${
      result.alreadyThere
    } there already, ${result.rejected} rejected, in ${seconds.toFixed(1)} s`,
  );
  if (result.rejected > 0) await showRejects(result);

  async function showRejects({ id }: EvidenceImport): Promise<void> {
    const response = await api.getImportRejects(
      { params: { importId: id } },
      { token: await token() },
    );
    const report = await response.text();
    if (options.rejects) {
      await writeFile(options.rejects, report);
      say(`The rejected rows are listed in ${options.rejects}`);
    } else {
      const lines = report.trimEnd().split('\r\n');
      lines.slice(0, SHOWN_REJECTS + 1).forEach(say);
      if (lines.length > SHOWN_REJECTS + 1) {
        say('… and more: name a file with --rejects to have all of them');
      }
    }
  }
}

main().catch(error => {
  // What a person can put right is one line; only a defect shows where it is.
  const expected =
    error instanceof UsageError ||
    error instanceof RangeError ||
    ['ImportFileError', 'ResponseError'].includes(error.name) ||
    ['ENOENT', 'EACCES', 'EISDIR'].includes(error.code) ||
    String(error.code).startsWith('ERR_PARSE_ARGS');
  const unreachable = error instanceof TypeError && error.cause !== undefined;
  if (unreachable) {
    process.stderr.write(`There is no portal at ${options.portal}\n`);
  } else {
    process.stderr.write(
      `${
        expected ? error.body?.error?.message ?? error.message : error.stack
      }\n`,
    );
  }
  process.exitCode = 1;
});
