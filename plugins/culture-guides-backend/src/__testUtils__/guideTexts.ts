import {
  Revision,
  SectionKind,
} from '@trust-portal/plugin-culture-guides-common';
import request from 'supertest';
import { TestPersonName } from './testPeople';
import { TestPortal } from './startTestPortal';

/** What a test hands in, where it says nothing else. */
export function testSubmission(changes: Record<string, unknown> = {}) {
  const { title, body, claims, ...rest } = {
    title: 'Delivery and returns',
    body: 'A parcel that is late gets a message first.',
    claims: [],
    ...changes,
  };
  return {
    content: { title, body, claims },
    significance: 'medium',
    note: 'as the carrier says',
    baseNumber: 0,
    ...rest,
  };
}

/** One section of the Brazilian guide, spoken to through the routes. Its people: Ana writes, Bruno approves. */
export class TestSection {
  readonly id: string;
  readonly #portal: TestPortal;

  private constructor(portal: TestPortal, id: string) {
    this.#portal = portal;
    this.id = id;
  }

  static async create(
    portal: TestPortal,
    kind: SectionKind,
    changes: object = {},
  ): Promise<TestSection> {
    const { body } = await portal
      .post('/sections', {
        market: 'br',
        kind,
        sourceLanguage: 'en',
        ...changes,
      })
      .expect(201);
    return new TestSection(portal, body.id);
  }

  get(query = '', as: TestPersonName = 'sam'): request.Test {
    return this.#portal.get(`/sections/${this.id}${query}`, as);
  }

  path(language: string, rest = ''): string {
    return `/sections/${this.id}/texts/${language}${rest}`;
  }

  submit(
    changes: Record<string, unknown> = {},
    language = 'en',
    as: TestPersonName = 'ana',
  ): request.Test {
    return this.#portal.post(
      this.path(language, '/revisions'),
      testSubmission(changes),
      as,
    );
  }

  decide(
    revision: Pick<Revision, 'language' | 'number' | 'contentHash'>,
    changes: object = {},
    as: TestPersonName = 'bruno',
  ): request.Test {
    return this.#portal.post(
      this.path(revision.language, `/revisions/${revision.number}/decisions`),
      {
        decision: 'approve',
        capacity: 'team',
        contentHash: revision.contentHash,
        ...changes,
      },
      as,
    );
  }

  /** Hands a text in and has it approved, by legal too where that is needed. */
  async publish(
    changes: Record<string, unknown> = {},
    language = 'en',
  ): Promise<Revision> {
    const { body: submitted } = await this.submit(changes, language).expect(
      201,
    );
    const { body: decided } = await this.decide(submitted).expect(200);
    if (decided.state === 'published') return decided;
    const { body: published } = await this.decide(
      submitted,
      { capacity: 'legal' },
      'lena',
    ).expect(200);
    return published;
  }

  /** The state of each language, by its tag. */
  async texts(as: TestPersonName = 'sam') {
    const { body } = await this.get('', as).expect(200);
    return Object.fromEntries(
      body.texts.map((text: { language: string }) => [text.language, text]),
    );
  }
}
