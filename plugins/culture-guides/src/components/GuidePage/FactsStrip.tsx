import { makeStyles } from '@material-ui/core/styles';
import type { MarketFacts } from '@trust-portal/plugin-culture-guides-common';
import { FactList, useReaderLanguage } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useDayFormats } from '../../hooks/useDayFormats';
import { useLanguageName } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    quiet: { color: theme.palette.text.secondary, fontSize: 13 },
    origin: {
      margin: theme.spacing(1.5, 0, 0),
      color: theme.palette.text.secondary,
      fontSize: 12,
    },
  }),
  { name: 'CultureGuidesFactsStrip' },
);

/** What machines know about a market; none of it is typed by hand. */
export function FactsStrip(props: { facts: MarketFacts }) {
  const { facts } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const reader = useReaderLanguage();
  const languageName = useLanguageName();
  const days = useDayFormats();
  const locale = reader === 'zh' ? 'zh-Hans' : 'en';
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const nameOf = (type: 'currency' | 'calendar', code: string) =>
    new Intl.DisplayNames([locale], { type }).of(code) ?? code;
  const examples = [
    { name: t('guide.facts.date'), value: facts.examples.date },
    { name: t('guide.facts.time'), value: facts.examples.time },
    { name: t('guide.facts.number'), value: facts.examples.number },
    { name: t('guide.facts.price'), value: facts.examples.price },
  ];
  const [first] = facts.languages;
  return (
    <>
      <FactList
        facts={[
          {
            name: t('guide.facts.currency'),
            value: `${nameOf('currency', facts.currency)} (${facts.currency})`,
          },
          {
            name: t('guide.facts.languages'),
            value: (
              <ul className={classes.list}>
                {facts.languages.map(({ tag, direction }) => (
                  <li key={tag}>
                    {languageName(tag)}{' '}
                    <span className={classes.quiet}>
                      {t(`guide.facts.direction.${direction}`)}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('guide.facts.formats'),
            value: (
              <ul className={classes.list}>
                {examples.map(({ name, value }) => (
                  <li key={name}>
                    <span className={classes.quiet}>{name}</span>{' '}
                    <bdi lang={first?.tag}>{value}</bdi>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            name: t('guide.facts.week'),
            value: t('guide.facts.weekOf', {
              first: days.weekdayName(facts.firstDayOfWeek, 'long'),
              weekend: list.format(
                facts.weekend.map(day => days.weekdayName(day, 'long')),
              ),
            }),
          },
          {
            name: t('guide.facts.measurement'),
            value: t(`guide.facts.system.${facts.measurement}`),
          },
          {
            name: t('guide.facts.calendars'),
            value: list.format(
              facts.calendars.map(calendar => nameOf('calendar', calendar)),
            ),
          },
          {
            name: t('guide.facts.law'),
            value:
              facts.legalRegimes.length > 0 && list.format(facts.legalRegimes),
          },
          {
            name: t('guide.facts.zones'),
            value:
              facts.timeZones.length > 3 ? (
                <details>
                  <summary>
                    {t('guide.facts.zonesMore', {
                      zone: facts.timeZones[0],
                      count: facts.timeZones.length - 1,
                    })}
                  </summary>
                  {facts.timeZones.slice(1).join(' · ')}
                </details>
              ) : (
                facts.timeZones.join(' · ')
              ),
          },
        ]}
      />
      <p className={classes.origin}>
        {t('guide.facts.origin', { version: facts.dataVersion })}
      </p>
    </>
  );
}
