import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import type { RecordTitles } from '../../hooks/useRecordTitles';
import type { ItemStanding, ListedItem } from '../../launches/checklist';
import { linkTarget } from '../GuideText';
import { RecordLink } from '../RecordLink';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.5),
      padding: theme.spacing(0.75, 1.25),
      borderInlineStart: `3px solid ${theme.palette.divider}`,
      fontSize: 13,
      overflowWrap: 'anywhere',
      '& p': { margin: 0, whiteSpace: 'pre-wrap' },
      '& a': { textDecoration: 'underline' },
    },
    name: { color: theme.palette.text.secondary },
    links: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 2) },
  }),
  { name: 'CultureGuidesItemOutcome' },
);

/** Who signed an item and when, until when that holds, and what shows that it is done. */
export function ItemOutcome(props: {
  item: ListedItem;
  standing: ItemStanding;
  titles: RecordTitles;
}) {
  const { item, standing, titles } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  if (item.state === 'open') return null;
  const { evidence, expiresOn } = item;
  const byWords = {
    signed: t('launches.checklist.signedBy'),
    waived: t('launches.checklist.waivedBy'),
    'not-applicable': t('launches.checklist.notApplicableBy'),
  }[item.state];
  // The contract takes web addresses only; what is stored is looked at again before it becomes a link.
  const isWeb =
    evidence?.link && linkTarget(evidence.link)?.kind === 'web'
      ? evidence.link
      : undefined;
  return (
    <div className={classes.root}>
      {item.signedBy && (
        <div>
          <span className={classes.name}>{byWords}</span>{' '}
          <EntityRefLink entityRef={item.signedBy} hideIcon />
          {item.signedAt && ` · ${formats.date(item.signedAt)}`}
          {expiresOn &&
            ` · ${
              standing === 'expired'
                ? t('launches.checklist.expiredOn', {
                    date: formats.date(expiresOn),
                  })
                : t('launches.checklist.holdsUntil', {
                    date: formats.date(expiresOn),
                  })
            }`}
        </div>
      )}
      {item.reason && (
        <p>
          <span className={classes.name}>{t('launches.reason')} </span>
          {item.reason}
        </p>
      )}
      {evidence?.note && (
        <p>
          <span className={classes.name}>
            {t('launches.checklist.evidence')}{' '}
          </span>
          {evidence.note}
        </p>
      )}
      {(isWeb || evidence?.reference) && (
        <div className={classes.links}>
          {isWeb && <Link to={isWeb}>{isWeb}</Link>}
          {evidence?.reference && (
            <RecordLink reference={evidence.reference} titles={titles} />
          )}
        </div>
      )}
    </div>
  );
}
