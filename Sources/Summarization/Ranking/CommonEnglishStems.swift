/// The 2,500 commonest stems of English news, in groups of the same rarity.
///
/// Counted by `Benchmarks/summaries-training/background.py`.
let commonEnglishStems: [(Float, String)] = [
  (
    0.0,
    """
    a and in of the to
    """
  ),
  (
    0.1,
    """
    for is it on that with
    """
  ),
  (
    0.2,
    """
    as at be by from has have was
    """
  ),
  (
    0.3,
    """
    an are but said this
    """
  ),
  (
    0.4,
    """
    been not which will
    """
  ),
  (
    0.5,
    """
    also had he more their were who
    """
  ),
  (
    0.6,
    """
    about after all one there they up we would
    """
  ),
  (
    0.7,
    """
    his i last new or out over than when year
    """
  ),
  (
    0.8,
    """
    first into its now other some time two
    """
  ),
  (
    0.9,
    """
    can could if includ just people so us what while years
    """
  ),
  (
    1.0,
    """
    before being do like most no only our report them you
    """
  ),
  (
    1.1,
    """
    any back becaus contin made many since three throug very well world
    """
  ),
  (
    1.2,
    """
    agains both down during expect get how make may next second see still such take these those told where
    """
  ),
  (
    1.3,
    """
    000 believ compan direct end even follow genera going govern invest millio number part produc recent remain \
    should suppor then under way
    """
  ),
  (
    1.4,
    """
    10 accord added anothe around betwee change countr curren did good increa intern market much my nation off \
    result strong though work
    """
  ),
  (
    1.5,
    """
    1 busine day four go him home howeve import know manage me months office operat positi provid record respon \
    return same say servic she think want week
    """
  ),
  (
    1.6,
    """
    across alread americ announ best come commit comple contri differ don't due execut few financ five future help \
    her high i'm improv intere look mr need perfor place public put right set succes team third top
    """
  ),
  (
    1.7,
    """
    2 20 additi again better came capita commun contro days despit develo earlie early econom effect experi friend \
    full furthe given great group growth indust later leader long month news organi own partic past person presid \
    previo progra quarte relati seen severa share six start state times today took use used workin
    """
  ),
  (
    1.8,
    """
    12 30 able action ago based become benefi called challe chief compar compet consid critic decisi delive demand \
    each effort europe every far former forwar found half higher histor impact key life line lookin making move \
    net offici opport per point questi rate really receiv repres says signif taking target total we're within
    """
  ),
  (
    1.9,
    """
    100 11 15 3 4 5 accoun achiev activi ahead among appear author away call cash certai charge close cnn coming \
    commen concer cost create custom detail discus give happen having health here initia led less level lower \
    member minist moment never once period points possib releas saw securi show statem strate system taken too u.s \
    united until we've withou
    """
  ),
  (
    2.0,
    """
    50 almost althou always associ availa averag balanc basis bbc big billio case confid costs does earnin employ \
    enviro expens family focus fourth global got inform involv left let levels likely little lot major march open \
    overal plan play potent presen proble proces progre projec range real recove reflec sales saying season spokes \
    states techno things uk value went win yet
    """
  ),
  (
    2.1,
    """
    25 6 8 along annual approx behind chance clear contra credit deal declin diffic doing drive driven ever face \
    find free growin hard held income januar keep launch leadin least local low man materi measur media money \
    nearly needs others plans player politi power primar rates reduce relate revenu side simila someth specia \
    streng tax togeth toward using whethe why your
    """
  ),
  (
    2.2,
    """
    13 14 16 18 2020 2021 40 7 9 abilit actual adjust am approa asked attack began buildi campai city combin \
    common condit consis consum couple course decemb descri didn't distri done e-mail estima exampl expand fact \
    factor final focuse foreig game highli hit identi known large late lead london long-t lost mainta margin meet \
    mentio might near normal north offset order origin partne please police popula price prior profit protec \
    reason recogn region regula requir respec run school single small starte tuesda turn unders websit weeks won
    """
  ),
  (
    2.3,
    """
    17 2004 24 above access addres allow amount analys april area areas beginn beyond board britis build center \
    comes commer conver court data david debt demons depart design double eight ended enough especi eviden facili \
    februa feel figure finall firm flow gettin greate grow head hope house issue issues job john larges longer \
    means meetin minute monday moving outsid pandem pay pressu propos resear risk role secret seeing seven shareh \
    slight south sugges sunday sustai term terms turnin wanted wednes young
    """
  ),
  (
    2.4,
    """
    19 21 22 500 advanc antici attemp attrac base below can't champi childr corpor creati date death decide divide \
    emerge encour ensure entire everyo exclud extrem form friday guidan helped hours indica latest law levera live \
    men must needed networ night novemb octobe offer ongoin online optimi outloo percen portfo proper qualit \
    regard review rights septem shares sheet social soluti specif spendi street supply talk thing threat thursd \
    track transf travel trying univer update view
    """
  ),
  (
    2.5,
    """
    200 60 accele acquis affect agreem begin bigges bit bring care carrie christ closed collec commis connec \
    constr core cultur decade digita drivin electi enable englan existi extend famili federa finish front fully \
    goal grew ground hand highes i'll immedi instea introd june largel liquid main majori makes mark matter meanin \
    name nine offeri often outsta paid party played playin prepar prices prime priori privat rather reach reduct \
    replac rise runnin sale saturd segmen senior short showed shows solid source spend starti story sure transp \
    video watch we'll women year-o york
    """
  ),
  (
    2.6,
    """
    2003 2005 2019 2022 23 70 accept act active admini agency anythi britai brough capabi capaci cases confir \
    covid- cut decrea defend determ divers doesn' dollar driver effici electr energy enhanc establ event everyt \
    exceed except exchan featur force france games german happy hospit human i'd i've indivi innova integr interv \
    items july lives loss manufa michae middle milita model moved negati nothin old openin partia pictur platfo \
    policy profes promis proud publis purcha quickl quite reache remind reserv rest safe safety schedu series \
    situat standa star stay step stock struct substa summer surpri teams trends try tv uncert versus victor volume \
    worked
    """
  ),
  (
    2.7,
    """
    27 80 90 add adding advant agreed air allowe anyone approv arrest assets assist august austra bank became bill \
    built calls cannot career catego centra chain channe china claims clearl confer conser conten democr died \
    discip docume educat either engage excell excite expans expert expres failed fall favora film foreca fund gave \
    gross heard highly hold huge impres indepe invent killed kind legal medica messag met mix music necess note \
    option parent planne planni post practi predic promot remark retail reveal sector sent seriou serve shot \
    simply site sold soon spent stage stop subjec suffer themse they'r thousa timing tradit trend turned war ways \
    west whole winnin
    """
  ),
  (
    2.8,
    """
    28 300 31 accuse africa age applic bad battle black book budget buy califo car caused celebr centre chairm \
    club compon consol covid daily deploy disapp disrup east engine equity essent explai felt flat gain gone \
    groups himsel idea implem incide inflat inside instit issued leave light lines love match mean noted paymen \
    press prospe radio ratio reside resour restri road robust saving secure select separa signed speaki spread \
    staff strugg takes tell transa transi unique variou vehicl white whose woman worth
    """
  ),
  (
    2.9,
    """
    2013 26 35 400 45 accomp allege alloca appeal ask asset attend becomi body choice claime client closin conclu \
    conduc contai counci cup dedica defens dilute domest ebitda events excess fans fight findin flexib forced \
    french giving goals helpin holdin increm intend itself labour league limite list living managi meanwh mind \
    monito mornin mother multip named natura northe object obviou offere opposi orders pace parts paul pipeli \
    posted preven pricin probab raised ready realiz refere repurc retire rising scotla search sense sequen settle \
    shared shown slide societ someon space stand studen talent techni televi terror title tough trade traini tried \
    true ultima unlike upon victim wants wasn't winner wrong wrote
    """
  ),
  (
    3.0,
    """
    2006 absolu acquir admitt allowi alone answer appare attrib beat bottom brand break bringi captur claim comfor \
    compen counte cover damage dead declar denied depend droppe easy else faster father field food footba founda \
    fundam funds gaap gains gives heart influe infras insist isn't joined journa knew larger leavin locati looked \
    martin metric non-ga oil opened perhap perspe physic premie pretty princi procee purpos race raise read reduci \
    rememb repeat reques resili robert rose roughl scale screen showin sign southe stable strike summar suppli \
    suspec tempor test tony typica underl union unit vice violen warned washin water weathe weeken weight won't \
    words worker works year-t you're
    """
  ),
  (
    3.1,
    """
    1.5 150 2002 250 29 600 altern approp arrive attent award awards behavi borrow brothe brown cause charac \
    closel coach comput consec consul contac couldn crisis danger defeat defini device discov displa divisi doubt \
    drove dynami elevat eventu exciti facing fair favour feet fell firms fiscal forces fundin gas goes headwi hear \
    hopes hundre incred injury insura intell intent james jobs judge keepin labor looks losses massiv meant miles \
    modern modest moveme negoti newspa occurr parlia partie phone plus polici portio prosec recall risks room \
    rules russia seek seems sell sellin shift short- signs smalle speak spot spring stabil statio straig stress \
    survey suspen talks taxes tour traffi transl users utiliz via virtua vote willia wonder writte
    """
  ),
  (
    3.2,
    """
    2.5 2001 2012 2014 32 75 affair afford aggres allows apprec asia assess attorn audien bid boost boss box \
    broadc broade callin changi child citize civil closer collab compla compre congre consta consti count crimin \
    daught deferr domina entere entert expend extens faced faces fast fear fellow filed filing fixed fortun gather \
    george gradua hearin homes illega india instru iraq japan justic kept killin legisl libera mike mobile mostly \
    movie ms murder nature naviga notabl observ outcom owners packag park path paying perfec places poor powerf \
    prison profil protes puttin realit red refuse remove republ retain richar round seekin senten servin shortl \
    size someti somewh son sports steps study surviv talkin theref three- treatm trial troubl trust usuall visit \
    wales web wife witnes
    """
  ),
  (
    3.3,
    """
    1.2 2010 2015 38 55 65 700 800 academ advise amorti assume assump avoid border broad candid carefu carry ceo \
    class classi corres crime cycle debate deep doctor dramat draw enter equipm evalua exactl explor extra fees \
    fifth films fire first- fit flight fuel geogra gets grand hands hopefu host inspir intens irelan join joinin \
    joint journe lack lastly lawyer linked loan m machin manche missed missin missio multi- neighb nomina offers \
    ones page pair paris prefer premiu q1 qualif raisin ran rating referr reform row s save scene scienc served \
    severe simple singer sites slow softwa speech speed spoke sport stars store stream texas thinki touch town \
    truly twice underw vaccin versio volati walk weapon welcom wide widely wins younge
    """
  ),
  (
    3.4,
    """
    1.3 2000 2007 2008 2023 33 34 36 42 accide acknow advert aid ambiti andrew angele appoin asking atlant automa \
    aware belief blair bought brazil bright bush cautio centur charle chris clean collea colleg convic county \
    disclo discre distan drop elemen emphas englis equiva estate evenin exposu famous fee feelin fewer fighti \
    florid flows footpr founde freque gordon green handle headli heavy hoping hour inclus injure injuri instan \
    islami island land learn limit los lose magazi mainly matche maturi maybe mitiga modera notes olympi onto \
    opinio outlin outper p pass passed patter picked placed pledge pre-pa prompt provis pulled pursue q q2 q3 \
    reachi reboun recrui remote renewa reopen restru rival san satisf seem settin sir sort sound stated status \
    stoppe subsid surrou table tom tools totale tradin treasu tremen twitte type units varian views vision voters \
    wait waitin whom willin winter word worldw wouldn yield
    """
  ),
  (
    3.5,
    """
    1.1 1.6 2011 3.5 39 48 85 actor agenci airpor al amid artist aspect bigger bond born brands bridge buying \
    camera capex captai card caught charit comman compli contes conven cooper d debut dr earned easier elimin \
    emergi enforc ensuri enterp export fantas fine focusi freedo full-y giant grown guaran guilty hotel howard \
    images incent indeed indian insigh instal intera italy king laws letter losing lowest mainte mass myself \
    near-t none occasi ordere paper patien penalt persis peter photos piece plant pre-ta proven provin push pushed \
    q4 quick rapidl regist relief religi restor revolv rock ruled scored sec sectio send sessio sg sides skills \
    spain square standi steady steve stood stores subseq succee testin they'v unable unfort unprec upgrad uses \
    values variab vital volunt warnin watchi wester withdr worst year-e yes yester you'll
    """
  ),
  (
    3.6,
    """
    1.7 120 2009 2016 43 44 47 900 95 aggreg agree aim aimed aircra airlin alan alongs andy arrang baby backed \
    backlo ball band banks boy brian broken camp cancel circum claimi coast compel compri concen contex covera \
    cross crowd de deals defenc define degree delaye deputy deserv destro drug easter embrac emotio ending esg \
    exclus exerci extrao eye fallin fears foot formal functi girl goods grante haven' heavil height holida househ \
    housin imagin israel italia jail knows learne learni legacy listen loans logist lord maximi mistak models \
    mortga notice obliga occupa older oppose overse owned passen perman phase pick plane proact pursui r reacti \
    readin recomm reject reputa revise rule runs scott scotti shadow sharin shorta sister smith specul squad \
    stakeh stands storie supple talked teenag tellin territ tory unless unusua upcomi usual variet vast ventur \
    violat voice window workfo worse writin
    """
  ),
  (
    3.7,
    """
    1997 37 46 adopti affili aftern allega amazin applie aren't argued armed army asian athlet awarde b backgr ban \
    basic begun breaki brief brings broke calend canada capabl carbon carryi cars ceremo chines choose church \
    cities climat closur collap comedy confli convin corner covere crucia cuttin delays desire destin digits \
    diseas dismis distin door e easily edge editor emissi enabli enjoy enteri enthus everyb exit facebo failur \
    fashio feels file franch fulfil fun gained globe gold headin hollyw hurt husban image impose incorp index \
    jones keen legend lived locate marked mechan method mexico minimu minori miss monthl mps names nearby nice nor \
    numero offens otherw oursel owner peace photog plays pointe pre-co prove proved pruden raw realis reinfo \
    reliab resign resolv resume rivals scient score seemed sees sensit shape shooti so-cal song stages state- \
    statis struck suppos switch tackle temper tests thanks third- tories totall tourna trajec treate trip truth \
    unempl unveil virus visibi visito wave wealth worrie you've yourse zero
    """
  ),
  (
    3.8,
    """
    1.4 1.8 1.9 140 1999 2.1 2.3 41 5.5 52 58 accura actres adds advice adviso agenda agent analyt animal apart \
    apolog apply assaul assumi behalf boys c caroli chelse civili cleare color combat commod conseq crash cuts \
    dealin deposi deprec detect discou downlo duty earn electe enjoye examin explos extern favori female festiv \
    framew franci g gainin girls guy hasn't headed helps honest hoped hot immigr infect inquir iran japane joe \
    johnso kevin kids kill knowle langua leads lease length liabil licens mandat manner marks matt midpoi movies \
    mp muslim narrow nuclea obama obtain pacifi passio peers penetr pensio photo pilot plenty poll powers preser \
    prize proced protoc pull punish reconc regime releva resolu restau retent revers revolu reward rich risen \
    rugby ruling scheme shifti sight signal simon sittin spirit split st stadiu starts stayin stephe stimul studie \
    studio style superi suprem termin thomas thrill tight totali touris troops types unchan underg urged utilit \
    vetera visite wall weak wearin whatev widesp wish
    """
  ),
  (
    3.9,
    """
    180 2.4 350 49 53 absenc all-ti awaren bar beatin bob books broadb deaths devast elsewh escape eyes floor \
    golden honour jason macro mid-si minimi newly partly puts refer royal sea sentim sets slowly stake storag task \
    valuab viewer vulner
    """
  ),
]
