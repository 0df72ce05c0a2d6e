import { Request, Response } from 'express';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReportLanguage } from '../service/ImportService';

/** The language in which a file is written, by the request's `Accept-Language`; English unless Chinese is wanted. */
export function fileLanguage(request: Request): ReportLanguage {
  return request.acceptsLanguages('en', 'zh') === 'zh' ? 'zh' : 'en';
}

/**
 * Sends a file piece by piece, as fast as the reader takes it and never faster. An
 * error after the first piece breaks the connection, so that nobody takes half a
 * file for a whole one; a reader who goes away is no error.
 */
export async function sendFile(
  response: Response,
  file: { name: string; mediaType: string; pieces: AsyncIterable<string> },
): Promise<void> {
  response.setHeader('content-type', `${file.mediaType}; charset=utf-8`);
  response.setHeader(
    'content-disposition',
    `attachment; filename="${file.name}"`,
  );
  try {
    await pipeline(Readable.from(file.pieces), response);
  } catch (error) {
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}
