import autocannon from 'autocannon';

/** A request that a scenario sends; `next` is asked for each one anew. */
export interface ScenarioRequest {
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  body?: unknown;
}

export interface LoadResult {
  requestsPerSecond: number;
  p50: number;
  p95: number;
  p99: number;
  /** The largest answer, in bytes. */
  largestAnswer: number;
  requests: number;
  /** Answers outside 2xx; a scenario with any is not a measurement. */
  failures: number;
}

/**
 * The value below which a share of the sorted values lies (nearest rank).
 *
 * @param share - from 0 to 1
 */
export function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return NaN;
  return sorted[
    Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)
  ];
}

/**
 * Drives one scenario with ten connections for some seconds and stops by
 * itself. Only this machine is ever a target. Latencies are in milliseconds.
 */
export async function driveLoad(options: {
  port: number;
  token: string;
  seconds: number;
  connections?: number;
  next: () => ScenarioRequest;
}): Promise<LoadResult> {
  const { port, token, seconds, next, connections = 10 } = options;
  const latencies: number[] = [];
  let largestAnswer = 0;
  let failures = 0;
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'accept-encoding': 'gzip',
  };

  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections,
        duration: seconds,
        requests: [
          {
            setupRequest: request => {
              const { method = 'GET', path, body } = next();
              return {
                ...request,
                method,
                path,
                headers,
                body: body === undefined ? undefined : JSON.stringify(body),
              };
            },
          },
        ],
      },
      error => (error ? reject(error) : resolve()),
    );
    run.on('response', (_client, statusCode, bytes, milliseconds) => {
      latencies.push(milliseconds);
      largestAnswer = Math.max(largestAnswer, bytes);
      if (statusCode < 200 || statusCode > 299) failures += 1;
    });
  });

  latencies.sort((left, right) => left - right);
  return {
    requestsPerSecond: latencies.length / seconds,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    p99: percentile(latencies, 0.99),
    largestAnswer,
    requests: latencies.length,
    failures,
  };
}
