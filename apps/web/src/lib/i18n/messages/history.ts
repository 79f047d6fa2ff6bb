import { defineTexts } from '../catalogue.ts';

/** Texts of the history of a scenario. */
export const historyTexts = defineTexts({
  sv: {
    title: 'Historik',
    lead: 'Allt som har gjorts i scenariot, det senaste först. Inget tas bort: också det som har ångrats står kvar.',
    view: 'Visa som',
    sentences: 'Meningar',
    times: 'Båda tiderna',
    undid: (step: string) => `Ångrade: ${step}`,
    redid: (step: string) => `Gjorde om: ${step}`,
    undone: 'ångrad',
    now: 'nu',
    version: (version: number) => `version ${version}`,
    restore: 'Ångra till hit',
    restoreTo: (version: number) => `Ångra till hit: gör scenariot som det var vid version ${version}`,
    restoreNote:
      'Ångra till hit gör scenariot som det var då, som en ny version. Det går att ångra, och inget försvinner.',
    carriedOut: 'Scenariot är verkställt och ligger fast: det går inte att gå tillbaka till en äldre version.',
    shown: (shown: number, total: number) => `Visar ${shown} av ${total} versioner.`,
    older: 'Äldre',
    newest: 'De senaste',
    versionHead: 'Version',
    recorded: 'Registrerad',
    latestUntil: 'Gällde som senast till',
    holdsFrom: 'Ändringen gäller från',
    who: 'Vem',
    what: 'Vad',
    still: 'fortfarande',
    noDate: '–',
    timesNote:
      'Registrerad är när något skrevs in i Samorg. Ändringen gäller från är när den träder i kraft i organisationen. Det ena säger inget om det andra.',
    emptyTitle: 'Inget äldre',
    emptyReason: 'Scenariot har inga versioner som är äldre än den i länken.',
  },
  en: {
    title: 'History',
    lead: 'All that has been done in the scenario, the latest first. Nothing is removed: what has been undone stands too.',
    view: 'Show as',
    sentences: 'Sentences',
    times: 'Both times',
    undid: (step: string) => `Undid: ${step}`,
    redid: (step: string) => `Redid: ${step}`,
    undone: 'undone',
    now: 'now',
    version: (version: number) => `version ${version}`,
    restore: 'Undo to here',
    restoreTo: (version: number) => `Undo to here: make the scenario as it was at version ${version}`,
    restoreNote:
      'Undo to here makes the scenario as it was then, as a new version. It can be undone, and nothing is lost.',
    carriedOut: 'The scenario has been carried out and stands: it cannot go back to an older version.',
    shown: (shown: number, total: number) => `Shows ${shown} of ${total} versions.`,
    older: 'Older',
    newest: 'The latest',
    versionHead: 'Version',
    recorded: 'Recorded',
    latestUntil: 'Was the latest until',
    holdsFrom: 'The change holds from',
    who: 'Who',
    what: 'What',
    still: 'still',
    noDate: '–',
    timesNote:
      'Recorded is when something was written into Samorg. The change holds from is when it takes effect in the organisation. The one says nothing of the other.',
    emptyTitle: 'Nothing older',
    emptyReason: 'The scenario has no versions older than the one in the link.',
  },
});

/** History texts in one language. */
export type HistoryTexts = (typeof historyTexts)['sv'];
