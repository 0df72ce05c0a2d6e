import { Content, LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { shellTranslationRef } from '../translations/shellMessages';
import { PageLayout } from './PageLayout';

/** Answers an address that no page has. */
export function NotFoundPage() {
  const { t } = useTranslationRef(shellTranslationRef);
  return (
    <PageLayout title={t('notFound.title')}>
      <Content>
        <Typography paragraph>{t('notFound.description')}</Typography>
        <LinkButton to="/" variant="contained" color="primary">
          {t('notFound.goHome')}
        </LinkButton>
      </Content>
    </PageLayout>
  );
}
