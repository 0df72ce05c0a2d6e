import type {
  ChainDraft,
  ChainItem,
  ChainType,
} from '@trust-portal/plugin-pain-points-common';
import type { LocalizedText } from '@trust-portal/record-contracts';
import type { LocalizedDraft } from '@trust-portal/trust-ui';
import { localizedOf } from '../../PainForm';

/** A link of the chain while it is being written; fields of other types stay empty. */
export interface ChainForm {
  title: LocalizedDraft;
  detail: LocalizedDraft;
  owner?: string;
  taxonomyId: string;
  state: string;
  steps: Array<{ text: LocalizedDraft; done: boolean }>;
  effort: 'small' | 'medium' | 'large';
  dueOn: string;
  metric: LocalizedDraft;
  unit: LocalizedDraft;
  direction: 'down' | 'up';
  baseline: string;
  target: string;
}

function draftOf(text?: LocalizedText): LocalizedDraft {
  return { en: text?.en ?? '', zh: text?.zh ?? '' };
}

/** The form of a link that exists, or an empty one. */
export function chainFormOf(item?: ChainItem): ChainForm {
  const remedy = item?.type === 'remedy' ? item : undefined;
  const measure = item?.type === 'measure' ? item : undefined;
  return {
    title: draftOf(item?.title),
    detail: draftOf(item?.detail),
    owner: item?.owner,
    taxonomyId: item?.taxonomyId ?? '',
    state: item?.state ?? '',
    steps: (remedy?.steps ?? []).map(step => ({
      text: draftOf(step.text),
      done: step.done,
    })),
    effort: remedy?.effort ?? 'medium',
    dueOn: remedy?.dueOn ?? '',
    metric: draftOf(measure?.metric),
    unit: draftOf(measure?.unit),
    direction: measure?.direction ?? 'down',
    baseline: measure ? String(measure.baseline) : '',
    target: measure ? String(measure.target) : '',
  };
}

function numberOf(value: string): number | undefined {
  const number = Number(value);
  return value.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

function remedyFields(form: ChainForm) {
  return {
    steps: form.steps.flatMap(step => {
      const text = localizedOf(step.text);
      return text ? [{ text, done: step.done }] : [];
    }),
    effort: form.effort,
    ...(form.dueOn && { dueOn: form.dueOn }),
  };
}

function measureFields(form: ChainForm) {
  const metric = localizedOf(form.metric);
  const unit = localizedOf(form.unit);
  const baseline = numberOf(form.baseline);
  const target = numberOf(form.target);
  return metric && unit && baseline !== undefined && target !== undefined
    ? { metric, unit, direction: form.direction, baseline, target }
    : undefined;
}

/** What is sent for a new link; undefined while something is missing. */
export function chainDraftOf(
  type: ChainType,
  form: ChainForm,
  parentId: string | undefined,
): ChainDraft | undefined {
  const title = localizedOf(form.title);
  const detail = localizedOf(form.detail);
  if (!title) return undefined;
  const common = {
    title,
    ...(detail && { detail }),
    ...(form.owner && { owner: form.owner }),
    ...(type === 'remedy' &&
      form.taxonomyId && { taxonomyId: form.taxonomyId }),
  };
  if (type === 'symptom') return { type, ...common };
  if (!parentId) return undefined;
  if (type === 'root-cause') return { type, parentId, ...common };
  if (type === 'remedy') {
    return { type, parentId, ...common, ...remedyFields(form) };
  }
  const measure = measureFields(form);
  return measure && { type, parentId, ...common, ...measure };
}

/** What an edit sends: only what differs from the form as it was opened. */
export function chainEditOf(
  type: ChainType,
  before: ChainForm,
  after: ChainForm,
): Record<string, unknown> | undefined {
  // Drafts of both have the same shape; a parent stands in for the one that an edit does not name.
  const was = chainDraftOf(type, before, 'unchanged');
  const is = chainDraftOf(type, after, 'unchanged');
  if (!was || !is) return undefined;
  const old = new Map<string, unknown>(Object.entries(was));
  const changed = Object.entries(is).filter(
    ([field, value]) =>
      !['type', 'parentId', 'owner'].includes(field) &&
      JSON.stringify(value) !== JSON.stringify(old.get(field)),
  );
  return {
    ...Object.fromEntries(changed),
    ...(before.owner !== after.owner && { owner: after.owner ?? null }),
    ...(before.dueOn && !after.dueOn && { dueOn: null }),
    ...(before.state !== after.state && { state: after.state }),
  };
}
