import { useState } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { DateTime } from 'luxon';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import type { InterimAnswer } from '@trust-portal/plugin-pain-points-common';
import {
  ProblemNotice,
  Section,
  type Tone,
  ToneChip,
  useAction,
  useFormats,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useLanguageName } from '../Voice';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { InterimAnswerDialog } from './InterimAnswerDialog';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    answer: {
      display: 'grid',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius * 2,
    },
    row: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(0.5, 1),
    },
    text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
    meta: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsInterimAnswers' },
);

type Standing = InterimAnswer['state'] | 'expired';

const tones: Record<Standing, Tone> = {
  draft: 'warning',
  approved: 'positive',
  withdrawn: 'neutral',
  expired: 'negative',
};

/** An approved answer is good until the end of its last day. */
export function standingOf(answer: InterimAnswer, today: string): Standing {
  return answer.state === 'approved' && answer.validUntil < today
    ? 'expired'
    : answer.state;
}

/** What support may say today, per language and market. */
export function InterimAnswers(props: PainChange) {
  const { pain, onChanged } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const [writing, setWriting] = useState(false);
  return (
    <Section
      title={t('interim.title')}
      actions={
        pain.abilities.update && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => setWriting(true)}
          >
            {t('interim.add')}
          </Button>
        )
      }
    >
      {pain.interimAnswers.length === 0 ? (
        <span className={classes.meta}>{t('interim.none')}</span>
      ) : (
        <ul className={classes.list}>
          {pain.interimAnswers.map(answer => (
            <InterimAnswerItem key={answer.id} {...props} answer={answer} />
          ))}
        </ul>
      )}
      {writing && (
        <InterimAnswerDialog
          pain={pain}
          onClose={() => setWriting(false)}
          onDone={onChanged}
        />
      )}
    </Section>
  );
}

function InterimAnswerItem(props: PainChange & { answer: InterimAnswer }) {
  const { pain, onChanged, onReload, answer } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const languageName = useLanguageName();
  const nameOf = useVocabularyName();
  const [copied, copy] = useCopyToClipboard();
  const decide = useAction(async (decision: 'approve' | 'withdraw') => {
    onChanged(
      await api.decideInterimAnswer({
        params: { painId: pain.id, answerId: answer.id },
        body: { decision },
      }),
    );
    return t(`interim.done.${decision}`);
  });
  const standing = standingOf(answer, DateTime.now().toISODate());
  return (
    <li className={classes.answer}>
      <div className={classes.row}>
        <ToneChip tone={tones[standing]}>
          {t(`interim.state.${standing}`)}
        </ToneChip>
        <span>{languageName(answer.language)}</span>
        <span>
          {answer.market
            ? nameOf('markets', answer.market)
            : t('interim.allMarkets')}
        </span>
        <span className={classes.meta}>
          {t('interim.validUntil', { date: formats.date(answer.validUntil) })}
        </span>
      </div>
      <p className={classes.text} lang={answer.language}>
        {answer.text}
      </p>
      <div className={`${classes.row} ${classes.meta}`}>
        <span>{t('interim.writtenBy')}</span>
        <EntityRefLink entityRef={answer.writtenBy} hideIcon />
        {answer.decidedBy && (
          <>
            <span>{t(`interim.decided.${answer.state}`)}</span>
            <EntityRefLink entityRef={answer.decidedBy} hideIcon />
          </>
        )}
      </div>
      <ProblemNotice
        problem={decide.problem}
        notAllowedHint={t('interim.ownAnswer')}
        onReload={onReload}
      />
      <div className={classes.row}>
        {standing === 'approved' && (
          <Button
            size="small"
            startIcon={<CopyIcon />}
            onClick={() => copy(answer.text)}
          >
            {copied.value === answer.text ? t('shell.copied') : t('shell.copy')}
          </Button>
        )}
        {pain.abilities.approveInterimAnswer && answer.state === 'draft' && (
          <Button
            size="small"
            variant="outlined"
            color="primary"
            disabled={decide.busy}
            onClick={() => decide.run('approve')}
          >
            {t('interim.approve')}
          </Button>
        )}
        {pain.abilities.approveInterimAnswer &&
          answer.state !== 'withdrawn' && (
            <Button
              size="small"
              disabled={decide.busy}
              onClick={() => decide.run('withdraw')}
            >
              {t('interim.withdraw')}
            </Button>
          )}
      </div>
    </li>
  );
}
