import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import type {
  EvidenceDetail,
  PainPointsApi,
} from '@trust-portal/plugin-pain-points-common';
import { usePainPointsApi } from '../../hooks/usePainPointsApi';
import { usePaths } from '../../hooks/usePaths';
import { emptyPainForm, type PainForm } from '../PainForm';
import { hideMarks } from '../RedactionPage/hideMarks';

/** Where the report form keeps what is being written. */
const draftKey = 'pain-points.report';

function readDraft(): PainForm {
  try {
    const stored = JSON.parse(window.sessionStorage.getItem(draftKey) ?? '{}');
    return { ...emptyPainForm(), ...stored };
  } catch {
    return emptyPainForm();
  }
}

/**
 * The text of a voice as a pain may quote it: pains are read by everybody, so
 * nothing personal may get there. Undefined when that cannot be made sure.
 */
async function quotableText(
  api: Pick<PainPointsApi, 'proposeRedaction'>,
  voice: EvidenceDetail,
): Promise<string | undefined> {
  if (voice.shown === 'redacted' || voice.redaction === 'not-needed') {
    return voice.text;
  }
  try {
    const { text, marks } = await api.proposeRedaction({
      params: { evidenceId: voice.id },
    });
    return hideMarks(text, marks);
  } catch {
    // Who may not redact writes the description in own words.
    return undefined;
  }
}

/** Opens the report form with what the voice says; a report that was begun there is kept and added to. */
export function useReportFromVoice(): (voice: EvidenceDetail) => Promise<void> {
  const api = usePainPointsApi();
  const navigate = useNavigate();
  const paths = usePaths();
  return useCallback(
    async voice => {
      const draft = readDraft();
      const language = voice.language.startsWith('zh') ? 'zh' : 'en';
      const quote = await quotableText(api, voice);
      const description = [
        draft.description[language],
        quote && `> ${quote.replace(/\r?\n/g, '\n> ')}\n>\n> ${voice.id}`,
      ];
      const form: PainForm = {
        ...draft,
        kindId: draft.kindId || (voice.proposal.kinds[0]?.kindId ?? ''),
        description: {
          ...draft.description,
          [language]: description.filter(Boolean).join('\n\n'),
        },
        markets: [...new Set([...draft.markets, voice.market])],
        segments: [
          ...new Set([
            ...draft.segments,
            ...(voice.segment ? [voice.segment] : []),
          ]),
        ],
      };
      try {
        window.sessionStorage.setItem(draftKey, JSON.stringify(form));
      } catch {
        // Without storage the form opens empty.
      }
      navigate(paths.report());
    },
    [api, navigate, paths],
  );
}
