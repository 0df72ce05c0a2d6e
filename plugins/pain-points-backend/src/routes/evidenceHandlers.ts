import { HttpAuthService } from '@backstage/backend-plugin-api';
import { ContractHandlers } from '@trust-portal/http-contract';
import {
  evidenceRoutes,
  painRoutes,
} from '@trust-portal/plugin-pain-points-common';
import { callerOf } from '@trust-portal/record-service';
import { EvidenceService } from '../service/EvidenceService';

const { listCustomersToTell, listPainEvidence } = painRoutes;

/** Voices of customers, and who of them is to be told of a cure. */
const evidenceAndCustomerRoutes = {
  ...evidenceRoutes,
  listCustomersToTell,
  listPainEvidence,
};

export function evidenceHandlers(options: {
  httpAuth: HttpAuthService;
  evidence: EvidenceService;
}): ContractHandlers<typeof evidenceAndCustomerRoutes> {
  const { httpAuth, evidence } = options;
  return {
    listEvidence: async ({ query }, { request }) =>
      evidence.list(await callerOf(httpAuth, request), query),
    countEvidence: async ({ query }, { request }) =>
      evidence.facets(await callerOf(httpAuth, request), query),
    createEvidence: async ({ body }, { request, response }) => {
      const caller = await callerOf(httpAuth, request);
      const { created, detail } = await evidence.create(caller, body);
      // The contract promises 201 for a new voice only.
      if (!created) response.status(200).json(detail);
      return detail;
    },
    getEvidence: async ({ params }, { request }) =>
      evidence.get(await callerOf(httpAuth, request), params.evidenceId),
    editEvidence: async ({ params, body }, { request }) =>
      evidence.edit(await callerOf(httpAuth, request), params.evidenceId, body),

    linkEvidence: async ({ body }, { request }) => ({
      changed: await evidence.link(await callerOf(httpAuth, request), body),
    }),
    unlinkEvidence: async ({ params }, { request }) =>
      evidence.unlink(await callerOf(httpAuth, request), params.linkId),
    setEvidenceAside: async ({ body }, { request }) => ({
      changed: await evidence.setAside(await callerOf(httpAuth, request), body),
    }),
    returnEvidence: async ({ body }, { request }) => ({
      changed: await evidence.bringBack(
        await callerOf(httpAuth, request),
        body.evidenceIds,
      ),
    }),
    assignEvidence: async ({ body }, { request }) => ({
      changed: await evidence.assign(await callerOf(httpAuth, request), body),
    }),

    proposeRedaction: async ({ params }, { request }) =>
      evidence.proposeRedaction(
        await callerOf(httpAuth, request),
        params.evidenceId,
      ),
    redactEvidence: async ({ params, body }, { request }) =>
      evidence.redact(
        await callerOf(httpAuth, request),
        params.evidenceId,
        body,
      ),

    answerEvidence: async ({ params, body }, { request }) =>
      evidence.answer(
        await callerOf(httpAuth, request),
        params.evidenceId,
        body,
      ),
    listPainEvidence: async ({ params, query }, { request }) =>
      evidence.listOfPain(
        await callerOf(httpAuth, request),
        params.painId,
        query,
      ),
    listCustomersToTell: async ({ params, query }, { request }) =>
      evidence.listCustomersToTell(
        await callerOf(httpAuth, request),
        params.painId,
        query,
      ),
    noticeCustomers: async ({ params, body }, { request }) => ({
      changed: await evidence.noticeCustomers(
        await callerOf(httpAuth, request),
        params.painId,
        body,
      ),
    }),

    eraseEvidence: async ({ params, body }, { request }) =>
      evidence.erase(
        await callerOf(httpAuth, request),
        params.evidenceId,
        body.reason,
      ),
    eraseCustomer: async ({ body }, { request }) =>
      evidence.eraseCustomer(
        await callerOf(httpAuth, request),
        body.customerReference,
        body.reason,
      ),
    holdEvidence: async ({ params, body }, { request }) =>
      evidence.hold(
        await callerOf(httpAuth, request),
        params.evidenceId,
        body.reason,
      ),
    releaseEvidence: async ({ params }, { request }) =>
      evidence.release(await callerOf(httpAuth, request), params.evidenceId),
  };
}
