import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  avatar: {
    flexShrink: 0,
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 34,
    height: 34,
    borderRadius: '50%',
    fontSize: 13,
    fontWeight: 600,
    color: theme.palette.primary.main,
    backgroundColor: theme.palette.action.selected,
  },
}));

const hanCharacters = /\p{Script=Han}/u;

/** A second name in another script, as in `Li Wei (李伟)`. */
const namesInBrackets = /[(（][^)）]*[)）]/gu;

/**
 * Two characters that stand for a person: first and last initial of a name in letters, the last two
 * characters of a name in Chinese. What stands in brackets does not count.
 */
export function initials(name: string): string {
  const words = name
    .replace(namesInBrackets, '')
    .trim()
    .split(/[\s·]+/u);
  if (hanCharacters.test(words.join(''))) {
    return [...words.join('')].slice(-2).join('');
  }
  const ends = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends
    .map(word => [...word][0] ?? '')
    .join('')
    .toLocaleUpperCase();
}

/** A person's initials in a circle. Decorative: the name stands beside it. */
export function PersonAvatar(props: { name: string }) {
  const classes = useStyles();
  return (
    <span className={classes.avatar} aria-hidden="true">
      {initials(props.name)}
    </span>
  );
}
