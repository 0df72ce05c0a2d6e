import { attachmentMediaTypes } from '@trust-portal/plugin-culture-guides-common';
import { fitsMediaType, isPicture } from './mediaTypes';

const files = {
  'image/png': Buffer.from('89504e470d0a1a0a0000', 'hex'),
  'image/jpeg': Buffer.from('ffd8ffe000104a464946', 'hex'),
  'image/webp': Buffer.from('52494646aabbccdd57454250', 'hex'),
  'application/pdf': Buffer.from('%PDF-1.7\n'),
  'text/csv': Buffer.from('\ufeffday,name\r\n2026-01-01,元旦\r\n'),
  'text/plain': Buffer.from('plain words\n'),
};

describe('the media type of a file', () => {
  it.each(Object.keys(files) as Array<keyof typeof files>)(
    'of %s fits its bytes, and no other but a text another text',
    mediaType => {
      const fitting = attachmentMediaTypes.filter(other =>
        fitsMediaType(files[mediaType], other),
      );
      expect(fitting).toEqual(
        mediaType.startsWith('text/')
          ? ['text/csv', 'text/plain']
          : [mediaType],
      );
    },
  );

  it.each([
    [
      'a sound in the container of a picture',
      Buffer.from('52494646aabbccdd57415645', 'hex'),
    ],
    ['a program', Buffer.from('7f454c4602010100', 'hex')],
    ['half of a character', Buffer.from([0x61, 0xe5, 0x85])],
  ])('is none of ours for %s', (_, bytes) => {
    expect(
      attachmentMediaTypes.filter(type => fitsMediaType(bytes, type)),
    ).toEqual([]);
  });

  it('says what is shown in a page', () => {
    expect(attachmentMediaTypes.filter(isPicture)).toEqual([
      'image/png',
      'image/jpeg',
      'image/webp',
    ]);
  });
});
