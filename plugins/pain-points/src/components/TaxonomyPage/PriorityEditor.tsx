import { useState } from 'react';
import Typography from '@material-ui/core/Typography';
import {
  priorityTableContentSchema,
  type PriorityTableContent,
} from '@trust-portal/plugin-pain-points-common';
import { BilingualField } from '@trust-portal/trust-ui';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PriorityGrid } from './PriorityGrid';
import { PublishForm } from './PublishForm';

/** Edits which severity and frequency give which priority, and the words of the levels. */
export function PriorityEditor(props: { onClose: () => void }) {
  const { onClose } = props;
  const t = usePainPointsTranslation();
  const api = usePainPointsApi();
  const { priorityTable, reload } = useTaxonomy();
  const { severities, frequencies, cells, explanation } = priorityTable;
  const [draft, setDraft] = useState<PriorityTableContent>({
    severities,
    frequencies,
    cells,
    explanation,
  });
  const [dirty, setDirty] = useState(false);
  const change = (part: Partial<PriorityTableContent>) => {
    setDraft(before => ({ ...before, ...part }));
    setDirty(true);
  };
  const changed = draft.cells.filter(
    cell =>
      cells.find(
        other =>
          other.severity === cell.severity &&
          other.frequency === cell.frequency,
      )?.priority !== cell.priority,
  ).length;
  return (
    <PublishForm
      title={t('taxonomy.priority.edit')}
      version={priorityTable.version}
      editedId="priority-table"
      listed={false}
      dirty={dirty}
      incomplete={!priorityTableContentSchema.safeParse(draft).success}
      publish={async options => {
        const published = await api.editPriorityTable({
          body: { ...options, table: draft },
        });
        setDirty(false);
        reload();
        return published;
      }}
      currentVersion={async () =>
        (await api.getPriorityTable({ query: {} })).version
      }
      onDone={onClose}
      onCancel={onClose}
    >
      <Typography color="textSecondary">
        {t('taxonomy.priority.hint')}
      </Typography>
      <PriorityGrid
        table={draft}
        before={priorityTable}
        caption={t('taxonomy.priority.caption', {
          version: String(priorityTable.version + 1),
        })}
        onChange={cell =>
          change({
            cells: draft.cells.map(other =>
              other.severity === cell.severity &&
              other.frequency === cell.frequency
                ? cell
                : other,
            ),
          })
        }
      />
      <span role="status">
        {t('taxonomy.priority.changes', { count: changed })}
      </span>
      <BilingualField
        label={t('taxonomy.priority.explanation')}
        value={draft.explanation}
        maximum={2000}
        long
        onChange={words => change({ explanation: words })}
      />
      <details>
        <summary>{t('taxonomy.priority.levels')}</summary>
        {(['severities', 'frequencies'] as const).map(list =>
          draft[list].map((entry, index) => {
            const level = `${t(
              list === 'severities'
                ? 'taxonomy.priority.severity'
                : 'taxonomy.priority.frequency',
            )} ${entry.level}`;
            const changeLevel = (part: Partial<typeof entry>) =>
              change({
                [list]: draft[list].map((other, place) =>
                  place === index ? { ...other, ...part } : other,
                ),
              });
            return (
              <div key={level}>
                <p>{level}</p>
                <BilingualField
                  label={t('taxonomy.priority.levelName', { level })}
                  value={entry.name}
                  maximum={60}
                  onChange={name => changeLevel({ name })}
                />
                <p />
                <BilingualField
                  label={t('taxonomy.priority.levelDescription', { level })}
                  value={entry.description}
                  maximum={500}
                  long
                  onChange={description => changeLevel({ description })}
                />
              </div>
            );
          }),
        )}
      </details>
    </PublishForm>
  );
}
