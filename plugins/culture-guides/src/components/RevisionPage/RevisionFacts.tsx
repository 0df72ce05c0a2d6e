import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { Revision } from '@trust-portal/plugin-culture-guides-common';
import { FactList, Section, useFormats } from '@trust-portal/trust-ui';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { RevisionStateChip } from '../RevisionState';

const useStyles = makeStyles(
  { note: { whiteSpace: 'pre-wrap' } },
  { name: 'CultureGuidesRevisionFacts' },
);

/** Who wrote the revision, what it is about, and since when it is to hold. */
export function RevisionFacts(props: { revision: Revision }) {
  const { revision } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  return (
    <Section title={t('revision.facts')}>
      <FactList
        facts={[
          {
            name: t('revision.state'),
            value: <RevisionStateChip state={revision.state} />,
          },
          {
            name: t('section.read.author'),
            value: <EntityRefLink entityRef={revision.author} hideIcon />,
          },
          {
            name: t('revision.submitted'),
            value: formats.dateTime(revision.submittedAt),
          },
          {
            name: t('revision.published'),
            value:
              revision.publishedAt && formats.dateTime(revision.publishedAt),
          },
          {
            name: t('revision.note'),
            value: (
              <span className={classes.note} dir="auto">
                {revision.note}
              </span>
            ),
          },
          {
            name: t('revision.significance'),
            value: t(`section.significance.${revision.significance}`),
          },
          {
            name: t('section.read.inForceFrom'),
            value: revision.inForceFrom
              ? formats.date(revision.inForceFrom)
              : t('revision.fromPublication'),
          },
          {
            name: t('revision.basedOn'),
            value:
              revision.basedOn !== undefined &&
              t('revision.sourceRevision', {
                number: String(revision.basedOn),
              }),
          },
          {
            name: t('revision.law'),
            value: revision.touchesLaw && t('revision.yes'),
          },
          {
            name: t('revision.promises'),
            value:
              revision.promises.length > 0 &&
              revision.promises
                .map(reference => reference.split('/').at(-1))
                .join(' · '),
          },
          {
            name: t('revision.restores'),
            value:
              revision.restores !== undefined &&
              t('section.history.number', {
                number: String(revision.restores),
              }),
          },
        ]}
      />
    </Section>
  );
}
