import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  Section,
  SelectField,
  useAddress,
  usePages,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';
import { RevisionDiff } from '../RevisionDiff';
import { RevisionRow } from './RevisionRow';
import type { SectionChange } from './SectionChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    language: { maxWidth: 260 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    choice: {
      display: 'grid',
      gridTemplateColumns: 'repeat(auto-fit, minmax(160px, 220px))',
      gap: theme.spacing(1.5),
      marginBottom: theme.spacing(2),
    },
  }),
  { name: 'CultureGuidesHistoryTab' },
);

/** All revisions of one language, and the difference between any two of them. */
export function HistoryTab(props: SectionChange) {
  const { section } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const address = useAddress();
  const asked = address.get('of');
  const language =
    section.texts.find(text => text.language === asked)?.language ??
    section.sourceLanguage;
  return (
    <div className={classes.root}>
      <div className={classes.language}>
        <SelectField
          label={t('section.history.language')}
          value={language}
          options={[
            ...new Set([
              section.sourceLanguage,
              ...section.texts.map(text => text.language),
            ]),
          ].map(tag => ({ value: tag, label: nameOf(tag) }))}
          onChange={tag => address.set({ of: tag })}
        />
      </div>
      <Revisions key={language} {...props} language={language} />
    </div>
  );
}

function Revisions(props: SectionChange & { language: string }) {
  const { section, language } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const revisions = usePages(
    cultureGuidesApiRef,
    (api, cursor) =>
      api.listRevisions({
        params: { sectionId: section.id, language },
        query: { cursor },
      }),
    [section.id, language, section.version],
  );
  const [from, setFrom] = useState<string>();
  const [to, setTo] = useState<string>();
  if (revisions.error) {
    return <PageError error={revisions.error} onRetry={revisions.retry} />;
  }
  if (!revisions.items) return <PageSkeleton />;
  const numbers = revisions.items.map(({ number }) => String(number));
  if (numbers.length === 0) {
    return <PageMessage title={t('section.history.empty')} />;
  }
  const later = to ?? numbers[0];
  const earlier = from ?? numbers[1] ?? '0';
  const name = (number: string) =>
    number === '0'
      ? t('section.history.nothing')
      : t('section.history.number', { number });
  return (
    <>
      <Section title={t('section.tab.history')}>
        <ol className={classes.list}>
          {revisions.items.map(revision => (
            <RevisionRow key={revision.number} revision={revision} />
          ))}
        </ol>
        {revisions.more && (
          <Button
            size="small"
            variant="outlined"
            disabled={revisions.loading}
            onClick={revisions.more}
          >
            {t('section.history.more')}
          </Button>
        )}
      </Section>
      <Section title={t('section.history.compare')}>
        <div className={classes.choice}>
          <SelectField
            label={t('section.history.compareFrom')}
            value={earlier}
            options={[...numbers, '0'].map(value => ({
              value,
              label: name(value),
            }))}
            onChange={setFrom}
          />
          <SelectField
            label={t('section.history.compareTo')}
            value={later}
            options={numbers.map(value => ({ value, label: name(value) }))}
            onChange={setTo}
          />
        </div>
        <RevisionDiff
          sectionId={section.id}
          language={language}
          from={Number(earlier)}
          to={Number(later)}
        />
      </Section>
    </>
  );
}
