import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import { sectionRoutes } from '@trust-portal/plugin-culture-guides-common';
import { callerOf } from '@trust-portal/record-service';
import { AttachmentService, SectionService } from '../service/SectionService';
import { sendAttachment } from './sendAttachment';

/** Sections, their periodic reviews and their attachments. */
export function sectionHandlers(options: {
  httpAuth: HttpAuthService;
  sections: SectionService;
  attachments: AttachmentService;
}): ContractHandlers<typeof sectionRoutes> {
  const { httpAuth, sections, attachments } = options;
  return {
    listSections: async ({ query }, { request }) =>
      sections.list(await callerOf(httpAuth, request), query),
    createSection: async ({ body }, { request }) =>
      sections.create(await callerOf(httpAuth, request), body),
    getSection: async ({ params, query }, { request }) =>
      sections.get(await callerOf(httpAuth, request), params.sectionId, query),
    editSection: async ({ params, body }, { request }) =>
      sections.edit(await callerOf(httpAuth, request), params.sectionId, body),
    archiveSection: async ({ params, body }, { request }) =>
      sections.archive(
        await callerOf(httpAuth, request),
        params.sectionId,
        body,
      ),
    restoreSection: async ({ params, body }, { request }) =>
      sections.restore(
        await callerOf(httpAuth, request),
        params.sectionId,
        body,
      ),
    reviewSection: async ({ params, body }, { request }) =>
      sections.review(
        await callerOf(httpAuth, request),
        params.sectionId,
        body,
      ),
    listSectionReviews: async ({ params, query }, { request }) =>
      sections.listReviews(
        await callerOf(httpAuth, request),
        params.sectionId,
        query,
      ),
    markRead: async ({ params, body }, { request }) =>
      sections.markRead(
        await callerOf(httpAuth, request),
        params.sectionId,
        body,
      ),
    addAttachment: async ({ params, body }, { request }) =>
      attachments.add(
        await callerOf(httpAuth, request),
        params.sectionId,
        body,
      ),
    listAttachments: async ({ params }, { request }) => ({
      items: await attachments.list(
        await callerOf(httpAuth, request),
        params.sectionId,
      ),
    }),
    getAttachment: async ({ params }, { request, response }) => {
      const { attachment, bytes } = await attachments.read(
        await callerOf(httpAuth, request),
        params.sectionId,
        params.attachmentId,
      );
      sendAttachment(response, attachment, bytes);
    },
    archiveAttachment: async ({ params }, { request }) =>
      attachments.archive(
        await callerOf(httpAuth, request),
        params.sectionId,
        params.attachmentId,
      ),
  };
}
