import { useId } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import { PersonAvatar } from '../signedInPerson/PersonAvatar';
import { shellTranslationRef } from '../translations/shellMessages';
import { useBilingual } from '../translations/useBilingual';
import { Team } from './groupPeople';

const useStyles = makeStyles(theme => ({
  team: {
    // A team is never torn apart between two columns.
    breakInside: 'avoid',
    marginBottom: theme.spacing(2),
    padding: theme.spacing(1.5, 1, 1),
    borderRadius: 12,
    border: `1px solid ${theme.palette.divider}`,
    backgroundColor: theme.palette.background.paper,
  },
  title: {
    margin: theme.spacing(0, 1, 0.5),
    fontSize: 13,
    fontWeight: 600,
    color: theme.palette.text.secondary,
  },
  people: { listStyle: 'none', margin: 0, padding: 0 },
  person: {
    width: '100%',
    justifyContent: 'flex-start',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1),
    textAlign: 'left',
    fontFamily: 'inherit',
    borderRadius: 8,
    '&:hover': { backgroundColor: theme.palette.action.selected },
    '&:focus-visible': {
      outline: '2px solid var(--portal-focus)',
      outlineOffset: -2,
    },
  },
  texts: { minWidth: 0, lineHeight: 1.4 },
  name: { display: 'block', fontSize: 15, fontWeight: 600 },
  job: {
    display: 'block',
    fontSize: 13,
    color: theme.palette.text.secondary,
  },
}));

/** A team and its people, each a button that signs in. */
export function TeamOfPeople(props: {
  team: Team;
  onChoose: (entityRef: string) => void;
}) {
  const { team, onChoose } = props;
  const classes = useStyles();
  const titleId = useId();
  const { t } = useTranslationRef(shellTranslationRef);
  const bilingual = useBilingual();
  return (
    <section className={classes.team} aria-labelledby={titleId}>
      <h2 id={titleId} className={classes.title}>
        {team.title ?? t('signIn.sample.withoutTeam')}
      </h2>
      <ul className={classes.people}>
        {team.people.map(person => (
          <li key={person.entityRef}>
            <ButtonBase
              className={classes.person}
              onClick={() => onChoose(person.entityRef)}
            >
              <PersonAvatar name={person.displayName} />
              <span className={classes.texts}>
                <span className={classes.name}>{person.displayName}</span>
                <span className={classes.job}>{bilingual(person.job)}</span>
              </span>
            </ButtonBase>
          </li>
        ))}
      </ul>
    </section>
  );
}
