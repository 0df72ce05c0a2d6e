import Button from '@material-ui/core/Button';
import type { SectionDetail } from '@trust-portal/plugin-culture-guides-common';
import { useAddress, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { Notice } from '../Notice';

/** Says that another text is to hold from a later day, and leads to it. */
export function UpcomingNotice(props: { section: SectionDetail }) {
  const { upcoming } = props.section;
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const address = useAddress();
  if (!upcoming) return null;
  return (
    <Notice
      level="information"
      actions={
        <Button
          size="small"
          variant="outlined"
          onClick={() => address.set({ on: upcoming.inForceFrom })}
        >
          {t('section.read.readUpcoming')}
        </Button>
      }
    >
      {t('section.read.upcoming', { date: formats.date(upcoming.inForceFrom) })}
    </Notice>
  );
}
