import { useState } from 'react';
import { UserIdentity } from '@backstage/core-components';
import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { SignInPageProps } from '@backstage/plugin-app-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import useAsync from 'react-use/esm/useAsync';
import { shellTranslationRef } from '../translations/shellMessages';
import { companySignInApiRef } from './companySignInApi';
import { SignInProblem } from './SignInProblem';

const useStyles = makeStyles(theme => ({
  section: { marginBottom: theme.spacing(5) },
  description: {
    color: theme.palette.text.secondary,
    marginBottom: theme.spacing(2),
  },
}));

/** Signs in with the company's OpenID provider: silently when a session is left, else by a button. */
export function CompanySignIn(props: Pick<SignInPageProps, 'onSignInSuccess'>) {
  const { onSignInSuccess } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const config = useApi(configApiRef);
  const companySignIn = useApi(companySignInApiRef);
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<Error>();
  const provider =
    config.getOptionalString('trustPortal.companySignIn.title') ??
    t('signIn.company.provider');

  const signIn = async (options: {
    optional?: boolean;
    instantPopup?: boolean;
  }) => {
    const identity = await companySignIn.getBackstageIdentity(options);
    if (!identity) {
      return;
    }
    onSignInSuccess(
      UserIdentity.create({
        identity: identity.identity,
        profile: await companySignIn.getProfile(),
        authApi: companySignIn,
      }),
    );
  };

  // When this fails the button is there, and says what is wrong when it is used.
  const silent = useAsync(() => signIn({ optional: true }), []);

  const signInByButton = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await signIn({ instantPopup: true });
    } catch (failure) {
      setError(failure);
    } finally {
      setBusy(false);
    }
  };

  const button = (
    <Button
      variant="contained"
      color="primary"
      size="large"
      disabled={isBusy || silent.loading}
      onClick={signInByButton}
    >
      {t('signIn.company.button', { provider })}
    </Button>
  );
  return (
    <section className={classes.section}>
      <Typography variant="h1">{t('signIn.company.title')}</Typography>
      <Typography className={classes.description}>
        {t('signIn.company.description')}
      </Typography>
      {error ? (
        <SignInProblem message={t('signIn.company.failed')} error={error}>
          {button}
        </SignInProblem>
      ) : (
        button
      )}
    </section>
  );
}
