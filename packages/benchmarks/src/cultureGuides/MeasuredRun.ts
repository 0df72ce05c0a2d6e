import {
  createCultureGuidesClient,
  CultureGuidesApi,
} from '@trust-portal/plugin-culture-guides-common';
import type { MeasuredBackend } from '../backend/startMeasuredBackend';
import { driveLoad, type LoadResult } from '../measure/driveLoad';
import { judge, printRow } from '../measure/report';
import { driveReviews } from './driveReviews';
import type { ConfiguredMarket } from './markets';
import type { Scenario } from './scenarios';

const warmUpSeconds = 1;
/** Two editors of one team: the one hands in, the other approves. Reading is measured as the first. */
export const author = 'user:default/camila-santos';
export const reviewer = 'user:default/diego-herrera';
const teamOfBoth = 'group:default/team-latin-america';

/** Drives scenarios and prints each as it ends. */
export class MeasuredRun {
  readonly #backend: MeasuredBackend;
  readonly #seconds: number;

  constructor(backend: MeasuredBackend, seconds: number) {
    this.#backend = backend;
    this.#seconds = seconds;
  }

  async drive(
    scenarios: readonly Scenario[],
  ): Promise<Map<string, LoadResult>> {
    const token = await this.#signIn(author);
    const measured = new Map<string, LoadResult>();
    for (const scenario of scenarios) {
      const drive = (seconds: number) =>
        driveLoad({
          port: this.#backend.port,
          token,
          seconds,
          connections: scenario.connections,
          next: scenario.next,
        });
      await drive(warmUpSeconds);
      const result = await drive(this.#seconds);
      measured.set(scenario.name, result);
      printRow(scenario.name, result, judge(scenario, measured));
    }
    return measured;
  }

  async driveReviews(markets: Readonly<Record<string, ConfiguredMarket>>) {
    const { submit, approve } = await driveReviews({
      author: await this.#api(author),
      reviewer: await this.#api(reviewer),
      marketIds: Object.keys(markets).filter(
        id => markets[id].ownerGroup === teamOfBoth,
      ),
      seconds: this.#seconds,
    });
    printRow('hand a text in', submit);
    printRow('approve and publish it', approve);
    return { 'hand a text in': submit, 'approve and publish it': approve };
  }

  /** A connection that lay idle while the tables were filled may be closed at the moment in which it is used again. */
  #signIn(person: string): Promise<string> {
    return this.#backend
      .signIn(person)
      .catch(() => this.#backend.signIn(person));
  }

  async #api(person: string): Promise<CultureGuidesApi> {
    const token = await this.#signIn(person);
    return createCultureGuidesClient({
      baseUrl: async () =>
        `http://127.0.0.1:${this.#backend.port}/api/culture-guides`,
      fetch: (url, init) =>
        fetch(url, {
          ...init,
          headers: { ...init?.headers, authorization: `Bearer ${token}` },
        }),
    });
  }
}
