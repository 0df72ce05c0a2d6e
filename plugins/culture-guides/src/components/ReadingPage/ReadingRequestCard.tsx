import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  parseSectionId,
  type ReadingRequest,
} from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  ToneChip,
  useAction,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useMarketDay } from '../../hooks/useCountdown';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { ProgressBar } from '../LaunchState';
import { ReaderTable } from './ReaderTable';
import { UnreadSections } from './UnreadSections';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(2),
      justifyItems: 'start',
    },
    title: { margin: 0, fontSize: 16, fontWeight: 650 },
    facts: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0, 2),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    note: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    progress: { width: 240, maxWidth: '100%' },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
  }),
  { name: 'CultureGuidesReadingRequestCard' },
);

/** One request: what is to be read and why, how far the reader is, and for whoever asked how far the others are. */
export function ReadingRequestCard(props: {
  request: ReadingRequest;
  onClosed: () => void;
}) {
  const { request, onClosed } = props;
  const { market, sectionId, own, readers, dueOn, closedAt } = request;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const today = useMarketDay()(market);
  const kind = sectionId && parseSectionId(sectionId)?.kind;
  const what = kind
    ? t('reading.section', {
        market: nameOf('markets', market),
        section: t(`shell.sectionKind.${kind}`),
      })
    : t('reading.wholeGuide', { market: nameOf('markets', market) });
  const close = useAction(async () => {
    await api.closeReadingRequest({ params: { requestId: request.id } });
    onClosed();
    return t('reading.close.done');
  });
  const left = own ? own.sections - own.read : 0;
  return (
    <Paper component="li" variant="outlined" className={classes.root}>
      <h2 className={classes.title}>{what}</h2>
      <div className={classes.facts}>
        <span>
          {t('reading.by')}{' '}
          <EntityRefLink entityRef={request.askedBy} hideIcon />{' '}
          {formats.date(request.askedAt)}
        </span>
        <span>
          {t('reading.group')}{' '}
          <EntityRefLink entityRef={request.group} hideIcon />
        </span>
        {dueOn && (
          <span>
            {t('reading.dueOn')} {formats.date(dueOn)}{' '}
            {!closedAt && dueOn < today && (
              <ToneChip tone="warning">{t('reading.past')}</ToneChip>
            )}
          </span>
        )}
        {closedAt && (
          <ToneChip tone="neutral">
            {t('reading.closed', { date: formats.date(closedAt) })}
          </ToneChip>
        )}
      </div>
      {request.note && (
        <p className={classes.note} dir="auto">
          {request.note}
        </p>
      )}
      {own && (
        <div className={classes.progress}>
          <ProgressBar
            done={own.read}
            total={own.sections}
            words={
              own.sections > 0 && left === 0
                ? t('reading.allRead')
                : t('reading.progress', {
                    read: formats.number(own.read),
                    total: formats.number(own.sections),
                  })
            }
          />
        </div>
      )}
      {own && left > 0 && !sectionId && <UnreadSections market={market} />}
      {readers && <ReaderTable readers={readers} />}
      <ProblemNotice problem={close.problem} />
      <div className={classes.actions}>
        <LinkButton
          size="small"
          variant="outlined"
          to={sectionId ? paths.section(sectionId) : paths.guide(market)}
        >
          {sectionId ? t('reading.readSection') : t('reading.read')}
        </LinkButton>
        {request.abilities.close && (
          <Button
            size="small"
            variant="outlined"
            disabled={close.busy}
            aria-label={t('reading.close.openOf', { what })}
            onClick={() => close.run()}
          >
            {t('reading.close.open')}
          </Button>
        )}
      </div>
    </Paper>
  );
}
