import { LinkButton } from '@backstage/core-components';
import type {
  SectionDetail,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { useReaderLanguage } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useLanguageName } from '../LanguageName';
import { Notice } from '../Notice';

/** Says which language stands in for the one that was asked for, and why. */
export function StandInNotice(props: {
  section: SectionDetail;
  text: ShownText;
}) {
  const { section, text } = props;
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const nameOf = useLanguageName();
  const reader = useReaderLanguage();
  if (text.language === text.asked) return null;
  const asked = nameOf(text.asked);
  const tried = [...new Set([text.asked, ...text.passedOver, text.language])];
  return (
    <Notice
      level="information"
      title={t('section.standIn.title', {
        asked,
        shown: nameOf(text.language),
      })}
      actions={
        section.abilities.edit && (
          <LinkButton
            to={paths.edit(section.id, text.asked)}
            size="small"
            variant="outlined"
          >
            {t('section.standIn.write', { language: asked })}
          </LinkButton>
        )
      }
    >
      {t('section.standIn.passed', {
        languages: tried.map(nameOf).join(reader === 'zh' ? '、' : ', '),
      })}{' '}
      {text.language === section.sourceLanguage &&
        t('section.standIn.source', { language: nameOf(text.language) })}
    </Notice>
  );
}
