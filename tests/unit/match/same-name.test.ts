import { expect, test } from 'vitest';
import { describes } from '../../../lib/match/describes';
import { compareNames } from '../../../lib/match/same-name';

test.each([
  ['Moreno', 'Ada Moreno', 'same'],
  ['Mr Wang', 'Wang Yi', 'same'],
  ['President Reyes', 'Tomas Reyes', 'same'],
  ['Sergei Lavrov', 'Sergey Lavrov', 'same'],
  ['Volodymyr Zelenskyy', 'Zelensky', 'same'],
  ['Recep Tayyip Erdoğan', 'Erdogan', 'same'],
  ['Moreno’s', 'Ada Moreno', 'same'],
  ['Ada Moreno', 'Ben Moreno', 'unsure'],
  ['Joe Biden', 'Joseph Biden', 'unsure'],
  ['Kim Jong Un', 'Kim Yo Jong', 'unsure'],
  ['Xi', 'Li', 'different'],
  ['Wang Yi', 'Sergei Lavrov', 'different'],
  ['the minister', 'Ada Moreno', 'unsure'],
] as const)('%s and %s: %s', (a, b, expected) => {
  expect(compareNames(a, b)).toBe(expected);
  expect(compareNames(b, a)).toBe(expected);
});

test.each([
  ["China's foreign minister", ['Chinese Foreign Minister'], true],
  ['the Chinese minister', ['Chinese Foreign Minister'], true],
  ["Moscow's top diplomat", ['Russian Foreign Minister'], true],
  ['the U.S. secretary of state', ['United States', 'Secretary of State'], true],
  ['the Russian minister', ['Chinese Foreign Minister'], false],
  ['the minister', [], false],
  ['the', ['Chinese Foreign Minister'], false],
])('%s, of %j: %s', (description, roles, expected) => {
  expect(describes(description, roles)).toBe(expected);
});
