import { ConfigReader } from '@backstage/config';
import { assertSamplePeopleAllowed } from './assertSamplePeopleAllowed';

function check(options: {
  listen?: unknown;
  environment?: string;
  nodeEnvironment?: string;
  provider?: object;
}) {
  const {
    listen = { host: '127.0.0.1', port: 7007 },
    environment = 'development',
    nodeEnvironment,
    provider = { enabled: true },
  } = options;
  return assertSamplePeopleAllowed(
    new ConfigReader({
      backend: { listen },
      auth: { environment, providers: { 'sample-people': provider } },
    } as never),
    nodeEnvironment,
  );
}

describe('assertSamplePeopleAllowed', () => {
  it('allows them in development on this machine alone', () => {
    expect(check({})).toBe(true);
    expect(check({ nodeEnvironment: 'development' })).toBe(true);
  });

  it.each([
    { host: 'localhost' },
    { host: '::1' },
    'localhost:7007',
    '[::1]:7007',
  ])('takes %p as this machine alone', listen => {
    expect(check({ listen })).toBe(true);
  });

  it('leaves them out when they are not configured, wherever that is', () => {
    expect(
      check({
        provider: { enabled: false },
        listen: ':7007',
        nodeEnvironment: 'production',
      }),
    ).toBe(false);
    expect(check({ provider: {} })).toBe(false);
    expect(assertSamplePeopleAllowed(new ConfigReader({}), undefined)).toBe(
      false,
    );
  });

  it.each([
    ':7007',
    '7007',
    '0.0.0.0:7007',
    { port: 7007 },
    { host: '0.0.0.0' },
    { host: '::' },
    { host: '127.0.0.1.attacker.example' },
    { host: '192.168.1.7' },
  ])('refuses a backend that listens on %p', listen => {
    expect(() => check({ listen })).toThrow('listen on this machine alone');
  });

  it('refuses an open backend even when it is told to allow them outside development', () => {
    expect(() =>
      check({
        listen: ':7007',
        provider: { enabled: true, dangerouslyAllowOutsideDevelopment: true },
      }),
    ).toThrow('listen on this machine alone');
  });

  it.each([
    { nodeEnvironment: 'production' },
    { environment: 'production' },
    { environment: 'staging' },
  ])('refuses %p', options => {
    expect(() => check(options)).toThrow('only in development');
  });

  it('allows tests and benchmarks to run without the development mode', () => {
    expect(
      check({
        nodeEnvironment: 'production',
        provider: { enabled: true, dangerouslyAllowOutsideDevelopment: true },
      }),
    ).toBe(true);
  });
});
