import { useId, useState } from 'react';
import { discoveryApiRef, useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import {
  PageError,
  PageSkeleton,
  ProblemNotice,
  SelectField,
  useAction,
  useFormats,
  useLoaded,
  useReaderLanguage,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { CopyButton } from '../CopyButton';

const useStyles = makeStyles(
  theme => ({
    content: { display: 'grid', gap: theme.spacing(2) },
    text: { margin: 0 },
    make: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1.5),
    },
    language: { flex: '0 1 220px' },
    made: {
      display: 'grid',
      justifyItems: 'start',
      gap: theme.spacing(1),
      padding: theme.spacing(1.5),
      border: `1px solid ${theme.palette.success.main}`,
      borderRadius: theme.shape.borderRadius,
    },
    heading: { margin: 0, fontSize: 15 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    feed: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: theme.spacing(1),
      padding: theme.spacing(0.75, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
    },
  }),
  { name: 'CultureGuidesFeedsDialog' },
);

/** Makes, shows once and ends the addresses from which calendar programs read a market. */
export function FeedsDialog(props: { market: string; onClose: () => void }) {
  const { market, onClose } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const discovery = useApi(discoveryApiRef);
  const nameOf = useVocabularyName();
  const own = useReaderLanguage();
  const titleId = useId();
  const addressId = useId();
  const [language, setLanguage] = useState(own);
  const [address, setAddress] = useState<string>();
  const feeds = useLoaded(
    cultureGuidesApiRef,
    client => client.listFeeds({}),
    [],
  );
  const making = useAction(async () => {
    const { path } = await api.createFeed({ body: { market, language } });
    const base = await discovery.getBaseUrl('culture-guides');
    // The path begins at the root of the server.
    setAddress(path && new URL(path, base).href);
    feeds.retry();
    return undefined;
  });
  return (
    <Dialog open onClose={onClose} fullWidth aria-labelledby={titleId}>
      <DialogTitle id={titleId}>
        {t('calendars.feeds.title', { market: nameOf('markets', market) })}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <p className={classes.text}>{t('calendars.feeds.how')}</p>
        <p className={classes.text}>{t('calendars.feeds.secret')}</p>
        <div className={classes.make}>
          <div className={classes.language}>
            <SelectField
              label={t('calendars.feeds.language')}
              options={(['en', 'zh'] as const).map(value => ({
                value,
                label: t(`calendars.feeds.languages.${value}`),
              }))}
              value={language}
              onChange={setLanguage}
            />
          </div>
          <Button
            variant="contained"
            color="primary"
            disabled={making.busy}
            onClick={making.run}
          >
            {t('calendars.feeds.make')}
          </Button>
        </div>
        <ProblemNotice problem={making.problem} />
        {address && (
          <div role="status" className={classes.made}>
            <strong>{t('calendars.feeds.made')}</strong>
            <TextField
              id={addressId}
              fullWidth
              variant="outlined"
              size="small"
              label={t('calendars.feeds.address')}
              value={address}
              InputProps={{ readOnly: true }}
              onFocus={event => event.target.select()}
            />
            <CopyButton
              label={t('calendars.feeds.copy')}
              text={() => address}
            />
          </div>
        )}
        <h3 className={classes.heading}>{t('calendars.feeds.yours')}</h3>
        {feeds.error && <PageError error={feeds.error} onRetry={feeds.retry} />}
        {!feeds.value && !feeds.error && <PageSkeleton rows={1} />}
        {feeds.value?.items.length === 0 && (
          <p className={classes.text}>{t('calendars.feeds.none')}</p>
        )}
        {feeds.value && feeds.value.items.length > 0 && (
          <ul className={classes.list}>
            {feeds.value.items.map(feed => (
              <FeedRow
                key={feed.id}
                feed={feed}
                onRevoked={() => {
                  setAddress(undefined);
                  feeds.retry();
                }}
              />
            ))}
          </ul>
        )}
      </DialogContent>
      <DialogActions>
        <Button color="primary" onClick={onClose}>
          {t('calendars.feeds.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

function FeedRow(props: {
  feed: {
    id: string;
    market: string;
    language: 'en' | 'zh';
    createdAt: string;
  };
  onRevoked: () => void;
}) {
  const { feed, onRevoked } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const api = useCultureGuidesApi();
  const formats = useFormats();
  const nameOf = useVocabularyName();
  const words = {
    market: nameOf('markets', feed.market),
    date: formats.date(feed.createdAt),
  };
  const revoking = useAction(async () => {
    await api.revokeFeed({ params: { feedId: feed.id } });
    onRevoked();
    return t('calendars.feeds.revoked');
  });
  return (
    <li className={classes.feed}>
      <span>
        {t('calendars.feeds.entry', {
          ...words,
          language: t(`calendars.feeds.languages.${feed.language}`),
        })}
      </span>
      <Button
        size="small"
        variant="outlined"
        disabled={revoking.busy}
        aria-label={t('calendars.feeds.revokeNamed', words)}
        onClick={revoking.run}
      >
        {t('calendars.feeds.revoke')}
      </Button>
      <ProblemNotice problem={revoking.problem} />
    </li>
  );
}
