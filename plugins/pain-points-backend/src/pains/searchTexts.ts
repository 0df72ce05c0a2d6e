import { ChainItem, Kind } from '@trust-portal/plugin-pain-points-common';
import { LocalizedText } from '@trust-portal/record-contracts';

/** What of a pain can be searched for: its number and its texts in every language. */
export function searchTextsOf(options: {
  painId: string;
  title: LocalizedText;
  description: LocalizedText;
  kind?: Pick<Kind, 'name'>;
  chain: ReadonlyArray<Pick<ChainItem, 'title' | 'detail'>>;
}): string[] {
  const { painId, title, description, kind, chain } = options;
  const texts = [
    title,
    kind?.name,
    description,
    ...chain.flatMap(item => [item.title, item.detail]),
  ];
  return [painId, ...texts.flatMap(valuesOf)];
}

/** The texts of all languages that are there. */
function valuesOf(text: LocalizedText | undefined): string[] {
  return [text?.en, text?.zh].filter(value => value !== undefined);
}
