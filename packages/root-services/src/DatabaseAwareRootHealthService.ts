import type {
  LoggerService,
  RootHealthService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';

/** Asks the database a small question; throws when there is no answer. */
export type DatabaseQuestion = () => Promise<void>;

type Health = Awaited<ReturnType<RootHealthService['getReadiness']>>;

function notReady(message: string): Health {
  return { status: 503, payload: { status: 'error', message } };
}

/**
 * Readiness as the framework means it (started, and not shutting down), and also: the database answers. Liveness does
 * not ask the database, because a restart of the backend would not heal it.
 */
export class DatabaseAwareRootHealthService implements RootHealthService {
  readonly #askDatabase: DatabaseQuestion;
  readonly #logger: LoggerService;
  #state: 'starting' | 'up' | 'stopping' = 'starting';
  #database: 'answers' | 'silent' = 'answers';
  #running: Promise<boolean> | undefined;

  constructor(options: {
    askDatabase: DatabaseQuestion;
    lifecycle: RootLifecycleService;
    logger: LoggerService;
  }) {
    this.#askDatabase = options.askDatabase;
    this.#logger = options.logger;
    options.lifecycle.addStartupHook(() => {
      this.#state = 'up';
    });
    options.lifecycle.addBeforeShutdownHook(() => {
      this.#state = 'stopping';
    });
  }

  async getLiveness(): Promise<Health> {
    return { status: 200, payload: { status: 'ok' } };
  }

  async getReadiness(): Promise<Health> {
    if (this.#state === 'starting') {
      return notReady('The backend has not started yet');
    }
    if (this.#state === 'stopping') {
      return notReady('The backend is shutting down');
    }
    return (await this.#databaseAnswers())
      ? { status: 200, payload: { status: 'ok' } }
      : notReady('The database does not answer');
  }

  /** Probes that come while a question is open share its answer, so that an outage does not pile up questions. */
  #databaseAnswers(): Promise<boolean> {
    this.#running ??= this.#askDatabase()
      .then(
        () => this.#report('answers'),
        error => this.#report('silent', error),
      )
      .finally(() => {
        this.#running = undefined;
      });
    return this.#running;
  }

  #report(database: 'answers' | 'silent', error?: Error): boolean {
    if (database !== this.#database) {
      this.#database = database;
      if (database === 'silent') {
        this.#logger.error('The database does not answer', error);
      } else {
        this.#logger.info('The database answers again');
      }
    }
    return database === 'answers';
  }
}
