import * as z from 'zod';
import {countVerdicts, PROPERTIES, reaching, situations, surveyOf, type CounterExample} from '@/lib/proof';

/** What was counted in one situation; counts are whole numbers as text, too large for a number. */
const FIGURES = z.object({
  law: z.string(),
  today: z.string(),
  answers: z.string(),
  /** Sets of answers to each part's questions, given or not. */
  partly: z.string(),
  /** Sets of answers by verdict, from best to worst. */
  verdicts: z.array(z.string())
});
export type Figures = z.infer<typeof FIGURES>;

/** What one process tells another; of a property that fails, its name and the counter-example. */
export const SHARD_RESULT = z.object({
  figures: z.array(FIGURES),
  failed: z.array(z.tuple([z.string(), z.unknown()])),
  reached: z.array(z.string())
});
export type ShardResult = z.infer<typeof SHARD_RESULT>;

/** Surveys every nth situation; "1/2" is every second one, starting with the second. */
export function surveyShard(shard: string, say: (line: string) => void): ShardResult {
  const [first = 0, of = 1] = shard.split('/').map(Number);
  const failed = new Map<string, CounterExample>();
  const reached = reaching();
  const figures = situations()
    .filter((_, at) => at % of === first)
    .map((situation): Figures => {
      const survey = surveyOf(situation);
      for (const {id, refute} of PROPERTIES) {
        const found = failed.has(id) ? undefined : refute(survey);
        if (found !== undefined) failed.set(id, found);
      }
      reached.hold(survey);
      const verdicts = countVerdicts(survey);
      const figures = {
        law: situation.law.from,
        today: situation.asOf.today,
        answers: String(verdicts.reduce((sum, one) => sum + one)),
        partly: String(survey.all().reduce((sum, {space}) => sum + space.count(), 0n)),
        verdicts: verdicts.map(String)
      };
      say(
        `law of ${figures.law}, days like ${figures.today}: ${figures.answers} sets of answers, ${figures.partly} part by part`
      );
      return figures;
    });
  return {figures, failed: [...failed], reached: reached.names()};
}
