import { useRef, useState } from 'react';
import Button from '@material-ui/core/Button';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import {
  attachmentMediaTypes,
  MAXIMUM_ATTACHMENT_SIZE,
  type Attachment,
} from '@trust-portal/plugin-culture-guides-common';
import {
  FormDialog,
  PageError,
  PageSkeleton,
  ProblemNotice,
  Section,
  useAction,
  useDownload,
  useFormats,
  useLoaded,
} from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesApi } from '../../hooks/useCultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { readAsBase64 } from './readAsBase64';
import type { SectionChange } from './SectionChange';

const useStyles = makeStyles(
  theme => ({
    list: { margin: 0, padding: 0, listStyle: 'none' },
    item: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      gap: theme.spacing(1),
      padding: theme.spacing(1.25, 0),
      borderBottom: `1px solid ${theme.palette.divider}`,
      '&:last-child': { borderBottom: 0 },
    },
    words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
    name: { fontWeight: 600 },
    meta: { color: theme.palette.text.secondary, fontSize: 13 },
    refused: { color: theme.palette.error.main },
  }),
  { name: 'CultureGuidesFilesTab' },
);

/** Pictures and files of the section. */
export function FilesTab(props: SectionChange) {
  const { section } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string>();
  const files = useLoaded(
    cultureGuidesApiRef,
    client => client.listAttachments({ params: { sectionId: section.id } }),
    [section.id],
  );
  const add = useAction(async (file: File) => {
    const mediaType = attachmentMediaTypes.find(type => type === file.type);
    if (!mediaType) {
      setRefused(t('section.files.wrongType', { name: file.name }));
      return undefined;
    }
    if (file.size > MAXIMUM_ATTACHMENT_SIZE) {
      setRefused(t('section.files.tooLarge', { name: file.name }));
      return undefined;
    }
    await api.addAttachment({
      params: { sectionId: section.id },
      body: {
        fileName: file.name,
        mediaType,
        base64: await readAsBase64(file),
      },
    });
    files.retry();
    return t('section.files.added', { name: file.name });
  });
  return (
    <Section
      title={t('section.tab.files')}
      actions={
        section.abilities.edit && (
          <>
            <input
              ref={input}
              type="file"
              hidden
              aria-label={t('section.files.add')}
              accept={attachmentMediaTypes.join()}
              onChange={event => {
                const [file] = event.target.files ?? [];
                setRefused(undefined);
                if (file) add.run(file);
                event.target.value = '';
              }}
            />
            <Button
              variant="outlined"
              disabled={add.busy}
              onClick={() => input.current?.click()}
            >
              {add.busy ? t('section.files.adding') : t('section.files.add')}
            </Button>
          </>
        )
      }
    >
      {section.abilities.edit && (
        <div className={classes.meta}>{t('section.files.limits')}</div>
      )}
      {refused && (
        <div role="alert" className={classes.refused}>
          {refused}
        </div>
      )}
      <ProblemNotice problem={add.problem} />
      {files.error && <PageError error={files.error} onRetry={files.retry} />}
      {!files.value && !files.error && <PageSkeleton rows={2} />}
      {files.value?.items.length === 0 && <p>{t('section.files.none')}</p>}
      <ul className={classes.list}>
        {files.value?.items.map(file => (
          <FileRow
            key={file.id}
            file={file}
            editable={section.abilities.edit}
            onChanged={files.retry}
          />
        ))}
      </ul>
    </Section>
  );
}

function FileRow(props: {
  file: Attachment;
  editable: boolean;
  onChanged: () => void;
}) {
  const { file, editable, onChanged } = props;
  const classes = useStyles();
  const api = useCultureGuidesApi();
  const t = useCultureGuidesTranslation();
  const formats = useFormats();
  const save = useDownload();
  const [asking, setAsking] = useState(false);
  const params = { sectionId: file.sectionId, attachmentId: file.id };
  const name = file.fileName;
  const download = useAction(async () => {
    await save(await api.getAttachment({ params }), name);
    return undefined;
  });
  const archive = useAction(async () => {
    await api.archiveAttachment({ params });
    onChanged();
    return t('section.files.removed', { name });
  });
  return (
    <li className={classes.item}>
      <div className={classes.words}>
        <span className={classes.name}>{name}</span>
        <div className={classes.meta}>
          {t('section.files.by', { date: formats.date(file.addedAt) })}{' '}
          <EntityRefLink entityRef={file.addedBy} hideIcon /> ·{' '}
          {formats.number(Math.ceil(file.size / 1000))} kB
        </div>
        {editable && file.mediaType.startsWith('image/') && (
          <div className={classes.meta}>
            {t('section.files.inText')}{' '}
            <code>{`![](attachment:${file.id})`}</code>
          </div>
        )}
        <ProblemNotice problem={download.problem} />
      </div>
      <Button
        size="small"
        startIcon={<DownloadIcon />}
        aria-label={t('section.files.download', { name })}
        onClick={() => download.run()}
      >
        {file.mediaType.split('/')[1].toUpperCase()}
      </Button>
      {editable && (
        <Button
          size="small"
          aria-label={t('section.files.remove', { name })}
          onClick={() => setAsking(true)}
        >
          {t('section.files.archive')}
        </Button>
      )}
      <FormDialog
        open={asking}
        title={t('section.files.removeTitle', { name })}
        submitLabel={t('section.files.archive')}
        busy={archive.busy}
        problem={archive.problem}
        onClose={() => setAsking(false)}
        onSubmit={() => archive.run()}
      >
        {t('section.files.removeText')}
      </FormDialog>
    </li>
  );
}
