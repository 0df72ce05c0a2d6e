import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Link } from '@backstage/core-components';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import type {
  EvidenceDetail,
  EvidenceLink,
} from '@trust-portal/plugin-pain-points-common';
import {
  LocalizedTextView,
  ProblemNotice,
  ToneChip,
  useAction,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { importanceNames } from './importance';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), margin: 0, padding: 0 },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      gap: theme.spacing(0.5, 1),
      listStyle: 'none',
    },
    title: { flex: '1 1 240px', minWidth: 0 },
    note: { color: theme.palette.text.secondary, fontSize: 12 },
  }),
  { name: 'PainPointsVoiceLinks' },
);

/** The pains that a voice, or a part of it, is linked to. */
export function VoiceLinks(props: {
  voice: EvidenceDetail;
  onChange: () => void;
}) {
  const { voice, onChange } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const api = usePainPointsApi();
  const unlinking = useAction(async (link: EvidenceLink) => {
    await api.unlinkEvidence({ params: { linkId: link.id } });
    onChange();
    return t('evidence.unlinked');
  });
  if (voice.links.length === 0) {
    return <span className={classes.note}>{t('evidence.noLinks')}</span>;
  }
  return (
    <>
      <ProblemNotice problem={unlinking.problem} onReload={onChange} />
      <ul className={classes.root}>
        {voice.links.map(link => (
          <li key={link.id} className={classes.item}>
            <div className={classes.title}>
              <span className={classes.note}>{link.painId}</span>{' '}
              <Link to={paths.pain(link.painId)}>
                <LocalizedTextView text={link.painTitle} />
              </Link>
              {link.span && voice.text && (
                <div className={classes.note}>
                  {t('evidence.linkedPart', {
                    part: voice.text.slice(link.span.start, link.span.end),
                  })}
                </div>
              )}
              <div className={classes.note}>
                {link.linkedBy.startsWith('user:') ? (
                  <EntityDisplayName
                    entityRef={link.linkedBy}
                    hideIcon
                    disableTooltip
                  />
                ) : (
                  t('evidence.system')
                )}
                {' · '}
                {formats.dateTime(link.linkedAt)}
              </div>
            </div>
            <ToneChip tone="neutral">
              {t(`evidence.importance.${importanceNames[link.importance]}`)}
            </ToneChip>
            {voice.abilities.triage && (
              <Button
                size="small"
                disabled={unlinking.busy}
                aria-label={t('evidence.unlinkOf', { pain: link.painId })}
                onClick={() => unlinking.run(link)}
              >
                {t('evidence.unlink')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
