import { FieldProblem } from '@trust-portal/http-contract';
import {
  ChainItem,
  chainEditSchema,
  chainParents,
  chainStates,
  ChainType,
  Taxonomy,
} from '@trust-portal/plugin-pain-points-common';
import { z } from 'zod';
import { latestAccepted } from './proofOfCure';

export type ChainEdit = z.output<typeof chainEditSchema>;
type EditableField = Exclude<keyof ChainEdit, 'version'>;

/** More links than any pain needs; it bounds the answer of every request about the pain. */
export const maximumChainItems = 60;
/** More readings than two years of weekly ones; it bounds the answer likewise. */
export const maximumReadings = 150;

const commonFields: readonly EditableField[] = [
  'title',
  'detail',
  'owner',
  'taxonomyId',
  'state',
];
const ownFields: Readonly<Record<ChainType, readonly EditableField[]>> = {
  symptom: [],
  'root-cause': [],
  remedy: ['steps', 'effort', 'dueOn'],
  measure: ['metric', 'unit', 'direction', 'baseline', 'target'],
};

/** What stands against hanging a new link on its parent. */
export function parentProblems(
  draft: { type: ChainType; parentId?: string },
  chain: readonly ChainItem[],
): FieldProblem[] {
  const wanted = chainParents[draft.type];
  if (wanted === undefined) {
    return [];
  }
  const parent = chain.find(({ id }) => id === draft.parentId);
  if (!parent) {
    return [
      problem(
        'body.parentId',
        'unknown-parent',
        'is no link of this pain’s chain',
      ),
    ];
  }
  return parent.type === wanted
    ? []
    : [
        problem(
          'body.parentId',
          'wrong-parent',
          `must be a ${wanted}, and is a ${parent.type}`,
        ),
      ];
}

/** What stands against an edit: fields and states of another type, or a figure that readings rest on. */
export function editProblems(item: ChainItem, edit: ChainEdit): FieldProblem[] {
  const { version: _version, ...changes } = edit;
  const fields = (Object.keys(changes) as EditableField[]).filter(
    field => changes[field] !== undefined,
  );
  const allowed = [...commonFields, ...ownFields[item.type]];
  const problems = fields
    .filter(field => !allowed.includes(field))
    .map(field =>
      problem(
        `body.${field}`,
        'not-of-this-type',
        `is no field of a ${item.type}`,
      ),
    );
  const states: readonly string[] = chainStates[item.type];
  if (edit.state !== undefined && !states.includes(edit.state)) {
    problems.push(
      problem(
        'body.state',
        'not-of-this-type',
        `must be one of ${states.join(', ')}`,
      ),
    );
  }
  if (item.type === 'measure' && problems.length === 0) {
    problems.push(...measureProblems(item, edit));
  }
  return problems;
}

function measureProblems(
  item: Extract<ChainItem, { type: 'measure' }>,
  edit: ChainEdit,
): FieldProblem[] {
  const changed = ownFields.measure.filter(
    field =>
      edit[field] !== undefined &&
      JSON.stringify(edit[field]) !== JSON.stringify(Reflect.get(item, field)),
  );
  if (changed.length > 0 && latestAccepted(item.readings)) {
    return changed.map(field =>
      problem(
        `body.${field}`,
        'has-readings',
        'stays as it is once the measure was read: drop the measure and make a new one',
      ),
    );
  }
  const { direction, baseline, target } = { ...item, ...defined(edit) };
  const liesAhead =
    direction === 'down' ? target < baseline : target > baseline;
  return liesAhead
    ? []
    : [
        problem(
          'body.target',
          'target-behind-baseline',
          'must lie in the direction of the measure, seen from the baseline',
        ),
      ];
}

function defined(
  edit: ChainEdit,
): Partial<Pick<Required<ChainEdit>, 'direction' | 'baseline' | 'target'>> {
  const { direction, baseline, target } = edit;
  return {
    ...(direction !== undefined && { direction }),
    ...(baseline !== undefined && { baseline }),
    ...(target !== undefined && { target }),
  };
}

/**
 * What is wrong with the row of the taxonomy that a link names: it must be of the same type, and of
 * the pain's kind or of one of the challenges that the kind feeds.
 */
export function taxonomyIdProblems(
  link: { type: ChainType; taxonomyId?: string },
  kindId: string,
  taxonomy: Pick<Taxonomy, 'kinds' | 'challenges'>,
): FieldProblem[] {
  const { type, taxonomyId } = link;
  if (taxonomyId === undefined) {
    return [];
  }
  const kind = taxonomy.kinds.find(({ id }) => id === kindId);
  const challenges = taxonomy.challenges.filter(({ id }) =>
    kind?.challenges.includes(id),
  );
  const rows = {
    symptom: kind?.symptoms ?? [],
    'root-cause': kind?.rootCauses ?? [],
    remedy: [
      ...(kind?.remedies ?? []),
      ...challenges.flatMap(({ remedies }) => remedies),
    ],
    measure: kind?.measures ?? [],
  }[type];
  return rows.some(({ id }) => id === taxonomyId)
    ? []
    : [
        problem(
          'body.taxonomyId',
          'unknown-taxonomy-id',
          `is no ${type} of the kind ${kindId}`,
        ),
      ];
}

function problem(field: string, code: string, message: string): FieldProblem {
  return { field, code, message };
}
