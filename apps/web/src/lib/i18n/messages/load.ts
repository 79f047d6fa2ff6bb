import { defineTexts } from '../catalogue.ts';

/** Texts of the loading of files. */
export const load = defineTexts({
  sv: {
    recent: 'Inläsningar',
    sending: (name: string, percent: number) => `${name}: ${percent} % skickat`,
    reading: (name: string) => `${name} läses och kontrolleras. Du kan lämna sidan; inläsningen fortsätter.`,
    loaded: (name: string) => `${name} är inläst.`,
    cancelled: (name: string) => `${name} avbröts. Inget har lästs in.`,
    failed: (name: string) => `${name} kunde inte läsas in. Inget har lästs in.`,
    cancel: 'Avbryt',
    open: 'Öppna',
    ofFile: (action: string, name: string) => `${action}: ${name}`,
    progress: (name: string) => `Hur mycket av ${name} som har skickats`,
  },
  en: {
    recent: 'Loadings',
    sending: (name: string, percent: number) => `${name}: ${percent} % sent`,
    reading: (name: string) => `${name} is being read and checked. You may leave the page; the loading goes on.`,
    loaded: (name: string) => `${name} is loaded.`,
    cancelled: (name: string) => `${name} was cancelled. Nothing has been loaded.`,
    failed: (name: string) => `${name} could not be loaded. Nothing has been loaded.`,
    cancel: 'Cancel',
    open: 'Open',
    ofFile: (action: string, name: string) => `${action}: ${name}`,
    progress: (name: string) => `How much of ${name} has been sent`,
  },
});
