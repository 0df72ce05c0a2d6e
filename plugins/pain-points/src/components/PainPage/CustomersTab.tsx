import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import type { PainDetail } from '@trust-portal/plugin-pain-points-common';
import {
  PageError,
  PageMessage,
  PageSkeleton,
  ProblemNotice,
  ToneChip,
  useAction,
  useFormats,
  usePages,
  useVocabularyName,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';

const useStyles = makeStyles(
  theme => ({
    root: { display: 'grid', gap: theme.spacing(1.5), minWidth: 0 },
    tools: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
    },
    hint: { color: theme.palette.text.secondary },
    scroll: { overflowX: 'auto' },
    table: {
      width: '100%',
      borderCollapse: 'collapse',
      '& th, & td': {
        padding: theme.spacing(1, 1.5),
        borderBottom: `1px solid ${theme.palette.divider}`,
        textAlign: 'start',
      },
      '& th': { color: theme.palette.text.secondary, fontWeight: 600 },
    },
    box: {
      width: 18,
      height: 18,
      accentColor: theme.palette.primary.main,
    },
    more: { justifySelf: 'center' },
  }),
  { name: 'PainPointsCustomersTab' },
);

/** Who raised the pain and still has to hear that it is cured; who was told and who was thanked. */
export function CustomersTab(props: { pain: PainDetail }) {
  const { pain } = props;
  const classes = useStyles();
  const api = usePainPointsApi();
  const t = usePainPointsTranslation();
  const formats = useFormats();
  const paths = usePaths();
  const nameOf = useVocabularyName();
  const today = DateTime.now().toISODate();
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [on, setOn] = useState(today);
  const customers = usePages(
    painPointsApiRef,
    (client, cursor) =>
      client.listCustomersToTell({
        params: { painId: pain.id },
        query: { cursor, limit: 100 },
      }),
    [pain.id],
  );
  const notice = useAction(async (what: 'told' | 'thanked') => {
    const { changed } = await api.noticeCustomers({
      params: { painId: pain.id },
      body: { evidenceIds: [...selected], what, on },
    });
    setSelected([]);
    customers.retry();
    return t(`customers.done.${what}`, { count: changed });
  });
  if (customers.error && !customers.items) {
    return <PageError error={customers.error} onRetry={customers.retry} />;
  }
  if (!customers.items) return <PageSkeleton />;
  if (customers.items.length === 0) {
    return (
      <PageMessage title={t('customers.none')} text={t('customers.noneHint')} />
    );
  }
  const mayTell = pain.abilities.tellCustomers;
  const ids = customers.items.map(customer => customer.evidenceId);
  const all = ids.every(id => selected.includes(id));
  return (
    <div className={classes.root}>
      <span className={classes.hint}>{t('customers.hint')}</span>
      <ProblemNotice problem={notice.problem} />
      {mayTell && (
        <div className={classes.tools}>
          <TextField
            id="customers-on"
            type="date"
            variant="outlined"
            size="small"
            InputLabelProps={{ shrink: true }}
            inputProps={{ max: today }}
            label={t('customers.on')}
            value={on}
            onChange={event => setOn(event.target.value)}
          />
          <Button
            variant="contained"
            color="primary"
            disabled={selected.length === 0 || !on || notice.busy}
            onClick={() => notice.run('told')}
          >
            {t('customers.markTold', { selected: selected.length })}
          </Button>
          <Button
            variant="outlined"
            disabled={selected.length === 0 || !on || notice.busy}
            onClick={() => notice.run('thanked')}
          >
            {t('customers.markThanked', { selected: selected.length })}
          </Button>
        </div>
      )}
      <Paper className={classes.scroll}>
        <table className={classes.table} aria-label={t('customers.title')}>
          <thead>
            <tr>
              {mayTell && (
                <th scope="col">
                  <input
                    type="checkbox"
                    className={classes.box}
                    aria-label={t('customers.selectAll')}
                    checked={all}
                    onChange={() => setSelected(all ? [] : ids)}
                  />
                </th>
              )}
              <th scope="col">{t('customers.column.voice')}</th>
              <th scope="col">{t('customers.column.market')}</th>
              <th scope="col">{t('customers.column.channel')}</th>
              <th scope="col">{t('customers.column.saidOn')}</th>
              <th scope="col">{t('customers.column.told')}</th>
              <th scope="col">{t('customers.column.thanked')}</th>
            </tr>
          </thead>
          <tbody>
            {customers.items.map(customer => (
              <tr key={customer.evidenceId}>
                {mayTell && (
                  <td>
                    <input
                      type="checkbox"
                      className={classes.box}
                      aria-label={t('customers.select', {
                        id: customer.evidenceId,
                      })}
                      checked={selected.includes(customer.evidenceId)}
                      onChange={event =>
                        setSelected(
                          event.target.checked
                            ? [...selected, customer.evidenceId]
                            : selected.filter(id => id !== customer.evidenceId),
                        )
                      }
                    />
                  </td>
                )}
                <td>
                  <Link to={paths.evidence(customer.evidenceId)}>
                    {customer.evidenceId}
                  </Link>
                </td>
                <td>{nameOf('markets', customer.market)}</td>
                <td>{nameOf('channels', customer.channel)}</td>
                <td>{customer.saidOn ? formats.date(customer.saidOn) : '–'}</td>
                <td>
                  {customer.toldOn ? (
                    <>
                      {formats.date(customer.toldOn)}{' '}
                      {customer.toldBy && (
                        <EntityRefLink entityRef={customer.toldBy} hideIcon />
                      )}
                    </>
                  ) : (
                    <ToneChip tone="warning">{t('customers.toTell')}</ToneChip>
                  )}
                </td>
                <td>
                  {customer.thankedOn ? formats.date(customer.thankedOn) : '–'}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Paper>
      {customers.more && (
        <Button
          className={classes.more}
          variant="outlined"
          disabled={customers.loading}
          onClick={customers.more}
        >
          {customers.loading ? t('shell.page.loading') : t('pains.more')}
        </Button>
      )}
    </div>
  );
}
