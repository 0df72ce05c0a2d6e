import {
  appLanguageApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';
import { shellTranslationRef } from '../translations/shellMessages';
import { PortalLanguage } from '../translations/languageChoice';
import { usePortalLanguage } from '../translations/useBilingual';

/** Each language in its own words, so that one finds it without reading the other. */
const languages: Array<{
  language: PortalLanguage;
  documentLanguage: string;
  name: string;
}> = [
  { language: 'en', documentLanguage: 'en', name: 'English' },
  { language: 'zh', documentLanguage: 'zh-Hans', name: '简体中文' },
];

/** Changes the portal's language at once, for this browser. */
export function LanguageSwitch() {
  const languageApi = useApi(appLanguageApiRef);
  const chosen = usePortalLanguage();
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <ButtonGroup size="small" aria-label={t('language.label')}>
      {languages.map(({ language, documentLanguage, name }) => (
        <Button
          key={language}
          lang={documentLanguage}
          aria-pressed={language === chosen}
          variant={language === chosen ? 'contained' : 'outlined'}
          color={language === chosen ? 'primary' : 'default'}
          onClick={() => languageApi.setLanguage(language)}
        >
          {name}
        </Button>
      ))}
    </ButtonGroup>
  );
}
