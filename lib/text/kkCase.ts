/** Kazakh cases in the order of the glossary's tables: who, whose, to, whom, in, from, with. */
export type KkCase = 'nom' | 'gen' | 'dat' | 'acc' | 'loc' | 'abl' | 'ins';

export type KkEndings = Readonly<Record<KkCase, string>>;
