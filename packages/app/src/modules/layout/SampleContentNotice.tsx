import {
  configApiRef,
  useApi,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import NoticeIcon from '@material-ui/icons/InfoOutlined';
import { shellTranslationRef } from '../translations/shellMessages';
import { noticeHeight } from './measures';

const useStyles = makeStyles(theme => ({
  notice: {
    position: 'sticky',
    top: 0,
    zIndex: theme.zIndex.appBar + 1,
    boxSizing: 'border-box',
    minHeight: noticeHeight,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: 6,
    padding: '2px 12px',
    fontSize: 12.5,
    lineHeight: 1.4,
    textAlign: 'center',
    color: theme.palette.text.primary,
    backgroundColor: theme.palette.warningBackground,
    borderBottom: `1px solid ${theme.palette.divider}`,
    '& svg': { fontSize: 15, color: theme.palette.warning.main },
    '@media print': { position: 'static' },
  },
}));

/** Whether the portal's databases were filled with sample content. */
export function useSampleContent(): boolean {
  const config = useApi(configApiRef);
  return config.getOptionalBoolean('trustPortal.sampleContent') ?? false;
}

/** Says on every page, also on paper, that what it shows was made up. */
export function SampleContentNotice() {
  const classes = useStyles();
  const { t } = useTranslationRef(shellTranslationRef);
  if (!useSampleContent()) {
    return null;
  }
  return (
    <aside className={classes.notice} data-testid="sample-content-notice">
      <NoticeIcon aria-hidden="true" />
      {t('sampleContent')}
    </aside>
  );
}
