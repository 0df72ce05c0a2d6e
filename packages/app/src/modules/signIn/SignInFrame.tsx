import { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { LogoMark } from '../layout/LogoMark';
import { SampleContentNotice } from '../layout/SampleContentNotice';
import { useDocumentTitle } from '../layout/useDocumentTitle';
import { shellTranslationRef } from '../translations/shellMessages';
import { LanguageSwitch } from './LanguageSwitch';

const useStyles = makeStyles(theme => ({
  frame: {
    minHeight: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    width: '100%',
    maxWidth: 1040,
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: theme.spacing(3, 3, 0),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2, 2, 0) },
  },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.25),
    flexGrow: 1,
    fontSize: 18,
    fontWeight: 650,
  },
  main: {
    width: '100%',
    maxWidth: 1040,
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: theme.spacing(5, 3, 6),
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(3, 2, 4) },
  },
  promise: {
    margin: theme.spacing(0, 0, 4),
    fontSize: 17,
    maxWidth: '60ch',
    color: theme.palette.text.secondary,
  },
}));

/** What surrounds every way of signing in: name, promise, language. */
export function SignInFrame(props: { children: ReactNode }) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  useDocumentTitle(t('signIn.documentTitle'));
  return (
    <div className={classes.frame}>
      <SampleContentNotice />
      <header className={classes.head}>
        <span className={classes.brand}>
          <LogoMark size={32} />
          {t('name')}
        </span>
        <LanguageSwitch />
      </header>
      <main className={classes.main}>
        <p className={classes.promise}>{t('signIn.promise')}</p>
        {props.children}
      </main>
    </div>
  );
}
