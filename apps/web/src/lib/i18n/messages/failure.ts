import { defineTexts } from '../catalogue.ts';

/** What the error page says: what happened, what is safe, what to do. */
export const failure = defineTexts({
  sv: {
    unreachableTitle: 'API svarar inte',
    unreachableText:
      'Inget har ändrats. Försök igen om en stund; kontrollera att Samorgs API är igång om felet består.',
    faultTitle: 'Servern kunde inte svara',
    faultText: 'Det som var sparat är kvar. Försök igen. Uppge felets id om det upprepas.',
    notFoundTitle: 'Sidan finns inte',
    notFoundText:
      'Adressen leder inte till något här. Den kan vara felskriven, eller så finns det den gällde inte kvar.',
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
    faultTitle: 'The server could not answer',
    faultText: 'What was saved is still there. Try again. Quote the id of the error if it happens again.',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address leads nowhere here. It may be misspelt, or what it was about is no longer there.',
    forbiddenTitle: 'The request was turned down',
    forbiddenText: 'Nothing has been changed. Open the page again and retry.',
    tooLargeTitle: 'The file is too large',
    tooLargeText: 'Nothing has been loaded.',
    errorId: (id: string) => `Id of the error: ${id}`,
    retry: 'Try again',
    toStart: 'To the start page',
  },
});
