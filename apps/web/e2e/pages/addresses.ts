import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const routesFolder = join(import.meta.dirname, '../../src/routes');

/** What the pages are shown of. */
export interface Shown {
  readonly organisation: string;
  readonly unit: string;
  readonly scenario: string;
  /** Another scenario of the same organisation. */
  readonly other: string;
}

/** Addresses that show a page: by the folder of its route, first the plain one. */
const addressesByRoute: Readonly<Record<string, (shown: Shown) => readonly string[]>> = {
  '': () => ['/'],
  demo: () => ['/demo'],
  handlingsplan: ({ organisation }) => [`/handlingsplan?id=${organisation}`],
  hjalp: () => ['/hjalp'],
  jamfor: ({ scenario, other }) => ['/jamfor', `/jamfor?a=${scenario}&b=${other}`],
  namn: () => ['/namn'],
  'om-uppgifterna': () => ['/om-uppgifterna'],
  organisation: ({ organisation, unit }) => [
    `/organisation?id=${organisation}`,
    `/organisation?id=${organisation}&enhet=${unit}`,
  ],
  'organisation/[enhet]': ({ organisation, unit }) => [`/organisation/${unit}?org=${organisation}`],
  'organisation/historik': ({ organisation }) => [`/organisation/historik?id=${organisation}`],
  organisationer: () => ['/organisationer'],
  scenarier: () => ['/scenarier'],
  'scenarier/[id]': ({ scenario }) => [
    `/scenarier/${scenario}`,
    `/scenarier/${scenario}?form=trad`,
    `/scenarier/${scenario}?form=text`,
    `/scenarier/${scenario}?vy=fore`,
  ],
  'scenarier/[id]/[form]': ({ scenario }) => formNames.map((form) => `/scenarier/${scenario}/${form}`),
  'scenarier/[id]/dela': ({ scenario }) => [`/scenarier/${scenario}/dela`],
  'scenarier/[id]/dokument': ({ scenario }) => [`/scenarier/${scenario}/dokument`],
  'scenarier/[id]/ekonomi': ({ scenario }) => [
    `/scenarier/${scenario}/ekonomi`,
    `/scenarier/${scenario}/ekonomi?siffra=verdict`,
  ],
  'scenarier/[id]/flytta': ({ scenario, unit }) => [
    `/scenarier/${scenario}/flytta`,
    `/scenarier/${scenario}/flytta?enhet=${unit}`,
  ],
  'scenarier/[id]/handlingsplan': ({ scenario }) => [`/scenarier/${scenario}/handlingsplan`],
  'scenarier/[id]/historik': ({ scenario }) => [
    `/scenarier/${scenario}/historik`,
    `/scenarier/${scenario}/historik?vy=tider`,
  ],
  'scenarier/[id]/jamfor': ({ scenario }) => [`/scenarier/${scenario}/jamfor`, `/scenarier/${scenario}/jamfor?steg=1`],
  'scenarier/[id]/stabsfunktioner': ({ scenario }) => [`/scenarier/${scenario}/stabsfunktioner`],
  'scenarier/[id]/utskrift': ({ scenario }) => [`/scenarier/${scenario}/utskrift`],
  'scenarier/[id]/verkstall': ({ scenario }) => [`/scenarier/${scenario}/verkstall`],
  stabsfunktioner: ({ organisation }) => [`/stabsfunktioner?id=${organisation}`],
  tillganglighet: () => ['/tillganglighet'],
  'visa/[token]': () => ['/visa/exempel-halland'],
};

const formNames = ['ny-enhet', 'teknisk-reglering', 'samla-stod', 'deltagande', 'kostnadsmal'];

/** The folders of all routes that have a page. */
export const pageRoutes: readonly string[] = readdirSync(routesFolder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('+page.svelte'))
  .map((file) => file.split(sep).slice(0, -1).join('/'))
  .sort();

/** The addresses of a route's page; none when nobody has said how it is reached. */
export function addressesOf(route: string, shown: Shown): readonly string[] {
  return addressesByRoute[route]?.(shown) ?? [];
}
