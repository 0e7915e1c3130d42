import type {Condition} from '../../rules';
import {named, within, type Mutant} from './mutant';
import {optionsOf} from '../../rules/questions/options.fixture';

/** A condition with one error: an option more or less, "and" for "or", a part less, another term. */
export function conditionMutants(condition: Condition): readonly Mutant<Condition>[] {
  switch (condition.op) {
    case 'answered': {
      const options: readonly string[] = condition.with;
      return optionsOf(condition.question).flatMap((option) => {
        const others = options.filter((other) => other !== option);
        if (others.length === 0) return [];
        const isNamed = others.length < options.length;
        const changed = {...condition, with: isNamed ? others : [...options, option]};
        return [
          named(
            `${condition.question} ${isNamed ? 'not' : 'also'} ${option}`,
            changed as unknown as Condition
          )
        ];
      });
    }
    case 'within':
    case 'rolledOver': {
      const {op, term, of} = condition;
      const longer = 'years' in term ? {years: term.years + 1} : {months: term.months + 1};
      const other = op === 'within' ? 'rolledOver' : 'within';
      return [
        named(`${op}: a longer term of ${of}`, {...condition, term: longer}),
        named(`${op}: ${other} of ${of}`, {...condition, op: other})
      ];
    }
    case 'given': {
      const {when, then} = condition;
      return [
        named('"and" for "given"', {op: 'all', conditions: [when, then]}),
        named('nothing given', then),
        ...within('', conditionMutants(when), (value) => ({...condition, when: value})),
        ...within('', conditionMutants(then), (value) => ({...condition, then: value}))
      ];
    }
    case 'not':
      return [
        named('without "not"', condition.condition),
        ...within('', conditionMutants(condition.condition), (value) => ({...condition, condition: value}))
      ];
    case 'all':
    case 'any': {
      const {op, conditions} = condition;
      const other = op === 'all' ? 'any' : 'all';
      const having = (parts: readonly Condition[]) =>
        ({...condition, conditions: parts}) as unknown as Condition;
      return [
        named(`"${other}" for "${op}"`, {...condition, op: other}),
        ...conditions.map((_, index) =>
          named(`"${op}" without part ${String(index + 1)}`, having(conditions.toSpliced(index, 1)))
        ),
        ...conditions.flatMap((part, index) =>
          within('', conditionMutants(part), (value) => having(conditions.with(index, value)))
        )
      ];
    }
    default:
      return condition satisfies never;
  }
}
