import { useId, useRef, useState } from 'react';
import {
  errorApiRef,
  identityApiRef,
  useApi,
  useRouteRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import ButtonBase from '@material-ui/core/ButtonBase';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ExpandIcon from '@material-ui/icons/UnfoldMore';
import { Link } from 'react-router-dom';
import { PersonAvatar } from '../signedInPerson/PersonAvatar';
import { useSignedInPerson } from '../signedInPerson/useSignedInPerson';
import { chosenPerson } from '../signIn/chosenPerson';
import { shellTranslationRef } from '../translations/shellMessages';
import { useBilingual } from '../translations/useBilingual';

const useStyles = makeStyles(theme => ({
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: theme.spacing(1.25),
    padding: theme.spacing(1),
    borderRadius: 8,
    textAlign: 'left',
    fontFamily: 'inherit',
    '&:hover': { backgroundColor: theme.palette.action.hover },
  },
  texts: { flexGrow: 1, minWidth: 0, lineHeight: 1.35 },
  name: { display: 'block', fontSize: 14, fontWeight: 600 },
  job: {
    display: 'block',
    fontSize: 12.5,
    color: theme.palette.text.secondary,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  expand: { fontSize: 18, color: theme.palette.text.secondary },
}));

/** Who is signed in, and the ways out. */
export function AccountMenu() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const bilingual = useBilingual();
  const identityApi = useApi(identityApiRef);
  const errorApi = useApi(errorApiRef);
  const entityPath = useRouteRef(entityRouteRef);
  const person = useSignedInPerson();
  const menuId = useId();
  const buttonRef = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isSamplePerson = Boolean(chosenPerson.get());
  const close = () => setOpen(false);
  const signOut = () => {
    close();
    identityApi.signOut().catch(error => errorApi.post(error));
  };
  const name = person?.displayName ?? '';

  return (
    <>
      <ButtonBase
        ref={buttonRef}
        className={classes.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? menuId : undefined}
        onClick={() => setOpen(true)}
      >
        <PersonAvatar name={name} />
        <span className={classes.texts}>
          <span className={classes.name}>{name}</span>
          {person?.job && (
            <span className={classes.job}>{bilingual(person.job)}</span>
          )}
        </span>
        <ExpandIcon className={classes.expand} aria-hidden="true" />
      </ButtonBase>
      <Menu
        id={menuId}
        // Stays within the landmark that its button is in. While it is open, all
        // else in its container is hidden from screen readers: so that is small.
        container={() => buttonRef.current?.parentElement ?? null}
        open={isOpen}
        onClose={close}
        anchorEl={buttonRef.current}
        getContentAnchorEl={null}
        anchorOrigin={{ vertical: 'top', horizontal: 'left' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      >
        {person && entityPath && (
          <MenuItem
            component={Link}
            to={entityPath(entityRouteParams(parseEntityRef(person.entityRef)))}
            onClick={close}
          >
            {t('account.profile')}
          </MenuItem>
        )}
        <MenuItem onClick={signOut}>
          {t(isSamplePerson ? 'account.switchPerson' : 'account.signOut')}
        </MenuItem>
      </Menu>
    </>
  );
}
