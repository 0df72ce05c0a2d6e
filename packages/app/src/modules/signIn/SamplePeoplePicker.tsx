import { useId, useMemo, useState } from 'react';
import { Progress } from '@backstage/core-components';
import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { shellTranslationRef } from '../translations/shellMessages';
import { useBilingual } from '../translations/useBilingual';
import { groupPeople } from './groupPeople';
import { samplePeopleApiRef, SamplePerson } from './SamplePeopleApi';
import { SignInProblem } from './SignInProblem';
import { TeamOfPeople } from './TeamOfPeople';

const useStyles = makeStyles(theme => ({
  description: {
    color: theme.palette.text.secondary,
    maxWidth: '70ch',
    marginBottom: theme.spacing(3),
  },
  filterRow: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2.5),
  },
  teams: { columns: '3 280px', columnGap: theme.spacing(2) },
  filter: { flexBasis: 360, flexGrow: 0, flexShrink: 1, minWidth: 0 },
  count: { color: theme.palette.text.secondary },
}));

/** Lets one choose among the sample people, found by name, job or team. */
export function SamplePeoplePicker(props: {
  onChoose: (entityRef: string) => void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const samplePeopleApi = useApi(samplePeopleApiRef);
  const people = useAsyncRetry(
    () => samplePeopleApi.getPeople(),
    [samplePeopleApi],
  );
  const retry = (
    <Button variant="contained" color="primary" onClick={people.retry}>
      {t('signIn.sample.retry')}
    </Button>
  );

  return (
    <section>
      <Typography variant="h1">{t('signIn.sample.title')}</Typography>
      <Typography className={classes.description}>
        {t('signIn.sample.description')}
      </Typography>
      {people.loading && <Progress />}
      {!people.loading && people.error && (
        <SignInProblem
          message={t('signIn.sample.loadFailed')}
          error={people.error}
        >
          {retry}
        </SignInProblem>
      )}
      {!people.loading && people.value?.length === 0 && (
        <SignInProblem message={t('signIn.sample.empty')}>
          {retry}
        </SignInProblem>
      )}
      {people.value && people.value.length > 0 && (
        <FilteredPeople people={people.value} onChoose={props.onChoose} />
      )}
    </section>
  );
}

function FilteredPeople(props: {
  people: SamplePerson[];
  onChoose: (entityRef: string) => void;
}) {
  const { people, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const bilingual = useBilingual();
  const filterId = useId();
  const [filter, setFilter] = useState('');
  const teams = useMemo(
    () => groupPeople({ people, filter, bilingual }),
    [people, filter, bilingual],
  );
  const count = teams.reduce((sum, team) => sum + team.people.length, 0);
  return (
    <>
      <div className={classes.filterRow}>
        <TextField
          id={filterId}
          className={classes.filter}
          fullWidth
          variant="outlined"
          size="small"
          type="search"
          label={t('signIn.sample.filter')}
          value={filter}
          onChange={event => setFilter(event.target.value)}
        />
        <Typography variant="body2" className={classes.count} role="status">
          {count > 0
            ? t('signIn.sample.shown', { count })
            : t('signIn.sample.noMatch', { filter })}
        </Typography>
        {count === 0 && (
          <Button onClick={() => setFilter('')}>
            {t('signIn.sample.clearFilter')}
          </Button>
        )}
      </div>
      <div className={classes.teams}>
        {teams.map(team => (
          <TeamOfPeople key={team.entityRef} team={team} onChoose={onChoose} />
        ))}
      </div>
    </>
  );
}
