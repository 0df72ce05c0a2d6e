import { openPainStates } from '@trust-portal/plugin-pain-points-common';
import { Knex } from 'knex';
import { maximumPerReason } from '../database/dueItemQueries';
import { EvidenceRow } from '../database/evidenceRows';
import { PainRow } from '../database/painRows';
import { formatEvidenceId } from '../evidence/evidenceNumber';
import { formatPainId } from '../pains/painNumber';

/** What is due for somebody: references by reason, found by looking at every row in plain code. */
export async function expectedDueItems(
  knex: Knex,
  options: {
    person: string;
    groups: readonly string[];
    today: string;
    inTwoWeeks: string;
    readable?: (voice: EvidenceRow) => boolean;
  },
): Promise<Record<string, string[]>> {
  const { person, groups, today, inTwoWeeks, readable = () => true } = options;
  const own = [person, ...groups];
  const pains: PainRow[] = await knex('pain');
  const voices: EvidenceRow[] = await knex('evidence');
  const items = await knex('chain_item');
  const readings = await knex('reading');
  const answers = await knex('interim_answer');
  const links = await knex('evidence_link');
  const painOf = (number: number) =>
    pains.find(pain => pain.number === number) as PainRow;
  const isWorkedOn = (number: number) =>
    openPainStates.includes(painOf(number).state) &&
    painOf(number).merged_into === null;
  const itemOf = (id: string) => items.find(item => item.id === id);
  const remedyOf = (reading: { measure_id: string }) =>
    itemOf(itemOf(reading.measure_id).parent_id);
  const ownerOf = (item: { owner: string | null; pain: number }) =>
    item.owner ?? painOf(item.pain).owner ?? '';
  const canBeTold = (number: unknown) => {
    const voice = voices.find(one => Number(one.number) === Number(number));
    return (
      voice !== undefined &&
      ['complaint', 'suggestion', 'question'].includes(voice.type) &&
      voice.ground !== 'trial-data'
    );
  };
  const ofPains = (rows: Array<{ pain: number }>) =>
    rows.map(({ pain }) => `pain-points/pain/${formatPainId(pain)}`).sort();
  const inOrder = [...voices].sort(
    (a, b) => Number(a.number) - Number(b.number),
  );
  const ofVoices = (rows: EvidenceRow[]) =>
    rows
      .filter(readable)
      .slice(0, maximumPerReason)
      .map(
        ({ number }) =>
          `pain-points/evidence/${formatEvidenceId(Number(number))}`,
      )
      .sort();
  return {
    'remedy-due': ofPains(
      items
        .filter(item => item.type === 'remedy' && isWorkedOn(item.pain))
        .filter(item => ['planned', 'in-progress'].includes(item.state))
        .filter(item => item.due_on !== null && item.due_on <= inTwoWeeks)
        .filter(item => own.includes(ownerOf(item))),
    ),
    'interim-answer-expires': ofPains(
      answers
        .filter(
          answer => answer.state === 'approved' && isWorkedOn(answer.pain),
        )
        .filter(({ valid_until: end }) => end >= today && end <= inTwoWeeks)
        .filter(
          answer =>
            answer.written_by === person ||
            own.includes(painOf(answer.pain).owner ?? ''),
        ),
    ),
    'reading-to-confirm': ofPains(
      readings
        .filter(reading => reading.standing === 'waiting')
        .filter(reading => isWorkedOn(reading.pain))
        .filter(reading => reading.recorded_by !== person)
        .filter(reading => !own.includes(ownerOf(remedyOf(reading)))),
    ),
    'interim-answer-to-approve': ofPains(
      answers
        .filter(answer => answer.state === 'draft' && isWorkedOn(answer.pain))
        .filter(answer => answer.valid_until >= today)
        .filter(answer => answer.written_by !== person),
    ),
    'customers-to-tell': ofPains(
      pains
        .filter(pain => pain.state === 'resolved')
        .filter(pain =>
          links.some(
            link =>
              [link.pain, painOf(link.pain).merged_into].includes(
                pain.number,
              ) &&
              link.undone_at === null &&
              link.told_on === null &&
              canBeTold(link.evidence),
          ),
        )
        .map(pain => ({ pain: pain.number })),
    ),
    'pain-without-owner': ofPains(
      pains
        .filter(pain => pain.owner === null && isWorkedOn(pain.number))
        .map(pain => ({ pain: pain.number })),
    ),
    'voice-to-answer': ofVoices(
      voices
        .filter(voice => (voice.assignee ?? person) === person)
        .flatMap(voice =>
          voice.next_clock_at === null
            ? []
            : [{ voice, at: voice.next_clock_at }],
        )
        .sort(
          (a, b) =>
            a.at.localeCompare(b.at, 'en') ||
            Number(a.voice.number) - Number(b.voice.number),
        )
        .map(({ voice }) => voice),
    ),
    'redaction-waiting': ofVoices(
      inOrder.filter(voice => voice.redaction === 'waiting'),
    ),
  };
}
