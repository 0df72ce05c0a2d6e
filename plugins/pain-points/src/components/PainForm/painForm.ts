import type {
  Frequency,
  PainDetail,
  PainDraft,
  Priority,
  PriorityTable,
  Severity,
} from '@trust-portal/plugin-pain-points-common';
import type { LocalizedText } from '@trust-portal/record-contracts';
import type { LocalizedDraft } from '@trust-portal/trust-ui';

/** A pain while somebody writes it down. */
export interface PainForm {
  kindId: string;
  title: LocalizedDraft;
  description: LocalizedDraft;
  markets: string[];
  segments: string[];
  entityRefs: string[];
  owner?: string;
  severity?: Severity;
  frequency?: Frequency;
}

/** A form that nobody has written in. */
export function emptyPainForm(kindId = ''): PainForm {
  return {
    kindId,
    title: { en: '', zh: '' },
    description: { en: '', zh: '' },
    markets: [],
    segments: [],
    entityRefs: [],
  };
}

/** The form of a pain that exists. */
export function painFormOf(pain: PainDetail): PainForm {
  return {
    kindId: pain.kindId,
    title: { en: pain.title.en ?? '', zh: pain.title.zh ?? '' },
    description: {
      en: pain.description.en ?? '',
      zh: pain.description.zh ?? '',
    },
    markets: pain.markets,
    segments: pain.segments,
    entityRefs: pain.entityRefs,
    owner: pain.owner,
    severity: pain.severity,
    frequency: pain.frequency,
  };
}

/** The languages that were written in; undefined when there is none. */
export function localizedOf(draft: LocalizedDraft): LocalizedText | undefined {
  const en = draft.en.trim();
  const zh = draft.zh.trim();
  if (!en && !zh) return undefined;
  return { ...(en && { en }), ...(zh && { zh }) };
}

/** The fields that are still missing before a pain can be sent. */
export function missingFields(form: PainForm): Array<keyof PainForm> {
  const missing: Array<keyof PainForm> = [];
  if (!form.kindId) missing.push('kindId');
  if (!localizedOf(form.title)) missing.push('title');
  if (!localizedOf(form.description)) missing.push('description');
  if (form.markets.length === 0) missing.push('markets');
  if (form.severity === undefined) missing.push('severity');
  if (form.frequency === undefined) missing.push('frequency');
  return missing;
}

/** What is sent; undefined while something is missing. */
export function painDraftOf(form: PainForm): PainDraft | undefined {
  const title = localizedOf(form.title);
  const description = localizedOf(form.description);
  const { severity, frequency } = form;
  if (
    !title ||
    !description ||
    severity === undefined ||
    frequency === undefined ||
    missingFields(form).length > 0
  ) {
    return undefined;
  }
  return {
    kindId: form.kindId,
    title,
    description,
    markets: form.markets,
    segments: form.segments,
    entityRefs: form.entityRefs,
    ...(form.owner && { owner: form.owner }),
    severity,
    frequency,
  };
}

/** What an edit changes: only the fields that differ from the form as it was opened. */
export function painChanges(
  before: PainForm,
  after: PainForm,
): Partial<Omit<PainDraft, 'owner'>> & { owner?: string | null } {
  const was = painDraftOf(before);
  const is = painDraftOf(after);
  if (!was || !is) return {};
  const changed = Object.entries(is).filter(
    ([field, value]) =>
      field !== 'owner' &&
      JSON.stringify(value) !== JSON.stringify(was[field as keyof PainDraft]),
  );
  return {
    ...Object.fromEntries(changed),
    ...(before.owner !== after.owner && { owner: after.owner ?? null }),
  };
}

/** The priority that the table gives; undefined until both levels are chosen. */
export function priorityOf(
  table: PriorityTable,
  severity: Severity | undefined,
  frequency: Frequency | undefined,
): Priority | undefined {
  return table.cells.find(
    cell => cell.severity === severity && cell.frequency === frequency,
  )?.priority;
}
