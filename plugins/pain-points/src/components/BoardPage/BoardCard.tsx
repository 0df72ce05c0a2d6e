import { useId, useState } from 'react';
import { Link } from '@backstage/core-components';
import IconButton from '@material-ui/core/IconButton';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import MoveIcon from '@material-ui/icons/OpenWith';
import {
  painTransitions,
  type Pain,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import { LocalizedTextView, OwnerName, ToneChip } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { PriorityChip } from '../Chip';
import { KindName } from '../KindName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1, 1.25),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius * 2,
      backgroundColor: theme.palette.background.paper,
      cursor: 'grab',
      '&:hover': { borderColor: theme.palette.text.secondary },
    },
    busy: { opacity: 0.6, cursor: 'progress' },
    head: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      color: theme.palette.text.secondary,
      fontSize: 12,
      fontVariantNumeric: 'tabular-nums',
    },
    move: { padding: 4, '& svg': { fontSize: 16 } },
    title: { fontSize: 14, fontWeight: 600, lineHeight: 1.35 },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
      color: theme.palette.text.secondary,
      fontSize: 12,
    },
  }),
  { name: 'PainPointsBoardCard' },
);

/** One pain on the board: dragged with the mouse, or moved with its menu. */
export function BoardCard(props: {
  pain: Pain;
  busy: boolean;
  movable: boolean;
  onMove: (to: PainState) => void;
  onDragStart: () => void;
  onDragEnd: () => void;
}) {
  const { pain, busy, movable, onMove, onDragStart, onDragEnd } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <article
      className={`${classes.root} ${busy ? classes.busy : ''}`}
      aria-busy={busy}
      draggable={movable && !busy}
      onDragStart={event => {
        event.dataTransfer.setData('text/plain', pain.id);
        event.dataTransfer.effectAllowed = 'move';
        onDragStart();
      }}
      onDragEnd={onDragEnd}
    >
      <div className={classes.head}>
        <span>{pain.id}</span>
        {movable && (
          <IconButton
            className={classes.move}
            aria-label={t('board.move', { id: pain.id })}
            aria-haspopup="menu"
            aria-expanded={anchor !== null}
            aria-controls={anchor ? menuId : undefined}
            data-pain-id={pain.id}
            disabled={busy}
            onClick={event => setAnchor(event.currentTarget)}
          >
            <MoveIcon />
          </IconButton>
        )}
        <Menu
          id={menuId}
          anchorEl={anchor}
          open={anchor !== null}
          onClose={() => setAnchor(null)}
          MenuListProps={{ 'aria-label': t('board.move', { id: pain.id }) }}
        >
          {painTransitions[pain.state].map(to => (
            <MenuItem
              key={to}
              onClick={() => {
                setAnchor(null);
                onMove(to);
              }}
            >
              {t('board.moveTo', { state: t(`shell.state.${to}`) })}
            </MenuItem>
          ))}
        </Menu>
      </div>
      <Link
        to={paths.pain(pain.id)}
        className={classes.title}
        draggable={false}
      >
        <LocalizedTextView text={pain.title} />
      </Link>
      <div className={classes.facts}>
        <PriorityChip priority={pain.priority} />
        {pain.silent && (
          <ToneChip tone="warning" title={t('shell.silentHint')}>
            {t('shell.silent')}
          </ToneChip>
        )}
        <span>{t('shell.voices', { count: pain.evidenceCount })}</span>
      </div>
      <div className={classes.facts}>
        <KindName kindId={pain.kindId} plain />
      </div>
      <div className={classes.facts}>
        <OwnerName owner={pain.owner} />
      </div>
    </article>
  );
}
