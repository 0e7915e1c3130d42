import {useMemo} from 'react';
import {AnswersScreen} from '../answers/AnswersScreen';
import {PaperStep} from '../application/PaperStep';
import {LetterStep} from '../letter/LetterStep';
import {OldLawScreen} from '../oldLaw/OldLawScreen';
import {NoticeScreen} from '../result/NoticeScreen';
import {ResultScreen} from '../result/ResultScreen';
import {LinkScreen} from '../sharing/LinkScreen';
import {assessed} from '../state/assessed';
import type {Check} from '../state/useCheck';
import type {DeferredStep} from './useDeferred';

interface DeferredScreenProps {
  readonly step: DeferredStep;
  readonly check: Check;
}

/** The screen of a step that is no question. */
export function DeferredScreen({step, check}: DeferredScreenProps) {
  const assessedCheck = useMemo(() => ({...check, ...assessed(check)}), [check]);
  switch (step.at) {
    case 'answers':
      return <AnswersScreen check={check} />;
    case 'notice':
      return <NoticeScreen check={assessedCheck} />;
    case 'result':
      return <ResultScreen check={assessedCheck} />;
    case 'link':
      return <LinkScreen payload={step.payload} check={check} />;
    case 'letter':
    case 'letterAnswer':
      return <LetterStep step={step} check={check} />;
    case 'earlier':
      return <OldLawScreen check={check} />;
    case 'application':
    case 'sheet':
      return <PaperStep at={step.at} check={assessedCheck} />;
    default:
      return step satisfies never;
  }
}
