// @ts-check

const RULES = './lib/rules';

/**
 * What a folder of lib/rules may import besides itself.
 * @param {string} folder
 * @param {readonly string[]} allowed
 */
const layer = (folder, allowed) => ({
  target: `${RULES}/${folder}`,
  from: RULES,
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `lib/rules/${folder} may import ${allowed.join(', ') || 'nothing else'}.`
});

const BASE = ['calendar', 'logic', 'law'];
const RULES_AS_DATA = [...BASE, 'questions', 'criteria', 'remedies', 'timeLimits', 'documents'];

export const importZones = [
  layer('calendar', []),
  layer('logic', []),
  layer('law', ['calendar', 'logic']),
  layer('counting', BASE),
  layer('questions', BASE),
  layer('timeLimits', [...BASE, 'questions']),
  layer('criteria', [...BASE, 'questions', 'timeLimits']),
  layer('remedies', [...BASE, 'questions', 'criteria']),
  layer('clocks', [...BASE, 'questions', 'criteria', 'counting', 'remedies', 'timeLimits']),
  layer('documents', [...BASE, 'questions', 'criteria']),
  layer('assessment', RULES_AS_DATA),
  layer('interview', [...RULES_AS_DATA, 'assessment']),
  layer('journey', [...RULES_AS_DATA, 'assessment', 'clocks']),
  {
    target: `${RULES}/criteria/!(index).ts`,
    from: `${RULES}/criteria`,
    except: ['./criterion.ts', './pending.ts'],
    message: 'A criterion does not know the others; only index.ts does.'
  },
  {
    target: RULES,
    from: '.',
    // What fixtures draw values from; the rules themselves import no package at all.
    except: [RULES, './node_modules/fast-check', './node_modules/@js-temporal'],
    message: 'lib/rules is pure: it imports nothing from outside.'
  },
  {
    target: ['app', 'messages', 'scripts', 'lib/!(rules|proof|rulesDiff)/**'],
    from: RULES,
    // What the fixtures of others build on.
    except: ['./index.ts', './cases/anyAnswers.fixture.ts', './cases/cases.fixture.ts'],
    message: 'lib/rules/index.ts is the only entry point.'
  },
  {
    target: './lib/proof',
    from: '.',
    except: [RULES, './lib/proof', './node_modules'],
    message: 'lib/proof looks into lib/rules and at nothing else.'
  },
  {
    target: './lib/rulesDiff',
    from: '.',
    except: [RULES, './lib/proof', './lib/rulesDiff', './node_modules'],
    message: 'lib/rulesDiff asks the rules that it is handed, of whichever revision.'
  },
  {
    target: './lib/text',
    from: '.',
    except: [RULES, './lib/text', './node_modules'],
    message: 'lib/text knows only the ids of lib/rules.'
  },
  {
    target: './lib/letter',
    from: '.',
    except: [RULES, './lib/letter', './node_modules'],
    message: 'lib/letter knows only lib/rules.'
  },
  {
    target: ['app', 'messages', 'scripts', 'lib/!(letter)/**'],
    from: './lib/letter',
    except: ['./index.ts', './told.ts'],
    message: 'lib/letter/index.ts is the door; told.ts that of the draft, without what a letter comes to.'
  },
  {
    target: './lib/answers',
    from: '.',
    except: [RULES, './lib/letter', './lib/answers', './node_modules'],
    message: 'lib/answers knows only lib/rules and lib/letter.'
  },
  {
    target: ['app', 'messages', 'scripts', 'lib/!(answers)/**'],
    from: './lib/answers',
    except: ['./index.ts', './reading.ts', './sharing.ts', './link/linkCodes.ts', './jsonSchema.ts'],
    message:
      'lib/answers has three entry points: index.ts, reading.ts, which brings the schemas along, and sharing.ts.'
  },
  {
    target: './lib/application',
    from: '.',
    except: [RULES, './lib/text', './lib/application', './messages/kk', './messages/ru', './node_modules'],
    message: 'lib/application knows only lib/rules, lib/text and the words of the paper.'
  },
  {
    target: './lib/rulings',
    from: '.',
    except: [RULES, './lib/text', './lib/rulings', './node_modules'],
    message: 'lib/rulings knows only lib/rules and lib/text.'
  },
  {
    target: ['app', 'messages', 'lib/!(rulings)/**'],
    from: './lib/rulings',
    except: ['./index.ts', './reference/index.ts'],
    message: 'lib/rulings/index.ts is the door; the reading of references has its own, without the register.'
  },
  {
    target: 'scripts',
    from: './lib/rulings',
    except: ['./index.ts', './reference/index.ts', './schema.ts'],
    message: 'The schema of the register is for the command that writes it; no page has it.'
  },
  {
    target: './lib/published',
    from: '.',
    except: [RULES, './lib/text', './lib/published', './node_modules'],
    message: 'lib/published knows only lib/rules and lib/text; the words are handed to it.'
  },
  {
    target: './lib/lawWatch',
    from: '.',
    except: [RULES, './lib/text', './lib/letter', './lib/application', './lib/lawWatch', './node_modules'],
    message:
      'lib/lawWatch knows only lib/rules, lib/text, lib/letter and lib/application; the words are handed to it.'
  },
  {
    target: './lib/lawWatch/reading',
    from: '.',
    except: ['./lib/lawWatch/reading', './node_modules'],
    message: 'lib/lawWatch/reading reads texts of law and knows nothing of the rules.'
  },
  {
    target: ['app', 'messages', 'scripts', 'lib/!(lawWatch)/**'],
    from: './lib/lawWatch',
    except: ['./index.ts', './comparisons.ts'],
    message: 'lib/lawWatch/index.ts is the door of the commands, comparisons.ts that of the pages.'
  },
  {
    target: './docs',
    from: '.',
    except: ['./docs', './lib/published'],
    message: 'An example reads the file as others do: of this project it knows the type of the file.'
  },
  {target: './lib', from: './app', message: 'lib never imports app.'}
];
