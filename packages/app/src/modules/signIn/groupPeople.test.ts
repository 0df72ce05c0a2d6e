import { groupPeople } from './groupPeople';
import { SamplePerson } from './SamplePeopleApi';

function person(
  displayName: string,
  job: { en: string; zh: string },
  ...teams: Array<{ en: string; zh: string }>
): SamplePerson {
  return {
    entityRef: `user:default/${displayName}`,
    displayName,
    job,
    groups: teams.map(title => ({
      entityRef: `group:default/${title.en}`,
      title,
    })),
  };
}

const support = { en: 'Support', zh: '客户支持' };
const legal = { en: 'Legal', zh: '法务' };
const people = [
  person('Wei Li', { en: 'Agent', zh: '客服专员' }, support),
  person('Zoë Martin', { en: 'Counsel', zh: '法律顾问' }, legal, support),
  person('Visitor', { en: 'Reads along', zh: '旁观者' }),
];

function shown(
  filter: string,
  bilingual = (text: { en: string; zh: string }) => text.en,
) {
  return groupPeople({ people, filter, bilingual }).map(team => [
    team.title,
    team.people.map(({ displayName }) => displayName),
  ]);
}

describe('grouping the sample people', () => {
  it('shows everybody once, teams by title, people without a team last', () => {
    expect(shown('')).toEqual([
      ['Legal', ['Zoë Martin']],
      ['Support', ['Wei Li']],
      [undefined, ['Visitor']],
    ]);
  });

  it('names the teams in the reader’s language', () => {
    expect(shown('wei', text => text.zh)).toEqual([['客户支持', ['Wei Li']]]);
  });

  it.each([
    ['zoe', 'Zoë Martin'],
    ['ＺＯＥ', 'Zoë Martin'],
    ['法律', 'Zoë Martin'],
    ['support counsel', 'Zoë Martin'],
    ['客户支持 客服', 'Wei Li'],
    ['  VISITOR  ', 'Visitor'],
  ])('finds by %p: %s', (filter, name) => {
    expect(shown(filter).flatMap(([, names]) => names)).toEqual([name]);
  });

  it('shows no empty team when nobody matches', () => {
    expect(shown('nobody here')).toEqual([]);
  });
});
