import { mentionsIn } from './mentions';

describe('mentions in a comment', () => {
  it.each([
    ['@user:default/li-wei please look', ['user:default/li-wei']],
    ['请看 @user:default/chen-min。', ['user:default/chen-min']],
    ['(@user:default/li-wei), thanks.', ['user:default/li-wei']],
    ['ask @user:default/li-wei.', ['user:default/li-wei']],
    ['@User:Default/Li-Wei', ['user:default/li-wei']],
    ['@user:default/a-b and again @user:default/a-b', ['user:default/a-b']],
  ])('are found in %j', (text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each([
    'mail me: somebody@user:default/x',
    '@group:default/support',
    '@li-wei',
    '@user:default/',
  ])('are not found in %j', text => {
    expect(mentionsIn(text)).toEqual([]);
  });

  it('are no more than twenty, however long the comment', () => {
    const text = Array.from(
      { length: 50 },
      (_, index) => `@user:default/p${index}`,
    ).join(' ');
    expect(mentionsIn(text)).toHaveLength(20);
  });
});
