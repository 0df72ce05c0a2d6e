import { AuditorService } from '@backstage/backend-plugin-api';
import {
  checklistTemplateUpdatePermission,
  guideReadPermission,
} from '@trust-portal/plugin-culture-guides-common';
import { audited, Caller } from '@trust-portal/record-service';
import { MarketAccess } from '../permissions/MarketAccess';
import {
  ChecklistTemplateService,
  ChecklistTemplateVersion,
  TemplatePublication,
} from './LaunchService';

/** Readers of guides read the template; every launch depends on it, so the auditor is told of who changes it. */
export class AuthorizedChecklistTemplateService
  implements ChecklistTemplateService
{
  readonly #service: ChecklistTemplateService;
  readonly #access: MarketAccess;
  readonly #auditor: AuditorService;

  constructor(options: {
    service: ChecklistTemplateService;
    access: MarketAccess;
    auditor: AuditorService;
  }) {
    this.#service = options.service;
    this.#access = options.access;
    this.#auditor = options.auditor;
  }

  async getTemplate(
    caller: Caller,
    version?: number,
  ): Promise<ChecklistTemplateVersion> {
    await this.#access.require(caller, guideReadPermission);
    return this.#service.getTemplate(caller, version);
  }

  publishTemplate(
    caller: Caller,
    publication: TemplatePublication,
  ): Promise<ChecklistTemplateVersion> {
    return audited(
      { auditor: this.#auditor },
      caller,
      { eventId: 'checklist-template-publish', severityLevel: 'medium' },
      async () => {
        await this.#access.require(caller, checklistTemplateUpdatePermission);
        return this.#service.publishTemplate(caller, publication);
      },
    );
  }
}
