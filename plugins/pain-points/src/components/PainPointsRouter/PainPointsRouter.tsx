import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { PageSkeleton, ProblemWordsProvider } from '@trust-portal/trust-ui';
import { usePainPointsProblemWords } from '../../hooks/usePainPointsProblemWords';
import { TaxonomyProvider } from '../../hooks/TaxonomyContext';
import { PageFrame } from '../PainPointsPage';
import { pages } from '../../pages/pages';

/** Shows the page of each address below `/pain-points`. */
export function PainPointsRouter() {
  return (
    <ProblemWordsProvider words={usePainPointsProblemWords()}>
      <TaxonomyProvider>
        <Suspense
          fallback={
            <PageFrame>
              <PageSkeleton />
            </PageFrame>
          }
        >
          <Routes>
            {pages.map(({ path, Component }) => (
              <Route key={path} path={path} element={<Component />} />
            ))}
            <Route path="*" element={<NotFoundErrorPage />} />
          </Routes>
        </Suspense>
      </TaxonomyProvider>
    </ProblemWordsProvider>
  );
}
