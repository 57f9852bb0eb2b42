import { defineWordRule, isName, offerWordings, quoteWordings } from '../../src/rule/index.js';

const STRICT: Readonly<Record<string, string>> = {
  anchorman: 'anchor',
  anchorwoman: 'anchor',
  authoress: 'author',
  barmaid: 'bartender',
  barmaids: 'bartenders',
  cameraman: 'camera operator',
  cameramen: 'camera operators',
  comedienne: 'comedian',
  craftsmen: 'craftspeople',
  fireman: 'firefighter',
  firemen: 'firefighters',
  headmistress: 'head teacher',
  housewife: 'homemaker',
  housewives: 'homemakers',
  layman: 'layperson',
  mailman: 'mail carrier',
  mailmen: 'mail carriers',
  mankind: 'humanity|people',
  manmade: 'artificial|synthetic',
  'man-made': 'artificial|synthetic',
  manpower: 'workers|staff',
  policeman: 'police officer',
  policemen: 'police officers',
  policewoman: 'police officer',
  policewomen: 'police officers',
  postman: 'mail carrier|postal worker',
  postmen: 'mail carriers|postal workers',
  repairman: 'repairer',
  repairmen: 'repairers',
  salesman: 'salesperson',
  salesmen: 'salespeople',
  stewardess: 'flight attendant',
  stewardesses: 'flight attendants',
  weatherman: 'forecaster',
  weathermen: 'forecasters',
  workmen: 'workers',
};

/** Words that follow how the person speaks of themselves; flagged where a desk asks for it. */
const LOOSE: Readonly<Record<string, string>> = {
  actress: 'actor',
  actresses: 'actors',
  businessman: 'businessperson|executive',
  businessmen: 'businesspeople|executives',
  chairman: 'chair|chairperson',
  chairmen: 'chairs',
  chairwoman: 'chair|chairperson',
  congressman: 'member of Congress',
  congressmen: 'members of Congress',
  congresswoman: 'member of Congress',
  councilman: 'council member',
  councilmen: 'council members',
  councilwoman: 'council member',
  fisherman: 'fisher',
  fishermen: 'fishers',
  freshman: 'first-year student',
  freshmen: 'first-year students',
  gunman: 'shooter|attacker',
  gunmen: 'shooters|attackers',
  hostess: 'host',
  landlady: 'landlord',
  spokesman: 'spokesperson',
  spokesmen: 'spokespeople',
  spokeswoman: 'spokesperson',
  sportsman: 'athlete',
  waitress: 'server',
  waitresses: 'servers',
};

export default defineWordRule({
  summary: 'A job with a man or a woman in its name, such as “policeman”.',
  why: 'The word tells readers who is expected to do the work; the neutral one is as short.',
  severity: 'info',
  presets: { ap: 'warning', uk: 'info' },
  scope: 'narration',
  options: {
    loose: {
      type: 'boolean',
      default: false,
      description:
        'Whether to flag “spokesman”, “chairman” or “actress” too, which many people use of themselves.',
    },
  },
  examples: {
    wrong: [
      {
        copy: 'A [|policeman|] closed the road.',
        says: '“policeman”: consider “police officer”.',
        suggests: ['Write “police officer”.'],
      },
      {
        copy: 'It is the longest [|man-made|] lake known to [|mankind|].',
        says: '“man-made”: consider “artificial” or “synthetic”.',
        suggests: ['Write “artificial”.', 'Write “synthetic”.'],
      },
      {
        copy: 'Brik, a [|spokesman|], left.',
        options: { loose: true },
        says: '“spokesman”: consider “spokesperson”.',
        suggests: ['Write “spokesperson”.'],
      },
    ],
    right: [
      'A police officer closed the road, a spokesman said.',
      { copy: 'The film Fireman Sam opened.', note: 'A name.' },
      { copy: '"A policeman came," Brik said.', note: 'A speaker’s words are the speaker’s.' },
    ],
  },
  words: new Set([...Object.keys(STRICT), ...Object.keys(LOOSE)]),
  found: ({ text, facts, start, end }, { passage, range }, { loose }) => {
    const instead = STRICT[facts.lower] ?? (loose ? LOOSE[facts.lower] : undefined);
    if (instead === undefined || isName({ text, passage, start, end })) return undefined;
    return {
      message: `“${text}”: consider ${quoteWordings(instead)}.`,
      suggestions: offerWordings(range, text, instead),
    };
  },
});
