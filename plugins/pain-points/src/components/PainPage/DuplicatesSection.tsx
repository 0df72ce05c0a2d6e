import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { ProblemNotice, Section, useAction } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { MergeDialog } from './MergeDialog';
import type { PainChange } from './PainChange';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1), justifyItems: 'start' },
    list: { margin: 0, paddingLeft: theme.spacing(2.5) },
    hint: { color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsDuplicatesSection' },
);

/** What was merged with this pain. A merge is a link: undone, everything is as it was. */
export function DuplicatesSection(props: PainChange) {
  const { pain, onChanged, onReload } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const [merging, setMerging] = useState(false);
  const unmerge = useAction(async () => {
    onChanged(
      await api.unmergePain({
        params: { painId: pain.id },
        body: { version: pain.version },
      }),
    );
    return t('merge.undone');
  });
  return (
    <Section title={t('merge.title')}>
      <div className={classes.root}>
        {pain.mergedInto && (
          <div>
            {t('merge.into')}{' '}
            <Link to={paths.pain(pain.mergedInto)}>{pain.mergedInto}</Link>
          </div>
        )}
        {pain.duplicates.length > 0 && (
          <>
            <div>{t('merge.here')}</div>
            <ul className={classes.list}>
              {pain.duplicates.map(id => (
                <li key={id}>
                  <Link to={paths.pain(id)}>{id}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
        {!pain.mergedInto && pain.duplicates.length === 0 && (
          <span className={classes.hint}>{t('merge.none')}</span>
        )}
        <ProblemNotice
          problem={unmerge.problem}
          onReload={() => {
            unmerge.clear();
            onReload();
          }}
        />
        {pain.abilities.merge &&
          (pain.mergedInto ? (
            <Button
              size="small"
              variant="outlined"
              disabled={unmerge.busy}
              onClick={() => unmerge.run()}
            >
              {t('merge.undo')}
            </Button>
          ) : (
            <Button
              size="small"
              variant="outlined"
              onClick={() => setMerging(true)}
            >
              {t('merge.find')}
            </Button>
          ))}
      </div>
      {merging && <MergeDialog {...props} onClose={() => setMerging(false)} />}
    </Section>
  );
}
