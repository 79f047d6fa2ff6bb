import { defineTexts } from '../catalogue.ts';

/** What the error page says: what happened, what is safe, what to do. */
export const failure = defineTexts({
  sv: {
    unreachableTitle: 'API svarar inte',
    unreachableText:
      'Inget har ändrats. Försök igen om en stund; kontrollera att Samorgs API är igång om felet består.',
    storeTitle: 'Datalagret svarar inte just nu',
    storeText:
      'Det som är sparat är i säkert förvar, och inget nytt har sparats. Försök igen om en stund; Samorg ansluter av sig självt när datalagret är tillbaka.',
    outcomeTitle: 'Det är oklart om ändringen sparades',
    outcomeText:
      'Svaret från datalagret kom aldrig fram. Ändringen är sparad hel eller inte alls. Öppna sidan igen och se efter innan du gör om den.',
    stale: (time: string) =>
      `Visas som det var kl. ${time}: datalagret svarar inte just nu. Sparade ändringar är i säkert förvar; nya kan inte sparas förrän det svarar igen.`,
    faultTitle: 'Servern kunde inte svara',
    faultText: 'Det som var sparat är kvar. Försök igen. Uppge felets id om det upprepas.',
    notFoundTitle: 'Sidan finns inte',
    notFoundText:
      'Adressen leder inte till något här. Den kan vara felskriven, eller så finns det den gällde inte kvar.',
    notThenTitle: 'Det fanns inte då',
    notThenText:
      'Den dag eller tidpunkt som visas fanns inte det här, eller så var inget känt om det. Det kan finnas nu.',
    toNow: 'Till nuläget',
    forbiddenTitle: 'Begäran avvisades',
    forbiddenText: 'Inget har ändrats. Öppna sidan på nytt och försök igen.',
    tooLargeTitle: 'Filen är för stor',
    tooLargeText: 'Inget har lästs in.',
    errorId: (id: string) => `Felets id: ${id}`,
    retry: 'Försök igen',
    toStart: 'Till startsidan',
  },
  en: {
    unreachableTitle: 'The API does not answer',
    unreachableText:
      'Nothing has been changed. Try again in a moment; check that the Samorg API is running if it goes on.',
    storeTitle: 'The store does not answer just now',
    storeText:
      'What is saved is safe, and nothing new has been saved. Try again in a while; Samorg connects by itself when the store is back.',
    outcomeTitle: 'It is not known whether the change was saved',
    outcomeText:
      'The answer of the store never came. The change is saved whole or not at all. Open the page again and look before you repeat it.',
    stale: (time: string) =>
      `Shown as it was at ${time}: the store does not answer just now. Saved changes are safe; new ones cannot be saved until it answers again.`,
    faultTitle: 'The server could not answer',
    faultText: 'What was saved is still there. Try again. Quote the id of the error if it happens again.',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address leads nowhere here. It may be misspelt, or what it was about is no longer there.',
    notThenTitle: 'It was not there then',
    notThenText:
      'On the day or at the moment that is shown this was not there, or nothing was known of it. It may be there now.',
    toNow: 'To the present',
    forbiddenTitle: 'The request was turned down',
    forbiddenText: 'Nothing has been changed. Open the page again and retry.',
    tooLargeTitle: 'The file is too large',
    tooLargeText: 'Nothing has been loaded.',
    errorId: (id: string) => `Id of the error: ${id}`,
    retry: 'Try again',
    toStart: 'To the start page',
  },
});
