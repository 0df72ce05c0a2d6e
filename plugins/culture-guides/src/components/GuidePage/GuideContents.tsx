import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  sectionKinds,
  type Guide,
  type Section as GuideSection,
  type SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import { Section, ToneChip } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { TextStatusChip } from '../FreshnessChip';
import { SectionKindName } from '../SectionKindName';
import { ReviewStandingChip } from '../StandingMark';
import { BeginSectionDialog } from './BeginSectionDialog';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gap: theme.spacing(0.5, 2),
      padding: theme.spacing(1.5, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 0 },
      [theme.breakpoints.down('xs')]: {
        gridTemplateColumns: 'minmax(0, 1fr)',
      },
    },
    kind: { color: theme.palette.text.secondary, fontSize: 12 },
    title: { fontSize: 16, fontWeight: 600, lineHeight: 1.4 },
    chips: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.75) },
    missing: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesGuideContents' },
);

/** The table of contents: each section with its texts and its review, and the kinds that nobody has begun. */
export function GuideContents(props: { guide: Guide; onChanged: () => void }) {
  const { guide } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const [beginning, setBeginning] = useState<SectionKind>();
  return (
    <Section title={t('guide.contents')}>
      <ul className={classes.list}>
        {sectionKinds.map(kind => {
          const section = guide.sections.find(
            candidate => candidate.kind === kind,
          );
          if (section) return <ContentsRow key={kind} section={section} />;
          if (!guide.missing.includes(kind)) return null;
          return (
            <li key={kind} className={classes.item}>
              <div>
                <div className={classes.title}>
                  <SectionKindName kind={kind} />
                </div>
                <span className={classes.missing}>{t('guide.missing')}</span>
              </div>
              {guide.abilities.edit && (
                <Button
                  variant="outlined"
                  size="small"
                  aria-label={t('guide.beginKind', {
                    kind: t(`shell.sectionKind.${kind}`),
                  })}
                  onClick={() => setBeginning(kind)}
                >
                  {t('guide.begin')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      {beginning && (
        <BeginSectionDialog
          guide={guide}
          kind={beginning}
          onClose={() => setBeginning(undefined)}
        />
      )}
    </Section>
  );
}

function ContentsRow(props: { section: GuideSection }) {
  const { section } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const kind = t(`shell.sectionKind.${section.kind}`);
  const waiting = section.texts.filter(
    ({ inReview }) => inReview !== undefined,
  ).length;
  return (
    <li className={classes.item}>
      <div>
        {section.title && section.title !== kind && (
          <div className={classes.kind}>{kind}</div>
        )}
        <Link to={paths.section(section.id)} className={classes.title}>
          <span
            lang={section.title ? section.sourceLanguage : undefined}
            dir="auto"
          >
            {section.title ?? kind}
          </span>
        </Link>
        <div className={classes.chips}>
          {section.texts.map(text => (
            <TextStatusChip key={text.language} text={text} />
          ))}
          {waiting > 0 && (
            <ToneChip tone="information">
              {t('guide.inReview', { count: waiting })}
            </ToneChip>
          )}
          {section.openReports > 0 && (
            <ToneChip tone="warning">
              {t('markets.openReports', { count: section.openReports })}
            </ToneChip>
          )}
        </div>
      </div>
      <div>
        <ReviewStandingChip section={section} />
      </div>
    </li>
  );
}
