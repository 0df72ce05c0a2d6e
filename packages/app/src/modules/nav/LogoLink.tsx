import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { LogoMark } from '../layout/LogoMark';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1.25),
    padding: theme.spacing(0.5),
    borderRadius: 8,
    fontSize: 17,
    fontWeight: 650,
    whiteSpace: 'nowrap',
    textDecoration: 'none',
    color: theme.palette.text.primary,
  },
}));

/** The portal's sign and name, which lead home. */
export function LogoLink() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <Link to="/" className={classes.link}>
      <LogoMark />
      {t('name')}
    </Link>
  );
}
