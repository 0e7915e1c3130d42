import type {Locale} from '@/lib/text';
import type {Words} from '../edits';
import {SINCE} from './words';

const since = (words: Words): Words => ({versions: {[SINCE]: words}});

/** What the legal editor writes for the new versions besides the length of the time limit. */
export const QUESTIONS: Readonly<Record<Locale, Words>> = {
  en: {
    questions: {
      appellateAct: since({
        why: 'There must be a decision of the appeal court in legal force. In cases about administrative offences the decision of the first court is enough.'
      }),
      courtActDate: since({
        why: 'The application must be filed within six months after this decision was adopted.'
      }),
      caseKind: since({
        why: 'In cases about administrative offences no decision of the appeal court is needed. The time limits of the other ways depend on it too.'
      })
    }
  },
  ru: {
    questions: {
      appellateAct: since({
        why: 'Нужен акт апелляционного суда, вступивший в законную силу. В делах об административных правонарушениях достаточно акта суда первой инстанции.'
      }),
      courtActDate: since({why: 'Обращение нужно подать в течение шести месяцев после принятия этого акта.'}),
      caseKind: since({
        why: 'В делах об административных правонарушениях акт апелляционного суда не нужен. От ответа зависят и сроки других путей.'
      })
    }
  },
  kk: {
    questions: {
      appellateAct: since({
        why: 'Апелляциялық соттың заңды күшіне енген актісі керек. Әкімшілік құқық бұзушылық туралы істе бірінші сатыдағы соттың актісі жетеді.'
      }),
      courtActDate: since({why: 'Осы акт қабылданған соң алты ай ішінде өтініш беру керек.'}),
      caseKind: since({
        why: 'Әкімшілік құқық бұзушылық туралы істе апелляциялық соттың актісі керек емес. Басқа жолдардың мерзімі де істің түріне қарай әртүрлі.'
      })
    }
  }
};

export const RULES: Readonly<Record<Locale, Words>> = {
  en: {
    criteria: {
      appellateAct: since({
        title: 'Legal force of the court decision',
        condition:
          'There is a decision of the appeal court in legal force. In a case about an administrative offence, any court decision in legal force is enough.',
        change: 'In cases about administrative offences a decision of the appeal court is no longer needed.',
        met: 'There is the court decision in legal force that the law requires.',
        unknown: 'It is not known whether there is the court decision in legal force that the law requires.'
      }),
      timeLimit: since({
        condition:
          'The application is filed within six months after the last court decision was adopted. A corrected one is filed within one month of receiving the notice.',
        change: 'Now the time limit is six months. Before, it was one year.',
        failures: {
          over: {
            why: 'The six months run from the last court decision, not from when you heard of it. They are over. They are not restored, even after an illness: this law has no rule for that.'
          }
        }
      }),
      papers: since({
        condition:
          'The text of the act and the court decision that applied it are attached. So is the decision of the appeal court, where there is one, and translations where needed.',
        change:
          'In cases about administrative offences the decision of the appeal court need not be attached.'
      })
    },
    timeLimits: {
      filing: since({
        how: 'The law gives six months after the last court decision was adopted. The last safe day has the same number in the sixth month.'
      })
    }
  },
  ru: {
    criteria: {
      appellateAct: since({
        title: 'Законная сила судебного акта',
        condition:
          'Есть акт апелляционного суда, вступивший в законную силу. В деле об административном правонарушении достаточно любого судебного акта, вступившего в законную силу.',
        change: 'В делах об административных правонарушениях акт апелляционного суда больше не нужен.',
        met: 'Есть вступивший в силу судебный акт, которого требует закон.',
        unknown: 'Неизвестно, есть ли вступивший в силу судебный акт, которого требует закон.'
      }),
      timeLimit: since({
        condition:
          'Обращение подано в течение шести месяцев после принятия последнего судебного акта. Исправленное подано в течение месяца после получения уведомления.',
        change: 'Теперь срок\u00a0– шесть месяцев. Раньше был один год.'
      }),
      papers: since({
        condition:
          'Приложены текст акта и судебный акт, в котором применена норма. Акт апелляционного суда приложен, если он есть, а перевод\u00a0– где он нужен.',
        change: 'В делах об административных правонарушениях акт апелляционного суда прилагать не нужно.'
      })
    },
    timeLimits: {
      filing: since({
        how: 'Закон дает шесть месяцев после принятия последнего судебного акта. Последний надежный день\u00a0– то же число шестого месяца.'
      })
    }
  },
  kk: {
    criteria: {
      appellateAct: since({
        title: 'Сот актісінің заңды күші',
        condition:
          'Апелляциялық соттың заңды күшіне енген актісі бар. Әкімшілік құқық бұзушылық туралы істе заңды күшіне енген кез келген сот актісі жетеді.',
        change: 'Әкімшілік құқық бұзушылық туралы істе апелляциялық соттың актісі енді керек емес.',
        met: 'Заң талап ететін, күшіне енген сот актісі бар.',
        unknown: 'Заң талап ететін, күшіне енген сот актісі бар ма\u00a0– белгісіз.'
      }),
      timeLimit: since({
        condition:
          'Өтініш соңғы сот актісі қабылданған соң алты ай ішінде берілген. Түзетілгені хабарламаны алған соң бір ай ішінде берілген.',
        change: 'Енді мерзім\u00a0– алты ай. Бұрын бір жыл болатын.'
      }),
      papers: since({
        condition:
          'Актінің мәтіні және норма қолданылған сот актісі қоса берілген. Апелляциялық соттың актісі болса, ол да, керек жерде аудармасы да қоса берілген.',
        change: 'Әкімшілік құқық бұзушылық туралы істе апелляциялық соттың актісін қоса беру керек емес.'
      })
    },
    timeLimits: {
      filing: since({
        how: 'Заң соңғы сот актісі қабылданған соң алты ай береді. Соңғы сенімді күн\u00a0– алтыншы айдың дәл сол күні.'
      })
    }
  }
};

export const ABOUT: Readonly<Record<Locale, Words>> = {
  en: {law: {about: {[SINCE]: 'An amendment that is only rehearsed shortened the time limit.'}}},
  ru: {law: {about: {[SINCE]: 'Поправка, которую мы только репетируем, сократила срок.'}}},
  kk: {law: {about: {[SINCE]: 'Біз тек сынап көріп отырған түзету мерзімді қысқартты.'}}}
};
