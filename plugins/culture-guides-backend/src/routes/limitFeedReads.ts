import { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

const minute = 60_000;

/**
 * Lets one address of the network ask for feeds so often and no more: programs ask a few times an hour, and whoever
 * asks more often tries out tokens.
 */
export function limitFeedReads({ perMinute = 60 } = {}): RequestHandler {
  return rateLimit({
    windowMs: minute,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // The error handler of the framework takes the status from the error when it has one.
    handler: (_request, _response, next) =>
      next(
        Object.assign(new Error('Too many requests: try again in a minute'), {
          name: 'TooManyRequestsError',
          statusCode: 429,
          code: 'too-many-requests',
        }),
      ),
  });
}
