const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that bear a capital only because they start a sentence, a headline or a heading. */
export const PLAIN_WORDS = list(
  'a about above according across add after again against ago all almost alone along already also although always am amid ' +
    'among an and another any anybody anyone anything are around as asked at away back be because been before behind ' +
    'being below beneath beside besides best better between beyond both but by call can come could critics despite did do ' +
    'does done down during each earlier early either else even ever every everybody everyone everything ' +
    'except experts few fewer finally first five following for former four from further get give go had half has have ' +
    'having he hello her here hers herself him himself his how however i if in indeed inside instead into is it its itself ' +
    'just keep last late later least less let like little look made make many may maybe me meanwhile men might more ' +
    'moreover most mostly much must my myself near nearly neither never nevertheless next nine no nobody none nor not ' +
    'nothing now of off officials often oh on once one only or other others otherwise ought our ours out outside over own part ' +
    'people perhaps please police put rather read recently residents same second see seven several shall she should since six ' +
    'so some somebody someone something sometimes soon still such take ten than thank thanks that the their theirs them ' +
    'themselves then there these they thing third this those though three through throughout thus to today together ' +
    'tomorrow tonight too toward towards twelve two under unless unlike until up upon us usually very was we well were ' +
    'what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with ' +
    'within without witnesses women would yes yesterday yet you your yours ' +
    "i'm i've it's he's she's we're they're that's there's don't didn't can't won't isn't wasn't let's you're " +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december jan feb mar apr jun jul aug sept sep oct nov dec spring summer autumn winter',
);

/** Words before a name that say what somebody is. */
export const TITLE_WORDS = list(
  'mr mrs ms miss mx dr prof sir dame lord lady baroness baron rev fr sr sister father brother mother gen sen sens rep reps gov ' +
    'lt col maj capt sgt cpl pte adm cmdr det insp supt pc sgt hon president vice prime minister premier chancellor ' +
    'mayor judge justice senator congressman congresswoman representative governor secretary general colonel captain ' +
    'lieutenant sergeant corporal private admiral commander major marshal officer detective inspector superintendent ' +
    'constable sheriff chief director professor doctor king queen prince princess duke duchess earl emperor pope ' +
    'archbishop bishop cardinal reverend rabbi imam sheikh ayatollah sultan coach manager chairman chairwoman chair ' +
    'councillor councilman councilwoman councilor alderman ambassador attorney prosecutor commissioner deputy foreign ' +
    'defense defence finance interior health education spokesman spokeswoman spokesperson mp msp actor actress singer author ' +
    'executive ceo editor striker midfielder defender goalkeeper winger teammate uncle aunt grandfather grandmother saint st',
);

/** Words of which a name is made when it is not a person's. */
export const ORGANISATION_WORDS = list(
  'inc corp co ltd llc plc group company council committee commission university college school hospital church court ' +
    'house senate congress parliament party union association federation institute foundation society agency bureau ' +
    'department ministry office bank fund trust club united city town county state states republic kingdom street ' +
    'road avenue lane square bridge river lake sea ocean mountain island islands park airport station stadium hall centre ' +
    'center museum library theatre theater festival awards award cup league championship championships open games times post news ' +
    'daily herald tribune journal guardian telegraph press media radio television tv network channel records studios ' +
    'pictures films productions services systems technologies technology software energy motors airlines airways north ' +
    'south east west northern southern eastern western central new old great national international american british ' +
    'european african asian royal federal supreme high army navy air force guard police fire world day week year ' +
    'act bill law plan project programme program report survey index prize tower building valley hills beach bay port ' +
    'harbor harbour',
);

/** Small words inside names: `Ursula von der Heide`. */
export const PARTICLES = list(
  'de del della da das dos di du la le van von der den ter ten bin bint ibn al el y e zu',
);
