import { registerMswTestHooks } from '@backstage/frontend-test-utils';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http, HttpResponse, ws } from 'msw';
import { setupServer } from 'msw/node';
import { createPortalApp } from './App';
import { settleLanguage } from './modules/translations/languageChoice';

const person = {
  entityRef: 'user:default/li-wei',
  displayName: 'Li Wei',
  job: { en: 'Customer support agent', zh: '客服专员' },
  groups: [
    {
      entityRef: 'group:default/support',
      title: { en: 'Customer support', zh: '客户支持' },
    },
  ],
};

const configuration = {
  app: {
    title: 'Trust Portal',
    baseUrl: 'http://localhost',
    extensions: [
      {
        'api:app/app-language': {
          config: { defaultLanguage: 'en', availableLanguages: ['en', 'zh'] },
        },
      },
      { 'page:home': { config: { path: '/' } } },
    ],
  },
  backend: { baseUrl: 'http://localhost' },
  auth: {
    environment: 'development',
    providers: { 'sample-people': { enabled: true } },
  },
  trustPortal: { sampleContent: true },
};

const server = setupServer();
registerMswTestHooks(server);

/** A token that nobody verifies here; only its time of expiry is read. */
function unsignedToken(): string {
  const encode = (part: object) => window.btoa(JSON.stringify(part));
  return `${encode({ alg: 'none' })}.${encode({ exp: 4102444800 })}.`;
}

function answerWith(options: { people: object[] }) {
  server.use(
    ws
      .link('ws://localhost/api/signals')
      .addEventListener('connection', () => {}),
    http.get('*/api/auth/sample-people/people', () =>
      HttpResponse.json({ items: options.people }),
    ),
    http.get('*/api/auth/sample-people/refresh', ({ request }) => {
      const userEntityRef = request.headers.get('x-sample-person');
      return HttpResponse.json({
        profile: { displayName: 'Li Wei' },
        backstageIdentity: {
          token: unsignedToken(),
          identity: {
            type: 'user',
            userEntityRef,
            ownershipEntityRefs: [userEntityRef],
          },
        },
      });
    }),
    http.get('*/api/catalog/entities/by-name/user/default/li-wei', () =>
      HttpResponse.json({
        apiVersion: 'backstage.io/v1alpha1',
        kind: 'User',
        metadata: { name: 'li-wei', namespace: 'default' },
        spec: { profile: { displayName: 'Li Wei' } },
      }),
    ),
    http.get('*/api/notifications/status', () =>
      HttpResponse.json({ read: 0, unread: 3 }),
    ),
    http.get('*/api/notifications/notifications', () =>
      HttpResponse.json({ notifications: [], totalCount: 0 }),
    ),
  );
}

function startPortal(options: { language: 'en' | 'zh' }) {
  window.localStorage.setItem('language', options.language);
  settleLanguage();
  render(createPortalApp().createRoot());
}

describe('the portal', () => {
  beforeEach(() => {
    window.localStorage.clear();
    window.history.replaceState(null, '', '/');
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [{ data: configuration, context: 'test' }],
    } as unknown as NodeJS.ProcessEnv;
  });

  it('lets one choose a sample person and leads home, where the navigation shows the installed domains', async () => {
    answerWith({ people: [person] });
    startPortal({ language: 'en' });

    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Who are you today?',
      }),
    ).toBeVisible();
    expect(
      screen.getByText('Sample data. Nothing here is about real customers.'),
    ).toBeVisible();
    await userEvent.click(
      await screen.findByRole('button', { name: /Li Wei/ }),
    );

    expect(
      await screen.findByRole('heading', { level: 1, name: /, Li Wei$/ }),
    ).toBeVisible();
    const navigation = screen.getByRole('navigation', {
      name: 'Main navigation',
    });
    expect(
      within(navigation)
        .getAllByRole('link')
        .map(link => link.getAttribute('href')),
    ).toEqual([
      '/',
      '/notifications',
      '/pain-points',
      '/transparency',
      '/culture-guides',
      '/catalog',
      '/api-docs',
    ]);
    expect(
      await within(navigation).findByRole('img', { name: '3 unread' }),
    ).toBeVisible();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(document.title).toBe('Home | Trust Portal');
  });

  it('speaks Chinese to those who chose it, and changes when they choose otherwise', async () => {
    answerWith({ people: [person] });
    startPortal({ language: 'zh' });

    expect(
      await screen.findByRole('heading', { name: '你今天想以谁的身份登录？' }),
    ).toBeVisible();
    expect(await screen.findByText('客服专员')).toBeVisible();
    expect(document.documentElement.lang).toBe('zh-Hans');

    await userEvent.click(screen.getByRole('button', { name: 'English' }));

    expect(
      await screen.findByRole('heading', { name: 'Who are you today?' }),
    ).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
  });

  it('says so when the catalog has not read the sample people yet, and looks again on request', async () => {
    answerWith({ people: [] });
    startPortal({ language: 'en' });

    expect(
      await screen.findByText(/^There are no sample people yet\./),
    ).toBeVisible();
    answerWith({ people: [person] });
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByRole('button', { name: /Li Wei/ })).toBeVisible();
  });

  it('offers another person when the chosen one cannot sign in', async () => {
    answerWith({ people: [person] });
    server.use(
      http.get('*/api/auth/sample-people/refresh', () =>
        HttpResponse.json(
          { error: { name: 'NotFoundError', message: 'no such person' } },
          { status: 404 },
        ),
      ),
    );
    window.localStorage.setItem(
      'trust-portal.sample-person',
      'user:default/gone',
    );
    startPortal({ language: 'en' });

    expect(
      await screen.findByText('Signing in as gone did not work.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Switch sample person' }),
    );

    expect(await screen.findByRole('button', { name: /Li Wei/ })).toBeVisible();
    expect(
      window.localStorage.getItem('trust-portal.sample-person'),
    ).toBeNull();
  });
});
