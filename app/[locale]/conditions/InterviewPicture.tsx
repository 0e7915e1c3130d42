import {useTranslations} from 'next-intl';
import {CRITERION_IDS, criterionOf, questionsUnder, versionOn, type IsoDate} from '@/lib/rules';
import {useRuleWords} from '../../i18n/useRuleWords';
import styles from './conditions.module.css';

/** All lengths in the units of the picture's own view box. */
const ROW = 26;
const WIDTH = 1000;
const QUESTION_END = 470;
const CRITERION_START = 690;
const LONGEST = 62;

const shorten = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

/** The table next to it as a diagram: questions on the left, conditions on the right, a line for each dependency. */
export function InterviewPicture({lawOn}: {readonly lawOn: IsoDate}) {
  const t = useTranslations('conditions');
  const words = useRuleWords(lawOn);
  const questions = questionsUnder(lawOn).filter(({criteria}) => criteria.length > 0);
  const inForce = CRITERION_IDS.filter((id) => versionOn(criterionOf(id), lawOn) !== undefined);
  const height = questions.length * ROW;
  const gap = height / inForce.length;
  const questionAt = (index: number) => (index + 0.5) * ROW;
  const criterionAt = (index: number) => (index + 0.5) * gap;
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={t('interviewPicture')}
    >
      {questions.map(({question, criteria}, index) => (
        <g key={question}>
          <text x={QUESTION_END} y={questionAt(index)} textAnchor="end">
            {shorten(words.questions[question].title)}
          </text>
          {criteria.map((id) => {
            const [from, to] = [questionAt(index), criterionAt(inForce.indexOf(id))];
            const middle = (QUESTION_END + CRITERION_START) / 2;
            return (
              <path
                key={id}
                d={`M${QUESTION_END + 10} ${from}C${middle} ${from} ${middle} ${to} ${CRITERION_START - 10} ${to}`}
              />
            );
          })}
        </g>
      ))}
      {inForce.map((id, index) => (
        <text key={id} x={CRITERION_START} y={criterionAt(index)} className={styles['pictureCriterion']}>
          {words.criteria[id].title}
        </text>
      ))}
    </svg>
  );
}
