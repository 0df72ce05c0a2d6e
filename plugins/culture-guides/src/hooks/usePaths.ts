import { useMemo } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { withQuery, type Query } from '@trust-portal/trust-ui';
import { rootRouteRef } from '../routes';

/** The addresses of the pages, wherever the app has mounted them. */
export function usePaths() {
  const root = useRouteRef(rootRouteRef)?.() ?? '/culture-guides';
  return useMemo(() => {
    const at = (path: string) => (query?: Query) =>
      withQuery(path ? `${root}/${path}` : root, query);
    const of = (path: string) => (id: string, query?: Query) =>
      withQuery(`${root}/${path}/${id}`, query);
    return {
      markets: at(''),
      guide: of('guide'),
      print: of('print'),
      section: of('section'),
      /** Writing a text in one language. */
      edit: (sectionId: string, language: string, query?: Query) =>
        withQuery(`${root}/section/${sectionId}/edit/${language}`, query),
      revision: (sectionId: string, language: string, number: number) =>
        `${root}/section/${sectionId}/texts/${language}/${number}`,
      calendars: at('calendars'),
      calendar: of('calendar'),
      workingDays: at('working-days'),
      terms: at('terms'),
      term: of('term'),
      rules: at('rules'),
      rule: of('rule'),
      textCheck: at('text-check'),
      compare: at('compare'),
      launches: at('launches'),
      launch: of('launch'),
      checklistTemplate: at('checklist-template'),
      fieldReports: at('field-reports'),
      fieldReport: of('field-report'),
      reading: at('reading'),
    };
  }, [root]);
}
