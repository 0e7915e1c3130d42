import {randomFrom} from './support/random';
import {beginWalk, takeStep} from './support/randomWalk';
import {test} from './support/test';

/** A few in every run; `npm run soak` walks thousands. */
const WALKS = Number(process.env['SOAK_WALKS'] ?? 6);
const FIRST_SEED = Number(process.env['SOAK_SEED'] ?? 1);
const STEPS = 30;
/** Walks per test, so that a failure does not stop all of them. */
const TOGETHER = 3;

// Chromium reports failed requests while offline.
test.use({expectedErrors: /ERR_INTERNET_DISCONNECTED/});

for (let first = FIRST_SEED; first < FIRST_SEED + WALKS; first += TOGETHER) {
  const seeds = Array.from({length: Math.min(TOGETHER, FIRST_SEED + WALKS - first)}, (_, at) => first + at);
  test(`walks at random without a lost answer or a wrong verdict, seeds from ${String(first)}`, async ({
    page
  }) => {
    for (const seed of seeds) {
      await test.step(`seed ${String(seed)}`, async () => {
        const walk = await beginWalk(page, randomFrom(seed));
        for (let step = 0; step < STEPS; step += 1) await takeStep(walk);
      });
    }
  });
}
