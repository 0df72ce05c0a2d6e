// The jobs of people in a real browser. Jest runs the files one after another,
// with one browser for all of them, against the one portal that PORTAL_URL
// names; `npm test` starts it.
module.exports = {
  rootDir: __dirname,
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  testTimeout: 120_000,
  maxWorkers: 1,
  globalSetup: './browser.setup.ts',
  globalTeardown: './browser.teardown.ts',
  setupFilesAfterEnv: ['./windows.setup.ts'],
  transform: {
    '\\.ts$': [
      require.resolve('@backstage/cli/config/jestSwcTransform'),
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' } },
    ],
  },
};
