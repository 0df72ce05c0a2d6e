import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { catalogTranslationRef } from '@backstage/plugin-catalog/alpha';
import Chip from '@material-ui/core/Chip';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';

const useStyles = makeStyles(theme => ({
  card: { padding: theme.spacing(2, 2.5) },
  description: { whiteSpace: 'pre-line' },
  tags: { marginTop: theme.spacing(1.5), marginBottom: theme.spacing(-1) },
}));

/**
 * What the entity is. Owner, system and lifecycle stand in the head of the page; the stock card
 * repeats them and offers to edit a source that a reader cannot reach from here.
 */
export function EntityAboutCard() {
  const classes = useStyles();
  const { t } = useTranslationRef(catalogTranslationRef);
  const { entity } = useEntity();
  const { description, tags = [] } = entity.metadata;
  return (
    <Paper className={classes.card}>
      <Typography variant="h5" component="h3" gutterBottom>
        {t('aboutCard.title')}
      </Typography>
      <Typography className={classes.description}>
        {description ?? t('aboutCard.descriptionField.value')}
      </Typography>
      {tags.length > 0 && (
        <div className={classes.tags}>
          {tags.map(tag => (
            <Chip key={tag} label={tag} size="small" />
          ))}
        </div>
      )}
    </Paper>
  );
}
