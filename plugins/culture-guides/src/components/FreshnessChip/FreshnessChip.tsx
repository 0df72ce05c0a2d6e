import type {
  Freshness,
  TextStatus,
} from '@trust-portal/plugin-culture-guides-common';
import { type Tone, ToneChip } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useLanguageName } from '../LanguageName';

/** What each freshness means before it is read: a minor change troubles nobody. */
export const freshnessTones: Readonly<Record<Freshness, Tone>> = {
  current: 'positive',
  'behind-minor': 'neutral',
  'behind-medium': 'warning',
  'behind-major': 'negative',
  unpublished: 'neutral',
};

/** How a text stands to its source. */
export function FreshnessChip(props: { freshness: Freshness }) {
  const t = useCultureGuidesTranslation();
  return (
    <ToneChip tone={freshnessTones[props.freshness]}>
      {t(`section.freshness.${props.freshness}`)}
    </ToneChip>
  );
}

/** One language of a section: its name, and how its text stands. */
export function TextStatusChip(props: { text: TextStatus }) {
  const { text } = props;
  const t = useCultureGuidesTranslation();
  const nameOf = useLanguageName();
  const language = nameOf(text.language);
  const state = (() => {
    if (text.isSource && text.freshness === 'current') {
      return t('section.textState.source');
    }
    return t(`section.freshness.${text.freshness}`);
  })();
  return (
    <ToneChip tone={freshnessTones[text.freshness]} title={text.language}>
      {t('section.textState.of', { language, state })}
    </ToneChip>
  );
}
