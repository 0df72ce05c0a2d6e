import { useId, useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  redactionKinds,
  type EvidenceDetail,
  type RedactionMark,
} from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageSkeleton,
  ProblemNotice,
  Section,
  SelectField,
  useAction,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { selectedRange } from '../Voice/textSegments';
import { hideMarks } from './hideMarks';
import { MarkedText } from './MarkedText';
import { MarkList } from './MarkList';
import { useMarks } from './useMarks';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    column: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    hint: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
    more: { display: 'grid', gap: theme.spacing(1.5) },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    preview: {
      margin: 0,
      fontSize: 15,
      lineHeight: 1.65,
      whiteSpace: 'pre-wrap',
      overflowWrap: 'anywhere',
    },
    confirm: {
      gridColumn: '1 / -1',
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(1),
    },
  }),
  { name: 'PainPointsRedactionForm' },
);

interface FormProps {
  evidenceId: string;
  onDone: (voice: EvidenceDetail) => void;
  onSkip?: () => void;
}

/** Fetches the proposal for one voice and lets a person decide what is hidden. */
export function RedactionForm(props: FormProps) {
  const { evidenceId } = props;
  const loaded = useLoaded(
    painPointsApiRef,
    api => api.proposeRedaction({ params: { evidenceId } }),
    [evidenceId],
  );
  if (loaded.loading) return <PageSkeleton rows={4} />;
  if (loaded.error || !loaded.value) {
    return (
      <PageError
        error={loaded.error ?? new Error(evidenceId)}
        onRetry={loaded.retry}
      />
    );
  }
  return (
    <Redaction
      key={`${evidenceId} ${loaded.value.version}`}
      {...props}
      proposal={loaded.value}
      onReload={loaded.retry}
    />
  );
}

function Redaction(
  props: FormProps & {
    proposal: { text: string; marks: RedactionMark[]; version: number };
    onReload: () => void;
  },
) {
  const { evidenceId, proposal, onDone, onSkip, onReload } = props;
  const { text, version } = proposal;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const id = useId();
  const textRef = useRef<HTMLParagraphElement>(null);
  const { marks, hidden, change, add, addWords } = useMarks(
    text,
    proposal.marks,
  );
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<RedactionMark['kind']>('name');
  const [hint, setHint] = useState<string>();
  const confirming = useAction(async () => {
    const voice = await api.redactEvidence({
      params: { evidenceId },
      body: { version, marks: hidden },
    });
    onDone(voice);
    return t('redaction.done', { id: evidenceId });
  });
  function addTyped() {
    if (words.trim() === '') return;
    const found = addWords(words, kind);
    setHint(found ? undefined : t('redaction.notThere'));
    if (found) setWords('');
  }
  function addMarked() {
    const range = textRef.current ? selectedRange(textRef.current) : undefined;
    setHint(range ? undefined : t('redaction.nothingMarked'));
    if (range) add([range], kind);
  }
  return (
    <div className={classes.root}>
      <div className={classes.column}>
        <Section title={t('redaction.original')}>
          <p className={classes.hint}>{t('redaction.originalHint')}</p>
          <MarkedText
            ref={textRef}
            text={text}
            marks={marks}
            onToggle={mark => change(mark.id, { hidden: !mark.hidden })}
          />
        </Section>
        <Section title={t('redaction.more')}>
          <form
            className={classes.more}
            onSubmit={event => {
              event.preventDefault();
              addTyped();
            }}
          >
            <SelectField
              label={t('redaction.newKind')}
              options={redactionKinds.map(value => ({
                value,
                label: t(`redaction.kind.${value}`),
              }))}
              value={kind}
              onChange={setKind}
            />
            <TextField
              id={`${id}-words`}
              variant="outlined"
              size="small"
              label={t('redaction.words')}
              value={words}
              error={hint !== undefined}
              helperText={hint}
              FormHelperTextProps={{ role: 'status' }}
              onChange={event => {
                setWords(event.target.value);
                setHint(undefined);
              }}
            />
            <div className={classes.buttons}>
              <Button type="submit" size="small" variant="outlined">
                {t('redaction.addWords')}
              </Button>
              <Button
                size="small"
                variant="outlined"
                // A click would take the marked words away before they are read.
                onMouseDown={event => event.preventDefault()}
                onClick={addMarked}
              >
                {t('redaction.addMarked')}
              </Button>
            </div>
          </form>
        </Section>
      </div>
      <div className={classes.column}>
        <Section title={t('redaction.parts')}>
          <MarkList text={text} marks={marks} onChange={change} />
        </Section>
        <Section title={t('redaction.preview')}>
          <p className={classes.preview} aria-live="polite">
            {hideMarks(text, hidden)}
          </p>
        </Section>
      </div>
      <div className={classes.confirm}>
        <ProblemNotice problem={confirming.problem} onReload={onReload} />
        <Button
          variant="contained"
          color="primary"
          disabled={confirming.busy}
          onClick={() => confirming.run()}
        >
          {hidden.length > 0
            ? t('redaction.confirm', { count: hidden.length })
            : t('redaction.confirmNone')}
        </Button>
        {onSkip && (
          <Button disabled={confirming.busy} onClick={onSkip}>
            {t('redaction.skip')}
          </Button>
        )}
      </div>
    </div>
  );
}
