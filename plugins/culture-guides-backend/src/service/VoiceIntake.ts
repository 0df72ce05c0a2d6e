import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import {
  InputError,
  NotAllowedError,
  ResponseError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { conflict } from '@trust-portal/http-contract';
import {
  createPainPointsClient,
  EvidenceDraft,
  painPointsReference,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';

/** Takes voices into the pain-point catalog. */
export interface VoiceIntake {
  /**
   * As the caller, so that the catalog's own permissions hold. A voice of the same source and external reference is
   * taken once.
   *
   * @returns the reference of the voice.
   * @throws ConflictError `neighbour-missing` where there is no catalog, NotAllowedError where the caller may not add
   *   voices there.
   */
  take(caller: Caller, voice: EvidenceDraft): Promise<string>;
}

/** Speaks to the pain-point catalog over HTTP. */
export class DefaultVoiceIntake implements VoiceIntake {
  readonly #auth: AuthService;
  readonly #discovery: DiscoveryService;

  constructor(options: { auth: AuthService; discovery: DiscoveryService }) {
    this.#auth = options.auth;
    this.#discovery = options.discovery;
  }

  async take(caller: Caller, voice: EvidenceDraft): Promise<string> {
    const client = createPainPointsClient({
      fetch,
      baseUrl: () => this.#discovery.getBaseUrl('pain-points'),
    });
    const { token } = await this.#auth.getPluginRequestToken({
      onBehalfOf: caller.credentials,
      targetPluginId: 'pain-points',
    });
    try {
      const { id } = await client.createEvidence({ body: voice }, { token });
      return painPointsReference('evidence', id);
    } catch (error) {
      throw explained(error);
    }
  }
}

function explained(error: unknown): unknown {
  if (!(error instanceof ResponseError)) {
    return new ServiceUnavailableError(
      'The pain-point catalog cannot be reached now',
      error,
    );
  }
  switch (error.response.status) {
    // The route is part of the contract, so it is missing only along with the plugin.
    case 404:
      return conflict(
        'neighbour-missing',
        'This portal has no pain-point catalog',
      );
    case 403:
      return new NotAllowedError(
        'You are not allowed to add voices to the pain-point catalog',
      );
    case 400:
      return new InputError(
        'The pain-point catalog cannot take a report like this',
        error,
      );
    default:
      return new ServiceUnavailableError(
        'The pain-point catalog did not take the report',
        error,
      );
  }
}
