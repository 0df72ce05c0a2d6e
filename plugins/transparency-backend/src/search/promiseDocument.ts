import {
  promiseSubjectNames,
  promiseTitle,
  transparencyReference,
  transparencySearchDocumentSchema,
} from '@trust-portal/plugin-transparency-common';
import { searchTitleSeparator } from '@trust-portal/record-contracts';
import { z } from 'zod';
import { formatPromiseId } from '../promises/promiseNumber';
import { PromiseRecord } from '../promises/PromiseRecord';
import { NamedMarket } from '../service/MarketDirectory';

export type TransparencySearchDocument = z.output<
  typeof transparencySearchDocumentSchema
>;

/** Everybody who is signed in may read promises; the policy has no narrower grant. */
const audience = ['signed-in'];

/** What the portal's search box finds of a promise in force. */
export function promiseDocument(
  promise: PromiseRecord,
  market: NamedMarket,
): TransparencySearchDocument {
  const id = formatPromiseId(promise.number);
  const titles = promiseTitle(promise, market);
  const { en, zh } = promise.wording;
  const subject = promiseSubjectNames[promise.subject];
  return {
    type: 'promise',
    title: `${titles.en}${searchTitleSeparator}${titles.zh}`,
    titles,
    summaries: promise.wording,
    text: [id, subject.en, subject.zh, en, zh].join('\n'),
    location: `/${transparencyReference('promise', id)}`,
    markets: [promise.market],
    audience,
    updatedAt: promise.decidedAt ?? promise.proposedAt,
  };
}
