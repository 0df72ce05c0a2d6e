import { Foundation } from './createFoundation';
import { AuthorizedAttachmentService } from './service/AuthorizedAttachmentService';
import { AuthorizedSectionService } from './service/AuthorizedSectionService';
import { AuthorizedTextService } from './service/AuthorizedTextService';
import { DefaultAttachmentService } from './service/DefaultAttachmentService';
import { DefaultSectionService } from './service/DefaultSectionService';
import { DefaultTextService } from './service/DefaultTextService';
import { AttachmentService, SectionService } from './service/SectionService';
import { TextService } from './service/TextService';

/** The services of sections and texts that the router gets: the authorized ones. */
export interface GuideServices {
  sections: SectionService;
  texts: TextService;
  attachments: AttachmentService;
}

export function createGuideServices(foundation: Foundation): GuideServices {
  const { access, auditor } = foundation;
  return {
    sections: new AuthorizedSectionService({
      service: new DefaultSectionService(foundation),
      access,
      auditor,
    }),
    texts: new AuthorizedTextService({
      service: new DefaultTextService(foundation),
      access,
      auditor,
    }),
    attachments: new AuthorizedAttachmentService({
      service: new DefaultAttachmentService(foundation),
      access,
    }),
  };
}
