import { createContext, useContext, type ReactNode } from 'react';

/** Sentences by the stable codes of a domain's answers, in the reader's language. */
export interface ProblemWords {
  /** For the code of a whole answer. */
  problems?: Readonly<Record<string, string>>;
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
