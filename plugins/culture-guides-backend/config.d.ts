import { HumanDuration } from '@backstage/types';

export interface Config {
  cultureGuides?: {
    /** Working days within which a field report is to be answered. 5 unless given. */
    fieldReportWorkingDays?: number;
    /** How long it is kept who has read what. 180 days unless given. */
    readMarksKept?: HumanDuration | string;
  };
}
