import { LinkButton } from '@backstage/core-components';
import { usePermission } from '@backstage/plugin-permission-react';
import { painCreatePermission } from '@trust-portal/plugin-pain-points-common';
import type { Query } from '@trust-portal/trust-ui';
import AddIcon from '@material-ui/icons/Add';
import { usePainPointsTranslation } from '../../hooks/usePainPointsTranslation';
import { usePaths } from '../../hooks/usePaths';

/** The way to the form, for those who may report a pain. */
export function ReportButton(props: { query?: Query }) {
  const t = usePainPointsTranslation();
  const paths = usePaths();
  const { allowed } = usePermission({ permission: painCreatePermission });
  if (!allowed) return null;
  return (
    <LinkButton
      to={paths.report(props.query)}
      variant="contained"
      color="primary"
      startIcon={<AddIcon />}
    >
      {t('shell.reportPain')}
    </LinkButton>
  );
}
