import { screen } from '@testing-library/react';
import { failure } from '@trust-portal/trust-ui/testing';
import { setUpPainPointsServer } from '../../testing/painPointsServer';
import { renderPainPoints } from '../../testing/renderPainPoints';

describe('the map of kinds', () => {
  const { answer } = setUpPainPointsServer();

  it('names every kind in English', async () => {
    renderPainPoints();
    expect(
      await screen.findByText('Delivery out of control'),
    ).toBeInTheDocument();
    expect(screen.getByText('Hidden costs')).toBeInTheDocument();
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
  });

  it('names every kind in Chinese', async () => {
    renderPainPoints({ language: 'zh' });
    expect(await screen.findByText('配送失控')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('痛点');
  });

  it('lets the cards of a stage fill its row, none wider than 420 pixels', async () => {
    renderPainPoints();
    const card = (await screen.findByText('Delivery out of control')).closest(
      'article',
    )!;
    const { gridTemplateColumns, maxWidth } = getComputedStyle(
      card.parentElement!,
    );
    expect(gridTemplateColumns).toMatch(/auto-fit.*280px.*1fr/);
    expect(maxWidth).toBe('420px');
  });

  it('says so when the reader may not see it', async () => {
    answer('get', '/taxonomy', () =>
      failure(403, { name: 'NotAllowedError', message: 'no' }),
    );
    renderPainPoints();
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
  });
});
