import type { Elsewhere } from '../rule/related.js';
import type { Change } from '../rule/rule.js';
import { type LineIndex, type Position, positionAt } from '../text/lines.js';
import type { Range } from '../text/range.js';
import { printable } from './terminal.js';

/** Where a file lies. */
export interface Artifact {
  readonly uri: string;
  readonly uriBaseId?: string;
}

/** A file that results point into. */
export interface Page {
  readonly artifact: Artifact;
  readonly lines: LineIndex;
}

/** A path as a location: a URI relative to the folder that newslint ran in, or a file URI. */
export function artifactOf(path: string): Artifact {
  const uri = printable(path).split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return { uri: `file://${uri}` };
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri, uriBaseId: '%SRCROOT%' };
}

/** Text as a message, in which `[…](…)` would be a link. */
export const plainMessage = (text: string): { readonly text: string } => ({
  text: /\[[^[\]]*\]\(/.test(text) ? text.replace(/[[\]\\]/g, '\\$&') : text,
});

export const physicalLocation = (range: Range, { artifact, lines }: Page) => ({
  artifactLocation: artifact,
  region: regionOf(range, lines),
});

/** A place in another file. */
export const locationElsewhere = ({ path, start, end }: Elsewhere) => ({
  artifactLocation: artifactOf(path),
  region: regionBetween(start, end),
});

/** A change to offer; `safe` ones may be applied unread. */
export const fixEntry = (
  { title, edits }: Change,
  { artifact, lines }: Page,
  kind: 'safe' | 'suggestion',
) => ({
  description: { text: title },
  artifactChanges: [
    {
      artifactLocation: artifact,
      replacements: edits.map(({ range, text }) => ({
        deletedRegion: regionOf(range, lines),
        insertedContent: { text },
      })),
    },
  ],
  properties: { kind },
});

const regionOf = ({ start, end }: Range, lines: LineIndex) =>
  regionBetween(positionAt(lines, start), positionAt(lines, end));

const regionBetween = (start: Position, end: Position) => ({
  startLine: start.line,
  startColumn: start.column,
  endLine: end.line,
  endColumn: end.column,
  charOffset: start.offset,
  charLength: end.offset - start.offset,
});
