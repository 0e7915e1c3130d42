import type {ActId} from '../rules';
import type {Locale} from './locale';

/**
 * The acts as owners of their articles: genitive in kk and ru, after "of" in en. Ready-made, never computed.
 * Source: glossary 2.1 and the owner strings of 2.3; optionalProtocol after D6, not yet seen by an editor.
 */
export const ACT_OWNERS = {
  constitution: {kk: 'Конституцияның', ru: 'Конституции', en: 'the Constitution'},
  constitution1995: {
    kk: '1995 жылғы Конституцияның',
    ru: 'Конституции 1995 года',
    en: 'the 1995 Constitution'
  },
  courtLaw: {
    kk: 'Конституциялық Сот туралы заңның',
    ru: 'Закона о Конституционном Суде',
    en: 'the Constitutional Court Law'
  },
  civilProcedureCode: {kk: 'Азаматтық процестік кодекстің', ru: 'ГПК', en: 'the Civil Procedure Code'},
  administrativeProcedureCode: {
    kk: 'Әкімшілік рәсімдік-процестік кодекстің',
    ru: 'АППК',
    en: 'the Administrative Procedural-Process Code'
  },
  criminalProcedureCode: {kk: 'Қылмыстық-процестік кодекстің', ru: 'УПК', en: 'the Criminal Procedure Code'},
  administrativeOffencesCode: {
    kk: 'Әкімшілік құқық бұзушылық туралы кодекстің',
    ru: 'КоАП',
    en: 'the Code on Administrative Offences'
  },
  legalActsLaw: {
    kk: '«Құқықтық актілер туралы» Заңның',
    ru: 'Закона «О правовых актах»',
    en: 'the Law “On Legal Acts”'
  },
  ombudsmanLaw: {
    kk: '«Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл туралы» Конституциялық заңның',
    ru: 'Конституционного закона «Об Уполномоченном по правам человека в Республике Казахстан»',
    en: 'the Constitutional Law “On the Human Rights Commissioner”'
  },
  prosecutionLaw: {
    kk: '«Прокуратура туралы» Конституциялық заңның',
    ru: 'Конституционного закона «О прокуратуре»',
    en: 'the Constitutional Law “On the Prosecutor’s Office”'
  },
  optionalProtocol: {
    kk: 'Азаматтық және саяси құқықтар туралы халықаралық пактіге Факультативтік хаттаманың',
    ru: 'Факультативного протокола к Международному пакту о гражданских и политических правах',
    en: 'the Optional Protocol to the International Covenant on Civil and Political Rights'
  }
} as const satisfies Record<ActId, Record<Locale, string>>;
