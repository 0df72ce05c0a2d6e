import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { TextStatus } from '@trust-portal/plugin-culture-guides-common';
import {
  ProblemNotice,
  ScrollArea,
  Section,
  useAction,
  useFormats,
} from '@trust-portal/trust-ui';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { FreshnessChip } from '../FreshnessChip';
import { LanguageName, useLanguageName } from '../LanguageName';
import type { SectionChange } from './SectionChange';

const useStyles = makeStyles(
  theme => ({
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 1.5, 1, 0),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
        verticalAlign: 'top',
      },
      '& thead th': {
        color: theme.palette.text.secondary,
        fontSize: 13,
        fontWeight: 600,
      },
    },
    under: { color: theme.palette.text.secondary, fontSize: 12 },
    actions: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5) },
  }),
  { name: 'CultureGuidesLanguagesTab' },
);

/** Every language of the section: how its text stands, and what can be done about it. */
export function LanguagesTab(props: SectionChange) {
  const { section, onChanged, onReload } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const makeSource = useAction(async (language: string) => {
    onChanged(
      await api.editSection({
        params: { sectionId: section.id },
        body: { sourceLanguage: language, version: section.version },
      }),
    );
    return t('section.languages.madeSource', { language: nameOf(language) });
  });
  const caption = t('section.languages.caption');
  return (
    <Section title={t('section.tab.languages')}>
      <ProblemNotice problem={makeSource.problem} onReload={onReload} />
      <ScrollArea label={caption}>
        <table className={classes.table} aria-label={caption}>
          <thead>
            <tr>
              <th scope="col">{t('section.languages.language')}</th>
              <th scope="col">{t('section.languages.state')}</th>
              <th scope="col">{t('section.languages.revision')}</th>
              <th scope="col">{t('section.languages.basedOn')}</th>
              <th scope="col">{t('section.languages.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {section.texts.map(text => (
              <LanguageRow
                key={text.language}
                {...props}
                text={text}
                busy={makeSource.busy}
                onMakeSource={() => makeSource.run(text.language)}
              />
            ))}
          </tbody>
        </table>
      </ScrollArea>
    </Section>
  );
}

function LanguageRow(
  props: SectionChange & {
    text: TextStatus;
    busy: boolean;
    onMakeSource: () => void;
  },
) {
  const { section, text, busy, onMakeSource } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const language = useLanguageName()(text.language);
  const isBehind = text.freshness.startsWith('behind');
  const action = (() => {
    if (text.ownDraft) return t('section.languages.draft', { language });
    if (text.isSource) return t('section.languages.edit', { language });
    return text.publishedNumber === undefined
      ? t('section.languages.translate', { language })
      : t('section.languages.update', { language });
  })();
  return (
    <tr>
      <th scope="row">
        <LanguageName language={text.language} />
        {text.isSource && (
          <div className={classes.under}>{t('section.textState.source')}</div>
        )}
      </th>
      <td>
        <FreshnessChip freshness={text.freshness} />
        {isBehind && (
          <div className={classes.under}>
            {t('section.languages.behindBy', {
              minor: String(text.behindBy.minor),
              medium: String(text.behindBy.medium),
              major: String(text.behindBy.major),
            })}
          </div>
        )}
        {text.inReview !== undefined && (
          <div className={classes.under}>
            {t('section.languages.inReview', { number: String(text.inReview) })}
          </div>
        )}
      </td>
      <td>
        {text.publishedNumber === undefined
          ? t('section.languages.none')
          : t('section.history.number', {
              number: String(text.publishedNumber),
            })}
        {text.publishedAt && (
          <div className={classes.under}>{formats.date(text.publishedAt)}</div>
        )}
      </td>
      <td>
        {text.basedOn !== undefined &&
          t('section.languages.wholeNewest', { number: String(text.basedOn) })}
      </td>
      <td>
        <div className={classes.actions}>
          {text.publishedNumber !== undefined && (
            <LinkButton
              size="small"
              to={paths.section(section.id, { language: text.language })}
            >
              {t('section.languages.read', { language })}
            </LinkButton>
          )}
          {section.abilities.edit && !section.archived && (
            <LinkButton
              size="small"
              variant="outlined"
              to={paths.edit(section.id, text.language)}
            >
              {action}
            </LinkButton>
          )}
          {section.abilities.edit &&
            !text.isSource &&
            text.freshness === 'current' && (
              <Button size="small" disabled={busy} onClick={onMakeSource}>
                {t('section.languages.makeSource', { language })}
              </Button>
            )}
        </div>
      </td>
    </tr>
  );
}
