import { NotFoundError } from '@backstage/errors';
import { VersionedDocumentStore } from '@trust-portal/knex-store';
import { PersonClaimsService } from '@trust-portal/person-claims';
import { ChecklistTemplate } from '@trust-portal/plugin-culture-guides-common';
import { loadChecklistTemplate } from './content/checklistTemplate';
import { Foundation } from './createFoundation';
import { LaunchStore } from './database/LaunchStore';
import { parseLaunchId } from './launches/launchNumber';
import { AuthorizedChecklistTemplateService } from './service/AuthorizedChecklistTemplateService';
import { AuthorizedLaunchService } from './service/AuthorizedLaunchService';
import { ContradictionFinder } from './service/ContradictionFinder';
import { DefaultChecklistTemplateService } from './service/DefaultChecklistTemplateService';
import { DefaultLaunchService } from './service/DefaultLaunchService';
import {
  ChecklistTemplateService,
  LaunchService,
} from './service/LaunchService';

/** The services of launches that the router gets: the authorized ones. */
export interface LaunchServices {
  launches: LaunchService;
  checklistTemplates: ChecklistTemplateService;
}

/** Also publishes the checklist that is shipped, where there is none yet. */
export async function createLaunchServices(
  foundation: Foundation & { personClaims: PersonClaimsService },
): Promise<LaunchServices> {
  const { access, auditor, knex, personClaims, vocabulary } = foundation;
  const templates = new VersionedDocumentStore<ChecklistTemplate>({
    table: 'checklist_template_version',
  });
  const templateService = new DefaultChecklistTemplateService({
    ...foundation,
    templates,
  });
  await templateService.publishFirst(await loadChecklistTemplate());
  return {
    launches: new AuthorizedLaunchService({
      service: new DefaultLaunchService({
        ...foundation,
        templates,
        contradictions: new ContradictionFinder(foundation),
      }),
      access,
      people: personClaims,
      auditor,
      marketIds: vocabulary.markets.map(({ id }) => id),
      marketOf: async launchId => {
        const launch = await new LaunchStore(knex).find(
          parseLaunchId(launchId),
        );
        if (!launch) throw new NotFoundError(`There is no launch ${launchId}`);
        return launch.market;
      },
    }),
    checklistTemplates: new AuthorizedChecklistTemplateService({
      service: templateService,
      access,
      auditor,
    }),
  };
}
