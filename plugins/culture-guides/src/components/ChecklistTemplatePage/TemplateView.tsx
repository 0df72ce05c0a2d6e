import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  FactList,
  Section,
  useBilingual,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useRoleName } from '../../hooks/useRoleName';
import { byDomain } from '../../launches/checklist';
import type { ChecklistTemplateVersion } from '../../launches/templateForm';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2) },
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: 0,
      paddingInlineStart: theme.spacing(3),
    },
    title: { margin: 0, fontSize: 15, fontWeight: 600 },
    detail: { margin: 0, maxWidth: 720 },
    quiet: {
      display: 'flex',
      flexWrap: 'wrap',
      gap: theme.spacing(0, 2),
      color: theme.palette.text.secondary,
      fontSize: 13,
    },
  }),
  { name: 'CultureGuidesTemplateView' },
);

/** One version of the template: who published it and why, and its items by domain. */
export function TemplateView(props: { template: ChecklistTemplateVersion }) {
  const { content, note, publishedBy, publishedAt } = props.template;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const bilingual = useBilingual();
  const roleName = useRoleName();
  return (
    <div className={classes.root}>
      <FactList
        facts={[
          {
            name: t('launches.templatePage.published', {
              date: formats.date(publishedAt),
            }),
            value: publishedBy.startsWith('user:') ? (
              <EntityRefLink entityRef={publishedBy} hideIcon />
            ) : (
              t('launches.templatePage.portal')
            ),
          },
          { name: t('launches.templatePage.note'), value: note || undefined },
        ]}
      />
      {byDomain(content.items).map(({ domain, items }) => (
        <Section key={domain} title={t(`launches.domain.${domain}`)}>
          <ol className={classes.list}>
            {items.map(item => (
              <li key={item.key}>
                <h3 className={classes.title}>{bilingual(item.title)}</h3>
                <p className={classes.detail}>{bilingual(item.detail)}</p>
                <div className={classes.quiet}>
                  <span>
                    {item.blocking
                      ? t('launches.checklist.blocking')
                      : t('launches.checklist.mayWait')}
                  </span>
                  <span>
                    {t('launches.checklist.signs', {
                      role: roleName(item.signOffRole),
                    })}
                  </span>
                  {item.validDays !== undefined && (
                    <span>
                      {t('launches.checklist.holdsFor', {
                        count: item.validDays,
                      })}
                    </span>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </Section>
      ))}
    </div>
  );
}
