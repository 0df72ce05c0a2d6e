import { invalidField } from '@trust-portal/http-contract';
import express, { ErrorRequestHandler, RequestHandler } from 'express';

/** The largest JSON body, in bytes: an imported reading of 1 MB in base64 has room in it. */
export const maximumBodyBytes = 4 * 1024 * 1024;

const explainBodyError: ErrorRequestHandler = (
  error,
  _request,
  _response,
  next,
) => {
  if (error?.type === 'entity.too.large') {
    const tooLarge = invalidField(
      'body',
      'too-large',
      `must have at most ${maximumBodyBytes} bytes`,
    );
    // The error handler of the framework takes the status from the error when it has one.
    next(Object.assign(tooLarge, { statusCode: 413 }));
    return;
  }
  // What cannot be unpacked has a status, but no type.
  if (typeof error?.type === 'string' || error?.statusCode === 400) {
    next(invalidField('body', 'unreadable', 'must be JSON in UTF-8'));
    return;
  }
  next(error);
};

/** Reads JSON bodies; what cannot be read is named `body`, as a wrong field would be. */
export function jsonBody(): Array<RequestHandler | ErrorRequestHandler> {
  return [express.json({ limit: maximumBodyBytes }), explainBodyError];
}
