import Button from '@material-ui/core/Button';
import { useTrustUiTranslation } from '../../translation';
import { problemOf, statusOf } from '../../hooks/problems';
import { TechnicalDetails } from '../TechnicalDetails';
import { PageMessage } from './PageMessage';

/** Says that something could not be loaded; what may be seen by others and what is not there are told apart from failures. */
export function PageError(props: { error: Error; onRetry?: () => void }) {
  const { error, onRetry } = props;
  const t = useTrustUiTranslation();
  const status = statusOf(error);
  if (status === 403) {
    return (
      <PageMessage
        urgent
        title={t('page.notAllowed')}
        text={t('page.notAllowedHint')}
      />
    );
  }
  if (status === 404) {
    return (
      <PageMessage
        urgent
        title={t('page.notFound')}
        text={t('page.notFoundHint')}
      />
    );
  }
  return (
    <PageMessage
      urgent
      title={t('page.failed')}
      text={
        <>
          <p>{t('page.failedHint')}</p>
          <TechnicalDetails open>{problemOf(error).message}</TechnicalDetails>
        </>
      }
    >
      {onRetry && (
        <Button variant="outlined" color="primary" onClick={onRetry}>
          {t('page.retry')}
        </Button>
      )}
    </PageMessage>
  );
}
