import type { ReactNode } from 'react';
import { makeStyles } from '@material-ui/core/styles';
import { useLocalized, type LocalizedText } from '../../hooks/useLocalized';
import { useTrustUiTranslation } from '../../translation';

const useStyles = makeStyles(
  theme => ({
    label: {
      marginInlineStart: theme.spacing(0.75),
      padding: '0 4px',
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: 4,
      color: theme.palette.text.secondary,
      fontSize: 11,
      fontWeight: 400,
      whiteSpace: 'nowrap',
    },
  }),
  { name: 'TrustUiLocalizedText' },
);

/** A text in the reader's language; says so when it exists in the other language only. */
export function LocalizedTextView(props: {
  text: LocalizedText;
  /** The same text drawn in another way, such as with marks in it. */
  children?: ReactNode;
}) {
  const classes = useStyles();
  const t = useTrustUiTranslation();
  const read = useLocalized()(props.text);
  const drawn = props.children ?? read.text;
  if (read.inReadersLanguage) return <>{drawn}</>;
  return (
    <>
      <span lang={read.language === 'zh' ? 'zh-Hans' : 'en'}>{drawn}</span>
      <span className={classes.label}>{t(`onlyIn.${read.language}`)}</span>
    </>
  );
}
