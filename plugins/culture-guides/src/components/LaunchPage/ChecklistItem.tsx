import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Launch,
  LaunchItem,
  LaunchItemState,
} from '@trust-portal/plugin-culture-guides-common';
import { LocalizedTextView, useLocalized } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { RecordTitles } from '../../hooks/useRecordTitles';
import { useRoleName } from '../../hooks/useRoleName';
import { standingOf, type ItemStanding } from '../../launches/checklist';
import { ItemMarks } from './ItemMarks';
import { ItemOutcome } from './ItemOutcome';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.75),
      padding: theme.spacing(1.5, 0, 1.5),
      '& + &': { borderTop: `1px solid ${theme.palette.divider}` },
    },
    title: { margin: 0, fontSize: 15, fontWeight: 600, lineHeight: 1.4 },
    detail: {
      margin: 0,
      maxWidth: 720,
      color: theme.palette.text.secondary,
      overflowWrap: 'anywhere',
    },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      '@media print': { display: 'none' },
    },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesChecklistItem' },
);

const steps = {
  open: ['signed', 'waived', 'not-applicable'],
  signed: ['open'],
  expired: ['signed', 'open'],
  waived: ['open'],
  'not-applicable': ['open'],
} as const satisfies Record<ItemStanding, readonly LaunchItemState[]>;

/** What the reader may do about an item: whoever prepares the launch may only ask for a signature again. */
function stepsOf(
  item: LaunchItem,
  launch: Launch,
  standing: ItemStanding,
): readonly LaunchItemState[] {
  if (item.signable) return steps[standing];
  return launch.abilities.edit && item.state !== 'open' ? ['open'] : [];
}

/** One item of a checklist: what it asks for, how it stands, and what the reader may do about it. */
export function ChecklistItem(props: {
  item: LaunchItem;
  launch: Launch;
  /** In the market. */
  today: string;
  titles: RecordTitles;
  onChange: (to: LaunchItemState) => void;
}) {
  const { item, launch, today, titles, onChange } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const localized = useLocalized();
  const roleName = useRoleName();
  const standing = standingOf(item, today);
  const possible = stepsOf(item, launch, standing);
  const inPreparation =
    launch.state === 'preparing' || launch.state === 'no-go';
  const labelOf = (to: LaunchItemState) =>
    ({
      signed:
        standing === 'expired'
          ? t('launches.checklist.signAgain')
          : t('launches.checklist.sign'),
      waived: t('launches.checklist.waive'),
      'not-applicable': t('launches.checklist.notApplicable'),
      open: t('launches.checklist.reopen'),
    }[to]);
  return (
    <li className={classes.root}>
      <ItemMarks item={item} standing={standing} />
      <h4 className={classes.title}>
        <LocalizedTextView text={item.title} />
      </h4>
      {item.detail && (
        <p className={classes.detail}>
          <LocalizedTextView text={item.detail} />
        </p>
      )}
      <ItemOutcome item={item} standing={standing} titles={titles} />
      <div className={classes.actions}>
        {possible.map(to => (
          <Button
            key={to}
            size="small"
            variant={to === 'signed' ? 'contained' : 'outlined'}
            color={to === 'signed' ? 'primary' : 'default'}
            aria-label={t('launches.checklist.actionOn', {
              action: labelOf(to),
              item: localized(item.title).text,
            })}
            onClick={() => onChange(to)}
          >
            {labelOf(to)}
          </Button>
        ))}
        {inPreparation && !item.signable && standing === 'open' && (
          <span className={classes.quiet}>
            {t('launches.checklist.onlyRole', {
              role: roleName(item.signOffRole),
            })}
          </span>
        )}
      </div>
    </li>
  );
}
