import { screen } from '@testing-library/react';
import { ResponseError } from '@backstage/errors';
import { problemOf } from '../../hooks/problems';
import { ProblemWordsProvider } from '../../hooks/ProblemWords';
import type { ReaderLanguage } from '../../hooks/useReaderLanguage';
import { failure, renderPage } from '../../testing';
import { ProblemNotice } from './ProblemNotice';

async function answered(
  status: number,
  error: { code?: string; fields?: object[] },
) {
  return problemOf(
    await ResponseError.fromResponse(
      failure(status, { name: 'Error', message: 'said in English', ...error }),
    ),
  );
}

function show(
  problem: ReturnType<typeof problemOf>,
  language: ReaderLanguage = 'zh',
) {
  renderPage(
    <ProblemWordsProvider
      words={{
        problems: { 'guide-published': '指南已经发布。' },
        fieldProblems: { 'in-the-future': '不能晚于今天。' },
        fields: { title: '标题', saidOn: '日期' },
      }}
    >
      <ProblemNotice problem={problem} />
    </ProblemWordsProvider>,
    { language },
  );
}

describe('why a change was not made', () => {
  it('is said in the words of the domain, without details', async () => {
    show(await answered(409, { code: 'guide-published' }));
    expect(await screen.findByText('指南已经发布。')).toBeInTheDocument();
    expect(screen.queryByText('技术详情')).toBeNull();
  });

  it('names each field and what is wrong with it, whatever the code', async () => {
    const field = (name: string, code: string) => ({
      field: `body.${name}`,
      code,
      message: 'said in English',
    });
    show(
      await answered(400, {
        code: 'invalid-input',
        fields: [
          field('title.en', 'too-big'),
          field('saidOn', 'in-the-future'),
          field('title', 'never-heard-of'),
        ],
      }),
    );
    expect(
      await screen.findByText('标题（英文）：内容太长或数值太大。'),
    ).toBeInTheDocument();
    expect(screen.getByText('日期：不能晚于今天。')).toBeInTheDocument();
    expect(
      screen.getByText('标题：服务器没有接受“标题”的内容。'),
    ).toBeInTheDocument();
  });

  it.each([
    [400, /没有接受/],
    [404, /找不到/],
    [409, /目前的状态不允许/],
    [413, /内容太大/],
    [500, /没能完成/],
    [503, /暂时没有响应/],
  ])(
    'is a Chinese sentence for %s, with the English one as a detail',
    async (status, sentence) => {
      show(await answered(status, { code: 'never-heard-of' }));
      expect(await screen.findByText(sentence)).toBeInTheDocument();
      expect(screen.getByText('技术详情')).toBeInTheDocument();
      expect(screen.getByText(/said in English/)).toHaveAttribute('lang', 'en');
    },
  );

  it('says that no answer came', async () => {
    show(problemOf(new TypeError('Failed to fetch')), 'en');
    expect(
      await screen.findByText(/gives no answer at the moment/),
    ).toBeInTheDocument();
  });
});
