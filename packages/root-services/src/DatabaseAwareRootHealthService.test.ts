import type { RootLifecycleService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { DatabaseAwareRootHealthService } from './DatabaseAwareRootHealthService';

function setUp(askDatabase: () => Promise<void>) {
  const hooks: Record<'start' | 'stop', () => void> = {
    start: () => {},
    stop: () => {},
  };
  const lifecycle: RootLifecycleService = mockServices.rootLifecycle.mock({
    addStartupHook: hook => {
      hooks.start = hook;
    },
    addBeforeShutdownHook: hook => {
      hooks.stop = hook;
    },
  });
  const logger = mockServices.logger.mock();
  const health = new DatabaseAwareRootHealthService({
    askDatabase,
    lifecycle,
    logger,
  });
  return { health, hooks, logger };
}

const answering = async () => {};
const silent = async () => {
  throw new Error('connection refused');
};

describe('DatabaseAwareRootHealthService', () => {
  it('is not ready before the start and after the end, whatever the database says', async () => {
    const { health, hooks } = setUp(answering);
    await expect(health.getReadiness()).resolves.toMatchObject({
      status: 503,
      payload: { message: 'The backend has not started yet' },
    });
    hooks.start();
    await expect(health.getReadiness()).resolves.toMatchObject({ status: 200 });
    hooks.stop();
    await expect(health.getReadiness()).resolves.toMatchObject({
      status: 503,
      payload: { message: 'The backend is shutting down' },
    });
  });

  it('is not ready while the database is away, and ready when it is back', async () => {
    const question = jest.fn(answering);
    const { health, hooks, logger } = setUp(question);
    hooks.start();
    question.mockImplementation(silent);
    await expect(health.getReadiness()).resolves.toEqual({
      status: 503,
      payload: { status: 'error', message: 'The database does not answer' },
    });
    await health.getReadiness();
    question.mockImplementation(answering);
    await expect(health.getReadiness()).resolves.toMatchObject({ status: 200 });
    expect(logger.error).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledWith('The database answers again');
  });

  it('stays alive while the database is away, because a restart would not heal it', async () => {
    const { health, hooks } = setUp(silent);
    hooks.start();
    await health.getReadiness();
    await expect(health.getLiveness()).resolves.toMatchObject({ status: 200 });
  });

  it('asks the database one question for many probes at the same time', async () => {
    const question = jest.fn(answering);
    const { health, hooks } = setUp(question);
    hooks.start();
    await Promise.all([1, 2, 3].map(() => health.getReadiness()));
    expect(question).toHaveBeenCalledTimes(1);
    await health.getReadiness();
    expect(question).toHaveBeenCalledTimes(2);
  });
});
