import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Taxonomy } from '@trust-portal/plugin-pain-points-common';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';
import { taxonomyFixture } from '../../testing/taxonomyFixtures';
import { slugOf, withIds } from './taxonomyDrafts';

describe('the taxonomy for its stewards', () => {
  const { answer } = setUpPainPointsServer();
  const editor = '/taxonomy?part=kinds&edit=delivery';

  async function rename(name: string) {
    const field = await screen.findByDisplayValue('Delivery out of control');
    await userEvent.clear(field);
    await userEvent.type(field, name);
    await userEvent.type(screen.getByLabelText(/Note/), 'Clearer');
  }

  it('publishes a kind with both languages, the note and the version it began with', async () => {
    const sent: unknown[] = [];
    answer('put', '/taxonomy/kinds/:id', ({ body }): Taxonomy => {
      sent.push(body);
      return { ...taxonomyFixture, version: 3 };
    });
    renderPainPoints({ path: editor });
    await rename('Late delivery');
    await userEvent.click(
      screen.getByRole('button', { name: 'Publish a new version' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Add a kind' }),
    ).toBeInTheDocument();
    expect(sent).toEqual([
      {
        baseVersion: 2,
        note: 'Clearer',
        kind: {
          ...taxonomyFixture.kinds[0],
          name: { en: 'Late delivery', zh: '配送失控' },
        },
      },
    ]);
  });

  it('keeps a stale edit, tells what came in between, and goes on from there', async () => {
    const bases: unknown[] = [];
    answer('put', '/taxonomy/kinds/:id', ({ body }) => {
      const { baseVersion } = body as { baseVersion: number };
      bases.push(baseVersion);
      return baseVersion === 2
        ? failure(409, {
            name: 'ConflictError',
            message: 'stale',
            code: 'stale-version',
          })
        : { ...taxonomyFixture, version: 4 };
    });
    renderPainPoints({ path: editor });
    await rename('Late delivery');
    const publish = screen.getByRole('button', {
      name: 'Publish a new version',
    });
    await userEvent.click(publish);
    answer('get', '/taxonomy', () => ({ ...taxonomyFixture, version: 3 }));
    answer('get', '/taxonomy/versions', () => ({
      items: [
        {
          version: 3,
          publishedAt: '2026-11-01T08:00:00.000Z',
          publishedBy: 'user:default/wang-fang',
          note: 'New symptom',
          changedIds: ['delivery'],
        },
      ],
    }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Load the present state' }),
    );
    expect(
      await screen.findByText(/Version 3 by wang-fang: New symptom/),
    ).toHaveTextContent(/It changed what you are editing/);
    expect(screen.getByDisplayValue('Late delivery')).toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'Go on from version 3' }),
    );
    await userEvent.click(publish);
    expect(
      await screen.findByRole('button', { name: 'Add a kind' }),
    ).toBeInTheDocument();
    expect(bases).toEqual([2, 3]);
  });

  it('does not publish a kind that lacks a language', async () => {
    renderPainPoints({ path: editor });
    await userEvent.clear(await screen.findByDisplayValue('配送失控'));
    await userEvent.type(screen.getByLabelText(/Note/), 'x');
    expect(
      screen.getByRole('button', { name: 'Publish a new version' }),
    ).toBeDisabled();
    expect(screen.getByText(/Something is missing/)).toBeInTheDocument();
  });

  it('shows at once what a new priority table would change', async () => {
    const sent: unknown[] = [];
    answer('put', '/priority-table', ({ body }) => {
      sent.push(body);
      return failure(403, { name: 'NotAllowedError', message: 'no' });
    });
    renderPainPoints({ path: '/taxonomy?part=priority' });
    await userEvent.click(
      await screen.findByRole('button', { name: 'Edit the table' }),
    );
    const cell = screen.getByRole('combobox', {
      name: 'Priority of severity 1 and frequency 4',
    });
    await userEvent.selectOptions(cell, 'High');
    expect(screen.getByText('1 field changed')).toBeInTheDocument();
    const field = cell.closest('td');
    expect(field && within(field).getByText('was: Low')).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText(/Note/), 'Stricter');
    await userEvent.click(
      screen.getByRole('button', { name: 'Publish a new version' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      /You may not do this/,
    );
    expect(sent).toEqual([expect.objectContaining({ baseVersion: 1 })]);
  });
});

describe('the ids of new entries', () => {
  it('come from the English text, never twice, and never replace one that is there', () => {
    const entries = [
      { id: 'late', text: 'Late' },
      { id: '', text: 'Late!' },
      { id: '', text: '迟' },
    ];
    expect(withIds(entries, entry => entry.text).map(({ id }) => id)).toEqual([
      'late',
      'late-2',
      'entry',
    ]);
    expect(slugOf(' Réfunds take -- a week ')).toBe('refunds-take-a-week');
  });
});
