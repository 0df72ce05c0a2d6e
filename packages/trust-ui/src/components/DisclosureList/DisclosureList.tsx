import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    summary: {
      padding: theme.spacing(0.5, 0),
      color: theme.palette.primary.main,
      fontWeight: 600,
      cursor: 'pointer',
    },
    list: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 300px), 1fr))',
      gap: theme.spacing(1.5, 3),
      margin: theme.spacing(1, 0, 0),
    },
    title: { fontWeight: 600 },
    detail: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'TrustUiDisclosureList' },
);

/** Titles with an explanation each, folded away until somebody wants them. */
export function DisclosureList(props: {
  title: string;
  items: ReadonlyArray<{ key: string; title: string; detail: string }>;
}) {
  const classes = useStyles();
  return (
    <details>
      <summary className={classes.summary}>{props.title}</summary>
      <dl className={classes.list}>
        {props.items.map(item => (
          <div key={item.key}>
            <dt className={classes.title}>{item.title}</dt>
            <dd className={classes.detail}>{item.detail}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
