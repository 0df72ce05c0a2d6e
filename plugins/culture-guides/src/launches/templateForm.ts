import {
  checklistTemplateSchema,
  type ChecklistItem,
  type ChecklistTemplate,
  type CultureGuidesApi,
} from '@trust-portal/plugin-culture-guides-common';

/** One version of the template, as it was published. */
export type ChecklistTemplateVersion = Awaited<
  ReturnType<CultureGuidesApi['getChecklistTemplate']>
>;

/** An item of the template while it is written. */
export interface TemplateItemForm
  extends Omit<ChecklistItem, 'validDays' | 'signOffRole'> {
  signOffRole: string;
  /** As typed; empty where a signature holds for good. */
  validDays: string;
}

/** A new version of the template while it is written, and the version that it replaces. */
export interface TemplateForm {
  baseVersion: number;
  note: string;
  items: TemplateItemForm[];
}

export function formOfTemplate(
  content: ChecklistTemplate,
  baseVersion: number,
): TemplateForm {
  return {
    baseVersion,
    note: '',
    items: content.items.map(({ validDays, ...item }) => ({
      ...item,
      validDays: validDays === undefined ? '' : String(validDays),
    })),
  };
}

/** An item that nobody has filled in yet. */
export function emptyItem(): TemplateItemForm {
  return {
    key: '',
    domain: 'promise',
    title: { en: '', zh: '' },
    detail: { en: '', zh: '' },
    blocking: true,
    signOffRole: 'regional-editor',
    validDays: '',
  };
}

/** The template as it is sent; undefined while something is missing or no such template is allowed. */
export function templateOfForm(
  form: TemplateForm,
): ChecklistTemplate | undefined {
  const items = form.items.map(({ validDays, ...item }) => ({
    ...item,
    ...(validDays.trim() && { validDays: Number(validDays) }),
  }));
  return checklistTemplateSchema.safeParse({ items }).data;
}

/** Moves an item one place; at the ends nothing moves. */
export function moveItem<Item>(
  items: readonly Item[],
  from: number,
  by: -1 | 1,
): Item[] {
  const to = from + by;
  if (to < 0 || to >= items.length) return [...items];
  const moved = [...items];
  [moved[from], moved[to]] = [moved[to], moved[from]];
  return moved;
}

/** Refuses what an older release may have stored as a draft. */
export function isTemplateForm(stored: unknown): stored is TemplateForm {
  return (
    typeof stored === 'object' &&
    stored !== null &&
    'baseVersion' in stored &&
    typeof stored.baseVersion === 'number' &&
    'note' in stored &&
    typeof stored.note === 'string' &&
    'items' in stored &&
    Array.isArray(stored.items) &&
    stored.items.every(
      item =>
        typeof item?.key === 'string' &&
        typeof item?.validDays === 'string' &&
        typeof item?.title?.en === 'string' &&
        typeof item?.detail?.en === 'string',
    )
  );
}
