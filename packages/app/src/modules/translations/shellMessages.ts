import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** What the shell itself says. Stock parts of Backstage are translated beside it, in `chinese/`. */
export const shellTranslationRef = createTranslationRef({
  id: 'trust-portal.shell',
  messages: {
    name: 'Trust Portal',
    skipToContent: 'Skip to content',
    sampleContent: 'Sample data. Nothing here is about real customers.',
    language: {
      label: 'Language',
    },
    titles: {
      home: 'Home',
      catalog: 'Catalog',
      apis: 'APIs',
      relations: 'Relations',
      search: 'Search',
      notifications: 'Notifications',
      settings: 'Settings',
      generalSettings: 'General',
      signInProviders: 'Sign-in providers',
      featureFlags: 'Feature flags',
      overview: 'Overview',
      definition: 'Definition',
      painPoints: 'Pain points',
      transparency: 'Transparency',
      loyalty: 'Loyalty',
      cultureGuides: 'Culture guides',
      work: 'My work',
    },
    navigation: {
      label: 'Main navigation',
      trust: 'Trust',
      company: 'Company',
      openMenu: 'Open menu',
      closeMenu: 'Close menu',
      pageParts: 'Parts of this page',
      unread_one: '{{count, number}} unread',
      unread_other: '{{count, number}} unread',
    },
    account: {
      profile: 'My page in the catalog',
      switchPerson: 'Switch sample person',
      signOut: 'Sign out',
    },
    notFound: {
      title: 'There is no page at this address',
      description:
        'The link may be old or mistyped. Search for what you need, or begin again at home.',
      goHome: 'Go to the home page',
    },
    failure: {
      title: 'This part of the page failed',
      description:
        'The rest of the portal still works. Try again; if it keeps failing, tell the people who run the portal what is written below.',
      retry: 'Try again',
    },
    signIn: {
      documentTitle: 'Sign in',
      promise:
        'See where customer trust breaks, cure it, and prove that it is cured.',
      signingIn: 'Signing in…',
      sample: {
        title: 'Who are you today?',
        description:
          'This portal runs for trying out and development. Choose one of the sample people to see what that person sees.',
        filter: 'Filter by name, job or team',
        withoutTeam: 'Without a team',
        shown_one: '{{count, number}} person',
        shown_other: '{{count, number}} people',
        noMatch: 'Nobody matches “{{filter}}”.',
        clearFilter: 'Clear the filter',
        empty:
          'There are no sample people yet. Right after a start it takes a few seconds until the catalog has read them.',
        loadFailed: 'The list of sample people could not be loaded.',
        signInFailed: 'Signing in as {{name}} did not work.',
        retry: 'Try again',
      },
      company: {
        title: 'Sign in with your company account',
        description:
          'You are sent to the sign-in page of your company and come back here.',
        button: 'Sign in with {{provider}}',
        provider: 'company account',
        failed: 'Signing in did not work.',
      },
    },
    home: {
      documentTitle: 'Home',
      greeting: {
        morning: 'Good morning, {{name}}',
        afternoon: 'Good afternoon, {{name}}',
        evening: 'Good evening, {{name}}',
      },
      search: {
        label: 'Search the portal',
        placeholder: 'Pains, guides, terms, promises, teams…',
        button: 'Search',
      },
      start: {
        title: 'Where to begin',
        browse: {
          title: 'Browse what hurts customers',
          description:
            'The kinds of customer pain along the journey, with what causes them and what cures them.',
        },
        pains: {
          title: 'See all pains',
          description:
            'Every concrete hurt with its owner, its state and the proof of its cure.',
        },
        report: {
          title: 'Report a pain',
          description:
            'Say what customers run into. Similar pains are shown while you type.',
        },
        inbox: {
          title: 'Work through the inbox',
          description:
            'Read what customers said and link it to the pain that it speaks of.',
        },
        market: {
          title: 'Look up a market',
          description:
            'How to speak, what to promise, when people celebrate and what the law asks there.',
        },
        textCheck: {
          title: 'Check a text',
          description:
            'Paste what is to go out and see which words its markets had better not read.',
        },
        workingDays: {
          title: 'When does a promise end?',
          description:
            'Count working days in a market, with its holidays, line by line.',
        },
      },
      notifications: {
        title: 'Latest notifications',
        all: 'All notifications',
        empty:
          'Nothing new. What concerns you or your teams will show up here.',
        failed: 'The notifications could not be loaded.',
        unread: 'Unread',
      },
    },
  },
  translations: { zh: () => import('./chinese/shell') },
});
