import { useEffect, useRef, useState } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import {
  painTransitions,
  type Pain,
  type PainState,
} from '@trust-portal/plugin-pain-points-common';
import {
  MarketSelect,
  PageError,
  PageSkeleton,
  ProblemNotice,
  SearchField,
  VisuallyHidden,
  useAddress,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTransition } from '../../hooks/useTransition';
import { PainPointsPage } from '../PainPointsPage';
import { ReportButton } from '../ReportButton';
import { needsDialog, TransitionDialog } from '../TransitionDialog';
import { BoardCard } from './BoardCard';
import { BoardColumn, type DropTarget } from './BoardColumn';
import { useBoard } from './useBoard';
import { useMovable } from './useMovable';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    search: { flex: '1 1 240px', maxWidth: 400 },
    hint: { color: theme.palette.text.secondary, fontSize: 13 },
    board: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
      minWidth: 0,
      overflowX: 'auto',
      paddingBottom: theme.spacing(2),
      scrollSnapType: 'x proximity',
    },
    item: { minWidth: 0 },
  }),
  { name: 'PainPointsBoardPage' },
);

function targetOf(state: PainState, dragged: Pain | undefined): DropTarget {
  if (!dragged) return 'idle';
  if (dragged.state === state) return 'source';
  return painTransitions[dragged.state].includes(state) ? 'open' : 'closed';
}

/** All pains by state; moving one is a step of its way and is recorded as such. */
export function BoardPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const board = useBoard();
  const movable = useMovable();
  const [dragged, setDragged] = useState<Pain>();
  const [moving, setMoving] = useState<string>();
  const [asking, setAsking] = useState<{ pain: Pain; to: PainState }>();
  const [announcement, setAnnouncement] = useState('');
  const focusNext = useRef<string>();
  const transition = useTransition(board.settle);

  // A card that moved is drawn anew in another column; whoever moved it by keyboard stays with it.
  useEffect(() => {
    if (!focusNext.current || moving) return;
    const button = document.querySelector<HTMLElement>(
      `[data-pain-id="${focusNext.current}"]`,
    );
    focusNext.current = undefined;
    button?.focus();
  }, [moving, board.columns]);

  async function move(pain: Pain, to: PainState) {
    setDragged(undefined);
    focusNext.current = pain.id;
    if (needsDialog(to)) {
      setAsking({ pain, to });
      return;
    }
    const state = t(`shell.state.${to}`);
    board.place(pain.id, to);
    setMoving(pain.id);
    const done = await transition.run(pain, to);
    if (!done) board.putBack(pain.id);
    setMoving(undefined);
    setAnnouncement(
      done
        ? t('state.moved', { id: pain.id, state })
        : t('board.stays', {
            id: pain.id,
            state: t(`shell.state.${pain.state}`),
          }),
    );
  }

  const content = (() => {
    if (board.error) {
      return <PageError error={board.error} onRetry={board.retry} />;
    }
    if (!board.columns) return <PageSkeleton rows={6} />;
    return (
      <div
        className={classes.board}
        role="region"
        aria-label={t('board.title')}
      >
        {board.columns.map(column => (
          <BoardColumn
            key={column.state}
            column={column}
            target={targetOf(column.state, dragged)}
            from={dragged?.state}
            onDrop={() => dragged && move(dragged, column.state)}
          >
            {column.pains.map(pain => (
              <li key={pain.id} className={classes.item}>
                <BoardCard
                  pain={pain}
                  busy={moving === pain.id}
                  movable={movable}
                  onMove={to => move(pain, to)}
                  onDragStart={() => setDragged(pain)}
                  onDragEnd={() => setDragged(undefined)}
                />
              </li>
            ))}
          </BoardColumn>
        ))}
      </div>
    );
  })();

  return (
    <PainPointsPage
      title={t('board.title')}
      subtitle={t('board.subtitle')}
      actions={<ReportButton />}
    >
      <div className={classes.root}>
        <div className={classes.tools}>
          <div className={classes.search}>
            <SearchField
              label={t('pains.search')}
              placeholder={t('pains.searchPlaceholder')}
              value={address.get('q') ?? ''}
              onChange={q => address.set({ q }, { replace: true })}
            />
          </div>
          <MarketSelect
            value={address.get('market')}
            onChange={market => address.set({ market })}
          />
          {movable && <span className={classes.hint}>{t('board.hint')}</span>}
        </div>
        <ProblemNotice
          problem={transition.problem}
          onReload={() => {
            transition.clear();
            board.retry();
          }}
        />
        {content}
        <VisuallyHidden live>{announcement}</VisuallyHidden>
      </div>
      {asking && (
        <TransitionDialog
          pain={asking.pain}
          to={asking.to}
          onClose={() => setAsking(undefined)}
          onDone={pain => {
            setAnnouncement(
              t('state.moved', {
                id: pain.id,
                state: t(`shell.state.${pain.state}`),
              }),
            );
            board.settle(pain);
          }}
        />
      )}
    </PainPointsPage>
  );
}
