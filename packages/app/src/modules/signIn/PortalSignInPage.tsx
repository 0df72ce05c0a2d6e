import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import { CompanySignIn } from './CompanySignIn';
import { SamplePeopleSignIn } from './SamplePeopleSignIn';
import { SignInFrame } from './SignInFrame';

/** Offers the ways to sign in that the configuration allows. */
export function PortalSignInPage(props: SignInPageProps) {
  const { onSignInSuccess } = props;
  const config = useApi(configApiRef);
  const isForTrying =
    config.getOptionalBoolean('auth.providers.sample-people.enabled') ?? false;
  return (
    <SignInFrame>
      {isForTrying ? (
        <SamplePeopleSignIn onSignInSuccess={onSignInSuccess} />
      ) : (
        <CompanySignIn onSignInSuccess={onSignInSuccess} />
      )}
    </SignInFrame>
  );
}
