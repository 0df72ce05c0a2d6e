import { Foundation } from './createFoundation';
import { AuthorizedTextCheckService } from './service/AuthorizedTextCheckService';
import { AuthorizedWordingService } from './service/AuthorizedWordingService';
import { DefaultTextCheckService } from './service/DefaultTextCheckService';
import { DefaultWordingService } from './service/DefaultWordingService';
import { ruleKind, termKind } from './service/wordingKinds';
import {
  RuleService,
  TermService,
  TextCheckService,
} from './service/WordingService';

/** The services of wording that the router gets: the authorized ones. */
export interface WordingServices {
  terms: TermService;
  rules: RuleService;
  textChecks: TextCheckService;
}

export function createWordingServices(foundation: Foundation): WordingServices {
  const { access, vocabulary } = foundation;
  const marketIds = vocabulary.markets.map(({ id }) => id);
  return {
    terms: new AuthorizedWordingService({
      service: new DefaultWordingService(foundation, termKind),
      kind: termKind,
      access,
      marketIds,
    }),
    rules: new AuthorizedWordingService({
      service: new DefaultWordingService(foundation, ruleKind),
      kind: ruleKind,
      access,
      marketIds,
    }),
    textChecks: new AuthorizedTextCheckService({
      service: new DefaultTextCheckService(foundation),
      access,
    }),
  };
}
