import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import SwapIcon from '@material-ui/icons/SwapHoriz';
import {
  SelectField,
  useAddress,
  useBilingual,
  usePortalVocabulary,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
      '@media print': { display: 'none' },
    },
    field: { flex: '1 1 180px', maxWidth: 280 },
  }),
  { name: 'CultureGuidesComparisonChoice' },
);

/** Which markets are compared, and in which language; the address holds it. */
export function ComparisonChoice(props: {
  from?: string;
  to?: string;
  language: string;
}) {
  const { from, to, language } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const bilingual = useBilingual();
  const languageName = useLanguageName();
  const { markets } = usePortalVocabulary();
  const languages = [
    ...new Set([
      'en',
      'zh-Hans',
      language,
      ...markets
        .filter(({ id }) => id === from || id === to)
        .flatMap(market => market.languages),
    ]),
  ];
  const options = [
    { value: '', label: t('compare.choose') },
    ...markets.map(({ id, name }) => ({ value: id, label: bilingual(name) })),
  ];
  return (
    <div className={classes.root}>
      <div className={classes.field}>
        <SelectField
          label={t('compare.from')}
          value={from ?? ''}
          options={options}
          onChange={value => address.set({ from: value })}
        />
      </div>
      <Button
        variant="outlined"
        startIcon={<SwapIcon />}
        disabled={!from && !to}
        onClick={() => address.set({ from: to, to: from })}
      >
        {t('compare.swap')}
      </Button>
      <div className={classes.field}>
        <SelectField
          label={t('compare.to')}
          value={to ?? ''}
          options={options}
          onChange={value => address.set({ to: value })}
        />
      </div>
      <div className={classes.field}>
        <SelectField
          label={t('compare.language')}
          value={language}
          options={languages.map(value => ({
            value,
            label: languageName(value),
          }))}
          onChange={value => address.set({ language: value })}
        />
      </div>
    </div>
  );
}
