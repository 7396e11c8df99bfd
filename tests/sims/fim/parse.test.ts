import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange, ask, layouts, leave } from '../../../sims/fim/arrange.ts';
import { parse } from '../../../sims/fim/parse.ts';
import { codePoints, families, isSame, sentinel, written } from '../../../sims/fim/tokens.ts';
import { content } from '../../../sims/fim/tokens.ts';

const strings = Object.values(families).flatMap((family) => Object.values(family));
const piece = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...strings, '', '😀'));
const part = fc.array(piece, { maxLength: 8 });
const parts = fc.record({ prefix: part, middle: part, suffix: part });
const of = (prefix: string, middle: string, suffix: string) => ({
  prefix: codePoints(prefix),
  middle: codePoints(middle),
  suffix: codePoints(suffix),
});

describe('the strings', () => {
  test('DeepSeek’s prompt as its README prints it', () => {
    const asked = ask(of('a = ', '', '\nb'), 'psm');
    expect(written(asked, families.deepseek)).toBe(
      '<｜fim▁begin｜>a = <｜fim▁hole｜>\nb<｜fim▁end｜>',
    );
    expect([...families.deepseek.suffix].map((c) => c.codePointAt(0))).toContain(0xff5c);
    expect([...families.deepseek.suffix].map((c) => c.codePointAt(0))).toContain(0x2581);
  });

  test('PSM and SPM as fim.py of SantaCoder has them, written with StarCoder’s names', () => {
    const whole = of('P', 'M', 'S');
    const told = (layout: (typeof layouts)[number]): string =>
      written(arrange(whole, layout), families.starcoder);
    expect(told('psm')).toBe('<fim_prefix>P<fim_suffix>S<fim_middle>M<|endoftext|>');
    expect(told('spm2')).toBe('<fim_prefix><fim_suffix>S<fim_middle>PM<|endoftext|>');
    expect(told('spm')).toBe('<fim_suffix>S<fim_prefix>P<fim_middle>M<|endoftext|>');
  });
});

describe('for any parts', () => {
  test('PSM and SPM with a mark of its own give them back; the other joins prefix and middle', () => {
    fc.assert(
      fc.property(parts, (own) => {
        expect(parse(arrange(own, 'psm'), 'psm')).toEqual(own);
        expect(parse(arrange(own, 'spm'), 'spm')).toEqual(own);
        expect(parse(arrange(own, 'spm2'), 'spm2')).toEqual({
          joined: [...own.prefix, ...own.middle],
          suffix: own.suffix,
        });
      }),
    );
  });

  test('three sentinels and an end token are added, nothing else; all layouts have the same tokens', () => {
    fc.assert(
      fc.property(parts, (own) => {
        const document = [...own.prefix, ...own.middle, ...own.suffix];
        const sorted = (layout: (typeof layouts)[number]): string[] =>
          arrange(own, layout)
            .map((token) => token.sentinel ?? `content ${token.content}`)
            .sort();
        expect(arrange(own, 'psm')).toHaveLength(document.length + 4);
        expect(sorted('spm')).toEqual(sorted('psm'));
        expect(sorted('spm2')).toEqual(sorted('psm'));
        const inside = arrange(own, 'spm').flatMap(({ content: c, sentinel: s }) => (s ? [] : [c]));
        expect([...inside].sort()).toEqual([...document].sort());
      }),
    );
  });
});

test('a sentinel that somebody types stays text, though it reads alike', () => {
  const own = of('', '', '');
  const typing = { ...own, prefix: [families.deepseek.suffix] };
  expect(parse(arrange(typing, 'psm'), 'psm')).toEqual(typing);
  expect(isSame(content(families.deepseek.suffix), sentinel('suffix'))).toBe(false);
  expect(written(arrange(typing, 'psm'), families.deepseek)).toContain(
    '<｜fim▁hole｜><｜fim▁hole｜>',
  );
});

describe('refused, with the position', () => {
  const good = arrange(of('ab', 'c', 'd'), 'psm');
  test.each([
    ['nothing at all', [], 'prefix (<｜fim▁begin｜>) at position 0, got the end of the tokens'],
    ['no end', good.slice(0, -1), 'end (<｜end▁of▁sentence｜>) at position 7, got the end'],
    ['no begin', good.slice(1), 'at position 0, got content "a"'],
    ['a plain document', leave(['a']), 'at position 0, got content "a"'],
    [
      'no hole',
      good.filter((t) => t.sentinel !== 'suffix'),
      'suffix (<｜fim▁hole｜>) at position 4',
    ],
    ['a hole twice', [...good.slice(0, 4), ...good.slice(3)], 'at position 4, got suffix'],
    ['text behind the end', [...good, content('x')], 'nothing behind the end at position 8'],
    ['SPM read as PSM', arrange(of('a', 'b', 'c'), 'spm'), 'at position 0, got suffix'],
  ])('%s', (_, tokens, message) => {
    expect(() => parse(tokens, 'psm')).toThrow(message);
  });

  test('a prefix where the layout without a mark has none, and a layout that there is not', () => {
    expect(() => parse(arrange(of('a', 'b', 'c'), 'psm'), 'spm2')).toThrow('at position 1');
    // @ts-expect-error no such layout
    expect(() => parse(good, 'msp')).toThrow('parse requires a layout of psm, spm, spm2, got msp');
    // @ts-expect-error no such layout
    expect(() => ask(of('', '', ''), 'msp')).toThrow('ask requires a layout');
    // @ts-expect-error no such token
    expect(() => written([{}], families.deepseek)).toThrow('got undefined at 0');
  });
});
