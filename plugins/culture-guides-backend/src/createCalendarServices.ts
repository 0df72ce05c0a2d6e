import { PersonClaimsService } from '@trust-portal/person-claims';
import { Foundation } from './createFoundation';
import { WorkingDayClock } from './field/WorkingDayClock';
import { AuthorizedCalendarFeedService } from './service/AuthorizedCalendarFeedService';
import { AuthorizedCalendarService } from './service/AuthorizedCalendarService';
import { CalendarChanges } from './service/CalendarChanges';
import { CalendarKeeper } from './service/CalendarKeeper';
import { CalendarReader } from './service/CalendarReader';
import {
  CalendarFeedService,
  CalendarService,
} from './service/CalendarService';
import { DefaultCalendarFeedService } from './service/DefaultCalendarFeedService';
import { DefaultCalendarService } from './service/DefaultCalendarService';
import { DefaultWorkingDayClock } from './service/DefaultWorkingDayClock';

/** The services of calendars that the router gets: the authorized ones. */
export interface CalendarServices {
  calendars: CalendarService;
  calendarFeeds: CalendarFeedService;
}

/** What other parts of the plugin use of calendars, without asking who may do what. */
export interface CalendarParts {
  calendarReader: CalendarReader;
  calendarChanges: CalendarChanges;
  calendarKeeper: CalendarKeeper;
  workingDayClock: WorkingDayClock;
}

export function createCalendarParts(foundation: Foundation): CalendarParts {
  const reader = new CalendarReader(foundation);
  const changes = new CalendarChanges({ ...foundation, reader });
  return {
    calendarReader: reader,
    calendarChanges: changes,
    calendarKeeper: new CalendarKeeper({ ...foundation, reader, changes }),
    workingDayClock: new DefaultWorkingDayClock({ reader }),
  };
}

export function createCalendarServices(
  foundation: Foundation &
    CalendarParts & {
      personClaims: PersonClaimsService;
    },
): CalendarServices {
  const { access, auditor, calendarReader: reader } = foundation;
  return {
    calendars: new AuthorizedCalendarService({
      service: new DefaultCalendarService({
        ...foundation,
        reader,
        changes: foundation.calendarChanges,
      }),
      access,
      reader,
    }),
    calendarFeeds: new AuthorizedCalendarFeedService({
      service: new DefaultCalendarFeedService({
        ...foundation,
        reader,
        people: foundation.personClaims,
      }),
      access,
      auditor,
    }),
  };
}
