import { useMemo, useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { DraftContent } from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  Section,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { Notice } from '../Notice';
import { ConflictRegion } from './ConflictRegion';
import { mergeClaims } from './mergeClaims';
import {
  fateOf,
  mergedText,
  mergeRegions,
  openConflicts,
  type MergeChoice,
  type MergeRegion,
} from './mergeTexts';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    regions: { display: 'grid', gap: theme.spacing(2) },
    actions: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1, 2),
    },
    left: { color: theme.palette.text.secondary },
    unchanged: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesConflictView' },
);

/** Somebody published while this was written: the text from which both began, theirs and mine, and the way to one text. */
export function ConflictView(props: {
  sectionId: string;
  language: string;
  /** Mine. */
  content: DraftContent;
  onResolved: (
    changes: Pick<DraftContent, 'title' | 'body' | 'claims' | 'baseNumber'>,
  ) => void;
}) {
  const { sectionId, language, content, onResolved } = props;
  const { baseNumber } = content;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const loaded = useLoaded(
    cultureGuidesApiRef,
    async api => {
      const section = await api.getSection({
        params: { sectionId },
        query: { language },
      });
      const number = section.texts.find(
        text => text.language === language,
      )?.publishedNumber;
      const revision = (wanted: number | undefined) =>
        wanted
          ? api.getRevision({ params: { sectionId, language, number: wanted } })
          : undefined;
      const [base, theirs] = await Promise.all([
        revision(baseNumber),
        revision(number),
      ]);
      return { base, theirs };
    },
    [sectionId, language, baseNumber],
  );
  const [choices, setChoices] = useState<Record<number, MergeChoice>>({});
  const { base, theirs } = loaded.value ?? {};
  const regions = useMemo((): MergeRegion[] => {
    if (!theirs) return [];
    const before = base?.title ?? '';
    return [
      {
        kind: fateOf(before, content.title, theirs.title),
        base: before,
        mine: content.title,
        theirs: theirs.title,
      },
      ...mergeRegions({
        base: base?.body ?? '',
        mine: content.body,
        theirs: theirs.body,
      }),
    ];
  }, [base, theirs, content.title, content.body]);
  if (loaded.error) {
    return <PageError error={loaded.error} onRetry={loaded.retry} />;
  }
  if (!loaded.value) return <PageSkeleton />;
  const open = openConflicts(regions, choices);
  const claims = mergeClaims({
    base: base?.claims ?? [],
    mine: content.claims,
    theirs: theirs?.claims ?? [],
  });
  const alike = regions.filter(({ kind }) => kind === 'same').length;
  function goOn() {
    if (!theirs) return;
    const [title, ...body] = regions;
    const ofBody = Object.fromEntries(
      Object.entries(choices).map(([index, choice]) => [
        Number(index) - 1,
        choice,
      ]),
    );
    onResolved({
      title: mergedText([title], { 0: choices[0] ?? 'mine' }),
      body: mergedText(body, ofBody),
      claims,
      baseNumber: theirs.number,
    });
  }
  return (
    <div className={classes.root}>
      <Notice level="warning" title={t('editor.conflict.title')}>
        {t('editor.conflict.text', {
          base: String(baseNumber),
          number: String(theirs?.number ?? 0),
        })}
      </Notice>
      <Section title={t('editor.conflict.parts')}>
        <div className={classes.regions}>
          {regions.map((region, index) =>
            region.kind === 'same' ? null : (
              <ConflictRegion
                // Regions stay where they are while they are shown.
                // eslint-disable-next-line react/no-array-index-key
                key={index}
                region={region}
                isTitle={index === 0}
                language={language}
                choice={choices[index]}
                onChoose={choice =>
                  setChoices(before => ({ ...before, [index]: choice }))
                }
              />
            ),
          )}
          <p className={classes.unchanged}>
            {t('editor.conflict.unchanged', { count: alike })}{' '}
            {t('editor.conflict.claims')}
          </p>
        </div>
      </Section>
      <div className={classes.actions}>
        <Button
          variant="contained"
          color="primary"
          disabled={open.length > 0}
          onClick={goOn}
        >
          {t('editor.conflict.goOn')}
        </Button>
        {open.length > 0 && (
          <span className={classes.left}>
            {t('editor.conflict.left', { count: open.length })}
          </span>
        )}
      </div>
    </div>
  );
}
