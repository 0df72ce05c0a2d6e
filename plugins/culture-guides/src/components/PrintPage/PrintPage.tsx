import { useParams } from 'react-router-dom';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import PrintIcon from '@material-ui/icons/Print';
import {
  PageError,
  PageSkeleton,
  SelectField,
  useAddress,
  useLoaded,
  usePortalVocabulary,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { useLanguageName } from '../LanguageName';
import { PrintedGuide } from './PrintedGuide';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(2), minWidth: 0 },
    choice: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      '@media print': { display: 'none' },
    },
    language: { width: 260, maxWidth: '100%' },
    hint: { margin: 0, color: theme.palette.text.secondary },
    // The heading and the navigation of the page are no part of the document: it has a title page of its own.
    '@global': {
      '@media print': {
        'header, nav': { display: 'none !important' },
        'main, article': { padding: '0 !important', margin: '0 !important' },
      },
    },
  }),
  { name: 'CultureGuidesPrintPage' },
);

/** The whole guide in one language, for paper and for partners without an account. */
export function PrintPage() {
  const { market = '' } = useParams();
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const address = useAddress();
  const nameOf = useVocabularyName();
  const languageName = useLanguageName();
  const contentLanguage = useContentLanguage();
  const { markets } = usePortalVocabulary();
  const language = address.get('language') ?? contentLanguage;
  const inForceOn = address.get('on');
  const printed = useLoaded(
    cultureGuidesApiRef,
    api =>
      api.printGuide({ params: { market }, query: { language, inForceOn } }),
    [market, language, inForceOn],
  );
  const guide =
    printed.value?.language === language && printed.value.market.id === market
      ? printed.value
      : undefined;
  const languages = [
    ...new Set([
      language,
      ...(printed.value?.market.languages ??
        markets.find(({ id }) => id === market)?.languages ??
        []),
      'en',
      'zh-Hans',
    ]),
  ];
  return (
    <CultureGuidesPage
      title={t('print.title', { market: nameOf('markets', market) })}
    >
      <div className={classes.root}>
        <div className={classes.choice}>
          <div className={classes.language}>
            <SelectField
              label={t('print.language')}
              value={language}
              options={languages.map(value => ({
                value,
                label: languageName(value),
              }))}
              onChange={value => address.set({ language: value })}
            />
          </div>
          <Button
            variant="contained"
            color="primary"
            startIcon={<PrintIcon />}
            disabled={!guide}
            onClick={() => window.print()}
          >
            {t('print.button')}
          </Button>
          <LinkButton variant="outlined" to={paths.guide(market)}>
            {t('print.back')}
          </LinkButton>
          <p className={classes.hint}>{t('print.hint')}</p>
        </div>
        {printed.error && (
          <PageError error={printed.error} onRetry={printed.retry} />
        )}
        {!guide && !printed.error && <PageSkeleton />}
        {guide && !printed.error && <PrintedGuide guide={guide} />}
      </div>
    </CultureGuidesPage>
  );
}
