import { InputError } from '@backstage/errors';
import { JsonValue } from '@backstage/types';
import {
  createHmac,
  createSecretKey,
  hkdfSync,
  timingSafeEqual,
} from 'node:crypto';
import { KeysetValue } from './keyset';

/** Bytes of the seal that a cursor carries: 128 bits cannot be guessed, and keep it short. */
const sealLength = 16;

/**
 * What a cursor belongs to: the list, its order and its filter. A cursor of one list means nothing
 * in another, so it is refused there.
 */
export type CursorScope = Record<string, JsonValue | undefined>;

/** Makes and reads the opaque cursors of keyset pages. */
export type CursorCodec = {
  /** The cursor behind a row, described by the values of the order's columns. */
  encode(scope: CursorScope, values: KeysetValue[]): string;
  /**
   * The values that {@link CursorCodec.encode} was given for the same scope.
   *
   * @throws InvalidCursorError when the cursor was changed, or made for another list, order or filter.
   */
  decode(scope: CursorScope, cursor: string): KeysetValue[];
  /** As `decode`; a list without a cursor starts at its beginning. */
  decode(
    scope: CursorScope,
    cursor: string | undefined,
  ): KeysetValue[] | undefined;
};

/** A 400 that names the cursor, in the shape that contracts give to wrong fields. */
export class InvalidCursorError extends InputError {
  readonly code = 'invalid-cursor';
  readonly fields = [
    {
      field: 'query.cursor',
      code: 'invalid-cursor',
      message: 'is no cursor of this list with this order and these filters',
    },
  ];

  constructor() {
    super(
      'query.cursor: is no cursor of this list with this order and these filters',
    );
  }
}

/**
 * Cursors that show when somebody changed them: values as JSON, and a seal over values and scope
 * (HMAC-SHA-256, cut to 128 bits). They are signed, not encrypted: order by nothing that a reader
 * of the list may not see.
 *
 * @param secret - text of at least 32 characters, the same in all replicas.
 */
export function createCursorCodec(secret: string): CursorCodec {
  // A key of its own, so that the same secret can serve other purposes as well; made a key object
  // once, because to prepare bytes as a key costs more than the seal itself.
  const key = createSecretKey(
    Buffer.from(hkdfSync('sha256', secret, '', 'trust-portal list cursor', 32)),
  );

  function seal(scope: CursorScope, payload: string): Buffer {
    return createHmac('sha256', key)
      .update(`${canonicalJson(scope)}\n${payload}`)
      .digest()
      .subarray(0, sealLength);
  }

  function decode(scope: CursorScope, cursor: string): KeysetValue[];
  function decode(
    scope: CursorScope,
    cursor: string | undefined,
  ): KeysetValue[] | undefined;
  function decode(
    scope: CursorScope,
    cursor: string | undefined,
  ): KeysetValue[] | undefined {
    if (cursor === undefined) {
      return undefined;
    }
    const match = /^([\w-]+)\.([\w-]{22})$/.exec(cursor);
    const expected = match && seal(scope, match[1]);
    // Compared as text: the last character of the seal has bits that mean nothing to a decoder.
    const right =
      expected &&
      timingSafeEqual(
        Buffer.from(match[2]),
        Buffer.from(expected.toString('base64url')),
      );
    if (!right) {
      throw new InvalidCursorError();
    }
    return JSON.parse(Buffer.from(match[1], 'base64url').toString());
  }

  return {
    encode(scope, values) {
      const payload = Buffer.from(JSON.stringify(values)).toString('base64url');
      return `${payload}.${seal(scope, payload).toString('base64url')}`;
    },
    decode,
  };
}

/** JSON whose keys are in order, so that the same filter always reads the same. */
function canonicalJson(value: JsonValue | CursorScope | undefined): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonicalJson).join(',')}]`;
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, item]) => `${JSON.stringify(name)}:${canonicalJson(item)}`);
    return `{${entries.join(',')}}`;
  }
  return JSON.stringify(value ?? null);
}
