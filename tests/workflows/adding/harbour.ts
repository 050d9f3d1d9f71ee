/** An article about a harbour and its translation, with what pages have round an article. */
export const DUTCH = `12 maart 2024

De haven slaapt niet

Lees ook: Zo werkt een sluis

In de haven van Delfzijl varen elke nacht 14 schepen binnen. De havenmeester telt ze vanuit een hoge toren. Hij heet Willem de Graaf en hij werkt er al 31 jaar.

Het water

Bij storm sluit hij de poort. Dan wachten de schippers buiten op de Eems. Sommigen drinken koffie, anderen slapen.

Niemand klaagt. “Het water beslist,” zegt De Graaf. Morgen begint zijn laatste dienst.
`;

export const ENGLISH = `The harbour does not sleep

In the harbour of Delfzijl 14 ships come in every night. The harbour master counts them from a high tower. His name is Willem de Graaf and he has worked there for 31 years.

The water

In a storm he closes the gate. Then the skippers wait outside on the Ems. Some drink coffee, others sleep.

Nobody complains. “The water decides,” says De Graaf. Tomorrow his last shift begins.

Share this on Facebook
`;

/** A recipe: so little of it goes with the harbour that the aligner is sure of every sentence that stands alone. */
export const RECIPE = `Knead it well.

Fold the dough twice. Dust the board. Wait an hour. Shape a ball. Cut a cross on top. Bake it dark.

Let it cool. Slice it thin. Eat it warm. Share it. Keep the rest dry. Freeze what is left. Toast it later.
`;

/** An English text about something else. */
export const OTHER = `The price of bread

Bakers in the south have raised their prices again this spring. Flour became dearer after two bad summers.

A loaf now costs almost four pounds in some shops. Customers buy smaller loaves or bake at home.

The union of bakers asks the minister for help. She promises a letter before the summer. It has not come yet.
`;
