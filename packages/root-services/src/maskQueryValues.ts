/**
 * Query parameters whose values must not be in a log: what a sign-in carries from page to page, and what people search
 * for.
 */
const maskedParameters = [
  'access_token',
  'code',
  'code_verifier',
  'id_token',
  'refresh_token',
  'search',
  'state',
  'term',
  'text',
  'token',
];

const maskedValue = new RegExp(
  `([?&](?:${maskedParameters.join('|')})=)[^&#\\s"'\\\\]*`,
  'gi',
);

/** Replaces the values of delicate query parameters in every address that a log line names. */
export function maskQueryValues(line: string): string {
  return line.replace(maskedValue, '$1***');
}
