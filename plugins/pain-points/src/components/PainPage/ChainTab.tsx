import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { PageMessage } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { ChainNode } from './chain/ChainNode';
import { ChainItemDialog } from './chain/ChainItemDialog';
import { chainTree } from './chain/chainTree';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
    },
    hint: { color: theme.palette.text.secondary, maxWidth: 720 },
    tree: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
      minWidth: 0,
    },
  }),
  { name: 'PainPointsChainTab' },
);

/** The chain from what customers say to the effect that was measured. */
export function ChainTab(props: PainChange) {
  const { pain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const [adding, setAdding] = useState(false);
  const tree = chainTree(pain.chain);
  const add = pain.abilities.update && (
    <Button variant="outlined" size="small" onClick={() => setAdding(true)}>
      {t('chain.add.symptom')}
    </Button>
  );
  return (
    <div className={classes.root}>
      {tree.length === 0 ? (
        <PageMessage title={t('chain.empty')} text={t('chain.emptyHint')}>
          {add}
        </PageMessage>
      ) : (
        <>
          <div className={classes.head}>
            <span className={classes.hint}>{t('chain.hint')}</span>
            {add}
          </div>
          <ul className={classes.tree}>
            {tree.map(branch => (
              <ChainNode key={branch.item.id} {...props} branch={branch} />
            ))}
          </ul>
        </>
      )}
      {adding && (
        <ChainItemDialog
          {...props}
          type="symptom"
          onClose={() => setAdding(false)}
        />
      )}
    </div>
  );
}
