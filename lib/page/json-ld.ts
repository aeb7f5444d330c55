/** A node of linked data; pages write anything into it, so every value is to be looked at. */
export type LinkedNode = Record<string, unknown>;

/** Longer scripts and more nodes than these hold other things than one article's metadata. */
const MOST_LENGTH = 500_000;
const MOST_NODES = 1000;
/** Where pages put the article among other things. */
const LEADING = ['@graph', 'mainEntity', 'mainEntityOfPage'];

/**
 * The linked data of a document (JSON-LD): the nodes of its scripts, with those of their graphs, outermost first. Scripts that are
 * no JSON are left out.
 */
export function linkedNodes(root: ParentNode): LinkedNode[] {
  const values = [...root.querySelectorAll('script[type="application/ld+json" i]')].map(({ textContent }) =>
    parse(textContent ?? ''),
  );
  const nodes: LinkedNode[] = [];
  for (let value = values.shift(); value !== undefined && nodes.length < MOST_NODES; value = values.shift()) {
    if (Array.isArray(value)) values.push(...value.slice(0, MOST_NODES));
    else if (isNode(value)) {
      nodes.push(value);
      for (const name of LEADING) if (value[name] !== undefined) values.push(value[name]);
    }
  }
  return nodes;
}

/** Whether a node is of a kind of article: `NewsArticle`, `LiveBlogPosting`, `Report`. */
export function isArticle(node: LinkedNode): boolean {
  return listOf(node['@type']).some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type));
}

/** The names in a value: of a person or an organization as text, as a node, as a reference to another node, or of a list of them. */
export function namesOf(value: unknown, nodes: readonly LinkedNode[]): string[] {
  return listOf(value).flatMap((one) => {
    if (typeof one === 'string') return [one];
    if (!isNode(one)) return [];
    const { name } =
      one.name === undefined ? (nodes.find((node) => node['@id'] === one['@id'] && node.name) ?? one) : one;
    return listOf(name).filter((text) => typeof text === 'string');
  });
}

/** What content systems write around the script, for browsers of old. */
const WRAPPING = /^\s*(?:\/\*\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*;?\s*$/g;

function parse(script: string): unknown {
  if (script.length > MOST_LENGTH) return null;
  // Templates leave line breaks in strings and a comma behind the last value.
  const json = script
    .replace(WRAPPING, '')
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/, *(?=[\]}])/g, '');
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is LinkedNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
