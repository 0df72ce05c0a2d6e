import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/**
 * Reads and checks a data file of the `content` folder that is shipped with a package.
 *
 * @throws Error that names the file and every field that is wrong, when the file is
 *   missing, is no JSON, or does not fit the schema
 */
export async function readContentFile<Schema extends z.ZodType>(options: {
  /** For example `@trust-portal/plugin-pain-points-backend`. */
  packageName: string;
  /** The name of the file below `content`, such as `taxonomy.json`. */
  fileName: string;
  schema: Schema;
}): Promise<z.output<Schema>> {
  const { packageName, fileName, schema } = options;
  const path = resolvePackagePath(packageName, 'content', fileName);
  return parseContent({
    fileName,
    schema,
    value: JSON.parse(await readFile(path, 'utf8')),
  });
}

/**
 * Checks the value of a content file.
 *
 * @throws Error that names the file and every field that is wrong
 */
export function parseContent<Schema extends z.ZodType>(options: {
  fileName: string;
  schema: Schema;
  value: unknown;
}): z.output<Schema> {
  const result = options.schema.safeParse(options.value);
  if (!result.success) {
    throw new Error(
      `The content file ${options.fileName} is not valid:\n${z.prettifyError(
        result.error,
      )}`,
    );
  }
  return result.data;
}
