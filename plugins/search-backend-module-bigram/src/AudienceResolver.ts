import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** The audience of documents that everybody who is signed in may find. */
export const signedIn = 'signed-in';

/** Says which audiences the asking person belongs to. */
export interface AudienceResolver {
  /**
   * The names that documents may give as their audience: {@link signedIn}, `role:<role>`, and
   * references of groups and people. Nobody belongs to none.
   */
  resolve(credentials: BackstageCredentials): Promise<string[]>;
}
