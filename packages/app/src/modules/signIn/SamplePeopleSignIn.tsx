import { useCallback, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { SignInPageProps } from '@backstage/plugin-app-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { shellTranslationRef } from '../translations/shellMessages';
import { chosenPerson } from './chosenPerson';
import { forgettingIdentity } from './forgettingIdentity';
import { SamplePeoplePicker } from './SamplePeoplePicker';
import { SignInProblem } from './SignInProblem';

/** The provider of the auth backend, see plugins/auth-backend-module-sample-people. */
const providerId = 'sample-people';

/** The request header that carries the chosen person to the provider. */
const personHeader = 'x-sample-person';

/** Signs in as a sample person: as the one chosen before, or after asking which one. */
export function SamplePeopleSignIn(
  props: Pick<SignInPageProps, 'onSignInSuccess'>,
) {
  const { onSignInSuccess } = props;
  const { t } = useTranslationRef(shellTranslationRef);
  const [entityRef, setEntityRef] = useState(chosenPerson.get);
  const [attempt, setAttempt] = useState(0);

  const choose = (chosenRef: string) => {
    chosenPerson.set(chosenRef);
    setEntityRef(chosenRef);
  };
  const chooseAgain = useCallback(() => {
    chosenPerson.forget();
    setEntityRef(undefined);
  }, []);

  // Kept as one component: a new one at each drawing would ask for the identity again and again.
  const Problem = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInProblem
        message={t('signIn.sample.signInFailed', {
          name: entityRef ? parseEntityRef(entityRef).name : '',
        })}
        error={error}
      >
        <Button
          variant="contained"
          color="primary"
          onClick={() => setAttempt(count => count + 1)}
        >
          {t('signIn.sample.retry')}
        </Button>
        <Button variant="outlined" onClick={chooseAgain}>
          {t('account.switchPerson')}
        </Button>
      </SignInProblem>
    ),
    [entityRef, chooseAgain, t],
  );

  if (!entityRef) {
    return <SamplePeoplePicker onChoose={choose} />;
  }
  return (
    <>
      <Typography variant="h1">{t('signIn.signingIn')}</Typography>
      <ProxiedSignInPage
        key={`${entityRef} ${attempt}`}
        provider={providerId}
        headers={{ [personHeader]: entityRef }}
        onSignInSuccess={identity =>
          onSignInSuccess(forgettingIdentity(identity))
        }
        ErrorComponent={Problem}
      />
    </>
  );
}
