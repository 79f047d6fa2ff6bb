import { defineTexts } from '../catalogue.ts';

/** The accessibility statement (tillgänglighetsredogörelse) in the order of the model of the agency for digital government. */
export const accessibilityTexts = defineTexts({
  sv: {
    title: 'Tillgänglighetsredogörelse',
    lead: 'Samorg ska gå att använda av alla som arbetar med eller läser om en omorganisation. Här står hur väl Samorg uppfyller lagen om tillgänglighet till digital offentlig service, vilka brister som är kända och hur du rapporterar fler.',
    statusTitle: 'Hur tillgängligt är Samorg?',
    status:
      'Samorg är delvis förenligt med lagen (2018:1937) om tillgänglighet till digital offentlig service. Kraven i EN 301 549, det vill säga WCAG på nivå AA, är uppfyllda så långt vi har kunnat prova dem, men ingen utomstående har granskat dem.',
    level: 'Målet är WCAG 2.2 på nivå AA, som är mer än lagen kräver.',
    limitsTitle: 'Det som inte är tillgängligt, eller inte är provat',
    limit1:
      'Ingen utomstående granskning är gjord, och Samorg är inte provat tillsammans med personer som använder hjälpmedel till vardags.',
    limit2:
      'Träd läses på olika sätt av olika skärmläsare. Under organisationen och i scenarier finns samma uppgifter som text: välj Text.',
    limit3:
      'Stora diagram kräver att man rullar i två led i diagrammets egen ruta. Trädet och texten ryms i ett led, också i 400 procents förstoring.',
    limit4:
      'Namn, anmärkningar och styrdokument kommer ur organisationens egna filer. Är de svårlästa där är de svårlästa här.',
    waysTitle: 'Så är Samorg gjort',
    way1: 'Allt går att göra med tangentbordet, och fokus syns alltid. Enstaka tangenter går att stänga av.',
    way2: 'Träd och diagram finns också som text med samma uppgifter, och breda tabeller som listor på smala skärmar.',
    way3: 'Lägen visas med tecken, kant och ord, aldrig bara med färg.',
    way4: 'Sidorna går att läsa utan JavaScript, i 400 procents förstoring, i mörkt utseende, med systemets egna kontrastfärger och på papper.',
    way5: 'Rörelse visas inte om systemet är inställt på minskad rörelse.',
    way6: 'Inget avbryts av en tidsgräns.',
    testedTitle: 'Hur vi har provat',
    tested1:
      'Sidorna provas automatiskt med axe mot WCAG 2.2 AA, i ljust och mörkt utseende och på svenska och engelska, innan en ändring kommer med.',
    tested2:
      'Kontrasten för varje färgpar räknas ut i båda utseendena, och de fyra lägena jämförs för tre slag av färgblindhet.',
    tested3:
      'Arbetsgångarna provas i en riktig webbläsare med enbart tangentbord, på 320 punkters bredd och utan JavaScript.',
    testedWhen: 'Provningen är vår egen. Redogörelsen granskades senast 2026-11-22.',
    reportTitle: 'Rapportera en brist',
    reportTo: 'Skriv till',
    reportUnknown: 'Vänd dig till den som driver Samorg hos er.',
    report:
      'Säg vilken sida det gäller, vad du ville göra och vilket hjälpmedel du använder. Säg också till om du behöver innehållet i ett annat format: allt går att få som text eller JSON-fil. Du ska få svar utan dröjsmål.',
    supervisionTitle: 'Tillsyn',
    supervision:
      'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är du inte nöjd med hur din synpunkt hanteras kan du anmäla det till Digg.',
    supervisionLink: 'Anmäl bristande tillgänglighet till Digg',
  },
  en: {
    title: 'Accessibility statement',
    lead: 'Samorg is to be usable by everyone who works with or reads about a reorganisation. Here stands how well Samorg meets the Swedish act on accessibility to digital public services, which shortcomings are known, and how to report more.',
    statusTitle: 'How accessible is Samorg?',
    status:
      'Samorg is partially compliant with the act (2018:1937) on accessibility to digital public services. The requirements of EN 301 549, that is WCAG at level AA, are met as far as we have been able to test them, but nobody outside has reviewed them.',
    level: 'The aim is WCAG 2.2 at level AA, which is more than the act requires.',
    limitsTitle: 'What is not accessible, or not tested',
    limit1:
      'No outside review has been made, and Samorg has not been tried together with people who use assistive technology every day.',
    limit2:
      'Screen readers differ in how they read trees. The organisation and the scenarios have the same data as text: choose Text.',
    limit3:
      'Large charts must be scrolled both ways within their own frame. The tree and the text fit one way, at 400 per cent too.',
    limit4:
      'Names, remarks and documents come from the organisation’s own files. What is hard to read there is hard to read here.',
    waysTitle: 'How Samorg is made',
    way1: 'Everything can be done with the keyboard, and focus is always seen. Single keys can be turned off.',
    way2: 'Trees and charts are also there as text with the same data, and wide tables as lists on narrow screens.',
    way3: 'States are shown by sign, edge and word, never by colour alone.',
    way4: 'The pages can be read without JavaScript, at 400 per cent, in dark appearance, with the contrast colours of the system and on paper.',
    way5: 'No motion is shown when the system asks for reduced motion.',
    way6: 'Nothing is cut off by a time limit.',
    testedTitle: 'How we have tested',
    tested1:
      'The pages are checked automatically with axe against WCAG 2.2 AA, in light and dark, in Swedish and English, before a change comes in.',
    tested2:
      'The contrast of every pair of colours is computed in both appearances, and the four states are compared for three kinds of colour blindness.',
    tested3:
      'The ways of working are tried in a real browser with the keyboard alone, at a width of 320 points and without JavaScript.',
    testedWhen: 'The tests are our own. The statement was last reviewed on 2026-11-22.',
    reportTitle: 'Report a shortcoming',
    reportTo: 'Write to',
    reportUnknown: 'Turn to those who run Samorg at your place.',
    report:
      'Say which page it is about, what you wanted to do and which aid you use. Say too if you need the content in another form: everything can be had as text or as a JSON file. You shall have an answer without delay.',
    supervisionTitle: 'Supervision',
    supervision:
      'The agency for digital government, Digg, supervises the act. If you are not satisfied with how your report is handled, you can tell Digg.',
    supervisionLink: 'Report lacking accessibility to Digg (in Swedish)',
  },
});
