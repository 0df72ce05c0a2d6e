import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { PageSkeleton, ProblemWordsProvider } from '@trust-portal/trust-ui';
import { useTransparencyProblemWords } from '../../hooks/useTransparencyProblemWords';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';
import { firstPath, pages } from '../../pages/pages';
import { TransparencyPage } from '../TransparencyPage';

/** Shows the page of each address below `/transparency`. */
export function TransparencyRouter() {
  const t = useTransparencyTranslation();
  return (
    <ProblemWordsProvider words={useTransparencyProblemWords()}>
      <Suspense
        fallback={
          <TransparencyPage title={t('shell.title')}>
            <PageSkeleton />
          </TransparencyPage>
        }
      >
        <Routes>
          <Route index element={<Navigate to={firstPath} replace />} />
          {pages.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route path="*" element={<NotFoundErrorPage />} />
        </Routes>
      </Suspense>
    </ProblemWordsProvider>
  );
}
