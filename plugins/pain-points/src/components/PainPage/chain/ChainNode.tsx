import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ChainItem,
  ChainType,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  OwnerName,
  type Tone,
  ToneChip,
  useLocalized,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../../hooks/usePainPointsTranslation';
import { usePaths } from '../../../hooks/usePaths';
import type { PainChange } from '../PainChange';
import { AddReadingButton } from './AddReadingButton';
import { ChainItemDialog } from './ChainItemDialog';
import { type ChainBranch, chainChild } from './chainTree';
import { MeasureBody } from './MeasureBody';
import { RemedyBody } from './RemedyBody';
import { useChainStateLabel } from './useChainStateLabel';

const useStyles = makeStyles(
  theme => ({
    node: { minWidth: 0 },
    card: {
      display: 'grid',
      gap: theme.spacing(1),
      minWidth: 0,
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderInlineStart: `4px solid ${theme.palette.primary.main}`,
      borderRadius: theme.shape.borderRadius * 2,
      backgroundColor: theme.palette.background.paper,
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    type: {
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontWeight: 650,
    },
    title: { margin: 0, fontSize: 15, fontWeight: 650, lineHeight: 1.4 },
    detail: {
      margin: 0,
      color: theme.palette.text.secondary,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 2),
      fontSize: 13,
    },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    children: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: theme.spacing(1.5, 0, 0),
      padding: theme.spacing(0, 0, 0, 3),
      borderInlineStart: `2px solid ${theme.palette.divider}`,
      listStyle: 'none',
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(1) },
    },
  }),
  { name: 'PainPointsChainNode' },
);

const toneByState: Record<string, Tone> = {
  observed: 'warning',
  gone: 'positive',
  suspected: 'warning',
  confirmed: 'information',
  'ruled-out': 'neutral',
  planned: 'neutral',
  'in-progress': 'information',
  done: 'positive',
  dropped: 'neutral',
  measuring: 'information',
};

function isDropped(item: ChainItem): boolean {
  return ['dropped', 'ruled-out'].includes(item.state);
}

/** One link of the chain with its owner, state and voices, and everything that hangs on it. */
export function ChainNode(props: PainChange & { branch: ChainBranch }) {
  const { branch, ...change } = props;
  const { item } = branch;
  const { pain } = change;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const localized = useLocalized();
  const stateLabel = useChainStateLabel();
  const [editing, setEditing] = useState(false);
  const [adding, setAdding] = useState<ChainType>();
  const child = isDropped(item) ? undefined : chainChild[item.type];
  const title = localized(item.title).text;
  return (
    <li className={classes.node}>
      <section className={classes.card} aria-label={title}>
        <div className={classes.head}>
          <span className={classes.type}>{t(`chain.type.${item.type}`)}</span>
          <ToneChip tone={toneByState[item.state] ?? 'neutral'}>
            {stateLabel(item.state)}
          </ToneChip>
          {item.type === 'measure' && item.reached && (
            <ToneChip tone="positive">{t('chain.reached')}</ToneChip>
          )}
        </div>
        <h2 className={classes.title}>
          <LocalizedTextView text={item.title} />
        </h2>
        {item.detail && (
          <p className={classes.detail}>
            <LocalizedTextView text={item.detail} />
          </p>
        )}
        <div className={classes.facts}>
          <span>
            {t('pain.fact.owner')}: <OwnerName owner={item.owner} />
          </span>
          {item.evidenceCount > 0 && (
            <Link to={paths.pain(pain.id, { tab: 'evidence' })}>
              {t('shell.voices', { count: item.evidenceCount })}
            </Link>
          )}
        </div>
        {item.type === 'remedy' && <RemedyBody {...change} item={item} />}
        {item.type === 'measure' && <MeasureBody {...change} item={item} />}
        {pain.abilities.update && (
          <div className={classes.buttons}>
            {item.type === 'measure' && item.state !== 'dropped' && (
              <AddReadingButton {...change} item={item} />
            )}
            <Button
              size="small"
              variant="outlined"
              onClick={() => setEditing(true)}
              aria-label={t('chain.editNamed', { title })}
            >
              {t('shell.edit')}
            </Button>
            {child && (
              <Button size="small" onClick={() => setAdding(child)}>
                {t(`chain.add.${child}`)}
              </Button>
            )}
          </div>
        )}
      </section>
      {branch.children.length > 0 && (
        <ul className={classes.children}>
          {branch.children.map(next => (
            <ChainNode key={next.item.id} {...change} branch={next} />
          ))}
        </ul>
      )}
      {editing && (
        <ChainItemDialog
          {...change}
          type={item.type}
          item={item}
          onClose={() => setEditing(false)}
        />
      )}
      {adding && (
        <ChainItemDialog
          {...change}
          type={adding}
          parentId={item.id}
          onClose={() => setAdding(undefined)}
        />
      )}
    </li>
  );
}
