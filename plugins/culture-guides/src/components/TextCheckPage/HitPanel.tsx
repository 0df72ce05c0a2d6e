import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { TextCheckHit } from '@trust-portal/plugin-culture-guides-common';
import {
  PageMessage,
  ProblemNotice,
  Section,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { HitList } from './HitList';
import type { TextCheckView } from './useTextCheck';

/** How many hits are listed at once; a long list would slow typing down. */
const listed = 50;

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5) },
    text: { margin: 0, color: theme.palette.text.secondary },
    count: { margin: 0, fontWeight: 600 },
  }),
  { name: 'CultureGuidesHitPanel' },
);

/** What the check found, in figures and one by one. */
export function HitPanel(props: {
  view: TextCheckView;
  onShow: (hit: TextCheckHit) => void;
  onUse: (hit: TextCheckHit, words: string) => void;
}) {
  const { view, onShow, onUse } = props;
  const { result, hits, outdated, checking, problem } = view;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const { number } = useFormats();
  const [shown, setShown] = useState(listed);
  const countOf = (severity: TextCheckHit['severity']) =>
    number(hits.filter(hit => hit.severity === severity).length);
  const summary = (() => {
    if (hits.length === 1) {
      return t('textCheck.hits.one', {
        severity: t(`rules.severity.${hits[0].severity}`),
      });
    }
    return t('textCheck.hits.count', {
      total: number(hits.length),
      blockers: countOf('blocker'),
      warnings: countOf('warning'),
      notes: countOf('note'),
    });
  })();
  return (
    <Section title={t('textCheck.hits.title')}>
      <div className={classes.root}>
        <ProblemNotice problem={problem} />
        <div role="status">
          {checking && (
            <p className={classes.text}>{t('textCheck.checking')}</p>
          )}
          {!checking && result && hits.length > 0 && (
            <p className={classes.count}>{summary}</p>
          )}
          {!checking && result && (
            <p className={classes.text}>
              {t('textCheck.against', {
                terms: number(result.terms),
                rules: number(result.rules),
              })}
            </p>
          )}
          {!checking && result && outdated && (
            <p className={classes.text}>{t('textCheck.hits.outdated')}</p>
          )}
        </div>
        {!result && !checking && !problem && (
          <PageMessage
            title={t('textCheck.hits.waiting')}
            text={t('textCheck.hits.waitingHint')}
          />
        )}
        {result && hits.length === 0 && !outdated && (
          <PageMessage
            title={t('textCheck.hits.none')}
            text={t('textCheck.hits.noneHint')}
          />
        )}
        {hits.length > 0 && (
          <HitList hits={hits.slice(0, shown)} onShow={onShow} onUse={onUse} />
        )}
        {hits.length > shown && (
          <Button variant="outlined" onClick={() => setShown(shown + listed)}>
            {t('wording.more')}
          </Button>
        )}
        {result && !result.complete && (
          <p className={classes.text}>{t('textCheck.hits.incomplete')}</p>
        )}
      </div>
    </Section>
  );
}
