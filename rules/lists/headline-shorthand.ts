/** Names that headlines use for what the story calls otherwise: nations, parties, seats of power, the screen. */
export const HEADLINE_SHORTHAND: ReadonlySet<string> = new Set(
  (
    'african america american americans arab argentine asia asian aussie aussies australian austrian belgian brazilian ' +
    'brit britain british briton britons brits brussels bollywood canadian chilean chinese colombian cuban czech danish dems ' +
    'democrat democrats dutch egyptian england english euro eurozone europe european finnish french fed german greek gop ' +
    'hollywood hungarian indian indonesian iranian iraqi irish israeli italian japanese kenyan kiwi kiwis korean kremlin labour ' +
    'latin lib libs dem lords commons malaysian mexican moroccan nigerian norwegian pakistani palestinian pentagon polish ' +
    'portuguese republican republicans romanian russian saudi scot scots scottish serbian spanish swede swedish swiss ' +
    'syrian thai tory tories turk turks turkish ukrainian union vietnamese wales welsh west western westminster whitehall yank ' +
    'downing street christmas easter covid coronavirus internet web net twitter facebook wall city capitol hill'
  ).split(' '),
);
