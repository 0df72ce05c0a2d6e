import {
  renderInTestApp,
  TestApiProvider,
} from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CompanySignIn } from './CompanySignIn';
import { companySignInApiRef } from './companySignInApi';

const identity = {
  type: 'user' as const,
  userEntityRef: 'user:default/li-wei',
  ownershipEntityRefs: ['user:default/li-wei'],
};

/** The company's provider; without `answers` nobody has a session. */
function companySignInApi(getBackstageIdentity: jest.Mock) {
  return {
    getBackstageIdentity,
    getProfile: jest.fn().mockResolvedValue({ displayName: 'Li Wei' }),
    getAccessToken: jest.fn(),
    getIdToken: jest.fn(),
    signIn: jest.fn(),
    signOut: jest.fn(),
    sessionState$: jest.fn(),
  };
}

async function renderSignIn(getBackstageIdentity: jest.Mock) {
  const onSignInSuccess = jest.fn();
  await renderInTestApp(
    <TestApiProvider
      apis={[[companySignInApiRef, companySignInApi(getBackstageIdentity)]]}
    >
      <CompanySignIn onSignInSuccess={onSignInSuccess} />
    </TestApiProvider>,
    {
      config: {
        trustPortal: { companySignIn: { title: 'Riverstone account' } },
      },
    },
  );
  return onSignInSuccess;
}

describe('signing in with the company account', () => {
  it('happens by itself when a session is left', async () => {
    const onSignInSuccess = await renderSignIn(
      jest.fn().mockResolvedValue({ token: 'token', identity }),
    );

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    const [signedIn] = onSignInSuccess.mock.calls[0];
    await expect(signedIn.getBackstageIdentity()).resolves.toEqual(identity);
    await expect(signedIn.getProfileInfo()).resolves.toEqual({
      displayName: 'Li Wei',
    });
  });

  it('otherwise waits for the button, which opens the company’s page', async () => {
    const getBackstageIdentity = jest.fn(
      async ({ optional }: { optional?: boolean }) =>
        optional ? undefined : { token: 'token', identity },
    );
    const onSignInSuccess = await renderSignIn(
      getBackstageIdentity as jest.Mock,
    );
    const button = await screen.findByRole('button', {
      name: 'Sign in with Riverstone account',
    });
    await waitFor(() => expect(button).toBeEnabled());
    expect(onSignInSuccess).not.toHaveBeenCalled();

    await userEvent.click(button);

    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    expect(getBackstageIdentity).toHaveBeenLastCalledWith({
      instantPopup: true,
    });
  });

  it('says why it failed and can be tried again', async () => {
    const getBackstageIdentity = jest.fn(
      async ({ optional }: { optional?: boolean }) => {
        if (optional) {
          return undefined;
        }
        throw new Error('the window was closed');
      },
    );
    await renderSignIn(getBackstageIdentity as jest.Mock);
    const button = await screen.findByRole('button', { name: /Sign in with/ });
    await waitFor(() => expect(button).toBeEnabled());

    await userEvent.click(button);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'the window was closed',
    );
    expect(
      await screen.findByRole('button', { name: /Sign in with/ }),
    ).toBeEnabled();
  });
});
