import Button from '@material-ui/core/Button';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { problemOf, statusOf } from '../../hooks/problems';
import { PainPointsPage } from '../PainPointsPage';
import { PageMessage } from './PageMessage';

/** Says that something could not be loaded; what may be seen by others and what is not there are told apart from failures. */
export function PageError(props: {
  error: Error;
  onRetry?: () => void;
  /** Draws heading and tabs too, where the page could not be drawn at all. */
  framed?: boolean;
}) {
  const { error, onRetry, framed } = props;
  const t = usePainPointsTranslation();
  const status = statusOf(error);
  const message = (() => {
    if (status === 403) {
      return (
        <PageMessage
          urgent
          title={t('shell.page.notAllowed')}
          text={t('shell.page.notAllowedHint')}
        />
      );
    }
    if (status === 404) {
      return (
        <PageMessage
          urgent
          title={t('shell.page.notFound')}
          text={t('shell.page.notFoundHint')}
        />
      );
    }
    return (
      <PageMessage
        urgent
        title={t('shell.page.failed')}
        text={
          <>
            <p>{t('shell.page.failedHint')}</p>
            <code>{problemOf(error).message}</code>
          </>
        }
      >
        {onRetry && (
          <Button variant="outlined" color="primary" onClick={onRetry}>
            {t('shell.page.retry')}
          </Button>
        )}
      </PageMessage>
    );
  })();
  return framed ? (
    <PainPointsPage title={t('shell.title')}>{message}</PainPointsPage>
  ) : (
    message
  );
}
