/**
 * The strong and irregular verbs of Dutch, without prefix: `infinitive past-singular past-plural participle`,
 * then the present where no rule yields it (first person, third person, other forms). A slash parts forms
 * that are both in use; a hyphen stands for none. Prefixed verbs follow the verb they are made of.
 */
const ROWS = `
bakken bakte bakten gebakken
bannen bande banden gebannen
barsten barstte barstten gebarsten
bederven bedierf bedierven bedorven
bedriegen bedroog bedrogen bedrogen
beginnen begon begonnen begonnen
bergen borg borgen geborgen
bevelen beval bevalen bevolen
bewegen bewoog bewogen bewogen
bezwijken bezweek bezweken bezweken
bidden bad baden gebeden
bieden bood boden geboden
bijten beet beten gebeten
binden bond bonden gebonden
blazen blies bliezen geblazen
blijken bleek bleken gebleken
blijven bleef bleven gebleven
blinken blonk blonken geblonken
braden braadde braadden gebraden
breken brak braken gebroken
brengen bracht brachten gebracht
brouwen brouwde brouwden gebrouwen
buigen boog bogen gebogen
delven dolf/delfde dolven/delfden gedolven
denken dacht dachten gedacht
dingen dong dongen gedongen
doen deed deden gedaan doe doet
dragen droeg droegen gedragen
drijven dreef dreven gedreven
dringen drong drongen gedrongen
drinken dronk dronken gedronken
druipen droop dropen gedropen
duiken dook doken gedoken
dunken docht dochten gedocht
dwingen dwong dwongen gedwongen
eten at aten gegeten
fluiten floot floten gefloten
gaan ging gingen gegaan ga gaat
gelden gold golden gegolden
genezen genas genazen genezen
genieten genoot genoten genoten
geven gaf gaven gegeven
gieten goot goten gegoten
glijden gleed gleden gegleden
glimmen glom glommen geglommen
graven groef groeven gegraven
grijpen greep grepen gegrepen
hangen hing hingen gehangen
hebben had hadden gehad heb heeft hebt
heffen hief hieven geheven
helpen hielp hielpen geholpen
heten heette heetten geheten
hijsen hees hesen gehesen
houden hield hielden gehouden hou/houd houdt
houwen hieuw hieuwen gehouwen
jagen joeg/jaagde joegen/jaagden gejaagd
kiezen koos kozen gekozen
kijken keek keken gekeken
kijven keef keven gekeven
klimmen klom klommen geklommen
klinken klonk klonken geklonken
kluiven kloof kloven gekloven
knijpen kneep knepen geknepen
komen kwam kwamen gekomen kom komt
kopen kocht kochten gekocht
krijgen kreeg kregen gekregen
krimpen kromp krompen gekrompen
kruipen kroop kropen gekropen
kunnen kon konden gekund kan kan/kunt
kwijten kweet kweten gekweten
lachen lachte lachten gelachen
laden laadde laadden geladen
laten liet lieten gelaten
leggen legde/lei legden gelegd
lezen las lazen gelezen
liegen loog logen gelogen
liggen lag lagen gelegen
lijden leed leden geleden
lijken leek leken geleken
lopen liep liepen gelopen
luiken look loken geloken
malen maalde maalden gemalen
melken molk/melkte molken/melkten gemolken
meten mat maten gemeten
mijden meed meden gemeden
moeten moest moesten gemoeten
mogen mocht mochten gemogen/gemoogd mag mag
nemen nam namen genomen
nijgen neeg negen genegen
ontginnen ontgon ontgonnen ontgonnen
plegen pleegde/placht pleegden/plachten gepleegd
pluizen ploos plozen geplozen
prijzen prees/prijsde prezen/prijsden geprezen/geprijsd
raden raadde/ried raadden/rieden geraden
rijden reed reden gereden rij/rijd rijdt
rijgen reeg regen geregen
rijten reet reten gereten
rijven reef reven gereven
rijzen rees rezen gerezen
roepen riep riepen geroepen
rieken rook roken geroken
ruiken rook roken geroken
scheiden scheidde scheidden gescheiden
schelden schold scholden gescholden
schenden schond schonden geschonden
schenken schonk schonken geschonken
scheppen schiep/schepte schiepen/schepten geschapen/geschept
scheren schoor/scheerde schoren/scheerden geschoren/gescheerd
schieten schoot schoten geschoten
schijnen scheen schenen geschenen
schijten scheet scheten gescheten
schrijden schreed schreden geschreden
schrijven schreef schreven geschreven
schrikken schrok schrokken geschrokken
schuilen schuilde/school schuilden/scholen geschuild/gescholen
schuiven schoof schoven geschoven
slaan sloeg sloegen geslagen sla slaat
slapen sliep sliepen geslapen
slijpen sleep slepen geslepen
slijten sleet sleten gesleten
slinken slonk slonken geslonken
sluipen sloop slopen geslopen
sluiten sloot sloten gesloten
smelten smolt smolten gesmolten
smijten smeet smeten gesmeten
snijden sneed sneden gesneden
snuiten snoot snoten gesnoten
snuiven snoof snoven gesnoven
spannen spande spanden gespannen
spijten speet speten gespeten
spinnen spon sponnen gesponnen
splijten spleet spleten gespleten
spouwen spouwde spouwden gespouwen
spreken sprak spraken gesproken
springen sprong sprongen gesprongen
spruiten sproot sproten gesproten
spugen spuugde/spoog spuugden/spogen gespuugd/gespogen
spuiten spoot spoten gespoten
staan stond stonden gestaan sta staat
steken stak staken gestoken
stelen stal stalen gestolen
sterven stierf stierven gestorven
stijgen steeg stegen gestegen
stijven steef steven gesteven
stinken stonk stonken gestonken
stoten stootte/stiet stootten/stieten gestoten
strijden streed streden gestreden
strijken streek streken gestreken
stuiven stoof stoven gestoven
tijgen toog togen getogen
treden trad traden getreden
treffen trof troffen getroffen
trekken trok trokken getrokken
vallen viel vielen gevallen
vangen ving vingen gevangen
varen voer voeren gevaren
vechten vocht vochten gevochten
verdrieten verdroot verdroten verdroten
verdwijnen verdween verdwenen verdwenen
vergeten vergat vergaten vergeten
verliezen verloor verloren verloren
verraden verraadde/verried verraadden/verrieden verraden
verzinnen verzon verzonnen verzonnen
vinden vond vonden gevonden
vlechten vlocht vlochten gevlochten
vliegen vloog vlogen gevlogen
vouwen vouwde vouwden gevouwen
vragen vroeg vroegen gevraagd
vreten vrat vraten gevreten
vriezen vroor vroren gevroren
vrijen vree/vrijde vreeen/vrijden gevreeen/gevrijd
waaien waaide/woei waaiden/woeien gewaaid
wassen waste/wies wasten/wiesen gewassen
wegen woog wogen gewogen
werpen wierp wierpen geworpen
werven wierf wierven geworven
weten wist wisten geweten
weven weefde weefden geweven
wezen was waren geweest
wijken week weken geweken
wijten weet weten geweten
wijzen wees wezen gewezen
willen wilde/wou wilden/wouden gewild wil wil/wilt
winden wond wonden gewonden
winnen won wonnen gewonnen
worden werd werden geworden
wreken wreekte wreekten gewroken
wrijven wreef wreven gewreven
wringen wrong wrongen gewrongen
zeggen zei/zegde zeiden/zegden gezegd
zenden zond zonden gezonden
zieden ziedde/zood ziedden/zoden gezoden
zien zag zagen gezien zie ziet
zijgen zeeg zegen gezegen
zijn was waren geweest ben is/bent
zingen zong zongen gezongen
zinken zonk zonken gezonken
zinnen zon zonnen gezonnen
zitten zat zaten gezeten
zoeken zocht zochten gezocht
zouten zoutte zoutten gezouten
zuigen zoog zogen gezogen
zuipen zoop zopen gezopen
zullen zou zouden - zal zal/zult
zwellen zwol zwollen gezwollen
zwelgen zwolg zwolgen gezwolgen
zwemmen zwom zwommen gezwommen
zweren zwoer/zwoor zwoeren/zworen gezworen
zwerven zwierf zwierven gezworven
zwijgen zweeg zwegen gezwegen
`;

export interface StrongVerb {
  readonly past: readonly string[];
  readonly participles: readonly string[];
  /** First and third person singular of the present, where no rule yields them. */
  readonly present: readonly [readonly string[], readonly string[]] | undefined;
}

export const STRONG_VERBS: ReadonlyMap<string, StrongVerb> = new Map(ROWS.trim().split("\n").map(verbOf));

function verbOf(row: string): [string, StrongVerb] {
  const [infinitive = "", ...cells] = row.split(" ");
  const [singular = [], plural = [], participles = [], first = [], ...third] = cells.map((cell) =>
    cell.split("/").filter((form) => form !== "-"),
  );
  const present: StrongVerb["present"] = first.length > 0 ? [first, third.flat()] : undefined;
  return [infinitive, { past: [...singular, ...plural], participles, present }];
}
