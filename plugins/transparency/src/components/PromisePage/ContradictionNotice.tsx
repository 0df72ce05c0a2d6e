import { Link } from '@backstage/core-components';
import { alpha, makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import type { CustomerPromise } from '@trust-portal/plugin-transparency-common';
import { useLoaded, useLocalized } from '@trust-portal/trust-ui';
import { transparencyApiRef } from '../../api/transparencyApi';
import { promiseReference } from '../../hooks/usePromise';
import { usePaths } from '../../hooks/usePaths';
import { useTransparencyTranslation } from '../../hooks/useTransparencyTranslation';

const useStyles = makeStyles(
  theme => ({
    root: {
      display: 'flex',
      alignItems: 'flex-start',
      gap: theme.spacing(1.5),
      padding: theme.spacing(1.5, 2),
      border: `1px solid ${theme.palette.warning.main}`,
      borderRadius: theme.shape.borderRadius,
      backgroundColor: alpha(theme.palette.warning.main, 0.08),
      '& > svg': { color: theme.palette.warning.main, flexShrink: 0 },
    },
    list: {
      margin: theme.spacing(0.5, 0, 0),
      paddingInlineStart: theme.spacing(2.5),
    },
    link: { display: 'inline-block', lineHeight: '24px' },
  }),
  { name: 'TransparencyContradictionNotice' },
);

/** Says which promises say something else about the same; nothing where there are none. */
export function ContradictionNotice({ promise }: { promise: CustomerPromise }) {
  const classes = useStyles();
  const t = useTransparencyTranslation();
  const localized = useLocalized();
  const paths = usePaths();
  const { contradicts } = promise;
  const names = contradicts.join();
  const titles = useLoaded(
    transparencyApiRef,
    async api => {
      if (names === '') return [];
      const references = names.split(',').map(promiseReference);
      const { items } = await api.resolveReferences({ body: { references } });
      return items;
    },
    [names],
  );
  if (contradicts.length === 0) return null;
  return (
    <div className={classes.root}>
      <WarningIcon aria-hidden />
      <div>
        {t(
          promise.state === 'proposed'
            ? 'promise.wouldContradict'
            : 'promise.contradicts',
        )}
        <ul className={classes.list}>
          {contradicts.map(id => {
            const found = titles.value?.find(
              ({ reference }) => reference === promiseReference(id),
            );
            return (
              <li key={id}>
                <Link to={paths.promise(id)} className={classes.link}>
                  {found ? `${id} · ${localized(found.title).text}` : id}
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}
