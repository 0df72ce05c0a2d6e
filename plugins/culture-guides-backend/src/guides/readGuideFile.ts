import { textContentSchema } from '@trust-portal/plugin-culture-guides-common';
import { isAlias, LineCounter, parseDocument, visit, YAMLError } from 'yaml';
import { z } from 'zod';
import {
  disguisedFence,
  fence,
  firstKey,
  FrontMatter,
  frontMatterSchema,
  GuideFileProblem,
  GuideFileText,
  withLineFeeds,
} from './guideFile';
import { findPieces, Piece } from './guideFilePieces';

/** More than a hundred claims of the greatest length have. */
const longestFrontMatter = 400_000;
/** As many texts are in no guide: twelve sections in twenty languages, and more. */
const mostTexts = 500;
const byteOrderMark = /^\uFEFF/;

/** The texts of a file, and what could not be read; each names the line that it begins on. */
export interface GuideFile {
  texts: GuideFileText[];
  problems: GuideFileProblem[];
}

/**
 * Takes a file apart that `writeGuideText` wrote, or that somebody wrote alike. What cannot be read is named, and the
 * rest is read nevertheless. Nothing in the file is ever run, resolved or fetched: front matters are plain YAML without
 * tags and references.
 */
export function readGuideFile(content: string): GuideFile {
  const lines = withLineFeeds(content.replace(byteOrderMark, '')).split('\n');
  const pieces = findPieces(lines);
  const file: GuideFile = { texts: [], problems: [] };
  const before = lines.slice(0, pieces[0]?.start ?? lines.length);
  const stray = before.findIndex(line => line.trim() !== '');
  if (stray !== -1 || pieces.length === 0) {
    file.problems.push(
      problem(
        Math.max(stray, 0),
        'front-matter-missing',
        `a text begins with the line ${fence} and the line ${firstKey} below it`,
      ),
    );
  }
  if (pieces.length > mostTexts) {
    file.problems.push(
      problem(
        pieces[mostTexts].start,
        'too-many-texts',
        `a file has at most ${mostTexts} texts`,
      ),
    );
  }
  for (const piece of pieces.slice(0, mostTexts)) {
    readPiece(lines, piece, file);
  }
  return file;
}

function readPiece(
  lines: readonly string[],
  { start, close, end }: Piece,
  file: GuideFile,
): void {
  if (close === undefined) {
    file.problems.push(
      problem(
        start,
        'front-matter-open',
        `a second line ${fence} must end the front matter`,
      ),
    );
    return;
  }
  const { front, lineOf, problems } = readFrontMatter(
    lines.slice(start + 1, close).join('\n'),
    start + 1,
  );
  file.problems.push(...problems);
  if (!front) return;
  const { title, claims, ...rest } = front;
  const body = lines
    .slice(close + 1, end)
    .join('\n')
    .replace(disguisedFence, '$1');
  const content = textContentSchema.safeParse({ title, body, claims });
  if (content.success) {
    file.texts.push({ front: rest, content: content.data, line: start + 1 });
    return;
  }
  file.problems.push(
    ...content.error.issues.map(issue =>
      fieldProblem(issue, path =>
        path[0] === 'body' ? close + 2 : lineOf(path),
      ),
    ),
  );
}

/** Tells the line of the file on which a field of a front matter stands. */
type LineOf = (path: readonly PropertyKey[]) => number;

/** @param offset - how many lines of the file are in front of the YAML */
function readFrontMatter(
  yaml: string,
  offset: number,
): { front?: FrontMatter; lineOf: LineOf; problems: GuideFileProblem[] } {
  const lineCounter = new LineCounter();
  const ownLine: LineOf = () => offset;
  if (yaml.length > longestFrontMatter) {
    return {
      lineOf: ownLine,
      problems: [
        problem(
          offset - 1,
          'too-big',
          'the front matter is too long to be one',
        ),
      ],
    };
  }
  const parsed = parseYaml(yaml, lineCounter);
  if ('problem' in parsed) {
    return {
      lineOf: ownLine,
      problems: [problem(offset - 1, 'unreadable', parsed.problem)],
    };
  }
  const { document, faults } = parsed;
  if (faults.length > 0) {
    return {
      lineOf: ownLine,
      problems: faults.map(({ at, message }) =>
        problem(
          offset + lineCounter.linePos(at).line - 1,
          'unreadable',
          message,
        ),
      ),
    };
  }
  const lineOf: LineOf = path => {
    const at = startOf(document, path);
    return at === undefined ? offset : offset + lineCounter.linePos(at).line;
  };
  const checked = frontMatterSchema.safeParse(document.toJS());
  return checked.success
    ? { front: checked.data, lineOf, problems: [] }
    : {
        lineOf,
        problems: checked.error.issues.map(issue =>
          fieldProblem(issue, lineOf),
        ),
      };
}

type YamlDocument = ReturnType<typeof parseDocument>;

/** A YAML document of texts, lists and maps, or why it is none. */
function parseYaml(
  yaml: string,
  lineCounter: LineCounter,
):
  | { document: YamlDocument; faults: Array<{ at: number; message: string }> }
  | { problem: string } {
  try {
    const document = parseDocument(yaml, {
      schema: 'failsafe',
      lineCounter,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const faults = [...document.errors, ...document.warnings].map(
      ({ pos, message }: YAMLError) => ({ at: pos[0], message }),
    );
    visit(document, (_, node) => {
      if (isAlias(node)) {
        faults.push({
          at: node.range?.[0] ?? 0,
          message: 'references to other values are not read',
        });
      }
    });
    return { document, faults };
  } catch (error) {
    // A hundred thousand brackets in each other do not fit on the stack; nobody writes that by mistake.
    if (error instanceof RangeError)
      return { problem: 'it is nested too deep' };
    throw error;
  }
}

/** Where in the YAML the innermost existing part of a path begins. */
function startOf(
  document: YamlDocument,
  path: readonly PropertyKey[],
): number | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)
      ?.range;
    if (range) return range[0];
  }
  return undefined;
}

function fieldProblem(
  issue: z.core.$ZodIssue,
  lineOf: LineOf,
): GuideFileProblem {
  const [unknown] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = [...issue.path, ...(unknown === undefined ? [] : [unknown])];
  return {
    line: lineOf(path),
    field: path.map(String).join('.').slice(0, 300),
    code:
      unknown === undefined ? issue.code.replace(/_/g, '-') : 'unknown-field',
    message:
      unknown === undefined
        ? issue.message
        : 'is not a field of a front matter',
  };
}

/** @param index - of the line; people count from 1 */
function problem(
  index: number,
  code: string,
  message: string,
): GuideFileProblem {
  return { line: index + 1, field: 'file', code, message };
}
