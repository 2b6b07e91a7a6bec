import {
  ABBREVIATIONS,
  LOWER_CASE_ABBREVIATIONS,
  SENTENCE_OPENERS
} from "./chunk-HSBVK4IK.js";
import {
  CUES
} from "./chunk-6XYDYWVM.js";
import {
  BODIES,
  CALLED,
  GROUP_FIRST,
  ORGANISATIONS,
  ORGANISATION_HEADS,
  OWN_NAMES,
  SEATS
} from "./chunk-A6PCIOUP.js";
import {
  bySpan,
  overlaps
} from "./chunk-CFW5GXZS.js";
import {
  AMBIGUOUS,
  BASE,
  COUNTRIES,
  KOREA
} from "./chunk-RALVZK37.js";
import {
  SCHEMA
} from "./chunk-34BZBZIY.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/lexicon/offices.js
var titles = (kind, before2, list, gender) => list.split(";").map((item) => {
  const [title, plural] = item.trim().split(" = ");
  const capital = title.replace(/(?:^|[ -])(?!of |the )[a-z]/g, (c) => c.toUpperCase());
  const name = before2 ? `${capital} Mika Aoki` : `Mika Aoki, the ${title},`;
  return {
    title,
    kind,
    before: before2,
    ...plural ? { plural } : {},
    ...gender ? { gender } : {},
    example: `${name} spoke on Monday.`
  };
});
var OFFICES = [
  ...titles("state", true, "president; vice president; vice-president; premier; prime minister; deputy prime minister; chancellor; vice chancellor; president-elect; first minister; taoiseach; supreme leader; paramount leader; governor-general; governor general; head of state = heads of state; head of government = heads of government; interim president; caretaker prime minister; leader; dictator; general secretary; party chief; strongman; crown prince; emir; sultan; emperor; caliph; commander-in-chief; commander in chief"),
  ...titles("state", true, "king; prince; duke", "male"),
  ...titles("state", true, "queen; princess; empress; duchess; first lady", "female"),
  ...titles("government", true, "minister; defence minister; defense minister; foreign minister; finance minister; interior minister; justice minister; prime minister; vice minister; deputy minister; minister of state = ministers of state; secretary of state = secretaries of state; secretary of defense = secretaries of defense; secretary of defence; defense secretary = defense secretaries; defence secretary = defence secretaries; foreign secretary = foreign secretaries; home secretary; international development secretary; external affairs minister; treasury secretary; chancellor of the exchequer; secretary; state secretary; permanent secretary; undersecretary; under secretary; under-secretary; assistant secretary; deputy secretary; deputy secretary of state; attorney general; attorney-general; solicitor general; national security adviser = national security advisers; national security advisor = national security advisors; security adviser; chief of staff = chiefs of staff; chief cabinet secretary; cabinet secretary; cabinet minister; unification minister; surgeon general; director of national intelligence; commissioner; governor; lieutenant governor; mayor; deputy mayor; councillor; state councillor; state councilor; counselor; chief executive; special adviser; special advisor; adviser; advisor; senior adviser; senior advisor; press secretary; deputy press secretary; secretary of war; secretary of the army; secretary of the navy; tsar; czar; comptroller; chief minister"),
  ...titles("diplomat", true, "ambassador; special envoy; envoy; consul; consul general; consul-general; charge d\u2019affaires; charg\xE9 d\u2019affaires; special representative; permanent representative; deputy ambassador; representative; diplomat; top diplomat; chief negotiator; negotiator; nuclear envoy; peace envoy; special rapporteur; emissary; attach\xE9; defence attach\xE9; charg\xE9; head of mission = heads of mission; deputy chief of mission; chief of mission; high representative; high commissioner; secretary general; secretary-general; deputy secretary general; deputy secretary-general; under-secretary-general; special coordinator"),
  ...titles("legislator", true, "senator; sen.; rep.; congressman; congresswoman; lawmaker; deputy; speaker; deputy speaker; majority leader; minority leader; majority whip; minority whip; house speaker; lord; baroness; legislator; member of parliament = members of parliament; mp; mep; assemblyman; assemblywoman; alderman; delegate; opposition leader; party leader; president pro tempore; parliamentarian; del.; assemblymember; councilman; councilwoman"),
  ...titles("military", true, "general; gen.; gen; lieutenant general; lieutenant-general; lt. gen.; lt gen; lt. general; major general; maj. gen.; maj gen; brigadier general; brig. gen.; brig gen; brigadier; colonel; col.; col; lieutenant colonel; lt. col.; lt col; major; maj.; maj; captain; capt.; capt; lieutenant; lt.; lt; first lieutenant; 1st lt.; sergeant; sgt.; sgt; staff sergeant; staff sgt.; sergeant first class; sgt. 1st class; master sergeant; corporal; cpl.; cpl; lance corporal; lance cpl.; private; pvt.; pfc.; pfc; specialist; spc.; spc; tech. sgt.; technical sergeant; admiral; adm.; adm; rear admiral; rear adm.; rear adm; vice admiral; vice adm.; vice adm; commodore; commander; cmdr.; cmdr; lt. cmdr.; petty officer; chief petty officer; airman; senior airman; marshal; field marshal; air marshal; air chief marshal; air vice-marshal; air vice marshal; wing commander; squadron leader; group captain; warrant officer; chief warrant officer; seaman; gunnery sgt.; gunnery sergeant; warlord; commandant; deputy commander; commanding general; commanding officer; first sea lord; chief of naval staff; chief of the army staff; chief of army staff; chairman of the joint chiefs of staff; army chief; navy chief; military chief; chief of the general staff; chief of defence; defence chief = defence chiefs; defense chief = defense chiefs; chief of the defence staff; chief of defence staff; chief of defense staff; chief of the defence force; chief of the air staff; chief of air staff; chief of army; chief of navy; chief of air force; chief of joint operations; vice chief of the defence force; adjutant general; sergeant major; command sgt. maj.; sgt. maj.; master sgt.; senior master sgt.; chief master sgt.; petty officer 1st class; petty officer 2nd class; petty officer 3rd class; 2nd lt.; second lieutenant; supreme allied commander; supreme allied commander europe; deputy supreme allied commander; deputy supreme allied commander europe; combatant commander; ltg; bg; mg; vadm; radm"),
  ...titles("police", true, "sheriff; police chief; chief constable; constable; superintendent; inspector; detective; officer; police commissioner; inspector general; chief inspector; spy chief = spy chiefs; intelligence chief = intelligence chiefs; security chief; special agent; agent; warden; fire chief"),
  ...titles("court", true, "judge; justice; chief justice; prosecutor; chief prosecutor; public prosecutor; prosecutor general; district attorney; magistrate; attorney; u.s. attorney; lawyer; counsel; general counsel; special counsel; solicitor; barrister"),
  ...titles("religious", true, "pope; cardinal; archbishop; bishop; rabbi; chief rabbi; imam; ayatollah; grand ayatollah; sheikh; sheik; shaykh; mullah; patriarch; father; reverend; rev.; pastor; sister; brother; dalai lama; grand mufti; mufti; saint"),
  ...titles("spokesperson", true, "spokesperson = spokespeople; spokespersons; chief spokesperson; deputy spokesperson; press officer; press attach\xE9; communications director; communications chief; campaign manager; campaign chairman; campaign chief; campaign spokesperson"),
  ...titles("spokesperson", true, "spokesman = spokesmen; chief spokesman; deputy spokesman", "male"),
  ...titles("spokesperson", true, "spokeswoman = spokeswomen; chief spokeswoman; deputy spokeswoman", "female"),
  ...titles("executive", true, "director; deputy director; managing director; executive director; director general; director-general; chief executive officer; ceo; chief executive; chief operating officer; coo; cfo; chairperson; chair; vice chair; co-chair; head; deputy head; chief; deputy chief; co-founder; cofounder; founder; president and chief executive; manager; editor; editor-in-chief; managing editor; publisher; executive; owner; chief economist; chief strategist; strategist; coordinator; coach; treasurer; executive vice president; senior vice president; vice chairman; boss; tycoon; billionaire; businesswoman; businessman; magnate; oligarch"),
  ...titles("executive", true, "chairman = chairmen; deputy chairman; vice chairman; co-chairman", "male"),
  ...titles("executive", true, "chairwoman = chairwomen", "female"),
  ...titles("official", true, "professor; prof.; prof; associate professor; assistant professor; analyst; expert; researcher; fellow; senior fellow; research fellow; historian; scholar; scientist; economist; activist; dissident; journalist; reporter; correspondent; columnist; author; lawyer; engineer; doctor; pilot; soldier; candidate; nominee; front-runner; frontrunner; presidential candidate; presidential hopeful; democratic candidate; republican candidate; pollster; lobbyist; aide; consultant; political scientist; resident; farmer; student; teacher; actor; actress; singer; comedian; poet; writer; novelist; filmmaker; director; cleric; rebel leader; militant leader; ringleader; commentator; commander; fighter; whistleblower; defector; architect; artist; photographer; volunteer; medic; surgeon; nurse; physicist; pundit; anchor; host; talk show host; running mate; rival; counterpart; predecessor; successor; member; colleague; veteran; oligarch; mogul; investor; philanthropist; survivor; witness; suspect; gunman; official; senior official; defence official; defense official; intelligence official; diplomat; teenager; schoolteacher; shopkeeper; fisherman"),
  ...titles("official", false, "son; daughter; wife; husband; brother; father; mother; sister; widow; cousin; nephew; niece; friend; ally; confidant; spouse; partner; grandson; granddaughter; uncle; aunt"),
  ...titles("honorific", true, "mr = messrs; mr.; sir; herr; monsieur; se\xF1or; don; lord", "male"),
  ...titles("honorific", true, "mrs; mrs.; ms; ms.; miss; madam; madame; frau; se\xF1ora; dame; lady", "female"),
  ...titles("honorific", true, "dr; dr.; hon; hon.; rt hon; rt. hon.; right honourable; mx; mx.")
];
var TITLE_MODIFIERS = new Set("defence defense foreign finance interior home justice trade economy economic energy environment health education transport agriculture culture labour labor information security external internal public unification veterans commerce industry digital international development planning oil petroleum water sports tourism migration immigration climate affairs deputy vice first second senior top chief principal assistant associate joint special executive permanent lead leading junior high-ranking high-level ranking retired military civilian army navy naval air force police intelligence government opposition parliamentary presidential congressional senate house state national federal regional provincial local district city political policy press media campaign party shadow cabinet communications commanding nuclear veteran longtime long-time outgoing incoming interim acting caretaker former ex then late onetime one-time current sitting new newly newly-elected elected exiled disgraced embattled ousted deposed de facto armed forces human rights counterterrorism counter-terrorism republican democratic conservative liberal labour tory socialist communist independent hardline moderate reformist far-right left-wing right-wing prominent influential powerful young old".split(" "));
var EMPTY_MODIFIERS = new Set("new newly newly-elected current sitting longtime long-time outgoing embattled disgraced exiled prominent influential powerful young old".split(" "));
var STATUS = [
  [
    "former",
    "former ex then onetime one-time retired ousted deposed erstwhile past",
    "Former minister Mika Aoki spoke."
  ],
  ["acting", "acting interim caretaker", "Acting minister Mika Aoki spoke."],
  ["elect", "elect designate incoming", "Incoming minister Mika Aoki spoke."],
  ["late", "late deceased", "The late minister Mika Aoki spoke."]
];
var NATIONAL_TITLES = [
  ...[
    "defence secretary",
    "foreign secretary",
    "home secretary",
    "chancellor of the exchequer",
    "business secretary",
    "international development secretary",
    "secretary of state for defence",
    "secretary of state for foreign affairs",
    "secretary of state for international development",
    "chief constable",
    "first sea lord"
  ].map((title) => ({ title, country: "GB", example: `The ${title}, Mika Aoki, resigned.` })),
  ...[
    "defense secretary",
    "secretary of defense",
    "secretary of state",
    "treasury secretary",
    "secretary of war",
    "secretary of the army",
    "secretary of the navy",
    "director of national intelligence",
    "surgeon general",
    "house speaker",
    "congressman",
    "congresswoman",
    "u.s. attorney"
  ].map((title) => ({ title, country: "US", example: `The ${title}, Mika Aoki, resigned.` })),
  { title: "external affairs minister", country: "IN", example: "The external affairs minister, Mika Aoki, resigned." },
  { title: "taoiseach", country: "IE", example: "The taoiseach, Mika Aoki, resigned." },
  { title: "chief cabinet secretary", country: "JP", example: "The chief cabinet secretary, Mika Aoki, resigned." },
  { title: "unification minister", country: "KR", example: "The unification minister, Mika Aoki, resigned." }
];
var ELSEWHERE = [
  ["secretary of defense", "defense minister"],
  ["defense secretary", "defense minister"],
  ["secretary of war", "defense minister"],
  ["defence secretary", "defence minister"],
  ["secretary of state", "foreign minister"],
  ["foreign secretary", "foreign minister"],
  ["home secretary", "interior minister"],
  ["treasury secretary", "finance minister"],
  ["chancellor of the exchequer", "finance minister"]
];
var PORTFOLIOS = new Set("defence defense foreign affairs finance interior justice trade economy energy environment health education transport agriculture culture labour labor information security external internal national public state war commerce industry development planning oil petroleum sports tourism migration immigration climate treasury navy army air force the and family women youth science technology digital housing communications works water mines fisheries religious social welfare home homeland veterans intelligence strategic regional unification reunification europe european international integration cooperation".split(" "));

// dist/model/text.js
var TAGS = [
  "CC",
  "CD",
  "DT",
  "EX",
  "FW",
  "IN",
  "JJ",
  "JJR",
  "JJS",
  "LS",
  "MD",
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "PDT",
  "POS",
  "PRP",
  "PRP$",
  "RB",
  "RBR",
  "RBS",
  "RP",
  "SYM",
  "TO",
  "UH",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "#",
  "$",
  "``",
  "''",
  "-LRB-",
  "-RRB-",
  ",",
  ".",
  ":"
];

// dist/lexicon/names.js
var set = (words5) => new Set(words5.split(" "));
var MALE_NAMES = set("ola knut torbjorn torbj\xF8rn odd nils arne bjarne eirik sigurd trond geir kjell tore terje ulf sindre magne leif \xF8yvind oyvind rolf halvor ragnar haakon h\xE5kon aaron abbas abdel abdul abdullah abdulaziz abdulrahman abe abraham abu adam adel adnan adolf adrian ahmad ahmed ahmet akbar akihiro akira alan albert alberto alejandro aleksandar aleksandr aleksei alessandro alex alexander alexandre alexei alexey alexis alfred ali allan allen alonso alvaro amin amir amit amjad anas anatoly anatoliy anders andre andreas andrei andres andrew andrey andriy andrzej andy anil ankit anthony anton antonio antony antti ari arif armando arnaud arnold arseniy artem arthur arturo arun asad ashok ashraf atsushi augusto aung avi aziz babak bashar bassam barack barry bart ben benedict beniamin benjamin benny benoit bernard bernardo bernie bertrand bill billy binyamin bjorn bo bob bobby bogdan boris boubacar brad brandon brendan brent brett brian bruce bruno bryan burak calvin cameron carl carlo carlos carsten cedric cesar chad charles charlie chen chris christian christoph christophe christopher chuck claude claudio clement cliff clint colin conor corey cory craig cristian curtis cyril cyrus dale damian damien dan daniel daniele danny daoud dario darren dave david davit dean denis dennis denys derek didier diego dieter dietmar dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic dominique don donald doug douglas duncan dwayne dylan eamon ed eddie edgar edmund eduard eduardo edward edwin efraim egor ehud einar elbridge eli elias elijah elliott elon emad emil emilio emmanuel emmerson enrique eric erik ernest ernesto esmail espen esteban ethan eugene evan evgeny fabian fabio fadi fahad faisal farhad farid fawaz fayez federico felipe felix ferdinand fernando filip florian floyd francis francisco franco francois frank franz fred frederic frederick fredrik friedrich fumio gabriel gael gareth garry gary gavin geert gen gennady geoff geoffrey george georges georgi gerald gerard gerardo gerhard gideon gilbert gilles giorgi giorgio giovanni giulio giuseppe glen glenn gordon graham grant greg gregor gregory grigory guido guillaume guillermo gunnar gunter gustavo guy habib hadi haider hakan hamad hamid hamza han hani hannes hans harald harold haroon harry haruki hashim hassan hector heiko helmut henri henrik henry herbert herman hideki hiroshi hisham hossein howard hugh hugo hulusi humberto hussein ian ibrahim igor ihor ike ilham ilya imad imran isaac ishaq isiah ismail issam ivan ivo iyad jaap jack jackson jacob jacques jair jake jakob jaleel jamal james jamie jan janez janis janusz jared jarmo jaroslaw jason javad javier jay jean jean-claude jean-yves jeb jeff jeffrey jens jerome jerry jesper jesse jesus jim jimmy joachim joao joaquin joe joel johan johann johannes john johnny jon jonas jonathan jordan jorge jose josef josep joseph josh joshua josip juan julian julien julio jurgen justin kamal kamran karel karim karl karsten kash kazuo keir keith ken kenji kenneth kenta kevin khaled khalid khalil kieran kim klaus klement konstantin kostas krzysztof kurt kyle kyriakos lamar lance larry lars laszlo laurent lawrence lee leif len leo leon leonard leonid leopold leroy leszek levi lewis liam linus lionel lloyd lothar louis luc luca lucas luigi luis luiz lukas luke maciej magnus mahdi mahmoud mahmud malcolm malik manfred manmohan manuel marc marcel marcin marco marcos marcus marek mario marios mark marko markus martin marty marwan massimo mateusz mathias matt matteo matthew matthias maurice mauricio mauro max maxim maxime mehdi mehmet melvin michael michal michel miguel mihai mike mikhail mikko milan milos miroslav mitch mitt mohamed mohammad mohammed mohsen mordechai morten moshe mostafa muammar muhammad muhammadu murat musa mustafa mykhailo mykola nabil nadav naftali nagendra najib narendra nasser nate nathan nathaniel nawaf nawaz neal ned neil nelson nicholas nick nicolae nicolas nicos niels nigel nikita niklas nikolai nikolaus nikolay nikos nils nir noah noam nobuo noel noriaki norman nouri ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof omar omer orlando oscar osama osman otto owen ozgur pablo pascal pat patrick paul paulo pavel pavlo pawel pedro per perry pete peter petr petro petteri phil philip philipp philippe pierre piotr pranab prayut qasem qassem quentin rached rachid radek radoslaw rafael rafal rahul rainer rajiv rajnath ralf ralph ram ramin ramon ramzan ramzi rand randall randy raphael rashid raul ray raymond recep reince reinhard rene reuven reza rhodri ricardo riccardo richard rick riad rob robert roberto robin rod rodrigo roger rohan roland rolf roman ron ronald rory ross roy rudolf rudy rupert russell rustem ryan ryszard saad sadiq saeb saeed said saif salah saleh salem salman salvador sam sameh sami samir samuel sandeep sanjay santiago saul scott sean sebastian sebastien selim serge sergei sergey sergio serhiy seth shahbaz shane shaun shawn shigeru shimon shinzo shunichi sigmar silvio simon slobodan sorin spencer stan stanislav stanley stefan stefano steffen stephan stephane stephen steve steven stig stuart sulaiman suleiman sunil suresh sven sverre tadeusz taher takashi takeshi talal talib tamim tarek tareq taro tayyip ted terence terry tetsuo thaksin theo theodore thierry thomas thorsten tim timothy timur tobias tod todd tom tomas tomasz tommaso tommy tomohiro tony toru torsten travis trevor trey tristan troels truong tyler ulf ulrich umar urs valdis valentin valeriy valery vaclav vasily vasyl venkat vic vicente victor vijay vikram viktor ville vincent vincenzo viorel vitaly vitali vitaliy vlad vladimir vladislav volker volodymyr vyacheslav walid wallace walter wang warren wayne werner wesley wilbur wilfried wilhelm willem william willy winston wladimir wojciech wolfgang xavier yahya yair yakov yann yannis yaser yasir yasser yasukazu yevgeny yigal yitzhak yoav yohan yoshihide yoshimasa yossi youri yousef youssef yuriy yuri yury yusuf yves zac zach zachary zafar zaid zakir zbigniew zeljko ziad zoran hamza jd omar tyrone kofi kwame sani bola uhuru raila yoweri cyril thabo jacob haile abiy tedros denys sayyid seyyed ayman abdulbaset karim anwar bashir esper oleksiy beau ridley lyndon hyun minoru shintaro kenjiro yukio junichiro hayato daisuke ryota kazuhiro itsunori gennadiy nguyen wen keqiang jinping xiaoping enlai zedong".trim());
var FEMALE_NAMES = set("abigail ada adele agnes agnieszka aisha alba alena alice alicia alina alison allison alma amal amanda amber amelia amina amira amy ana anastasia andrea angela angelina angie anika anita anja anke ann anna annalena anne annegret annette annika antonia april arancha ashley astrid audrey aung aung-san aurora ava ayaka azza barbara beatrice beatriz becky belinda benazir berit bernadette beth betty beverly birgit bonnie brenda bridget brigitte britta camila camilla carla carly carmen carol carolina caroline carrie cassandra catalina caterina catherine cathy cecilia celeste chantal charlene charlotte chelsea cheryl chloe christa christina christine chrystia cindy claire clara claudia colleen condoleezza connie constance cornelia courtney cristina crystal cynthia daisy dana daniela danielle daria dawn debbie deborah debra delia denise diana diane dianne dilma dina dolores dominika donna dora doris dorothy ebba edith eileen ekaterina elaine elena eleanor elif elin elina elisa elisabeth elise elizabeth ella ellen elsa emilia emily emine emma erica erika erin erna esther eugenia eva eve evelyn evgenia fatima fatma fatou federica felicia fiona flora florence florentina frances francesca frauke frederike gabriela gabrielle gail georgia georgina geraldine gina gisela giorgia gitanas glenda gloria grace greta gretchen gro gudrun gwen hala hanan hannah hanna harriet hazel heather heidi helen helena helene helga hilary hilde hillary hiroko holly huma ida ilse imelda ine inga ingrid irina irene iris irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jan jane janet janice jasmin jasmine jean jeanne jeannette jelena jen jennifer jenny jessica jill jo joan joanna joanne jocelyn jodi johanna josephine joy joyce juanita judith judy julia juliana julie juliet june kaja kamala karen karin karine karla karoline kate katarina katarzyna katerina katharina katherine kathleen kathryn kathy katie katja katrin katrina katya kayla kayleigh kelly kellyanne kerstin kim kimberly kirsten kirsti kristalina kristen kristi kristin kristina kyoko lama lana lara latifa laura lauren laurie leah leila lena leni lesley leslie leyla lidia lila lilia lilian liliana lily lina linda lindsay lindsey lisa liudmila liz liza lois loretta lori lorraine louise lucia lucie lucille lucy ludmila luise luz lydia lynda lynn madeleine madeline magdalena maggie maia maki malala mandy manuela mara marcia margaret margarita margrethe margot mari maria mariam mariana marianne marie marija marina marine marion marisa marjorie marlene marta martha martina mary maryam masha maureen maxine maya meg megan meghan melania melanie melinda melissa mercedes meredith mette mia michaela michele michelle mika mikaela mila mina minna miranda mireille miriam mitsuko moira molly mona monica monika monique myra nadia nadine najla nancy naomi natalia natalie natasha nathalie nicola nicole niki nikki nina nirmala noor nora noriko norma octavia olga olena olha olivia olya ooi oksana ottilie pam pamela park patricia patty paula pauline penelope penny petra phoebe phyllis pia polina preeti priscilla priti priya rachel rafaela rama rania raquel rebecca regina reiko renata renate rhonda rita roberta robin rocio ronna rosa rosalind rose rosemary roxana roza ruth sabine sabrina sahra sally salma samantha samantha sandra sanna sara sarah saskia seiko shannon sharon sheikh-hasina sheila shelley sheryl shirley sigrid silvia simone simonetta sirpa sofia sofie sonia sonja sophia sophie stacey stella stephanie stormy sue susan susana susanna susanne sushma suu suzanne svetlana sviatlana sylvia sylvie tamara tammy tania tanya tara tatiana tatyana teresa tessa thea theresa therese tiffany tina tracy trine trudy tsai tulsi tzipi ursula ute valentina valerie vanessa vera veronica veronika victoria viktoria violeta viola virginia vivian viviane wendy wilma winnie xenia yael yasmin yelena yoko yolanda yukiko yulia yuliya yuriko yvette yvonne zahra zainab zeinab zoe zuzana zuzanna najat bilawal katr\xEDn".trim());
var EITHER_NAMES = set("kim robin jan jean andrea leslie tracy dana jordan alexis terry pat chris sam alex taylor morgan casey jamie park aung nguyen lee yoon hyun min ji noor");
var FAMILY_FIRST = set("ban kim lee park choi jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song ryu yoo yu hong jeon chon ko go moon mun son sohn bae baek paek heo hur huh nam noh roh sim shim ha joo ju woo ri pak ro choe kwak cha koo ku min eom pyon thae hyon o wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie tang deng feng cai peng pan yuan dong yu ye jiang wei su lu ding ren yao lai qin hua mao xi geng hua mu cui ouyang tsai chiang chou hsieh hsu ko hou tran pham le ho vo vu dang bui do ngo duong ly nguyen phan truong to luong t\xF4");
var NAME_PARTICLES = set("al el bin ben ibn abu bint van von der den de del della di da do dos das du la le ter ten af av zu zum y e dit -");
var PEOPLES = set("arab kurd kurdish sunni shia shiite yazidi alawite druze turkmen turkoman assyrian chaldean coptic copt berber bedouin pashtun hazara baloch uyghur uighur rohingya hutu tutsi tigrayan oromo amhara fulani hausa igbo yoruba tamil roma muslim jewish islamic persian turkic slavic hispanic");
var NAME_SUFFIXES = set("jr jr. sr sr. ii iii iv");
var POST_NOMINALS = set("mp mep msp mla qc kc obe cbe mbe am");

// dist/lexicon/nouns.js
var rows = (kind, example2, nouns, more = {}) => nouns.split(" ").map((noun) => ({ ...more, noun, kind, example: example2.replace("{}", noun) }));
var NOUNS = [
  ...rows("person", "The {} arrived on Monday.", "academic activist actor adviser advisor aide analyst anchor applicant architect artist assassin assistant associate astronaut athlete attacker attorney author aviator baker banker believer bishop blogger bodyguard bomber boss builder campaigner candidate captive caretaker cashier champion cleric coach collaborator colleague columnist combatant commentator commuter companion composer comrade consultant cook correspondent counterpart courier critic customer daredevil defector defendant defender delegate demonstrator dentist deserter designer detainee developer dictator diplomat dissident doctor donor driver economist editor educator employee employer engineer entrepreneur envoy evacuee executive expert exile expat extremist farmer fighter filmmaker fisherman follower foreigner founder friend fugitive gambler gangster graduate guerrilla guest gunman hacker hardliner hawk hero hijacker historian hostage host imam immigrant informant inhabitant inmate insider inspector instructor insurgent intellectual interpreter intruder investigator investor islamist jihadist jihadi journalist judge juror kidnapper laborer labourer lawmaker lawyer leader lecturer legislator liar librarian lobbyist loyalist machinist mediator medic member mentor mercenary merchant migrant militant militiaman mourner murderer musician nationalist negotiator neighbor neighbour newcomer nominee novelist nurse observer occupant offender officer official onlooker operative operator opponent organiser organizer orphan outsider owner pacifist paramedic paratrooper parishioner participant partner passenger passerby patient peacekeeper peacemaker pedestrian performer perpetrator philosopher photographer physician physicist pilgrim pilot pirate planner poet policeman politician pollster preacher predecessor priest prisoner professor programmer propagandist prosecutor protester protestor provocateur psychologist publisher pundit pupil rabbi reader rebel recipient recruit recruiter refugee relative reporter rescuer researcher resident responder reviewer rival robber ruler sailor scholar scientist scout secretary senator sergeant serviceman settler sheikh shopkeeper skeptic smuggler sniper sociologist soldier solicitor specialist spectator speaker spokesperson spy staffer statesman statistician steward strategist strongman student subordinate successor suicide-bomber superior supplier supporter surgeon surveyor survivor suspect sympathiser sympathizer taxpayer teacher teammate technician teenager tenant terrorist theologian therapist thief tourist trader traitor translator traveler traveller trooper troublemaker trustee user vendor veteran victim viewer villager violinist visitor volunteer voter warlord warrior whistleblower witness worker worshipper writer youngster person individual human adult child baby infant kid twin sibling parent grandparent spouse cousin citizen national civilian noncombatant non-combatant commander general colonel captain lieutenant corporal admiral brigadier chief head deputy president premier chancellor minister mayor governor ambassador commissioner councillor councilor congressman lawgiver prince monarch emperor sultan emir ayatollah pope cardinal archbishop dalai chairperson director manager treasurer coordinator representative rapporteur enthusiast artisan conscript reservist draftee sharpshooter gunner infantryman commando marine seaman submariner airman cosmonaut handler weaponeer smith bystander well-wisher aggressor invader occupier oligarch tycoon billionaire millionaire magnate broker mogul landlord homeowner motorist cyclist biker rider trucker captor liberator oppressor tyrant despot autocrat populist conservative liberal progressive moderate socialist communist fascist separatist secessionist unionist monarchist republican democrat patriot dual-national"),
  ...rows("person", "The {} arrived on Monday.", "man boy father son brother husband uncle grandfather grandson nephew widower gentleman guy king duke chairman spokesman businessman salesman fireman grandpa bridegroom monk", { gender: "male" }),
  ...rows("person", "The {} arrived on Monday.", "woman girl mother daughter sister wife aunt grandmother granddaughter niece widow lady queen princess duchess chairwoman spokeswoman businesswoman congresswoman policewoman actress waitress hostess heroine nun bride", { gender: "female" }),
  ...rows("person", "The {} arrived on Monday.", "kurd arab yazidi alawite sunni shiite uyghur christian muslim jew"),
  ...rows("group", "Their {} arrived on Monday.", "people crowd family crew team delegation staff personnel public population youth group gang mob squad cell ring community tribe clan leadership elite audience electorate opposition media press clergy diaspora workforce infantry cavalry manpower convoy entourage household camp faction"),
  ...rows("group", "The {} arrived on Monday.", "troops masses folk folks police others cops elders allies adversaries"),
  ...rows("organisation", "The {} said so on Monday.", "army military navy militia force brigade battalion regiment unit division platoon squadron fleet corps coalition alliance contingent garrison patrol guard", { sector: "military" }),
  ...rows("organisation", "The {} said so on Monday.", "government regime administration cabinet junta monarchy presidency state dictatorship bloc authority", { sector: "government" }),
  ...rows("organisation", "The {} said so on Monday.", "ministry department", { sector: "ministry" }),
  ...rows("organisation", "The {} said so on Monday.", "agency bureau watchdog regulator commission service inspectorate directorate secretariat embassy consulate", { sector: "agency" }),
  ...rows("organisation", "The {} said so on Monday.", "parliament senate congress assembly legislature council committee subcommittee", { sector: "parliament" }),
  ...rows("organisation", "The {} said so on Monday.", "party", { sector: "party" }),
  ...rows("organisation", "The {} said so on Monday.", "court tribunal jury judiciary", { sector: "court" }),
  ...rows("organisation", "The {} said so on Monday.", "company firm corporation contractor business enterprise bank airline start-up startup conglomerate subsidiary", { sector: "company" }),
  ...rows("organisation", "The {} said so on Monday.", "newspaper broadcaster network magazine outlet website tabloid daily", { sector: "media" }),
  ...rows("organisation", "The {} said so on Monday.", "organisation organization institution institute charity union association federation movement task-force taskforce think-tank enemy network university", { sector: "non-governmental" }),
  ...rows("place", "Norway fell. They left the {} on Monday.", "country nation kingdom republic"),
  ...rows("place", "They reached the {} on Monday.", "airbase airfield airport apartment archipelago area atoll avenue bakery barracks barricade base basement bay beach border borderland bridge building bunker bypass cafe campus canal canyon capital castle cathedral cave cemetery checkpoint church city clinic coast coastline college compound corridor countryside county courthouse courtyard crossing dam depot desert district dock dockyard dormitory downtown embankment enclave encampment exclave facility factory farm farmland field foothold forest fort fortress frontier front frontline ghetto graveyard gulf hamlet hangar harbor harbour headquarters heartland hideout highland highway hill hillside hilltop home homeland hometown hospital hotel house hut intersection island isle jail jungle junction kindergarten lab laboratory lake land landfill library location madrasa mansion marketplace marsh mausoleum mine minefield monastery monument morgue mosque mountain mountainside municipality museum neighborhood neighbourhood oasis ocean office orchard outpost outskirts palace park passage peninsula pier pipeline plain plant plateau plaza port position post prefecture prison promenade province quarry quarter ranch refinery region reservoir residence restaurant ridge river riverbank road roadblock roadside room route runway safehouse sanctuary school sea seaside seminary shelter shipyard shop shore shrine site slum square stadium station store storehouse strait street stronghold suburb supermarket synagogue temple tent terminal terrace territory theater theatre town township track trench tunnel valley venue village villa vineyard warehouse waters waterway wetland yard zone")
];
var IRREGULAR_PLURALS = {
  men: "man",
  women: "woman",
  children: "child",
  people: "people",
  wives: "wife",
  thieves: "thief",
  spies: "spy",
  passersby: "passerby",
  headquarters: "headquarters",
  barracks: "barracks",
  outskirts: "outskirts"
};

// dist/lexicon/places.js
var city = (country, names) => ({ country, kind: "city", names });
var region = (country, names) => ({ country, kind: "region", names });
var water = (names, country = null) => ({ country, kind: "water", names });
var land = (country, names) => ({ country, kind: "land", names });
var site = (country, names) => ({ country, kind: "site", names });
var PLACES = [
  // Above the country
  region(null, "Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Middle East = Mideast; Near East; Far East; North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Sahara; Maghreb; Levant; Gulf; Persian Gulf region; Arabian Peninsula; Mesopotamia; Caucasus; South Caucasus; North Caucasus; Balkans; Western Balkans; Baltics; Baltic states; Scandinavia; Benelux; Central Europe; Eastern Europe; Western Europe; Southern Europe; Northern Europe; Central Asia; South Asia; East Asia; Northeast Asia; Southeast Asia = South-East Asia = South East Asia; Indochina; Indo-Pacific; Asia-Pacific = Asia Pacific; Eurasia; Arctic = High North; Caribbean; Pacific Islands; Oceania; Melanesia; Polynesia; Korean Peninsula; Iberian Peninsula; Great Lakes region; Lake Chad Basin; West = Western world; Global South; Arab world; Muslim world; Himalayas; Alps; Andes; Kurdistan; Bengal; Lapland; Patagonia; Siberia; Sinai; Sinai Peninsula"),
  water("Atlantic = Atlantic Ocean = North Atlantic; Pacific = Pacific Ocean = Western Pacific; Indian Ocean; Arctic Ocean; Southern Ocean; Mediterranean = Mediterranean Sea = Eastern Mediterranean; Black Sea; Red Sea; Baltic Sea = Baltic; North Sea; Norwegian Sea; Barents Sea; Kara Sea; White Sea; Bering Sea; Sea of Okhotsk; Sea of Japan = East Sea; Yellow Sea = West Sea; East China Sea; South China Sea; Philippine Sea; West Philippine Sea; Java Sea; Celebes Sea; Sulu Sea; Coral Sea; Tasman Sea; Timor Sea; Arafura Sea; Andaman Sea; Bay of Bengal; Arabian Sea; Gulf of Aden; Gulf of Oman; Persian Gulf = Arabian Gulf; Gulf of Aqaba; Gulf of Suez; Gulf of Guinea; Gulf of Mexico; Gulf of Finland; Gulf of Bothnia; Gulf of Thailand; Gulf of Tonkin; Caribbean Sea; Caspian Sea = Caspian; Aral Sea; Dead Sea; Sea of Galilee; Sea of Azov = Azov Sea; Sea of Marmara; Aegean Sea = Aegean; Adriatic Sea = Adriatic; Ionian Sea; Tyrrhenian Sea; English Channel; Bay of Biscay; Irish Sea; Celtic Sea; Denmark Strait; Davis Strait; Baffin Bay; Hudson Bay; Strait of Hormuz = Hormuz = Straits of Hormuz; Bab el-Mandeb = Bab al-Mandab = Bab el-Mandeb Strait; Strait of Malacca = Malacca Strait; Taiwan Strait = Taiwan Straits; Bosphorus = Bosporus; Dardanelles; Kerch Strait; Strait of Gibraltar; Luzon Strait; Bashi Channel; Miyako Strait; Tsugaru Strait; Korea Strait; Sunda Strait; Lombok Strait; Bering Strait; Mozambique Channel; Suez Canal; Panama Canal; Kiel Canal; Danube; Rhine; Nile; Euphrates = Euphrates River = River Euphrates; Tigris = Tigris River = River Tigris; Mekong; Amur; Yalu; Tumen; Dnipro = Dnieper = Dnipro River; Dniester; Don; Volga; Ganges; Indus; Amazon River; Congo River; Niger River; Jordan River = River Jordan; Yangtze; Litani = Litani River; Khabur; Oder; Lake Chad; Lake Victoria; Lake Van; Sea of Crete; GIUK gap"),
  water("Thames", "GB"),
  water("Mississippi River; Potomac; Chesapeake Bay; Pearl Harbor", "US"),
  water("Scarborough Shoal; Second Thomas Shoal; Mischief Reef; Fiery Cross Reef; Subi Reef; Sabina Shoal; Reed Bank"),
  land(null, "Spratly Islands = Spratlys; Paracel Islands = Paracels; Senkaku Islands = Senkakus = Diaoyu Islands = Diaoyus = Diaoyu; Kuril Islands = Kurils = Northern Territories; Dokdo = Takeshima = Liancourt Rocks; Golan Heights = Golan; Siachen Glacier = Siachen; Aksai Chin; Line of Actual Control; Line of Control; Kashmir; Demilitarized Zone = Demilitarised Zone = DMZ; Northern Limit Line; Blue Line; Green Line; Suwalki Gap = Suwa\u0142ki Gap; Abyei; Ilemi Triangle; Fergana Valley; Borneo; Timor; Hispaniola; Antarctic Peninsula"),
  // Europe
  city("UA", "Kharkiv = Kharkov; Odesa = Odessa; Dnipro = Dnepropetrovsk; Lviv = Lvov; Zaporizhzhia = Zaporizhzhya = Zaporozhye; Mykolaiv = Nikolaev; Mariupol; Kherson; Bakhmut = Artemivsk; Avdiivka; Donetsk; Luhansk = Lugansk; Kramatorsk; Sloviansk; Pokrovsk; Chasiv Yar; Vuhledar; Toretsk; Kupiansk; Izium = Izyum; Lyman; Sievierodonetsk = Severodonetsk; Lysychansk; Soledar; Melitopol; Berdiansk; Enerhodar; Nova Kakhovka; Kryvyi Rih; Chernihiv; Sumy; Poltava; Vinnytsia; Zhytomyr; Rivne; Ternopil; Ivano-Frankivsk; Uzhhorod; Chernivtsi; Khmelnytskyi; Cherkasy; Kropyvnytskyi; Bucha; Irpin; Hostomel; Brovary; Sevastopol; Simferopol; Kerch; Yalta; Feodosia; Chernobyl = Chornobyl; Vovchansk; Orikhiv; Robotyne; Debaltseve; Horlivka; Kurakhove; Nikopol"),
  region("UA", "Crimea = Crimean Peninsula; Donbas = Donbass; Zakarpattia; Galicia; Snake Island; Transcarpathia"),
  region("MD", "Transnistria = Transdniestria; Gagauzia"),
  city("MD", "Tiraspol; Balti"),
  city("RU", "Saint Petersburg = St. Petersburg = St Petersburg = Leningrad; Kursk; Belgorod; Bryansk; Voronezh; Rostov-on-Don = Rostov; Krasnodar; Sochi; Novorossiysk; Volgograd = Stalingrad; Kazan; Samara; Saratov; Engels; Ryazan; Tula; Kaluga; Tver; Smolensk; Pskov; Murmansk; Severomorsk; Arkhangelsk; Yekaterinburg; Chelyabinsk; Omsk; Novosibirsk; Krasnoyarsk; Irkutsk; Vladivostok; Khabarovsk; Yakutsk; Magadan; Grozny; Makhachkala; Vladikavkaz; Nalchik; Nizhny Novgorod; Perm; Ufa; Kaliningrad; Beslan; Sudzha; Taganrog; Astrakhan; Izhevsk; Orenburg; Tyumen; Petropavlovsk-Kamchatsky; Plesetsk; Vostochny Cosmodrome; Vostochny"),
  region("RU", "Chechnya; Dagestan; Ingushetia; North Ossetia; Tatarstan; Bashkortostan; Kamchatka; Sakhalin; Novaya Zemlya; Urals; Karelia; Russian Far East; Primorye; Yakutia; Tuva"),
  city("BY", "Brest; Gomel = Homel; Grodno = Hrodna; Vitebsk; Mogilev; Bobruisk; Baranovichi"),
  city("PL", "Krakow = Krak\xF3w = Cracow; Gdansk = Gda\u0144sk; Rzeszow = Rzesz\xF3w; Lublin; Wroclaw = Wroc\u0142aw; Poznan = Pozna\u0144; Lodz = \u0141\xF3d\u017A; Szczecin; Bialystok; Przemysl; Przewodow; Redzikowo; Katowice; Auschwitz"),
  city("DE", "Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Dresden; Leipzig; Dusseldorf = D\xFCsseldorf; Hanover; Bremen; Nuremberg; Kiel; Ramstein = Ramstein Air Base; Wiesbaden; Kaiserslautern; Rostock; Heidelberg; Karlsruhe; Potsdam; Mainz; Chemnitz; Magdeburg"),
  region("DE", "Bavaria; Saxony; Thuringia; Brandenburg; Hesse; Lower Saxony; North Rhine-Westphalia; Rhineland"),
  city("FR", "Marseille = Marseilles; Lyon; Toulouse; Nice; Strasbourg; Bordeaux; Lille; Brest; Toulon; Calais; Cannes; Nantes; Rennes; Versailles; Le Havre; Biarritz; Evian; Istres; Normandy; Dunkirk"),
  region("FR", "Corsica; Brittany; Alsace; Provence; Burgundy; New Caledonia island"),
  city("GB", "Manchester; Birmingham; Liverpool; Glasgow; Edinburgh; Cardiff; Belfast; Leeds; Sheffield; Bristol; Newcastle; Portsmouth; Plymouth; Southampton; Salisbury; Oxford; Aberdeen; Dover; Nottingham; Leicester; Coventry; Faslane; Aldermaston; Brighton; Derry; Londonderry; Barrow-in-Furness; Cheltenham; Hull; Sunderland; Swansea"),
  region("GB", "England; Scotland; Wales; Northern Ireland; Cornwall; Yorkshire; Kent; Essex; Ulster; Orkney; Shetland; Hebrides; Midlands"),
  city("IE", "Cork; Galway; Limerick; Shannon; Waterford"),
  city("IT", "Milan; Naples; Turin; Genoa; Venice; Florence; Bologna; Palermo; Bari; Trieste; Lampedusa; Taormina; Aviano; La Spezia; Brindisi; Catania; Sigonella; Taranto; Verona; Pisa; Vicenza"),
  region("IT", "Sicily; Sardinia; Lombardy; Tuscany; Calabria; Puglia; Veneto; Piedmont"),
  city("ES", "Barcelona; Valencia; Seville; Bilbao; Malaga; Zaragoza; Rota; Cadiz; Granada; Ceuta; Melilla; Cartagena; Pamplona; San Sebastian"),
  region("ES", "Catalonia; Basque Country; Andalusia; Galicia; Canary Islands; Balearic Islands; Mallorca; Tenerife"),
  city("PT", "Porto; Lajes; Faro; Coimbra; Sines"),
  region("PT", "Azores; Madeira; Algarve"),
  city("NL", "Rotterdam; Utrecht; Eindhoven; Maastricht; Den Helder; Groningen; Volkel"),
  city("BE", "Antwerp; Ghent; Liege = Li\xE8ge; Bruges; Mons; Molenbeek; Zeebrugge; Kleine Brogel; Charleroi"),
  region("BE", "Flanders; Wallonia"),
  city("CH", "Geneva; Zurich = Z\xFCrich; Davos; Basel; Lausanne; Lugano; Burgenstock = B\xFCrgenstock; Montreux"),
  city("AT", "Salzburg; Graz; Innsbruck; Linz; Alpbach"),
  city("CZ", "Brno; Ostrava; Pilsen; Pardubice; Vrbetice"),
  city("SK", "Kosice = Ko\u0161ice; Bardejov; Trnava"),
  city("HU", "Debrecen; Szeged; Gyor; Pecs"),
  city("RO", "Constanta = Constan\u021Ba; Cluj = Cluj-Napoca; Timisoara; Deveselu; Iasi; Brasov; Galati; Tulcea"),
  city("BG", "Varna; Plovdiv; Burgas = Bourgas; Ruse"),
  city("GR", "Thessaloniki; Piraeus; Alexandroupolis; Larissa; Patras; Souda Bay; Heraklion"),
  region("GR", "Crete; Lesbos = Lesvos; Rhodes; Kastellorizo; Corfu; Samos; Chios; Peloponnese"),
  city("TR", "Istanbul = Constantinople; Izmir; Incirlik = Incirlik Air Base; Adana; Gaziantep; Diyarbakir; Antalya; Konya; Bursa; Kilis; Sanliurfa = Urfa; Hatay; Antakya; Iskenderun; Malatya; Mersin; Van; Mardin; Trabzon; Suruc; Kahramanmaras; Batman; Cizre; Akcakale; Reyhanli; Nusaybin; Ceyhan; Erzurum; Kars"),
  region("TR", "Anatolia; Thrace; Cappadocia"),
  city("CY", "Limassol; Larnaca; Paphos; Famagusta; Akrotiri; Dhekelia; Kyrenia"),
  region("CY", "Northern Cyprus = North Cyprus = Turkish Republic of Northern Cyprus"),
  city("RS", "Nis; Novi Sad; Subotica; Kragujevac; Presevo"),
  region("RS", "Vojvodina; Sandzak"),
  city("XK", "Mitrovica = Mitrovice; Prizren; Banjska; Zvecan; Leposavic; Pec"),
  city("BA", "Banja Luka; Mostar; Srebrenica; Tuzla; Zenica; Bihac; Brcko"),
  region("BA", "Republika Srpska"),
  city("HR", "Zagreb; Split; Dubrovnik; Rijeka; Zadar; Pula; Vukovar; Osijek"),
  city("SI", "Maribor; Koper; Brdo"),
  city("AL", "Durres; Vlore; Shkoder"),
  city("MK", "Tetovo; Ohrid; Bitola; Kumanovo"),
  city("ME", "Kotor; Budva; Bar"),
  city("NO", "Bergen; Trondheim; Tromso = Troms\xF8; Stavanger; Bodo = Bod\xF8; Kirkenes; Andoya; Narvik; And\xF8ya; Evenes; Utoya = Ut\xF8ya; Drammen"),
  region("NO", "Finnmark; Troms; Jan Mayen; Nordland; Lofoten"),
  city("SE", "Gothenburg; Malmo = Malm\xF6; Uppsala; Visby; Karlskrona; Lulea = Lule\xE5; Kiruna; Linkoping = Link\xF6ping; Norrkoping"),
  region("SE", "Gotland; Skane"),
  city("FI", "Turku; Tampere; Oulu; Rovaniemi; Espoo; Vaasa; Lappeenranta; Hanko"),
  region("FI", "\xC5land archipelago; Finnish Lapland"),
  city("DK", "Aarhus; Odense; Aalborg; Esbjerg; Frederikshavn"),
  region("DK", "Bornholm; Jutland; Zealand; Funen"),
  city("GL", "Thule = Thule Air Base = Pituffik = Pituffik Space Base; Kangerlussuaq"),
  city("IS", "Keflavik; Akureyri; Grindavik"),
  city("EE", "Tartu; Narva; Tapa; Amari = \xC4mari; Parnu; Paldiski"),
  city("LV", "Daugavpils; Liepaja; Adazi = \u0100da\u017Ei; Ventspils; Jurmala"),
  city("LT", "Kaunas; Klaipeda; Siauliai = \u0160iauliai; Rukla; Pabrade"),
  city("GE", "Batumi; Kutaisi; Poti; Gori; Zugdidi; Rustavi; Sukhumi; Tskhinvali"),
  region("GE", "Abkhazia; South Ossetia; Adjara; Pankisi Gorge"),
  city("AM", "Gyumri; Vanadzor; Meghri; Kapan; Goris"),
  region("AM", "Syunik; Zangezur corridor"),
  city("AZ", "Ganja; Shusha = Shushi; Stepanakert = Khankendi; Sumgait; Lachin; Agdam"),
  region("AZ", "Nagorno-Karabakh = Nagorno Karabakh = Karabakh = Artsakh; Nakhchivan = Nakhichevan; Lachin corridor"),
  // Middle East and North Africa
  city("SY", "Aleppo; Homs; Hama; Idlib; Latakia = Lattakia; Tartus = Tartous; Raqqa = Ar Raqqah = Raqqah = Al-Raqqa; Deir ez-Zor = Deir al-Zour = Deir al-Zor = Deir Ezzor = Dayr Az Zawr; Palmyra = Tadmur; Daraa = Deraa; Quneitra; Suwayda = Sweida = As-Suwayda; Hasakah = Hasaka = Al-Hasakah = Hassakeh; Qamishli = Qamishly; Kobani = Kobane = Ayn al-Arab; Manbij; al-Bab = Al Bab; Afrin; Azaz; Jarablus; Tal Abyad; Ras al-Ain; Tabqa = Al-Tabqah = Taqba; Abu Kamal = Albu Kamal = Al-Bukamal; Mayadin = Al-Mayadin; Darayya = Daraya; Douma; Zabadani; Madaya; Khan Sheikhoun = Khan Shaykhun; Saraqib; Maarat al-Numan; Shadaddi = Al Shadaddi; Ayn Isa = Ain Issa; Mezzeh; Tiyas; Shayrat; Hmeimim = Khmeimim; Dabiq; Fuaa; Kefraya; Baniyas; Yarmouk; Al-Tanf = Tanf; Salamiyah; Mare"),
  region("SY", "Eastern Ghouta = East Ghouta = Ghouta; Rojava; Jabal al-Druze; Hauran; Euphrates Valley"),
  city("IQ", "Mosul; Basra = Basrah; Erbil = Irbil = Arbil; Kirkuk; Sulaymaniyah = Sulaimaniya = Sulaimaniyah; Fallujah = Falluja; Ramadi; Tikrit; Samarra; Najaf; Karbala = Kerbala; Nasiriyah; Amara; Hilla; Baqubah; Baiji = Bayji = Beiji; Tal Afar = Talafar; Sinjar; Dohuk = Duhok; Haditha; Hit; Rutbah = Ar Rutbah; Rawah; Al-Qaim = Qaim; Hawija = Huwayjah = Al Huwayjah = Hawijah; Qayyarah = Qayyara; Makhmur; Bashiqa; Daquq; Hamdaniyah; Qaraqosh; Bartella; Bashir; Habbaniyah = Al Habbaniyah; Taji; Ain al-Asad = Al Asad = Al-Asad Air Base; Abu Ghraib; Sadr City; Kisik = Kisek; Al Baghdadi; Umm Qasr; Halabja; Tuz Khurmatu; Balad; Karrada; Shirqat; Tuzkhormato; Kut; Diwaniyah; Samawah"),
  region("IQ", "Anbar = Al-Anbar; Nineveh = Ninewa = Nineveh Plains; Diyala; Salahuddin = Salah al-Din; Iraqi Kurdistan = Kurdistan Region = Kurdistan Region of Iraq; Green Zone; Dhi Qar; Babil; Maysan"),
  city("IR", "Isfahan = Esfahan; Natanz; Fordow = Fordo; Arak; Qom; Mashhad; Shiraz; Tabriz; Bandar Abbas; Bushehr; Ahvaz; Abadan; Kermanshah; Karaj; Parchin; Kerman; Zahedan; Chabahar; Khorramabad; Hamadan; Semnan; Yazd; Rasht; Sanandaj; Mahabad; Bandar Lengeh"),
  region("IR", "Khuzestan; Sistan-Baluchestan = Sistan and Baluchestan; Kharg Island; Qeshm; Abu Musa; Kurdistan Province"),
  city("IL", "Haifa; Ashkelon; Ashdod; Beersheba = Beer Sheva; Eilat; Sderot; Nahariya; Kiryat Shmona; Netanya; Dimona; Nazareth; Acre; Safed; Tiberias; Metula; Jaffa; Herzliya; Kibbutz Be\u2019eri; Nevatim; Majdal Shams; Petah Tikva; Holon"),
  region("IL", "Negev; Galilee; West Jerusalem"),
  city("PS", "Gaza City; Rafah; Khan Younis = Khan Yunis; Jabalia = Jabaliya; Beit Hanoun; Beit Lahia; Deir al-Balah; Nuseirat; Jenin; Nablus; Hebron; Bethlehem; Tulkarm; Jericho; Qalqilya; Huwara; Al-Mawasi = Mawasi; Shujaiya; Maghazi; Bureij"),
  region("PS", "Gaza = Gaza Strip; West Bank; East Jerusalem; Temple Mount; Al-Aqsa; Philadelphi Corridor; Netzarim Corridor; Sheikh Jarrah; Masafer Yatta"),
  city("LB", "Sidon; Tyre; Baalbek; Nabatieh; Zahle; Naqoura; Bint Jbeil; Marjayoun; Arsal = Ersal; Khiam; Dahiyeh = Dahieh; Aita al-Shaab; Kfar Kila; Byblos"),
  region("LB", "Bekaa Valley = Bekaa = Beqaa Valley; Mount Lebanon; South Lebanon; Shebaa Farms"),
  city("JO", "Aqaba; Zarqa; Irbid; Mafraq; Azraq; Karak; Tower 22; Ruwaished; Maan"),
  city("SA", "Jeddah; Mecca; Medina; Dammam; Dhahran; Jizan = Jazan; Najran; Abqaiq; Khurais; Yanbu; Tabuk; Abha; Khamis Mushait; Ras Tanura; Neom; Qatif; Khobar; Taif; AlUla"),
  city("YE", "Hodeidah = Hodeida = Hudaydah; Taiz = Taizz; Marib; Mukalla; Saada = Sadah; Mocha = Mokha; Ibb; Dhamar; Zinjibar; Salif; Ras Isa"),
  region("YE", "Hadramawt = Hadhramaut; Socotra; Shabwa; Abyan; Al Bayda; Al-Jawf; Hajjah; Perim"),
  city("AE", "Dubai; Sharjah; Fujairah; Ras al-Khaimah; Al Ain; Ajman; Jebel Ali; Al Dhafra"),
  city("QA", "Al Udeid = Al Udeid Air Base; Lusail; Ras Laffan"),
  city("BH", "Muharraq; Juffair; Sitra; Riffa"),
  city("KW", "Camp Arifjan; Ali Al Salem; Jahra; Bubiyan"),
  city("OM", "Salalah; Duqm; Sohar; Musandam; Nizwa"),
  city("EG", "Alexandria; Suez; Port Said; Sharm el-Sheikh = Sharm El Sheikh; El-Arish = Arish; Giza; Luxor; Aswan; Ismailia; Hurghada; Dahab; Tanta; New Administrative Capital; Tahrir Square"),
  region("EG", "North Sinai; South Sinai; Nile Delta; Upper Egypt; Halaib Triangle"),
  city("LY", "Benghazi; Misrata; Sirte; Tobruk; Derna; Sabha; Zawiya; Zuwara; Ghadames; Bani Walid; Ajdabiya; Kufra; Sabratha; Al-Jufra = Jufra; Gharyan; Ras Lanuf; Brega"),
  region("LY", "Cyrenaica; Tripolitania; Fezzan"),
  city("TN", "Sousse; Sfax; Kasserine; Bizerte; Ben Guerdane; Kairouan; Zarzis"),
  city("DZ", "Oran; Constantine; Tamanrasset; Annaba; Tindouf; In Amenas; Hassi Messaoud"),
  region("DZ", "Kabylie = Kabylia"),
  city("MA", "Casablanca; Marrakesh = Marrakech; Tangier; Fez; Agadir; Dakhla; Skhirat; Laayoune"),
  // Africa south of the Sahara
  city("SD", "Omdurman; El Fasher = Al-Fashir = El-Fasher; Nyala; El Geneina = Geneina; Kassala; Gedaref; Wad Madani; El Obeid; Atbara; Merowe; Kadugli; Babanusa; Zalingei"),
  region("SD", "Darfur; North Darfur; South Darfur; West Darfur; Kordofan; South Kordofan; Gezira = Al-Jazirah; Blue Nile; Nuba Mountains; Sennar"),
  city("SS", "Malakal; Bentiu; Bor; Wau; Yei; Nasir"),
  region("SS", "Upper Nile; Equatoria; Jonglei; Unity State"),
  city("ET", "Mekelle = Mekele; Gondar; Bahir Dar; Dire Dawa; Axum; Adigrat; Lalibela; Jijiga; Adwa; Humera; Dessie; Shire"),
  region("ET", "Tigray; Amhara; Oromia; Afar; Ogaden; Benishangul-Gumuz; Gambella"),
  city("ER", "Massawa; Assab; Badme"),
  city("SO", "Kismayo; Baidoa; Bosaso; Garowe; Beledweyne; Galkayo; Hargeisa; Berbera; Barawe; Afgoye; Merca; Las Anod"),
  region("SO", "Somaliland; Puntland; Jubaland; Galmudug"),
  city("DJ", "Camp Lemonnier; Obock"),
  city("KE", "Mombasa; Kisumu; Garissa; Lamu; Mandera; Nakuru; Eldoret; Wajir; Dadaab; Kakuma; Manda Bay"),
  city("UG", "Entebbe; Gulu; Jinja; Arua; Mbarara"),
  city("RW", "Gisenyi; Butare; Rubavu"),
  city("TZ", "Zanzibar; Arusha; Mwanza; Mtwara"),
  city("CD", "Goma; Bukavu; Lubumbashi; Kisangani; Beni; Butembo; Bunia; Uvira; Kindu; Masisi; Rutshuru; Sake; Minova; Kalemie; Mbuji-Mayi; Kananga; Bunagana"),
  region("CD", "North Kivu; South Kivu; Ituri; Katanga; Kasai; Kivu; Tanganyika Province"),
  city("CG", "Pointe-Noire"),
  city("CF", "Bambari; Bria; Bangassou; Birao; Bossangoa"),
  city("CM", "Douala; Bamenda; Buea; Maroua; Kolofata; Garoua"),
  city("TD", "Abeche; Adre; Bol; Moundou; Faya-Largeau"),
  city("NG", "Lagos; Kano; Maiduguri; Kaduna; Port Harcourt; Jos; Ibadan; Chibok; Sokoto; Katsina; Damaturu; Yola; Baga; Bama; Dapchi; Gwoza; Zamfara; Enugu; Benin City; Makurdi; Warri; Calabar"),
  region("NG", "Borno; Borno State; Niger Delta; Yobe; Adamawa; Plateau State; Sambisa Forest; Biafra; Benue"),
  city("NE", "Agadez; Diffa; Zinder; Tillab\xE9ri = Tillaberi; Maradi; Arlit; Dirkou; Tahoua; Tongo Tongo"),
  city("ML", "Timbuktu = Tombouctou; Gao; Kidal; Mopti; Menaka = M\xE9naka; Sevare; Segou = S\xE9gou; Tessalit; Tinzaouaten; Kayes; Sikasso; Kati; Konna"),
  region("ML", "Azawad; Liptako-Gourma"),
  city("BF", "Djibo; Dori; Bobo-Dioulasso; Kaya; Solhan; Fada N\u2019Gourma; Barsalogho"),
  city("SN", "Saint-Louis; Ziguinchor; Thies; Touba"),
  region("SN", "Casamance"),
  city("GH", "Kumasi; Tamale; Tema; Takoradi; Bawku"),
  city("CI", "Bouak\xE9 = Bouake; Grand-Bassam; Korhogo; San-P\xE9dro"),
  city("SL", "Bo; Kenema; Makeni"),
  city("AO", "Cabinda; Lobito; Huambo; Benguela; Lubango"),
  city("MZ", "Palma; Pemba; Beira; Nampula; Mocimboa da Praia; Nacala"),
  region("MZ", "Cabo Delgado"),
  city("ZW", "Bulawayo; Mutare; Gweru"),
  city("ZM", "Ndola; Livingstone; Kitwe"),
  city("ZA", "Johannesburg; Durban; Soweto; Port Elizabeth; Bloemfontein; Simon\u2019s Town; Polokwane; Sharpeville; Marikana; Gqeberha; Sandton"),
  region("ZA", "KwaZulu-Natal; Gauteng; Western Cape; Eastern Cape; Limpopo"),
  city("MG", "Toamasina; Antsiranana"),
  // Asia
  city("AF", "Kandahar; Herat; Mazar-i-Sharif = Mazar-e-Sharif; Jalalabad; Kunduz; Ghazni; Lashkar Gah; Bagram = Bagram Air Base; Khost; Gardez; Farah; Bamiyan; Pul-e-Khumri; Tora Bora; Sangin; Marjah; Spin Boldak; Torkham; Faizabad"),
  region("AF", "Helmand; Nangarhar; Panjshir = Panjshir Valley; Badakhshan; Kunar; Nuristan; Uruzgan; Paktia; Paktika; Zabul; Wardak; Logar; Baghlan; Faryab; Hindu Kush; Wakhan Corridor"),
  city("PK", "Karachi; Lahore; Peshawar; Quetta; Multan; Faisalabad; Abbottabad; Muzaffarabad; Swat; Gwadar; Sialkot; Bahawalpur; Muridke; Chaman; Bannu; Dera Ismail Khan; Chakwal; Sargodha; Mingora; Parachinar"),
  region("PK", "Punjab; Sindh; Balochistan = Baluchistan; Khyber Pakhtunkhwa = Khyber-Pakhtunkhwa; North Waziristan; South Waziristan; Waziristan; Gilgit-Baltistan; Azad Kashmir = Pakistan-administered Kashmir; Khyber Pass; Khyber; Swat Valley"),
  city("IN", "Mumbai = Bombay; Kolkata = Calcutta; Chennai = Madras; Bengaluru = Bangalore; Hyderabad; Srinagar; Jammu; Amritsar; Pathankot; Pahalgam; Ahmedabad; Lucknow; Varanasi; Jaipur; Pune; Chandigarh; Leh; Kargil; Pulwama; Uri; Balakot; Visakhapatnam; Guwahati; Imphal; Ayodhya; Bhopal; Patna; Goa; Kochi; Nagpur; Surat; Gurugram; Udhampur; Siliguri; Pokhran; Thiruvananthapuram"),
  region("IN", "Jammu and Kashmir = Indian-administered Kashmir = Indian Kashmir; Ladakh; Arunachal Pradesh; Sikkim; Gujarat; Maharashtra; Rajasthan; Uttar Pradesh; Bihar; West Bengal; Assam; Manipur; Nagaland; Mizoram; Tamil Nadu; Kerala; Karnataka; Telangana; Haryana; Galwan Valley = Galwan; Andaman Islands; Nicobar Islands; Doklam; Chhattisgarh; Jharkhand; Odisha; Andhra Pradesh; Madhya Pradesh; Lakshadweep; Tripura; Meghalaya"),
  city("BD", "Chittagong = Chattogram; Cox\u2019s Bazar = Cox's Bazar; Sylhet; Khulna; Rajshahi; Bhasan Char; Teknaf"),
  city("NP", "Pokhara; Lumbini; Biratnagar; Lalitpur"),
  city("LK", "Jaffna; Trincomalee; Kandy; Hambantota; Galle; Negombo; Batticaloa"),
  city("MM", "Mandalay; Sittwe; Myawaddy; Lashio; Laukkai; Myitkyina; Bago; Sagaing; Mawlamyine; Kyaukphyu; Loikaw; Monywa; Pakokku"),
  region("MM", "Rakhine = Rakhine State; Shan State; Kachin State = Kachin; Kayah State; Kayin State; Chin State; Arakan; Magway; Karen State"),
  city("TH", "Chiang Mai; Pattaya; Phuket; Mae Sot; Yala; Pattani; Narathiwat; Sattahip; U-Tapao; Surin; Sisaket; Udon Thani; Hat Yai"),
  city("VN", "Ho Chi Minh City = Saigon; Da Nang = Danang; Hai Phong = Haiphong; Hue; Cam Ranh Bay = Cam Ranh; Nha Trang; Can Tho; Dien Bien Phu"),
  city("KH", "Siem Reap; Sihanoukville; Ream = Ream Naval Base; Battambang; Poipet; Preah Vihear"),
  city("LA", "Luang Prabang; Savannakhet; Pakse; Boten"),
  city("MY", "Penang; Johor Bahru; Kota Kinabalu; Kuching; Malacca; Langkawi; Ipoh; Labuan"),
  region("MY", "Sabah; Sarawak; Johor; Selangor; Perak; Kelantan; Putrajaya district"),
  city("ID", "Surabaya; Bandung; Medan; Makassar; Semarang; Yogyakarta; Denpasar; Palembang; Balikpapan; Batam; Jayapura; Banda Aceh; Nusantara; Ambon; Poso; Timika; Merauke"),
  region("ID", "Bali; Java; Sumatra; Sulawesi; Kalimantan; Papua; West Papua; Aceh; Natuna Islands = Natuna = North Natuna Sea; Lombok; Riau; Maluku; Flores; West Timor"),
  city("PH", "Davao = Davao City; Cebu = Cebu City; Quezon City; Zamboanga = Zamboanga City; Marawi; Subic Bay = Subic; Clark = Clark Air Base; Puerto Princesa; Cotabato; Jolo; Baguio; Iloilo; Tacloban; Makati; Cavite; Laoag"),
  region("PH", "Mindanao; Luzon; Palawan; Visayas; Sulu; Batanes; Thitu Island = Pag-asa Island; Basilan; Leyte; Bangsamoro; Cagayan"),
  city("CN", "Shanghai; Guangzhou = Canton; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Nanjing = Nanking; Xi\u2019an = Xian; Harbin; Dalian; Qingdao; Xiamen; Fuzhou; Hangzhou; Suzhou; Kunming; Lhasa; Urumqi; Kashgar = Kashi; Shenyang; Sanya; Zhuhai; Dandong; Jinan; Zhengzhou; Changsha; Ningbo; Hohhot; Lanzhou; Guiyang; Nanning; Boao; Beidaihe; Wenchang; Jiuquan; Lop Nur; Taiyuan; Xichang; Tiananmen Square = Tiananmen; Yiwu; Dongguan; Hefei"),
  region("CN", "Xinjiang = Xinjiang Uyghur Autonomous Region; Tibet; Inner Mongolia; Guangdong; Fujian; Hainan; Sichuan; Yunnan; Zhejiang; Jiangsu; Shandong; Hubei; Hunan; Hebei; Henan; Liaoning; Jilin; Heilongjiang; Gansu; Qinghai; Guangxi; Manchuria; Greater Bay Area; Shaanxi; Shanxi; Anhui; Guizhou; Jiangxi"),
  city("HK", "Kowloon; Victoria Park; Wan Chai; Lantau; Mong Kok"),
  city("TW", "Kaohsiung; Taichung; Tainan; Hualien; Keelung; Hsinchu; Taitung; Taoyuan; Pingtung"),
  region("TW", "Kinmen = Quemoy; Matsu = Matsu Islands; Penghu = Pescadores; Pratas = Pratas Islands = Dongsha; Orchid Island"),
  city("JP", "Osaka; Kyoto; Yokohama; Nagoya; Sapporo; Fukuoka; Hiroshima; Nagasaki; Kobe; Sendai; Yokosuka; Sasebo; Naha; Iwakuni; Misawa; Yokota = Yokota Air Base; Kadena = Kadena Air Base; Futenma; Nara; Niigata; Aomori; Kure; Ise-Shima; Fukushima; Maizuru; Kagoshima; Karuizawa; Kawasaki; Saitama; Hakodate; Akita; Toyama; Nemuro; Atsugi"),
  region("JP", "Hokkaido; Honshu; Kyushu; Shikoku; Okinawa; Ryukyu Islands = Nansei Islands; Yonaguni; Ishigaki; Miyako = Miyakojima; Mageshima; Ogasawara Islands; Iwo Jima = Iwoto; Amami Oshima; Henoko; Hegura; Oshima"),
  city("KR", "Busan = Pusan; Incheon; Daegu; Daejeon; Gwangju = Kwangju; Ulsan; Jeju; Pyeongtaek; Osan = Osan Air Base; Gunsan; Seongju; Sejong; Paju; Camp Humphreys; Panmunjom; Pohang; Changwon; Suwon; Gangneung; Cheorwon; Gyeongju; Jinhae; Yeoncheon; Gimpo; Goyang; Itaewon; Wonju"),
  region("KR", "Jeju Island; Yeonpyeong Island = Yeonpyeong; Baengnyeong Island = Baengnyeong; Gangwon; Gyeonggi = Gyeonggi Province"),
  city("KP", "Kaesong; Wonsan; Sinuiju; Hamhung; Nampo; Yongbyon; Punggye-ri; Sohae; Tongchang-ri; Sinpo; Chongjin; Rason = Rajin; Kusong; Sunan; Hoeryong; Kangson; Sunchon; Kanggye; Mount Paektu; Tonghae; Haeju; Chagang; Kumgang = Mount Kumgang"),
  region("KP", "North Pyongan; South Pyongan; North Hamgyong; South Hwanghae"),
  city("MN", "Erdenet; Darkhan; Choibalsan"),
  city("KZ", "Almaty = Alma-Ata; Baikonur = Baikonur Cosmodrome; Aktau; Shymkent; Semipalatinsk; Karaganda; Atyrau; Zhanaozen; Sary Shagan"),
  city("UZ", "Samarkand; Bukhara; Andijan; Termez; Namangan; Nukus"),
  city("TJ", "Khujand; Khorog; Kulob"),
  city("KG", "Osh; Manas; Batken; Jalal-Abad; Kant"),
  city("TM", "Mary; Turkmenbashi"),
  city("SG", "Changi; Sentosa; Changi Naval Base"),
  // Oceania
  city("AU", "Sydney; Melbourne; Perth; Brisbane; Adelaide; Darwin; Hobart; Townsville; Pine Gap; Cairns; Geelong; Alice Springs; Fremantle"),
  region("AU", "New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory; Torres Strait"),
  city("NZ", "Auckland; Christchurch; Dunedin; Hamilton; Waitangi; Rotorua"),
  city("PG", "Bougainville; Lae; Manus Island = Manus; Lombrum; Enga"),
  city("SB", "Guadalcanal; Malaita"),
  city("MH", "Kwajalein = Kwajalein Atoll; Bikini Atoll"),
  region("MP", "Tinian; Saipan island"),
  city("GU", "Andersen Air Force Base; Apra Harbor; Andersen"),
  // The Americas
  city("US", "New York = New York City; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Diego; Dallas; San Francisco; Boston; Seattle; Denver; Detroit; Atlanta; Miami; Las Vegas; Baltimore; New Orleans; Cleveland; Pittsburgh; Minneapolis; Milwaukee; Charlotte; Nashville; Memphis; Louisville; Indianapolis; Columbus; Cincinnati; Kansas City; St. Louis = St Louis; Salt Lake City; Tucson; Sacramento; Oakland; Orlando; Tampa; Jacksonville; Norfolk; Richmond; Raleigh; Charleston; Austin; San Antonio; El Paso; Fort Worth; Albuquerque; Tulsa; Oklahoma City; Omaha; Des Moines; Anchorage; Honolulu; Fairbanks; Manhattan; Brooklyn; Queens; Bronx; Staten Island; Harlem; Buffalo; Albany; Newark; Trenton; Hartford; Providence; Concord; Burlington; Portland; Boise; Flint; Ferguson; Charlottesville; Uvalde; Newtown; Parkland; Camp David; Mar-a-Lago; Bedminster; Annapolis; West Point; Quantico; Langley; Arlington; Colorado Springs; Huntsville; Cape Canaveral; Los Alamos; Oak Ridge; Guantanamo Bay = Guantanamo = Guant\xE1namo; Fort Bragg; Fort Campbell; Fort Hood; Fort Benning; Dover Air Force Base; Nellis Air Force Base; Vandenberg; Wall Street; Silicon Valley; Hollywood; Ground Zero; Long Island; Cedar Rapids; Iowa City; Dayton; Toledo; Akron; Tallahassee; Little Rock; Baton Rouge; Topeka; Wichita; Spokane; Tacoma; Fresno; Bakersfield; Palo Alto; Wilmington; Green Bay; Fort Meade; Peterson; Whiteman; Minot; Barksdale; Bangor; Groton; Kings Bay; Rock Hill; Chappaqua; Palm Beach; West Palm Beach; Savannah; East Room; Rose Garden"),
  region("US", "Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Washington State; Wisconsin; Wyoming; District of Columbia; Midwest; New England; Deep South; Rust Belt; Appalachia; West Coast; East Coast; Bay Area; Rio Grande; Rocky Mountains; Aleutian Islands = Aleutians; Johnston Atoll; Wake Island; Midway; Oahu; Southern California; Northern Virginia"),
  city("CA", "Toronto; Montreal = Montr\xE9al; Vancouver; Calgary; Edmonton; Halifax; Quebec City; Winnipeg; Charlevoix; Kananaskis; Esquimalt; Regina; Saskatoon; Churchill; Iqaluit; Yellowknife"),
  region("CA", "Ontario; Quebec = Qu\xE9bec; British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Nunavut; Yukon; Northwest Passage; Labrador; Prince Edward Island"),
  city("MX", "Tijuana; Ciudad Juarez = Ciudad Ju\xE1rez; Monterrey; Guadalajara; Acapulco; Cancun; Matamoros; Culiacan = Culiac\xE1n; Veracruz; Oaxaca; Nuevo Laredo; Reynosa; Puebla; Iguala; Tapachula"),
  region("MX", "Sinaloa; Chiapas; Guerrero; Michoacan = Michoac\xE1n; Tamaulipas; Jalisco; Yucatan; Chihuahua; Sonora; Baja California; Guanajuato; Zacatecas"),
  city("CO", "Medellin = Medell\xEDn; Cali; Cucuta = C\xFAcuta; Barranquilla; Buenaventura; Leticia"),
  region("CO", "Cauca; Catatumbo; Antioquia; Choco; Darien Gap = Dari\xE9n Gap; Arauca"),
  city("VE", "Maracaibo; Ciudad Guayana; Puerto Cabello; Barquisimeto"),
  region("VE", "Orinoco Belt; Tachira; Zulia"),
  region("GY", "Essequibo = Essequibo region"),
  city("BR", "Sao Paulo = S\xE3o Paulo; Rio de Janeiro = Rio; Manaus; Belem = Bel\xE9m; Salvador; Recife; Porto Alegre; Fortaleza; Belo Horizonte; Curitiba; Alcantara"),
  city("AR", "Cordoba; Rosario; Ushuaia; Mar del Plata; Mendoza; Bariloche"),
  region("AR", "Tierra del Fuego"),
  city("CL", "Valparaiso = Valpara\xEDso; Punta Arenas; Antofagasta; Concepcion; Easter Island"),
  city("PE", "Cusco = Cuzco; Arequipa; Puno; Callao; Chancay; Ayacucho; Juliaca"),
  city("EC", "Guayaquil; Cuenca; Esmeraldas; Manta; Galapagos Islands = Galapagos"),
  city("BO", "Santa Cruz; Cochabamba; El Alto; Potosi"),
  city("CU", "Santiago de Cuba; Bay of Pigs; Mariel; Cienfuegos; Camaguey"),
  city("HT", "Cap-Haitien = Cap-Ha\xEFtien; Les Cayes; Cite Soleil = Cit\xE9 Soleil; Gonaives; Petionville"),
  city("HN", "San Pedro Sula; Soto Cano; Comayagua"),
  city("NI", "Masaya; Bluefields"),
  city("UY", "Punta del Este"),
  city("PY", "Ciudad del Este"),
  // Buildings and sites that news names
  site("AT", "Vienna International Centre"),
  site("RU", "Red Square; Lubyanka"),
  site("GB", "Chequers; Porton Down; Trafalgar Square; Lancaster House; Heathrow; Hyde Park; Windsor; Windsor Castle"),
  site("US", "Blair House; Andrews Air Force Base = Joint Base Andrews; Dulles; Times Square; National Mall; Lincoln Memorial; Trump Tower; Statue of Liberty; Ellis Island; World Trade Center; Madison Square Garden; Central Park"),
  site("UA", "Maidan; Azovstal; Zaporizhzhia nuclear power plant = Zaporizhzhia plant; Kakhovka dam; Crimean Bridge = Kerch Bridge; Antonivka Bridge; Saky air base"),
  site("DE", "Brandenburg Gate; Reichstag"),
  site("CN", "Great Hall of the People; Diaoyutai State Guesthouse; Forbidden City"),
  site("JP", "Yasukuni Shrine = Yasukuni; Imperial Palace")
];
var WEAK_PLACES = new Set("van hit mary uri male bar nice hue split bol beni bo bor wau don clark mare victoria hull derry nasir bashir hamilton salvador regina granada sake bama baga shire concord essex kent virginia austin charlotte dallas tyre acre savannah jackson lincoln norfolk orlando diego sucre douglas nelson windsor arlington peterson andersen kant manta midway richmond providence mercer columbus pec jos warri bergen chester yala surin kayes amara kashi engels langley salem churchill tampa mobile flint cleveland monroe madison baker camden kari sierra kara mocha".split(" "));

// dist/entities/slug.js
function slug(name) {
  let out = "";
  let gap = false;
  for (const c of name.normalize("NFKD").toLowerCase()) {
    if (/[\p{L}\p{N}]/u.test(c)) {
      if (gap && out)
        out += "-";
      gap = false;
      out += c;
    } else if (!/[\p{M}'’.]/u.test(c))
      gap = true;
  }
  return out;
}

// dist/entities/facts.js
function grow(branch2, word) {
  branch2.next ??= /* @__PURE__ */ new Map();
  let next = branch2.next.get(word);
  if (!next)
    branch2.next.set(word, next = fresh());
  return next;
}
var Facts = class {
  name = void 0;
  title = void 0;
  body = void 0;
  noun = void 0;
  plural = void 0;
  head = void 0;
  male = false;
  female = false;
  family = false;
};
var FACTS = /* @__PURE__ */ new Map();
var demand = (word) => {
  let facts = FACTS.get(word);
  if (!facts)
    FACTS.set(word, facts = new Facts());
  return facts;
};
function factsOf(lower) {
  const seed = LAST_SEEDS.get(lower);
  if (seed !== void 0) {
    LAST_SEEDS.delete(lower);
    plantAll(demand(lower), seed);
  }
  return FACTS.get(lower);
}
function pieces(name) {
  if (!/[^A-Za-z-]/.test(name))
    return [name.toLowerCase()];
  const out = [];
  for (const word of name.toLowerCase().replaceAll("\u2019", "'").replace(/[()]/g, " $& ").split(/ +/).filter(Boolean)) {
    const comma = word.endsWith(",");
    const bare2 = comma ? word.slice(0, -1) : word;
    if (bare2.length > 2 && bare2.endsWith("'s"))
      out.push(bare2.slice(0, -2), "'s");
    else if (bare2.length > 1 && bare2.endsWith("'"))
      out.push(bare2.slice(0, -1), "'");
    else
      out.push(bare2);
    if (comma)
      out.push(",");
  }
  return out;
}
var fresh = () => ({ next: null, entries: [] });
function firstPiece(name) {
  const space = name.indexOf(" ");
  const word = space < 0 ? name : name.slice(0, space);
  return /[^A-Za-z-]/.test(word) ? pieces(name)[0] : word.toLowerCase();
}
var LAST_SEEDS = /* @__PURE__ */ new Map();
function sow(name, plant2) {
  const first3 = firstPiece(name);
  LAST_SEEDS.set(first3, { name, plant: plant2, before: LAST_SEEDS.get(first3) });
}
function plantAll(facts, { name, plant: plant2, before: before2 }) {
  if (before2)
    plantAll(facts, before2);
  plant2(facts, name);
}
function plantAt(root, name, entry) {
  let branch2 = root;
  for (const word of pieces(name).slice(1))
    branch2 = grow(branch2, word);
  branch2.entries.push(entry);
}
var split = (list) => list === "" ? [] : list.split(";").map((s) => s.trim());
var folded = (name) => {
  if (!/[^\x20-\x7e]/.test(name))
    return [name];
  const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain === name ? [name] : [name, plain];
};
var isAbbreviation = (name) => name.length < 9 && !name.includes(" ") && name === name.toUpperCase() || /^(?:[A-Z]\.?){2,}[a-z]?$/.test(name);
function sowName(name, plant2) {
  for (const spelling of folded(name))
    sow(spelling, plant2);
  if (/^(?:[A-Z]\.){4,}$/.test(name))
    sow(name.slice(0, -1), plant2);
}
function plantName(facts, name, known3) {
  const exact = isAbbreviation(name);
  const form = exact && known3.form !== "demonym" && known3.form !== "metonym" ? "abbreviation" : known3.form;
  plantAt(facts.name ??= fresh(), name, exact ? { ...known3, form, exact: name } : known3);
}
var withoutThe = (name) => name.startsWith("The ") ? name.slice(4) : name;
var HOUSE = /(?:house|street|palace|kremlin|palais|hall|castle|office|no\.? 10|number 10|whitehall|westminster|bottom|hill|beltway|elysee|élysée|matignon|orsay|planalto|itamaraty|moncloa|zhongnanhai|kantei|nagatacho|kasumigaseki|istana|knesset|block|wa dae|yongsan|rock|porte|beştepe|bestepe|gungong|mansion|chigi|quirinal|farnesina|plaza|akorda|binnenhof|beehive|toompea|rosenbad|christiansborg|stortinget|dvori|durbar|malaca|miraflores|pinos|buildings|bankova|baabda|villa|smolenskaya|ballhausplatz|rosada|moneda)/i;
function sowCountry(row2, name, capital) {
  const as = (form, more) => {
    const plant2 = (facts, spelling) => plantName(facts, spelling, {
      id: `country:${row2.iso2}`,
      kind: "country",
      name,
      iso2: row2.iso2,
      form,
      ...more?.(spelling)
    });
    return (spelling) => sowName(withoutThe(spelling), plant2);
  };
  const aliases = split(row2.aliases);
  as("name")(name);
  aliases.forEach(as("alias"));
  split(row2.adjectives).filter((word) => !aliases.includes(word) && word !== name).forEach(as("demonym"));
  split(row2.people).forEach(as("demonym", () => ({ people: true })));
  if (capital && capital !== name)
    as("metonym")(capital);
  split(row2.seats).forEach(as("metonym", (seat) => HOUSE.test(seat) ? { house: true } : {}));
}
var base = new Map(BASE.map(([iso2, iso3, name, capital]) => [iso2, { iso3, name, capital }]));
var countryOf = (iso2) => base.get(iso2);
for (const row2 of COUNTRIES) {
  const { name, capital } = base.get(row2.iso2);
  sowCountry(row2, name, capital);
}
for (const row2 of PLACES) {
  for (const item of split(row2.names)) {
    const [name, ...aliases] = item.split(" = ");
    const place2 = () => ({ id: `place:${slug(name)}`, kind: "place", name, iso2: row2.country });
    const weak = WEAK_PLACES.has(name.toLowerCase()) ? { weak: true } : {};
    sowName(withoutThe(name), (facts, spelling) => plantName(facts, spelling, { ...place2(), form: "name", ...weak }));
    for (const alias of aliases)
      sowName(withoutThe(alias), (facts, spelling) => plantName(facts, spelling, { ...place2(), form: "alias" }));
  }
}
for (const row2 of ORGANISATIONS) {
  const as = (form) => {
    const plant2 = (facts, spelling) => plantName(facts, spelling, {
      id: `organisation:${slug(row2.name)}`,
      kind: "organisation",
      name: row2.name,
      iso2: row2.country,
      sector: row2.sector,
      form
    });
    return (spelling) => sowName(spelling, plant2);
  };
  as("name")(row2.name);
  split(row2.aliases).forEach(as("alias"));
}
for (const row2 of BODIES) {
  const plant2 = (facts, form) => plantAt(facts.body ??= fresh(), form, row2);
  for (const form of split(row2.forms))
    sow(form, plant2);
}
for (const row2 of OFFICES) {
  const plant2 = (many) => (facts, form) => plantAt(facts.title ??= fresh(), form, { ...row2, many });
  sow(row2.title, plant2(false));
  const plural = row2.plural ?? (/[.]$/.test(row2.title) ? void 0 : pluralOf(row2.title));
  for (const form of plural ? split(plural) : [])
    sow(form, plant2(true));
}
for (const row2 of NOUNS) {
  const facts = demand(row2.noun);
  facts.noun ??= row2;
  if (row2.kind !== "group")
    demand(pluralOf(row2.noun)).plural ??= row2;
}
for (const [plural, singular3] of Object.entries(IRREGULAR_PLURALS)) {
  const row2 = FACTS.get(singular3)?.noun;
  if (row2 && plural !== singular3)
    demand(plural).plural = row2;
}
for (const row2 of ORGANISATION_HEADS)
  demand(row2.word.toLowerCase()).head ??= row2;
for (const name of MALE_NAMES)
  if (!EITHER_NAMES.has(name))
    demand(name).male = true;
for (const name of FEMALE_NAMES)
  if (!EITHER_NAMES.has(name))
    demand(name).female = true;
for (const name of EITHER_NAMES) {
  const facts = demand(name);
  facts.male = true;
  facts.female = true;
}
for (const name of FAMILY_FIRST)
  demand(name).family = true;
function pluralOf(noun) {
  if (/(?:s|x|ch|sh)$/.test(noun))
    return `${noun}es`;
  if (/[^aeiou]y$/.test(noun))
    return `${noun.slice(0, -1)}ies`;
  if (/(?:^|[a-z])man$/.test(noun) && !/(?:human|german|roman|talisman)$/.test(noun))
    return `${noun.slice(0, -3)}men`;
  return `${noun}s`;
}
var AMBIGUITIES = new Map(AMBIGUOUS.map((row2) => [row2.name.toLowerCase(), row2]));

// dist/entities/words.js
var LOWER = 0;
var CAPITAL = 1;
var CAPITALS = 2;
var NUMBER = 3;
var MARK = 4;
var tagNumber = (tag) => TAGS.indexOf(tag);
var NNP = tagNumber("NNP");
var NNPS = tagNumber("NNPS");
var NN = tagNumber("NN");
var NNS = tagNumber("NNS");
var JJ = tagNumber("JJ");
var JJS = tagNumber("JJS");
var JJR = tagNumber("JJR");
var CD = tagNumber("CD");
var DT = tagNumber("DT");
var PRP$ = tagNumber("PRP$");
var POS = tagNumber("POS");
var VBN = tagNumber("VBN");
var VBG = tagNumber("VBG");
var VBD = tagNumber("VBD");
var VBZ = tagNumber("VBZ");
var VBP = tagNumber("VBP");
var VB = tagNumber("VB");
var MD = tagNumber("MD");
var IN = tagNumber("IN");
var RB = tagNumber("RB");
var FIRST_VERB = tagNumber("VB");
var LAST_VERB = tagNumber("VBZ");
var ARTICLE = new RegExp("^(?:al|el|as|ash|az|ar|an|at|ad|ul|ez|es)-\\p{Lu}", "u");
function shapeOf(word) {
  const c = word.charCodeAt(0);
  if (c >= 97 && c <= 122)
    return ARTICLE.test(word) ? CAPITAL : LOWER;
  if (c >= 65 && c <= 90)
    return capitalShape(word);
  if (c >= 48 && c <= 57)
    return NUMBER;
  if (c < 128 || c >= 8208 && c <= 8231)
    return MARK;
  const first3 = word[0];
  if (first3.toLowerCase() === first3.toUpperCase())
    return MARK;
  return first3 === first3.toLowerCase() ? LOWER : capitalShape(word);
}
function capitalShape(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i);
    if (c >= 97 && c <= 122)
      return CAPITAL;
    if (c > 127) {
      const s = word[i];
      if (s === s.toLowerCase() && s !== s.toUpperCase())
        return CAPITAL;
      letters++;
    } else if (c >= 65 && c <= 90)
      letters++;
  }
  return letters > 1 ? CAPITALS : CAPITAL;
}
function statusFacts(lower) {
  const bare2 = /^(?:ex|then)-(.+)$/.exec(lower);
  const title = bare2 ? factsOf(bare2[1])?.title : void 0;
  return title && Object.assign(new Facts(), { title });
}
var LINKING = /* @__PURE__ */ new Set([IN, DT, tagNumber("CC"), tagNumber("TO"), POS, tagNumber("RP"), tagNumber("PRP")]);
function wordsOf(article, layers) {
  const { tokens, sentences } = layers;
  const shape = new Uint8Array(tokens.count);
  const facts = new Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    shape[i] = shapeOf(tokens.words[i]);
    facts[i] = shape[i] === MARK ? void 0 : factsOf(tokens.lower[i]) ?? statusFacts(tokens.lower[i]);
  }
  const shouting = new Uint8Array(sentences.length);
  sentences.forEach((s, number2) => {
    let capital = 0;
    let lower = 0;
    for (let i = s.firstToken; i < s.endToken; i++) {
      if (shape[i] === CAPITAL || shape[i] === CAPITALS)
        capital++;
      else if (shape[i] === LOWER && !LINKING.has(tokens.tag[i]))
        lower++;
    }
    if (lower === 0 && capital > 2)
      shouting[number2] = 1;
  });
  return {
    article,
    layers,
    text: article.text,
    count: tokens.count,
    start: tokens.start,
    end: tokens.end,
    tag: tokens.tag,
    sentence: tokens.sentence,
    shape,
    lower: tokens.lower,
    printed: tokens.words,
    facts,
    taken: new Int32Array(tokens.count),
    shouting
  };
}
var isCapital = (w, i) => w.shape[i] === CAPITAL || w.shape[i] === CAPITALS;
var isVerb = (w, i) => w.tag[i] >= FIRST_VERB && w.tag[i] <= LAST_VERB;
var together = (w, i, j) => i >= 0 && i < w.count && w.sentence[i] === w.sentence[j];
var glued = (w, i) => i + 1 < w.count && w.end[i] === w.start[i + 1];
var sliceWords = (w, first3, end) => w.text.slice(w.start[first3], w.end[end - 1]);
function precededByPreposition(w, first3) {
  return first3 > 0 && together(w, first3 - 1, first3) && /^(?:in|of|at|on|for|with|by|from|to|against|near|over|under|about|between|into)$/.test(w.lower[first3 - 1]);
}

// dist/entities/actors.js
var WHERE = new Set("in at over near across outside inside around toward towards through within into off above throughout beneath beyond from via northern southern eastern western central north south east west north-east north-west northeast northwest southeast southwest upper lower downtown along onto below occupied rural".split(" "));
var WHO = new Set("by with between against among for than like versus".split(" "));
var BOUND = /^(?:left|leaves?|leaving|bound|headed|heads|heading|sailed|departed|embarked)$/;
var ALLY = /^(?:ally|partner|neighbou?r|rival|adversary|foe|member)$/;
var MEMBERS = /^(?:all(?:y|ies)|partners?|neighbou?rs?|rivals|adversaries|nations?|countries|states|members?|powers|governments|signatories|contributors|donors|participants)$/;
var GOING = /^(?:visit|border|neighbou?r|span|leav|left|reach|enter|invad|occup|hit|struck|strik|bomb|shell|attack|captur|seiz|retak|retook|cross|liberat|besieg|evacuat|tour|flee|fled|pound|target|surround|storm|overr)/;
var DEALING = /^(?:sa(?:id|y|ys|ying)|spoke|speak|talk|listen|promis|pledg|belong|loyal|threat|offer|apolog|appeal|respon|repl|warning|pos(?:e|es|ed|ing)$|message|signal|accord|according|thank|due|complain|sold|sell|commit|lie[ds]?|answer|demand|oppos|concession|letter|alternative|rival|committed|similar|allied)/;
var DEEDS = /^(?:decision|response|reaction|polic|claim|warning|attack|threat|statement|refusal|demand|support|intervention|offer|plan|proposal|call|request|effort|move|role|actions?$|use$|failure|attempt|commitment|condemnation|accusation|criticism|position|stance|foreign|government|president|prime|minist|defen[cs]e|military|army|leader|regime|ally|allies|ambassador|envoy|veto|vote|bid|pledge|promise|invasion|aggression|campaign|strategy|ambition|behaviou?r|interest|sovereignty|concern|willingness|desire|nuclear|missile|state|launch|test|programme|program|parliament|ruling|supreme)/;
var GROUND = /^(?:capital|coast|border|street|north|south|east|west|cit(?:y|ies)|town|region|province|airport|river|island|territor|waters|airspace|soil|mountain|countryside|population|airspace|land|largest|second|main|biggest)/;
function actsOrLies(w, first3, end, fallback, metonym) {
  let before2 = first3 - 1;
  if (together(w, before2, first3) && w.tag[before2] === DT)
    before2--;
  const previous = together(w, before2, first3) ? w.lower[before2] : "";
  const next = together(w, end, first3) ? w.lower[end] : "";
  if (WHERE.has(previous))
    return "place";
  if (previous === "on")
    return /^call/.test(w.lower[before2 - 1] ?? "") || isSubject(w, end) ? "actor" : "place";
  if (previous === "to")
    return ruledBy(w, before2);
  if (w.tag[end] === POS && together(w, end, first3))
    return possessor(w, end, metonym ? "actor" : fallback);
  if (isDateline(w, first3, end) || metonym && GROUND.test(next))
    return "place";
  const within = previous === "and" || previous === "," && (next === "," || next === "and");
  if (previous === "of" || within && listBegins(w, first3) === "place")
    return "place";
  const ruled = previous === "" ? null : ruledBy(w, before2);
  if (ruled)
    return ruled;
  if (isSubject(w, end))
    return "actor";
  if (next === "," || next === "and" || previous === "and" || previous === ",")
    return inList(w, first3, end, fallback);
  return fallback;
}
function ruledBy(w, i) {
  const word = w.lower[i];
  const before2 = w.lower[i - 1] ?? "";
  if (word === "to")
    return DEALING.test(before2) ? "actor" : "place";
  if (word === "between" && GROUND.test(before2))
    return "place";
  if (word === "for" && (BOUND.test(before2) || w.facts[i - 1]?.name && BOUND.test(w.lower[i - 2] ?? "")))
    return "place";
  if (word === "including" || word === "(" || word === ":" || word === "as" && before2 === "such")
    return example(w, i);
  if (WHO.has(word) || ALLY.test(word))
    return "actor";
  if (isVerbAt(w, i))
    return GOING.test(word) ? "place" : "actor";
  return null;
}
function example(w, mark) {
  let acts2 = false;
  for (let i = mark - 1; i > mark - 9 && together(w, i, mark); i--) {
    const word = w.lower[i];
    if (GROUND.test(word) || WHERE.has(word))
      return "place";
    if (isVerbAt(w, i) || w.tag[i] === MD)
      break;
    acts2 ||= MEMBERS.test(word);
  }
  return acts2 ? "actor" : null;
}
var isVerbAt = (w, i) => w.tag[i] >= FIRST_VERB && w.tag[i] <= LAST_VERB;
var isFinite_ = (w, i) => w.tag[i] === MD || isVerbAt(w, i) && w.lower[i] !== "being" && !w.lower[i].endsWith("ing");
function possessor(w, clitic2, fallback) {
  for (let i = clitic2 + 1; i < clitic2 + 4 && together(w, i, clitic2); i++) {
    if (GROUND.test(w.lower[i]))
      return "place";
    if (DEEDS.test(w.lower[i]) || w.facts[i]?.title)
      return "actor";
  }
  return fallback;
}
function isSubject(w, end) {
  let i = end;
  if (!together(w, i, end - 1))
    return false;
  if (w.lower[i] === "," && (w.lower[i + 1] === "which" || w.lower[i + 1] === "whose"))
    return true;
  while (together(w, i, end - 1) && w.lower[i].endsWith("ly"))
    i++;
  if (w.lower[i] === "also" || w.lower[i] === "has" || w.lower[i] === "itself")
    return true;
  return together(w, i, end - 1) && isFinite_(w, i);
}
function beforeList(w, first3) {
  let i = first3 - 1;
  for (; i >= 0 && first3 - i < LONGEST_LIST && together(w, i, first3); i--) {
    if (w.lower[i] !== "," && w.lower[i] !== "and" && w.lower[i] !== "the" && !/^[A-Z]/.test(w.printed[i]))
      break;
  }
  return i;
}
var LONGEST_LIST = 40;
function listBegins(w, first3) {
  const i = beforeList(w, first3);
  const opens = i <= w.layers.sentences[w.sentence[first3]].firstToken;
  return !opens && (WHERE.has(w.lower[i]) || w.lower[i] === "of" || ruledBy(w, i) === "place") ? "place" : null;
}
function inList(w, first3, end, fallback) {
  for (let i = end; i < end + LONGEST_LIST && together(w, i, first3); i++) {
    const word = w.lower[i];
    if (word === "," || word === "and" || word === "the" || word === "or")
      continue;
    if (w.facts[i]?.name || /^[A-Z]/.test(w.printed[i]))
      continue;
    if (isFinite_(w, i) || w.shouting[w.sentence[i]] === 0 && isPlainNoun(w, i) && leads(w, first3))
      return "actor";
    break;
  }
  const before2 = beforeList(w, first3);
  if (!together(w, before2, first3))
    return fallback;
  if (WHERE.has(w.lower[before2]) || w.lower[before2] === "of")
    return "place";
  return ruledBy(w, before2) ?? fallback;
}
var isPlainNoun = (w, i) => w.tag[i] === NN || w.tag[i] === NNS;
function leads(w, first3) {
  let i = first3 - 1;
  while (i >= 0 && together(w, i, first3) && (w.lower[i] === "and" || w.facts[i]?.name !== void 0 && /^[A-Z]/.test(w.printed[i])))
    i--;
  return !together(w, i, first3) || /^(?:[,:]|that|while|but|because|as)$/.test(w.lower[i]);
}
function isDateline(w, first3, end) {
  const sentence = w.layers.sentences[w.sentence[first3]];
  if (first3 - sentence.firstToken > 4 || w.article.blocks[sentence.block]?.start !== sentence.start)
    return false;
  for (let i = end; i < end + 10 && together(w, i, first3); i++) {
    if (w.lower[i] === "\u2014" || w.lower[i] === "\u2013" || w.lower[i] === "--" || w.lower[i] === "-")
      return true;
    if (w.lower[i] !== "(" && w.lower[i] !== ")" && w.lower[i] !== "," && w.tag[i] !== CD && !/^[A-Z]/.test(w.printed[i]))
      return false;
  }
  return false;
}

// dist/entities/known.js
function longest(w, i, branch2) {
  let best2 = null;
  let at2 = i + 1;
  for (let node = branch2; node; node = at2 <= w.count ? node.next?.get(w.lower[at2++]) : void 0) {
    if (node.entries.length > 0)
      best2 = { end: at2, entries: node.entries };
    if (at2 < w.count && w.sentence[at2] !== w.sentence[i])
      break;
  }
  return best2;
}
function findKnown(w, lexicon2) {
  const hits = [];
  const inArticle = /* @__PURE__ */ new Set();
  for (let i = 0; i < w.count; i++)
    if (w.facts[i] === void 0 || isCapital(w, i))
      inArticle.add(w.lower[i]);
  for (let i = 0; i < w.count; ) {
    const own = lexicon2.names(w.lower[i]);
    const hit = (own && hitAt(w, i, own, inArticle)) ?? (w.facts[i]?.name ? hitAt(w, i, w.facts[i].name, inArticle) : null);
    const korea = hit ? null : koreaAt(w, i, inArticle);
    if (korea)
      hits.push(korea);
    if (hit) {
      hits.push(hit);
      i = hit.end;
    } else {
      if (w.printed[i].length > 4 && w.printed[i].includes("-"))
        hits.push(...partsOf(w, i, inArticle));
      i++;
    }
  }
  return hits;
}
function hitAt(w, i, branch2, inArticle) {
  const found = longest(w, i, branch2);
  if (!found)
    return null;
  if (!isCapital(w, i) && !isCapital(w, found.end - 1))
    return null;
  if (w.lower[i] === "the" && !isCapital(w, i + 1))
    return null;
  const start = w.start[i];
  const stop = w.end[found.end - 1];
  const known3 = choose(found.entries, w.text.slice(start, stop), inArticle, w.shouting[w.sentence[i]] === 1);
  return known3 && { first: i, end: found.end, start, stop, known: known3 };
}
function partsOf(w, i, inArticle) {
  const hits = [];
  let start = w.start[i];
  for (const part of w.printed[i].split("-")) {
    const stop = start + part.length;
    const entries2 = part.length > 1 ? factsOf(part.toLowerCase())?.name?.entries : void 0;
    const known3 = entries2?.length ? choose(entries2, part, inArticle, false) : null;
    if (known3 && !known3.weak && part[0] !== part[0].toLowerCase())
      hits.push({ first: i, end: i + 1, start, stop, known: known3 });
    start = stop + 1;
  }
  return hits;
}
function choose(entries2, printed, inArticle, shouting) {
  const fitting = entries2.filter((e) => {
    if (e.exact)
      return e.exact === printed || shouting && printed.length > 3;
    return printed.length > 3 || printed !== printed.toUpperCase() || shouting;
  });
  const first3 = fitting[0];
  if (!first3)
    return null;
  if (first3.kind !== "country")
    return first3;
  const row2 = AMBIGUITIES.get(printed.toLowerCase());
  if (!row2)
    return first3;
  const votes = (words5) => words5.reduce((n, word) => n + (inArticle.has(word) ? 1 : 0), 0);
  if (votes(row2.other) <= votes(row2.country))
    return first3;
  if (row2.otherwise.startsWith("place:")) {
    return { id: row2.otherwise, kind: "place", name: row2.name, form: "name", iso2: "US" };
  }
  return {
    ...first3,
    id: `country:${row2.otherwise}`,
    iso2: row2.otherwise,
    name: countryOf(row2.otherwise)?.name ?? first3.name
  };
}
function koreaOf(lower, inArticle) {
  const votes = (code) => KOREA[code].reduce((n, word) => n + (inArticle.has(word) ? 1 : 0), 0);
  if (lower === "north")
    return inArticle.has("pyongyang") || inArticle.has("korea") ? "KP" : null;
  if (lower === "south")
    return inArticle.has("seoul") || inArticle.has("korea") ? "KR" : null;
  const difference = votes("KR") - votes("KP");
  return Math.abs(difference) < 2 ? null : difference > 0 ? "KR" : "KP";
}
function koreaAt(w, i, inArticle) {
  const lower = w.lower[i];
  if (lower !== "north" && lower !== "south" && lower !== "korea" || !isCapital(w, i))
    return null;
  const next = i + 1 < w.count && w.sentence[i + 1] === w.sentence[i] ? i + 1 : i;
  if (lower !== "korea" && (w.lower[i - 1] !== "the" || next > i && (isCapital(w, next) || w.lower[next] === "of")))
    return null;
  const iso2 = koreaOf(lower, inArticle);
  const name = iso2 && countryOf(iso2)?.name;
  if (!iso2 || !name)
    return null;
  return {
    first: i,
    end: i + 1,
    start: w.start[i],
    stop: w.end[i],
    known: { id: `country:${iso2}`, kind: "country", name, form: "alias", iso2 }
  };
}

// dist/entities/bodies.js
function findBodies(w, hitAt2, hitBefore) {
  const found = [];
  for (let i = 0; i < w.count; i++) {
    const branch2 = w.facts[i]?.body;
    if (!branch2 || w.taken[i])
      continue;
    const known3 = hitAt2.get(i);
    const match = longest(w, i, branch2);
    if (!match || known3 && known3.end >= match.end && known3.known.kind === "organisation")
      continue;
    if (hitBefore.get(match.end)?.known.kind === "organisation")
      continue;
    const body2 = match.entries[0];
    const holder2 = holderOf(w, i, match.end, hitAt2, hitBefore);
    if (!holder2 && (match.end - i < 2 || !(isCapital(w, i) || body2.sector === "ministry")))
      continue;
    if (holder2 && (followedByPeople(w, match.end) || isUnitOf(w, match.end)))
      continue;
    found.push(bodyAt(w, i, match.end, body2, holder2));
    i = match.end - 1;
  }
  return found;
}
function holderOf(w, first3, end, hitAt2, hitBefore) {
  let at2 = first3;
  while (at2 > 0 && together(w, at2 - 1, first3) && ADJECTIVES.has(w.lower[at2 - 1]))
    at2--;
  const direct = hitBefore.get(at2);
  if (direct && together(w, direct.first, first3) && isOfCountry(direct))
    return { hit: direct, first: direct.first, end };
  if (at2 > 1 && w.tag[at2 - 1] === POS) {
    const owner = hitBefore.get(at2 - 1);
    if (owner && together(w, owner.first, first3) && isOfCountry(owner))
      return { hit: owner, first: owner.first, end };
  }
  if (w.lower[end] === "of" && together(w, end, first3)) {
    const after = w.lower[end + 1] === "the" ? end + 2 : end + 1;
    const owner = hitAt2.get(after);
    if (owner?.known.kind === "country" && owner.known.form !== "demonym")
      return { hit: owner, first: first3, end: owner.end };
  }
  return null;
}
var isOfCountry = ({ known: known3 }) => known3.kind === "country" && !known3.people && known3.form !== "metonym";
var ADJECTIVES = new Set("federal national central former transitional interim state local own powerful ruling current new".split(" "));
function followedByPeople(w, end) {
  return together(w, end, end - 1) && (w.facts[end]?.plural?.kind === "person" || w.facts[end]?.noun?.kind === "group" && !isCapital(w, end));
}
var isUnitOf = (w, end) => together(w, end, end - 1) && isCapital(w, end) && /^(?:brigade|division|battalion|regiment|corps)$/.test(w.lower[end]);
function bodyAt(w, first3, end, body2, holder2) {
  const from = holder2 ? Math.min(holder2.first, first3) : first3;
  const to = holder2 ? Math.max(holder2.end, end) : end;
  const iso2 = holder2?.hit.known.iso2;
  const owner = iso2 ? countryOf(iso2).name : null;
  const own = sliceWords(w, first3, end);
  return {
    first: from,
    end: to,
    start: w.start[from],
    stop: w.end[to - 1],
    kind: "organisation",
    id: bodyId(body2.name, iso2 ?? void 0),
    body: body2.name,
    name: owner ? `${owner}: ${body2.name}` : own,
    form: isCapital(w, first3) || isCapital(w, end - 1) ? "name" : "description",
    rule: holder2 ? "body of a country" : "body",
    evidence: [`${body2.sector} of a country`],
    sector: body2.sector,
    ...iso2 ? { country: iso2 } : {},
    roles: []
  };
}
var bodyId = (body2, iso2) => (iso2 && OWN.get(`${iso2} ${body2}`)) ?? `organisation:${iso2 ? `${iso2.toLowerCase()}-` : ""}${slug(body2)}`;
var OWN = new Map(OWN_NAMES.map(([body2, country, name]) => [`${country} ${body2}`, `organisation:${slug(name)}`]));

// dist/entities/context.js
var NATIONAL = new Map(NATIONAL_TITLES.map((row2) => [row2.title, row2.country]));
var ABROAD = new Map(ELSEWHERE);
var titleIn = (title, country) => country && country !== NATIONAL.get(title) ? ABROAD.get(title) ?? title : title;
var nationalTitle = (title) => NATIONAL.get(title);
var Context = class {
  w;
  #named;
  #countries;
  #share = /* @__PURE__ */ new Map();
  #dateline;
  constructor(w, named) {
    this.w = w;
    this.#named = named;
    this.#countries = named.filter((n) => n.kind === "country");
    for (const n of this.#countries)
      this.#share.set(n.id, (this.#share.get(n.id) ?? 0) + 2 / this.#countries.length);
    this.#dateline = named.find((n) => isDateline(w, n.first, n.end))?.country ?? this.#countries.find((n) => isDateline(w, n.first, n.end))?.id?.slice(8);
  }
  /** "Army spokesman": the body that the title's first word names, where the article has one such body. */
  bodyOf(title) {
    const body2 = factsOf(title.slice(0, title.indexOf(" ")))?.body?.entries[0]?.name;
    const bodies = body2 ? this.#named.filter((n) => n.body === body2 && n.country) : [];
    return new Set(bodies.map((n) => n.id)).size === 1 ? bodies[0] : void 0;
  }
  /**
   * The country for which most speaks: it acted last in the block before token `at` (2.5; 1.2 in the one before), the sentence names its capital
   * (1.5), it was named last in the block (0.7), the dateline is there (1), and its share of the article's countries (up to 2).
   */
  near(at2) {
    const { w } = this;
    const sentence = w.sentence[at2];
    const block = w.layers.sentences[sentence].block;
    const votes = new Map(this.#share);
    const vote = (id, weight) => votes.set(id, (votes.get(id) ?? 0) + weight);
    const after = this.#firstAfter(at2);
    if (this.#dateline)
      vote(`country:${this.#dateline}`, 1);
    for (let i = after - 1, acted = false; i >= 0 && i > after - 12 && !acted; i--) {
      const n = this.#countries[i];
      const there = w.layers.sentences[w.sentence[n.first]].block;
      if (there < block - 1)
        break;
      acted = n.as === "actor" || n.form === "demonym" && !n.nested && there === block;
      if (acted)
        for (let k = i; k >= 0 && (k === i || this.#listed(k)); k--)
          vote(this.#countries[k].id, there === block ? 2.5 : 1.2);
      else if (i === after - 1 && there === block)
        vote(n.id, 0.7);
    }
    for (let i = after - 1; i >= 0 && w.sentence[this.#countries[i].first] === sentence; i--) {
      if (this.#countries[i].form === "metonym")
        vote(this.#countries[i].id, 1.5);
    }
    for (let i = after; i < this.#countries.length && w.sentence[this.#countries[i].first] === sentence; i++) {
      if (this.#countries[i].form === "metonym")
        vote(this.#countries[i].id, 1.5);
    }
    const [best2] = [...votes].sort((a, b) => b[1] - a[1]);
    return best2 && best2[1] >= 0.9 ? best2[0].slice(8) : void 0;
  }
  /** "Japan, Norway and Chile": number k is followed by another of one list. */
  #listed(k) {
    const { w } = this;
    const { end } = this.#countries[k];
    const next = this.#countries[k + 1]?.first ?? -1;
    return next > end && next - end < 3 && (w.lower[end] === "," || w.lower[end] === "and") && w.sentence[end] === w.sentence[next];
  }
  /** Number of the first country mention from token `at` on. */
  #firstAfter(at2) {
    let low = 0;
    let high = this.#countries.length;
    while (low < high) {
      const middle = low + high >> 1;
      if (this.#countries[middle].first < at2)
        low = middle + 1;
      else
        high = middle;
    }
    return low;
  }
};

// dist/lexicon/people.js
var CHECKED = "2025-06-30";
var office = (title, country, source) => (name, from, to = "", gender = "male", aliases = "") => ({
  name,
  aliases,
  title,
  country,
  from,
  to,
  gender,
  source
});
var presidentUs = office("president", "US", "whitehouse.gov");
var stateUs = office("secretary of state", "US", "history.state.gov");
var defenseUs = office("secretary of defense", "US", "history.defense.gov");
var premierGb = office("prime minister", "GB", "gov.uk/government/history");
var foreignGb = office("foreign secretary", "GB", "gov.uk/government/history");
var defenceGb = office("defence secretary", "GB", "gov.uk");
var presidentFr = office("president", "FR", "elysee.fr");
var foreignFr = office("foreign minister", "FR", "diplomatie.gouv.fr");
var chancellorDe = office("chancellor", "DE", "bundeskanzler.de");
var foreignDe = office("foreign minister", "DE", "auswaertiges-amt.de");
var defenceDe = office("defence minister", "DE", "bmvg.de");
var presidentRu = office("president", "RU", "kremlin.ru");
var foreignRu = office("foreign minister", "RU", "mid.ru");
var defenceRu = office("defence minister", "RU", "mil.ru");
var presidentCn = office("president", "CN", "gov.cn");
var foreignCn = office("foreign minister", "CN", "mfa.gov.cn");
var defenceCn = office("defence minister", "CN", "mod.gov.cn");
var premierJp = office("prime minister", "JP", "japan.kantei.go.jp");
var foreignJp = office("foreign minister", "JP", "mofa.go.jp");
var defenceJp = office("defence minister", "JP", "mod.go.jp");
var presidentKr = office("president", "KR", "president.go.kr");
var foreignKr = office("foreign minister", "KR", "mofa.go.kr");
var defenceKr = office("defence minister", "KR", "mnd.go.kr");
var leaderKp = office("leader", "KP", "UN Protocol list of heads of state");
var premierIn = office("prime minister", "IN", "pmindia.gov.in");
var premierIl = office("prime minister", "IL", "gov.il");
var presidentUa = office("president", "UA", "president.gov.ua");
var presidentTr = office("president", "TR", "tccb.gov.tr");
var presidentIr = office("president", "IR", "president.ir");
var leaderIr = office("supreme leader", "IR", "leader.ir");
var presidentSy = office("president", "SY", "UN Protocol list of heads of state");
var generalUn = office("secretary-general", "", "un.org/sg");
var generalNato = office("secretary-general", "", "nato.int");
var PEOPLE = [
  presidentUs("George W. Bush", "2001-01-20", "2009-01-20"),
  presidentUs("Barack Obama", "2009-01-20", "2017-01-20"),
  presidentUs("Donald Trump", "2017-01-20", "2021-01-20", "male", "Donald J. Trump"),
  presidentUs("Joe Biden", "2021-01-20", "2025-01-20", "male", "Joseph Biden; Joseph R. Biden"),
  presidentUs("Donald Trump", "2025-01-20", "", "male", "Donald J. Trump"),
  stateUs("Hillary Clinton", "2009-01-21", "2013-02-01", "female", "Hillary Rodham Clinton"),
  stateUs("John Kerry", "2013-02-01", "2017-01-20"),
  stateUs("Rex Tillerson", "2017-02-01", "2018-03-31"),
  stateUs("Mike Pompeo", "2018-04-26", "2021-01-20"),
  stateUs("Antony Blinken", "2021-01-26", "2025-01-20"),
  stateUs("Marco Rubio", "2025-01-21"),
  defenseUs("Chuck Hagel", "2013-02-27", "2015-02-17"),
  defenseUs("Ash Carter", "2015-02-17", "2017-01-20", "male", "Ashton Carter"),
  defenseUs("James Mattis", "2017-01-20", "2019-01-01", "male", "Jim Mattis"),
  defenseUs("Mark Esper", "2019-07-23", "2020-11-09"),
  defenseUs("Lloyd Austin", "2021-01-22", "2025-01-20", "male", "Lloyd J. Austin; Lloyd J. Austin III"),
  defenseUs("Pete Hegseth", "2025-01-25"),
  premierGb("David Cameron", "2010-05-11", "2016-07-13"),
  premierGb("Theresa May", "2016-07-13", "2019-07-24", "female"),
  premierGb("Boris Johnson", "2019-07-24", "2022-09-06"),
  premierGb("Liz Truss", "2022-09-06", "2022-10-25", "female"),
  premierGb("Rishi Sunak", "2022-10-25", "2024-07-05"),
  premierGb("Keir Starmer", "2024-07-05"),
  foreignGb("James Cleverly", "2022-09-06", "2023-11-13"),
  foreignGb("David Cameron", "2023-11-13", "2024-07-05"),
  foreignGb("David Lammy", "2024-07-05"),
  defenceGb("Ben Wallace", "2019-07-24", "2023-08-31"),
  defenceGb("Grant Shapps", "2023-08-31", "2024-07-05"),
  defenceGb("John Healey", "2024-07-05"),
  presidentFr("Fran\xE7ois Hollande", "2012-05-15", "2017-05-14", "male", "Francois Hollande"),
  presidentFr("Emmanuel Macron", "2017-05-14"),
  foreignFr("Catherine Colonna", "2022-05-20", "2024-01-11", "female"),
  foreignFr("Jean-No\xEBl Barrot", "2024-09-21", "", "male", "Jean-Noel Barrot"),
  chancellorDe("Angela Merkel", "2005-11-22", "2021-12-08", "female"),
  chancellorDe("Olaf Scholz", "2021-12-08", "2025-05-06"),
  chancellorDe("Friedrich Merz", "2025-05-06"),
  foreignDe("Annalena Baerbock", "2021-12-08", "2025-05-06", "female"),
  foreignDe("Johann Wadephul", "2025-05-06"),
  defenceDe("Boris Pistorius", "2023-01-19"),
  presidentRu("Vladimir Putin", "2000-05-07", "2008-05-07"),
  presidentRu("Dmitry Medvedev", "2008-05-07", "2012-05-07"),
  presidentRu("Vladimir Putin", "2012-05-07"),
  foreignRu("Sergei Lavrov", "2004-03-09", "", "male", "Sergey Lavrov"),
  defenceRu("Sergei Shoigu", "2012-11-06", "2024-05-12", "male", "Sergey Shoigu"),
  defenceRu("Andrei Belousov", "2024-05-14", "", "male", "Andrey Belousov"),
  presidentCn("Hu Jintao", "2003-03-15", "2013-03-14"),
  presidentCn("Xi Jinping", "2013-03-14"),
  foreignCn("Wang Yi", "2013-03-16", "2022-12-30"),
  foreignCn("Qin Gang", "2022-12-30", "2023-07-25"),
  foreignCn("Wang Yi", "2023-07-25"),
  defenceCn("Wei Fenghe", "2018-03-19", "2023-03-12"),
  defenceCn("Li Shangfu", "2023-03-12", "2023-10-24"),
  defenceCn("Dong Jun", "2023-12-29"),
  premierJp("Shinzo Abe", "2012-12-26", "2020-09-16"),
  premierJp("Yoshihide Suga", "2020-09-16", "2021-10-04"),
  premierJp("Fumio Kishida", "2021-10-04", "2024-10-01"),
  premierJp("Shigeru Ishiba", "2024-10-01"),
  foreignJp("Yoshimasa Hayashi", "2021-11-10", "2023-09-13"),
  foreignJp("Yoko Kamikawa", "2023-09-13", "2024-10-01", "female"),
  foreignJp("Takeshi Iwaya", "2024-10-01"),
  defenceJp("Nobuo Kishi", "2020-09-16", "2022-08-10"),
  defenceJp("Yasukazu Hamada", "2022-08-10", "2023-09-13"),
  defenceJp("Minoru Kihara", "2023-09-13", "2024-10-01"),
  defenceJp("Gen Nakatani", "2024-10-01"),
  presidentKr("Park Geun-hye", "2013-02-25", "2017-03-10", "female"),
  presidentKr("Moon Jae-in", "2017-05-10", "2022-05-09"),
  presidentKr("Yoon Suk Yeol", "2022-05-10", "2025-04-04", "male", "Yoon Suk-yeol; Yoon Seok-yeol"),
  presidentKr("Lee Jae-myung", "2025-06-04", "", "male", "Lee Jae Myung"),
  foreignKr("Park Jin", "2022-05-12", "2024-01-10"),
  foreignKr("Cho Tae-yul", "2024-01-10"),
  defenceKr("Lee Jong-sup", "2022-05-11", "2023-10-06", "male", "Lee Jong-sub"),
  defenceKr("Shin Won-sik", "2023-10-07", "2024-09-05", "male", "Shin Won-shik"),
  leaderKp("Kim Jong Il", "1994-07-08", "2011-12-17", "male", "Kim Jong-il"),
  leaderKp("Kim Jong Un", "2011-12-17", "", "male", "Kim Jong-un"),
  premierIn("Manmohan Singh", "2004-05-22", "2014-05-26"),
  premierIn("Narendra Modi", "2014-05-26"),
  premierIl("Benjamin Netanyahu", "2009-03-31", "2021-06-13", "male", "Binyamin Netanyahu"),
  premierIl("Naftali Bennett", "2021-06-13", "2022-07-01"),
  premierIl("Yair Lapid", "2022-07-01", "2022-12-29"),
  premierIl("Benjamin Netanyahu", "2022-12-29", "", "male", "Binyamin Netanyahu"),
  presidentUa("Petro Poroshenko", "2014-06-07", "2019-05-20"),
  presidentUa("Volodymyr Zelenskyy", "2019-05-20", "", "male", "Volodymyr Zelensky; Volodymyr Zelenskiy"),
  presidentTr("Recep Tayyip Erdo\u011Fan", "2014-08-28", "", "male", "Recep Tayyip Erdogan; Tayyip Erdogan"),
  presidentIr("Hassan Rouhani", "2013-08-03", "2021-08-03"),
  presidentIr("Ebrahim Raisi", "2021-08-03", "2024-05-19"),
  presidentIr("Masoud Pezeshkian", "2024-07-28"),
  leaderIr("Ali Khamenei", "1989-06-04", "", "male", "Ayatollah Ali Khamenei"),
  presidentSy("Bashar al-Assad", "2000-07-17", "2024-12-08", "male", "Bashar Assad; Bashar al-Asad"),
  generalUn("Ban Ki-moon", "2007-01-01", "2016-12-31", "male", "Ban Ki Moon"),
  generalUn("Ant\xF3nio Guterres", "2017-01-01", "", "male", "Antonio Guterres"),
  generalNato("Jens Stoltenberg", "2014-10-01", "2024-10-01"),
  generalNato("Mark Rutte", "2024-10-01")
];

// dist/entities/people.js
var nameParts = (name) => name.replace(/\s*(?:["“'‘]|``)[^"”'’]+(?:["”'’]|'')\s+/u, " ").split(/\s+/);
function surnames(parts) {
  const all = parts.map((p) => p.toLowerCase());
  const kept = all.filter((p) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(p));
  const bare2 = kept.length > 0 ? kept : all;
  const last = bare2.at(-1);
  const family = bare2[0];
  const tail = bare2.length > 2 && /^(?:al|el|bin|ben|van|von|de|der|den|di|da|del)$/.test(bare2.at(-2)) ? [`${bare2.at(-2)} ${last}`] : [];
  const hyphen = last.startsWith("al-") || last.startsWith("el-") ? [last.slice(3)] : [];
  return [last, ...tail, ...hyphen, ...FAMILY_FIRST.has(family) ? [family] : []];
}
function spellingKey(parts) {
  const letters = parts.join("").normalize("NFD").toLowerCase().replace(/[^\p{L}]/gu, "");
  return letters.replace(/ph/g, "f").replace(/[bp]/g, "p").replace(/[dt]/g, "t").replace(/[gkq]/g, "k").replace(/oo|ou/g, "u").replace(/[iyj]/g, "i").replace(/(.)\1+/g, "$1");
}

// dist/entities/lexicon.js
var Lexicon = class {
  #bySpelling = /* @__PURE__ */ new Map();
  #bySurname = /* @__PURE__ */ new Map();
  #byOffice = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  constructor(people = PEOPLE, names = []) {
    for (const row2 of people)
      this.#addPerson(row2);
    for (const row2 of names)
      this.#addName(row2);
  }
  #addPerson(row2) {
    const spellings = [row2.name, ...row2.aliases ? row2.aliases.split(";").map((s) => s.trim()) : []];
    for (const spelling of spellings) {
      const parts = nameParts(spelling);
      this.#bySpelling.set(spellingKey(parts), row2.name);
      for (const word of new Set(surnames(parts)))
        push(this.#bySurname, word, row2);
    }
    push(this.#byOffice, `${row2.country} ${row2.title}`, row2);
  }
  #addName(row2) {
    for (const [i, name] of [row2.name, ...row2.aliases].entries()) {
      const [first3, ...rest] = pieces(name);
      let branch2 = this.#names.get(first3) ?? { next: null, entries: [] };
      this.#names.set(first3, branch2);
      for (const word of rest)
        branch2 = grow(branch2, word);
      branch2.entries.push({
        id: `${row2.kind}:${slug(row2.name)}`,
        kind: row2.kind,
        name: row2.name,
        form: i === 0 ? "name" : "alias",
        iso2: row2.country,
        ...name.length < 4 && name === name.toUpperCase() ? { exact: name } : {},
        ...row2.sector ? { sector: row2.sector } : {}
      });
    }
  }
  /** Names of the user's own that begin with the word. */
  names(lower) {
    return this.#names.size === 0 ? void 0 : this.#names.get(lower);
  }
  /** The usual spelling of a full name that the table has under any, else undefined. */
  fullName(parts) {
    return this.#bySpelling.get(spellingKey(parts));
  }
  /** The only person of that surname who held an office on that day (any day where it is null) in one of the countries. */
  bearer(surname2, day, countries) {
    const here = (this.#bySurname.get(surname2.toLowerCase()) ?? []).filter((p) => p.country === "" || countries.has(p.country));
    return only(here.filter((p) => held(p, day))) ?? only(here);
  }
  /** Who held the office on that day; undefined without a day. */
  holder(title, country, day) {
    if (!day)
      return void 0;
    return only((this.#byOffice.get(`${country} ${title}`) ?? []).filter((p) => held(p, day)));
  }
};
var push = (map, key, value2) => {
  const list = map.get(key);
  if (list)
    list.push(value2);
  else
    map.set(key, [value2]);
};
var held = (p, day) => day === null || (p.from === "" || p.from <= day) && day <= (p.to || (p.source === "user" ? "9999" : CHECKED));
function only(all) {
  const own = all.filter((p) => p.source === "user");
  const rows5 = own.length > 0 ? own : all;
  return new Set(rows5.map((p) => p.name)).size === 1 ? rows5[0] : void 0;
}
var BUILT_IN = new Lexicon();

// dist/entities/discourse.js
var none = (why, candidates = []) => ({
  entity: null,
  why: candidates.length > 0 ? `ambiguous: ${candidates.map((c) => c.id).join(", ")}` : why,
  candidates: candidates.map((c) => c.id)
});
var Discourse = class {
  #seen = [];
  add(seen) {
    this.#seen.push(seen);
  }
  /** Entities that fit, the most recent first, within `reach` sentences back. */
  recent(sentence, reach2, fits) {
    const found = [];
    const ids = /* @__PURE__ */ new Set();
    for (let i = this.#seen.length - 1; i >= 0 && found.length < 12; i--) {
      const seen = this.#seen[i];
      if (seen.sentence < sentence - reach2)
        break;
      if (ids.has(seen.entity.id) || !fits(seen))
        continue;
      ids.add(seen.entity.id);
      found.push(seen);
    }
    return found;
  }
  /** "he", "she": one person who fits in gender; a subject before another, nearer before farther; else undecided. */
  person(sentence, gender) {
    const near = this.recent(sentence, 4, ({ entity }) => entity.kind === "person" && (entity.gender ?? gender) === gender);
    if (near.length === 0) {
      const far = this.recent(sentence, 1e9, ({ entity }) => entity.kind === "person" && entity.gender === gender);
      return far.length === 1 ? { entity: far[0].entity, rule: "only person of that gender" } : none("no candidate", far.map((s) => s.entity));
    }
    if (near.length === 1)
      return { entity: near[0].entity, rule: "only person near" };
    const latest2 = Math.max(...near.map((s) => s.sentence));
    const there = near.filter((s) => s.sentence === latest2);
    const subjects = there.filter((s) => s.subject);
    const sure = (list) => list.filter((s) => s.entity.gender === gender);
    if (there.length === 1)
      return { entity: there[0].entity, rule: "nearest person" };
    if (subjects.length > 0)
      return { entity: subjects.at(-1).entity, rule: "subject of the last sentence" };
    if (sure(there).length === 1)
      return { entity: sure(there)[0].entity, rule: "nearest person of that gender" };
    return none("", there.map((s) => s.entity));
  }
  /** "they", "it": the subject before, where it is of the right kind. */
  thing(sentence, fits, subjectOnly) {
    const near = this.recent(sentence, 1, (s) => fits(s.entity) && (!subjectOnly || s.subject));
    const here = near.filter((s) => s.sentence === sentence);
    const subjects = (here.some((s) => s.subject) ? here : near).filter((s) => s.subject);
    const pool = subjects.filter((s) => s.sentence === subjects[0].sentence);
    if (pool.length > 0)
      return { entity: pool.at(-1).entity, rule: "subject before" };
    if (near.length === 1)
      return { entity: near[0].entity, rule: "only one near" };
    return none("no candidate", near.map((s) => s.entity));
  }
};

// dist/entities/complements.js
var LINKS = /* @__PURE__ */ new Set(["of", "for", "to", "at", "in", "with", "from"]);
function complement(w, headEnd, plural, names, holders) {
  const link3 = w.lower[headEnd];
  if (!together(w, headEnd, headEnd - 1) || !LINKS.has(link3))
    return headEnd;
  const at2 = w.tag[headEnd + 1] === DT ? headEnd + 2 : headEnd + 1;
  const named = names.starting.get(at2);
  if (named && named.kind !== "person" && together(w, at2, headEnd)) {
    if (named.kind !== "organisation" && link3 !== "of" && link3 !== "for" && link3 !== "to")
      return headEnd;
    if (named.form === "demonym" && w.facts[named.end]?.title)
      return headEnd;
    holders.push(named);
    if (plural && named.kind === "country")
      return moreHolders(w, named.end, names, holders);
    return link3 === "of" ? afterPost(w, named.end, names, holders) : afterAside(w, named.end);
  }
  return link3 === "of" ? longComplement(w, headEnd, names, holders) : headEnd;
}
function afterPost(w, end, names, holders) {
  const at2 = w.lower[end + 1] === "the" ? end + 2 : end + 1;
  const post = w.lower[end] === "to" && together(w, at2, end) ? names.starting.get(at2) : void 0;
  if (!post || post.kind === "person")
    return afterAside(w, end);
  holders.push(post);
  return post.end;
}
function moreHolders(w, from, names, holders) {
  let end = from;
  for (let at2 = end; together(w, at2, from) && holders.length < 12; at2 = end) {
    while (w.lower[at2] === "," || w.lower[at2] === "and" || w.lower[at2] === "the")
      at2++;
    const next = names.starting.get(at2);
    if (at2 === end || next?.kind !== "country")
      break;
    holders.push(next);
    end = next.end;
  }
  return end;
}
function longComplement(w, headEnd, names, holders) {
  const found = [];
  for (let at2 = headEnd + 1; at2 < headEnd + 12 && together(w, at2, headEnd); ) {
    const named = names.starting.get(at2);
    if (named?.kind === "person")
      break;
    if (named)
      found.push(named);
    if (w.lower[at2] === ",") {
      if (names.starting.get(at2 + 1)?.kind !== "person")
        break;
      holders.push(...found);
      return at2;
    }
    if (!named && isVerb(w, at2))
      break;
    at2 = named ? named.end : at2 + 1;
  }
  return headEnd;
}
var afterAside = (w, at2) => w.lower[at2] === "(" && w.lower[at2 + 2] === ")" && together(w, at2 + 2, at2) ? at2 + 3 : at2;

// dist/entities/name-words.js
var DATES = new Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. gmt est edt utc easter christmas thanksgiving hanukkah diwali nowruz passover lent ramadan eid mon tue wed thu fri sat sun noon".split(" "));
var isFunction = (tag) => !(tag === NNP || tag === NNPS || NOUN_LIKE.has(tag));
var NOUN_LIKE = /* @__PURE__ */ new Set([4, 6, 11, 12, 26, 27, 28, 29, 30, 31]);
var NEVER = new Set("i the a an in on at of for and but or if as by to from with this that these those it he she they we you his her their our its my your who what when where why how not no yes all some any most many mr there here after before since while although though because so then now also both each every such only even just once one two three four five six seven eight nine ten read more photo image video sign share watch click story continue advertisement ok update updated b.c. a.d. faq q&a".split(" "));
var DESCRIBES = /-(?:backed|led|made|held|based|born|run|owned|controlled|dominated|funded|trained|built|style|era)$/;
function isNameWord(w, i) {
  if (!isCapital(w, i) || w.taken[i])
    return false;
  const lower = w.lower[i];
  if (NEVER.has(lower) || DESCRIBES.test(lower) || DATES.has(lower) && lower !== "may" && lower !== "april" && lower !== "june" && lower !== "august")
    return false;
  if (lower === "may" || lower === "april" || lower === "june" || lower === "august")
    return w.tag[i] === NNP && isMonthless(w, i);
  const tag = w.tag[i];
  if (isOpening(w, i)) {
    if (w.facts[i]?.family && nextIsCapital(w, i))
      return true;
    if (w.facts[i]?.noun || w.facts[i]?.plural)
      return w.facts[i].head !== void 0 && nextIsCapital(w, i);
    const known3 = w.facts[i]?.name !== void 0 || w.facts[i]?.family || isGivenName(w, i);
    return tag === NNP || tag === NNPS || known3 && nextIsCapital(w, i);
  }
  return w.shape[i] === CAPITALS || !isFunction(tag);
}
var nextIsCapital = (w, i) => together(w, i + 1, i) && isCapital(w, i + 1);
var isMonthless = (w, i) => !(together(w, i + 1, i) && w.shape[i + 1] === NUMBER) && !(i > 0 && (w.shape[i - 1] === NUMBER || /^(?:in|by|since|last|until|of|late|early|mid|this|next)$/.test(w.lower[i - 1])));
function isOpening(w, i) {
  if (w.shouting[w.sentence[i]])
    return true;
  const sentence = w.layers.sentences[w.sentence[i]];
  let before2 = i - 1;
  while (before2 >= sentence.firstToken && /^["'“‘«([.:;*•–—-]+$|^''$|^``$/.test(w.lower[before2]))
    before2--;
  return before2 < sentence.firstToken || before2 < i - 1 && /^[:;*•]$/.test(w.lower[i - 1]) || w.lower[i - 1] === "\u201C" || w.lower[i - 1] === '"';
}
var isGivenName = (w, i) => w.facts[i]?.male === true || w.facts[i]?.female === true;

// dist/entities/name-heads.js
var PLACE_HEADS = new Set("river lake mount mountain mountains island islands airport airfield airbase valley province district governorate hills sea bay strait straits street avenue square bridge dam base camp hospital mosque church cathedral peninsula desert county region city town village beach port harbor harbour road highway park palace prison castle heights gulf ocean canal coast cape fort hall house tower station stadium hotel boulevard plaza forest basin crossing checkpoint neighborhood neighbourhood suburb quarter cemetery plant field oilfield reef shoal archipelago prefecture oblast raion theater border garden gardens memorial complex compound facility gate arch wall room minaret citadel fortress shrine temple tomb ruins pagoda".split(" "));
function organisationAt(w, i, to) {
  let end = i;
  let sector = "";
  for (let k = i; k < to; k++) {
    const fact = w.facts[k];
    if (k > i && fact?.title && isTitle(w, k, to) && longest(w, k, fact.title)?.entries.some((t) => t.kind !== "official" && !t.many))
      break;
    if (!fact?.head || k === i && to === i + 1 && !standsAlone(w, i) && w.lower[k + 1] !== "of")
      continue;
    if (k === i && w.lower[k + 1] !== "of" && w.lower[k + 1] !== "for" && !(to === i + 1))
      continue;
    end = k + 1;
    sector = isUnit(w, k, i) ? "military" : fact.head.sector;
  }
  if (end === i || endsPlace(w, end, to))
    return { end: i, sector };
  return { end: isTasked(w, end) ? callSign(w, end, to) : complement2(w, end), sector };
}
var endsPlace = (w, end, to) => end < to && GROUNDS.has(w.lower[end]);
var GROUNDS = new Set("airfield airbase airport base hospital barracks camp headquarters cemetery mosque cathedral prison dam bridge refinery".split(" "));
var isUnit = (w, k, first3) => w.lower[k] === "group" && (ordinalBefore(w, first3) < first3 || /^(?:task|strike|battle|forces|ready|carrier|bomb|expeditionary)$/.test(w.lower[k - 1] ?? ""));
var isTasked = (w, end) => w.lower[end - 2] === "task" && (w.lower[end - 1] === "force" || w.lower[end - 1] === "group");
function callSign(w, end, to) {
  if (!together(w, end, end - 1))
    return end;
  if (w.shape[end] === NUMBER)
    return end + 1;
  return end < to && !w.facts[end]?.title ? end + 1 : end;
}
var ordinalBefore = (w, i) => together(w, i - 1, i) && /^\d+(?:st|nd|rd|th|d)$/.test(w.lower[i - 1]) ? i - 1 : i;
var isTitle = (w, k, to) => !w.facts[k].head || w.facts[k].head.sector === "government" && longest(w, k, w.facts[k].title).end <= to;
var standsAlone = (w, i) => w.facts[i].head.common || together(w, i - 1, i) && (w.lower[i - 1] === "the" || w.lower[i - 1] === "'s" || ordinalBefore(w, i) < i);
function complement2(w, end) {
  const link3 = w.lower[end];
  if (!together(w, end, end - 1) || link3 !== "of" && link3 !== "for" && link3 !== "on")
    return end;
  let at2 = end + 1;
  if (w.lower[at2] === "the")
    at2++;
  if (!together(w, at2, end) || !isNameWord(w, at2))
    return end;
  while (together(w, at2, end) && isNameWord(w, at2))
    at2++;
  if (w.lower[at2] === "and" && together(w, at2 + 1, end) && isNameWord(w, at2 + 1) && !w.facts[at2 + 1]?.name && !w.facts[at2 + 1]?.title) {
    at2++;
    while (together(w, at2, end) && isNameWord(w, at2))
      at2++;
  }
  return at2;
}
var EVENTS = new Set("operation exercise agreement treaty summit conference act war law day time accord accords resolution order amendment convention protocol plan deal bill report doctrine dialogue programme program project strategy project prize award cup olympics games championship festival revolution uprising intifada spring pact statement declaration charter constitution project policy framework memorandum code standard crisis pandemic covid-19 week month year age era".split(" "));
var isOfEvent = (w, first3) => w.lower[first3 - 1] === "of" && together(w, first3 - 2, first3) && EVENTS.has(w.lower[first3 - 2]) && isCapital(w, first3 - 2);
function placeHead(w, first3, end) {
  if (EVENTS.has(w.lower[end - 1]) || EVENTS.has(w.lower[first3]) && !isGivenName(w, first3) || isOfEvent(w, first3))
    return "none";
  if (end - first3 < 2)
    return null;
  return PLACE_HEADS.has(w.lower[end - 1]) || PLACE_FIRST.test(w.lower[first3]) ? "place" : null;
}
function groundAfter(w, from, to) {
  for (let k = from; k < to && k < from + 3; k++) {
    if (startsTitle(w, k) || w.facts[k]?.name && !DIRECTION.test(w.lower[k]))
      return 0;
    if (GROUNDS.has(w.lower[k]))
      return k + 1 < to && DIRECTION.test(w.lower[k + 1]) ? k + 2 : k + 1;
  }
  return 0;
}
var startsTitle = (w, k) => w.facts[k]?.title !== void 0 && longest(w, k, w.facts[k].title) !== null;
var DIRECTION = /^(?:west|east|north|south)$/;
var PLACE_FIRST = /^(?:mount|lake|fort|camp|cape|port|gulf|tel|tell|tall|khan|jabal|kafr|deir|dayr|ayn|wadi|beit|bayt)$/;
var opensName = (w, i) => PLACE_FIRST.test(w.lower[i]) || w.lower[i] === "operation" || w.lower[i] === "exercise";

// dist/entities/runs.js
function findCandidates(w, hitAt2) {
  const found = [];
  const inner = new Uint8Array(w.count);
  for (const hit of hitAt2.values())
    inner.fill(1, hit.first + 1, hit.end);
  for (let i = 0; i < w.count; ) {
    if (inner[i] || !isNameWord(w, i) || NAME_SUFFIXES.has(w.lower[i])) {
      i++;
      continue;
    }
    let end = i + 1;
    for (; ; ) {
      const next = joins(w, end);
      if (next === end)
        break;
      end = next;
    }
    cutRun(w, i, end, hitAt2, found);
    i = Math.max(end, found.at(-1)?.end ?? 0);
  }
  return found;
}
function joins(w, end) {
  if (!together(w, end, end - 1) || w.taken[end])
    return end;
  if (isNameWord(w, end))
    return end + 1;
  if (NAME_SUFFIXES.has(w.lower[end]))
    return end + 1;
  const lower = w.lower[end];
  if (lower === "&" && together(w, end + 1, end) && isNameWord(w, end + 1))
    return end + 2;
  if (NAME_PARTICLES.has(lower) && lower !== "e" && lower !== "y") {
    let at2 = end + 1;
    while (together(w, at2, end) && NAME_PARTICLES.has(w.lower[at2]) && at2 < end + 3)
      at2++;
    if (together(w, at2, end) && isNameWord(w, at2))
      return at2 + 1;
  }
  const nick = nickname(w, end);
  return nick ?? end;
}
function nickname(w, end) {
  if (!/^["“'‘]$|^``$|^''$/.test(w.lower[end]))
    return null;
  for (let i = end + 1; i < end + 4 && together(w, i, end); i++) {
    if (/^["”'’]$|^''$/.test(w.lower[i])) {
      return i > end + 1 && together(w, i + 1, end) && isNameWord(w, i + 1) && !glued(w, end - 1) ? i + 2 : null;
    }
    if (!isCapital(w, i))
      return null;
  }
  return null;
}
function cutRun(w, from, to, hitAt2, found) {
  let titled2 = from > 0 && together(w, from - 1, from) && endsTitle(w, from);
  let start = from;
  if (!titled2 && from > 1 && /^(?:of|for|the|and)$/.test(w.lower[from - 1])) {
    let link3 = from - 1;
    while (link3 > 1 && PORTFOLIOS.has(w.lower[link3]))
      link3--;
    if (/^(?:of|for)$/.test(w.lower[link3]) && together(w, link3 - 1, from) && HAS_PORTFOLIO.test(w.lower[link3 - 1]) && !hitAt2.has(from)) {
      while (start < to && PORTFOLIOS.has(w.lower[start]))
        start++;
      titled2 = start > from;
    }
  }
  const within = titleInto(w, from, to);
  if (within > start) {
    start = within;
    titled2 = true;
  }
  for (let i = start; i < to; ) {
    if (NAME_SUFFIXES.has(w.lower[i])) {
      i++;
      continue;
    }
    const organisation = organisationAt(w, i, to);
    const hit = hitAt2.get(i);
    const ground = hit && !titled2 && hit.known.kind !== "organisation" ? groundAfter(w, hit.end, to) : 0;
    if (ground > organisation.end) {
      found.push({ first: i, end: ground, head: "place", titled: false });
      i = ground;
      continue;
    }
    if (hit && !titled2 && namesMore(w, hit, to, hitAt2) && organisation.end <= hit.end) {
      found.push({ first: i, end: hit.end + 1, head: placeHead(w, i, hit.end + 1), titled: false });
      i = hit.end + 1;
      continue;
    }
    if (hit && hit.end >= organisation.end && !isPersonHere(w, i, hit, to, titled2)) {
      i = Math.max(hit.end, i + 1);
      titled2 = false;
      continue;
    }
    if (organisation.end > i) {
      const first3 = organisation.sector === "military" ? ordinalBefore(w, i) : i;
      found.push({ first: first3, end: organisation.end, head: "organisation", titled: false, sector: organisation.sector });
      i = organisation.end;
      titled2 = false;
      continue;
    }
    const title = titleFrom(w, i, to);
    if (title && !(titled2 && title.end >= to) && !(title.end - i === 1 && isGivenName(w, i) && !isCapitalTitle(w, i, to))) {
      i = title.end;
      titled2 = true;
      continue;
    }
    const begin = i;
    i++;
    while (i < to) {
      if (organisationAt(w, i, to).end > i && i - begin > 0 && w.facts[i]?.head && organisationAt(w, i, to).end > i + 1)
        break;
      const inner = hitAt2.get(i);
      if (inner && !(titled2 || isGivenName(w, begin) || opensName(w, begin) || inner.known.weak || w.shape[i - 1] === CAPITAL && isInitial(w, i - 1)))
        break;
      if (inner && inner.end - inner.first > 1)
        break;
      const apart2 = i - begin > 1 || PEOPLES.has(w.lower[begin]);
      if (w.facts[i]?.title && longest(w, i, w.facts[i].title) && !titled2 && apart2 && !isGivenName(w, i))
        break;
      i++;
    }
    const end = beforeLetters(w, begin, Math.min(i, to));
    found.push({ first: begin, end, head: placeHead(w, begin, end), titled: titled2 });
    titled2 = false;
  }
}
function beforeLetters(w, begin, end) {
  while (end - begin > 1 && w.shape[end - 1] === CAPITALS && POST_NOMINALS.has(w.lower[end - 1]))
    end--;
  return end;
}
function titleInto(w, from, to) {
  for (let i = Math.max(0, from - 4); i < from; i++) {
    if (!w.facts[i]?.title || !together(w, i, from))
      continue;
    const match = longest(w, i, w.facts[i].title);
    if (match && match.end > from && match.end <= to)
      return match.end;
  }
  return 0;
}
var HAS_PORTFOLIO = /^(?:ministers?|secretary|secretaries|undersecretary|commissioner|heads?|chiefs?|spokes\w+)$/;
function titleFrom(w, i, to) {
  for (let at2 = i; (at2 < to || isCapital(w, at2)) && at2 < i + 5 && together(w, at2, i); at2++) {
    const match = w.facts[at2]?.title ? longest(w, at2, w.facts[at2].title) : null;
    if (match)
      return { start: at2, end: match.end, entries: match.entries };
    if (!TITLE_MODIFIERS.has(w.lower[at2]))
      return null;
  }
  return null;
}
var isCapitalTitle = (w, i, to) => (w.lower[i] !== "gen" || to - i > 2) && (w.facts[i]?.title?.entries.some((t) => t.kind !== "official") ?? true);
var isInitial = (w, i) => /^[A-Z]\.$/.test(w.printed[i]);
function namesMore(w, hit, to, hitAt2) {
  const { known: known3, end } = hit;
  if (known3.kind !== "place" && known3.form !== "metonym" || known3.form === "alias" || end >= to || end + 1 < to)
    return false;
  if (hitAt2.has(end) || w.facts[end]?.title || TITLE_MODIFIERS.has(w.lower[end]))
    return false;
  return w.tag[end] === NNP && isNameWord(w, end) && w.shape[end] === CAPITAL && !known3.weak;
}
function isPersonHere(w, i, hit, to, titled2) {
  if (hit.end - hit.first > 1 || hit.known.form === "demonym" || hit.known.form === "abbreviation")
    return false;
  if (titled2 && hit.known.kind === "organisation" && hit.end === to && w.shape[i - 1] === LOWER)
    return false;
  if (titled2)
    return hit.known.form !== "metonym" || hit.end < to;
  const next = hit.end;
  if (next >= to || !isNameWord(w, next))
    return false;
  return (hit.known.weak === true || isGivenName(w, i)) && !w.facts[next]?.name && !w.facts[next]?.head && !w.facts[next]?.title;
}
function endsTitle(w, at2) {
  for (let i = Math.max(0, at2 - 5); i < at2; i++) {
    if (!w.facts[i]?.title || !together(w, i, at2))
      continue;
    const match = longest(w, i, w.facts[i].title);
    if (match && match.end === at2 && match.entries.some((t) => t.before))
      return true;
  }
  return false;
}

// dist/entities/phrases.js
var STATUS_OF = new Map(STATUS.flatMap(([status, words5]) => words5.split(" ").map((word) => [word, status])));
var PREFIX = /^(ex|then|former|acting|ousted)-(.+)$/;
function phraseAround(w, headFirst, headEnd, title, plural, names) {
  const holders = [];
  let status = "current";
  let from = headFirst;
  let inner = headFirst;
  let determiner = "";
  let at2 = headFirst - 1;
  while (at2 >= 0 && together(w, at2, headFirst)) {
    const named = names.ending.get(at2 + 1);
    const lower = w.lower[at2];
    if (named && named.kind !== "person") {
      holders.unshift(named);
      at2 = named.first - 1;
      from = named.first;
      if (holders.length > 4)
        break;
    } else if (w.tag[at2] === POS && names.ending.get(at2) && names.ending.get(at2).kind !== "person") {
      holders.unshift(names.ending.get(at2));
      from = names.ending.get(at2).first;
      if (together(w, from - 1, headFirst) && w.lower[from - 1] === "the") {
        determiner = "the";
        from--;
      }
      break;
    } else if (w.tag[at2] === POS) {
      const possessor3 = possessorStart(w, at2);
      if (possessor3 < at2) {
        determiner = w.lower[possessor3];
        from = possessor3;
      }
      break;
    } else if (w.tag[at2] === DT || w.tag[at2] === PRP$) {
      determiner = lower;
      from = at2;
      break;
    } else if (STATUS_OF.has(lower)) {
      status = STATUS_OF.get(lower);
      from = at2;
      at2--;
    } else if (title?.kind === "military" && w.facts[at2]?.title && !TITLE_MODIFIERS.has(lower)) {
      break;
    } else if (isModifier(w, at2)) {
      if (holders.length === 0)
        inner = at2;
      from = at2;
      at2--;
    } else if ((lower === "and" || lower === ",") && holders.length > 0 && from === holders[0].first && countryBefore(at2, names)) {
      at2--;
    } else
      break;
    if (headFirst - at2 > 12)
      break;
  }
  if (determiner === "" && w.tag[from] === VBG && from + 1 < headFirst && holders.length === 0)
    inner = ++from;
  const prefix = PREFIX.exec(w.lower[inner]);
  if (prefix)
    status = STATUS_OF.get(prefix[1]) ?? "former";
  if (/-elect$/.test(w.lower[headEnd - 1]))
    status = "elect";
  if (isPast(w, from, headEnd))
    status = "former";
  const end = complement(w, headEnd, plural, names, holders);
  while (inner < headFirst && EMPTY_MODIFIERS.has(w.lower[inner]))
    inner++;
  const words5 = sliceWords(w, inner, headEnd).replace(/\s+/g, " ");
  return {
    first: from,
    end,
    headFirst,
    headEnd,
    title,
    plural,
    determiner,
    holders,
    status,
    words: prefix ? words5.slice(prefix[1].length + 1) : words5
  };
}
var isPast = (w, from, headEnd) => w.lower[headEnd] === "but" && w.lower[headEnd + 1] === "one" || w.lower[headEnd] === "at" && w.lower[headEnd + 1] === "the" && w.lower[headEnd + 2] === "time" || w.lower[from - 1] === "as" && w.lower[from - 2] === "served" && !/^(?:has|have|having|had)$/.test(w.lower[from - 3] ?? "");
function possessorStart(w, clitic2) {
  for (let at2 = clitic2 - 1; at2 >= clitic2 - 4 && at2 >= 0 && together(w, at2, clitic2); at2--) {
    if (w.tag[at2] === DT || w.tag[at2] === PRP$)
      return at2;
    if (w.shape[at2] !== LOWER && !isOfficeWord(w, at2) || isVerb(w, at2))
      break;
  }
  return clitic2;
}
var isOfficeWord = (w, at2) => w.taken[at2] === 0 && (w.facts[at2]?.title !== void 0 || TITLE_MODIFIERS.has(w.lower[at2]));
var countryBefore = (at2, names) => names.ending.get(at2)?.kind === "country";
function isModifier(w, at2) {
  const tag = w.tag[at2];
  if (TITLE_MODIFIERS.has(w.lower[at2]) && tag !== RB)
    return !isVerb(w, at2) || tag === VBN;
  if (w.taken[at2] && w.shape[at2] !== LOWER)
    return false;
  if (NAMING.has(w.lower[at2]))
    return false;
  if (tag === VBN && w.tag[at2 + 1] === CD || (tag === VBN || tag === VBG) && governs(w, at2))
    return false;
  if (tag === JJ || tag === JJS || tag === JJR || tag === CD || tag === VBN || tag === VBG)
    return w.shape[at2] !== LOWER || !SPEAKING.has(w.lower[at2]);
  if (tag === NN || tag === NNS)
    return w.shape[at2] === LOWER && !w.facts[at2]?.plural;
  return tag === NNP && w.shape[at2] !== LOWER && w.lower[at2].includes("-");
}
var governs = (w, at2) => together(w, at2 - 1, at2) && (w.tag[at2] === VBG ? w.tag[at2 - 1] === NN || w.tag[at2 - 1] === NNS : /^(?:have|has|had|'ve|'d)$/.test(w.lower[at2 - 1]));
var NAMING = new Set("named appointed called made become elected sworn".split(" "));
var SPEAKING = new Set("said told asked added warned called including according following".split(" "));
function portfolioEnd(w, titleEnd) {
  if (w.lower[titleEnd] !== "of" && w.lower[titleEnd] !== "for")
    return titleEnd;
  const ofState = w.lower[titleEnd - 1] === "state" && w.lower[titleEnd] === "for";
  if (!ofState && !HAS_PORTFOLIO.test(w.lower[titleEnd - 1]))
    return titleEnd;
  let at2 = titleEnd + 1;
  while (together(w, at2, titleEnd) && PORTFOLIOS.has(w.lower[at2]) && !w.taken[at2])
    at2++;
  while (at2 > titleEnd + 1 && /^(?:the|and)$/.test(w.lower[at2 - 1]))
    at2--;
  return at2 > titleEnd + 1 ? at2 : titleEnd;
}
function namesNoHolder(w, end, follows) {
  if (follows?.kind === "country")
    return follows.form !== "demonym" && follows.form !== "metonym";
  if (/^(?:chairs|heads)$/.test(w.lower[end - 1]) && w.lower[end] !== "of")
    return !follows;
  const next = together(w, end, end - 1) && w.shape[end] === LOWER && !isVerb(w, end) ? w.facts[end] : void 0;
  return next !== void 0 && !next.title && (next.noun !== void 0 || next.plural !== void 0);
}
function leadsTitle(w, end, names) {
  const place2 = names.starting.get(end);
  const at2 = place2 && place2.kind !== "person" ? place2.end : end;
  return titleFrom(w, at2, at2 + 4) !== null;
}
function isListed(w, { holders }) {
  if (holders.length < 2 || holders.some((h) => h.kind !== "country" || h.form === "demonym"))
    return false;
  const { first: first3 } = holders.at(-1);
  return /^(?:and|,)$/.test(w.lower[w.lower[first3 - 1] === "the" ? first3 - 2 : first3 - 1] ?? "");
}
function titlePhrases(w, names) {
  const found = [];
  for (let i = 0; i < w.count; i++) {
    const branch2 = w.facts[i]?.title;
    if (!branch2 || w.taken[i])
      continue;
    const match = longest(w, i, branch2);
    if (!match)
      continue;
    const title = match.entries[0];
    const follows = names.starting.get(match.end);
    if (title.kind === "honorific" && follows?.kind !== "person")
      continue;
    if (isVerb(w, i) && match.end - i === 1 && w.shape[i] === LOWER)
      continue;
    if (match.end - i === 1 && w.shape[i] === LOWER && (w.tag[i] === JJ || follows) && follows?.kind !== "person" && /^(?:general|major|private|chief|lead|captain|justice|expert)$/.test(w.lower[i]))
      continue;
    if (match.end - i === 1 && TITLE_MODIFIERS.has(w.lower[i]) && leadsTitle(w, match.end, names))
      continue;
    if (w.shape[i] === LOWER && namesNoHolder(w, match.end, follows))
      continue;
    const end = portfolioEnd(w, match.end);
    const phrase = phraseAround(w, i, end, title, title.many, names);
    if (w.shape[i] === LOWER && !title.many && follows?.kind !== "person" && isListed(w, phrase))
      continue;
    found.push(phrase);
    i = end - 1;
  }
  return found;
}

// dist/entities/pronouns.js
var PRONOUNS = /* @__PURE__ */ new Map([
  ["he", "he"],
  ["him", "he"],
  ["she", "she"],
  ["her", "she"],
  ["they", "they"],
  ["it", "it"],
  ["i", "i"],
  ["me", "i"],
  ["myself", "i"],
  ["we", "we"],
  ["us", "we"]
]);
var SAYS = /^(?:sa(?:id|ys|y)|added|adds|den(?:ied|ies)|announced?|warn(?:ed|s)|believe[sd]?|call(?:ed|s)|plan(?:s|ned)|hope[sd]?|intend(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|condemn(?:s|ed)|demand(?:s|ed)|report(?:s|ed)|confirm(?:s|ed)|accuse[sd]?|urge[sd]?|pledge[sd]?|vow(?:s|ed)|acknowledge[sd]?|admit(?:s|ted)|argue[sd]?|express(?:es|ed)|reject(?:s|ed)|support(?:s|ed)|oppose[sd]?|think(?:s)?|want(?:s|ed))$/;
function speaks(w, i) {
  let next = i + 1;
  while (together(w, next, i) && (w.tag[next] === MD || w.tag[next] === RB || /^(?:has|had|have|'s|'d|was|is)$/.test(w.lower[next])))
    next++;
  if (together(w, next, i) && SAYS.test(w.lower[next]))
    return true;
  const before2 = w.lower[i - 1] === "that" ? i - 2 : i - 1;
  return before2 >= 0 && together(w, before2, i) && SAYS.test(w.lower[before2]);
}
var EMPTY = /^(?:is|was|'s|seems|seemed|appears|appeared|remains|remained|takes|took|would|will|may|might|could|has|had)$/;
function findPronouns(w) {
  const found = [];
  for (let i = 0; i < w.count; i++) {
    if (w.printed[i].length > 10)
      continue;
    const kind = PRONOUNS.get(w.lower[i]);
    if (!kind || w.taken[i])
      continue;
    if (w.lower[i] === "us" && w.printed[i] === "US")
      continue;
    if (w.tag[i] === PRP$ && kind === "she")
      continue;
    if (w.lower[i] === "i" && w.printed[i] !== "I")
      continue;
    const says = speaks(w, i);
    if (kind === "it" && !says)
      continue;
    if (kind === "it" && together(w, i + 1, i) && EMPTY.test(w.lower[i + 1]) && isEmpty(w, i + 1))
      continue;
    found.push({ token: i, kind, speaks: says });
  }
  return found;
}
function isEmpty(w, i) {
  for (let k = i + 1; k < i + 6 && together(w, k, i); k++) {
    if (/^(?:that|to|whether|how|why|when|possible|likely|unclear|clear|important|hard|difficult|time|necessary|unlikely)$/.test(w.lower[k]))
      return true;
  }
  return false;
}

// dist/entities/nominals.js
function findNominals(w, names, titled2) {
  const found = [];
  for (let i = 0; i < w.count; i++) {
    const facts = w.facts[i];
    if (!facts || !facts.noun && !facts.plural || w.taken[i] || titled2.has(i) || !isHead(w, i))
      continue;
    const plural = facts.plural !== void 0 && (w.tag[i] !== NN || !facts.noun);
    const row2 = (plural ? facts.plural : facts.noun) ?? facts.noun;
    const phrase = phraseAround(w, i, i + 1, null, plural, names);
    const kind = plural && row2.kind === "person" ? "group" : row2.kind;
    if (!worthMention(w, phrase, row2, plural))
      continue;
    found.push({
      phrase,
      noun: row2.noun,
      kind,
      plural,
      ...row2.sector ? { sector: row2.sector } : {},
      ...row2.gender && !plural ? { gender: row2.gender } : {}
    });
  }
  return found;
}
function isHead(w, i) {
  const tag = w.tag[i];
  if (w.shape[i] === LOWER && tag !== NN && tag !== NNS)
    return isBareAdjective(w, i);
  if (tag !== NN && tag !== NNS && !(w.shape[i] !== LOWER && (tag === NNP || tag === NNPS)))
    return false;
  if (w.shape[i] !== LOWER && tag !== NNS && tag !== NNPS && tag !== NN && !(w.tag[i - 1] === DT && together(w, i - 1, i)))
    return false;
  if (!together(w, i + 1, i))
    return true;
  const next = w.tag[i + 1];
  return !((next === NN || next === NNS || next === NNP) && !(w.shape[i + 1] !== LOWER));
}
function isBareAdjective(w, i) {
  if (i === 0 || !together(w, i - 1, i) || w.tag[i - 1] !== DT && w.tag[i - 1] !== JJ && w.tag[i - 1] !== PRP$)
    return false;
  const next = w.tag[i + 1];
  return !together(w, i + 1, i) || isVerb(w, i + 1) || next === MD || next === IN || /^[,.;:)]$/.test(w.lower[i + 1]);
}
var COPULA = /^(?:as|is|was|are|were|be|been|being|became|become|becomes|'s|'re|'m)$/;
var saysWhat = (w, { first: first3, determiner, holders }) => together(w, first3 - 1, first3) && COPULA.test(w.lower[first3 - 1]) && (determiner === "" ? holders.length === 0 : /^an?$/.test(determiner));
function acts(w, p) {
  if (together(w, p.end, p.first) && (isVerb(w, p.end) || w.tag[p.end] === MD))
    return true;
  const before2 = together(w, p.first - 1, p.first) ? w.lower[p.first - 1] : "";
  return before2 === "to" ? w.lower[p.first - 2] === "according" : before2 !== "" && SAYS.test(before2);
}
function worthMention(w, p, row2, plural) {
  if (saysWhat(w, p))
    return false;
  if (plural || row2.kind === "group")
    return p.end - p.first > 1 || acts(w, p);
  if (p.determiner !== "" || p.holders.length > 0)
    return true;
  return w.tag[p.first - 1] === POS || w.tag[p.first] === PRP$ || /^(?:one|another|each|every|1)$/.test(w.lower[p.first]);
}

// dist/entities/referents.js
var DEFINITE = /* @__PURE__ */ new Set(["the", "this", "that", "these", "those"]);
var CITIES = /* @__PURE__ */ new Set(["city", "town", "village", "capital", "port", "suburb", "settlement"]);
var COUNTRIES2 = /* @__PURE__ */ new Set(["country", "nation", "state", "kingdom", "republic"]);
function resolveNominal(w, n, registry, discourse) {
  const sentence = w.sentence[n.phrase.first];
  const known3 = DEFINITE.has(n.phrase.determiner) || n.phrase.title !== null && !n.plural && n.phrase.determiner === "";
  if (isNamedNext(w, n))
    return null;
  if (known3 && bare(n) && !(n.noun === "group" && !GROUP.test(n.phrase.words))) {
    const before2 = antecedent(n, sentence, discourse);
    if (before2)
      return before2;
  }
  const country = n.phrase.holders.map(countryHeld).find((c) => c);
  if (known3 && n.kind === "organisation" && country && n.phrase.holders.length === 1) {
    const same2 = discourse.recent(sentence, 1e9, (s) => s.entity.country === country && isSuch(s, n));
    if (same2.length === 1)
      return { entity: same2[0].entity, rule: "only one of the country" };
  }
  if (n.kind === "person" && !n.plural && known3) {
    const holder2 = officeHolder(n, registry);
    if (holder2)
      return { entity: holder2, rule: "holder of the office" };
  }
  if (COUNTRIES2.has(n.noun) && n.kind === "place")
    return null;
  if (n.phrase.title && isLoose(w, n))
    return null;
  if (n.kind === "place" && /^th(?:at|ose)$/.test(n.phrase.determiner))
    return null;
  const kind = n.kind === "person" && n.plural ? "group" : n.kind;
  const entity = registry.local(kind, sliceWords(w, n.phrase.first, n.phrase.end).replace(/\s+/g, " "));
  entity.noun = n.noun;
  entity.plural = n.plural;
  if (n.gender)
    entity.gender = n.gender;
  if (n.sector)
    entity.sector = n.sector;
  const owner = n.phrase.title && bare(n) ? possessor2(w, n, discourse) : void 0;
  const home = country ?? (owner?.kind === "country" ? owner.id.slice(8) : owner?.country);
  if (home)
    entity.country = home;
  if (n.phrase.title && !n.plural && kind === "person") {
    const organisation = owner?.kind === "organisation" ? owner.id : n.phrase.holders.find((h) => h.kind === "organisation")?.id;
    entity.roles.push({
      title: n.phrase.words.toLowerCase(),
      ...home ? { country: home } : {},
      ...organisation ? { organisation } : {},
      status: n.phrase.status
    });
  }
  return { entity, rule: n.phrase.title ? "title without a name" : "description" };
}
function isLoose(w, { phrase: p, plural }) {
  if (plural || p.end - p.first > 1 || w.shape[p.first] !== LOWER)
    return false;
  return !(together(w, p.end, p.first) && isVerb(w, p.end)) && !(together(w, p.first - 1, p.first) && SAYS.test(w.lower[p.first - 1]));
}
var bare = (n) => n.phrase.holders.length === 0;
var GROUP = /^(?:(?:militant|armed|rebel|islamist|insurgent|extremist|jihadist|paramilitary|terrorist) )?group$/i;
var isNamedNext = (w, { kind, noun, phrase, plural }) => !plural && (kind === "organisation" || noun === "group") && phrase.end === phrase.headEnd && together(w, phrase.end, phrase.first) && w.taken[phrase.end] !== 0 && w.shape[phrase.end] !== LOWER;
var countryHeld = (h) => h.country ?? (h.kind === "country" ? h.id?.slice(8) : void 0);
function possessor2(w, n, discourse) {
  let clitic2 = n.phrase.headFirst - 1;
  while (clitic2 > n.phrase.first && w.tag[clitic2] !== POS)
    clitic2--;
  const row2 = clitic2 > n.phrase.first ? w.facts[clitic2 - 1]?.noun : void 0;
  if (!row2 || row2.kind !== "organisation" && !COUNTRIES2.has(row2.noun))
    return void 0;
  const { noun, kind, sector } = row2;
  const whose = { phrase: n.phrase, noun, kind, plural: false, ...sector ? { sector } : {} };
  return antecedent(whose, w.sentence[n.phrase.first], discourse)?.entity ?? void 0;
}
var isSuch = ({ entity }, n) => entity.kind === "organisation" && !entity.anonymous && (entity.sector === n.sector && SECTOR_NOUNS.has(n.noun) || matches(entity, n.noun));
function antecedent(n, sentence, discourse) {
  const same2 = discourse.recent(sentence, 30, (s) => s.noun === n.noun || s.entity.noun === n.noun)[0];
  if (n.kind === "place" && COUNTRIES2.has(n.noun))
    return first(discourse.recent(sentence, 3, (s) => s.entity.kind === "country"), "country before");
  if (n.kind === "place" && CITIES.has(n.noun)) {
    return first(discourse.recent(sentence, 12, (s) => s.entity.kind === "place" && !s.entity.anonymous), "place before") ?? (same2 ? { entity: same2.entity, rule: "same words before" } : null);
  }
  if (n.kind === "organisation" || n.noun === "group") {
    const named = discourse.recent(sentence, 40, (s) => isSuch(s, n));
    if (named.length > 0)
      return { entity: named[0].entity, rule: named.length === 1 ? "only one of the kind" : "nearest of the kind" };
  }
  if (n.kind === "person" && !n.plural) {
    const fits = (s) => s.entity.kind === "person" && s.entity.roles.some((r) => endsIn(r.title, n.noun));
    const holders = discourse.recent(sentence, 40, fits);
    if (holders.length > 0)
      return {
        entity: holders[0].entity,
        rule: holders.length === 1 ? "only holder of the title" : "nearest holder of the title"
      };
  }
  return same2 ? { entity: same2.entity, rule: "same words before" } : null;
}
var first = (found, rule) => found[0] ? { entity: found[0].entity, rule } : null;
var CALLED_BY = new Map(CALLED.map(({ noun, organisations }) => [noun, new Set(organisations.map((name) => `organisation:${slug(name)}`))]));
var GROUPISH = /^(?:group|movement|organi[sz]ation|network)$/;
function matches(e, noun) {
  if (CALLED_BY.get(noun)?.has(e.id))
    return true;
  if (GROUPISH.test(noun))
    return /armed-group|non-governmental|party/.test(e.sector ?? "");
  return e.name.toLowerCase().endsWith(noun);
}
var endsIn = (title, noun) => title === noun || title.endsWith(` ${noun}`) && !/\b(?:deputy|vice|shadow|assistant|under|junior|former)\b/.test(title.slice(0, -noun.length));
var SECTOR_NOUNS = new Set("ministry department army military navy force parliament senate congress assembly legislature government regime administration court tribunal party company firm corporation manufacturer newspaper broadcaster agency bank airline group movement organisation organization alliance bloc coalition fleet corps militia".split(" "));
function officeHolder(n, registry) {
  const words5 = n.phrase.words.toLowerCase();
  const country = n.phrase.holders.map(countryHeld).find((c) => c);
  if (!country && n.phrase.holders.length > 0)
    return null;
  const holders = [...registry.values()].filter((e) => e.kind === "person" && !e.anonymous && e.roles.some((r) => (endsIn(r.title, words5) || r.title === words5) && r.status === n.phrase.status && (!country || !r.country || r.country === country)));
  if (holders.length > 0)
    return holders.length === 1 ? holders[0] : null;
  return n.phrase.status === "current" && country && registry.holder(words5, country) || null;
}

// dist/entities/ask.js
import { createRequire } from "node:module";
var lexicon;
function tagsOf(phrase) {
  if (!lexicon) {
    const nlp = createRequire(import.meta.url)("compromise/two");
    lexicon = nlp.model().one.lexicon;
  }
  const tags2 = Object.hasOwn(lexicon, phrase) ? lexicon[phrase] : [];
  return typeof tags2 === "string" ? [tags2] : tags2;
}
var KINDS = {
  City: "place",
  Region: "place",
  Place: "place",
  Organization: "organisation",
  SportsTeam: "organisation",
  Person: "person"
};
var GIVEN = /* @__PURE__ */ new Set(["FirstName", "MaleName", "FemaleName"]);
function askCompromise(words5) {
  const whole = tagsOf(words5.join(" "));
  for (const tag of whole)
    if (Object.hasOwn(KINDS, tag))
      return KINDS[tag];
  const first3 = tagsOf(words5[0]);
  const last = words5.length > 1 ? tagsOf(words5.at(-1)) : first3;
  return first3.some((t) => GIVEN.has(t)) || last.includes("LastName") ? "person" : null;
}
function askGender(given) {
  const tags2 = tagsOf(given);
  return tags2.includes("MaleName") ? "male" : tags2.includes("FemaleName") ? "female" : void 0;
}

// dist/entities/registry.js
var Registry = class {
  #lexicon;
  /** The article's day, ISO, or null. */
  #day;
  #all = /* @__PURE__ */ new Map();
  #people = /* @__PURE__ */ new Map();
  #locals = 0;
  /** ISO codes of the countries that the article names. */
  countries = /* @__PURE__ */ new Set();
  constructor(lexicon2, day) {
    this.#lexicon = lexicon2;
    this.#day = day;
  }
  get(id) {
    return this.#all.get(id);
  }
  values() {
    return this.#all.values();
  }
  ensure(id, kind, name) {
    let entity = this.#all.get(id);
    if (!entity) {
      entity = { id, kind, name, aliases: /* @__PURE__ */ new Set(), evidence: /* @__PURE__ */ new Set(), roles: [] };
      this.#all.set(id, entity);
    }
    return entity;
  }
  /** A thing without a name, local to the article. */
  local(kind, name) {
    const entity = this.ensure(`~${kind}:${++this.#locals}`, kind, name);
    entity.anonymous = true;
    return entity;
  }
  fromDraft(draft) {
    const entity = this.ensure(draft.id, draft.kind, draft.name);
    entity.draft ??= draft;
    for (const e of draft.evidence)
      entity.evidence.add(e);
    return entity;
  }
  /** The entity of a person's full name: spellings of one name are one person. */
  person(named) {
    const parts = nameParts(named.name);
    const key = spellingKey(parts);
    const same2 = this.#people.get(key)?.[0];
    const name = this.#lexicon.fullName(parts) ?? parts.join(" ");
    const entity = same2 ?? this.ensure(`person:${slug(name) || "?"}`, "person", name);
    if (!same2) {
      this.#people.set(key, [entity]);
      for (const word of /* @__PURE__ */ new Set([...surnames(parts), parts[0].toLowerCase()])) {
        this.#people.set(`*${word}`, [...this.#people.get(`*${word}`) ?? [], entity]);
      }
    }
    this.describe(entity, named);
    return entity;
  }
  /** Who is called so without a full name in the article: by the table of office holders, where only one fits. */
  bearer(surname2) {
    const row2 = this.#lexicon.bearer(surname2, this.#day, this.countries);
    return row2 && this.#fromRow(row2);
  }
  /** Who held the office on the article's day, by the table. */
  holder(title, country) {
    const row2 = this.#lexicon.holder(title.replace("defense minister", "defence minister"), country, this.#day);
    return row2 && this.#fromRow(row2);
  }
  #fromRow(row2) {
    const entity = this.ensure(`person:${slug(row2.name)}`, "person", row2.name);
    if (row2.gender)
      entity.gender ??= row2.gender;
    entity.evidence.add("table of office holders");
    return entity;
  }
  /** People of whom one name is `word` (a surname or a given name). */
  peopleCalled(word) {
    return this.#people.get(`*${word.toLowerCase()}`) ?? [];
  }
  describe(entity, named) {
    if (named.name !== entity.name)
      entity.aliases.add(named.name);
    for (const e of named.evidence)
      entity.evidence.add(e);
    for (const role of named.roles) {
      if (!entity.roles.some((r) => r.title === role.title && (r.country === role.country || !role.country)))
        entity.roles.push(role);
    }
    if (named.gender)
      entity.gender ??= named.gender;
    if (named.country)
      entity.country ??= named.country;
    if (named.sector)
      entity.sector ??= named.sector;
    if (entity.kind === "person" && !entity.gender) {
      const parts = nameParts(entity.name);
      const name = parts[0].toLowerCase();
      const given = factsOf(name);
      const gender = given?.male === given?.female ? void 0 : given?.male ? "male" : "female";
      const asked = gender || given?.male || given?.family || parts.length < 2 ? gender : askGender(name);
      if (asked)
        entity.gender = asked;
    }
  }
  /** All entities but those that were merged into others. */
  finish(merged) {
    return [...this.#all.values()].filter((e) => !merged.has(e.id)).map(finished);
  }
};
function finished(e) {
  const evidence = [...e.evidence];
  const aliases = [...e.aliases].filter((a) => a !== e.name);
  if (e.draft)
    return { ...e.draft, aliases, evidence };
  const iso2 = e.kind === "country" ? e.id.slice(8) : void 0;
  const iso3 = iso2 ? countryOf(iso2)?.iso3 : void 0;
  const country = e.country ?? (e.kind === "person" ? e.roles.find((r) => r.country)?.country : void 0);
  return {
    id: e.id,
    kind: e.kind,
    name: e.name,
    aliases,
    evidence,
    ...iso2 ? { iso2, ...iso3 ? { iso3 } : {} } : {},
    ...e.roles.length > 0 || e.kind === "person" ? { roles: e.roles } : {},
    ...country && e.kind !== "country" ? { country } : {},
    ...e.sector ? { sector: e.sector } : {},
    ...e.anonymous ? { anonymous: true } : {}
  };
}
function renamed(m, merged) {
  if (merged.size === 0 || !m.entities.some((id) => merged.has(id)))
    return m;
  return { ...m, entities: m.entities.map((id) => merged.get(id) ?? id) };
}

// dist/entities/link.js
function link(w, found, lexicon2) {
  const linker = new Linker(w, lexicon2);
  linker.introduce(found.named);
  const steps = [
    ...found.weapons.map((m) => [m.start, () => linker.weapon(m)]),
    ...found.named.map((n) => [n.start, () => linker.name(n)]),
    ...found.held.map((h) => [w.start[h.phrase.first], () => linker.title(h)]),
    ...found.nominals.map((n) => [w.start[n.phrase.first], () => linker.nominal(n)]),
    ...found.pronouns.map((p) => [w.start[p.token], () => linker.pronoun(p)])
  ];
  for (const [, run] of steps.sort((a, b) => a[0] - b[0]))
    run();
  const merged = linker.offices();
  const mentions = linker.mentions.map((m) => renamed(m, merged)).sort(bySpan);
  return { entities: linker.registry.finish(merged), mentions };
}
var Linker = class {
  w;
  registry;
  discourse = new Discourse();
  mentions = [];
  #people = /* @__PURE__ */ new Map();
  #speakers = /* @__PURE__ */ new Map();
  #offices = /* @__PURE__ */ new Map();
  /** Sentence of the first mention. */
  #firsts = /* @__PURE__ */ new Map();
  constructor(w, lexicon2) {
    this.w = w;
    this.registry = new Registry(lexicon2, w.article.published?.slice(0, 10) ?? null);
  }
  /** Full names first: a surname may stand before the name that explains it. */
  introduce(named) {
    this.registry.countries = new Set(named.flatMap((n) => n.kind === "country" ? [n.id.slice(8)] : []));
    for (const n of named) {
      if (n.kind === "person" && nameParts(n.name).length > 1)
        this.#people.set(n, this.registry.person(n));
    }
  }
  /**
   * An office told before its holder ("The chancellor has not said yes. … Ola Berg told parliament"): the only person without
   * a role who is named in the sentences after, where nobody else has that title. Ids to merge, local one first.
   */
  offices() {
    const merged = /* @__PURE__ */ new Map();
    const named = [...this.registry.values()].filter((e) => e.kind === "person" && !e.anonymous);
    for (const [office2, at2] of this.#offices) {
      const role = office2.roles[0];
      if (!role || named.some((e) => e.roles.some((r) => r.title === role.title && r.status === role.status)))
        continue;
      const near = named.filter((e) => e.roles.length === 0 && (this.#firsts.get(e.id) ?? -1) >= at2 && this.#firsts.get(e.id) <= at2 + 4);
      const next = near.filter((e) => this.#firsts.get(e.id) <= at2 + 1);
      const holder2 = near.length === 1 ? near[0] : next.length === 1 ? next[0] : void 0;
      if (!holder2 || office2.gender && holder2.gender && office2.gender !== holder2.gender)
        continue;
      holder2.roles.push(role);
      holder2.evidence.add("office told before the name");
      if (office2.gender)
        holder2.gender ??= office2.gender;
      merged.set(office2.id, holder2.id);
    }
    return merged;
  }
  weapon(m) {
    const { entity: draft, ...rest } = m;
    const entity = this.registry.fromDraft(draft);
    const printed = this.w.text.slice(m.start, m.end);
    if (m.form !== "description" && m.form !== "pronoun" && printed !== entity.name)
      entity.aliases.add(printed);
    this.mentions.push({ ...rest, entities: [entity.id] });
  }
  name(n) {
    if (n.kind === "person")
      this.#person(n);
    else {
      const entity = this.registry.ensure(n.id, n.kind, n.name);
      const printed = this.w.text.slice(n.start, n.stop);
      this.registry.describe(entity, n);
      if (printed !== entity.name && n.form !== "demonym" && n.form !== "metonym")
        entity.aliases.add(printed);
      this.#mention(n, [entity.id], n.form, n.rule, n.as);
      if (!n.nested && (n.form !== "demonym" || n.as === "actor"))
        this.#see(entity, n.first, n.end);
    }
  }
  #person(n) {
    const whole = this.#people.get(n);
    if (whole) {
      this.#mention(n, [whole.id], "name", n.rule);
      this.#see(whole, n.first, n.end);
      return;
    }
    const all = this.registry.peopleCalled(n.name);
    const fitting = all.filter((p) => !n.gender || !p.gender || p.gender === n.gender);
    const entity = all.length === 0 ? this.registry.bearer(n.name) : fitting.length > 1 ? this.#namesake(n, fitting) : fitting[0];
    if (entity) {
      this.registry.describe(entity, n);
      this.#mention(n, [entity.id], "surname", fitting.length > 1 ? "surname, nearest" : "surname");
      this.#see(entity, n.first, n.end);
      return;
    }
    if (all.length > 0) {
      const candidates = all.map((p) => p.id);
      this.mentions.push({
        start: n.start,
        end: n.stop,
        entities: [],
        form: "surname",
        rule: "surname",
        why: `ambiguous: ${candidates.join(", ")}`,
        candidates
      });
      return;
    }
    const alone = this.registry.person(n);
    this.#people.set(n, alone);
    this.#mention(n, [alone.id], "name", n.rule);
    this.#see(alone, n.first, n.end);
  }
  /** Of two people of one name: the one whom the title fits, else the only one mentioned near. */
  #namesake(n, people) {
    const titled2 = people.filter((p) => n.roles.some((r) => p.roles.some((q) => q.title === r.title)));
    if (titled2.length === 1)
      return titled2[0];
    const sentence = this.w.sentence[n.first];
    const near = this.discourse.recent(sentence, 3, (s) => people.includes(s.entity));
    if (near.length === 1)
      return near[0].entity;
    const last = near.filter((s) => s.sentence === near[0].sentence);
    return last.length === 1 ? last[0].entity : void 0;
  }
  /** The person of a name in apposition: by surname the only one so called. */
  #who(n) {
    const whole = this.#people.get(n);
    if (whole)
      return whole;
    const called = this.registry.peopleCalled(n.name);
    return called.length === 1 ? called[0] : this.registry.person(n);
  }
  title(held3) {
    const { phrase, people } = held3;
    if (phrase.title?.kind === "honorific" || held3.joined)
      return;
    const span = { start: this.w.start[phrase.first], stop: this.w.end[phrase.end - 1] };
    if (saysWhat(this.w, phrase))
      return;
    if (people.length > 0) {
      const ids = people.map((p) => this.#who(p).id);
      this.#mention(span, [...new Set(ids)], "role", held3.rule);
      return;
    }
    const noun = this.w.lower[phrase.headEnd - 1];
    const row2 = {
      noun: phrase.plural ? phrase.title.title : noun,
      kind: phrase.plural ? "group" : "person",
      phrase,
      plural: phrase.plural
    };
    this.#describe({ ...row2, ...phrase.title?.gender ? { gender: phrase.title.gender } : {} }, "role");
  }
  nominal(n) {
    this.#describe(n, "description");
  }
  /** "ISIL fighters", "the town of Azaz": the name in the phrase stands for it, and may be called by its noun later. */
  #isNamed(n) {
    if (n.kind === "person")
      return false;
    const name = n.phrase.holders.find((h) => n.kind === "place" ? h.kind !== "organisation" : h.kind === "organisation");
    if (!name)
      return false;
    const entity = this.registry.ensure(name.id, name.kind, name.name);
    if (n.phrase.end > n.phrase.headEnd)
      this.#see(entity, n.phrase.first, n.phrase.end, n.noun);
    return true;
  }
  #describe(n, form) {
    if (this.#isNamed(n))
      return;
    const found = resolveNominal(this.w, n, this.registry, this.discourse);
    if (!found)
      return;
    const span = { start: this.w.start[n.phrase.first], stop: this.w.end[n.phrase.end - 1] };
    this.#answer(span, found.entity, found, form);
    if (!found.entity)
      return;
    const kind = n.phrase.title?.kind;
    if (found.rule === "title without a name" && (n.phrase.determiner === "the" || n.phrase.determiner === "" && n.phrase.holders.length === 1) && !n.plural && (kind === "state" || kind === "government")) {
      this.#offices.set(found.entity, this.w.sentence[n.phrase.first]);
    }
    this.#see(found.entity, n.phrase.first, n.phrase.end, n.noun);
  }
  pronoun(p) {
    const { w } = this;
    const sentence = w.sentence[p.token];
    const span = { start: w.start[p.token], stop: w.end[p.token] };
    if (p.kind === "i" || p.kind === "we") {
      const key = `${p.kind}:${w.layers.tokens.quotation[p.token] >= 0 ? w.layers.tokens.quotation[p.token] : "text"}`;
      let entity2 = this.#speakers.get(key);
      if (!entity2)
        this.#speakers.set(key, entity2 = this.registry.local(p.kind === "i" ? "person" : "group", w.printed[p.token].toLowerCase() === "i" ? "I" : p.kind));
      this.#mention(span, [entity2.id], "pronoun", "first person");
      return;
    }
    if (p.kind === "he" || p.kind === "she") {
      const gender = p.kind === "he" ? "male" : "female";
      const found2 = this.discourse.person(sentence, gender);
      if (found2.entity)
        found2.entity.gender ??= gender;
      const entity2 = found2.entity ?? this.registry.local("person", p.kind);
      if (!found2.entity)
        entity2.gender = gender;
      this.#answer(span, entity2, found2, "pronoun");
      this.#see(entity2, p.token, p.token + 1);
      return;
    }
    const fits = p.kind === "they" ? isMany : isBody;
    const found = this.discourse.thing(sentence, fits, p.kind === "it");
    if (!found.entity && !(p.kind === "they" && p.speaks))
      return;
    if (p.kind === "they" && found.entity?.kind === "organisation" && !p.speaks)
      return;
    const entity = found.entity ?? this.registry.local("group", "they");
    this.#answer(span, entity, found, "pronoun", entity.kind === "country" ? "actor" : void 0);
    this.#see(entity, p.token, p.token + 1);
  }
  #answer(span, entity, found, form, as) {
    if (found.entity) {
      this.#mention(span, [found.entity.id], form, found.rule, as);
      return;
    }
    this.mentions.push({
      start: span.start,
      end: span.stop,
      entities: entity ? [entity.id] : [],
      form,
      rule: form,
      why: found.why,
      ...found.candidates.length > 0 ? { candidates: found.candidates } : {}
    });
  }
  #mention(span, entities, form, rule, as) {
    this.mentions.push({ start: span.start, end: span.stop, entities, form, rule, ...as ? { as } : {} });
  }
  #see(entity, first3, end, noun) {
    const { w } = this;
    let at2 = end;
    while (at2 < end + 12 && together(w, at2, first3) && !isVerb(w, at2) && !/^[,;:]$/.test(w.lower[at2]))
      at2++;
    const subject = together(w, at2, first3) && isVerb(w, at2) && !precededByPreposition(w, first3);
    if (!this.#firsts.has(entity.id))
      this.#firsts.set(entity.id, w.sentence[first3]);
    this.discourse.add({ entity, sentence: w.sentence[first3], token: first3, subject, ...noun ? { noun } : {} });
  }
};
var isMany = (e) => e.kind === "group" || e.kind === "organisation";
var isBody = (e) => e.kind === "organisation" || e.kind === "country";

// dist/entities/roles.js
var surname = ({ name }) => name.slice(name.lastIndexOf(" ") + 1);
var CHOOSES = /^(?:nam|appoint|declar|elect|mak|made|reappoint)/;
var IS = new Set("is was as became remains being named appointed".split(" "));
function giveRoles(w, phrases, at2, context) {
  const names = { ...at2, roles: /* @__PURE__ */ new Map() };
  const held3 = [];
  let last;
  for (const [number2, phrase] of phrases.entries()) {
    const found = beside(w, phrase, names, last, phrases[number2 + 1]);
    const one2 = found ?? { phrase, people: [], joined: false, rule: "title" };
    for (const [i, person2] of one2.people.entries())
      assign(w, person2, phrase, i, one2.people.length, names, context, last, phrases[number2 + 1]);
    held3.push(one2);
    last = one2;
  }
  return held3;
}
var ASIDE = /^(?:[—–(:-]|--)$/;
var LETTERS = "letters after name";
function beside(w, p, names, last, next) {
  const follow = nameAfterTitles(w, p.end, names) ?? (p.end === p.headEnd ? void 0 : names.starting.get(p.headEnd));
  if (follow?.kind === "person" && together(w, follow.first, p.headFirst) && (p.title?.before ?? true)) {
    const people = p.plural ? listFrom(w, follow, names) : [follow];
    return { phrase: p, people, joined: true, rule: "title before name" };
  }
  const chained = next && (next.first === p.end || next.first === p.end + 1 && w.lower[p.end] === "and" && next.determiner === "") ? names.starting.get(next.end) : void 0;
  if (chained?.kind === "person" && !p.plural && (p.title?.before ?? true))
    return { phrase: p, people: [chained], joined: true, rule: "title before name" };
  const lettered = p.first === p.headFirst && w.shape[p.first] === CAPITALS ? names.ending.get(p.first) : void 0;
  if (lettered?.kind === "person")
    return { phrase: p, people: [lettered], joined: true, rule: LETTERS };
  const before2 = w.lower[p.first - 1];
  if (together(w, p.first - 1, p.first)) {
    const letters = last?.rule === LETTERS && last.phrase.end === p.first - 1 ? last.people[0] : void 0;
    const owner = names.ending.get(p.first - 1) ?? letters;
    if ((before2 === "," || before2 === "(" || before2 === "\u2014" || before2 === "\u2013" || before2 === "-" || before2 === "--") && owner?.kind === "person") {
      if (!p.plural && !(p.end === p.headEnd && w.tag[p.end] === POS))
        return { phrase: p, people: [owner], joined: false, rule: "apposition after name" };
    }
    if (before2 === "and" && last && last.phrase.end === p.first - 1 && last.people.length === 1 && !last.joined && !p.plural) {
      return { phrase: p, people: last.people, joined: false, rule: "second apposition" };
    }
    const chosen = names.ending.get(p.first);
    if (chosen?.kind === "person" && p.determiner === "" && !p.plural && CHOOSES.test(w.lower[chosen.first - 1] ?? ""))
      return { phrase: p, people: [chosen], joined: false, rule: "named to the office" };
    if (IS.has(before2) && !p.plural) {
      const subject = names.ending.get(p.first - 1) ?? names.ending.get(p.first - 2) ?? (w.lower[p.first - 2] === "," ? void 0 : names.ending.get(p.first - 3));
      if (subject?.kind === "person" && together(w, subject.first, p.first)) {
        const left = before2 === "as" && /^(?:replac|succeed)/.test(w.lower[subject.first - 1] ?? "");
        const heir = left ? names.ending.get(subject.first - 1) : void 0;
        if (heir?.kind === "person")
          return { phrase: p, people: [heir], joined: false, rule: "successor" };
        const phrase = left ? { ...p, status: "former" } : p;
        return { phrase, people: [subject], joined: false, rule: "predicate" };
      }
    }
  }
  const predicate = /^(?:is|was|remains)$/.test(w.lower[p.end] ?? "") && together(w, p.end + 1, p.first) ? names.starting.get(p.end + 1) : void 0;
  if (predicate?.kind === "person" && !p.plural && p.determiner === "the")
    return { phrase: p, people: [predicate], joined: false, rule: "predicate" };
  const titled2 = next && next.first === p.end + 1 ? nameAfterTitles(w, next.end, names) : void 0;
  const comma = names.starting.get(p.end + 1) ?? titled2;
  if ((w.lower[p.end] === "," || p.plural && p.holders.length > 1 && ASIDE.test(w.lower[p.end])) && comma?.kind === "person" && together(w, comma.first, p.first) && (p.determiner !== "" || p.holders.length > 0 || w.shape[p.headFirst] !== LOWER && p.title?.kind !== "official")) {
    if (p.plural)
      return { phrase: p, people: listFrom(w, comma, names), joined: false, rule: "apposition before name" };
    const after = w.lower[comma.end];
    if (after === "," || after === "." || after === ")" || !together(w, comma.end, p.first))
      return { phrase: p, people: [comma], joined: false, rule: "apposition before name" };
  }
  return null;
}
function nameAfterTitles(w, end, names) {
  if (names.starting.has(end))
    return names.starting.get(end);
  const from = w.lower[end] === "the" ? end + 1 : end;
  const address = w.facts[from]?.title ? longest(w, from, w.facts[from].title) : null;
  return address?.entries[0]?.kind === "honorific" ? names.starting.get(address.end) : void 0;
}
function listFrom(w, first3, names) {
  const people = [first3];
  for (let at2 = afterCountry(w, first3, names); together(w, at2, first3.first) && people.length < 9; ) {
    let next = at2;
    while ((w.lower[next] === "," || w.lower[next] === "and") && together(w, next, first3.first))
      next++;
    const person2 = names.starting.get(next);
    if (next === at2 || person2?.kind !== "person")
      break;
    people.push(person2);
    at2 = afterCountry(w, person2, names);
  }
  return people;
}
function afterCountry(w, { end }, names) {
  const country = w.lower[end] === "of" ? names.starting.get(end + 1) : void 0;
  return country?.kind === "country" ? country.end : end;
}
function assign(w, person2, p, index, count, names, context, last, next) {
  const title = p.title;
  if (title?.gender && !p.plural)
    person2.gender = title.gender;
  if (title?.kind === "honorific")
    return;
  const paired = p.holders.length === count && count > 1 ? p.holders.slice(index, index + 1) : count > 1 && p.holders.length > 1 ? [] : p.holders;
  const sender = p.title?.kind === "diplomat" ? paired.filter((h) => !isPost(w, h)) : paired;
  const held3 = sender.map(countryHeld2).find((c) => c !== void 0) ?? countryAfter(w, person2, names);
  const organisation = paired.filter((h) => h.kind === "organisation").at(-1);
  const relation = relationOf(p);
  const counterpart = relation !== void 0;
  const model = counterpart ? modelOf(w, p, names, person2, last) : void 0;
  if (counterpart && !model)
    return;
  const words5 = (model && titleIn(inGender(w, model.title, person2), held3)) ?? (p.plural ? singular(p.words) : p.words).toLowerCase();
  if (/^(?:son|daughter|wife|husband|brother|sister|mother|father|widow|cousin|nephew|niece|friend|ally|spouse|partner)$/.test(words5))
    return;
  const body2 = title?.kind === "spokesperson" && paired.length === 0 ? context.bodyOf(words5) : void 0;
  const country = held3 ?? body2?.country ?? fellow(w, p, last) ?? nationalTitle(words5) ?? (organisation || !title || !NATIONAL_KINDS.has(title.kind) || ofSome(p) ? void 0 : context.near(p.first));
  const role = {
    title: words5,
    ...country && (held3 || !isOther(w, p, next, country)) ? { country } : {},
    ...(organisation ?? body2)?.id ? { organisation: (organisation ?? body2).id } : {},
    status: relation === "predecessor" ? "former" : relation === "successor" ? "current" : model?.status === "former" ? "former" : p.status
  };
  if (!person2.roles.some((r) => r.title === role.title && r.country === role.country))
    person2.roles.push(role);
  names.roles.set(surname(person2), role);
  person2.evidence.unshift(counterpart ? "counterpart before name" : "title");
}
function fellow(w, p, last) {
  const before2 = last?.people.length === 1 ? last.people[0] : void 0;
  if (!before2 || w.lower[p.first - 1] !== "and" || !together(w, before2.end, p.first))
    return void 0;
  return p.first - 1 - before2.end < 4 ? before2.roles.at(-1)?.country : void 0;
}
var isOther = (w, p, next, country) => next !== void 0 && together(w, next.first, p.first) && relationOf(next) === "counterpart" && next.holders.some((h) => countryHeld2(h) === country);
var isPost = (w, { first: first3 }) => /^(?:to|for)$/.test(w.lower[w.lower[first3 - 1] === "the" ? first3 - 2 : first3 - 1] ?? "");
var relationOf = (p) => /(counterpart|predecessor|successor)s?$/.exec(p.words)?.[1] ?? (p.holders.length > 0 && /^colleagues?$/.test(p.words) ? "counterpart" : void 0);
var inGender = (w, title, { first: first3 }) => w.facts[first3]?.female && !w.facts[first3]?.male ? title.replace(/man$/, "woman") : title;
var ofSome = (p) => p.title?.kind === "spokesperson" && /^(?:its|their|his|her)$/.test(p.determiner);
var NATIONAL_KINDS = /* @__PURE__ */ new Set(["state", "government", "spokesperson"]);
function countryAfter(w, person2, names) {
  if (w.lower[person2.end] !== "of" || !together(w, person2.end, person2.first))
    return void 0;
  const named = names.starting.get(w.lower[person2.end + 1] === "the" ? person2.end + 2 : person2.end + 1);
  return named?.kind === "country" ? countryHeld2(named) : void 0;
}
var countryHeld2 = (h) => h.country ?? (h.kind === "country" ? h.id?.slice(8) : void 0);
function modelOf(w, p, names, person2, last) {
  const sentence = w.sentence[p.first];
  const from = w.layers.sentences[Math.max(0, sentence - 2)].firstToken;
  const title = last?.phrase.title;
  if (last && w.sentence[last.phrase.first] === sentence && last.people.length === 0 && title && NATIONAL_KINDS.has(title.kind)) {
    return { title: last.phrase.words.toLowerCase(), status: last.phrase.status };
  }
  for (let i = p.first; i > from; i--) {
    const named = names.ending.get(i);
    if (named === person2 || named?.kind !== "person")
      continue;
    const role = named.roles[0] ?? names.roles.get(surname(named));
    if (role)
      return role;
  }
  return void 0;
}
function singular(words5) {
  if (words5.endsWith("men"))
    return `${words5.slice(0, -3)}man`;
  if (/^secretaries\b/.test(words5))
    return words5.replace("secretaries", "secretary");
  if (/^(?:ministers|heads|chiefs|members|secretaries) of\b/.test(words5))
    return words5.replace(/^(\w+)s of/, "$1 of");
  if (words5.endsWith("ies"))
    return `${words5.slice(0, -3)}y`;
  return words5.endsWith("s") ? words5.slice(0, -1) : words5;
}

// dist/entities/list-roles.js
var REACH = 2;
function giveListRoles(w, held3, names) {
  for (const { phrase, people } of held3) {
    if (!phrase.plural || people.length > 0 || !phrase.title || phrase.title.kind === "honorific")
      continue;
    const list = listAfter(w, phrase.end, names);
    const told = NUMBERS.indexOf(w.lower[phrase.first]);
    if (list.length < 2 || told > 0 && told !== list.length)
      continue;
    const title = singular(phrase.words.toLowerCase()).replace(NUMBER2, "");
    for (const { person: person2, country } of list) {
      person2.roles.push({ title, country, status: phrase.status });
      person2.evidence.push("office of several before the names");
    }
  }
  giveOneRoles(w, held3, names);
}
var NUMBERS = ["", "", "two", "three", "four", "five", "six"];
var NUMBER2 = /^(?:two|three|four|five|six) /;
function listAfter(w, from, names) {
  const list = [];
  const last = w.sentence[from - 1] + REACH;
  for (let at2 = from; at2 < w.count && w.sentence[at2] <= last; ) {
    const person2 = names.starting.get(at2);
    if (person2?.kind !== "person") {
      if (list.length > 0 && w.lower[at2] !== "," && w.lower[at2] !== "and")
        break;
      at2++;
      continue;
    }
    const country = w.lower[person2.end] === "of" ? names.starting.get(person2.end + 1) : void 0;
    if (country?.kind !== "country" || person2.roles.length > 0 || !together(w, country.first, at2))
      return [];
    list.push({ person: person2, country: country.id.slice(8) });
    at2 = country.end;
  }
  return list;
}
function giveOneRoles(w, held3, names) {
  for (const { phrase, people } of held3) {
    const role = people.length === 1 ? people[0].roles.at(-1) : void 0;
    if (!role?.country)
      continue;
    for (let i = phrase.end; together(w, i, phrase.first) && i < phrase.end + 20; i++) {
      const holder2 = w.lower[i] === "one" ? names.ending.get(i) : void 0;
      const person2 = w.lower[i + 1] === "," ? names.starting.get(i + 2) : void 0;
      if (holder2?.kind !== "country" || person2?.kind !== "person" || person2.roles.length > 0)
        continue;
      person2.roles.push({ title: role.title, country: holder2.id.slice(8), status: role.status });
      person2.evidence.push("one of the office before");
    }
  }
}

// dist/entities/surnames.js
function findSurnames(w, named, hitAt2) {
  const known3 = /* @__PURE__ */ new Map();
  for (const n of named) {
    if (n.kind !== "person")
      continue;
    const parts = nameParts(n.name).map((p) => p.toLowerCase());
    if (parts.length > 1)
      for (const part of [parts.at(-1), parts[0]])
        known3.set(part, Math.max(known3.get(part) ?? 0, part === parts.at(-1) ? 2 : 1));
  }
  const found = [];
  for (let i = 0; i < w.count; i++) {
    const rank2 = known3.get(w.lower[i]);
    if (!rank2 || w.taken[i] || !isCapital(w, i) || hitAt2.has(i))
      continue;
    if (rank2 === 1 && !w.shouting[w.sentence[i]] && w.facts[i]?.noun)
      continue;
    let first3 = i;
    let end = i + 1;
    while (first3 > 0 && known3.has(w.lower[first3 - 1]) && !w.taken[first3 - 1] && isCapital(w, first3 - 1))
      first3--;
    while (end < w.count && known3.has(w.lower[end]) && !w.taken[end] && isCapital(w, end))
      end++;
    const name = sliceWords(w, first3, end);
    found.push({
      first: first3,
      end,
      start: w.start[first3],
      stop: w.end[end - 1],
      kind: "person",
      name,
      form: "surname",
      rule: "surname",
      evidence: [],
      roles: []
    });
    i = end - 1;
  }
  return found;
}

// dist/lexicon/weapons/air-defence.js
var AIR_DEFENCE = [
  {
    class: "air-defence",
    subclass: "SAM",
    rows: [
      ["S-75", "RU", "An S-75 battery guards the dam.", "SA-2 Guideline", "SA-2"],
      ["S-125", "RU", "Poland mounts the S-125 on trucks.", "SA-3 Goa", "SA-3", "S-125 Pechora", "S-125 Neva"],
      ["S-200", "RU", "An S-200 strayed as far as Cyprus.", "SA-5 Gammon", "SA-5"],
      ["S-300", "RU", "Slovakia gave its only S-300 battery.", "SA-10 Grumble", "SA-10", "S-300PMU", "S-300V"],
      ["S-350", "RU", "The S-350 Vityaz is new.", "S-350 Vityaz", "SA-28"],
      [
        "S-400",
        "RU",
        "Ankara bought the S-400 over American protests.",
        "S-400 Triumf",
        "SA-21 Growler",
        "SA-21",
        "Triumf"
      ],
      ["S-500", "RU", "The S-500 is to guard Moscow.", "S-500 Prometey"],
      [
        "Buk",
        "RU",
        "A Buk missile brought down the airliner.",
        "Buk-M1",
        "Buk-M2",
        "9K37",
        "SA-11 Gadfly",
        "SA-11",
        "SA-17",
        "Buk-M3",
        "Buk-TELAR"
      ],
      [
        "Tor",
        "RU",
        "Two Tor missiles hit the aircraft after take-off.",
        "Tor-M1",
        "Tor-M2",
        "9K330",
        "SA-15 Gauntlet",
        "SA-15"
      ],
      [
        "Pantsir",
        "RU",
        "A Pantsir was set up on a ministry roof.",
        "Pantsir-S1",
        "Pantsyr",
        "SA-22 Greyhound",
        "SA-22"
      ],
      ["Osa", "RU", "An Osa air defence system burned.", "9K33", "SA-8 Gecko", "SA-8"],
      ["Kub", "RU", "The Kub missile rides on tracks.", "2K12", "SA-6 Gainful", "SA-6"],
      ["Strela-10", "RU", "A Strela-10 engaged the drones.", "9K35", "SA-13 Gopher", "SA-13"],
      ["Tunguska", "RU", "The 2K22 Tunguska has guns and missiles.", "2K22", "SA-19"],
      ["Patriot", "US", "Berlin will send three Patriot air defence batteries.", "MIM-104", "PAC-3", "PAC-2"],
      ["THAAD", "US", "Beijing objects to THAAD in Seongju.", "Terminal High Altitude Area Defense"],
      ["NASAMS", "NO", "A NASAMS crew downed ten drones."],
      ["HAWK", "US", "Madrid sends a HAWK battery.", "MIM-23", "HAWK missile", "Hawk missile", "Hawk air defence"],
      ["Aegis", "US", "Romania hosts an Aegis Ashore site.", "Aegis Ashore", "Aegis Combat System"],
      ["SM-2", "US", "The destroyer fired an SM-2 at the drone.", "RIM-66", "Standard Missile-2"],
      ["SM-3", "US", "An SM-3 struck the target in space.", "RIM-161", "Standard Missile-3"],
      ["SM-6", "US", "The SM-6 can also sink ships.", "RIM-174", "Standard Missile-6"],
      ["ESSM", "US", "The frigate launched an ESSM.", "RIM-162", "Evolved SeaSparrow"],
      ["RIM-116", "US", "The RIM-116 guards the carrier.", "Rolling Airframe Missile"],
      ["Sea Sparrow", "US", "Buks were adapted to fire the Sea Sparrow.", "RIM-7"],
      ["Avenger", "US", "Four Avenger air defence systems arrived."],
      ["Ground-Based Interceptor", "US", "A Ground-Based Interceptor missed.", "GBI interceptor"],
      ["Iron Dome", "IL", "Iron Dome stopped most of the rockets."],
      ["David's Sling", "IL", "David's Sling was used for the first time.", "Magic Wand missile"],
      ["Arrow 2", "IL", "An Arrow 2 downed the Scud.", "Arrow-2"],
      ["Arrow 3", "IL", "Germany bought the Arrow 3.", "Arrow missile", "Arrow air defence"],
      ["Barak 8", "IL", "India and Israel built the Barak 8.", "Barak-8", "Barak MX"],
      ["SPYDER", "IL", "Prague ordered four SPYDER batteries."],
      ["Iron Beam", "IL", "The Iron Beam laser is to be ready soon."],
      ["SAMP/T", null, "Rome will hand over a second SAMP/T battery.", "SAMP-T", "Mamba air defence"],
      ["Aster 30", null, "A frigate fired an Aster 30.", "Aster-30", "Aster missile"],
      ["Crotale", "FR", "Two Crotale batteries were delivered."],
      ["IRIS-T", "DE", "An IRIS-T battery protects the capital.", "IRIS-T SLM", "IRIS-T SLS"],
      ["Skynex", "DE", "The Skynex guns fire programmable rounds."],
      ["CAMM", "GB", "Poland will build CAMM launchers.", "Sky Sabre", "Sea Ceptor"],
      ["Rapier", "GB", "Rapier missiles guarded the Falklands.", "Rapier air defence"],
      ["HQ-9", "CN", "Beijing placed HQ-9 launchers on the reef.", "Hongqi-9", "FD-2000"],
      ["HQ-16", "CN", "The HQ-16 arms frigates.", "Hongqi-16", "LY-80"],
      ["HQ-22", "CN", "Six transports brought the HQ-22 to Belgrade.", "FK-3"],
      ["Sky Bow III", "TW", "Taiwan moved Sky Bow III missiles east.", "Tien Kung III", "Tien Kung", "Sky Bow"],
      ["Cheongung", "KR", "Baghdad signed for the Cheongung-II.", "KM-SAM", "Cheongung-II", "M-SAM"],
      ["L-SAM", "KR", "Seoul finished work on the L-SAM."],
      ["Akash", "IN", "Yerevan received Akash missiles."],
      ["Bavar-373", "IR", "Tehran says its Bavar-373 matches foreign systems."],
      ["3rd Khordad", "IR", "A 3rd Khordad shot down the drone.", "Third Khordad"],
      ["Khordad-15", "IR", "The Khordad-15 follows six targets.", "15 Khordad"],
      ["Hisar-A", "TR", "Ankara tested the Hisar-A.", "Hisar air defence"],
      ["Siper", "TR", "The Siper missile reaches 100 kilometres."],
      ["Pongae-5", "KP", "The North unveiled the Pongae-5.", "KN-06", "Pyoljji-1-2"]
    ]
  },
  {
    class: "air-defence",
    subclass: "MANPADS",
    rows: [
      ["Stinger", "US", "Lithuania gave Stinger missiles.", "FIM-92"],
      ["Redeye", "US", "The FIM-43 Redeye came before it.", "FIM-43"],
      ["Igla", "RU", "A soldier with an Igla missile hit the jet.", "9K38", "Igla-S", "SA-18"],
      ["Strela-3", "RU", "Rebels showed a Strela-3.", "SA-14"],
      ["Strela-2", "RU", "Smugglers offered a Strela-2.", "9K32", "SA-7 Grail", "SA-7"],
      ["Verba", "RU", "Airborne troops have the Verba missile.", "9K333", "SA-25"],
      ["Mistral", "FR", "Norway sent Mistral missiles."],
      ["Starstreak", "GB", "A Starstreak cut a helicopter in two."],
      ["Piorun", "PL", "A Piorun downed the Su-25."],
      ["RBS 70", "SE", "An RBS 70 hit a Ka-52.", "RBS-70"],
      ["Chiron", "KR", "Jakarta bought the Chiron missile.", "KP-SAM"],
      ["Misagh-2", "IR", "Crates of Misagh-2 were found on the dhow.", "Misagh-1", "Misagh"],
      ["QW-1", "CN", "Smugglers sold the QW-1."],
      ["HN-5", "CN", "A tribe owned an HN-5 missile."],
      ["FN-6", "CN", "Rebels filmed an FN-6 launch."]
    ]
  },
  {
    class: "air-defence",
    subclass: "anti-aircraft gun",
    rows: [
      ["Gepard", "DE", "The Gepard guns proved their worth against drones.", "Flakpanzer Gepard"],
      ["ZSU-23-4 Shilka", "RU", "A ZSU-23-4 Shilka stood at the gate.", "ZSU-23-4", "ZSU-23", "Shilka"],
      ["ZU-23-2", "RU", "They bolted a ZU-23-2 to a pickup.", "ZU-23"],
      ["ZPU-4", "RU", "The colonel was shot with a ZPU-4."],
      ["Phalanx", "US", "The Phalanx gun failed to fire.", "Phalanx CIWS", "C-RAM", "Centurion C-RAM"],
      ["Bofors L70", "SE", "A Bofors L70 covered the bridge.", "Bofors gun"],
      ["Korkut", "TR", "Korkut guns were seen at the airfield."],
      ["Terrahawk Paladin", "GB", "A Terrahawk Paladin shot down a drone."]
    ]
  }
];

// dist/lexicon/weapons/aircraft.js
var AIRCRAFT = [
  {
    class: "aircraft",
    subclass: "fighter",
    rows: [
      ["F-4 Phantom", "US", "Athens still flies the F-4 Phantom.", "F-4", "F-4E", "Phantom jet"],
      ["F-5", "US", "An F-5 crashed near Isfahan.", "F-5 Tiger", "F-5E"],
      ["F-14 Tomcat", "US", "The F-14 Tomcat was struck on the runway.", "F-14", "Tomcat"],
      [
        "F-15",
        "US",
        "Four F-15 jets took off from Lakenheath.",
        "F-15 Eagle",
        "F-15E Strike Eagle",
        "Strike Eagle",
        "F-15EX"
      ],
      ["F-16", "US", "Kyiv lost its first F-16 in August.", "F-16 Fighting Falcon", "Fighting Falcon", "F-16 Viper"],
      [
        "F/A-18",
        "US",
        "An F/A-18 fell off the deck.",
        "F-18",
        "F/A-18 Hornet",
        "Hornet",
        "Super Hornet",
        "F/A-18 Super Hornet",
        "CF-18"
      ],
      ["EA-18G Growler", "US", "Canberra flies the EA-18G Growler.", "EA-18G", "EA-18"],
      ["F-22 Raptor", "US", "Two F-22 Raptor jets intercepted the bomber.", "F-22", "Raptor"],
      [
        "F-35",
        "US",
        "Singapore will buy eight more F-35B jets.",
        "F-35 Lightning II",
        "Joint Strike Fighter",
        "F-35 Lightning"
      ],
      ["F-47", "US", "The F-47 is to fly before 2029.", "NGAD"],
      ["F-117 Nighthawk", "US", "An F-117 Nighthawk was downed over Serbia.", "F-117"],
      [
        "Eurofighter Typhoon",
        null,
        "Doha ordered 24 Eurofighter Typhoon jets.",
        "Eurofighter",
        "Typhoon",
        "Typhoon FGR4",
        "EF-2000"
      ],
      ["Panavia Tornado", null, "A Panavia Tornado dropped the bomb.", "Tornado", "Tornado GR4"],
      ["Rafale", "FR", "India lost at least one Rafale, Islamabad said."],
      [
        "Mirage 2000",
        "FR",
        "Paris handed over six Mirage 2000-5.",
        "Mirage-2000",
        "Mirage F1",
        "Mirage III",
        "Mirage jet"
      ],
      ["Super Etendard", "FR", "A Super Etendard launched the missile.", "Super \xC9tendard"],
      ["Gripen", "SE", "Bangkok chose the Gripen.", "JAS 39", "JAS-39 Gripen", "JAS 39 Gripen"],
      ["Harrier", "GB", "A Harrier jet landed on the pad.", "AV-8B", "Sea Harrier", "AV-8B Harrier"],
      ["MiG-21", "RU", "The last MiG-21 squadron was disbanded."],
      ["MiG-23", "RU", "A MiG-23 crashed near Benghazi."],
      ["MiG-25", "RU", "Aleppo was photographed by a MiG-25.", "MiG-25 Foxbat"],
      ["MiG-29", "RU", "Slovakia gave 13 MiG-29s to its neighbour.", "MiG-29 Fulcrum", "Fulcrum jet"],
      ["MiG-31", "RU", "Sirens sounded as a MiG-31K took off.", "MiG-31 Foxhound"],
      ["MiG-35", "RU", "No one has ordered the MiG-35."],
      ["Su-27", "RU", "A Su-27 clipped the propeller.", "Su-27 Flanker"],
      ["Su-30", "RU", "Algeria lost a Su-30MKA.", "Su-30SM", "Su-30MKI", "Sukhoi-30"],
      ["Su-35", "RU", "Tehran expects the Su-35S next year.", "Su-35 Flanker-E", "Sukhoi-35"],
      ["Su-57", "RU", "Moscow showed its Su-57 in Bangalore.", "Su-57 Felon"],
      ["Su-75", "RU", "The Su-75 Checkmate has not flown.", "Su-75 Checkmate"],
      ["J-7", "CN", "A J-7 crashed into a school.", "Chengdu J-7"],
      ["J-10", "CN", "A J-10C fired the long-range missile.", "J-10CE", "Chengdu J-10"],
      ["J-11", "CN", "Six J-11 fighters crossed the median line.", "Shenyang J-11"],
      ["J-15", "CN", "A J-15 lit its radar.", "Shenyang J-15"],
      ["J-16", "CN", "Eighteen J-16 fighters flew past.", "Shenyang J-16"],
      ["J-20", "CN", "Beijing has over 200 J-20 fighters.", "Mighty Dragon jet", "Chengdu J-20"],
      ["J-35", "CN", "The J-35A was shown at Zhuhai.", "J-31", "FC-31", "Shenyang J-35"],
      ["JF-17", "CN", "Baku took delivery of JF-17 jets.", "JF-17 Thunder", "FC-1"],
      ["Tejas", "IN", "A Tejas crashed at the air show.", "LCA Tejas"],
      ["FA-50", "KR", "Warsaw received its first FA-50.", "T-50 Golden Eagle", "KAI FA-50"],
      ["KF-21", "KR", "The KF-21 Boramae went supersonic.", "KF-21 Boramae", "KF-X"],
      ["Mitsubishi F-2", "JP", "A Mitsubishi F-2 scrambled from Tsuiki.", "F-2 fighter"],
      ["Kfir", "IL", "Colombia retires its Kfir jets."],
      ["Kaan", "TR", "Ankara flew the Kaan fighter.", "TF Kaan", "TF-X"],
      ["Tempest", "GB", "Rome, London and Tokyo build the Tempest fighter.", "GCAP"],
      ["Kowsar", "IR", "The Kowsar jet looks familiar.", "Saeqeh jet", "HESA Kowsar"]
    ]
  },
  {
    class: "aircraft",
    subclass: "attack aircraft",
    rows: [
      [
        "A-10",
        "US",
        "An A-10 strafed the convoy.",
        "A-10 Thunderbolt",
        "A-10 Warthog",
        "Warthog",
        "A-10 Thunderbolt II"
      ],
      ["AC-130", "US", "An AC-130 circled over Kunduz.", "AC-130J Ghostrider"],
      ["Su-17", "RU", "A Su-22 was hit after it bombed the allies.", "Su-22"],
      ["Su-24", "RU", "Turkey shot down a Su-24 in 2015.", "Su-24 Fencer"],
      ["Su-25", "RU", "A Su-25 fell near Soledar.", "Su-25 Frogfoot"],
      ["Su-34", "RU", "Glide bombs are dropped by the Su-34.", "Su-34 Fullback"],
      ["Super Tucano", "BR", "Manila flew the Super Tucano over Marawi.", "A-29 Super Tucano", "A-29", "EMB 314"],
      ["JH-7", "CN", "A JH-7 crashed in Shandong.", "JH-7 Flying Leopard"],
      ["SEPECAT Jaguar", null, "The air force grounded the SEPECAT Jaguar.", "Jaguar jet"],
      ["L-39", "CZ", "An L-39 strafed the suburb.", "L-39 Albatros"],
      ["Yak-130", "RU", "The junta received a Yak-130."]
    ]
  },
  {
    class: "aircraft",
    subclass: "bomber",
    rows: [
      ["B-1B Lancer", "US", "A B-1B Lancer flew with Japanese escorts.", "B-1B", "B-1", "B-1 Lancer"],
      ["B-2 Spirit", "US", "Seven B-2 Spirit bombers crossed the Atlantic.", "B-2"],
      ["B-21 Raider", "US", "The B-21 Raider flew from Palmdale.", "B-21"],
      ["B-52", "US", "A B-52 flew low over the peninsula.", "B-52 Stratofortress", "B-52H", "Stratofortress"],
      ["Tu-22M", "RU", "A Tu-22M3 burned at Soltsy.", "Tu-22", "Tu-22M Backfire", "Tu-22M3"],
      ["Tu-95", "RU", "Two Tu-95MS flew along the coast.", "Tu-95 Bear"],
      ["Tu-160", "RU", "The president took a seat in a Tu-160M.", "Tu-160 Blackjack"],
      ["H-6", "CN", "Four H-6K bombers circled the island.", "Xian H-6"],
      ["H-20", "CN", "The stealthy H-20 bomber has not been seen.", "Xian H-20"]
    ]
  },
  {
    class: "aircraft",
    subclass: "AEW",
    rows: [
      ["E-3 Sentry", "US", "An E-3 Sentry watched the border.", "E-3 AWACS", "E-3A", "E-3G"],
      ["E-7 Wedgetail", "US", "Canberra lent an E-7 Wedgetail.", "E-7A Wedgetail", "E-7A", "Wedgetail"],
      ["E-2 Hawkeye", "US", "Japan ordered more E-2D Hawkeye.", "E-2D Hawkeye", "E-2D", "E-2C"],
      ["A-50", "RU", "Russia lost an A-50 over the Sea of Azov.", "A-50U", "Beriev A-50"],
      ["Il-22", "RU", "An Il-22M landed full of holes.", "Ilyushin Il-22"],
      ["GlobalEye", "SE", "The Emirates fly the GlobalEye.", "Saab 340 AEW", "Erieye"],
      ["KJ-2000", "CN", "A KJ-2000 flew with the fighters."],
      ["KJ-600", "CN", "A KJ-600 will fly off the carrier."],
      ["KJ-500", "CN", "A KJ-500 joined the drill."]
    ]
  },
  {
    class: "aircraft",
    subclass: "reconnaissance",
    rows: [
      ["P-8 Poseidon", "US", "A P-8 Poseidon followed the submarine.", "P-8", "P-8A"],
      ["P-3 Orion", "US", "A P-3 Orion searched the area.", "P-3C", "P-3C Orion"],
      ["RC-135", "US", "An RC-135 flew over the Black Sea.", "Rivet Joint", "RC-135W", "Cobra Ball"],
      ["U-2", "US", "A U-2 spy plane flew above the balloon.", "U-2 Dragon Lady"],
      ["SR-71", "US", "No one caught the SR-71.", "SR-71 Blackbird"],
      ["E-8 Joint STARS", "US", "An E-8C watched the columns.", "E-8C", "JSTARS", "Joint STARS"],
      ["Il-38", "RU", "An Il-38 buzzed the flotilla."],
      ["Kawasaki P-1", "JP", "A warship pointed its radar at a Kawasaki P-1."],
      ["Y-9", "CN", "A Japanese jet met a Y-9.", "Shaanxi Y-9"],
      ["Y-8", "CN", "A Y-8 entered the zone.", "Shaanxi Y-8"]
    ]
  },
  {
    class: "aircraft",
    subclass: "transport",
    rows: [
      [
        "C-130 Hercules",
        "US",
        "A C-130 Hercules dropped food.",
        "C-130",
        "C-130J",
        "KC-130J",
        "MC-130",
        "Hercules aircraft"
      ],
      [
        "C-17 Globemaster",
        "US",
        "The last C-17 Globemaster left Kabul.",
        "C-17",
        "Globemaster",
        "C-17 Globemaster III"
      ],
      ["C-5 Galaxy", "US", "A C-5 Galaxy flew the helicopters in.", "C-5M"],
      ["A400M", null, "An A400M landed in Khartoum.", "Airbus A400M", "A400M Atlas"],
      ["Il-76", "RU", "An Il-76 crashed in Belgorod.", "Ilyushin Il-76"],
      ["An-26", "UA", "An An-26 was shot at over Luhansk.", "Antonov An-26"],
      ["An-124", "UA", "An An-124 brought the batteries.", "An-124 Ruslan"],
      ["Y-20", "CN", "Six Y-20s flew to Serbia.", "Xian Y-20"],
      ["Kawasaki C-2", "JP", "Tokyo sent a Kawasaki C-2 to Djibouti."],
      ["V-22 Osprey", "US", "A V-22 Osprey came down off Yakushima.", "V-22", "CV-22", "MV-22", "Osprey"]
    ]
  },
  {
    class: "aircraft",
    subclass: "tanker",
    rows: [
      ["KC-135 Stratotanker", "US", "A KC-135 Stratotanker refuelled the jets.", "KC-135", "Stratotanker"],
      ["KC-46 Pegasus", "US", "Boeing will repair the KC-46 Pegasus.", "KC-46", "KC-46A"],
      ["A330 MRTT", null, "Seoul bought the A330 MRTT.", "MRTT", "KC-330", "KC-30A"],
      ["Il-78", "RU", "An Il-78 followed the bombers."]
    ]
  },
  {
    class: "helicopter",
    subclass: "attack helicopter",
    rows: [
      ["AH-64 Apache", "US", "An AH-64 Apache fired at the truck.", "AH-64", "AH-64E", "Apache", "Apache Guardian"],
      [
        "AH-1 Cobra",
        "US",
        "Cobras and an AH-1 Cobra were seen.",
        "AH-1",
        "AH-1Z Viper",
        "AH-1Z",
        "Super Cobra",
        "AH-1W"
      ],
      ["Mi-24", "RU", "Two Mi-24 gunships hit the oil depot.", "Mi-24 Hind", "Mi-35", "Mi-35M"],
      ["Mi-28", "RU", "A Mi-28N crashed in Kaluga.", "Mi-28 Havoc"],
      ["Ka-52", "RU", "A Ka-52 was hit near Robotyne.", "Ka-52 Alligator"],
      ["Tiger", null, "A Tiger helicopter fired its cannon.", "Eurocopter Tiger", "Tigre helicopter"],
      ["A129 Mangusta", "IT", "Rome flew the A129 Mangusta in Herat.", "A129", "Mangusta"],
      ["T129 ATAK", "TR", "Manila took two T129 ATAK.", "T129", "T-129"],
      ["Z-10", "CN", "Islamabad showed the Z-10ME.", "WZ-10"],
      ["Rooivalk", "ZA", "A Rooivalk helped to hold Goma."],
      ["Prachand", "IN", "The army ordered 156 Prachand helicopters.", "LCH Prachand"]
    ]
  },
  {
    class: "helicopter",
    subclass: null,
    rows: [
      [
        "UH-60 Black Hawk",
        "US",
        "A UH-60 Black Hawk hit the jet on approach.",
        "UH-60",
        "Black Hawk",
        "Blackhawk helicopter",
        "HH-60"
      ],
      ["MH-60 Seahawk", "US", "An MH-60R Seahawk was lost.", "MH-60", "MH-60R", "SH-60", "Seahawk"],
      ["CH-47 Chinook", "US", "A CH-47 Chinook lifted the howitzer.", "CH-47", "Chinook", "MH-47"],
      ["CH-53", "US", "A CH-53E fell off Djibouti.", "CH-53 Sea Stallion", "King Stallion", "CH-53K", "Super Stallion"],
      ["UH-1 Huey", "US", "An old UH-1 Huey stood by.", "UH-1", "UH-1Y", "Huey"],
      ["OH-58 Kiowa", "US", "Tunis flies the OH-58 Kiowa.", "OH-58", "Kiowa Warrior"],
      ["Mi-8", "RU", "A pilot defected with his Mi-8.", "Mi-17", "Mi-171", "Mi-8 Hip"],
      ["Mi-26", "RU", "A Mi-26 brought the engine.", "Mi-26 Halo"],
      ["Ka-27", "RU", "A Ka-27 hovered over the frigate."],
      ["NH90", null, "Oslo sent back its NH90s.", "NH-90"],
      ["AW101 Merlin", "GB", "An AW101 Merlin took them off the raft.", "AW101", "EH101", "Merlin helicopter"],
      ["AW159 Wildcat", "GB", "An AW159 Wildcat flew from the frigate.", "AW159", "Wildcat helicopter"],
      ["Sea King", "GB", "Three Sea King helicopters went to Kyiv."],
      ["Caracal", "FR", "A Caracal helicopter flew the wounded out.", "H225M", "Super Puma", "Cougar helicopter"],
      ["Gazelle", "FR", "A Gazelle helicopter strafed the rebels.", "SA342"],
      ["Z-20", "CN", "The Z-20 looks like an American one."],
      ["Dhruv", "IN", "Delhi grounded the Dhruv helicopters.", "HAL Dhruv"],
      ["Surion", "KR", "Baghdad bought two Surion helicopters.", "KUH-1 Surion"]
    ]
  },
  {
    class: "drone",
    subclass: "UAV",
    rows: [
      ["MQ-1 Predator", "US", "An MQ-1 Predator watched the house.", "MQ-1", "RQ-1", "Predator"],
      ["MQ-1C Gray Eagle", "US", "Kyiv asked for the MQ-1C Gray Eagle.", "MQ-1C", "Gray Eagle"],
      [
        "MQ-9 Reaper",
        "US",
        "The Houthis downed an MQ-9 Reaper.",
        "MQ-9",
        "MQ-9A",
        "MQ-9B",
        "Reaper",
        "SeaGuardian",
        "SkyGuardian"
      ],
      ["RQ-4 Global Hawk", "US", "Iran hit an RQ-4 Global Hawk.", "RQ-4", "Global Hawk", "MQ-4C Triton", "MQ-4C"],
      ["RQ-170", "US", "Tehran copied a captured RQ-170.", "RQ-170 Sentinel"],
      ["RQ-11 Raven", "US", "A platoon launched an RQ-11 Raven.", "RQ-11"],
      ["ScanEagle", "US", "Four ScanEagle drones were donated.", "Scan Eagle"],
      ["MQ-25 Stingray", "US", "The MQ-25 Stingray refuels jets.", "MQ-25"],
      ["XQ-58 Valkyrie", "US", "An XQ-58 Valkyrie flew beside the jets.", "XQ-58", "XQ-58A"],
      ["Bayraktar TB2", "TR", "A Bayraktar TB2 hit the column.", "TB2", "TB-2", "Bayraktar", "TB3"],
      ["Akinci", "TR", "An Akinci drone found the wreck.", "Ak\u0131nc\u0131", "Bayraktar Akinci"],
      ["Kizilelma", "TR", "The jet-powered Kizilelma drone flew.", "K\u0131z\u0131lelma"],
      ["Anka", "TR", "Three Anka drones went to Tunisia.", "Anka-S"],
      ["Mohajer-6", "IR", "A Mohajer-6 was fished out of the sea.", "Mohajer"],
      ["Ababil", "IR", "An Ababil drone was launched from a ramp.", "Ababil-T"],
      ["Shahed-129", "IR", "A Shahed-129 flew near Tanf."],
      ["Orlan-10", "RU", "An Orlan-10 directed the fire.", "Orlan"],
      ["Forpost", "RU", "The Forpost drone is built under licence.", "Forpost-R"],
      ["Orion", "RU", "Moscow flew its Orion drone over Kherson.", "Inokhodets"],
      ["S-70 Okhotnik", "RU", "An S-70 Okhotnik was shot down by its own side.", "S-70", "Okhotnik"],
      ["Supercam", "RU", "Nets stopped a Supercam drone.", "Supercam S350"],
      ["Zala 421", "RU", "A Zala 421 circled above.", "Zala"],
      ["Tu-143", "UA", "A Tu-143 was used as a decoy.", "Tu-143 Reys"],
      ["Tu-141", "UA", "A Tu-141 crashed in Zagreb.", "Tu-141 Strizh"],
      ["Leleka-100", "UA", "A Leleka-100 found the battery.", "Leleka"],
      ["Wing Loong II", "CN", "The marshal flew the Wing Loong II.", "Wing Loong", "Wing Loong-2"],
      ["CH-5", "CN", "A CH-5 drone was sold to Algeria.", "Rainbow-5"],
      ["CH-3", "CN", "A CH-3 drone hit the camp."],
      ["CH-4", "CN", "Baghdad grounded its CH-4 drones.", "Rainbow-4"],
      ["WZ-8", "CN", "A bomber carried the WZ-8."],
      ["WZ-7", "CN", "A WZ-7 crossed the strait.", "Soaring Dragon"],
      ["GJ-11", "CN", "The GJ-11 is a flying wing.", "GJ-11 Sharp Sword"],
      ["BZK-005", "CN", "A BZK-005 flew along the coast."],
      ["TB-001", "CN", "A TB-001 flew round Taiwan."],
      ["Mavic", "CN", "Volunteers bought Mavic drones.", "DJI Mavic", "Mavic 3"],
      ["Heron", "IL", "Berlin leased the Heron TP.", "Heron TP", "Heron 1", "Eitan drone"],
      ["Hermes 450", "IL", "A Hermes 450 fell in Lebanon.", "Hermes-450"],
      ["Hermes 900", "IL", "Hezbollah downed a Hermes 900.", "Hermes-900"],
      ["Watchkeeper", "GB", "A Watchkeeper drone patrolled the Channel."],
      ["Protector RG1", "GB", "The first Protector RG1 reached Waddington."],
      ["Eurodrone", null, "Paris wants to leave the Eurodrone."],
      ["Dassault nEUROn", "FR", "The nEUROn drone dropped a bomb in Sweden.", "nEUROn drone"],
      ["Burraq", "PK", "A Burraq drone hit the compound.", "Shahpar-2"],
      ["Tapas", "IN", "A Tapas drone crashed in a field.", "Rustom-2", "Rustom"],
      ["Saetbyol-4", "KP", "The Saetbyol-4 resembles an American drone.", "Saetbyol-9"]
    ]
  },
  {
    class: "drone",
    subclass: "loitering munition",
    rows: [
      ["Shahed-131", "IR", "The smaller Shahed-131 fell in a field.", "Geran-1"],
      ["Shahed-136", "IR", "Ten Shahed-136 drones hit Odesa.", "Shahed", "Geran-2", "Geran", "Geranium-2"],
      ["Shahed-238", "IR", "The jet-powered Shahed-238 is faster.", "Geran-3"],
      ["Lancet", "RU", "A Lancet drone struck the howitzer.", "Lancet-3", "Zala Lancet"],
      ["KUB-BLA", "RU", "A KUB-BLA lay in the road."],
      ["Gerbera", "RU", "The Gerbera is a decoy drone made of foam."],
      ["Switchblade 600", "US", "A Switchblade 600 hit the launcher.", "Switchblade 300", "Switchblade"],
      ["Phoenix Ghost", "US", "Washington sent 121 Phoenix Ghost drones."],
      ["Altius-600", "US", "Taiwan bought the Altius-600M.", "Altius 600"],
      ["Harop", "IL", "A Harop dived at the radar.", "Harpy drone", "IAI Harop"],
      ["Hero-120", "IL", "Marines fired the Hero-120.", "Hero-30", "Hero-400"],
      ["Warmate", "PL", "A Warmate hit the boat."],
      ["Kargu-2", "TR", "UN experts named the Kargu-2.", "Kargu"],
      ["Qasef-2K", "YE", "A Qasef-2K burst over the parade.", "Qasef-1", "Qasef"],
      ["Samad-3", "YE", "A Samad-3 reached Abu Dhabi.", "Samad"],
      ["Yafa", "YE", "The Yafa drone flew to Tel Aviv."],
      ["Arash-2", "IR", "The Arash-2 drone was meant for cities."],
      ["Lyutyi", "UA", "A Lyutyi drone hit the refinery.", "AN-196", "Liutyi"],
      ["Bober", "UA", "A Bober drone reached Moscow.", "UJ-26"],
      ["UJ-22", "UA", "A UJ-22 fell near Kolomna.", "UJ-22 Airborne"],
      ["Palianytsia", "UA", "Kyiv used the Palianytsia drone-missile.", "Palyanytsia"]
    ]
  },
  {
    class: "drone",
    subclass: "naval drone",
    rows: [
      ["Magura V5", "UA", "A Magura V5 sank the corvette.", "Magura"],
      ["Sea Baby", "UA", "A Sea Baby rammed the bridge pier."],
      ["Haeil", "KP", "The North tested its Haeil underwater drone.", "Haeil-1", "Haeil-5-23"]
    ]
  }
];

// dist/lexicon/weapons/land.js
var LAND = [
  {
    class: "tank",
    subclass: "MBT",
    rows: [
      [
        "M1 Abrams",
        "US",
        "Kyiv received 31 M1 Abrams tanks.",
        "Abrams",
        "M1A1",
        "M1A2",
        "M1A1 Abrams",
        "M1A2 Abrams",
        "M1A2 SEPv3"
      ],
      ["M48 Patton", "US", "An M48 Patton was dug in.", "M48", "M48A5"],
      ["M60 Patton", "US", "An M60 Patton burned near Al-Bab.", "M60A3", "M60 tank"],
      [
        "Leopard 2",
        "DE",
        "Berlin let others send the Leopard 2.",
        "Leopard 2A4",
        "Leopard 2A6",
        "Leopard 2A8",
        "Leopard"
      ],
      ["Leopard 1", "DE", "Refurbished Leopard 1A5 tanks came by rail.", "Leopard 1A5"],
      ["Challenger 3", "GB", "The first Challenger 3 tank fired."],
      ["Challenger 2", "GB", "London sent 14 Challenger 2 tanks.", "Challenger"],
      ["Centurion", "GB", "Centurion tanks held the heights.", "Olifant tank"],
      ["Leclerc", "FR", "The Emirates lost a Leclerc tank in Yemen.", "AMX-56"],
      ["AMX-30", "FR", "An AMX-30 was hit at the border."],
      ["Ariete", "IT", "Rome modernises its Ariete tanks.", "C1 Ariete"],
      ["Merkava", "IL", "A Merkava was struck in Rafah.", "Merkava Mk 4", "Merkava IV"],
      ["T-34", "RU", "A single T-34 rolled past."],
      ["T-55", "RU", "Trains carried T-55 tanks west.", "T-54"],
      ["T-62", "RU", "A T-62M was captured near Kherson."],
      ["T-64", "UA", "The brigade still fields the T-64BV."],
      ["T-72", "RU", "A T-72B3 lost its turret."],
      ["T-80", "RU", "Omsk overhauls the T-80BVM."],
      ["T-84 Oplot", "UA", "Bangkok bought the T-84 Oplot.", "T-84", "Oplot tank"],
      ["T-90", "RU", "A Bradley crew hit a T-90M."],
      ["T-14 Armata", "RU", "The T-14 Armata stalled on the square.", "T-14", "Armata"],
      ["PT-91", "PL", "Sixty PT-91 tanks crossed the border.", "PT-91 Twardy"],
      ["M-84", "HR", "Zagreb swaps the M-84 for Leopards."],
      ["K2 Black Panther", "KR", "Warsaw ordered 180 K2 Black Panther tanks.", "K2", "K2PL"],
      ["K1A2", "KR", "A K1A2 slid off the pontoon.", "K1 tank"],
      ["Type 90", "JP", "A Type 90 tank fired at night."],
      ["Type 74", "JP", "The last Type 74 tank was scrapped."],
      ["Type 10", "JP", "The Type 10 tank fired at Fuji."],
      ["Type 96", "CN", "A Type 96 tank lost a wheel.", "ZTZ-96"],
      ["Type 59", "CN", "Old Type 59 tanks were stored."],
      ["Type 99", "CN", "Type 99A tanks led the parade.", "ZTZ-99", "ZTZ99A"],
      ["Type 15", "CN", "Light Type 15 tanks went up to Tibet.", "ZTQ-15"],
      ["VT-4", "CN", "Abuja took delivery of the VT-4.", "MBT-3000"],
      ["Al-Khalid", "PK", "Al-Khalid tanks faced the border."],
      ["Arjun", "IN", "The Arjun tank is too heavy for some bridges.", "Arjun Mk-1A"],
      ["Karrar", "IR", "The Karrar tank resembles a Russian one.", "Zulfiqar tank"],
      ["Altay", "TR", "The Altay tank got a Korean engine."],
      ["Chonma-2", "KP", "Kim drove the Chonma-2.", "Chonma-ho", "Songun-ho", "Pokpung-ho", "Chonma-20"],
      ["Stridsvagn 122", "SE", "Ten Stridsvagn 122 went east.", "Strv 122"]
    ]
  },
  {
    class: "armoured-vehicle",
    subclass: "IFV",
    rows: [
      [
        "Bradley",
        "US",
        "A Bradley fighting vehicle drove out of Avdiivka.",
        "M2 Bradley",
        "M2A2",
        "M2A3 Bradley",
        "M3 Bradley"
      ],
      ["Marder", "DE", "Forty Marder vehicles left Unterluess."],
      ["Puma", "DE", "All 18 Puma infantry fighting vehicles broke down.", "Sch\xFCtzenpanzer Puma"],
      ["CV90", "SE", "Sweden gave 50 CV90s.", "CV-90", "CV9040", "Strf 90"],
      ["Warrior", "GB", "A Warrior armoured vehicle hit a mine in Helmand.", "FV510"],
      ["Ajax", "GB", "Crews of Ajax vehicles went deaf.", "Ajax armoured vehicle"],
      ["Dardo", "IT", "Rome parks its Dardo vehicles.", "Freccia vehicle"],
      ["BMP-1", "RU", "A BMP-1 carried the wounded.", "BMP"],
      ["BMP-2", "RU", "Two BMP-2s burned by the road."],
      ["BMP-3", "RU", "A BMP-3 hit a mine."],
      ["BMPT Terminator", "RU", "A BMPT Terminator was hit at Kreminna.", "BMPT"],
      ["BMD-4", "RU", "A BMD-4M was dropped by parachute.", "BMD"],
      ["Kurganets-25", "RU", "The Kurganets-25 never went into service."],
      ["Lynx KF41", "DE", "Hungary builds the Lynx KF41.", "KF41"],
      ["K21", "KR", "A K21 infantry fighting vehicle sank.", "K21 IFV"],
      ["Redback", "KR", "Canberra chose the Redback vehicle.", "AS21 Redback"],
      ["ZBD-04", "CN", "A ZBD-04A led the assault.", "ZBD-05", "ZBD-03"],
      ["Borsuk", "PL", "The Borsuk vehicle floats."]
    ]
  },
  {
    class: "armoured-vehicle",
    subclass: "APC",
    rows: [
      ["M113", "US", "Lisbon sent fourteen M113 carriers.", "M113A3"],
      ["Stryker", "US", "A Stryker brigade lost two Stryker vehicles.", "M1126 Stryker", "M1126"],
      ["LAV-25", "US", "Marines rode a LAV-25.", "LAV III", "LAV 6.0"],
      ["AAV-7", "US", "An AAV-7 sank off California.", "AAV7", "AAVP-7"],
      ["Boxer", "DE", "London orders more Boxer armoured vehicles.", "GTK Boxer"],
      ["Fuchs", "DE", "The Fuchs armoured vehicle sniffs for gas.", "TPz Fuchs"],
      ["VAB", "FR", "Paris gave away its VAB armoured vehicles.", "AMX-10P"],
      ["VBMR Griffon", "FR", "A VBMR Griffon came to Gao.", "Griffon armoured vehicle"],
      ["Patria AMV", "FI", "Slovakia bought the Patria AMV.", "Rosomak", "KTO Rosomak", "Patria 6x6"],
      ["Piranha", "CH", "Berne stopped the Piranha armoured vehicles.", "Piranha V", "Mowag Piranha"],
      ["BTR-60", "RU", "A rusty BTR-60 blocked the street."],
      ["BTR-80", "RU", "Police came in a BTR-80.", "BTR"],
      ["BTR-82A", "RU", "A BTR-82A fired along the avenue.", "BTR-82"],
      ["BTR-4", "UA", "A BTR-4 stopped the tank.", "BTR-4E Bucephalus"],
      ["MT-LB", "RU", "An MT-LB towed the gun."],
      ["Namer", "IL", "Seven soldiers died in a Namer armoured vehicle.", "Namer APC"],
      ["Eitan", "IL", "An Eitan armoured vehicle got stuck.", "Eitan APC"],
      ["Ratel", "ZA", "A Ratel armoured vehicle drove to Sake.", "Casspir"]
    ]
  },
  {
    class: "armoured-vehicle",
    subclass: "MRAP",
    rows: [
      ["MaxxPro", "US", "A MaxxPro shielded the crew.", "International MaxxPro"],
      ["Cougar", "US", "Mines broke a Cougar armoured vehicle.", "Cougar MRAP", "Mastiff vehicle"],
      ["M-ATV", "US", "An M-ATV drove into the ditch.", "Oshkosh M-ATV"],
      ["Bushmaster", "AU", "Canberra sent Bushmaster armoured vehicles.", "Bushmaster PMV"],
      ["Dingo", "DE", "A Dingo armoured vehicle was attacked at Kunduz.", "ATF Dingo"],
      ["Kirpi", "TR", "A Kirpi carried the mayor.", "BMC Kirpi"],
      ["Typhoon-K", "RU", "A Typhoon-K was left behind.", "Kamaz Typhoon"],
      ["Kozak", "UA", "The Kozak armoured vehicle stopped the blast.", "Kozak-2"],
      ["Roshel Senator", "CA", "Ottawa gave 200 Roshel Senator vehicles.", "Senator armoured vehicle"]
    ]
  },
  {
    class: "armoured-vehicle",
    subclass: "light vehicle",
    rows: [
      ["Humvee", "US", "Militants drove a captured Humvee.", "HMMWV"],
      ["JLTV", "US", "Vilnius bought 500 JLTV.", "Joint Light Tactical Vehicle"],
      ["BRDM-2", "RU", "A BRDM-2 guarded the bridge.", "BRDM"],
      ["GAZ Tigr", "RU", "Soldiers got out of a GAZ Tigr.", "Tigr vehicle", "Tigr-M"],
      ["Lince", "IT", "A Lince vehicle was blown over.", "Iveco LMV"],
      ["AMX-10 RC", "FR", "Paris sent the AMX-10 RC.", "AMX-10RC", "AMX 10 RC"],
      ["EBRC Jaguar", "FR", "The first EBRC Jaguar went to Estonia."],
      ["Centauro", "IT", "A Centauro armoured car fired.", "Centauro II", "B1 Centauro"],
      ["Cobra II", "TR", "Bucharest chose the Cobra II.", "Otokar Cobra"]
    ]
  },
  {
    class: "artillery",
    subclass: "howitzer",
    rows: [
      ["M777", "US", "Gunners hid their M777 under nets.", "M777A2"],
      ["M109 Paladin", "US", "Oslo gave its M109 Paladin guns.", "M109", "M109A6", "Paladin howitzer", "M109L"],
      ["M198", "US", "An M198 fired all day."],
      ["M119", "US", "Crews trained on the M119.", "M119A3"],
      ["Caesar", "FR", "Copenhagen gave all 19 Caesar howitzers.", "CAESAR"],
      ["TRF1", "FR", "Two TRF1 guns went along."],
      ["PzH 2000", "DE", "A PzH 2000 needs a new barrel.", "Panzerhaubitze 2000", "PzH-2000"],
      ["RCH 155", "DE", "Kyiv is the first to use the RCH 155.", "RCH-155"],
      ["Archer", "SE", "Britain bought 14 Archer howitzers.", "Archer artillery"],
      ["AS-90", "GB", "London gave its AS-90 guns.", "AS90"],
      ["L118", "GB", "The L118 can be lifted by helicopter.", "L118 Light Gun"],
      ["Krab", "PL", "A Krab howitzer fired at Bakhmut.", "AHS Krab"],
      ["K9 Thunder", "KR", "Helsinki bought more K9 Thunder howitzers.", "K9", "K9 howitzer", "K9A1", "T-155 Firtina"],
      ["FH70", null, "An FH70 stood in the orchard.", "FH-70"],
      ["Zuzana 2", "SK", "Bratislava sold eight Zuzana 2 howitzers.", "Zuzana howitzer"],
      ["DANA", "CZ", "A DANA howitzer drove on wheels.", "DANA howitzer", "ShKH vz. 77"],
      ["Bohdana", "UA", "Kramatorsk built the Bohdana howitzer.", "2S22"],
      ["2S1 Gvozdika", "RU", "A 2S1 Gvozdika shelled the school.", "2S1", "Gvozdika"],
      ["2S3 Akatsiya", "RU", "The 2S3 Akatsiya is from 1971.", "2S3", "Akatsiya"],
      ["2S5 Giatsint", "RU", "A drone found the 2S5 Giatsint.", "2S5", "Giatsint-B", "2A36"],
      ["2S7 Pion", "RU", "Shells of a 2S7 Pion weigh 110 kilograms.", "2S7", "Pion howitzer", "Malka howitzer", "2S7M"],
      ["2S19 Msta-S", "RU", "They seized a 2S19 Msta-S.", "2S19", "Msta-S", "Msta-B", "Msta howitzer", "2A65"],
      ["2S35 Koalitsiya", "RU", "The 2S35 Koalitsiya shoots 40 kilometres.", "2S35", "Koalitsiya-SV"],
      ["D-20", "RU", "A D-20 howitzer fired."],
      ["D-30", "RU", "An old D-30 howitzer stood by the church.", "D-30 howitzer", "2A18"],
      ["M-1978 Koksan", "KP", "Trains brought the M-1978 Koksan.", "Koksan", "M1989 Koksan", "M1978", "Juche gun"],
      ["PCL-181", "CN", "A PCL-181 went up to Tibet."],
      ["PLZ-05", "CN", "PLZ-05 guns lined the beach.", "PLZ-45"],
      ["G6 Rhino", "ZA", "A G6 Rhino rolled on wheels.", "G6 howitzer"],
      ["G5", "ZA", "A G5 howitzer fired across the river.", "G5 howitzer"],
      ["ATMOS", "IL", "Azerbaijan bought the ATMOS howitzer.", "ATMOS 2000"],
      ["Dhanush", "IN", "The Dhanush howitzer went to Ladakh.", "ATAGS"]
    ]
  },
  {
    class: "artillery",
    subclass: "mortar",
    rows: [
      ["2S4 Tyulpan", "RU", "A 2S4 Tyulpan levelled the plant.", "2S4", "Tyulpan mortar"],
      ["2B11 Sani", "RU", "Crews set up a 2B11 Sani.", "2B11", "2S12 Sani"],
      ["2B9 Vasilek", "RU", "A 2B9 Vasilek was fixed to a truck.", "2B9", "Vasilek"],
      ["2S9 Nona", "RU", "A 2S9 Nona fired at the crossing.", "2S9", "Nona-S"],
      ["M224", "US", "A squad fired the M224 mortar."],
      ["M120", "US", "An M120 mortar was set up."],
      ["M252", "US", "A section carried the M252."]
    ]
  },
  {
    class: "rocket-artillery",
    subclass: "MLRS",
    rows: [
      [
        "HIMARS",
        "US",
        "A HIMARS struck the bridge at Kherson.",
        "M142",
        "M142 HIMARS",
        "High Mobility Artillery Rocket System"
      ],
      ["M270", "US", "London sent six M270 launchers.", "M270A1", "MARS II"],
      ["GMLRS", "US", "Each pod holds six GMLRS rockets.", "M31 rocket"],
      ["GLSDB", "US", "Jamming threw the GLSDB off course."],
      ["BM-21 Grad", "RU", "Separatists fired a BM-21 Grad.", "BM-21", "Grad rocket", "Grad", "Grads"],
      ["BM-27 Uragan", "RU", "The tail of a BM-27 Uragan stuck out.", "BM-27", "Uragan", "9P140"],
      ["BM-30 Smerch", "RU", "A BM-30 Smerch hit Stepanakert.", "BM-30", "Smerch", "9A52"],
      ["Tornado-S", "RU", "Tornado-S rockets hit the square.", "Tornado-G"],
      ["TOS-1A", "RU", "A TOS-1A set the forest on fire.", "TOS-1", "TOS-2", "Solntsepyok", "TOS-1A Solntsepyok"],
      ["Katyusha", "RU", "Katyusha rockets fell near the embassy."],
      ["Vilkha", "UA", "The Vilkha rocket is guided.", "Vilkha-M"],
      ["RM-70 Vampire", "CZ", "Prague gave the RM-70 Vampire.", "RM-70"],
      ["K239 Chunmoo", "KR", "Poland mounts K239 Chunmoo on trucks.", "Chunmoo", "K239", "Homar-K"],
      ["KN-09", "KP", "The KN-09 was fired from Wonsan.", "KN-16"],
      ["KN-25", "KP", "KN-25 launchers were handed over.", "600mm super-large launcher"],
      ["Pinaka", "IN", "Yerevan ordered Pinaka launchers."],
      ["ASTROS II", "BR", "Jakarta bought ASTROS II.", "Astros II"],
      ["PULS", "IL", "The Hague chose PULS launchers.", "Accular rocket", "EXTRA rocket"],
      ["PHL-16", "CN", "PHL-16 launchers drove to Fujian.", "PCL-191", "PHL-03"],
      ["WS-2", "CN", "Khartoum bought the WS-2.", "WS-1B", "WS-1"],
      ["Fajr-3", "IR", "A Fajr-3 hit Haifa."],
      ["Fajr-5", "IR", "A Fajr-5 fell near Tel Aviv."],
      ["Falaq-1", "IR", "Two Falaq-1 rockets were fired from Lebanon.", "Falaq-2"],
      ["Zelzal-2", "IR", "The Zelzal-2 is unguided.", "Zelzal"],
      ["Qassam", "PS", "Qassam rockets landed in a field.", "M-75 rocket"],
      ["T-122 Sakarya", "TR", "Baku showed its T-122 Sakarya.", "T-122"]
    ]
  }
];

// dist/lexicon/weapons/missiles.js
var MISSILES = [
  {
    class: "ballistic-missile",
    subclass: "ICBM",
    rows: [
      ["Hwasong-14", "KP", "The North first flew the Hwasong-14 in July."],
      ["Hwasong-15", "KP", "A Hwasong-15 climbed to 4,500 kilometres."],
      ["Hwasong-17", "KP", "Two Hwasong-17 missiles rolled across the square.", "KN-28"],
      ["Hwasong-18", "KP", "The solid-fuel Hwasong-18 needs less time to prepare."],
      ["Hwasong-19", "KP", "Its new Hwasong-19 stayed aloft for 86 minutes."],
      ["Hwasong-20", "KP", "State media showed the Hwasong-20 on an eleven-axle truck."],
      ["Taepodong-2", "KP", "A Taepodong-2 broke up after 40 seconds.", "Taepo-dong-2"],
      ["Minuteman III", "US", "An unarmed Minuteman III left Vandenberg at night.", "LGM-30G", "Minuteman"],
      [
        "LGM-35 Sentinel",
        "US",
        "The cost of the LGM-35A Sentinel rose again.",
        "LGM-35A Sentinel",
        "LGM-35A",
        "Sentinel"
      ],
      ["LGM-118 Peacekeeper", "US", "The last LGM-118 Peacekeeper left its silo in 2005.", "Peacekeeper"],
      ["Topol-M", "RU", "A regiment of Topol-M launchers moved out.", "RT-2PM2", "SS-27", "Topol"],
      ["Yars", "RU", "Crews drilled with Yars missiles in the Altai.", "RS-24", "SS-29"],
      ["Sarmat", "RU", "A crater shows where the Sarmat missile blew up.", "RS-28", "SS-X-30"],
      [
        "R-36M2 Voevoda",
        "RU",
        "The R-36M2 Voevoda carries ten warheads.",
        "R-36M2",
        "R-36M",
        "SS-18 Satan",
        "SS-18",
        "Voevoda"
      ],
      ["UR-100N", "RU", "The UR-100N has served since the 1970s.", "SS-19 Stiletto", "SS-19"],
      ["Avangard", "RU", "Moscow put a second Avangard regiment on duty with nuclear warheads."],
      ["DF-5", "CN", "Beijing showed the liquid-fuelled DF-5C.", "Dongfeng-5", "CSS-4"],
      ["DF-31", "CN", "China fired a DF-31 into the Pacific.", "Dongfeng-31", "CSS-10"],
      ["DF-41", "CN", "The road-mobile DF-41 can reach most cities.", "Dongfeng-41", "CSS-20"],
      ["Agni-V", "IN", "Delhi tested the Agni-V from an island.", "Agni-5"]
    ]
  },
  {
    class: "ballistic-missile",
    subclass: "SLBM",
    rows: [
      ["Trident II", "US", "A Trident II plunged into the sea near the submarine.", "Trident D5", "Trident", "UGM-133"],
      ["Polaris", "US", "Polaris missiles went to sea in 1960.", "UGM-27"],
      ["Bulava", "RU", "Four Bulava missiles were launched in a salvo.", "RSM-56", "SS-N-32"],
      ["Sineva", "RU", "A Sineva was fired from the Barents Sea.", "R-29RMU", "SS-N-23"],
      ["JL-2", "CN", "Each boat carries twelve JL-2 missiles.", "Julang-2", "CSS-N-14"],
      ["JL-3", "CN", "The longer-ranged JL-3 is already at sea.", "Julang-3", "CSS-N-20"],
      ["M51", "FR", "Paris fired an M51 missile off Brittany.", "M51.3"],
      ["K-4", "IN", "A K-4 missile left the submerged pontoon."],
      ["K-15 Sagarika", "IN", "The K-15 Sagarika flies 750 kilometres.", "K-15", "Sagarika"],
      ["Pukguksong-1", "KP", "The Pukguksong-1 rose from the water near Sinpo.", "KN-11", "Polaris-1"],
      ["Pukguksong-3", "KP", "A Pukguksong-3 fell inside the economic zone.", "KN-26"],
      ["Hyunmoo 4-4", "KR", "Seoul fired a Hyunmoo 4-4 from under water.", "Hyunmoo-IV-4"]
    ]
  },
  {
    class: "ballistic-missile",
    subclass: "IRBM",
    rows: [
      ["Hwasong-10", "KP", "The Hwasong-10 failed five times in a row.", "Musudan", "BM-25"],
      ["Hwasong-12", "KP", "A Hwasong-12 flew over Hokkaido.", "KN-17"],
      ["Hwasong-16", "KP", "The Hwasong-16B glides on its way down.", "Hwasong-16B"],
      ["Oreshnik", "RU", "An Oreshnik struck the factory at dawn."],
      ["RSD-10 Pioneer", "RU", "The treaty did away with the RSD-10 Pioneer.", "RSD-10", "SS-20"],
      ["DF-26", "CN", "Analysts call the DF-26 a threat to Guam.", "Dongfeng-26", "CSS-18"],
      ["Agni-III", "IN", "A night trial of the Agni-III went wrong.", "Agni-3"],
      ["Agni-IV", "IN", "The Agni-IV reaches 4,000 kilometres.", "Agni-4"]
    ]
  },
  {
    class: "ballistic-missile",
    subclass: "MRBM",
    rows: [
      ["Nodong", "KP", "Two Nodong missiles were fired eastwards.", "Rodong", "No-dong", "Hwasong-7"],
      ["Pukguksong-2", "KP", "The Pukguksong-2 is launched from a tracked vehicle.", "KN-15"],
      ["Hwasong-8", "KP", "Pyongyang called the Hwasong-8 hypersonic."],
      ["DF-17", "CN", "The DF-17 carries a glide vehicle.", "Dongfeng-17"],
      ["DF-21", "CN", "The anti-ship DF-21D worries admirals.", "Dongfeng-21", "CSS-5"],
      ["Pershing II", "US", "Pershing II missiles left Germany by 1991.", "MGM-31", "Pershing"],
      ["Shahab-3", "IR", "Tehran displayed a Shahab-3 on a truck."],
      ["Ghadr", "IR", "A Ghadr missile hit a target in the desert.", "Ghadr-1", "Ghadr-110"],
      ["Emad", "IR", "The Emad missile can be steered until impact."],
      ["Sejil", "IR", "The two-stage Sejil burns solid fuel.", "Sejjil", "Sejil-2", "Sajil"],
      [
        "Khorramshahr-4",
        "IR",
        "The Khorramshahr-4 carries a heavy warhead.",
        "Khorramshahr missile",
        "Kheibar missile"
      ],
      ["Kheibar Shekan", "IR", "Fragments of a Kheibar Shekan lay in the street.", "Kheybar Shekan"],
      ["Fattah", "IR", "The Guards unveiled the Fattah hypersonic missile.", "Fattah-1", "Fattah-2"],
      ["Haj Qasem", "IR", "The Haj Qasem missile is named after a general.", "Haj Qassem"],
      ["Jericho III", "IL", "Little is known of the Jericho III missile.", "Jericho-3"],
      ["Agni-II", "IN", "The Agni-II is moved by rail.", "Agni-2"],
      ["Agni-P", "IN", "The Agni-P was fired from a canister.", "Agni Prime"],
      ["Shaheen-II", "PK", "A Shaheen-II flew 2,000 kilometres.", "Shaheen-2", "Hatf-6"],
      ["Shaheen-III", "PK", "Islamabad test-fired a Shaheen-III.", "Shaheen-3"],
      ["Ghauri", "PK", "The Ghauri missile runs on liquid fuel.", "Ghauri-II", "Hatf-5"],
      ["Ababeel", "PK", "Ababeel missiles may carry several warheads."]
    ]
  },
  {
    class: "ballistic-missile",
    subclass: "SRBM",
    rows: [
      [
        "Iskander",
        "RU",
        "Two Iskander missiles hit the railway yard.",
        "Iskander-M",
        "9K720",
        "SS-26 Stone",
        "SS-26",
        "9M723"
      ],
      [
        "Tochka-U",
        "RU",
        "Prosecutors found the tail of a Tochka-U.",
        "Tochka",
        "9K79",
        "SS-21 Scarab",
        "SS-21",
        "OTR-21"
      ],
      ["Scud", "RU", "Scud missiles were fired at the airfield.", "Scud-B", "Scud-C", "Scud-D", "R-17 Elbrus", "SS-1"],
      ["KN-23", "KP", "Investigators traced the wreck of a KN-23.", "Hwasong-11", "Hwasong-11A", "Hwasongpho-11"],
      ["KN-24", "KP", "The KN-24 resembles an American design.", "Hwasong-11B"],
      ["ATACMS", "US", "Washington allowed ATACMS strikes across the border.", "MGM-140", "MGM-168"],
      ["PrSM", "US", "The Army received its first PrSM.", "Precision Strike Missile"],
      ["Fateh-110", "IR", "Hezbollah is thought to hold the Fateh-110."],
      ["Zolfaghar", "IR", "Six Zolfaghar missiles hit a camp in the east.", "Zulfiqar missile"],
      ["Qiam-1", "IR", "A Qiam-1 has no fins.", "Qiam"],
      ["Shahab-2", "IR", "The Shahab-2 is a copy of an older rocket."],
      ["Burkan-2H", "YE", "The rebels aimed a Burkan-2H at Riyadh.", "Burkan-2", "Burkan-1", "Burkan"],
      ["DF-11", "CN", "Batteries of DF-11 face the strait.", "Dongfeng-11", "CSS-7"],
      ["DF-15", "CN", "A DF-15 flew over the island.", "Dongfeng-15", "CSS-6"],
      ["Prithvi", "IN", "A Prithvi-II was launched from Chandipur.", "Prithvi-II", "Prithvi-2"],
      ["Pralay", "IN", "The Pralay missile weaves on its way down."],
      ["Ghaznavi", "PK", "The army fired a Ghaznavi missile by night.", "Hatf-3"],
      ["Hyunmoo-2", "KR", "A Hyunmoo-2 went astray near Gangneung.", "Hyunmoo-II"],
      ["Hyunmoo-4", "KR", "The Hyunmoo-4 breaks into bunkers.", "Hyunmoo-IV"],
      ["Hyunmoo-5", "KR", "Seoul paraded the giant Hyunmoo-5.", "Hyunmoo-V"],
      ["Bora", "TR", "Ankara exported the Bora missile as the Khan.", "Khan missile"],
      ["Tayfun", "TR", "The Tayfun missile flew 561 kilometres."],
      ["LORA", "IL", "A ship fired the LORA missile from its deck."],
      ["Hrim-2", "UA", "Kyiv speeded up work on the Hrim-2.", "Grim-2", "Sapsan"]
    ]
  },
  {
    class: "ballistic-missile",
    subclass: "ALBM",
    rows: [
      ["Kinzhal", "RU", "A MiG-31K released a Kinzhal over the Black Sea.", "Kh-47M2", "Killjoy missile"],
      ["AGM-183", "US", "The Air Force dropped the AGM-183.", "AGM-183A", "ARRW"]
    ]
  },
  {
    class: "cruise-missile",
    subclass: "land-attack",
    rows: [
      ["Tomahawk", "US", "Destroyers launched 59 Tomahawk missiles.", "BGM-109", "TLAM"],
      ["AGM-86", "US", "The AGM-86B is older than its crews.", "AGM-86B", "ALCM"],
      ["AGM-158 JASSM", "US", "Poland asked for the AGM-158 JASSM.", "JASSM", "AGM-158", "JASSM-ER"],
      ["Kalibr", "RU", "Warships fired eight Kalibr cruise missiles.", "3M-14", "3M14", "SS-N-30", "Kaliber missile"],
      ["Kh-101", "RU", "Of 30 Kh-101 missiles, 26 were downed.", "Kh-102", "X-101", "AS-23"],
      ["Kh-55", "RU", "A Kh-55 with a dummy warhead was found.", "Kh-555", "X-55", "AS-15 Kent", "AS-15"],
      ["Kh-69", "RU", "A Kh-69 hit the power plant.", "X-69"],
      ["Kh-59", "RU", "A Kh-59 was shot down over Poltava.", "X-59", "AS-13", "AS-18"],
      ["9M729", "RU", "Washington said the 9M729 broke the treaty.", "SSC-8", "Novator 9M729"],
      ["Burevestnik", "RU", "The nuclear-powered Burevestnik missile flew for hours.", "9M730", "Skyfall missile"],
      ["Storm Shadow", "GB", "A Storm Shadow hit the headquarters in Sevastopol."],
      ["SCALP", "FR", "Paris will send 40 more SCALP missiles.", "SCALP-EG", "MdCN"],
      ["Taurus", "DE", "Berlin again refused to deliver Taurus missiles.", "KEPD 350", "Taurus KEPD 350"],
      ["Flamingo", "UA", "The Flamingo missile has a warhead of a tonne.", "FP-5"],
      ["CJ-10", "CN", "The CJ-10 flies 1,500 kilometres.", "DH-10", "CJ-20", "Changjian-10"],
      ["Nirbhay", "IN", "The Nirbhay missile strayed from its path."],
      ["Babur", "PK", "Pakistan launched a Babur missile under water.", "Babur-3", "Hatf-7"],
      ["Ra'ad", "PK", "A Mirage dropped the Ra'ad cruise missile.", "Raad-II", "Hatf-8"],
      ["Hyunmoo-3", "KR", "Hyunmoo-3 missiles can reach all of the North.", "Hyunmoo-III"],
      ["Hwasal-2", "KP", "Two Hwasal-2 missiles flew in figures of eight.", "Pulhwasal-3-31"],
      ["Hoveyzeh", "IR", "The Hoveyzeh missile flew 1,200 kilometres."],
      ["Soumar", "IR", "The Soumar missile is a copy of a Soviet one."],
      ["Paveh", "IR", "Iraqi militias fired a Paveh missile."],
      ["Quds-1", "YE", "Parts of a Quds-1 lay near the refinery."],
      ["SOM", "TR", "F-16s will carry the SOM missile.", "SOM-J"],
      ["Yun Feng", "TW", "Taipei speeded up its Yun Feng missile."]
    ]
  },
  {
    class: "cruise-missile",
    subclass: "anti-ship",
    rows: [
      ["Harpoon", "US", "Denmark sent a Harpoon launcher and missiles.", "AGM-84", "RGM-84", "UGM-84"],
      ["LRASM", "US", "Bombers will carry the LRASM.", "AGM-158C"],
      ["Naval Strike Missile", "NO", "Marines fired the Naval Strike Missile.", "NSM"],
      ["Joint Strike Missile", "NO", "Tokyo ordered the Joint Strike Missile.", "JSM missile"],
      ["Penguin", "NO", "A Seahawk launched a Penguin missile.", "AGM-119"],
      ["Exocet", "FR", "An Exocet sank the destroyer in 1982.", "MM40", "AM39"],
      ["Otomat", "IT", "Otomat missiles arm the corvettes.", "Teseo missile"],
      ["RBS 15", "SE", "Sweden put its RBS 15 trucks on the coast.", "RBS-15"],
      ["Neptune", "UA", "Two Neptune missiles sank the cruiser.", "R-360 Neptune", "R-360"],
      ["Kh-32", "RU", "A bomber launched a Kh-32.", "X-32"],
      ["Kh-22", "RU", "A Kh-22 fell on a block of flats.", "X-22", "AS-4 Kitchen", "AS-4"],
      ["Kh-35", "RU", "Helicopters can carry the Kh-35.", "X-35", "3M24", "SS-N-25"],
      ["Kh-31", "RU", "A Kh-31P homed in on the radar.", "X-31", "AS-17"],
      [
        "P-800 Oniks",
        "RU",
        "Three P-800 Oniks were fired at Odesa.",
        "P-800",
        "Oniks",
        "Onyx missile",
        "SS-N-26",
        "Yakhont"
      ],
      ["Bastion-P", "RU", "Moscow moved a Bastion-P battery to the island.", "K-300P", "Bastion coastal defence"],
      ["Zircon", "RU", "A frigate fired a Zircon missile.", "Tsirkon", "3M22"],
      ["P-700 Granit", "RU", "The cruiser carries 20 P-700 Granit missiles.", "P-700", "Granit missile", "SS-N-19"],
      ["P-270 Moskit", "RU", "Beijing bought the P-270 Moskit.", "P-270", "Moskit", "SS-N-22 Sunburn", "SS-N-22"],
      ["P-15 Termit", "RU", "Old P-15 Termit missiles still serve.", "P-15", "SS-N-2 Styx", "SS-N-2", "Styx missile"],
      ["BrahMos", "IN", "Manila paid for three BrahMos batteries."],
      ["YJ-12", "CN", "The YJ-12 skims the waves.", "Yingji-12", "CM-302"],
      ["YJ-18", "CN", "Destroyers launch the YJ-18 from cells.", "Yingji-18"],
      ["YJ-21", "CN", "A cruiser fired the hypersonic YJ-21.", "Yingji-21"],
      ["C-802", "CN", "Rebels hit the catamaran with a C-802.", "YJ-83", "YJ-82", "C-801"],
      ["Silkworm", "CN", "Silkworm missiles lined the coast.", "HY-2"],
      ["Noor", "IR", "The Guards fired a Noor missile in the strait.", "Ghader missile", "Qader missile"],
      ["Hsiung Feng III", "TW", "The Hsiung Feng III arms patrol ships.", "Hsiung Feng II", "Hsiung Feng"],
      ["Type 12", "JP", "Japan moved Type 12 missiles to Okinawa."],
      ["Haeseong", "KR", "The Haeseong missile arms destroyers.", "C-Star", "SSM-700K"],
      ["Atmaca", "TR", "A corvette test-fired the Atmaca missile."],
      ["Gabriel", "IL", "The Gabriel missile is launched from boats.", "Gabriel V"],
      ["Kumsong-3", "KP", "The North fired Kumsong-3 missiles from the coast.", "KN-19"]
    ]
  },
  {
    class: "tactical-missile",
    subclass: "ATGM",
    rows: [
      ["Javelin", "US", "A thousand Javelin missiles were flown to Rzeszow.", "FGM-148"],
      ["TOW", "US", "Rebels filmed a TOW missile hitting the turret.", "BGM-71"],
      ["Hellfire", "US", "Two Hellfire missiles struck the car.", "AGM-114"],
      ["NLAW", "SE", "Britain flew 2,000 NLAW launchers to Kyiv.", "MBT LAW"],
      ["Milan", "FR", "Fighters received Milan anti-tank missiles."],
      ["Akeron MP", "FR", "Infantry fired the Akeron MP.", "Akeron", "Missile Moyenne Port\xE9e"],
      ["Kornet", "RU", "A Kornet destroyed the bulldozer.", "9M133", "AT-14 Spriggan", "AT-14"],
      ["Konkurs", "RU", "Konkurs missiles were dug up in the village.", "9M113", "AT-5 Spandrel", "AT-5"],
      ["Fagot", "RU", "A crate of 9K111 Fagot missiles was seized.", "9K111", "9M111", "AT-4 Spigot"],
      ["Metis-M", "RU", "The Metis-M weighs 25 kilograms.", "Metis", "9K115", "AT-13"],
      ["Malyutka", "RU", "The Malyutka missile is steered by wire.", "9M14", "AT-3 Sagger", "AT-3", "Sagger missile"],
      ["Ataka", "RU", "Helicopters fire the Ataka missile.", "9M120", "AT-9"],
      ["Vikhr", "RU", "A Ka-52 launched a Vikhr missile.", "9K121", "AT-16"],
      ["Stugna-P", "UA", "A crew with a Stugna-P hit the column.", "Stugna", "Skif missile"],
      ["Spike", "IL", "Helsinki ordered more Spike missiles.", "Spike NLOS", "Spike-LR", "Spike ER"],
      ["Brimstone", "GB", "Brimstone missiles were fired from a truck."],
      ["HJ-8", "CN", "The HJ-8 has been sold widely.", "Hongjian-8", "Red Arrow 8"],
      ["HJ-12", "CN", "Gunners train with the HJ-12.", "Red Arrow 12"],
      ["Toophan", "IR", "The Toophan missile copies an American one."],
      ["Dehlavieh", "IR", "Militias used Dehlavieh missiles near Tikrit."],
      ["Almas", "IR", "Hezbollah fired an Almas missile at the post."],
      ["Nag", "IN", "The Nag missile was tried in the desert."]
    ]
  },
  {
    class: "tactical-missile",
    subclass: "air-to-air",
    rows: [
      ["AIM-120 AMRAAM", "US", "A sale of 300 AIM-120 AMRAAM was approved.", "AMRAAM", "AIM-120", "AIM-120C"],
      ["AIM-9 Sidewinder", "US", "An F-22 used an AIM-9 Sidewinder on the balloon.", "AIM-9", "AIM-9X", "Sidewinder"],
      ["AIM-7 Sparrow", "US", "AIM-7 Sparrow missiles were refurbished.", "AIM-7", "Sparrow missile"],
      ["Meteor", null, "Rafales will carry the Meteor missile."],
      ["ASRAAM", "GB", "ASRAAM missiles were mounted on trucks.", "AIM-132"],
      ["MICA", "FR", "A Mirage fired a MICA missile."],
      ["Python-5", "IL", "The Python-5 turns tightly.", "Python missile"],
      ["R-73", "RU", "A sea drone with an R-73 downed a helicopter.", "AA-11 Archer", "AA-11"],
      ["R-77", "RU", "The R-77 arms Su-35s.", "AA-12 Adder", "AA-12"],
      ["R-37", "RU", "The R-37M outranges Western missiles.", "AA-13"],
      ["PL-15", "CN", "A PL-15 fell into a field in Punjab."],
      ["Astra", "IN", "The Astra missile flew from a Su-30."]
    ]
  },
  {
    class: "tactical-missile",
    subclass: "air-to-ground",
    rows: [
      ["AGM-88 HARM", "US", "MiGs fire the AGM-88 HARM at radars.", "AGM-88", "HARM missile", "AARGM", "AGM-88E"],
      ["AGM-65 Maverick", "US", "The AGM-65 Maverick arms the A-10.", "AGM-65", "Maverick missile"],
      ["JAGM", "US", "Apaches may now fire the JAGM.", "AGM-179"],
      ["Kh-58", "RU", "A Kh-58 was aimed at the air defence radar.", "AS-11", "Kh-58U"],
      ["Kh-38", "RU", "A Su-34 released a Kh-38."],
      ["Kh-25", "RU", "A Kh-25 hit the bridge."],
      ["Kh-29", "RU", "A Su-25 released a Kh-29.", "AS-14"],
      ["Martlet", "GB", "Wildcats carry the Martlet missile.", "Lightweight Multirole Missile"]
    ]
  }
];

// dist/lexicon/weapons/munitions.js
var MUNITIONS = [
  {
    class: "bomb",
    subclass: "guided bomb",
    rows: [
      [
        "JDAM",
        "US",
        "Washington approved kits for 1,000 JDAM.",
        "JDAM-ER",
        "GBU-31",
        "GBU-38",
        "Joint Direct Attack Munition"
      ],
      ["GBU-12 Paveway II", "US", "A GBU-12 Paveway II hit the hall.", "GBU-12", "Paveway"],
      ["Paveway IV", "GB", "A Paveway IV hit the tunnel."],
      ["GBU-53 StormBreaker", "US", "Jets can drop the GBU-53 StormBreaker.", "GBU-53", "StormBreaker"],
      ["GBU-39", "US", "Fragments of a GBU-39 lay in the school.", "Small Diameter Bomb"],
      ["GBU-57", "US", "Twelve GBU-57 bombs fell on the mountain.", "Massive Ordnance Penetrator", "GBU-57 MOP"],
      ["GBU-28", "US", "Israel used the GBU-28 on the bunker."],
      ["AGM-154 JSOW", "US", "A jet released an AGM-154 JSOW.", "JSOW", "AGM-154"],
      ["KAB-500", "RU", "A KAB-500 fell on Kharkiv.", "UMPK"],
      ["Hammer", "FR", "Paris sends 50 Hammer bombs a month.", "AASM", "AASM Hammer"],
      ["SPICE 2000", "IL", "Delhi dropped the SPICE 2000 on Balakot.", "SPICE 250", "SPICE-2000"],
      ["LS-6", "CN", "The LS-6 glides for 60 kilometres."]
    ]
  },
  {
    class: "bomb",
    subclass: null,
    rows: [
      ["Mk 82", "US", "A Mk 82 bomb hit the bus.", "Mk-82", "Mark 82"],
      ["Mk 83", "US", "A Mk 83 bomb fell.", "Mark 83"],
      ["Mk 84", "US", "The crater fits a Mk 84 bomb.", "Mark 84", "Mk-84"],
      ["GBU-43", "US", "A GBU-43 was dropped in Nangarhar.", "MOAB", "Massive Ordnance Air Blast"],
      ["BLU-109", "US", "The BLU-109 breaks concrete."],
      ["FAB-500", "RU", "A FAB-500 with wings hit the block.", "OFAB-250"],
      ["ODAB-500", "RU", "An ODAB-500 set the air on fire."]
    ]
  },
  {
    class: "munition",
    subclass: "cluster munition",
    rows: [
      ["CBU-87", "US", "A CBU-87 left bomblets in the grove."],
      ["RBK-500", "RU", "Deminers found an RBK-500."],
      ["DPICM", "US", "Washington sent DPICM shells."]
    ]
  },
  {
    class: "munition",
    subclass: "guided shell",
    rows: [
      ["M982 Excalibur", "US", "Jamming spoiled the M982 Excalibur.", "M982", "Excalibur shell", "Excalibur round"],
      ["Krasnopol", "RU", "A Krasnopol hit the tank from above.", "2K25"],
      ["BONUS", "SE", "The BONUS shell looks for tanks."],
      ["SMArt 155", "DE", "Gunners fired the SMArt 155."],
      ["Vulcano", "IT", "Berlin sent 255 Vulcano shells.", "Vulcano 155"],
      ["Hydra 70", "US", "The pods hold Hydra 70 rockets.", "Hydra-70", "APKWS"]
    ]
  },
  {
    class: "munition",
    subclass: "torpedo",
    rows: [
      ["Mark 54", "US", "A helicopter dropped a Mark 54 torpedo.", "Mk 54", "Mk-54"],
      ["Mark 48", "US", "A submarine fired a Mark 48 torpedo.", "Mk 48", "Mk-48"],
      ["Spearfish", "GB", "The Spearfish torpedo runs on two fuels.", "Sting Ray torpedo"],
      ["Black Shark", "IT", "Kochi waited for the Black Shark torpedo."],
      ["VA-111 Shkval", "RU", "The VA-111 Shkval rides in a bubble.", "VA-111", "Shkval"],
      ["Varunastra", "IN", "The Varunastra torpedo entered service."],
      ["CHT-02D", "KP", "The panel named a CHT-02D torpedo."]
    ]
  },
  {
    class: "explosive-device",
    subclass: "landmine",
    rows: [
      ["Claymore", "US", "A Claymore mine faced the path.", "M18 Claymore", "M18A1"],
      ["PFM-1", "RU", "A boy lost a hand to a PFM-1.", "Lepestok", "petal mine", "butterfly mine"],
      ["TM-62", "RU", "They stacked TM-62 mines under the bridge.", "TM-62M"],
      ["POM-3", "RU", "The POM-3 senses footsteps.", "Medallion mine"],
      ["MON-50", "RU", "A MON-50 hung in the doorway.", "OZM-72", "PMN-2"]
    ]
  },
  {
    class: "explosive-device",
    subclass: "explosive",
    rows: [
      ["Semtex", "CZ", "Detectives found Semtex in the flat."],
      ["C-4", "US", "He strapped C-4 explosive to the door.", "C-4 explosive", "C4 explosive"],
      ["TNT", null, "The bomb held two kilos of TNT.", "trinitrotoluene"],
      ["TATP", null, "The cell mixed TATP in a bathtub.", "triacetone triperoxide"],
      ["RDX", null, "Traces of RDX were on the metal.", "hexogen", "PETN", "HMX explosive"],
      ["ANFO", null, "The truck carried a tonne of ANFO."]
    ]
  },
  {
    class: "nuclear",
    subclass: null,
    rows: [
      ["B61", "US", "About 100 B61 bombs are stored in Europe.", "B61-12", "B61-13"],
      ["B83", "US", "The B83 bomb is the strongest left.", "B83 bomb"],
      ["W76", "US", "The W76-2 warhead has a low yield.", "W76-2"],
      ["W87", "US", "The missile carries a W87 warhead."],
      ["W93", "US", "Congress paid for the W93 warhead."],
      ["W88", "US", "Plants renew the W88 warhead."],
      ["Little Boy", "US", "The bomb Little Boy fell on Hiroshima."],
      ["Fat Man", "US", "The plutonium bomb Fat Man destroyed Nagasaki."],
      ["Tsar Bomba", "RU", "The Tsar Bomba broke windows in Norway."],
      ["Poseidon", "RU", "Moscow tested its Poseidon nuclear torpedo.", "Status-6", "Kanyon torpedo"],
      ["Hwasan-31", "KP", "Kim inspected ten Hwasan-31 warheads."]
    ]
  },
  {
    class: "chemical-biological",
    subclass: "nerve agent",
    rows: [
      ["Sarin", null, "Inspectors found traces of sarin.", "sarin", "sarin gas"],
      ["VX", null, "The nerve agent VX killed him.", "VX nerve agent", "VX gas"],
      ["Novichok", "RU", "A Novichok was smeared on the handle.", "novichok"],
      ["Tabun", null, "The shells held tabun.", "tabun", "soman", "cyclosarin"]
    ]
  },
  {
    class: "chemical-biological",
    subclass: "chemical agent",
    rows: [
      [
        "Mustard gas",
        null,
        "Blisters told of mustard gas.",
        "mustard gas",
        "sulphur mustard",
        "sulfur mustard",
        "mustard agent",
        "yperite"
      ],
      [
        "Chlorine",
        null,
        "Helicopters dropped chlorine bombs.",
        "chlorine bomb",
        "chlorine gas",
        "chlorine attack",
        "weaponised chlorine"
      ],
      ["Phosgene", null, "The drums held phosgene.", "phosgene", "lewisite", "hydrogen cyanide gas"],
      ["Agent Orange", "US", "Villagers sued over Agent Orange."]
    ]
  },
  {
    class: "chemical-biological",
    subclass: "biological agent",
    rows: [
      ["Anthrax", null, "Letters with anthrax reached the Senate.", "anthrax"],
      ["Ricin", null, "Officers seized ricin in the flat.", "ricin"],
      ["Botulinum toxin", null, "Iraq had put botulinum toxin in warheads.", "botulinum toxin"]
    ]
  }
];

// dist/lexicon/weapons/sea.js
var SEA = [
  {
    class: "warship",
    subclass: "aircraft carrier",
    rows: [
      ["Nimitz-class", "US", "A Nimitz-class carrier left San Diego."],
      ["Gerald R. Ford-class", "US", "The next Gerald R. Ford-class carrier is late.", "Ford-class"],
      ["Queen Elizabeth-class", "GB", "Both Queen Elizabeth-class carriers are in port."],
      [
        "Charles de Gaulle aircraft carrier",
        "FR",
        "Rafales flew from the carrier Charles de Gaulle.",
        "carrier Charles de Gaulle"
      ],
      ["Admiral Kuznetsov", "RU", "Fire broke out on the Admiral Kuznetsov."],
      [
        "Liaoning",
        "CN",
        "The carrier Liaoning passed Miyako.",
        "carrier Liaoning",
        "Liaoning aircraft carrier",
        "Liaoning carrier"
      ],
      [
        "Shandong carrier",
        "CN",
        "Jets flew from the carrier Shandong.",
        "carrier Shandong",
        "Shandong aircraft carrier"
      ],
      [
        "Fujian carrier",
        "CN",
        "The carrier Fujian has catapults.",
        "carrier Fujian",
        "Fujian aircraft carrier",
        "Type 003"
      ],
      ["Izumo-class", "JP", "Tokyo refits its Izumo-class carriers.", "JS Izumo", "Izumo carrier"],
      ["Vikrant-class", "IN", "The Vikrant-class carrier was built at Kochi."]
    ]
  },
  {
    class: "warship",
    subclass: "destroyer",
    rows: [
      ["Arleigh Burke-class", "US", "Two Arleigh Burke-class destroyers are based at Rota."],
      ["Zumwalt-class", "US", "A Zumwalt-class ship will carry hypersonic missiles."],
      ["Type 45", "GB", "Only three Type 45 destroyers can sail.", "Daring-class"],
      ["Horizon-class", null, "A Horizon-class frigate hit the drone."],
      ["Udaloy-class", "RU", "A Udaloy-class destroyer came close.", "Udaloy"],
      ["Sovremenny-class", "RU", "Beijing bought Sovremenny-class destroyers."],
      ["Type 055", "CN", "A Type 055 destroyer led the group.", "Renhai-class"],
      ["Type 052D", "CN", "Type 052D destroyers blocked the way.", "Luyang III-class", "Luyang-class", "Type 052"],
      ["Kongo-class", "JP", "Kongo-class destroyers watch for missiles."],
      ["Maya-class", "JP", "A Maya-class destroyer shot down a target."],
      ["Atago-class", "JP", "An Atago-class destroyer hit a fishing boat."],
      ["Akizuki-class", "JP", "An Akizuki-class destroyer joined the drill."],
      ["Jeongjo the Great-class", "KR", "The Jeongjo the Great-class destroyer got new radars."],
      ["Sejong the Great-class", "KR", "A Sejong the Great-class destroyer tracked it."],
      ["Visakhapatnam-class", "IN", "A Visakhapatnam-class destroyer was commissioned."],
      ["Kolkata-class", "IN", "A Kolkata-class destroyer freed the crew."],
      ["Hobart-class", "AU", "The Hobart-class destroyers get Tomahawks."],
      ["Choe Hyon-class", "KP", "A Choe Hyon-class destroyer capsized.", "Choe Hyon destroyer"]
    ]
  },
  {
    class: "warship",
    subclass: "frigate",
    rows: [
      ["Type 23", "GB", "A Type 23 frigate shadowed the ships.", "Duke-class frigate"],
      ["Type 26", "GB", "Oslo chose the Type 26 frigate.", "Hunter-class frigate", "City-class frigate"],
      ["Type 31", "GB", "Rosyth builds the Type 31 frigate."],
      ["FREMM", null, "A FREMM shot down the drones.", "Aquitaine-class"],
      ["La Fayette-class", "FR", "Taipei refits La Fayette-class frigates.", "Kang Ding-class"],
      [
        "Admiral Gorshkov-class",
        "RU",
        "An Admiral Gorshkov-class frigate fired it.",
        "Gorshkov-class",
        "Admiral Gorshkov"
      ],
      ["Admiral Grigorovich-class", "RU", "An Admiral Grigorovich-class frigate fired three.", "Grigorovich-class"],
      ["Type 054A", "CN", "A Type 054A frigate followed.", "Jiangkai II-class", "Jiangkai-class", "Type 054"],
      ["Mogami-class", "JP", "Canberra picked the Mogami-class frigate."],
      ["Talwar-class", "IN", "Kaliningrad built the Talwar-class frigates."],
      ["Anzac-class", "AU", "An Anzac-class frigate passed the strait."],
      ["Halifax-class", "CA", "A Halifax-class frigate searched the sea."],
      ["Oliver Hazard Perry-class", "US", "An Oliver Hazard Perry-class frigate was sunk as a target."],
      ["Constellation-class", "US", "The Constellation-class frigate is three years late."],
      ["Baden-W\xFCrttemberg-class", "DE", "A Baden-W\xFCrttemberg-class frigate crossed the strait."],
      ["Sachsen-class", "DE", "A Sachsen-class frigate sailed to the Red Sea."],
      ["Fridtjof Nansen-class", "NO", "A Fridtjof Nansen-class frigate ran aground."],
      ["Iver Huitfeldt-class", "DK", "An Iver Huitfeldt-class frigate misfired."],
      ["De Zeven Provinci\xEBn-class", "NL", "A De Zeven Provinci\xEBn-class frigate launched it."],
      ["Moudge-class", "IR", "A Moudge-class frigate sank in port."]
    ]
  },
  {
    class: "warship",
    subclass: "corvette",
    rows: [
      ["Steregushchiy-class", "RU", "A Steregushchiy-class corvette left Baltiysk."],
      ["Buyan-M-class", "RU", "Buyan-M-class corvettes fired missiles.", "Buyan-class"],
      ["Karakurt-class", "RU", "A Karakurt-class corvette burned in Kerch."],
      ["Tarantul-class", "RU", "Drones sank a Tarantul-class corvette."],
      ["Visby-class", "SE", "A Visby-class corvette hunted the boat."],
      ["Ada-class", "TR", "Kyiv ordered two Ada-class corvettes."],
      ["Sa'ar 6-class", "IL", "A Sa'ar 6-class corvette guards the rig.", "Sa'ar 6", "Sa'ar 5"],
      ["Braunschweig-class", "DE", "A Braunschweig-class corvette sailed for Beirut.", "K130"],
      ["Type 056", "CN", "A Type 056 corvette chased the boats.", "Jiangdao-class"],
      ["Pohang-class", "KR", "A Pohang-class corvette was torn in two."]
    ]
  },
  {
    class: "warship",
    subclass: "amphibious",
    rows: [
      ["America-class", "US", "An America-class ship called at Sasebo."],
      ["Wasp-class", "US", "A Wasp-class ship carried the marines."],
      ["San Antonio-class", "US", "A San Antonio-class ship docked in Limassol."],
      ["Mistral-class", "FR", "Cairo bought the Mistral-class ships."],
      ["Ropucha-class", "RU", "A Ropucha-class landing ship was hit in Feodosia."],
      ["Ivan Gren-class", "RU", "An Ivan Gren-class ship sailed for Tartus."],
      ["Type 076", "CN", "Shanghai launched the Type 076 assault ship."],
      ["Type 075", "CN", "A Type 075 assault ship joined.", "Yushen-class"],
      ["Type 071", "CN", "The Type 071 landing ship turned back.", "Yuzhao-class"],
      ["Dokdo-class", "KR", "A Dokdo-class ship led the drill."],
      ["Canberra-class", "AU", "A Canberra-class ship brought aid."]
    ]
  },
  {
    class: "warship",
    subclass: "cruiser",
    rows: [
      ["Ticonderoga-class", "US", "A Ticonderoga-class cruiser shot down a friendly jet."],
      ["Kirov-class", "RU", "A Kirov-class battlecruiser went to sea."],
      ["Slava-class", "RU", "A Slava-class cruiser stayed in Tartus."],
      ["Moskva", "RU", "Two missiles sank the cruiser Moskva.", "cruiser Moskva", "flagship Moskva"]
    ]
  },
  {
    class: "warship",
    subclass: "littoral combat ship",
    rows: [
      ["Freedom-class", "US", "The Navy retires Freedom-class ships early."],
      ["Independence-class", "US", "An Independence-class ship called at Cam Ranh."]
    ]
  },
  {
    class: "warship",
    subclass: "patrol ship",
    rows: [
      ["Island-class patrol boat", "US", "Odesa got an Island-class patrol boat.", "Mark VI patrol boat"],
      ["River-class patrol vessel", "GB", "A River-class patrol vessel watched Guyana."],
      ["Raptor patrol boat", "RU", "Drones hit a Raptor patrol boat near Snake Island.", "Project 03160"]
    ]
  },
  {
    class: "submarine",
    subclass: "SSBN",
    rows: [
      ["Ohio-class", "US", "An Ohio-class submarine called at Busan."],
      ["Columbia-class", "US", "The Columbia-class submarine is a year late."],
      ["Vanguard-class", "GB", "A Vanguard-class submarine came home after 200 days."],
      ["Triomphant-class", "FR", "One Triomphant-class submarine is always at sea.", "Le Triomphant-class"],
      ["Borei-class", "RU", "A Borei-class submarine launched the missile.", "Borei", "Borei-A", "Borey-class"],
      ["Delta IV-class", "RU", "A Delta IV-class submarine broke the ice.", "Delta-class"],
      ["Type 094", "CN", "A Type 094 submarine surfaced in the strait.", "Jin-class"],
      ["Arihant-class", "IN", "The second Arihant-class submarine joined the fleet."],
      ["Hero Kim Kun Ok", "KP", "Kim launched the Hero Kim Kun Ok.", "Sinpo-class", "Gorae-class"]
    ]
  },
  {
    class: "submarine",
    subclass: "SSN",
    rows: [
      ["Virginia-class", "US", "Canberra will buy three Virginia-class submarines."],
      ["Los Angeles-class", "US", "A Los Angeles-class submarine hit a seamount."],
      ["Seawolf-class", "US", "A Seawolf-class boat limped to Guam."],
      ["Astute-class", "GB", "An Astute-class submarine visited Perth."],
      ["Suffren-class", "FR", "The second Suffren-class submarine is at sea.", "Barracuda-class"],
      ["Yasen-class", "RU", "A Yasen-class submarine came to Havana.", "Yasen-M", "Severodvinsk-class"],
      ["Akula-class", "RU", "Delhi leased an Akula-class submarine."],
      [
        "Oscar II-class",
        "RU",
        "An Oscar II-class submarine surfaced off Alaska.",
        "Oscar-class",
        "Belgorod submarine",
        "K-141 Kursk"
      ],
      ["Type 093", "CN", "A Type 093 submarine was followed.", "Shang-class"]
    ]
  },
  {
    class: "submarine",
    subclass: "SSK",
    rows: [
      ["Kilo-class", "RU", "A Kilo-class submarine was hit in dry dock.", "Improved Kilo-class"],
      ["Lada-class", "RU", "The Lada-class submarine disappointed."],
      ["Type 212", "DE", "Oslo builds the Type 212CD submarine.", "Type 212CD"],
      ["Type 214", "DE", "Athens owns Type 214 submarines."],
      ["Type 209", "DE", "Ankara refits its Type 209 submarines."],
      ["Dolphin-class", "IL", "A Dolphin-class submarine passed Suez."],
      ["Gotland-class", "SE", "A Gotland-class submarine escaped unseen."],
      ["Scorp\xE8ne-class", "FR", "Jakarta chose the Scorp\xE8ne-class submarine.", "Scorpene", "Kalvari-class", "Scorp\xE8ne"],
      ["Taigei-class", "JP", "Kobe launched a Taigei-class submarine."],
      ["Oyashio-class", "JP", "An Oyashio-class submarine was retired."],
      ["Soryu-class", "JP", "A Soryu-class submarine struck a freighter."],
      ["Collins-class", "AU", "The Collins-class submarines must serve longer."],
      ["Victoria-class", "CA", "Only one Victoria-class submarine can dive."],
      ["Song-class", "CN", "A Song-class submarine followed the carrier."],
      ["Hangor-class", "PK", "Karachi waits for the Hangor-class submarine."],
      ["Yuan-class", "CN", "Bangkok waits for a Yuan-class submarine.", "Type 039A"],
      ["Dosan Ahn Changho-class", "KR", "A Dosan Ahn Changho-class submarine fired it.", "KSS-III"],
      ["Sang-O-class", "KP", "A Sang-O-class submarine ran aground."],
      ["Yono-class", "KP", "A Yono-class submarine fired the torpedo."],
      ["Romeo-class", "KP", "An old Romeo-class submarine was rebuilt."],
      ["Ghadir-class", "IR", "A Ghadir-class submarine fired a missile."],
      ["Fateh-class", "IR", "Tehran showed a Fateh-class submarine."],
      ["Hai Kun", "TW", "Kaohsiung launched the submarine Hai Kun.", "Narwhal submarine", "Hai Kun-class"]
    ]
  }
];

// dist/lexicon/weapons/small-arms.js
var SMALL_ARMS = [
  {
    class: "small-arm",
    subclass: "rifle",
    rows: [
      ["AK-47", "RU", "Each guard had an AK-47.", "Kalashnikov", "AKM", "Kalashnikov rifle", "AKMS"],
      ["AK-74", "RU", "They laid down their AK-74s.", "AKS-74U", "AKS-74"],
      ["AK-12", "RU", "The army buys the AK-12."],
      ["AR-15", "US", "He bought an AR-15 rifle at 18.", "AR-15 rifle"],
      ["M16", "US", "The soldier raised his M16 rifle.", "M16A4", "M-16"],
      ["M4", "US", "Fighters posed with an M4 carbine.", "M4 carbine", "M4A1"],
      ["SVD Dragunov", "RU", "A sniper used an SVD Dragunov.", "Dragunov", "SVD rifle"],
      ["Barrett M82", "US", "The cartel owns a Barrett M82.", "M82 rifle", "Barrett rifle", "M107 rifle"],
      ["G3", "DE", "Militiamen carried old G3 rifles.", "Heckler & Koch G3"],
      ["G36", "DE", "The G36 rifle shoots askew when hot.", "HK G36"],
      ["HK416", "DE", "Norwegian soldiers use the HK416.", "HK417"],
      ["FN SCAR", "BE", "Commandos carried the FN SCAR."],
      ["FN FAL", "BE", "An FN FAL leaned on the wall.", "FAL rifle"],
      ["Galil", "IL", "Bogota makes the Galil rifle.", "IWI Galil"],
      ["Tavor", "IL", "The unit swapped its Tavor rifles.", "IWI Tavor", "X95 rifle"],
      ["Steyr AUG", "AT", "Police carried the Steyr AUG.", "AUG rifle"],
      ["SA80", "GB", "The SA80 jams less than it did.", "L85A2", "L85A3"],
      ["FAMAS", "FR", "Paris will retire the FAMAS."],
      ["INSAS", "IN", "Soldiers disliked the INSAS rifle."],
      ["QBZ-95", "CN", "Cadets drilled with the QBZ-95."],
      ["Type 56", "CN", "Smugglers hid Type 56 rifles."],
      ["SKS", "RU", "A bandsman carried an SKS rifle."],
      ["Mosin-Nagant", "RU", "Conscripts got the Mosin-Nagant.", "Mosin"],
      ["Lee-Enfield", "GB", "Rangers patrolled with the Lee-Enfield."]
    ]
  },
  {
    class: "small-arm",
    subclass: "machine gun",
    rows: [
      ["M249", "US", "A gunner fired the M249.", "M249 SAW", "FN Minimi", "Minimi"],
      ["M240", "US", "The door gunner swung the M240.", "FN MAG", "M60 machine gun"],
      ["M2 Browning", "US", "They fixed an M2 Browning to the roof.", "Browning M2", "M2 machine gun"],
      ["PKM", "RU", "A PKM fired from the ridge.", "PK machine gun", "PKT"],
      ["RPK", "RU", "A fighter carried an RPK.", "RPK-74"],
      ["DShK", "RU", "A DShK stood on the pickup.", "Dushka machine gun", "DShKM"],
      ["KPV", "RU", "Rounds of a KPV went through the wall.", "KPVT"],
      ["MG3", "DE", "The MG3 is an old design.", "MG 3"]
    ]
  },
  {
    class: "small-arm",
    subclass: "submachine gun",
    rows: [
      ["Uzi", "IL", "The gunman hid an Uzi under his coat.", "Mini Uzi"],
      ["MP7", "DE", "Police bought the MP7 gun."],
      ["MP5", "DE", "The commandos held MP5s.", "Heckler & Koch MP5"],
      ["PPSh-41", "RU", "The veteran showed his PPSh-41."]
    ]
  },
  {
    class: "small-arm",
    subclass: "pistol",
    rows: [
      ["Glock", "AT", "The gunman dropped a Glock.", "Glock 17"],
      ["Beretta", "IT", "He was shot with a Beretta pistol.", "Beretta 92", "Beretta M9"],
      ["Makarov", "RU", "A Makarov pistol lay under the seat.", "Makarov PM"],
      ["Tokarev", "RU", "He bought a Tokarev pistol in Manila.", "TT-33"]
    ]
  },
  {
    class: "light-weapon",
    subclass: "grenade launcher",
    rows: [
      ["RPG-7", "RU", "Militants fired an RPG-7 at the gate.", "RPG-7V"],
      ["RPG-29", "RU", "An RPG-29 went through the armour."],
      ["RPG-18", "RU", "The shed hid RPG-18 tubes."],
      ["AT4", "SE", "Stockholm sent 5,000 AT4 launchers.", "AT-4 launcher"],
      ["Carl Gustaf", "SE", "A team fired the Carl Gustaf rifle.", "Carl-Gustaf M4", "Carl Gustav"],
      ["Panzerfaust 3", "DE", "Berlin sent a thousand Panzerfaust 3.", "Panzerfaust"],
      ["M72 LAW", "US", "Oslo gave 2,000 M72 LAW.", "M72", "M72A7"],
      ["SMAW", "US", "A marine shouldered the SMAW.", "MK 153"],
      ["RPO-A Shmel", "RU", "An RPO-A Shmel burned out the bunker.", "RPO-A", "Shmel flamethrower"],
      ["AGS-17", "RU", "An AGS-17 raked the treeline.", "AGS-30"],
      ["Mk 19", "US", "They mounted a Mk 19 grenade launcher.", "Mk-19", "Mark 19"],
      ["SPG-9", "RU", "A pickup with an SPG-9 drove up."],
      ["Yasin-105", "PS", "Fighters hit it with a Yasin-105.", "Yassin 105", "Al-Yassin 105"],
      ["C90", "ES", "Madrid delivered the C90 launcher.", "Alcotan-100", "Instalaza C90"],
      ["MATADOR", "IL", "Crews learned to use the MATADOR.", "RGW 90"]
    ]
  }
];

// dist/lexicon/weapons/space.js
var SPACE = [
  {
    class: "topic-launch-vehicle",
    subclass: null,
    rows: [
      ["Falcon Heavy", "US", "A Falcon Heavy carried the spaceplane."],
      ["Falcon 9", "US", "A Falcon 9 put the satellite into orbit.", "Falcon-9"],
      ["Starship", "US", "SpaceX lost another Starship rocket."],
      ["Vulcan Centaur", "US", "A Vulcan Centaur lost a nozzle."],
      ["Atlas V", "US", "An Atlas V left Cape Canaveral."],
      ["Delta IV Heavy", "US", "A Delta IV Heavy carried the payload.", "Delta IV"],
      ["Soyuz-2", "RU", "A Soyuz-2 launched from Plesetsk.", "Soyuz rocket", "Soyuz-2.1b"],
      ["Proton-M", "RU", "A Proton-M exploded over the steppe.", "Proton rocket"],
      ["Angara-A5", "RU", "The Angara-A5 flew from Vostochny.", "Angara"],
      [
        "Long March 5",
        "CN",
        "Debris of a Long March 5 fell near the Maldives.",
        "Long March",
        "Long March 2D",
        "Long March-3B",
        "CZ-5B"
      ],
      ["Ceres-1", "CN", "A Ceres-1 failed over the desert."],
      ["Kuaizhou-1A", "CN", "A Kuaizhou-1A failed after launch.", "Kuaizhou"],
      ["Ariane 5", "FR", "The last Ariane 5 left Kourou.", "Ariane-5"],
      ["Ariane 6", null, "Kourou saw the first Ariane 6."],
      ["Vega-C", "IT", "A Vega-C fell into the Atlantic."],
      ["H-IIA", "JP", "The last H-IIA left Tanegashima.", "H-2A", "H3 rocket"],
      ["Naro-1", "KR", "The Naro-1 reached orbit on its third try."],
      ["Nuri", "KR", "Seoul launched its Nuri rocket.", "KSLV-II"],
      ["GSLV", "IN", "A GSLV failed after two minutes."],
      ["LVM3", "IN", "An LVM3 lifted the probe."],
      ["PSLV", "IN", "A PSLV lifted nine satellites.", "PSLV-C49"],
      ["Unha-3", "KP", "The first stage of an Unha-3 was salvaged.", "Unha"],
      ["Chollima-1", "KP", "The Chollima-1 crashed into the Yellow Sea.", "Chollima"],
      ["Simorgh", "IR", "A Simorgh rocket failed again.", "Simorgh rocket"],
      ["Safir", "IR", "A Safir rocket exploded on the pad.", "Safir rocket"],
      ["Zuljanah", "IR", "Tehran tested the Zuljanah rocket.", "Zoljanah"],
      ["Qased", "IR", "The Guards used a Qased rocket.", "Ghased"],
      ["Qaem-100", "IR", "The Qaem-100 burns solid fuel.", "Ghaem-100"],
      ["Shavit", "IL", "A Shavit rocket flew west.", "Shavit-2"]
    ]
  },
  {
    class: "topic-satellite",
    subclass: null,
    rows: [
      ["Malligyong-1", "KP", "The Malligyong-1 circles at 500 kilometres.", "Manligyong-1"],
      ["Kwangmyongsong-4", "KP", "Kwangmyongsong-4 burned up in 2023.", "Kwangmyongsong-3"],
      ["Noor-3", "IR", "The Guards put Noor-3 into orbit.", "Noor-2", "Noor-1", "Noor satellite"],
      ["Khayyam", "IR", "Moscow launched the Khayyam satellite."],
      ["Starlink", "US", "The army depends on Starlink."],
      ["Gaofen", "CN", "The Gaofen satellites photographed the base.", "Gaofen-4"],
      ["Yaogan", "CN", "Three Yaogan satellites went up.", "Yaogan-41"],
      ["KH-11", "US", "The photograph came from a KH-11."],
      ["Ofek-16", "IL", "The Ofek-16 sees Iran.", "Ofek 13", "Ofek"],
      ["Cosmos 2553", "RU", "Washington worries about Cosmos 2553."],
      ["X-37B", "US", "The X-37B landed after 908 days."],
      ["G\xF6kt\xFCrk-1", "TR", "Ankara relies on G\xF6kt\xFCrk-1.", "Gokturk-1"],
      ["CSO-3", "FR", "Paris launched the CSO-3 satellite.", "CSO-2"],
      ["Cartosat-3", "IN", "Delhi launched Cartosat-3."],
      ["EMISAT", "IN", "The EMISAT listens for radars."],
      ["RISAT-2", "IN", "The RISAT-2 watches the border."]
    ]
  }
];

// dist/lexicon/weapons/designators.js
var DESIGNATORS = [
  {
    prefix: "Hwasong",
    digits: [1, 2],
    class: "ballistic-missile",
    maker: "KP",
    example: "The North showed a Hwasong-22."
  },
  {
    prefix: "Pukguksong",
    digits: [1, 1],
    class: "ballistic-missile",
    subclass: "SLBM",
    maker: "KP",
    example: "A Pukguksong-6 stood on the truck."
  },
  {
    prefix: "KN",
    digits: [2, 2],
    class: "ballistic-missile",
    maker: "KP",
    cue: true,
    example: "Analysts named the missile KN-31."
  },
  {
    prefix: "DF",
    digits: [1, 2],
    class: "ballistic-missile",
    maker: "CN",
    cue: true,
    example: "A brigade fired the DF-61."
  },
  {
    prefix: "Dongfeng",
    digits: [1, 2],
    class: "ballistic-missile",
    maker: "CN",
    example: "A Dongfeng-27 was paraded."
  },
  {
    prefix: "JL",
    digits: [1, 1],
    class: "ballistic-missile",
    subclass: "SLBM",
    maker: "CN",
    cue: true,
    example: "The submarine fired a JL-1."
  },
  { prefix: "Agni", digits: [1, 1], class: "ballistic-missile", maker: "IN", example: "Delhi works on the Agni-6." },
  {
    prefix: "Shahab",
    digits: [1, 1],
    class: "ballistic-missile",
    maker: "IR",
    example: "Tehran never flew the Shahab-4."
  },
  {
    prefix: "Fateh",
    digits: [3, 3],
    class: "ballistic-missile",
    subclass: "SRBM",
    maker: "IR",
    example: "The Guards fired a Fateh-450."
  },
  {
    prefix: "Hyunmoo",
    digits: [1, 1],
    class: "ballistic-missile",
    maker: "KR",
    example: "Seoul scrapped the Hyunmoo-1."
  },
  {
    prefix: "Shaheen",
    digits: [1, 1],
    class: "ballistic-missile",
    maker: "PK",
    example: "Islamabad fired a Shaheen-1."
  },
  { prefix: "Hatf", digits: [1, 2], class: "ballistic-missile", maker: "PK", example: "The army fired a Hatf-9." },
  {
    prefix: "SS",
    digits: [1, 2],
    class: "ballistic-missile",
    maker: "RU",
    cue: true,
    example: "The treaty banned the SS-23 missile."
  },
  {
    prefix: "RS",
    digits: [2, 2],
    class: "ballistic-missile",
    subclass: "ICBM",
    maker: "RU",
    cue: true,
    example: "A regiment fired an RS-26."
  },
  {
    prefix: "Kh",
    digits: [2, 3],
    class: "cruise-missile",
    maker: "RU",
    bare: true,
    example: "Wreckage of a Kh-50 was found."
  },
  {
    prefix: "SS-N",
    digits: [1, 2],
    class: "cruise-missile",
    subclass: "anti-ship",
    maker: "RU",
    example: "The cruiser carried the SS-N-12."
  },
  {
    prefix: "YJ",
    digits: [1, 3],
    class: "cruise-missile",
    subclass: "anti-ship",
    maker: "CN",
    cue: true,
    example: "A bomber launched a YJ-63."
  },
  {
    prefix: "CJ",
    digits: [2, 4],
    class: "cruise-missile",
    maker: "CN",
    cue: true,
    example: "The brigade paraded the CJ-100."
  },
  { prefix: "Hwasal", digits: [1, 1], class: "cruise-missile", maker: "KP", example: "It fired a Hwasal-3." },
  {
    prefix: "Quds",
    digits: [1, 1],
    class: "cruise-missile",
    maker: "YE",
    cue: true,
    example: "The rebels fired a Quds-3."
  },
  {
    prefix: "AGM",
    digits: [2, 3],
    class: "tactical-missile",
    subclass: "air-to-ground",
    maker: "US",
    example: "The jet carried an AGM-187."
  },
  {
    prefix: "AIM",
    digits: [1, 3],
    class: "tactical-missile",
    subclass: "air-to-air",
    maker: "US",
    example: "It fired an AIM-260."
  },
  { prefix: "BGM", digits: [2, 3], class: "cruise-missile", maker: "US", example: "The launcher held a BGM-110." },
  {
    prefix: "MIM",
    digits: [2, 3],
    class: "air-defence",
    subclass: "SAM",
    maker: "US",
    example: "The battery fired a MIM-14."
  },
  {
    prefix: "RIM",
    digits: [1, 3],
    class: "air-defence",
    subclass: "SAM",
    maker: "US",
    example: "The ship fired a RIM-67."
  },
  {
    prefix: "FIM",
    digits: [2, 3],
    class: "air-defence",
    subclass: "MANPADS",
    maker: "US",
    example: "They carried a FIM-93."
  },
  { prefix: "MGM", digits: [2, 3], class: "ballistic-missile", maker: "US", example: "The army kept the MGM-52." },
  {
    prefix: "LGM",
    digits: [2, 3],
    class: "ballistic-missile",
    subclass: "ICBM",
    maker: "US",
    example: "The silo held an LGM-25."
  },
  {
    prefix: "UGM",
    digits: [2, 3],
    class: "ballistic-missile",
    subclass: "SLBM",
    maker: "US",
    example: "The boat fired a UGM-96."
  },
  {
    prefix: "GBU",
    digits: [1, 3],
    class: "bomb",
    subclass: "guided bomb",
    maker: "US",
    example: "The jet dropped a GBU-54."
  },
  {
    prefix: "CBU",
    digits: [1, 3],
    class: "munition",
    subclass: "cluster munition",
    maker: "US",
    example: "Deminers found a CBU-97."
  },
  { prefix: "BLU", digits: [1, 3], class: "bomb", maker: "US", example: "Deminers found a BLU-63." },
  { prefix: "FAB", digits: [2, 4], class: "bomb", maker: "RU", example: "A FAB-100 fell on the depot." },
  {
    prefix: "KAB",
    digits: [2, 4],
    class: "bomb",
    subclass: "guided bomb",
    maker: "RU",
    example: "A KAB-750 hit the block."
  },
  {
    prefix: "SA",
    digits: [1, 2],
    class: "air-defence",
    subclass: "SAM",
    maker: "RU",
    cue: true,
    example: "The missile was an SA-16."
  },
  {
    prefix: "HQ",
    digits: [1, 2],
    class: "air-defence",
    subclass: "SAM",
    maker: "CN",
    cue: true,
    example: "The army moved the HQ-19."
  },
  {
    prefix: "AT",
    digits: [1, 2],
    class: "tactical-missile",
    subclass: "ATGM",
    maker: "RU",
    cue: true,
    example: "Rebels fired an AT-10 missile."
  },
  {
    prefix: "PL",
    digits: [1, 2],
    class: "tactical-missile",
    subclass: "air-to-air",
    maker: "CN",
    cue: true,
    example: "The jet fired a PL-10 missile."
  },
  {
    prefix: "ZPU",
    digits: [1, 1],
    class: "air-defence",
    subclass: "anti-aircraft gun",
    maker: "RU",
    example: "They towed a ZPU-2."
  },
  {
    prefix: "RBK",
    digits: [3, 3],
    class: "munition",
    subclass: "cluster munition",
    maker: "RU",
    example: "An RBK-250 lay there."
  },
  { prefix: "Su", digits: [2, 3], class: "aircraft", maker: "RU", bare: true, example: "A Su-47 flew past." },
  {
    prefix: "MiG",
    digits: [1, 2],
    class: "aircraft",
    subclass: "fighter",
    maker: "RU",
    bare: true,
    example: "A MiG-15 stands at the gate."
  },
  {
    prefix: "Tu",
    digits: [2, 3],
    class: "aircraft",
    maker: "RU",
    cue: true,
    example: "A Tu-214 spy plane flew to Syria."
  },
  { prefix: "Il", digits: [2, 3], class: "aircraft", maker: "RU", cue: true, example: "A military Il-18 came down." },
  { prefix: "An", digits: [2, 3], class: "aircraft", maker: "UA", cue: true, example: "An army An-72 came down." },
  { prefix: "Yak", digits: [1, 3], class: "aircraft", maker: "RU", cue: true, example: "A Yak-52 shot at drones." },
  { prefix: "Mi", digits: [1, 3], class: "helicopter", maker: "RU", example: "A Mi-38 took off." },
  { prefix: "Ka", digits: [2, 3], class: "helicopter", maker: "RU", example: "A Ka-226 took off." },
  {
    prefix: "F",
    digits: [1, 2],
    class: "aircraft",
    subclass: "fighter",
    maker: "US",
    cue: true,
    example: "An F-20 jet was never sold to the air force."
  },
  {
    prefix: "B",
    digits: [1, 2],
    class: "aircraft",
    subclass: "bomber",
    maker: "US",
    cue: true,
    example: "A B-29 dropped the bomb."
  },
  {
    prefix: "C",
    digits: [2, 3],
    class: "aircraft",
    subclass: "transport",
    maker: "US",
    cue: true,
    example: "A C-141 brought the troops."
  },
  {
    prefix: "KC",
    digits: [2, 3],
    class: "aircraft",
    subclass: "tanker",
    maker: "US",
    example: "A KC-10 refuelled them."
  },
  {
    prefix: "EC",
    digits: [2, 3],
    class: "aircraft",
    maker: "US",
    cue: true,
    example: "An EC-130 broadcast to the troops."
  },
  { prefix: "MQ", digits: [1, 2], class: "drone", subclass: "UAV", maker: "US", example: "The Navy flew an MQ-8." },
  {
    prefix: "RQ",
    digits: [1, 3],
    class: "drone",
    subclass: "UAV",
    maker: "US",
    example: "An RQ-180 was photographed."
  },
  {
    prefix: "AH",
    digits: [1, 2],
    class: "helicopter",
    subclass: "attack helicopter",
    maker: "US",
    example: "An AH-6 landed on the roof."
  },
  { prefix: "UH", digits: [1, 2], class: "helicopter", maker: "US", example: "A UH-72 landed." },
  { prefix: "HH", digits: [2, 2], class: "helicopter", maker: "US", example: "An HH-65 landed." },
  { prefix: "CH", digits: [2, 3], class: "helicopter", maker: "US", example: "A CH-148 Cyclone hit the sea." },
  {
    prefix: "J",
    digits: [1, 2],
    class: "aircraft",
    subclass: "fighter",
    maker: "CN",
    cue: true,
    example: "A J-36 fighter was photographed."
  },
  {
    prefix: "H",
    digits: [1, 2],
    class: "aircraft",
    subclass: "bomber",
    maker: "CN",
    cue: true,
    example: "An old H-5 bomber stood there."
  },
  {
    prefix: "Z",
    digits: [1, 2],
    class: "helicopter",
    maker: "CN",
    cue: true,
    example: "A Z-18 helicopter flew off the frigate."
  },
  {
    prefix: "T",
    digits: [2, 2],
    class: "tank",
    subclass: "MBT",
    maker: "RU",
    cue: true,
    example: "An army T-44 was dug up."
  },
  { prefix: "ZTZ", digits: [2, 3], class: "tank", maker: "CN", example: "A ZTZ-59 stood there." },
  {
    prefix: "BTR",
    digits: [1, 3],
    class: "armoured-vehicle",
    subclass: "APC",
    maker: "RU",
    example: "A BTR-22 was shown."
  },
  {
    prefix: "BMP",
    digits: [1, 2],
    class: "armoured-vehicle",
    subclass: "IFV",
    maker: "RU",
    example: "A BMP-23 burned."
  },
  {
    prefix: "BMD",
    digits: [1, 1],
    class: "armoured-vehicle",
    subclass: "IFV",
    maker: "RU",
    example: "A BMD-3 burned."
  },
  { prefix: "BM", digits: [2, 2], class: "rocket-artillery", subclass: "MLRS", maker: "RU", example: "A BM-14 fired." },
  { prefix: "2S", digits: [1, 2], class: "artillery", maker: "RU", bare: true, example: "A 2S43 fired." },
  { prefix: "9K", digits: [2, 3], class: null, maker: "RU", bare: true, example: "A 9K310 was seized." },
  { prefix: "9M", digits: [2, 3], class: null, maker: "RU", bare: true, example: "A 9M317 burst near it." },
  {
    prefix: "RPG",
    digits: [1, 2],
    class: "light-weapon",
    subclass: "grenade launcher",
    maker: "RU",
    example: "He fired an RPG-75."
  },
  {
    prefix: "AK",
    digits: [2, 3],
    class: "small-arm",
    subclass: "rifle",
    maker: "RU",
    bare: true,
    example: "He held an AK-105."
  },
  { prefix: "Shahed", digits: [3, 3], class: "drone", maker: "IR", bare: true, example: "A Shahed-107 fell." },
  {
    prefix: "Geran",
    digits: [1, 1],
    class: "drone",
    subclass: "loitering munition",
    maker: "RU",
    example: "A Geran-5 fell."
  },
  { prefix: "Mohajer", digits: [1, 2], class: "drone", subclass: "UAV", maker: "IR", example: "A Mohajer-4 fell." },
  { prefix: "Orlan", digits: [1, 2], class: "drone", subclass: "UAV", maker: "RU", example: "An Orlan-50 fell." },
  { prefix: "Samad", digits: [1, 1], class: "drone", maker: "YE", example: "A Samad-4 fell." },
  { prefix: "Ababil", digits: [1, 1], class: "drone", subclass: "UAV", maker: "IR", example: "An Ababil-5 fell." }
];
var SHIP_PREFIXES = [
  ["HMS", "GB", "HMS Diamond shot down a drone."],
  ["RFA", "GB", "RFA Lyme Bay followed the warship.", "cue"],
  ["USS", "US", "The USS Carney fired back."],
  ["USNS", "US", "The tanker USNS Big Horn ran aground."],
  ["USCGC", "US", "USCGC Munro sailed through the strait."],
  ["INS", null, "INS Sumedha freed the dhow."],
  ["ROKS", "KR", "ROKS Cheonan was torn in two."],
  ["HMAS", "AU", "HMAS Toowoomba met a destroyer."],
  ["HMCS", "CA", "HMCS Ottawa sailed along."],
  ["HMNZS", "NZ", "HMNZS Manawanui sank off Samoa."],
  ["JS", "JP", "The destroyer JS Sazanami sailed.", "cue"],
  ["BRP", "PH", "BRP Sierra Madre rusts on the reef."],
  ["KRI", "ID", "KRI Nanggala was lost with all hands."],
  ["TCG", "TR", "TCG Anadolu carries drones."],
  ["FGS", "DE", "FGS Hessen left the Red Sea."],
  ["HNLMS", "NL", "HNLMS Tromp followed the convoy."],
  ["HDMS", "DK", "HDMS Triton sailed to Greenland."],
  ["HNoMS", "NO", "HNoMS Helge Ingstad sank."],
  ["HSwMS", "SE", "HSwMS Gotland surfaced."],
  ["ORP", "PL", "ORP Orzel is the last one."],
  ["ITS", "IT", "The frigate ITS Fasan escorted them.", "cue"],
  ["FS", "FR", "The frigate FS Languedoc shot it down.", "cue"],
  ["ARA", "AR", "The submarine ARA San Juan imploded.", "cue"],
  ["PNS", "PK", "The frigate PNS Zulfiquar docked.", "cue"],
  ["ROCS", "TW", "The frigate ROCS Chi Kuang followed."],
  ["IRIS", "IR", "The frigate IRIS Dena sailed to Rio.", "cue"],
  ["L\xC9", "IE", "L\xC9 William Butler Yeats tracked it."],
  ["SAS", "ZA", "The submarine SAS Manthatisi hit a wave.", "cue"]
];

// dist/lexicon/weapons/false-friends.js
var FALSE_KINDS = [
  {
    word: "tank",
    sense: "a container",
    example: "The water tank on the roof leaked into the fish tank.",
    before: `water, fuel, septic, oxygen, fish, storage, gas, think, drunk, holding, oil, petrol, propane, shark,
      diesel, sewage, air, ballast, milk, fermentation, flotation, wastewater, external, chemical, lpg,
      scuba, rainwater, hydrogen, helium`,
    after: "top, engine, farm, of, truck, car"
  },
  {
    word: "tank",
    sense: "to fall",
    example: "Shares may tank again, and the song tanks every year.",
    before: "may, will, could, might, to, would, song, shares, stocks, markets, prices, they, it"
  },
  {
    word: "shell",
    sense: "a firm without business",
    example: "The shell company belonged to a shell corporation in Panama.",
    after: `company, companies, corporation, corporations, firm, firms, entity, entities, game, shock, script, out,
      of, bank, structure, suit, shocked, beach, jacket, plc, oil, petroleum, program`
  },
  {
    word: "shell",
    sense: "a husk",
    example: "Children gathered sea shells and egg shells; the building is an empty shell.",
    before: `sea, egg, nut, taco, empty, hard, outer, crab, oyster, snail, pasta, turtle, tortoise, soft,
      protective, royal, burnt, bare, clam, mussel, walnut, coconut, pistachio, concrete,
      concha, conch, scallop`
  },
  { word: "shell", sense: "the oil company", example: "Shell raised its dividend.", singular: true, needs: "sentence" },
  {
    word: "bomb",
    sense: "a figure of speech",
    example: "The photo bomb made her laugh, the sex bomb of the bomb cyclone report.",
    before: `carpet, photo, sex, bath, f, logic, glitter, truth, population, cherry, debt, zoom, demographic, ticking,
      google, love, seed, stink, review`,
    after: "cyclone, shell, at, site"
  },
  {
    word: "time bomb",
    sense: "a figure of speech",
    example: "Pensions are a ticking time bomb.",
    before: "ticking, demographic, debt, climate, social, a"
  },
  {
    word: "bomb",
    sense: "to fail",
    example: "The film may bomb at the box office.",
    before: "may, will, could, might, to, would, movie, film"
  },
  {
    word: "rocket",
    sense: "a salad, an engine, a team",
    example: "Serve with rocket salad and rocket leaves. It is not rocket science.",
    before: "wild, houston, toledo, baby, fresh, wilted, pocket, toy, model, bottle, salad",
    after: `salad, leaves, science, scientist, scientists, man, league, pesto, up, fuel, lab, mortgage, money, and,
      internet, lawyer, stove`
  },
  {
    word: "rocket",
    sense: "to rise",
    example: "Prices will rocket, and rents rocket too.",
    before: `will, could, may, to, would, prices, rents, might, costs, shares, stocks, sales, bills, the houston`
  },
  { word: "rocket", sense: "a sports team", example: "On Sunday the Rockets beat the Lakers by nine points." },
  {
    word: "satellite",
    sense: "a picture, a town, a dish",
    example: "Satellite images show a satellite town with satellite dishes.",
    onlyAfter: "into, launch, launches, launching, to monitor, that would spy, aboard, in orbit"
  },
  {
    word: "missile",
    sense: "a hard shot",
    example: "She fired a missile into the top corner to win the match.",
    before: "heat seeking",
    after: "into the top corner, header, from outside"
  },
  {
    word: "arms",
    sense: "limbs, coats of arms",
    example: "She was up in arms, held him in her arms and folded her arms.",
    onlyBefore: `supply, supplies, supplying, supplied, send, sends, sending, sent, sell, sells, selling, sold, buy,
      buying, bought, smuggle, smuggled, smuggling, deliver, delivering, delivered, export, exporting,
      illegal, bear, take up, took up, taken up, taking up, lay down, laid down, laying down, lay down their,
      laid down their, down its, down his, more, new, western, american, russian, soviet, chinese, iranian,
      provide, providing, provided, of, conventional, illicit, offensive, defensive, lethal, heavy, with,
      seized, ship, shipping, shipped, modern, advanced, foreign, major`,
    onlyAfter: `embargo, embargoes, deal, deals, race, sale, sales, shipment, shipments, export, exports, control,
      dealer, dealers, transfer, transfers, supplies, supply, trade, trafficking, depot, depots, cache,
      caches, manufacturer, manufacturers, maker, makers, industry, treaty, package, packages, smuggling,
      smuggler, smugglers, delivery, deliveries, purchase, purchases, imports, import, procurement, buyer,
      buyers, production, factory, stockpile, stockpiles, reduction, pact, agreement, contract, contracts,
      company, companies, merchant, aid, monitors, inspector, inspectors, exporter, exporters, importer,
      supplier, suppliers, limitation, buildup, expert, experts, dump, seizure, seizures, and ammunition,
      and explosives, and military, and munitions, and missiles`
  },
  {
    word: "arms",
    sense: "limbs",
    example: "He stood with arms folded, a woman of long arms.",
    before: "long, coat of, coats of, her, my, outstretched, brothers in, call to, in, king s, queen s",
    after: `folded, crossed, outstretched, around, and legs, raised, length, wide, open, stretched, akimbo, linked,
      over, full`
  },
  {
    word: "gun",
    sense: "a figure of speech",
    example: "Gun control and gun laws divide them; nobody jumped the gun. It is a smoking gun, said the top gun.",
    before: `stick to their, stick to his, stick to her, stick to our, stuck to their, stuck to his, stuck to her, sticking to his, sticking to their, sticking to her, smoking, top, jump the, jumped the, jumping the, nail, glue, young, hired, spray, radar, heat, pro,
      anti, big, starting, water, toy, staple, son of a, speed`,
    after: `control, law, laws, lobby, owner, owners, rights, violence, show, shows, reform, safety, policy, shy,
      debate, crime, culture, ownership, legislation, n, blazing, advocates, groups, issues, restrictions,
      measures, regulations, permit, license, licence, store, shop, dealer, dealers, manufacturers, makers,
      industry, buyback, bill, reforms`
  },
  {
    word: "gun",
    sense: "to accelerate or to aim for",
    example: "He is gunning for the job; the driver guns the engine.",
    after: "the engine, for"
  },
  {
    word: "cannon",
    sense: "a hose, a name",
    example: "Police used water cannon and loose cannon Nick Cannon spoke of cannon fodder.",
    before: "water, loose, nick, snow, joe, dyan, t shirt, confetti, sound, billy",
    after: "fodder, ball"
  },
  {
    word: "bullet",
    sense: "a figure of speech",
    example: "The bullet train was no silver bullet; she bit the bullet and dodged a bullet.",
    before: `silver, magic, bite the, bit the, biting the, dodge a, dodged a, dodging a, dodge the, dodged the`,
    after: "train, trains, point, points, proof, journal, header, list"
  },
  {
    word: "mine",
    sense: "a pit",
    example: "The coal mine and the copper mines closed.",
    before: `coal, gold, copper, salt, diamond, iron, silver, lithium, uranium, cobalt, zinc, tin, nickel, opencast,
      open pit, pit, iron ore, ore, of, data, crypto, friend of, colleague of, and`,
    needs: "sentence"
  },
  {
    word: "mine",
    sense: "to dig or to search",
    example: "They mine bitcoin, and firms mine data.",
    onlyBefore: `laying, lay, laid, a, the, planted, cleared, clear, clearing, of, by, and, or, with, hit, on, removing,
      defuse, defused, plant, planting, more, russian, soviet, unexploded, these, two, three, other, plastic,
      thousands of, hidden`
  },
  {
    word: "explosive",
    sense: "an adjective",
    example: "The report made explosive claims about explosive growth.",
    before: "highly, potentially, most, politically, more, as, so, very, is, was, an",
    after: `claim, claims, growth, report, interview, allegation, allegations, situation, testimony, issue, start,
      device, revelation, revelations, temper, atmosphere, story, details, new, power, mix, row, book,
      charge, charges, video, yield, case, letter, document, pace, population, volcano, eruption, news,
      combination, weight, statement, blast, force, exchange, debate, emails, volcanic,
      ingredient, scandal, performance, evidence, remarks`
  },
  {
    word: "mortar",
    sense: "a building material, a graduate cap",
    example: "The bricks and mortar shop sold a mortar and pestle.",
    before: "and, lime, cement, wet",
    after: "board, and pestle, boards, between"
  },
  {
    word: "shotgun",
    sense: "a figure of speech",
    example: "She rode shotgun to the shotgun wedding.",
    before: "rode, riding, ride",
    after: "wedding, weddings, marriage, marriages, approach, formation, house, seat"
  },
  {
    word: "pistol",
    sense: "a team or band",
    example: "The Sex Pistols came from London.",
    before: "sex, starting, water, starter",
    after: "starrs, shrimp"
  },
  {
    word: "torpedo",
    sense: "to wreck",
    example: "The vote could torpedo the deal.",
    before: "could, will, may, to, would, might, not"
  },
  {
    word: "drone",
    sense: "to talk or hum",
    example: "He would drone on for an hour; the drones of the hive died.",
    before: "bee, monotonous, low, constant, worker, dull, would, steady",
    after: "on, bee, bees, of, music"
  },
  {
    word: "plane",
    sense: "an airliner",
    example: "The plane with 120 passengers landed late.",
    before: `passenger, civilian, commercial, private, inclined, horizontal, astral, paper, light, presidential,
      his, her, campaign, geometric, higher, chartered, single, malaysian, focal`,
    after: "ticket, tickets, crash, load, tree",
    needs: "air"
  },
  {
    word: "jet",
    sense: "a private plane, a stream",
    example: "The private jet flew to the jet set in Nice.",
    before: `private, business, passenger, corporate, commercial, jumbo, executive, regional, charter, new york,
      water, gas, luxury, presidential, gulfstream, learjet, winnipeg, his, airbus, boeing`,
    after: `lag, set, ski, skis, fuel, stream, engine, engines, airways, blue, black, propulsion, li, li s, lagged,
      quarterback, coach`,
    needs: "air"
  },
  {
    word: "aircraft",
    sense: "an airliner",
    example: "The airline ordered forty aircraft from Airbus.",
    before: "passenger, civilian, commercial, private, civil, cargo, light, ultralight",
    after: "maker, manufacturer, engine, parts",
    needs: "air"
  },
  {
    word: "airplane",
    sense: "an airliner",
    example: "An airplane mode on the phone and an airplane ticket.",
    after: "mode, ticket",
    needs: "air"
  },
  { word: "aeroplane", sense: "an airliner", example: "The aeroplane took the family to Malta.", needs: "air" },
  {
    word: "helicopter",
    sense: "a civil helicopter",
    example: "The rescue helicopter took the skier to a helicopter parent.",
    before: "rescue, ambulance, news, police, tourist, sightseeing, medical, private, television, civilian",
    after: "parent, parents, money, parenting, tour, ride, view",
    needs: "air"
  },
  { word: "chopper", sense: "a motorcycle", example: "He rode a chopper across Ohio.", needs: "air" },
  {
    word: "fighter",
    sense: "a person",
    example: "Rebel fighters took the town, a fighter said.",
    onlyBefore: `stealth, generation, bomber, bombers and, bombers, bomber and, scrambled, scrambled two,
      scrambled four, bombers and two, jet, multirole, strike, carrier based, supersonic, twin engine,
      single engine, jets and, scramble`,
    onlyAfter: `squadron, squadrons, and bomber, and bombers, and remotely, sortie, sorties, and attack, and drone,
      escort, escorts, wing`
  },
  {
    word: "bomber",
    sense: "a person, a jacket",
    example: "The suicide bomber wore a bomber jacket; the Manchester bomber was 22.",
    before: `suicide, london, manchester, boston, marathon, lockerbie, would be, unabomber, oklahoma, brown, shoe,
      nail, bronx, accused, alleged, bali, female, car, mail, parcel, pipe, letter, second, essendon, truck,
      photo, petrol`,
    after: "jacket, jackets, said, detonated, blew, killed, command memorial, struck, himself, who",
    needs: "sentence"
  },
  {
    word: "carrier",
    sense: "an airline, a telephone company, one who carries",
    example: "The national carrier Lufthansa and a mail carrier; the army carrier pigeon.",
    before: `national, mail, letter, low cost, budget, flag, wireless, personnel, troop, baby, disease, gulf,
      the army`,
    after: "pigeon, bag, bags, of, lufthansa, signal, billing, wave, rocket, rockets",
    onlyBefore: `aircraft, the aircraft, powered, navy, american, chinese, second, u s, us, new, naval, the, british,
      french, a, third`,
    needs: "sentence"
  },
  {
    word: "cruiser",
    sense: "a police car, a boat",
    example: "A police cruiser stopped the cabin cruiser.",
    before: "police, cabin, squad, patrol, land, river, motor, beach, sheriff s, county",
    after: "weight",
    needs: "sentence"
  },
  {
    word: "corvette",
    sense: "a car",
    example: "The Corvette sold at auction with its V8.",
    before: "chevrolet, chevy, red, 1963",
    after: "stingray, zr1, z06, racing",
    needs: "sentence"
  },
  {
    word: "patrol boat",
    sense: "a police boat",
    example: "The police patrol boat pulled a swimmer out.",
    before: "police, lifeguard, river police"
  },
  { word: "battleship", sense: "a game", example: "The children played Battleship.", before: "played, game of" },
  { word: "destroyer", sense: "one who destroys", example: "Time is the destroyer of worlds.", after: "of" },
  {
    word: "armada",
    sense: "a crowd of boats",
    example: "An armada of yachts crossed the bay.",
    after: "of",
    needs: "sentence"
  },
  {
    word: "flotilla",
    sense: "a group of boats",
    example: "The Gaza flotilla of activists set sail.",
    before: "gaza, freedom, aid, sumud, humanitarian",
    after: "of, activists",
    needs: "sentence"
  },
  {
    word: "submarine",
    sense: "below water, a sandwich",
    example: "The submarine cable lies on a submarine volcano near the yellow submarine.",
    before: "yellow, tourist",
    after: `cable, cables, volcano, sandwich, sandwiches, canyon, earthquake, pipeline, landslide,
      telecommunications, communications, internet`
  },
  {
    word: "weapon",
    sense: "a figure of speech",
    example: "Their secret weapon is a striker; patience is her weapon of choice.",
    before: "secret, best, biggest, powerful political",
    after: "of choice"
  },
  {
    word: "projectile",
    sense: "a thrown thing",
    example: "The child suffered projectile vomiting.",
    after: "vomiting, vomit, motion"
  },
  {
    word: "grenade",
    sense: "a figure of speech",
    example: "He threw a verbal grenade into the debate.",
    before: "verbal, rhetorical, political, pin out of the"
  },
  {
    word: "booby trap",
    sense: "a figure of speech",
    example: "The contract is a legal booby trap.",
    before: "legal, political, verbal"
  },
  {
    word: "ammunition",
    sense: "arguments",
    example: "The leak gave critics political ammunition.",
    before: "political, fresh, critics, rhetorical, opponents, plenty of, legal, further",
    after: "for critics, to critics, for his critics, for opponents, to opponents"
  },
  { word: "ammo", sense: "arguments", example: "That is political ammo.", before: "political" },
  {
    word: "dynamite",
    sense: "a figure of speech",
    example: "The memo is political dynamite.",
    before: "political, napoleon, is, was, pure, social, absolute, black, box office",
    after: "performance, stuff"
  },
  {
    word: "gunpowder",
    sense: "a plot, a tea",
    example: "The Gunpowder Plot and gunpowder tea.",
    after: "plot, tea, alley, green"
  },
  {
    word: "nuke",
    sense: "to heat, to destroy",
    example: "She would nuke the soup; they nuke the filibuster.",
    before: "would, to, they, will, could, not, ill, we",
    after: "the"
  },
  { word: "toxic agent", sense: "a substance", example: "The paint holds a toxic agent.", needs: "cue" },
  { word: "toxic gas", sense: "a leak", example: "Toxic gas leaked from the paper mill.", needs: "sentence" },
  { word: "chemical agent", sense: "a substance", example: "The cleaner is a mild chemical agent.", needs: "sentence" },
  {
    word: "biological agent",
    sense: "a living pest control",
    example: "The wasp is a biological agent against aphids.",
    needs: "sentence"
  },
  {
    word: "sidearm",
    sense: "a way to throw",
    example: "He pitched sidearm to the last batter.",
    before: "pitched, threw, throws"
  },
  {
    word: "detonator",
    sense: "a figure of speech",
    example: "The tax was the detonator of the riots.",
    after: "of the"
  },
  {
    word: "chopper",
    sense: "a kitchen tool",
    example: "Put onions in the chopper.",
    before: "in the, vegetable, onion, food"
  },
  {
    word: "weapon",
    sense: "what is kept or made for weapons",
    example: "The weapons inspectors, the weapons experts and a weapons cache.",
    after: `cache, caches, inspector, inspectors, inspection, inspections, expert, experts, lab, labs, scientist, scientists,
      school, grade, impact, charge, charges, offence, offense, offences, offenses, training`
  },
  {
    word: "munition",
    sense: "where it lands, who makes it",
    example: "They counted munition impact points and munitions workers.",
    after: "impact, worker, workers"
  },
  {
    word: "air defence",
    sense: "a zone",
    example: "Beijing declared an air defence zone.",
    after: "zone, zones, identification, minister"
  },
  {
    word: "air defense",
    sense: "a zone",
    example: "Beijing declared an air defense identification zone.",
    after: "zone, zones, identification, secretary"
  },
  {
    word: "vbied",
    sense: "where they are made and kept",
    example: "Police found a VBIED factory beside the VBIED storage facility.",
    after: "factory, factories, workshop, workshops, storage"
  }
];
var FALSE_NAMES = [
  {
    word: "abrams",
    sense: "a politician",
    example: "Stacey Abrams thanked volunteers, and Abrams said the army failed veterans.",
    needs: "kind"
  },
  {
    word: "javelin",
    sense: "an athletics event",
    example: "She won the javelin. Javelin is her best event at the army games.",
    needs: "article"
  },
  {
    word: "patriot",
    sense: "an act, a team, a person",
    example: "The Patriot Act passed; the Patriots won; he is a patriot of the army.",
    before: "england",
    after: "act, day, front, movement, prayer, ledger",
    needs: "sentence"
  },
  {
    word: "patriot",
    sense: "a lover of his country, a team",
    example: "Every Patriot voted for the Patriot candidate; the Patriots signed a fighter.",
    needs: "kind"
  },
  {
    word: "stryker",
    sense: "a name",
    example: "Lawyer Mark Stryker sued; Stryker makes implants for military hospitals.",
    needs: "kind"
  },
  {
    word: "bradley",
    sense: "a name",
    example: "Senator Bradley said troops should go. Bradley won the war debate.",
    needs: "kind"
  },
  {
    word: "leopard",
    sense: "an animal",
    example: "A leopard killed a goat; the Leopard fled from the army.",
    needs: "article"
  },
  {
    word: "challenger",
    sense: "a rival, a shuttle",
    example: "Her Challenger lost the vote, the Challenger disaster shocked us.",
    needs: "kind"
  },
  { word: "typhoon", sense: "a storm", example: "Typhoon Hagibis hit Japan and troops helped.", needs: "kind" },
  {
    word: "tornado",
    sense: "a storm",
    example: "Tornado warnings went out; the Tornado destroyed an army base.",
    needs: "kind"
  },
  { word: "tempest", sense: "a play", example: "The Tempest opened at the army theatre.", needs: "kind" },
  { word: "meteor", sense: "a stone from the sky", example: "The Meteor fell near a naval base.", needs: "kind" },
  {
    word: "hornet",
    sense: "an insect, a team",
    example: "The Charlotte Hornets beat the Navy team; a Hornet stung him.",
    needs: "kind"
  },
  {
    word: "raptor",
    sense: "a bird, a team",
    example: "The Toronto Raptors beat the Navy team; a Raptor flew off.",
    needs: "kind"
  },
  {
    word: "tiger",
    sense: "an animal, a golfer",
    example: "Tiger Woods won; the Tigers lost; the Tiger escaped to the army camp.",
    needs: "kind"
  },
  {
    word: "apache",
    sense: "a people, a firm",
    example: "The Apache people fought the army; Apache drilled for oil.",
    needs: "kind"
  },
  { word: "cougar", sense: "an animal", example: "A Cougar attacked a soldier.", needs: "kind" },
  { word: "puma", sense: "an animal, a brand", example: "Puma sold more shoes to the military.", needs: "kind" },
  {
    word: "boxer",
    sense: "a sportsman, a dog",
    example: "Boxer Anthony Joshua met troops; the Boxer Rebellion was a war.",
    needs: "kind"
  },
  {
    word: "warrior",
    sense: "a fighter",
    example: "The Golden State Warriors won; a Warrior of the army spoke.",
    needs: "kind"
  },
  { word: "marder", sense: "a name", example: "Analyst Michael Marder wrote about war.", needs: "kind" },
  { word: "fuchs", sense: "a name", example: "Klaus Fuchs betrayed military secrets.", needs: "kind" },
  { word: "dingo", sense: "an animal", example: "A Dingo was seen near the army camp.", needs: "kind" },
  { word: "ajax", sense: "a club", example: "Ajax attacked from the start of the war of words.", needs: "kind" },
  { word: "archer", sense: "one with a bow", example: "Jofra Archer bowled; Archer joined the army.", needs: "kind" },
  {
    word: "caesar",
    sense: "a ruler",
    example: "Julius Caesar led the army; Caesar crossed the river. Caesar photographed dead soldiers.",
    needs: "kind"
  },
  { word: "krab", sense: "a name", example: "Mr Krab was a soldier.", needs: "kind" },
  { word: "predator", sense: "one who preys", example: "A sexual Predator served in the army.", needs: "kind" },
  { word: "reaper", sense: "death", example: "The Grim Reaper rode through the war.", needs: "kind" },
  { word: "orion", sense: "stars", example: "Orion rose over the army camp.", needs: "kind" },
  { word: "heron", sense: "a bird", example: "A Heron stood by the navy pier.", needs: "kind" },
  { word: "lancet", sense: "a journal", example: "The Lancet published a study on the war.", needs: "kind" },
  {
    word: "sentinel",
    sense: "a guard, a newspaper",
    example: "The Sentinel reported that the army left.",
    needs: "kind"
  },
  { word: "peacekeeper", sense: "a soldier of peace", example: "A Peacekeeper of the army was killed.", needs: "kind" },
  { word: "avenger", sense: "a film hero", example: "The Avengers film shows a war.", needs: "kind" },
  { word: "harrier", sense: "a dog, a bird", example: "The Harrier chased the soldier.", needs: "kind" },
  { word: "gazelle", sense: "an animal", example: "A Gazelle ran past the soldiers.", needs: "kind" },
  { word: "osprey", sense: "a bird", example: "The Osprey nests near the navy base.", needs: "kind" },
  { word: "caracal", sense: "a cat", example: "A Caracal was photographed by a soldier.", needs: "kind" },
  { word: "penguin", sense: "a bird, a publisher", example: "Penguin published the war novel.", needs: "kind" },
  { word: "flamingo", sense: "a bird", example: "The Flamingo hotel hosted the military.", needs: "kind" },
  { word: "neptune", sense: "a planet", example: "Neptune is blue; the navy honours Neptune.", needs: "kind" },
  {
    word: "poseidon",
    sense: "a god, an adventure",
    example: "The Poseidon temple near the naval base.",
    needs: "kind"
  },
  { word: "trident", sense: "a spear", example: "The Trident of the emblem stands for the army.", needs: "kind" },
  { word: "polaris", sense: "a star, a firm", example: "Polaris makes snowmobiles for the military.", needs: "kind" },
  { word: "minuteman", sense: "a militiaman", example: "A Minuteman statue honours the soldiers.", needs: "kind" },
  { word: "tomahawk", sense: "an axe", example: "The Tomahawk steak and a tomahawk chop.", needs: "article" },
  {
    word: "harpoon",
    sense: "a spear",
    example: "The Harpoon hit the whale; a naval museum shows it.",
    needs: "article"
  },
  {
    word: "stinger",
    sense: "a cocktail, a barb",
    example: "The Stinger is a drink of the navy club.",
    needs: "article"
  },
  {
    word: "spike",
    sense: "a name, a rise",
    example: "Director Spike Lee made a war film; a Spike in attacks.",
    needs: "kind"
  },
  { word: "milan", sense: "a city", example: "Milan beat Inter; troops guard Milan.", needs: "kind" },
  { word: "tow", sense: "to pull", example: "TOW trucks moved army cars.", needs: "kind" },
  { word: "hammer", sense: "a tool", example: "Hammer prices rose; the Hammer fell on the army.", needs: "kind" },
  {
    word: "taurus",
    sense: "a sign, a car",
    example: "Ford Taurus sales fell; Taurus is a sign of war.",
    before: "ford",
    needs: "article"
  },
  { word: "arjun", sense: "a name", example: "Arjun Kapoor plays a soldier; Arjun joined the army.", needs: "kind" },
  { word: "astra", sense: "a car", example: "The Astra was parked by the army base.", needs: "kind" },
  { word: "nag", sense: "to pester", example: "Nag your officer, the army says.", needs: "kind" },
  { word: "mica", sense: "a mineral", example: "MICA mines employ soldiers.", needs: "kind" },
  { word: "bonus", sense: "a reward", example: "A BONUS for soldiers was paid.", needs: "kind" },
  { word: "dana", sense: "a name, a firm", example: "DANA airline flew soldiers.", needs: "kind" },
  { word: "hawk", sense: "a bird, a hardliner", example: "HAWK is what critics of the war call him.", needs: "kind" },
  { word: "aegis", sense: "protection", example: "Under the Aegis of the army.", needs: "kind" },
  { word: "rapier", sense: "a sword", example: "His Rapier wit cut the soldier.", needs: "kind" },
  {
    word: "mistral",
    sense: "a wind, a firm",
    example: "The Mistral blew; Mistral sells models to the army.",
    needs: "kind"
  },
  { word: "chiron", sense: "a car", example: "The Chiron cost more than an army truck.", needs: "kind" },
  { word: "phalanx", sense: "a formation", example: "The Phalanx of soldiers marched.", needs: "kind" },
  { word: "claymore", sense: "a sword", example: "The Claymore belonged to a Scottish soldier.", needs: "kind" },
  { word: "spearfish", sense: "a town", example: "Spearfish honoured its soldiers.", needs: "kind" },
  { word: "beretta", sense: "a firm", example: "Beretta hopes to supply the army.", needs: "kind" },
  { word: "makarov", sense: "a name", example: "General Makarov led the army.", needs: "kind" },
  { word: "tokarev", sense: "a name", example: "Colonel Tokarev led the soldiers.", needs: "kind" },
  {
    word: "kalashnikov",
    sense: "a name, a firm",
    example: "Mikhail Kalashnikov died; the firm Kalashnikov paid tax.",
    needs: "sentence"
  },
  { word: "galil", sense: "a region", example: "Soldiers left the Galil.", needs: "kind" },
  { word: "tavor", sense: "a mountain", example: "Soldiers climbed Mount Tavor.", needs: "kind" },
  { word: "mosin", sense: "a name", example: "Mosin joined the army.", needs: "kind" },
  { word: "dragunov", sense: "a name", example: "Captain Dragunov led soldiers.", needs: "kind" },
  { word: "c 4", sense: "a street, a class", example: "Block C-4 of the army hostel burned.", needs: "kind" },
  {
    word: "bayraktar",
    sense: "a name",
    example: "Selcuk Bayraktar met soldiers; Bayraktar praised the army.",
    needs: "kind"
  },
  { word: "magura", sense: "a place", example: "The Magura district honours soldiers.", needs: "kind" },
  { word: "starship", sense: "a ship of fiction", example: "Starship Troopers is a film about war.", needs: "kind" },
  { word: "long march", sense: "a march", example: "The Long March saved the army.", needs: "kind" },
  { word: "angara", sense: "a river", example: "Soldiers crossed the Angara.", needs: "kind" },
  { word: "khayyam", sense: "a poet", example: "Omar Khayyam wrote of war.", needs: "kind" },
  { word: "noor", sense: "a name", example: "Noor joined the army.", needs: "kind" },
  { word: "emad", sense: "a name", example: "Emad joined the army.", needs: "kind" },
  { word: "ghadr", sense: "a name", example: "Ghadr joined the army.", needs: "kind" },
  { word: "fattah", sense: "a name", example: "Abdel Fattah al-Sisi led the army; Fattah spoke.", needs: "kind" },
  { word: "haj qasem", sense: "a name", example: "Haj Qasem was buried by soldiers.", needs: "kind" },
  { word: "babur", sense: "an emperor", example: "Babur led an army.", needs: "kind" },
  { word: "ghauri", sense: "a name", example: "Ghauri led an army.", needs: "kind" },
  { word: "ghaznavi", sense: "a name", example: "Ghaznavi led an army.", needs: "kind" },
  { word: "karrar", sense: "a name", example: "Karrar joined the army.", needs: "kind" },
  { word: "samad", sense: "a name", example: "Samad joined the army.", needs: "kind" },
  { word: "kowsar", sense: "a name", example: "Kowsar joined the army.", needs: "kind" },
  { word: "shahed", sense: "a name", example: "Shahed the singer met a poet.", needs: "article" },
  { word: "qassam", sense: "a brigade", example: "The Qassam Brigades said soldiers fled.", needs: "kind" },
  { word: "bora", sense: "a wind", example: "The Bora blew on soldiers.", needs: "kind" },
  { word: "tayfun", sense: "a name", example: "Tayfun joined the army.", needs: "kind" },
  { word: "kaan", sense: "a name", example: "Kaan joined the army.", needs: "kind" },
  { word: "altay", sense: "a region", example: "Troops left Altay.", needs: "kind" },
  { word: "anka", sense: "a name", example: "Anka joined the army.", needs: "kind" },
  { word: "akinci", sense: "a name", example: "President Akinci met troops.", needs: "kind" },
  { word: "burraq", sense: "a steed", example: "The Burraq carried him to war.", needs: "kind" },
  { word: "eitan", sense: "a name", example: "Eitan joined the army.", needs: "kind" },
  { word: "namer", sense: "one who names", example: "Namer of ships in the navy.", needs: "kind" },
  { word: "gabriel", sense: "a name", example: "Gabriel joined the army.", needs: "kind" },
  { word: "dolphin", sense: "an animal", example: "The Dolphin swam near a warship.", needs: "kind" },
  { word: "centurion", sense: "a Roman officer", example: "A Centurion led the soldiers.", needs: "kind" },
  { word: "leclerc", sense: "a name", example: "General Leclerc led the army; Charles Leclerc won.", needs: "kind" },
  { word: "ariete", sense: "a name", example: "Ariete joined the army.", needs: "kind" },
  { word: "ratel", sense: "an animal", example: "A Ratel bit the soldier.", needs: "kind" },
  { word: "kozak", sense: "a name", example: "Dmitry Kozak met troops; Kozak left.", needs: "kind" },
  { word: "bushmaster", sense: "a snake", example: "A Bushmaster bit the soldier.", needs: "kind" },
  { word: "piranha", sense: "a fish", example: "A Piranha bit the soldier.", needs: "kind" },
  { word: "centauro", sense: "a name", example: "Centauro met soldiers.", needs: "kind" },
  { word: "redback", sense: "a spider", example: "A Redback bit the soldier.", needs: "kind" },
  { word: "borsuk", sense: "a name", example: "Borsuk joined the army.", needs: "kind" },
  { word: "lince", sense: "a name", example: "Lince joined the army.", needs: "kind" },
  { word: "dhanush", sense: "a name", example: "Dhanush plays a soldier.", needs: "kind" },
  { word: "tapas", sense: "a dish", example: "Tapas were served to soldiers.", needs: "kind" },
  { word: "wedgetail", sense: "an eagle", example: "A Wedgetail flew over the army base.", needs: "kind" },
  { word: "protector", sense: "one who protects", example: "The Protector of the army spoke.", needs: "kind" },
  { word: "tor", sense: "a network", example: "Tor hides soldiers online.", needs: "kind" },
  { word: "kub", sense: "a place", example: "Soldiers left Kub.", needs: "kind" },
  { word: "osa", sense: "a place", example: "Soldiers left Osa.", needs: "kind" },
  { word: "grad", sense: "a student", example: "Grad students met soldiers.", needs: "kind" },
  { word: "verba", sense: "a name", example: "Verba joined the army.", needs: "kind" },
  { word: "uragan", sense: "a band", example: "Uragan played a concert.", needs: "sentence" },
  { word: "fagot", sense: "a bassoon", example: "The Fagot plays in the army band.", needs: "kind" },
  { word: "metis", sense: "a people", example: "The Metis honoured soldiers.", needs: "kind" },
  { word: "orlan", sense: "a name", example: "Orlan the artist paints.", needs: "sentence" },
  { word: "bober", sense: "a name", example: "Bober joined the army.", needs: "kind" },
  { word: "yafa", sense: "a city", example: "Soldiers left Yafa.", needs: "kind" },
  { word: "paveh", sense: "a town", example: "Soldiers left Paveh.", needs: "kind" },
  { word: "nuri", sense: "a name", example: "Nuri joined the army.", needs: "kind" },
  { word: "simorgh", sense: "a bird of legend", example: "The Simorgh led an army.", needs: "kind" },
  { word: "chollima", sense: "a winged horse", example: "Chollima led an army of workers.", needs: "kind" },
  { word: "unha", sense: "a street", example: "Unha street honours soldiers.", needs: "kind" },
  { word: "safir", sense: "an envoy", example: "Safir joined the army.", needs: "kind" },
  { word: "borei", sense: "a name", example: "Borei joined the army.", needs: "kind" },
  { word: "moskva", sense: "Moscow, a river", example: "Soldiers swam in the Moskva.", needs: "kind" },
  { word: "liaoning", sense: "a province", example: "Soldiers left Liaoning.", needs: "kind" },
  { word: "udaloy", sense: "a name", example: "Udaloy joined the navy.", needs: "kind" },
  { word: "admiral gorshkov", sense: "a person", example: "Admiral Gorshkov built the navy.", needs: "kind" },
  { word: "little boy", sense: "a child", example: "A Little Boy saw the war.", needs: "kind" },
  { word: "fat man", sense: "a man", example: "The Fat Man joined the army.", needs: "kind" },
  { word: "iskander", sense: "a name", example: "Iskander the singer met a poet.", needs: "article" },
  { word: "avangard", sense: "a club", example: "Avangard beat Dynamo.", needs: "sentence" },
  { word: "topol", sense: "an actor", example: "Topol played Tevye.", needs: "sentence" },
  { word: "agni prime", sense: "a film", example: "Agni Prime opened in cinemas.", needs: "sentence" },
  { word: "burevestnik", sense: "a journal", example: "Burevestnik printed a poem.", needs: "sentence" },
  { word: "vikhr", sense: "a name", example: "Vikhr joined the army.", needs: "kind" },
  { word: "tochka", sense: "a bank", example: "Tochka opened a branch.", needs: "sentence" },
  { word: "hermes 900", sense: "a firm", example: "Hermes 900 bags were sold at auction.", needs: "sentence" },
  { word: "k 2", sense: "a mountain", example: "Soldiers climbed K2.", needs: "kind" },
  { word: "k 9", sense: "a police dog", example: "The K9 unit and a K-9 dog joined the army.", needs: "kind" },
  { word: "m 4", sense: "a motorway", example: "An army lorry blocked the M4.", needs: "kind" },
  { word: "m 1", sense: "a motorway", example: "An army lorry blocked the M1.", needs: "kind" },
  { word: "m 72", sense: "a road", example: "An army lorry blocked the M72.", needs: "kind" },
  { word: "m 51", sense: "a road", example: "An army lorry blocked the M51.", needs: "kind" },
  { word: "g 5", sense: "a group", example: "G5 troops left.", needs: "kind" },
  { word: "g 3", sense: "a group", example: "G3 troops left.", needs: "kind" },
  { word: "u 2", sense: "a band", example: "U2 played for soldiers.", needs: "kind" },
  { word: "b 61", sense: "a bus", example: "The B61 bus goes to the army pier.", needs: "kind" },
  { word: "b 83", sense: "a road", example: "The B83 was closed for the army parade.", needs: "kind" },
  { word: "k 4", sense: "a grade", example: "K-4 pupils wrote to soldiers.", needs: "kind" },
  { word: "k 15", sense: "a road", example: "The K-15 highway led to the army base.", needs: "kind" },
  { word: "c 90", sense: "a cassette", example: "A C90 cassette for the soldier.", needs: "kind" },
  { word: "k 21", sense: "a bus", example: "K21 buses took soldiers home.", needs: "kind" },
  { word: "a 10", sense: "a road", example: "The A10 to Cambridge is closed.", needs: "sentence" },
  { word: "d 30", sense: "a battery", example: "The D-30 plan was signed.", needs: "sentence" },
  { word: "type 10", sense: "a sort", example: "Type 10 paper was sold.", needs: "sentence" },
  { word: "type 12", sense: "a sort", example: "Type 12 plugs were sold.", needs: "sentence" },
  { word: "type 15", sense: "a sort", example: "Type 15 bricks were sold.", needs: "sentence" },
  { word: "type 56", sense: "a sort", example: "Type 56 bricks were sold.", needs: "sentence" },
  { word: "mark 48", sense: "a verse", example: "Mark 48 was his last one, a mark of 48.", needs: "sentence" },
  { word: "f 150", sense: "a pickup truck", example: "He parked his Ford F-150 beside an F-250 and an F-350." },
  { word: "chlorine", sense: "a disinfectant", example: "The pool smells of chlorine.", needs: "kind" },
  {
    word: "anthrax",
    sense: "a disease, a band",
    example: "Cattle in Thrace died of anthrax; Anthrax played thrash.",
    before: "of",
    after: "played, outbreak, vaccine"
  },
  { word: "vx", sense: "a model", example: "The Skoda VX costs more.", needs: "sentence" },
  { word: "insas", sense: "a name", example: "INSAS opened an office.", needs: "sentence" },
  { word: "arrw", sense: "a union", example: "ARRW opened an office.", needs: "sentence" },
  { word: "gcap", sense: "a firm", example: "GCAP opened a radio station.", needs: "sentence" },
  { word: "camm", sense: "a name", example: "CAMM opened an office.", needs: "sentence" },
  { word: "vab", sense: "a bank", example: "VAB opened a branch.", needs: "sentence" },
  { word: "nsm", sense: "an institute", example: "NSM opened an office.", needs: "sentence" },
  { word: "sks", sense: "a firm", example: "SKS opened an office.", needs: "sentence" },
  { word: "uzi", sense: "a name", example: "Lil Uzi Vert sang; Uzi spoke.", before: "lil", needs: "sentence" },
  { word: "glock", sense: "a name", example: "Timo Glock won the race.", needs: "sentence" },
  { word: "panzerfaust", sense: "a record label", example: "Panzerfaust sold albums.", needs: "sentence" },
  { word: "switchblade", sense: "a knife", example: "The Switchblade was in his boot.", needs: "sentence" },
  {
    word: "starlink",
    sense: "a provider of internet",
    example: "Starlink raised its monthly price.",
    needs: "sentence"
  },
  { word: "huey", sense: "a name", example: "Huey Lewis sang for soldiers.", needs: "kind" },
  { word: "tomcat", sense: "a cat", example: "A Tomcat slept near the army base.", needs: "kind" },
  { word: "warthog", sense: "an animal", example: "The Warthog charged the soldier.", needs: "kind" },
  { word: "globemaster", sense: "a firm", example: "Globemaster sold maps.", needs: "sentence" },
  { word: "mavic", sense: "a maker of wheels", example: "Mavic makes wheels for soldiers who cycle.", needs: "kind" },
  { word: "watchkeeper", sense: "a sailor", example: "The Watchkeeper of the warship slept.", needs: "kind" },
  { word: "python", sense: "a snake", example: "Python is taught to soldiers.", needs: "kind" },
  { word: "altius", sense: "higher", example: "Citius, Altius, Fortius.", needs: "kind" },
  { word: "pralay", sense: "a flood", example: "Pralay opened in army cinemas.", needs: "kind" },
  { word: "prithvi", sense: "a name", example: "Prithvi Shaw met soldiers.", needs: "kind" },
  { word: "yars", sense: "a name", example: "Yars opened an office.", needs: "sentence" },
  { word: "sarmat", sense: "a name", example: "Sarmat sang a song.", needs: "sentence" },
  { word: "gepard", sense: "a cat", example: "Gepard is the word for cheetah.", needs: "article" },
  { word: "piorun", sense: "a thunderbolt", example: "Piorun means thunderbolt.", needs: "sentence" },
  {
    word: "pershing",
    sense: "a name",
    example: "General Pershing led the army; Pershing Square sold shares.",
    needs: "kind"
  },
  {
    word: "tnt",
    sense: "a television channel",
    example: "The army drama is back on TNT.",
    needs: "sentence",
    before: "on, at, with, network"
  },
  { word: "h 1", sense: "a visa", example: "The army hires with H-1B visas.", needs: "kind" }
];
var CUES2 = `army, navy, naval, military, troops, soldier, soldiers, brigade, battalion, squadron, regiment, platoon,
  artillery, missile, missiles, rocket, rockets, bomb, bombs, bombed, bombing, airstrike, airstrikes, strike,
  strikes, struck, warship, warships, warplane, warplanes, drone, drones, weapon, weapons, ammunition,
  shelling, shelled, intercept, intercepted, intercepting, scrambled, scramble, airspace, sortie, sorties,
  pentagon, nato, militants, militant, rebels, insurgents, frontline, combat, coalition, destroyer, frigate,
  submarine, submarines, warhead, warheads, munition, munitions, fighters, war, battle, battlefield, attack,
  attacked, attacks, forces, defence, defense, launcher, launchers, fired, fire, firing,
  gunners, gunner, squadrons, deploy, deployed, deployment, howitzer, howitzers, tank, tanks,
  shells, mortar, mortars, rifle, rifles, gunman, gunmen, commando, commandos, sniper, marines, marine,
  warring, ceasefire, truce, siege, nuclear, explosives, exploded, explosion, downed, armed, armoured,
  armored, trench, enemy, raid, raids, invasion, bomber, bombers, jets, helicopters, flotilla,
  carrier, convoy, conflict, offensive, hostilities, torpedo,
  torpedoes, landmines, demining, deminers,   sank, sunk, gun, guns, regiments, militiamen, fighter`;
var CIVIL = `passenger, passengers, airline, airlines, airliner, airliners, airways, tourist, tourists, holidaymakers,
  boarding, boarded, flight attendant, runway lights, cabin, skier, ambulance, lufthansa, ryanair,
  aviation safety`;

// dist/lexicon/weapons/generics.js
var GENERICS = [
  ["missile", null, null, "Two missiles fell into the sea."],
  ["weapon", null, null, "The convoy carried weapons.", "weaponry, weapon system, weapons system, armament, armaments"],
  ["heavy weapon", null, null, "Both sides will withdraw heavy weapons.", "heavy weaponry"],
  [
    "military hardware",
    null,
    null,
    "The army lost tanks and other military hardware.",
    "military equipment, military hardware"
  ],
  ["arms", null, null, "The council extended the arms embargo."],
  [
    "hypersonic missile",
    null,
    "hypersonic",
    "It tested a hypersonic missile.",
    "hypersonic weapon, hypersonic glide vehicle"
  ],
  ["projectile", null, null, "The North fired an unidentified projectile."],
  ["warhead", "munition", "warhead", "The warhead did not explode."],
  ["conventional weapon", null, null, "The treaty limits conventional weapons.", "conventional arms"],
  [
    "space weapon",
    null,
    null,
    "Moscow may put space weapons into orbit.",
    "anti-satellite weapon, anti-satellite missile, ASAT weapon"
  ],
  [
    "laser weapon",
    null,
    "directed energy",
    "The ship carries a laser weapon.",
    "directed-energy weapon, high-energy laser, laser cannon"
  ],
  ["ballistic missile", "ballistic-missile", null, "It fired a ballistic missile.", "ballistic rocket"],
  [
    "intercontinental ballistic missile",
    "ballistic-missile",
    "ICBM",
    "An ICBM can reach any city.",
    `ICBM, intercontinental missile, intercontinental-range ballistic missile, intercontinental-range missile`
  ],
  [
    "submarine-launched ballistic missile",
    "ballistic-missile",
    "SLBM",
    "It fired an SLBM from a barge.",
    "SLBM, submarine-launched missile, sea-launched ballistic missile"
  ],
  [
    "intermediate-range ballistic missile",
    "ballistic-missile",
    "IRBM",
    "An IRBM flew over Japan.",
    "IRBM, intermediate-range missile, intermediate-range nuclear missile"
  ],
  ["medium-range ballistic missile", "ballistic-missile", "MRBM", "A medium-range ballistic missile broke up.", "MRBM"],
  [
    "short-range ballistic missile",
    "ballistic-missile",
    "SRBM",
    "Two SRBMs flew 300 kilometres.",
    "SRBM, close-range ballistic missile"
  ],
  [
    "air-launched ballistic missile",
    "ballistic-missile",
    "ALBM",
    "A jet released an air-launched ballistic missile.",
    "ALBM, aero-ballistic missile, aeroballistic missile"
  ],
  [
    "anti-ship ballistic missile",
    "ballistic-missile",
    "anti-ship",
    "The anti-ship ballistic missile missed the tanker."
  ],
  [
    "cruise missile",
    "cruise-missile",
    null,
    "Cruise missiles hit the power plant.",
    "land-attack missile, ALCM, GLCM, SLCM"
  ],
  [
    "anti-ship missile",
    "cruise-missile",
    "anti-ship",
    "The rebels fired an anti-ship missile.",
    "anti-ship cruise missile, antiship missile, coastal defence missile, coastal defense missile"
  ],
  [
    "supersonic cruise missile",
    "cruise-missile",
    "supersonic",
    "The supersonic cruise missile flew low.",
    "supersonic anti-ship missile"
  ],
  [
    "surface-to-air missile",
    "air-defence",
    "SAM",
    "A surface-to-air missile brought down the jet.",
    `SAM, anti-aircraft missile, antiaircraft missile, air defence missile, air defense missile,
    ground-to-air missile, SAM missile`
  ],
  [
    "man-portable air defence system",
    "air-defence",
    "MANPADS",
    "A fighter carried MANPADS.",
    `MANPADS, MANPAD, shoulder-fired missile, shoulder-launched missile, shoulder-fired anti-aircraft missile,
    man-portable air defense system, man-portable anti-aircraft missile,
    shoulder-fired surface-to-air missile`
  ],
  [
    "air defence system",
    "air-defence",
    null,
    "Kyiv asked for more air defence systems.",
    `air defense system, air defence, air defense, air defences, air defenses, anti-aircraft system,
    antiaircraft system, anti-aircraft defence, anti-aircraft defense, anti-aircraft weapon,
    anti-aircraft battery, air defence battery, air defense battery, air defense artillery system,
    anti-drone system, counter-drone system, anti-aircraft defences, anti-aircraft defenses`
  ],
  [
    "missile defence system",
    "air-defence",
    "missile defence",
    "Seoul wants a missile defence system.",
    `missile defense system, missile defence, missile defense, anti-missile system, antimissile system,
    missile shield, anti-ballistic missile, anti-ballistic missile system, ballistic missile defence,
    ballistic missile defense, anti-missile battery, missile defence shield, missile defense shield,
    missile defences, missile defenses, anti-missile defence, anti-missile defense`
  ],
  [
    "interceptor missile",
    "air-defence",
    "interceptor",
    "Stocks of interceptor missiles ran low.",
    "missile interceptor, interceptor rocket"
  ],
  [
    "anti-aircraft gun",
    "air-defence",
    "anti-aircraft gun",
    "Anti-aircraft guns opened up.",
    `antiaircraft gun, anti-aircraft artillery, anti-aircraft artillery gun, anti-aircraft artillery piece, anti-air artillery, flak gun, anti-aircraft cannon, anti-aircraft fire, CIWS`
  ],
  [
    "anti-tank missile",
    "tactical-missile",
    "ATGM",
    "An anti-tank missile struck the jeep.",
    `ATGM, anti-tank guided missile, antitank missile, anti-armour missile, anti-armor missile,
    antitank guided missile, anti-tank guided weapon, anti-armour weapon, anti-armor weapon`
  ],
  [
    "anti-tank weapon",
    "light-weapon",
    "anti-tank",
    "Infantry with anti-tank weapons waited.",
    "antitank weapon, anti-tank weaponry, anti-tank system"
  ],
  ["air-to-air missile", "tactical-missile", "air-to-air", "The jet fired an air-to-air missile."],
  [
    "air-to-ground missile",
    "tactical-missile",
    "air-to-ground",
    "An air-to-ground missile hit the house.",
    "air-to-surface missile, air-launched missile, AGM missile"
  ],
  [
    "anti-radiation missile",
    "tactical-missile",
    "air-to-ground",
    "An anti-radiation missile hit the radar.",
    "anti-radar missile"
  ],
  [
    "tactical missile",
    "tactical-missile",
    null,
    "It tested a tactical missile.",
    "tactical guided weapon, tactical guided missile, battlefield missile"
  ],
  ["rocket", "rocket-artillery", null, "Rockets landed near the camp."],
  [
    "multiple launch rocket system",
    "rocket-artillery",
    "MLRS",
    "The brigade has MLRS launchers.",
    `MLRS, multiple rocket launcher, multiple-launch rocket launcher, multiple launch rocket launcher,
    multiple-launch rocket, rocket system, rocket artillery system, MRL, MRLS, multiple rocket launch system,
    rocket artillery launcher`
  ],
  ["rocket artillery", "rocket-artillery", null, "Rocket artillery hit the crossing.", "artillery rocket"],
  ["rocket launcher", "rocket-artillery", null, "Police seized rocket launchers."],
  [
    "artillery",
    "artillery",
    null,
    "Artillery fired all night.",
    `artillery system, artillery piece, artillery gun, artillery fire, artillery battery, field gun,
    field artillery, long-range gun`
  ],
  [
    "howitzer",
    "artillery",
    "howitzer",
    "Crews moved the howitzer.",
    "self-propelled gun, self-propelled howitzer, self-propelled artillery"
  ],
  ["mortar", "artillery", "mortar", "Militants fired mortars.", "mortar system, mortar tube, mortar launcher"],
  ["cannon", "artillery", "cannon", "The cannon jammed.", "autocannon, auto-cannon"],
  ["bomb", "bomb", null, "Jets dropped bombs on the village.", "aerial bomb, air-dropped bomb, gravity bomb"],
  [
    "guided bomb",
    "bomb",
    "guided bomb",
    "A guided bomb hit the bridge.",
    `glide bomb, gliding bomb, smart bomb, laser-guided bomb, precision-guided bomb, satellite-guided bomb,
    guided aerial bomb`
  ],
  [
    "bunker buster",
    "bomb",
    "bunker buster",
    "A bunker buster was dropped.",
    "bunker-busting bomb, bunker-buster bomb, bunker-busting munition"
  ],
  ["barrel bomb", "bomb", "barrel bomb", "Helicopters dropped barrel bombs.", "barrel explosive"],
  [
    "thermobaric weapon",
    "bomb",
    "thermobaric",
    "A thermobaric weapon levelled the cellar.",
    `thermobaric bomb, vacuum bomb, fuel-air bomb, fuel-air explosive, thermobaric rocket,
    thermobaric munition, thermobaric warhead`
  ],
  [
    "incendiary weapon",
    "bomb",
    "incendiary",
    "Incendiary weapons set fields alight.",
    `incendiary bomb, incendiary munition, napalm, white phosphorus, phosphorus bomb, phosphorus shell,
    white phosphorus shell, white phosphorus munition, firebomb, fire bomb`
  ],
  [
    "bomb (improvised)",
    "explosive-device",
    null,
    "A pipe bomb went off in the station.",
    `pipe bomb, petrol bomb, nail bomb, letter bomb, parcel bomb, mail bomb, pressure cooker bomb,
    pressure-cooker bomb, homemade bomb, home-made bomb, suicide bomb, makeshift bomb, bicycle bomb,
    remote-controlled bomb, sticky bomb, magnetic bomb, Molotov cocktail, time bomb, parcel explosive`
  ],
  [
    "improvised explosive device",
    "explosive-device",
    "IED",
    "An IED exploded under the bus.",
    `IED, roadside bomb, road-side bomb, improvised bomb, improvised explosive, improvised device,
    explosively formed penetrator, booby trap, booby-trap, booby-trapped device, roadside explosive,
    wayside bomb`
  ],
  [
    "vehicle-borne improvised explosive device",
    "explosive-device",
    "VBIED",
    "A VBIED drove at the gate.",
    `VBIED, SVBIED, car bomb, truck bomb, lorry bomb, vehicle bomb, suicide vehicle, suicide car bomb,
    suicide truck bomb, vehicle-borne explosive, van bomb, vehicle-borne bomb, motorcycle bomb,
    motorbike bomb, suicide car, explosive-laden vehicle, explosives-laden vehicle, explosives-laden car,
    explosives-laden truck, bomb-laden vehicle, bomb-laden car, vehicle-borne IED`
  ],
  [
    "suicide vest",
    "explosive-device",
    "suicide vest",
    "He set off his suicide vest.",
    `suicide belt, explosive vest, explosive belt, explosives vest, explosives belt, bomb vest, bomb belt`
  ],
  [
    "explosive",
    "explosive-device",
    "explosive",
    "They found explosives in the cellar.",
    `plastic explosive, high explosive, dynamite, gunpowder, detonator, explosive charge, explosive material`
  ],
  ["explosive device", "explosive-device", null, "An explosive device went off.", "explosive devices, bomb device"],
  [
    "landmine",
    "explosive-device",
    "landmine",
    "Landmines line the road.",
    `land mine, land-mine, anti-personnel mine, antipersonnel mine, anti-tank mine, antitank mine,
    anti-vehicle mine, anti-personnel landmine, AP mine`
  ],
  [
    "sea mine",
    "explosive-device",
    "naval mine",
    "A sea mine drifted ashore.",
    "naval mine, limpet mine, drifting mine"
  ],
  ["mine", "explosive-device", "mine", "Soldiers cleared mines from the field."],
  [
    "firearm",
    "small-arm",
    null,
    "Officers seized firearms.",
    "small arms, small arm, small-arms, side arm, sidearm, light arms, long gun, ghost gun"
  ],
  ["gun", "small-arm", null, "He pointed a gun at the guard.", "gun butt"],
  [
    "rifle",
    "small-arm",
    "rifle",
    "Rebels raised their rifles.",
    `assault rifle, sniper rifle, automatic rifle, hunting rifle, carbine, assault weapon, automatic weapon,
    semi-automatic weapon, semi-automatic rifle, semiautomatic rifle, semiautomatic weapon,
    bolt-action rifle, rifle butt`
  ],
  [
    "machine gun",
    "small-arm",
    "machine gun",
    "A machine gun opened fire.",
    "machine-gun, machinegun, heavy machine gun, light machine gun, machine gunfire"
  ],
  ["submachine gun", "small-arm", "submachine gun", "He fired a submachine gun.", "sub-machine gun, machine pistol"],
  ["pistol", "small-arm", "pistol", "She drew a pistol.", "handgun, revolver, semi-automatic pistol, hand gun"],
  ["shotgun", "small-arm", "shotgun", "The farmer reached for a shotgun."],
  ["grenade launcher", "light-weapon", "grenade launcher", "A grenade launcher lay in the trench."],
  [
    "rocket-propelled grenade",
    "light-weapon",
    "RPG",
    "A rocket-propelled grenade hit the truck.",
    "RPG, rocket-propelled grenade launcher, RPG launcher, RPG round"
  ],
  [
    "light weapon",
    "light-weapon",
    null,
    "Light weapons flooded the region.",
    `light weaponry, small arms and light weapons, recoilless rifle, recoilless gun, shoulder-fired weapon,
    shoulder-fired rocket, shoulder-fired rocket launcher`
  ],
  ["flamethrower", "light-weapon", "flamethrower", "Soldiers used a flamethrower.", "flame thrower, flame-thrower"],
  [
    "grenade",
    "munition",
    "grenade",
    "A grenade rolled under the table.",
    "hand grenade, hand-grenade, stun grenade, smoke grenade, rifle grenade"
  ],
  [
    "ammunition",
    "munition",
    null,
    "The depot held ammunition.",
    `ammo, munition, ordnance, guided munition, precision-guided munition, precision munition,
    unexploded ordnance, guided weapon, precision weapon, precision-guided weapon, UXO, munitions`
  ],
  [
    "shell",
    "munition",
    "shell",
    "Shells hit the hospital.",
    `artillery shell, mortar shell, tank shell, artillery round, mortar round, tank round,
    artillery ammunition, artillery munition, mortar bomb, mortar fire, artillery projectile,
    tank ammunition`
  ],
  [
    "bullet",
    "munition",
    "bullet",
    "A bullet went through the door.",
    "rubber bullet, plastic bullet, live round, live ammunition, bullet casing, cartridge case"
  ],
  [
    "cluster munition",
    "munition",
    "cluster munition",
    "Cluster munitions litter the field.",
    `cluster bomb, cluster warhead, cluster shell, bomblet, submunition, sub-munition, cluster ammunition,
    cluster weapon, cluster rocket, cluster bomblet`
  ],
  ["torpedo", "munition", "torpedo", "A torpedo sank the ship."],
  ["depth charge", "munition", "depth charge", "The frigate dropped depth charges."],
  [
    "loitering munition",
    "drone",
    "loitering munition",
    "A loitering munition dived at the tank.",
    `kamikaze drone, suicide drone, one-way attack drone, exploding drone, explosive drone,
    explosive-laden drone, explosives-laden drone, bomb-laden drone, kamikaze UAV, one-way drone`
  ],
  [
    "nuclear weapon",
    "nuclear",
    null,
    "It gave up its nuclear weapons.",
    `nuclear arms, nuclear weaponry, nuclear bomb, nuclear device, atomic bomb, atom bomb, A-bomb, nuke,
    nukes, nuclear arm, atomic weapon, nuclear explosive, nuclear munition, nuclear explosive device,
    nuclear-weapon`
  ],
  [
    "tactical nuclear weapon",
    "nuclear",
    "tactical",
    "Moscow moved tactical nuclear weapons.",
    `tactical nuke, battlefield nuclear weapon, non-strategic nuclear weapon, low-yield nuclear weapon,
    tactical nuclear warhead, tactical nuclear bomb, tactical nuclear arms, tactical nuclear device`
  ],
  [
    "strategic nuclear weapon",
    "nuclear",
    "strategic",
    "The treaty caps strategic nuclear weapons.",
    "strategic nuclear arms, strategic nuclear warhead, strategic offensive arms"
  ],
  [
    "nuclear warhead",
    "nuclear",
    "warhead",
    "The missile carries a nuclear warhead.",
    "atomic warhead, thermonuclear warhead"
  ],
  [
    "nuclear missile",
    "nuclear",
    "missile",
    "Nuclear missiles stood in silos.",
    `nuclear-tipped missile, nuclear-armed missile, nuclear cruise missile, nuclear ballistic missile`
  ],
  [
    "nuclear arsenal",
    "nuclear",
    "arsenal",
    "Kim vowed to expand his nuclear arsenal.",
    `nuclear deterrent, nuclear stockpile, atomic arsenal, nuclear weapons arsenal, nuclear weapons stockpile`
  ],
  [
    "hydrogen bomb",
    "nuclear",
    "thermonuclear",
    "The North claimed a hydrogen bomb.",
    "H-bomb, thermonuclear bomb, thermonuclear weapon, thermonuclear device, neutron bomb"
  ],
  [
    "dirty bomb",
    "nuclear",
    "radiological",
    "They feared a dirty bomb.",
    "radiological weapon, radiological device, radiological bomb, radiological dispersal device"
  ],
  [
    "weapon of mass destruction",
    "nuclear",
    "WMD",
    "No weapons of mass destruction were found.",
    "weapons of mass destruction, WMD, mass destruction weapon, WMDs"
  ],
  [
    "chemical weapon",
    "chemical-biological",
    "chemical",
    "Damascus gave up chemical weapons.",
    `chemical arms, chemical agent, chemical warfare agent, chemical munition, chemical bomb,
    chemical warhead, poison gas, toxic gas, blister agent, chemical shell, chemical rocket,
    chemical weaponry, toxic agent`
  ],
  [
    "nerve agent",
    "chemical-biological",
    "nerve agent",
    "A nerve agent poisoned them.",
    "nerve gas, nerve-agent, nerve toxin"
  ],
  [
    "biological weapon",
    "chemical-biological",
    "biological",
    "The treaty bans biological weapons.",
    `bioweapon, bio-weapon, germ weapon, biological agent, biological arms, biological warfare agent,
    biological warhead, toxin weapon`
  ],
  ["tank", "tank", null, "Tanks rolled into the town.", "light tank"],
  ["main battle tank", "tank", "MBT", "The army has 300 main battle tanks.", "battle tank, MBT"],
  [
    "armoured vehicle",
    "armoured-vehicle",
    null,
    "An armoured vehicle burned.",
    `armored vehicle, armoured fighting vehicle, armored fighting vehicle, military vehicle, tactical vehicle,
    technical vehicle, armoured car, armored car, combat vehicle, fighting vehicle, armoured truck,
    armored truck, army vehicle, army truck, military truck, armour-plated vehicle,
    armoured military vehicle, armored military vehicle, light armoured vehicle, light armored vehicle,
    armoured combat vehicle, armored combat vehicle, reconnaissance vehicle, armoured bulldozer,
    armored bulldozer, half-track, amphibious vehicle, assault vehicle`
  ],
  [
    "infantry fighting vehicle",
    "armoured-vehicle",
    "IFV",
    "Fifty infantry fighting vehicles came.",
    "IFV, armoured infantry vehicle, armored infantry vehicle"
  ],
  [
    "armoured personnel carrier",
    "armoured-vehicle",
    "APC",
    "An armoured personnel carrier hit a mine.",
    `armored personnel carrier, APC, personnel carrier, troop carrier, armoured troop carrier,
    armored troop carrier, amphibious assault vehicle`
  ],
  [
    "mine-resistant vehicle",
    "armoured-vehicle",
    "MRAP",
    "A mine-resistant vehicle saved them.",
    "MRAP, mine-resistant ambush-protected vehicle, MRAP vehicle, mine-protected vehicle"
  ],
  [
    "military aircraft",
    "aircraft",
    null,
    "A military aircraft crashed.",
    `warplane, combat aircraft, combat plane, war plane, combat jet, military plane, military jet,
    aircraft, airplane, aeroplane, plane, jet, warjet, stealth aircraft,
    stealth plane, naval aircraft`
  ],
  [
    "fighter jet",
    "aircraft",
    "fighter",
    "Fighter jets took off.",
    `fighter aircraft, fighter plane, jet fighter, fighter-jet, fighter-bomber, fighter bomber,
    stealth fighter, strike fighter, multirole fighter, multi-role fighter, combat fighter,
    fifth-generation fighter, fighter, interceptor jet`
  ],
  [
    "attack aircraft",
    "aircraft",
    "attack aircraft",
    "An attack aircraft strafed the road.",
    `ground-attack aircraft, ground attack aircraft, strike aircraft, attack jet, attack plane,
    close air support aircraft, gunship`
  ],
  [
    "bomber",
    "aircraft",
    "bomber",
    "A strategic bomber flew along the coast.",
    `bomber aircraft, bomber jet, bomber plane, strategic bomber, stealth bomber, heavy bomber,
    long-range bomber, nuclear bomber, nuclear-capable bomber`
  ],
  [
    "airborne early warning aircraft",
    "aircraft",
    "AEW",
    "AWACS planes circled.",
    `AWACS, early warning aircraft, early warning plane, radar plane, airborne warning and control system,
    AWACS plane, AWACS aircraft, airborne warning aircraft, early-warning and control aircraft`
  ],
  [
    "reconnaissance aircraft",
    "aircraft",
    "reconnaissance",
    "A reconnaissance aircraft was intercepted.",
    `spy plane, reconnaissance plane, surveillance aircraft, surveillance plane, maritime patrol aircraft,
    patrol aircraft, patrol plane, reconnaissance jet, anti-submarine aircraft, spy aircraft,
    intelligence aircraft`
  ],
  [
    "transport aircraft",
    "aircraft",
    "transport",
    "A military transport aircraft landed.",
    `transport plane, military transport plane, military transport aircraft, troop transport plane,
    military cargo plane, tiltrotor aircraft, tilt-rotor aircraft`
  ],
  [
    "tanker aircraft",
    "aircraft",
    "tanker",
    "A tanker aircraft refuelled them.",
    `aerial tanker, refuelling aircraft, refueling aircraft, refuelling plane, refueling plane,
    refuelling tanker, refueling tanker, air-to-air tanker`
  ],
  [
    "helicopter",
    "helicopter",
    null,
    "A helicopter fired at the convoy.",
    `chopper, military helicopter, combat helicopter, transport helicopter, army helicopter, naval helicopter`
  ],
  [
    "attack helicopter",
    "helicopter",
    "attack helicopter",
    "Attack helicopters circled.",
    "helicopter gunship, gunship helicopter, assault helicopter"
  ],
  [
    "drone",
    "drone",
    null,
    "A drone hit the refinery.",
    "attack drone, armed drone, combat drone, military drone, strike drone, drone aircraft"
  ],
  [
    "unmanned aerial vehicle",
    "drone",
    "UAV",
    "The unit lost a UAV.",
    `UAV, UAS, UCAV, unmanned aircraft, unmanned aerial system, unmanned aircraft system,
    unmanned combat aerial vehicle, remotely piloted aircraft, remotely-piloted vehicle,
    uncrewed aerial vehicle, uncrewed aircraft, pilotless aircraft, pilotless plane, RPA, unmanned plane,
    unmanned combat aircraft, RPAS, unmanned aerial combat vehicle, unmanned air vehicle`
  ],
  ["surveillance drone", "drone", "surveillance", "A surveillance drone filmed it.", "reconnaissance drone, spy drone"],
  [
    "FPV drone",
    "drone",
    "FPV",
    "FPV drones chased the cars.",
    "first-person view drone, FPV, quadcopter, fibre-optic drone, fiber-optic drone"
  ],
  [
    "naval drone",
    "drone",
    "naval drone",
    "A naval drone hit the ship.",
    `sea drone, drone boat, unmanned surface vehicle, unmanned surface vessel, underwater drone, USV, UUV,
    unmanned underwater vehicle, uncrewed surface vessel, maritime drone, surface drone, kamikaze boat,
    submersible drone`
  ],
  [
    "warship",
    "warship",
    null,
    "Two warships left port.",
    `naval ship, naval vessel, war ship, navy ship, navy vessel, battleship, military ship, military vessel,
    capital ship, surface combatant, naval warship, flotilla, armada, carrier strike group, battle group,
    carrier group`
  ],
  [
    "aircraft carrier",
    "warship",
    "aircraft carrier",
    "The aircraft carrier sailed.",
    "supercarrier, carrier, helicopter carrier, flattop"
  ],
  [
    "destroyer",
    "warship",
    "destroyer",
    "A destroyer shadowed them.",
    "guided-missile destroyer, missile destroyer, Aegis destroyer"
  ],
  ["frigate", "warship", "frigate", "The frigate opened fire.", "guided-missile frigate, missile frigate"],
  ["corvette", "warship", "corvette", "A corvette sank at the pier.", "missile corvette"],
  [
    "cruiser",
    "warship",
    "cruiser",
    "The missile cruiser sank.",
    "missile cruiser, guided-missile cruiser, battlecruiser, naval cruiser"
  ],
  [
    "amphibious ship",
    "warship",
    "amphibious",
    "An amphibious assault ship arrived.",
    `amphibious assault ship, landing ship, landing craft, amphibious vessel, assault ship,
    amphibious transport ship, amphibious landing ship, amphibious transport dock`
  ],
  [
    "patrol ship",
    "warship",
    "patrol ship",
    "A patrol ship rammed the boat.",
    `patrol boat, patrol vessel, gunboat, missile boat, torpedo boat, coastguard ship, coast guard ship,
    coast guard vessel, coastguard vessel, coast guard cutter, fast-attack craft, fast attack craft,
    attack boat, speedboat gunship, coast guard patrol ship`
  ],
  [
    "minesweeper",
    "warship",
    "mine countermeasures",
    "A minesweeper cleared the strait.",
    "minehunter, mine-hunter, minelayer, mine-sweeper"
  ],
  [
    "spy ship",
    "warship",
    "intelligence",
    "A spy ship followed the cable.",
    "intelligence ship, surveillance ship, reconnaissance ship, surveillance vessel"
  ],
  [
    "submarine",
    "submarine",
    null,
    "A submarine surfaced near the fleet.",
    "attack submarine, military submarine, midget submarine, conventional submarine"
  ],
  [
    "ballistic missile submarine",
    "submarine",
    "SSBN",
    "A ballistic missile submarine dived.",
    `SSBN, strategic submarine, nuclear-armed submarine, nuclear missile submarine,
    nuclear-armed ballistic missile submarine`
  ],
  [
    "nuclear-powered submarine",
    "submarine",
    "SSN",
    "Canberra will build nuclear-powered submarines.",
    `SSN, nuclear submarine, nuclear-powered attack submarine, nuclear attack submarine,
    nuclear-propelled submarine, atomic submarine`
  ],
  [
    "diesel-electric submarine",
    "submarine",
    "SSK",
    "A diesel-electric submarine hid in the strait.",
    "SSK, diesel submarine, diesel-powered submarine"
  ],
  [
    "launch vehicle",
    "topic-launch-vehicle",
    null,
    "The launch vehicle failed.",
    `space rocket, carrier rocket, satellite launch vehicle, space launch vehicle, space launch rocket,
    satellite rocket, satellite-carrying rocket, booster rocket, rocket booster, SLV`
  ],
  ["satellite", "topic-satellite", null, "The rocket put a satellite into orbit."],
  [
    "spy satellite",
    "topic-satellite",
    null,
    "It wants a spy satellite.",
    `reconnaissance satellite, military satellite, surveillance satellite, military reconnaissance satellite,
    military spy satellite, early warning satellite, observation satellite, intelligence satellite`
  ]
];
var MODIFIERS = [
  ["long-range", "A long-range ballistic missile flew east."],
  ["longer-range", "Kyiv wants longer-range missiles."],
  ["medium-range", "Medium-range missiles left Europe."],
  ["short-range", "It fired short-range rockets."],
  ["mid-range", "A mid-range missile was shown."],
  ["intermediate-range", "Intermediate-range cruise missiles were banned."],
  ["intercontinental", "It tested an intercontinental cruise missile."],
  ["multi-stage", "A multi-stage rocket rose."],
  ["multiple-stage", "A multiple-stage missile rose."],
  ["solid-fuel", "A solid-fuel ballistic missile needs no tanker."],
  ["solid-fuelled", "The solid-fuelled missile is quick to launch."],
  ["solid-fueled", "A solid-fueled missile was fired."],
  ["solid-propellant", "The solid-propellant missile rose."],
  ["liquid-fuelled", "A liquid-fuelled missile takes hours."],
  ["liquid-fueled", "The liquid-fueled rocket exploded."],
  ["liquid-fuel", "An old liquid-fuel missile was used."],
  ["road-mobile", "They drove a road-mobile missile past."],
  ["rail-mobile", "A rail-mobile missile left the tunnel."],
  ["mobile", "A mobile rocket launcher was hidden."],
  ["guided", "Guided missiles struck the port."],
  ["unguided", "Unguided rockets fell on flats."],
  ["precision-guided", "Precision-guided missiles cost more."],
  ["precision", "Precision missiles hit the depot."],
  ["laser-guided", "A laser-guided missile killed him."],
  ["GPS-guided", "A GPS-guided shell landed in the yard."],
  ["wire-guided", "A wire-guided missile hit the jeep."],
  ["hypersonic", "A hypersonic ballistic missile was shown."],
  ["supersonic", "A supersonic missile sank the hulk."],
  ["subsonic", "A subsonic cruise missile was shot down."],
  ["strategic", "A strategic cruise missile flew for two hours."],
  ["tactical", "A tactical ballistic missile struck the camp."],
  ["nuclear-capable", "Pyongyang fired nuclear-capable ballistic missiles."],
  ["nuclear-armed", "A nuclear-armed cruise missile would be new."],
  ["nuclear-powered", "The nuclear-powered aircraft carrier left."],
  ["nuclear-tipped", "They fear nuclear-tipped torpedoes."],
  ["conventionally armed", "A conventionally armed missile was fired."],
  ["surface-to-surface", "It fired surface-to-surface missiles."],
  ["ground-to-ground", "A ground-to-ground missile landed."],
  ["ship-to-ship", "They fired a ship-to-ship missile."],
  ["ground-launched", "Ground-launched cruise missiles were scrapped."],
  ["land-based", "The land-based missiles stand in silos."],
  ["silo-based", "Silo-based missiles were replaced."],
  ["ground-based", "Ground-based artillery fired back."],
  ["sea-based", "Sea-based missiles cannot be found."],
  ["sea-launched", "A sea-launched cruise missile was tested."],
  ["ship-launched", "A ship-launched missile hit the hangar."],
  ["air-launched", "An air-launched cruise missile was lost."],
  ["submarine-launched", "A submarine-launched cruise missile rose."],
  ["ship-based", "The ship-based interceptor missile hit."],
  ["drone-launched", "A drone-launched missile hit the car."],
  ["land-attack", "A land-attack cruise missile flew low."],
  ["vehicle-mounted", "A vehicle-mounted machine gun fired."],
  ["truck-mounted", "Truck-mounted rocket launchers were lined up."],
  ["shoulder-fired", "A shoulder-fired anti-tank missile lay there."],
  ["self-propelled", "Self-propelled mortars arrived."],
  ["towed", "Towed howitzers were left behind."],
  ["tracked", "A tracked armoured vehicle crossed."],
  ["wheeled", "Wheeled armoured vehicles patrolled."],
  ["heavy", "Heavy artillery shook the windows."],
  ["light", "Light tanks crossed the ford."],
  ["anti-tank", "Anti-tank rockets were found."],
  ["anti-submarine", "An anti-submarine helicopter took off."],
  ["anti-ship", "Anti-ship drones were shown."],
  ["anti-aircraft", "Anti-aircraft rockets rose."],
  ["armour-piercing", "Armour-piercing shells went through."],
  ["high-explosive", "High-explosive shells hit the roof."],
  ["armed", "Armed drones circled."],
  ["unarmed", "An unarmed ballistic missile was tested."],
  ["unmanned", "An unmanned helicopter landed."],
  ["uncrewed", "Uncrewed submarines were shown."],
  ["automatic", "An automatic pistol was found."],
  ["semi-automatic", "A semi-automatic shotgun was found."],
  ["high-powered", "He had a high-powered rifle."],
  ["homemade", "Homemade mortars were seized."],
  ["makeshift", "A makeshift rocket launcher was found."],
  ["improvised", "Improvised mortars were found."],
  ["stealth", "A stealth frigate was launched."],
  ["stealthy", "A stealthy cruise missile was sold."],
  ["amphibious", "Amphibious armoured vehicles swam ashore."],
  ["military", "A military helicopter crashed."],
  ["combat", "Combat drones attacked."],
  ["battlefield", "Battlefield nuclear weapons were moved."],
  ["medium-altitude long-endurance", "A medium-altitude long-endurance drone flew."],
  ["high-altitude", "A high-altitude drone was seen."],
  ["long-distance", "Long-distance drones flew in."],
  ["one-way attack", "One-way attack UAVs hit the port."],
  ["explosive-laden", "An explosive-laden speedboat gunship came."],
  ["super-large", "A super-large rocket launcher was shown."],
  ["super-heavy", "A super-heavy rocket launcher was shown."],
  ["super", "A super torpedo would be needed."],
  ["carrier-based", "Carrier-based jets struck the army base."],
  ["fourth-generation", "Fourth-generation fighter jets were offered."],
  ["fifth-generation", "Fifth-generation fighter jets were shown."],
  ["sixth-generation", "A sixth-generation fighter jet flew."],
  ["nuclear", "The nuclear torpedo was tested."],
  ["underwater", "An underwater missile launcher was found."],
  ["Soviet-era", "Soviet-era tanks were repaired."],
  ["American-made", "American-made missiles arrived."]
];
var REFINEMENTS = [
  [
    "short-range",
    "ballistic missile",
    "short-range ballistic missile",
    "Two short-range tactical ballistic missiles fell."
  ],
  [
    "medium-range",
    "ballistic missile",
    "medium-range ballistic missile",
    "A medium-range solid-fuel ballistic missile rose."
  ],
  [
    "intermediate-range",
    "ballistic missile",
    "intermediate-range ballistic missile",
    "An intermediate-range hypersonic ballistic missile flew."
  ],
  [
    "intercontinental",
    "ballistic missile",
    "intercontinental ballistic missile",
    "An intercontinental nuclear-capable ballistic missile was shown."
  ],
  [
    "submarine-launched",
    "ballistic missile",
    "submarine-launched ballistic missile",
    "A submarine-launched tactical ballistic missile rose."
  ],
  ["hypersonic", "missile", "hypersonic missile", "A hypersonic guided missile was shown."],
  ["anti-ship", "cruise missile", "anti-ship missile", "An anti-ship long-range cruise missile hit the hulk."],
  ["anti-tank", "missile", "anti-tank missile", "An anti-tank wire-guided missile hit the jeep."],
  [
    "shoulder-fired",
    "surface-to-air missile",
    "man-portable air defence system",
    "A shoulder-fired guided surface-to-air missile rose."
  ],
  ["nuclear-powered", "submarine", "nuclear-powered submarine", "A nuclear-powered strategic missile submarine dived."],
  ["nuclear-armed", "missile", "nuclear missile", "A nuclear-armed long-range missile was fired."],
  ["tactical", "nuclear weapon", "tactical nuclear weapon", "Tactical battlefield nuclear weapons were moved."],
  ["strategic", "nuclear weapon", "strategic nuclear weapon", "Strategic long-range nuclear weapons were cut."],
  ["unmanned", "helicopter", "unmanned aerial vehicle", "An unmanned helicopter fell into the sea."],
  ["one-way attack", "unmanned aerial vehicle", "loitering munition", "One-way attack UAVs hit the port."]
];
var TAILS = [
  "system",
  "battery",
  "launcher",
  "interceptor",
  "vehicle",
  "carrier",
  "silo",
  "transporter",
  "launch system"
];

// dist/lexicon/weapons.js
var SYSTEMS = [
  ...MISSILES,
  ...AIR_DEFENCE,
  ...AIRCRAFT,
  ...LAND,
  ...SEA,
  ...MUNITIONS,
  ...SMALL_ARMS,
  ...SPACE
];

// dist/entities/typing.js
var AT_PLACE = new Set("in at near outside inside around across toward towards throughout into".split(" "));
var PLACE_NOUN = new Set("cities towns villages provinces districts regions suburbs governorates states islands neighborhoods neighbourhoods city town village province district region port suburb capital governorate county island state area neighborhood neighbourhood camp valley airport base border coast outskirts northern southern eastern western central north south east west streets".split(" "));
var MEMBERS2 = new Set("fighters militants rebels members spokesman spokeswoman spokesperson officials forces troops militia group movement leader leaders commander terrorists insurgents supporters employees workers executives shares party coalition gunmen jihadists".split(" "));
var SPEECH = /^(?:said|says|told|added|adds|asked|argued|warned|noted|wrote|tweeted|insisted|replied|recalled|explained|claimed|testified|smiled|laughed|thinks|believes|joked|resigned|married)$/;
function typeCandidates(w, candidates) {
  const keys = candidates.map((c) => sliceWords(w, c.first, c.end).toLowerCase());
  const bySurface = /* @__PURE__ */ new Map();
  candidates.forEach((c, i) => {
    const key = keys[i];
    let votes = bySurface.get(key);
    if (!votes)
      bySurface.set(key, votes = { person: 0, organisation: 0, place: 0, evidence: /* @__PURE__ */ new Map() });
    judge(w, c, votes);
  });
  shareSurnames(w, candidates, keys, bySurface);
  const named = [];
  for (const [i, c] of candidates.entries()) {
    const votes = bySurface.get(keys[i]);
    const nameless2 = c.head === "none" && !c.titled || isPeople(w, c) || isWeapon(w, c);
    const kind = nameless2 ? null : decide(w, c, votes);
    if (kind)
      named.push(nameAs(w, c, kind, votes.evidence));
  }
  return named;
}
var isWeapon = (w, { first: first3, end }) => end - first3 === 1 && w.shape[first3] === CAPITALS && WEAPON_LETTERS.has(w.printed[first3]);
var WEAPON_LETTERS = new Set(GENERICS.flatMap(([, , , , forms]) => forms?.match(/\b[A-Z]{3,}\b/g) ?? []));
function isPeople(w, { first: first3, end }) {
  for (let i = first3; i < end; i++)
    if (!PEOPLES.has(w.lower[i].replace(/s$/, "")))
      return false;
  return true;
}
function judge(w, c, votes) {
  const vote = (kind, weight, why) => {
    votes[kind] += weight;
    if (weight >= 1)
      votes.evidence.set(`${kind}: ${why}`, Math.max(votes.evidence.get(`${kind}: ${why}`) ?? 0, weight));
  };
  const { first: first3, end } = c;
  const size = end - first3;
  if (c.head && c.head !== "none")
    vote(c.head, 5, "head word");
  if (size > 1 && GROUP_FIRST.has(w.lower[first3]))
    vote("organisation", 5, "first word of a group");
  if (c.titled)
    vote("person", 5, "title before name");
  let start = first3 - 1;
  const article = together(w, start, first3) && w.tag[start] === DT;
  if (article)
    start--;
  const before2 = together(w, start, first3) ? w.lower[start] : "";
  const next = together(w, end, first3) ? w.lower[end] : "";
  if (size > 1 && isGivenName(w, first3))
    vote("person", 3, "given name");
  if (size > 1 && isGivenName(w, end - 1) && !isGivenName(w, first3))
    vote("person", 1.5, "given name last");
  if (size === 1 && isGivenName(w, first3))
    vote("person", 1.5, "given name");
  if (size > 1 && size < 4 && w.facts[first3]?.family)
    vote("person", 2, "family name first");
  if (/^[A-Z]\.$/.test(w.printed[first3 + 1] ?? "") && size > 2)
    vote("person", 3, "initial");
  if (size > 1 && /^[A-Z]\.(?:[A-Z]\.)?$/.test(w.printed[first3]))
    vote("person", 3, "initials");
  if (new RegExp("^(?:abu|bin|ibn|van|von|de|al-\\p{L}+|el-\\p{L}+)$", "u").test(w.lower[first3 + 1] ?? "") && size > 2)
    vote("person", 2, "particle");
  if (new RegExp("^(?:abu|abd|bin|ibn|umm|mc\\p{L}+|o'\\p{L}+)$", "u").test(w.lower[first3]) && size > 1)
    vote("person", 2, "particle");
  if (AT_PLACE.has(before2) && !article)
    vote("place", size > 2 ? 1 : 2, "where");
  if ((before2 === "from" || before2 === "to") && !article)
    vote("place", 0.7, "whence or whither");
  if (before2 === "of" && PLACE_NOUN.has(w.lower[start - 1] ?? ""))
    vote("place", 4, "kind of place before");
  if (before2 === "and" && isListedPlace(w, start))
    vote("place", 3, "kind of place before");
  if (PLACE_NOUN.has(before2))
    vote("place", 2.5, "direction or kind of place before");
  if (isGround(w, end, first3))
    vote("place", 4, "kind of place after");
  else if (PLACE_NOUN.has(next) && !isVerb(w, end))
    vote("place", 1.5, "kind of place after");
  if (next === "," && together(w, end + 1, first3) && !c.titled && w.facts[end + 1]?.name && !isBodyName(w, end + 1))
    vote("place", 2.5, "country after");
  if (next === "," && (w.lower[end + 1] === "who" || w.lower[end + 1] === "whose"))
    vote("person", 4, "who");
  if (next === "who")
    vote("person", 3, "who");
  if (next === "," && /^\d{1,2}$/.test(w.lower[end + 1] ?? "") && w.lower[end + 2] === ",")
    vote("person", 4, "age");
  if (next === "," && titleSoon(w, end + 1, first3))
    vote("person", 3.5, "title after name");
  if (before2 === "," && !article && titleBefore(w, start))
    vote("person", 3, "title before the comma");
  if (SPEECH.test(next) || SPEECH.test(before2) && !article)
    vote("person", size > 1 ? 1.5 : 1, "speaks");
  if (size === 1 && !article && together(w, end, first3) && (w.tag[end] === VBD || w.tag[end] === VBZ))
    vote("person", 0.7, "subject");
  if (MEMBERS2.has(next))
    vote("organisation", 2.5, "members after");
  if (before2 === "of" && MEMBERS2.has(w.lower[start - 1] ?? ""))
    vote("organisation", 3, "members before");
  if (size === 1 && w.shape[first3] === CAPITALS && w.printed[first3].length < 8 && !w.shouting[w.sentence[first3]])
    vote("organisation", 2.5, "abbreviation");
  if (next === "(" && w.lower[end + 2] === ")" && w.shape[end + 1] === CAPITALS)
    vote("organisation", 2.5, "abbreviation after");
  if (before2 === "(" && next === ")" && size > 1)
    vote("organisation", 1.5, "in brackets");
  if (article && size > 1)
    vote("organisation", 1.5, "article");
  if (article && size === 1)
    vote("organisation", 0.7, "article");
  if (w.tag[end] === POS && together(w, end, first3) && size > 1)
    vote("person", 0.5, "possessor");
  if (w.facts[first3]?.name?.entries.length && size === 2 && !c.head && !c.titled && !isGivenName(w, first3))
    vote("organisation", 2.2, "place in the name");
  for (let i = first3; i < end; i++)
    if (w.lower[i] === "&")
      vote("organisation", 2, "ampersand");
}
function isListedPlace(w, and) {
  let i = and - 1;
  while (and - i < 12 && together(w, i, and) && (w.lower[i] === "," || isCapital(w, i)))
    i--;
  return together(w, i, and) && w.lower[i] === "of" && PLACE_NOUN.has(w.lower[i - 1] ?? "");
}
function isGround(w, end, first3) {
  const at2 = /^(?:oil|gas|refugee|air|border)$/.test(w.lower[end] ?? "") ? end + 1 : end;
  return together(w, at2, first3) && w.shape[at2] === LOWER && GROUNDS2.has(w.lower[at2]) && !isVerb(w, at2);
}
var GROUNDS2 = new Set("hospital mosque church cathedral dam airport airfield airbase field oilfield refinery bridge district neighbourhood neighborhood suburb quarter province governorate region village town valley mountains hills river island crossing checkpoint prison complex compound".split(" "));
var isBodyName = (w, i) => longest(w, i, w.facts[i].name)?.entries.every((k) => k.kind === "organisation") ?? false;
function titleBefore(w, comma) {
  for (let i = comma - 1; i > comma - 7 && together(w, i, comma); i--) {
    if (isVerb(w, i) || w.lower[i] === ",")
      return false;
    if (w.facts[i]?.title && w.facts[i].title.entries.length > 0 && w.shape[i] !== CAPITALS)
      return true;
  }
  return false;
}
function titleSoon(w, from, of) {
  for (let i = from; i < from + 6 && together(w, i, of); i++) {
    if (w.lower[i] === "," || w.lower[i] === "and" || isVerb(w, i))
      return false;
    if (w.facts[i]?.title && longest(w, i, w.facts[i].title))
      return true;
    if (w.facts[i]?.noun?.kind === "person")
      return true;
  }
  return false;
}
function shareSurnames(w, candidates, keys, bySurface) {
  const whole = /* @__PURE__ */ new Map();
  candidates.forEach((c, i) => {
    const votes = bySurface.get(keys[i]);
    if (c.end - c.first < 2 || votes.person <= Math.max(votes.organisation, votes.place))
      return;
    for (const at2 of [c.first, c.end - 1])
      whole.set(w.lower[at2], votes);
  });
  candidates.forEach((c, i) => {
    const full = c.end - c.first === 1 ? whole.get(keys[i]) : void 0;
    const votes = bySurface.get(keys[i]);
    if (!full || votes.evidence.has("person: full name in the article"))
      return;
    votes.person += 4;
    votes.evidence.set("person: full name in the article", 4);
  });
}
var KINDS2 = ["person", "organisation", "place"];
var ranked = (votes) => [...KINDS2].sort((a, b) => votes[b] - votes[a]);
function isOpen(w, c, votes) {
  if (c.head === "none" || c.end - c.first > 3 || w.tag[c.first] !== NNP)
    return false;
  const [best2, second] = ranked(votes);
  return !(votes[best2] >= 2 && votes[best2] - votes[second] >= 1) && w.printed[c.first].length > 2;
}
function decide(w, c, votes) {
  const size = c.end - c.first;
  const [best2, second] = ranked(votes);
  if (votes[best2] >= 2 && votes[best2] - votes[second] >= 1)
    return best2;
  const opinion = isOpen(w, c, votes) ? askCompromise(w.lower.slice(c.first, c.end)) : null;
  if (opinion && !votes.evidence.has(`${opinion}: compromise`)) {
    votes[opinion] += 1.8;
    votes.evidence.set(`${opinion}: compromise`, 1.8);
  }
  const again2 = ranked(votes)[0];
  if (votes[again2] >= 1.5)
    return again2;
  if (size === 2 || size === 3)
    return !w.shouting[w.sentence[c.first]] && allNames(w, c) ? "person" : null;
  return votes[again2] > 0.6 && size === 1 && w.tag[c.first] === NNP ? again2 : null;
}
var allNames = (w, c) => {
  for (let i = c.first; i < c.end; i++)
    if (w.tag[i] !== NNP || w.facts[i]?.noun || w.facts[i]?.plural || w.shape[i] === CAPITALS)
      return false;
  return true;
};
function nameAs(w, c, kind, evidence) {
  const name = sliceWords(w, c.first, c.end).replace(/\s+/g, " ");
  const why = [...evidence].filter(([what]) => what.startsWith(`${kind}: `)).sort((a, b) => b[1] - a[1]).map(([what]) => what.slice(kind.length + 2));
  return {
    first: c.first,
    end: c.end,
    start: w.start[c.first],
    stop: w.end[c.end - 1],
    kind,
    name,
    ...kind === "person" ? {} : { id: `${kind}:${slug(name)}` },
    form: w.shape[c.first] === CAPITALS && c.end - c.first === 1 && kind === "organisation" ? "abbreviation" : "name",
    rule: why[0] ?? "capitalised name",
    evidence: why,
    ...c.sector ? { sector: c.sector } : {},
    roles: []
  };
}

// dist/entities/verb-roles.js
var LEADS = {
  leads: "leader",
  heads: "head",
  runs: "head",
  commands: "commander",
  chairs: "chair",
  directs: "director",
  edits: "editor",
  founded: "founder"
};
function giveVerbRoles(w, people, names) {
  for (const person2 of people) {
    let at2 = person2.end;
    if (w.lower[at2] === ",")
      at2++;
    if (!together(w, at2, person2.first) || w.lower[at2] !== "who")
      continue;
    at2++;
    if (w.lower[at2] === "has" || w.lower[at2] === "had" || w.lower[at2] === "now")
      at2++;
    const title = w.lower[at2] === "led" ? "leader" : w.lower[at2] === "headed" ? "head" : Object.hasOwn(LEADS, w.lower[at2]) ? LEADS[w.lower[at2]] : void 0;
    if (!title || !together(w, at2, person2.first))
      continue;
    let organisation;
    for (let i = at2 + 1; i < at2 + 7 && together(w, i, at2) && !organisation; i++) {
      const named = names.starting.get(i);
      if (named?.kind === "organisation")
        organisation = named;
    }
    const country = organisation?.country;
    person2.roles.push({
      title,
      ...country ? { country } : {},
      ...organisation?.id ? { organisation: organisation.id } : {},
      status: "current"
    });
    person2.evidence.push("relative clause");
  }
}

// dist/entities/weapons/pieces.js
var GAP = { NONE: 0, HYPHEN: 1, SPACE: 2, MARK: 3, COMMA: 4, BREAK: 5 };
var newPieces = () => ({ count: 0, start: [], end: [], lower: [], gap: [], token: [] });
var LETTER = 1;
var DIGIT = 2;
var ASCII = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c > 64 && c < 91 || c > 96 && c < 123)
    ASCII[c] = LETTER;
  else if (c > 47 && c < 58)
    ASCII[c] = DIGIT;
}
var HIGH_LETTER = /[\p{L}\p{M}]/u;
var kindOf = (c) => {
  if (c < 128)
    return ASCII[c];
  if (c < 192 || c >= 8192 && c < 11264 || c >= 55296 && c < 63744)
    return 0;
  return HIGH_LETTER.test(String.fromCharCode(c)) ? LETTER : 0;
};
var NOT_ASCII = /[^\0-\x7f]/;
var fold = (words5) => NOT_ASCII.test(words5) ? words5.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/ı/g, "i").replace(/ø/g, "o") : words5.toLowerCase();
function cut(text, from, to, token, lower, out) {
  for (let i = from; i < to; ) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind === 0) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < to && kindOf(text.charCodeAt(end)) === kind)
      end++;
    const n = out.count++;
    out.start[n] = i;
    out.end[n] = end;
    out.token[n] = token;
    const whole = i === from && end === to;
    const word = whole ? lower : text.slice(i, end);
    out.lower[n] = kind === DIGIT ? word : whole && !NOT_ASCII.test(lower) ? lower : fold(word);
    out.gap[n] = n === 0 ? GAP.BREAK : gapOf(text, out.end[n - 1], i);
    i = end;
  }
}
function gapOf(text, from, to) {
  if (from === to)
    return GAP.NONE;
  const c = text.charCodeAt(from);
  if (to - from === 1) {
    if (c === 32 || c === 160 || c === 8239)
      return GAP.SPACE;
    if (c === 45 || c >= 8208 && c <= 8211)
      return GAP.HYPHEN;
    if (c === 39 || c === 8217 || c === 47 || c === 46)
      return GAP.MARK;
  }
  if (c === 44 && text.slice(from + 1, to).trim() === "")
    return GAP.COMMA;
  return text.slice(from, to).trim() === "" ? GAP.SPACE : GAP.BREAK;
}
function cutPieces(text, { tokens }, first3, end, out) {
  out.count = 0;
  for (let t = first3; t < end; t++)
    cut(text, tokens.start[t], tokens.end[t], t, tokens.lower[t], out);
}
function firstPiece2(form) {
  const kind = kindOf(form.charCodeAt(0));
  let end = 1;
  while (end < form.length && kindOf(form.charCodeAt(end)) === kind)
    end++;
  return fold(form.slice(0, end));
}
function cutForm(form) {
  const out = newPieces();
  cut(form, 0, form.length, 0, form.toLowerCase(), out);
  return out;
}
function isCapital2(text, start, end, whole = false) {
  const piece = text.slice(start, whole ? end : start + 1);
  return piece !== piece.toLowerCase() && piece === piece.toUpperCase();
}

// dist/entities/weapons/context.js
var words = (list) => new Set(list?.split(/,\s*/));
var cues = words(CUES2);
var civil = words(CIVIL);
var byWord = (rows5) => {
  const map = /* @__PURE__ */ new Map();
  for (const row2 of rows5) {
    const key = cutForm(row2.word).lower.join(" ");
    const list = map.get(key) ?? [];
    list.push(compile(row2));
    map.set(key, list);
  }
  return map;
};
var compile = (row2) => ({
  before: words(row2.before),
  after: words(row2.after),
  only: row2.onlyBefore !== void 0 || row2.onlyAfter !== void 0,
  onlyBefore: words(row2.onlyBefore),
  onlyAfter: words(row2.onlyAfter),
  needs: row2.needs,
  singular: row2.singular === true
});
var KINDS3 = byWord(FALSE_KINDS);
var NAMES = byWord(FALSE_NAMES);
var STRENGTH = { cue: 1, air: 2, sentence: 3, article: 4, kind: 5 };
var VERDICTS = [
  "accept",
  "needs-cue",
  "needs-air",
  "needs-sentence",
  "needs-article",
  "needs-kind"
];
function judge2(pieces2, from, to, key, named, plural = false) {
  const rules = (named ? NAMES : KINDS3).get(key);
  if (!rules)
    return "accept";
  let strength = 0;
  for (const rule of rules) {
    if (rule.singular && plural)
      continue;
    if (beside2(rule.before, pieces2, from, -1) || beside2(rule.after, pieces2, to, 1))
      return "refuse";
    if (rule.only && !beside2(rule.onlyBefore, pieces2, from, -1) && !beside2(rule.onlyAfter, pieces2, to, 1))
      return "refuse";
    if (rule.needs)
      strength = Math.max(strength, STRENGTH[rule.needs]);
  }
  return VERDICTS[strength];
}
function beside2(list, pieces2, at2, step) {
  if (list.size === 0)
    return false;
  let words5 = "";
  for (let n = 0; n < 4; n++) {
    const i = step === 1 ? at2 + n : at2 - 1 - n;
    if (i < 0 || i >= pieces2.count)
      return false;
    if (pieces2.gap[step === 1 ? i : i + 1] > GAP.MARK)
      return false;
    words5 = words5 === "" ? pieces2.lower[i] : step === 1 ? `${words5} ${pieces2.lower[i]}` : `${pieces2.lower[i]} ${words5}`;
    if (list.has(words5))
      return true;
  }
  return false;
}
var Context2 = class {
  #pieces;
  #cues = null;
  #civil = null;
  #titled = null;
  #share = 0.95;
  headline = false;
  constructor(pieces2) {
    this.#pieces = pieces2;
  }
  /** For the next sentence; `headline`: where capitals may be mere style. */
  reset(headline) {
    this.#cues = this.#civil = this.#titled = null;
    this.headline = headline;
    this.#share = headline ? 0.7 : 0.95;
  }
  /** Number of words of war outside [from, to). */
  cuesOutside(from, to) {
    const { lower, count } = this.#pieces;
    if (!this.#cues) {
      this.#cues = [];
      for (let i = 0; i < count; i++)
        if (cues.has(lower[i]))
          this.#cues.push(i);
    }
    let n = 0;
    for (const i of this.#cues)
      if (i < from || i >= to)
        n++;
    return n;
  }
  get speaksOfCivilAviation() {
    if (this.#civil === null) {
      this.#civil = false;
      for (let i = 0; i < this.#pieces.count; i++)
        if (civil.has(this.#pieces.lower[i]))
          this.#civil = true;
    }
    return this.#civil;
  }
  /** A headline in Title Case or CAPITALS: capitals tell nothing. */
  isTitle(text) {
    if (this.#titled === null) {
      const { start, end, count } = this.#pieces;
      let long = 0;
      let capital = 0;
      for (let i = 0; i < count; i++) {
        if (end[i] - start[i] < 4)
          continue;
        long++;
        if (isCapital2(text, start[i], end[i]))
          capital++;
      }
      this.#titled = long > 0 && capital / long > this.#share;
    }
    return this.#titled;
  }
};
function speaksOfWar(tokens) {
  const seen = /* @__PURE__ */ new Set();
  for (let t = 0; t < tokens.count && seen.size < 4; t++)
    if (cues.has(tokens.lower[t]))
      seen.add(tokens.lower[t]);
  return seen.size > 3;
}
var tagOf = (tokens, token) => TAGS[tokens.tag[token]];

// dist/entities/weapons/kinds.js
var slug2 = (name) => fold(name).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
var kindOf2 = (name, weaponClass, subclass, country, named = true) => ({
  id: `weapon:${slug2(name)}`,
  name,
  // The lexicon names classes as words; its test holds them to WEAPON_CLASSES.
  class: weaponClass,
  subclass,
  country,
  named
});
var kindOfSystem = (group, [name, maker]) => kindOf2(name, group.class, group.subclass, maker);
var kindOfRow = ([name, weaponClass, subclass]) => kindOf2(name, weaponClass, subclass, null, false);
var kinds = new Map(GENERICS.map((row2) => [row2[0], kindOfRow(row2)]));
var kindNamed = (name) => kinds.get(name);
var formsOf = ([name, , , , forms]) => [name, ...forms?.split(/,\s*/) ?? []];
var PLATFORMS = /* @__PURE__ */ new Set(["tank", "armoured-vehicle", "aircraft", "helicopter", "drone", "warship", "submarine"]);
function draftOf(kind, evidence) {
  return {
    id: kind.id,
    kind: "weapon",
    name: kind.name,
    evidence: [evidence],
    class: kind.class,
    ...kind.subclass === null ? {} : { subclass: kind.subclass },
    ...kind.class !== null && PLATFORMS.has(kind.class) ? { platform: true } : {},
    ...kind.country === null ? {} : { country: kind.country }
  };
}
var FAMILIES = [
  [
    "ballistic-missile",
    "cruise-missile",
    "tactical-missile",
    "air-defence",
    "rocket-artillery",
    "nuclear",
    "topic-launch-vehicle"
  ],
  ["artillery", "rocket-artillery", "air-defence", "small-arm", "light-weapon", "tactical-missile"],
  ["bomb", "explosive-device", "munition", "chemical-biological", "nuclear", "light-weapon", "artillery"],
  ["aircraft", "helicopter", "drone"],
  ["drone", "munition"],
  ["tank", "armoured-vehicle", "artillery", "rocket-artillery", "air-defence"],
  ["warship", "submarine"],
  ["drone", "warship", "cruise-missile"],
  ["nuclear", "munition", "drone"],
  ["topic-satellite"]
];
var MISSILE = new Set(FAMILIES[0]);
var OPEN = /* @__PURE__ */ new Set(["weapon:missile", "weapon:hypersonic-missile", "weapon:projectile"]);
function agree(name, noun) {
  if (noun.class === null)
    return !OPEN.has(noun.id) || name.class === null || MISSILE.has(name.class);
  if (name.class === null || name.class === noun.class)
    return true;
  return FAMILIES.some((family) => family.includes(name.class) && family.includes(noun.class));
}
var isMissile = (kind) => kind.class === "ballistic-missile" || kind.class === "cruise-missile" || kind.class === "tactical-missile";

// dist/entities/weapons/link.js
function settleWeak(text, candidates) {
  const sure = new Set(candidates.filter((c) => !c.weak).map((c) => c.kind.id));
  const keep = candidates.map((c) => !c.weak || !c.listed && sure.has(c.kind.id));
  const beside6 = (i, j) => {
    const [a, b] = i < j ? [candidates[i], candidates[j]] : [candidates[j], candidates[i]];
    if (!a || !b || !keep[j] || a.sentence !== b.sentence || b.start - a.end > LONGEST)
      return false;
    const between = text.slice(a.end, b.start);
    if ((a.listed || b.listed) && !agree(a.kind, b.kind))
      return false;
    return LIST.has(between) || between === " " && j < i && !a.kind.named && agree(b.kind, a.kind);
  };
  for (let i = 0; i < keep.length; i++)
    if (beside6(i, i - 1))
      keep[i] = true;
  for (let i = keep.length - 1; i >= 0; i--)
    if (beside6(i, i + 1))
      keep[i] = true;
  return candidates.filter((_, i) => keep[i]);
}
var LONGEST = 9;
var LIST = /* @__PURE__ */ new Set([", ", " and ", ", and ", " or ", " and its ", ", its ", ", the ", " and the "]);
function linkDefinite(article, layers, candidates) {
  const all = /* @__PURE__ */ new Map();
  for (const { kind } of candidates)
    if (isMissile(kind))
      all.set(kind.id, kind);
  const seen = /* @__PURE__ */ new Map();
  return candidates.map((candidate) => {
    const { kind, definite, sentence } = candidate;
    if (isMissile(kind))
      seen.set(kind.id, kind);
    if (kind.id !== "weapon:missile")
      return toFound(candidate, kind, candidate.rule);
    const headline = article.blocks[layers.sentences[sentence].block].kind === "headline";
    const only2 = headline ? onlyOne(all) : definite ? onlyOne(seen.size > 0 ? seen : all) : null;
    if (!only2)
      return toFound(candidate, kind, candidate.rule);
    return toFound(candidate, only2, headline ? "headline: the one missile" : "definite: the one missile");
  });
}
function onlyOne(missiles) {
  const kinds2 = [...missiles.values()];
  const named = kinds2.filter((kind) => kind.named);
  const [only2] = named.length > 0 ? named : kinds2;
  const rest = kinds2.filter((kind) => kind !== only2);
  return only2 && rest.every((kind) => !kind.named && only2.named && kind.class === only2.class) ? only2 : null;
}
function toFound({ start, end, form, quantity }, kind, rule) {
  return { start, end, form, rule, ...quantity === void 0 ? {} : { quantity }, entity: draftOf(kind, rule) };
}

// dist/entities/weapons/trie.js
var newNode = () => ({ next: null, entries: null });
function capitalsOf(form, pieces2) {
  const shout = !/\d/.test(form) && new RegExp("\\p{Lu}.*\\p{Lu}", "u").test(form) && form === form.toUpperCase();
  return pieces2.start.map((start, i) => {
    if (!isCapital2(form, start, pieces2.end[i]))
      return 0;
    return shout || pieces2.end[i] - start > 1 && pieces2.count > 1 && isCapital2(form, start, pieces2.end[i], true) && !/\d/.test(form) ? 2 : 1;
  });
}
function pluralOf2(noun) {
  if (/(?:craft|artillery|ammunition|ordnance|weaponry|hardware|equipment|fire|gas|defences|defenses|arms|WMD|MANPADS|AWACS|MLRS|s)$/.test(noun))
    return noun;
  if (/[^aeiou]y$/.test(noun))
    return `${noun.slice(0, -1)}ies`;
  return /(?:x|ch|sh|torpedo)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
function plant(root, { role, form, singular: singular3, kind, row: row2 }) {
  const pieces2 = cutForm(form);
  let node = root;
  for (let k = 1; k < pieces2.count; k++) {
    node.next ??= /* @__PURE__ */ new Map();
    let next = node.next.get(pieces2.lower[k]);
    if (!next)
      node.next.set(pieces2.lower[k], next = newNode());
    node = next;
  }
  const key = singular3 === null ? pieces2.lower.join(" ") : cutForm(singular3).lower.join(" ");
  const capitals = capitalsOf(singular3 === null ? form : form.replace(/s$/, ""), pieces2);
  const entry = { role, form, key, plural: singular3 !== null, kind, row: row2, pieces: pieces2, capitals };
  (node.entries ??= []).push(entry);
}
function sow2() {
  const seeds = /* @__PURE__ */ new Map();
  const add2 = (role, form, kind = null, row2 = 0, singular3 = null) => {
    const first3 = firstPiece2(form);
    const list = seeds.get(first3);
    if (list)
      list.push({ role, form, singular: singular3, kind, row: row2 });
    else
      seeds.set(first3, [{ role, form, singular: singular3, kind, row: row2 }]);
  };
  const addNoun = (role, noun, kind) => {
    add2(role, noun, kind);
    const plural = pluralOf2(noun);
    if (plural !== noun)
      add2(role, plural, kind, 0, noun);
  };
  for (const group of SYSTEMS) {
    for (const row2 of group.rows) {
      const kind = kindOfSystem(group, row2);
      add2("name", row2[0], kind);
      for (let k = 3; k < row2.length; k++)
        add2("name", row2[k], kind);
    }
  }
  for (const row2 of GENERICS)
    for (const form of formsOf(row2))
      addNoun("kind", form, kindNamed(row2[0]));
  for (const [words5] of MODIFIERS)
    add2("modifier", words5);
  for (const noun of TAILS)
    addNoun("tail", noun, null);
  DESIGNATORS.forEach(({ prefix }, row2) => void add2("family", prefix, null, row2));
  SHIP_PREFIXES.forEach(([prefix], row2) => void add2("ship", prefix, null, row2));
  return seeds;
}
var SEEDS = sow2();
var grown = /* @__PURE__ */ new Map();
function branch(piece) {
  const known3 = grown.get(piece);
  if (known3)
    return known3;
  const seeds = SEEDS.get(piece);
  if (!seeds)
    return void 0;
  const node = newNode();
  for (const seed of seeds)
    plant(node, seed);
  grown.set(piece, node);
  return node;
}
var startsForm = (piece) => SEEDS.has(piece) || piece.length > 3 && piece.endsWith("s") && SEEDS.has(piece.slice(0, -1));
function meet(text, pieces2, from) {
  const met = [];
  let node;
  for (let i = from; i < pieces2.count; i++) {
    if (i > from && (!node?.next || pieces2.gap[i] >= GAP.COMMA && !initialBefore(pieces2, i)))
      break;
    const piece = pieces2.lower[i];
    const after = i === from ? branch(piece) : node.next.get(piece);
    if (after?.entries)
      collect(text, pieces2, from, i + 1, after.entries, false, met);
    else if (piece.length > 3 && piece.endsWith("s")) {
      const single = piece.slice(0, -1);
      const singular3 = i === from ? branch(single) : node.next.get(single);
      if (singular3?.entries)
        collect(text, pieces2, from, i + 1, singular3.entries, true, met);
    }
    node = after;
  }
  return met;
}
var initialBefore = (pieces2, i) => pieces2.gap[i] === GAP.BREAK && pieces2.end[i - 1] - pieces2.start[i - 1] === 1 && pieces2.start[i] - pieces2.end[i - 1] === 2;
function collect(text, pieces2, from, to, entries2, plural, met) {
  for (const entry of entries2) {
    if (plural && entry.role !== "name")
      continue;
    const exact = gapsFit(pieces2, from, entry.pieces);
    if (exact === null || !capitalsFit(text, pieces2, from, entry, plural))
      continue;
    met.push({ entry, to, plural, exact });
  }
}
function gapsFit(pieces2, from, form) {
  let exact = true;
  for (let k = 1; k < form.count; k++) {
    const printed = pieces2.gap[from + k];
    const wanted = form.gap[k];
    if (printed === wanted)
      continue;
    if (printed > GAP.SPACE || wanted > GAP.SPACE)
      return null;
    if (form.lower[k - 1].length === 1 && form.lower[k].length > 1 && !/\d/.test(form.lower[k]))
      return null;
    exact = false;
  }
  return exact;
}
function capitalsFit(text, pieces2, from, entry, plural) {
  for (let k = 0; k < entry.capitals.length; k++) {
    const need = entry.capitals[k];
    if (need === 0)
      continue;
    const start = pieces2.start[from + k];
    const last = k === entry.capitals.length - 1;
    const end = pieces2.end[from + k] - (last && (plural || entry.plural && entry.role === "kind") ? 1 : 0);
    if (!isCapital2(text, start, end, need === 2))
      return false;
  }
  return true;
}

// dist/entities/weapons/phrases.js
var keyOf = (words5) => cutForm(words5).lower.join(" ");
var refinements = new Map(REFINEMENTS.map(([modifier, kind, refined]) => [`${keyOf(modifier)}>${kind}`, refined]));
function readPhrase(scene, from) {
  const { text, pieces: pieces2 } = scene;
  let at2 = from;
  const modifiers = [];
  for (let steps = 0; steps < 8; steps++) {
    const met = meet(text, pieces2, at2);
    const noun = longest2(met, "kind");
    const modifier = longest2(met, "modifier");
    if (noun && (!modifier || noun.to >= modifier.to))
      return readHeads(scene, noun, modifiers);
    const tail = longest2(met, "tail");
    if (!modifier)
      return tail && modifiers.length === 0 ? tailAlone(scene, tail) : null;
    const onward = modifier.to < pieces2.count && pieces2.gap[modifier.to] <= GAP.SPACE;
    if (!onward)
      return null;
    modifiers.push(modifier.entry.key);
    at2 = modifier.to;
    if (noun && !beginsPhrase(scene, at2))
      return readHeads(scene, noun, modifiers.slice(0, -1));
  }
  return null;
}
var beginsPhrase = ({ text, pieces: pieces2 }, at2) => meet(text, pieces2, at2).some(({ entry }) => entry.role === "kind" || entry.role === "modifier");
function tailAlone(scene, tail) {
  const next = tail.to < scene.pieces.count && scene.pieces.gap[tail.to] <= GAP.SPACE ? meet(scene.text, scene.pieces, tail.to) : [];
  const more = longest2(next, "tail");
  const last = more ?? tail;
  return { to: last.to, head: null, kind: null, compound: false, plural: last.entry.plural };
}
function readHeads({ text, pieces: pieces2 }, first3, modifiers) {
  let last = first3;
  let to = first3.to;
  let plural = first3.entry.plural;
  let nouns = 1;
  while (to < pieces2.count && pieces2.gap[to] <= GAP.SPACE && !plural) {
    const met = meet(text, pieces2, to);
    const noun = longest2(met, "kind");
    const tail = longest2(met, "tail");
    if (noun && (!tail || noun.to > tail.to)) {
      last = noun;
      nouns++;
      to = noun.to;
      plural = noun.entry.plural;
    } else if (tail) {
      to = tail.to;
      plural = tail.entry.plural;
      nouns++;
    } else
      break;
  }
  let kind = last.entry.kind;
  for (const modifier of modifiers) {
    const refined = refinements.get(`${modifier}>${kind.name}`);
    if (refined)
      kind = kindNamed(refined);
  }
  return { to, head: last.entry, kind, compound: modifiers.length > 0 || nouns > 1, plural };
}
function longest2(met, role) {
  let best2 = null;
  for (const one2 of met) {
    if (one2.entry.role !== role)
      continue;
    if (!best2 || one2.to > best2.to || one2.to === best2.to && one2.exact && !best2.exact)
      best2 = one2;
  }
  return best2;
}
var UNITS = /* @__PURE__ */ new Set([
  "mm",
  "millimetre",
  "millimeter",
  "millimetres",
  "millimeters",
  "caliber",
  "calibre",
  "inch",
  "cal"
]);
function afterCalibre({ pieces: pieces2 }, from) {
  if (!isDigits(pieces2.lower[from]))
    return from;
  let at2 = from + 1;
  if (at2 + 1 < pieces2.count && pieces2.gap[at2] === GAP.MARK && isDigits(pieces2.lower[at2]))
    at2++;
  const fits = at2 + 1 < pieces2.count && pieces2.gap[at2] <= GAP.SPACE && UNITS.has(pieces2.lower[at2]);
  return fits && pieces2.gap[at2 + 1] <= GAP.SPACE ? at2 + 1 : from;
}
var isDigits = (piece) => {
  const c = piece.charCodeAt(0);
  return c > 47 && c < 58;
};

// dist/entities/weapons/names.js
function readName(scene, from) {
  const { text, pieces: pieces2 } = scene;
  if (from > 0 && pieces2.gap[from] === GAP.NONE)
    return null;
  const met = meet(text, pieces2, from);
  const ship = longest2(met, "ship");
  if (ship) {
    const found = readShip(scene, ship);
    if (found)
      return found;
  }
  const family = longest2(met, "family");
  const designated = family && readFamily(scene, from, family);
  const names = met.filter(({ entry }) => entry.role === "name").sort((a, b) => b.to - a.to || Number(b.exact) - Number(a.exact));
  for (const name of names) {
    if (designated && name.to <= family.to)
      return designated;
    const found = settle(scene, from, name);
    if (found)
      return found;
  }
  return designated;
}
function settle(scene, from, name) {
  const { pieces: pieces2 } = scene;
  const { entry } = name;
  const variant = afterVariant(scene, name.to);
  if (variant === null)
    return null;
  const kind = entry.kind;
  const end = afterNickname(scene, variant, kind);
  const noun = nounAfter(scene, end, kind);
  const plural = name.plural || end > name.to || noun?.plural === true;
  let needs = judge2(pieces2, from, end, entry.key, true);
  if (needs === "refuse")
    return null;
  if (needs === "accept" && isFeeble(scene, from, name))
    needs = "needs-sentence";
  if (entry.key.endsWith(" class") && pieces2.gap[name.to - 1] === GAP.SPACE && !noun)
    return null;
  if (noun)
    needs = "accept";
  const shout = !/\d/.test(entry.form) && entry.form.length > 2 && entry.form === entry.form.toUpperCase();
  const form = shout ? "abbreviation" : entry.form === kind.name ? "name" : "alias";
  return { to: noun?.to ?? end, kind, form, rule: noun ? "named system + kind" : "named system", needs, plural };
}
function afterNickname({ text, pieces: pieces2 }, at2, kind) {
  if (at2 >= pieces2.count || pieces2.gap[at2] !== GAP.SPACE)
    return at2;
  const same2 = meet(text, pieces2, at2).filter(({ entry }) => entry.role === "name" && entry.kind?.id === kind.id);
  if (same2.length > 0)
    return same2.at(-1).to;
  const rest = kind.name.toLowerCase().split(" ").slice(1);
  const fits = rest.every((word, k) => pieces2.lower[at2 + k] === word || pieces2.lower[at2 + k] === `${word}s`);
  return fits && at2 + rest.length <= pieces2.count ? at2 + rest.length : at2;
}
function nounAfter(scene, at2, kind) {
  const { pieces: pieces2 } = scene;
  if (at2 >= pieces2.count || pieces2.gap[at2] > GAP.SPACE)
    return null;
  const phrase = readPhrase(scene, at2);
  if (!phrase || phrase.kind && !agree(kind, phrase.kind))
    return null;
  return phrase;
}
function isFeeble({ pieces: pieces2 }, from, { entry, exact, to }) {
  const first3 = pieces2.lower[from];
  if (first3.length !== 1 || isDigits(first3))
    return entry.key.startsWith("type ") || entry.key.startsWith("mark ");
  if (!exact)
    return true;
  return to - from === 2 && pieces2.gap[from + 1] === GAP.NONE && pieces2.lower[from + 1].length < 3;
}
function afterVariant({ text, pieces: pieces2 }, at2) {
  let to = at2;
  for (let n = 0; n < 4 && to < pieces2.count && pieces2.gap[to] === GAP.NONE; n++) {
    const piece = pieces2.lower[to];
    const size = pieces2.end[to] - pieces2.start[to];
    const capital = isCapital2(text, pieces2.start[to], pieces2.end[to], true);
    if (isDigits(pieces2.lower[to - 1]) ? !(piece === "s" || capital && size < 5) : !(isDigits(piece) && size < 3))
      return null;
    if (n === 0 && isDigits(piece))
      return null;
    to++;
  }
  while (to > at2 && to < pieces2.count && pieces2.gap[to] === GAP.MARK && text[pieces2.end[to - 1]] === "/" && pieces2.lower[to].length === 1)
    to++;
  return to;
}
function readFamily(scene, from, { entry, to }) {
  const { pieces: pieces2 } = scene;
  const family = DESIGNATORS[entry.row];
  if (to >= pieces2.count || !isDigits(pieces2.lower[to]))
    return null;
  const gap = pieces2.gap[to];
  if (gap !== GAP.HYPHEN && !(family.bare && gap === GAP.NONE))
    return null;
  const size = pieces2.lower[to].length;
  if (size < family.digits[0] || size > family.digits[1])
    return null;
  const end = afterVariant(scene, to + 1);
  if (end === null)
    return null;
  const joint2 = family.bare && isDigits(family.prefix.charAt(0)) ? "" : "-";
  const kind = kindOf2(`${family.prefix}${joint2}${pieces2.lower[to]}`, family.class, family.subclass ?? null, family.maker);
  const noun = nounAfter(scene, end, kind);
  const verdict = judge2(pieces2, from, end, `${entry.key} ${pieces2.lower[to]}`, true);
  if (verdict === "refuse")
    return null;
  const needs = noun ? "accept" : family.cue && verdict === "accept" ? "needs-sentence" : verdict;
  return {
    to: noun?.to ?? end,
    kind,
    form: "name",
    rule: "designator family",
    needs,
    plural: end > to + 1 || noun?.plural === true
  };
}
function readDesignator(scene, from) {
  const { text, pieces: pieces2 } = scene;
  const at2 = from + 1;
  if (at2 >= pieces2.count || !isDigits(pieces2.lower[at2]) || pieces2.lower[at2].length > 4 || isDigits(pieces2.lower[from]))
    return null;
  if (from > 0 && pieces2.gap[from] <= GAP.HYPHEN)
    return null;
  const size = pieces2.lower[from].length;
  const shout = isCapital2(text, pieces2.start[from], pieces2.end[from], true) && size < 5;
  const named = isCapital2(text, pieces2.start[from], pieces2.end[from]) && pieces2.gap[at2] === GAP.HYPHEN && size < 13;
  if (!(shout && pieces2.gap[at2] <= GAP.HYPHEN) && !named)
    return null;
  const end = afterVariant(scene, at2 + 1);
  if (end === null || end >= pieces2.count || pieces2.gap[end] > GAP.SPACE)
    return null;
  const phrase = readPhrase(scene, end);
  if (!phrase?.kind)
    return null;
  const { class: weaponClass, subclass } = phrase.kind;
  const kind = kindOf2(text.slice(pieces2.start[from], pieces2.end[at2]), weaponClass, subclass, null);
  return { to: phrase.to, kind, form: "name", rule: "designator + kind", needs: "accept", plural: phrase.plural };
}
var NOT_NAMES = new Set("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december carrier strike class navy and which the off in".split(" "));
var JOINTS = /* @__PURE__ */ new Set(["of", "de", "di", "du", "da", "von"]);
function afterShipName({ text, pieces: pieces2, tokens }, at2, most) {
  let to = at2;
  let end = at2;
  for (let n = 0; n < most && to < pieces2.count; n++, to++) {
    const gap = pieces2.gap[to];
    const initial = gap === GAP.BREAK && pieces2.lower[to - 1].length === 1 && pieces2.start[to] - pieces2.end[to - 1] === 2;
    if (gap > GAP.MARK && !initial)
      break;
    const word = pieces2.lower[to];
    if (gap === GAP.MARK && word === "s")
      break;
    if (isCapital2(text, pieces2.start[to], pieces2.end[to]) && !NOT_NAMES.has(word)) {
      if (n > 0 && tagOf(tokens, pieces2.token[to]).startsWith("V"))
        break;
      end = to + 1;
    } else if (!JOINTS.has(word) || n === 0)
      break;
  }
  return end;
}
function readShip(scene, { entry, to }) {
  const { text, pieces: pieces2 } = scene;
  const [prefix, navy, , cue] = SHIP_PREFIXES[entry.row];
  if (to >= pieces2.count || pieces2.gap[to] !== GAP.SPACE)
    return null;
  const end = afterShipName(scene, to, 4);
  if (end === to)
    return null;
  const name = `${prefix} ${text.slice(pieces2.start[to], pieces2.end[end - 1]).replace(/\s+/g, " ")}`;
  const kind = kindOf2(name, "warship", null, navy);
  return { to: end, kind, form: "name", rule: "ship prefix", needs: cue ? "needs-sentence" : "accept", plural: false };
}

// dist/entities/weapons/quantity.js
var UNITS2 = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
var TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
var SMALL = new Map([
  ...UNITS2.split(" ").map((word, n) => [word, n]),
  ...TENS.split(" ").map((word, n) => [word, 20 + 10 * n])
]);
var LARGE = /* @__PURE__ */ new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3]
]);
var isNumber = (piece) => SMALL.has(piece) || LARGE.has(piece) || isDigits(piece);
var BETWEEN = /* @__PURE__ */ new Set(["JJ", "JJR", "JJS", "NNP", "NNPS", "VBN", "NN", "RB", "VBD", "VBG"]);
var NOT_BETWEEN = /* @__PURE__ */ new Set([
  "and",
  "or",
  "to",
  "percent",
  "million",
  "billion",
  "trillion",
  "cent",
  "year",
  "day",
  "years",
  "days"
]);
function quantityBefore(scene, from) {
  const { pieces: pieces2, tokens } = scene;
  let at2 = from - 1;
  for (let steps = 0; steps < 6 && at2 >= 0; steps++, at2--) {
    const gap = pieces2.gap[at2 + 1];
    if (gap > GAP.SPACE)
      return void 0;
    const word = pieces2.lower[at2];
    if (isNumber(word))
      return gap === GAP.SPACE ? numberEnding(scene, at2) : void 0;
    if (NOT_BETWEEN.has(word) || !BETWEEN.has(tagOf(tokens, pieces2.token[at2])))
      return void 0;
  }
  return void 0;
}
function numberEnding({ text, pieces: pieces2, tokens }, last) {
  let first3 = last;
  while (first3 > 0 && pieces2.gap[first3] <= GAP.COMMA && isNumber(pieces2.lower[first3 - 1])) {
    if (pieces2.gap[first3] === GAP.COMMA && text[pieces2.end[first3 - 1] + 1] === " ")
      break;
    first3--;
  }
  const before2 = first3 > 0 && pieces2.gap[first3] <= GAP.SPACE ? pieces2.lower[first3 - 1] : "";
  if (before2 === "to" || before2 === "or" || before2 === "between")
    return void 0;
  const range = first3 > 1 && before2 === "and" && pieces2.lower.slice(Math.max(0, first3 - 4), first3).includes("between");
  const sign = text[pieces2.start[first3] - 1] ?? " ";
  if (range || /[$€£¥#.]/.test(sign))
    return void 0;
  if (isDigits(pieces2.lower[last]))
    return digits(tokens.words[pieces2.token[last]], text.slice(pieces2.start[first3], pieces2.end[last]));
  return spelled(pieces2.lower.slice(first3, last + 1), before2);
}
function digits(token, printed) {
  if (token !== printed || !/^(?:\d{1,3}(?:,\d{3})+|\d{1,7})$/.test(token))
    return void 0;
  const value2 = Number(token.replaceAll(",", ""));
  return /^(?:19|20)\d\d$/.test(token) || value2 === 0 ? void 0 : value2;
}
function spelled(words5, before2) {
  let total = 0;
  let part = 0;
  for (const word of words5) {
    const small = SMALL.get(word);
    const large = LARGE.get(word);
    if (small !== void 0)
      part += small;
    else if (large !== void 0) {
      if (part === 0 && total === 0 && before2 !== "a")
        return void 0;
      part = Math.max(part, 1) * large;
      if (large === 1e3) {
        total += part;
        part = 0;
      }
    } else if (isDigits(word))
      part += Number(word);
  }
  return total + part || void 0;
}

// dist/entities/weapons/ships.js
function shipAfter(scene, phrase, kind) {
  const { text, pieces: pieces2, tokens, context } = scene;
  const at2 = phrase.to;
  if (phrase.plural || at2 >= pieces2.count || pieces2.gap[at2] !== GAP.SPACE || context.isTitle(text))
    return null;
  const name = readName(scene, at2);
  if (name?.rule === "ship prefix" || name && (name.kind.class === "warship" || name.kind.class === "submarine")) {
    const subclass = kind.subclass ?? name.kind.subclass;
    return { to: name.to, kind: { ...name.kind, class: kind.class, subclass }, rule: "kind + ship" };
  }
  const end = afterShipName(scene, at2, 3);
  if (name || end === at2 || !tagOf(tokens, pieces2.token[end - 1]).startsWith("NNP"))
    return null;
  const words5 = text.slice(pieces2.start[at2], pieces2.end[end - 1]);
  return { to: end, kind: kindOf2(words5, kind.class, kind.subclass, null), rule: "kind + ship" };
}
function readShipClass(scene, at2, done, sentence) {
  const { text, pieces: pieces2, tokens } = scene;
  let from = at2;
  while (from > done && at2 - from < 3) {
    const gap = pieces2.gap[from];
    if (gap !== GAP.SPACE && !(gap === GAP.HYPHEN && from === at2))
      break;
    if (!isCapital2(text, pieces2.start[from - 1], pieces2.end[from - 1]))
      break;
    if (from < at2 && !tagOf(tokens, pieces2.token[from - 1]).startsWith("NNP"))
      break;
    from--;
  }
  if (from === at2 || at2 + 1 >= pieces2.count || pieces2.gap[at2 + 1] > GAP.SPACE)
    return null;
  const phrase = readPhrase(scene, at2 + 1);
  if (!phrase?.kind || phrase.kind.class !== "warship" && phrase.kind.class !== "submarine")
    return null;
  const name = `${text.slice(pieces2.start[from], pieces2.end[at2 - 1])}-class`;
  const kind = kindOf2(name, phrase.kind.class, phrase.kind.subclass, null);
  const quantity = quantityBefore(scene, from);
  const place2 = { start: pieces2.start[from], end: pieces2.end[phrase.to - 1] };
  const candidate = {
    ...place2,
    kind,
    form: "name",
    rule: "ship class",
    quantity,
    sentence,
    weak: false,
    definite: false
  };
  return { candidate, to: phrase.to };
}

// dist/entities/weapons/read.js
var byForm = new Map(GENERICS.flatMap((row2) => formsOf(row2).map((form) => [cutForm(form).lower.join(" "), kindNamed(row2[0])])));
var pairs = new Set([...byForm.keys()].filter((form) => form.split(" ").length === 2).map((form) => form.split(" ")[0]));
function worthReading({ count, lower }) {
  for (let i = 0; i < count; i++)
    if (startsForm(lower[i]))
      return true;
  return false;
}
function readSentence(scene, sentence, articleOfWar, out) {
  const { pieces: pieces2 } = scene;
  let done = 0;
  for (let i = 0; i < pieces2.count; ) {
    const to = readAt(scene, i, done, sentence, articleOfWar, out);
    if (to > i)
      done = to;
    i = Math.max(to, i + 1);
  }
}
function readAt(scene, i, done, sentence, articleOfWar, out) {
  const { pieces: pieces2 } = scene;
  const starts = startsForm(pieces2.lower[i]);
  if (starts) {
    const name = readName(scene, i);
    if (name && !isInsideKind(scene, i, name.to)) {
      const candidate = ofName(scene, i, name, sentence, articleOfWar);
      if (candidate)
        return push2(out, candidate, name.to);
    }
  }
  const designator = i + 1 < pieces2.count && isDigits(pieces2.lower[i + 1]) ? readDesignator(scene, i) : null;
  if (designator)
    return push2(out, ofName(scene, i, designator, sentence, articleOfWar), designator.to);
  if (pieces2.lower[i] === "class") {
    const found = readShipClass(scene, i, done, sentence);
    if (found)
      return push2(out, found.candidate, found.to);
  }
  const noun = isDigits(pieces2.lower[i]) ? afterCalibre(scene, i) : i;
  if (!starts && noun === i)
    return i;
  const phrase = readPhrase(scene, noun);
  if (phrase?.kind) {
    if (counts(scene, i, noun, phrase, articleOfWar))
      return pushPhrase(scene, i, phrase, sentence, out);
    if (DOUBTFUL.has(phrase.head.key)) {
      const to = pushPhrase(scene, i, phrase, sentence, out);
      out.push({ ...out.pop(), weak: true, listed: true });
      return to;
    }
  }
  if (pairs.has(pieces2.lower[i]))
    readShared(scene, i, sentence, out);
  return i;
}
var isInsideKind = ({ text, pieces: pieces2 }, from, to) => (longest2(meet(text, pieces2, from), "kind")?.to ?? 0) > to;
function push2(out, candidate, to) {
  out.push(candidate);
  return to;
}
function ofName(scene, from, name, sentence, articleOfWar) {
  const { pieces: pieces2, context } = scene;
  const quantity = quantityBefore(scene, from);
  let weak = false;
  if (name.needs !== "accept") {
    if (isPartOfName(scene, from, name.to))
      return null;
    const cues4 = context.cuesOutside(from, name.to);
    if (name.needs === "needs-kind")
      weak = !((quantity !== void 0 || name.plural) && cues4 > 1);
    else if (name.needs === "needs-article")
      weak = !articleOfWar();
    else
      weak = cues4 === 0 && (name.needs === "needs-sentence" || !articleOfWar());
  }
  const { kind, form, rule } = name;
  return {
    start: pieces2.start[from],
    end: pieces2.end[name.to - 1],
    kind,
    form,
    rule,
    quantity,
    sentence,
    weak,
    definite: false
  };
}
function isPartOfName(scene, from, to) {
  const { text, pieces: pieces2, context } = scene;
  if (context.isTitle(text))
    return false;
  const before2 = from > 1 && pieces2.gap[from] === GAP.SPACE && isCapital2(text, pieces2.start[from - 1], pieces2.end[from - 1]);
  const after = to < pieces2.count && pieces2.gap[to] === GAP.SPACE && isCapital2(text, pieces2.start[to], pieces2.end[to]);
  return before2 || after;
}
var DOUBTFUL = /* @__PURE__ */ new Set(["fighter", "bomber"]);
var VERBS = /* @__PURE__ */ new Set([
  "tank",
  "shell",
  "bomb",
  "rocket",
  "torpedo",
  "mine",
  "gun",
  "nuke",
  "drone",
  "arms",
  "weapon",
  "jet",
  "grenade",
  "bullet",
  "mortar"
]);
function counts(scene, from, noun, phrase, articleOfWar) {
  const { pieces: pieces2, tokens, context } = scene;
  const head2 = phrase.head;
  if (pieces2.gap[from] === GAP.NONE)
    return false;
  const goesOn2 = phrase.to < pieces2.count && pieces2.gap[phrase.to] === GAP.NONE;
  if (goesOn2)
    return false;
  const verdict = judge2(pieces2, from, phrase.to, head2.key, false, phrase.plural);
  if (verdict === "refuse" && !(phrase.compound && noun === from && !isDenied(scene, phrase)))
    return false;
  if (phrase.compound || noun > from)
    return !isOrganisation(scene, from, phrase);
  if (VERBS.has(head2.key)) {
    const token = pieces2.token[from];
    const whole = tokens.start[token] === pieces2.start[from] && tokens.end[token] === pieces2.end[from];
    const tag = tagOf(tokens, token);
    if (whole && isVerbPlace(scene, token) && (tag === "VB" || tag === "VBP" || tag === "VBZ" || tag === "VBD"))
      return false;
  }
  if (head2.key === "explosive" && !phrase.plural && tagOf(tokens, pieces2.token[from]) === "JJ")
    return false;
  if (isOrganisation(scene, from, phrase))
    return false;
  const cues4 = verdict === "accept" ? 1 : context.cuesOutside(from, phrase.to);
  if (verdict === "needs-sentence")
    return cues4 > 0;
  if (verdict === "needs-air" && context.speaksOfCivilAviation)
    return false;
  return cues4 > 0 || articleOfWar();
}
function isVerbPlace({ tokens, context }, token) {
  if (!context.headline)
    return true;
  const before2 = token > 0 ? tagOf(tokens, token - 1) : "";
  return before2 === "TO" || before2 === "MD";
}
var isDenied = ({ pieces: pieces2 }, phrase) => judge2(pieces2, phrase.to - 1, phrase.to, phrase.head.key, false) === "refuse" && phrase.head.pieces.count > 1;
function isOrganisation(scene, from, phrase) {
  const { text, pieces: pieces2, context } = scene;
  if (!isCapital2(text, pieces2.start[from], pieces2.end[from]) || phrase.head.capitals.includes(2))
    return false;
  if (context.isTitle(text))
    return false;
  const { to } = phrase;
  const after = to < pieces2.count && pieces2.gap[to] <= GAP.SPACE && isCapital2(text, pieces2.start[to], pieces2.end[to]);
  const before2 = from > 0 && pieces2.gap[from] === GAP.SPACE && isCapital2(text, pieces2.start[from - 1], pieces2.end[from - 1]);
  const inside = from > 0 && pieces2.gap[from] === GAP.SPACE && !phrase.compound && phrase.head.pieces.count === 1;
  return after || before2 && from > 1 && !phrase.compound || inside;
}
function pushPhrase(scene, from, phrase, sentence, out) {
  const { text, pieces: pieces2 } = scene;
  const kind = phrase.kind;
  const ship = kind.class === "warship" || kind.class === "submarine" ? shipAfter(scene, phrase, kind) : null;
  const to = ship?.to ?? phrase.to;
  const counted = quantityBefore(scene, from);
  const shout = phrase.head.capitals.includes(2);
  return push2(out, {
    start: pieces2.start[from],
    end: pieces2.end[to - 1],
    kind: ship?.kind ?? kind,
    form: ship ? "name" : shout ? "abbreviation" : "description",
    rule: ship?.rule ?? "kind",
    quantity: counted === 1 || phrase.plural || isInvariant(text, pieces2, to) ? counted : void 0,
    sentence,
    weak: false,
    definite: isDefinite(scene, from)
  }, to);
}
var DEFINITE2 = /* @__PURE__ */ new Set(["the", "this", "that", "these", "those"]);
function isDefinite({ pieces: pieces2, tokens }, from) {
  for (let i = from - 1; i >= 0 && i >= from - 3 && pieces2.gap[i + 1] === GAP.SPACE; i--) {
    if (DEFINITE2.has(pieces2.lower[i]))
      return true;
    const tag = tagOf(tokens, pieces2.token[i]);
    if (tag !== "CD" && tag !== "JJ")
      return false;
  }
  return false;
}
var isInvariant = (text, { start, end }, to) => /(?:craft|s|howitzer|artillery)$/i.test(text.slice(start[to - 1], end[to - 1]));
function readShared(scene, from, sentence, out) {
  const { pieces: pieces2 } = scene;
  let at2 = from + 1;
  for (let n = 0; n < 6 && at2 < pieces2.count && pieces2.gap[at2] <= GAP.COMMA; n++, at2++) {
    const word = pieces2.lower[at2];
    if (word === "and" || word === "or")
      continue;
    if (!pairs.has(word) || at2 === from + 1 && pieces2.gap[at2] !== GAP.COMMA)
      return;
    const phrase = readPhrase(scene, at2);
    if (!phrase?.head)
      continue;
    const key = phrase.head.key;
    const kind = byForm.get(`${pieces2.lower[from]} ${key.slice(key.lastIndexOf(" ") + 1)}`);
    if (!kind || kind.class === "nuclear" && key.endsWith("missile"))
      return;
    const place2 = { start: pieces2.start[from], end: pieces2.end[from] };
    out.push({
      ...place2,
      kind,
      form: "description",
      rule: "shared noun",
      quantity: void 0,
      sentence,
      weak: false,
      definite: false
    });
    return;
  }
}

// dist/entities/weapons.js
var HEADLINES = /* @__PURE__ */ new Set(["headline", "subheading"]);
function findWeapons(article, layers) {
  const { text } = article;
  const pieces2 = newPieces();
  const context = new Context2(pieces2);
  const scene = { text, tokens: layers.tokens, pieces: pieces2, context };
  const candidates = [];
  let war = null;
  const articleOfWar = () => war ??= speaksOfWar(layers.tokens);
  layers.sentences.forEach((sentence, number2) => {
    cutPieces(text, layers, sentence.firstToken, sentence.endToken, pieces2);
    if (!worthReading(pieces2))
      return;
    context.reset(HEADLINES.has(article.blocks[sentence.block].kind));
    readSentence(scene, number2, articleOfWar, candidates);
  });
  return linkDefinite(article, layers, settleWeak(text, candidates));
}

// dist/entities/find.js
function findEntities(article, layers, lexicon2 = BUILT_IN) {
  const w = wordsOf(article, layers);
  const knownNames = findKnown(w, lexicon2);
  const weapons = outsideNames(findWeapons(article, layers), knownNames);
  takeSpans(w, weapons);
  const hits = knownNames.filter((h) => !w.taken[h.first]);
  const whole = hits.filter((h) => isWhole(w, h));
  const hitAt2 = new Map(whole.map((h) => [h.first, h]));
  const hitBefore = new Map(whole.map((h) => [h.end, h]));
  const owners = findBodies(w, hitAt2, hitBefore);
  takeTokens(w, owners, 0);
  const bodies = owners.length;
  owners.push(...typeCandidates(w, findCandidates(w, hitAt2)));
  takeTokens(w, owners, bodies);
  const typed = owners.length;
  owners.push(...findSurnames(w, owners, hitAt2));
  takeTokens(w, owners, typed);
  const told = new Set(hits.flatMap(({ known: k }) => k.kind === "country" && k.form !== "metonym" ? [k.id] : []));
  const known3 = hits.flatMap((h) => nameOf(w, h, owners[w.taken[h.first] - 1], hitBefore, told));
  holdOrganisations(w, owners, known3);
  for (const n of known3)
    if (!n.nested)
      w.taken.fill(TAKEN, n.first, n.end);
  const named = [...owners, ...known3].sort((a, b) => a.start - b.start || b.stop - a.stop);
  shareAbbreviations(w, named);
  const outer = named.filter((n) => !n.nested);
  const names = { starting: new Map(outer.map((n) => [n.first, n])), ending: new Map(outer.map((n) => [n.end, n])) };
  const context = new Context(w, named);
  settleBodies(named, context);
  const phrases = titlePhrases(w, names);
  const held3 = giveRoles(w, phrases, names, context);
  giveListRoles(w, held3, names);
  giveVerbRoles(w, owners.filter((n) => n.kind === "person"), names);
  const heads = /* @__PURE__ */ new Set();
  for (const p of phrases) {
    let first3 = p.headFirst;
    while (first3 > p.first && TITLE_MODIFIERS.has(w.lower[first3 - 1]))
      first3--;
    for (let i = first3; i < p.headEnd; i++)
      heads.add(i);
  }
  return link(w, { weapons, named, held: held3, nominals: findNominals(w, names, heads), pronouns: findPronouns(w) }, lexicon2);
}
function outsideNames(weapons, names) {
  let at2 = 0;
  return weapons.filter((m) => {
    while (at2 < names.length && names[at2].stop <= m.start)
      at2++;
    const name = names[at2];
    return !(name && name.known.kind === "organisation" && name.start <= m.start && m.end < name.stop);
  });
}
var TAKEN = 2147483647;
var isWhole = (w, h) => w.start[h.first] === h.start && w.end[h.end - 1] === h.stop;
function takeTokens(w, things, from) {
  for (let k = from; k < things.length; k++)
    w.taken.fill(k + 1, things[k].first, things[k].end);
}
function takeSpans(w, spans) {
  let i = 0;
  for (const { start, end } of spans) {
    while (i < w.count && w.end[i] <= start)
      i++;
    for (; i < w.count && w.start[i] < end; i++)
      w.taken[i] = TAKEN;
  }
}
function nameOf(w, h, inside, hitBefore, told) {
  const { known: known3 } = h;
  if (inside && (known3.kind !== "country" || inside.kind === "person"))
    return [];
  if (known3.weak && !isPlaceHere(w, h))
    return [];
  const country = known3.kind === "country";
  const as = !country ? void 0 : isAddress(w, h, hitBefore) ? "place" : actsOrLies(w, h.first, h.end, known3.house ? "actor" : "place", known3.form === "metonym");
  const seat = as === "actor" && known3.form === "metonym" && !told.has(known3.id) ? SEAT.get(w.text.slice(h.start, h.stop)) : void 0;
  if (seat && !inside)
    return [bodyBehind(h, seat)];
  return [
    {
      first: h.first,
      end: h.end,
      start: h.start,
      stop: h.stop,
      kind: known3.kind,
      id: known3.id,
      name: known3.name,
      form: known3.form,
      rule: country ? `country ${known3.form}` : `known ${known3.kind}`,
      evidence: [`table of ${known3.kind === "country" ? "countries" : `${known3.kind}s`}`],
      ...known3.people ? { as: "actor" } : as && known3.form !== "demonym" ? { as } : {},
      ...!country && known3.iso2 ? { country: known3.iso2 } : {},
      ...known3.sector ? { sector: known3.sector } : {},
      roles: [],
      ...inside || !isWhole(w, h) ? { nested: true } : {}
    }
  ];
}
var SEAT = new Map(SEATS.map((row2) => [row2.city, row2]));
var bodyBehind = ({ first: first3, end, start, stop }, { organisation }) => ({
  first: first3,
  end,
  start,
  stop,
  kind: "organisation",
  id: `organisation:${slug(organisation)}`,
  name: organisation,
  form: "metonym",
  rule: "seat of an organisation",
  evidence: ["table of seats"],
  sector: "international",
  roles: []
});
var isAddress = (w, { first: first3, known: known3 }, hitBefore) => {
  if (known3.form === "metonym")
    return false;
  const town = w.lower[first3 - 1] === "," && together(w, first3 - 2, first3) ? hitBefore.get(first3 - 1)?.known : void 0;
  return town?.iso2 === known3.iso2 && (town?.kind === "place" || town?.form === "metonym");
};
var isPlaceHere = (w, h) => {
  const before2 = together(w, h.first - 1, h.first) ? w.lower[h.first - 1] : "";
  return /^(?:in|at|near|from|to|of|outside|around|northern|southern|eastern|western|central|north|south|east|west)$/.test(before2) || w.lower[h.end] === "," && w.facts[h.end + 1]?.name !== void 0;
};
function holdOrganisations(w, owners, known3) {
  const countries = known3.filter((n) => n.kind === "country");
  const ending2 = new Map(countries.map((n) => [n.end, n]));
  const starting = new Map(countries.map((n) => [n.first, n]));
  for (const n of [...owners, ...known3]) {
    if (n.kind !== "organisation" || n.country)
      continue;
    const inner = starting.get(n.first) ?? (w.shape[n.first] === NUMBER ? starting.get(n.first + 1) : void 0);
    const owner = ending2.get(n.first) ?? (w.tag[n.first - 1] === POS ? ending2.get(n.first - 1) : void 0);
    const holder2 = inner && inner.end < n.end ? inner : owner;
    if (holder2 && together(w, holder2.first, n.first))
      n.country = holder2.id.slice(8);
  }
}
function settleBodies(named, context) {
  const known3 = /* @__PURE__ */ new Map();
  const bodies = named.filter((n) => n.rule.startsWith("body"));
  for (const n of bodies)
    if (n.country)
      known3.set(n.body, (known3.get(n.body) ?? /* @__PURE__ */ new Set()).add(n.country));
  for (const n of bodies) {
    if (n.country)
      continue;
    const owners = known3.get(n.body);
    const near = context.near(n.first);
    const country = owners?.size === 1 ? [...owners][0] : near && (owners?.has(near) || !owners) ? near : void 0;
    if (country) {
      n.country = country;
      n.id = bodyId(n.body, country);
    }
  }
}
function shareAbbreviations(w, named) {
  const ending2 = new Map(named.filter((n) => n.kind === "organisation" && !n.nested).map((n) => [n.end, n]));
  const long = /* @__PURE__ */ new Map();
  for (const n of named) {
    if (n.kind !== "organisation" || n.end - n.first > 1 || w.lower[n.first - 1] !== "(" || w.lower[n.end] !== ")")
      continue;
    const before2 = ending2.get(n.first - 1);
    if (before2 && before2.end - before2.first > 1 && initialsFit(before2.name, w.printed[n.first]))
      long.set(w.printed[n.first], before2);
  }
  const short = shortNames(named);
  for (const n of named) {
    const printed = w.printed[n.first];
    const of = n.kind === "organisation" && n.end - n.first === 1 ? long.get(printed) ?? short.get(printed) : void 0;
    if (!of?.id || of === n)
      continue;
    n.id = of.id;
    if (of.country)
      n.country = of.country;
    if (of.sector)
      n.sector = of.sector;
  }
}
function shortNames(named) {
  const short = /* @__PURE__ */ new Map();
  const doubtful = /* @__PURE__ */ new Set();
  for (const n of named) {
    if (n.kind !== "organisation" || n.nested || n.form !== "name" || n.end - n.first < 2)
      continue;
    const words5 = n.name.split(" ").filter((word) => new RegExp("^\\p{Lu}", "u").test(word));
    const letters = words5.map((word) => word[0]).join("");
    for (const key of [letters.length > 2 ? letters : "", words5.at(-1) ?? ""]) {
      const before2 = short.get(key);
      if (before2 && before2.id !== n.id)
        doubtful.add(key);
      else if (key)
        short.set(key, n);
    }
  }
  for (const key of doubtful)
    short.delete(key);
  return short;
}
function initialsFit(name, letters) {
  let at2 = 0;
  const lower = name.toLowerCase();
  for (const c of letters.toLowerCase().replace(/[^\p{L}]/gu, "")) {
    at2 = lower.indexOf(c, at2) + 1;
    if (at2 === 0)
      return false;
  }
  return lower.replace(/^the /, "")[0] === letters[0].toLowerCase();
}

// dist/statements/grammar.js
var NOUN = 1;
var VERB = 2;
var MODAL = 4;
var MODIFIER = 8;
var FINITE = 16;
var ADVERB = 32;
var PRONOUN = 64;
var NOMINAL = 128;
var ADJECTIVE = 256;
var DETERMINER = 512;
var NUMBER3 = 1024;
var PREPOSITION = 2048;
var BREAK = 4096;
var CONJUNCTION = 8192;
var WH = 16384;
var QUOTE = 32768;
var TABLE = [
  [/^NN/, NOUN],
  [/^VB/, VERB],
  [/^MD$/, MODAL],
  [/^(?:DT|JJ.?|NN.*|CD|PRP\$|PDT|RBS|POS|WP\$|#|\$)$/, MODIFIER],
  [/^(?:VBD|VBZ|VBP|MD)$/, FINITE],
  [/^RB/, ADVERB],
  [/^PRP$/, PRONOUN],
  [/^(?:NN.*|PRP\$?|WP\$?|WDT|DT|CD|JJ.?|EX|FW)$/, NOMINAL],
  [/^JJ/, ADJECTIVE],
  [/^DT$/, DETERMINER],
  [/^CD$/, NUMBER3],
  [/^IN$/, PREPOSITION],
  [/^(?:,|:|-LRB-|-RRB-)$/, BREAK],
  [/^CC$/, CONJUNCTION],
  [/^W/, WH],
  [/^(?:``|'')$/, QUOTE]
];
var CLASS = Int32Array.from(TAGS, (tag) => TABLE.reduce((bits, [test, bit]) => bits | (test.test(tag) ? bit : 0), 0));
var number = (tag) => TAGS.indexOf(tag);
var T = {
  PRP: number("PRP"),
  EX: number("EX"),
  WP: number("WP"),
  WDT: number("WDT"),
  DT: number("DT"),
  POS: number("POS"),
  VBG: number("VBG"),
  VBN: number("VBN"),
  VB: number("VB"),
  CC: number("CC"),
  TO: number("TO"),
  RB: number("RB"),
  RP: number("RP"),
  IN: number("IN"),
  MD: number("MD"),
  COMMA: number(","),
  COLON: number(":"),
  STOP: number("."),
  OPEN: number("``")
};
var RELATIONS = [
  "root",
  "dep",
  "punct",
  "compound",
  "det",
  "amod",
  "nummod",
  "poss",
  "case",
  "mark",
  "aux",
  "auxpass",
  "neg",
  "advmod",
  "nsubj",
  "nsubjpass",
  "dobj",
  "nmod",
  "conj",
  "cc",
  "appos",
  "xcomp",
  "ccomp",
  "advcl",
  "acl",
  "relcl",
  "parataxis"
];
var R = Object.fromEntries(RELATIONS.map((name, i) => [name, i]));
var flags = (...names) => Uint8Array.from(RELATIONS, (name) => names.includes(name) ? 1 : 0);
var IS_SUBJECT = flags("nsubj", "nsubjpass");
var IS_PREMODIFIER = flags("compound", "det", "amod", "nummod", "case", "mark", "advmod", "neg");
var IS_ARGUMENT = flags("nsubj", "nsubjpass", "nmod", "conj", "dobj", "root", "appos", "dep");
var IS_FUNCTION = flags("case", "cc", "mark", "punct", "advmod", "neg");

// dist/statements/aside.js
var PASSING = new Set("say add report announce claim confirm admit explain stress suggest judge predict believe".split(" "));
var VERBS2 = new Set(CUES.filter(({ as, act }) => as === "verb" && PASSING.has(act)).flatMap(({ forms }) => forms));
var TOLD = /* @__PURE__ */ new Set(["tell", "tells", "told"]);
var WHEN = new Set("monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow late early later earlier last this next afterwards".split(" "));
var OPENS_CLAUSE = new Set("if when while although though as after before because since once unless whether".split(" "));
var SURE = 8;
var PERHAPS = 0.1;
function asideOf(r, cue, ranked2) {
  const verb = cue.head;
  if (r.quoted[verb] || !VERBS2.has(r.words[verb].lower) || !isActive(r, cue))
    return null;
  const first3 = r.sentenceFrom[verb];
  const last = r.sentenceTo[verb];
  if (r.stretchFrom[verb] !== first3 || r.stretchTo[verb] !== last)
    return null;
  const source = before(r, cue, ranked2, first3) ?? behind(r, cue, ranked2);
  if (source === null)
    return null;
  const comma = Math.min(source[0], cue.from) - 1;
  if (comma <= first3 || r.tag[comma] !== T.COMMA || r.quoted[comma] || !isClause(r, first3, comma))
    return null;
  const rest = restAfter(r, verb, Math.max(source[1], cue.to), last);
  if (rest < 0 || r.words[Math.min(rest, last - 1)].lower === "that")
    return null;
  const goesOn2 = rest < last && isContinued(r, rest, last);
  const pieces2 = goesOn2 ? [first3, comma, rest, trimmed(r, rest, last)] : [first3, comma];
  const score = goesOn2 || rest === last ? SURE : PERHAPS;
  return { cue, source, pieces: Int32Array.from(pieces2), score, rule: "aside" };
}
function isClause(r, first3, comma) {
  const end = r.bits[comma - 1];
  if (!has(r, first3, comma, FINITE) || end & (WH | PREPOSITION) || r.bits[first3] & WH)
    return false;
  const opening = r.bits[first3] & CONJUNCTION ? first3 + 1 : first3;
  const word = r.words[r.words[opening].lower === "even" ? opening + 1 : opening].lower;
  return !OPENS_CLAUSE.has(word) || hasComma(r, opening, comma);
}
var isActive = (r, { from, to, head: head2 }) => {
  if (r.tag[head2] !== T.VBN)
    return (r.bits[head2] & (VERB | FINITE)) === (VERB | FINITE);
  for (let i = from; i < to; i++)
    if (HAVE.has(r.words[i].lower))
      return !has(r, from, to, MODAL);
  return false;
};
var HAVE = /* @__PURE__ */ new Set(["has", "have", "had", "'s", "\u2019s", "'ve", "\u2019ve"]);
var has = (r, from, to, bits) => {
  for (let i = from; i < to; i++)
    if (r.bits[i] & bits)
      return true;
  return false;
};
var hasComma = (r, from, to) => {
  for (let i = from; i < to; i++)
    if (r.tag[i] === T.COMMA)
      return true;
  return false;
};
function before(r, cue, ranked2, first3) {
  let to = cue.from;
  while (to > first3 && r.bits[to - 1] & ADVERB)
    to--;
  let from = to;
  while (from > first3 && !r.mark[from - 1])
    from--;
  if (ranked2 !== null && ranked2.from <= from && (ranked2.to === to || ranked2.to === to - 1 && r.mark[ranked2.to]))
    return [ranked2.from, ranked2.to];
  if (from === to || from === first3)
    return null;
  const opening = r.bits[from];
  if (opening & (PREPOSITION | CONJUNCTION | WH) || OPENS_CLAUSE.has(r.words[from].lower))
    return null;
  return has(r, from, to, NOMINAL) && !has(r, from, to, FINITE) ? [from, to] : null;
}
function behind(r, cue, ranked2) {
  if (ranked2 === null || ranked2.from !== cue.to)
    return null;
  return has(r, ranked2.from, ranked2.to, FINITE) && !has(r, ranked2.from, ranked2.to, WH) ? null : [ranked2.from, ranked2.to];
}
function restAfter(r, verb, from, last) {
  let i = from;
  while (i < last && r.bits[i] & ADVERB && !r.mark[i])
    i++;
  if (i < last && !r.mark[i] && !mayFollow(r, verb, i))
    return -1;
  for (; i < last; i++) {
    if (r.quoted[i])
      return -1;
    if (r.tag[i] === T.COMMA)
      return r.quoted[i + 1] || i + 1 >= last ? -1 : i + 1;
    if (r.tag[i] === T.STOP)
      return last;
    if (r.mark[i] || r.bits[i] & FINITE || r.words[i].lower === "that")
      return -1;
  }
  return last;
}
function mayFollow(r, verb, i) {
  const word = r.words[i].lower;
  if (WHEN.has(word))
    return true;
  if (TOLD.has(r.words[verb].lower))
    return (r.bits[i] & NOMINAL) !== 0;
  if (r.tag[i] === T.TO)
    return !(r.bits[i + 1] & VERB);
  return (r.bits[i] & PREPOSITION) !== 0 && !OPENS_CLAUSE.has(word);
}
function isContinued(r, rest, last) {
  if (!(r.bits[rest] & CONJUNCTION))
    return false;
  let i = rest + 1;
  while (i < last && r.bits[i] & ADVERB)
    i++;
  return i < last && !(r.bits[i] & (VERB | FINITE)) && has(r, i, last, FINITE);
}
function trimmed(r, from, to) {
  let end = to;
  while (end > from && r.mark[end - 1] && !(r.bits[end - 1] & QUOTE))
    end--;
  return end;
}

// dist/statements/direct.js
var BETWEEN2 = 4;
var FEWEST = 4;
function tidyQuotations(r, proposal) {
  const quoted = withoutTail(r, proposal, withoutLead(r, proposal, withoutStrays(r, proposal)));
  const pieces2 = untilBreak(r, proposal, quoted);
  return pieces2 === proposal.pieces ? proposal : { ...proposal, pieces: pieces2 };
}
function withoutStrays(r, { cue, source, pieces: pieces2 }) {
  for (let k = 2; k < pieces2.length; k += 2) {
    const from = pieces2[k];
    const q = r.quotation[from];
    if (q < 0 || !r.quoted[pieces2[k - 1] - 1])
      continue;
    const open = r.quotations.from[q];
    if (hasOwnCue(r, q) || labelBefore(r, open) !== null)
      return pieces2.slice(0, k);
    if (from - open > 1 || goesOn(r, open, cue, source) || resumes(r, pieces2[k - 1], from))
      continue;
    return pieces2.slice(0, k);
  }
  return pieces2;
}
function hasOwnCue(r, q) {
  if (!opensSentence(r, r.quotations.from[q]))
    return false;
  const end = r.quotations.to[q];
  for (let i = end; i < r.n && r.sentenceTo[i] === r.sentenceTo[end - 1]; i++)
    if (r.cueish[i] === 2 && r.bits[i] & VERB)
      return true;
  return false;
}
var NAME = 5;
function labelBefore(r, open) {
  const colon = open - 1;
  if (colon < 1 || r.words[colon].lower !== ":" || r.sentenceFrom[colon] !== r.sentenceFrom[open])
    return null;
  const from = r.sentenceFrom[colon];
  if (colon === from || colon - from > NAME)
    return null;
  for (let i = from; i < colon; i++)
    if (r.mark[i] || !new RegExp("^\\p{Lu}", "u").test(r.spellings[i]))
      return null;
  return r.bits[colon - 1] & NOUN ? [from, colon] : null;
}
function opensSentence(r, i) {
  let first3 = i;
  while (first3 > r.sentenceFrom[i] && r.mark[first3 - 1])
    first3--;
  return first3 === r.sentenceFrom[i];
}
function goesOn(r, open, cue, source) {
  const end = Math.max(cue?.to ?? 0, source !== null && source[1] <= open ? source[1] : 0);
  if (end > open)
    return false;
  let words5 = 0;
  for (let i = end; i < open; i++) {
    if (r.quoted[i])
      continue;
    if (r.bits[i] & VERB && r.cueish[i] === 2)
      return false;
    words5 += 1 - r.mark[i];
  }
  return words5 <= BETWEEN2 || opensSentence(r, open);
}
function resumes(r, end, next) {
  if (r.stretchFrom[end - 1] !== r.stretchFrom[next])
    return false;
  const first3 = r.spellings[next];
  if (first3 !== first3.toLowerCase() || first3 === first3.toUpperCase())
    return false;
  let before2 = next - 1;
  while (before2 > end && r.quoted[before2])
    before2--;
  if (r.tag[before2] !== T.COMMA || !r.quoted[end - 1])
    return false;
  if (r.cueish[before2 - 1] === 2 && r.bits[before2 - 1] & VERB)
    return false;
  const q = r.quotation[end - 1];
  let last = r.quotations.to[q] - 1;
  while (last >= end && r.bits[last] & QUOTE)
    last--;
  return q !== r.quotation[next] && r.tag[last] === T.COMMA;
}
function withoutTail(r, { cue }, pieces2) {
  const from = pieces2[0];
  const q = r.quotation[from];
  if (q < 0 || cue === null || cue.from > from || pieces2.length > 2)
    return pieces2;
  const open = r.quotations.from[q];
  const close = r.quotations.to[q];
  if (from - open > 1 || close >= pieces2[1] || !r.quotations.closed[q] || r.quotation[close] >= 0)
    return pieces2;
  let last = close - 1;
  while (last > from && r.bits[last] & QUOTE)
    last--;
  return r.tag[last] === T.COMMA ? Int32Array.of(from, close) : pieces2;
}
function untilBreak(r, { cue }, pieces2) {
  if (cue === null || cue.to > pieces2[0])
    return pieces2;
  const asked = r.tag[cue.from] === T.VBN && cue.from === r.sentenceFrom[cue.from];
  for (let k = 0; k < pieces2.length; k += 2) {
    for (let i = pieces2[k] + 1; i < pieces2[k + 1] - 1; i++) {
      const ends2 = r.words[i].lower === ";" ? !/^(?:that|and|or)$/.test(r.words[i + 1].lower) : asked && r.tag[i] === T.COMMA;
      if (!ends2 || r.quoted[i])
        continue;
      const cut2 = pieces2.slice(0, k + 2);
      cut2[k + 1] = i;
      return cut2;
    }
  }
  return pieces2;
}
function withoutLead(r, { cue }, pieces2) {
  const from = pieces2[0];
  const last = pieces2[1] - 1;
  const q = r.quotation[last];
  if (q < 0 || r.quoted[from] || cue === null || cue.from < last)
    return pieces2;
  const open = r.quotations.from[q];
  if (open - 1 <= from || r.tag[open - 1] !== T.COLON || last - open < FEWEST)
    return pieces2;
  let start = open;
  while (r.mark[start] && start < last)
    start++;
  const cut2 = pieces2.slice();
  cut2[0] = start;
  return cut2;
}

// dist/learned/hash.js
function hashOf(text, seed = 2166136261) {
  let h = seed;
  for (let i = 0; i < text.length; i++)
    h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h;
}
function mix(template, a, b) {
  let x = Math.imul(template, 2654435761) ^ Math.imul(a + 1, 2246822507);
  x ^= x >>> 15;
  x = Math.imul(x, 739982445) ^ Math.imul(b + 1, 3266489909);
  x ^= x >>> 13;
  x = Math.imul(x, 695872825);
  return x ^ x >>> 16;
}

// dist/statements/features.js
var A = 2654435761 | 0;
var B = 2246822507 | 0;
var C = 739982445;
var MOST = 256;
var Features = class {
  count = 0;
  next = 0;
  /** The two values of each feature, the first with its template. */
  left = new Int32Array(MOST);
  right = new Int32Array(MOST);
  shift;
  spread;
  /** `strideBits`: a row takes 2 ** strideBits weights. */
  constructor(rowBits, strideBits = 0) {
    this.shift = 32 - rowBits;
    this.spread = strideBits;
  }
  /** Begins anew, with templates numbered from `template`. */
  start(template) {
    this.count = 0;
    this.next = Math.imul(template, A);
    return this;
  }
  /** Goes on with another number, where a number of templates was left out. */
  template(template) {
    this.next = Math.imul(template, A);
  }
  /** The next template with up to two values. */
  add(a, b = 0) {
    const k = this.count++;
    this.left[k] = a + this.next;
    this.right[k] = b;
    this.next = this.next + A | 0;
  }
  /** Number of the row of feature `k`. The high bits of a multiplicative hash are its good ones. */
  row(k) {
    let x = Math.imul(this.left[k], B) ^ Math.imul(this.right[k] + 1013904242 | 0, C);
    x = Math.imul(x ^ x >>> 15, A);
    return (x ^ x >>> 13) >>> this.shift;
  }
  /** Where the rows of the features begin in the table. */
  get rows() {
    return Int32Array.from({ length: this.count }, (_, k) => this.row(k) << this.spread);
  }
  sum(values) {
    let x = 0;
    for (let k = 0; k < this.count; k++)
      x += values[this.row(k)];
    return x;
  }
};
var pair = (a, b) => mix(0, a, b);
function bucket(k) {
  if (k < 0)
    return -1 - bucket(-k);
  if (k < 4)
    return k;
  return k < 6 ? 4 : k < 9 ? 5 : k < 14 ? 6 : k < 22 ? 7 : k < 35 ? 8 : 9;
}

// dist/statements/label-groups.js
var at = (column, i, from, to) => i < from || i >= to ? -1 : column[i];
function ownFeatures(f, r, i) {
  const tag = r.tag[i];
  f.template(1);
  f.add(r.lower[i]);
  f.add(r.stem[i]);
  f.template(11);
  f.add(tag);
  f.template(23);
  f.add(r.stem[i], tag);
  f.template(26);
  f.add(r.suffix[i]);
  f.add(r.shape[i]);
  f.template(30);
  f.add(r.sourcePrior[i], tag);
  f.template(73);
  f.add(r.cuePrior[i]);
  f.template(77);
  f.add(r.cuePrior[i], tag);
}
var REACH2 = 3;
function besideFeatures(f, k, r, at2) {
  const distance = Math.abs(k);
  f.template(1 + 2 * distance + (k > 0 ? 1 : 0));
  f.add(at2 < 0 ? -1 : r.lower[at2]);
  f.template(73 + k);
  f.add(at2 < 0 ? -1 : r.cuePrior[at2]);
  if (distance > 2)
    return;
  f.template(10 + 2 * distance + (k > 0 ? 1 : 0));
  f.add(at2 < 0 ? -1 : r.tag[at2]);
}
var quotedState = (r, i) => {
  const from = r.passageFrom[i];
  const to = r.passageTo[i];
  return r.quoted[i] * 9 + (at(r.quoted, i - 1, from, to) + 1) * 3 + at(r.quoted, i + 1, from, to) + 1;
};
function cueSign(r, i) {
  let clause = 0;
  let infinitive = 0;
  let subject = 0;
  let object = 0;
  for (let k = r.firstKid[i]; k >= 0; k = r.nextKid[k]) {
    const rel = r.relation[k];
    if (rel === R.ccomp)
      clause = k < i ? 2 : 1;
    else if (rel === R.xcomp)
      infinitive = 1;
    else if (IS_SUBJECT[rel])
      subject = k < i ? 1 : 2;
    else if (rel === R.dobj)
      object = 1;
    else if (rel === R.parataxis || rel === R.advcl)
      clause |= 4;
  }
  return clause * 30 + infinitive * 15 + subject * 5 + object;
}
function cueFeatures(f, r, i, sign, s) {
  const stem = r.stem[i];
  const prior = r.cuePrior[i];
  const clause = Math.trunc(sign / 30);
  const infinitive = Math.trunc(sign / 15) % 2;
  f.template(220);
  f.add(sign, r.tag[i]);
  f.add(sign, prior);
  f.add(stem, clause * 4 + infinitive);
  f.add(stem, Math.trunc(sign / 5) % 3);
  f.add(stem, sign % 5);
  f.add(stem, s < 0 ? -1 : r.sourcePrior[s]);
  f.add(prior, s < 0 ? -1 : r.tag[s]);
  f.add(prior, s < 0 ? -1 : r.stem[s]);
  f.add(prior, s < 0 ? -1 : r.sourcePrior[s]);
}
var sameAround = (r, c, i) => i > r.stretchFrom[i] && i > r.passageFrom[i] && c.cueLeft[i] === c.cueLeft[i - 1] && c.cueRight[i] === c.cueRight[i - 1] && c.markLeft[i] === c.markLeft[i - 1] && c.markRight[i] === c.markRight[i - 1] && r.block[i] === r.block[i - 1];
function aroundFeatures(f, r, c, i) {
  const from = r.passageFrom[i];
  const to = r.passageTo[i];
  const s0 = r.stretchFrom[i];
  const s1 = r.stretchTo[i];
  const left = c.cueLeft[i];
  const right = c.cueRight[i];
  const leftStem = left < 0 ? -1 : r.stem[left];
  const leftPrior = left < 0 ? -1 : r.cuePrior[left];
  const rightPrior = right < 0 ? -1 : r.cuePrior[right];
  const priors = pair(leftPrior, rightPrior);
  f.template(83);
  f.add(leftStem);
  f.add(right < 0 ? -1 : r.stem[right]);
  f.template(87);
  f.add(leftPrior, rightPrior);
  f.template(95);
  f.add(leftStem, left < 0 ? -1 : at(r.lower, left + 1, from, to));
  const markLeft = c.markLeft[i];
  const markRight = c.markRight[i];
  const before2 = markLeft < 0 ? -1 : r.tag[markLeft];
  const after = markRight < 0 ? -1 : r.tag[markRight];
  const cueThisSide = left < 0 ? 2 : markLeft > left ? 1 : 0;
  const cueThatSide = right < 0 ? 2 : markRight >= 0 && markRight < right ? 1 : 0;
  const first3 = markLeft < 0 ? s0 : markLeft + 1;
  const next = markRight < 0 ? -1 : markRight + 1;
  f.template(97);
  f.add(before2, cueThisSide);
  f.add(after, cueThatSide);
  f.add(before2, r.lower[first3]);
  f.add(after, next < 0 ? -1 : at(r.lower, next, from, to));
  f.add(priors, pair(before2, after));
  f.add(pair(leftPrior, cueThisSide), pair(rightPrior, cueThatSide));
  f.add(r.stem[first3], leftPrior);
  f.add(next < 0 ? -1 : at(r.stem, next, s0, s1), rightPrior);
  f.add(next < 0 ? -1 : at(r.tag, next, s0, s1), rightPrior);
  f.template(112);
  f.add(r.block[i] === r.block[0] ? 1 : 0, priors);
}

// dist/statements/label-states.js
var value = (column, i) => i < 0 ? -1 : column[i];
var quotation = {
  of(r, c, i) {
    const from = r.passageFrom[i];
    const to = r.passageTo[i];
    const title = r.block[i] === r.block[0] ? 1 : 0;
    const flags2 = (i === from ? 1 : 0) + title * 2 + (to - from < 12 ? 4 : 0);
    const left = r.quotation[i] < 0 ? bucket(c.quoteLeft[i]) + 3 : 0;
    const right = r.quotation[i] < 0 ? bucket(c.quoteRight[i]) + 3 : 0;
    return (((quotedState(r, i) * 64 + r.tag[i]) * 16 + left) * 16 + right) * 8 + flags2;
  },
  features(f, packed2) {
    const flags2 = packed2 & 7;
    const left = (packed2 >> 7 & 15) - 3;
    const right = (packed2 >> 3 & 15) - 3;
    const tag = packed2 >> 11 & 63;
    const state = packed2 >> 17;
    f.template(33);
    f.add(state);
    f.add(state, tag);
    f.template(37);
    if (left > -3) {
      f.add(left, right);
      f.add(left, tag);
      f.add(right, tag);
    }
    f.template(107);
    f.add(flags2 & 1, tag);
    f.add(flags2 >> 1 & 1, tag);
    f.template(113);
    f.add(flags2 >> 2, tag);
  }
};
var cues2 = {
  of(r, _, i) {
    const from = r.passageFrom[i];
    const to = r.passageTo[i];
    const before2 = at(r.cuePrior, i - 1, from, to) + 1;
    const after = at(r.cuePrior, i + 1, from, to) + 1;
    return (((before2 * 16 + r.cuePrior[i]) * 16 + after) * 64 + r.tag[i]) * 2 + r.quoted[i];
  },
  features(f, packed2) {
    const before2 = (packed2 >> 15) - 1;
    const here = packed2 >> 11 & 15;
    const after = (packed2 >> 7 & 15) - 1;
    const tag = packed2 >> 1 & 63;
    f.template(78);
    f.add(before2, tag);
    f.add(after, tag);
    f.add(before2, here);
    f.add(here, after);
    f.add(here, packed2 & 1);
  }
};
var sources = {
  of(r, _, i) {
    const from = r.passageFrom[i];
    const to = r.passageTo[i];
    const before2 = at(r.sourcePrior, i - 1, from, to) + 1;
    return (before2 * 16 + r.sourcePrior[i]) * 16 + at(r.sourcePrior, i + 1, from, to) + 1;
  },
  features(f, packed2) {
    const here = packed2 >> 4 & 15;
    f.template(31);
    f.add((packed2 >> 8) - 1, here);
    f.add(here, (packed2 & 15) - 1);
  }
};
var gaps = {
  of(r, c, i) {
    const left = c.cueLeft[i];
    const right = c.cueRight[i];
    const onLeft = left < 0 ? 0 : (r.cuePrior[left] + 1) * 16 + bucket(i - left) + 1;
    const onRight = right < 0 ? 0 : (r.cuePrior[right] + 1) * 16 + bucket(right - i) + 1;
    return onLeft * 256 + onRight;
  },
  features(f, packed2) {
    const left = (packed2 >> 12) - 1;
    const leftGap = (packed2 >> 8 & 15) - 1;
    const right = (packed2 >> 4 & 15) - 1;
    const rightGap = (packed2 & 15) - 1;
    f.template(85);
    f.add(left, leftGap);
    f.add(right, rightGap);
    f.template(88);
    f.add(pair(left, leftGap), pair(right, rightGap));
  }
};
var edges = {
  of(r, c, i) {
    const start = bucket(i - r.stretchFrom[i]);
    const end = bucket(r.stretchTo[i] - 1 - i);
    return ((start * 16 + end) * 16 + value(r.cuePrior, c.cueLeft[i]) + 1) * 16 + value(r.cuePrior, c.cueRight[i]) + 1;
  },
  features(f, packed2) {
    const start = packed2 >> 12;
    const end = packed2 >> 8 & 15;
    f.template(106);
    f.add(Math.min(start, 4), Math.min(end, 3));
    f.template(110);
    f.add(start, (packed2 >> 4 & 15) - 1);
    f.add(end, (packed2 & 15) - 1);
  }
};
var head = {
  of(r, _, i) {
    const h = r.head[i];
    const side = h < 0 ? 0 : h < i ? 1 : 2;
    const above2 = (value(r.relation, h) + 1) * 16 + value(r.cuePrior, h) + 1;
    return (((above2 * 64 + value(r.tag, h) + 1) * 64 + r.tag[i]) * 32 + r.relation[i]) * 4 + side;
  },
  features(f, packed2) {
    const side = packed2 & 3;
    const relation = packed2 >> 2 & 31;
    const tag = packed2 >> 7 & 63;
    const headTag = (packed2 >> 13 & 63) - 1;
    f.template(160);
    f.add(relation, side);
    f.template(162);
    f.add(relation, ((packed2 >> 19 & 15) - 1) * 3 + side);
    f.add(relation, tag);
    f.template(165);
    f.add(headTag, tag);
    f.add(pair(relation, (packed2 >> 23) - 1), headTag);
  }
};
var above = (r, c, i) => (value(r.cuePrior, c.cueAbove[i]) + 1) * 32 + value(r.relation, c.branch[i]) + 1;
var below = {
  of(r, c, i) {
    const cue = c.cueAbove[i];
    const branch2 = c.branch[i];
    const side = cue < 0 ? 0 : cue < i ? 1 : 2;
    const edge = branch2 < 0 ? 0 : (r.low[branch2] === i ? 1 : 0) + (r.high[branch2] === i + 1 ? 2 : 0);
    return (((above(r, c, i) * 4 + side) * 4 + Math.min(c.steps[i], 3)) * 4 + edge) * 64 + r.tag[i];
  },
  features(f, packed2) {
    const prior = (packed2 >> 17) - 1;
    const by = (packed2 >> 12 & 31) - 1;
    const side = packed2 >> 10 & 3;
    const steps = packed2 >> 8 & 3;
    const both = pair(by, prior);
    f.template(170);
    f.add(prior, pair(by, side));
    f.add(by, pair(side, steps));
    f.add(both, pair(side, packed2 & 63));
    f.add(both, pair(side, Math.min(steps, 2) * 8 + (packed2 >> 6 & 3)));
  }
};
var twoAbove = {
  of(r, c, i) {
    const cue = c.cueAbove[i];
    return above(r, c, i) * 512 + (cue < 0 ? 0 : above(r, c, cue));
  },
  features(f, packed2) {
    const prior = (packed2 >> 14) - 1;
    const by = (packed2 >> 9 & 31) - 1;
    const upper = (packed2 >> 5 & 15) - 1;
    const upperBy = (packed2 & 31) - 1;
    f.template(175);
    f.add(upper, pair(upperBy, by));
    f.add(prior, pair(upper, upperBy));
  }
};
var neighbours = {
  of(r, c, i) {
    const before2 = i - 1 >= r.passageFrom[i] ? i - 1 : -1;
    const after = i + 1 < r.passageTo[i] ? i + 1 : -1;
    const kin = neighbour(r, c, before2, i) * 128 + neighbour(r, c, after, i);
    return ((above(r, c, i) * 16384 + kin) * 4 + hangs(r, before2, i)) * 4 + hangs(r, after, i);
  },
  features(f, packed2) {
    const both = pair((packed2 >> 18 & 31) - 1, (packed2 >> 23) - 1);
    f.template(177);
    f.add(both, unpackNeighbour(packed2 >> 11 & 127));
    f.add(both, unpackNeighbour(packed2 >> 4 & 127));
    f.add(packed2 >> 2 & 3, packed2 & 3);
  }
};
function neighbour(r, c, k, i) {
  if (k < 0)
    return 0;
  const side = c.cueAbove[k] !== c.cueAbove[i] ? 3 : c.branch[k] === c.branch[i] ? 1 : 2;
  return (value(r.relation, c.branch[k]) + 1) * 4 + side;
}
var unpackNeighbour = (packed2) => packed2 === 0 ? -1 : pair((packed2 >> 2) - 1, packed2 & 3);
var hangs = ({ head: head2 }, k, i) => k < 0 ? 0 : head2[k] === i ? 1 : head2[i] === k ? 2 : 0;
var STATES = [quotation, cues2, sources, gaps, edges, head, below, twoAbove, neighbours];

// dist/statements/labels.js
var LABELS = 7;
var SOURCE = 1;
var CUE = 3;
var CONTENT = 5;
var CHAIN_BITS = 17;
function otherFeatures(f, r, c, i) {
  words2(f, r, i);
  quotations(f, r, c, i);
  surroundings(f, r, c, i);
  tree(f, r, c, i);
}
function words2(f, r, i) {
  const from = r.passageFrom[i];
  const to = r.passageTo[i];
  const before2 = i > from;
  const after = i + 1 < to;
  const w0 = r.lower[i];
  const t0 = r.tag[i];
  const s0 = r.stem[i];
  const shape = r.shape[i];
  const left = before2 ? r.tag[i - 1] : -1;
  const right = after ? r.tag[i + 1] : -1;
  f.template(9);
  f.add(before2 ? r.lower[i - 1] : -1, w0);
  f.add(w0, after ? r.lower[i + 1] : -1);
  f.template(16);
  f.add(left, t0);
  f.add(t0, right);
  f.add(pair(left, t0), right);
  f.add(pair(at(r.tag, i - 2, from, to), left), t0);
  f.add(pair(t0, right), at(r.tag, i + 2, from, to));
  f.add(s0, right);
  f.add(s0, left);
  f.template(24);
  f.add(before2 ? r.stem[i - 1] : -1, t0);
  f.add(after ? r.stem[i + 1] : -1, t0);
  f.template(28);
  f.add(shape, before2 ? r.shape[i - 1] : -1);
  f.add(shape, after ? r.shape[i + 1] : -1);
}
function quotations(f, r, c, i) {
  const from = r.passageFrom[i];
  const to = r.passageTo[i];
  const state = quotedState(r, i);
  f.template(35);
  f.add(state, at(r.lower, i - 1, from, to));
  f.add(state, at(r.lower, i + 1, from, to));
  const q = r.quotation[i];
  if (q < 0) {
    const left = bucket(c.quoteLeft[i]);
    const right = bucket(c.quoteRight[i]);
    f.template(40);
    f.add(pair(left, right), r.stem[i]);
    return;
  }
  f.template(44);
  const a = r.quotations.from[q];
  const b = r.quotations.to[q];
  const size = bucket(b - a);
  const cue = (k) => k < to && r.cueish[k] > 0;
  const after = at(r.lower, b, from, to);
  f.add(1, size);
  f.add(at(r.lower, a - 1, from, to), after === -1 ? -1 : 1);
  f.add(after);
  f.add(a - 1 < from ? 0 : cue(a - 1) ? 1 : 2, (b < to ? cue(b) || cue(b + 1) || cue(b + 2) ? 1 : 2 : 0) * 10 + size);
  f.add(a > from ? r.tag[a - 1] : -1, size);
  f.add(a === from ? 1 : 0, b === to ? 1 : 0);
  f.add(a === i ? 1 : 0, i === b - 1 ? 1 : 0);
}
function surroundings(f, r, c, i) {
  const s0 = r.stretchFrom[i];
  const t0 = r.tag[i];
  const left = c.cueLeft[i];
  const right = c.cueRight[i];
  const leftStem = left < 0 ? -1 : r.stem[left];
  const rightStem = right < 0 ? -1 : r.stem[right];
  const leftPrior = left < 0 ? -1 : r.cuePrior[left];
  const rightPrior = right < 0 ? -1 : r.cuePrior[right];
  const leftGap = left < 0 ? -1 : bucket(i - left);
  const rightGap = right < 0 ? -1 : bucket(right - i);
  f.template(89);
  f.add(leftStem, leftGap);
  f.add(rightStem, rightGap);
  f.add(pair(leftPrior, leftGap), t0);
  f.add(pair(rightPrior, rightGap), t0);
  f.add(leftStem, t0);
  f.add(rightStem, t0);
  f.template(96);
  f.add(leftPrior, pair(left < 0 ? -1 : at(r.tag, left + 1, r.passageFrom[i], r.passageTo[i]), leftGap));
  f.template(109);
  f.add(r.lower[s0], Math.min(i - s0, 2));
}
function tree(f, r, c, i) {
  const { head: head2, relation, stem, cuePrior, low, high } = r;
  const h = head2[i];
  const rel = relation[i];
  const t0 = r.tag[i];
  const headStem = h < 0 ? -1 : stem[h];
  const above2 = h < 0 ? -1 : head2[h];
  f.template(161);
  f.add(rel, headStem);
  f.template(164);
  f.add(headStem, t0);
  f.template(167);
  f.add(above2 < 0 ? -1 : stem[above2], rel);
  f.add(pair(rel, h < 0 ? -1 : relation[h]), above2 < 0 ? -1 : cuePrior[above2]);
  const cue = c.cueAbove[i];
  const branch2 = c.branch[i];
  const cueStem = cue < 0 ? -1 : stem[cue];
  const by = branch2 < 0 ? -1 : relation[branch2];
  const cueSide = cue < 0 ? 0 : cue < i ? 1 : 2;
  const edge = branch2 < 0 ? 0 : (low[branch2] === i ? 1 : 0) + (high[branch2] === i + 1 ? 2 : 0);
  f.add(cueStem, pair(by, cueSide));
  f.template(174);
  f.add(pair(by, cueStem), pair(cueSide, edge));
  let x = i;
  for (let k = 0; x >= 0 && k < 8 && !IS_SUBJECT[relation[x]]; k++)
    x = head2[x];
  const subjectOf = x >= 0 && IS_SUBJECT[relation[x]] ? head2[x] : -1;
  const place2 = subjectOf < 0 ? -1 : (low[x] === i ? 1 : 0) + (high[x] === i + 1 ? 2 : 0);
  f.template(180);
  f.add(subjectOf < 0 ? -1 : stem[subjectOf], place2);
  f.add(subjectOf < 0 ? -1 : cuePrior[subjectOf], place2 + (x === i ? 4 : 0));
}

// dist/statements/find-cues.js
var OPENS = 0.12;
var OCCASIONS = /* @__PURE__ */ new Set(["ahead"]);
function findCues(l) {
  const r = l.reading;
  const cues4 = [];
  for (let i = 0; i < r.n; ) {
    const to = cueEnd(l, i);
    if (to > i && !OCCASIONS.has(r.words[i].lower))
      cues4.push({ from: i, to, head: cueHead(r, i, to) });
    i = Math.max(to, i + 1);
  }
  return cues4;
}
var chance = (l, i) => l.at(i, CUE) + l.at(i, CUE + 1);
function cueEnd(l, i) {
  const r = l.reading;
  const last = r.stretchTo[i];
  if (l.labels[i] === CUE) {
    let to2 = i + 1;
    while (to2 < last && l.labels[to2] === CUE + 1)
      to2++;
    return to2;
  }
  const p = chance(l, i);
  if (p < OPENS)
    return i;
  let to = i + 1;
  while (to < last && l.labels[to] !== CUE && l.at(to, CUE + 1) > 0.5 * p)
    to++;
  let solid = false;
  for (let k = i; k < to; k++)
    solid ||= r.mark[k] === 0;
  return solid || p > 0.4 ? to : i;
}
function cueHead(r, from, to) {
  let best2 = from;
  let least = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i++) {
    if (r.mark[i] && to - from > 1)
      continue;
    let d = 0;
    for (let x = i; x >= 0 && d < 60; d++)
      x = r.head[x];
    const t = r.tag[i];
    if (r.bits[i] & (PREPOSITION | MODAL) || t === T.TO || t === T.DT || t === T.RP || IS_FUNCTION[r.relation[i]])
      d += 6;
    else if (r.bits[i] & VERB)
      d -= 0.5;
    if (d < least) {
      least = d;
      best2 = i;
    }
  }
  return best2;
}

// dist/learned/weights.js
import { readFileSync } from "node:fs";

// dist/learned/format.js
var MAGIC = 827806287;
var HEADER = 16;
function sectionsOf(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 4 || view.getUint32(0, true) !== MAGIC)
    throw new Error("not a weights file");
  const sections2 = /* @__PURE__ */ new Map();
  for (let at2 = 4; at2 < file.length; ) {
    const size = view.getUint8(at2);
    const name = String.fromCharCode(...file.subarray(at2 + 1, at2 + 1 + size));
    at2 += 1 + size;
    const scale = view.getFloat32(at2, true);
    const length = view.getUint32(at2 + 4, true);
    const count = view.getUint32(at2 + 8, true);
    const bytes = view.getUint32(at2 + 12, true);
    const body2 = file.subarray(at2 + HEADER, at2 + HEADER + bytes);
    if (body2.length !== bytes)
      throw new Error("weights file is cut short");
    sections2.set(name, () => scale === 0 ? fromInts(body2, length) : { values: bytes === length ? asIs(body2) : dense(body2, length, count), scale });
    at2 += HEADER + bytes;
  }
  return sections2;
}
var asIs = (body2) => new Int8Array(body2.buffer, body2.byteOffset, body2.length);
function fromInts(body2, length) {
  if (body2.length !== length * 4)
    throw new Error("weights file is damaged");
  return new Int32Array(new Uint8Array(body2).buffer);
}
function dense(body2, length, count) {
  const values = new Int8Array(length);
  let at2 = 0;
  let i = -1;
  for (let k = 0; k < count; k++) {
    let gap = 0;
    let shift = 0;
    let byte = body2[at2++];
    for (; byte > 127; byte = body2[at2++], shift += 7)
      gap |= (byte & 127) << shift;
    i += 1 + (gap | byte << shift);
    if (i >= length)
      throw new Error("weights file is damaged");
    values[i] = body2[at2++] << 24 >> 24;
  }
  return values;
}

// dist/learned/lemma.js
var IRREGULAR = new Map("said say|told tell|wrote write|written write|thought think|knew know|known know|saw see|seen see|found find|made make|took take|taken take|gave give|given give|went go|gone go|spoke speak|spoken speak|felt feel|heard hear|meant mean|sought seek|put put|held hold|drew draw|drawn draw|began begin|begun begin|got get|shown show|swore swear|sworn swear|understood understand|kept keep|left leave|tried try|tries try|denied deny|replied reply|relied rely|chose choose|chosen choose|is be|are be|was be|were be|been be|am be|being be|has have|had have|having have|does do|did do|done do|fought fight|won win|led lead|laid lay|paid pay|brought bring|sent send|came come|read read|says say|called call|threw throw|thrown throw|struck strike|forgot forget|forgotten forget|forbade forbid|forbidden forbid|foresaw foresee|foreseen foresee|foretold foretell|withdrew withdraw|broke break|broken break|stood stand|lied lie|lies lie|lying lie|implied imply|testified testify|clarified clarify|specified specify|bade bid|wrung wring|bet bet|let let|set set|rose rise|risen rise|fell fall|fallen fall|lost lose|met meet|overheard overhear|retold retell|reread reread|dreamt dream|learnt learn|spelt spell|spelled spell|rebutted rebut|quit quit|vowed vow|agreed agree|decreed decree".split("|").map((pair2) => pair2.split(" ")));
function stemOf(lower) {
  const irregular = IRREGULAR.get(lower);
  if (irregular !== void 0)
    return irregular;
  const n = lower.length;
  if (n <= 3)
    return lower;
  const cut2 = ending(lower, n);
  let stem = lower.slice(0, n - cut2);
  if (cut2 > 0 && /ie[sd]$/.test(lower))
    stem = `${lower.slice(0, n - 3)}y`;
  if (cut2 > 0 && /([bdgklmnprt])\1$/.test(stem))
    stem = stem.slice(0, -1);
  return stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
function ending(lower, n) {
  if (/(?:ss|us|is)$/.test(lower))
    return 0;
  if (lower.endsWith("ies") || lower.endsWith("ied"))
    return 3;
  if (/(?:ch|sh|x|ss)es$/.test(lower))
    return 2;
  if (lower.endsWith("s"))
    return 1;
  if (lower.endsWith("ed") && n > 4)
    return 2;
  return lower.endsWith("ing") && n > 5 ? 3 : 0;
}

// dist/learned/words.js
var CAPACITY = 1 << 17;
var known = /* @__PURE__ */ new Map();
var laid = /* @__PURE__ */ new WeakMap();
var onReset = [];
function whenWordsReset(callback) {
  onReset.push(callback);
}
function resetWords() {
  known.clear();
  laid = /* @__PURE__ */ new WeakMap();
  for (const callback of onReset)
    callback();
}
function wordOf(spelling) {
  const found = known.get(spelling);
  if (found !== void 0)
    return found;
  if (known.size >= CAPACITY)
    resetWords();
  const own = Buffer.from(spelling, "utf16le").toString("utf16le");
  const word = look(own, known.size);
  known.set(own, word);
  return word;
}
function wordsOf2(spellings) {
  let words5 = laid.get(spellings);
  if (words5 === void 0) {
    words5 = spellings.map(wordOf);
    laid.set(spellings, words5);
  }
  return words5;
}
function look(spelling, index) {
  const lower = spelling.toLowerCase().replaceAll("\u2019", "'");
  const key = /^\d[\d,.]*$/.test(lower) ? "0" : lower;
  const stem = stemOf(lower);
  return {
    spelling,
    lower,
    stem,
    index,
    lowerHash: hashOf(key),
    stemHash: hashOf(stem, 17),
    suffix2: hashOf(lower.slice(-2), 2),
    suffix3: hashOf(lower.slice(-3), 3),
    prefix2: hashOf(lower.slice(0, 2), 5),
    shape: hashOf(shapeOf2(spelling), 7),
    mark: !/[\p{L}\p{N}]/u.test(spelling)
  };
}
var shapeOf2 = (spelling) => spelling.replace(new RegExp("\\p{Lu}{2,}", "gu"), "XX").replace(new RegExp("\\p{Lu}", "gu"), "X").replace(new RegExp("\\p{Ll}+", "gu"), "x").replace(new RegExp("\\p{N}+", "gu"), "d").slice(0, 7);

// dist/learned/weights.js
var packed;
var sections = /* @__PURE__ */ new Map();
function load(name) {
  packed ??= sectionsOf(readFileSync(new URL("../learned/weights.bin", import.meta.url)));
  const section = sections.get(name) ?? packed.get(name)?.();
  if (section !== void 0)
    sections.set(name, section);
  return section;
}
function weights(name) {
  const section = load(name);
  if (section === void 0 || section instanceof Int32Array)
    throw new Error(`no weights named ${name}`);
  return section;
}
function table(name) {
  const section = load(name);
  if (!(section instanceof Int32Array))
    throw new Error(`no table named ${name}`);
  return section;
}

// dist/statements/chain.js
var K = LABELS;
var ALLOWED = new Uint8Array((K + 1) * K);
for (let j = 0; j <= K; j++) {
  for (let k = 0; k < K; k++) {
    const inner = k > 0 && k % 2 === 0;
    ALLOWED[j * K + k] = !inner || j === k || j === k - 1 ? 1 : 0;
  }
}
var NEVER2 = -1e9;
var FIRST = Uint8Array.from({ length: K }, (_, k) => k > 0 && k % 2 === 0 ? k - 1 : 0);
var LAST = Uint8Array.from({ length: K }, (_, k) => k > 0 && k % 2 === 0 ? k : K - 1);
var Chain = class {
  transitions;
  #moves;
  #forward = new Float64Array(0);
  /** `transitions` in the order of `ALLOWED`, as logarithms. */
  constructor(transitions) {
    this.transitions = transitions;
    this.#moves = new Float64Array(transitions.length);
    this.refresh();
  }
  /** To be called after `transitions` changed. */
  refresh() {
    for (let i = 0; i < this.#moves.length; i++)
      this.#moves[i] = ALLOWED[i] ? Math.exp(this.transitions[i]) : 0;
  }
  /**
   * Probabilities of the labels, K a token, by forward-backward with scaling; returns the log of the partition function.
   * `scores` holds K a token, as logarithms; it is overwritten by their exponentials. `edges` gains the
   * expected number of each transition.
   */
  marginals(scores, n, out, edges2) {
    if (this.#forward.length < n * K)
      this.#forward = new Float64Array(n * K);
    const forward = this.#forward;
    const moves = this.#moves;
    let log = 0;
    for (let i = 0; i < n; i++) {
      const o = i * K;
      let top = scores[o];
      for (let k = 1; k < K; k++)
        if (scores[o + k] > top)
          top = scores[o + k];
      let total = 0;
      for (let k = 0; k < K; k++) {
        const e = Math.exp(scores[o + k] - top);
        scores[o + k] = e;
        let x = 0;
        if (i === 0)
          x = moves[K * K + k];
        else
          for (let j = FIRST[k]; j <= LAST[k]; j++)
            x += forward[o - K + j] * moves[j * K + k];
        x *= e;
        forward[o + k] = x;
        total += x;
      }
      const scale = 1 / total;
      for (let k = 0; k < K; k++)
        forward[o + k] *= scale;
      log += Math.log(total) + top;
    }
    const back = new Float64Array(K);
    const next = new Float64Array(K);
    back.fill(1);
    for (let i = n - 1; i >= 0; i--) {
      const o = i * K;
      let total = 0;
      for (let k = 0; k < K; k++)
        total += out[o + k] = forward[o + k] * back[k];
      for (let k = 0; k < K; k++)
        out[o + k] /= total;
      if (i === 0)
        break;
      if (edges2 !== void 0)
        this.#expect(scores, back, o, edges2);
      let sum = 0;
      for (let j = 0; j < K; j++) {
        let x = 0;
        for (let k = 0; k < K; k++)
          x += moves[j * K + k] * scores[o + k] * back[k];
        next[j] = x;
        sum += x;
      }
      for (let j = 0; j < K; j++)
        back[j] = next[j] / sum;
    }
    return log;
  }
  #expect(scores, back, o, edges2) {
    const forward = this.#forward;
    const moves = this.#moves;
    let total = 0;
    const at2 = (j, k) => forward[o - K + j] * moves[j * K + k] * scores[o + k] * back[k];
    for (let j = 0; j < K; j++)
      for (let k = 0; k < K; k++)
        total += at2(j, k);
    for (let j = 0; j < K; j++)
      for (let k = 0; k < K; k++)
        edges2[j * K + k] += at2(j, k) / total;
  }
  /** The best sequence of labels (Viterbi). */
  decode(scores, n, out, offset) {
    const from = new Int8Array(n * K);
    let previous = new Float64Array(K);
    let current = new Float64Array(K);
    for (let k = 0; k < K; k++)
      previous[k] = ALLOWED[K * K + k] ? scores[k] + this.transitions[K * K + k] : NEVER2;
    for (let i = 1; i < n; i++) {
      for (let k = 0; k < K; k++) {
        let top = NEVER2 * 2;
        let best3 = 0;
        for (let j = FIRST[k]; j <= LAST[k]; j++) {
          const x = previous[j] + this.transitions[j * K + k];
          if (x > top) {
            top = x;
            best3 = j;
          }
        }
        current[k] = top + scores[i * K + k];
        from[i * K + k] = best3;
      }
      const held3 = previous;
      previous = current;
      current = held3;
    }
    let best2 = 0;
    for (let k = 1; k < K; k++)
      if (previous[k] > previous[best2])
        best2 = k;
    for (let i = n - 1; i >= 0; i--) {
      out[offset + i] = best2;
      best2 = from[i * K + best2];
    }
  }
};

// dist/statements/context.js
var FAR = 25;
var Context3 = class {
  /** Nearest cueish token in the stretch. */
  cueLeft;
  cueRight;
  /** Nearest punctuation in the stretch; to the right the token itself counts. */
  markLeft;
  markRight;
  /** Distance to the nearest quotation in the passage, up to 12. */
  quoteLeft;
  quoteRight;
  /** Nearest cueish ancestor, the child of it above this token, and how many steps up. */
  cueAbove;
  branch;
  steps;
  constructor(reading) {
    const { n, stretchFrom, stretchTo, cueish, tag, head: head2, quoted, passageFrom, passageTo } = reading;
    const ints = () => new Int32Array(n).fill(-1);
    this.cueLeft = ints();
    this.cueRight = ints();
    this.markLeft = ints();
    this.markRight = ints();
    this.quoteLeft = new Int8Array(n).fill(-1);
    this.quoteRight = new Int8Array(n).fill(-1);
    this.cueAbove = ints();
    this.branch = ints();
    this.steps = new Int8Array(n);
    const isMark = (i) => (CLASS[tag[i]] & (BREAK | QUOTE)) !== 0 || tag[i] === T.STOP;
    for (let i = 0; i < n; i++) {
      if (i > stretchFrom[i]) {
        this.cueLeft[i] = cueish[i - 1] ? i - 1 : this.cueLeft[i - 1];
        const mark = isMark(i - 1) ? i - 1 : this.markLeft[i - 1];
        this.markLeft[i] = i - mark > FAR ? -1 : mark;
      }
      if (i > passageFrom[i] && !quoted[i]) {
        const d = quoted[i - 1] ? 1 : this.quoteLeft[i - 1] < 0 ? -1 : this.quoteLeft[i - 1] + 1;
        this.quoteLeft[i] = d > 11 ? -1 : d;
      }
    }
    for (let i = n - 1; i >= 0; i--) {
      const last = i + 1 >= stretchTo[i];
      if (!last)
        this.cueRight[i] = cueish[i + 1] ? i + 1 : this.cueRight[i + 1];
      const mark = isMark(i) ? i : last ? -1 : this.markRight[i + 1];
      this.markRight[i] = mark - i > FAR ? -1 : mark;
      if (i + 1 < passageTo[i] && !quoted[i]) {
        const d = quoted[i + 1] ? 1 : this.quoteRight[i + 1] < 0 ? -1 : this.quoteRight[i + 1] + 1;
        this.quoteRight[i] = d > 11 ? -1 : d;
      }
    }
    for (let i = 0; i < n; i++) {
      for (let x = i, h = head2[i], k = 0; h >= 0 && k < 40; x = h, h = head2[h], k++) {
        if (!cueish[h])
          continue;
        this.cueAbove[i] = h;
        this.branch[i] = x;
        this.steps[i] = k;
        break;
      }
    }
  }
};

// dist/statements/emissions.js
var K2 = 4;
var SLOT_BITS = 10;
var SLOTS = 1 << SLOT_BITS;
var ALONE = (2 * REACH2 + 1) * K2;
var WIDTH = ALONE + K2;
var features = new Features(CHAIN_BITS);
var words3 = new Array(SLOTS).fill(void 0);
var tags = new Uint8Array(SLOTS);
var wordSums = new Int32Array(SLOTS * WIDTH);
var states = STATES.map((state) => ({
  state,
  packed: new Int32Array(SLOTS).fill(-1),
  sums: new Int32Array(SLOTS * K2)
}));
var absent = new Int32Array(ALONE);
var table2;
whenWordsReset(() => {
  words3.fill(void 0);
  for (const { packed: packed2 } of states)
    packed2.fill(-1);
  table2 = void 0;
});
function emissions(weights2, r, c) {
  if (table2 === void 0) {
    table2 = biased(weights2.values);
    absent.fill(0);
    for (let k = -REACH2; k <= REACH2; k++)
      if (k !== 0)
        beside3(table2, r, k, -1, absent, (k + REACH2) * K2);
  }
  const sums2 = new Int32Array(r.n * K2);
  const around2 = new Int32Array(K2);
  for (let i = 0; i < r.n; i++)
    addWord(table2, r, i, sums2);
  for (const known3 of states)
    for (let i = 0; i < r.n; i++)
      addState(table2, known3, known3.state.of(r, c, i), sums2, i * K2);
  for (let i = 0; i < r.n; i++) {
    if (!sameAround(r, c, i)) {
      aroundFeatures(features.start(0), r, c, i);
      around2.fill(0);
      addRows(table2, around2, 0);
    }
    otherFeatures(features.start(0), r, c, i);
    addRows(table2, sums2, i * K2);
    add(around2, 0, sums2, i * K2);
  }
  return unpack(sums2, r.n, weights2.scale);
}
function addWord(table3, r, i, sums2) {
  const word = r.words[i];
  const tag = r.tag[i];
  const slot = Math.imul(word.lowerHash + tag, 2654435761) >>> 32 - SLOT_BITS;
  const at2 = slot * WIDTH;
  if (words3[slot] !== word || tags[slot] !== tag) {
    words3[slot] = word;
    tags[slot] = tag;
    wordSums.fill(0, at2, at2 + WIDTH);
    for (let k = -REACH2; k <= REACH2; k++)
      if (k !== 0)
        beside3(table3, r, k, i, wordSums, at2 + (k + REACH2) * K2);
    ownFeatures(features.start(0), r, i);
    addRows(table3, wordSums, at2 + REACH2 * K2);
    cueFeatures(features.start(0), r, i, 0, -1);
    addRows(table3, wordSums, at2 + ALONE);
  }
  const from = r.passageFrom[i];
  const to = r.passageTo[i];
  const low = Math.max(from, i - REACH2);
  const high = Math.min(to - 1, i + REACH2);
  for (let j = low; j <= high; j++)
    add(wordSums, at2 + (i - j + REACH2) * K2, sums2, j * K2);
  if (low !== i - REACH2 || high !== i + REACH2) {
    for (let k = -REACH2; k <= REACH2; k++)
      if (i + k < from || i + k >= to)
        add(absent, (k + REACH2) * K2, sums2, i * K2);
  }
  const sign = cueSign(r, i);
  if (sign === 0 && r.subject[i] < 0)
    add(wordSums, at2 + ALONE, sums2, i * K2);
  else {
    cueFeatures(features.start(0), r, i, sign, r.subject[i]);
    addRows(table3, sums2, i * K2);
  }
}
function beside3(table3, r, k, at2, out, o) {
  besideFeatures(features.start(0), k, r, at2);
  addRows(table3, out, o);
}
function addState(table3, known3, packed2, sums2, o) {
  const slot = Math.imul(packed2, 2654435761) >>> 32 - SLOT_BITS;
  if (known3.packed[slot] !== packed2) {
    known3.packed[slot] = packed2;
    known3.sums.fill(0, slot * K2, slot * K2 + K2);
    known3.state.features(features.start(0), packed2);
    addRows(table3, known3.sums, slot * K2);
  }
  add(known3.sums, slot * K2, sums2, o);
}
function add(from, at2, sums2, o) {
  for (let k = 0; k < K2; k++)
    sums2[o + k] += from[at2 + k];
}
function biased(values) {
  const rows5 = new Int32Array(values.slice().buffer);
  for (let i = 0; i < rows5.length; i++)
    rows5[i] ^= 2155905152;
  return rows5;
}
var HALVES = 16711935;
function addRows(table3, out, o) {
  const { count } = features;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let k = 0; k < count; k++) {
    const row2 = features.row(k) << 1;
    const x = table3[row2];
    const y = table3[row2 + 1];
    a = a + (x & HALVES) | 0;
    b = b + (x >>> 8 & HALVES) | 0;
    c = c + (y & HALVES) | 0;
    d = d + (y >>> 8 & HALVES) | 0;
  }
  const bias = Math.imul(count, 8388736);
  out[o] += a - bias;
  out[o + 1] += b - bias;
  out[o + 2] += c - bias;
  out[o + 3] += d - bias;
}
function unpack(sums2, n, scale) {
  const scores = new Float64Array(n * LABELS);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < LABELS; k++) {
      const pair2 = sums2[i * K2 + (k >> 2) * 2 + (k & 1)];
      const low = pair2 << 16 >> 16;
      scores[i * LABELS + k] = (k & 2 ? pair2 - low >> 16 : low) * scale;
    }
  }
  return scores;
}

// dist/statements/labelling.js
var Labelling = class {
  reading;
  /** Probabilities, `LABELS` a token. */
  marginals;
  /** The best sequence of labels. */
  labels;
  /** Sums of the columns before token i. */
  sources;
  cues;
  contents;
  words;
  verbs;
  commas;
  nouns;
  likelyCues;
  quoted;
  /** Colons and dashes outside quotations. */
  colons;
  /** First tokens of sentences. */
  sentences;
  constructor(reading, marginals, labels) {
    this.reading = reading;
    const { n, bits, tag, mark, cueish } = reading;
    this.marginals = marginals;
    this.labels = labels;
    const ints = () => new Int32Array(n + 1);
    this.sources = new Float64Array(n + 1);
    this.cues = new Float64Array(n + 1);
    this.contents = new Float64Array(n + 1);
    this.words = ints();
    this.verbs = ints();
    this.commas = ints();
    this.nouns = ints();
    this.likelyCues = ints();
    this.quoted = ints();
    this.colons = ints();
    this.sentences = ints();
    for (let i = 0; i < n; i++) {
      const o = i * LABELS;
      this.sources[i + 1] = this.sources[i] + marginals[o + SOURCE] + marginals[o + SOURCE + 1];
      this.cues[i + 1] = this.cues[i] + marginals[o + CUE] + marginals[o + CUE + 1];
      this.contents[i + 1] = this.contents[i] + marginals[o + CONTENT] + marginals[o + CONTENT + 1];
      this.words[i + 1] = this.words[i] + 1 - mark[i];
      this.verbs[i + 1] = this.verbs[i] + (bits[i] & (VERB | MODAL) ? 1 : 0);
      this.commas[i + 1] = this.commas[i] + (tag[i] === T.COMMA ? 1 : 0);
      this.nouns[i + 1] = this.nouns[i] + (bits[i] & (NOUN | PRONOUN) ? 1 : 0);
      this.likelyCues[i + 1] = this.likelyCues[i] + (cueish[i] === 2 ? 1 : 0);
      this.quoted[i + 1] = this.quoted[i] + reading.quoted[i];
      this.colons[i + 1] = this.colons[i] + (tag[i] === T.COLON && !reading.quoted[i] ? 1 : 0);
      this.sentences[i + 1] = this.sentences[i] + (reading.sentenceFrom[i] === i ? 1 : 0);
    }
  }
  /** Probability that token i begins (label) or goes on with (label + 1) a role. */
  at(i, label2) {
    return i < 0 || i >= this.reading.n ? 0 : this.marginals[i * LABELS + label2];
  }
};
var over = (sums2, from, to) => to > from ? sums2[to] - sums2[from] : 0;
function level(p) {
  return p < 0.02 ? 0 : p < 0.1 ? 1 : p < 0.25 ? 2 : p < 0.5 ? 3 : p < 0.75 ? 4 : p < 0.9 ? 5 : p < 0.98 ? 6 : 7;
}

// dist/statements/label.js
var MOVE_SCALE = 1e6;
var learned;
function learnedChain() {
  const moves = table("moves");
  if (learned?.from !== moves)
    learned = { from: moves, chain: new Chain(Float64Array.from(moves, (x) => x / MOVE_SCALE)) };
  return learned.chain;
}
function label(reading) {
  return labelFrom(reading, learnedChain(), emissions(weights("chain"), reading, new Context3(reading)));
}
function labelFrom(reading, chain, scores) {
  const { n, passageTo } = reading;
  const marginals = new Float64Array(n * LABELS);
  const labels = new Int8Array(n);
  for (let from = 0; from < n; from = passageTo[from]) {
    const range = [from * LABELS, passageTo[from] * LABELS];
    const count = passageTo[from] - from;
    chain.decode(scores.subarray(...range), count, labels, from);
    chain.marginals(scores.subarray(...range), count, marginals.subarray(...range));
  }
  return new Labelling(reading, marginals, labels);
}

// dist/statements/hosts.js
var NEAR = 6;
function hostOf(r, order, cursor, orphan) {
  if (!opensSentence(r, orphan.from))
    return hostInSentence(r, order, cursor, orphan);
  const first3 = r.passageFrom[orphan.from];
  for (let k = cursor - 1; k >= 0 && k >= cursor - NEAR; k--) {
    const { pieces: pieces2, proposal } = order[k];
    const [a, b] = pieces2.slice(-2);
    if (a < first3)
      break;
    const sameStretch = proposal.cue !== null && r.stretchFrom[orphan.from] === r.stretchFrom[proposal.cue.head];
    if (b <= orphan.from && r.quoted[b - 1] && !sameStretch)
      return order[k];
  }
  return orphan.slight ? null : hostAbove(r, order, cursor, orphan);
}
function hostInSentence(r, order, cursor, orphan) {
  const last = order[cursor - 1];
  if (last === void 0)
    return null;
  const end = last.pieces.at(-1);
  return end <= orphan.from && resumes(r, end, orphan.from) ? last : null;
}
function hostAbove(r, order, cursor, orphan) {
  if (!fillsBlock(r, orphan))
    return null;
  let last = null;
  for (let k = cursor - 1; k >= 0 && k >= cursor - NEAR; k--) {
    const end2 = order[k].pieces.at(-1);
    if (end2 <= orphan.from && end2 > (last?.pieces.at(-1) ?? 0))
      last = order[k];
  }
  if (last === null)
    return null;
  const end = last.pieces.at(-1);
  let above2 = orphan.from - 1;
  while (above2 > 0 && r.block[above2] === r.block[orphan.from])
    above2--;
  if (r.block[orphan.from] - r.block[end - 1] !== 1 || !r.quoted[end - 1] || r.tag[above2] === T.COLON)
    return null;
  const words5 = Math.max(end, last.proposal.cue?.to ?? 0);
  return r.stretchFrom[above2] < words5 ? last : null;
}
function isHeading(r, orphan) {
  if (!fillsBlock(r, orphan))
    return false;
  const words5 = r.spellings.slice(orphan.from, orphan.to);
  if (words5.every((w) => w === w.toUpperCase()))
    return true;
  return SINGLE.has(r.spellings[orphan.from - 1] ?? "") && doublesPrevail(r);
}
function doublesPrevail(r) {
  let more = 0;
  for (const q of r.quotations.from)
    more += SINGLE.has(r.spellings[q]) ? -1 : 1;
  return more > 0;
}
var SINGLE = /* @__PURE__ */ new Set(["'", "\u2018", "`"]);
function fillsBlock(r, { from, to }) {
  let a = from - 1;
  while (a >= 0 && r.mark[a] && r.block[a] === r.block[from])
    a--;
  let b = to;
  while (b < r.n && r.mark[b] && r.block[b] === r.block[from])
    b++;
  return (a < 0 || r.block[a] !== r.block[from]) && (b >= r.n || r.block[b] !== r.block[from]);
}

// dist/statements/content-features.js
function place(r, i, cue, source) {
  if (i < 0 || i >= r.n)
    return 8;
  if (i >= cue.from && i < cue.to)
    return 1;
  if (source !== null && i >= source[0] && i < source[1])
    return 2;
  if (i < r.stretchFrom[cue.head] || i >= r.stretchTo[cue.head])
    return 3;
  return r.tag[i] === T.COMMA ? 4 : r.mark[i] ? 5 : 6;
}
function placeBeyond(r, start, step, cue, source) {
  let k = start;
  for (let m = 0; m < 3 && k >= 0 && k < r.n && r.mark[k] && !(k >= cue.from && k < cue.to); m++)
    k += step;
  return place(r, k, cue, source);
}
var ContentFeatures = class {
  f;
  l;
  cue;
  source;
  paths;
  #r;
  #stem;
  #tag;
  #prior;
  constructor(f, l, cue, source, paths) {
    this.f = f;
    this.l = l;
    this.cue = cue;
    this.source = source;
    this.paths = paths;
    const r = l.reading;
    this.#r = r;
    this.#stem = r.stem[cue.head];
    this.#tag = r.tag[cue.head];
    this.#prior = r.cuePrior[cue.head];
  }
  /** Side of the cue: 0 before, 1 after, 2 on both. */
  side(from, to) {
    return from >= this.cue.to ? 1 : to <= this.cue.from ? 0 : 2;
  }
  /** Features of a beginning, the same for every candidate that begins there on that side. */
  start(s, side) {
    const { f, cue, source } = this;
    const r = this.#r;
    const stem = this.#stem;
    const before2 = placeBeyond(r, s - 1, -1, cue, source);
    const mark = s > 0 && r.mark[s - 1] ? r.lower[s - 1] : -1;
    const tag = r.tag[s];
    const word = r.lower[s];
    const gap = s - cue.to >= 0 && s - cue.to < 10 ? s - cue.to : -1;
    const previousTag = s > 0 ? r.tag[s - 1] : -1;
    f.start(2200);
    f.add(before2, side);
    f.add(before2, mark);
    f.add(before2, pair(stem, side));
    f.add(before2, word);
    f.add(before2, tag);
    f.add(pair(before2, tag), this.#prior);
    f.add(s > 0 ? r.lower[s - 1] : -1, word);
    f.add(previousTag, tag);
    f.add(stem, word);
    f.add(stem, pair(tag, before2));
    f.add(r.quoted[s] * 2 + (s > 0 ? r.quoted[s - 1] : 0), pair(side, before2));
    f.add(gap, tag);
    f.add(gap, stem);
    const p = level(this.l.at(s, CONTENT));
    const q = s > 0 && r.mark[s - 1] ? level(this.l.at(s - 1, CONTENT)) : 8;
    f.add(p, q);
    f.add(pair(p, q), side);
    f.add(pair(p, q), before2);
  }
  /** Features of an end. */
  end(e, side) {
    const { f, cue, source } = this;
    const r = this.#r;
    const n = r.n;
    const next = placeBeyond(r, e, 1, cue, source);
    const isMark = e < n && r.mark[e] === 1;
    const mark = isMark ? r.lower[e] : -1;
    const beyond = isMark ? e + 1 : e;
    const wordBeyond = beyond < n ? r.lower[beyond] : -1;
    const tagBeyond = beyond < n ? r.tag[beyond] : -1;
    const both = pair(next, mark);
    f.start(2300);
    f.add(next, side);
    f.add(next, mark);
    f.add(next, e < n ? r.lower[e] : -1);
    f.add(next, e < n ? r.tag[e] : -1);
    f.add(both, wordBeyond);
    f.add(both, tagBeyond);
    f.add(r.tag[e - 1], e < n ? r.tag[e] : -1);
    f.add(r.lower[e - 1], e < n ? r.lower[e] : -1);
    f.add(r.quoted[e - 1] * 2 + (e < n ? r.quoted[e] : 0), pair(side, next));
    f.add(wordBeyond, this.#stem);
    f.add(beyond < n ? r.cuePrior[beyond] : -1, mark);
    const inside = level(this.l.at(e - 1, CONTENT) + this.l.at(e - 1, CONTENT + 1));
    const goesOn2 = level(this.l.at(e, CONTENT + 1));
    const later = isMark ? level(this.l.at(e + 1, CONTENT + 1)) : 8;
    f.add(inside, goesOn2);
    f.add(pair(goesOn2, later), side);
    f.add(pair(goesOn2, later), next);
    f.add(pair(goesOn2, later), inside);
  }
  /** Features of the whole. */
  whole(kind, count, pieces2) {
    const { f, cue, source, l } = this;
    const r = this.#r;
    const size2 = 2 * count;
    const s = pieces2[0];
    const e = pieces2[size2 - 1];
    const side = this.side(s, e);
    const stem = this.#stem;
    const prior = this.#prior;
    let length = 0;
    let quoted = 0;
    let verbs = 0;
    let cues4 = 0;
    let mass = 0;
    let cueMass = 0;
    for (let k = 0; k < size2; k += 2) {
      const a = pieces2[k];
      const b = pieces2[k + 1];
      length += b - a;
      quoted += over(l.quoted, a, b);
      verbs += over(l.verbs, a, b);
      cues4 += over(l.likelyCues, a, b);
      mass += over(l.contents, a, b);
      cueMass += over(l.cues, a, b);
    }
    const q = quoted === 0 ? 0 : quoted >= length * 0.95 ? 2 : 1;
    const form = side * 8 + kind;
    const size = bucket(length);
    verbs = Math.min(verbs, 3);
    f.start(2020);
    f.add(form, stem);
    f.add(form, prior);
    f.add(form, this.#tag);
    f.add(form, q);
    f.add(side, pair(stem, q));
    f.add(size, side);
    f.add(size, stem);
    f.add(verbs, stem);
    f.add(verbs, side * 3 + q);
    f.add(Math.min(cues4, 2), side);
    f.add(q, size);
    const opens = quotationEdge(r, s, true);
    const closes2 = quotationEdge(r, e - 1, false);
    f.add(opens * 3 + closes2, side);
    f.add(opens * 3 + closes2, pair(prior, size));
    f.template(2040);
    this.#tree(pieces2, size2, side, q);
    f.template(2060);
    const s0 = r.stretchFrom[cue.head];
    const s1 = r.stretchTo[cue.head];
    f.add(bucket(s1 - e), side * 3 + q);
    f.add(bucket(s - s0), side * 3 + q);
    f.add(count, pair(side, q));
    if (count > 1) {
      const a = pieces2[1];
      const b = pieces2[2];
      const edges2 = r.quoted[b] * 2 + r.quoted[a - 1];
      f.add(kind, edges2);
      f.add(kind, pair(place(r, a, cue, source), place(r, b - 1, cue, source)));
      f.add(r.tag[b], r.quoted[b]);
      f.add(bucket(b - a), r.quoted[b]);
      f.add(r.sentenceFrom[b] === r.sentenceFrom[cue.head] ? 1 : 0, edges2);
      f.add(r.lower[b], r.quoted[b]);
      f.add(level(l.at(b, CONTENT)), level(l.at(b, CONTENT + 1)));
    } else {
      f.template(2070);
      const gap = bucket(s >= cue.to ? s - cue.to : cue.from - e);
      f.add(gap, side);
      f.add(gap, pair(stem, side));
      f.add(gap, pair(side, q));
      f.add(r.stretchFrom[s] === s0 ? 1 : 0, q);
    }
    f.template(2075);
    const colons = over(l.colons, s, e);
    const sentences = over(l.sentences, s + 1, e);
    f.add(Math.min(colons, 2), side * 3 + q);
    f.add(Math.min(sentences, 3), side * 3 + q);
    f.add(r.quoted[s] * 2 + r.quoted[e - 1], pair(side, Math.min(colons, 1) * 4 + Math.min(sentences, 3)));
    f.template(2080);
    const mean = level(mass / length);
    const near = over(l.contents, Math.max(s0, s - 12), Math.min(r.passageTo[cue.head], e + 12)) - mass;
    const between = count > 1 ? over(l.contents, pieces2[1], pieces2[2]) : 0;
    const missed = bucket(Math.round(Math.max(0, near - between)));
    const begins = level(l.at(s, CONTENT));
    const goesOn2 = level(l.at(e, CONTENT + 1));
    const sign = pair(mean, begins * 8 + goesOn2);
    f.add(mean);
    f.add(sign);
    f.add(mean, missed);
    f.add(sign, missed);
    f.add(sign, side);
    f.add(sign, q);
    f.add(mean, size);
    f.add(missed, size);
    f.add(bucket(Math.round(length - mass)), missed);
    const from = side === 1 ? cue.to : e;
    const to = side === 1 ? s : cue.from;
    const cuesBetween = side === 2 ? 0 : over(l.cues, from, to);
    const others = cuesBetween < 0.3 ? 0 : cuesBetween < 1 ? 1 : 2;
    f.add(others, side);
    f.add(sign, others);
    f.add(mean, others);
    f.add(cueMass < 0.3 ? 0 : cueMass < 1 ? 1 : 2, side);
    f.add(cueMass < 0.3 ? 0 : cueMass < 1 ? 1 : 2, mean);
    const sourceInside = side === 2 ? 0 : over(l.sources, from, to);
    f.add(sourceInside < 0.3 ? 0 : 1, pair(side, source === null ? 0 : 1));
  }
  /** How the pieces hang together: words with heads outside, words outside with heads in them, the way to the cue. */
  #tree(pieces2, size, side, q) {
    const { f, cue, source, paths } = this;
    const r = this.#r;
    const { head: head2, mark, bits } = r;
    const a0 = pieces2[0];
    const a1 = pieces2[1];
    const b0 = size > 2 ? pieces2[2] : -1;
    const b1 = size > 2 ? pieces2[size - 1] : -1;
    const inside = (i) => i >= a0 && i < a1 || i >= b0 && i < b1;
    let roots = 0;
    let top = -1;
    for (let k = 0; k < size; k += 2) {
      for (let i = pieces2[k]; i < pieces2[k + 1]; i++) {
        if (mark[i] || inside(head2[i]))
          continue;
        roots++;
        if (top < 0 || bits[i] & VERB && !(bits[top] & VERB))
          top = i;
      }
    }
    let strays = 0;
    const from = Math.max(r.stretchFrom[cue.head], a0 - 20);
    const to = Math.min(r.stretchTo[cue.head], pieces2[size - 1] + 20);
    for (let i = from; i < to && strays < 4; i++) {
      if (i === a0)
        i = a1;
      if (i >= to || !inside(head2[i]) || mark[i] || inside(i))
        continue;
      if (i >= cue.from && i < cue.to || source !== null && i >= source[0] && i < source[1])
        continue;
      strays++;
    }
    roots = Math.min(roots, 4);
    f.add(roots, strays);
    f.add(roots, side);
    f.add(strays, side * 3 + q);
    if (top < 0)
      return;
    paths.to(top);
    const path = paths.hash;
    const shape = pair(Math.min(roots, 2), Math.min(strays, 2));
    const relation = r.relation[top];
    f.add(path, side);
    f.add(path, this.#stem);
    f.add(path, this.#tag);
    f.add(relation, Math.min(roots, 2));
    f.add(relation, this.#stem);
    f.add(r.tag[top], this.#stem);
    f.add(pair(relation, head2[top] === cue.head ? 1 : 0), shape);
    f.add(r.stem[top], this.#stem);
    f.add(r.low[top] === a0 ? 1 : 0, pair(r.high[top] - pieces2[size - 1], side));
    f.add(path, shape);
  }
};
function quotationEdge(r, i, opening) {
  const q = r.quotation[i];
  if (q < 0)
    return 0;
  const distance = opening ? i - r.quotations.from[q] : r.quotations.to[q] - 1 - i;
  return distance <= 1 ? 1 : 2;
}

// dist/statements/contents.js
var BEFORE = 0;
var AFTER = 1;
var QUOTED = 2;
var RUN = 3;
var AROUND = 4;
var AROUND_SOURCE = 5;
var SENTENCE_AROUND = 6;
var SUBORDINATORS = new Set("as while although though because after before since when if that to for how whether what why who which where".split(" "));
var WINDOW = 90;
var Boundaries = class {
  starts = [];
  ends = [];
  #from;
  #to;
  #marks;
  constructor(l, cue, source) {
    const r = l.reading;
    const h = cue.head;
    this.#from = Math.max(r.stretchFrom[h], cue.from - WINDOW);
    this.#to = Math.min(r.stretchTo[h], cue.to + WINDOW);
    this.#marks = new Uint8Array(this.#to - this.#from + 1);
    this.#edges(cue, source);
    const last = Math.max(cue.to, source !== null && source[0] >= this.#from && source[1] <= this.#to ? source[1] : 0);
    for (let i = this.#from; i < this.#to; i++)
      this.#token(l, i, last);
    this.#tree(r, cue);
    this.#list(r);
  }
  /** Steps over marks at the edges and lists what is left, each place once. */
  #list({ mark }) {
    let lastStart = -1;
    let lastEnd = -1;
    for (let i = this.#from; i <= this.#to; i++) {
      const m = this.#marks[i - this.#from];
      if (m & 1 && i > lastStart) {
        lastStart = i;
        while (lastStart < this.#to && mark[lastStart])
          lastStart++;
        if (lastStart < this.#to)
          this.starts.push(lastStart);
      }
      if (m & 2) {
        let end = i;
        while (end > this.#from && mark[end - 1])
          end--;
        if (end > lastEnd && end > this.#from) {
          lastEnd = end;
          this.ends.push(end);
        }
      }
    }
  }
  #start(i) {
    if (i >= this.#from && i < this.#to)
      this.#marks[i - this.#from] |= 1;
  }
  #end(i) {
    if (i > this.#from && i <= this.#to)
      this.#marks[i - this.#from] |= 2;
  }
  #edges(cue, source) {
    this.#start(this.#from);
    this.#end(this.#to);
    this.#start(cue.to);
    this.#end(cue.from);
    if (source === null)
      return;
    this.#start(source[1]);
    this.#end(source[0]);
  }
  #token(l, i, last) {
    const r = l.reading;
    const bits = r.bits[i];
    if (r.mark[i] && bits & BREAK) {
      this.#start(i + 1);
      this.#end(i);
    }
    if (bits & CONJUNCTION || SUBORDINATORS.has(r.words[i].lower)) {
      this.#end(i);
      if (i - last < 14 && i >= last)
        this.#start(i);
      if (bits & CONJUNCTION)
        this.#start(i + 1);
    }
    const q = r.quotation[i];
    if (q >= 0) {
      if (r.quotations.from[q] === i)
        this.#start(i);
      if (r.quotations.to[q] === i + 1)
        this.#end(i + 1);
    }
    if (i > this.#from && q < 0 && r.quotation[i - 1] >= 0)
      this.#end(i);
    if (l.labels[i] === CONTENT || l.at(i, CONTENT) > 0.15)
      this.#start(i);
    if (l.labels[i] >= CONTENT && (i + 1 >= this.#to || l.labels[i + 1] !== CONTENT + 1))
      this.#end(i + 1);
  }
  #subtree(r, i) {
    this.#start(r.low[i]);
    this.#end(r.high[i]);
  }
  /** Edges of what hangs below the cue (three levels) and beside it. */
  #tree(r, cue) {
    for (let i = cue.from; i < cue.to; i++) {
      for (let k = r.firstKid[i]; k >= 0; k = r.nextKid[k]) {
        this.#subtree(r, k);
        if (i !== cue.head)
          continue;
        for (let m = r.firstKid[k]; m >= 0; m = r.nextKid[m]) {
          this.#end(r.high[m]);
          if (m > k)
            this.#end(r.low[m]);
          for (let y = r.firstKid[m]; y >= 0; y = r.nextKid[y])
            this.#end(r.high[y]);
        }
      }
    }
    for (let x = r.head[cue.head], k = 0; x >= 0 && k < 4; x = r.head[x], k++) {
      this.#subtree(r, x);
      for (let m = r.firstKid[x]; m >= 0; m = r.nextKid[m])
        this.#subtree(r, m);
    }
  }
};
var held2 = new Int32Array(16);
function visitContents(l, cue, source, visit) {
  const r = l.reading;
  const { starts, ends: ends2 } = new Boundaries(l, cue, source);
  const s0 = source === null ? -1 : source[0];
  const s1 = source === null ? -1 : source[1];
  for (const from of starts) {
    if (from > cue.to + 25)
      break;
    const kind = from >= cue.to ? AFTER : BEFORE;
    for (const to of ends2) {
      if (to <= from || from < cue.to && to > cue.from || from < s1 && to > s0)
        continue;
      held2[0] = from;
      held2[1] = to;
      visit(kind, 1, held2);
    }
  }
  const quotations2 = quotationsNear(r, cue);
  for (let i = 0; i < quotations2.length; i++) {
    for (let j = i; j < quotations2.length && j < i + 4; j++) {
      for (let k = i; k <= j; k++)
        held2.set(quotations2[k], 2 * (k - i));
      visit(j === i ? QUOTED : RUN, j - i + 1, held2);
    }
  }
  visitAround(r, cue, source, starts, ends2, quotations2, visit);
}
function quotationsNear(r, cue) {
  const { from, to } = r.quotations;
  const own = r.quotation[cue.head];
  let low = 0;
  let high = from.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (from[middle] < cue.from)
      low = middle + 1;
    else
      high = middle;
  }
  const list = [];
  for (let q = Math.max(0, low - 5); q < Math.min(from.length, low + 4); q++) {
    const inPassage = from[q] >= r.passageFrom[cue.head] && from[q] < r.passageTo[cue.head];
    if (q === own || !inPassage)
      continue;
    let first3 = from[q];
    let last = to[q];
    while (first3 < last && r.mark[first3])
      first3++;
    while (last > first3 && r.mark[last - 1])
      last--;
    if (first3 < last)
      list.push([first3, last]);
  }
  return list;
}
function visitAround(r, cue, source, starts, ends2, quotations2, visit) {
  const s0 = r.stretchFrom[cue.head];
  const inStretch = source !== null && source[0] >= s0 && source[1] <= r.stretchTo[cue.head];
  const first3 = inStretch ? Math.min(cue.from, source[0]) : cue.from;
  const last = inStretch ? Math.max(cue.to, source[1]) : cue.to;
  const before2 = [];
  for (let k = 0; k < 4 && k < starts.length; k++)
    if (starts[k] < first3)
      before2.push(starts[k]);
  const afterStarts = [skip(r, last, 1)];
  const afterEnds = [];
  for (const end of ends2)
    if (end > last)
      afterEnds.push(end);
  let later = 0;
  for (const [from, to] of quotations2) {
    if (to <= first3 + 1 && to >= first3 - 3)
      addOnce(before2, from);
    if (from < last - 1)
      continue;
    if (later < 2)
      addOnce(afterStarts, from);
    if (later < 3)
      addOnce(afterEnds, to);
    later++;
  }
  const both = (kind, a, b, c, d) => {
    if (a >= b || c >= d)
      return;
    held2[0] = a;
    held2[1] = b;
    held2[2] = c;
    held2[3] = d;
    visit(kind, 2, held2);
  };
  const firstEnd = skip(r, first3, -1);
  for (const s of before2)
    for (const t of afterStarts)
      for (const e of afterEnds)
        both(AROUND, s, firstEnd, t, e);
  if (source === null || source[1] >= cue.from)
    return;
  const afterCue = skip(r, cue.to, 1);
  for (const e of afterEnds) {
    both(AROUND_SOURCE, skip(r, source[1], 1), skip(r, cue.from, -1), afterCue, e);
    both(SENTENCE_AROUND, skip(r, s0, 1), skip(r, source[0], -1), afterCue, e);
  }
}
function addOnce(list, x) {
  if (!list.includes(x))
    list.push(x);
}
function skip({ mark, n }, at2, step) {
  let i = at2;
  if (step === 1)
    while (i < n && mark[i])
      i++;
  else
    while (i > 0 && mark[i - 1])
      i--;
  return i;
}

// dist/statements/no-content.js
function noContentFeatures(f, l, cue, source) {
  const r = l.reading;
  const h = cue.head;
  const stem = r.stem[h];
  const t = r.tag[h];
  const likely = level(over(l.cues, cue.from, cue.to) / (cue.to - cue.from));
  f.start(2e3);
  f.add(1);
  f.add(stem);
  f.add(r.cuePrior[h], t);
  f.add(r.relation[h], t);
  f.add(likely);
  f.add(likely, stem);
  f.add(l.labels[h], likely);
  f.add(source === null ? 0 : 1, stem);
  f.add(source === null ? 0 : 1, t);
  f.add(r.lower[cue.from], r.lower[cue.to - 1]);
  f.add(r.quoted[h], stem);
  f.add(r.block[h] === r.block[0] ? 1 : 0, t);
  const mass = over(l.contents, r.stretchFrom[h], r.stretchTo[h]);
  f.add(mass < 0.5 ? 0 : mass < 2 ? 1 : mass < 5 ? 2 : 3);
  const onCue = level(over(l.contents, cue.from, cue.to) / (cue.to - cue.from));
  f.add(onCue);
  f.add(onCue, likely);
  f.add(onCue, r.quoted[h]);
  f.add(r.cuePrior[h], likely);
  f.add(source === null ? -1 : r.sourcePrior[source[1] - 1], r.cuePrior[h]);
}

// dist/statements/path.js
var UP = 6;
var DOWN = 5;
var Paths = class {
  reading;
  /** Of the way asked for last: its hash (-1 where it is too long) and its length (9 where it is too long). */
  hash = -1;
  length = 9;
  #above = new Int32Array(UP);
  #hashes = new Int32Array(UP);
  #count = 0;
  constructor(reading, from) {
    this.reading = reading;
    let hash = 17;
    for (let a = from; a >= 0 && this.#count < UP; a = reading.head[a]) {
      this.#above[this.#count] = a;
      this.#hashes[this.#count++] = hash;
      hash = Math.imul(hash, 2654435761) + reading.relation[a] | 0;
    }
  }
  to(x) {
    const { head: head2, relation } = this.reading;
    let hash = 29;
    for (let y = x, k = 0; y >= 0 && k <= DOWN; y = head2[y], k++) {
      for (let u = 0; u < this.#count; u++) {
        if (this.#above[u] !== y)
          continue;
        this.hash = Math.imul(this.#hashes[u], 31) ^ hash;
        this.length = u + k;
        return;
      }
      hash = Math.imul(hash, 2246822507) + relation[y] | 0;
    }
    this.hash = -1;
    this.length = 9;
  }
};

// dist/statements/sources.js
var BY_CHAIN = R.parataxis + 1;
var WINDOW2 = 80;
function sourceCandidates(l, cue) {
  const r = l.reading;
  const a = Math.max(r.stretchFrom[cue.head], cue.from - WINDOW2);
  const b = Math.min(r.stretchTo[cue.head], cue.to + WINDOW2);
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const add2 = (start, end, head2, tail, parts) => {
    let from = start;
    let to = end;
    while (from < to && r.mark[from])
      from++;
    while (to > from && r.mark[to - 1])
      to--;
    if (from > head2 || to <= head2 || from < cue.to && to > cue.from)
      return;
    const key = (from - a) * 1024 + (to - from);
    if (seen.has(key))
      return;
    seen.add(key);
    found.push({ from, to, head: head2, tail, parts });
  };
  for (let x = a; x < b; x++) {
    if (x >= cue.from && x < cue.to || !isHead2(r, x))
      continue;
    let start = x;
    for (let k = r.firstKid[x]; k >= 0 && k < x; k = r.nextKid[k])
      start = Math.min(start, r.low[k]);
    start = Math.max(start, a);
    while (start < x && (r.mark[start] || IS_FUNCTION[r.relation[start]] && r.head[start] === x))
      start++;
    if (cue.to > start && cue.from < x)
      start = cue.to;
    addTails(r, x, start, b, cue, add2);
  }
  for (let i = a; i < b; i++) {
    if (l.labels[i] !== SOURCE && !(l.at(i, SOURCE) > 0.2))
      continue;
    let j = i + 1;
    while (j < b && (l.labels[j] === SOURCE + 1 || l.at(j, SOURCE + 1) > 0.4))
      j++;
    add2(i, j, governor(r, i, j), BY_CHAIN, 0);
  }
  return found;
}
function isHead2(r, x) {
  const bits = r.bits[x];
  if (!(bits & NOMINAL))
    return false;
  const relation = r.relation[x];
  const h = r.head[x];
  if (IS_PREMODIFIER[relation] && h > x && h - x < 8)
    return false;
  return !(bits & (DETERMINER | ADJECTIVE | NUMBER3)) || IS_ARGUMENT[relation] === 1;
}
function addTails(r, x, start, b, cue, add2) {
  let parts = 0;
  for (let k = r.firstKid[x]; k >= 0; k = r.nextKid[k])
    if (k > x)
      parts++;
  const until = (end2) => start < cue.from && end2 > cue.from ? cue.from : end2;
  add2(start, until(x + 1), x, 0, parts);
  let end = x + 1;
  for (let k = r.firstKid[x]; k >= 0; k = r.nextKid[k]) {
    if (k < x || r.relation[k] === R.punct)
      continue;
    end = Math.max(end, r.high[k]);
    if (end <= b)
      add2(start, until(end), x, r.relation[k], parts);
  }
}
function governor(r, from, to) {
  let best2 = from;
  let isNominal = false;
  for (let k = from; k < to; k++) {
    if (r.head[k] >= from && r.head[k] < to)
      continue;
    const nominal = (r.bits[k] & NOMINAL) !== 0;
    if (k === from || nominal && !isNominal) {
      best2 = k;
      isNominal = nominal;
    }
  }
  return best2;
}
function noSourceFeatures(f, l, cue) {
  const r = l.reading;
  const h = cue.head;
  const stem = r.stem[h];
  const hasSubject = r.subject[h] >= 0 ? 1 : 0;
  f.start(1e3);
  f.add(1);
  f.add(stem);
  f.add(r.cuePrior[h]);
  f.add(r.tag[h]);
  f.add(r.relation[h], r.tag[h]);
  f.add(hasSubject);
  f.add(r.relation[h], hasSubject);
  f.add(stem, hasSubject);
  const mass = over(l.sources, r.stretchFrom[h], r.stretchTo[h]);
  f.add(mass < 0.1 ? 0 : mass < 0.5 ? 1 : mass < 1 ? 2 : 3);
  const near = over(l.sources, Math.max(r.stretchFrom[h], cue.from - 12), Math.min(r.stretchTo[h], cue.to + 12));
  f.add(near < 0.1 ? 0 : near < 0.5 ? 1 : near < 1 ? 2 : 3, r.tag[h]);
  f.add(r.lower[cue.from], r.lower[cue.to - 1]);
  f.add(r.lower[cue.from], hasSubject);
}
function sourceFeatures(f, l, cue, c, paths) {
  const r = l.reading;
  const { n, tag, lower, stem, relation, cuePrior } = r;
  const h = cue.head;
  const x = c.head;
  paths.to(x);
  const path = paths.hash;
  const side = x < cue.from ? 0 : 1;
  const from = side ? cue.to : c.to;
  const to = side ? c.from : cue.from;
  const gap = bucket(to - from);
  const verbs = Math.min(over(l.verbs, from, to), 3);
  const commas = Math.min(over(l.commas, from, to), 3);
  const cues4 = Math.min(over(l.likelyCues, from, to), 2);
  const nouns = Math.min(over(l.nouns, from, to), 4);
  const quoted = over(l.quoted, from, to) > 0 ? 1 : 0;
  const cueStem = stem[h];
  const t = (i) => i < 0 || i >= n ? -1 : tag[i];
  const w = (i) => i < 0 || i >= n ? -1 : lower[i];
  f.start(1020);
  f.add(path, side);
  f.add(path, cueStem);
  f.add(path, tag[h]);
  f.add(paths.length, side);
  f.add(path, tag[x]);
  f.add(relation[x], side);
  f.add(relation[x], cueStem);
  f.add(gap, side);
  f.add(gap, pair(side, commas));
  f.add(verbs, pair(side, cues4));
  f.add(nouns, side);
  f.add(quoted, side);
  f.add(r.quoted[x], side);
  f.add(tag[x], side);
  f.add(r.sourcePrior[x], side);
  f.add(lower[x], side);
  f.add(lower[x], cueStem);
  f.add(cuePrior[h], pair(side, gap));
  const size = c.to - c.from;
  const next = w(c.to);
  f.add(bucket(size), tag[x]);
  f.add(c.tail, Math.min(c.parts, 3));
  f.add(c.tail, next);
  f.add(c.tail, bucket(c.to - x));
  f.add(next, side);
  f.add(c.to === cue.from ? 1 : c.from === cue.to ? 2 : 0, tag[x]);
  f.add(t(c.to), c.tail);
  f.add(t(c.to + 1), t(c.to));
  f.add(w(c.from - 1), lower[c.from]);
  f.add(t(c.from - 1), t(c.from));
  f.add(t(c.from), t(c.to - 1));
  f.add(c.tail, r.sourcePrior[x]);
  const subject = r.subject[h];
  const isSubject2 = x === subject ? 1 : subject >= 0 ? 2 : 0;
  f.add(isSubject2, side);
  f.add(lower[cue.from], path);
  f.add(lower[cue.to - 1], pair(side, gap));
  f.add(pair(relation[h], tag[h]), path);
  f.add(r.quoted[h], r.quoted[x]);
  f.add(r.shape[x], side);
  f.add(r.suffix[x], side);
  f.add(isSubject2, r.sourcePrior[x]);
  chainSigns(f, l, c, path, side, gap, cues4, from, to);
}
function chainSigns(f, l, c, path, side, gap, cues4, from, to) {
  const mean = level(over(l.sources, c.from, c.to) / (c.to - c.from));
  const begins = level(l.at(c.from, SOURCE));
  const goesOn2 = level(l.at(c.to, SOURCE + 1));
  const sign = pair(mean, begins * 8 + goesOn2);
  const between = over(l.sources, from, to);
  const others = between < 0.3 ? 0 : between < 1 ? 1 : 2;
  const cuesBetween = over(l.cues, from, to);
  const otherCues = cuesBetween < 0.3 ? 0 : cuesBetween < 1 ? 1 : 2;
  const near = l.reading.mark[c.to] === 1 ? level(l.at(c.to + 1, SOURCE + 1)) : 0;
  f.add(mean);
  f.add(begins);
  f.add(goesOn2);
  f.add(sign);
  f.add(sign, path);
  f.add(mean, gap * 2 + side);
  f.add(sign, cues4);
  f.add(level(l.at(c.head, SOURCE) + l.at(c.head, SOURCE + 1)), side);
  f.add(mean, pair(others, side));
  f.add(mean, pair(otherCues, side));
  f.add(mean, others * 3 + otherCues);
  f.add(mean, over(l.contents, from, to) > 0.5 ? 1 : 0);
  f.add(goesOn2 * 8 + near, c.tail);
}

// dist/statements/rank.js
var SOURCE_BITS = 18;
var CONTENT_BITS = 19;
var sourceRow = new Features(SOURCE_BITS);
var contentRow = new Features(CONTENT_BITS);
function rankSources(l, cue) {
  const { values } = weights("source");
  const paths = new Paths(l.reading, cue.head);
  noSourceFeatures(sourceRow, l, cue);
  let top = sourceRow.sum(values);
  let best2 = null;
  const passive = passiveSubject(l.reading, cue);
  const relative = relativeBefore(l.reading, cue);
  for (const candidate of sourceCandidates(l, cue)) {
    if (candidate.head === passive)
      continue;
    if (relative >= 0 && candidate.from > relative && candidate.to <= cue.from)
      continue;
    sourceFeatures(sourceRow, l, cue, candidate, paths);
    const score = sourceRow.sum(values);
    if (score <= top)
      continue;
    top = score;
    best2 = candidate;
  }
  return best2;
}
function relativeBefore(r, { from }) {
  if (from < 1 || r.tag[from - 1] !== T.COMMA)
    return -1;
  const first3 = r.sentenceFrom[from - 1];
  for (let i = from - 2; i > first3 + 1; i--) {
    if (r.mark[i])
      return -1;
    if (r.tag[i - 1] === T.COMMA && (r.tag[i] === T.WDT || r.tag[i] === T.WP))
      return i;
  }
  return -1;
}
var REPORTED = new Set("believed said reported thought alleged rumored rumoured supposed deemed estimated presumed assumed told asked understood considered".split(" "));
function passiveSubject(r, { head: head2 }) {
  const subject = r.subject[head2];
  const passive = subject >= 0 && r.relation[subject] === R.nsubjpass && REPORTED.has(r.words[head2].lower);
  return passive ? subject : -1;
}
function rankContents(l, cue, source, few2) {
  const { values, scale } = weights("content");
  noContentFeatures(contentRow, l, cue, source);
  const none2 = contentRow.sum(values);
  const features3 = new ContentFeatures(contentRow, l, cue, source, new Paths(l.reading, cue.head));
  const edges2 = new Edges(features3, values);
  shortList.clear();
  visitContents(l, cue, source, (kind, count, pieces2) => {
    shortList.add(kind, count, pieces2, edges2.score(pieces2[0], pieces2[2 * count - 1]));
  });
  const best2 = [];
  for (let k = 0; k < shortList.size; k++) {
    const { kind, count, pieces: pieces2, score: edgeScore } = shortList.items[k];
    features3.whole(kind, count, pieces2);
    const score = (edgeScore + contentRow.sum(values) - none2) * scale;
    if (best2.length === few2 && score <= best2[few2 - 1].score)
      continue;
    if (best2.length === few2)
      best2.pop();
    let at2 = best2.length;
    while (at2 > 0 && best2[at2 - 1].score < score)
      at2--;
    best2.splice(at2, 0, { cue, source, pieces: pieces2.slice(0, 2 * count), score });
  }
  return best2;
}
var PLACES2 = 3 * 2048;
var edgeScores = new Int32Array(2 * PLACES2);
var edgeCues = new Int32Array(2 * PLACES2);
var cues3 = 0;
var Edges = class {
  features;
  values;
  #number = ++cues3;
  #origin;
  constructor(features3, values) {
    this.features = features3;
    this.values = values;
    this.#origin = features3.l.reading.passageFrom[features3.cue.head];
  }
  score(from, to) {
    const side = this.features.side(from, to);
    return this.#edge(from, side, 0) + this.#edge(to, side, PLACES2);
  }
  #edge(at2, side, kind) {
    const place2 = (at2 - this.#origin) * 3 + side;
    if (place2 < 0 || place2 >= PLACES2)
      return this.#work(at2, side, kind);
    const slot = kind + place2;
    if (edgeCues[slot] !== this.#number) {
      edgeCues[slot] = this.#number;
      edgeScores[slot] = this.#work(at2, side, kind);
    }
    return edgeScores[slot];
  }
  #work(at2, side, kind) {
    if (kind === 0)
      this.features.start(at2, side);
    else
      this.features.end(at2, side);
    return this.features.f.sum(this.values);
  }
};
var ShortList = class {
  items = Array.from({ length: SHORT }, () => ({ kind: 0, count: 0, pieces: new Int32Array(8), score: 0 }));
  size = 0;
  clear() {
    this.size = 0;
  }
  add(kind, count, pieces2, score) {
    const { items } = this;
    if (this.size === SHORT && score <= items[SHORT - 1].score)
      return;
    for (let k2 = 0; k2 < this.size; k2++)
      if (items[k2].score === score && same(items[k2], count, pieces2))
        return;
    const place2 = items[this.size < SHORT ? this.size++ : SHORT - 1];
    let k = this.size - 1;
    for (; k > 0 && items[k - 1].score < score; k--)
      items[k] = items[k - 1];
    items[k] = place2;
    place2.kind = kind;
    place2.count = count;
    place2.score = score;
    for (let i = 0; i < 2 * count; i++)
      place2.pieces[i] = pieces2[i];
  }
};
function same(item, count, pieces2) {
  if (item.count !== count)
    return false;
  for (let i = 0; i < 2 * count; i++)
    if (item.pieces[i] !== pieces2[i])
      return false;
  return true;
}
var SHORT = 12;
var shortList = new ShortList();

// dist/statements/voices.js
var FARTHEST = 25;
var FEW = 9;
var VERBS3 = new Set(CUES.flatMap(({ forms }) => forms));
function introducedBefore(l, opening) {
  const r = l.reading;
  let colon = opening - 1;
  while (colon > 0 && r.mark[colon] && r.tag[colon] !== T.COLON)
    colon--;
  if (colon <= 0 || r.tag[colon] !== T.COLON || !r.words[colon].lower.endsWith(":"))
    return null;
  const verb = lastVerb(l, r.sentenceFrom[colon], colon);
  if (verb < 0)
    return null;
  const from = withAuxiliaries(r, verb);
  const to = verb + 1 === colon ? colon + 1 : verb + 1;
  const cue = { from, to, head: cueHead(r, from, to) };
  const source = rankSources(l, cue);
  return { cue, source: source ? [source.from, source.to] : allBut(r, cue, colon), rule: "quotation-colon" };
}
function withAuxiliaries(r, verb) {
  let from = verb;
  while (from > r.sentenceFrom[verb] && r.head[from - 1] === verb && r.bits[from - 1] & VERB)
    from--;
  return from;
}
function allBut(r, cue, colon) {
  const first3 = r.sentenceFrom[colon];
  if (colon - first3 > FEW)
    return null;
  if (cue.from === first3 && cue.to < colon)
    return [cue.to, colon];
  return cue.to >= colon && cue.from > first3 ? [first3, cue.from] : null;
}
function followedBy(l, end) {
  const r = l.reading;
  let first3 = end;
  let comma = false;
  while (first3 < r.n && r.mark[first3] && r.sentenceTo[first3] === r.sentenceTo[end - 1]) {
    if (r.tag[first3] === T.COMMA)
      comma = true;
    first3++;
  }
  if (!comma || first3 >= r.n || r.sentenceTo[first3] !== r.sentenceTo[end - 1])
    return null;
  const last = Math.min(r.sentenceTo[first3], first3 + FARTHEST);
  for (let i = first3; i < last && !r.quoted[i]; i++) {
    if (!(r.bits[i] & VERB && r.bits[i] & FINITE))
      continue;
    const cue = { from: i, to: i + 1, head: i };
    return {
      cue,
      source: i > first3 ? [first3, lessAdverbs(r, first3, i)] : voiceBehind(l, cue, last),
      rule: "quotation-clause"
    };
  }
  return null;
}
var LEAD = 10;
function ledBy(l, opening, covered) {
  const r = l.reading;
  let last = opening - 1;
  while (last > r.sentenceFrom[opening] && r.quoted[last])
    last--;
  const paused = r.tag[last] === T.COMMA || r.tag[last] === T.COLON;
  const first3 = paused ? Math.max(r.sentenceFrom[opening], last - LEAD) : last;
  for (let i = last; i >= first3 && !r.quoted[i] && !covered[i]; i--) {
    if (!(r.bits[i] & VERB) || r.cueish[i] !== 2)
      continue;
    const cue = { from: withAuxiliaries(r, i), to: i + 1, head: i };
    const ranked2 = rankSources(l, cue);
    if (ranked2 === null)
      return null;
    const [subject, source] = apart(r, opening, cue, ranked2);
    return { cue, source, rule: "quotation-led", ...subject && { subject } };
  }
  return null;
}
function apart(r, opening, cue, { from, to }) {
  const first3 = r.sentenceFrom[opening];
  let start = from;
  for (let i = first3; i < to - 1 && to <= cue.from; i++) {
    if (r.tag[i] === T.COMMA && i > first3 && r.bits[opening] & FINITE)
      return [
        [first3, i],
        [Math.max(i + 1, from), to]
      ];
    if (i >= from && r.tag[cue.head] === T.VBG && r.words[i].lower === "of")
      start = i + 1;
  }
  return [null, [start, to]];
}
function lessAdverbs(r, from, to) {
  let end = to;
  while (end > from + 1 && (r.bits[end - 1] & ADVERB || r.mark[end - 1]))
    end--;
  return end;
}
function voiceBehind(l, cue, last) {
  const ranked2 = rankSources(l, cue);
  if (ranked2 !== null && ranked2.from >= cue.to)
    return [ranked2.from, ranked2.to];
  let end = cue.to;
  while (end < last && !l.reading.mark[end])
    end++;
  return end > cue.to ? [cue.to, end] : null;
}
function lastVerb({ reading: r }, from, colon) {
  for (let i = colon - 1; i >= from; i--)
    if (r.cueish[i] === 2 && r.bits[i] & VERB)
      return i;
  for (let i = from; i < colon; i++)
    if (r.bits[i] & VERB && r.bits[i] & FINITE)
      return i;
  if (colon - from < 2 || colon - from > FEW)
    return -1;
  if (VERBS3.has(r.words[colon - 1].lower))
    return colon - 1;
  return VERBS3.has(r.words[from].lower) ? from : -1;
}

// dist/statements/orphans.js
var FEWEST_WORDS = 4;
function adoptOrphans(l, growing) {
  const r = l.reading;
  const covered = new Uint8Array(r.n);
  for (const { proposal, pieces: pieces2 } of growing) {
    for (let k = 0; k < pieces2.length; k += 2)
      covered.fill(1, pieces2[k], pieces2[k + 1]);
    if (proposal.cue !== null)
      covered.fill(1, proposal.cue.from, proposal.cue.to);
  }
  let open = null;
  const { from, to, closed } = r.quotations;
  let cursor = 0;
  const order = [...growing].sort((a, b) => a.pieces.at(-1) - b.pieces.at(-1));
  for (let q = 0; q < from.length; q++) {
    const orphan = look2(r, covered, from[q], to[q]);
    const before2 = open;
    open = null;
    while (cursor < order.length && order[cursor].pieces.at(-1) <= from[q])
      cursor++;
    if (orphan === null || isHeading(r, orphan)) {
      if (!closed[q])
        open = coveredBy(order, from[q], to[q], cursor);
      continue;
    }
    const host = before2 ?? hostOf(r, order, cursor, orphan);
    if (host !== null) {
      host.pieces.push(orphan.from, orphan.to);
      covered.fill(1, orphan.from, orphan.to);
      if (!closed[q])
        open = host;
      continue;
    }
    const alone = standAlone(l, order, covered, orphan, cursor);
    if (alone === null)
      continue;
    growing.push(alone);
    covered.fill(1, orphan.from, orphan.to);
    if (!closed[q])
      open = alone;
  }
}
function look2(r, covered, from, to) {
  let words5 = 0;
  let verbs = 0;
  let start = from;
  let end = to;
  while (start < end && r.mark[start])
    start++;
  while (end > start && r.mark[end - 1])
    end--;
  for (let i = start; i < end; i++) {
    if (covered[i])
      return null;
    if (r.mark[i])
      continue;
    words5++;
    if (r.bits[i] & (VERB | MODAL))
      verbs++;
  }
  const orphan = { from: start, to: end, words: words5, slight: false };
  if (words5 >= FEWEST_WORDS && (verbs > 0 || signature(r, orphan) !== null))
    return orphan;
  return words5 > 1 && isSentence(r, start, end) ? { from: start, to: end, words: words5, slight: true } : null;
}
function isSentence(r, from, to) {
  let end = to;
  while (end < r.sentenceTo[to - 1] && r.mark[end])
    end++;
  return opensSentence(r, from) && end === r.sentenceTo[to - 1];
}
function coveredBy(order, from, to, cursor) {
  for (let k = Math.max(0, cursor - 10); k < Math.min(order.length, cursor + 10); k++) {
    const { pieces: pieces2 } = order[k];
    for (let p = 0; p < pieces2.length; p += 2)
      if (pieces2[p] < to && pieces2[p + 1] > from + 1)
        return order[k];
  }
  return null;
}
function standAlone(l, order, covered, orphan, cursor) {
  const r = l.reading;
  if (orphan.slight)
    return null;
  if (!opensSentence(r, orphan.from)) {
    const label2 = labelBefore(r, r.quotations.from[r.quotation[orphan.from]]);
    if (label2 !== null) {
      const colon = label2[1];
      return grown2({ cue: { from: colon, to: colon + 1, head: colon }, source: label2, rule: "quotation-colon" }, orphan);
    }
    const led = ledBy(l, orphan.from, covered);
    return led && grown2(led, orphan);
  }
  const first3 = r.passageFrom[orphan.from];
  const last = r.passageTo[orphan.from];
  let free = 0;
  for (let i = first3; i < last; i++)
    if (!r.mark[i] && !covered[i] && !r.quoted[i])
      free++;
  if (free > orphan.words && orphan.words <= 7)
    return null;
  const signed = signature(r, orphan);
  if (signed !== null)
    return { proposal: signed, pieces: [orphan.from, orphan.to], rule: "quotation-dash" };
  return grown2(voiceOf(l, order, orphan, cursor), orphan);
}
function grown2({ cue, source, rule, subject }, { from, to }) {
  const pieces2 = [...subject ?? [], from, to];
  return { proposal: { cue, source, pieces: Int32Array.from(pieces2), score: 0 }, pieces: pieces2, rule };
}
function voiceOf(l, order, orphan, cursor) {
  const r = l.reading;
  const clause = followedBy(l, orphan.to);
  if (clause !== null)
    return clause;
  const first3 = r.passageFrom[orphan.from];
  let source = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let k = Math.max(0, cursor - 6); k < Math.min(order.length, cursor + 6); k++) {
    const s = order[k].proposal.source;
    if (s === null || s[0] < first3 || s[1] > r.passageTo[orphan.from])
      continue;
    const gap = Math.abs(s[0] - orphan.from);
    if (gap >= nearest)
      continue;
    nearest = gap;
    source = s;
  }
  if (source !== null)
    return { cue: null, source, rule: "quotation-nearest-source" };
  const introduced = introducedBefore(l, orphan.from);
  if (introduced !== null)
    return introduced;
  for (let k = cursor - 1; k >= 0 && k > cursor - 4; k--) {
    const { proposal, pieces: pieces2 } = order[k];
    if (r.block[orphan.from] - r.block[pieces2.at(-1) - 1] > 1)
      break;
    if (proposal.source !== null)
      return { cue: null, source: proposal.source, rule: "quotation-same-source" };
  }
  return { cue: null, source: null, rule: "quotation-alone" };
}
var DASH = /^[-–—―]+$/u;
function signature(r, orphan) {
  let dash = orphan.to;
  while (dash < r.n && dash < orphan.to + 4 && r.mark[dash] && !DASH.test(r.words[dash].lower))
    dash++;
  if (dash >= r.n || !DASH.test(r.words[dash].lower))
    return null;
  if (r.block[dash] > r.block[orphan.from] + 1)
    return null;
  let end = dash + 1;
  while (end < r.n && r.block[end] === r.block[dash] && end - dash < 8 && !r.mark[end])
    end++;
  if (end === dash + 1)
    return null;
  const cue = { from: dash, to: dash + 1, head: dash };
  return { cue, source: [dash + 1, end], pieces: Int32Array.of(orphan.from, orphan.to), score: 0 };
}

// dist/statements/chunks.js
function chunkNouns(reading, from, to) {
  const { tag, bits } = reading;
  const chunks = { of: new Int32Array(to - from).fill(-1), ends: [], heads: [] };
  const add2 = (start, end, head2) => {
    chunks.of.fill(chunks.heads.length, start - from, end - from);
    chunks.heads.push(head2);
    chunks.ends.push(end);
  };
  for (let i = from; i < to; ) {
    const t = tag[i];
    const loneDeterminer = t === T.DT && !(i + 1 < to && bits[i + 1] & MODIFIER);
    if (t === T.PRP || t === T.EX || t === T.WP || t === T.WDT || loneDeterminer) {
      add2(i, i + 1, i);
      i++;
      continue;
    }
    const end = bits[i] & MODIFIER && t !== T.POS ? phraseEnd(reading, i, to) : -1;
    if (end < 0)
      i++;
    else {
      add2(i, end, hangModifiers(reading, i, end));
      i = end;
    }
  }
  return chunks;
}
function phraseEnd({ tag, bits }, i, to) {
  let last = -1;
  for (let j = i; j < to; j++) {
    const b = bits[j];
    const t = tag[j];
    const nextNoun = j + 1 < to && (bits[j + 1] & NOUN) !== 0;
    const nextAdjective = j + 1 < to && (bits[j + 1] & ADJECTIVE) !== 0;
    const afterAdjective = j > i && (bits[j - 1] & ADJECTIVE) !== 0;
    const goesOn2 = (b & MODIFIER) !== 0 || (t === T.VBG || t === T.VBN) && j > i && nextNoun && last < 0 || t === T.CC && afterAdjective && nextAdjective || (b & ADVERB) !== 0 && nextAdjective || t === T.COMMA && afterAdjective && nextAdjective && last < 0;
    if (!goesOn2)
      break;
    if (b & (NOUN | NUMBER3) || t === T.POS)
      last = j;
    if (t === T.DT && j > i && last >= 0)
      break;
  }
  return last < 0 ? -1 : last + 1;
}
function hangModifiers(reading, start, end) {
  const { tag, bits, head: head2, relation } = reading;
  const hang = (i, h, r) => {
    head2[i] = h;
    relation[i] = r;
  };
  const modify = (from2, h, owner2) => {
    for (let x = from2; x < h; x++) {
      if (x === owner2)
        continue;
      const b = bits[x];
      const r = b & NOUN ? R.compound : b & DETERMINER ? R.det : b & NUMBER3 ? R.nummod : b & ADJECTIVE ? R.amod : R.poss;
      hang(x, h, r);
    }
  };
  let from = start;
  let owner = -1;
  for (let k = start + 1; k < end; k++) {
    if (tag[k] !== T.POS)
      continue;
    const h = k - 1;
    modify(from, h, owner);
    hang(k, h, R.case);
    if (owner >= 0 && owner !== h)
      hang(owner, h, R.poss);
    owner = h;
    from = k + 1;
  }
  if (from >= end)
    return owner;
  modify(from, end - 1, owner);
  if (owner >= 0)
    hang(owner, end - 1, R.poss);
  return end - 1;
}

// dist/statements/verbs.js
var AUXILIARY = new Set("be is was were are been being am 's 're 'm have has had having 've 'd do does did doing get gets got getting".split(" "));
var BE = new Set("be is was were are been being am 's 're 'm get gets got getting".split(" "));
function findVerbGroups({ tag, bits, head: head2, relation }, lower, chunkOf, from, to) {
  const of = new Int32Array(to - from).fill(-1);
  const list = [];
  for (let i = from; i < to; i++) {
    if (chunkOf[i - from] >= 0)
      continue;
    const toVerb = tag[i] === T.TO && i + 1 < to && (tag[i + 1] === T.VB || (bits[i + 1] & ADVERB) !== 0);
    if (!(bits[i] & (VERB | MODAL)) && !toVerb)
      continue;
    const verb = mainVerb(i);
    if (verb < 0)
      continue;
    const passive = tag[verb] === T.VBN && hasBe(i, verb);
    for (let k = i; k <= verb; k++) {
      of[k - from] = verb;
      if (k === verb)
        continue;
      head2[k] = verb;
      relation[k] = relationOf2(k, verb);
    }
    list.push({ start: i, verb, infinitive: tag[i] === T.TO, passive, finite: (bits[i] & FINITE) !== 0 });
    i = verb;
  }
  const first3 = list.findIndex((g) => g.start === g.verb && tag[g.verb] === T.VBN);
  if (first3 >= 0 && !list.some((g) => g.finite))
    list[first3] = { ...list[first3], finite: true };
  return { of, list };
  function mainVerb(start) {
    let last = -1;
    for (let j = start; j < to && chunkOf[j - from] < 0; j++) {
      const isVerb2 = (bits[j] & VERB) !== 0;
      const inside = isVerb2 || (bits[j] & MODAL) !== 0 || tag[j] === T.TO && j === start || (bits[j] & ADVERB) !== 0 && j > start;
      if (!inside)
        break;
      if (!isVerb2)
        continue;
      if (last >= 0 && !AUXILIARY.has(lower[last]))
        break;
      last = j;
    }
    return last;
  }
  function hasBe(start, verb) {
    for (let k = start; k < verb; k++)
      if (BE.has(lower[k]))
        return true;
    return false;
  }
  function relationOf2(k, verb) {
    if (tag[k] === T.TO)
      return R.mark;
    if (bits[k] & (VERB | MODAL))
      return tag[verb] === T.VBN && BE.has(lower[k]) ? R.auxpass : R.aux;
    return lower[k] === "not" || lower[k] === "n't" || lower[k] === "never" ? R.neg : R.advmod;
  }
}

// dist/statements/attach.js
var SUBORDINATORS2 = new Set("that whether if because although though while after before since when where how why what who which as unless until so".split(" "));
var WH_CLAUSE = /* @__PURE__ */ new Set(["that", "whether", "how", "why", "what", "if"]);
var OPEN2 = -2;
function attach(reading, lower) {
  reading.head.fill(OPEN2);
  reading.relation.fill(R.dep);
  for (let i = 0; i < reading.n; i = reading.sentenceTo[i])
    attachSentence(reading, lower, i, reading.sentenceTo[i]);
}
function attachSentence(reading, lower, from, to) {
  const { head: head2, relation, bits } = reading;
  const chunks = chunkNouns(reading, from, to);
  const groups = findVerbGroups(reading, lower, chunks.of, from, to);
  const walk = new Walk(reading, lower, from, to, chunks.of, groups.of);
  for (let i = from; i < to; )
    i = walk.step(i, chunks, groups.list);
  let root = walk.root;
  if (root < 0) {
    const pending = walk.pendingNoun;
    root = pending >= 0 && head2[pending] === OPEN2 ? pending : groups.list[0]?.verb ?? chunks.heads[0] ?? from;
    head2[root] = -1;
    relation[root] = R.root;
  }
  let lastVerb2 = -1;
  for (let i = from; i < to; i++) {
    const group = groups.of[i - from];
    if (head2[i] === OPEN2 && i !== root) {
      head2[i] = lastVerb2 >= 0 && i - lastVerb2 < 10 ? lastVerb2 : root;
      const b = bits[i];
      relation[i] = b & ADVERB ? R.advmod : CLASS[reading.tag[i]] === 0 && !isWordTag(reading.tag[i]) ? R.punct : R.dep;
      if (reading.tag[i] === T.CC)
        relation[i] = R.cc;
    }
    if (group >= 0 && group !== i)
      lastVerb2 = group;
    else if (group === i)
      lastVerb2 = i;
  }
  head2[root] = -1;
  breakCycles(head2, from, to, root);
}
var isWordTag = (tag) => tag < 36;
function breakCycles(head2, from, to, root) {
  for (let i = from; i < to; i++) {
    let x = i;
    for (let steps = 0; x >= 0 && steps <= 60; steps++) {
      x = head2[x];
      if (steps === 60)
        head2[i] = i === root ? -1 : root;
    }
  }
}
var Walk = class {
  reading;
  lower;
  from;
  to;
  chunkOf;
  groupOf;
  root = -1;
  pendingNoun = -1;
  #pendingMark = -1;
  #pendingCase = -1;
  #lastNoun = -1;
  #afterComma = false;
  #conjunction = false;
  #verb;
  #object = false;
  #nextGroup = 0;
  constructor(reading, lower, from, to, chunkOf, groupOf) {
    this.reading = reading;
    this.lower = lower;
    this.from = from;
    this.to = to;
    this.chunkOf = chunkOf;
    this.groupOf = groupOf;
  }
  /** Takes the word, noun phrase or verb group at `i`; where to go on. */
  step(i, chunks, groups) {
    const chunk = this.chunkOf[i - this.from];
    if (chunk >= 0) {
      this.#noun(chunks.heads[chunk], chunks.ends[chunk], groups);
      return chunks.ends[chunk];
    }
    const verb = this.groupOf[i - this.from];
    if (verb >= 0) {
      const group = groups.find((g, k) => k >= this.#nextGroup && g.verb === verb);
      this.#group(group, chunks);
      return verb + 1;
    }
    this.#word(i, chunks);
    return i + 1;
  }
  #hang(i, head2, relation) {
    this.reading.head[i] = head2;
    this.reading.relation[i] = relation;
  }
  #noun(h, end, groups) {
    const { head: head2, relation, tag, bits } = this.reading;
    while (this.#nextGroup < groups.length && groups[this.#nextGroup].start < end)
      this.#nextGroup++;
    const next = groups[this.#nextGroup];
    let direct = false;
    if (next?.finite) {
      let k = end;
      while (k < next.start && bits[k] & ADVERB)
        k++;
      direct = k === next.start;
    }
    const last = this.#lastNoun;
    const verb = this.#verb;
    if (this.#pendingCase >= 0) {
      const of = this.lower[this.#pendingCase] === "of";
      this.#hang(this.#pendingCase, h, R.case);
      const governor2 = of && last >= 0 ? last : verb && last <= verb.verb ? verb.verb : last >= 0 ? of || !verb ? last : verb.verb : -1;
      if (governor2 >= 0 && governor2 !== h)
        this.#hang(h, governor2, R.nmod);
      else if (this.pendingNoun < 0)
        this.pendingNoun = h;
      this.#pendingCase = -1;
    } else if (this.#conjunction && last >= 0 && !direct)
      this.#hang(h, last, R.conj);
    else if ((tag[h] === T.WP || tag[h] === T.WDT) && last >= 0) {
      this.pendingNoun = h;
      this.#pendingMark = -1;
    } else if (verb && !direct && !this.#object && last < verb.verb && h - verb.verb < 8) {
      this.#hang(h, verb.verb, verb.passive ? R.dep : R.dobj);
      this.#object = true;
    } else if (last >= 0 && this.#afterComma && !direct)
      this.#hang(h, last, R.appos);
    else if (head2[h] === OPEN2)
      this.pendingNoun = h;
    this.#lastNoun = h;
    this.#afterComma = false;
    this.#conjunction = false;
    if (head2[h] === OPEN2 && (tag[h] === T.WP || tag[h] === T.WDT))
      relation[h] = R.mark;
  }
  #group(group, chunks) {
    const { head: head2, relation, tag } = this.reading;
    const v = group.verb;
    const verb = this.#verb;
    let governor2 = -1;
    let rel = R.root;
    const pending = this.pendingNoun;
    const relative = pending >= 0 && relation[pending] === R.mark && (tag[pending] === T.WP || tag[pending] === T.WDT);
    if (relative) {
      governor2 = this.#antecedent(pending, chunks);
      rel = R.relcl;
      this.#subject(pending, group);
    } else if (group.infinitive || !group.finite) {
      if (tag[group.start] === T.VBG || tag[v] === T.VBG) {
        const adjacent = this.#lastNoun >= 0 && !this.#afterComma && this.#lastNoun === v - 1;
        rel = adjacent ? R.acl : R.advcl;
        governor2 = adjacent ? this.#lastNoun : verb ? verb.verb : -1;
      } else if (group.infinitive) {
        rel = R.xcomp;
        governor2 = verb ? verb.verb : this.#lastNoun;
      } else if (tag[v] === T.VBN && this.#lastNoun >= 0 && !this.#afterComma) {
        rel = R.acl;
        governor2 = this.#lastNoun;
      } else {
        rel = R.dep;
        governor2 = verb ? verb.verb : -1;
      }
      if (this.#conjunction && verb) {
        governor2 = verb.verb;
        rel = R.conj;
      }
    } else {
      const hasSubject = pending >= 0 && pending !== v;
      if (hasSubject)
        this.#subject(pending, group);
      if (verb) {
        governor2 = verb.verb;
        rel = this.#clause(hasSubject);
      }
      this.pendingNoun = -1;
    }
    if (this.#pendingMark >= 0) {
      this.#hang(this.#pendingMark, v, R.mark);
      this.#pendingMark = -1;
    }
    if (governor2 >= 0 && governor2 !== v && head2[v] === OPEN2)
      this.#hang(v, governor2, rel);
    else if (head2[v] === OPEN2) {
      this.#hang(v, -1, R.root);
      if (this.root < 0)
        this.root = v;
      else
        head2[v] = this.root;
    }
    this.#verb = group;
    this.#object = false;
    this.#afterComma = false;
    this.#conjunction = false;
    this.#pendingCase = -1;
  }
  #clause(hasSubject) {
    if (!hasSubject && !this.#conjunction && !this.#afterComma)
      return R.dep;
    if (this.#pendingMark >= 0)
      return WH_CLAUSE.has(this.lower[this.#pendingMark]) ? R.ccomp : R.advcl;
    return this.#conjunction ? R.conj : this.#afterComma ? R.parataxis : R.ccomp;
  }
  #subject(noun, group) {
    this.#hang(noun, group.verb, group.passive ? R.nsubjpass : R.nsubj);
    this.pendingNoun = -1;
  }
  #antecedent(pronoun, chunks) {
    let a = pronoun - 1;
    while (a >= this.from && this.chunkOf[a - this.from] < 0)
      a--;
    return a >= this.from ? chunks.heads[this.chunkOf[a - this.from]] : -1;
  }
  #word(i, chunks) {
    const { tag, bits } = this.reading;
    const b = bits[i];
    const t = tag[i];
    if (t === T.CC)
      this.#conjunction = true;
    else if (t === T.COMMA || t === T.COLON || !isWordTag(t))
      this.#afterComma = true;
    else if (b & (PREPOSITION | WH) || t === T.TO) {
      if (SUBORDINATORS2.has(this.lower[i]) && (!(b & PREPOSITION) || this.#opensClause(i, chunks)))
        this.#pendingMark = i;
      else
        this.#pendingCase = i;
      this.#afterComma = false;
    }
  }
  /** A preposition before a noun phrase is a conjunction only if a verb follows that phrase. */
  #opensClause(i, chunks) {
    const chunk = i + 1 < this.to ? this.chunkOf[i + 1 - this.from] : -1;
    if (chunk < 0)
      return true;
    const end = chunks.ends[chunk];
    return end < this.to && (this.groupOf[end - this.from] >= 0 || (this.reading.bits[end] & ADVERB) !== 0);
  }
};

// dist/statements/reading.js
var PASSAGE = 1500;
var STRETCH = 600;
var UNSEEN = 9;
var wordClass = (bits) => bits & VERB ? 1 : bits & NOUN ? 2 : bits & ADJECTIVE ? 3 : 0;
var Reading = class {
  n;
  words;
  /** As printed. */
  spellings;
  lower;
  stem;
  shape;
  suffix;
  tag;
  /** Bits of the tag, see grammar. */
  bits;
  /** 1 where the token has no letter or digit. */
  mark;
  sentenceFrom;
  sentenceTo;
  /** Sentences that one quotation spans count as one stretch. */
  stretchFrom;
  stretchTo;
  passageFrom;
  passageTo;
  block;
  /** Outermost quotations as token ranges; `quotation[i]` is the one that holds token i, or -1. */
  quotations;
  quotation;
  quoted;
  head;
  relation;
  low;
  high;
  firstKid;
  nextKid;
  subject;
  cuePrior;
  sourcePrior;
  /** 0 no cue, 1 perhaps, 2 likely: outside quotations, by the prior. */
  cueish;
  constructor({ tokens, sentences, quotations: quotations2 }, priors) {
    const n = tokens.count;
    this.n = n;
    this.words = wordsOf2(tokens.words);
    this.spellings = tokens.words;
    this.lower = new Int32Array(n);
    this.stem = new Int32Array(n);
    this.shape = new Int32Array(n);
    this.suffix = new Int32Array(n);
    this.tag = tokens.tag;
    this.bits = new Int32Array(n);
    this.mark = new Uint8Array(n);
    this.quoted = new Uint8Array(n);
    this.cuePrior = new Uint8Array(n);
    this.sourcePrior = new Uint8Array(n);
    this.cueish = new Uint8Array(n);
    for (let i = 0; i < n; i++) {
      const word = this.words[i];
      const bits = CLASS[tokens.tag[i]];
      this.lower[i] = word.lowerHash;
      this.stem[i] = word.stemHash;
      this.shape[i] = word.shape;
      this.suffix[i] = word.suffix3;
      this.bits[i] = bits;
      this.mark[i] = word.mark || bits & QUOTE ? 1 : 0;
      this.quoted[i] = tokens.quotation[i] >= 0 ? 1 : 0;
      const prior = priors(word, wordClass(bits));
      const cue = prior & 15;
      this.cuePrior[i] = cue;
      this.sourcePrior[i] = prior >> 4;
      if (cue >= 4 && cue !== UNSEEN && this.quoted[i] === 0)
        this.cueish[i] = cue >= 6 ? 2 : 1;
    }
    const ints = () => new Int32Array(n);
    this.sentenceFrom = ints();
    this.sentenceTo = ints();
    this.block = ints();
    for (const { firstToken, endToken, block } of sentences) {
      this.sentenceFrom.fill(firstToken, firstToken, endToken);
      this.sentenceTo.fill(endToken, firstToken, endToken);
      this.block.fill(block, firstToken, endToken);
    }
    const outer = outermost(tokens.quotation, quotations2);
    this.quotation = outer.of;
    this.quotations = outer;
    this.stretchFrom = ints();
    this.stretchTo = ints();
    this.passageFrom = ints();
    this.passageTo = ints();
    this.#join(this.stretchFrom, this.stretchTo, STRETCH, (i) => this.quotation[i] >= 0 && this.quotation[i] === this.quotation[i - 1]);
    this.#join(this.passageFrom, this.passageTo, PASSAGE, (i) => this.block[i] === this.block[i - 1]);
    this.head = ints();
    this.relation = new Uint8Array(n);
    attach(this, tokens.lower);
    this.low = ints();
    this.high = ints();
    this.firstKid = ints().fill(-1);
    this.nextKid = ints().fill(-1);
    this.subject = ints().fill(-1);
    this.#trees();
  }
  /** Joins neighbouring sentences where `joins(first token)` holds, up to a length. */
  #join(from, to, longest3, joins2) {
    for (let i = 0; i < this.n; ) {
      let end = this.sentenceTo[i];
      while (end < this.n && joins2(end) && this.sentenceTo[end] - i <= longest3)
        end = this.sentenceTo[end];
      from.fill(i, i, end);
      to.fill(end, i, end);
      i = end;
    }
  }
  #trees() {
    const { n, head: head2, low, high } = this;
    for (let i = 0; i < n; i++) {
      low[i] = i;
      high[i] = i + 1;
    }
    for (let i = n - 1; i >= 0; i--) {
      const h = head2[i];
      if (h < 0)
        continue;
      this.nextKid[i] = this.firstKid[h];
      this.firstKid[h] = i;
      if (IS_SUBJECT[this.relation[i]])
        this.subject[h] = i;
    }
    for (let i = 0; i < n; i++) {
      for (let h = head2[i], k = 0; h >= 0 && k < 60; h = head2[h], k++) {
        if (low[h] > i)
          low[h] = i;
        if (high[h] < i + 1)
          high[h] = i + 1;
      }
    }
  }
};
function outermost(quotation2, quotations2) {
  const of = new Int32Array(quotation2.length).fill(-1);
  const from = [];
  const to = [];
  const closed = [];
  let last = -1;
  for (let i = 0; i < quotation2.length; i++) {
    let q = quotation2[i];
    if (q < 0)
      continue;
    while (quotations2[q].within >= 0)
      q = quotations2[q].within;
    if (q !== last) {
      from.push(i);
      closed.push(quotations2[q].closed ? 1 : 0);
      last = q;
    }
    of[i] = from.length - 1;
    to[from.length - 1] = i + 1;
  }
  return { of, from: Int32Array.from(from), to: Int32Array.from(to), closed: Uint8Array.from(closed) };
}

// dist/statements/priors.js
var CLASSES = 4;
var cached = new Int16Array(CAPACITY * CLASSES).fill(-1);
var rows2;
whenWordsReset(() => {
  cached.fill(-1);
  rows2 = void 0;
});
function learnedPriors(word, wordClass3) {
  const at2 = word.index * CLASSES + wordClass3;
  const known3 = cached[at2];
  if (known3 >= 0)
    return known3;
  rows2 ??= load2();
  const learned2 = rows2.get(mix(wordClass3, word.stemHash, 0)) ?? UNSEEN | UNSEEN << 4;
  return cached[at2] = withTable(learned2, word, wordClass3);
}
var TABLE2 = new Set(CUES.filter((c) => c.as === "verb" && !c.lemma.includes(" ")).map((c) => stemOf(c.lemma)));
var RARELY = 3;
var LIKELY = 6;
function withTable(learned2, word, wordClass3) {
  const cue = learned2 & 15;
  const unsure = cue === UNSEEN || cue <= RARELY;
  return wordClass3 === 1 && unsure && TABLE2.has(word.stem) ? learned2 & ~15 | LIKELY : learned2;
}
function load2() {
  const pairs2 = table("priors");
  const map = /* @__PURE__ */ new Map();
  for (let i = 0; i < pairs2.length; i += 2)
    map.set(pairs2[i], pairs2[i + 1]);
  return map;
}

// dist/statements/select.js
var NEAR2 = 40;
var holds = (pieces2, i) => {
  for (let k = 0; k < pieces2.length; k += 2)
    if (i >= pieces2[k] && i < pieces2[k + 1])
      return true;
  return false;
};
function shared(a, b) {
  let both = 0;
  for (let k = 0; k < a.length; k += 2) {
    for (let m = 0; m < b.length; m += 2)
      both += Math.max(0, Math.min(a[k + 1], b[m + 1]) - Math.max(a[k], b[m]));
  }
  return both;
}
function select(choices, least) {
  const kept = new Array(choices.length);
  const within = new Array(choices.length);
  const order = choices.map((_, i) => i).sort((a, b) => choices[b][0].score - choices[a][0].score || a - b);
  const clash = (x, i) => {
    for (let k = Math.max(0, i - NEAR2); k < Math.min(choices.length, i + NEAR2 + 1); k++) {
      const y = kept[k];
      if (y !== void 0 && shared(x.pieces, y.pieces) > 0)
        return true;
    }
    return false;
  };
  for (const i of order) {
    const [best2] = choices[i];
    const cover = holder(kept, choices.length, i, best2);
    if (cover >= 0)
      within[i] = cover;
    else
      kept[i] = choices[i].find((x) => x.score > least && !clash(x, i));
  }
  return settle2(choices, kept, within);
}
function holder(kept, n, i, x) {
  for (let k = Math.max(0, i - NEAR2); k < Math.min(n, i + NEAR2 + 1); k++) {
    const y = kept[k];
    if (y !== void 0 && k !== i && holds(y.pieces, x.cue.head))
      return k;
  }
  return -1;
}
function settle2(choices, kept, within) {
  const n = choices.length;
  for (let i = 0; i < n; i++) {
    const x = kept[i];
    if (x === void 0)
      continue;
    const k = holder(kept, n, i, x);
    if (k >= 0 && !holds(x.pieces, kept[k].cue.head))
      within[i] = k;
  }
  const outer = (i) => {
    let k = i;
    for (let steps = 0; within[k] !== void 0 && steps < 8; steps++)
      k = within[k];
    return k;
  };
  const nested = [];
  for (let i = 0; i < n; i++) {
    if (within[i] === void 0)
      continue;
    const around2 = kept[outer(i)];
    const proposal = kept[i] ?? choices[i].find((x) => x.score > 0);
    if (around2 !== void 0 && proposal !== void 0 && outer(i) !== i)
      nested.push({ proposal, within: around2 });
  }
  return { kept: kept.filter((x, i) => x !== void 0 && within[i] === void 0), nested };
}

// dist/statements/spans.js
function pieceSpans(layers, pieces2) {
  const spans = [];
  for (let k = 0; k < pieces2.length; k += 2)
    spans.push(withMarks(layers, pieces2[k], pieces2[k + 1]));
  spans.sort(bySpan);
  return spans.filter((s, i) => i === 0 || s.start >= spans[i - 1].end);
}
function withMarks({ tokens, quotations: quotations2 }, from, to) {
  let start = tokens.start[from];
  let end = tokens.end[to - 1];
  for (let q = tokens.quotation[from]; q >= 0; q = quotations2[q].within) {
    const { start: opening, inner } = quotations2[q];
    if (opening < start && inner.start >= start - 1 && inner.start <= start)
      start = opening;
  }
  for (let q = tokens.quotation[to - 1]; q >= 0; q = quotations2[q].within) {
    const closing = quotations2[q];
    if (closing.end > end && marksOnly(tokens, to, closing.end))
      end = closing.end;
  }
  return { start, end };
}
function wholeQuotations(layers, pieces2, others) {
  const done = [];
  pieces2.forEach((piece, i) => {
    const whole = reach(layers, piece);
    const near = [...done.slice(-1), ...pieces2.slice(i + 1, i + 2), ...others];
    done.push(near.some((span) => overlaps(span, whole)) ? piece : whole);
  });
  return done;
}
function reach({ quotations: quotations2 }, { start, end }) {
  let [from, to] = [start, end];
  for (let q = firstEndingAfter(quotations2, start); q < quotations2.length; q++) {
    const { start: opening, end: closing, closed, within } = quotations2[q];
    if (opening >= end)
      break;
    if (within >= 0 || !closed || closing <= start)
      continue;
    if (opening >= start && closing > end)
      to = closing;
    if (opening < start && closing <= end)
      from = opening;
  }
  return { start: from, end: to };
}
function marksOnly(tokens, i, end) {
  for (let k = i; k < tokens.count && tokens.start[k] < end; k++) {
    if (k - i > 4 || /[\p{L}\p{N}]/u.test(tokens.words[k]))
      return false;
  }
  return true;
}
function quotationsIn({ quotations: quotations2 }, spans) {
  const found = [];
  for (const span of spans) {
    for (let q = firstEndingAfter(quotations2, span.start); q < quotations2.length; q++) {
      const { start, inner, within } = quotations2[q];
      if (start >= span.end)
        break;
      if (within >= 0)
        continue;
      const part = { start: Math.max(inner.start, span.start), end: Math.min(inner.end, span.end) };
      if (part.start < part.end)
        found.push(part);
    }
  }
  return found;
}
function firstEndingAfter(quotations2, at2) {
  let low = 0;
  let high = quotations2.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (quotations2[middle].start < at2)
      low = middle + 1;
    else
      high = middle;
  }
  let q = Math.max(0, low - 1);
  while (q > 0 && quotations2[q].within >= 0)
    q = quotations2[q].within;
  return q;
}
var LETTER2 = /^[\p{L}\p{N}]/u;
function lettersIn(text, { start, end }) {
  let count = 0;
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 128) {
      const small = c | 32;
      if (small > 96 && small < 123 || c > 47 && c < 58)
        count++;
    } else if (LETTER2.test(text.slice(i, Math.min(i + 2, end))))
      count++;
  }
  return count;
}
function kindOf3(text, content, quotations2) {
  const letters = (spans) => spans.reduce((sum, span) => sum + lettersIn(text, span), 0);
  const inside = letters(quotations2);
  if (inside === 0)
    return "indirect";
  return inside < letters(content) ? "mixed" : "direct";
}

// dist/statements/turns.js
var NAME2 = 5;
var FEWEST2 = 3;
var LABELS2 = new Set("update note photo video source credit read watch related more by published time date where when what who subject to from re correction editor warning breaking caption image file copyright contact tel email".split(" "));
function findTurns(r) {
  const turns = [];
  for (let a = 0; a < r.n; ) {
    let b = a;
    while (b < r.n && r.block[b] === r.block[a])
      b++;
    const turn = turnOf(r, a, b);
    if (turn !== null)
      turns.push(turn);
    a = b;
  }
  const times = /* @__PURE__ */ new Map();
  for (const { key } of turns)
    times.set(key, (times.get(key) ?? 0) + 1);
  const capitals = turns.filter((t) => t.capitals).length;
  return turns.filter((t) => times.get(t.key) > 1 || t.capitals && capitals > 1).map(({ name, colon, end }) => {
    const cue = { from: colon, to: colon + 1, head: colon };
    const pieces2 = [colon + 1, end];
    return { proposal: { cue, source: name, pieces: Int32Array.from(pieces2), score: 0 }, pieces: pieces2, rule: "turn" };
  });
}
function turnOf(r, from, to) {
  let start = from;
  while (start < to && r.mark[start])
    start++;
  let colon = start;
  while (colon < to && colon - start < NAME2 && isNameWord2(r, colon))
    colon++;
  if (colon === start || colon >= to || r.tag[colon] !== T.COLON || r.words[colon].lower !== ":")
    return null;
  let words5 = 0;
  let verbs = 0;
  for (let i = colon + 1; i < to; i++) {
    words5 += 1 - r.mark[i];
    if (r.bits[i] & (VERB | MODAL))
      verbs++;
  }
  const names = r.spellings.slice(start, colon);
  const letter = names.length === 1 && names[0].length === 1;
  if (words5 < FEWEST2 || verbs === 0 && !letter)
    return null;
  let end = to;
  while (end > colon + 1 && r.mark[end - 1])
    end--;
  return {
    name: [start, colon],
    colon,
    end,
    key: names.join(" "),
    capitals: names.every((w) => w === w.toUpperCase())
  };
}
function isNameWord2(r, i) {
  const c = r.spellings[i].charCodeAt(0);
  const upper = c > 64 && c < 91 || c > 127 && new RegExp("^\\p{Lu}", "u").test(r.spellings[i]);
  return upper && !LABELS2.has(r.words[i].lower);
}

// dist/statements/attribute.js
var FEW2 = 4;
var LEAST = -0.7;
function attribute(article, layers, _mentions = []) {
  if (layers.tokens.count === 0)
    return [];
  const reading = new Reading(layers, learnedPriors);
  const labelling = label(reading);
  const turns = findTurns(reading);
  const taken = new Set(turns.map(({ proposal }) => reading.block[proposal.pieces[0]]));
  const choices = [];
  for (const cue of findCues(labelling)) {
    if (taken.has(reading.block[cue.head]))
      continue;
    const source = rankSources(labelling, cue);
    const aside = asideOf(reading, cue, source);
    if (aside !== null && aside.score >= SURE) {
      choices.push([aside]);
      continue;
    }
    const ranked2 = rankContents(labelling, cue, source && [source.from, source.to], FEW2);
    const proposals = ranked2.map((p) => tidyQuotations(reading, p));
    if (aside !== null && (proposals.length === 0 || isBehind(proposals[0], aside) || proposals[0].score <= LEAST))
      choices.push([aside]);
    else if (proposals.length > 0 && proposals[0].score > LEAST)
      choices.push(proposals);
  }
  const { kept, nested } = select(choices, LEAST);
  const growing = kept.map((proposal) => ({ proposal, pieces: [...proposal.pieces], rule: ruleOf(proposal) }));
  growing.push(...turns);
  adoptOrphans(labelling, growing);
  growing.sort((a, b) => a.pieces[0] - b.pieces[0]);
  const place2 = new Map(growing.map((g, i) => [g.proposal, i]));
  const found = growing.map((g) => attributionOf(article, layers, g.proposal, g.pieces, g.rule, null));
  for (const { proposal, within } of nested) {
    found.push(attributionOf(article, layers, proposal, [...proposal.pieces], ruleOf(proposal), place2.get(within) ?? null));
  }
  return found;
}
var isBehind = ({ pieces: pieces2 }, { cue }) => pieces2[0] >= cue.to;
var ruleOf = ({ rule }) => rule ?? "ranked-cue";
function attributionOf({ text }, layers, { cue, source }, tokens, rule, nestedIn) {
  const { tokens: columns } = layers;
  const spanOf = (from, to) => ({ start: columns.start[from], end: columns.end[to - 1] });
  const pieces2 = pieceSpans(layers, tokens);
  const others = [...source ? [spanOf(...source)] : [], ...cue ? [spanOf(cue.from, cue.to)] : []];
  const content = nestedIn === null ? wholeQuotations(layers, pieces2, others) : pieces2;
  const quotations2 = quotationsIn(layers, content);
  return {
    kind: kindOf3(text, content, quotations2),
    source: source && withBracket(text, spanOf(...withoutDay(columns.lower, source))),
    cue: cue && { ...spanOf(cue.from, cue.to), lemma: lemmaOf(columns.lower[cue.head]) },
    content,
    quotations: quotations2,
    nestedIn,
    rule
  };
}
var DAYS = new Set("monday tuesday wednesday thursday friday saturday sunday".split(" "));
function withoutDay(lower, [from, to]) {
  if (to - from < 2 || !DAYS.has(lower[to - 1]) || lower.slice(from, to).includes(","))
    return [from, to];
  return [from, to - from > 2 && lower[to - 2] === "on" ? to - 2 : to - 1];
}
function withBracket(text, span) {
  const words5 = text.slice(span.start, span.end);
  if (words5.lastIndexOf("(") <= words5.lastIndexOf(")"))
    return span;
  const close = text.slice(span.end, span.end + 2).indexOf(")");
  return close < 0 ? span : { start: span.start, end: span.end + close + 1 };
}
var LEMMAS = new Map(CUES.flatMap(({ lemma, forms }) => forms.map((form) => [form, lemma])));
var lemmaOf = (lower) => LEMMAS.get(lower) ?? lower;

// dist/statements/about.js
function aboutOf(scene, content, speakers) {
  const countries = /* @__PURE__ */ new Set();
  const weapons = /* @__PURE__ */ new Set();
  const people = /* @__PURE__ */ new Set();
  for (const piece of content) {
    for (const mention of scene.under(piece)) {
      if (mention.start < piece.start || mention.end > piece.end)
        continue;
      for (const id of mention.entities) {
        const entity = scene.entity(id);
        if (!entity || speakers.has(id))
          continue;
        if (entity.kind === "country" && entity.iso2)
          countries.add(entity.iso2);
        else if (entity.kind === "weapon")
          weapons.add(id);
        else if (entity.kind === "person" && id[0] !== "~")
          people.add(id);
      }
    }
  }
  return { countries: [...countries], weapons: [...weapons], people: [...people] };
}

// dist/statements/act.js
var ROWS = /* @__PURE__ */ new Map();
for (const row2 of CUES) {
  for (const form of row2.forms) {
    const words5 = form.split(" ");
    const list = ROWS.get(words5[0]);
    if (list)
      list.push({ words: words5, row: row2 });
    else
      ROWS.set(words5[0], [{ words: words5, row: row2 }]);
  }
}
var NEGATIONS = /* @__PURE__ */ new Set(["n't", "not", "never", "no", "neither", "nor", "nobody", "without", "cannot", "hardly"]);
var NOBODY = /* @__PURE__ */ new Set(["neither", "no", "nobody", "none"]);
var NEGATING = /* @__PURE__ */ new Set(["deny", "decline", "refuse"]);
function doingOf(scene, { cue, source }) {
  if (!cue)
    return { act: "say", polarity: "affirmed" };
  const { from, to } = scene.range(cue);
  let best2;
  let size = 0;
  let negated = source !== null && NOBODY.has(scene.lower(scene.tokenAt(source.start)));
  for (let i = from; i < to; i++) {
    if (NEGATIONS.has(scene.lower(i)))
      negated = true;
    for (const { words: words5, row: row2 } of ROWS.get(scene.lower(i)) ?? []) {
      if (!words5.every((word, k) => scene.lower(i + k) === word && i + k < to + 1))
        continue;
      const weight = 4 * words5.length + (row2.lemma === cue.lemma ? 2 : 0) + (row2.as === wordClass2(scene.tag(i)) ? 1 : 0);
      if (weight <= size)
        continue;
      best2 = row2;
      size = weight;
    }
  }
  const act = best2?.act ?? "say";
  return { act, polarity: negated || NEGATING.has(act) ? "negated" : "affirmed" };
}
var wordClass2 = (tag) => tag.startsWith("V") ? "verb" : tag.startsWith("N") ? "noun" : tag.startsWith("J") ? "adjective" : "phrase";

// dist/lexicon/occasions.js
var row = (kind, after, nouns, example2) => ({
  kind,
  after: after.split(" "),
  nouns: nouns.split(", "),
  example: example2
});
var TELLING = new Set("tell tells told telling inform informed informs informing assure assured address addressed addressing brief briefed briefing".split(" "));
var OCCASIONS2 = [
  row("statement", "in by via through", "statement, statements, communiqu\xE9, communique, declaration, release, announcement, note, readout, memo, memorandum, dispatch, bulletin, circular", "The ministry said in a statement that the strait was open."),
  row("letter", "in by via", "letter, letters, telegram, cable", "Aoki said in a letter to the council that the strait was open."),
  row("report", "in", "report, reports, study, paper, filing, assessment, survey, document, review, dossier", "The agency said in a report that the harvest had failed."),
  row("e-mail", "in by via", "e-mail, email, e-mails, emails", "The office said by e-mail that the strait was open."),
  row("post", "in on via", "post, posts, tweet, tweets, thread, message, messages, twitter, x, facebook, telegram, weibo, instagram, youtube, tiktok, bluesky, mastodon, linkedin, threads, truth social, vkontakte, network, social media, media, blog, platform, website, web site, page, account, channel, online", 'Berg wrote in a post on X: "We will answer."'),
  row("press-conference", "at in during told", "press conference, news conference, conference, briefing, press briefing, news briefing, media briefing", "Hara said at a press conference that the strait was open."),
  row("article", "in", "commentary, editorial, column, op-ed, opinion piece, essay, article", "The North said in a commentary carried by a state news agency that the strait was open."),
  row("interview", "in during", "interview, interviews, conversation, podcast, newspaper, paper, magazine, website, agency, outlet, news agency", "Hara said in an interview that the strait was open."),
  row("broadcast", "on in during over told", "television, tv, radio, broadcaster, programme, program, show, broadcast, video, video address, address, channel, air, livestream", "Berg said on state television that the fleet would stay."),
  row("call", "in by during over on", "call, calls, phone, telephone, phone call, telephone call, teleconference, videoconference, video call", "Aoki told Berg in a call that the fleet would stay."),
  row("speech", "in during", "speech, speeches, address, remarks, sermon, lecture, testimony, keynote, toast, eulogy, comments", "Aoki said in a speech that the fleet would stay."),
  row("parliament", "in to before told", "parliament, lawmakers, legislators, congress, senate, bundestag, knesset, duma, diet, commons, lords, deputies, mps, parliamentarians, committee, subcommittee, hearing, assembly, chamber, senators, lower house, upper house, national assembly", "Aoki told parliament that the fleet would stay."),
  row("court", "in to before told", "court, jury, judge, judges, tribunal", "The pilot told the court that the engine had failed."),
  row("reporters", "to told with", "reporters, journalists, correspondents, press, media, newsmen", "Aoki told reporters that the fleet would stay."),
  row("meeting", "at in during on ahead after before following", "meeting, meetings, summit, talks, forum, session, ceremony, signing, signature, visit, dinner, reception, rally, gathering, funeral, dialogue, vote, announcement, debate, trip, tour, hearing, sidelines, council, parade, inauguration, negotiations, consultations, drill, exercise", "The official said ahead of the meeting that a deal was near.")
];

// dist/statements/occasion.js
var NOUNS2 = /* @__PURE__ */ new Map();
for (const { kind, nouns, after } of OCCASIONS2) {
  for (const noun of nouns) {
    const last = noun.split(" ").at(-1);
    NOUNS2.set(last, [...NOUNS2.get(last) ?? [], { noun, kind, after }]);
  }
}
var LEADS2 = new Set(OCCASIONS2.flatMap((row2) => row2.after));
var LONGEST2 = 9;
function occasionOf(scene, free) {
  for (let at2 = 0; at2 < free.length; at2++) {
    const i = free[at2];
    const lead = scene.lower(i);
    const told = TELLING.has(lead);
    if (!told && !LEADS2.has(lead))
      continue;
    const found = nounAfter2(scene, free, at2, told ? "told" : lead) ?? (told ? outletAfter(scene, free, at2) : null);
    if (!found)
      continue;
    const { start, end } = scene.layers.tokens;
    const from = told ? free[at2 + 1] : i;
    return { kind: found.kind, start: start[from], end: end[found.last] };
  }
  return void 0;
}
function outletAfter(scene, free, at2) {
  const next = free[at2 + 1];
  if (next === void 0)
    return null;
  const first3 = scene.lower(next) === "the" ? next + 1 : next;
  const { tokens } = scene.layers;
  const start = tokens.start[first3];
  if (start === void 0)
    return null;
  const medium = scene.under({ start, end: start + 1 }).find((m) => scene.entity(m.entities[0] ?? "")?.kind === "organisation");
  const sector = medium && scene.entity(medium.entities[0]).sector;
  if (medium && sector === "media")
    return { kind: "interview", last: scene.range(medium).to - 1 };
  if (medium && sector === "parliament")
    return { kind: "parliament", last: scene.range(medium).to - 1 };
  const own = scene.article.outlet?.split(" ").at(-1);
  return own !== void 0 && own === tokens.words[first3] ? { kind: "interview", last: first3 } : null;
}
function nounAfter2(scene, free, at2, lead) {
  for (let k = at2 + 1; k < free.length && k <= at2 + LONGEST2 && free[k] === free[k - 1] + 1; k++) {
    const i = free[k];
    if (/^(?:VB[DPZ]|MD|,|\.|:|``|''|W)/.test(scene.tag(i)) && !NOUNS2.has(scene.lower(i)))
      return null;
    const rows5 = NOUNS2.get(scene.lower(i));
    const next = scene.tag(i + 1);
    if (!rows5 || /^NN/.test(next) && free[k + 1] === i + 1 && NOUNS2.has(scene.lower(i + 1)))
      continue;
    const fits = rows5.filter(({ noun, after }) => after.includes(lead) && ends(scene, i, noun)).sort((a, b) => b.noun.length - a.noun.length);
    if (fits[0])
      return { kind: fits[0].kind, last: i };
  }
  return null;
}
function ends(scene, i, noun) {
  const words5 = noun.split(" ");
  return words5.every((word, k) => scene.lower(i - words5.length + 1 + k) === word);
}

// dist/statements/said.js
import { createRequire as createRequire2 } from "node:module";
var DAYS2 = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
var MONTHS = "january february march april may june july august september october november december".split(" ");
var SHORT2 = "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat".split(" ");
var WORDS = /* @__PURE__ */ new Set([
  ...DAYS2,
  ...MONTHS,
  ...SHORT2,
  "today",
  "yesterday",
  "week",
  "month",
  "year",
  "days",
  "weeks",
  "months",
  "years",
  "overnight",
  "tonight",
  "weekend"
]);
var NOT_WHEN = new Set("before until till by since for within next after through from than".split(" "));
var LONGEST3 = 7;
var chrono;
var load3 = () => chrono ??= createRequire2(import.meta.url)("chrono-node/en");
function saidOf(scene, free) {
  const { published } = scene.article;
  if (!published || !/^\d{4}-\d\d-\d\d/.test(published))
    return void 0;
  for (let at2 = 0; at2 < free.length; at2++) {
    if (!isDateWord(scene, free[at2]))
      continue;
    const said = dateAround(scene, free, at2, published.slice(0, 10));
    if (said)
      return said;
  }
  return void 0;
}
function isDateWord(scene, i) {
  const word = scene.lower(i);
  const bare2 = word.endsWith(".") ? word.slice(0, -1) : word;
  if (/^(?:19|20)\d\d$/.test(word))
    return /^(?:in|of|,)$/.test(scene.lower(i - 1)) || MONTHS.includes(scene.lower(i - 1));
  if (!WORDS.has(bare2))
    return false;
  const printed = scene.layers.tokens.words[i];
  return !(DAYS2.includes(bare2) || MONTHS.includes(bare2) || SHORT2.includes(bare2)) || new RegExp("^\\p{Lu}", "u").test(printed);
}
function dateAround(scene, free, at2, day) {
  const { start, end } = scene.layers.tokens;
  const joins2 = (k) => free[k] === free[k - 1] + 1 && !/^(?:``|''|:|\.|V|MD)/.test(scene.tag(free[k]));
  let from = at2;
  while (from > 0 && at2 - from < LONGEST3 && free[from - 1] === free[from] - 1 && isDatePart(scene, free[from - 1]))
    from--;
  let to = at2 + 1;
  while (to < free.length && to - at2 < LONGEST3 && joins2(to) && isDatePart(scene, free[to]))
    to++;
  if (NOT_WHEN.has(scene.lower(free[from] - 1)) || NOT_WHEN.has(scene.lower(free[from])))
    return void 0;
  const words5 = scene.article.text.slice(start[free[from]], end[free[to - 1]]);
  return read(words5, day);
}
var PARTS = new Set("on in late early earlier last this past the of a an ago before morning afternoon evening night day noon and".split(" "));
var isDatePart = (scene, i) => PARTS.has(scene.lower(i)) || isDateWord(scene, i) || /^\d{1,2}(?:st|nd|rd|th)?$/.test(scene.lower(i)) || scene.lower(i) === "," && /^\d{4}$/.test(scene.lower(i + 1)) || /^(?:two|three|four|five|six|seven|eight|nine|ten)$/.test(scene.lower(i));
var known2 = /* @__PURE__ */ new Map();
function read(words5, day) {
  const key = `${day} ${words5}`;
  if (!known2.has(key)) {
    if (known2.size > 5e3)
      known2.clear();
    known2.set(key, work(words5, day));
  }
  return known2.get(key);
}
var WEEKDAY = new RegExp(`^(?:on )?(${DAYS2.join("|")})(?: (?:morning|afternoon|evening|night))?$`, "i");
function work(words5, day) {
  const basis = words5.replace(/^(?:the|a|and|of|,)\s+/i, "").replace(/[\s,]+(?:and|the|in|of|on|a|,)?$/i, "");
  const bare2 = basis.replace(/\b(?:late|early)\s+/gi, "");
  const weekday = WEEKDAY.exec(bare2)?.[1];
  if (weekday)
    return { iso: latest(weekday.toLowerCase(), day), precision: "day", basis, inferred: true };
  const [found] = load3().casual.parse(bare2, {
    instant: /* @__PURE__ */ new Date(`${day}T12:00:00Z`),
    timezone: 0
  });
  if (!found)
    return void 0;
  const { start } = found;
  const year = start.get("year");
  const month = start.get("month");
  let date = new Date(Date.UTC(year, month - 1, start.get("day")));
  const published = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  const weekdayOnly = start.isCertain("weekday") && !start.isCertain("day");
  if (weekdayOnly && date > published)
    date = new Date(date.getTime() - 7 * 864e5);
  if (!start.isCertain("year") && date > published)
    date = new Date(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), date.getUTCDate()));
  const precision = precisionOf(basis.toLowerCase(), start);
  const inferred = !(start.isCertain("year") && start.isCertain("month")) || /\b(?:last|this|ago|earlier|today|yesterday|past)\b/i.test(basis);
  if (precision === "week")
    date = monday(/\bthis week\b/i.test(basis) ? published : date);
  const iso = date.toISOString().slice(0, 10);
  return {
    iso: precision === "year" ? iso.slice(0, 4) : precision === "month" ? iso.slice(0, 7) : iso,
    precision,
    basis,
    inferred
  };
}
function latest(weekday, day) {
  const date = /* @__PURE__ */ new Date(`${day}T00:00:00Z`);
  const back = (date.getUTCDay() + 6 - DAYS2.indexOf(weekday)) % 7;
  return new Date(date.getTime() - back * 864e5).toISOString().slice(0, 10);
}
var monday = (date) => new Date(date.getTime() - (date.getUTCDay() + 6) % 7 * 864e5);
function precisionOf(basis, start) {
  if (start.isCertain("weekday") || DAYS2.some((d) => basis.includes(d)))
    return "day";
  if (/\byears?\b/.test(basis))
    return "year";
  if (/\bmonths?\b/.test(basis))
    return "month";
  if (/\bweeks?\b/.test(basis))
    return "week";
  if (start.isCertain("day"))
    return "day";
  return start.isCertain("month") ? "month" : "year";
}

// dist/statements/lead-in.js
var LONGEST4 = 12;
function withoutLeadIn(scene, a) {
  const [first3, ...rest] = a.content;
  if (a.cue === null || !first3 || first3.start < a.cue.end)
    return a;
  const from = scene.tokenAt(first3.start);
  if (from !== scene.tokenAt(a.cue.end) || !/^(?:IN|TO|NNP|NN|JJ|RB)$/.test(scene.tag(from)) || scene.lower(from) === "that")
    return a;
  const free = [];
  for (let i = from; i < from + LONGEST4 && scene.layers.tokens.quotation[i] === -1; i++) {
    if (/^(?:VB[DPZ]|MD|W.*|\.|:|PRP)$/.test(scene.tag(i)))
      return a;
    if (scene.lower(i) === "that" && free.length > 0) {
      const start = scene.layers.tokens.start[i];
      if (start >= first3.end || !occasionOf(scene, free) && !saidOf(scene, free))
        return a;
      return { ...a, content: [{ start, end: first3.end }, ...rest] };
    }
    free.push(i);
  }
  return a;
}

// dist/statements/memory.js
var Memory = class {
  #spoken = [];
  add(spoken) {
    if (spoken.entities.length > 0)
      this.#spoken.push(spoken);
  }
  get last() {
    return this.#spoken.at(-1);
  }
  /** The nearest speaker who fits, of the last `reach` statements. */
  find(fits, reach2 = 8) {
    for (let i = this.#spoken.length - 1; i >= 0 && i >= this.#spoken.length - reach2; i--) {
      if (fits(this.#spoken[i]))
        return this.#spoken[i];
    }
    return void 0;
  }
};

// dist/statements/groups.js
var LINK = /^(?:,|,? and|,? as well as| &)\s+(?:the\s+|also\s+|from\s+|his\s+|her\s+|their\s+)?$/;
var FAR2 = 90;
function findCoordinations(scene) {
  const { text } = scene.article;
  const found = [];
  let run = [];
  const close = () => {
    const ids = [...new Set(run.map((m) => m.entities[0]))];
    const kind = scene.entity(ids[0] ?? "")?.kind;
    if (ids.length > 1 && (kind === "country" || kind === "organisation" || kind === "person")) {
      found.push({ start: run[0].start, end: run.at(-1).end, ids, kind });
    }
    run = [];
  };
  let reach2 = 0;
  for (const mention of scene.mentions) {
    const kind = mention.entities.length === 1 ? scene.entity(mention.entities[0])?.kind : void 0;
    if (mention.start < reach2 || mention.form === "pronoun")
      continue;
    if (kind !== "country" && kind !== "organisation" && kind !== "person")
      continue;
    const last = run.at(-1);
    if (kind === "country" && mention.form === "demonym")
      continue;
    const gap = last ? text.slice(last.end, mention.start) : "";
    const of = last ? scene.entity(last.entities[0])?.kind : void 0;
    const side = last !== void 0 && of === kind && LINK.test(gap);
    const aside = last !== void 0 && of === "person" && gap.length < FAR2 && beside4(gap);
    if (kind === "country" && of === "person" && gap.length < 12)
      continue;
    if (!(side || kind === "person" && aside))
      close();
    run.push(mention);
    reach2 = mention.end;
  }
  close();
  return found;
}
var beside4 = (gap) => /^(?:,| and| of| \()/.test(gap) && /(?:,|and)\s/.test(gap) && !/[.;:“”"]|\b(?:said|was|were|is|are|has|had|who|told)\b/.test(gap);
function nearestBefore(scene, list, before2, reach2, fits) {
  const sentence = scene.sentenceAt(before2);
  for (let i = countBefore(list, before2) - 1; i >= 0; i--) {
    const c = list[i];
    if (scene.sentenceAt(c.start) < sentence - reach2)
      return void 0;
    if (fits(c))
      return c;
  }
  return void 0;
}
function countBefore(list, offset) {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (list[middle].end <= offset)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

// dist/statements/papers.js
var ISSUERS = ["organisation", "person", "country"];
var MUTUAL = new Set("accord agreement treaty pact declaration charter truce communiqu\xE9 communique".split(" "));
var OWNER = /^(?:a|an|the|this|that|its|his|her|their|our)\s+/i;
var APART = /\b(?:separate|another|second|earlier|previous)\b/i;
var paperName = (words5) => words5.replace(/\s+/g, " ").replace(OWNER, "");
function resolvePaper(speakers, segment2, noun) {
  const { scene, documents } = speakers;
  const span = scene.span(segment2);
  const words5 = scene.article.text.slice(span.start, span.end);
  const explicit = ISSUERS.flatMap((kind) => segment2.mentions.filter((m) => m.form !== "pronoun" && scene.entity(m.entities[0] ?? "")?.kind === kind))[0]?.entities;
  const definite = /^(?:the|this|that|it|their|its|his|her)\s/i.test(words5);
  const before2 = definite && !explicit ? documents.last(noun) : void 0;
  const id = before2 ?? documents.by(explicit ?? issuers(speakers, span.start, noun, words5), noun, paperName(words5), APART.test(words5));
  if (!segment2.main)
    scene.mention({ ...span, entities: [id], form: "description", rule: "document" });
  return paper(speakers, id, "document");
}
var paper = ({ documents }, id, how) => ({
  entities: [{ id, how }],
  mode: "document",
  why: documents.authors(id).length > 0 ? [] : ["no author"]
});
function issuers({ scene, memory, lists }, at2, noun, words5) {
  const sentence = scene.sentenceAt(at2);
  const named = (s) => s?.entities.map(({ id }) => id).filter((id) => id[0] !== "~") ?? [];
  if (/\bjoint\b/i.test(words5) || MUTUAL.has(noun)) {
    const spoke = named(memory.find((s) => s.mode === "joint" && s.sentence >= sentence - 12, 12));
    if (spoke.length > 1)
      return spoke;
    const list = nearestBefore(scene, lists, at2, 12, (c) => c.kind !== "person") ?? nearestBefore(scene, lists, at2, 12, () => true);
    if (list)
      return list.ids;
  }
  const last = memory.find((s) => s.sentence >= sentence - 4, 1);
  if (last)
    return named(last);
  return nearestBefore(scene, lists, at2, 12, (c) => c.kind !== "person")?.ids ?? [];
}

// dist/statements/phrase.js
var SEPARATORS = /* @__PURE__ */ new Set([",", "and", "&", "or", "nor", ";", "(", ")", "\u2014", "\u2013", "-", "--", ":"]);
function segmentsOf(scene, source) {
  const { from, to } = scene.range(source);
  const mentions = scene.under(source);
  const { start } = scene.layers.tokens;
  const segments = [];
  let open = from;
  let after = "";
  const close = (end, separator) => {
    if (end > open)
      segments.push(segment(scene, { from: open, to: end }, after, mentions));
    after = end > open ? separator : after === "and" ? after : separator;
  };
  for (let i = from; i < to; i++) {
    const word = scene.lower(i);
    if (!SEPARATORS.has(word))
      continue;
    if (mentions.some((m) => m.start < start[i] && m.end > start[i]))
      continue;
    if (word === "and" && i > open && (inClause(scene, open, i) || sharesOf(scene, open, i, mentions)))
      continue;
    close(i, word === "&" || word === "nor" ? "and" : word);
    open = i + 1;
  }
  close(to, "");
  return segments;
}
function sharesOf(scene, from, at2, mentions) {
  const { start, end } = scene.layers.tokens;
  const next = start[at2 + 1];
  const kindOf6 = (m) => scene.entity(m.entities[0] ?? "")?.kind;
  if (next === void 0 || !mentions.some((m) => m.start === next && kindOf6(m) === "country"))
    return false;
  const named = mentions.some((m) => m.start >= start[from] && m.end <= end[at2] && kindOf6(m) === "person" && isName(m));
  if (named)
    return false;
  for (let i = from; i < at2; i++)
    if (scene.tag(i) === "IN")
      return true;
  return false;
}
function inClause(scene, from, to) {
  for (let i = from; i < to; i++)
    if (/^W[DP]/.test(scene.tag(i)))
      return true;
  return false;
}
function segment(scene, range, after, all) {
  const { start, end } = scene.layers.tokens;
  const span = scene.span(range);
  const mentions = all.filter((m) => m.start < span.end && m.end > span.start);
  const inside = (i) => mentions.some((m) => m.start < start[i] && m.end >= end[i] && isName(m));
  let stop = range.from;
  while (stop < range.to && (stop === range.from || !endsCore(scene, stop) || inside(stop)))
    stop++;
  let head2 = stop - 1;
  while (head2 > range.from && !/^(?:NN|PRP$|CD|WP|WDT|DT|FW)/.test(scene.tag(head2)))
    head2--;
  if (!/^(?:NN|PRP|CD|WP|WDT|DT|FW)/.test(scene.tag(head2)))
    head2 = stop - 1;
  const named = titled(scene, span, mentions);
  if (named)
    return { ...range, after, head: scene.range(named).to - 1, mentions, main: named };
  const held3 = mentions.filter((m) => m.start <= start[head2] && m.end >= end[head2]);
  const main = held3.reduce((best2, m) => best2 && rank(scene, best2) >= rank(scene, m) ? best2 : m, null);
  return { ...range, after, head: head2, mentions, main };
}
function titled(scene, span, mentions) {
  const name = mentions.find((m) => m.end === span.end && m.start > span.start && m.rule === "title before name");
  if (!name)
    return void 0;
  const { from, to } = scene.range({ start: span.start, end: name.start });
  for (let i = from; i < to; i++) {
    const capital = new RegExp("^\\p{Lu}", "u").test(scene.layers.tokens.words[i]) && /^(?:NNP?|JJ)$/.test(scene.tag(i));
    if (!capital && !(i > from && IN_TITLE.has(scene.lower(i))))
      return void 0;
  }
  return name;
}
var IN_TITLE = /* @__PURE__ */ new Set(["of", "the", "for", "to", "and"]);
var isName = ({ form }) => form !== "role" && form !== "description";
function endsCore(scene, i) {
  return /^(?:IN|TO|W|VB|MD|RB|EX)/.test(scene.tag(i));
}
function rank(scene, { entities, form }) {
  const kind = scene.entity(entities[0] ?? "")?.kind;
  const kinds2 = { person: 8, group: 7, organisation: 6, country: 4, document: 3, place: 2, weapon: 1 };
  return (kind ? kinds2[kind] : 7.5) + (form === "description" || form === "demonym" ? 0 : 0.5);
}
function widen(scene, given) {
  const { text } = scene.article;
  const inside = scene.under(given);
  const cut2 = inside[0] !== void 0 && isName(inside[0]) && inside[0].end <= given.end;
  const source = cut2 ? { start: Math.min(given.start, inside[0].start), end: given.end } : given;
  const { start } = source;
  const kindOf6 = (m) => scene.entity(m?.entities[0] ?? "")?.kind;
  const first3 = inside[0];
  const second = inside.find((m) => m.start >= (first3?.end ?? 0));
  const kind = kindOf6(first3);
  if (first3 && !second && kind === "country" && inHeadline(scene, first3))
    return { ...source, start: listBefore(scene, source.start, kind) };
  if (!first3 || !second || kindOf6(second) !== kind || kind !== "country" && kind !== "person")
    return source;
  if (!/^(?:,|,? and|,? &)\s+(?:the\s+)?$/.test(text.slice(first3.end, second.start)) || /[^the\s]/i.test(text.slice(start, first3.start))) {
    return source;
  }
  return { start: listBefore(scene, start, kind), end: source.end };
}
function listBefore(scene, start, kind) {
  const { text } = scene.article;
  for (let k = 0; k < 8; k++) {
    const before2 = scene.under({ start: Math.max(0, start - 6), end: start }).filter((m) => m.end <= start).at(-1);
    if (!before2 || before2.form === "demonym" || scene.entity(before2.entities[0] ?? "")?.kind !== kind)
      break;
    if (!/^,\s+(?:the\s+)?$/.test(text.slice(before2.end, start)))
      break;
    start = before2.start;
    if (/\bthe $/i.test(text.slice(Math.max(0, start - 4), start)))
      start -= 4;
  }
  return start;
}
var inHeadline = (scene, { start }) => scene.article.blocks[scene.blockAt(start)].kind === "headline";
function itemsOf(scene, segments) {
  const kind = (s) => scene.entity(s.main?.entities[0] ?? "")?.kind;
  const countries = segments.every((s) => s.main?.form !== "demonym" && kind(s) === "country");
  const joined = countries || segments.some((s) => s.after === "and");
  const items = [];
  for (const segment2 of segments) {
    const last = items.at(-1);
    const listed = segment2.after === "and" || joined && segment2.after === ",";
    if (last === void 0 || listed && mayJoin(kind(last[0]), kind(segment2), segment2.after) && !isApposed(scene, last, segment2, kind(segment2)))
      items.push([segment2]);
    else
      last.push(segment2);
  }
  return items;
}
var mayJoin = (a, b, after) => a !== void 0 && b !== void 0 && (after === "and" || a === b || a !== "person" && b !== "person" || b === "group" || a === "group");
function isApposed(scene, before2, { main, after, from }, kind) {
  const ids = new Set(before2.flatMap((s) => s.main?.entities ?? []));
  if (main?.entities.some((id) => ids.has(id)))
    return true;
  const determined = /^(?:DT|PRP\$|NNP|NNS|CD)/.test(scene.tag(from));
  const last = before2.at(-1);
  const inPhrase = last.head + 1 < last.to && scene.tag(last.head + 1) === "IN";
  if (after === "and" && inPhrase && (kind === "country" || kind === "organisation") && scene.tag(from) !== "DT")
    return true;
  if (main && !main.entities.every((id) => id[0] === "~"))
    return false;
  if (before2.some((s) => s.main?.form === "name" || s.main?.form === "surname")) {
    return !(after === "and" && determined && before2.length === 1);
  }
  return after === "and" && !determined && scene.tag(before2[0].head) === "NN";
}

// dist/statements/referent.js
var one = (id, how) => ({ entities: [{ id, how }], mode: "single", why: [] });
var nobody = (why) => ({ entities: [], mode: "single", why: [why] });
var THING = nobody("a thing, nobody who speaks");
var joint = (ids, how) => ({
  entities: [...new Set(ids)].map((id) => ({ id, how })),
  mode: "joint",
  why: []
});
function together2(parts) {
  const seen = /* @__PURE__ */ new Set();
  const entities = parts.flatMap((p) => p.entities).filter(({ id }) => !seen.has(id) && seen.add(id) !== void 0);
  const why = parts.flatMap((p) => p.why);
  if (entities.length === 0)
    return { entities, mode: "single", why };
  return { entities, mode: "joint", why };
}

// dist/statements/scene.js
var Scene = class {
  article;
  layers;
  #entities;
  #mentions;
  /** The furthest end of the mentions up to each: lets a search go back no further than it must. */
  #reach;
  #added = [];
  #locals;
  constructor(article, layers, { entities, mentions }) {
    this.article = article;
    this.layers = layers;
    this.#entities = new Map(entities.map((e) => [e.id, e]));
    this.#mentions = [...mentions];
    this.#reach = new Int32Array(mentions.length);
    let reach2 = 0;
    for (const [i, { end }] of mentions.entries())
      this.#reach[i] = reach2 = Math.max(reach2, end);
    this.#locals = entities.reduce((most, { id }) => Math.max(most, id[0] === "~" ? Number(id.split(":")[1]) : 0), 0);
  }
  entity(id) {
    return this.#entities.get(id);
  }
  entities() {
    return this.#entities.values();
  }
  /** All mentions in text order, as the entities stage gave them. */
  get mentions() {
    return this.#mentions;
  }
  /** A new thing of this article alone. */
  add(kind, facts) {
    const entity = { id: `~${kind}:${++this.#locals}`, kind, aliases: [], ...facts };
    this.#entities.set(entity.id, entity);
    return entity;
  }
  change(id, facts) {
    const entity = this.#entities.get(id);
    if (entity)
      this.#entities.set(id, { ...entity, ...facts });
  }
  mention(mention) {
    this.#added.push(mention);
  }
  /** What a mention stands for after all. */
  relink(mention, facts) {
    const at2 = this.#mentions.indexOf(mention, this.#firstUnder(mention.start));
    const { why: _, candidates: __, ...rest } = mention;
    if (at2 >= 0)
      this.#mentions[at2] = { ...rest, ...facts };
  }
  /** Mentions that share a letter with the span, in text order. */
  under(span) {
    const found = [];
    for (let i = this.#firstUnder(span.start); i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (mention.start >= span.end)
        break;
      if (mention.end > span.start)
        found.push(mention);
    }
    return found;
  }
  /** Number of the first mention that may reach beyond an offset. */
  #firstUnder(offset) {
    return firstAbove(this.#reach, this.#reach.length, offset);
  }
  /** Number of the first token that ends beyond an offset. */
  tokenAt(offset) {
    return firstAbove(this.layers.tokens.end, this.layers.tokens.count, offset);
  }
  /** The tokens that lie in a span. */
  range({ start, end }) {
    const from = this.tokenAt(start);
    let to = from;
    while (to < this.layers.tokens.count && this.layers.tokens.start[to] < end)
      to++;
    return { from, to };
  }
  span({ from, to }) {
    const { start, end } = this.layers.tokens;
    return { start: start[from], end: end[to - 1] };
  }
  tag(i) {
    return TAGS[this.layers.tokens.tag[i]];
  }
  lower(i) {
    return this.layers.tokens.lower[i] ?? "";
  }
  /** Number of the sentence that holds an offset. */
  sentenceAt(offset) {
    const i = Math.min(this.tokenAt(offset), this.layers.tokens.count - 1);
    return this.layers.tokens.sentence[i];
  }
  blockAt(offset) {
    return this.layers.sentences[this.sentenceAt(offset)].block;
  }
  /** Everyone and every mention, those found on the way among them; nameless things that nothing stands for any more are gone. */
  finish(speaking) {
    const mentions = [...this.#mentions, ...this.#added].sort(bySpan);
    const alive = new Set(speaking);
    for (const mention of mentions)
      for (const id of mention.entities)
        alive.add(id);
    const entities = [...this.#entities.values()].filter(({ id }) => id[0] !== "~" || alive.has(id));
    return { entities, mentions };
  }
};
function firstAbove(ascending, count, limit) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = low + high >> 1;
    if (ascending[middle] <= limit)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

// dist/statements/second-hand.js
var CITING = /* @__PURE__ */ new Set(["quote", "cite", "quoting", "citing"]);
var LONGEST5 = 25;
function atSecondHand(scene, a) {
  const [first3, ...rest] = a.content;
  if (a.cue === null || a.source === null || !CITING.has(a.cue.lemma) || first3.start < a.cue.end)
    return a;
  const { from, to } = scene.range(first3);
  for (let i = from + 1; i + 2 < to && i < from + LONGEST5; i++) {
    if (scene.lower(i) !== "as" || scene.tag(i + 1) !== "VBG")
      continue;
    const { start, end } = scene.layers.tokens;
    const content = [{ start: start[i + 2], end: first3.end }, ...rest];
    const quotations2 = a.quotations.filter((q) => q.start >= content[0].start);
    return {
      ...a,
      kind: kindOf3(scene.article.text, content, quotations2),
      source: { start: start[from], end: end[i - 1] },
      cue: { start: start[i], end: end[i + 1], lemma: lemmaOf2(scene.lower(i + 1)) },
      content,
      quotations: quotations2,
      rule: `${a.rule}, at second hand`,
      citedBy: a.source
    };
  }
  return a;
}
var lemmaOf2 = (form) => form === "saying" ? "say" : form === "telling" ? "tell" : form.replace(/ing$/, "");

// dist/lexicon/speakers.js
var rows3 = (kind, example2, nouns) => nouns.split(" ").map((noun) => ({ noun, kind, example: example2.replace("{}", noun) }));
var SPEAKER_NOUNS = [
  ...rows3("document", "The {} said that the border was closed.", "statement communiqu\xE9 communique declaration announcement letter note memo memorandum document text report readout release paper accord agreement treaty resolution study survey dossier bulletin circular decree message pact charter draft annex transcript summary notice advisory assessment review filing indictment affidavit complaint manifesto editorial commentary poll inquiry article record result statistic law column constitution white-paper post tweet email e-mail"),
  ...rows3("spokesperson", "The ministry\u2019s {} said so.", "spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen"),
  ...rows3("countries", "Chile and Norway met. The two {} said they would talk.", "countries nations states governments allies neighbours neighbors partners capitals powers administrations"),
  ...rows3("bodies", "Chile and Norway met. The two {} said they would talk.", "parties sides delegations ministries agencies armies camps forces groups companies militaries"),
  ...rows3("people", "Aoki and Berg met. The two {} said they would talk.", "ministers leaders presidents premiers chancellors secretaries chiefs envoys generals men women diplomats counterparts ambassadors delegates commanders senators officials lawmakers heads"),
  ...rows3("crowd", "The {} said the radar was off.", "campaign team majority half others hundreds thousands dozens millions everyone everybody fans advocates activists caucus-goers churchgoers critics"),
  ...rows3("crowd", "Sailors met on Monday. Among them, {} said the radar was off.", "many most several few some"),
  ...rows3("somebody", "Then {} in the hall said the radar was off.", "someone somebody")
];

// dist/statements/gender.js
var TITLES = new Map(OFFICES.flatMap(({ title, gender }) => gender ? [[title, gender]] : []));
function genderOf(scene, id) {
  const person2 = scene.entity(id);
  if (!person2)
    return void 0;
  for (const { title } of person2.roles ?? []) {
    if (/(?:woman|queen|princess)$/.test(title))
      return "female";
    if (/(?:[a-z]man|king|prince)$/.test(title))
      return "male";
    const gender = TITLES.get(title);
    if (gender)
      return gender;
  }
  const given = person2.name.split(" ")[0].toLowerCase();
  if (EITHER_NAMES.has(given))
    return void 0;
  return MALE_NAMES.has(given) ? "male" : FEMALE_NAMES.has(given) ? "female" : void 0;
}

// dist/statements/anaphora.js
function resolvePronoun(speakers, segment2, attribution) {
  const word = speakers.scene.lower(segment2.head);
  if (/^(?:he|she|him|his|her)$/.test(word))
    return person(speakers, segment2, word);
  if (/^(?:who|which|that|whose|whom)$/.test(word))
    return antecedent2(speakers, segment2);
  if (/^(?:they|their|both|all|these|those|them)$/.test(word))
    return several(speakers, segment2);
  if (word === "it" || word === "its")
    return body(speakers, segment2);
  if (/^(?:i|we|me|us)$/.test(word))
    return first2(speakers, segment2, attribution);
  return nobody("no candidate");
}
var link2 = ({ main }) => main;
function person({ scene, memory, lists }, segment2, word) {
  const gender = word === "she" || word === "her" ? "female" : "male";
  const span = scene.span(segment2);
  const block = scene.blockAt(span.start);
  const mention = link2(segment2);
  const linked = scene.entity(mention?.entities[0] ?? "");
  const isPerson = (e) => e?.kind === "person" && (genderOf(scene, e.id) ?? gender) === gender;
  const spoke = memory.find((s) => s.block >= block - 1 && isPerson(scene.entity(s.entities[0].id)), 4);
  const spoken = spoke?.entities[0];
  const sure = linked && linked.id[0] !== "~" && isPerson(linked) && !mention?.why;
  if (spoken && (!sure || spoken.id === linked.id)) {
    if (mention && linked?.id !== spoken.id)
      scene.relink(mention, { entities: [spoken.id], rule: "speaker before" });
    return again(scene.entity(spoken.id));
  }
  const rivals = sure && !spoken ? beside5(scene, lists, span.start, linked.id).filter((id) => isPerson(scene.entity(id))) : [];
  if (rivals.length > 0)
    return nobody(`ambiguous: ${[linked.id, ...rivals].join(", ")}`);
  if (sure || linked && !mention?.why)
    return again(linked);
  const alone = onlyPerson(scene, span.start, block);
  if (alone) {
    if (mention)
      scene.relink(mention, { entities: [alone.id], rule: "only person near" });
    return again(alone);
  }
  const candidates = mention?.candidates ?? [];
  return nobody(candidates.length > 0 ? `ambiguous: ${candidates.join(", ")}` : mention?.why ?? "no candidate");
}
function beside5(scene, lists, before2, id) {
  const list = nearestBefore(scene, lists, before2, 1, (c) => c.kind === "person" && c.ids.includes(id));
  if (!list)
    return [];
  const since = list.end < before2 ? scene.under({ start: list.end, end: before2 }) : [];
  return since.some((m) => m.entities.includes(id) && m.form !== "pronoun") ? [] : list.ids.filter((other) => other !== id);
}
function onlyPerson(scene, before2, block) {
  const start = Math.max(scene.article.blocks[block].start, before2 - NEAR3);
  if (start >= before2)
    return void 0;
  const ids = /* @__PURE__ */ new Set();
  for (const mention of scene.under({ start, end: before2 })) {
    const id2 = mention.entities[0] ?? "";
    if (scene.entity(id2)?.kind === "person" && mention.form !== "pronoun")
      ids.add(id2);
  }
  const [id] = ids;
  return ids.size === 1 && id[0] !== "~" ? scene.entity(id) : void 0;
}
var NEAR3 = 400;
var again = ({ id, kind, anonymous }) => anonymous ? { entities: [{ id, how: "pronoun" }], mode: kind === "group" ? "anonymous-group" : "anonymous", why: [] } : one(id, "pronoun");
function antecedent2({ scene }, segment2) {
  const { start } = scene.span(segment2);
  const { text } = scene.article;
  const before2 = scene.under({ start: Math.max(0, start - 120), end: start }).filter((m) => m.end <= start);
  const beside6 = before2.filter((m) => /^[\s,—–(-]*(?:in |of |with |for )?$/.test(text.slice(m.end, start)));
  const best2 = beside6.find((m) => /^(?:person|organisation|country|group)$/.test(scene.entity(m.entities[0] ?? "")?.kind ?? ""));
  const sentence = scene.layers.sentences[scene.sentenceAt(start)];
  const person2 = best2 || scene.lower(segment2.head) !== "who" ? void 0 : before2.findLast((m) => m.start >= sentence.start && scene.entity(m.entities[0] ?? "")?.kind === "person");
  const found = scene.entity((best2 ?? person2)?.entities[0] ?? "");
  if (!found)
    return nobody("no antecedent");
  return { ...again(found), entities: [{ id: found.id, how: "relative" }] };
}
function several({ scene, memory, lists }, segment2) {
  const { start } = scene.span(segment2);
  const sentence = scene.sentenceAt(start);
  const mention = link2(segment2);
  const spoke = memory.find((s) => s.sentence >= sentence - 2 && (s.entities.length > 1 || s.mode === "anonymous-group"), 3);
  if (spoke) {
    const ids = spoke.entities.map(({ id }) => id);
    if (mention)
      scene.relink(mention, { entities: ids, rule: "speakers before" });
    return spoke.mode === "joint" ? joint(ids, "pronoun") : { entities: ids.map((id) => ({ id, how: "pronoun" })), mode: spoke.mode, why: spoke.why };
  }
  const linked = mention && !mention.why ? scene.entity(mention.entities[0] ?? "") : void 0;
  if (linked)
    return again(linked);
  const list = nearestBefore(scene, lists, start, 1, () => true);
  if (list) {
    if (mention)
      scene.relink(mention, { entities: list.ids, rule: "those named before" });
    return joint(list.ids, "pronoun");
  }
  return nobody(mention?.why ?? "no candidate");
}
function body(speakers, segment2) {
  const { scene, memory } = speakers;
  const sentence = scene.sentenceAt(scene.span(segment2).start);
  const mention = link2(segment2);
  const last = memory.last;
  const isSeveral = last !== void 0 && (last.mode === "joint" || isPlural(scene, last.source));
  if (isSeveral && last.document && last.sentence >= sentence - 1)
    return paper(speakers, last.document, "pronoun");
  const isBody2 = (id2) => /^(?:organisation|country|document)$/.test(scene.entity(id2)?.kind ?? "");
  const spoke = memory.find((s) => s.sentence >= sentence - 2 && s.entities.length === 1 && isBody2(s.entities[0].id), 1);
  const id = spoke?.entities[0]?.id ?? mention?.entities[0];
  if (!id)
    return paperBefore(speakers, segment2, sentence) ?? nobody(mention?.why ?? "no candidate");
  if (mention && mention.entities[0] !== id)
    scene.relink(mention, { entities: [id], rule: "speaker before" });
  return scene.entity(id)?.kind === "document" ? paper(speakers, id, "pronoun") : one(id, "pronoun");
}
function isPlural(scene, source) {
  return /^NNP?S$/.test(scene.tag(scene.range(source).to - 1));
}
function paperBefore(speakers, segment2, sentence) {
  const { scene } = speakers;
  const before2 = scene.layers.sentences[sentence - 1];
  const here = scene.layers.sentences[sentence];
  if (!before2 || before2.block < here.block - 1)
    return null;
  for (let i = before2.firstToken; i < before2.endToken && i < before2.firstToken + SUBJECT; i++) {
    if (/^(?:VB[DPZ]|MD)$/.test(scene.tag(i)))
      return null;
    if (!PAPERS.has(scene.lower(i)))
      continue;
    const found = resolvePaper(speakers, { ...segment2, from: before2.firstToken, to: i + 1, head: i, mentions: [], main: null }, scene.lower(i));
    return { ...found, entities: found.entities.map(({ id }) => ({ id, how: "pronoun" })) };
  }
  return null;
}
var PAPERS = new Set(SPEAKER_NOUNS.filter(({ kind }) => kind === "document").map(({ noun }) => noun));
var SUBJECT = 8;
function first2({ scene }, segment2, { nestedIn }) {
  const id = link2(segment2)?.entities[0];
  if (nestedIn !== null || !id || !scene.entity(id))
    return nobody("first person");
  return again(scene.entity(id));
}

// dist/statements/holders.js
var NEW = /^(?:an?|one|another|any|no|some|every|each|two|three|four|several)\s/i;
var STATUS2 = /^(?:(?:the|his|her|their|its)\s+)?(?:former|ex-?|one-time|erstwhile)\b/i;
var RANKED_BELOW = /\b(?:deputy|vice|shadow|assistant|under|junior)\b/;
var Holders = class {
  scene;
  #byWord = /* @__PURE__ */ new Map();
  #all = /* @__PURE__ */ new Map();
  /** Offsets of each person's mentions, ascending. */
  #seen = /* @__PURE__ */ new Map();
  constructor(scene) {
    this.scene = scene;
    for (const person2 of scene.entities()) {
      if (person2.kind !== "person" || person2.id[0] === "~")
        continue;
      this.#index(person2);
      this.#seen.set(person2.id, []);
    }
    for (const { start, entities } of scene.mentions)
      for (const id of entities)
        this.#seen.get(id)?.push(start);
  }
  /** What the text turns out to say of a person. */
  give(id, role) {
    const person2 = this.scene.entity(id);
    if (!person2)
      return;
    const country = person2.country ?? role.country;
    this.scene.change(id, { roles: [...person2.roles ?? [], role], ...country ? { country } : {} });
    this.#index(this.scene.entity(id));
    this.#all.clear();
  }
  #index(person2) {
    const words5 = new Set((person2.roles ?? []).flatMap(({ title }) => canonical(title).split(" ")));
    for (const word of words5) {
      const others = (this.#byWord.get(word) ?? []).filter(({ id }) => id !== person2.id);
      this.#byWord.set(word, [...others, person2]);
    }
  }
  /** The only person of the article who has the title; of several the one named last before an offset, where that is given. */
  holder(wanted, before2) {
    const title = canonical(wanted.title);
    const pool = this.#byWord.get(title.split(" ").at(-1)) ?? this.#byWord.get(title.split(" ")[0]) ?? [];
    const fitting = pool.filter((person2) => person2.roles.some((role) => sameOffice(canonical(role.title), title) && agrees(role, wanted, person2)));
    if (fitting.length < 2)
      return fitting[0] ?? null;
    const national = wanted.country ? fitting.filter((p) => (p.country ?? "") === wanted.country) : [];
    if (national.length === 1)
      return national[0];
    if (before2 === void 0)
      return null;
    const last = (person2) => lastBefore(this.#seen.get(person2.id), before2);
    return fitting.reduce((best2, person2) => last(person2) > last(best2) ? person2 : best2);
  }
  /** Everyone who holds an office now, in the order of the entities: "the ministers". */
  all(words5) {
    const title = canonical(words5);
    const known3 = this.#all.get(title);
    if (known3)
      return known3;
    const pool = this.#byWord.get(title.split(" ").at(-1)) ?? [];
    const held3 = ({ title: other, status }) => status !== "former" && sameOffice(canonical(other), title);
    const found = pool.filter((person2) => person2.roles.some(held3)).map(({ id }) => id);
    this.#all.set(title, found);
    return found;
  }
  /** What a description says of an office: its words, country and status; null where it brings in somebody new. */
  office(mention, noun) {
    const words5 = this.scene.article.text.slice(mention.start, mention.end);
    if (NEW.test(words5))
      return null;
    const entity = this.scene.entity(mention.entities[0] ?? "");
    const told = entity?.id[0] === "~" ? entity.roles?.[0] : void 0;
    const country = told?.country ?? this.scene.under(mention).flatMap((m) => this.scene.entity(m.entities[0] ?? "")?.iso2 ?? [])[0];
    return {
      title: told?.title ?? noun,
      ...country ? { country } : {},
      status: STATUS2.test(words5) ? "former" : told?.status ?? "current"
    };
  }
};
var agrees = (role, wanted, person2) => {
  if (role.status === "former" !== (wanted.status === "former"))
    return false;
  const country = role.country ?? person2.country;
  return !wanted.country || !country || country === wanted.country;
};
function sameOffice(held3, wanted) {
  if (held3 === wanted)
    return true;
  if (held3.endsWith(` ${wanted}`))
    return !RANKED_BELOW.test(held3.slice(0, -wanted.length));
  return held3.startsWith(`${wanted} `);
}
var PORTFOLIO = /\b(defen[cs]e|armed forces|war|foreign|external|interior|home|finance|justice|trade|energy|health|unification)\b/;
var SAME = {
  defense: "defence",
  "armed forces": "defence",
  external: "foreign",
  home: "interior"
};
function canonical(title) {
  const lower = title.toLowerCase();
  const portfolio = PORTFOLIO.exec(lower)?.[1];
  if (!portfolio || !/\b(?:minister|secretary|chief)\b/.test(lower))
    return lower;
  const rank2 = RANKED_BELOW.exec(lower)?.[0];
  return `${rank2 ? `${rank2} ` : ""}${SAME[portfolio] ?? portfolio} minister`;
}
function lastBefore(ascending, limit) {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (ascending[middle] < limit)
      low = middle + 1;
    else
      high = middle;
  }
  return ascending[low - 1] ?? -1;
}
var KINDS4 = new Map(OFFICES.map(({ title, kind }) => [title, kind]));
var CLASSES2 = {
  diplomat: ["diplomat"],
  negotiator: ["diplomat"],
  politician: ["state", "government", "legislator"],
  lawmaker: ["legislator"],
  legislator: ["legislator"],
  officer: ["military", "police"],
  soldier: ["military"],
  statesman: ["state", "government"],
  executive: ["executive"]
};
function isOfClass(noun, roles) {
  const kinds2 = Object.hasOwn(CLASSES2, noun) ? CLASSES2[noun] : [];
  return roles.some(({ title }) => {
    const kind = kindOf4(title);
    return kind !== void 0 && kinds2.includes(kind) || noun === "diplomat" && /foreign|envoy/.test(title);
  });
}
var SINGLE2 = /* @__PURE__ */ new Set(["state", "government"]);
function introduce(scene, holders) {
  const met = /* @__PURE__ */ new Set();
  let open;
  for (const { start, end, entities, form } of scene.mentions) {
    const id = entities[0] ?? "";
    const entity = scene.entity(id);
    if (entity?.kind !== "person")
      continue;
    const block = scene.blockAt(start);
    if (form === "role" && id[0] === "~") {
      const office2 = holders.office({ start, end, entities }, "");
      const single = office2 !== null && SINGLE2.has(kindOf4(office2.title) ?? "") && office2.status === "current";
      open = single && holders.holder(office2) === null ? { office: office2, block } : void 0;
    } else if (form === "name" && !met.has(id)) {
      const speaks2 = /^(?:VB[DPZ]|MD)$/.test(scene.tag(scene.tokenAt(end)));
      const opens = speaks2 && start === scene.article.blocks[block].start;
      if (open && opens && block === open.block + 1 && (entity.roles ?? []).length === 0)
        holders.give(id, open.office);
      open = void 0;
    }
    met.add(id);
  }
}
var kindOf4 = (title) => KINDS4.get(title) ?? KINDS4.get(title.slice(title.lastIndexOf(" ") + 1));
function settleOffices(scene, holders) {
  introduce(scene, holders);
  const settled = /* @__PURE__ */ new Map();
  for (const mention of scene.mentions) {
    const id = mention.entities[0] ?? "";
    if (!id.startsWith("~person") || mention.form !== "role" || settled.has(id))
      continue;
    const office2 = holders.office(mention, "");
    const person2 = office2?.title ? holders.holder(office2) : null;
    if (person2)
      settled.set(id, person2.id);
  }
  if (settled.size === 0)
    return;
  for (const mention of [...scene.mentions]) {
    const person2 = mention.entities.length === 1 ? settled.get(mention.entities[0]) : void 0;
    if (!person2)
      continue;
    scene.relink(mention, { entities: [person2], rule: mention.form === "role" ? "holder of the office" : mention.rule });
  }
}

// dist/statements/described.js
var GOES_ON = /* @__PURE__ */ new Set(["add", "continue", "conclude", "go on", "reiterate", "repeat"]);
var NEAR4 = 400;
function resolveDescribed(speakers, segment2, noun, { cue }) {
  const { scene, memory, holders } = speakers;
  const { main } = segment2;
  if (main && main.form !== "role" && main.form !== "description")
    return null;
  if (!main && !(scene.lower(segment2.from) === "the" && scene.tag(segment2.head) === "NN"))
    return null;
  const span = scene.span(segment2);
  const office2 = holders.office(main ?? { ...span, entities: [] }, noun);
  const linked = scene.entity(main?.entities[0] ?? "");
  if (!office2)
    return null;
  const answer = (person2) => {
    if (main && main.entities[0] !== person2.id)
      scene.relink(main, { entities: [person2.id], rule: "holder of the office" });
    return one(person2.id, "role");
  };
  const holder2 = main && holders.holder(office2, span.start);
  if (holder2)
    return answer(holder2);
  if (linked && linked.id[0] !== "~" && office2.status !== "former")
    return null;
  const isTitle2 = main?.form === "role";
  const block = scene.blockAt(span.start);
  const spoke = memory.find((s) => s.block >= block - 1 && s.block <= block && s.mode === "single", 2);
  const last = scene.entity(spoke?.entities[0]?.id ?? "");
  if (last?.kind === "person" && !last.anonymous) {
    const goesOn2 = cue !== null && GOES_ON.has(cue.lemma);
    if (goesOn2 || isOfClass(noun, last.roles ?? []))
      return answer(last);
  }
  const named = isTitle2 ? nameless(speakers, span.start, block) : void 0;
  const free = named ?? (isTitle2 && last?.kind === "person" && !last.anonymous && isFree(last) ? last : void 0);
  if (free) {
    holders.give(free.id, office2);
    return answer(scene.entity(free.id));
  }
  return linked && linked.id[0] !== "~" ? nobody("no holder of the office") : null;
}
var isFree = ({ roles }) => roles === void 0 || roles.length === 0;
function nameless({ scene }, before2, block) {
  const start = Math.max(scene.article.blocks[block].start, before2 - NEAR4);
  if (start >= before2)
    return void 0;
  const people = scene.under({ start, end: before2 }).filter((m) => m.form === "name" || m.form === "surname").map((m) => scene.entity(m.entities[0] ?? "")).filter((e) => e?.kind === "person");
  const last = people.at(-1);
  return last && isFree(last) ? last : void 0;
}

// dist/statements/documents.js
var RECENT = 20;
var Documents = class {
  scene;
  #papers = [];
  constructor(scene) {
    this.scene = scene;
  }
  /** The document in which somebody speaks: "said in a statement". */
  by(authors, noun, name, apart2) {
    const same2 = apart2 ? void 0 : this.#papers.slice(-RECENT).findLast((p) => sameAuthors(p.authors, authors) && kindred(p.noun, noun));
    return same2?.id ?? this.#issue(authors, noun, name);
  }
  /** "The statement": the last one named so, else the last of a kindred name. */
  last(noun) {
    const papers = this.#papers.slice(-RECENT);
    return (papers.findLast((p) => p.noun === noun) ?? papers.findLast((p) => kindred(p.noun, noun)))?.id;
  }
  authors(id) {
    return this.scene.entity(id)?.authors ?? [];
  }
  #issue(authors, noun, name) {
    const entity = this.scene.add("document", {
      name,
      evidence: ["document that speaks"],
      ...authors.length > 0 ? { authors } : {}
    });
    this.#papers.push({ id: entity.id, authors: [...authors].sort(), noun });
    return entity.id;
  }
};
var sameAuthors = (a, b) => a.length === b.length && [...b].sort().every((id, i) => id === a[i]);
var FAMILIES2 = [
  "statement communiqu\xE9 communique declaration announcement document text release paper accord agreement treaty pact charter draft readout",
  "letter note memo memorandum message document text",
  "report study survey dossier document paper white-paper review assessment text"
].map((words5) => new Set(words5.split(" ")));
var kindred = (a, b) => a === b || FAMILIES2.some((words5) => words5.has(a) && words5.has(b));

// dist/statements/several.js
var NUMBERS2 = { both: 2, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7 };
var REACH3 = 30;
var LATELY = 4;
function resolveSeveral(speakers, segment2, kind) {
  const { scene, lists, holders, memory } = speakers;
  const words5 = Array.from({ length: segment2.head - segment2.from + 1 }, (_, k) => scene.lower(segment2.from + k));
  const count = words5.map((w) => Object.hasOwn(NUMBERS2, w) ? NUMBERS2[w] : void 0).find((n) => n !== void 0);
  const { start } = scene.span(segment2);
  const known3 = /^(?:the|both|these|those|their|all)$/.test(words5[0]) || kind === "people" && speakers.isHeading(start);
  if (!known3 && !(speakers.isHeading(start) && count !== void 0))
    return null;
  const owned = segment2.mentions.some((m) => m !== segment2.main && m.form !== "pronoun" && m.end <= scene.span(segment2).end);
  const title = kind === "people" ? singular2(words5.filter((w) => !/^(?:the|both|these|those|their|all|\d+)$/.test(w) && !Object.hasOwn(NUMBERS2, w))) : "";
  const office2 = kind === "people" && !/^(?:leader|official|man|woman|counterpart|lawmaker)$/.test(title) ? holders.all(title) : [];
  if (owned)
    return kind === "people" ? ofCountries(speakers, segment2, title) : null;
  const fits = (ids) => count === void 0 || ids.length === count;
  const kinds2 = kind === "countries" ? ["country"] : kind === "people" ? ["person"] : ["country", "organisation", "person"];
  const isOffice = (ids) => office2.length === 0 || ids.every((id) => office2.includes(id));
  const isKind = (ids) => ids.every((id) => kinds2.includes(scene.entity(id)?.kind ?? ""));
  const sentence = scene.sentenceAt(start);
  const together3 = memory.find((s) => {
    const ids = s.entities.map(({ id }) => id);
    return s.mode === "joint" && s.sentence >= sentence - LATELY && fits(ids) && isKind(ids) && isOffice(ids);
  });
  if (together3) {
    return joint(together3.entities.map(({ id }) => id), "those who spoke before");
  }
  const list = nearestBefore(scene, lists, start, REACH3, (c) => kinds2.includes(c.kind) && fits(c.ids) && isOffice(c.ids));
  if (office2.length > (list?.ids.length ?? 1) && office2.length <= MOST2 && fits(office2))
    return joint(office2, "role");
  if (list)
    return joint(list.ids, "those named before");
  const people = kind === "people" && count !== void 0 ? peopleBefore(speakers, start, count) : [];
  return people.length === count ? joint(people, "those named before") : null;
}
function peopleBefore({ scene }, before2, count) {
  const ids = /* @__PURE__ */ new Set();
  for (const { start, entities, form } of scene.mentions) {
    if (start >= before2 || ids.size > count)
      break;
    if (form !== "name" && form !== "surname")
      continue;
    for (const id of entities)
      if (scene.entity(id)?.kind === "person")
        ids.add(id);
  }
  return [...ids];
}
var MOST2 = 5;
function ofCountries({ scene, holders }, { mentions }, title) {
  const countries = new Set(mentions.flatMap((m) => scene.entity(m.entities[0] ?? "")?.iso2 ?? []));
  const held3 = holders.all(title).filter((id) => countries.has(scene.entity(id)?.country ?? ""));
  return held3.length > 1 && held3.length === countries.size ? joint(held3, "role") : null;
}
function singular2(words5) {
  const last = words5.at(-1);
  const one2 = last.endsWith("ies") ? `${last.slice(0, -3)}y` : last === "men" ? "man" : last === "women" ? "woman" : last.replace(/s$/, "");
  return [...words5.slice(0, -1), one2].join(" ");
}

// dist/statements/unnamed.js
var ARTICLE2 = /^(?:a|an|the|one|some)\s+/i;
function resolveUnnamed(scene, segment2, entity, speaksFor) {
  if (entity?.kind === "organisation" || entity?.kind === "place")
    return one(entity.id, "description");
  const person2 = entity?.id[0] === "~" ? entity : stranger(scene, segment2);
  if (!person2)
    return nobody(isProper(scene, segment2) ? "a name that is not known" : "no person, body or document");
  const country = person2.country ?? countryOf2(scene, segment2);
  scene.change(person2.id, { anonymous: true, name: nameOf2(scene, segment2, person2), ...country ? { country } : {} });
  const told = person2.roles?.[0]?.organisation;
  const body2 = speaksFor && bodyOf(scene, speaksFor, told);
  if (body2) {
    const entities = [
      { id: body2, how: "spokesperson" },
      { id: person2.id, how: "description" }
    ];
    return { entities, mode: "single", why: [] };
  }
  const mode = person2.kind === "group" ? "anonymous-group" : "anonymous";
  return { entities: [{ id: person2.id, how: "description" }], mode, why: [] };
}
var isProper = (scene, { head: head2 }) => /^NNPS?$/.test(scene.tag(head2));
function nameOf2(scene, segment2, { name }) {
  const bare2 = name.replace(ARTICLE2, "");
  if (bare2.includes(" ") || segment2.to - segment2.from > MOST_WORDS)
    return bare2;
  const { start, end } = scene.span(segment2);
  const words5 = scene.article.text.slice(start, end).replace(/\s+/g, " ").replace(ARTICLE2, "");
  return words5.startsWith(bare2) ? words5 : bare2;
}
var MOST_WORDS = 12;
function stranger(scene, segment2) {
  const noun = scene.lower(segment2.head);
  const tag = scene.tag(segment2.head);
  const row2 = ROWS2.get(noun) ?? ROWS2.get(noun.replace(/s$/, ""));
  const listed = NAMELESS.get(noun);
  const speaks2 = listed ?? (row2 ? row2 !== "place" : /^NNS?$/.test(tag) && AGENT.test(noun) && !NO_AGENT.test(noun) || /^(?:CD|DT)$/.test(tag));
  if (!speaks2)
    return void 0;
  const span = scene.span(segment2);
  const name = scene.article.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const many = listed ? listed === "crowd" : /^NNP?S$/.test(tag) || row2 !== void 0 && row2 !== "person";
  const entity = scene.add(many ? "group" : "person", { name, evidence: ["speaks"], anonymous: true });
  scene.mention({ ...span, entities: [entity.id], form: "description", rule: "speaks" });
  return entity;
}
var ROWS2 = new Map(NOUNS.map(({ noun, kind }) => [noun, kind]));
var NAMELESS = new Map(SPEAKER_NOUNS.flatMap(({ noun, kind }) => kind === "crowd" || kind === "somebody" ? [[noun, kind]] : []));
var AGENT = /(?:[^aeiou]ers?|ors?|ists?|ians?|[a-z]man|[a-z]men|woman|women|ants?|ees?|sources?|insiders?|mum\S*|dad\S*|people|locals?|some|chiefs?|heads?|-old)$/;
var NO_AGENT = /^(?:answer|grant|letter|paper|number|order|offer|matter|chapter|poster|banner|filter|power|water|weather|winter|summer|error|factor|mirror|sensor|motor|tremor|terror|horror|door|floor|restaurant|plant|warrant|covenant|fee|committee|guarantee|poll-\S+|list|twist|van)s?$/;
function countryOf2(scene, { mentions }) {
  for (const { entities } of mentions) {
    const entity = scene.entity(entities[0] ?? "");
    const country = entity?.iso2 ?? (entity?.kind === "organisation" ? entity.country : void 0);
    if (country)
      return country;
  }
  return void 0;
}
function bodyOf(scene, segments, told) {
  const mentions = segments.flatMap((s) => s.mentions);
  const of = (kind) => mentions.find((m) => scene.entity(m.entities[0] ?? "")?.kind === kind)?.entities[0];
  return of("organisation") ?? (told !== void 0 && scene.entity(told) ? told : of("country"));
}
function ownerOf(scene, { from }) {
  if (!/^(?:its|their)$/.test(scene.lower(from)))
    return void 0;
  const { start } = scene.span({ from, to: from + 1 });
  const before2 = scene.layers.sentences[scene.sentenceAt(start) - 1];
  if (!before2)
    return void 0;
  const bodies = /^(?:organisation|country)$/;
  return scene.under(before2).find(({ entities, form, as }) => form !== "demonym" && as !== "place" && bodies.test(scene.entity(entities[0] ?? "")?.kind ?? ""))?.entities[0];
}
function withBody(scene, referent, segments) {
  const [first3] = referent.entities;
  const person2 = first3 && scene.entity(first3.id);
  if (referent.entities.length !== 1 || person2?.kind !== "person" || person2.anonymous)
    return referent;
  const role = person2.roles?.find(({ title }) => /^(?:\S+ )*spokes/.test(title));
  if (!role)
    return referent;
  const body2 = bodyOf(scene, segments, role.organisation) ?? ownerOf(scene, segments[0]);
  if (!body2 || body2 === first3.id || !scene.entity(body2))
    return referent;
  return { ...referent, entities: [first3, { id: body2, how: "spokesperson" }] };
}

// dist/statements/speaker.js
var KINDS5 = new Map(SPEAKER_NOUNS.map(({ noun, kind }) => [noun, kind]));
var UNDETERMINED = /* @__PURE__ */ new Set(["some", "another", "any"]);
var Speakers = class {
  scene;
  memory;
  documents;
  lists;
  holders;
  constructor(scene, memory) {
    this.scene = scene;
    this.memory = memory;
    this.documents = new Documents(scene);
    this.lists = findCoordinations(scene);
    this.holders = new Holders(scene);
    settleOffices(scene, this.holders);
  }
  resolve(source, attribution) {
    const segments = segmentsOf(this.scene, source);
    if (segments.length === 0)
      return nobody("no words");
    const items = itemsOf(this.scene, segments);
    const parts = items.map((item) => this.#phrase(item, attribution));
    const found = parts.filter((p) => p.entities.length > 0);
    if (found.length > 1)
      return together2(found);
    return found[0] ?? parts[0];
  }
  /** True inside a headline or subheading, where articles and determiners are left out. */
  isHeading(offset) {
    const { kind } = this.scene.article.blocks[this.scene.blockAt(offset)];
    return kind === "headline" || kind === "subheading";
  }
  /** One noun phrase with its appositions: "the ministry's spokeswoman, Vera Zorina". */
  #phrase(segments, attribution) {
    let best2 = null;
    for (const segment2 of segments) {
      const found = this.#segment(segment2, segments, attribution);
      const named = found.entities.length > 0 && found.entities[0].id[0] !== "~" && isName2(segment2.main);
      if (named)
        return withBody(this.scene, found, segments);
      if (best2 === null || best2.entities.length === 0 && found.entities.length > 0)
        best2 = found;
    }
    return best2 === THING ? THING : withBody(this.scene, best2, segments);
  }
  #segment(segment2, all, attribution) {
    const { scene } = this;
    const { main } = segment2;
    const noun = scene.lower(segment2.head);
    const tag = scene.tag(segment2.head);
    if (/^(?:PRP|WP|WDT|EX)/.test(tag) || noun === "both" || tag === "DT" && !UNDETERMINED.has(noun) && segment2.to - segment2.from < 3) {
      return resolvePronoun(this, segment2, attribution);
    }
    const owner = noun === "office" ? this.#holderOf(segment2, attribution) : null;
    if (owner && owner.entities.length > 0)
      return owner;
    const kind = KINDS5.get(noun) ?? (tag === "NNS" ? paperKind(noun) : void 0);
    const entity = main ? scene.entity(main.entities[0] ?? "") : void 0;
    const named = entity !== void 0 && entity.id[0] !== "~" && main?.form !== "demonym";
    if (kind === "document" && !(named && entity.kind !== "weapon"))
      return resolvePaper(this, segment2, noun);
    const described = !named || main?.form === "description" || main?.form === "role";
    if (described && (kind === "countries" || kind === "bodies" || kind === "people" || tag === "CD")) {
      const several2 = resolveSeveral(this, segment2, kind);
      if (several2)
        return several2;
    }
    if (main && main.entities.length === 0)
      return nobody(main.why ?? "ambiguous");
    const holder2 = !entity || entity.kind === "person" ? resolveDescribed(this, segment2, noun, attribution) : null;
    if (holder2)
      return holder2;
    if (named && main)
      return entity.kind === "weapon" ? THING : one(entity.id, main.form);
    return resolveUnnamed(scene, segment2, entity, kind === "spokesperson" ? all : null);
  }
  /** "Aoki's office", "her office": it speaks for whoever holds it. */
  #holderOf(segment2, attribution) {
    const { scene } = this;
    const owner = segment2.mentions.find((m) => scene.entity(m.entities[0] ?? "")?.kind === "person");
    const pronoun = /^(?:his|her)$/.test(scene.lower(segment2.from));
    if (!owner && !pronoun)
      return null;
    const range = { from: segment2.from, to: segment2.from + 1 };
    const found = pronoun ? resolvePronoun(this, { ...segment2, ...range, head: segment2.from, main: owner ?? null }, attribution) : one(owner.entities[0], "office");
    const holder2 = found.entities.map(({ id }) => ({ id, how: "office" }));
    const body2 = segment2.main?.entities[0];
    if (holder2.length === 0 || !body2 || scene.entity(body2)?.kind !== "organisation")
      return { ...found, entities: holder2 };
    return { ...found, entities: [{ id: body2, how: "description" }, ...holder2] };
  }
};
var paperKind = (noun) => [noun.replace(/s$/, ""), noun.replace(/ies$/, "y")].some((one2) => KINDS5.get(one2) === "document") ? "document" : void 0;
var isName2 = (mention) => mention !== null && /^(?:name|surname|abbreviation|alias)$/.test(mention.form);

// dist/statements/resolve.js
function resolveSpeakers(article, layers, found, cast) {
  const scene = new Scene(article, layers, cast);
  const memory = new Memory();
  const speakers = new Speakers(scene, memory);
  const passed = found.map((a) => withoutLeadIn(scene, atSecondHand(scene, a)));
  const kept = passed.filter((a) => !isHeadingAlone(scene, a) && !isAnonymity(scene, a));
  const settled = /* @__PURE__ */ new Map();
  const late = (a) => Number(speakers.isHeading(a.content[0].start));
  for (const a of [...kept].sort((x, y) => late(x) - late(y) || placeOf(x) - placeOf(y)))
    settled.set(a, settle3(speakers, memory, a));
  const spoken = kept.filter((a) => settled.get(a).referent !== THING);
  const order = [...spoken].sort((x, y) => x.content[0].start - y.content[0].start || Number(x.nestedIn !== null) - Number(y.nestedIn !== null));
  const ids = new Map(order.map((a, i) => [a, `s${i + 1}`]));
  for (const a of spoken)
    if (a.nestedIn === null)
      giveFirstPerson(scene, a, settled.get(a).referent);
  const statements = order.map((a) => {
    const outer = a.nestedIn === null ? void 0 : ids.get(passed[a.nestedIn]);
    return statementOf(scene, a, settled.get(a), ids.get(a), outer);
  });
  const speaking = new Set(statements.flatMap((s) => [
    ...s.speaker?.entities.map(({ id }) => id) ?? [],
    ...s.document ? [s.document] : []
  ]));
  return { statements, ...scene.finish(speaking) };
}
var placeOf = ({ source, cue, content }) => (source ?? cue ?? content[0]).start;
var isAnonymity = (scene, { content }) => /^not to be (?:named|identified|quoted)\b/.test(scene.article.text.slice(content[0].start, content[0].start + 24));
function isHeadingAlone(scene, { source, cue, content }) {
  if (source !== null || cue !== null)
    return false;
  const { kind } = scene.article.blocks[scene.blockAt(content[0].start)];
  return kind === "headline" || kind === "subheading";
}
function settle3(speakers, memory, a) {
  const { scene } = speakers;
  const before2 = a.source === null ? continued(scene, memory, a) : void 0;
  const source = before2?.source ?? (a.source && widen(scene, a.source));
  const referent = before2 ?? (source ? speakers.resolve(source, a) : nobody("no source"));
  const citedBy = a.citedBy ? speakers.resolve(a.citedBy, a).entities.map(({ id }) => id) : [];
  const free = freeTokens(scene, a, source);
  const occasion = occasionOf(scene, free);
  const said = saidOf(scene, free);
  const document = documentOf(speakers, referent, occasion);
  if (source && a.nestedIn === null) {
    const at2 = placeOf(a);
    const { entities, mode, why } = referent;
    const place2 = { block: scene.blockAt(at2), sentence: scene.sentenceAt(at2) };
    memory.add({ entities, mode, why, source, kind: a.kind, ...place2, ...document ? { document } : {} });
  }
  return {
    source,
    referent,
    citedBy,
    ...document ? { document } : {},
    ...occasion ? { occasion } : {},
    ...said ? { said } : {}
  };
}
function continued(scene, memory, { kind, cue, content, nestedIn }) {
  if (kind !== "direct" || cue !== null || nestedIn !== null || content.length !== 1)
    return void 0;
  const number2 = scene.blockAt(content[0].start);
  const block = scene.article.blocks[number2];
  if (content[0].start > block.start || content[0].end < block.end - 1)
    return void 0;
  const last = memory.last;
  if (!last || last.kind === "indirect" || last.mode !== "single" || last.block !== number2 - 1)
    return void 0;
  return { ...last, entities: last.entities.map(({ id }) => ({ id, how: "continued" })) };
}
function freeTokens(scene, { cue, content }, source) {
  if (!cue)
    return [];
  const { tokens, sentences } = scene.layers;
  const { firstToken, endToken } = sentences[scene.sentenceAt(cue.start)];
  const from = Math.max(0, ...content.filter((c) => c.end <= cue.start).map((c) => c.end));
  const to = Math.min(Number.POSITIVE_INFINITY, ...content.filter((c) => c.start >= cue.end).map((c) => c.start));
  const free = [];
  const at2 = scene.tokenAt(cue.start);
  let aside = false;
  for (let i = Math.max(firstToken, at2 - AROUND2); i < endToken && i < at2 + AROUND2; i++) {
    const token = { start: tokens.start[i], end: tokens.end[i] };
    if (token.start >= cue.start)
      aside = false;
    else if (source && token.start >= source.end && scene.lower(i - 1) === ",")
      aside ||= IN_PASSING.test(scene.tag(i));
    if (tokens.quotation[i] >= 0 || aside || token.start < from || token.end > to || source && overlaps(source, token))
      continue;
    if (!content.some((piece) => overlaps(piece, token)))
      free.push(i);
  }
  return free;
}
var AROUND2 = 60;
var IN_PASSING = /^(?:WP|WDT|DT|PRP\$)/;
var PAPER = /* @__PURE__ */ new Set(["statement", "letter", "report"]);
function documentOf({ scene, documents }, { mode, entities }, occasion) {
  if (mode === "document")
    return entities[0]?.id;
  if (!occasion || !PAPER.has(occasion.kind))
    return void 0;
  const words5 = scene.article.text.slice(occasion.start, occasion.end);
  const noun = words5.slice(words5.lastIndexOf(" ") + 1).toLowerCase();
  const authors = entities.filter(({ how }) => how !== "spokesperson").map(({ id }) => id);
  const name = paperName(words5.slice(words5.indexOf(" ") + 1));
  return documents.by(authors, noun, name, APART.test(words5));
}
function giveFirstPerson(scene, { quotations: quotations2 }, { entities, mode }) {
  const [first3] = entities;
  if (!first3 || mode === "document")
    return;
  for (const quotation2 of quotations2) {
    for (const mention of scene.under(quotation2)) {
      if (mention.rule !== "first person")
        continue;
      const kind = scene.entity(mention.entities[0] ?? "")?.kind;
      if (kind === "person" !== (scene.entity(first3.id)?.kind === "person"))
        continue;
      scene.relink(mention, { entities: [first3.id], rule: "speaker of the quotation" });
    }
  }
}
function statementOf(scene, a, { source, referent, citedBy, ...rest }, id, outer) {
  const { entities, mode, why } = referent;
  const speaker = source && {
    ...source,
    entities,
    mode,
    why,
    ...citedBy.length > 0 ? { citedBy } : {}
  };
  const speakers = new Set(referent.entities.map((e) => e.id));
  const how = referent.entities[0]?.how;
  return {
    id,
    kind: a.kind,
    speaker,
    cue: a.cue,
    content: a.content,
    quotations: a.quotations,
    ...doingOf(scene, a),
    ...rest,
    about: aboutOf(scene, a.content, speakers),
    ...outer ? { nestedIn: outer } : {},
    ...source === null ? { why: "no source" } : {},
    rule: how ? `${a.rule}, ${how}` : a.rule
  };
}

// dist/text/dateline.js
var LONGEST6 = 100;
var SEPARATORS2 = [" - ", " -- ", " \u2013 ", " \u2014 ", "\u2014", ".- ", ".\u2013 ", ".\u2014 "];
var BEFORE_COLON = new RegExp("^\\p{Lu}[\\p{Lu} '\u2019.,/-]{2,30}: (?=\\S)", "u");
var DAY = /^(?:\d{1,2}|\d{4}|\d{1,2}(?:st|nd|rd|th))$/;
var PLACE_WORD = new RegExp("^(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]*|al-\\p{Lu}[\\p{L}'\u2019-]*|de|del|da|la|of|and)$", "u");
function afterCapitals(text, start, end) {
  const found = BEFORE_COLON.exec(text.slice(start, Math.min(end, start + LONGEST6)));
  return found ? start + found[0].length : start;
}
function afterDateline(text, start, end) {
  const head2 = text.slice(start, Math.min(end, start + LONGEST6));
  let cut2 = -1;
  let length = 0;
  for (const separator of SEPARATORS2) {
    const at2 = head2.indexOf(separator);
    if (at2 > 0 && (cut2 < 0 || at2 < cut2 || at2 === cut2 && separator.length > length)) {
      cut2 = at2;
      length = separator.length;
    }
  }
  if (cut2 < 0 || start + cut2 + length >= end)
    return start;
  const open = head2.lastIndexOf("(", cut2);
  const close = head2.indexOf(")", open);
  const bracketed = open > 0 && close > open && close >= cut2 - 1 && close <= cut2;
  const words5 = head2.slice(0, bracketed ? open : cut2).split(/[ ,/]+/).filter(Boolean);
  if (words5.length === 0 || words5.length > 8)
    return start;
  if (!words5.every((word) => DAY.test(word) || PLACE_WORD.test(word)))
    return start;
  const dated = words5.some((word) => DAY.test(word));
  const capitals = new RegExp("^\\p{Lu}[\\p{Lu}'\u2019.-]{2,}$", "u").test(words5[0]);
  return bracketed || dated || capitals ? start + cut2 + length : start;
}

// dist/text/excerpts.js
var STRAIGHT = 34;
function withoutExcerptMarks({ text, blocks }) {
  const marked = blocks.map((block) => straightMarks(text, block));
  const excerpts = marked.some((marks, i) => marks === "first" && hasCurved(text, blocks[i]));
  if (!excerpts)
    return blocks;
  let within = false;
  return blocks.map((block, i) => {
    const marks = marked[i];
    const ends2 = marks === "ends" && within && hasCurved(text, block);
    within = marks === "first";
    return { start: block.start + (within || ends2 ? 1 : 0), end: block.end - (ends2 ? 1 : 0) };
  });
}
function straightMarks(text, { start, end }) {
  if (end - start < 3 || text.charCodeAt(start) !== STRAIGHT)
    return "other";
  const next = text.indexOf('"', start + 1);
  if (next < 0 || next >= end)
    return "first";
  return next === end - 1 ? "ends" : "other";
}
function hasCurved(text, { start, end }) {
  const at2 = text.indexOf("\u201C", start);
  return at2 >= 0 && at2 < end;
}

// dist/text/marks.js
var WORD = /[\p{L}\p{N}]/u;
var SPACE2 = /\s/u;
var BRACKETS = '([{\u201C"';
var DASHES = "\u2014\u2013-/:";
var isWord = (c) => {
  const code = c.charCodeAt(0);
  if (code < 128)
    return code > 47 && code < 58 || code > 64 && code < 91 || code > 96 && code < 123;
  return WORD.test(c);
};
var isSpace = (c) => c === " " || SPACE2.test(c);
function doubleAt(text, i) {
  const c = text.charCodeAt(i);
  if (c > 96 && c < 171 || c === 32)
    return void 0;
  return markAt(text, i, c);
}
function markAt(text, i, c) {
  const make = (length, side, family = "double") => ({
    start: i,
    end: i + length,
    side,
    family
  });
  if (c === 34)
    return make(1, "either");
  if (c === 39)
    return text.charCodeAt(i + 1) === 39 ? make(2, "either") : void 0;
  if (c === 96)
    return text.charCodeAt(i + 1) === 96 ? make(2, "open") : void 0;
  if (c === 171)
    return make(1, "open", "guillemet");
  if (c === 187)
    return make(1, "close", "guillemet");
  if (c < 8216 || c > 8223)
    return void 0;
  if (c === 8220 || c === 8222 || c === 8223)
    return make(1, "open");
  if (c === 8221)
    return make(1, "close");
  if (c === 8216)
    return text.charCodeAt(i + 1) === c ? make(2, "open") : void 0;
  if (c === 8217)
    return text.charCodeAt(i + 1) === c ? make(2, "close") : void 0;
  return void 0;
}
function looksOpen(before2, after) {
  if (isSpace(after))
    return false;
  return isSpace(before2) || BRACKETS.includes(before2) || DASHES.includes(before2) && isWord(after);
}
var looksClosed = (before2, after) => !isSpace(before2) && !isWord(after);
var ELISION = /(?:em|til|tis|twas|cause|cuz|n|round|bout)(?![\p{L}\p{N}])|\d0s/iuy;
function isElision(text, afterMark) {
  ELISION.lastIndex = afterMark;
  return ELISION.test(text);
}

// dist/text/quotations.js
function findQuotations(article) {
  const quotations2 = [];
  withoutExcerptMarks(article).forEach((range, number2) => {
    if (article.blocks[number2].kind === "boilerplate")
      return;
    const doubles = pairDoubles(article.text, range);
    const pairs2 = [...doubles, ...pairSingles(article.text, range, doubles)];
    pairs2.sort((a, b) => a.start - b.start || b.end - a.end);
    const open = [];
    for (const pair2 of pairs2) {
      while (open.length > 0 && quotations2[open.at(-1)].end <= pair2.start)
        open.pop();
      open.push(quotations2.length);
      quotations2.push({ ...pair2, within: open.length > 1 ? open.at(-2) : -1, block: number2 });
    }
  });
  return quotations2;
}
var around = (text, { start, end }) => ({
  before: (i) => i > start ? text[i - 1] : " ",
  after: (i) => i < end ? text[i] : " "
});
function pairDoubles(text, block) {
  const guillemets = pairFamily(text, block, "guillemet", []);
  const doubles = pairFamily(text, block, "double", guillemets);
  for (const { inner } of guillemets)
    doubles.push(...pairFamily(text, inner, "double", []));
  return doubles;
}
function pairFamily(text, range, family, over2) {
  const { before: before2, after } = around(text, range);
  const pairs2 = [...over2];
  let opener;
  let next = 0;
  const close = (from, end, to, closed) => {
    if (end > from.end)
      pairs2.push(pairOf(from.start, from.end, end, to, closed, family));
  };
  for (let i = range.start; i < range.end; i++) {
    if (next < over2.length && over2[next].start === i) {
      i = over2[next++].end - 1;
      continue;
    }
    const mark = doubleAt(text, i);
    if (mark === void 0 || mark.family !== family || mark.end > range.end)
      continue;
    i = mark.end - 1;
    const b = before2(mark.start);
    const a = after(mark.end);
    if (opener === void 0) {
      const opens = mark.side === "open" || mark.side === "either" && (looksOpen(b, a) || !looksClosed(b, a));
      if (opens)
        opener = mark;
    } else if (closes(opener, mark, text, b, a)) {
      close(opener, mark.start, mark.end, true);
      opener = void 0;
    }
  }
  if (opener !== void 0)
    close(opener, range.end, range.end, false);
  return pairs2;
}
function closes(opener, mark, text, before2, after) {
  if (mark.side === "close")
    return true;
  if (mark.side === "open")
    return text[opener.start] === "\u201E" && looksClosed(before2, after);
  return !looksOpen(before2, after);
}
function pairOf(start, innerStart, innerEnd, end, closed, style) {
  return { start, end, inner: { start: innerStart, end: innerEnd }, closed, style };
}
function pairSingles(text, block, doubles) {
  const pairs2 = [];
  const sorted = [...doubles].sort((a, b) => a.start - b.start);
  sorted.forEach(({ inner }, i) => {
    let end = i + 1;
    while (end < sorted.length && sorted[end].start < inner.end)
      end++;
    singlesIn(text, inner, outermost2(sorted.slice(i + 1, end)), pairs2);
  });
  singlesIn(text, block, outermost2(sorted), pairs2);
  return pairs2;
}
function outermost2(pairs2) {
  let end = -1;
  return pairs2.filter((pair2) => {
    if (pair2.start < end)
      return false;
    end = pair2.end;
    return true;
  });
}
var isSingle = (c) => c === 39 || c === 8216 || c === 8217;
function singlesIn(text, range, over2, pairs2) {
  const { before: before2, after } = around(text, range);
  let opener = -1;
  let weak = -1;
  let next = 0;
  const take = (close) => {
    if (close > opener + 1)
      pairs2.push(pairOf(opener, opener + 1, close, close + 1, true, "single"));
    opener = -1;
    weak = -1;
  };
  for (let i = range.start; i < range.end; i++) {
    if (next < over2.length && over2[next].start === i) {
      i = over2[next++].end - 1;
      continue;
    }
    const c = text.charCodeAt(i);
    if (!isSingle(c))
      continue;
    const b = before2(i);
    const a = after(i + 1);
    if (c !== 8217 && looksOpen(b, a) && !isElision(text, i + 1)) {
      if (weak >= 0)
        take(weak);
      opener = i;
    } else if (opener >= 0 && c !== 8216 && looksClosed(b, a)) {
      if (isPossessive(b, a, text, i, range.end))
        weak = weak < 0 ? i : weak;
      else
        take(i);
    }
  }
  if (weak >= 0)
    take(weak);
  const runsOn = opener === range.start && over2.length === 0 && range.end - opener > 40 && new RegExp("^\\p{Lu}", "u").test(after(opener + 1));
  if (opener >= 0 && runsOn)
    pairs2.push(pairOf(opener, opener + 1, range.end, range.end, false, "single"));
}
function isPossessive(before2, after, text, i, end) {
  if (before2 !== "s" || !isSpace(after) || i + 2 >= end)
    return false;
  const c = text[i + 2];
  return isWord(c) && c === c.toLowerCase();
}

// dist/text/sentences.js
var TITLES2 = new Set(ABBREVIATIONS.filter((a) => a.kind !== "word").map((a) => `${a.form}.`));
var OPENERS = new Set(SENTENCE_OPENERS);
var LONGEST7 = 400;
function splitSentences(text, columns, first3, end, emit) {
  let from = first3;
  for (let i = first3; i < end; i++) {
    let last = i;
    if (i + 1 < end && !endsAt(columns, i, end)) {
      if (i - from + 1 < LONGEST7 && !crossesLine(text, columns, i))
        continue;
    } else {
      while (last + 1 < end && isClosing(columns, last + 1))
        last++;
    }
    emit(from, last + 1);
    from = last + 1;
    i = last;
  }
  if (from < end)
    emit(from, end);
}
function isClosing({ words: words5, mark }, i) {
  const word = words5[i];
  return mark[i] === 2 || word === ")" || word === "]";
}
function crossesLine(text, { start, end }, i) {
  for (let k = end[i]; k < start[i + 1]; k++)
    if (text.charCodeAt(k) === 10)
      return true;
  return false;
}
function endsAt(columns, i, end) {
  const { words: words5, lower, mark } = columns;
  const word = words5[i];
  const c = word.charCodeAt(word.length - 1);
  const stop = c === 46 || c === 33 || c === 63 || c === 8230;
  if (!stop)
    return false;
  let next = i + 1;
  while (next < end && isClosing(columns, next))
    next++;
  if (next >= end)
    return true;
  let opens = next;
  while (opens < end && (mark[opens] === 1 || words5[opens] === "(" || words5[opens] === "["))
    opens++;
  const after = words5[Math.min(opens, end - 1)];
  const startsHigh = opens > next || !new RegExp("^\\p{Ll}", "u").test(after);
  if (/^(?:[,;:]|--?|[–—]|[.?!…]+)$/.test(after) && opens === next)
    return false;
  if (!startsHigh)
    return false;
  if (word.length === 1)
    return next === i + 1 || opens > next || /^[\p{Lu}\p{N}@#]/u.test(after);
  if (c === 8230 || word.startsWith(".."))
    return new RegExp("^\\p{Lu}", "u").test(after);
  if (TITLES2.has(lower[i]))
    return false;
  if (word.length === 2 && !OPENERS.has(lower[opens] ?? ""))
    return false;
  return opens > next || OPENERS.has(lower[opens] ?? "");
}

// dist/text/tagger.js
var STRIDE = 48;
var ROWS3 = 1 << 18;
var TEMPLATES = 17;
var ROW_MASK = ROWS3 - 1;
var tagNumber2 = new Map(TAGS.map((tag, i) => [tag, i]));
var numberOf = (tag) => tagNumber2.get(tag);
var MARKS = new Map(Object.entries({
  ",": ",",
  ".": ".",
  "?": ".",
  "!": ".",
  ":": ":",
  ";": ":",
  "\u2026": ":",
  "(": "-LRB-",
  "[": "-LRB-",
  "{": "-LRB-",
  ")": "-RRB-",
  "]": "-RRB-",
  "}": "-RRB-",
  $: "$",
  "\xA3": "$",
  "\u20AC": "$",
  "\xA5": "$",
  "#": "#",
  "%": "NN",
  "&": "CC"
}));
function tagOfMark(spelling, mark) {
  if (mark > 0)
    return numberOf(mark === 1 ? "``" : "''");
  const known3 = MARKS.get(spelling);
  if (known3 !== void 0)
    return numberOf(known3);
  if (/^["'`´‘’“”«»]+$/u.test(spelling))
    return numberOf(spelling === "'" || spelling === "\u2019" ? "POS" : "''");
  return numberOf(/^(?:[-–—]+|[.]{2,})$/u.test(spelling) ? ":" : "SYM");
}
var OPEN_TAGS = Int32Array.from([
  "NN",
  "NNS",
  "NNP",
  "NNPS",
  "JJ",
  "JJR",
  "JJS",
  "RB",
  "RBR",
  "VB",
  "VBD",
  "VBG",
  "VBN",
  "VBP",
  "VBZ",
  "CD",
  "FW",
  "UH",
  "IN"
].map((tag) => tagNumber2.get(tag)));
var ALL_UNKNOWN = -1;
var dictionary = new Int32Array(CAPACITY).fill(-2);
var entries;
whenWordsReset(() => {
  dictionary.fill(-2);
  entries = void 0;
});
function seenTags(word, spelling) {
  const cached2 = dictionary[word.index];
  if (cached2 !== -2)
    return cached2;
  if (entries === void 0) {
    const rows5 = table("tags");
    entries = /* @__PURE__ */ new Map();
    for (let i = 0; i < rows5.length; i += 2)
      entries.set(rows5[i], rows5[i + 1]);
  }
  return dictionary[word.index] = entries.get(hashOf(spelling)) ?? ALL_UNKNOWN;
}
function features2(words5, i, n, p1, p2, out) {
  const word = words5[i];
  const l1 = i > 0 ? words5[i - 1].lowerHash : -1;
  const l2 = i > 1 ? words5[i - 2].lowerHash : -1;
  const right = i + 1 < n ? words5[i + 1] : void 0;
  const r1 = right === void 0 ? -1 : right.lowerHash;
  const r2 = i + 2 < n ? words5[i + 2].lowerHash : -1;
  const { lowerHash, suffix2, suffix3, shape } = word;
  out[0] = mix(1, lowerHash, 0);
  out[1] = mix(2, suffix3, shape);
  out[2] = mix(3, suffix2, p1);
  out[3] = mix(4, p1, 0);
  out[4] = mix(5, p1, p2);
  out[5] = mix(6, lowerHash, p1);
  out[6] = mix(7, l1, 0);
  out[7] = mix(8, r1, 0);
  out[8] = mix(9, l2, 0);
  out[9] = mix(10, r2, 0);
  out[10] = mix(11, right === void 0 ? -1 : right.suffix3, 0);
  out[11] = mix(12, shape, i > 0 ? 1 : 0);
  out[12] = mix(13, word.prefix2, shape);
  out[13] = mix(14, lowerHash, r1);
  out[14] = mix(15, l1, lowerHash);
  out[15] = mix(16, right === void 0 ? -1 : right.shape, shape);
  out[16] = mix(17, p1, r1);
  for (let k = 0; k < TEMPLATES; k++)
    out[k] = (out[k] & ROW_MASK) * STRIDE;
}
var sums = new Float64Array(STRIDE);
function best(values, rows5, tags2, count) {
  for (let t = 0; t < count; t++)
    sums[t] = 0;
  for (let k = 0; k < TEMPLATES; k++) {
    const row2 = rows5[k];
    for (let t = 0; t < count; t++)
      sums[t] += values[row2 + tags2[t]];
  }
  let top = 0;
  for (let t = 1; t < count; t++)
    if (sums[t] > sums[top])
      top = t;
  return tags2[top];
}
function unpackTags(packed2, into) {
  let count = 0;
  for (let rest = packed2; rest > 0; rest >>>= 6)
    into[count++] = (rest & 63) - 1;
  return count;
}
var rows4 = new Int32Array(TEMPLATES);
var few = new Int32Array(8);
var words4 = [];
function tagTokens(tokens, sentences, mark) {
  if (tokens.count === 0)
    return;
  const { values } = weights("tagger");
  const all = wordsOf2(tokens.words);
  for (const { firstToken, endToken } of sentences) {
    const n = endToken - firstToken;
    for (let i = 0; i < n; i++)
      words4[i] = all[firstToken + i];
    let p1 = STRIDE;
    let p2 = STRIDE;
    for (let i = 0; i < n; i++) {
      const at2 = firstToken + i;
      const tag = tagWord(values, words4, i, n, p1, p2, tokens.words[at2], mark[at2]);
      tokens.tag[at2] = tag;
      p2 = p1;
      p1 = tag;
    }
  }
  words4.length = 0;
}
function tagWord(values, words5, i, n, p1, p2, spelling, mark) {
  const word = words5[i];
  if (word.mark || mark > 0)
    return tagOfMark(spelling, mark);
  const packed2 = seenTags(word, spelling);
  if (packed2 > 0 && packed2 < 64)
    return packed2 - 1;
  features2(words5, i, n, p1, p2, rows4);
  if (packed2 > 0)
    return best(values, rows4, few, unpackTags(packed2, few));
  return best(values, rows4, OPEN_TAGS, OPEN_TAGS.length);
}

// dist/text/tokens.js
var LETTER3 = 1;
var DIGIT2 = 2;
var SPACE3 = 3;
var LOW = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if (c > 64 && c < 91 || c > 96 && c < 123)
    LOW[c] = LETTER3;
  else if (c > 47 && c < 58)
    LOW[c] = DIGIT2;
  else if (c <= 32)
    LOW[c] = SPACE3;
}
var HIGH_LETTER2 = /[\p{L}\p{M}\p{Cf}]/u;
var HIGH_DIGIT = new RegExp("\\p{N}", "u");
var HIGH_SPACE = /\s/u;
function kindOf5(c) {
  if (c < 128)
    return LOW[c];
  if (c >= 8208 && c <= 8231)
    return 0;
  if (c >= 55296 && c < 57344)
    return 0;
  const s = String.fromCharCode(c);
  return HIGH_LETTER2.test(s) ? LETTER3 : HIGH_DIGIT.test(s) ? DIGIT2 : HIGH_SPACE.test(s) ? SPACE3 : 0;
}
var byKind = (kind) => new Set(ABBREVIATIONS.filter((a) => a.kind === kind).map((a) => a.form));
var ALWAYS = /* @__PURE__ */ new Set([...byKind("title"), ...byKind("word")]);
var BEFORE_NUMBER = byKind("number");
var SMALL2 = new Set(LOWER_CASE_ABBREVIATIONS);
var CLITIC = /^(?:s|d|m|ll|re|ve)$/i;
function tokenise(text, from, to, isMark, emit) {
  for (let i = from; i < to; ) {
    const kind = kindOf5(text.charCodeAt(i));
    if (kind === SPACE3) {
      i++;
      continue;
    }
    const mark = isMark(i);
    if (mark > 0) {
      emit(i, i + mark);
      i += mark;
    } else if (kind !== 0 || startsHandle(text, i, to)) {
      const end = wordEnd(text, i, to, isMark);
      emitWord(text, i, end, emit);
      i = end;
    } else {
      const end = i + clitic(text, i, to) || symbolEnd(text, i, to);
      emit(i, end);
      i = end;
    }
  }
}
function startsHandle(text, i, to) {
  const c = text.charCodeAt(i);
  return (c === 64 || c === 35) && i + 1 < to && kindOf5(text.charCodeAt(i + 1)) === LETTER3;
}
function clitic(text, i, to) {
  const c = text.charCodeAt(i);
  if (c !== 39 && c !== 8217)
    return Number.NaN;
  let end = i + 1;
  while (end < to && end < i + 4 && kindOf5(text.charCodeAt(end)) === LETTER3)
    end++;
  return CLITIC.test(text.slice(i + 1, end)) ? end - i : Number.NaN;
}
function symbolEnd(text, i, to) {
  const c = text.charCodeAt(i);
  let end = i + 1;
  if (c >= 55296 && c < 56320 && end < to)
    return end + 1;
  if (c === 46 || c === 45 || c === 8212 || c === 8211 || c === 95 || c === 42 || c === 61) {
    while (end < to && text.charCodeAt(end) === c)
      end++;
  }
  return end;
}
function wordEnd(text, from, to, isMark) {
  let i = from + 1;
  for (; i < to; i++) {
    const c = text.charCodeAt(i);
    const kind = kindOf5(c);
    if (kind === LETTER3 || kind === DIGIT2)
      continue;
    if (kind === SPACE3 || isMark(i) > 0)
      break;
    if (c === 58 && text.startsWith("://", i))
      return urlEnd(text, from, to);
    const next = i + 1 < to ? kindOf5(text.charCodeAt(i + 1)) : SPACE3;
    if (next !== LETTER3 && next !== DIGIT2) {
      if (c === 46 && abbreviates(text, from, i, to))
        i++;
      break;
    }
    const previous = kindOf5(text.charCodeAt(i - 1));
    if (c === 45 || c === 8208 || c === 8209 || c === 39 || c === 8217 || c === 64 || c === 95)
      continue;
    if (c === 46 || c === 44 || c === 47 || c === 58) {
      if (previous === DIGIT2 && next === DIGIT2)
        continue;
      if (c === 46 && insideName(text, from, i, to))
        continue;
    }
    if (c === 38 && i - from < 3)
      continue;
    break;
  }
  return i;
}
function insideName(text, from, i, to) {
  const before2 = text.charCodeAt(i - 2);
  const single = i - from === 1 || before2 === 46 || before2 === 45;
  const c = text.charCodeAt(i + 1);
  return single || kindOf5(c) === LETTER3 && c > 96 && i + 2 < to;
}
function urlEnd(text, from, to) {
  let end = from;
  while (end < to && kindOf5(text.charCodeAt(end)) !== SPACE3 && !'"\u201D\u2019)'.includes(text[end]))
    end++;
  while (end > from + 1 && ".,;:".includes(text[end - 1]))
    end--;
  return end;
}
function abbreviates(text, from, i, to) {
  const length = i - from;
  if (length > 6)
    return false;
  const first3 = text.charCodeAt(from);
  const capital = first3 > 64 && first3 < 91;
  if (length === 1 && first3 < 97)
    return capital && first3 !== 73;
  const word = text.slice(from, i);
  if (length > 2 && word.charCodeAt(length - 2) === 46)
    return true;
  const lower = word.toLowerCase();
  if (SMALL2.has(lower))
    return true;
  if (!capital)
    return false;
  if (BEFORE_NUMBER.has(lower))
    return i + 2 < to && kindOf5(text.charCodeAt(i + 2)) === DIGIT2;
  return ALWAYS.has(lower);
}
var isApostrophe = (c) => c === 39 || c === 8217;
function emitWord(text, start, end, emit) {
  const at2 = end - cliticLength(text, start, end);
  if (at2 > start)
    emit(start, at2);
  if (at2 < end)
    emit(at2, end);
}
function cliticLength(text, start, end) {
  const length = end - start;
  if (length > 2 && isApostrophe(text.charCodeAt(end - 2))) {
    const c = text.charCodeAt(end - 1) | 32;
    if (c === 116 && length > 3 && (text.charCodeAt(end - 3) | 32) === 110)
      return 3;
    return c === 115 || c === 100 || c === 109 ? 2 : 0;
  }
  if (length > 3 && isApostrophe(text.charCodeAt(end - 3))) {
    return /^(?:ll|re|ve)$/i.test(text.slice(end - 2, end)) ? 3 : 0;
  }
  return length === 6 && text.slice(start, end).toLowerCase() === "cannot" ? 3 : 0;
}

// dist/text/layers.js
function layOut(article) {
  const quotations2 = findQuotations(article);
  const columns = new Columns(article.text);
  const sentences = [];
  const marks = new MarkReader(quotations2);
  const opened = article.blocks.filter(({ start, end }) => afterCapitals(article.text, start, end) > start);
  article.blocks.forEach((block, number2) => {
    if (block.kind === "boilerplate")
      return;
    const first3 = columns.count;
    tokenise(article.text, block.start, block.end, marks.lengthAt, (start, end) => columns.add(start, end, marks.sideAt(start)));
    const emit = (firstToken, endToken) => {
      const start = columns.start[firstToken];
      columns.sentence.fill(sentences.length, firstToken, endToken);
      sentences.push({ start, end: columns.end[endToken - 1], firstToken, endToken, block: number2 });
    };
    const words5 = opened.length === 1 && opened[0] === block ? afterCapitals(article.text, block.start, block.end) : afterDateline(article.text, block.start, block.end);
    let from = first3;
    while (from < columns.count && columns.start[from] < words5)
      from++;
    if (from > first3 && from < columns.count)
      emit(first3, from);
    else
      from = first3;
    splitSentences(article.text, columns, from, columns.count, emit);
  });
  const tokens = columns.finish(quotations2);
  tagTokens(tokens, sentences, columns.mark);
  return { tokens, sentences, quotations: quotations2 };
}
var MarkReader = class {
  #at;
  #next = 0;
  #nextSide = 0;
  constructor(quotations2) {
    const edges2 = [];
    for (const q of quotations2) {
      edges2.push([q.start, q.inner.start - q.start, 1]);
      if (q.closed)
        edges2.push([q.inner.end, q.end - q.inner.end, 2]);
    }
    this.#at = Int32Array.from(edges2.sort((a, b) => a[0] - b[0]).flat());
  }
  lengthAt = (i) => {
    const at2 = this.#at;
    while (this.#next < at2.length && at2[this.#next] < i)
      this.#next += 3;
    const hit = this.#next < at2.length && at2[this.#next] === i;
    return hit ? at2[this.#next + 1] : 0;
  };
  /** 1 where an opening mark begins at `i`, 2 for a closing one, else 0. */
  sideAt = (i) => {
    const at2 = this.#at;
    while (this.#nextSide < at2.length && at2[this.#nextSide] < i)
      this.#nextSide += 3;
    return at2[this.#nextSide] === i ? at2[this.#nextSide + 2] : 0;
  };
};
var Columns = class {
  text;
  count = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  sentence = new Int32Array(1024);
  mark = new Uint8Array(1024);
  words = [];
  lower = [];
  constructor(text) {
    this.text = text;
  }
  add(start, end, mark) {
    const i = this.count++;
    if (i === this.start.length)
      this.#grow();
    this.start[i] = start;
    this.end[i] = end;
    this.mark[i] = mark;
    const { spelling, lower } = wordOf(this.text.slice(start, end));
    this.words.push(spelling);
    this.lower.push(lower);
  }
  #grow() {
    const grown3 = (old) => {
      const wide = new Int32Array(old.length * 2);
      wide.set(old);
      return wide;
    };
    this.start = grown3(this.start);
    this.end = grown3(this.end);
    this.sentence = grown3(this.sentence);
    const marks = new Uint8Array(this.mark.length * 2);
    marks.set(this.mark);
    this.mark = marks;
  }
  finish(quotations2) {
    const { count, words: words5, lower } = this;
    return {
      count,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      sentence: this.sentence.subarray(0, count),
      tag: new Uint8Array(count),
      quotation: innermost(this, quotations2),
      words: words5,
      lower
    };
  }
};
function innermost({ start, end, count }, quotations2) {
  const inside = new Int32Array(count).fill(-1);
  let next = 0;
  let open = -1;
  for (let i = 0; i < count; i++) {
    for (; ; ) {
      while (open >= 0 && quotations2[open].end <= start[i])
        open = quotations2[open].within;
      if (next >= quotations2.length || quotations2[next].start >= end[i])
        break;
      if (quotations2[next].end > start[i])
        open = next;
      next++;
    }
    inside[i] = open;
  }
  return inside;
}

// dist/entities/parse-lexicon.js
var COLUMNS = ["kind", "name", "aliases", "country", "title", "from", "to", "gender", "sector"];
var CODES = new Set(BASE.map(([iso2]) => iso2));
function parseLexicon(csv, file) {
  const [header, ...rows5] = records(csv.replace(/^\uFEFF/, ""), file);
  const columns = (header?.fields ?? []).map((c) => c.trim().toLowerCase());
  const unknown = columns.find((c) => !COLUMNS.includes(c));
  if (!columns.includes("kind") || !columns.includes("name") || unknown !== void 0) {
    const what = unknown === void 0 ? "the first line does not name the columns kind and name" : `unknown column "${unknown}"`;
    throw new OnrecordError("malformed", what, { file, line: 1, remedy: `use ${COLUMNS.join(",")}` });
  }
  const people = [];
  const names = [];
  for (const { fields, line } of rows5) {
    const row2 = Object.fromEntries(columns.map((c, i) => [c, fields[i]?.trim() ?? ""]));
    const wrong = fault(row2, fields.length, columns.length);
    if (wrong)
      throw new OnrecordError("malformed", wrong[0], { file, line, remedy: wrong[1] });
    const aliases = (row2.aliases ?? "").split(";").flatMap((a) => a.trim() ? [a.trim()] : []);
    if (row2.kind === "person")
      people.push(personOf(row2, aliases));
    else
      names.push({
        kind: row2.kind,
        name: row2.name,
        aliases,
        country: row2.country || null,
        sector: row2.sector || null
      });
  }
  return new Lexicon([...PEOPLE, ...people], names);
}
var personOf = (row2, aliases) => ({
  name: row2.name,
  aliases: aliases.join("; "),
  title: (row2.title ?? "").toLowerCase(),
  country: row2.country ?? "",
  from: row2.from ?? "",
  to: row2.to ?? "",
  ...row2.gender ? { gender: row2.gender } : {},
  source: "user"
});
function fault(row2, fields, columns) {
  if (fields > columns)
    return [`${fields} fields for ${columns} columns`, "put fields with commas in double quotes"];
  if (!/^(?:person|organisation|place)$/.test(row2.kind ?? ""))
    return [`unknown kind "${row2.kind}"`, "use person, organisation or place"];
  if (!row2.name)
    return ["a row without a name", "give every row a name"];
  if (row2.country && !CODES.has(row2.country))
    return [`unknown country "${row2.country}"`, "use an ISO 3166-1 alpha-2 code in capitals, as JP"];
  for (const day of [row2.from, row2.to])
    if (day && !/^\d{4}-\d\d-\d\d$/.test(day))
      return [`"${day}" is no day`, "write days as 2024-10-01"];
  if (row2.gender && !/^(?:male|female)$/.test(row2.gender))
    return [`unknown gender "${row2.gender}"`, "use male, female or nothing"];
  return null;
}
function records(csv, file) {
  const out = [];
  let fields = [];
  let field = "";
  let line = 1;
  let begun = 1;
  let quoted = false;
  const end = () => {
    fields.push(field);
    if (fields.length > 1 || field.trim() !== "")
      out.push({ fields, line: begun });
    fields = [];
    field = "";
    begun = line + 1;
  };
  for (let i = 0; i < csv.length; i++) {
    const c = csv[i];
    if (quoted) {
      if (c === '"' && csv[i + 1] === '"')
        field += csv[++i];
      else if (c === '"')
        quoted = false;
      else
        field += c;
    } else if (c === '"' && field.trim() === "") {
      quoted = true;
      field = "";
    } else if (c === ",") {
      fields.push(field);
      field = "";
    } else if (c === "\n")
      end();
    else if (c !== "\r")
      field += c;
    if (c === "\n")
      line++;
  }
  if (quoted)
    throw new OnrecordError("malformed", "a quotation mark is never closed", { file, line: begun, remedy: "close it" });
  if (field !== "" || fields.length > 0)
    end();
  return out;
}

// dist/read.js
function read2(article, lexicon2) {
  const layers = layOut(article);
  const named = findEntities(article, layers, lexicon2);
  const attributions = attribute(article, layers, named.mentions);
  const { entities, mentions, statements } = resolveSpeakers(article, layers, attributions, named);
  return { schema: SCHEMA, article, entities, mentions, statements };
}
export {
  parseLexicon,
  read2 as read
};
