import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageSkeleton,
  Section,
  SelectField,
  useBilingual,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PriorityEditor } from './PriorityEditor';
import { PriorityGrid } from './PriorityGrid';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    version: { maxWidth: 220 },
    note: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsPriorityPart' },
);

/** The priority table of today or of an earlier version, and its editor. */
export function PriorityPart(props: { editable: boolean }) {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const bilingual = useBilingual();
  const formats = useFormats();
  const { priorityTable } = useTaxonomy();
  const [editing, setEditing] = useState(false);
  const [version, setVersion] = useState<string>();
  const newest = priorityTable.version;
  const shown = version ?? String(newest);
  const table = useLoaded(
    painPointsApiRef,
    async api =>
      shown === String(newest)
        ? priorityTable
        : api.getPriorityTable({ query: { version: shown } }),
    [shown, newest, priorityTable],
  );
  if (editing) return <PriorityEditor onClose={() => setEditing(false)} />;
  return (
    <Section
      title={t('taxonomy.part.priority')}
      actions={
        props.editable && (
          <Button variant="outlined" onClick={() => setEditing(true)}>
            {t('taxonomy.priority.edit')}
          </Button>
        )
      }
    >
      <div className={classes.root}>
        <div className={classes.version}>
          <SelectField
            label={t('taxonomy.priority.show')}
            options={Array.from({ length: newest }, (_unused, index) => {
              const value = String(newest - index);
              return {
                value,
                label:
                  index === 0
                    ? t('taxonomy.priority.now', { version: value })
                    : value,
              };
            })}
            value={shown}
            onChange={setVersion}
          />
        </div>
        {table.error && <PageError error={table.error} onRetry={table.retry} />}
        {!table.value && !table.error && <PageSkeleton rows={3} />}
        {table.value && (
          <>
            <p className={classes.note}>
              {formats.dateTime(table.value.publishedAt)} · {table.value.note}
            </p>
            <PriorityGrid
              table={table.value}
              caption={t('taxonomy.priority.caption', {
                version: String(table.value.version),
              })}
            />
            <p className={classes.note}>{bilingual(table.value.explanation)}</p>
          </>
        )}
      </div>
    </Section>
  );
}
