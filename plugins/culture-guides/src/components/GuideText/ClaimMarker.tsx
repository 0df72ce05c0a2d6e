import { useId, useState } from 'react';
import IconButton from '@material-ui/core/IconButton';
import Popover from '@material-ui/core/Popover';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { ClaimView } from './ClaimView';
import { useGuideText } from './GuideTextContext';

const useStyles = makeStyles(
  theme => ({
    marker: {
      position: 'relative',
      margin: 0,
      padding: '0 2px',
      border: 0,
      borderRadius: 4,
      backgroundColor: 'transparent',
      color: theme.palette.primary.main,
      font: 'inherit',
      fontSize: 12,
      fontWeight: 650,
      // It stands above the line without pushing lines apart.
      lineHeight: 0,
      verticalAlign: 'super',
      cursor: 'pointer',
      // Fingers need more room than the sign takes.
      '&::after': { content: '""', position: 'absolute', inset: '-9px -4px' },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
      },
      '@media print': { color: '#000' },
    },
    paper: {
      width: 380,
      maxWidth: 'calc(100vw - 32px)',
      padding: theme.spacing(1.5, 2, 2),
    },
    head: {
      display: 'flex',
      alignItems: 'center',
      justifyContent: 'space-between',
      fontWeight: 650,
    },
  }),
  { name: 'CultureGuidesClaimMarker' },
);

/** Signs beside the number, so that it is seen without opening what nobody has confirmed. */
const signs = { verified: '', unverified: '?', refuted: '✗' } as const;

/** The number of a claim in the text; it opens what is claimed, where that was read, and whether it was checked. */
export function ClaimMarker(props: { id: string }) {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const titleId = useId();
  const { claims } = useGuideText();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const index = claims.findIndex(({ id }) => id === props.id);
  if (index < 0) return <>{`[^${props.id}]`}</>;
  const claim = claims[index];
  const standing = claim.standing ?? 'unverified';
  const number = String(index + 1);
  return (
    <>
      <button
        type="button"
        className={classes.marker}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        aria-label={t('section.claims.marker', {
          number,
          standing: t(`section.standing.${standing}`),
        })}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {number}
        {signs[standing]}
      </button>
      <Popover
        open={anchor !== undefined}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
        transformOrigin={{ vertical: 'top', horizontal: 'center' }}
        PaperProps={
          {
            className: classes.paper,
            role: 'dialog',
            'aria-labelledby': titleId,
          } as object
        }
      >
        <div className={classes.head}>
          <span id={titleId}>{t('section.claims.one', { number })}</span>
          <IconButton
            size="small"
            aria-label={t('section.claims.close')}
            onClick={() => setAnchor(undefined)}
          >
            <CloseIcon fontSize="small" />
          </IconButton>
        </div>
        <ClaimView claim={claim} />
      </Popover>
    </>
  );
}
