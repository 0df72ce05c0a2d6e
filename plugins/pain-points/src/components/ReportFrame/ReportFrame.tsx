import type { ReactNode } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import { MarketSelect, useAddress } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from '../PainPointsPage';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
      '@media print': { display: 'block' },
    },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      '@media print': { display: 'none' },
    },
  }),
  { name: 'PainPointsReportFrame' },
);

/** A page to be looked at by market and to be printed: its market is in the address. */
export function ReportFrame(props: {
  title: string;
  subtitle: string;
  /** What can be chosen beside the market. */
  filters: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, filters, children } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  return (
    <PainPointsPage
      title={title}
      subtitle={subtitle}
      actions={
        <Button
          variant="outlined"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {t('reports.print')}
        </Button>
      }
    >
      <div className={classes.root}>
        <div className={classes.tools}>
          <MarketSelect
            value={address.get('market')}
            onChange={market => address.set({ market })}
          />
          {filters}
        </div>
        {children}
      </div>
    </PainPointsPage>
  );
}
