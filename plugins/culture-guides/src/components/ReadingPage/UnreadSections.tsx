import { useState } from 'react';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useContentLanguage } from '../../hooks/useContentLanguage';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { SectionKindName } from '../SectionKindName';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, paddingInlineStart: theme.spacing(3) },
    quiet: { margin: 0, color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'CultureGuidesUnreadSections' },
);

/** The sections of a guide of which the reader has not read the present text; asked for when somebody wants to know. */
export function UnreadSections(props: { market: string }) {
  const [open, setOpen] = useState(false);
  const t = useCultureGuidesTranslation();
  return (
    <>
      <Button
        size="small"
        color="primary"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t('reading.unread.show')}
      </Button>
      {open && <UnreadList {...props} />}
    </>
  );
}

function UnreadList(props: { market: string }) {
  const { market } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const language = useContentLanguage();
  const unread = useLoaded(
    cultureGuidesApiRef,
    async api => {
      const { sections } = await api.getGuide({ params: { market } });
      // A guide has at most one section of each of its twelve kinds.
      const details = await Promise.all(
        sections.map(({ id }) =>
          api.getSection({ params: { sectionId: id }, query: { language } }),
        ),
      );
      return details.filter(({ text }) => text && !text.readAt);
    },
    [market, language],
  );
  if (unread.error) {
    return <p className={classes.quiet}>{t('reading.unread.failed')}</p>;
  }
  if (!unread.value) {
    return <p className={classes.quiet}>{t('reading.unread.loading')}</p>;
  }
  if (unread.value.length === 0) {
    return <p className={classes.quiet}>{t('reading.unread.none')}</p>;
  }
  return (
    <ul className={classes.list}>
      {unread.value.map(({ id, kind }) => (
        <li key={id}>
          <Link to={paths.section(id)}>
            <SectionKindName kind={kind} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
