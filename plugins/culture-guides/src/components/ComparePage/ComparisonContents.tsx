import { makeStyles } from '@material-ui/core/styles';
import type { MarketComparison } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      [theme.breakpoints.up('lg')]: {
        position: 'sticky',
        top: theme.spacing(2),
        maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
        overflowY: 'auto',
      },
      // On narrow pages it stands before what it lists.
      [theme.breakpoints.down('md')]: { order: -1 },
      '@media print': { display: 'none' },
    },
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
      lineHeight: 1.4,
      textDecoration: 'none',
      '&:hover': { color: theme.palette.primary.main },
      '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
    },
  }),
  { name: 'CultureGuidesComparisonContents' },
);

/** Everything that the comparison shows, as links. */
export function ComparisonContents(props: {
  comparison: MarketComparison;
  parts: ReadonlyArray<{ id: string; title: string }>;
}) {
  const { comparison, parts } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const entries = [
    ...parts.map(({ id, title }) => ({ id, title })),
    ...comparison.sections
      .filter(({ from, to }) => from || to)
      .map(({ kind }) => ({
        id: `section-${kind}`,
        title: t(`shell.sectionKind.${kind}`),
      })),
  ];
  return (
    <nav aria-label={t('compare.contents')} className={classes.root}>
      <h2 className={classes.title}>{t('compare.contents')}</h2>
      <ul className={classes.list}>
        {entries.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={classes.link}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
