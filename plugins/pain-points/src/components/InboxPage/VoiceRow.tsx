import { memo } from 'react';
import { alpha, makeStyles } from '@material-ui/core/styles';
import CheckBoxIcon from '@material-ui/icons/CheckBox';
import CheckBoxBlankIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type { Evidence } from '@trust-portal/plugin-pain-points-common';
import {
  VisuallyHidden,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import {
  ClockChip,
  RedactionChip,
  TypeChip,
  VoiceStateChip,
} from '../Voice/VoiceChips';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: '28px minmax(0, 1fr)',
      gap: theme.spacing(0.5),
      padding: theme.spacing(1, 1.5, 1, 0.75),
      borderTop: `1px solid ${theme.palette.divider}`,
      cursor: 'pointer',
      scrollMarginBlock: 8,
      '&:first-child': { borderTop: 0 },
      '&:hover': { backgroundColor: theme.palette.action.hover },
      '&:focus-visible': {
        outline: `2px solid ${theme.palette.primary.main}`,
        outlineOffset: -2,
      },
    },
    current: {
      backgroundColor: alpha(theme.palette.primary.main, 0.09),
      boxShadow: `inset 4px 0 0 ${theme.palette.primary.main}`,
    },
    box: {
      display: 'grid',
      placeItems: 'center',
      width: 28,
      height: 28,
      color: theme.palette.text.secondary,
      '& svg': { fontSize: 20 },
    },
    chosen: { color: theme.palette.primary.main },
    text: {
      display: '-webkit-box',
      WebkitBoxOrient: 'vertical',
      WebkitLineClamp: 2,
      overflow: 'hidden',
      overflowWrap: 'anywhere',
      lineHeight: 1.45,
    },
    withheld: { fontStyle: 'italic', color: theme.palette.text.secondary },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 0.75),
      marginTop: theme.spacing(0.5),
      color: theme.palette.text.secondary,
      fontSize: 12,
    },
  }),
  { name: 'PainPointsVoiceRow' },
);

/** As much of a text as two lines can hold. */
const shownCharacters = 240;

/** One voice in the list of the inbox. */
export const VoiceRow = memo(function Row(props: {
  voice: Evidence;
  current: boolean;
  focusable: boolean;
  selected: boolean;
  onRead: (evidenceId: string) => void;
  onToggle: (evidenceId: string) => void;
}) {
  const { voice, current, focusable, selected, onRead, onToggle } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const Box = selected ? CheckBoxIcon : CheckBoxBlankIcon;
  return (
    // The list box around it hears the keys for all of its options.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="option"
      aria-selected={selected}
      aria-current={current ? 'true' : undefined}
      data-voice={voice.id}
      tabIndex={focusable ? 0 : -1}
      className={`${classes.root} ${current ? classes.current : ''}`}
      onClick={() => onRead(voice.id)}
    >
      <span
        aria-hidden
        className={`${classes.box} ${selected ? classes.chosen : ''}`}
        onClick={event => {
          event.stopPropagation();
          onToggle(voice.id);
        }}
      >
        <Box />
      </span>
      <div>
        <div
          className={`${classes.text} ${
            voice.text === undefined ? classes.withheld : ''
          }`}
          lang={voice.text === undefined ? undefined : voice.language}
        >
          {voice.text?.slice(0, shownCharacters) ??
            t(
              voice.shown === 'erased'
                ? 'evidence.shown.erased'
                : 'evidence.shown.withheld',
            )}
        </div>
        <div className={classes.facts}>
          <TypeChip type={voice.type} />
          {voice.state !== 'inbox' && <VoiceStateChip state={voice.state} />}
          {voice.nextClock && <ClockChip clock={voice.nextClock} />}
          {voice.redaction === 'waiting' && (
            <RedactionChip redaction={voice.redaction} />
          )}
          <span>{nameOf('markets', voice.market)}</span>
          <span>{nameOf('channels', voice.channel)}</span>
          <span>
            {voice.saidOn
              ? formats.date(voice.saidOn)
              : t('evidence.unknownDay')}
          </span>
          {voice.assignee && (
            <EntityDisplayName
              entityRef={voice.assignee}
              hideIcon
              disableTooltip
            />
          )}
          {selected && <VisuallyHidden>{t('inbox.selectThis')}</VisuallyHidden>}
        </div>
      </div>
    </div>
  );
});
