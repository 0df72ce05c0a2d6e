import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { RevisionSummary } from '@trust-portal/plugin-culture-guides-common';
import { ToneChip, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { RevisionStateChip } from '../RevisionState';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1.25, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 0 },
    },
    head: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    number: { fontWeight: 650 },
    note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    meta: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 1.5),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'CultureGuidesRevisionRow' },
);

/** One revision of a history: its number, its note, and what it meant. */
export function RevisionRow(props: { revision: RevisionSummary }) {
  const { revision } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const number = String(revision.number);
  const moment = revision.publishedAt ?? revision.submittedAt;
  return (
    <li className={classes.root}>
      <div className={classes.head}>
        <Link
          className={classes.number}
          to={paths.revision(
            revision.sectionId,
            revision.language,
            revision.number,
          )}
        >
          {t('section.history.number', { number })}
        </Link>
        <RevisionStateChip state={revision.state} />
        <ToneChip
          tone={revision.significance === 'major' ? 'warning' : 'neutral'}
        >
          {t('section.history.significance', {
            significance: t(`section.significance.${revision.significance}`),
          })}
        </ToneChip>
        {revision.touchesLaw && (
          <ToneChip tone="information">{t('section.history.law')}</ToneChip>
        )}
      </div>
      <p className={classes.note} dir="auto">
        {revision.note}
      </p>
      <div className={classes.meta}>
        <span>
          {t('section.history.by')}{' '}
          <EntityRefLink entityRef={revision.author} hideIcon />
        </span>
        <time dateTime={moment}>{formats.dateTime(moment)}</time>
        {revision.inForceFrom && (
          <span>
            {t('section.history.from', {
              date: formats.date(revision.inForceFrom),
            })}
          </span>
        )}
        {revision.basedOn !== undefined && (
          <span>
            {t('section.history.basedOn', { number: String(revision.basedOn) })}
          </span>
        )}
        {revision.restores !== undefined && (
          <span>
            {t('section.history.restores', {
              number: String(revision.restores),
            })}
          </span>
        )}
      </div>
    </li>
  );
}
