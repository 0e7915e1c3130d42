import {expect, test} from 'vitest';
import {isNewer, planFor} from './cacheOrNetwork';

test.each<[Parameters<typeof planFor>[0], string]>([
  [{newer: 'none', interactive: false, inUse: false}, 'cache'],
  [{newer: 'none', interactive: true, inUse: true}, 'cache'],
  [{newer: 'ready', interactive: false, inUse: false}, 'network, taken over'],
  [{newer: 'ready', interactive: false, inUse: true}, 'network'],
  [{newer: 'ready', interactive: true, inUse: false}, 'network, taken over'],
  [{newer: 'ready', interactive: true, inUse: true}, 'cache'],
  [{newer: 'onServer', interactive: false, inUse: false}, 'network'],
  [{newer: 'onServer', interactive: false, inUse: true}, 'network'],
  [{newer: 'onServer', interactive: true, inUse: false}, 'network'],
  [{newer: 'onServer', interactive: true, inUse: true}, 'cache']
])('%j: %s', (situation, expected) => {
  const {from, takeOver} = planFor(situation);
  expect(`${from}${takeOver ? ', taken over' : ''}`).toBe(expected);
});

test.each<[served: string, own: string, newer: boolean]>([
  ['2026-11-23 aa', '2026-11-23 aa', false],
  ['2026-11-23 bb', '2026-11-23 aa', true],
  ['2026-12-01 bb', '2026-11-23 aa', true],
  // An intermediate cache that still has yesterday's file.
  ['2026-11-22 bb', '2026-11-23 aa', false]
])('%s beside %s', (served, own, newer) => expect(isNewer(served, own)).toBe(newer));
