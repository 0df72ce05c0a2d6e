import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import { usePermission } from '@backstage/plugin-permission-react';
import { taxonomyUpdatePermission } from '@trust-portal/plugin-pain-points-common';
import {
  Section,
  ToggleGroup,
  useAddress,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { useTaxonomy } from '../../hooks/TaxonomyContext';
import { PainPointsPage } from '../PainPointsPage';
import { ChallengeEditor } from './ChallengeEditor';
import { EntryList } from './EntryList';
import { KindEditor } from './KindEditor';
import { PriorityPart } from './PriorityPart';
import { VersionList } from './VersionList';

const parts = ['kinds', 'challenges', 'priority', 'versions'] as const;
/** Stands in the address for a kind that is being written. */
const newEntry = 'new-entry';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: theme.spacing(2),
    },
    note: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'PainPointsTaxonomyPage' },
);

/** Kinds, trust challenges, the priority table and their versions: read by everybody, edited by stewards. */
export function TaxonomyPage() {
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const bilingual = useBilingual();
  const address = useAddress();
  const { taxonomy, kindById, challengeById } = useTaxonomy();
  const { allowed } = usePermission({ permission: taxonomyUpdatePermission });
  const part = parts.find(name => name === address.get('part')) ?? 'kinds';
  const edited = allowed ? address.get('edit') : undefined;
  const edit = (id: string | undefined) => address.set({ edit: id });
  const body = (() => {
    switch (part) {
      case 'kinds': {
        const kind = edited ? kindById.get(edited) : undefined;
        if (kind || edited === newEntry) {
          return (
            <KindEditor
              key={edited}
              kind={kind}
              onClose={() => edit(undefined)}
            />
          );
        }
        return (
          <Section
            title={t('taxonomy.part.kinds')}
            actions={
              allowed && (
                <Button
                  variant="outlined"
                  startIcon={<AddIcon />}
                  onClick={() => edit(newEntry)}
                >
                  {t('taxonomy.newKind')}
                </Button>
              )
            }
          >
            <EntryList
              label={t('taxonomy.part.kinds')}
              entries={taxonomy.kinds.map(({ id, number, name, stage }) => ({
                id,
                number,
                name,
                stage: bilingual(
                  taxonomy.stages.find(other => other.id === stage)?.name ?? {
                    en: stage,
                    zh: stage,
                  },
                ),
              }))}
              nameOf={bilingual}
              onEdit={allowed ? edit : undefined}
            />
          </Section>
        );
      }
      case 'challenges': {
        const challenge = edited ? challengeById.get(edited) : undefined;
        if (challenge) {
          return (
            <ChallengeEditor
              key={edited}
              challenge={challenge}
              onClose={() => edit(undefined)}
            />
          );
        }
        return (
          <Section title={t('taxonomy.part.challenges')}>
            <EntryList
              label={t('taxonomy.part.challenges')}
              entries={taxonomy.challenges}
              nameOf={bilingual}
              onEdit={allowed ? edit : undefined}
            />
          </Section>
        );
      }
      case 'priority':
        return <PriorityPart editable={allowed} />;
      default:
        return <VersionList />;
    }
  })();
  return (
    <PainPointsPage
      title={t('taxonomy.title')}
      subtitle={t('taxonomy.subtitle', {
        version: String(taxonomy.version),
        date: formats.date(taxonomy.publishedAt),
      })}
    >
      <div className={classes.root}>
        <ToggleGroup
          label={t('taxonomy.part.label')}
          options={parts.map(value => ({
            value,
            label: t(`taxonomy.part.${value}`),
          }))}
          value={part}
          onChange={value => address.set({ part: value, edit: undefined })}
        />
        {!allowed && <p className={classes.note}>{t('taxonomy.readOnly')}</p>}
        {body}
      </div>
    </PainPointsPage>
  );
}
