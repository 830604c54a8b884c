extension Lexicon {
  static let english = Lexicon([
    (
      .abbreviation,
      """
      mr mrs ms dr prof gen col lt sgt capt cmdr adm maj rep sen gov pres rev hon supt det insp messrs mme mlle \
      vs approx e.g i.e eds ed cf viz fr sgts lts reps sens drs profs gens mt pvt cpl brig atty asst assn univ
      """
    ),
    (.numberAbbreviation, "no nos vol vols fig figs p pp ch sec art para nr op ca c jan feb mar apr jun jul aug sep sept oct nov dec"),
    (
      .openAbbreviation,
      """
      etc inc ltd co corp bros dept est jr sr st ft a.m p.m d.c u.s u.k u.n e.u ph.d m.d b.a m.a b.c a.d ave blvd rd al \
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
    (
      .connective,
      """
      but however and or so yet also moreover furthermore meanwhile nevertheless nonetheless instead still then thus \
      therefore hence otherwise besides additionally similarly likewise consequently afterwards later earlier because \
      although though while
      """
    ),
    (.personal, "i me my mine we our ours us you your yours"),
    (.saying, "said says say told tells added adds asked announced reported confirmed"),
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
      claims argue argues
      """
    ),
    (.weekday, "monday tuesday wednesday thursday friday saturday sunday"),
    (.month, "january february march april may june july august september october november december"),
    (.modal, "will would could may might"),
    (.perfect, "has have"),
    (.that, "that"),
    (.article, "the"),
    (
      .preposition,
      "in on at for with by from of to about into over after before under between during against through near"
    ),
    (.questionWord, "what who whom whose how why where when which"),
    (.backward, "such latter former aforementioned aforesaid above-mentioned likewise respectively"),
    (
      .anaphoricNoun,
      """
      man woman boy girl child teenager pair couple duo trio victim suspect driver officer teacher student player star \
      actor actress singer writer company firm group team club report study findings document move decision deal \
      incident attack accident crash event plan proposal measure law bill agreement statement comment comments remarks \
      move news result results idea method approach former latter same others two three
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
      .imperative,
      """
      click go open select choose press type enter run install download use see note remember let try watch read \
      visit follow check create add make copy paste save start look consider imagine think ask take write put \
      discuss navigate scroll drag drop right-click double-click fill complete repeat change replace move find give
      """
    ),
  ])
}
