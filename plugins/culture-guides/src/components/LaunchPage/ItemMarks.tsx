import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import DoneIcon from '@material-ui/icons/CheckCircleOutline';
import ExpiredIcon from '@material-ui/icons/TimerOff';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import SkippedIcon from '@material-ui/icons/RemoveCircleOutline';
import { ToneChip, type Tone } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useRoleName } from '../../hooks/useRoleName';
import type { ItemStanding, ListedItem } from '../../launches/checklist';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesItemMarks' },
);

const looks: Record<ItemStanding, { tone: Tone; Icon: typeof DoneIcon }> = {
  open: { tone: 'neutral', Icon: OpenIcon },
  signed: { tone: 'positive', Icon: DoneIcon },
  waived: { tone: 'information', Icon: SkippedIcon },
  'not-applicable': { tone: 'information', Icon: SkippedIcon },
  expired: { tone: 'negative', Icon: ExpiredIcon },
};

/** How an item stands, whether it keeps the launch from go, and which role signs it. */
export function ItemMarks(props: {
  item: Pick<ListedItem, 'blocks' | 'blocking' | 'signOffRole'>;
  standing: ItemStanding;
}) {
  const { item, standing } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const roleName = useRoleName();
  const { tone, Icon } = looks[standing];
  return (
    <div className={classes.root}>
      <ToneChip tone={tone} icon={<Icon aria-hidden />}>
        {t(`launches.checklist.state.${standing}`)}
      </ToneChip>
      {item.blocks ? (
        <ToneChip tone="warning" icon={<BlockIcon aria-hidden />}>
          {t('launches.checklist.blocks')}
        </ToneChip>
      ) : (
        <span className={classes.quiet}>
          {item.blocking
            ? t('launches.checklist.blocking')
            : t('launches.checklist.mayWait')}
        </span>
      )}
      <span className={classes.quiet}>
        {t('launches.checklist.signs', { role: roleName(item.signOffRole) })}
      </span>
    </div>
  );
}
