import { expect, test } from 'vitest';
import { commonKeys } from '../../../lib/text/common-words';
import { key } from '../../../lib/text/key';

test('common words are listed as keys, without which none would be known', () => {
  const words = [...commonKeys()];
  expect(words.map(key)).toEqual(words);
});
