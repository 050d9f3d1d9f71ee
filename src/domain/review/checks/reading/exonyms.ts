/** Names of places and peoples that sound otherwise in English, and are not told by their sound. */
const PAIRS = `Duits German;Duitse German;Duitser German;Duitsers Germans;Duitsland Germany;Nederland Netherlands;Nederlands Dutch;Nederlandse Dutch
Nederlander Dutchman;Nederlanders Dutch;Frankrijk France;Frans French;Franse French;Fransen French;Spanje Spain;Spaans Spanish;Spaanse Spanish
Engeland England;Engels English;Engelse English;Engelsen English;Brits British;Britse British;Britten Britons;Verenigd United;Verenigde United
Koninkrijk Kingdom;Staten States;Oostenrijk Austria;Oostenrijkse Austrian;Zwitserland Switzerland;Zwitserse Swiss;Zweden Sweden;Zweeds Swedish;Zweedse Swedish
Noorwegen Norway;Noors Norwegian;Noorse Norwegian;Denemarken Denmark;Deens Danish;Deense Danish;Griekenland Greece;Grieks Greek;Griekse Greek
Hongarije Hungary;Hongaars Hungarian;Hongaarse Hungarian;Polen Poland;Pools Polish;Poolse Polish;Letland Latvia;Letse Latvian;Litouwen Lithuania
Estland Estonia;Turkije Turkey;Turks Turkish;Turkse Turkish;Roemenië Romania;Bulgarije Bulgaria;Kroatië Croatia;Servië Serbia;Tsjechië Czech
Slowakije Slovakia;Slovenië Slovenia;Ierland Ireland;Ierse Irish;Schotland Scotland;Schotse Scottish;Wales Wales;België Belgium;Belgisch Belgian
Belgische Belgian;Brussel Brussels;Antwerpen Antwerp;Gent Ghent;Parijs Paris;Londen London;Rome Rome;Wenen Vienna;Praag Prague;Warschau Warsaw
Athene Athens;Genève Geneva;Keulen Cologne;München Munich;Moskou Moscow;Kopenhagen Copenhagen;Lissabon Lisbon;Milaan Milan;Venetië Venice
Napels Naples;Turijn Turin;Rijsel Lille;Luik Liège;Den The;Haag Hague;Egypte Egypt;Egyptische Egyptian;Marokko Morocco;Marokkaanse Moroccan
Libië Libya;Syrië Syria;Syrische Syrian;Irak Iraq;Israël Israel;Israëlische Israeli;Libanon Lebanon;Jordanië Jordan;Saoedi Saudi;Arabië Arabia
India India;Indiase Indian;Japan Japan;Japanse Japanese;China China;Chinees Chinese;Chinese Chinese;Rusland Russia;Russisch Russian;Russische Russian;Russen Russians
Oekraïne Ukraine;Amerika America;Amerikaans American;Amerikaanse American;Amerikanen Americans;Europa Europe;Europees European;Europese European
Azië Asia;Afrika Africa;Zuid South;Noord North;Oost East;West West;Nieuw New;Zeeland Zealand;Australië Australia;Brazilië Brazil;Mexico Mexico
Cyprus Cyprus;Georgië Georgia;Armenië Armenia;Wit White;Zwarte Black;Rode Red;Middellandse Mediterranean;Noordzee North;Oostzee Baltic;Atlantische Atlantic
Rijn Rhine;Maas Meuse;Donau Danube;Alpen Alps;Jeruzalem Jerusalem;Mekka Mecca;Caïro Cairo;Beiroet Beirut;Bagdad Baghdad;Peking Beijing;Perzische Persian`;

const ENGLISH: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[;\n]/).map((pair) => {
    const [dutch = "", english = ""] = pair.split(" ");
    return [dutch.toLowerCase(), english.toLowerCase()];
  }),
);

/** How English calls a place or a people, in small letters; undefined: by a name that sounds alike, or not known. */
export function exonym(dutch: string): string | undefined {
  return ENGLISH.get(dutch.toLowerCase());
}
