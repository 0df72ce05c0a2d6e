import { RecentAnswers } from './RecentAnswers';

describe('recent answers', () => {
  let now: number;
  let counted: number;
  let answers: RecentAnswers;
  const count = async () => {
    counted += 1;
    return counted;
  };

  beforeEach(() => {
    now = 1000;
    counted = 0;
    answers = new RecentAnswers({ now: () => now });
  });

  it('are shared by those who ask the same at the same moment', async () => {
    const both = [answers.get({ a: 1 }, count), answers.get({ a: 1 }, count)];
    expect(await Promise.all(both)).toEqual([1, 1]);
  });

  it('are never shared between different questions', async () => {
    await answers.get({ reader: 'one' }, count);
    expect(await answers.get({ reader: 'two' }, count)).toBe(2);
  });

  it('are counted anew after three seconds', async () => {
    await answers.get({}, count);
    now += 2999;
    expect(await answers.get({}, count)).toBe(1);
    now += 1;
    expect(await answers.get({}, count)).toBe(2);
  });

  it('are forgotten with a change', async () => {
    await answers.get({}, count);
    answers.forget();
    expect(await answers.get({}, count)).toBe(2);
  });

  it('do not outlive a failure', async () => {
    const failing = async () => {
      throw new Error('The database is away');
    };
    await expect(answers.get({}, failing)).rejects.toThrow('away');
    expect(await answers.get({}, count)).toBe(1);
  });

  it('do not grow without end', async () => {
    for (let index = 0; index < 501; index += 1) {
      await answers.get({ index }, count);
    }
    expect(await answers.get({ index: 500 }, count)).toBe(501);
    expect(await answers.get({ index: 0 }, count)).toBe(502);
  });
});
