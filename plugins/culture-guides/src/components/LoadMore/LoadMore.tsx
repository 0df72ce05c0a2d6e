import Button from '@material-ui/core/Button';
import { PageError, type Pages } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';

/** The end of a list: more of it, or why there is no more now. */
export function LoadMore<Item>(props: { pages: Pages<Item> }) {
  const { items, error, loading, more } = props.pages;
  const t = useCultureGuidesTranslation();
  if (!items) return null;
  return (
    <>
      {error && <PageError error={error} onRetry={more} />}
      {more && (
        <div>
          <Button variant="outlined" disabled={loading} onClick={more}>
            {loading ? t('launches.moreLoading') : t('launches.more')}
          </Button>
        </div>
      )}
    </>
  );
}
