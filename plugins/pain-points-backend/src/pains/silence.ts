import {
  PainState,
  openPainStates,
} from '@trust-portal/plugin-pain-points-common';
import { SilenceSettings } from '../settings';

/** What silence is judged by. */
export interface SilenceInput {
  state: PainState;
  merged: boolean;
  hasOwner: boolean;
  /** Remedies that were not dropped. */
  remedies: number;
  /** Linked voices of the days that the settings name. */
  recentVoices: number;
}

/** Whether many customers say it while nobody owns the pain or nothing is done against it. */
export function isSilent(
  pain: SilenceInput,
  settings: Pick<SilenceSettings, 'voices'>,
): boolean {
  return (
    !pain.merged &&
    openPainStates.includes(pain.state) &&
    pain.recentVoices >= settings.voices &&
    (!pain.hasOwner || pain.remedies === 0)
  );
}
