import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { PageSkeleton, ProblemWordsProvider } from '@trust-portal/trust-ui';
import { useCultureGuidesProblemWords } from '../../hooks/useCultureGuidesProblemWords';
import { pages } from '../../pages/pages';
import { CultureGuidesPage } from '../CultureGuidesPage';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** Shows the page of each address below `/culture-guides`. */
export function CultureGuidesRouter() {
  const t = useCultureGuidesTranslation();
  return (
    <ProblemWordsProvider words={useCultureGuidesProblemWords()}>
      <Suspense
        fallback={
          <CultureGuidesPage title={t('shell.title')}>
            <PageSkeleton />
          </CultureGuidesPage>
        }
      >
        <Routes>
          {pages.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route path="*" element={<NotFoundErrorPage />} />
        </Routes>
      </Suspense>
    </ProblemWordsProvider>
  );
}
