import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setUpApiServer } from '@trust-portal/trust-ui/testing';
import { reportFixture } from '../../testing/fieldFixtures';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const { answer } = setUpApiServer('culture-guides');
const slow = 30_000;

describe('the page of a field report', () => {
  beforeEach(() => {
    answer('get', '/activity', () => ({ items: [] }));
  });

  it(
    'shows what was said, the words that it is about, and that the answer is overdue',
    async () => {
      answer('get', '/field-reports/FR-0001', () => reportFixture());
      renderCultureGuides({ path: '/field-report/FR-0001' });
      expect(
        await screen.findByText('Parcels to the islands take a week longer.'),
      ).toBeInTheDocument();
      expect(screen.getByText('overdue')).toBeInTheDocument();
      expect(
        screen.getByRole('link', { name: 'Read them in revision 2' }),
      ).toHaveAttribute(
        'href',
        '/culture-guides/section/de-delivery/texts/en/2',
      );
    },
    slow,
  );

  it(
    'has no way into the pain-point catalog where there is none',
    async () => {
      answer('get', '/field-reports/FR-0001', () => reportFixture());
      renderCultureGuides({ path: '/field-report/FR-0001' });
      expect(
        await screen.findByRole('button', { name: 'Accept' }),
      ).toBeInTheDocument();
      expect(
        screen.queryByRole('button', { name: 'Turn into evidence' }),
      ).not.toBeInTheDocument();
    },
    slow,
  );

  it(
    'is declined only with an answer, and its clock stands then',
    async () => {
      const sent: unknown[] = [];
      answer('get', '/field-reports/FR-0001', () => reportFixture());
      answer('post', '/field-reports/FR-0001/transitions', ({ body }) => {
        sent.push(body);
        return reportFixture({
          state: 'declined',
          overdue: false,
          answer: 'The islands have their own page.',
          version: 2,
        });
      });
      renderCultureGuides({ path: '/field-report/FR-0001' });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Decline' }),
      );
      const dialog = await screen.findByRole('dialog');
      const submit = within(dialog).getByRole('button', { name: 'Decline' });
      expect(submit).toBeDisabled();
      await userEvent.type(
        within(dialog).getByRole('textbox'),
        'The islands have their own page.',
      );
      await userEvent.click(submit);
      expect(
        await screen.findByText('The report is closed, so its clock stands.'),
      ).toBeInTheDocument();
      expect(sent).toEqual([
        {
          to: 'declined',
          version: 1,
          answer: 'The islands have their own page.',
        },
      ]);
    },
    slow,
  );

  it(
    'offers a reader who neither reported nor answers nothing to press',
    async () => {
      answer('get', '/field-reports/FR-0001', () =>
        reportFixture({
          abilities: { answer: false, toEvidence: false, withdraw: false },
        }),
      );
      renderCultureGuides({ path: '/field-report/FR-0001', language: 'zh' });
      expect(
        await screen.findByText('负责小组还没有答复。'),
      ).toBeInTheDocument();
      expect(
        screen.queryByRole('button', { name: '接受' }),
      ).not.toBeInTheDocument();
    },
    slow,
  );
});
