import { Children, isValidElement, useMemo, type ReactNode } from 'react';
import ReactMarkdown, { type Options } from 'react-markdown';
import gfm from 'remark-gfm';
import { Link } from '@backstage/core-components';
import type { ShownText } from '@trust-portal/plugin-culture-guides-common';
import { directionOf, isSquareScript } from '../LanguageName';
import { AttachmentImage } from './AttachmentImage';
import { ClaimMarker } from './ClaimMarker';
import { guideMarkdown } from './guideMarkdown';
import { GuideTextProvider, type ShownClaim } from './GuideTextContext';
import { linkTarget } from './links';
import { PromiseValue } from './PromiseValue';
import { useGuideTextStyles } from './useGuideTextStyles';

function plainWords(node: ReactNode): string {
  return Children.toArray(node)
    .map(child => {
      if (typeof child === 'string' || typeof child === 'number') {
        return String(child);
      }
      return isValidElement<{ children?: ReactNode }>(child)
        ? plainWords(child.props.children)
        : '';
    })
    .join('');
}

/** Stands outside of the component: new functions would unmount the text with every keystroke in the editor. */
const components: Options['components'] = {
  a: ({ href, children, id }) => {
    const target = href ? linkTarget(href) : undefined;
    switch (target?.kind) {
      case 'claim':
        return <ClaimMarker id={target.id} />;
      case 'promise':
        return (
          <PromiseValue id={target.id} words={plainWords(children)}>
            {children}
          </PromiseValue>
        );
      case 'portal':
        return target.path.startsWith('#') ? (
          <a href={target.path} id={id}>
            {children}
          </a>
        ) : (
          <Link to={target.path}>{children}</Link>
        );
      case 'web':
        return <Link to={target.address}>{children}</Link>;
      default:
        return <>{children}</>;
    }
  },
  img: ({ src, alt }) => {
    const target = src ? linkTarget(src) : undefined;
    return target?.kind === 'attachment' ? (
      <AttachmentImage id={target.id} alt={alt ?? ''} />
    ) : (
      <>{alt}</>
    );
  },
  table: ({ children }) => (
    <div className="guide-table">
      <table>{children}</table>
    </div>
  ),
};

function safeAddress(url: string): string {
  return linkTarget(url) ? url : '';
}

/**
 * The text of a section: Markdown with claims, promises and pictures of its
 * own, in the measure and direction of its language.
 */
export function GuideText(props: {
  sectionId: string;
  body: string;
  language: string;
  claims: readonly ShownClaim[];
  promiseValues?: ShownText['promiseValues'];
  /** The level of its highest heading, below those of the page. */
  topLevel?: 2 | 3 | 4;
  /** The size of reading; smaller ones stand beside something else. */
  dense?: boolean;
}) {
  const { sectionId, body, language, claims, promiseValues } = props;
  const { topLevel = 2, dense } = props;
  const classes = useGuideTextStyles({
    square: isSquareScript(language),
    dense: Boolean(dense),
  });
  const names = claims.map(({ id }) => id).join();
  const plugins = useMemo<Options['remarkPlugins']>(
    () => [
      gfm,
      [
        guideMarkdown,
        { claims: new Set(names.split(',').filter(Boolean)), topLevel },
      ],
    ],
    [names, topLevel],
  );
  const value = useMemo(
    () => ({ sectionId, claims, promiseValues }),
    [sectionId, claims, promiseValues],
  );
  return (
    <GuideTextProvider value={value}>
      <div className={classes.root} lang={language} dir={directionOf(language)}>
        <ReactMarkdown
          remarkPlugins={plugins}
          components={components}
          transformLinkUri={safeAddress}
          transformImageUri={safeAddress}
        >
          {body}
        </ReactMarkdown>
      </div>
    </GuideTextProvider>
  );
}
