import { Page } from '@trust-portal/http-contract';
import { CultureGuidesDueItem } from '@trust-portal/plugin-culture-guides-common';
import {
  Activity,
  ActivityQuery,
  ResolvedReference,
} from '@trust-portal/record-contracts';
import { Caller, RecordService } from '@trust-portal/record-service';
import { SearchDocument } from '../search/searchDocuments';

/** What somebody may read beside what every reader of guides may. */
export interface RecordSight {
  /** The markets of which the caller sees what waits for review. */
  reviewSight: ReadonlySet<string>;
  /** Field reports name people: who may not report does not read them. */
  fieldReports: boolean;
}

/** What somebody may do, and so can be waited for. */
export interface DueItemRights {
  /** Markets whose guide the caller writes. */
  teamMarkets: ReadonlySet<string>;
  /** Markets whose texts the caller may approve. */
  reviewMarkets: ReadonlySet<string>;
  /** Markets whose reports the caller may answer. */
  answersIn: ReadonlySet<string>;
  approvesLaw: boolean;
  /** Whether the caller may sign items of launches at all; which ones follows from the roles. */
  signs: boolean;
}

/** The small contracts that every domain of the portal serves, about guides. */
export interface GuideRecordService
  extends RecordService<CultureGuidesDueItem, SearchDocument> {
  /** @param sight - without it everything is seen */
  resolveReferences(
    caller: Caller,
    references: readonly string[],
    sight?: RecordSight,
  ): Promise<ResolvedReference[]>;
  /** 100 items at most. Nothing waits for a service, or for somebody without any of the rights. */
  listDueItems(
    caller: Caller,
    rights?: DueItemRights,
  ): Promise<CultureGuidesDueItem[]>;
  /** @param sight - without it everything is seen */
  listActivity(
    caller: Caller,
    query: ActivityQuery,
    sight?: RecordSight,
  ): Promise<Page<Activity>>;
}
