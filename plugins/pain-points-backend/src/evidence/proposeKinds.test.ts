import { proposeKinds, type KindWithCues } from './proposeKinds';

const late: KindWithCues = {
  id: 'late',
  cues: {
    en: ['late', 'still waiting', 'delivery', 'refund'],
    zh: ['慢', '送餐慢', '配送', '洒'],
  },
};
const dear: KindWithCues = {
  id: 'dear',
  cues: { en: ['too expensive', 'refund'], zh: ['贵', '配送费'] },
};
const quality: KindWithCues = {
  id: 'quality',
  cues: { en: ['broken'], zh: ['味道', '难吃'] },
};
const kinds = [late, dear, quality];

function kindsOf(text: string) {
  return proposeKinds(text, kinds).map(proposal => proposal.kindId);
}

describe('proposeKinds', () => {
  it('proposes nothing for a text that holds no cue', () => {
    expect(proposeKinds('', kinds)).toEqual([]);
    expect(proposeKinds('今天星期三', kinds)).toEqual([]);
    expect(proposeKinds('\u{1f600}\u0000 ???', kinds)).toEqual([]);
  });

  it('names the words that made it think so, in the spelling of the taxonomy', () => {
    expect(proposeKinds('Still WAITING, two hours late', kinds)).toEqual([
      {
        kindId: 'late',
        score: expect.any(Number),
        cues: ['still waiting', 'late'],
      },
    ]);
  });

  it('finds English cues as whole words only', () => {
    expect(kindsOf('We relate to the plate')).toEqual([]);
    expect(kindsOf("It's late.")).toEqual(['late']);
  });

  it('finds full-width and traditional writing', () => {
    expect(kindsOf('\uff2c\uff21\uff34\uff25')).toEqual(['late']);
    expect(kindsOf('太貴了')).toEqual(['dear']);
  });

  it('counts a part of a longer cue as nothing, of whatever kind', () => {
    expect(proposeKinds('送餐慢', kinds)[0].cues).toEqual(['送餐慢']);
    expect(kindsOf('配送费')).toEqual(['dear']);
  });

  it.each([
    ['一点都不慢'],
    ['没有洒'],
    ['It was not late'],
    ["It wasn't too late"],
  ])('does not take a denied cue for a complaint: %s', text => {
    expect(kindsOf(text)).toEqual([]);
  });

  it.each([['没有配送'], ['They never refund']])(
    'hears that something wanted is missing: %s',
    text => {
      expect(kindsOf(text)).toContain('late');
    },
  );

  it('takes a cue after 特别 for what it is, although it ends as a prohibition does', () => {
    expect(kindsOf('特别慢')).toEqual(['late']);
  });

  it.each([['配送很快'], ['Friendly delivery'], ['味道不错']])(
    'proposes nothing for praise: %s',
    text => {
      expect(kindsOf(text)).toEqual([]);
    },
  );

  it('hears the complaint behind the praise', () => {
    expect(kindsOf('味道不错，就是送餐慢')).toEqual(['late']);
    expect(kindsOf('Great food but far too expensive')).toEqual(['dear']);
  });

  it('does not take denied praise for praise', () => {
    expect(kindsOf('味道不好吃')).toEqual(['quality']);
    expect(kindsOf('not a friendly delivery')).toEqual(['late']);
  });

  it('weighs a cue less when several kinds share it', () => {
    const [alone] = proposeKinds('late', kinds);
    const [shared] = proposeKinds('refund', kinds);
    expect(shared.score).toBeLessThan(alone.score);
  });

  it('weighs a longer cue more', () => {
    const [long] = proposeKinds('送餐慢', kinds);
    const [short] = proposeKinds('慢', kinds);
    expect(long.score).toBeGreaterThan(short.score);
  });

  it('puts the kind with more and heavier words first', () => {
    expect(kindsOf('难吃，送餐慢，还洒了')).toEqual(['late', 'quality']);
  });

  it('counts a repeated word once', () => {
    const [once] = proposeKinds('慢', kinds);
    const [thrice] = proposeKinds('慢。慢！慢', kinds);
    expect(thrice).toEqual(once);
  });

  it('proposes no more kinds than asked for', () => {
    const text = '难吃，太贵，送餐慢';
    expect(proposeKinds(text, kinds)).toHaveLength(3);
    expect(proposeKinds(text, kinds, { limit: 1 })).toHaveLength(1);
  });

  describe('with the usual kinds of the source', () => {
    const usual = ['quality', 'late', 'dear'];

    it('fills the places that no words claim, without words', () => {
      expect(proposeKinds('太贵', kinds, { usual })).toEqual([
        { kindId: 'dear', score: expect.any(Number), cues: ['贵'] },
        { kindId: 'quality', score: 0, cues: [] },
        { kindId: 'late', score: 0, cues: [] },
      ]);
    });

    it('leaves praise alone', () => {
      expect(proposeKinds('谢谢，很好', kinds, { usual })).toEqual([]);
    });
  });

  it('answers for a very long text', () => {
    const text = '等了很久还没到，'.repeat(2500);
    expect(proposeKinds(`${text}慢`, kinds)[0].kindId).toBe('late');
  });
});
