import type { Kind } from '@trust-portal/plugin-pain-points-common';

const empty = () => ({ en: '', zh: '' });

/** An entry of a list that nobody has written yet; its id is made when it is published. */
export const newEntries = {
  described: () => ({ id: '', text: empty() }),
  remedy: (): Kind['remedies'][number] => ({
    id: '',
    title: empty(),
    detail: empty(),
  }),
  measure: (): Kind['measures'][number] => ({
    id: '',
    metric: empty(),
    unit: empty(),
    direction: 'down',
  }),
};

/** A kind that nobody has written yet. */
export function newKind(number: number): Kind {
  return {
    id: '',
    number,
    name: empty(),
    summary: empty(),
    stage: 'discover',
    symptoms: [newEntries.described()],
    rootCauses: [newEntries.described()],
    remedies: [newEntries.remedy()],
    measures: [],
    challenges: [],
    worsens: [],
    cues: { en: [], zh: [] },
  };
}

const longestId = 60;

/** An id that can be read, from an English text: `Refunds take a week` becomes `refunds-take-a-week`. */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longestId)
    .replace(/^-+|-+$/g, '');
}

/** Gives an id to each entry that has none; ids that are there never change. */
export function withIds<Item extends { id: string }>(
  items: readonly Item[],
  textOf: (item: Item) => string,
): Item[] {
  const taken = new Set(items.map(item => item.id));
  return items.map(item => {
    if (item.id !== '') return item;
    const base = slugOf(textOf(item)) || 'entry';
    let id = base;
    for (let number = 2; taken.has(id); number += 1) {
      id = `${base.slice(0, longestId - 4)}-${number}`;
    }
    taken.add(id);
    return { ...item, id };
  });
}

/** A kind as it is sent: every entry with an id, words without white space around them. */
export function toPublishedKind(draft: Kind): Kind {
  const words = (list: readonly string[]) =>
    list.map(word => word.trim()).filter(word => word !== '');
  return {
    ...draft,
    symptoms: withIds(draft.symptoms, item => item.text.en),
    rootCauses: withIds(draft.rootCauses, item => item.text.en),
    remedies: withIds(draft.remedies, item => item.title.en),
    measures: withIds(draft.measures, item => item.metric.en),
    cues: { en: words(draft.cues.en), zh: words(draft.cues.zh) },
  };
}
