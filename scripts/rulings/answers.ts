import type {IsoDate} from '@/lib/rules';
import type {InEveryLanguage, Outcome, RulingAct, RulingSource} from '@/lib/rulings';

/** A provision as it was answered; `place` as people write it, or undefined for the whole act. */
export interface AnsweredProvision {
  readonly act: string;
  readonly place: string | undefined;
  readonly outcome: Exclude<Outcome, 'partly'> | undefined;
  readonly limitedTo: InEveryLanguage | undefined;
  readonly meanwhile: InEveryLanguage | undefined;
}

/** What the command asks about a ruling. */
export interface Answers {
  readonly number: number;
  readonly date: IsoDate;
  readonly subject: InEveryLanguage;
  readonly newActs: Readonly<Record<string, RulingAct>>;
  readonly provisions: readonly AnsweredProvision[];
  readonly interpretation: InEveryLanguage | undefined;
  readonly listed: 'inTitle' | 'inNote';
  readonly sources: readonly RulingSource<string>[];
  /** Whether any of it is the writer's own conclusion. */
  readonly isInferred: boolean;
}
