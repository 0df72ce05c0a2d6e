import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Claim,
  DraftContent,
} from '@trust-portal/plugin-culture-guides-common';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { nextClaimId } from './insertMarkdown';

type DraftClaim = DraftContent['claims'][number];

const useStyles = makeStyles(
  theme => ({
    list: {
      display: 'grid',
      gap: theme.spacing(2),
      margin: theme.spacing(0, 0, 2),
      padding: 0,
      listStyle: 'none',
    },
    item: {
      display: 'grid',
      gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
      gap: theme.spacing(1.5),
      margin: 0,
      padding: theme.spacing(1.5, 2, 2),
      border: `1px solid ${theme.palette.divider}`,
      borderRadius: theme.shape.borderRadius,
    },
    legend: { padding: theme.spacing(0, 0.5), fontWeight: 650 },
    whole: { gridColumn: '1 / -1' },
    half: {
      gridColumn: 'span 5',
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
    day: {
      gridColumn: 'span 2',
      [theme.breakpoints.down('sm')]: { gridColumn: '1 / -1' },
    },
    hint: {
      margin: theme.spacing(0, 0, 2),
      color: theme.palette.text.secondary,
    },
  }),
  { name: 'CultureGuidesClaimsEditor' },
);

/** The statements of the text that can be checked, each with its source. */
export function ClaimsEditor(props: {
  claims: readonly DraftClaim[];
  /** Of the source, where this is a translation. */
  sourceClaims?: readonly Claim[];
  language: string;
  onChange: (claims: DraftClaim[]) => void;
  problemAt: (field: string) => string | undefined;
}) {
  const { claims, sourceClaims, language, onChange, problemAt } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const change = (index: number, changes: Partial<DraftClaim>) =>
    onChange(
      claims.map((claim, place) =>
        place === index ? { ...claim, ...changes } : claim,
      ),
    );
  const changeSource = (
    index: number,
    changes: Partial<NonNullable<DraftClaim['source']>>,
  ) =>
    change(index, {
      source: { title: '', ...claims[index].source, ...changes },
    });
  return (
    <>
      <p className={classes.hint}>{t('editor.claims.hint')}</p>
      <ul className={classes.list}>
        {claims.map((claim, index) => {
          const field = (part: string) => `content.claims.${index}.${part}`;
          const original = sourceClaims?.find(({ id }) => id === claim.id);
          return (
            // A claim is known by its place while its name is being typed.
            // eslint-disable-next-line react/no-array-index-key
            <li key={index}>
              <fieldset className={classes.item}>
                <legend className={classes.legend}>
                  {t('editor.claims.legend', { id: claim.id })}
                </legend>
                <TextField
                  id={`claim-${index}-statement`}
                  className={classes.whole}
                  variant="outlined"
                  size="small"
                  multiline
                  required
                  label={t('editor.claims.statement')}
                  value={claim.statement}
                  error={Boolean(problemAt(field('statement')))}
                  helperText={
                    problemAt(field('statement')) ??
                    (original &&
                      t('editor.claims.original', {
                        statement: original.statement,
                      }))
                  }
                  inputProps={{ maxLength: 500, lang: language }}
                  onChange={event =>
                    change(index, { statement: event.target.value })
                  }
                />
                <TextField
                  id={`claim-${index}-source`}
                  className={classes.half}
                  variant="outlined"
                  size="small"
                  label={t('editor.claims.sourceTitle')}
                  value={claim.source?.title ?? ''}
                  error={Boolean(problemAt(field('source.title')))}
                  helperText={problemAt(field('source.title'))}
                  inputProps={{ maxLength: 300 }}
                  onChange={event =>
                    changeSource(index, { title: event.target.value })
                  }
                />
                <TextField
                  id={`claim-${index}-url`}
                  className={classes.half}
                  variant="outlined"
                  size="small"
                  type="url"
                  label={t('editor.claims.sourceUrl')}
                  value={claim.source?.url ?? ''}
                  error={Boolean(problemAt(field('source.url')))}
                  helperText={problemAt(field('source.url'))}
                  inputProps={{ maxLength: 2000 }}
                  onChange={event =>
                    changeSource(index, { url: event.target.value })
                  }
                />
                <TextField
                  id={`claim-${index}-day`}
                  className={classes.day}
                  variant="outlined"
                  size="small"
                  type="date"
                  label={t('editor.claims.openedOn')}
                  InputLabelProps={{ shrink: true }}
                  value={claim.source?.openedOn ?? ''}
                  onChange={event =>
                    changeSource(index, { openedOn: event.target.value })
                  }
                />
                <div className={classes.whole}>
                  <Button
                    size="small"
                    aria-label={t('editor.claims.removeOne', { id: claim.id })}
                    onClick={() =>
                      onChange(
                        claims.filter((_claim, place) => place !== index),
                      )
                    }
                  >
                    {t('editor.claims.remove')}
                  </Button>
                </div>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <Button
        size="small"
        variant="outlined"
        disabled={claims.length >= 100}
        onClick={() =>
          onChange([
            ...claims,
            { id: nextClaimId(claims.map(({ id }) => id)), statement: '' },
          ])
        }
      >
        {t('editor.claims.add')}
      </Button>
    </>
  );
}
