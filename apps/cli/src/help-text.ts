/** What `samorg --help` prints. */
export const helpText = `samorg KOMMANDO / COMMAND

  evaluate ORGANISATION.json SCENARIO.json [--json]
      Räknar ut vad ett scenario innebär: utfall, nämnder, år.
      Evaluates what a scenario means: verdict, boards, years.

  show DEL ORGANISATION.json SCENARIO.json [--json]
      En del av resultatet. / One part of the result. DEL / PART:
      internal-trade   intern handel / internal trade
      reporting-lines  ansvarslinjer, chefer / reporting lines, managers
      review-list      granskningslista för HR / review list for HR
      bodies           juridiska personer / legal bodies
      staff-functions  stabsfunktioner / staff functions
      activities       ansvar för aktiviteter / who answers for activities
      documents        styrdokument att se över / documents to look through
      --assume-decided ID,ID, --assume-not-decided ID,ID: bodies som om de
      hade beslutat eller inte / bodies as if they had decided or not.
      --all: alla rader, inte bara ändrade / every row, not only changed.
      --span-limit N: varna över N per chef / warn above N per manager (30).

  explain ORGANISATION.json SCENARIO.json [SIFFRA] [--json]
      Varför en siffra är som den är: regel, rader och källor. Utan SIFFRA:
      alla adresser. / Why a figure is what it is: rule, lines and sources.
      Without a figure (SIFFRA): every address.

  report ORGANISATION.json SCENARIO.json --out FIL.pdf [--year ÅR]
      Underlaget som PDF: översikt på A3, en bilaga per nämnd på A4.
      The report as PDF: an overview on A3, an annex per board on A4.

  compare ORGANISATION.json A.json [B.json] [--date-a D] [--date-b D] [--json]
      Jämför två scenarier, eller ett med nuläget (-), på kvällen ett datum.
      Compares two scenarios, or one with the present state (-), on the
      evening of a date. D: ÅÅÅÅ-MM-DD / YYYY-MM-DD.

  rebase OLD-ORGANISATION.json SCENARIO.json NEW-ORGANISATION.json [--json]
      Byt utgångsläge: vad varje ändring blir. / What every change becomes.

  load ORGANISATION.json|MAPP … [--user NAMN] [--expected-revision N]
      Läser in organisationer: filer, eller alla .json-filer i en mapp.
      Loads organisations: files, or every .json file of a folder (MAPP).
      Lika innehåll hoppas över; avbryt med Ctrl-C och kör om. Annat
      innehåll krävs --expected-revision för. / What is there already is
      skipped: stop with Ctrl-C, run again. To replace: --expected-revision.
      SAMORG_DATA: datamapp / data folder (.data). SAMORG_USER: namn / name.
      SAMORG_STORE=neo4j, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD: en server.

  backup FIL | -
      Skriver allt som är lagrat till en ny fil, packad om den slutar på .gz.
      Writes all that is stored to a new file (FIL), packed if it ends in .gz.
  restore FIL | - [--check] [--again]
      Återställer i ett tomt lager, allt eller inget. --check: läs bara.
      Restores into an empty store, all or nothing. --check: only read.
      --again: ta först bort det som en avbruten återställning lämnat.
      Remove first what a restore that was broken off has left.
  copy --from sqlite:MAPP --to neo4j (eller tvärtom / or the other way)
      Kopierar allt till ett tomt lager. / Copies all to an empty store.

  audit verify [--checkpoint KONTROLLPUNKT] [--json]
      Går igenom revisionskedjan: är allt som det skrevs? Kontrollpunkten som
      visas sparas utanför lagret. / Goes through the audit chain: is all as
      it was written? Keep the checkpoint it prints outside of the store.
  audit list [--organisation ID] [--patches] [--json]
      Varje ändring, den senaste först: vem, när, vad, beslut.
      Every write, newest first: who, when, what, decision.

  --language sv|en  alla kommandon / every command (sv)
  --json            i samma form som formatet / in the shape of docs/format.md
  --help, --version

Slutkoder / exit codes: 0 klart / done; 2 oanvändbar fil eller fel anrop /
unusable file or wrong usage; 3 hinder eller konflikt / refusal or conflict;
130 stoppat / stopped.
`;
