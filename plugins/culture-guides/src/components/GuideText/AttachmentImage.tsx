import { makeStyles } from '@material-ui/core/styles';
import { useLoaded } from '@trust-portal/trust-ui';
import { cultureGuidesApiRef } from '../../api/cultureGuidesApi';
import { useCultureGuidesTranslation } from '../../hooks/useCultureGuidesTranslation';
import { useGuideText } from './GuideTextContext';

const useStyles = makeStyles(
  theme => ({
    image: {
      display: 'block',
      maxWidth: '100%',
      height: 'auto',
      margin: theme.spacing(1.5, 0),
      borderRadius: theme.shape.borderRadius,
    },
    missing: { color: theme.palette.text.secondary },
  }),
  { name: 'CultureGuidesAttachmentImage' },
);

const pictures = new Set(['image/png', 'image/jpeg', 'image/webp']);

/** Reads an answer as a data URL, which the security policy of the portal allows for pictures. */
async function toDataUrl(response: Response): Promise<string | undefined> {
  const mediaType = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (!pictures.has(mediaType)) return undefined;
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('');
  return `data:${mediaType};base64,${btoa(binary)}`;
}

/** A picture of the section, fetched with the reader's own permission. */
export function AttachmentImage(props: { id: string; alt: string }) {
  const { id, alt } = props;
  const classes = useStyles();
  const t = useCultureGuidesTranslation();
  const { sectionId } = useGuideText();
  const image = useLoaded(
    cultureGuidesApiRef,
    async api =>
      toDataUrl(
        await api.getAttachment({ params: { sectionId, attachmentId: id } }),
      ),
    [sectionId, id],
  );
  if (image.value) {
    return <img src={image.value} alt={alt} className={classes.image} />;
  }
  return (
    <span className={classes.missing}>
      {image.loading
        ? t('section.files.loadingImage')
        : t('section.files.noImage', { name: alt || id })}
    </span>
  );
}
