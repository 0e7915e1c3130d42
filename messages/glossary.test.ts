import {expect, test} from 'vitest';
import {textOf} from './texts.fixture';

/** The words that the glossary settles for a place on the screen: key, Kazakh, Russian, English. */
const SETTLED: readonly (readonly [key: string, kk: string, ru: string, en: string])[] = [
  ['ui.start', 'Бастау', 'Начать', 'Start now'],
  ['ui.continue', 'Жалғастыру', 'Продолжить', 'Continue'],
  ['ui.back', 'Артқа', 'Назад', 'Back'],
  ['ui.change', 'Өзгерту', 'Изменить', 'Change'],
  ['ui.seeResult', 'Нәтижені көру', 'Посмотреть результат', 'See the result'],
  ['ui.dontKnow', 'Білмеймін', 'Не знаю', 'I don’t know'],
  ['ui.none', 'Бұлардың ешқайсысы', 'Ничего из перечисленного', 'None of these'],
  [
    'ui.chooseAll',
    'Сәйкес жауаптардың бәрін таңдаңыз',
    'Отметьте все, что подходит',
    'Select all that apply'
  ],
  ['ui.whyWeAsk', 'Бұл не үшін керек', 'Зачем мы спрашиваем', 'Why we ask'],
  ['ui.clearYes', 'Иә, өшіру', 'Да, стереть', 'Yes, clear them'],
  ['ui.language', 'Тіл', 'Язык', 'Language'],
  ['ui.skip', 'Негізгі мазмұнға өту', 'Перейти к содержанию', 'Skip to main content'],
  ['errors.title', 'Мына жерлерді тексеріңіз', 'Проверьте эти поля', 'There is a problem'],
  ['errors.noAnswer', 'Жауапты таңдаңыз', 'Выберите ответ', 'Select an answer'],
  ['result.deadlineTitle', 'Мерзім', 'Срок', 'Time limit'],
  ['result.status.met', 'Орындалды', 'Выполнено', 'Met'],
  ['result.status.unmet', 'Орындалмады', 'Не выполнено', 'Not met'],
  ['result.status.unknown', 'Анық емес', 'Неясно', 'Unclear'],
  ['result.status.notApplicable', 'Сізге қатысы жоқ', 'К Вам не относится', 'Does not apply to you'],
  [
    'footer.notOfficial',
    'Бұл – Конституциялық Соттың сайты емес.',
    'Это не сайт Конституционного Суда.',
    'This is not the website of the Constitutional Court.'
  ],
  [
    'result.deadlineLast',
    'Өтініш берудің соңғы күні – {date}',
    'Последний день подачи – {date}',
    'Last day to apply: {date}'
  ],
  ['verdicts.noObstacleFound.label', 'Кедергі табылған жоқ', 'Препятствий не найдено', 'No obstacle found'],
  [
    'verdicts.noObstacleFound.line',
    'Жауаптарыңызға қарағанда, өтінішті қайтаруға немесе қабылдамауға айқын негіз көрінбейді. Өтінішті қабылдау-қабылдамауды Конституциялық Сот шешеді.',
    'По Вашим ответам явных оснований для возврата или отказа не видно. Принимать ли обращение, решает Конституционный Суд.',
    'From your answers we see no obvious reason for return or refusal. The Constitutional Court decides whether to accept the application.'
  ],
  [
    'verdicts.curable.label',
    'Жоюға болатын кедергі бар',
    'Есть препятствие, которое можно устранить',
    'There is an obstacle you can remove'
  ],
  [
    'verdicts.curable.line',
    'Алдымен төменде көрсетілгенді түзетіңіз, содан кейін қайта тексеріңіз.',
    'Сначала исправьте то, что указано ниже, затем пройдите проверку еще раз.',
    'First put right what is listed below, then check again.'
  ],
  [
    'verdicts.inadmissible.label',
    'Қазіргі жағдайда Конституциялық Сот өтінішті қабылдай алмайды',
    'В нынешней ситуации Конституционный Суд не может принять обращение',
    'As things stand, the Constitutional Court cannot accept an application'
  ],
  [
    'verdicts.inadmissible.line',
    'Заңның кемінде бір шарты орындалмай тұр. Қайсысы, неге және не істеуге болатыны төменде жазылған. Бұл құқығыңыз бұзылмады дегенді білдірмейді.',
    'Не выполнено по меньшей мере одно условие закона. Какое, почему и что можно сделать – сказано ниже. Это не значит, что Ваши права не нарушены.',
    'At least one condition of the law is not met. Which one, why and what you can do is written below. It does not mean that your rights were not violated.'
  ],
  [
    'verdicts.undetermined.label',
    'Әзірге нақты айта алмаймыз',
    'Пока нельзя сказать точно',
    'Cannot tell yet'
  ],
  [
    'verdicts.undetermined.line',
    'Бір нәрсе әлі белгісіз немесе заң бұл туралы ештеңе айтпайды. Нені анықтау керегі төменде жазылған. Заңда жауап болмаса, заңгермен кеңесіңіз.',
    'Чего-то мы пока не знаем, или закон об этом молчит. Что нужно выяснить, сказано ниже. Если закон молчит, посоветуйтесь с юристом.',
    'Something is not known yet, or the law is silent on it. What to find out is written below. Where the law is silent, ask a lawyer.'
  ],
  [
    'verdicts.premature.label',
    'Алдымен басқа қадам керек',
    'Сначала нужен другой шаг',
    'Another step comes first'
  ],
  [
    'verdicts.premature.line',
    'Заңның кемінде бір шарты әлі орындалған жоқ, бірақ орындалуы мүмкін. Алдымен төменде көрсетілген қадамды жасап, содан кейін қайта тексеріңіз.',
    'По меньшей мере одно условие закона пока не выполнено, но может быть выполнено. Сначала сделайте шаг, который указан ниже, затем пройдите проверку еще раз.',
    'At least one condition of the law is not met yet, but can be. First take the step that is listed below, then check again.'
  ]
];

/** Where a line may break is no question of words. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test.each(SETTLED)('%s', (key, kk, ru, en) => {
  expect([textOf('kk', key), textOf('ru', key), textOf('en', key)].map(plain)).toEqual([kk, ru, en]);
});
