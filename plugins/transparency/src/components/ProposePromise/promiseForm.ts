import {
  promiseSubjects,
  unitsOfSubject,
  type PromiseDraft,
  type PromiseSubject,
  type PromiseUnit,
} from '@trust-portal/plugin-transparency-common';
import { parseValue } from '../../promises/amounts';

/** What somebody fills in to propose a promise; a value as it was typed. */
export interface PromiseForm {
  market: string;
  subject: PromiseSubject;
  unit: PromiseUnit;
  value: string;
  entityRef?: string;
  wording: { en: string; zh: string };
  inForceFrom: string;
  inForceTo: string;
  note: string;
}

export function emptyForm(market: string, today: string): PromiseForm {
  const [subject] = promiseSubjects;
  return {
    market,
    subject,
    unit: unitsOfSubject[subject][0],
    value: '',
    wording: { en: '', zh: '' },
    inForceFrom: today,
    inForceTo: '',
    note: '',
  };
}

/** The form with another subject: its unit stays where that subject has it too. */
export function withSubject(
  form: PromiseForm,
  subject: PromiseSubject,
): PromiseForm {
  const units = unitsOfSubject[subject];
  const unit = units.includes(form.unit) ? form.unit : units[0];
  return { ...form, subject, unit };
}

/** What is sent; undefined while something is missing or cannot be read. */
export function toDraft(
  form: PromiseForm,
  currency: string,
): PromiseDraft | undefined {
  const { market, subject, unit, entityRef, inForceFrom, inForceTo } = form;
  const value = parseValue(form.value, { unit, currency });
  const wording = { en: form.wording.en.trim(), zh: form.wording.zh.trim() };
  if (value === undefined || !wording.en || !wording.zh || !inForceFrom) {
    return undefined;
  }
  return {
    market,
    subject,
    unit,
    value,
    entityRef,
    wording,
    inForceFrom,
    inForceTo: inForceTo || undefined,
    note: form.note.trim() || undefined,
  };
}
