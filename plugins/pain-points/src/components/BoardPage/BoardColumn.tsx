import { useId, type ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { alpha, makeStyles } from '@material-ui/core/styles';
import LockIcon from '@material-ui/icons/LockOutlined';
import type { PainState } from '@trust-portal/plugin-pain-points-common';
import { useFormats } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import type { BoardColumnData } from './useBoard';

/** Whether the pain that is being dragged may be dropped here. */
export type DropTarget = 'idle' | 'source' | 'open' | 'closed';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexDirection: 'column',
      gap: theme.spacing(1),
      width: 256,
      minHeight: 320,
      flexShrink: 0,
      padding: theme.spacing(1),
      border: '2px solid transparent',
      borderRadius: theme.shape.borderRadius * 2,
      backgroundColor: theme.palette.action.hover,
      scrollSnapAlign: 'start',
    },
    open: {
      borderColor: theme.palette.primary.main,
      borderStyle: 'dashed',
      backgroundColor: alpha(theme.palette.primary.main, 0.1),
    },
    closed: {
      // Stripes, so that a closed column is not told by its colour alone.
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 8px, ${theme.palette.action.hover} 8px 16px)`,
    },
    head: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      padding: theme.spacing(0, 0.5),
    },
    title: { margin: 0, fontSize: 14, fontWeight: 650 },
    count: {
      color: theme.palette.text.secondary,
      fontVariantNumeric: 'tabular-nums',
    },
    hint: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0, 0.5),
      color: theme.palette.text.secondary,
      fontSize: 12,
      '& svg': { fontSize: 14 },
    },
    cards: {
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
  }),
  { name: 'PainPointsBoardColumn' },
);

/** One state of the board with its pains. */
export function BoardColumn(props: {
  column: BoardColumnData;
  target: DropTarget;
  /** Where the dragged pain stands now. */
  from?: PainState;
  onDrop: () => void;
  children: ReactNode;
}) {
  const { column, target, from, onDrop, children } = props;
  const classes = useStyles();
  const titleId = useId();
  const formats = useFormats();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  const hidden = column.total - column.pains.length;
  return (
    <section
      aria-labelledby={titleId}
      className={`${classes.root} ${target === 'open' ? classes.open : ''} ${
        target === 'closed' ? classes.closed : ''
      }`}
      onDragOver={event => {
        if (target === 'open') {
          event.preventDefault();
          event.dataTransfer.dropEffect = 'move';
        }
      }}
      onDrop={event => {
        event.preventDefault();
        if (target === 'open') onDrop();
      }}
    >
      <div className={classes.head}>
        <h2 id={titleId} className={classes.title}>
          {t(`shell.state.${column.state}`)}
        </h2>
        <span className={classes.count}>{formats.number(column.total)}</span>
      </div>
      {target === 'closed' && from && (
        <div className={classes.hint}>
          <LockIcon aria-hidden />
          {t('board.closed', { state: t(`shell.state.${from}`) })}
        </div>
      )}
      <ul className={classes.cards}>{children}</ul>
      {column.pains.length === 0 && target !== 'closed' && (
        <div className={classes.hint}>{t('board.emptyColumn')}</div>
      )}
      {hidden > 0 && (
        <Link to={paths.pains({ state: column.state })}>
          {t('board.hidden', { hidden: formats.number(hidden) })}
        </Link>
      )}
    </section>
  );
}
