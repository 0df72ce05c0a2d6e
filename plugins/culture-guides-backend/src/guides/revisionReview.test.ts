import { ReviewCapacity } from '@trust-portal/plugin-culture-guides-common';
import fc from 'fast-check';
import {
  afterDecision,
  approvalGivenBy,
  neededApprovals,
  obstacleToDeciding,
  ReviewedRevision,
} from './revisionReview';

const promise = 'transparency/promise/PR-0001';
const other = 'transparency/promise/PR-0002';

describe('the needed approvals', () => {
  const plain = {
    needsLegal: false,
    touchesLaw: false,
    promises: [],
    publishedPromises: [],
  };

  it.each([
    ['a plain change', {}, false],
    ['a change that its author calls one of law', { touchesLaw: true }, true],
    ['a kind that is about the law', { needsLegal: true }, true],
    ['a promise that is cited anew', { promises: [promise] }, true],
    ['a promise that is cited no more', { publishedPromises: [promise] }, true],
    [
      'another promise',
      { promises: [promise], publishedPromises: [other] },
      true,
    ],
    [
      'the same promises in another order',
      { promises: [promise, other], publishedPromises: [other, promise] },
      false,
    ],
    [
      'a translation that carries promises over',
      { promises: [promise], sourcePromises: [promise] },
      false,
    ],
    [
      'a translation that cites other promises than its source',
      { promises: [other], sourcePromises: [promise] },
      true,
    ],
  ])('for %s', (_, changes, legal) => {
    expect(neededApprovals({ ...plain, ...changes })).toEqual({
      team: true,
      legal,
    });
  });
});

describe('a decision', () => {
  const waiting: ReviewedRevision = {
    state: 'in-review',
    author: 'ana',
    waits: { team: true, legal: true },
    approvedBy: [],
  };
  const approve = (by: string, capacity: ReviewCapacity) =>
    ({ by, capacity, decision: 'approve' } as const);

  it.each([
    ['by the author', {}, approve('ana', 'team'), 'own-revision'],
    ['by a colleague', {}, approve('bruno', 'team'), undefined],
    [
      'by somebody who has approved already',
      { approvedBy: ['lena'] },
      approve('lena', 'team'),
      'already-approved',
    ],
    [
      'in a capacity that is not needed any more',
      { waits: { team: false, legal: true } },
      approve('bruno', 'deputy'),
      'not-needed',
    ],
    [
      'about what is published',
      { state: 'published' as const },
      approve('bruno', 'team'),
      'not-in-review',
    ],
  ])('%s', (_, changes, decision, obstacle) => {
    expect(obstacleToDeciding({ ...waiting, ...changes }, decision)).toBe(
      obstacle,
    );
  });

  it('of legal stands in for the team only when legal is satisfied', () => {
    expect(approvalGivenBy({ team: true, legal: true }, 'legal')).toBe('legal');
    expect(approvalGivenBy({ team: true, legal: false }, 'legal')).toBe('team');
    expect(approvalGivenBy({ team: false, legal: true }, 'team')).toBe(
      undefined,
    );
  });

  it('publishes never by the author, never by one person alone where two are needed, and ends every review', () => {
    const people = ['ana', 'bruno', 'lena', 'marta', 'priya'];
    const attempt = fc.record({
      by: fc.constantFrom(...people),
      capacity: fc.constantFrom<ReviewCapacity>('team', 'legal', 'deputy'),
      decision: fc.constantFrom('approve' as const, 'return' as const),
    });
    fc.assert(
      fc.property(fc.boolean(), fc.array(attempt), (legal, attempts) => {
        let revision: ReviewedRevision = {
          ...waiting,
          waits: { team: true, legal },
        };
        const given: string[] = [];
        for (const decision of attempts) {
          if (!obstacleToDeciding(revision, decision)) {
            if (decision.decision === 'approve') given.push(decision.by);
            revision = {
              ...revision,
              ...afterDecision(revision.waits, decision),
              approvedBy: [...given],
            };
          }
        }
        expect(given).not.toContain('ana');
        expect(new Set(given).size).toBe(given.length);
        // Published by as many as were needed, and by nobody fewer.
        const needed = legal ? 2 : 1;
        expect(revision.state === 'published').toBe(given.length === needed);
      }),
    );
  });
});
