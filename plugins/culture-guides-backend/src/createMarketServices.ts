import { PersonClaimsService } from '@trust-portal/person-claims';
import { CalendarParts } from './createCalendarServices';
import { Foundation } from './createFoundation';
import { RecordNames } from './guides/recordNames';
import { AuthorizedMarketService } from './service/AuthorizedMarketService';
import { AuthorizedRecordService } from './service/AuthorizedRecordService';
import { DefaultMarketService } from './service/DefaultMarketService';
import { DefaultRecordService } from './service/DefaultRecordService';
import { DefaultSectionService } from './service/DefaultSectionService';
import { findLostGroups } from './service/findLostGroups';
import { GuideRecordService } from './service/GuideRecordService';
import { MarketNeighbours } from './service/MarketOverview';
import { MarketService } from './service/MarketService';
import { readNewestCalendars } from './service/readNewestCalendars';

/** The services of guides as wholes that the router gets: the authorized ones. */
export interface MarketServices {
  markets: MarketService;
  records: GuideRecordService;
}

/** @param options.openLaunches - launches that are still prepared, by market */
export function createMarketServices(
  foundation: Foundation &
    Pick<CalendarParts, 'calendarReader'> & {
      personClaims: PersonClaimsService;
    },
  { openLaunches }: Pick<MarketNeighbours, 'openLaunches'>,
): MarketServices {
  const { access, auditor, knex, calendarReader: reader } = foundation;
  return {
    markets: new AuthorizedMarketService({
      service: new DefaultMarketService({
        ...foundation,
        sections: new DefaultSectionService(foundation),
        neighbours: {
          openLaunches,
          calendars: ids => readNewestCalendars({ knex, reader }, ids),
        },
      }),
      access,
      auditor,
    }),
    records: new AuthorizedRecordService({
      service: new DefaultRecordService({
        ...foundation,
        people: foundation.personClaims,
        names: new RecordNames(foundation),
        findLostGroups: groups => findLostGroups(foundation, groups),
      }),
      access,
    }),
  };
}
