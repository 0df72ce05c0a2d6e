import { Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { NotFoundErrorPage } from '@backstage/frontend-plugin-api';
import { TaxonomyProvider } from '../../hooks/TaxonomyContext';
import { pages } from '../../pages/pages';
import { PageSkeleton } from '../PageStates';

/** Shows the page of each address below `/pain-points`. */
export function PainPointsRouter() {
  return (
    <TaxonomyProvider>
      <Suspense fallback={<PageSkeleton framed />}>
        <Routes>
          {pages.map(({ path, Component }) => (
            <Route key={path} path={path} element={<Component />} />
          ))}
          <Route path="*" element={<NotFoundErrorPage />} />
        </Routes>
      </Suspense>
    </TaxonomyProvider>
  );
}
