/**
 * The form of rules.json, not the law in it. Major: a reader of the version before would misread something; minor:
 * something was added that it may ignore; patch: only the schema or its descriptions were improved.
 */
export const FORMAT = {name: 'zhuginu-rules', version: '3.1.0'} as const;
