/**
 * A report's MDX read as data. Nothing in it is evaluated: what could run is refused, and so is every element and attribute
 * that ingest does not write.
 */
import type { Node, Nodes, Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

import { MatterError, parseMatter } from './matter.ts'

/** A report file that ingest did not write. The message names file, line and remedy. */
export class ReportError extends Error {
  override name = 'ReportError'
}

/** Elements a report may hold, each with its attributes. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  Figure: ['id'],
  Caption: [],
  strong: [],
  table: [],
  tr: [],
  th: ['colSpan', 'rowSpan'],
  td: ['colSpan', 'rowSpan'],
}
const NODES = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'text'])
const OPENS = '---\n'
const CLOSES = '\n---\n'

const mdx = unified().use(remarkParse).use(remarkMdx).freeze()

/**
 * Front matter and body of a report.
 * @param file its path, for messages
 * @throws ReportError where the file is none of ours
 */
export function readMdx(source: string, file: string): { readonly matter: Record<string, unknown>; readonly root: Root } {
  const close = source.indexOf(CLOSES)
  if (!source.startsWith(OPENS) || close < 0) throw new ReportError(`${file}:1: the front matter is missing. ${REMEDY}`)
  const matter = matterOf(source.slice(OPENS.length, close), file)
  const above = source.slice(0, close + CLOSES.length).split('\n').length - 1
  const root = parseBody(source.slice(close + CLOSES.length), file, above)
  refuse(root, file, above)
  return { matter, root }
}

const REMEDY = 'Reports are generated: put it right in content/sources and run npm run ingest.'

function matterOf(text: string, file: string): Record<string, unknown> {
  try {
    return parseMatter(text)
  } catch (error) {
    if (error instanceof MatterError) throw new ReportError(`${file}:${error.line + 1}: ${error.message}. ${REMEDY}`)
    throw error
  }
}

function parseBody(body: string, file: string, above: number): Root {
  try {
    return mdx.parse(body)
  } catch (error) {
    const line = error instanceof Error && 'line' in error ? Number(error.line) : 1
    throw new ReportError(`${file}:${above + line}: ${error instanceof Error ? error.message : String(error)}. ${REMEDY}`)
  }
}

/** Throws at the first node that is not data. */
function refuse(node: Nodes, file: string, above: number): void {
  const fault = faultOf(node)
  if (fault !== null) throw new ReportError(`${file}:${above + lineOf(node)}: ${fault}. ${REMEDY}`)
  if ('children' in node) for (const child of node.children) refuse(child, file, above)
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1

function faultOf(node: Nodes): string | null {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return NODES.has(node.type) ? null : `a report holds no ${node.type}`
  const attributes = Object.hasOwn(ELEMENTS, node.name ?? '') ? ELEMENTS[node.name ?? ''] : undefined
  if (attributes === undefined) return `a report holds no element <${node.name ?? ''}>`
  const strange = node.attributes.find(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string' || !attributes.includes(attribute.name),
  )
  return strange ? `<${node.name ?? ''}> has an attribute it may not have` : null
}
