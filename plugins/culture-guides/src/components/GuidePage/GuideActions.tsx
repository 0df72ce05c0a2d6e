import { useState } from 'react';
import { LinkButton } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import type { Guide } from '@trust-portal/plugin-culture-guides-common';
import { ProblemNotice, useAction, useDownload } from '@trust-portal/trust-ui';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { ImportGuideDialog } from './ImportGuideDialog';
import { SettingsDialog } from './SettingsDialog';

/** What can be done with a guide as a whole. */
export function GuideActions(props: { guide: Guide; onChanged: () => void }) {
  const { guide, onChanged } = props;
  const market = guide.market.id;
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const language = useContentLanguage();
  const download = useDownload();
  const [open, setOpen] = useState<'settings' | 'import'>();
  const close = () => setOpen(undefined);
  const exporting = useAction(async () => {
    const day = new Date().toISOString().slice(0, 10);
    await download(
      await api.exportGuide({ params: { market }, query: {} }),
      `guide-${market}-${day}.md`,
    );
    return t('guide.exported');
  });
  return (
    <>
      <LinkButton variant="outlined" to={paths.print(market, { language })}>
        {t('guide.print')}
      </LinkButton>
      <LinkButton variant="outlined" to={paths.compare({ to: market })}>
        {t('guide.compare')}
      </LinkButton>
      <LinkButton variant="outlined" to={paths.calendar(market)}>
        {t('guide.calendar')}
      </LinkButton>
      <Button
        variant="outlined"
        disabled={exporting.busy}
        onClick={() => exporting.run()}
      >
        {t('guide.export')}
      </Button>
      {guide.abilities.edit && (
        <Button variant="outlined" onClick={() => setOpen('import')}>
          {t('guide.import.open')}
        </Button>
      )}
      {guide.abilities.settings && (
        <Button variant="outlined" onClick={() => setOpen('settings')}>
          {t('guide.settings.open')}
        </Button>
      )}
      <ProblemNotice problem={exporting.problem} />
      {open === 'import' && (
        <ImportGuideDialog market={market} onDone={onChanged} onClose={close} />
      )}
      {open === 'settings' && (
        <SettingsDialog guide={guide} onChanged={onChanged} onClose={close} />
      )}
    </>
  );
}
