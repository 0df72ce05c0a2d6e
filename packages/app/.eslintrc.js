module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      files: ['e2e-tests/**/*.test.ts'],
      rules: {
        // Waiting for what a person must see fails the test when it does not come.
        'jest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', '**.waitFor'] },
        ],
      },
    },
  ],
});
