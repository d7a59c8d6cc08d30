import ts from 'typescript'

/** What a module loads when the program runs: imports and re-exports that are not of types alone, and those made on the way. */
export function runtimeImports(text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    const path = specifierOf(node)
    if (path && ts.isStringLiteralLike(path)) found.push(path.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest))
  return found
}

function specifierOf(node: ts.Node): ts.Expression | undefined {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ? undefined : node.moduleSpecifier
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined
}
