import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { checkConfiguration } from './checkConfiguration';
import { configurationCheckServiceFactory } from './configurationCheckServiceFactory';

const key = 'k'.repeat(32);
const vocabulary = {
  markets: {
    cn: {
      name: { en: 'China', zh: '中国' },
      ownerGroup: 'group:default/team-china',
      languages: ['zh-Hans'],
      timeZone: 'Asia/Shanghai',
      currency: 'CNY',
    },
  },
  segments: { member: { name: { en: 'Members', zh: '会员' } } },
  channels: { app: { name: { en: 'App', zh: '应用' } } },
  roles: { support: ['group:default/support'] },
};
const development = {
  auth: {
    environment: 'development',
    providers: { 'sample-people': { enabled: true } },
  },
  permission: { enabled: true },
  trustPortal: { ...vocabulary, sampleContent: true },
};
const production = {
  app: { baseUrl: 'https://trust.example.com' },
  backend: {
    baseUrl: 'https://trust.example.com',
    database: { client: 'pg', connection: { host: 'database.example.com' } },
  },
  auth: {
    environment: 'production',
    session: { secret: key },
    providers: { 'sample-people': { enabled: false } },
  },
  permission: { enabled: true },
  trustPortal: {
    ...vocabulary,
    sampleContent: false,
    secrets: { hashSalt: key, encryptionKey: key },
  },
};

function faultsOf(data: object, nodeEnvironment?: string): string[] {
  try {
    checkConfiguration(new ConfigReader(data as never), nodeEnvironment);
    return [];
  } catch (error) {
    return error.message.split('\n');
  }
}

describe('checkConfiguration', () => {
  it('accepts a development start without keys', () => {
    expect(faultsOf(development)).toEqual([]);
  });

  it('accepts sample people in the production mode of the framework, which benchmarks use', () => {
    expect(faultsOf(development, 'production')).toEqual([]);
  });

  it('accepts a complete production', () => {
    expect(faultsOf(production, 'production')).toEqual([]);
  });

  it('tells everything that production lacks at once', () => {
    expect(
      faultsOf({
        auth: { environment: 'production' },
        trustPortal: { ...vocabulary, sampleContent: true },
      }),
    ).toEqual([
      expect.stringContaining('permission.enabled'),
      expect.stringContaining('trustPortal.secrets'),
      expect.stringContaining('auth.session.secret'),
      expect.stringContaining('trustPortal.sampleContent'),
    ]);
  });

  it('takes NODE_ENV=production without sample people as production', () => {
    expect(
      faultsOf(
        { ...production, auth: { environment: 'development' } },
        'production',
      ),
    ).toEqual([expect.stringContaining('auth.session.secret')]);
  });

  it('notices that the address is still the one of a development start', () => {
    const baseUrl = 'http://localhost:7007';
    expect(
      faultsOf({
        ...production,
        app: { baseUrl },
        backend: { ...production.backend, baseUrl },
      }),
    ).toEqual([expect.stringContaining('app.baseUrl')]);
    expect(
      faultsOf({ ...production, backend: { ...production.backend, baseUrl } }),
    ).toEqual([expect.stringContaining('backend.baseUrl')]);
  });

  it('does not let the driver guess the database server', () => {
    const connecting = (connection: unknown) =>
      faultsOf({
        ...production,
        backend: {
          ...production.backend,
          database: { client: 'pg', connection },
        },
      });
    expect(connecting({ directory: 'data', user: 'portal' })).toEqual([
      expect.stringContaining('backend.database.connection.host'),
    ]);
    expect(connecting('postgresql://database.example.com/portal')).toEqual([]);
  });

  it('refuses a session secret that is too short', () => {
    expect(
      faultsOf({
        ...production,
        auth: { ...production.auth, session: { secret: 'short' } },
      }),
    ).toEqual([expect.stringContaining('auth.session.secret')]);
  });

  it('refuses wrong lists and unknown roles in development too', () => {
    expect(
      faultsOf({
        ...development,
        trustPortal: {
          ...vocabulary,
          markets: {},
          segments: undefined,
          roles: { wizard: [] },
        },
      }),
    ).toEqual([
      expect.stringContaining('trustPortal.segments'),
      expect.stringContaining('trustPortal.roles'),
    ]);
  });
});

describe('configurationCheckServiceFactory', () => {
  it('keeps the backend from starting', async () => {
    await expect(
      startTestBackend({
        features: [
          configurationCheckServiceFactory,
          mockServices.rootConfig.factory({
            data: { ...development, permission: { enabled: false } },
          }),
        ],
      }),
    ).rejects.toThrow('permission.enabled');
  });
});
