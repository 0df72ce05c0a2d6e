import { Foundation } from './createFoundation';
import { WorkingDayClock } from './field/WorkingDayClock';
import { AuthorizedFieldReportService } from './service/AuthorizedFieldReportService';
import { AuthorizedReadingService } from './service/AuthorizedReadingService';
import { DefaultFieldReportService } from './service/DefaultFieldReportService';
import { DefaultReadingService } from './service/DefaultReadingService';
import { FieldReportService } from './service/FieldReportService';
import { ReadingService } from './service/ReadingService';
import { DefaultVoiceIntake } from './service/VoiceIntake';

/** The services of field reports and reading requests that the router gets: the authorized ones. */
export interface FieldServices {
  fieldReports: FieldReportService;
  readings: ReadingService;
}

/** @param options.workingDays - counts by the newest calendars of the markets */
export function createFieldServices(
  foundation: Foundation,
  { workingDays }: { workingDays: WorkingDayClock },
): FieldServices {
  const { access } = foundation;
  return {
    fieldReports: new AuthorizedFieldReportService({
      service: new DefaultFieldReportService({
        ...foundation,
        workingDays,
        voices: new DefaultVoiceIntake(foundation),
      }),
      access,
    }),
    readings: new AuthorizedReadingService({
      service: new DefaultReadingService(foundation),
      access,
    }),
  };
}
