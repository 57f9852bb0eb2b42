/** Titles of office that take a capital before a name and none behind it. */
export const OFFICES =
  'Vice President|President|Deputy Director|Executive Director|Managing Director|Director|Chairman|Chairwoman|Chairperson|Chair|Chief Executive|General Manager|Manager|Professor|Prime Minister|Minister|Deputy Mayor|Mayor|Governor|Senator|Editor|Founder|Co-Founder|Owner|Superintendent|Commissioner|Treasurer|Curator|Captain|Head Coach|Coach|Principal|Spokesman|Spokeswoman|Spokesperson';

/** Words that follow “General” and the like in the names of firms and bodies. */
export const NOT_A_GIVEN_NAME: ReadonlySet<string> = new Set(
  (
    'Motors Electric Mills Dynamics Assembly Hospital Council Secretary Services Service Manager Counsel Election ' +
    'Atomics Staff Tire Strike Synod Court Order Store Fund Sherman Public Finance League Baseball Crimes Events ' +
    'Workers Practitioners Teaching Medical Tom America Marvel Morgan Kirk Hook Planet Underpants'
  ).split(' '),
);
