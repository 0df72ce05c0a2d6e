import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(96px, auto) minmax(0, 1fr)',
      gap: theme.spacing(1, 2),
      margin: 0,
    },
    name: { color: theme.palette.text.secondary },
    value: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  }),
  { name: 'TrustUiFactList' },
);

/** Names and values, one below the other; what has no value is left out. */
export function FactList(props: {
  facts: ReadonlyArray<{ name: string; value: ReactNode }>;
}) {
  const classes = useStyles();
  return (
    <dl className={classes.root}>
      {props.facts
        .filter(fact => fact.value !== undefined && fact.value !== false)
        .map(fact => (
          <FactRow key={fact.name} name={fact.name} classes={classes}>
            {fact.value}
          </FactRow>
        ))}
    </dl>
  );
}

function FactRow(props: {
  name: string;
  classes: Record<'name' | 'value', string>;
  children: ReactNode;
}) {
  return (
    <>
      <dt className={props.classes.name}>{props.name}</dt>
      <dd className={props.classes.value}>{props.children}</dd>
    </>
  );
}
