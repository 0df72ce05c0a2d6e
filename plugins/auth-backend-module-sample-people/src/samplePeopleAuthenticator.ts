import { AuthenticationError } from '@backstage/errors';
import {
  createProxyAuthenticator,
  type SignInResolver,
} from '@backstage/plugin-auth-node';
import { displayNameOf, isSamplePerson } from './SamplePeople';

/** The request header that carries the chosen person as an entity reference. */
export const samplePersonHeader = 'x-sample-person';

/** What is known after the request was read: who was chosen, not yet whether this is allowed. */
export interface SamplePersonChoice {
  userEntityRef: string;
}

/** Takes the chosen person from the request header. */
export const samplePeopleAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async (
    { userEntityRef }: SamplePersonChoice,
    context,
  ) => {
    const { entity } = await context.findCatalogUser({
      entityRef: userEntityRef,
    });
    return { profile: { displayName: displayNameOf(entity) } };
  },
  initialize() {},
  async authenticate({ req }) {
    const userEntityRef = req.header(samplePersonHeader);
    if (!userEntityRef || !/^user:[^/]+\/[^/]+$/.test(userEntityRef)) {
      throw new AuthenticationError(
        `The header ${samplePersonHeader} must carry the reference of a sample person, like user:default/li-wei`,
      );
    }
    return { result: { userEntityRef } };
  },
});

/** Signs the chosen person in when the catalog marks them as a sample person; nobody else can be chosen. */
export const samplePersonSignInResolver: SignInResolver<
  SamplePersonChoice
> = async ({ result }, context) => {
  const query = { entityRef: result.userEntityRef };
  const { entity } = await context.findCatalogUser(query);
  if (!isSamplePerson(entity)) {
    throw new AuthenticationError(
      `${result.userEntityRef} is not one of the sample people`,
    );
  }
  return context.signInWithCatalogUser(query);
};
