import { UserInfoService } from '@backstage/backend-plugin-api';
import { Clock } from '@trust-portal/knex-store';
import { DueItem } from '@trust-portal/plugin-pain-points-common';
import { Caller } from '@trust-portal/record-service';
import { Knex } from 'knex';
import {
  answersThatExpire,
  answersToApprove,
  customersToTell,
  painsWithoutOwner,
  readingsToConfirm,
  remediesDue,
} from '../database/dueItemQueries';
import { redactionsWaiting, voicesToAnswer } from '../database/voiceDueItems';
import { dayOf } from '../pains/days';
import { Duties, HouseReadOptions } from './HouseService';

/** No list answers more. */
const maximumItems = 100;

const everyDuty: Duties = {
  confirmsReadings: true,
  approvesInterimAnswers: true,
  redacts: true,
  answers: true,
  handsOut: true,
};

export interface DueItemsOptions {
  knex: Knex;
  userInfo: UserInfoService;
  clock: Clock;
}

/** Gathers what waits for a person, in one query for each reason. */
export class DueItems {
  readonly #options: DueItemsOptions;

  constructor(options: DueItemsOptions) {
    this.#options = options;
  }

  async list(
    caller: Caller,
    options: HouseReadOptions & { duties?: Duties },
  ): Promise<DueItem[]> {
    const { knex, userInfo, clock } = this.#options;
    // Nothing waits for a service.
    if (!caller.actor.startsWith('user:')) {
      return [];
    }
    const { duties = everyDuty, restriction, voices } = options;
    const { ownershipEntityRefs } = await userInfo.getUserInfo(
      caller.credentials,
    );
    const person = caller.actor;
    const ofPains = {
      person,
      ownership: ownershipEntityRefs,
      today: dayOf(clock()),
      restriction,
    };
    const ofVoices = voices && { person, restriction: voices.restriction };
    const redacts = duties.redacts && voices?.restriction === undefined;
    const lists = await Promise.all([
      remediesDue(knex, ofPains),
      answersThatExpire(knex, ofPains),
      duties.confirmsReadings ? readingsToConfirm(knex, ofPains) : [],
      duties.approvesInterimAnswers ? answersToApprove(knex, ofPains) : [],
      duties.answers ? customersToTell(knex, ofPains) : [],
      duties.handsOut ? painsWithoutOwner(knex, ofPains) : [],
      duties.answers && ofVoices ? voicesToAnswer(knex, ofVoices) : [],
      // Only who reads originals can see what is to be hidden in them.
      redacts && voices ? redactionsWaiting(knex, { person }) : [],
    ]);
    return lists.flat().sort(bySoonest).slice(0, maximumItems);
  }
}

/** What has a day comes first, the soonest in front; the rest keeps its order. */
function bySoonest(a: DueItem, b: DueItem): number {
  const [dayA, dayB] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  if (dayA === dayB) return 0;
  return dayA < dayB ? -1 : 1;
}
