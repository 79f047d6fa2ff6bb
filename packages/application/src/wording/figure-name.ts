import type { Language } from '@samorg/domain';
import { parseFigureAddress } from '@samorg/domain';
import type { NameOf } from '../evaluation/name-look-up.ts';
import { figureWords } from './figure-words.ts';

/** A figure by its address, in words: "Teknisk reglering, Regionstyrelsen, 2022". An address of a shape that is not known is told as it is. */
export function figureName(address: string, nameOf: NameOf, language: Language): string {
  const path = parseFigureAddress(address) ?? [];
  const told = toldParts(path, nameOf, language);
  return told === null ? address : told.filter((part) => part !== '').join(', ');
}

/** The parts of the name, in order; an empty one says nothing. */
function toldParts([head = '', ...rest]: readonly string[], nameOf: NameOf, language: Language): string[] | null {
  const words = figureWords[language];
  const word = (name: string | undefined): string | null => words.figures[name ?? ''] ?? null;
  const [first = '', second = '', third = '', fourth] = rest;
  switch (head) {
    case 'years': {
      if (rest.length === 2) return told(word(second), first);
      if (third === '' || second !== 'boards') return null;
      const name = rest[3] === 'exact' ? words.exact[rest[4] ?? ''] : word(rest[3]);
      return told(name, nameOf(third), first);
    }
    case 'fullYear':
      return told(word(third), nameOf(second), words.fullYear);
    case 'moved':
    case 'employerChange':
      return told(word(rest.at(-1)), head === 'moved' ? words.figures[first] : words.employerChange);
    case 'staffFunctions': {
      const [administration, staffFunction = '', , moment = '', measure] = rest;
      const name = staffFunction === '' ? words.core : nameOf(staffFunction);
      return told(word(measure), name, nameOf(administration ?? ''), words.moments[moment]);
    }
    case 'vulnerableFunctions':
      return told(word(third), nameOf(second), nameOf(first));
    case 'internalTrade':
      if (rest.length === 1) return told(words.trade[first]);
      return told(words.trade[fourth ?? ''], `${nameOf(second)} → ${nameOf(third)}`);
    case 'target':
      return rest.length === 1 ? told(words.target[first]) : told(words.target[third], nameOf(second));
    case 'conservation': {
      const body = rest[3];
      return told(words.conservation[first], words.moments[second], body === undefined ? '' : nameOf(body));
    }
    case 'verdict':
      return [words.verdict];
    case 'failedConditions':
      return [`${words.condition} ${first}`, ...rest.slice(1).map((part) => words.figures[part] ?? nameOf(part))];
    case 'warnings':
    case 'gaps':
      return [words[head], ...rest.slice(1).flatMap((part) => (part === 'amountOre' ? [] : [nameOf(part)]))];
    default:
      return null;
  }
}

/** Null when the figure itself has no word. */
function told(name: string | null | undefined, ...rest: readonly (string | null | undefined)[]): string[] | null {
  return name === null || name === undefined ? null : [name, ...rest.map((part) => part ?? '')];
}
