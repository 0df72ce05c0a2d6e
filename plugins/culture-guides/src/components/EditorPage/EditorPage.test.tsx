import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Draft } from '@trust-portal/plugin-culture-guides-common';
import { failure } from '@trust-portal/trust-ui/testing';
import {
  revisionFixture,
  textStatusFixture,
  translationFixture,
} from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/section/cn-delivery/edit/en';

function draftOf(body: object, version: number): Draft {
  return {
    sectionId: 'cn-delivery',
    language: 'en',
    savedAt: '2026-11-20T09:30:00.000Z',
    title: '',
    body: '',
    claims: [],
    baseNumber: 2,
    ...body,
    version,
  };
}

describe('the page on which a text is written', () => {
  const { answer, serveSection, serveRevisions } = setUpGuideServer();

  /** Keeps drafts as the backend does, and tells what was saved. */
  function keepDrafts(found?: Draft) {
    const saved: Array<Record<string, unknown>> = [];
    answer('get', '/sections/:sectionId/texts/:language/draft', () => ({
      draft: found,
    }));
    answer('put', '/sections/:sectionId/texts/:language/draft', ({ body }) => {
      saved.push(body as Record<string, unknown>);
      return draftOf(body as object, saved.length + (found?.version ?? 0));
    });
    return saved;
  }
  const textField = () => screen.findByRole('textbox', { name: 'Text' });

  it('begins with what is published', async () => {
    serveSection();
    serveRevisions();
    keepDrafts();
    renderCultureGuides({ path });
    expect(await textField()).toHaveValue(revisionFixture().body);
    expect(screen.getByLabelText(/^Title/)).toHaveValue('Delivery and returns');
    expect(
      screen.getByText('Your draft is saved while you write.'),
    ).toBeInTheDocument();
  });

  it('saves the draft by itself, each version on the one before', async () => {
    serveSection();
    serveRevisions();
    const saved = keepDrafts();
    renderCultureGuides({ path });
    fireEvent.change(await textField(), { target: { value: 'One.' } });
    expect(await screen.findByText(/Draft saved at/)).toBeInTheDocument();
    fireEvent.change(await textField(), { target: { value: 'Two.' } });
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(
      saved.map(({ body, version, baseNumber }) => [body, version, baseNumber]),
    ).toEqual([
      ['One.', undefined, 2],
      ['Two.', 1, 2],
    ]);
  });

  it('goes on with the draft after a reload', async () => {
    serveSection();
    serveRevisions();
    keepDrafts(draftOf({ title: 'Half', body: 'Half a thought' }, 7));
    renderCultureGuides({ path });
    expect(await textField()).toHaveValue('Half a thought');
    expect(screen.getByText(/Your draft, saved at/)).toBeInTheDocument();
  });

  it('saves nothing while an input method composes', async () => {
    serveSection();
    serveRevisions();
    const saved = keepDrafts();
    renderCultureGuides({ path });
    const field = await textField();
    fireEvent.change(field, { target: { value: 'A' } });
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'Atui' } });
    fireEvent.keyDown(field, { key: 's', ctrlKey: true, isComposing: true });
    fireEvent.change(field, { target: { value: 'A退货' } });
    fireEvent.compositionEnd(field);
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].body).toBe('A退货');
  });

  it('keeps both versions when another window was faster', async () => {
    serveSection();
    serveRevisions();
    const other = draftOf({ title: 'T', body: 'From the other window' }, 9);
    answer('get', '/sections/:sectionId/texts/:language/draft', () => ({
      draft: other,
    }));
    const saved: unknown[] = [];
    answer('put', '/sections/:sectionId/texts/:language/draft', ({ body }) => {
      saved.push(body);
      return saved.length === 1
        ? failure(409, {
            name: 'ConflictError',
            message: 'stale',
            code: 'stale-version',
          })
        : draftOf(body as object, 10);
    });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    fireEvent.change(await textField(), { target: { value: 'Mine' } });
    await user.click(
      await screen.findByRole('button', { name: 'Keep this one' }),
    );
    await waitFor(() => expect(saved).toHaveLength(2));
    expect(saved[1]).toMatchObject({ body: 'Mine', version: 9 });
    expect(await textField()).toHaveValue('Mine');
  });

  it('says that a draft could not be saved, and keeps what was typed', async () => {
    serveSection();
    serveRevisions();
    keepDrafts();
    answer('put', '/sections/:sectionId/texts/:language/draft', () =>
      failure(503, { name: 'ServiceUnavailableError', message: 'down' }),
    );
    renderCultureGuides({ path });
    fireEvent.change(await textField(), { target: { value: 'Kept' } });
    expect(
      await screen.findByText(/The draft could not be saved/),
    ).toBeInTheDocument();
    expect(await textField()).toHaveValue('Kept');
  });

  it('hands in the text with what reviewers need', async () => {
    const handedIn: unknown[] = [];
    serveSection();
    serveRevisions([
      revisionFixture(),
      revisionFixture({ number: 3, state: 'in-review', waitsFor: ['team'] }),
    ]);
    keepDrafts();
    answer(
      'post',
      '/sections/:sectionId/texts/:language/revisions',
      ({ body }) => {
        handedIn.push(body);
        return revisionFixture({ number: 3, state: 'in-review' });
      },
    );
    const user = userEvent.setup();
    renderCultureGuides({ path });
    const button = await screen.findByRole('button', { name: 'Hand in' });
    expect(button).toBeDisabled();
    fireEvent.change(screen.getByLabelText(/What changed, and why/), {
      target: { value: 'Shorter.' },
    });
    await user.click(screen.getByRole('radio', { name: /^Medium/ }));
    await user.click(button);
    expect(
      await screen.findByRole('heading', { name: 'About this revision' }),
    ).toBeInTheDocument();
    expect(handedIn).toEqual([
      {
        content: {
          title: 'Delivery and returns',
          body: revisionFixture().body,
          claims: [{ id: 'c1', statement: 'The shop pays for the way back.' }],
        },
        significance: 'medium',
        note: 'Shorter.',
        touchesLaw: false,
        baseNumber: 2,
      },
    ]);
  });

  it('lays base, theirs and mine beside each other and loses nothing', async () => {
    const paragraphs = (...list: string[]) => list.join('\n\n');
    const base = revisionFixture({
      number: 2,
      body: paragraphs('One.', 'Two.', 'Three.'),
      claims: [],
    });
    const theirs = revisionFixture({
      number: 3,
      body: paragraphs('One.', 'Two, theirs.', 'Three, theirs.'),
      claims: [],
    });
    serveSection({ texts: [textStatusFixture({ publishedNumber: 3 })] });
    serveRevisions([theirs, base]);
    const saved = keepDrafts(
      draftOf(
        {
          title: 'Delivery and returns',
          body: paragraphs('One, mine.', 'Two, mine.', 'Three.'),
        },
        4,
      ),
    );
    const user = userEvent.setup();
    renderCultureGuides({ path });
    expect(
      await screen.findByText(/Somebody else published this text/),
    ).toBeInTheDocument();
    const goOn = await screen.findByRole('button', {
      name: 'Go on with the joined text',
    });
    expect(goOn).toBeDisabled();
    const both = within(
      screen.getByRole('group', { name: 'Both of you changed this' }),
    );
    await user.click(both.getByRole('button', { name: 'Both' }));
    await user.click(goOn);
    const joined = ((await textField()) as HTMLTextAreaElement).value;
    for (const words of [
      'One, mine.',
      'Two, mine.',
      'Two, theirs.',
      'Three, theirs.',
    ]) {
      expect(joined).toContain(words);
    }
    await waitFor(() => expect(saved.at(-1)?.baseNumber).toBe(3));
  });

  it('shows the translator what changed since the pin, and moves it only when asked', async () => {
    serveSection({
      texts: [textStatusFixture(), translationFixture()],
    });
    serveRevisions([
      revisionFixture(),
      revisionFixture({ number: 1, body: 'The older source.' }),
      revisionFixture({
        language: 'zh-Hans',
        number: 1,
        basedOn: 1,
        title: '配送与退货',
        body: '包裹免费退回。',
      }),
    ]);
    const saved = keepDrafts();
    const user = userEvent.setup();
    renderCultureGuides({ path: '/section/cn-delivery/edit/zh-Hans' });
    expect(
      await screen.findByRole('button', { name: 'Changes since revision 1' }),
    ).toHaveAttribute('aria-pressed', 'true');
    fireEvent.change(await textField(), {
      target: { value: '只改了一个逗号。' },
    });
    await waitFor(() => expect(saved.at(-1)?.basedOn).toBe(1));
    await user.click(
      screen.getByRole('button', { name: 'I brought it up to revision 2' }),
    );
    await waitFor(() => expect(saved.at(-1)?.basedOn).toBe(2));
    expect(
      screen.getByText(/says the same as revision 2 of the source/),
    ).toBeInTheDocument();
  });

  it('puts a claim behind the cursor and asks what it says', async () => {
    serveSection();
    serveRevisions([revisionFixture({ claims: [], body: 'It binds' })]);
    keepDrafts();
    const user = userEvent.setup();
    renderCultureGuides({ path });
    const field = (await textField()) as HTMLTextAreaElement;
    field.setSelectionRange(8, 8);
    await user.click(
      screen.getByRole('button', { name: 'Claim that can be checked' }),
    );
    expect(field).toHaveValue('It binds[^c1]');
    expect(screen.getByRole('group', { name: 'Claim c1' })).toBeInTheDocument();
  });

  it('is closed to those who may not write in this market', async () => {
    const { abilities } = serveSection();
    serveSection({ abilities: { ...abilities, edit: false } });
    renderCultureGuides({ path });
    expect(
      await screen.findByText('You may not write here'),
    ).toBeInTheDocument();
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  });
});
