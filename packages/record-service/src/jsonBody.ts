import { invalidField } from '@trust-portal/http-contract';
import express, { ErrorRequestHandler, RequestHandler } from 'express';

const explainBodyError =
  (maximumBytes: number): ErrorRequestHandler =>
  (error, _request, _response, next) => {
    if (error?.type === 'entity.too.large') {
      const tooLarge = invalidField(
        'body',
        'too-large',
        `must have at most ${maximumBytes} bytes`,
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

/**
 * Reads JSON bodies; what cannot be read is named `body`, as a wrong field would be.
 *
 * @param options.maximumBytes - a larger body is answered with 413
 */
export function jsonBody({
  maximumBytes,
}: {
  maximumBytes: number;
}): Array<RequestHandler | ErrorRequestHandler> {
  return [
    express.json({ limit: maximumBytes }),
    explainBodyError(maximumBytes),
  ];
}
