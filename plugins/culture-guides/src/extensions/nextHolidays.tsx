import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';

/** Shows on the home page which holidays come next in our markets. */
export const nextHolidaysWidget = HomePageWidgetBlueprint.make({
  name: 'next-holidays',
  params: {
    name: 'NextHolidays',
    components: async () => {
      const { NextHolidays } = await import('../components/NextHolidays');
      return {
        Content: NextHolidays,
        // The stock card takes a title in one language only; this one has its own heading.
        Renderer: NextHolidays,
      };
    },
  },
});
