// @ts-check

/**
 * Every cast of the project outside its tests, by file, each with the reason why no type can say it. A new one needs a
 * guard that looks at the value, a schema where it comes from outside, or a line here.
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const CASTS = {
  'lib/rules/logic/tables.ts': [
    'Object.keys() gives strings, because an object may have more keys than its type tells; a table has not.',
    'The same of Object.entries().',
    'Object.fromEntries() does not keep which keys it was given.'
  ],
  'lib/rules/calendar/isoDate.ts': [
    'A padded number is no number to TypeScript; and the calendar is too busy to check each day it makes.'
  ],
  'lib/text/wordsOn.ts': ['The words of several versions are put together key by key.'],
  'lib/rulings/act.ts': [
    'The words of a JSON file are any strings to TypeScript; a test reads it by the schema.'
  ],
  'lib/rulings/proceedings.ts': ['The same.'],
  'lib/rulings/register.ts': ['The same.'],
  'lib/lawWatch/pins.ts': ['The same; npm run law:pin writes the file.'],
  'lib/proof/diagram.ts': ['Of a diagram that was made before, its values say the type.'],
  'lib/proof/survey.ts': ['A finding is read as if it were an answer.'],
  'lib/rulesDiff/sideOf.ts': ['A list of another revision is read-only to all but the one who puts it back.'],
  'app/i18n/ruleWordsOn.ts': ['The words of each part are put together id by id.'],
  'app/ui/failed.ts': ['React Hook Form takes any text for the name of an error.'],
  'app/i18n/request.ts': ['Next generates no type for the parameter of the layout.'],
  'messages/declared.ts': ['next-intl takes the words of one language for the type of all.']
};
