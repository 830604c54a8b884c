extension Lexicon {
  static let english = Lexicon([
    (
      .abbreviation,
      """
      mr mrs ms dr prof gen col lt sgt capt cmdr adm maj rep sen gov pres rev hon supt det insp messrs mme mlle \
      vs approx e.g i.e eds ed cf v viz fr sgts lts reps sens drs profs gens mt pvt cpl brig atty asst assn univ
      """
    ),
    (
      .numberAbbreviation,
      "no nos vol vols fig figs p pp ch sec art para nr op ca c jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    (.listEnd, "etc"),
    (
      .openAbbreviation,
      """
      inc ltd co corp bros dept est jr sr st ft a.m p.m d.c u.s u.k u.n e.u ph.d m.d b.a m.a b.c a.d ave blvd rd al \
      min max hrs lbs oz plc llc l.a n.y u.s.a calif mass conn fla ariz pa va md wash tenn ill ind mich minn
      """
    ),
    (
      .starter,
      """
      the a an it he she they we you this that these those there here i his her its their our my your in on at for with \
      but and so as if when while after before since although though because however meanwhile some many most all \
      one no not what who how why where which two three during by from under until once also more now then later \
      among both each every last next despite according to let such another other
      """
    ),
    (.pronoun, "he she it they him her them his hers its their theirs this that these those such there here"),
    (.reference, "he she they his her their it him them this that these those"),
    (.person, "he she him his her hers himself herself"),
    (
      .connective,
      """
      but however and or so yet also moreover furthermore meanwhile nevertheless nonetheless instead still then thus \
      therefore hence otherwise besides additionally similarly likewise consequently afterwards later earlier because \
      although though while
      """
    ),
    (
      .removable,
      """
      but and however meanwhile also so yet still instead now then indeed moreover furthermore nevertheless nonetheless \
      thus therefore hence besides additionally similarly likewise consequently or finally lastly first firstly second \
      secondly third thirdly next overall ultimately basically essentially clearly obviously unfortunately sadly surprisingly interestingly importantly notably remarkably naturally unsurprisingly predictably inevitably accordingly
      """
    ),
    (.bareRemovable, "but and yet"),
    (.joining, "however therefore thus moreover furthermore nevertheless nonetheless likewise"),
    (
      .unique,
      """
      world internet web sun moon earth sea ocean sky weather climate economy government president parliament press \
      public media country nation future past present universe planet army police church market markets state law \
      poor rich young elderly unemployed court senate congress cabinet crown pope queen king euro dollar pound
      """
    ),
    (.afterRemoval, "which who though but and whose whom"),
    (.label, "new update updated breaking exclusive watch photo photos video"),
    (.personal, "i me my mine we our ours us you your yours myself ourselves yourself"),
    (.reader, "you your yours yourself yourselves"),
    (.singular, "i me my mine myself"),
    (
      .saying,
      "said says say told tells added adds asked announced reported confirmed admits reveals insists denies claims warns explains believes argues"
    ),
    (
      .verb,
      """
      is are was were be been being am has have had do does did will would can could may might must shall should \
      said says say told tells tell got get gets gave give gives made make makes took take takes went go goes came \
      come comes saw see sees knew know knows left leave leaves found find finds won win wins lost lose loses held \
      hold holds led lead leads met meet meets ran run runs set sets put puts kept keep keeps began begin begins \
      became become becomes wrote write writes brought bring brings bought buy buys sold sell sells sent send sends \
      built build builds spent spend spends rose rise rises fell fall falls grew grow grows hit hits cut cuts let lets \
      paid pay pays struck beat beats drew draw draws shot shoot shoots died die dies killed kill kills remain remains \
      seem seems appear appears want wants need needs plan plans hope hopes face faces call calls use uses show shows \
      include includes expect expects help helps work works live lives believe believes think thinks feel feels claim \
      claims argue argues \
      rode ride rides broke break breaks caught catch catches chose choose chooses drove drive drives ate eat eats \
      fled flee flees flew fly flies forgot fought fight fights felt froze hid rang sang sank sat shook shrank spoke \
      speak speaks stole stood stand stands swam taught teach teaches thought threw throw throws understood understand \
      understands woke wore wear wears cost costs dealt deal deals fed feed feeds heard hear hears laid lent meant mean \
      means sought seek seeks slept sleep sleeps spread swept tore told withdrew overcame bore burst read reads lay \
      require requires provide provides contain contains allow allows
      """
    ),
    (
      .finite,
      """
      is are was were has have had does did do will would can could may might must should said says told got gave made \
      took went came saw knew left found won lost held led met began became wrote brought bought sold sent built spent \
      rose fell grew died killed remains remain seems appears wants needs plans faces shows includes expects helps works \
      believes thinks claims rode broke caught chose drove ate fled flew forgot fought sang sank sat shook spoke \
      stole stood swam taught thought threw understood woke wore dealt heard laid meant sought slept swept tore \
      withdrew overcame requires provides contains allows announced isn't aren't wasn't weren't hasn't haven't hadn't doesn't didn't don't won't \
      wouldn't can't couldn't shouldn't
      """
    ),
    (.courtesy, "mr mrs ms miss"),
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday"),
    (.month, "january february march april may june july august september october november december"),
    (.modal, "will would could may might"),
    (.perfect, "has have"),
    (.that, "that"),
    (
      .quantifier,
      "some many most no one two three four five six seven eight nine ten eleven twelve dozen fifteen twenty thirty several each every all few both more"
    ),
    (.subordinator, "when while if whether where despite although though since because unless once until"),
    (.people, "they them their theirs themselves"),
    (
      .collective,
      """
      people police children men women team group company government couple pair duo family public crowd majority staff \
      crew committee council board party band data media everyone everybody anyone anybody someone nobody who whoever
      """
    ),
    (
      .human,
      """
      man woman boy girl child person teenager teen toddler baby mother father mom dad mum parent son daughter brother \
      sister husband wife uncle aunt nephew niece cousin grandmother grandfather friend neighbour neighbor victim \
      suspect defendant driver passenger pilot officer detective sergeant captain general soldier guard inmate prisoner \
      president vice-president minister senator congressman congresswoman governor mayor councillor judge lawyer \
      attorney prosecutor spokesman spokeswoman spokesperson leader chief chairman chairwoman director manager boss \
      owner founder executive ceo candidate lawmaker politician diplomat ambassador king queen prince princess duke \
      duchess bishop pope priest imam doctor nurse surgeon patient teacher professor student pupil scientist researcher \
      engineer programmer developer author writer novelist poet journalist reporter editor photographer artist painter \
      musician composer singer rapper guitarist actor actress comedian star host filmmaker player coach striker \
      midfielder defender goalkeeper golfer boxer champion athlete sprinter swimmer quarterback pitcher captain farmer \
      worker employee baker carpenter fisherman shopkeeper customer user reader visitor tourist resident witness migrant \
      refugee gunman killer attacker someone anyone everyone nobody model designer chef youngster veteran
      """
    ),
    (
      .posing,
      """
      stands poses walks celebrates waves gestures sits smiles patrol patrols kisses hugs watches reacts shakes pauses \
      embraces stares performs gather gathers pose stand wave celebrate inspect inspects dons
      """
    ),
    (.relative, "that who which whose where"),
    (.article, "the"),
    (.indefinite, "a an"),
    (.negation, "not no never without except"),
    (
      .preposition,
      "in on at for with by from of to about into over after before under between during against through near"
    ),
    (.questionWord, "what who whom whose how why where when which"),
    (.backward, "latter aforementioned aforesaid above-mentioned respectively"),
    (
      .backwardStart,
      "another other others both neither either none same latter similar elsewhere each likewise conversely"
    ),
    (
      .anaphoricNoun,
      """
      man woman boy girl child teenager pair couple duo trio victim victims suspect suspects driver officer officers \
      teacher student player star actor actress singer writer company firm group team club report study findings \
      document documents move decision deal incident attack accident crash event plan proposal measure law bill \
      agreement statement comment comments remarks news result results idea method approach latter same other \
      others two three four five trio men women boys girls children brothers sisters family baby mother father mum dad \
      son daughter husband wife defendant teen toddler tot youngster dog cat animal photo photos picture pictures image \
      images video footage clip 
      """
    ),
    (
      .demonym,
      """
      swede spaniard frenchman briton scot dane finn pole turk german italian brazilian argentine argentinian russian \
      american australian belgian croatian serbian serb dutchman englishman welshman irishman portuguese swiss norwegian \
      austrian chilean colombian uruguayan ecuadorian mexican canadian japanese korean chinese nigerian ghanaian ivorian \
      cameroonian egyptian algerian ukrainian czech slovak hungarian romanian bulgarian greek kenyan ethiopian jamaican \
      northern londoner scotsman spaniards
      """
    ),
    (
      .personTitle,
      """
      mr mrs ms miss dr prof professor president minister senator sen rep gov governor mayor judge sir lord lady king \
      queen prince princess pope captain sergeant officer detective general colonel secretary chancellor chairman \
      chairwoman director coach manager actor actress singer
      """
    ),
    (
      .source,
      """
      police officials authorities prosecutors investigators doctors sources critics experts reports witnesses detectives \
      officers friends relatives neighbours neighbors fans lawyers attorneys supporters
      """
    ),
    (
      .timeUnit,
      "day days week weeks month months year years decade decades century centuries hour hours minute minutes night morning evening afternoon moments time"
    ),
    (.placeOnPage, "below above"),
    (.demonstrative, "this these those"),
    (
      .season,
      "summer winter spring autumn fall season weekend century decade term kind sort type way"
    ),
    (.pointing, "this these previous preceding next last following above our"),
    (
      .numberedPart,
      "figure fig table section step exercise chapter listing equation episode lesson part module appendix"
    ),
    (.showing, "see shown described listed seen mentioned given as discussed displayed"),
    (
      .textPart,
      """
      section chapter lesson episode tutorial workshop figure table exercise challenge article post guide course page \
      example code output plot diagram command snippet image column blog photo photograph picture \
      paragraph document essay series listing recap roundup introduction
      """
    ),
    (
      .imperative,
      """
      click go open select choose press type enter run install download use see note remember let try watch read \
      visit follow check create add make copy paste save start look consider imagine think ask take write put \
      discuss navigate scroll drag drop right-click double-click fill complete repeat change replace move find give \
      keep bring log sign notice recall suppose pick set turn compare explain describe identify list draw test launch \
      ensure beware
      """
    ),
    (
      .phraseStart,
      """
      read click follow sign subscribe share scroll watch see related advertisement rights contributed copyright \
      newsletter email e-mail join photo photograph photographed photos image getty file pictured stock seen find here \
      more welcome hello stay tell as thank thanks we i lots opens let originally cross-posted written check post \
      such then that there either instead
      """
    ),
  ])
}
