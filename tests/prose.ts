/**
 * The running prose of a Markdown page, one paragraph an entry: no headings, code, tables, comments or images.
 * What is set as code is quoted, so that a linter takes it for somebody else's words.
 */
export function proseOf(markdown: string): readonly string[] {
  return markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split(/\n[ \t]*\n/)
    .flatMap((block) =>
      /^\s*(?:[-*+]|\d+\.)\s/.test(block) ? block.split(/\n(?=\s*(?:[-*+]|\d+\.)\s)/) : [block],
    )
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:#|\||<|!\[|\[!\[)/.test(block))
    .map(flatten);
}

const flatten = (block: string): string =>
  block
    .replace(/^(?:[-*+]|\d+\.)\s+/, '')
    .replace(/^>\s?/gm, '')
    .replace(/`+[^`]+`+/g, '“code”')
    .replace(/\s*\n\s*/g, ' ');
