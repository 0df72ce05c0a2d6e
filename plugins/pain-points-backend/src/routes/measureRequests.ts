import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { RequestHandler } from 'express';

/** Measures how long each route takes, by method, pattern of the path, and status. */
export function measureRequests(metrics: MetricsService): RequestHandler {
  const durations = metrics.createHistogram('pain_points.requests.duration', {
    description: 'How long requests to the pain-point catalog take',
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
