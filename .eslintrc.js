// Rules for all packages, beside those of the Backstage command line in each package, and for the launcher in bin/.
module.exports = {
  root: true,
  plugins: ['@backstage'],
  rules: {
    // one import of the whole of Material UI makes the app megabytes larger
    '@backstage/no-top-level-material-ui-4-imports': 'error',
  },
  overrides: [
    {
      files: ['bin/**/*.mjs'],
      extends: ['eslint:recommended', 'prettier'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
    },
  ],
};
