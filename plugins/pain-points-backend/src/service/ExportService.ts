import {
  EvidenceFilter,
  PainFilter,
} from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { ReportLanguage } from './ImportService';

export interface ExportOptions {
  format: 'csv' | 'json';
  /** Of the heads of CSV; JSON has the names of the contract. */
  language: ReportLanguage;
}

/**
 * Files of pains and voices, piece by piece: no more than one page of records is in
 * memory, however long the file gets.
 */
export interface ExportService {
  pains(
    caller: Caller,
    filter: PainFilter,
    options: ExportOptions,
  ): AsyncIterable<string>;
  /** Voices whose text the caller may read, oldest first; the file can be imported again. */
  evidence(
    caller: Caller,
    filter: EvidenceFilter,
    options: ExportOptions,
  ): AsyncIterable<string>;
}
