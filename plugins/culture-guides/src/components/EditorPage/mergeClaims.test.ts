import { mergeClaims } from './mergeClaims';

const claim = (id: string, statement: string) => ({ id, statement });

describe('the claims of two edits', () => {
  it('are as the one left them who changed them', () => {
    expect(
      mergeClaims({
        base: [claim('c1', 'a'), claim('c2', 'b'), claim('c3', 'c')],
        mine: [claim('c1', 'A'), claim('c2', 'b'), claim('c4', 'mine')],
        theirs: [claim('c1', 'a'), claim('c2', 'B'), claim('c3', 'c')],
      }),
    ).toEqual([claim('c1', 'A'), claim('c2', 'B'), claim('c4', 'mine')]);
  });

  it('are both there where both changed the same one', () => {
    expect(
      mergeClaims({
        base: [claim('c1', 'a')],
        mine: [claim('c1', 'mine')],
        theirs: [claim('c1', 'theirs')],
      }),
    ).toEqual([claim('c1', 'mine'), claim('c1-2', 'theirs')]);
  });
});
