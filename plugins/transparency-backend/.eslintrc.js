module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  testRules: {
    // an expectation of supertest is one as well: portal.get('/pains').expect(200)
    'jest/expect-expect': [
      'warn',
      { assertFunctionNames: ['expect', '**.expect'] },
    ],
  },
});
