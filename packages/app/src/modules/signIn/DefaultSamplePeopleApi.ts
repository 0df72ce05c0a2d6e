import { ResponseError } from '@backstage/errors';
import { DiscoveryApi } from '@backstage/frontend-plugin-api';
import { SamplePeopleApi, SamplePerson } from './SamplePeopleApi';

/** Asks the sign-in module of the backend. */
export class DefaultSamplePeopleApi implements SamplePeopleApi {
  readonly #discovery: DiscoveryApi;

  constructor(options: { discovery: DiscoveryApi }) {
    this.#discovery = options.discovery;
  }

  /** @throws ResponseError when the backend refuses, for example because it runs in production */
  async getPeople(): Promise<SamplePerson[]> {
    const baseUrl = await this.#discovery.getBaseUrl('auth');
    // Not by the fetch API: that one waits for the identity, which is only about to be chosen.
    const response = await fetch(`${baseUrl}/sample-people/people`);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const { items } = (await response.json()) as { items: SamplePerson[] };
    return items;
  }
}
