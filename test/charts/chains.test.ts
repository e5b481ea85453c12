import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { type Chain, type ChainStep, Chains } from '../../web/charts/Chains.tsx';
import { layChains, layersOf } from '../../web/charts/layChains.ts';
import type { ChartOptions } from '../../web/charts/options.ts';

/** Chains as letters: `ABD` leads from A over B to D. */
function chainsOf(...texts: string[]): Chain[] {
  return texts.map(text => [...text].slice(1).map((to, i) => step(text[i]!, to)));
}

function step(from: string, to: string, more: Partial<ChainStep> = {}): ChainStep {
  return {
    from: thing(from),
    to: thing(to),
    type: 'RELIES_ON',
    direction: 'out',
    isInferred: false,
    ...more,
  };
}

function thing(key: string) {
  return { key, label: `${key} 名称`, labelEn: null, id: key, kind: 'Measure' };
}

const tiesOf = (...texts: string[]) =>
  chainsOf(...texts)
    .flat()
    .map(({ from, to }) => ({ from: from.key, to: to.key }));

function draw(chains: readonly Chain[], more: Partial<ChartOptions> = {}): string {
  const options = { width: 1048, language: 'en', title: 'A to D', hrefOf: () => '/x', ...more } as const;
  return renderToStaticMarkup(createElement(Chains, { chains, options }));
}

describe('layers', () => {
  test('each thing stands after all that lead to it', () => {
    const layers = layersOf([...'ABCD'], tiesOf('ABD', 'ACBD'));
    expect([...layers]).toEqual([
      ['A', 0],
      ['B', 2],
      ['C', 1],
      ['D', 3],
    ]);
  });

  test('chains that go through two things in either order still end last', () => {
    const layers = layersOf([...'ABCD'], tiesOf('ABD', 'ACD', 'ABCD', 'ACBD'));
    expect(layers.get('A')).toBe(0);
    expect(Math.max(...layers.values())).toBe(layers.get('D'));
    expect(layers.get('B')).not.toBe(layers.get('C'));
  });

  test.each([
    ['as many as there are', 99],
    ['at most two abreast', 2],
  ])('%s, no two boxes overlap and ties pass between them', (_, mostAbreast) => {
    const boxes = [...'ABCDEFG'].map(key => ({ key, along: 40, abreast: 60 }));
    const ties = tiesOf('ABG', 'ACG', 'ADG', 'AEFG', 'AG');
    const { spots, routes, along, abreast } = layChains(boxes, ties, { gap: 30, mostAbreast, room: 0 });
    for (const [a, one] of spots) {
      expect(one.along).toBeLessThanOrEqual(along - 20);
      expect(one.abreast).toBeLessThanOrEqual(abreast - 30 + 0.01);
      for (const [b, other] of spots)
        if (a !== b)
          expect(Math.abs(one.along - other.along) >= 40 || Math.abs(one.abreast - other.abreast) >= 60).toBe(
            true,
          );
      for (const { begin, gaps, end } of routes)
        for (const { along: at, abreast: beside } of gaps.flatMap(({ from, to }) => [from, to]))
          if (at > begin.along + 20 && at < end.along - 20 && Math.abs(at - one.along) <= 20)
            expect(Math.abs(beside - one.abreast)).toBeGreaterThan(30);
    }
  });
});

const any =
  '<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>';

describe('the picture', () => {
  test.each([1048, 330])('is good XML with a link for each thing, %i wide', async width => {
    const svg = draw(chainsOf('ABD', 'ACD', 'ABCD'), { width });
    const { errors } = await validateXML({
      xml: svg,
      schema: { fileName: 'any.rng', contents: any },
      extension: 'relaxng',
    });
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(svg.match(/<a href="\/x">/g)).toHaveLength(4);
    expect(Number(/ width="(\d+)"/.exec(svg)![1])).toBe(width);
    expect(svg).toContain('3 chains over 4 things and 5 ties.');
  });

  test('arrows point where relations lead, and what has no direction has none', () => {
    const heads = (chain: Chain) => draw([chain]).match(/class="head"/g)?.length ?? 0;
    expect(heads([step('A', 'B')])).toBe(1);
    expect(heads([step('A', 'B', { direction: 'in' })])).toBe(1);
    expect(heads([step('A', 'B', { direction: 'both' })])).toBe(0);
    const both = [[step('A', 'B')], [step('A', 'B', { direction: 'in', type: 'RESTATES' })]];
    expect(draw(both).match(/class="head"/g)).toHaveLength(2);
    expect(draw(both).match(/class="tie"/g)).toHaveLength(1);
    expect(draw(both)).toContain('A 名称 — relies on → B 名称\nB 名称 — restates → A 名称');
  });

  test('no word is broken while there is room for it, which may be from top to bottom', () => {
    const long = (key: string) => ({ ...thing(key), labelEn: `${key} telecommunications` });
    const chain = chainsOf('ABCDEFG').map(steps =>
      steps.map(one => ({ ...one, from: long(one.from.label[0]!), to: long(one.to.label[0]!) })),
    );
    const whole = (width: number) => draw(chain, { width }).match(/>telecommunications</g)?.length;
    expect([1700, 1048, 500].map(whole)).toEqual([7, 7, 7]);
  });

  test('what is inferred alone is dashed, and the legend tells it', () => {
    expect(draw(chainsOf('AB'))).not.toContain('tie inferred');
    const inferred = step('A', 'B', { isInferred: true });
    expect(draw([[inferred]])).toContain('class="tie inferred" d="M');
    expect(draw([[inferred]])).toContain('(inferred)');
    expect(draw([[inferred], [step('A', 'B', { type: 'RESTATES' })]])).not.toContain('tie inferred');
  });

  test('more than can be read are left out, which is said', () => {
    const many = [...'BCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij'].map(key => `A${key}!`);
    expect(draw(chainsOf(...many))).toContain('The first 30 of 35 chains are drawn; the list has all.');
  });
});
