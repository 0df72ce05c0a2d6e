import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure, setUpApiServer } from '@trust-portal/trust-ui/testing';
import { fill } from '../../testing/fill';
import { renderCultureGuides } from '../../testing/renderCultureGuides';
import { termFixture } from '../../testing/wordingFixtures';

describe('the term base', () => {
  const { answer } = setUpApiServer('culture-guides');
  const asked: URL[] = [];

  beforeEach(() => {
    asked.length = 0;
    answer('get', '/terms', ({ url }) => {
      asked.push(url);
      return {
        items: [
          termFixture(),
          termFixture({
            id: 'TM-0002',
            term: 'Gutschein',
            kind: 'preferred',
            markets: [],
            state: 'proposed',
            decidedBy: undefined,
            decidedAt: undefined,
          }),
        ],
        totalCount: 2,
      };
    });
    answer('get', '/terms/:termId', ({ params }) =>
      params.termId === 'TM-0001'
        ? termFixture()
        : termFixture({ id: 'TM-0002', term: 'Gutschein', state: 'proposed' }),
    );
  });

  it('shows each term with what to write instead, and what is proposed as unfinished', async () => {
    renderCultureGuides({ path: '/terms' });
    const row = within(
      (await screen.findByRole('link', { name: 'Retourenavis' })).closest(
        'tr, li',
      )!,
    );
    expect(row.getByText(/Rücksendung anmelden/)).toBeVisible();
    expect(row.getByText('Jargon')).toBeVisible();
    expect(row.getByText(/Germany/)).toBeVisible();
    const proposed = within(
      screen.getByRole('link', { name: 'Gutschein' }).closest('tr, li')!,
    );
    expect(proposed.getByText('Proposed')).toHaveAttribute(
      'title',
      'Not approved yet: texts are not checked against it.',
    );
    expect(proposed.getByText(/All markets/)).toBeVisible();
  });

  it('asks for the filters of the address, and puts new ones there', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/terms?kind=jargon&market=de&q=avis' });
    await screen.findByRole('link', { name: 'Retourenavis' });
    expect(asked[0].search).toBe('?q=avis&market=de&kind=jargon');
    await user.selectOptions(screen.getByLabelText('State'), 'proposed');
    await waitFor(() =>
      expect(asked.at(-1)?.searchParams.get('state')).toBe('proposed'),
    );
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    await waitFor(() => expect(asked.at(-1)?.search).toBe(''));
  });

  it('opens a term over the list by its address, and goes back with the filters kept', async () => {
    const user = userEvent.setup();
    renderCultureGuides({ path: '/term/TM-0001?kind=jargon' });
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText('return notice')).toBeVisible();
    expect(dialog.getByText('Retouren-Avis')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(screen.getByLabelText('Kind')).toHaveValue('jargon');
  });

  it('says that there is no such term', async () => {
    answer('get', '/terms/:termId', () =>
      failure(404, { name: 'NotFoundError', message: 'no' }),
    );
    renderCultureGuides({ path: '/term/TM-9999' });
    expect(
      await screen.findByText('There is no such record'),
    ).toBeInTheDocument();
  });

  it('proposes a term, and waits for the plain word of jargon', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/terms', ({ body }) => {
      sent = body;
      return termFixture({ id: 'TM-0002', state: 'proposed' });
    });
    renderCultureGuides({ path: '/terms' });
    await user.click(
      await screen.findByRole('button', { name: 'Propose a term' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Propose a term' }),
    );
    await user.selectOptions(dialog.getByLabelText('Kind'), 'jargon');
    await user.selectOptions(dialog.getByLabelText('Language'), 'zh-Hans');
    await user.click(dialog.getByRole('checkbox', { name: 'Germany' }));
    fill(dialog.getByLabelText(/^Term(?! in)/), '闭环');
    const propose = dialog.getByRole('button', { name: 'Propose' });
    expect(propose).toBeDisabled();
    fill(dialog.getByLabelText(/Write instead/), '解决并告知');
    fill(dialog.getByLabelText('Other forms'), ' 闭环管理 \n\n形成闭环');
    await user.click(propose);
    await waitFor(() =>
      expect(sent).toEqual({
        kind: 'jargon',
        language: 'zh-Hans',
        term: '闭环',
        variants: ['闭环管理', '形成闭环'],
        markets: ['cn'],
        instead: '解决并告知',
        translations: [],
        caseSensitive: false,
      }),
    );
  });

  it('approves what somebody else proposed, on the version that was looked at', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/terms/:termId/transitions', ({ params, body }) => {
      sent = [params.termId, body];
      return termFixture({ id: 'TM-0002' });
    });
    renderCultureGuides({ path: '/term/TM-0002' });
    await user.click(await screen.findByRole('button', { name: 'Approve' }));
    await waitFor(() =>
      expect(sent).toEqual(['TM-0002', { to: 'approved', version: 2 }]),
    );
  });

  it('explains in the reader’s language why nobody approves their own', async () => {
    const user = userEvent.setup();
    answer('post', '/terms/:termId/transitions', () =>
      failure(403, {
        name: 'NotAllowedError',
        message: 'no',
        code: 'own-wording',
      }),
    );
    renderCultureGuides({ path: '/term/TM-0002', language: 'zh' });
    await user.click(await screen.findByRole('button', { name: '批准' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '这是您自己写的，由其他人批准。',
    );
  });

  it('retires a term with a reason', async () => {
    const user = userEvent.setup();
    let sent: unknown;
    answer('post', '/terms/:termId/transitions', ({ body }) => {
      sent = body;
      return termFixture({ state: 'retired' });
    });
    renderCultureGuides({ path: '/term/TM-0001' });
    await user.click(await screen.findByRole('button', { name: 'Retire' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Retire Retourenavis' }),
    );
    expect(dialog.getByRole('button', { name: 'Retire' })).toBeDisabled();
    fill(dialog.getByLabelText(/Why/), 'Nobody writes it');
    await user.click(dialog.getByRole('button', { name: 'Retire' }));
    await waitFor(() =>
      expect(sent).toEqual({
        to: 'retired',
        version: 2,
        note: 'Nobody writes it',
      }),
    );
  });

  it('keeps what was typed when somebody else changed the term, and saves on the present version', async () => {
    const user = userEvent.setup();
    const versions: number[] = [];
    answer('patch', '/terms/:termId', ({ body }) => {
      const { version } = body as { version: number };
      versions.push(version);
      return version === 2
        ? failure(409, {
            name: 'ConflictError',
            message: 'stale',
            code: 'stale-version',
          })
        : termFixture({ version: 4 });
    });
    renderCultureGuides({ path: '/term/TM-0001' });
    await user.click(await screen.findByRole('button', { name: 'Edit' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Edit Retourenavis' }),
    );
    fill(dialog.getByLabelText(/^Term(?! in)/), 'Retourenavise');
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    answer('get', '/terms/:termId', () => termFixture({ version: 3 }));
    await user.click(
      await dialog.findByRole('button', { name: 'Load the present state' }),
    );
    expect(dialog.getByLabelText(/^Term(?! in)/)).toHaveValue('Retourenavise');
    await waitFor(() =>
      expect(dialog.queryByRole('alert')).not.toBeInTheDocument(),
    );
    await user.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(versions).toEqual([2, 3]));
  });

  it('looks at a file before terms are taken from it', async () => {
    const user = userEvent.setup();
    const runs: boolean[] = [];
    answer('post', '/terms/imports', ({ body }) => {
      runs.push((body as { dryRun: boolean }).dryRun);
      return { added: 0, changed: 0, unchanged: 3, rejects: [] };
    });
    renderCultureGuides({ path: '/terms' });
    await user.click(await screen.findByRole('button', { name: 'Import CSV' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.upload(
      dialog.getByLabelText('Choose a file'),
      new File(['term\nPix'], 'terms.csv'),
    );
    expect(await dialog.findByText(/The file holds nothing new/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Import' })).toBeDisabled();
    expect(runs).toEqual([true]);
  });
});
