import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useGuideText } from './GuideTextContext';
import { usePromiseWords } from './usePromiseWords';

const useStyles = makeStyles(
  theme => ({
    value: { fontWeight: 650 },
    note: { color: theme.palette.text.secondary, fontSize: '0.85em' },
  }),
  { name: 'CultureGuidesPromiseValue' },
);

/** A promise cited by a text: its value in force, never a number that somebody typed beside it. */
export function PromiseValue(props: {
  id: string;
  /** The words of the link; where there are none the value stands for itself. */
  children?: ReactNode;
  /** The same words as text. */
  words: string;
}) {
  const { id, children, words } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const { promiseValues, sectionId } = useGuideText();
  const amountOf = usePromiseWords(sectionId);
  const path = `/transparency/promise/${id}`;
  const known =
    promiseValues?.[`transparency/promise/${id}`] ?? promiseValues?.[id];
  if (!known) {
    return (
      <>
        {children}
        {words && ' '}
        {/* Without values nothing tells whether there is a page to go to. */}
        {promiseValues ? (
          <Link to={path}>{t('section.promise.name', { id })}</Link>
        ) : (
          t('section.promise.name', { id })
        )}{' '}
        <span className={classes.note}>({t('section.promise.unknown')})</span>
      </>
    );
  }
  const amount = amountOf(known);
  const title = t('section.promise.since', {
    id,
    date: formats.date(known.inForceFrom),
  });
  const numbers = words.match(/\d+/g) ?? [];
  const disagrees = numbers.some(number => Number(number) !== known.value);
  return (
    <>
      <Link to={path} title={title} className={classes.value}>
        {words ? children : amount}
      </Link>
      {disagrees && (
        <>
          {' '}
          <span className={classes.note}>
            ({t('section.promise.disagrees', { amount })})
          </span>
        </>
      )}
    </>
  );
}
