import cytoscape, { type Core, type ElementDefinition, type StylesheetJson } from 'cytoscape';
import { keyOf, type Network, type NetworkNode } from '../../src/explorer/network/network.ts';
import { bounds } from '../charts/bounds.ts';
import { breakLabel } from '../charts/breakLabel.ts';
import { type KindLook, lookOfKind } from '../charts/kindMark.tsx';
import { layNetwork } from '../charts/layNetwork.ts';
import { layRings } from '../charts/layRings.ts';
import { dark, light } from '../charts/style.ts';
import type { Language } from '../props.ts';
import { nameIn } from './nameIn.ts';

/** A network on a canvas. */
export interface NetworkCanvas {
  /** Draws a network; what was there before stays where it is. */
  readonly show: (network: Network, naming: Naming) => void;
  /** Marks an entity and its relations, and moves it into sight. */
  readonly choose: (id: string | null) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Saves the whole picture as a PNG file. */
  readonly save: (name: string) => void;
  readonly destroy: () => void;
}

interface Naming {
  /** The types of relations that have no direction. */
  readonly symmetric: readonly string[];
  readonly wordOf: (type: string) => string;
}

interface Handlers {
  readonly choose: (id: string | null) => void;
  readonly expand: (id: string) => void;
}

const size = 12;
const room = 128;
/** In square pixels, with its text and what must be between two. */
const spaceOfOne = 13_000;
const farthest = 3;

/** The zoom in which a few entities are shown. */
const largest = 1.3;
const widestFile = 6_000;

/** What Cytoscape does not have are polygons, of which these are the corners. */
const corners: Readonly<Partial<Record<KindLook['shape'], string>>> = {
  wedge: '-1 -1 1 -1 0 1',
  cross:
    '-1 -0.33 -0.33 -0.33 -0.33 -1 0.33 -1 0.33 -0.33 1 -0.33 1 0.33 0.33 0.33 0.33 1 -0.33 1 -0.33 0.33 -1 0.33',
  wye: '-0.25 1 0.25 1 0.25 0.15 1 -0.3 0.75 -0.75 0 -0.3 -0.75 -0.75 -1 -0.3 -0.25 0.15',
};
const shapeNames: Readonly<Record<KindLook['shape'], string>> = {
  wedge: 'polygon',
  hexagon: 'hexagon',
  circle: 'ellipse',
  square: 'rectangle',
  diamond: 'diamond',
  triangle: 'triangle',
  star: 'star',
  cross: 'polygon',
  wye: 'polygon',
};

