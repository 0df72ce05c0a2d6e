import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  useAddress,
} from '@trust-portal/trust-ui';
import { noEvidenceFilters } from '../../hooks/useEvidenceFilter';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { PasteButton } from '../PasteButton';
import type { useInboxView } from './useInboxView';
import { VoiceList } from './VoiceList';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    more: { justifySelf: 'center' },
  }),
  { name: 'PainPointsInboxList' },
);

/** The list of the inbox in all its states. */
export function InboxList(props: {
  view: ReturnType<typeof useInboxView>;
  followFocus: boolean;
  onPaste: () => void;
}) {
  const { view, followFocus, onPaste } = props;
  const classes = useStyles();
  const t = usePainPointsTranslation();
  const address = useAddress();
  const { pages, filter } = view;
  if (pages.error && !pages.items) {
    return <PageError error={pages.error} onRetry={pages.retry} />;
  }
  if (!pages.items) return <PageSkeleton rows={8} />;
  const moreButton = pages.more && (
    <Button
      className={classes.more}
      variant="outlined"
      disabled={pages.loading}
      onClick={pages.more}
    >
      {pages.loading ? t('shell.page.loading') : t('inbox.more')}
    </Button>
  );
  if (view.voices.length === 0 && !moreButton) {
    return filter.active ? (
      <PageMessage
        title={t('inbox.nothingFound')}
        text={t('inbox.nothingFoundHint')}
      >
        <Button
          variant="outlined"
          onClick={() => address.set(noEvidenceFilters)}
        >
          {t('inbox.clearFilters')}
        </Button>
      </PageMessage>
    ) : (
      <PageMessage
        title={t('inbox.empty')}
        text={
          <>
            {t('inbox.emptyHint')} {t('inbox.emptyNothing')}
          </>
        }
      >
        <PasteButton onPaste={onPaste} />
      </PageMessage>
    );
  }
  return (
    <div className={classes.root}>
      <VoiceList
        voices={view.voices}
        current={view.current}
        selected={view.selected}
        followFocus={followFocus}
        onRead={view.read}
        onMove={view.move}
        onToggle={view.toggle}
      />
      {pages.error && <PageError error={pages.error} onRetry={pages.retry} />}
      {moreButton}
    </div>
  );
}
