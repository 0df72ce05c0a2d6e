import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { SectionTemplate } from '@trust-portal/plugin-culture-guides-common';
import { PortalVocabulary } from '@trust-portal/portal-vocabulary';
import { CursorCodec } from '@trust-portal/knex-store';
import {
  Caller,
  InputChecker,
  RecentAnswers,
} from '@trust-portal/record-service';
import { Knex } from 'knex';
import { CalendarReader } from '../service/CalendarReader';
import { SampleContent } from '../content/loadSampleContent';
import { WorkingDayClock } from '../field/WorkingDayClock';
import { DefaultWorkingDayClock } from '../service/DefaultWorkingDayClock';
import { GuideContext } from '../service/GuideContext';
import { CultureGuidesSettings } from '../settings';
import { SampleTimeline } from './SampleTimeline';

/** What the portal gives to the loading of the sample. */
export interface SampleStageOptions {
  tx: Knex.Transaction;
  now: Date;
  content: SampleContent;
  vocabulary: PortalVocabulary;
  templates: readonly SectionTemplate[];
  settings: CultureGuidesSettings;
  cursors: CursorCodec;
}

/** Where the sample is played: the services of the portal, over the transaction and the clock of the past. */
export interface SampleStage {
  tx: Knex.Transaction;
  content: SampleContent;
  timeline: SampleTimeline;
  context: GuideContext;
  settings: CultureGuidesSettings;
  workingDays: WorkingDayClock;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
}

/** Invented people have no credentials; nothing on the stage asks for any. */
const nobody: BackstageCredentials = {
  $$type: '@backstage/BackstageCredentials',
  principal: { type: 'none' },
};

/** Somebody of the sample organisation. */
export function samplePerson(actor: string): Caller {
  return { actor, credentials: nobody };
}

/** The catalog is not filled yet when the sample is loaded: that its people exist is for the tests of the content. */
const everythingIsThere: Pick<CatalogService, 'getEntitiesByRefs'> = {
  getEntitiesByRefs: async ({ entityRefs }) => ({
    items: entityRefs.map(ref => ({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Sample',
      metadata: { name: ref },
    })),
  }),
};

export function createSampleStage(options: SampleStageOptions): SampleStage {
  const { tx, now, content, vocabulary, templates, settings, cursors } =
    options;
  const timeline = new SampleTimeline(now);
  const recent = new RecentAnswers();
  return {
    tx,
    content,
    timeline,
    settings,
    catalog: everythingIsThere,
    workingDays: new DefaultWorkingDayClock({
      reader: new CalendarReader({ knex: tx, recent, vocabulary }),
    }),
    context: {
      knex: tx,
      vocabulary,
      cursors,
      clock: timeline.clock,
      checker: new InputChecker({ vocabulary, catalog: everythingIsThere }),
      recent,
      templates,
      // The values of promises are for readers; nobody reads here.
      promises: { valuesOf: async () => undefined },
      announcer: { announce: () => undefined },
    },
  };
}
