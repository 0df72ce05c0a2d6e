import { createContext, useContext, type ReactNode } from 'react';

/** What one domain says about its problems, in the reader's language. */
export interface ProblemWords {
  /** Sentences by the stable code of a whole answer. */
  problems?: Readonly<Record<string, string>>;
  /** Sentences by the stable code of one field; they stand below the field. */
  fieldProblems?: Readonly<Record<string, string>>;
  /** What fields are called, by their path below the body, for example `title` or `items.text`: without numbers of a list and without the language at the end. */
  fields?: Readonly<Record<string, string>>;
}

const ProblemWordsContext = createContext<ProblemWords>({});

/** Lets every form and notice below it speak of the problems of one domain. */
export function ProblemWordsProvider(props: {
  words: ProblemWords;
  children: ReactNode;
}) {
  return (
    <ProblemWordsContext.Provider value={props.words}>
      {props.children}
    </ProblemWordsContext.Provider>
  );
}

/** The words of the domain whose page this is; none outside of a {@link ProblemWordsProvider}. */
export function useProblemWords(): ProblemWords {
  return useContext(ProblemWordsContext);
}
