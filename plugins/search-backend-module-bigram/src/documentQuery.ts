import { InputError } from '@backstage/errors';
import { SearchQuery } from '@backstage/plugin-search-common';
import { FieldProblem, invalidInput } from '@trust-portal/http-contract';
import { z } from 'zod';
import { toFieldValue } from './prepareDocument';

/** What is asked of the index. */
export type DocumentQuery = {
  /** What a person typed; empty asks for everything, newest first. */
  term: string;
  /** Undefined asks for all types. */
  types?: string[];
  /** Each must hold: the document's field has one of the values. */
  filters: Array<{ name: string; values: string[] }>;
  /** Counted from 0. */
  page: number;
  pageLimit: number;
};

const defaultPageLimit = 25;
const largestPageLimit = 100;

/** Nobody reads further; the database would have to sort all hits to get there. */
const furthestResult = 10_000;

const fieldValueSchema = z.union([z.string(), z.number(), z.boolean()]);
const filterSchema = z.union([fieldValueSchema, z.array(fieldValueSchema)]);
const pageLimitSchema = z.coerce.number().int().min(1).max(largestPageLimit);

/**
 * Reads a search as it comes from the search plugin.
 *
 * @throws InputError that names every field that is wrong.
 */
export function toDocumentQuery(query: SearchQuery): DocumentQuery {
  const problems: FieldProblem[] = [];
  const pageLimit = readPageLimit(query.pageLimit, problems);
  const page = readPage(query.pageCursor, pageLimit, problems);
  const filters = readFilters(query.filters, problems);
  if (problems.length > 0) {
    throw invalidInput(problems);
  }
  return {
    term: query.term.trim(),
    types: query.types,
    filters,
    page,
    pageLimit,
  };
}

/**
 * A page number as a cursor. It has the form that the search plugin makes itself when it filters
 * results one by one, so that both understand each other's. It gives no right to anything: who may
 * find what is decided again for each page.
 */
export function encodePageCursor(page: number): string {
  return Buffer.from(String(page)).toString('base64');
}

function decodePageCursor(cursor: string): number {
  const text = Buffer.from(cursor, 'base64').toString();
  const page = Number(text);
  if (!/^\d{1,5}$/.test(text) || encodePageCursor(page) !== cursor) {
    throw new InputError('is not a cursor of this search');
  }
  return page;
}

function readPageLimit(value: unknown, problems: FieldProblem[]): number {
  const parsed = pageLimitSchema.default(defaultPageLimit).safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  problems.push({
    field: 'query.pageLimit',
    code: 'invalid-page-limit',
    message: `must be a whole number from 1 to ${largestPageLimit}`,
  });
  return defaultPageLimit;
}

function readPage(
  cursor: string | undefined,
  pageLimit: number,
  problems: FieldProblem[],
): number {
  if (cursor === undefined || cursor === '') {
    return 0;
  }
  try {
    const page = decodePageCursor(cursor);
    if (page * pageLimit < furthestResult) {
      return page;
    }
    problems.push({
      field: 'query.pageCursor',
      code: 'too-far',
      message: `leads behind the first ${furthestResult} results: search for more words instead`,
    });
  } catch (error) {
    problems.push({
      field: 'query.pageCursor',
      code: 'invalid-cursor',
      message: error.message,
    });
  }
  return 0;
}

function readFilters(
  filters: SearchQuery['filters'],
  problems: FieldProblem[],
): DocumentQuery['filters'] {
  return Object.entries(filters ?? {}).flatMap(([name, value]) => {
    const parsed = filterSchema.safeParse(value);
    if (!parsed.success) {
      problems.push({
        field: `query.filters.${name}`,
        code: 'invalid-filter',
        message: 'must be a value or a list of values',
      });
      return [];
    }
    const values = [parsed.data].flat().map(toFieldValue);
    // An empty list is what remains when a person takes all marks off: no filter.
    return values.length > 0 ? [{ name, values: values.map(withoutNul) }] : [];
  });
}

/** PostgreSQL takes no NUL in a text; no field holds one. */
function withoutNul(value: string): string {
  return value.replaceAll('\0', '\ufffd');
}
