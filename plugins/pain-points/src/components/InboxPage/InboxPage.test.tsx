import {
  createEvent,
  fireEvent,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Evidence } from '@trust-portal/plugin-pain-points-common';
import {
  evidenceFacetsFixture,
  voiceDetailFixture,
  voiceFixture,
} from '../../testing/evidenceFixtures';
import { painFixture } from '../../testing/painFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

const voices: Evidence[] = [
  voiceFixture(),
  voiceFixture({
    id: 'EV-000002',
    text: 'The refund never came.',
    language: 'en',
  }),
];

describe('the inbox', () => {
  const { answer } = setUpPainPointsServer();

  beforeEach(() => {
    window.localStorage.clear();
    answer('get', '/evidence', () => ({ items: voices, totalCount: 2 }));
    answer('get', '/evidence/facets', () => evidenceFacetsFixture);
    answer('get', '/evidence/:id', ({ params }) =>
      voiceDetailFixture(voices.find(({ id }) => id === params.id)),
    );
    answer('get', '/pains', () => ({ items: [painFixture()] }));
  });

  /** Lets the answer about a voice wait until what is returned is called. */
  function holdBack(voice: Evidence): () => void {
    let arrive: () => void = () => {};
    const arrived = new Promise<void>(resolve => {
      arrive = resolve;
    });
    answer('get', `/evidence/${voice.id}`, async () => {
      await arrived;
      return voiceDetailFixture(voice);
    });
    return arrive;
  }

  const option = (name: RegExp) => screen.findByRole('option', { name });

  it('asks for waiting voices only, and reads the first one', async () => {
    const asked: string[] = [];
    answer('get', '/evidence', ({ url }) => {
      asked.push(url.search);
      return { items: voices, totalCount: 2 };
    });
    renderPainPoints({ path: '/inbox' });
    expect(await screen.findByText('2 voices')).toBeInTheDocument();
    expect(asked[0]).toContain('state=inbox');
    expect(
      await screen.findByRole('heading', { name: 'EV-000001' }),
    ).toBeInTheDocument();
    expect(screen.getByText(/overdue since/)).toBeInTheDocument();
    // Of the kind and of the pain alike.
    expect(await screen.findAllByText('because of: 太慢')).toHaveLength(2);
    expect(document.querySelector('mark')).toHaveTextContent('太慢');
  });

  it('moves, selects and links with single keys, and takes the link back', async () => {
    const linked: unknown[] = [];
    const undone: unknown[] = [];
    const link = {
      id: '00000000-0000-4000-8000-000000000009',
      evidenceId: 'EV-000002',
      painId: 'PP-0012',
      painTitle: { en: 'Parcels arrive days late' },
      importance: 2,
      linkedBy: 'user:default/li-wei',
      linkedAt: '2026-11-03T08:00:00.000Z',
    };
    answer('post', '/evidence/links', ({ body }) => {
      linked.push(body);
      return { changed: 1 };
    });
    answer('delete', '/evidence/links/:id', ({ params }) => {
      undone.push(params.id);
      return undefined;
    });
    renderPainPoints({ path: '/inbox' });
    await option(/太慢/);
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { name: 'EV-000002' });
    await waitFor(async () => expect(await option(/refund/)).toHaveFocus());
    await userEvent.keyboard('x');
    expect(await option(/refund/)).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByText('1 voice selected')).toBeInTheDocument();
    await userEvent.keyboard('x');
    await screen.findByRole('button', { name: 'Link to PP-0012' });
    await userEvent.keyboard('1');
    expect(
      await screen.findByText('1 voice linked to PP-0012.'),
    ).toBeInTheDocument();
    expect(linked).toEqual([
      { evidenceIds: ['EV-000002'], painId: 'PP-0012', importance: 2 },
    ]);
    await waitFor(() =>
      expect(screen.queryByRole('option', { name: /refund/ })).toBeNull(),
    );
    answer('get', '/evidence/:id', () =>
      voiceDetailFixture({ ...voices[1], links: [link], linkCount: 1 }),
    );
    await userEvent.keyboard('u');
    expect(await screen.findByText('Undone.')).toBeInTheDocument();
    expect(undone).toEqual([link.id]);
    expect(await option(/refund/)).toBeInTheDocument();
  });

  it('does the last key that was pressed while a voice was being read, once it is there', async () => {
    renderPainPoints({ path: '/inbox' });
    await screen.findByRole('button', { name: 'Link to PP-0012' });
    const arrive = holdBack(voices[1]);
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { name: 'EV-000002' });
    await userEvent.keyboard('rs');
    expect(screen.queryByRole('dialog')).toBeNull();
    arrive();
    expect(
      await screen.findByRole('dialog', { name: 'Set 1 voice aside' }),
    ).toBeInTheDocument();
  });

  it('forgets a key that waits when the reader moves on', async () => {
    renderPainPoints({ path: '/inbox' });
    await screen.findByRole('button', { name: 'Link to PP-0012' });
    const arrive = holdBack(voices[1]);
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { name: 'EV-000002' });
    await userEvent.keyboard('s');
    await userEvent.keyboard('k');
    await screen.findByRole('heading', { name: 'EV-000001' });
    arrive();
    await userEvent.keyboard('j');
    await screen.findByRole('heading', { name: 'EV-000002' });
    await screen.findByRole('button', { name: 'Link to PP-0012' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('sets everything that is selected aside at once, with one reason', async () => {
    const sent: unknown[] = [];
    answer('post', '/evidence/set-aside', ({ body }) => {
      sent.push(body);
      return { changed: 2 };
    });
    renderPainPoints({ path: '/inbox' });
    await option(/太慢/);
    await userEvent.keyboard('xjx');
    await userEvent.keyboard('s');
    const dialog = await screen.findByRole('dialog', {
      name: 'Set 2 voices aside',
    });
    await userEvent.type(within(dialog).getByLabelText(/Reason/), 'Spam');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('2 voices set aside.')).toBeInTheDocument();
    expect(sent).toEqual([
      { evidenceIds: ['EV-000001', 'EV-000002'], reason: 'Spam' },
    ]);
  });

  it('keeps its keys to itself while somebody types or composes characters', async () => {
    renderPainPoints({ path: '/inbox' });
    await option(/太慢/);
    await userEvent.keyboard('/');
    const search = screen.getByRole('searchbox', { name: 'Search voices' });
    expect(search).toHaveFocus();
    await userEvent.keyboard('sp?');
    expect(search).toHaveValue('sp?');
    expect(screen.queryByRole('dialog')).toBeNull();
    const composing = createEvent.keyDown(document.body, { key: 's' });
    Object.defineProperty(composing, 'isComposing', { value: true });
    fireEvent(document.body, composing);
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: 's' });
    expect(await screen.findByRole('dialog')).toBeInTheDocument();
  });

  it('lets its keys be switched off', async () => {
    renderPainPoints({ path: '/inbox' });
    await option(/太慢/);
    await userEvent.keyboard('?');
    await userEvent.click(
      await screen.findByRole('checkbox', { name: 'Shortcuts are on' }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    fireEvent.keyDown(document.body, { key: 's' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keeps the dialog and says why when linking fails', async () => {
    answer('post', '/evidence/links', () =>
      failure(409, {
        name: 'ConflictError',
        message: 'merged',
        code: 'stale-version',
      }),
    );
    renderPainPoints({ path: '/inbox' });
    await screen.findByRole('button', { name: 'Link to PP-0012' });
    await userEvent.keyboard('l');
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(
      await within(dialog).findByRole('option', { name: /PP-0012/ }),
    );
    await userEvent.click(within(dialog).getByRole('button', { name: 'Link' }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      /Somebody else changed this/,
    );
  });

  it('says in Chinese that nothing waits', async () => {
    answer('get', '/evidence', () => ({ items: [], totalCount: 0 }));
    renderPainPoints({ path: '/inbox', language: 'zh' });
    expect(await screen.findByText('收件箱已清空')).toBeInTheDocument();
  });

  it.each([
    [403, 'You may not see this'],
    [500, 'This could not be loaded'],
  ])('says so when the server answers %s', async (status, words) => {
    answer('get', '/evidence', () =>
      failure(status, { name: 'Error', message: 'no' }),
    );
    renderPainPoints({ path: '/inbox' });
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe('pasting a voice', () => {
  const { answer } = setUpPainPointsServer();

  beforeEach(() => {
    window.localStorage.clear();
    answer('get', '/evidence', () => ({ items: [], totalCount: 0 }));
    answer('get', '/evidence/facets', () => evidenceFacetsFixture);
    answer('get', '/pains', () => ({ items: [] }));
  });

  it('needs the text alone: the rest is there, and the language is guessed', async () => {
    const sent: unknown[] = [];
    answer('post', '/evidence', ({ body }) => {
      sent.push(body);
      return Response.json(voiceDetailFixture(), { status: 201 });
    });
    renderPainPoints({ path: '/inbox' });
    await screen.findByText('The inbox is empty');
    await userEvent.keyboard('p');
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText(/What the customer said/);
    fireEvent.change(field, { target: { value: '退款迟迟不到账' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      expect.objectContaining({
        text: '退款迟迟不到账',
        language: 'zh',
        market: 'cn',
        channel: 'phone',
        ground: 'complaint-handling',
      }),
    ]);
  });

  it('says when the voice is here already', async () => {
    answer('post', '/evidence', () =>
      Response.json(voiceDetailFixture(), { status: 200 }),
    );
    answer('get', '/evidence/:id', () => voiceDetailFixture());
    renderPainPoints({ path: '/inbox' });
    await screen.findByText('The inbox is empty');
    await userEvent.keyboard('p');
    const dialog = await screen.findByRole('dialog');
    const field = within(dialog).getByLabelText(/What the customer said/);
    fireEvent.change(field, { target: { value: 'again' } });
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(
      await screen.findByText(/is here already as EV-000001/),
    ).toBeInTheDocument();
  });
});
