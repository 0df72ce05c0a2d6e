import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { failure } from '@trust-portal/trust-ui/testing';
import {
  revisionFixture,
  shownTextFixture,
  textStatusFixture,
  translationFixture,
} from '../../testing/guideFixtures';
import { setUpGuideServer } from '../../testing/guideServer';
import { renderCultureGuides } from '../../testing/renderCultureGuides';

const path = '/section/cn-delivery';

describe('the page of a section', () => {
  const { answer, serveSection, serveRevisions } = setUpGuideServer();

  it('shows the text that holds, under one heading of the page', async () => {
    serveSection();
    renderCultureGuides({ path });
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Delivery and returns',
      }),
    ).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    const contents = within(
      await screen.findByRole('navigation', {
        name: 'On this page',
        // The page under test is narrow, where there is no room for it.
        hidden: true,
      }),
    );
    expect(
      contents.getByRole('link', { name: 'Refunds', hidden: true }),
    ).toHaveAttribute('href', '#part-refunds');
  });

  it('asks for the language of the reader', async () => {
    const asked: Array<string | null> = [];
    const section = serveSection();
    answer('get', '/sections/:sectionId', ({ url }) => {
      asked.push(url.searchParams.get('language'));
      return section;
    });
    renderCultureGuides({ path, language: 'zh' });
    expect(
      await screen.findByRole('heading', { level: 1 }),
    ).toBeInTheDocument();
    await waitFor(() => expect(asked).toContain('zh-Hans'));
  });

  it('says which language stands in, and what was looked for', async () => {
    serveSection({
      texts: [textStatusFixture()],
      text: shownTextFixture({
        asked: 'pt-BR',
        passedOver: ['pt-BR', 'pt-PT'],
      }),
    });
    renderCultureGuides({ path: `${path}?language=pt-BR` });
    expect(
      await screen.findByText(
        /You read English, because there is no text in Brazilian Portuguese/,
      ),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/Brazilian Portuguese, European Portuguese, English/),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Translate it into Brazilian Portuguese',
      }),
    ).toHaveAttribute('href', '/culture-guides/section/cn-delivery/edit/pt-BR');
  });

  const chinese = (changes = {}) =>
    shownTextFixture({
      ...revisionFixture({ language: 'zh-Hans', number: 1, basedOn: 1 }),
      asked: 'zh-Hans',
      ...changes,
    });

  it('warns the reader of a translation that lacks a major change, and shows what changed', async () => {
    serveSection({ text: chinese({ freshness: 'behind-major' }) });
    serveRevisions([
      revisionFixture(),
      revisionFixture({
        number: 1,
        body: '## Returns\n\nA parcel comes back free of charge[^c1].\n\n## Refunds\n\nThey begin when the parcel was checked.',
      }),
    ]);
    const user = userEvent.setup();
    renderCultureGuides({ path: `${path}?language=zh-Hans` });
    expect(
      await screen.findByText(/Do not rely on this translation: 1 change/),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'What changed' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect((await dialog.findAllByText(/checked/))[0].closest('del')).not.toBe(
      null,
    );
    expect(dialog.getByText(/arrives/).closest('ins')).not.toBe(null);
  });

  it('speaks of a minor change quietly', async () => {
    serveSection({
      texts: [
        textStatusFixture(),
        translationFixture({
          freshness: 'behind-minor',
          behindBy: { minor: 1, medium: 0, major: 0 },
        }),
      ],
      text: chinese({ freshness: 'behind-minor' }),
    });
    renderCultureGuides({ path: `${path}?language=zh-Hans` });
    expect(
      await screen.findByText(/The source has changed a little/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/Do not rely/)).not.toBeInTheDocument();
  });

  it('sets an Arabic text from right to left', async () => {
    serveSection({
      text: shownTextFixture({
        language: 'ar',
        asked: 'ar',
        body: '## الإرجاع\n\nيمكن إرجاع الطرد مجانًا.',
      }),
    });
    renderCultureGuides({ path: `${path}?language=ar` });
    const words = await screen.findByText(/يمكن إرجاع/);
    expect(words.closest('[dir]')).toHaveAttribute('dir', 'rtl');
    expect(words.closest('[lang]')).toHaveAttribute('lang', 'ar');
  });

  it('leads to a text that is to hold later', async () => {
    serveSection({ upcoming: { number: 3, inForceFrom: '2027-01-01' } });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await user.click(
      await screen.findByRole('button', { name: 'Read it now' }),
    );
    expect(await screen.findByLabelText('In force on')).toHaveValue(
      '2027-01-01',
    );
  });

  it('takes the mark that a revision was read', async () => {
    const marks: unknown[] = [];
    serveSection();
    answer('put', '/sections/:sectionId/read-mark', ({ body }) => {
      marks.push(body);
      return undefined;
    });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    await user.click(
      await screen.findByRole('button', { name: 'Mark as read' }),
    );
    await waitFor(() => expect(marks).toEqual([{ language: 'en', number: 2 }]));
  });

  it('sends a report with the words that the reader had marked', async () => {
    const reports: unknown[] = [];
    serveSection();
    answer('post', '/sections/:sectionId/field-reports', ({ body }) => {
      reports.push(body);
      return { id: 'FR-0007', clock: { dueOn: '2026-12-01' } };
    });
    const user = userEvent.setup();
    renderCultureGuides({ path });
    const words = await screen.findByText(/They begin when the parcel/);
    document.getSelection()!.selectAllChildren(words);
    document.dispatchEvent(new Event('selectionchange'));
    await user.click(screen.getByRole('button', { name: 'Report a problem' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByLabelText('The words it is about')).toHaveValue(
      'They begin when the parcel arrives.',
    );
    await user.click(dialog.getByRole('button', { name: 'Outdated' }));
    await user.type(
      dialog.getByLabelText(/What is the matter/),
      'They begin at once now.',
    );
    await user.click(dialog.getByRole('button', { name: 'Send to the team' }));
    await waitFor(() =>
      expect(reports).toEqual([
        {
          problem: 'outdated',
          text: 'They begin at once now.',
          quote: 'They begin when the parcel arrives.',
          language: 'en',
          number: 2,
        },
      ]),
    );
  });

  it('offers no writing to those who only read', async () => {
    serveSection({
      abilities: {
        edit: false,
        review: false,
        approveLaw: false,
        archive: false,
        report: false,
        answerReports: false,
        askToRead: false,
      },
    });
    renderCultureGuides({ path });
    expect(await screen.findByText(/A parcel comes back/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Report/ })).toBeNull();
  });

  it('gives the verdict of a review on what was read', async () => {
    const verdicts: unknown[] = [];
    const section = serveSection();
    answer('get', '/sections/:sectionId/reviews', () => ({ items: [] }));
    answer('post', '/sections/:sectionId/reviews', ({ body }) => {
      verdicts.push(body);
      return section;
    });
    const user = userEvent.setup();
    renderCultureGuides({ path: `${path}?tab=reviews` });
    await user.click(await screen.findByRole('button', { name: 'Review now' }));
    await user.click(await screen.findByRole('radio', { name: /^Revise/ }));
    await user.click(screen.getByRole('button', { name: 'Save the verdict' }));
    await waitFor(() =>
      expect(verdicts).toEqual([{ verdict: 'revise', number: 2, version: 4 }]),
    );
  });

  it('says that there is no such section', async () => {
    answer('get', '/sections/:sectionId', () =>
      failure(404, { name: 'NotFoundError', message: 'no' }),
    );
    renderCultureGuides({ path: '/section/cn-law' });
    expect(
      await screen.findByText('There is no such record'),
    ).toBeInTheDocument();
  });
});
