// What invented stories are put together from. Nobody and no place in them exists.
export const GIVEN_NAMES =
  'Ana Lena Omar Ines Jonah Ingrid Abel Priya Tomas Wanda Kofi Mireille Hugo Salma Piet Noor'.split(' ');
export const SURNAMES =
  'Brik Ortiz Carvalho Petrie Sallow Trask Venn Okafor Lindqvist Marlowe Haddad Quist Abara Fennick Dorsey Tull'.split(
    ' ',
  );
export const PLACES =
  'Port Esker,Lower Brindle,Cold Harrow,Marsh End,Saint Odile,Tannerby,Greyfield,Upper Wick,Oak Landing,Ravenna Bay'.split(
    ',',
  );
export const AGENCIES = ['Atlantic News', 'Harbor Wire', 'Staff', 'North Coast Press'];
export const OFFICES =
  'mayor,harbor master,fire chief,school superintendent,council member,farmer,shop owner,nurse,bus driver,engineer'.split(
    ',',
  );
export const THINGS =
  'harbor,bridge,market hall,water tower,ferry terminal,clinic,library,railway station,grain store,sea wall,school,town hall'.split(
    ',',
  );
export const EVENTS =
  'storm,flood,fire,strike,power cut,landslide,budget vote,inspection,collapse,heat wave,court ruling,shortage'.split(
    ',',
  );
export const ACTIONS =
  'reopened,was closed,lost its roof,will be repaired,was evacuated,stood empty,was sold,drew hundreds of visitors'.split(
    ',',
  );
export const TIMES =
  'at dawn,on Friday,two days later,before noon,in the evening,for the first time in 14 years,without notice,last week'.split(
    ',',
  );
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** Sentences of narration; each letter in brackets is filled in. */
export const SENTENCES = [
  'The {thing} in {place} {action} {time}, a day after the {event}.',
  'Officials in {place} said the {event} had cost about {sum} million and left {number} people without a home.',
  'It was the third {event} in {number} years, and nobody in {place} was very surprised by it.',
  '{name}, the {office} of {place}, has asked for {sum},000 to mend the {thing}.',
  'In order to keep the {thing} open, the council will utilize money that was set aside for the {other}.',
  'About {number}% of those who live near the {thing} have left, according to a report by {agency}.',
  'The {thing} {action} {time}; the {other} did not.',
  'Crews worked through the night, and by 6:30 a.m. the road between {place} and the {thing} was clear.',
  'A spokesman for the region declined to say how long the {event} would last or what it would cost.',
  'However, the {other}, which is {number} years old, needs work that the town cannot afford on its own.',
  'Hundreds of people gathered outside the {thing}, where {name} read out the names of the missing.',
  'Schools, shops and the {other} stayed shut on Monday, and buses ran only as far as {place}.',
  'The decision follows a {event} that killed {number} people and destroyed {number} houses in {place}.',
  'The region’s economy, which depends upon the {thing}, shrank by {number}.5 percent in the last quarter.',
];

/** What people say; the attribution comes behind it. */
export const SAYINGS = [
  'We were lucky that the {thing} held',
  'I have never seen a {event} like it, and I have been {office} for {number} years',
  'Nobody told the {number} of us that the {thing} would close',
  'There was water as far as the {other}, and at {number} minutes past nine the lights went out',
  'They are going to have to do something about the {other} in {place}, and about its {number} leaks',
  'It’s not over, it’s not even day {number} of it',
];

/** What may follow a sentence of narration, so that of many thousands few are alike. */
export const TAILS = [
  '',
  ' {name} of {agency} counted {number} cars on the way there.',
  ' It had rained for {number} hours by then, {name} wrote in a letter to the {office} of {place}.',
  ' The {office} of {place}, {name}, put the number of calls at {number}.',
];
