import { FormEvent, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import InputBase from '@material-ui/core/InputBase';
import { makeStyles } from '@material-ui/core/styles';
import SearchIcon from '@material-ui/icons/Search';
import { useNavigate } from 'react-router-dom';
import { shellTranslationRef } from '../translations/shellMessages';

const useStyles = makeStyles(theme => ({
  field: {
    width: '100%',
    minHeight: 36,
    padding: theme.spacing(0, 1.25),
    gap: theme.spacing(1),
    borderRadius: 8,
    fontSize: 14,
    border: `1px solid ${theme.palette.textVerySubtle}`,
    backgroundColor: theme.palette.background.paper,
    '& svg': { fontSize: 18, color: theme.palette.text.secondary },
    '&:focus-within': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -1,
    },
    '& input:focus-visible': { outline: 'none' },
  },
}));

/** The address of the search page with a query in it. */
export function searchPath(query: string): string {
  return `/search?${new URLSearchParams({ query })}`;
}

/** Takes a few words and opens the search page with them. */
export function SearchBox() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  const navigate = useNavigate();
  const [query, setQuery] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    navigate(searchPath(query.trim()));
    setQuery('');
  };
  return (
    <form role="search" aria-label={t('titles.search')} onSubmit={search}>
      <InputBase
        className={classes.field}
        type="search"
        value={query}
        onChange={event => setQuery(event.target.value)}
        placeholder={t('titles.search')}
        inputProps={{ 'aria-label': t('titles.search') }}
        startAdornment={<SearchIcon aria-hidden="true" />}
      />
    </form>
  );
}
