/** Ends at a full stop and the like before a capital; a number after «No.» is kept together by its space. */
const END = /(?<=[.?!…][»”)]?) (?=[\p{Lu}«“])/u;

/** The first sentence of a text, where there is room for only one. */
export const firstSentence = (text: string): string => text.split(END)[0] ?? text;
