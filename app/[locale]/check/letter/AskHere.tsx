import {useTranslations} from 'next-intl';
import {changes} from '@/lib/answers';
import {useRuleWords} from '../../../i18n/useRuleWords';
import {Fields} from '../question/Fields';
import {useQuestionForm} from '../question/useQuestionForm';
import {change} from '../state/store';
import type {Check} from '../state/useCheck';
import own from './letter.module.css';

interface AskHereProps {
  readonly question: 'caseKind' | 'appellateDate';
  readonly check: Check;
}

/** A question of the check, asked where the days of other ways need its answer. */
export function AskHere({question, check}: AskHereProps) {
  const t = useTranslations('clocks');
  const {title} = useRuleWords(check.assessedOn).questions[question];
  const {form, shown, failed, submit} = useQuestionForm(question, check, (answer) => {
    change(changes.answer(question, answer));
  });
  return (
    <form className={`screen-only ${own['ask'] ?? ''}`} noValidate onSubmit={(event) => void submit(event)}>
      <Fields
        question={question}
        form={form}
        shown={shown}
        lawOn={check.assessedOn}
        {...(failed !== undefined && {error: failed.error})}
        legend={<h3>{title}</h3>}
        lead={null}
        describedBy={[]}
      />
      <button type="submit" className="button equal">
        {t('show')}
      </button>
    </form>
  );
}
