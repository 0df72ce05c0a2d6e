import { RequestHandler } from 'express';

/**
 * Keeps the tokens of feeds out of the access log, which names the address of each request when it is answered: whoever
 * reads the log must not be able to read feeds.
 */
export const hideFeedTokens: RequestHandler = (request, _response, next) => {
  request.originalUrl = request.originalUrl.replace(
    /(\/public\/feeds\/)[^/?#]+/,
    '$1***',
  );
  next();
};
