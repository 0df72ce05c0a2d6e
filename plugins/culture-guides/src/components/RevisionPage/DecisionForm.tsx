import { useState } from 'react';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type { ReviewCapacity } from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  Section,
  SelectField,
  useAction,
  useFieldMessage,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useOwnReference } from '../../hooks/useOwnReference';
import { Notice } from '../Notice';
import type { ClaimStanding } from '../StandingMark';
import { ClaimChecks } from './ClaimChecks';
import type { ReviewedRevision } from './useReviewedRevision';

const useStyles = makeStyles(
  theme => ({
    form: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    capacity: { maxWidth: 340 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    hint: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesDecisionForm' },
);

/** Lets a reviewer check the claims, then approve the text or return it with what is to be changed. */
export function DecisionForm(props: {
  data: ReviewedRevision;
  onChanged: () => void;
}) {
  const { data, onChanged } = props;
  const { revision } = data;
  const { approveAs } = revision.abilities;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const own = useOwnReference();
  const [note, setNote] = useState('');
  const [chosen, setChosen] = useState<ReviewCapacity>();
  const [checks, setChecks] = useState<Record<string, ClaimStanding>>({});
  // Who has approved already may still return the text, in the same capacity.
  const capacity =
    approveAs.find(known => known === chosen) ??
    approveAs[0] ??
    revision.decisions.find(({ by }) => by === own)?.capacity ??
    'team';
  const decide = useAction(async (decision: 'approve' | 'return') => {
    const decided = await api.decideRevision({
      params: {
        sectionId: revision.sectionId,
        language: revision.language,
        number: revision.number,
      },
      body: {
        decision,
        capacity,
        contentHash: revision.contentHash,
        note: note.trim() || undefined,
        claims: Object.entries(checks).map(([id, verdict]) => ({
          id,
          verdict,
        })),
      },
    });
    onChanged();
    setNote('');
    if (decision === 'return') return t('revision.returned');
    return decided.state === 'published'
      ? t('revision.nowPublished')
      : t('revision.approved');
  });
  const problemAt = useFieldMessage(decide.problem);
  if (revision.state !== 'in-review') return null;
  if (approveAs.length === 0 && !revision.abilities.return) {
    return (
      <Notice level="information">
        {revision.author === own
          ? t('revision.ownText')
          : t('revision.notReviewer')}
      </Notice>
    );
  }
  const overtaken = decide.problem?.kind === 'conflict';
  return (
    <Section title={t('revision.decide')}>
      <div className={classes.form}>
        {overtaken && (
          <Notice
            level="warning"
            title={t('revision.overtaken')}
            actions={
              <Button
                size="small"
                variant="outlined"
                onClick={() => {
                  decide.clear();
                  onChanged();
                }}
              >
                {t('revision.lookAgain')}
              </Button>
            }
          >
            {t('revision.overtakenText')}
          </Notice>
        )}
        <ProblemNotice problem={decide.problem} onReload={onChanged} />
        {revision.claims.length > 0 && (
          <ClaimChecks
            claims={revision.claims}
            language={revision.language}
            checks={checks}
            onCheck={(id, verdict) =>
              setChecks(before => ({ ...before, [id]: verdict }))
            }
          />
        )}
        {approveAs.length > 1 && (
          <div className={classes.capacity}>
            <SelectField
              label={t('revision.capacity')}
              value={capacity}
              options={approveAs.map(value => ({
                value,
                label: t(`section.capacity.${value}`),
              }))}
              onChange={setChosen}
            />
          </div>
        )}
        <TextField
          id="decision-note"
          variant="outlined"
          multiline
          minRows={2}
          label={t('revision.reviewNote')}
          helperText={problemAt('note') ?? t('revision.reviewNoteHint')}
          error={Boolean(problemAt('note'))}
          value={note}
          inputProps={{ maxLength: 4000 }}
          onChange={event => setNote(event.target.value)}
        />
        <div className={classes.actions}>
          {approveAs.length > 0 && (
            <Button
              variant="contained"
              color="primary"
              disabled={decide.busy}
              onClick={() => decide.run('approve')}
            >
              {t('revision.approve', {
                capacity: t(`section.capacity.${capacity}`),
              })}
            </Button>
          )}
          {revision.abilities.return && (
            <Button
              variant="outlined"
              disabled={decide.busy || note.trim() === ''}
              onClick={() => decide.run('return')}
            >
              {t('revision.return')}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
