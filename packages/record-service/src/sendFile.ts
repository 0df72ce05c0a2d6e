import { contentLanguages } from '@trust-portal/record-contracts';
import { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** The language in which a file is written, by the request's `Accept-Language`; English unless Chinese is wanted. */
export function fileLanguage(
  request: Request,
): (typeof contentLanguages)[number] {
  return request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en';
}

/**
 * Sends a file piece by piece, as fast as the reader takes it and never faster. An
 * error before the first piece is answered as errors are. One behind it breaks the
 * connection, so that nobody takes half a file for a whole one. A reader who goes
 * away is no error.
 */
export async function sendFile(
  response: Response,
  file: { name: string; mediaType: string; pieces: AsyncIterable<string> },
): Promise<void> {
  const pieces = file.pieces[Symbol.asyncIterator]();
  const first = await pieces.next();
  if (response.destroyed) {
    // The reader went away before there was anything to send.
    await pieces.return?.();
    return;
  }
  response.setHeader('content-type', `${file.mediaType}; charset=utf-8`);
  response.setHeader(
    'content-disposition',
    `attachment; filename="${file.name}"`,
  );
  try {
    await pipeline(Readable.from(startingWith(first, pieces)), response);
  } catch (error) {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function* startingWith(
  first: IteratorResult<string>,
  others: AsyncIterator<string>,
): AsyncGenerator<string> {
  for (let piece = first; !piece.done; piece = await others.next()) {
    yield piece.value;
  }
}
