import {
  Claim,
  Significance,
} from '@trust-portal/plugin-culture-guides-common';
import { stringify } from 'yaml';
import { fence, fenceInBody, withLineFeeds } from './guideFile';

/** A published text as it is written into a file. */
export interface WrittenText {
  section: string;
  language: string;
  number: number;
  title: string;
  body: string;
  claims: readonly Claim[];
  significance: Significance;
  basedOn?: number;
  inForceFrom?: string;
}

/**
 * A text as Markdown with its front matter. Written one behind the other, several texts are a file that
 * `readGuideFile` takes apart again.
 */
export function writeGuideText(text: WrittenText): string {
  const { section, language, number, title, significance } = text;
  const { basedOn, inForceFrom, claims } = text;
  const front = {
    section,
    language,
    number,
    title,
    significance,
    ...(basedOn !== undefined && { basedOn }),
    ...(inForceFrom !== undefined && { inForceFrom }),
    ...(claims.length > 0 && { claims }),
  };
  // Long lines stay whole: a folded one is harder to compare and to edit.
  const yaml = stringify(front, { lineWidth: 0 });
  const body = withLineFeeds(text.body).trim().replace(fenceInBody, '\\$1');
  return `${fence}\n${yaml}${fence}\n\n${body}\n\n`;
}
