import { tableOf } from "./behaviour.ts";

/** Titles and forms of address: a name follows. None is also a word. */
const TITLES = `
  dhr hr hh mevr mvr mw mej jhr jkvr fam gebr ds dr drs prof ir ing mr mrs mgr ms msgr bc lic cand kand kard br zr
  pr rev eerw pres secr penn burg wnd kapt kpt lt luit maj sgt serg adm vadm cmdt adj wachtm insp comm hoofdinsp
  z.k.h h.k.h z.h z.em z.exc h.m z.m dr.ir dr.mr mr.dr mr.drs ir.drs prof.dr prof.mr prof.ir prof.dr.ir prof.mr.dr
  DR DRS DHR IR MEVR MR PROF NR ST
`;

/** Words that lead on to what they belong to. None is also a word. */
const LEADING = `
  N.B n.b dd a.d a.d.h.v a.h.w b.g.g bijv c.a c.q cq cf d.d d.i d.m.v d.w.z dwz g.g h.t.l i.b.v i.c i.c.m i.e i.g.v i.h.a
  i.h.b i.h.k.v i.i i.m i.o i.o.m i.o.v i.p.v ipv i.s.m i.t.t i.v.m ivm l.s m.a.w m.b.t mbt m.b.v m.i m.i.v m.m.v m.n
  m.u.v n.a.v nav n.l nl nml o.a oa o.b.v obv o.g.v o.i o.i.v o.l.v olv o.m o.t.v o.v.v p.a q.q resp s.v t.a.v tav
  t.b.v tbv t.e.m t.g.v tgv t.h.v t.i.v t.n.v t.o.v tov t.o t.w t.z.v u.h.v v.d v.h v.l.n.r v.r.n.l vlg vgl w.o
  z.g z.i zgn zg zogen aang aanw afd afl alg ald ambt approx arr bep betr bijz ca circa dept distr eds eig evt evtl
  excl geb gecert gedr geïll geill gem geref gereg gesch geschr gest getr begr herv hfdst hs incl inl inw jrg jur kath lett lidw luth nrs
  nr ned ndl onz opl oorspr oospr opm overl ovl pag perc plv plm reg rekg samenst schr staatscrt stct stcrt stb
  stbl telef temp transl uitdr uitg uitsp ult univ vlgs vnl vnw voorz voorm vs vz waarn waarsch wett zgh
`;

/** Before a number, a Roman numeral or a lone letter they lead on; before a word they may be last. With books of the Bible. */
const COUNTING = `
  a.s aanh afb aflev art artt bd bijl bl bladz blz c cap col dl dln ex f ff fig figs fl fo fol gld graf hdst hoofdst
  hst jl kol l ll m max min n.nr no noot nos nt op p par pg postb pp rdnr rn r.o sub tab toel u v.a vers vol
  Ex Lev Num Deut Joz Richt Sam Kron Neh Pred Hoogl Jes Jer Klaagl Ez Hos Zach Matt Luc Hand Kor Gal Ef Fil Kol Tess
  Tim Tit Hebr Jak Petr Openb
  jan feb febr mrt apr jun jul aug sep sept okt nov dec tel rek
`;

/** First names cut short, firms and degrees, and words that stand before names and at ends alike. */
const WAVERING = `
  Min Nat Int Ver jr sr b.v n.v v.o.f c.v c.s v.z.w vzw inc ltd corp cie St Ste Sint st
  Joh Jac Jacq Jb Ant Th Fr Ph Phil Chr Wm Aug Const Corn Herm Ign Matth Alb Barth Bern Cath Casp Emm Ferd Gerh
  Gijsb Guil Hendr Hier Lamb Leop Lod Math Nath Steph Theod Wilh Ysb
  mln mld mio miljn mrd dz dgl pct proc ed ev fa gen kon lib lit mnd ong prot prov ref red rom
  spec symb trad v n verg verm vert wed v.d.m bevr m.v.g h.c a.i bv Mij Kon
`;

/** Common last words of a sentence. */
const CLOSING = `
  enz etc e.d e.a e.v e.v.a e.e.a e.m e.o o.i.d o.d i.d ibid id m.m a.u.b aub s.v.p svp n.v.t nvt n.t.b n.o.t.k o.n.v
  t.z.t z.s.m z.o.z r.i.p p.m p.p p.p.p.d p.d p.j p.w p.u p.k p.st p.s p.o m.i.n p.c a.m A.M P.M t.k.o k.o u.s.w
  v.Chr n.Chr v.C n.C v.chr n.chr uur km cm mm kg mg ml dl hl dm hm km/h km/u k.m c.m op.cit loc.cit et.al t.a.p
`;

const DAYS = "ma di din wo woe do don vr vrij za zat zo zon";

export const DUTCH_ABBREVIATIONS = tableOf({
  wavers: WAVERING,
  counts: COUNTING,
  closes: CLOSING,
  binds: `${TITLES} ${LEADING}`,
  day: DAYS,
});
