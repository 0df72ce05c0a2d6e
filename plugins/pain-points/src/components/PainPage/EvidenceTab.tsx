import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import LockIcon from '@material-ui/icons/LockOutlined';
import {
  painPointsReference,
  type Evidence,
  type EvidenceLink,
  type PainDetail,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  ToneChip,
  useFormats,
  useLiveReload,
  usePages,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { TypeChip, VoiceText } from '../Voice';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    list: {
      display: 'grid',
      gap: theme.spacing(1),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    voice: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5, 2),
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1.25),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
    withheld: {
      display: 'flex',
      alignItems: 'center',
      gap: theme.spacing(1),
      color: theme.palette.text.secondary,
      '& svg': { fontSize: 18 },
    },
    count: { color: theme.palette.text.secondary },
    more: { justifySelf: 'center' },
  }),
  { name: 'PainPointsEvidenceTab' },
);

/** The voices that are linked to the pain; those that the reader may not read are counted and named as such. */
export function EvidenceTab(props: { pain: PainDetail }) {
  const { pain } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const voices = usePages(
    painPointsApiRef,
    (api, cursor) =>
      api.listPainEvidence({
        params: { painId: pain.id },
        query: { cursor },
      }),
    [pain.id],
  );
  useLiveReload(voices.retry, {
    channel: painPointsSignalChannel,
    reference: painPointsReference('pain', pain.id),
  });
  if (voices.error && !voices.items) {
    return <PageError error={voices.error} onRetry={voices.retry} />;
  }
  if (!voices.items) return <PageSkeleton />;
  if (voices.items.length === 0) {
    return <PageMessage title={t('voices.none')} text={t('voices.noneHint')} />;
  }
  return (
    <div className={classes.root}>
      <span className={classes.count} role="status">
        {t('voices.shown', {
          shown: voices.items.length,
          total: voices.totalCount ?? voices.items.length,
        })}
      </span>
      <ul className={classes.list}>
        {voices.items.map(({ link, evidence }) => (
          <li key={link.id}>
            <LinkedVoice painId={pain.id} link={link} voice={evidence} />
          </li>
        ))}
      </ul>
      {voices.error && <PageError error={voices.error} onRetry={voices.more} />}
      {voices.more && (
        <Button
          className={classes.more}
          variant="outlined"
          disabled={voices.loading}
          onClick={voices.more}
        >
          {voices.loading ? t('shell.page.loading') : t('pains.more')}
        </Button>
      )}
    </div>
  );
}

function LinkedVoice(props: {
  painId: string;
  link: EvidenceLink;
  voice: Evidence;
}) {
  const { painId, link, voice } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  // A span is a place in the original; in a redacted copy it would mark other words.
  const marked =
    link.span && voice.shown === 'original' ? [link.span] : undefined;
  return (
    <Paper component="article" className={classes.voice}>
      <div className={classes.row}>
        <Link to={paths.evidence(voice.id)}>{voice.id}</Link>
        <TypeChip type={voice.type} />
        <span>{nameOf('markets', voice.market)}</span>
        <span>{nameOf('channels', voice.channel)}</span>
        <span>
          {voice.saidOn
            ? t('voices.said', { date: formats.date(voice.saidOn) })
            : t('voices.received', { date: formats.date(voice.receivedAt) })}
        </span>
        <span>
          {t('voices.importance', { importance: String(link.importance) })}
        </span>
      </div>
      {voice.text === undefined ? (
        <div className={classes.withheld}>
          <LockIcon aria-hidden />
          {t(voice.shown === 'erased' ? 'voices.erased' : 'voices.withheld')}
        </div>
      ) : (
        <VoiceText
          text={voice.text}
          language={voice.language}
          linked={marked}
        />
      )}
      <div className={classes.row}>
        {voice.shown === 'redacted' && (
          <ToneChip tone="neutral">{t('voices.redacted')}</ToneChip>
        )}
        {link.span && voice.shown === 'original' && (
          <span>{t('voices.spanLinked')}</span>
        )}
        {link.painId !== painId && (
          <span>
            {t('voices.linkedTo')}{' '}
            <Link to={paths.pain(link.painId)}>{link.painId}</Link>
          </span>
        )}
        <span>
          {t('voices.linkedBy', { date: formats.date(link.linkedAt) })}{' '}
          {link.linkedBy.startsWith('user:') ? (
            <EntityRefLink entityRef={link.linkedBy} hideIcon />
          ) : (
            link.linkedBy
          )}
        </span>
      </div>
    </Paper>
  );
}
