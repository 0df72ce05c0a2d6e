import { useId, useState } from 'react';
import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { Section, useFormats } from '@trust-portal/trust-ui';
import { useMarketDay } from '../../hooks/useCountdown';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useRecordTitles } from '../../hooks/useRecordTitles';
import { byDomain, isDone } from '../../launches/checklist';
import { AddItemDialog } from './AddItemDialog';
import { ChecklistItem } from './ChecklistItem';
import { ItemDialogs, type ItemChange } from './ItemDialogs';
import type { LaunchChange } from './LaunchChange';

const useStyles = makeStyles(
  theme => ({
    domain: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'baseline',
      justifyContent: 'space-between',
      gap: theme.spacing(0, 2),
      margin: theme.spacing(2.5, 0, 0),
      paddingBottom: theme.spacing(0.5),
      borderBottom: `2px solid ${theme.palette.divider}`,
    },
    name: { margin: 0, fontSize: 15, fontWeight: 650 },
    count: { color: theme.palette.text.secondary, fontSize: 13 },
    list: { margin: 0, padding: 0, listStyle: 'none' },
    none: { margin: 0, color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesChecklist' },
);

/** What has to be ready, by domain; each item is signed by the role that answers for it. */
export function Checklist(props: LaunchChange) {
  const { launch } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const today = useMarketDay()(launch.market);
  const headingId = useId();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const [adding, setAdding] = useState(false);
  const [change, setChange] = useState<ItemChange>();
  const titles = useRecordTitles(
    launch.checklist.flatMap(({ evidence }) => evidence?.reference ?? []),
  );
  const domains = byDomain(launch.checklist);
  const shown = domains
    .map(({ domain, items }) => ({
      domain,
      all: items,
      items: onlyOpen ? items.filter(item => !isDone(item, today)) : items,
    }))
    .filter(({ items }) => items.length > 0);
  return (
    <Section
      title={t('launches.checklist.title')}
      actions={
        <>
          <FormControlLabel
            control={
              <Checkbox
                size="small"
                color="primary"
                checked={onlyOpen}
                onChange={event => setOnlyOpen(event.target.checked)}
              />
            }
            label={t('launches.checklist.only')}
          />
          {launch.abilities.edit && (
            <Button
              variant="outlined"
              size="small"
              onClick={() => setAdding(true)}
            >
              {t('launches.checklist.add')}
            </Button>
          )}
        </>
      }
    >
      {shown.length === 0 && (
        <p className={classes.none}>{t('launches.checklist.nothingOpen')}</p>
      )}
      {shown.map(({ domain, all, items }) => (
        <section key={domain} aria-labelledby={`${headingId}-${domain}`}>
          <div className={classes.domain}>
            <h3 id={`${headingId}-${domain}`} className={classes.name}>
              {t(`launches.domain.${domain}`)}
            </h3>
            <span className={classes.count}>
              {t('launches.done', {
                done: formats.number(
                  all.filter(item => isDone(item, today)).length,
                ),
                total: formats.number(all.length),
              })}
            </span>
          </div>
          <ul className={classes.list}>
            {items.map(item => (
              <ChecklistItem
                key={item.id}
                item={item}
                launch={launch}
                today={today}
                titles={titles}
                onChange={to => setChange({ item, to })}
              />
            ))}
          </ul>
        </section>
      ))}
      {adding && <AddItemDialog {...props} onClose={() => setAdding(false)} />}
      {change && (
        <ItemDialogs
          {...props}
          change={{
            ...change,
            // Somebody else may have changed it while the dialog was open.
            item:
              launch.checklist.find(({ id }) => id === change.item.id) ??
              change.item,
          }}
          onClose={() => setChange(undefined)}
        />
      )}
    </Section>
  );
}
