import type {RulesOfPage} from '@/lib/answers';

/** Which rules the page has, read from its footer. */
export function rulesOfPage(): RulesOfPage | undefined {
  const {rules, law, checked} = document.querySelector<HTMLElement>('[data-rules]')?.dataset ?? {};
  return rules === undefined || law === undefined || checked === undefined
    ? undefined
    : {version: rules, lawOf: law, checkedOn: checked};
}
