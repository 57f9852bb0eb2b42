/**
 * Lines that a web page puts between and below the paragraphs of a story. Each stands for a whole block; case
 * does not count.
 */
export const RESIDUE_LINES: readonly RegExp[] = [
  /^(?:advertisement|advert|sponsored(?: content)?|promoted(?: content)?)$/i,
  /^(?:story|article|content)?\s?contin(?:ues?|ued)\s(?:reading|below|after|the story).{0,40}$/i,
  /^continue reading.{0,60}$/i,
  /^(?:scroll|swipe) (?:down|up|left|right|to continue|for more).{0,40}$/i,
  /^(?:also )?(?:read|see|watch|listen)(?: more| also| next| now| here)?\s?:.{0,160}$/i,
  /^(?:read|see|watch|learn|view|show|load) (?:more|also|next|all|less)\s?[.\u2026\u00BB>\u2192]{0,3}$/i,
  /^read (?:the )?(?:full|original|whole|entire) (?:story|article|post|report)(?: here)?\.?$/i,
  /^related(?: (?:articles?|stories|story|content|coverage|links?|topics|news|posts?|reading))?\s?:.{0,160}$/i,
  /^related (?:articles|stories|content|coverage|links|topics|posts)$/i,
  /^more (?:on|from|about|in) .{2,60}:$/i,
  /^(?:recommended(?: for you)?|trending(?: now)?|most (?:read|popular|viewed|shared)|you (?:may|might) also like|popular now)$/i,
  /^share (?:this|on|via)\b.{0,60}$/i,
  /^(?:like|follow|find|join) (?:us|me|.{1,30}) on (?:facebook|twitter|instagram|x|tiktok|linkedin|youtube|telegram|whatsapp|threads|bluesky)\b.{0,80}$/i,
  /^(?:click|tap) here\b.{0,100}$/i,
  /^sign up (?:here|now|today|to receive|to get|for (?:our|the|free))\b.{0,100}$/i,
  /^subscribe (?:now|today|here|to our)\b.{0,100}$/i,
  /^get (?:our|the) (?:free )?(?:daily|weekly|morning|newsletter|app)\b.{0,80}$/i,
  /^download (?:the|our) .{0,40}\bapp\b.{0,60}$/i,
  /^(?:loading|please wait)\s?[.\u2026]{0,3}$/i,
  /^skip to (?:main )?content$/i,
  /^(?:\d{1,4} )?comments?(?: \(\d{1,4}\))?$/i,
  /^(?:view|show|hide|leave|post|add|join) (?:all )?(?:a |the )?(?:comments?|reply|conversation)(?: \(\d{1,4}\))?$/i,
  /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords)\s?:.{0,160}$/i,
  /^(?:posted|published|updated|last updated|last modified)\s?(?:on|at|in|:).{4,60}\d.{0,30}$/i,
  /^(?:\u00A9|\(c\)|copyright)\s.{0,100}$/i,
  /^.{0,80}\ball rights reserved\.?$/i,
  /^(?:photo )?galler(?:y|ies)\s?:.{0,160}$/i,
  /^(?:view|see|open) (?:the )?(?:photo )?gallery$/i,
  /^(?:image|media|video|photo) caption\b.{0,160}$/i,
  /^(?:media|video) (?:playback|player) .{0,60}$/i,
  /^(?:accept|reject|manage) (?:all )?cookies$/i,
  /^(?:this|our) (?:site|website) uses cookies\b.{0,160}$/i,
  /^(?:privacy policy|terms of (?:use|service)|cookie policy|contact us|about us|back to top|print(?: this)?(?: article)?|e-?mail this(?: article)?)$/i,
];

/** What they begin with, so that most paragraphs are seen to be none at a glance. */
const BEGINNING =
  /^(?:\d|\u00A9|\(c\)|about|accept|add|adver|also|article|back|categor|click|comment|contact|content|contin|cookie|copyright|download|e-?mail|filed|find|follow|galler|get|hide|image|join|keyword|last|learn|leave|like|listen|load|manage|media|more|most|open|our|photo|please|popular|post|print|privacy|promoted|publish|read|recommended|reject|related|scroll|see|share|show|sign|skip|sponsored|story|subscribe|swipe|tags?|tap|terms|this|topic|trending|updated|video|view|watch|you)|all rights reserved/i;

const LONGEST = 200;

/** Whether the text of a block is nothing but such a line. */
export const isWebResidue = (text: string): boolean =>
  text.length <= LONGEST && BEGINNING.test(text) && RESIDUE_LINES.some((line) => line.test(text));
