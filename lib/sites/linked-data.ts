import { all } from './dom';

/** Larger blocks are not a person's: parsing them would hold the page up. In UTF-16 units. */
const MAX_BLOCK_LENGTH = 500_000;
const MAX_BLOCKS = 20;
const MAX_NODES = 1_000;

export type Node = Readonly<Record<string, unknown>>;

/** The blocks of JSON-LD of a page, taken apart: its nodes, and how to follow a reference to one of them. */
export interface LinkedData {
  readonly nodes: readonly Node[];
  /** Follows `{"@id": …}` one step; what names nothing in this page stays as it is. */
  resolve(value: unknown): Node | undefined;
}

/**
 * Reads every block that can be read: a single node, an array, or an `@graph` (JSON-LD 1.1, section 9). A broken block,
 * one of more than 500,000 characters and what lies deeper are left out, the blocks beside it are not.
 */
export function readLinkedData(root: Element): LinkedData {
  const blocks = all(root, 'script[type="application/ld+json" i]').slice(0, MAX_BLOCKS);
  const nodes = blocks.flatMap((block) => nodesOf(parse(block.textContent))).slice(0, MAX_NODES);
  const known = new Map<string, Node>();
  for (const node of nodes) {
    const id = valueOf(node, '@id');
    if (typeof id === 'string' && valueOf(node, '@type') !== undefined && !known.has(id)) known.set(id, node);
  }
  return {
    nodes,
    resolve(value) {
      const node = Array.isArray(value) ? value.find(isNode) : value;
      if (!isNode(node)) return undefined;
      const id = valueOf(node, '@id');
      return valueOf(node, '@type') === undefined && typeof id === 'string' ? (known.get(id) ?? node) : node;
    },
  };
}

function nodesOf(value: unknown): Node[] {
  const tops = (Array.isArray(value) ? value.slice(0, MAX_NODES) : [value]).filter(isNode);
  return tops.flatMap((top) => {
    const graph = valueOf(top, '@graph');
    return Array.isArray(graph) ? graph.slice(0, MAX_NODES).filter(isNode) : [top];
  });
}

/** JSON from a page: `undefined` where it is none, or longer than will be read. */
export function parse(text: string | null, limit = MAX_BLOCK_LENGTH): unknown {
  if (!text || text.length > limit) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Broken blocks are common beside good ones: this one says nothing, and only trying tells.
    return undefined;
  }
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function valueOf(node: Node | undefined, property: string): unknown {
  return node?.[property];
}

/** The first text among a property's values: plain, or `{"@value": …}`. */
export function textIn(value: unknown): string | undefined {
  for (const one of Array.isArray(value) ? value.slice(0, 20) : [value]) {
    const text = isNode(one) ? valueOf(one, '@value') : one;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return undefined;
}

/** Whether a node is of one of schema.org's types, however the type is written. */
export function isOf(node: Node | undefined, types: ReadonlySet<string>): boolean {
  const type = valueOf(node, '@type');
  return (Array.isArray(type) ? type.slice(0, 20) : [type]).some(
    (one) => typeof one === 'string' && types.has(one.replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '')),
  );
}
