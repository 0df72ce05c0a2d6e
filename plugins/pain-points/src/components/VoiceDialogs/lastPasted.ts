import {
  evidenceGrounds,
  evidenceTypes,
  type EvidenceDraft,
} from '@trust-portal/plugin-pain-points-common';

const storageKey = 'pain-points.last-pasted';

/** What the next voice probably has in common with the last one. */
export interface PasteDefaults {
  type: EvidenceDraft['type'];
  ground: EvidenceDraft['ground'];
  channel: string;
  market: string;
  language: string;
}

/** The values of the last voice that was pasted in this browser, or the first ones that there are. */
export function readLastPasted(options: {
  channels: readonly string[];
  markets: readonly string[];
  language: string;
}): PasteDefaults {
  let stored: Partial<Record<keyof PasteDefaults, unknown>> = {};
  try {
    stored = JSON.parse(window.localStorage.getItem(storageKey) ?? '{}') ?? {};
  } catch {
    // Somebody else wrote there, or storage is switched off: begin afresh.
  }
  const known = <Value extends string>(
    values: readonly Value[],
    value: unknown,
  ) => values.find(item => item === value) ?? values[0];
  return {
    type: known(evidenceTypes, stored.type),
    ground: known(
      ['complaint-handling', ...evidenceGrounds] as const,
      stored.ground,
    ),
    channel: known(options.channels, stored.channel),
    market: known(options.markets, stored.market),
    language:
      typeof stored.language === 'string' ? stored.language : options.language,
  };
}

/** Remembers what the next voice is prefilled with; never the text. */
export function rememberLastPasted(defaults: PasteDefaults): void {
  try {
    window.localStorage.setItem(storageKey, JSON.stringify(defaults));
  } catch {
    // A browser without storage prefills with the first values again.
  }
}
