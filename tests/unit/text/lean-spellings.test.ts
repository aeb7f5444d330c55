import british from 'american-british-english-translator/data/british_spellings.json';
import { expect, test } from 'vitest';
import { irregular } from '../../../lib/text/lean-spellings';
import { regularlySpelled } from '../../../lib/text/regular-spelling';

test('without what the rules know, the list spells every word as before', () => {
  const lean = irregular(british);
  for (const [word, american] of Object.entries(british)) {
    expect(regularlySpelled(lean[word] ?? word), word).toBe(regularlySpelled(american));
  }
  expect(lean).toMatchObject({ centre: 'center', defence: 'defense' });
  expect(lean).not.toHaveProperty('organise');
  expect(Object.keys(lean).length).toBeLessThan(Object.keys(british).length / 4);
});