/** Makes a canvas in a place of the page, in its colours, and in others when those change. */
export function makeCanvas(place: HTMLElement, language: Language, handlers: Handlers): NetworkCanvas {
  const isDark = matchMedia('(prefers-color-scheme: dark)');
  const isStill = matchMedia('(prefers-reduced-motion: reduce)');
  const cy = cytoscape({
    container: place,
    style: styleOf(place, isDark.matches),
    minZoom: 0.05,
    maxZoom: farthest,
    boxSelectionEnabled: false,
    // The wheel scrolls the page until somebody turns to the picture.
    userZoomingEnabled: false,
  });
  const recolour = () => cy.style(styleOf(place, isDark.matches));
  const turnTo = () => cy.userZoomingEnabled(true);
  const turnAway = () => cy.userZoomingEnabled(false);
  let isMoved = false;
  const fitAll = () => {
    isMoved = false;
    showAll(cy);
  };
  const resized = new ResizeObserver(() => {
    cy.resize();
    // Whoever has moved about in the picture stays where they are.
    if (!isMoved) fitAll();
  });
  isDark.addEventListener('change', recolour);
  place.addEventListener('pointerdown', turnTo);
  place.addEventListener('pointerleave', turnAway);
  resized.observe(place);
  cy.on('dragpan scrollzoom pinchzoom', () => {
    isMoved = true;
  });
  cy.on('tap', event => handlers.choose(event.target === cy ? null : (event.target.data('node') ?? null)));
  cy.on('dbltap', 'node', event => handlers.expand(event.target.id()));
  cy.on('mouseover', 'node', event => event.target.connectedEdges().addClass('near'));
  cy.on('mouseout', 'node', event => event.target.connectedEdges().removeClass('near'));

  return {
    show: (network, naming) => draw(cy, network, language, naming),
    choose: id => {
      cy.elements('.chosen, .of-chosen').removeClass('chosen of-chosen');
      if (id === null) return;
      const node = cy.getElementById(id).addClass('chosen');
      if (node.empty()) return;
      node.connectedEdges().addClass('of-chosen');
      const { x1, x2, y1, y2 } = cy.extent();
      const { x, y } = node.position();
      if (x > x1 && x < x2 && y > y1 && y < y2) return;
      if (isStill.matches) cy.center(node);
      else cy.animate({ center: { eles: node }, duration: 250 });
    },
    zoom: factor => {
      isMoved = true;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    fit: fitAll,
    save: name => saveAs(cy, name, getComputedStyle(place).backgroundColor),
    destroy: () => {
      isDark.removeEventListener('change', recolour);
      place.removeEventListener('pointerdown', turnTo);
      place.removeEventListener('pointerleave', turnAway);
      resized.disconnect();
      cy.destroy();
    },
  };
}

function draw(cy: Core, network: Network, language: Language, { symmetric, wordOf }: Naming): void {
  cy.resize();
  const isFirst = cy.nodes().empty();
  const nodes = network.nodes.slice(0, bounds.canvasNodes);
  const ids = new Set(nodes.map(({ id }) => id));
  const ties = network.ties.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const labels = nodes.map(node => breakLabel(nameIn(node, language), { width: room, size, lines: 4 }));
  const isNew = (id: string) => cy.getElementById(id).empty();
  const added: ElementDefinition[] = nodes.flatMap((node, i) =>
    isNew(node.id) ? [elementOf(node, labels[i]!.lines.join('\n'))] : [],
  );
  const edges: ElementDefinition[] = ties
    .filter(tie => isNew(keyOf(tie)))
    .map(tie => ({
      group: 'edges',
      data: { id: keyOf(tie), source: tie.from, target: tie.to, label: wordOf(tie.type) },
      classes: `${tie.isInferred ? 'inferred' : ''} ${symmetric.includes(tie.type) ? 'both' : ''}`,
    }));
  if (added.length + edges.length === 0) return;
  cy.batch(() => {
    if (isFirst) {
      const places = placesOf(nodes, labels, ties, cy.width() / cy.height());
      for (const [i, element] of added.entries()) element.position = places[i]!;
    } else placeAround(cy, added, edges);
    cy.add([...added, ...edges]);
  });
  if (isFirst) showAll(cy);
}

/** Shows all, a few entities no larger than they are read well. */
function showAll(cy: Core): void {
  cy.fit(undefined, 20);
  if (cy.zoom() <= largest) return;
  cy.zoom(largest);
  cy.center();
}

function elementOf({ id, kind, distance }: NetworkNode, label: string): ElementDefinition {
  const { shape, isHollow, place } = lookOfKind(kind);
  return {
    group: 'nodes',
    data: {
      id,
      node: id,
      label,
      shape: shapeNames[shape],
      corners: corners[shape] ?? '-1 -1 1 -1 0 1',
      place,
    },
    classes: `${distance === 0 ? 'middle' : ''} ${isHollow ? 'hollow' : ''}`,
  };
}

function placesOf(
  nodes: readonly NetworkNode[],
  labels: readonly { readonly width: number; readonly height: number }[],
  ties: Network['ties'],
  aspect: number,
): readonly { readonly x: number; readonly y: number }[] {
  if (nodes.length > bounds.networkNodes)
    return layRings(
      nodes.map(({ id, distance }) => ({ key: id, distance })),
      ties,
    );
  const boxes = nodes.map(({ id }, i) => ({
    key: id,
    width: Math.max(labels[i]!.width, 14) + 10,
    above: 7,
    below: labels[i]!.height,
  }));
  const width = Math.sqrt(nodes.length * spaceOfOne * Math.min(Math.max(aspect, 0.6), 1.8));
  return layNetwork(boxes, ties, Math.max(400, width)).places;
}

/** What is added stands in a circle around the one that it was added to. */
function placeAround(
  cy: Core,
  added: readonly ElementDefinition[],
  edges: readonly ElementDefinition[],
): void {
  added.forEach((element, i) => {
    const edge = edges.find(
      ({ data }) =>
        (data.source === element.data.id && cy.getElementById(data.target).nonempty()) ||
        (data.target === element.data.id && cy.getElementById(data.source).nonempty()),
    );
    const other = edge && (edge.data.source === element.data.id ? edge.data.target : edge.data.source);
    const { x, y } = other ? cy.getElementById(other).position() : { x: 0, y: 0 };
    const angle = (2 * Math.PI * i) / added.length;
    const out = Math.max(120, (added.length * 60) / Math.PI) + (i % 2) * 60;
    element.position = { x: x + out * Math.cos(angle), y: y + out * Math.sin(angle) };
  });
}

function saveAs(cy: Core, name: string, paper: string): void {
  const { w, h } = cy.elements().boundingBox();
  const scale = Math.min(2, widestFile / Math.max(w, h));
  const file = cy.png({ output: 'blob', full: true, scale, bg: paper });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name.replaceAll(':', '-');
  link.click();
  URL.revokeObjectURL(link.href);
}

function styleOf(place: HTMLElement, isDark: boolean): StylesheetJson {
  const of = getComputedStyle(place);
  const ink = of.getPropertyValue('--ink').trim();
  const soft = of.getPropertyValue('--soft').trim();
  const paper = of.getPropertyValue('--paper').trim();
  const link = of.getPropertyValue('--link').trim();
  const colours = isDark ? dark : light;
  return [
    {
      selector: 'node',
      style: {
        width: 15,
        height: 15,
        shape: 'data(shape)' as 'ellipse',
        'shape-polygon-points': 'data(corners)',
        'background-color': node => colours[node.data('place') % colours.length]!,
        label: 'data(label)',
        color: ink,
        'font-family': of.fontFamily,
        'font-size': size,
        'text-wrap': 'wrap',
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'min-zoomed-font-size': 6,
      },
    },
    {
      selector: 'node.hollow',
      style: {
        'background-color': paper,
        'border-width': 2,
        'border-color': node => colours[node.data('place') % colours.length]!,
      },
    },
    { selector: 'node.middle', style: { width: 22, height: 22, 'font-weight': 'bold' } },
    { selector: 'node.chosen', style: { 'border-width': 3, 'border-color': ink, 'font-weight': 'bold' } },
    {
      selector: 'edge',
      style: {
        width: 1.2,
        'line-color': soft,
        'line-opacity': 0.75,
        'curve-style': 'bezier',
        'target-arrow-shape': 'triangle',
        'target-arrow-color': soft,
        'arrow-scale': 0.8,
        color: ink,
        'font-size': 11,
        'text-outline-color': paper,
        'text-outline-width': 2,
        'text-rotation': 'autorotate',
      },
    },
    { selector: 'edge.both', style: { 'target-arrow-shape': 'none' } },
    { selector: 'edge.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 4] } },
    {
      selector: 'edge.near, edge.of-chosen',
      style: { width: 2.2, 'line-color': link, 'target-arrow-color': link, label: 'data(label)' },
    },
  ];
}
