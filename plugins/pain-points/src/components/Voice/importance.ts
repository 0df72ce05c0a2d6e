/** How much a voice matters for a pain, as translation keys; the place in the list is the value that is stored. */
export const importanceNames = ['0', '1', '2', '3'] as const;
export type ImportanceName = (typeof importanceNames)[number];

/** What links take that nobody weighed. */
export const usualImportance: ImportanceName = '2';
