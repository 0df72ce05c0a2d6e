import { Attachment } from '@trust-portal/plugin-culture-guides-common';

type MediaType = Attachment['mediaType'];

const signatures: ReadonlyArray<{
  mediaType: MediaType;
  parts: ReadonlyArray<{ at: number; bytes: readonly number[] }>;
}> = [
  {
    mediaType: 'image/png',
    parts: [{ at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] }],
  },
  { mediaType: 'image/jpeg', parts: [{ at: 0, bytes: [0xff, 0xd8, 0xff] }] },
  {
    mediaType: 'image/webp',
    parts: [
      { at: 0, bytes: [0x52, 0x49, 0x46, 0x46] },
      { at: 8, bytes: [0x57, 0x45, 0x42, 0x50] },
    ],
  },
  {
    mediaType: 'application/pdf',
    parts: [{ at: 0, bytes: [0x25, 0x50, 0x44, 0x46, 0x2d] }],
  },
];

/** Tabs, line ends and form feeds are the only control characters that a text file has. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const controlCharacter = /[\u0000-\u0008\u000b\u000e-\u001f]/;

/** Whether the bytes are what they are said to be; what somebody calls a picture may be anything. */
export function fitsMediaType(bytes: Buffer, mediaType: MediaType): boolean {
  const found = signatures.find(({ parts }) =>
    parts.every(part =>
      part.bytes.every((byte, index) => bytes[part.at + index] === byte),
    ),
  );
  if (found) return found.mediaType === mediaType;
  return mediaType.startsWith('text/') && isText(bytes);
}

function isText(bytes: Buffer): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return !controlCharacter.test(text);
  } catch {
    // No UTF-8, and so no text that a browser would show rightly.
    return false;
  }
}

/** Pictures are shown in the page; all else is only ever saved. */
export function isPicture(mediaType: string): boolean {
  return mediaType.startsWith('image/');
}
