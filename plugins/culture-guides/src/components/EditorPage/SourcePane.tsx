import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Revision,
  SectionDetail,
} from '@trust-portal/plugin-culture-guides-common';
import { SelectField, ToggleGroup } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { GuideText } from '../GuideText';
import { useLanguageName } from '../LanguageName';
import { Notice } from '../Notice';
import { RevisionDiff } from '../RevisionDiff';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    title: { margin: 0, fontSize: 16 },
    text: {
      padding: theme.spacing(2, 2.5),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: theme.palette.background.paper,
    },
    textTitle: { margin: theme.spacing(0, 0, 2), fontSize: 18 },
  }),
  { name: 'CultureGuidesSourcePane' },
);

/** The source before a translator: what it says now, and what changed since the revision that the translation says the same as. */
export function SourcePane(props: {
  section: SectionDetail;
  source: Revision;
  /** The pin of the draft. */
  basedOn?: number;
  /** The pin of the published translation, before which no other may go. */
  publishedPin?: number;
  problem?: string;
  onBasedOn: (number: number) => void;
}) {
  const { section, source, basedOn, publishedPin, problem, onBasedOn } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const since = publishedPin ?? 0;
  const changed = since > 0 && since < source.number;
  const [view, setView] = useState<'changes' | 'whole'>(
    changed ? 'changes' : 'whole',
  );
  const pins = Array.from(
    { length: source.number - Math.max(1, since) + 1 },
    (_, index) => source.number - index,
  );
  const upToDate = basedOn === source.number;
  return (
    <div className={classes.root}>
      <h2 className={classes.title}>
        {t('editor.source.title', {
          language: nameOf(section.sourceLanguage),
          number: String(source.number),
        })}
      </h2>
      {changed && (
        <ToggleGroup
          label={t('editor.source.view')}
          value={view}
          onChange={setView}
          options={[
            {
              value: 'changes',
              label: t('editor.source.changes', { number: String(since) }),
            },
            { value: 'whole', label: t('editor.source.whole') },
          ]}
        />
      )}
      {view === 'changes' ? (
        <RevisionDiff
          sectionId={section.id}
          language={section.sourceLanguage}
          from={since}
          to={source.number}
        />
      ) : (
        <div className={classes.text}>
          <h3
            className={classes.textTitle}
            lang={section.sourceLanguage}
            dir="auto"
          >
            {source.title}
          </h3>
          <GuideText
            dense
            topLevel={4}
            sectionId={section.id}
            body={source.body}
            language={section.sourceLanguage}
            claims={source.claims}
          />
        </div>
      )}
      <Notice
        level={upToDate ? 'quiet' : 'warning'}
        actions={
          !upToDate && (
            <Button
              size="small"
              variant="outlined"
              onClick={() => onBasedOn(source.number)}
            >
              {t('editor.source.bringUp', { number: String(source.number) })}
            </Button>
          )
        }
      >
        {upToDate
          ? t('editor.source.upToDate', { number: String(source.number) })
          : t('editor.source.notYet', { number: String(basedOn ?? 0) })}
      </Notice>
      {pins.length > 1 && (
        <SelectField
          label={t('editor.source.pin')}
          helperText={t('editor.source.pinHint')}
          error={problem}
          value={String(basedOn ?? source.number)}
          options={pins.map(number => ({
            value: String(number),
            label: t('section.history.number', { number: String(number) }),
          }))}
          onChange={value => onBasedOn(Number(value))}
        />
      )}
    </div>
  );
}
