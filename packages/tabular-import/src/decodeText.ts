import { ImportFileError } from './ImportFileError';

/** The encodings that are recognised, as `TextDecoder` names them. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** How many bytes are looked at to tell UTF-16 without a byte order mark. */
const SAMPLE_BYTES = 4096;
/** A single NUL makes a bad row; this share of them makes another encoding, or no text at all. */
const TELLING_SHARE = 0.01;

/**
 * Latin text in UTF-16 has a zero in every second byte; Chinese text has its line
 * breaks and commas so. No other encoding of a text holds zeros.
 */
function guessUtf16(bytes: Uint8Array): TextEncodingName | undefined {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < Math.min(bytes.length, SAMPLE_BYTES); index++) {
    if (bytes[index] === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  }
  const share = (even + odd) / Math.min(bytes.length, SAMPLE_BYTES);
  if (even === odd || share < TELLING_SHARE) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function candidates(bytes: Uint8Array): TextEncodingName[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    return ['utf-8'];
  }
  const utf16 = guessUtf16(bytes);
  return utf16 ? [utf16] : ['utf-8', 'gb18030'];
}

function tryDecode(
  bytes: Uint8Array,
  encoding: TextEncodingName,
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function shareOfNul(text: string): number {
  return text === '' ? 0 : (text.split('\u0000').length - 1) / text.length;
}

/**
 * The text of a file in UTF-8, UTF-16 or GB18030 (what spreadsheets on Chinese
 * Windows write), without its byte order mark.
 *
 * @throws ImportFileError with `unreadable-encoding` when it is none of these.
 */
export function decodeText(bytes: Uint8Array): {
  text: string;
  encoding: TextEncodingName;
} {
  for (const encoding of candidates(bytes)) {
    const text = tryDecode(bytes, encoding);
    // A spreadsheet or an archive that was renamed is full of NUL.
    if (text !== undefined && shareOfNul(text) < TELLING_SHARE) {
      return { text, encoding };
    }
  }
  throw new ImportFileError(
    'unreadable-encoding',
    'The file is no text in UTF-8, UTF-16 or GB18030',
  );
}
