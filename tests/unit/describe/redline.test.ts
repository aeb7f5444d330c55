import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redline } from '../../../lib/describe/redline';

test.each([
  {
    name: 'a word replaced',
    source: 'We will rebuild every pier,',
    page: 'We may rebuild every pier',
    changes: [{ from: 'will', to: 'may' }],
    shown: [{ same: 'We' }, { from: 'will', to: 'may' }, { same: 'rebuild every pier' }],
  },
  {
    name: 'words dropped at the end',
    source: 'We will rebuild every pier, and soon.',
    page: 'We will rebuild every pier',
    changes: [{ from: 'and soon', to: '' }],
    shown: [{ same: 'We will rebuild every pier' }, { from: 'and soon.', to: '' }],
  },
  {
    name: 'a word added',
    source: 'a bright future',
    page: 'a very bright future',
    changes: [{ from: '', to: 'very' }],
    shown: [{ same: 'a' }, { from: '', to: 'very' }, { same: 'bright future' }],
  },
  {
    name: 'house style, which is no change, in the words of the page',
    source: 'our neighbor will act',
    page: 'our neighbour may act',
    changes: [{ from: 'neighbor will', to: 'neighbour may' }],
    shown: [{ same: 'our' }, { from: 'neighbor will', to: 'neighbour may' }, { same: 'act' }],
  },
  {
    name: 'spelling beside a change elsewhere',
    source: 'our neighbor says it will act',
    page: 'our neighbour says it may act',
    changes: [{ from: 'will', to: 'may' }],
    shown: [{ same: 'our neighbour says it' }, { from: 'will', to: 'may' }, { same: 'act' }],
  },
])('$name', ({ source, page, changes, shown }) => {
  expect(redline(source, page, changes)).toEqual(shown);
});

test.each([
  { name: 'no changes', source: 'one two', page: 'one two', changes: [] },
  { name: 'a change that is nowhere', source: 'one two', page: 'one three', changes: [{ from: 'four', to: 'five' }] },
  { name: 'too long', source: 'word '.repeat(500), page: 'a', changes: [{ from: 'word', to: 'a' }] },
])('gives up on $name', ({ source, page, changes }) => {
  expect(redline(source, page, changes)).toBeNull();
});

test('shows every reported change once, and the words of the page in their order', () => {
  const word = fc.constantFrom('harbour', 'pier', 'will', 'may', 'close');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), fc.array(word, { maxLength: 12 }), (from, to) => {
      const changes = [{ from: from.join(' '), to: to.join(' ') }];
      const stretches = redline(from.join(' '), to.join(' '), changes);
      if (!stretches) return;
      const words = stretches.map((one) => ('same' in one ? one.same : one.to)).filter(Boolean);
      expect(words.join(' ')).toBe(to.join(' '));
      expect(stretches.filter((one) => !('same' in one))).toHaveLength(1);
    }),
  );
});
