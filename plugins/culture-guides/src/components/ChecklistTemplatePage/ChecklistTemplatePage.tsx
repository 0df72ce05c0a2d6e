import { useState } from 'react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { usePermission } from '@backstage/plugin-permission-react';
import { checklistTemplateUpdatePermission } from '@trust-portal/plugin-culture-guides-common';
import {
  PageError,
  PageSkeleton,
  SelectField,
  useAddress,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { Notice } from '../Notice';
import { TemplateEditor } from './TemplateEditor';
import { TemplateView } from './TemplateView';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    versions: { maxWidth: 280 },
  }),
  { name: 'CultureGuidesChecklistTemplatePage' },
);

function versionIn(text: string | undefined): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

/** The checklist with which launches begin: each version stays readable, administrators and legal write the next one. */
export function ChecklistTemplatePage() {
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const asked = versionIn(address.get('version'));
  const [editing, setEditing] = useState(false);
  const { allowed } = usePermission({
    permission: checklistTemplateUpdatePermission,
  });
  const newest = useLoaded(
    cultureGuidesApiRef,
    api => api.getChecklistTemplate({ query: {} }),
    [],
  );
  const older = useLoaded(
    cultureGuidesApiRef,
    async api =>
      asked === undefined
        ? undefined
        : api.getChecklistTemplate({ query: { version: asked } }),
    [asked],
  );
  const shown = asked === undefined ? newest : older;
  const newestVersion = newest.value?.version;
  const isOlder =
    shown.value !== undefined &&
    newestVersion !== undefined &&
    shown.value.version < newestVersion;
  const content = (() => {
    if (editing && newest.value) {
      return (
        <TemplateEditor
          newest={newest.value}
          onPublished={() => {
            setEditing(false);
            address.set({ version: undefined });
            newest.retry();
          }}
          onReload={newest.retry}
          onClose={() => setEditing(false)}
        />
      );
    }
    if (shown.error) {
      return <PageError error={shown.error} onRetry={shown.retry} />;
    }
    return shown.value ? (
      <TemplateView template={shown.value} />
    ) : (
      <PageSkeleton />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('launches.templatePage.title')}
      subtitle={t('launches.templatePage.subtitle')}
      actions={
        allowed &&
        newest.value &&
        !editing && (
          <Button
            variant="contained"
            color="primary"
            onClick={() => setEditing(true)}
          >
            {t('launches.templatePage.edit')}
          </Button>
        )
      }
    >
      <div className={classes.root}>
        {!editing && newestVersion !== undefined && (
          <div className={classes.versions}>
            <SelectField
              label={t('launches.templatePage.version')}
              value={String(asked ?? newestVersion)}
              options={Array.from({ length: newestVersion }, (_, index) => {
                const version = newestVersion - index;
                return {
                  value: String(version),
                  label:
                    index === 0
                      ? t('launches.templatePage.newest', {
                          version: String(version),
                        })
                      : t('launches.templatePage.versionOf', {
                          version: String(version),
                        }),
                };
              })}
              onChange={version =>
                address.set({
                  version:
                    version === String(newestVersion) ? undefined : version,
                })
              }
            />
          </div>
        )}
        {!editing && isOlder && (
          <Notice
            level="information"
            actions={
              <Button
                size="small"
                variant="outlined"
                onClick={() => address.set({ version: undefined })}
              >
                {t('launches.templatePage.toNewest')}
              </Button>
            }
          >
            {t('launches.templatePage.older')}
          </Notice>
        )}
        {content}
      </div>
    </CultureGuidesPage>
  );
}
