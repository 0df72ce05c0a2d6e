import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from 'react-router-dom';
import { useSignedInPerson } from '../signedInPerson/useSignedInPerson';
import { shellTranslationRef } from '../translations/shellMessages';
import { useBilingual } from '../translations/useBilingual';
import { partOfDay } from './partOfDay';

const useStyles = makeStyles(theme => ({
  greeting: {
    margin: 0,
    // Keeps the page from jumping when the name arrives.
    minHeight: 40,
    fontSize: 30,
    fontWeight: 650,
    lineHeight: 1.3,
    letterSpacing: '-0.01em',
    [theme.breakpoints.down('xs')]: { fontSize: 25 },
  },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0.5, 1),
    margin: 0,
    minHeight: 24,
    color: theme.palette.text.secondary,
  },
  team: {
    color: theme.palette.link,
    textDecoration: 'none',
    '&:hover': { textDecoration: 'underline' },
  },
}));

/** Greets by name, and says in which job and teams the portal knows the reader. */
export function Greeting() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const bilingual = useBilingual();
  const entityPath = useRouteRef(entityRouteRef);
  const person = useSignedInPerson();
  return (
    <div>
      <h1 className={classes.greeting}>
        {person
          ? t(`home.greeting.${partOfDay(new Date())}`, {
              name: person.displayName,
            })
          : t('name')}
      </h1>
      <p className={classes.about}>
        {person?.job && <span>{bilingual(person.job)}</span>}
        {person?.groups.map(({ entityRef, title }) => (
          <span key={entityRef}>
            {'· '}
            {entityPath ? (
              <Link
                className={classes.team}
                to={entityPath(entityRouteParams(parseEntityRef(entityRef)))}
              >
                {bilingual(title)}
              </Link>
            ) : (
              bilingual(title)
            )}
          </span>
        ))}
      </p>
    </div>
  );
}
