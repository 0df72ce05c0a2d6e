import { FieldProblem } from '@trust-portal/http-contract';
import { MarketSettings } from '@trust-portal/plugin-culture-guides-common';
import { findCircularFallback } from './fallback';

const languageNames = new Intl.DisplayNames(['en'], {
  type: 'language',
  fallback: 'none',
});

/** Whether there is a language of this tag; a tag can be well-formed and stand for nothing. */
function isKnownLanguage(tag: string): boolean {
  try {
    return languageNames.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}

/**
 * What is wrong with the settings of a market, field by field.
 *
 * @param facts.sources - languages that a section of the market has as its source
 * @param facts.today - the day that it is in the market
 */
export function findSettingsProblems(
  { languages, fallbacks, deputies }: Omit<MarketSettings, 'version'>,
  facts: { sources: readonly string[]; today: string },
): FieldProblem[] {
  return [
    ...languages.flatMap((language, index) => [
      ...unknownLanguage(`body.languages.${index}`, language),
      ...namedTwice(`body.languages.${index}`, languages, index),
    ]),
    ...facts.sources
      .filter(source => !languages.includes(source))
      .map(source => ({
        field: 'body.languages',
        code: 'source-language',
        message: `a section has ${source} as its source`,
      })),
    ...fallbackProblems(fallbacks, languages),
    ...deputies.flatMap(({ until }, index) => [
      ...namedTwice(
        `body.deputies.${index}.person`,
        deputies.map(({ person }) => person),
        index,
      ),
      ...(until < facts.today
        ? [
            {
              field: `body.deputies.${index}.until`,
              code: 'in-the-past',
              message: 'must not be over already',
            },
          ]
        : []),
    ]),
  ];
}

/** What stands in must be kept, or lead on to another one. */
function fallbackProblems(
  fallbacks: MarketSettings['fallbacks'],
  languages: readonly string[],
): FieldProblem[] {
  const circular = findCircularFallback(fallbacks);
  if (circular !== undefined) {
    return [
      {
        field: `body.fallbacks.${circular}`,
        code: 'circular-fallback',
        message: `leads back to ${circular}`,
      },
    ];
  }
  return Object.entries(fallbacks).flatMap(([language, standIn]) => [
    ...unknownLanguage(`body.fallbacks.${language}`, language),
    ...(languages.includes(standIn) || fallbacks[standIn] !== undefined
      ? []
      : [
          {
            field: `body.fallbacks.${language}`,
            code: 'unknown-language',
            message: `the guide is not kept in ${standIn}`,
          },
        ]),
  ]);
}

function unknownLanguage(field: string, language: string): FieldProblem[] {
  return isKnownLanguage(language)
    ? []
    : [
        {
          field,
          code: 'unknown-language',
          message: `there is no language ${language}`,
        },
      ];
}

function namedTwice(
  field: string,
  values: readonly string[],
  index: number,
): FieldProblem[] {
  return values.indexOf(values[index]) === index
    ? []
    : [{ field, code: 'named-twice', message: 'is there twice' }];
}
