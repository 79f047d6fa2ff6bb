import { defineTexts } from '../catalogue.ts';

/** Texts of the help page, the glossary aside. */
export const help = defineTexts({
  sv: {
    title: 'Hjälp',
    lead: 'Så arbetar du i Samorg, och vad orden betyder.',
    stepsTitle: 'Från nuläge till utfall',
    step1: 'Öppna en organisation och sök upp enheten som ska flyttas. Tangenten / går till sökfältet.',
    step2: 'Välj Flytta… och ange ny plats, datum och vilka enheter som ska stå kvar (utom…).',
    step3:
      'Läs utfallet: är summan kostnadsneutral, per nämnd och totalt? Föreslå teknisk reglering där ramar ska följa med.',
    step4: 'Jämför före och efter. Allt går att ångra. Organisationen ändras först när scenariot verkställs.',
    keysTitle: 'Tangenter',
    keyCommands: 'alla kommandon, med sökning',
    keyList: 'lista över alla tangenter',
    keySearch: 'sök enhet',
    keyViews: 'före, efter, ändringar i ett scenario',
    keyMove: 'flytta',
    keyTree: 'i trädet: flytta, öppna, stäng',
    keySiblings: 'i trädet: öppna alla på samma nivå',
    keyUndo: 'ångra och gör om i ett scenario',
    demo: 'Gå igenom ett verkligt beslut i fyra steg, utan egna uppgifter',
    timesTitle: 'Se hur det var',
    times:
      'Organisationens sidor visas per en dag. Med Ändra, uppe till höger, väljer du en annan dag, och om du vill vad som var känt vid en viss tidpunkt. En rad överst säger när du inte ser nuläget. I Historik står varje steg, och varje steg går att se som det var.',
    pagesTitle: 'Sidorna om en organisation',
    pageUnits:
      'Enheter: träd, diagram eller text av samma uppgifter. En enhets sida visar personal, budget, ansvar, styrdokument, vad som hänt den och vilka scenarier som rör den.',
    pageStaff: 'Stabsfunktioner: vem som har vilket stöd, och var det hänger på en person eller ingen.',
    pagePlan: 'Handlingsplan: aktiviteter per område, och vem som svarar för dem.',
    glossaryTitle: 'Ordlista',
    aboutTitle: 'Om Samorg här',
  },
  en: {
    title: 'Help',
    lead: 'How to work in Samorg, and what the words mean.',
    stepsTitle: 'From the present state to the result',
    step1: 'Open an organisation and search for the unit that is to move. The key / goes to the search field.',
    step2: 'Choose Move… and give the new place, the date and which units are to stay (except…).',
    step3:
      'Read the result: is the sum cost-neutral, per board and in all? Propose a technical adjustment where funding is to follow.',
    step4:
      'Compare before and after. Everything can be undone. The organisation changes only when the scenario is carried out.',
    keysTitle: 'Keys',
    keyCommands: 'all commands, with search',
    keyList: 'list of all keys',
    keySearch: 'search for a unit',
    keyViews: 'before, after, changes in a scenario',
    keyMove: 'move',
    keyTree: 'in the tree: move, open, close',
    keySiblings: 'in the tree: open all on the same level',
    keyUndo: 'undo and redo in a scenario',
    demo: 'Go through a real decision in four steps, without data of your own',
    timesTitle: 'See how it was',
    times:
      'The pages of an organisation are shown as of a day. With Change, at the top right, you choose another day, and if you like what was known at a certain moment. A line at the top says when you do not see the present. History lists every step, and every step can be seen as it was.',
    pagesTitle: 'The pages about an organisation',
    pageUnits:
      'Units: a tree, a chart or text of the same data. The page of a unit shows staff, budget, accountability, steering documents, what has happened to it and which scenarios touch it.',
    pageStaff: 'Staff functions: who has what support, and where it hangs on one person or nobody.',
    pagePlan: 'Action plan: activities by area, and who answers for them.',
    glossaryTitle: 'Glossary',
    aboutTitle: 'About Samorg here',
  },
});
