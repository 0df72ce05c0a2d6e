import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import { usePermission } from '@backstage/plugin-permission-react';
import { painCreatePermission } from '@trust-portal/plugin-pain-points-common';
import {
  PageMessage,
  PageSkeleton,
  ProblemNotice,
  useAction,
  useAddress,
  useDraft,
  useFieldMessage,
  useUnsavedWarning,
} from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import {
  emptyPainForm,
  missingFields,
  painDraftOf,
  PainFields,
  type PainForm,
} from '../PainForm';
import { PainPointsPage } from '../PainPointsPage';
import { DuplicateSuggestions } from './DuplicateSuggestions';

const draftKey = 'pain-points.report';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 1fr)',
      alignItems: 'start',
      gap: theme.spacing(2),
      [theme.breakpoints.down('sm')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    form: {
      display: 'grid',
      gap: theme.spacing(2.5),
      padding: theme.spacing(3),
      minWidth: 0,
      [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
    },
    buttons: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
    aside: {
      position: 'sticky',
      top: theme.spacing(4),
      [theme.breakpoints.down('sm')]: { position: 'static' },
    },
    restored: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsReportPage' },
);

function isPainForm(stored: unknown): stored is PainForm {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    [
      'kindId',
      'title',
      'description',
      'markets',
      'segments',
      'entityRefs',
    ].every(key => key in stored)
  );
}

/** The form for reporting a pain. */
export function ReportPage() {
  const t = usePainPointsTranslation();
  const { allowed, loading } = usePermission({
    permission: painCreatePermission,
  });
  return (
    <PainPointsPage title={t('report.title')} subtitle={t('report.subtitle')}>
      {loading && <PageSkeleton />}
      {!loading && allowed && <ReportForm />}
      {!loading && !allowed && (
        <PageMessage
          title={t('shell.page.notAllowed')}
          text={t('shell.page.notAllowedHint')}
        />
      )}
    </PainPointsPage>
  );
}

function ReportForm() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const paths = usePaths();
  const navigate = useNavigate();
  const address = useAddress();
  const { kindById } = useTaxonomy();
  const [composing, setComposing] = useState(false);
  const [tried, setTried] = useState(false);
  const draft = useDraft<PainForm>({
    key: draftKey,
    initial: () => {
      const kind = address.get('kind') ?? '';
      return {
        ...emptyPainForm(kindById.has(kind) ? kind : ''),
        entityRefs: address.all('entity'),
      };
    },
    isValue: isPainForm,
  });
  const form = draft.value;
  const written =
    form.title.en + form.title.zh + form.description.en + form.description.zh;
  useUnsavedWarning(written.trim() !== '');

  const report = useAction(async () => {
    const body = painDraftOf(form);
    if (!body) return undefined;
    const pain = await api.createPain({ body });
    draft.discard();
    navigate(paths.pain(pain.id));
    return t('report.done', { id: pain.id });
  });
  const serverMessage = useFieldMessage(report.problem);
  const missing = missingFields(form);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (missing.length === 0) report.run();
  }

  return (
    <div className={classes.root}>
      <Paper>
        <form noValidate className={classes.form} onSubmit={submit}>
          {draft.restored && (
            <div role="status" className={classes.restored}>
              {t('report.restored')}
            </div>
          )}
          <PainFields
            form={form}
            onChange={changes => draft.set({ ...form, ...changes })}
            onComposing={setComposing}
            problemAt={field =>
              serverMessage(field) ??
              (tried && missing.includes(field) ? t('form.missing') : undefined)
            }
          />
          {tried && missing.length > 0 && (
            <div role="alert">{t('report.incomplete')}</div>
          )}
          <ProblemNotice problem={report.problem} />
          <div className={classes.buttons}>
            <Button
              type="submit"
              variant="contained"
              color="primary"
              disabled={report.busy}
            >
              {report.busy ? t('shell.saving') : t('report.submit')}
            </Button>
            <Button
              disabled={report.busy || written.trim() === ''}
              onClick={() => {
                draft.discard();
                setTried(false);
                report.clear();
              }}
            >
              {t('report.discard')}
            </Button>
          </div>
        </form>
      </Paper>
      <div className={classes.aside}>
        <DuplicateSuggestions
          form={form}
          composing={composing}
          onHeardToo={painId => {
            draft.discard();
            navigate(paths.pain(painId));
          }}
        />
      </div>
    </div>
  );
}
