import { VersionedDocumentStore } from '@trust-portal/knex-store';
import { ChecklistTemplate } from '@trust-portal/plugin-culture-guides-common';
import { SampleScenes } from '../content/sampleScenes';
import { ContradictionFinder } from '../service/ContradictionFinder';
import { DefaultLaunchService } from '../service/DefaultLaunchService';
import { PromiseReader } from '../service/PromiseReader';
import { samplePerson, SampleStage } from './SampleStage';

type SampleLaunch = SampleScenes['launches'][number];

/** The register of promises may be filled before this plugin or after it: what it says is not known here. */
const noPromises: PromiseReader = {
  find: async () => undefined,
  valuesOf: async () => undefined,
  inForce: async () => undefined,
};

/** Plans how launches were prepared and decided. */
export function planLaunches(stage: SampleStage): void {
  const { tx, context } = stage;
  const service = new DefaultLaunchService({
    ...context,
    templates: new VersionedDocumentStore<ChecklistTemplate>({
      table: 'checklist_template_version',
    }),
    contradictions: new ContradictionFinder({
      ...context,
      knex: tx,
      promises: noPromises,
    }),
  });
  for (const launch of stage.content.scenes.launches) {
    planLaunch(stage, service, launch);
  }
}

function planLaunch(
  { timeline }: SampleStage,
  service: DefaultLaunchService,
  launch: SampleLaunch,
): void {
  const { createdBy, targetInDays, draft } = launch;
  let launchId = '';
  timeline.plan(launch.daysAgo, 'launch-prepared', async () => {
    const created = await service.createLaunch(
      samplePerson(createdBy),
      { ...draft, targetOn: timeline.day(-targetInDays) },
      { quiet: true },
    );
    launchId = created.id;
  });
  launch.items.forEach(({ key, by, daysAgo, ...transition }) => {
    timeline.plan(daysAgo, 'item-signed', async () => {
      const caller = samplePerson(by);
      const { checklist } = await service.getLaunch(caller, launchId);
      const item = checklist.find(one => one.key === key);
      if (!item) throw new Error(`The checklist has no item ${key}`);
      await service.transitionItem(
        caller,
        { launchId, itemId: item.id },
        { ...transition, version: item.version },
        {
          rights: { manage: false, signsFor: [item.signOffRole] },
          quiet: true,
        },
      );
    });
  });
  launch.decisions.forEach(({ by, daysAgo, ...decision }) => {
    timeline.plan(daysAgo, 'launch-decided', async () => {
      const caller = samplePerson(by);
      const { version } = await service.getLaunch(caller, launchId);
      await service.decide(
        caller,
        launchId,
        { ...decision, version },
        { quiet: true },
      );
    });
  });
}
