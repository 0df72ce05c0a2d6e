import { Attachment } from '@trust-portal/plugin-culture-guides-common';
import { Response } from 'express';
import { isPicture } from '../guides/mediaTypes';

/**
 * Sends what somebody uploaded so that no browser runs any of it: with the type that was checked and no other, sandboxed,
 * and to be saved instead of shown unless it is a picture.
 */
export function sendAttachment(
  response: Response,
  { fileName, mediaType, hash }: Attachment,
  bytes: Buffer,
): void {
  if (isPicture(mediaType)) {
    response.setHeader('content-disposition', 'inline');
  } else {
    response.attachment(fileName);
  }
  response.setHeader(
    'content-type',
    mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
  );
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('content-security-policy', "default-src 'none'; sandbox");
  // The bytes of an id never change; the person who may read them can.
  response.setHeader('cache-control', 'private, max-age=300');
  response.setHeader('etag', `"${hash}"`);
  response.end(bytes);
}
