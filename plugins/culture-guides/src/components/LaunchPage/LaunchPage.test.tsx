import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import {
  decisionFixture,
  itemFixture,
  launchFixture,
} from '../../testing/fieldFixtures';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const { answer } = setUpApiServer('culture-guides');
const slow = 30_000;

describe('the page of a launch', () => {
  beforeEach(() => {
    answer('post', '/references', () => ({ items: [] }));
  });

  it(
    'says in one sentence what stands between the launch and go',
    async () => {
      answer('get', '/launches/LA-0001', () => launchFixture());
      renderCultureGuides({ path: '/launch/LA-0001' });
      expect(
        await screen.findByText(
          '1 item and 1 contradiction stand between this launch and go.',
        ),
      ).toBeInTheDocument();
      expect(screen.getByText('14 days')).toBeInTheDocument();
      expect(screen.getByText('30 Tage')).toBeInTheDocument();
      expect(screen.getByText('innerhalb von 30 Tagen')).toHaveAttribute(
        'lang',
        'de',
      );
    },
    slow,
  );

  it(
    'is all Chinese for a Chinese reader',
    async () => {
      answer('get', '/launches/LA-0001', () => launchFixture());
      renderCultureGuides({ path: '/launch/LA-0001', language: 'zh' });
      expect(
        await screen.findByText('还有 1 项未完成、1 处矛盾，不能上线。'),
      ).toBeInTheDocument();
      expect(screen.getByText('反悔说明已经核对')).toBeInTheDocument();
      expect(screen.getByText('14 天')).toBeInTheDocument();
    },
    slow,
  );

  it(
    'offers no signature to who does not hold the role, and names the role',
    async () => {
      answer('get', '/launches/LA-0001', () => launchFixture());
      renderCultureGuides({ path: '/launch/LA-0001' });
      expect(
        await screen.findByText('For the role “Legal” to decide.'),
      ).toBeInTheDocument();
      expect(
        screen.queryByRole('button', { name: /^Sign:/ }),
      ).not.toBeInTheDocument();
    },
    slow,
  );

  it(
    'waives an item only with a reason',
    async () => {
      const sent: unknown[] = [];
      answer('get', '/launches/LA-0001', () =>
        launchFixture({ checklist: [itemFixture({ signable: true })] }),
      );
      answer(
        'post',
        '/launches/LA-0001/items/item-1/transitions',
        ({ body }) => {
          sent.push(body);
          return launchFixture({
            blockers: 0,
            contradictions: [],
            checklist: [
              itemFixture({
                state: 'waived',
                reason: 'Sold in shops only',
                blocks: false,
              }),
            ],
          });
        },
      );
      renderCultureGuides({ path: '/launch/LA-0001' });
      await userEvent.click(
        await screen.findByRole('button', { name: /^Waive:/ }),
      );
      const dialog = await screen.findByRole('dialog', { name: 'Waive' });
      const submit = within(dialog).getByRole('button', { name: 'Waive' });
      expect(submit).toBeDisabled();
      await userEvent.type(
        within(dialog).getByRole('textbox', { name: /Reason/ }),
        'Sold in shops only',
      );
      await userEvent.click(submit);
      expect(
        await screen.findByText('Nothing stands between this launch and go.'),
      ).toBeInTheDocument();
      expect(sent).toEqual([
        { to: 'waived', version: 1, reason: 'Sold in shops only' },
      ]);
    },
    slow,
  );

  it(
    'keeps what was typed when somebody else changed the item, and fetches the present state',
    async () => {
      let version = 1;
      answer('get', '/launches/LA-0001', () =>
        launchFixture({
          checklist: [itemFixture({ signable: true, version })],
        }),
      );
      answer('post', '/launches/LA-0001/items/item-1/transitions', () => {
        version = 2;
        return failure(409, { name: 'ConflictError', message: 'stale' });
      });
      renderCultureGuides({ path: '/launch/LA-0001' });
      await userEvent.click(
        await screen.findByRole('button', { name: /^Sign:/ }),
      );
      const note = await screen.findByRole('textbox', {
        name: /What shows that it is done/,
      });
      await userEvent.type(note, 'Seen');
      await userEvent.click(screen.getByRole('button', { name: 'Sign' }));
      await userEvent.click(
        await screen.findByRole('button', { name: 'Load the present state' }),
      );
      expect(note).toHaveValue('Seen');
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    },
    slow,
  );

  it(
    'names what hinders go, and leaves no-go as the only choice',
    async () => {
      answer('get', '/launches/LA-0001', () => launchFixture());
      renderCultureGuides({ path: '/launch/LA-0001' });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Decide' }),
      );
      const dialog = await screen.findByRole('dialog');
      expect(
        within(dialog).getByText('Items that are needed for go are open.'),
      ).toBeInTheDocument();
      expect(
        within(dialog).getByText('There are contradictions.'),
      ).toBeInTheDocument();
      expect(
        within(dialog).queryByRole('button', { name: 'Go' }),
      ).not.toBeInTheDocument();
      expect(
        within(dialog).getByRole('button', { name: 'No-go' }),
      ).toHaveAttribute('aria-pressed', 'true');
    },
    slow,
  );

  it(
    'shows a decision as it was known then, with its hash',
    async () => {
      answer('get', '/launches/LA-0001', () =>
        launchFixture({ state: 'no-go', decisions: [decisionFixture()] }),
      );
      renderCultureGuides({ path: '/launch/LA-0001' });
      await userEvent.click(
        await screen.findByRole('button', { name: 'Show what was known' }),
      );
      const dialog = await screen.findByRole('dialog');
      expect(
        within(dialog).getByText('As it was called then'),
      ).toBeInTheDocument();
      expect(within(dialog).getByText('a'.repeat(64))).toBeInTheDocument();
    },
    slow,
  );

  it(
    'tells a signature that no longer holds from one that does',
    async () => {
      answer('get', '/launches/LA-0001', () =>
        launchFixture({
          checklist: [
            itemFixture({
              state: 'signed',
              expiresOn: '2020-01-01',
              signable: true,
            }),
          ],
        }),
      );
      renderCultureGuides({ path: '/launch/LA-0001' });
      expect(await screen.findByText('signature expired')).toBeInTheDocument();
      expect(
        screen.getByRole('button', { name: /^Sign again:/ }),
      ).toBeInTheDocument();
    },
    slow,
  );

  it(
    'says so when promises cannot be looked at',
    async () => {
      answer('get', '/launches/LA-0001', () =>
        launchFixture({ promisesKnown: false, contradictions: [] }),
      );
      renderCultureGuides({ path: '/launch/LA-0001' });
      expect(
        await screen.findByText(/nobody can say whether any contradict/),
      ).toBeInTheDocument();
    },
    slow,
  );

  it(
    'says that there is no such launch',
    async () => {
      answer('get', '/launches/LA-9999', () =>
        failure(404, { name: 'NotFoundError', message: 'no' }),
      );
      renderCultureGuides({ path: '/launch/LA-9999' });
      expect(
        await screen.findByText('There is no such record'),
      ).toBeInTheDocument();
    },
    slow,
  );
});
