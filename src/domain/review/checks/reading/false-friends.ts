interface FalseFriend {
  readonly dutch: RegExp;
  readonly english: RegExp;
  /** What the Dutch word mostly is in English; where any of it stands in the English, the other word is another’s. */
  readonly right: string;
}

/** Dutch word, English look-alike, what is meant. Stems: `*` stands for any ending. Only where both in one bead is nearly always wrong. */
const LIST = `eventue*|eventual*|possible, if any
actue*|actual*|topical, current
actualiteit*|actuality,actualities|current events
brutaa*,brutal*|brutal*|cheeky, insolent
braaf,brave|brave,bravely|well-behaved
consequent*|consequent*|consistent
concurrent*|concurrent*|competitor
concurrentie*|concurrence|competition
controleer*,controleren,gecontroleerd|control,controls,controlled,controlling|check, inspect
sympathiek*|sympathetic*|likeable
fabriek*|fabric,fabrics|factory
warenhuis,warenhuizen|warehouse*|department store
rente,rentes,renten|rent,rents|interest
dom,domme|dome,domes|stupid; cathedral
paragraaf,paragrafen|paragraph*|section
recept,recepten|receipt*|recipe; prescription
ordinai*|ordinar*|vulgar
ondernemer*|undertaker*|entrepreneur
overhoor*,overhoren|overhear*|test, question
mening,meningen|meaning*|opinion
wand,wanden|wand,wands|wall
roman,romans|Roman,roman,romans|novel
novelle,novelles,novellen|novel,novels|novella
gymnasium,gymnasia|gymnasium*|grammar school
stage,stages|stage,stages|work placement
beamer,beamers|beamer*|projector
smoking,smokings|smoking|dinner jacket
pension,pensions|pension*|guest house
principieel,principiële|principal*|on principle
solliciteer*,solliciteren,sollicitatie*|solicit*|apply, application
reclame,reclames|reclaim*|advertising
humeur|humour*|mood
blad,bladen|blade,blades|magazine, leaf
slim,slimme,slimmer|slim*|clever
sensibel*|sensible,sensibly|sensitive
globaal,globale|global*|rough, approximate
etiket,etiketten|etiquette|label
fysicus,fysici|physician*|physicist
karton,kartonnen|carton,cartons|cardboard
komma|coma|comma; decimal point
offer,offers|offer,offers,offered|sacrifice
oldtimer,oldtimers|oldtimer*,old-timer*|vintage car
personeel|personal*|staff, personnel, employees
pathetisch*|pathetic*|bombastic
preservatief|preservative*|condom
prik,prikken|prick*|jab
raket,raketten|racket,rackets|missile, rocket
ramp,rampen|ramp,ramps|disaster
stof,stoffen|stuff|fabric; dust; matter
vlees|flesh|meat
wet,wetten|wet|law
wrang,wrange|wrong|bitter
functionaris,functionarissen|functionary,functionaries|official
biljoen,biljoenen|billion,billions|trillion
miljard,miljarden|milliard*|billion
conducteur,conducteurs|conductor*|guard, ticket inspector
boon,bonen|bone,bones|bean
angel,angels|angel,angels|sting
pet,petten|pet,pets|cap
rug,ruggen|rug,rugs|back
kroon,kronen|crone,crones|crown
rapport,rapporten|rapport|report
lectuur|lecture,lectures|reading matter
verstandig*|understanding|sensible
boot,boten|boot,boots|boat
brief,brieven|brief,briefs|letter
bang,bange|bang,bangs|afraid
lever|lever,levers|liver
nut|nut,nuts|use
room|room,rooms|cream
roof|roof,roofs|robbery`;

export const FALSE_FRIENDS: readonly FalseFriend[] = LIST.split("\n").map((row) => {
  const [dutch = "", english = "", right = ""] = row.split("|");
  return { dutch: pattern(dutch), english: pattern(english), right };
});

function pattern(forms: string): RegExp {
  const ways = forms.split(",").map((form) => form.toLowerCase().replace("*", "\\p{L}*"));
  return new RegExp(`^(?:${ways.join("|")})$`, "u");
}
