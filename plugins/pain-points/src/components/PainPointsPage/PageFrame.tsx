import type { ReactNode } from 'react';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PainPointsPage } from './PainPointsPage';

/** Heading and tabs around what is said while a page cannot be drawn yet, or not at all. */
export function PageFrame(props: { children: ReactNode }) {
  const t = usePainPointsTranslation();
  return (
    <PainPointsPage title={t('shell.title')}>{props.children}</PainPointsPage>
  );
}
