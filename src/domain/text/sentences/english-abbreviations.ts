import { tableOf } from "./behaviour.ts";

/** Titles and forms of address: a name follows. Capitals only, where the small word is a word of its own. */
const TITLES = `
  Mr Mrs Ms Mx Messrs Mmes Dr Drs Prof Profs Rev Revs Fr Msgr Hon Pres Gov Govs Sen Sens Rep Reps Gen Col Maj Capt
  Cmdr Cdr Lt Lieut Sgt Cpl Pvt Adm Brig Insp Supt Det Amb Atty Treas Sec Mt Mme Mlle Ft dr mr mrs prof capt sgt lt
  Lt.Col Lt.Gen Lt.Gov Maj.Gen Brig.Gen Asst Assoc H.R.H H.M
  DR MR MRS MS PROF ST
`;

/** Words that lead on to what they belong to. None is also a word. */
const LEADING = `
  e.g eg i.e ie viz cf vs v c.f approx appt circa esp incl resp betw pseud transl eds
  a.k.a aka n.b w.r.t ca
`;

/** Before a number, a Roman numeral or a lone letter they lead on; before a word they may be last. */
const COUNTING = `
  no nos No Nos art arts b c ch chap chaps col d div eq eqs ex fig figs fl fn inv l ll ms n nn nr op p par para paras pg
  pgs pp pt pts r ref refs reg Rs rs sec sect sects ser st supp tab tel ext vol vols ver
  Exod Lev Num Deut Josh Judg Prov Isa Ezek Matt Rom Cor Gal Eph Phil Thess Heb Pet
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Mon Tue Tues Wed Weds Thu Thur Thurs Fri Sat Sun A.D
`;

/** Firms, degrees, states and roads: names go on after them as often as sentences end with them. */
const WAVERING = `
  Jr Sr jr sr Esq Inc Ltd Co Corp Cos Bros Mfg LLC L.L.C plc St Ste Ave Blvd Rd Hwy Pkwy Sq Bldg Dept Dist Univ Inst
  Assn Assoc Intl Natl Govt Mfr Ph.D M.D M.A B.A M.Sc B.Sc M.B.A D.Phil LL.B LL.M Th Wm Chas Geo Jos Thos Robt Edw
  Chr al est ed trans repr rev illus ft dept govt avg std
  max temp orig prob poss usu chem biol math phys med adj adv sing plur abbr attn assoc cert dist lang lit pop prod publ
  req ret sci spec tech univ admin misc
  Ala Ariz Ark Calif Cal Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Mo Mont Neb Nebr Nev Okla Ore
  Pa Penn Penna Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta
`;

/** Common last words of a sentence. */
const CLOSING = `
  etc a.m p.m A.M P.M ibid id oz lb lbs hr hrs min mins km cm mm kg mg ml mph sq cu
  B.C B.C.E C.E r.s.v.p R.S.V.P P.S
`;

export const ENGLISH_ABBREVIATIONS = tableOf({
  wavers: WAVERING,
  counts: COUNTING,
  closes: CLOSING,
  binds: `${TITLES} ${LEADING}`,
  day: "",
});
