import { defineContract } from '@trust-portal/http-contract';
import { calendarRoutes } from './routes/calendarRoutes';
import { fieldRoutes } from './routes/fieldRoutes';
import { launchRoutes } from './routes/launchRoutes';
import { marketRoutes } from './routes/marketRoutes';
import { cultureGuidesRecordRoutes } from './routes/recordRoutes';
import { sectionRoutes } from './routes/sectionRoutes';
import { textRoutes } from './routes/textRoutes';
import { wordingRoutes } from './routes/wordingRoutes';

/** Everything that the culture and localization guides answer to. */
export const cultureGuidesContract = defineContract({
  pluginId: 'culture-guides',
  title: 'Culture and localization guides',
  version: '1.0.0',
  description:
    'One living guide per market: how to speak, what to promise, when people celebrate, what the law asks.',
  routes: {
    ...marketRoutes,
    ...sectionRoutes,
    ...textRoutes,
    ...wordingRoutes,
    ...calendarRoutes,
    ...fieldRoutes,
    ...launchRoutes,
    ...cultureGuidesRecordRoutes,
  },
});

export {
  calendarRoutes,
  cultureGuidesRecordRoutes,
  fieldRoutes,
  launchRoutes,
  marketRoutes,
  sectionRoutes,
  textRoutes,
  wordingRoutes,
};
