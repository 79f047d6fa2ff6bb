import { defineTexts } from '../catalogue.ts';

/** What is said when a write does not go through. */
export const outcome = defineTexts({
  sv: {
    refusedTitle: 'Det går inte att genomföra',
    refusedSafe: 'Inget har ändrats.',
    conflictTitle: 'Någon annan hann före',
    conflictSafe: 'Din ändring är inte sparad. Kontrollera vad som gäller nu och gör om den.',
    conflictLine: (by: string, at: string, step: string) => `${by} ändrade ${at}${step ? `: ${step}` : ''}`,
    fileTitle: (count: number) => (count === 1 ? '1 fel i filen' : `${count} fel i filen`),
    fileSafe: 'Inget har lästs in. Rätta filen och läs in den igen.',
    actorTitle: 'Namn saknas',
    actorSafe: 'Inget har ändrats. Ange det namn som ändringar ska sparas under.',
    actorLink: 'Ange ditt namn',
    checkTitle: 'Kontrollera formuläret',
    checkSafe: 'Inget har ändrats. Det du skrev finns kvar.',
    notSentTitle: 'Det gick inte att spara',
    notSentSafe: 'Det du skrev finns kvar. Försök igen.',
    more: (count: number) => `och ${count} till`,
  },
  en: {
    refusedTitle: 'This cannot be carried out',
    refusedSafe: 'Nothing has been changed.',
    conflictTitle: 'Someone else was first',
    conflictSafe: 'Your change is not saved. Check what holds now and make it again.',
    conflictLine: (by: string, at: string, step: string) => `${by} made a change ${at}${step ? `: ${step}` : ''}`,
    fileTitle: (count: number) => (count === 1 ? '1 error in the file' : `${count} errors in the file`),
    fileSafe: 'Nothing has been loaded. Correct the file and load it again.',
    actorTitle: 'A name is missing',
    actorSafe: 'Nothing has been changed. Give the name that changes are saved under.',
    actorLink: 'Give your name',
    checkTitle: 'Check the form',
    checkSafe: 'Nothing has been changed. What you wrote is still here.',
    notSentTitle: 'It could not be saved',
    notSentSafe: 'What you wrote is still here. Try again.',
    more: (count: number) => `and ${count} more`,
  },
});
