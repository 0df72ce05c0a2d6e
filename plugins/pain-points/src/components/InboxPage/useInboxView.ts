import { useCallback, useMemo, useState } from 'react';
import {
  type Evidence,
  painPointsSignalChannel,
} from '@trust-portal/plugin-pain-points-common';
import {
  useAddress,
  useLiveReload,
  useLoaded,
  usePages,
} from '@trust-portal/trust-ui';
import { painPointsApiRef } from '../../api/painPointsApi';
import { useEvidenceFilter } from '../../hooks/useEvidenceFilter';

const noVoices: Evidence[] = [];
/** How many voices one request brings. */
const pageSize = '50';
/** The next page is fetched when so few voices lie ahead. */
const fetchAhead = 5;

/** The voices of the inbox, which of them is read and which are selected. */
export function useInboxView(options: { narrow: boolean }) {
  const address = useAddress();
  const filter = useEvidenceFilter();
  const pages = usePages(
    painPointsApiRef,
    (api, cursor) =>
      api.listEvidence({
        query: { ...filter.query, sort: filter.sort, limit: pageSize, cursor },
      }),
    [filter],
  );
  const facets = useLoaded(
    painPointsApiRef,
    api => api.countEvidence({ query: filter.query }),
    [filter],
  );
  const [handled, setHandled] = useState<ReadonlySet<string>>(new Set());
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());

  // What was just linked or set aside leaves a list of waiting voices at once.
  const waitingOnly =
    filter.query.state?.length === 1 && filter.query.state[0] === 'inbox';
  const voices = useMemo(
    () =>
      pages.items?.filter(voice => !(waitingOnly && handled.has(voice.id))) ??
      noVoices,
    [pages.items, handled, waitingOnly],
  );
  const asked = address.get('voice');
  const current = asked ?? (options.narrow ? undefined : voices[0]?.id);

  const { set } = address;
  const read = useCallback(
    (evidenceId: string | undefined) =>
      set({ voice: evidenceId }, { replace: !options.narrow }),
    [set, options.narrow],
  );
  const { more, retry, loading } = pages;
  const { retry: recount } = facets;
  const move = useCallback(
    (step: 1 | -1) => {
      const place = voices.findIndex(voice => voice.id === current);
      const next = voices[place + step];
      if (next) read(next.id);
      if (more && !loading && place + step + fetchAhead >= voices.length) {
        more();
      }
    },
    [voices, current, read, more, loading],
  );
  const reload = useCallback(() => {
    retry();
    recount();
  }, [retry, recount]);
  useLiveReload(reload, { channel: painPointsSignalChannel });

  const leave = useCallback(
    (changed: readonly Evidence[]) => {
      const gone = new Set(changed.map(voice => voice.id));
      if (waitingOnly) {
        if (current && gone.has(current)) {
          const place = voices.findIndex(voice => voice.id === current);
          const stays = (voice: Evidence) => !gone.has(voice.id);
          const next =
            voices.slice(place + 1).find(stays) ??
            voices.slice(0, place).reverse().find(stays);
          read(options.narrow ? undefined : next?.id);
        }
        setHandled(before => new Set([...before, ...gone]));
        recount();
      } else {
        reload();
      }
      setSelected(new Set());
    },
    [waitingOnly, current, voices, read, recount, reload, options.narrow],
  );
  const comeBack = useCallback(
    (evidenceIds: readonly string[]) => {
      setHandled(
        before => new Set([...before].filter(id => !evidenceIds.includes(id))),
      );
      if (evidenceIds.length === 1) read(evidenceIds[0]);
      reload();
    },
    [read, reload],
  );
  const toggle = useCallback(
    (evidenceId: string) =>
      setSelected(before => {
        const after = new Set(before);
        if (!after.delete(evidenceId)) after.add(evidenceId);
        return after;
      }),
    [],
  );

  return {
    filter,
    pages,
    facets,
    voices,
    /** As many as the filters leave, without what was handled since. */
    totalCount:
      pages.totalCount === undefined || !pages.items
        ? undefined
        : Math.max(
            voices.length,
            pages.totalCount - (pages.items.length - voices.length),
          ),
    current,
    read,
    move,
    reload,
    leave,
    comeBack,
    selected,
    toggle,
    selectAll: useCallback(
      () => setSelected(new Set(voices.map(voice => voice.id))),
      [voices],
    ),
    clearSelection: useCallback(() => setSelected(new Set()), []),
  };
}
