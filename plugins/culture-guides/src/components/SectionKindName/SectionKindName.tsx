import type { SectionKind } from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** What a section of a guide is about, in the reader's language. */
export function SectionKindName(props: { kind: SectionKind }) {
  const t = useCultureGuidesTranslation();
  return <>{t(`shell.sectionKind.${props.kind}`)}</>;
}
