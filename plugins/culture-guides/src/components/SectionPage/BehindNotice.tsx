import { useState } from 'react';
import Button from '@material-ui/core/Button';
import type {
  SectionDetail,
  ShownText,
} from '@trust-portal/plugin-culture-guides-common';
import { useAddress } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { Notice, type NoticeLevel } from '../Notice';
import { WhatChangedDialog } from './WhatChangedDialog';

const levels: Partial<Record<ShownText['freshness'], NoticeLevel>> = {
  'behind-minor': 'quiet',
  'behind-medium': 'warning',
  'behind-major': 'danger',
};

/** Tells the reader of a translation how far it is behind its source: a little one quietly, a major one as a warning. */
export function BehindNotice(props: {
  section: SectionDetail;
  text: ShownText;
}) {
  const { section, text } = props;
  const t = useCultureGuidesTranslation();
  const address = useAddress();
  const [open, setOpen] = useState(false);
  const level = levels[text.freshness];
  const status = section.texts.find(
    ({ language }) => language === text.language,
  );
  const newest = section.texts.find(
    ({ isSource }) => isSource,
  )?.publishedNumber;
  if (!level || !status) return null;
  const { minor, medium, major } = status.behindBy;
  const count = minor + medium + major;
  const words = {
    quiet: t('section.behind.minor'),
    warning: t('section.behind.medium', { count }),
    danger: t('section.behind.major', { count }),
    information: '',
  }[level];
  return (
    <Notice
      level={level}
      actions={
        <>
          {text.basedOn !== undefined && newest !== undefined && (
            <Button
              size="small"
              variant={level === 'quiet' ? 'text' : 'outlined'}
              onClick={() => setOpen(true)}
            >
              {t('section.behind.show')}
            </Button>
          )}
          {level !== 'quiet' && (
            <Button
              size="small"
              onClick={() => address.set({ language: section.sourceLanguage })}
            >
              {t('section.behind.readSource')}
            </Button>
          )}
        </>
      }
    >
      {words}
      {open && text.basedOn !== undefined && newest !== undefined && (
        <WhatChangedDialog
          sectionId={section.id}
          language={section.sourceLanguage}
          from={text.basedOn}
          to={newest}
          onClose={() => setOpen(false)}
        />
      )}
    </Notice>
  );
}
