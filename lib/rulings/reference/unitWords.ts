/** What a number counts; `anyParagraph` is the English word, which may mean a point, a part or an indent. */
export type UnitWord = 'article' | 'point' | 'part' | 'anyParagraph' | 'subpoint' | 'indent';

type Meaning = UnitWord | 'several' | 'filler';

// Folded as `normalise` folds them; Kazakh with its cases, bare and possessive.
const CASES_BACK = '(тын|ка|ты|та|тан|пен)?';
const CASES_OWNED = '(нын|на|н|нда|нан|мен)?';

const MEANINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['article', new RegExp(`^(б|бап${CASES_BACK}|бабы${CASES_OWNED})$`)],
  ['article', /^(ст|стат|стать(я|и|е|ю|ей))$/],
  ['article', /^(art|article)$/],
  ['point', new RegExp(`^(т|тарм|тармак${CASES_BACK}|тармагы${CASES_OWNED})$`)],
  ['point', /^(п|пункт(а|у|е|ом)?)$/],
  ['point', /^(pt|point)$/],
  ['anyParagraph', /^(para|par|paragraph)$/],
  ['part', /^(бол|болик(тин|ке|ти|те|тен|пен)?|болиги(нин|не|н|нде|нен|мен)?)$/],
  ['part', /^(ч|част(ь|и|ью))$/],
  ['part', /^part$/],
  ['subpoint', /^(тш|тармакша(нын|га|ны|да|дан|мен)?|тармакшасы(нын|на|н|нда|нан|мен)?)$/],
  ['subpoint', /^(пп|подп|подпункт(а|у|е|ом)?)$/],
  ['subpoint', /^(subpara|subpar|subparagraph|subpoint)$/],
  ['indent', /^(абз|абзац(а|у|е|ем|ы|тын|ынын|ына|ын|ында|ынан)?)$/],
  ['indent', /^indent$/],
  // Conjunctions, and units in the plural.
  ['several', /^(и|или|жане|немесе|and|or|to|дейин|по)$/],
  ['several', /^(баптар|баптары|тармактар|тармактары|тармакшалар|тармакшалары|боликтер|боликтери)\p{L}*$/u],
  ['several', /^(стст|чч|стат(ей|ьям|ьях)|пункты|пунктов|подпункты|подпунктов|частей|частям|частях)$/],
  ['several', /^(arts|articles|paragraphs|paras|points|parts|subparagraphs|subpoints)$/],
  // The republic, and the note that an article ends with: the register does not distinguish places within it.
  ['filler', /^(of|the|in|under|в|во|к|no|рк|кр|note|примечани(е|я|ю)|ескертпе(си|синин|де|нин)?)$/]
];

/** What a word of a reference means, or undefined where it belongs to none of the three languages' references. */
export function meaningOf(word: string): Meaning | undefined {
  return MEANINGS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** Words that come only after their number: the Kazakh ones. */
const AFTER_NUMBER = /^(б|бап|бабы|т|тарм|тарма[кг]|бол|боли[кг]|тш)/;

/** «45 п. 2» can be a bare article with a point after it; «45 тармақ 2» cannot. */
export function followsItsNumber(word: string): boolean {
  return AFTER_NUMBER.test(word);
}
