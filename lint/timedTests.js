// @ts-check

const WAIT_FOR_EVENTS =
  'Wait for an event: how long something takes depends on the machine. The limits that only a hang can reach stand in playwright.config.ts and the vitest.*.config.ts.';

/** A test that waits for a time fails on a slower machine. */
export const timedTests = [
  'CallExpression[callee.name=/^set(Timeout|Interval)$/]',
  'CallExpression[callee.property.name=/^(waitForTimeout|setTimeout|setDefaultTimeout|setDefaultNavigationTimeout|slow)$/]',
  'Property[key.name=/^(timeout|interruptAfterTimeLimit|skipAllAfterTimeLimit)$/]',
  // The limit as the last argument of a test.
  'CallExpression[callee.name=/^(test|it)$/] > :matches(Literal, Identifier).arguments:nth-child(3)',
  "CallExpression[callee.callee.property.name='each'] > :matches(Literal, Identifier).arguments:nth-child(3)",
  "Literal[value='networkidle']"
].map((selector) => ({selector, message: WAIT_FOR_EVENTS}));
