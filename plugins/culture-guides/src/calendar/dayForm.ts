import type {
  CalendarDay,
  Certainty,
  DayKind,
} from '@trust-portal/plugin-culture-guides-common';
import type { LocalizedDraft, LocalizedText } from '@trust-portal/trust-ui';
import { toLocalized, toLocalizedDraft } from '../wording/localizedDraft';

export const impactParts = [
  'courierStop',
  'returnWindow',
  'supportHours',
] as const;
export const promotionParts = ['customary', 'avoid'] as const;
type NotePart = (typeof impactParts)[number] | (typeof promotionParts)[number];

/** A day while somebody writes it: empty where nothing is written. */
export interface DayForm {
  date: string;
  lastDate: string;
  kind: DayKind;
  name: LocalizedDraft;
  localName: string;
  certainty: Certainty;
  sourceTitle: string;
  sourceUrl: string;
  sourceOpenedOn: string;
  notes: Record<NotePart, LocalizedDraft>;
}

/** The form of a day, or an empty one for a new day. */
export function toDayForm(day?: CalendarDay): DayForm {
  return {
    date: day?.date ?? '',
    lastDate: '',
    kind: day?.kind ?? 'public-holiday',
    name: toLocalizedDraft(day?.name),
    localName: day?.localName ?? '',
    certainty: day?.certainty ?? 'confirmed',
    sourceTitle: day?.source?.title ?? '',
    sourceUrl: day?.source?.url ?? '',
    sourceOpenedOn: day?.source?.openedOn ?? '',
    notes: {
      courierStop: toLocalizedDraft(day?.impact?.courierStop),
      returnWindow: toLocalizedDraft(day?.impact?.returnWindow),
      supportHours: toLocalizedDraft(day?.impact?.supportHours),
      customary: toLocalizedDraft(day?.promotions?.customary),
      avoid: toLocalizedDraft(day?.promotions?.avoid),
    },
  };
}

function notesOf<Part extends NotePart>(
  form: DayForm,
  parts: readonly Part[],
): Partial<Record<Part, LocalizedText>> | undefined {
  const written = parts.flatMap(part => {
    const text = toLocalized(form.notes[part]);
    return text ? [[part, text] as const] : [];
  });
  return written.length > 0
    ? (Object.fromEntries(written) as Partial<Record<Part, LocalizedText>>)
    : undefined;
}

/** Why a form cannot be sent yet; undefined when it can. */
export type DayFormFault = 'incomplete' | 'span-reversed' | 'source-unnamed';

/** Looks at a form before it is sent; the server looks again. */
export function findDayFault(form: DayForm): DayFormFault | undefined {
  if (form.date === '' || !toLocalized(form.name)) return 'incomplete';
  if (form.lastDate !== '' && form.lastDate < form.date) return 'span-reversed';
  if (form.sourceTitle.trim() === '' && (form.sourceUrl || form.sourceOpenedOn))
    return 'source-unnamed';
  return undefined;
}

/** What a form says of a day; parts that nothing is written of are absent. */
export function fromDayForm(form: DayForm) {
  const title = form.sourceTitle.trim();
  return {
    date: form.date,
    kind: form.kind,
    name: toLocalized(form.name) ?? {},
    certainty: form.certainty,
    localName: form.localName.trim() || undefined,
    source: title
      ? {
          title,
          url: form.sourceUrl.trim() || undefined,
          openedOn: form.sourceOpenedOn || undefined,
        }
      : undefined,
    impact: notesOf(form, impactParts),
    promotions: notesOf(form, promotionParts),
  };
}

/** The same for an edit, where what is empty now has to go. */
export function toDayEdit(form: DayForm) {
  const { localName, source, impact, promotions, ...rest } = fromDayForm(form);
  return {
    ...rest,
    localName: localName ?? null,
    source: source ?? null,
    impact: impact ?? null,
    promotions: promotions ?? null,
  };
}
