import { useLanguageName } from './useLanguageName';

/** A language by its name, with the tag for those who hover over it. */
export function LanguageName(props: { language: string }) {
  const nameOf = useLanguageName();
  return <span title={props.language}>{nameOf(props.language)}</span>;
}
