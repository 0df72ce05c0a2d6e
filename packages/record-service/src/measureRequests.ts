import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { RequestHandler } from 'express';

/**
 * Measures how long each route takes, by method, pattern of the path, and status.
 *
 * @param options.prefix - begins the name of the histogram, for example `pain_points`
 * @param options.subject - whom the requests go to, for example `the pain-point catalog`
 */
export function measureRequests(
  metrics: MetricsService,
  { prefix, subject }: { prefix: string; subject: string },
): RequestHandler {
  const durations = metrics.createHistogram(`${prefix}.requests.duration`, {
    description: `How long requests to ${subject} take`,
    unit: 's',
  });
  return (request, response, next) => {
    const start = performance.now();
    response.once('finish', () => {
      durations.record((performance.now() - start) / 1000, {
        method: request.method,
        // The pattern, never the path: ids would make a series of each record.
        route: request.route?.path ?? 'unknown',
        status: response.statusCode,
      });
    });
    next();
  };
}
