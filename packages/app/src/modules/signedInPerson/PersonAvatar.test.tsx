import { initials } from './PersonAvatar';

it.each([
  ['Amara Nwosu', 'AN'],
  ['Maria del Carmen Ruiz', 'MR'],
  ['Li Wei (李伟)', 'LW'],
  ['李伟', '李伟'],
  ['欧阳明月', '明月'],
  ['阿米娜·迪亚洛', '亚洛'],
  ['Ørsted', 'Ø'],
  ['', ''],
])('%p is drawn as %p', (name, expected) => {
  expect(initials(name)).toBe(expected);
});
