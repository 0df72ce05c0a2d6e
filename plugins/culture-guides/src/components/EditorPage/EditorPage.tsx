import { useState } from 'react';
import { useParams } from 'react-router-dom';
import {
  languageSchema,
  parseSectionId,
} from '@trust-portal/plugin-culture-guides-common';
import { Link } from '@backstage/core-components';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { useLanguageName } from '../LanguageName';
import { EditorForm } from './EditorForm';
import { useEditorData } from './useEditorData';

/** Where a text is written or translated. */
export function EditorPage() {
  const { sectionId = '', language = '' } = useParams();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const languageName = useLanguageName();
  const marketName = useVocabularyName();
  // A draft that was thrown away is not found again: the form begins anew.
  const [attempt, setAttempt] = useState(0);
  const known = languageSchema.safeParse(language).success;
  const loaded = useEditorData({ sectionId, language, attempt, known });
  const names = parseSectionId(sectionId);
  const kind = names ? t(`shell.sectionKind.${names.kind}`) : sectionId;
  const data = loaded.value;
  const content = (() => {
    if (!known) {
      return (
        <PageMessage urgent title={t('editor.noLanguage', { language })} />
      );
    }
    if (!data) {
      return loaded.error ? (
        <PageError error={loaded.error} onRetry={loaded.retry} />
      ) : (
        <PageSkeleton />
      );
    }
    if (!data.section.abilities.edit) {
      return (
        <PageMessage
          urgent
          title={t('editor.notAllowed')}
          text={t('editor.notAllowedHint', {
            market: marketName('markets', data.section.market),
          })}
        />
      );
    }
    if (data.section.archived) {
      return (
        <PageMessage
          title={t('section.read.archived', { reason: data.section.archived })}
        />
      );
    }
    return (
      <EditorForm
        key={data.fetchedFor}
        data={data}
        language={language}
        onBeginAnew={() => setAttempt(before => before + 1)}
      />
    );
  })();
  return (
    <CultureGuidesPage
      title={t('editor.title', {
        language: known ? languageName(language) : language,
      })}
      subtitle={
        <>
          {names && `${marketName('markets', names.market)} · `}
          <Link
            to={paths.section(sectionId)}
            style={{ color: 'inherit', textDecoration: 'underline' }}
          >
            {kind}
          </Link>
        </>
      }
    >
      {content}
    </CultureGuidesPage>
  );
}
