import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Kind, Taxonomy } from '@trust-portal/plugin-pain-points-common';
import { Section, useBilingual } from '@trust-portal/trust-ui';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';
import { KindName } from '../KindName';

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(1.25),
      margin: 0,
      padding: 0,
      listStyle: 'none',
    },
    why: { color: theme.palette.text.secondary, fontSize: 13 },
  }),
  { name: 'PainPointsKindNeighbours' },
);

/** The challenges that a kind feeds, the kinds that it makes worse, and those that make it worse. */
export function KindNeighbours(props: { kind: Kind; taxonomy: Taxonomy }) {
  const { kind, taxonomy } = props;
  const classes = useStyles();
  const bilingual = useBilingual();
  const paths = usePaths();
  const t = usePainPointsTranslation();
  const worsenedBy = taxonomy.kinds.flatMap(other =>
    other.worsens
      .filter(link => link.kind === kind.id)
      .map(link => ({ kind: other.id, why: link.why })),
  );
  const directions = [
    { title: t('kind.worsens'), links: kind.worsens },
    { title: t('kind.worsenedBy'), links: worsenedBy },
  ];
  return (
    <>
      {kind.challenges.length > 0 && (
        <Section title={t('kind.challenges')}>
          <ul className={classes.list}>
            {taxonomy.challenges
              .filter(challenge => kind.challenges.includes(challenge.id))
              .map(challenge => (
                <li key={challenge.id}>
                  <Link to={paths.catalog({ challenge: challenge.id })}>
                    {bilingual(challenge.name)}
                  </Link>
                </li>
              ))}
          </ul>
        </Section>
      )}
      {directions.map(({ title, links }) => (
        <Section key={title} title={title}>
          {links.length === 0 ? (
            t('kind.noWorsens')
          ) : (
            <ul className={classes.list}>
              {links.map(link => (
                <li key={link.kind}>
                  <KindName kindId={link.kind} />
                  <div className={classes.why}>{bilingual(link.why)}</div>
                </li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}
