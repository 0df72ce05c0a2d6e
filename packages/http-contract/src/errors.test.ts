import { z } from 'zod';
import { fieldProblems } from './errors';

function codesOf(schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return error ? fieldProblems('body', error).map(({ code }) => code) : [];
}

describe('the problems that a schema found', () => {
  it('carry the code that a refinement gives', () => {
    const day = z.string().refine(() => false, {
      message: 'is no day',
      params: { code: 'day-does-not-exist' },
    });
    expect(codesOf(day, '2026-02-30')).toEqual(['day-does-not-exist']);
  });

  it('are called custom where a refinement gives no code, or one that is no text', () => {
    expect(
      codesOf(
        z.string().refine(() => false, 'is wrong'),
        '',
      ),
    ).toEqual(['custom']);
    expect(
      codesOf(
        z.string().refine(() => false, { message: 'm', params: { code: 7 } }),
        '',
      ),
    ).toEqual(['custom']);
  });

  it('are called what the schema library calls them otherwise', () => {
    expect(codesOf(z.string().max(2), 'long')).toEqual(['too-big']);
    expect(codesOf(z.string(), 1)).toEqual(['invalid-type']);
  });
});
