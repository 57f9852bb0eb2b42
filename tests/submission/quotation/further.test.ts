import { describe, expect, test } from 'vitest';
import type { QuoteFaultKind } from '../../../src/submission/types.js';
import { findFaults, storyUnder } from '../story.js';

type Row = readonly [string, ...QuoteFaultKind[]];

const check = (marked: string, ...kinds: string[]): void =>
  expect(findFaults(marked)).toEqual({ marked, kinds });

describe('curly marks', () => {
  test.each([
    ['“We will rebuild,” the mayor said.'],
    ['[|“|]We will rebuild, the mayor said.\n\nCrews arrived at dawn.', 'unclosed'],
    ['We will rebuild,[|”|] the mayor said.', 'unopened'],
    ['“The dam held.\n\n“The gate did not.\n\n“We were lucky,” Ruiz said.'],
    ['“The dam held through the night.\n\nBy morning the water had fallen,[|”|] Ruiz said.', 'not-reopened'],
    ['[|“|]The dam held. “We were lucky,” Ruiz said.', 'unclosed'],
    ['“He told me [|“|]run” and I ran,” Brik said.', 'nested'],
    ['“He told me ‘run’ and I ran,” Brik said.'],
    ['“He told me, ‘Run.’” Brik shrugged.'],
    ['“‘Run’ was all he said,” Brik recalled.'],
    ['“Who said, ‘never’?” he asked.'],
    ['She called it ‘the players’ revolt’ and left.'],
    ['Officials said [|‘|]no comment and left.', 'unclosed'],
    ['[|“|]“We won,” she said.', 'doubled'],
    ['“He told me ‘run[|‘|] and I ran,” Brik said.', 'reversed'],
    ['The guard, who is 6’2” tall, waved.'],
    ['“He stands 6’2” and he is 19,” the coach said.'],
    ['The vote was called “unfair,” “rushed” and “a sham.”'],
  ] as Row[])('%s', check);
});

describe('apostrophes', () => {
  test.each([
    ['Fans of rock ’n’ roll in the ’90s wore ’87 shirts.'],
    ['“Rock ’n’ roll,” he said, “is what got ’em out.”'],
    ["'s mayor opened the gate."],
    ['The harbor wasnÃ¢â‚¬â„¢t open.'],
    ['Residents of Hawai‘i, O‘ahu and Kaua‘i met.'],
    ['“Hawai‘i is home,” Kealoha said.'],
    ["The class of '08 and the winter of '47 were hard."],
    ['’Twas a cold night, and ’til dawn nobody slept.'],
    ["'Tis the season, and the bosses' cars are gone."],
    ["The Joneses', the Williamses' and the Diaz's boats sank."],
    ["He was livin' large, goin' nowhere and lovin' it."],
    ['The workers’ and the owners’ lawyers met at the judge’s request.'],
    ["Mind your p's and q's, dot the i's."],
    ["Her PhD's worth was '90s-era; the CEO's wasn't."],
    ["The '80s' best film and the '08-'09 season's worst were his."],
    ["Guns N' Roses, Dunkin' and Toys 'R' Us signed."],
    ["She ordered a po' boy, gave two weeks' notice and carved a jack-o'-lantern."],
    ["The final in 's-Hertogenbosch was watched by Gerard 't Hooft."],
    ["For goodness' sake, mind Achilles' heel and Marx' theory."],
    ["Sana'a, Ta'izz, the Ba'ath and the Ma'ariv were named."],
    ['"\'90s music is back," she said. "\'Tis so."'],
    ["\"'No' means 'no,'\" she said."],
    ['Fans in the [|‘|]90s got [|‘|]em out.', 'reversed', 'reversed'],
    ["L'Aquila, D'Angelo and Côte d'Ivoire were on the list."],
  ] as Row[])('%s', check);
});

describe('figures and primes', () => {
  test.each([
    ['They sell 27", 32", 40", 50", 55" and 60" screens.'],
    ['A 27" screen costs less than a 32" one.'],
    ['"A 27" screen is enough," the clerk said.'],
    ['"The pipe is 12"," the plumber said.'],
    ['The map puts it at 41°24\'12" north.'],
    ['He is 5\'11½" and she is 6\' 1".'],
    ['The board is 2" by 4" and the nail 3½" long.'],
    ["The 6' fence fell on a 10' x 12' shed."],
    ['She scored "21" twice.'],
    ['He wore "No. 7" and "No. 10".'],
    ['"We sold 40," he said. "Then we sold 50."'],
    ['"We were born in 1987." He smiled. "Both of us in 1987."'],
    ['[|"|]We sold 40, he said.', 'unclosed'],
  ] as Row[])('%s', check);
});

describe('other marks', () => {
  test.each([
    ['„Wir haben gewonnen“, stood on the banner.'],
    ['„Wir haben gewonnen”, stood on the banner.'],
    ['«We won,» she said. «It is done.»'],
    ['« We won, » she said.'],
    ['"The banner read «We won» in red," she said.'],
    ['«The banner read "We won" in red,» she said.'],
    ['„Er sagte ‚nein‘ und ging“, read the note.'],
    ['[|«|]We won, she said.', 'unclosed'],
    ['We won,[|»|] she said.', 'unopened'],
  ] as Row[])('%s', check);
});

describe('neighbours', () => {
  test.each([
    ['He paused—"no," he said—and left.'],
    ['He said -- "no" -- and left.'],
    ['"We tried—" he began. "—and failed," she finished.'],
    ['"No–" he began.'],
    ['The law ("the worst," he said) passed.'],
    ['The law ["the worst"] passed.'],
    ['The either/or of "yes"/"no" is false.'],
    ['*"We won,"* she said. **"Again."**'],
    ['She read *"Cold Harbor"* twice.'],
    ['&quot;We won,&quot; she said.'],
    ['&ldquo;We won,&rdquo; she said.'],
    ['[|&quot;|]We won, she said.', 'unclosed'],
    ['["We won," she said](https://news.example.org/won).'],
    ['She said: “We won…” and “… again.”'],
    ['"Really?!" he asked. "Yes!!!"'],
    ['The "so-called" "experts" met.'],
    ['"A"; "B": "C"? "D"!'],
    ['He asked "Why?" and "How?"'],
    ['He wrote "Dear Dr. Obi" and "Yours, J. Marlow."'],
    ['"Mr. Obi and Gov. Diaz left," he said.'],
    ['He said " no " and "yes" and went.'],
    ['“He said ‘no.’ ” Brik shrugged.'],
    ['“[W]e won,” she said. (“Again,” he said.)'],
    ['It cost "$40", not "50%".'],
    ['"He said [|\'|]no," Ruiz recalled.', 'unclosed'],
    ['We won,[|"|] she said. They lost," he said.', 'unopened'],
    ['She said "yes"<!-- a "stray mark in a comment --> at once.'],
  ] as Row[])('%s', check);
});

describe('headlines', () => {
  test.each([
    ['Mayor: “We cannot wait”'],
    ["Players' union says 'no'"],
    ["'90s band returns, 'n' fans rejoice"],
    ["Bosses' pay 'obscene,' says union"],
    ["'20 dead' as ferry sinks"],
    ["Ferry sinks, '90 percent' saved"],
    ['‘20 dead’ as ferry sinks'],
    ["'80s band wins 'best of 90s' prize"],
    ["[|'|]I quit, says mayor", 'unclosed'],
    ['Mayor says I quit[|"|]', 'unopened'],
  ] as Row[])('%s', (marked, ...kinds) => {
    expect(findFaults(marked, storyUnder)).toEqual({ marked, kinds });
  });
});
