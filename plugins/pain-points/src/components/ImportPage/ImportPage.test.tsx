import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { webcrypto } from 'node:crypto';
import { importFixture } from '../../testing/evidenceFixtures';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

const rowId = importFixture().id;

async function chooseFile(content: string) {
  await screen.findByRole('button', { name: 'Choose a file' });
  const input = document.querySelector('input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('no file input');
  await userEvent.upload(input, new File([content], 'reviews.csv'));
}

describe('importing a file', () => {
  const { answer } = setUpPainPointsServer();

  beforeAll(() => {
    // The browser of these tests lacks two things that every browser has on a secure page.
    const file = new File([], 'empty');
    for (const prototype of [file, file.slice()].map(Object.getPrototypeOf)) {
      Object.defineProperty(prototype, 'arrayBuffer', {
        configurable: true,
        value(this: Blob) {
          return new Promise(resolve => {
            const reader = new FileReader();
            reader.onload = () => resolve(reader.result);
            reader.readAsArrayBuffer(this);
          });
        },
      });
    }
    Object.defineProperty(globalThis.crypto, 'subtle', {
      configurable: true,
      value: webcrypto.subtle,
    });
  });
  beforeEach(() => {
    window.localStorage.clear();
    answer('get', '/imports', () => ({ items: [] }));
  });

  it('maps, sends, and reports what was refused', async () => {
    const sent: Array<{ rows: unknown[] }> = [];
    answer('post', '/imports', () => importFixture());
    answer('post', `/imports/${rowId}/rows`, ({ body }) => {
      sent.push(body as { rows: unknown[] });
      return importFixture({ position: 3, added: 2, rejected: 1 });
    });
    answer('post', `/imports/${rowId}/finish`, () =>
      importFixture({
        state: 'finished',
        position: 3,
        added: 2,
        rejected: 1,
      }),
    );
    renderPainPoints({ path: '/import' });
    await chooseFile('label,review\n1,good\n0,late\n0,\n');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Import 3 rows' }),
    );
    expect(
      await screen.findByText('The import is complete.'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('button', {
        name: 'Download the report of rejected rows',
      }),
    ).toBeInTheDocument();
    expect(sent[0].rows).toEqual([
      { line: 1, occurrence: 1, text: 'good', type: 'praise' },
      { line: 2, occurrence: 1, text: 'late', type: 'complaint' },
      { line: 3, occurrence: 1, text: '', type: 'complaint' },
    ]);
  });

  it('says that a second run added nothing', async () => {
    const done = importFixture({ position: 1, alreadyThere: 1 });
    answer('post', '/imports', () => importFixture());
    answer('post', `/imports/${rowId}/rows`, () => done);
    answer('post', `/imports/${rowId}/finish`, () => ({
      ...done,
      state: 'finished',
    }));
    renderPainPoints({ path: '/import', language: 'zh' });
    await screen.findByRole('button', { name: '选择文件' });
    const input = document.querySelector('input[type=file]');
    await userEvent.upload(
      input as HTMLInputElement,
      new File(['review\n好\n'], 'reviews.csv'),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: '导入 1 行' }),
    );
    expect(
      await screen.findByText('文件中的声音都已存在，没有新增。'),
    ).toBeInTheDocument();
  });

  it('goes on where it was after the server failed', async () => {
    let fails = true;
    const position = { at: 0 };
    answer('post', '/imports', () => importFixture({ position: position.at }));
    answer('post', `/imports/${rowId}/rows`, () => {
      if (fails)
        return failure(500, { name: 'Error', message: 'database gone' });
      return importFixture({ position: 2, added: 2 });
    });
    answer('post', `/imports/${rowId}/finish`, () =>
      importFixture({ state: 'finished', position: 2, added: 2 }),
    );
    renderPainPoints({ path: '/import' });
    await chooseFile('review\none\ntwo\n');
    await userEvent.click(
      await screen.findByRole('button', { name: 'Import 2 rows' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /The import stopped/,
    );
    fails = false;
    position.at = 1;
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }));
    expect(
      await screen.findByText('The import is complete.'),
    ).toBeInTheDocument();
    expect(
      screen.getByText(
        'This file was begun before; the import goes on at row 2.',
      ),
    ).toBeInTheDocument();
  });

  it('says what is wrong with a file that is no text', async () => {
    renderPainPoints({ path: '/import' });
    await chooseFile('');
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        'The file holds no rows.',
      ),
    );
  });
});
