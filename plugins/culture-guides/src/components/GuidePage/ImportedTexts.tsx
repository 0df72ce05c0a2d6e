import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  parseSectionId,
  type GuideImportResult,
} from '@trust-portal/plugin-culture-guides-common';
import { useFieldProblemWords } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { usePaths } from '../../hooks/usePaths';
import { useLanguageName } from '../LanguageName';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
    head: { margin: theme.spacing(0, 0, 0.5), fontWeight: 600 },
  }),
  { name: 'CultureGuidesImportedTexts' },
);

/** What an import does, or has done: texts that wait for review, those that are the same, and what was refused. */
export function ImportedTexts(props: {
  result: GuideImportResult;
  done: boolean;
}) {
  const { result, done } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const paths = usePaths();
  const languageName = useLanguageName();
  const problemWords = useFieldProblemWords();
  return (
    <div role="status">
      <p className={classes.head}>
        {done
          ? t('guide.import.taken', { count: result.submitted.length })
          : t('guide.import.found', { count: result.submitted.length })}{' '}
        {t('guide.import.unchanged', { count: result.unchanged })}
      </p>
      <ul className={classes.list}>
        {result.submitted.map(({ sectionId, language, number }) => {
          const kind = parseSectionId(sectionId)?.kind;
          const words = `${
            kind ? t(`shell.sectionKind.${kind}`) : sectionId
          } · ${languageName(language)}`;
          return (
            <li key={`${sectionId} ${language}`}>
              {number === undefined ? (
                words
              ) : (
                <Link to={paths.revision(sectionId, language, number)}>
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
      {result.rejects.length > 0 && (
        <>
          <p className={classes.head}>
            {t('guide.import.rejects', { count: result.rejects.length })}
          </p>
          <ul className={classes.list}>
            {result.rejects.map(reject => (
              <li key={`${reject.line} ${reject.field} ${reject.code}`}>
                {t('guide.import.reject', {
                  line: String(reject.line),
                  field: reject.field,
                  problem: problemWords(reject).sentence,
                })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
