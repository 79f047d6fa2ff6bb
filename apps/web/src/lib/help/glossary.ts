import type { Language } from '#lib/i18n/language.ts';

/** A term of the interface with its meaning, in both languages. */
export type Term = { readonly anchor: string } & Readonly<
  Record<Language, { readonly term: string; readonly meaning: string }>
>;

/** The terms that the interface uses. */
const glossary: readonly Term[] = [
  {
    anchor: 'fte',
    sv: { term: 'årsarbetare', meaning: 'En heltid under ett år. Två halvtider är en årsarbetare.' },
    en: {
      term: 'FTE (full-time equivalent)',
      meaning: 'One full-time post for a year. Two half-time posts are one FTE.',
    },
  },
  {
    anchor: 'aktivitet',
    sv: {
      term: 'aktivitet',
      meaning: 'Något som en handlingsplan säger ska göras, med en enhet som ansvarar för det.',
    },
    en: {
      term: 'activity',
      meaning: 'Something that an action plan says shall be done, and a unit that answers for it.',
    },
  },
  {
    anchor: 'avtal',
    sv: {
      term: 'avtal om tjänster (tjänsteleveransavtal)',
      meaning: 'Vad en enhet levererar till en annan under ett år, och till vilket pris.',
    },
    en: { term: 'service agreement', meaning: 'What a unit delivers to another in a year, and at what price.' },
  },
  {
    anchor: 'budgetrad',
    sv: { term: 'budgetrad', meaning: 'Ett belopp för ett helår på en enhet: en kostnad eller en intäkt av ett slag.' },
    en: { term: 'budget line', meaning: 'An amount of a full year on a unit: a cost or an income of one kind.' },
  },
  {
    anchor: 'deltagande',
    sv: {
      term: 'deltagande',
      meaning:
        'Var en juridisk person står i en reform som var och en beslutar om: beslutat, föreslaget, inte beslutat, avböjt.',
    },
    en: {
      term: 'participation',
      meaning:
        'Where a legal entity stands in a reform that each decides for itself: decided, proposed, not decided, declined.',
    },
  },
  {
    anchor: 'kostnadsmal',
    sv: { term: 'kostnadsmål', meaning: 'Hur mycket en kostnad ska sänkas mot ett basår, uppräknat med index.' },
    en: { term: 'cost target', meaning: 'How much a cost shall fall from that of a base year, indexed.' },
  },
  {
    anchor: 'stabsfunktion',
    sv: {
      term: 'stabsfunktion',
      meaning: 'Ett slag av stöd till ledning och verksamhet, som HR, ekonomi eller kommunikation.',
    },
    en: { term: 'staff function', meaning: 'A kind of support to management and activity, such as HR or finance.' },
  },
  {
    anchor: 'tolerans',
    sv: { term: 'tolerans', meaning: 'Den avvikelse som ändå räknas som kostnadsneutral.' },
    en: { term: 'tolerance', meaning: 'The deviation that still counts as cost-neutral.' },
  },
  {
    anchor: 'ram',
    sv: { term: 'budgetram', meaning: 'De pengar som en nämnd får för ett år.' },
    en: { term: 'funding (budget frame)', meaning: 'The money that a board is given for a year.' },
  },
  {
    anchor: 'delar',
    sv: {
      term: 'delårseffekt',
      meaning: 'Det som en ändring betyder första året, när den bara gäller en del av året.',
    },
    en: {
      term: 'part-year effect',
      meaning: 'What a change means in its first year, when it holds for a part of the year only.',
    },
  },
  {
    anchor: 'forvaltning',
    sv: { term: 'förvaltning', meaning: 'De tjänstepersoner som arbetar åt en nämnd eller styrelse.' },
    en: { term: 'administration', meaning: 'The officials who work for a board.' },
  },
  {
    anchor: 'internhandel',
    sv: { term: 'internhandel', meaning: 'Köp och försäljning mellan enheter inom samma juridiska person.' },
    en: { term: 'internal trade', meaning: 'Buying and selling between units of the same legal entity.' },
  },
  {
    anchor: 'juridisk-person',
    sv: {
      term: 'juridisk person',
      meaning: 'Den som är arbetsgivare och sluter avtal: en region, en kommun eller ett kommunalförbund.',
    },
    en: {
      term: 'legal entity',
      meaning: 'The employer and party to agreements: a region, a municipality or an association of them.',
    },
  },
  {
    anchor: 'kostnadsneutral',
    sv: {
      term: 'kostnadsneutral',
      meaning:
        'Ändringen kostar varken mer eller mindre, i varje nämnd och totalt. Ofta först efter tekniska regleringar.',
    },
    en: {
      term: 'cost-neutral',
      meaning:
        'The change costs neither more nor less, for each board and in all. Often only after technical adjustments.',
    },
  },
  {
    anchor: 'nettokostnad',
    sv: { term: 'nettokostnad', meaning: 'Kostnader minus intäkter, utan det anslag som nämnden får.' },
    en: { term: 'net cost', meaning: 'Costs less income, without the funding that the board is given.' },
  },
  {
    anchor: 'namnd',
    sv: { term: 'nämnd, styrelse', meaning: 'Förtroendevalda som ansvarar för en verksamhet och dess budget.' },
    en: { term: 'board', meaning: 'Elected members who answer for an activity and its budget.' },
  },
  {
    anchor: 'omkostnader',
    sv: {
      term: 'omkostnader',
      meaning: 'Gemensamma kostnader som fördelas efter personal, till exempel lokaler och stöd.',
    },
    en: { term: 'overhead', meaning: 'Shared costs that follow staff, such as premises and support.' },
  },
  {
    anchor: 'scenario',
    sv: {
      term: 'scenario',
      meaning: 'En lista av daterade ändringar som prövas på en organisation, utan att röra den.',
    },
    en: { term: 'scenario', meaning: 'A list of dated changes that are tried on an organisation without touching it.' },
  },
  {
    anchor: 'styrdokument',
    sv: {
      term: 'styrdokument',
      meaning: 'Reglementen, delegationsordningar, policyer och planer som styr en verksamhet.',
    },
    en: {
      term: 'steering document',
      meaning: 'Statutes, delegation schemes, policies and plans that govern an activity.',
    },
  },
  {
    anchor: 'teknisk-reglering',
    sv: {
      term: 'teknisk reglering',
      meaning: 'Ram som flyttas mellan nämnder för att följa en verksamhet som bytt nämnd. Summan är alltid noll.',
    },
    en: {
      term: 'technical adjustment',
      meaning: 'Funding that moves between boards to follow an activity that changed board. The sum is always nothing.',
    },
  },
  {
    anchor: 'tjanst',
    sv: { term: 'tjänst', meaning: 'En budgeterad plats med titel, årsarbetare och kostnad. Inte en viss person.' },
    en: { term: 'position', meaning: 'A budgeted place with title, FTE and cost. Not a certain person.' },
  },
  {
    anchor: 'undantag',
    sv: {
      term: 'undantag (utom)',
      meaning: 'En enhet i det som flyttas som ändå står kvar, med en uttalad ny överordnad.',
    },
    en: {
      term: 'exception (except)',
      meaning: 'A unit in what moves that stays all the same, under a parent that is spelt out.',
    },
  },
];

/** The term of an anchor; null when there is none. */
export function findTerm(anchor: string): Term | null {
  return glossary.find((term) => term.anchor === anchor) ?? null;
}

/** The terms in alphabetical order of one language. */
export function sortedGlossary(language: Language): readonly Term[] {
  const collator = new Intl.Collator(language);
  return [...glossary].sort((a, b) => collator.compare(a[language].term, b[language].term));
}
