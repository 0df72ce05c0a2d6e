import type {
  Evidence,
  PainPointsApi,
} from '@trust-portal/plugin-pain-points-common';

/** How many requests run at the same time. */
const atOnce = 4;

async function inTurns<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let item = waiting.shift(); item; item = waiting.shift()) {
        await work(item);
      }
    }),
  );
}

/** The links that voices have already; they stay when new ones are taken back. */
export async function linksThere(
  api: Pick<PainPointsApi, 'getEvidence'>,
  voices: readonly Evidence[],
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  await inTurns(
    voices.filter(voice => voice.linkCount > 0),
    async voice => {
      const { links } = await api.getEvidence({
        params: { evidenceId: voice.id },
      });
      for (const link of links) ids.add(link.id);
    },
  );
  return ids;
}

/** Takes every link of these voices away that was not there before. */
export async function takeNewLinksBack(
  api: Pick<PainPointsApi, 'getEvidence' | 'unlinkEvidence'>,
  evidenceIds: readonly string[],
  before: ReadonlySet<string>,
): Promise<void> {
  await inTurns(evidenceIds, async evidenceId => {
    const { links } = await api.getEvidence({ params: { evidenceId } });
    for (const link of links) {
      if (!before.has(link.id)) {
        await api.unlinkEvidence({ params: { linkId: link.id } });
      }
    }
  });
}
