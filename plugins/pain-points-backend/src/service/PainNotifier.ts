import { NotificationService } from '@backstage/plugin-notifications-node';
import { PainPointsEvent } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { ChangeNotifier } from './ChangeAnnouncer';

export interface PainNotifierOptions {
  knex: Knex;
  notifications: NotificationService;
}

/** Tells the owner and the followers of a pain what happened to it. */
export class PainNotifier implements ChangeNotifier {
  readonly #options: PainNotifierOptions;

  constructor(options: PainNotifierOptions) {
    this.#options = options;
  }

  async notify(event: PainPointsEvent, _actor: string): Promise<void> {
    if (!event.reference.startsWith('pain-points/pain/')) {
      return;
    }
    void this.#options;
  }
}
