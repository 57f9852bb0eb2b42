import { clip, defineRule } from '../../src/rule/index.js';
import { isWebResidue } from '../lists/web-residue.js';

/** How captions begin: `FILE - …`, `In this Nov. 3, 2022, photo …`. */
const BEGINS =
  /^(?:\(?FILE(?: PHOTO| IMAGE)?\)?\s?(?:[—–:-]|--)\s|File (?:photo|picture|image):\s|In this (?:\p{L}+,? )?(?:\p{L}{3,9}\.? \d{1,2},? (?:\d{4},? )?)?(?:file |handout |undated |aerial |satellite )?(?:photo|photograph|image|picture|frame grab|screen ?shot)\b|(?:Pictured|Photo caption|Image caption|Caption|Media caption)[:,]?\s)/u;
/** How they end: `(AP Photo/Ana Brik)`, `Photo: Ana Brik/AFP`. */
const ENDS =
  /(?:\((?:AP|AFP|Reuters|PA|EPA|Getty)?[\s-]?(?:Photo|Photograph|Image|Picture)s?[\s/:][^()]{2,60}\)|\((?:[^()]{2,40}\/)?(?:AP|AFP|Reuters|Getty Images|Bloomberg|EPA|PA)(?: via [^()]{2,20})?\)|\b(?:Photo|Photograph|Picture|Image):\s[^.]{3,60}\/[^.]{2,40})\.?$/u;

export default defineRule({
  summary: 'A photo caption that stands among the paragraphs.',
  why: 'Without its picture it repeats the story in the present tense and tells readers of things they cannot see.',
  severity: 'warning',
  scope: 'story',
  examples: {
    wrong: [
      {
        copy: 'The harbor reopened.\n\n[|FILE - Workers clear snow from the quay in Lower Mill on Jan. 3, 2021.|]\n\nTwo ferries left.',
        says: '“FILE - Workers clear snow from the quay …” reads as a photo caption; delete it or file it with its picture.',
      },
      {
        copy: 'The harbor reopened.\n\n[|Ana Brik waves to the crew of the first ferry. (AP Photo/Pol Marden)|]',
        says: '“Ana Brik waves to the crew of the first …” reads as a photo caption; delete it or file it with its picture.',
      },
      {
        copy: 'The harbor reopened.\n\n[|In this Nov. 3, 2022, photo, a crane stands idle at the harbor.|]',
        says: '“In this Nov. 3, 2022, photo, a crane …” reads as a photo caption; delete it or file it with its picture.',
      },
    ],
    right: [
      'File copies with the clerk, the court said.\n\nIn this town, a photo is a rare thing.',
      {
        copy: 'Brik works for the agency (AFP) and lives in Lower Mill.',
        note: 'Brackets inside a sentence.',
      },
      'Photographs of the storm show 14 boats on the road.',
      'She posted a picture: a boat on the road.',
      { copy: 'Gallery: The storm in pictures (Photo/Brik)', note: '`web-residue` speaks of it.' },
    ],
  },
  *check({ submission }) {
    for (const { kind, text, range } of submission.body) {
      if (kind !== 'paragraph' && kind !== 'subhead') continue;
      if (!isCaption(text) || isWebResidue(text)) continue;
      yield {
        range,
        message: `“${clip(text, 40)}” reads as a photo caption; delete it or file it with its picture.`,
      };
    }
  },
});

/** Most paragraphs begin with another letter, and end without a bracket or a slash. */
function isCaption(text: string): boolean {
  if ('(CFIMP'.includes(text.charAt(0)) && BEGINS.test(text)) return true;
  const tail = text.slice(-120);
  return /[(/]/.test(tail) && ENDS.test(tail);
}
