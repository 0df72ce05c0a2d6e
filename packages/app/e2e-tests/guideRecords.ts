import { callApi, prepare } from './api';

interface TextAddress {
  sectionId: string;
  language: string;
}

const textsPath = ({ sectionId, language }: TextAddress) =>
  `culture-guides/sections/${sectionId}/texts/${language}`;

/** A word of rare Chinese characters that stands in nothing else. */
export function uniqueChineseWord(): string {
  const digits = Date.now().toString().slice(-6);
  return [...digits]
    .map(digit => '鹮犰狳鼯鲎鸢鸮鼹鳐鲟'[Number(digit)])
    .join('');
}

/** The newest published revision of a text, as the portal answers it. */
export async function publishedRevision(person: string, text: TextAddress) {
  const section = await prepare(
    person,
    'GET',
    `culture-guides/sections/${text.sectionId}`,
  );
  const { publishedNumber } = section.texts.find(
    (status: { language: string }) => status.language === text.language,
  );
  return prepare(
    person,
    'GET',
    `${textsPath(text)}/revisions/${publishedNumber}`,
  );
}

/** Hands the published text in again with another body; the revision that waits for its review. */
export async function handIn(
  person: string,
  text: TextAddress,
  change: (body: string) => string,
) {
  const published = await publishedRevision(person, text);
  return prepare(person, 'POST', `${textsPath(text)}/revisions`, {
    content: {
      title: published.title,
      body: change(published.body),
      claims: published.claims.map(
        (claim: { id: string; statement: string; source?: unknown }) => ({
          id: claim.id,
          statement: claim.statement,
          source: claim.source,
        }),
      ),
    },
    significance: 'minor',
    note: 'Prepared for a test',
    baseNumber: published.number,
  });
}

/** Approves a revision for the team of its market; the revision behind it. */
export async function approve(
  person: string,
  revision: TextAddress & { number: number; contentHash: string },
) {
  return prepare(
    person,
    'POST',
    `${textsPath(revision)}/revisions/${revision.number}/decisions`,
    {
      decision: 'approve',
      capacity: 'team',
      contentHash: revision.contentHash,
    },
  );
}

/** Tries to keep a draft; the status of the answer tells whether the person may write there. */
export async function tryToWrite(person: string, text: TextAddress) {
  const { status } = await callApi(person, 'PUT', `${textsPath(text)}/draft`, {
    title: 'Somebody else’s guide',
    body: 'Written by somebody else',
    claims: [],
    baseNumber: 0,
  });
  return status;
}
