import { SamplePain, SampleVoice } from '../content';
import { painNumber, SampleScene } from './SampleScene';
import { ToldVoice } from './ToldVoice';

/** Plans what happens to a voice from the day on which it reached us. */
export function planVoice(
  scene: SampleScene,
  voice: SampleVoice,
  pain: SamplePain | undefined,
): void {
  const { timeline } = scene;
  const { receivedDaysAgo, toldDaysAgo, thankedDaysAgo } = voice;
  const told = new ToldVoice(scene, voice);
  timeline.plan({ daysAgo: receivedDaysAgo, what: 'voice-received' }, clock =>
    told.receive(clock),
  );
  if (voice.hide) {
    timeline.plan({ daysAgo: receivedDaysAgo, what: 'voice-redacted' }, clock =>
      told.redact(clock),
    );
  }
  if (pain) {
    const daysAgo = Math.min(receivedDaysAgo, pain.reportedDaysAgo);
    timeline.plan({ daysAgo, what: 'voice-linked' }, clock =>
      told.link(clock, painNumber(scene, pain.key)),
    );
  }
  voice.answers.forEach((answer, index) =>
    timeline.plan({ daysAgo: answer.daysAgo, what: 'voice-answered' }, clock =>
      told.answer(clock, index),
    ),
  );
  if (pain && toldDaysAgo !== undefined) {
    timeline.plan({ daysAgo: toldDaysAgo, what: 'customer-told' }, clock =>
      told.notice(clock, painNumber(scene, pain.key), 'told'),
    );
  }
  if (pain && thankedDaysAgo !== undefined) {
    timeline.plan(
      { daysAgo: thankedDaysAgo, what: 'customer-thanked' },
      clock => told.notice(clock, painNumber(scene, pain.key), 'thanked'),
    );
  }
}
