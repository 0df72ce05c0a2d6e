import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  FormDialog,
  Section,
  SelectField,
  useAction,
  useBilingual,
  useFieldMessage,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useRecordTitles } from '../../hooks/useRecordTitles';
import { RecordLink } from '../RecordLink';
import type { ReportChange } from './ReportChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), justifyItems: 'start' },
    quiet: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesEvidencePanel' },
);

/** A reference that the pain-point catalog is asked for only to hear whether it is there. */
const anyVoice = 'pain-points/evidence/EV-0000';

/** Hands a report to the pain-point catalog, or leads to the voice that it has become; nothing where there is no catalog. */
export function EvidencePanel(props: ReportChange) {
  const { report } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const [open, setOpen] = useState(false);
  const titles = useRecordTitles(
    report.evidence || report.abilities.toEvidence
      ? [report.evidence ?? anyVoice]
      : [],
  );
  if (!titles.plugins.has('pain-points')) return null;
  return (
    <Section title={t('fieldReports.evidence.title')}>
      <div className={classes.root}>
        {report.evidence ? (
          <span>
            {t('fieldReports.evidence.there')}{' '}
            <RecordLink reference={report.evidence} titles={titles} />
          </span>
        ) : (
          <>
            <p className={classes.quiet}>{t('fieldReports.evidence.hint')}</p>
            <Button
              variant="outlined"
              size="small"
              onClick={() => setOpen(true)}
            >
              {t('fieldReports.evidence.open')}
            </Button>
          </>
        )}
      </div>
      {open && <EvidenceDialog {...props} onClose={() => setOpen(false)} />}
    </Section>
  );
}

function EvidenceDialog(props: ReportChange & { onClose: () => void }) {
  const { report, onChanged, onReload, onClose } = props;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const bilingual = useBilingual();
  const { channels, segments } = usePortalVocabulary();
  const [channel, setChannel] = useState(channels[0]?.id ?? '');
  const [segment, setSegment] = useState('');
  const handOver = useAction(async () => {
    onChanged(
      await api.turnIntoEvidence({
        params: { reportId: report.id },
        body: {
          version: report.version,
          channel,
          segment: segment || undefined,
        },
      }),
    );
    onClose();
    return t('fieldReports.evidence.done');
  });
  const problemAt = useFieldMessage(handOver.problem);
  const optionsOf = (list: typeof channels) =>
    list.map(({ id, name }) => ({ value: id, label: bilingual(name) }));
  return (
    <FormDialog
      open
      title={t('fieldReports.evidence.dialogTitle')}
      submitLabel={t('fieldReports.evidence.submit')}
      busy={handOver.busy}
      problem={handOver.problem}
      incomplete={channel === ''}
      onClose={onClose}
      onReload={() => {
        onReload();
        handOver.clear();
      }}
      onSubmit={() => handOver.run()}
    >
      <div>{t('fieldReports.evidence.dialogHint')}</div>
      <SelectField
        label={t('fieldReports.evidence.channel')}
        helperText={t('fieldReports.evidence.channelHint')}
        value={channel}
        error={problemAt('channel')}
        options={optionsOf(channels)}
        onChange={setChannel}
      />
      <SelectField
        label={t('fieldReports.evidence.segment')}
        value={segment}
        error={problemAt('segment')}
        options={[
          { value: '', label: t('fieldReports.evidence.noSegment') },
          ...optionsOf(segments),
        ]}
        onChange={setSegment}
      />
    </FormDialog>
  );
}
