import { z } from 'zod';

/** Something that is wrong in a content file, and where. */
export interface ContentProblem {
  path: PropertyKey[];
  message: string;
}

/** Makes a refinement for zod out of a pure check. */
export function refineWith<Value>(
  check: (value: Value) => Iterable<ContentProblem>,
) {
  return (value: Value, context: z.core.$RefinementCtx<Value>): void => {
    for (const { path, message } of check(value)) {
      context.addIssue({ code: 'custom', path, message });
    }
  };
}

/** Finds the ids that a list names more than once. */
export function* findRepeated(
  path: PropertyKey[],
  ids: readonly PropertyKey[],
): Generator<ContentProblem> {
  const seen = new Set<PropertyKey>();
  for (const [index, id] of ids.entries()) {
    if (seen.has(id)) {
      yield { path: [...path, index], message: `${String(id)} is used twice` };
    }
    seen.add(id);
  }
}

/**
 * Finds texts that were forgotten in translation: in shipped content a Chinese text
 * that equals the English one, or holds no Chinese character, is a mistake.
 */
export function* findUntranslated(
  value: unknown,
  path: PropertyKey[] = [],
): Generator<ContentProblem> {
  if (typeof value !== 'object' || value === null) {
    return;
  }
  const { en, zh } = value as { en?: unknown; zh?: unknown };
  if (typeof en === 'string' && typeof zh === 'string') {
    if (en === zh) {
      yield { path, message: 'the Chinese text equals the English one' };
    }
    if (/\p{Script=Han}/u.test(en)) {
      yield { path: [...path, 'en'], message: 'must be an English text' };
    }
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    yield* findUntranslated(child, [
      ...path,
      Array.isArray(value) ? Number(key) : key,
    ]);
  }
}
