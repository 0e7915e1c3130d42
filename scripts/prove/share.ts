import {
  countInterviews,
  countVerdicts,
  machineryOf,
  PROPERTIES,
  reaching,
  situations,
  walk,
  type CounterExample
} from '@/lib/proof';

/** What was counted in one situation; counts are whole numbers as text, too large for a number. */
export interface Figures {
  readonly law: string;
  readonly today: string;
  readonly places: number;
  readonly answers: string;
  readonly interviews: string;
  /** Sets of answers by verdict, from best to worst. */
  readonly verdicts: readonly string[];
}

export interface Share {
  readonly figures: readonly Figures[];
  readonly failed: readonly (readonly [string, CounterExample])[];
  readonly reached: readonly string[];
}

/** Surveys every so-manieth situation; "1/2" is the second half. */
export function surveyShare(share: string, say: (line: string) => void): Share {
  const [first = 0, of = 1] = share.split('/').map(Number);
  const failed = new Map<string, CounterExample>();
  const reached = reaching();
  const figures = situations()
    .filter((_, at) => at % of === first)
    .map((situation): Figures => {
      const machinery = machineryOf(situation);
      const places = walk(machinery, reached.watch(machinery));
      for (const {id, refute} of PROPERTIES) {
        const found = failed.has(id) ? undefined : refute({machinery, places});
        if (found !== undefined) failed.set(id, found);
      }
      const verdicts = countVerdicts(machinery);
      const figures = {
        law: situation.law.from,
        today: situation.asOf.today,
        places: places.length,
        answers: String(verdicts.reduce((sum, one) => sum + one)),
        interviews: String(countInterviews(places)),
        verdicts: verdicts.map(String)
      };
      say(
        `law of ${figures.law}, days like ${figures.today}: ${figures.answers} sets of answers, ${figures.interviews} interviews over ${figures.places} places`
      );
      return figures;
    });
  return {figures, failed: [...failed], reached: reached.names()};
}
