import { SamplePerson } from './SamplePeopleApi';

/** People of one team; those without a team come last, under no title. */
export interface Team {
  entityRef: string;
  title?: string;
  people: SamplePerson[];
}

/**
 * The people to choose from, by team. Somebody with several teams is shown with the first one, but
 * found by all of them.
 *
 * @param options - `filter` is what was typed: each of its words must occur in the name, the job or
 *   a team, in either language; `bilingual` picks the reader's half of a text
 */
export function groupPeople(options: {
  people: readonly SamplePerson[];
  filter: string;
  bilingual: (text: { en: string; zh: string }) => string;
}): Team[] {
  const { people, filter, bilingual } = options;
  const words = fold(filter).split(/\s+/).filter(Boolean);
  const teams = new Map<string, Team>();
  for (const person of people) {
    const text = searchText(person);
    if (!words.every(word => text.includes(word))) {
      continue;
    }
    const [group] = person.groups;
    const entityRef = group?.entityRef ?? '';
    const team = teams.get(entityRef) ?? {
      entityRef,
      ...(group ? { title: bilingual(group.title) } : {}),
      people: [],
    };
    team.people.push(person);
    teams.set(entityRef, team);
  }
  return [...teams.values()].sort((a, b) => {
    if (a.title === undefined || b.title === undefined) {
      return Number(a.title === undefined) - Number(b.title === undefined);
    }
    return a.title.localeCompare(b.title);
  });
}

function searchText(person: SamplePerson): string {
  const { displayName, job, groups } = person;
  return fold(
    [
      displayName,
      job.en,
      job.zh,
      ...groups.flatMap(({ title }) => [title.en, title.zh]),
    ].join('\n'),
  );
}

/** Case, accents and full-width forms do not matter to somebody who looks for a name. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
}
