/** Words of five letters or more that news copy uses all the time and that are no abbreviations. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    'ability about above abroad absolutely accept accepted access accident according account accounts ' +
    'accurate accused accusing achieve achieved achievement acknowledged across acting action actions ' +
    'activists activities activity actor actress actually added adding addition additional address admitted ' +
    'adopted adults advanced advantage advertising advice affect affected afford afraid after afternoon again ' +
    'against agencies agenda agent agree agreed agreement ahead aimed aiming airline album allegations ' +
    'alleged allegedly allow allowed allowing allows almost alone along alongside already alternative ' +
    'although always amazing ambition ambitions among amongst amount analysis analyst analysts angry ankle ' +
    'announce announced announcement announcing annual another answer anyone anything anywhere apart ' +
    'apparently appeal appear appearance appeared appears application applications applied apply appointed ' +
    'appointment approach approached appropriate approval approved areas argue argued argues argument ' +
    'arguments around arrangements arrest arrested arrival arrived article artist artists aside asked asking ' +
    'aspects assets assistant asylum athletes atmosphere attack attacked attacking attacks attempt attempted ' +
    'attempts attend attended attention attract attracted auction audience audiences audio author authorities ' +
    'automatically autumn available average avoid awarded aware backed background backing backs badly balance ' +
    'bands banking bankruptcy banks banned based basic basis battle beaten beating became because become ' +
    'becomes becoming before began begin beginning begins begun behalf behaviour behind being belief believe ' +
    'believed believes below bench benefit benefits better between beyond bigger biggest billion billions ' +
    'bills blamed block bodies books booming boost boosted boosting borrowing bosses bottom bought brand ' +
    'branded brands break breaking breaks brief bring bringing broadband broke broken brought build building ' +
    'built business businesses buying called calling calls camera cameras campaign campaigning campaigns ' +
    'candidate cannot capable capacity captain cards career careful carefully carried carry carrying cases ' +
    'catch categories category caught cause caused causes centres ceremony certain certainly chain chairman ' +
    'challenge challenges challenging champion chance chances change changed changes changing channels ' +
    'character characters charge charged charges charity chart charts cheap cheaper check chief children ' +
    'choices choose chose chosen circumstances cities citizens civil claim claimed claiming claims clash ' +
    'class clean clear cleared clearly clients climate clock close closed closely closing clubs coach ' +
    'colleagues collected collection colour combat combination combined comeback comedy comes comfortable ' +
    'coming comment comments commercial commit commitment committed common communities companies company ' +
    'compared compensation compete competing competition competitive compiled complained complaint complaints ' +
    'complete completed completely complex computer computers concern concerned concerns concert concluded ' +
    'condition conditions conducted confidence confident confirmed connection connections consecutive ' +
    'consequences consider considered considering console consoles constituency consumers contact contain ' +
    'contained contains contenders content contest continue continued continues continuing contract contracts ' +
    'contrast contributed contribution control controlled controls controversial controversy copies corner ' +
    'corporate correct costs could countries country couple course courts cover coverage covered crash create ' +
    'created creates creating creation credit criminal criminals crisis critical criticised criticism critics ' +
    'crowd crucial currency current currently customer customers cutting damage damages damaging dangerous ' +
    'daughter dealing deals death deaths debate debts debut decade decades decent decide decided deciding ' +
    'decision decisions declared decline declined dedicated deeply defeat defeated defence defend defended ' +
    'defender defending deficit deficits definitely delayed delighted deliver delivered delivering delivery ' +
    'demand demands democracy denied denies described design designed desire despite destruction detail ' +
    'detailed details determination determined develop developed developers developing device devices ' +
    'difference different difficult dinner direct directed direction directly director disappeared ' +
    'disappointed disappointing disaster discovered discuss discussed discussion discussions dismissed ' +
    'display distance distribution document documentary documents doing dollars domestic dominated doors ' +
    'doping double doubles doubt download downloaded downloads drama dramatic drawing drawn dream drive ' +
    'driven driving dropped drugs dubbed during earlier early earned earning earnings easier easily economic ' +
    'economies economists economy editor education effect effective effectively effects efficiency efficient ' +
    'effort efforts eight either elderly elected election elections elements emerged employees employers ' +
    'employment enable encourage encouraged ended engine enhance enjoy enjoyed enjoying enormous enough ' +
    'ensure ensuring enter entered entering entire entirely entitled entry environment equally equipment ' +
    'equivalent especially essential established estimate estimated estimates euros event events eventually ' +
    'every everyone everything evidence exactly examine example examples excellent except exciting executive ' +
    'executives existing expansion expect expectations expected expecting expects expensive experience ' +
    'experienced expert experts explain explained explains exports expressed extend extended extent extra ' +
    'extreme extremely faced faces facilities facing factor factors failed failing fails failure fairly ' +
    'fallen falling falls false familiar families family famous fantastic fashion faster fastest favour ' +
    'favourite favourites fears feature featured features featuring feeling feels fellow female festive fewer ' +
    'field fierce fifth fight fighting figure figures filed files filing films final finally finances fines ' +
    'finish finished fired firms first fitness fixed flanker flexibility flying focus focused follow followed ' +
    'following follows forced forecast forecasts forget formal former forms forthcoming forward fought found ' +
    'founded founder fourth fraud freedom fresh friend friendly front fully funded funding funds further ' +
    'future gadget gadgets gained gains gamers games gaming gathered generally generate generation genre ' +
    'getting giant given gives giving globally goals going goods governing government governments granted ' +
    'graphics great greater greatest ground grounds groups growing grown growth guarantee guess guilty ' +
    'hamstring handed handle hands handset handsets happen happened happening happens happy harder hardly ' +
    'hardware having headed headlines heads heard hearing heart heavy helped helping helps herself higher ' +
    'highest highlight highlighted highly himself hinted historic hitting holding holds holiday homes honour ' +
    'hoped hopefully hopes hoping hospitals hosted hours households housing however https hugely hundreds ' +
    'husband ideal ideas identify identity ignore ignored illegal illegally image images imagine immediate ' +
    'immediately immigration impact importance important impose impossible impressed impressive improve ' +
    'improved improvement improvements improving incident include included includes including income increase ' +
    'increased increases increasing increasingly incredible indeed index indicated individual individuals ' +
    'industrial industries industry inflation influence information informed infrastructure initial initially ' +
    'initiative initiatives injured injuries injury innovation inquiry inside insist insisted insists ' +
    'inspired instance instead intended intention interest interested interesting interests internal ' +
    'interview introduce introduced introducing introduction invest investigating investigation investment ' +
    'investors invited involved involvement involves involving issue issued issues items itself joined ' +
    'joining joint journalist journalists judges jumped keeping kicked kicking killed killing kinds knocked ' +
    'knowledge known knows label labels landscape language large largely larger largest later latest launch ' +
    'launched launches lawsuit lawsuits lawyer lawyers leader leaders leadership leading leads learn least ' +
    'leave leaves leaving legal legend legislation legitimate letting levels lifted light likely likes limit ' +
    'limited linked links listed listen lists little lived lives living loans local locked longer looked ' +
    'looking looks losing losses lower lowest lucrative machine machines mainly mainstream maintain ' +
    'maintained major majority maker makers makes making malicious manage managed manager managers managing ' +
    'manifesto manufacturing market marketing markets massive match matches material matter matters maybe ' +
    'meaning means meant meanwhile measure measures medal meeting meetings member members memory merger ' +
    'message messages metres midfield might military million millions minimum ministers minute minutes missed ' +
    'missing mistake mistakes mobile mobiles model models modern moment moments momentum money monitor month ' +
    'monthly months mostly mother moved movement moves movie movies moving multiple murder music musical ' +
    'myself named names nation natural nearly necessarily necessary needed needs negative negotiations ' +
    'neither network networks never newspaper newspapers nobody nominated nomination nominations nominees ' +
    'normal normally noted nothing notice novel number numbers obvious obviously occurred offence offences ' +
    'offensive offer offered offering offers officer officers offices official officially officials offset ' +
    'often older ongoing online opened opening opens operate operating operation operations operator ' +
    'operators opinion opponents opportunities opportunity oppose opposed opposition optimistic option ' +
    'options order ordered orders ordinary organisations organised original originally other others otherwise ' +
    'ourselves outcome output outside overall overcome overseas owned owner owners ownership package pages ' +
    'panel paper papers parent parents particular particularly parties partly partner partnership parts ' +
    'passed passing paying payment payments peace peers penalties penalty pension pensioners people percent ' +
    'perfect perfectly perform performance performances performed performing perhaps period person personal ' +
    'personally persuade phone phones photos physical picked picking pictures piece pilot pitch place placed ' +
    'places planned planning plans platform played player players playing plays pleaded pleased pledged ' +
    'pledges plenty point pointed points policies political politicians politics polls popular popularity ' +
    'population portable position positions positive possibility possible posted poster potential potentially ' +
    'poverty power powerful powers practical practice praise praised predict predicted predictions prefer ' +
    'prepare prepared preparing presence present presented presenter pressure pressures pretty prevent ' +
    'previous previously price prices primary principle printed priority prison prizes probably problem ' +
    'problems process processing produce produced producer producing product production products professional ' +
    'profit profitable profits program programme programmes programs progress projects promise promised ' +
    'promises promising promote prompted proof proper properly property proportion proposal proposals ' +
    'proposed prospect prospects protect protected protest proud prove proved provide provided providers ' +
    'provides providing proving public publish published publishing pulled pundits purchase pushed pushing ' +
    'putting quality quarter question questioned questions quick quickly quite quoted racist radical raise ' +
    'raised raising range ranging ranks rarely rates rather reach reached reaching reacted reaction readers ' +
    'ready realise realised reality really reason reasonable reasons rebuild rebuilding recalled receive ' +
    'received receiving recent recently recognise recognised reconstruction record recorded recording records ' +
    'recover recovered recovery reduce reduced reducing reduction referee reference reflect reflected ' +
    'reflects reform reforms refused regime region regional regions registered regular regularly rejected ' +
    'related relating relationship relatively release released relief religious remain remained remaining ' +
    'remains remarkable remarks remember remote remove removed repeatedly replace replaced replacement ' +
    'replacing report reported reportedly reporters reports represent representing represents reputation ' +
    'request require required requires researchers resign resignation resigned respect respectively respond ' +
    'responded response responsibility responsible result results retailer retailers retire retired ' +
    'retirement return returned returning returns reveal revealed revenue revenues reviews revised revival ' +
    'right risen rises rising risks rival rivals roles roughly round route ruled rules ruling rumours running ' +
    'rural safety sales saved savings saying scale scandal scene scenes scheduled scheme schools science ' +
    'score scored scoring screened screenplay screens scrutiny search season seats second seconds sector ' +
    'secure secured security seeing seeking seeks seemed seems selection selling sending senior sense ' +
    'sentence separate series serious seriously serve served servers services session setting settle ' +
    'settlement seven seventh several shadow shape share shared shareholder shareholders shares sharing shift ' +
    'shock shocked shooting shops short shortly should showed showing shown shows sides signed significant ' +
    'significantly signing signs similar simple simply since singer singing single singles sites sitting ' +
    'situation sixth skills slightly slipped slower slowly sluggish small smaller smart social software solid ' +
    'solution someone something sometimes somewhere songs sought source sources sparked speak speaking ' +
    'specific speculation speech speeds spending spent split spoke spoken spokesman spokesperson spokeswoman ' +
    'sporting spread squad stability stage staged stages stake stand standing stands starred starring stars ' +
    'start started starting starts statement statements station status stayed steal stepped steps stick still ' +
    'stolen stood stopped storage store stored stores stories story straight strategist strategy strength ' +
    'strengthen stressed strike striker strong stronger strongly struck structure struggle struggling studio ' +
    'study style subject subsequent substantial succeed success successful successive suffer suffered ' +
    'suffering sufficient suggest suggested suggesting suggestions suggests summer superb supplies supply ' +
    'support supported supporters supporting supports supposed surge surgery surprise surprised survey ' +
    'survived suspended sustained switch system systems table tackle tactics taken takeover takes taking ' +
    'talent talented talking talks target targeted targets taxes teacher teams technical technologies ' +
    'technology teenager telecoms telephone television telling tells terms territory terror tested testing ' +
    'thank thanks their themselves there therefore these thing things think thinking thinks third those ' +
    'though thought thousands threat threatened threats three threw thriller through throughout throw thrown ' +
    'ticket tight timing tipped title titles together tools topped total totally touch tough tournament ' +
    'towards track trading traditional traffic training transfer travel treated treatment trend trial trials ' +
    'tribute tried tries triumph trophy trouble troubled truly truth trying tsunami turned turning turns ' +
    'twice types typical typically ultimately unable under understand understood unemployment unions units ' +
    'unless unlike unlikely until unusual unveiled upbeat upcoming update upset urged useful users using ' +
    'usual usually value values various vehicle vehicles version versions veteran victim victims victory ' +
    'video viewers views violence virus viruses vision visit visited visiting visitors vital voice voted ' +
    'voters votes voting vulnerable waiting walked walking wanted wanting wants warned warning waste watch ' +
    'watchdog watched watching wealth weapons wearing weather website websites weekend weeks weight welcome ' +
    'welcomed whatever where whether which while whole whose widely wider widespread willing window winger ' +
    'winner winners winning wireless withdraw withdrawn withdrew within without women words worked workers ' +
    'working works worldwide worried worries worry worrying worse worst worth would write writers writing ' +
    'written wrong wrote yards years young younger'
  ).split(' '),
);
