import { Link } from '@backstage/core-components';
import type { SectionDetail } from '@trust-portal/plugin-culture-guides-common';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useLanguageName } from '../LanguageName';
import { Notice } from '../Notice';

/** What holds for the section as a whole: archived, obsolete, promised to be revised, waiting for reviewers. */
export function SectionNotices(props: { section: SectionDetail }) {
  const { section } = props;
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const formats = useFormats();
  const nameOf = useLanguageName();
  const waiting = section.texts.filter(text => text.inReview !== undefined);
  return (
    <>
      {section.archived && (
        <Notice level="warning">
          {t('section.read.archived', { reason: section.archived })}
        </Notice>
      )}
      {section.verdict === 'obsolete' && (
        <Notice level="danger">{t('section.read.obsolete')}</Notice>
      )}
      {section.verdict === 'revise' && (
        <Notice level="information">
          {t('section.reviews.promised', {
            date: formats.date(section.nextReviewOn),
          })}
        </Notice>
      )}
      {waiting.length > 0 && (
        <Notice level="information">
          {t('section.read.waiting', { count: waiting.length })}{' '}
          {waiting.map(({ language, inReview = 0 }, index) => (
            <span key={language}>
              {index > 0 && ' · '}
              <Link to={paths.revision(section.id, language, inReview)}>
                {t('section.read.waitingRevision', {
                  language: nameOf(language),
                  number: String(inReview),
                })}
              </Link>
            </span>
          ))}
        </Notice>
      )}
    </>
  );
}
