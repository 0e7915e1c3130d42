/** The id of the field in which the second language is chosen. */
export const SELECT = 'second-language';
