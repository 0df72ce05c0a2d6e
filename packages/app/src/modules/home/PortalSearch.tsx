import { FormEvent, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useNavigate } from 'react-router-dom';
import { searchPath } from '../nav/SearchBox';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    maxWidth: 720,
    padding: theme.spacing(0.75, 0.75, 0.75, 2),
    borderRadius: 12,
    border: `1px solid ${theme.palette.textVerySubtle}`,
    backgroundColor: theme.palette.background.paper,
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
    },
    '& input:focus-visible': { outline: 'none' },
    '& svg': { color: theme.palette.text.secondary },
  },
  input: { flexGrow: 1, minWidth: 0, fontSize: 16 },
}));

/** The portal's search, large, for those who come with a question. */
export function PortalSearch() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    navigate(searchPath(query.trim()));
  };
  return (
    <form
      className={classes.form}
      role="search"
      aria-label={t('home.search.label')}
      onSubmit={search}
    >
      <SearchIcon aria-hidden="true" />
      <InputBase
        className={classes.input}
        type="search"
        value={query}
        onChange={event => setQuery(event.target.value)}
        placeholder={t('home.search.placeholder')}
        inputProps={{ 'aria-label': t('home.search.label') }}
      />
      <Button type="submit" variant="contained" color="primary">
        {t('home.search.button')}
      </Button>
    </form>
  );
}
