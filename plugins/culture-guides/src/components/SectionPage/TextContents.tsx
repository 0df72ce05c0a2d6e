import { useLayoutEffect, useState, type RefObject } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    title: {
      margin: theme.spacing(0, 0, 1),
      fontSize: 13,
      fontWeight: 650,
      color: theme.palette.text.secondary,
    },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    link: {
      display: 'block',
      padding: theme.spacing(0.5, 0, 0.5, 1.5),
      borderInlineStart: `2px solid ${theme.palette.divider}`,
      color: theme.palette.text.primary,
      fontSize: 14,
      lineHeight: 1.4,
      textDecoration: 'none',
      '&:hover': {
        color: theme.palette.primary.main,
        borderColor: theme.palette.primary.main,
      },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
    below: { paddingInlineStart: theme.spacing(3) },
    root: {
      [theme.breakpoints.down('sm')]: { display: 'none' },
      '@media print': { display: 'none' },
    },
  }),
  { name: 'CultureGuidesTextContents' },
);

interface Heading {
  id: string;
  words: string;
  below: boolean;
}

/** The headings of the text as links; they are read from the page, so that they are exactly those that are there. */
export function TextContents(props: {
  article: RefObject<HTMLElement>;
  /** Read again when the text is another. */
  body: string;
}) {
  const { article, body } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const [headings, setHeadings] = useState<Heading[]>([]);
  useLayoutEffect(() => {
    const found = article.current?.querySelectorAll('h2[id], h3[id]') ?? [];
    setHeadings(
      Array.from(found, heading => ({
        id: heading.id,
        words: Array.from(heading.childNodes, node =>
          node instanceof HTMLButtonElement ? '' : node.textContent ?? '',
        ).join(''),
        below: heading.tagName === 'H3',
      })),
    );
  }, [article, body]);
  if (headings.length < 2) return null;
  return (
    <nav aria-label={t('section.read.contents')} className={classes.root}>
      <h2 className={classes.title}>{t('section.read.contents')}</h2>
      <ul className={classes.list}>
        {headings.map(heading => (
          <li key={heading.id}>
            <a
              href={`#${heading.id}`}
              dir="auto"
              className={`${classes.link} ${
                heading.below ? classes.below : ''
              }`}
            >
              {heading.words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
