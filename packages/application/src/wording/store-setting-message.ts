import type { Language } from '@samorg/domain';
import type { StoreSettingFault } from '@samorg/store';

/** Why a setting of the store cannot be used, and what to set: in both languages on one line, for who starts Samorg. */
export function storeSettingLine({ setting, code }: StoreSettingFault): string {
  const { sv, en } = messages[code];
  return `${sv(setting)} / ${en(setting)}`;
}

const messages: Readonly<Record<StoreSettingFault['code'], Readonly<Record<Language, (setting: string) => string>>>> = {
  unknownStore: {
    sv: (setting) => `${setting} är sqlite (en datamapp, det vanliga) eller neo4j (en server).`,
    en: (setting) => `${setting} is sqlite (a data folder, the usual) or neo4j (a server).`,
  },
  missing: {
    sv: (setting) => `${setting} saknas; med SAMORG_STORE=neo4j behövs NEO4J_URI och NEO4J_PASSWORD.`,
    en: (setting) => `${setting} is missing; SAMORG_STORE=neo4j needs NEO4J_URI and NEO4J_PASSWORD.`,
  },
  notAnAddress: {
    sv: (setting) =>
      `${setting} är ingen adress till en Neo4j-server; skriv neo4j://VÄRD:7687, utan användare och lösenord.`,
    en: (setting) => `${setting} is no address of a Neo4j server; write neo4j://HOST:7687, without user and password.`,
  },
  notAName: {
    sv: (setting) => `${setting} är högst 64 bokstäver a-z, siffror, - och _.`,
    en: (setting) => `${setting} is at most 64 letters a-z, digits, - and _.`,
  },
};
