import { defineTexts } from '../catalogue.ts';

/** Texts of the page that tells which data Samorg keeps, and where. */
export const aboutDataTexts = defineTexts({
  sv: {
    title: 'Om uppgifterna',
    lead: 'Vad Samorg sparar, var det ligger och vem som svarar för det.',
    keptTitle: 'Det som sparas',
    kept1: 'Organisationen: enheter, nämnder, budgetrader, styrdokument, aktiviteter och beslut.',
    kept2: 'Tjänster: titel, antal platser, årsarbetare och kostnad. En tjänst är en plats i budgeten, inte en person.',
    kept3: 'Scenarier: de ändringar som prövas, och varje tidigare version av dem.',
    kept4:
      'Historiken: vad som gjordes, när, och under vilket namn. Den kan inte ändras i efterhand utan att det märks, och ångrade steg står kvar.',
    kept5:
      'Läslänkar: vilket scenario och vilken version de visar, när de går ut, och ett kontrollvärde av länken. Själva länken sparas inte.',
    notKeptTitle: 'Det som inte sparas',
    notKept1:
      'Namn på dem som har tjänsterna, personnummer, löner för enskilda, hälsa eller facklig tillhörighet. Det finns inga fält för det.',
    notKept2:
      'Ingen statistik över besökare, och inga spår hos andra: sidorna hämtar ingenting från någon annan server.',
    personalTitle: 'Personuppgifter',
    personal1:
      'Namnet som du anger när du ändrar något är en personuppgift. Det står i historiken så länge organisationen finns här, eftersom det ska gå att se vem som gjort vad.',
    personal2:
      'En titel som bara en person har på en liten enhet kan peka ut den personen, liksom tjänstens beteckning om den kommer ur ett personalsystem. Granskningslistan flaggar enheter med färre än fem platser, och läslänkar visar inga tal som färre än fem personer står bakom.',
    personal3: 'Skriv inte namn eller känsliga uppgifter i anmärkningar. Samorg kan inte se att de står där.',
    whereTitle: 'Var uppgifterna ligger',
    where1:
      'I det datalager som den som driver Samorg hos er har valt: en SQLite-fil eller en Neo4j-databas på egen maskin. Samorg skickar ingenting vidare.',
    where2: 'Servern svarar bara på den egna maskinen tills den som driver den öppnar den för fler.',
    where3: 'Allt går att hämta som filer i ett öppet format, att säkerhetskopiera och att flytta.',
    cookiesTitle: 'Det som sparas i webbläsaren',
    cookie1:
      'Kakor för ditt språk, utseendet, namnet som ändringar sparas under, och guiden om du går den. Ingen av dem följer dig någon annanstans.',
    cookie2: 'Om enstaka tangenter är på, och det du skrivit i ett formulär som inte har sparats än.',
    rightsTitle: 'Ansvar och rättigheter',
    rights:
      'Den organisation som driver Samorg är personuppgiftsansvarig. Dit vänder du dig för att få veta vad som finns om dig, få det rättat, eller klaga. Du kan också klaga hos Integritetsskyddsmyndigheten.',
    contact: 'Kontakt',
    contactUnknown: 'den som driver Samorg hos er',
    authority: 'Klaga hos Integritetsskyddsmyndigheten',
    exampleTitle: 'Exempeldata',
    example:
      'Exemplen bygger på offentliga beslut. Belopp, tjänster och titlar i dem är påhittade och märkta Exempeldata på varje sida.',
  },
  en: {
    title: 'About the data',
    lead: 'What Samorg keeps, where it lies and who answers for it.',
    keptTitle: 'What is kept',
    kept1: 'The organisation: units, boards, budget lines, steering documents, activities and decisions.',
    kept2: 'Positions: title, number of places, FTE and cost. A position is a place in the budget, not a person.',
    kept3: 'Scenarios: the changes that are tried, and every earlier version of them.',
    kept4:
      'The history: what was done, when, and under which name. It cannot be changed afterwards without being noticed, and undone steps stay.',
    kept5:
      'Reader links: which scenario and version they show, when they expire, and a check value of the link. The link itself is not kept.',
    notKeptTitle: 'What is not kept',
    notKept1:
      'Names of those who hold the positions, identity numbers, salaries of individuals, health or union membership. There are no fields for that.',
    notKept2: 'No statistics of visitors, and no traces with others: the pages fetch nothing from any other server.',
    personalTitle: 'Personal data',
    personal1:
      'The name that you give when you change something is personal data. It stands in the history for as long as the organisation is here, since it must be possible to see who did what.',
    personal2:
      'A title that only one person has on a small unit may point that person out, as may the id of the position when it comes from a staff system. The review list flags units with fewer than five places, and reader links show no figure that fewer than five people stand behind.',
    personal3: 'Do not write names or sensitive data in remarks. Samorg cannot see that they are there.',
    whereTitle: 'Where the data lies',
    where1:
      'In the store that those who run Samorg have chosen: an SQLite file or a Neo4j database on a machine of their own. Samorg sends nothing on.',
    where2: 'The server answers on its own machine only, until those who run it open it to others.',
    where3: 'Everything can be fetched as files in an open format, backed up and moved.',
    cookiesTitle: 'What is kept in the browser',
    cookie1:
      'Cookies for your language, the appearance, the name that changes are saved under, and the guide if you follow it. None of them follows you anywhere else.',
    cookie2: 'Whether single keys are on, and what you have typed in a form that is not saved yet.',
    rightsTitle: 'Responsibility and rights',
    rights:
      'The organisation that runs Samorg is the controller. Turn to it to learn what there is about you, to have it put right, or to complain. You can also complain to the Swedish authority for privacy protection.',
    contact: 'Contact',
    contactUnknown: 'those who run Samorg at your place',
    authority: 'Complain to the authority for privacy protection',
    exampleTitle: 'Example data',
    example:
      'The examples build on public decisions. Amounts, positions and titles in them are invented and tagged Example data on every page.',
  },
});
