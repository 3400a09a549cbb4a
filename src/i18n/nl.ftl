# What peil says in Dutch. The same keys and variables in every language; a test compares.

## Dates
date = { $day } { $month } { $year }
month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Words of the domain: reasons
cannot-assess-no-access = geen toegang
cannot-assess-not-documented = niet vastgelegd
cannot-assess-not-measured = niet gemeten
cannot-assess-unreliable = onbetrouwbaar
cannot-assess-too-early = te vroeg
cannot-assess-outside-expertise = buiten deskundigheid
cannot-assess-other = anders (licht toe)
not-applicable-mission-type = missietype
not-applicable-phase = fase
not-applicable-mandate = mandaat
not-applicable-first-review = eerste beoordeling
not-applicable-does-not-arise = doet zich niet voor
not-applicable-other = anders (licht toe)
low-confidence-single-source = één bron
low-confidence-mission-or-line-only = alleen missie of lijn
low-confidence-dated = verouderd
low-confidence-indirect = indirect
low-confidence-contradictory = tegenstrijdig

## Words of the domain: answers
confidence = zekerheid
confidence-not-stated = nog niet aangegeven
confidence-high = hoog
confidence-medium = midden
confidence-low = laag
score-not-yet = nog niet beantwoord
score-yes = ja
score-no = nee
score-text = tekst
score-cannot-be-assessed = niet te beoordelen
score-not-applicable = niet van toepassing
strengths = sterke punten
concerns = zorgpunten
evidence = onderbouwing
marking = rubricering of merking
origin = herkomst
origin-mission = missie
origin-line = lijn
origin-post = post (ambassade, Defensieattaché)
origin-partner = partnerland
origin-independent = onafhankelijk
assumption-holding = houdt stand
assumption-shaken = staat onder druk
assumption-failed = is weerlegd
assumption-cannot-be-assessed = niet te beoordelen
about-contribution = bijdrage
about-mission = missie
about-context = omgeving

## Words of the domain: the end of a review
verdict-not-yet = nog geen oordeel
verdict-no-judgement = geen oordeel mogelijk
escalation-none = niet voorleggen
escalation-senior = hoogambtelijk
escalation-political = politiek
urgency-now = nu
urgency-before-next-review = voor de volgende beoordeling
urgency-at-next-mandate = bij het volgende mandaatbesluit
ground-prevents-deterioration = voorkomt verslechtering
ground-unacceptable-consequences = onaanvaardbare gevolgen voor missie of andere landen
ground-alliance-unity = eenheid of positie bondgenootschap
reply-accepted = overgenomen
reply-partly = deels overgenomen
reply-rejected = niet overgenomen
action-not-started = niet begonnen
action-under-way = loopt
action-done = uitgevoerd
action-dropped = vervallen

## Terminal: actions
do-help = hulp
do-language = andere taal
do-redraw = scherm opnieuw tekenen
do-suspend = even naar de shell
do-quit = stoppen
do-back = terug
do-confirm = verder
do-move = bewegen
do-select = selecteren
do-filter = zoeken
do-earlier-period = eerdere periode
do-later-period = latere periode
do-summary = samenvatting
do-compare = verschil
do-level = niveau of keuze
do-cannot-assess = niet te beoordelen
do-not-applicable = niet van toepassing
do-confidence = zekerheid
do-strengths = sterke punten
do-concerns = zorgpunten
do-evidence = onderbouwing
do-marking = merking
do-clear = wissen
do-next-unanswered = volgende open
do-next-warning = volgende met melding
do-jump = zoeken
do-information = doelen en stukken
do-judge = oordeel en aanbeveling
do-submit = indienen
do-undo = ongedaan
do-redo = opnieuw
do-add = toevoegen
do-remove = weghalen
do-done = klaar
do-next-field = volgend veld
do-previous-field = vorig veld
do-newline = nieuwe regel
do-backspace = wis teken ervoor
do-delete = wis teken erna
do-delete-word-left = wis woord ervoor
do-delete-word-right = wis woord erna
do-delete-to-line-end = wis tot regeleinde
do-select-all = alles selecteren
do-cut = knippen
do-copy = kopiëren
do-put-back = plakken

## Terminal: kinds of screen
scope-everywhere = Overal
scope-home = Overzicht
scope-checklist = Vragenlijst
scope-editor = Tekst
scope-form = Formulier
scope-list = Lijst
scope-search = Zoeken
scope-document = Lezen
scope-recovery = Herstel

## Interview: why a command is refused
refused-sealed = Deze beoordeling is ingediend en verandert niet meer.
refused-not-declared = Leg eerst de onafhankelijkheidsverklaring af.
refused-blocked = Met dit antwoord kunt u deze bijdrage niet beoordelen.
refused-not-fitting = Dat antwoord past niet bij deze vraag.
refused-no-question = Die vraag is er niet, of hij geldt niet voor deze missie.
refused-nothing-to-undo = Er is niets om ongedaan te maken of opnieuw te doen.
refused-nothing-missing = Geen andere vraag: hier ontbreekt niets meer.
refused-no-source = Die bron staat niet in deze beoordeling. Voer hem eerst in.
## Store: findings on files and names
finding-empty-file = Het bestand is leeg.
finding-empty-file-advice = Haal het terug uit git, of verwijder het.
finding-utf-16 = Het bestand is UTF-16-tekst; peil leest UTF-8.
finding-utf-16-advice = Sla het in uw editor opnieuw op als UTF-8.
finding-not-utf-8 = Deze byte is geen UTF-8-tekst.
finding-not-utf-8-advice = Sla het bestand op als UTF-8, of haal het terug uit git.
finding-nul = Hier staat een NUL-byte; het bestand is beschadigd of geen tekst.
finding-nul-advice = Haal het bestand terug uit git.
finding-byte-order-mark = Het bestand begint met een byte order mark.
finding-byte-order-mark-advice = Schrijf het met `peil format` zoals het hoort.
finding-crlf = De regels eindigen op CR LF; peil schrijft LF.
finding-crlf-advice = Voer `peil format` uit en zet `*.ron text eol=lf` in .gitattributes.
finding-lfs-pointer = Dit is een verwijzing van Git LFS, niet het bestand zelf.
finding-lfs-pointer-advice = Haal het bestand op met `git lfs pull`.
finding-html-page = Dit is een webpagina, geen bestand van het register.
finding-html-page-advice = Waarschijnlijk is een inlogpagina opgeslagen: haal het bestand zelf op.
finding-conflict-markers = Een samenvoeging liet hier een conflict achter.
finding-conflict-markers-advice = Kies tussen de versies, verwijder de tekens van git en sla op.
finding-missing-file = Dit bestand is er niet.
finding-missing-file-advice = Haal het terug uit git.
finding-unreadable = Het bestand is niet te lezen: { $reason }.
finding-unreadable-advice = Kijk naar de toegangsrechten en naar de schijf.
finding-not-a-file = Dit is geen gewoon bestand; peil opent het niet.
finding-not-a-file-advice = Zet hier een gewoon bestand neer, of verwijder het.
finding-outside-register = Deze koppeling leidt het register uit of nergens heen; peil volgt haar niet.
finding-outside-register-advice = Zet het bestand zelf in het register.
finding-too-large = Het bestand is { $size } MiB groot; peil leest geen bestand van meer dan { $limit } MiB.
finding-too-large-advice = Haal het bestand terug uit git; zo groot wordt een beoordeling nooit.
finding-stray-file = Dit is geen bestand van het register; peil kijkt er niet naar.
finding-stray-file-advice = Controleer de naam, of zet het ergens anders neer.
finding-leftover-temporary = Een opslag is afgebroken en liet dit tijdelijke bestand achter.
finding-leftover-temporary-advice = Tenzij peil op dit moment opslaat, kan het weg.
finding-name-not-text = De naam van dit bestand is geen tekst.
finding-name-not-text-advice = Geef het bestand een andere naam.
finding-name-twins = Deze naam verschilt van { $other } alleen in hoofdletters of in de schrijfwijze van accenten; op sommige computers zijn ze één bestand.
finding-name-twins-advice = Hernoem of verwijder een van beide.
finding-name-mismatch = In het bestand staat { $found }, in de naam { $name }.
finding-name-mismatch-advice = Verbeter een van beide; tot dan leest peil het bestand niet.
finding-syntax = Het bestand is vanaf hier niet te lezen: { $reason }.
finding-syntax-advice = Zoek op deze regel of die ervoor naar een ontbrekende komma, aanhalingsteken of haakje.
finding-cut-off = Het bestand houdt halverwege op.
finding-cut-off-advice = Er ontbreekt een deel: haal het terug uit git.
finding-missing-comma = Hier ontbreekt een komma of een sluithaakje.
finding-missing-comma-advice = Zet een komma achter het vorige veld.
finding-missing-bracket = Hier hoort { $expected } te staan.
finding-missing-bracket-advice = Voeg het toe, of verbeter wat ervoor staat.
finding-missing-colon = Hier ontbreekt een dubbelepunt tussen een naam en de waarde.
finding-missing-colon-advice = Voeg die toe.
finding-unclosed-string = Deze tekst heeft geen sluitend aanhalingsteken.
finding-unclosed-string-advice = Zet het aanhalingsteken waar de tekst eindigt.
finding-unclosed-comment = Dit commentaar heeft geen einde.
finding-unclosed-comment-advice = Zet `*/` waar het eindigt.
finding-bad-escape = Deze combinatie met een backslash betekent niets.
finding-bad-escape-advice = Schrijf `\\` voor een backslash.
finding-trailing-text = Hier eindigt de waarde, maar er volgt nog tekst.
finding-trailing-text-advice = Verwijder wat volgt; misschien staan er twee versies in het bestand.
finding-too-deep = De haakjes staan te veel lagen diep.
finding-too-deep-advice = Geen bestand van peil doet dat: haal het terug uit git.
finding-wrong-file = In dit bestand staat { $found }; hier hoort { $expected }.
finding-wrong-file-advice = Controleer of het bestand op de juiste plaats staat.
finding-unknown-field = peil kent geen veld { $field } in { $where }.
finding-unknown-field-advice = Verbeter de naam; mogelijk zijn: { $known }.
finding-missing-field = Het veld { $field } ontbreekt in { $where }.
finding-missing-field-advice = Voeg het toe vóór dit sluithaakje.
finding-duplicate-field = Het veld { $field } staat twee keer in { $where }.
finding-duplicate-field-advice = Houd er één over; een samenvoeging heeft ze misschien allebei bewaard.
finding-duplicate-key = { $value } staat twee keer in { $where }.
finding-duplicate-key-advice = Houd er één over; een samenvoeging heeft ze misschien allebei bewaard.
finding-unknown-variant = { $found } is geen waarde die { $where } kan hebben.
finding-unknown-variant-advice = Mogelijk zijn: { $known }.
finding-wrong-type = { $found } is niet het soort waarde dat bij { $where } hoort.
finding-wrong-type-advice = { $expected ->
    [text] Schrijf een tekst tussen aanhalingstekens.
    [number] Schrijf een heel getal, zonder aanhalingstekens.
    [bool] Schrijf true of false.
    [word] Schrijf een van de vaste woorden, zonder aanhalingstekens.
    [list] Schrijf een lijst tussen [ en ].
    [map] Schrijf namen en waarden tussen { "{" } en { "}" }.
   *[other] Zie docs/FORMAT.md voor wat hier hoort.
}
finding-float = peil schrijft alleen hele getallen.
finding-float-advice = Schrijf een heel getal.
finding-number-out-of-range = Dit getal is te groot of kleiner dan nul.
finding-number-out-of-range-advice = Schrijf een getal dat past bij { $where }.
finding-bad-id = “{ $value }” kan geen id zijn.
finding-bad-id-advice = Gebruik hoogstens 64 kleine letters, cijfers en koppeltekens, te beginnen met een letter of cijfer, en geen naam die Windows zelf gebruikt (con, nul, com1…).
finding-reserved-id = Niemand kan “{ $value }” heten: peil gebruikt dat in namen van bestanden.
finding-reserved-id-advice = Kies een ander id.
finding-bad-question-id = “{ $value }” kan geen id van een vraag zijn.
finding-bad-question-id-advice = Gebruik hoogstens 32 letters, cijfers en koppeltekens, te beginnen met een letter of cijfer.
finding-bad-period = “{ $value }” is geen periode.
finding-bad-period-advice = Schrijf een jaar, halfjaar of kwartaal: 2026, 2026-H1, 2026-Q3.
finding-bad-level = { $value } is geen niveau.
finding-bad-level-advice = Schrijf een niveau van de schaal van de vragenlijst, vanaf 1.
finding-bad-percentage = { $value } is geen percentage.
finding-bad-percentage-advice = Schrijf een heel getal van 0 tot en met 100.
finding-bad-digest = Dit is geen SHA-256-controlegetal.
finding-bad-digest-advice = peil schrijft controlegetallen zelf: haal de regel terug uit git.
finding-bad-date = “{ $value }” is geen datum.
finding-bad-date-advice = Schrijf jaar-maand-dag: 2026-11-23.
finding-bad-time = “{ $value }” is geen tijdstip.
finding-bad-time-advice = peil schrijft tijdstippen zelf, als 2026-11-23T10:15:00Z: haal de regel terug uit git.
finding-newer-format = Het bestand heeft formaat { $value }; deze peil leest formaat 1.
finding-newer-format-advice = Installeer een nieuwere peil. Aan dit bestand wordt niets gewijzigd.
finding-unknown-format = Formaat { $value } bestaat niet.
finding-unknown-format-advice = Schrijf `format: 1`.

## Store: what the disk refuses
store-not-a-register = { $path } is geen register: er staat geen register.ron in.
store-changed-underneath = Niet opgeslagen: { $path } is door een ander gewijzigd nadat het gelezen werd.
store-sealed = Niet opgeslagen: { $path } is ingediend en kan niet meer veranderen.
store-register-file = Niet opgeslagen: { $path } heet als een bestand van een register.
store-register-file-advice = Kies een naam die eindigt op .html, .md of .txt.
store-not-ours = Niet opgeslagen: { $path } is geen gewoon bestand binnen het register.
store-unwritable = Niet opgeslagen: { $path } zou niet te lezen zijn ({ $reason }). Dit is een fout in peil; meld die alstublieft.
store-no-such-file = { $path } bestaat niet.
store-no-such-file-advice = Controleer de naam; paden gelden vanaf deze map of vanaf het register.
store-outside-register = { $path } hoort niet bij dit register.
store-outside-register-advice = Noem een bestand of map in het register, of kies een ander register met -C.
store-already-register = { $path } is al een register.
store-already-register-advice = Gebruik het met peil -C { $path }.
store-not-empty = { $path } is niet leeg, dus daar komt geen register.
store-not-empty-advice = Kies een nieuwe of lege map, of de hoofdmap van een git-repository zonder people.ron en checklists.
store-no-state-folder = Er is geen thuismap; peil kan wat half getypt is niet bewaren.
store-disk-full = De schijf is vol: { $path } kon niet worden geschreven.
store-read-only = De schijf is alleen-lezen: { $path } kon niet worden geschreven.
store-no-permission = U hebt geen toegang tot { $path }.
store-not-found = { $path } is er niet.
store-io = { $path } is niet te gebruiken: { $reason }.
## Report: findings
severity-error = fout
severity-warning = waarschuwing
severity-note = opmerking
severity-help = wat te doen
severity-explained = toelichting

## Report: status of a round
role-self-report = eigen oordeel van de lijn
role-consolidated = gezamenlijke beoordeling
status-title = Stand van ronde { $period }
status-nothing = In deze periode is niets toegewezen.
status-counts = { $submitted } van { $all } ingediend. { $late ->
    [0] Niets is te laat.
    [one] { $late } is te laat.
   *[other] { $late } zijn te laat.
}
status-contribution = Missiebijdrage
status-reviewer = Beoordelaar
status-state = Stand
status-due = Termijn
status-late = Te laat
status-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
}
review-state-assigned = toegewezen, niet begonnen
review-state-declared = verklaring afgelegd, nog niets beantwoord
review-state-draft = { $of ->
    [0] concept, { $answered } beantwoord (vragenlijst niet te lezen)
   *[other] concept, { $answered } van { $of } beantwoord
}
review-state-locked = eerste scores vastgelegd
review-state-submitted = ingediend op { $date }
review-state-returned = teruggegeven na de verklaring
review-state-withdrawn = ingetrokken
review-state-unreadable = het bestand is niet te lezen

## Terminal: screens
question-lesson = les { $lesson }
evidence-required = onderbouwing verplicht
evidence-if-scored = onderbouwing verplicht bij een niveau
evidence-on-yes = onderbouwing verplicht bij ja
evidence-optional = onderbouwing niet verplicht
blank = { "" }
marking-short = merking
forecast-due = Wordt vastgesteld op { $day } door { $resolver }. Maatstaf: { $criterion }
forecast-estimate = laag { $low } % · beste { $best } % · hoog { $high } %
assumptions-open = Aannames beoordelen
still-needed = Nog nodig: { $what }.
source-unknown = onbekende bron { $id }
missing-all = een antwoord
missing-score = een niveau, een keuze of een oordeel
missing-fitting-score = een antwoord dat bij de vraag past
missing-confidence = zekerheid
missing-comment = een toelichting (sterke punten of zorgpunten)
missing-strengths = sterke punten
missing-concerns = zorgpunten
missing-evidence = onderbouwing met een bron
missing-source = de bron { $name } is niet ingevoerd
missing-order = laag ≤ beste ≤ hoog
missing-event = een gebeurtenis die bestaat
missing-assumption = de aanname: { $name }
missing-assumption-reason = een zin bij: { $name }
missing-text = een tekst
missing-addressee = aan wie
missing-reason = de grond
missing-deviation = waarom u afwijkt van het voorstel van de vragenlijst
missing-confirmation = uw bevestiging: het voorstel van de vragenlijst is veranderd
missing-requirement = { $name }
missing-missing-sources = welk soort bron ontbrak
requirement-action = een actie met eigenaar en datum
requirement-end-of-mandate = het einde van het mandaat
requirement-forecast = een ingevulde voorspelling
requirement-what-changes = wat er verandert
requirement-consequences = gevolgen voor missie, bondgenoten, partner en bevolking
requirement-timing = het tijdpad
requirement-unity = gevolgen voor de eenheid en de Nederlandse positie
requirement-why-not-adjust = waarom bijsturen niet volstaat
requirement-ground = de grond om zonder voortgang door te gaan
requirement-retest-on = de datum van hertoetsing
requirement-missing-evidence = welke ontbrekende onderbouwing advies mogelijk zou maken
part-declaration = Onafhankelijkheidsverklaring
part-question = Vraag
part-sources = Bronnen
part-events = Eigen gebeurtenissen
part-assumptions = Aannames
part-contribution = Oordeel over de bijdrage
part-mission = Oordeel over de missie
part-recommendations = Aanbevelingen
part-recommendation = Aanbeveling { $name }
part-escalation = Voorleggen
part-closing = Verklaring bij het indienen
part-conflicts = Botsende wijzigingen na samenvoegen
comment-strengths-hint = Wat gaat goed? Concreet, met waar u het op baseert. Esc: klaar.
comment-concerns-hint = Wat gaat niet goed, of baart zorgen? Concreet, met waar u het op baseert. Esc: klaar.
editor-too-long = De tekst zou langer worden dan { $limit } kB. Er is niets toegevoegd; kort de tekst in.
editor-control = Dat teken kan niet in een tekst staan.
pick-cannot-assess = Waarom is dit niet te beoordelen? Licht het daarna toe bij sterke punten of zorgpunten.
pick-not-applicable = Waarom is dit niet van toepassing?
pick-low-confidence = Waarom is de zekerheid laag?
pick-marking = Hoe ver mag dit antwoord reizen? Nooit gerubriceerde inhoud zelf.
pick-evidence = Kies een bron en geef de vindplaats. n: nieuwe bron · d: aanhaling weghalen.
confidence-high-meaning = Verschillende bronnen, waarvan ten minste één buiten missie en lijn, zeggen hetzelfde.
confidence-medium-meaning = Eén zulke bron, of overeenstemming met gaten.
confidence-low-meaning = Alleen missie of lijn, verouderd, indirect of tegenstrijdig; kies daarna de reden.
evidence-cited = aangehaald: { $citation }
evidence-new = Nieuwe bron invoeren
who-title = Wie bent u?
who-intro = Kies uzelf. Volgende keer direct: peil --as ID, of de omgevingsvariabele PEIL_AS.
who-no-people = Het bestand people.ron ontbreekt of is beschadigd, dus is hier niemand te kiezen. Draai: peil check
search-questions = Zoek in vragen en eigen toelichtingen
search-nothing = Niets gevonden. Wis letters of druk op Esc.
home-illustrative = Voorbeeldregister: ter illustratie, geen officiële beoordeling.
home-problems = { $count ->
    [one] Er is { $count } melding over de bestanden van dit register. Draai: peil check
   *[other] Er zijn { $count } meldingen over de bestanden van dit register. Draai: peil check
}
home-empty = Er is nog geen ronde. Een coördinator legt vast wie meedoet met peil people add, beschrijft de bijdragen met peil contribution new en maakt de ronde met peil round new.
home-round = Ronde { $period } · inleveren uiterlijk { $due }
home-mine = Uw beoordelingen
home-others = Andere beoordelingen in deze ronde
home-nothing-assigned = In deze ronde is nog niemand aangewezen.
home-late = { $days ->
    [one] { $days } dag te laat
   *[other] { $days } dagen te laat
}
home-no-earlier = Er is geen eerdere ronde.
home-no-later = Er is geen latere ronde.
home-not-yours-any-more = Deze toewijzing is teruggegeven of ingetrokken. Vraag de coördinator als dat niet klopt.
home-no-register = Register
judgement-title = Oordeel en aanbeveling
judgement-intro = De laatste stappen. U kunt ze in elke volgorde doen en later wijzigen, tot u indient. d: aanbeveling weghalen.
step-judgement = Oordeel over bijdrage en missie
step-recommendation = Aanbeveling: { $kind } · { $text }
step-new-recommendation = Aanbeveling toevoegen
step-escalation = Voorleggen aan wie?
step-closing = Verklaring bij het indienen: kon u vrij oordelen, en kreeg u alle bronnen?
step-submit = Indienen
step-submit-missing = { $count ->
    [0] Alles is ingevuld.
    [one] Er ontbreekt nog { $count } punt.
   *[other] Er ontbreken nog { $count } punten.
}
step-done = ingevuld
submit-title = Indienen
submit-intro = Alles wat nog ontbreekt. Enter brengt u erheen.
submit-complete = Alles is ingevuld. Verder naar indienen.
submit-confirm-title = Beoordeling indienen?
submit-confirm-intro = De beoordeling wordt verzegeld. Daarna verandert zij niet meer; een verbetering is een nieuw bestand met een reden.
submit-no = Nee, terug naar de vragen
submit-yes = Ja, indienen
submit-yes-detail = verzegelen en klaar
submitted-title = Ingediend
submitted-thanks = Uw beoordeling is ingediend en verzegeld. Dank voor uw werk.
submitted-file = Bestand
submitted-seal = Zegel
submitted-next = Wat er nu gebeurt
submitted-next-1 = De coördinator controleert de ronde met peil check en voegt de beoordelingen samen in git.
submitted-next-2 = De verantwoordelijke lijn krijgt hoor en wederhoor: feiten kan zij corrigeren, uw beoordeling blijft zoals zij is.
submitted-next-3 = De samenvatting gaat naar de ambtelijke leiding. U kunt uw beoordeling blijven lezen, niet meer wijzigen.
information-objectives = Doelstellingen
information-grounds = Gronden voor deelneming
information-aims = Strategische doelen
information-assumptions = Aannames
information-papers = Stukken
information-none-recorded = Niet vastgelegd.
information-main = (hoofdaanname)
information-sign-of-failure = Weerlegd als: { $sign }
information-measured = Maatstaf: { $indicator }; van { $baseline } naar { $target }, uiterlijk { $by }.
information-judged = Te beoordelen aan: { $how }
information-not-recorded = Niet vastgelegd hoe dit wordt beoordeeld.
help-title = Hulp
help-intro = Alles gaat met het toetsenbord; klikken en het muiswiel werken ook. U kunt altijd weg: wat u bevestigt, is meteen bewaard.
help-key = Toets
help-meaning = Betekenis
recovery-title = Herstel na een onderbreking
recovery-intro = peil is de vorige keer onderbroken voordat alles in het bestand stond. Hieronder staat wat in het bestand staat en wat u daarna nog had ingevoerd. Enter neemt over wat u had ingevoerd; d laat het bestand zoals het is.
recovery-on-file = In het bestand:
recovery-in-journal = Door u ingevoerd:
recovery-newer = nieuwer dan het bestand
recovery-evidence = { $count ->
    [one] { $count } bron aangehaald
   *[other] { $count } bronnen aangehaald
}
score-level = niveau { $level }
choose-level = Kies een niveau met een cijfer, of x voor niet te beoordelen.
resumed = Verder waar u was.
resumed-draft = Hersteld: deze tekst had u getypt en nog niet bevestigd.
returned = De toewijzing is teruggegeven. Laat het de coördinator weten; er is verder niets bewaard.
not-returned = De toewijzing is niet teruggegeven: { $why } Vraag de coördinator om dat te doen.
not-submitted = Niet ingediend: { $why }
begin-nobody = Zeg eerst wie u bent: peil --as ID.
begin-not-assigned = Deze beoordeling is niet aan u toegewezen. Vraag de coördinator.
begin-no-contribution = Het bestand van deze missiebijdrage ontbreekt of is beschadigd. Draai: peil check
begin-no-checklist = De vragenlijst van deze beoordeling ontbreekt of is beschadigd. Draai: peil check
begin-unreadable = Uw beoordeling kan niet worden gelezen en blijft zoals zij is. { $why }
begin-open = Deze beoordeling is al geopend door { $who } (proces { $pid }, { $host }). Sluit die eerst.
too-small = Het venster is te klein. peil heeft ten minste { $width } bij { $height } tekens nodig en wacht tot het groter is.
bar-progress = { $answered }/{ $of } beantwoord
bar-submitted = ingediend
saving-underway = opslaan…
saving-saved = opgeslagen { $time }
saving-failed = NIET in het bestand: { $why }; wel in het logboek
saving-lost = NIET BEWAARD: { $why }; laat peil open
saving-not-a-register = register verdwenen
saving-changed-underneath = bestand is door iets anders gewijzigd
saving-sealed = al ingediend
saving-not-ours = geen gewoon bestand
saving-unwritable = onverwachte fout
saving-no-state-folder = geen map voor het logboek
saving-disk-full = schijf vol
saving-read-only = alleen-lezen
saving-no-permission = geen rechten
saving-not-found = map verdwenen
saving-io = schijffout
## Check: how files refer to each other
finding-not-canonical = Vanaf hier is het bestand anders geschreven dan peil het schrijft.
finding-not-canonical-advice = Voer `peil format` uit; aan de inhoud verandert dat niets.
finding-unknown-checklist = De vragenlijst { $checklist } is er niet.
finding-unknown-checklist-advice = Verbeter de naam of de versie, of haal het bestand op uit git.
finding-unknown-contribution = De missiebijdrage { $contribution } is er niet.
finding-unknown-contribution-advice = Verbeter de naam, of maak contributions/{ $contribution }.ron aan.
finding-unknown-person = { $person } staat niet in people.ron.
finding-unknown-person-advice = Verbeter de naam, of voeg de functie toe: peil people add.
finding-wrong-role = { $person } heeft in people.ron niet de rol { $role ->
        [reviewer] beoordelaar (Reviewer)
        [coordinator] coördinator (Coordinator)
        [line] lijn (Line)
        [senior] hoogambtelijk (Senior)
       *[other] { $role }
    }.
finding-wrong-role-advice = Vraag de coördinator: een ander doet dit, of people.ron wordt aangepast.
finding-not-assigned = { $person } is voor { $contribution } in { $period } niet gevraagd, of niet meer.
finding-not-assigned-advice = Vraag de coördinator: de beoordeling hoort in round.ron te staan, of dit bestand hoort hier niet.
finding-other-checklist = De ronde vraagt een andere vragenlijst: { $checklist }.
finding-other-checklist-advice = Beantwoord die vragenlijst, of pas round.ron aan.
finding-overdue = De beoordeling van { $contribution } door { $person } is { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te laat.
finding-overdue-advice = Herinner de beoordelaar, of spreek een andere datum af: peil round extend.
finding-unknown-marking = De rubricering of merking { $marking } staat niet in register.ron.
finding-unknown-marking-advice = Kies er een uit de lijst in register.ron.
finding-unknown-language = { $language ->
        [none] Het register noemt geen taal.
       *[other] peil spreekt de taal { $language } niet.
    }
finding-unknown-language-advice = Zet onder languages alleen talen die peil spreekt, de eigen taal voorop: nl, en.
finding-wrong-period-kind = De periode { $period } is van een andere soort dan de perioden van dit register.
finding-wrong-period-kind-advice = Een register heeft één soort periode: hernoem de map, of pas periods in register.ron aan.
finding-double-id = { $id } staat er twee keer; hoofdletters tellen niet mee.
finding-double-id-advice = Geef een van beide een andere naam.

## Check: independence
finding-not-before = { $person } mag { $contribution } pas beoordelen vanaf { $from }.
finding-not-before-advice = Vraag een andere beoordelaar, of trek de toewijzing in.
finding-responsible-reviewer = { $person } is zelf verantwoordelijk voor { $contribution }.
finding-responsible-reviewer-advice = Vraag een beoordelaar die niet betrokken is.
finding-too-many-in-a-row = { $person } beoordeelt { $contribution } voor de { $number }e keer achter elkaar; het register staat { $limit } keer toe.
finding-too-many-in-a-row-advice = Vraag voor deze ronde iemand anders.
finding-same-unit = { $person } hoort bij “{ $what }”, die verantwoordelijk is voor { $contribution }.
finding-same-unit-advice = Vraag een andere beoordelaar. Klopt het niet, leg de melding dan met een reden terzijde: peil round dismiss.
finding-spoke-for-the-line = { $person } gaf in { $period } het eigen oordeel van de lijn over { $contribution }, of was daarvoor gevraagd.
finding-spoke-for-the-line-advice = Vraag een beoordelaar die langer geleden of nooit betrokken was.
finding-declaration-contradicted = De verklaring van { $person } over { $contribution } strookt niet met wat het register weet.
finding-declaration-contradicted-advice = Bespreek het met de beoordelaar. peil zegt niet waarom.
finding-second-reviewer = { $person } was eerder betrokken bij { $contribution } en beoordeelt die alleen.
finding-second-reviewer-advice = Wijs een tweede beoordelaar aan: peil round assign.
finding-undeclared = Er zijn antwoorden, maar er is geen onafhankelijkheidsverklaring.
finding-undeclared-advice = Open de beoordeling in peil en leg eerst de verklaring af.
finding-block-not-lifted = De verklaring noemt iets dat deze beoordeling verhindert, en niemand heeft dat opgeheven.
finding-block-not-lifted-advice = Geef de beoordeling terug, of laat de coördinator het met een reden opheffen: peil round waive.
finding-out-of-place = { $part } hoort niet in { $role ->
        [independent] een beoordeling
        [self-report] een eigen oordeel van de lijn
        [consolidated] een gezamenlijke beoordeling
       *[other] dit bestand
    }.
finding-out-of-place-advice = Haal het eruit, of verbeter role.

## Check: answers
finding-unknown-question = De vragenlijst { $checklist } heeft geen vraag { $question }.
finding-unknown-question-advice = Verbeter de naam van de vraag, of haal het antwoord eruit.
finding-not-asked = Vraag { $question } geldt niet voor dit soort missie, maar is wel beantwoord.
finding-not-asked-advice = Haal het antwoord eruit, of verbeter het missietype in de missiebijdrage.
finding-unfitting-score = Deze score past niet bij vraag { $question }, of valt buiten de schaal.
finding-unfitting-score-advice = Beantwoord de vraag opnieuw in peil.
finding-unfitting-judgement = Niveau { $level } staat niet op de schaal van de vragenlijst.
finding-unfitting-judgement-advice = { $part ->
        [contribution] Geef het oordeel over de bijdrage opnieuw.
        [mission] Geef het oordeel over de missie opnieuw.
       *[other] Geef het oordeel opnieuw.
    }
finding-unknown-recommendation-kind = De vragenlijst kent geen aanbeveling van de soort { $code }.
finding-unknown-recommendation-kind-advice = Kies voor aanbeveling { $recommendation } een soort uit de vragenlijst.
finding-percent-order = De drie kansen bij vraag { $question } lopen niet van laag naar hoog.
finding-percent-order-advice = Zorg dat low ≤ best ≤ high.
finding-conflict = Een samenvoeging kon hier niet kiezen ({ $question } { $field }).
finding-conflict-advice = Kies tussen beide versies in peil; tot dan kan de beoordeling niet worden ingediend.
finding-unknown-source = Het antwoord op vraag { $question } verwijst naar { $source }, maar die bron is niet ingevoerd.
finding-unknown-source-advice = Voer de bron in onder sources, of verbeter de verwijzing.
finding-unknown-event = Niemand vraagt te voorspellen wat bij vraag { $question } staat: { $event }.
finding-unknown-event-advice = Kies een gebeurtenis uit round.ron, of leg haar vast onder events.
finding-unknown-assumption = De missiebijdrage kent geen aanname { $assumption }.
finding-unknown-assumption-advice = Verbeter de naam, of schrijf de aanname zelf op onder added.

## Check: what was submitted
finding-incomplete = Ingediend, maar niet volledig. { $part ->
        [question] Vraag { $of }
        [recommendation] Aanbeveling { $of }
        [contribution] Oordeel over de bijdrage
        [mission] Oordeel over de missie
        [recommendations] Aanbevelingen
        [escalation] Voorleggen
        [closing] Verklaring bij het indienen
       *[other] Beoordeling
    }: { $missing ->
        [all] { missing-all }
        [score] { missing-score }
        [confidence] { missing-confidence }
        [comment] { missing-comment }
        [strengths] { missing-strengths }
        [concerns] { missing-concerns }
        [evidence] { missing-evidence }
        [assumption] { missing-assumption }
        [assumption-reason] { missing-assumption-reason }
        [text] { missing-text }
        [addressee] { missing-addressee }
        [reason] { missing-reason }
        [deviation] { missing-deviation }
        [fitting-score] een soort uit de vragenlijst
        [missing-sources] { missing-missing-sources }
        [requirement] { $name ->
            [action] { requirement-action }
            [end-of-mandate] { requirement-end-of-mandate }
            [forecast] { requirement-forecast }
            [what-changes] { requirement-what-changes }
            [consequences] { requirement-consequences }
            [timing] { requirement-timing }
            [unity] { requirement-unity }
            [why-not-adjust] { requirement-why-not-adjust }
            [ground] { requirement-ground }
            [retest-on] { requirement-retest-on }
            [missing-evidence] { requirement-missing-evidence }
           *[other] { missing-requirement }
        }
       *[other] …
    } ontbreekt.
finding-incomplete-advice = Zo kan peil niets indienen: het bestand is met de hand gewijzigd of half samengevoegd. Haal het terug uit git, of maak een aanvulling.
finding-lock-digest = De eerste scores zijn niet meer die welke zijn vastgelegd.
finding-lock-digest-advice = Vergelijk met git (`git log -p` op dit bestand) en zet terug wat daar stond.
finding-changed-without-reason = De score van vraag { $question } verschilt van de eerste, zonder reden.
finding-changed-without-reason-advice = Haal het bestand terug uit git, of maak een aanvulling met de reden.
finding-dates-out-of-order = { $then ->
        [lock] De eerste scores zijn vastgelegd
        [seal] De beoordeling is ingediend
       *[other] Dit gebeurde
    } vóór { $first ->
        [declaration] de onafhankelijkheidsverklaring.
        [lock] de eerste scores zijn vastgelegd.
       *[other] wat eraan vooraf hoort te gaan.
    }
finding-dates-out-of-order-advice = peil schrijft deze tijden zelf: vergelijk met git en zet terug wat daar stond.
finding-seal-broken = Dit bestand is gewijzigd nadat het is ingediend.
finding-seal-broken-advice = { $known ->
        [yes] Haal het terug uit git; hiernaast staat wat is gewijzigd. Moet er iets worden verbeterd: peil amend.
       *[no] Haal het terug uit een kopie. Wat is gewijzigd, is niet te zeggen: de geschiedenis van git bevat geen ingediende versie. Verbeteren kan met peil amend.
    }
finding-checklist-changed = De vragenlijst { $checklist } is niet meer die waarop deze beoordeling is ingediend.
finding-checklist-changed-advice = Zet de vragenlijst terug uit git; een gewijzigde vragenlijst is een nieuwe versie.
finding-contribution-changed = De beschrijving van { $contribution } is na het indienen gewijzigd.
finding-contribution-changed-advice = Dat mag; lees de beoordeling naast de beschrijving van toen (`git log -p`).
finding-submitted-without-lock = Ingediend zonder dat de eerste scores zijn vastgelegd.
finding-submitted-without-lock-advice = Zo kan peil niets indienen: haal het bestand terug uit git.
finding-amendment = { $problem ->
        [missing] Wat deze aanvulling wijzigt, is er niet.
        [open] Wat deze aanvulling wijzigt, is zelf nog niet ingediend.
        [other] Wat deze aanvulling wijzigt, is niet meer het bestand van toen.
        [reason] Deze aanvulling zegt niet waarom.
        [lock] De eerste scores zijn andere dan die van de versie die deze aanvulling wijzigt.
       *[else] Deze aanvulling klopt niet.
    }
finding-amendment-advice = Versie { $version } volgt op de ingediende versie ervoor, met een reden; zet terug uit git wat ontbreekt.

## Check: checklists
finding-anchor-count = Vraag { $question } heeft { $number } omschrijvingen; dat moeten er { $levels } zijn, of geen.
finding-anchor-count-advice = Geef elk niveau van de schaal één omschrijving, het laagste eerst; alleen vragen met een niveau hebben ze.
finding-scale-line = De ondergrens is niveau { $level }, op een schaal van { $levels }.
finding-scale-line-advice = Een schaal heeft twee tot negen niveaus, en de ondergrens is er een van.
finding-rule-unknown-question = Deze regel noemt vraag { $question }, die de vragenlijst niet heeft.
finding-rule-unknown-question-advice = Verbeter de naam van de vraag.
finding-rule-off-scale = Deze regel noemt niveau { $level }, op een schaal van { $levels }.
finding-rule-off-scale-advice = Noem een niveau dat op de schaal staat.
finding-unknown-lesson = Vraag { $question } komt voort uit les { $lesson }, die de vragenlijst niet noemt.
finding-unknown-lesson-advice = Verbeter de les, of neem haar op onder lessons.

## Check: forecasts, responses and decisions
finding-event-contribution = De gebeurtenis { $event } hoort niet bij een missiebijdrage die hier wordt beoordeeld.
finding-event-contribution-advice = Zet onder contribution een missiebijdrage van deze ronde.
finding-event-question = De gebeurtenis { $event } hoort bij vraag { $question }, maar die vraagt geen voorspelling.
finding-event-question-advice = Noem een vraag die een voorspelling vraagt.
finding-event-subject = De gebeurtenis { $event } gaat over { $subject }, maar zo heet geen doelstelling of aanname van de missiebijdrage.
finding-event-subject-advice = Verbeter de naam, of leg de doelstelling of aanname vast.
finding-unknown-outcome = Niemand is gevraagd { $event } te voorspellen.
finding-unknown-outcome-advice = Schrijf de naam als periode/missiebijdrage/gebeurtenis; bij een eigen gebeurtenis als periode/missiebijdrage.beoordelaar/gebeurtenis.
finding-unknown-recommendation = De aanbeveling { $recommendation } is niet gedaan.
finding-unknown-recommendation-advice = Schrijf de naam als periode/missiebijdrage.beoordelaar#aanbeveling.
finding-reply-without-reason = Hier wordt van { $recommendation } afgeweken zonder reden.
finding-reply-without-reason-advice = Schrijf bij because, of bij de vervallen actie onder comment, waarom.

## Check: dismissed findings
finding-dismissed = Afgewezen door { $dismissed-by } op { $dismissed-on }: { $dismissed-because }
## Forms: titles and what they are for
form-declaration = Onafhankelijkheidsverklaring
form-declaration-guidance = Uw oordeel telt omdat u niet bij deze bijdrage betrokken bent. Beantwoord daarom eerst deze vragen; pas daarna ziet u de bijdrage. Er wordt nog niets ingediend. Bewaard worden de datum, dat er geen beletsel is, en wat in de samenvatting wordt vermeld. Staat een antwoord de beoordeling in de weg, dan wordt niet bewaard welk antwoord dat was.
form-new-source = Nieuwe bron
form-new-source-guidance = Een bron voert u één keer in; daarna haalt u haar aan met een vindplaats. Noem nooit de naam van een gesprekspartner en neem geen gerubriceerde inhoud over. Titel en herkomst zijn nodig.
form-edit-source = Bron wijzigen
form-edit-source-guidance = De wijziging geldt overal waar u deze bron aanhaalt.
form-cite = Bron aanhalen
form-cite-guidance = Zeg waar in de bron het staat, dan kan een ander het nalezen. De vindplaats mag leeg blijven.
form-forecast = Voorspelling
form-forecast-guidance = Kies een gebeurtenis en schat hoe waarschijnlijk zij is. Laag en hoog geven aan waartussen u het voor mogelijk houdt; beste is uw beste schatting. Later wordt vastgesteld wat er is gebeurd.
form-assumptions = Aannames
form-assumptions-guidance = Geef per aanname aan hoe zij ervoor staat, met één zin waarom. Mist u een aanname, voeg haar dan onderaan toe.
form-judgement = Oordeel
form-judgement-guidance = Beoordeel de bijdrage en de missie als geheel apart. Een oordeel krijgt altijd een grond. Kunt u niet oordelen, kies dan geen oordeel mogelijk: ook dat is een uitkomst.
form-recommendation = Aanbeveling
form-recommendation-guidance = Kies eerst het soort aanbeveling; daarna ziet u wat daarbij nodig is. U kunt tussentijds stoppen: wat nog ontbreekt, staat bij het indienen op de lijst.
form-escalation = Voorleggen
form-escalation-guidance = Bepaal of deze beoordeling moet worden voorgelegd, en aan wie. Voorleggen vraagt een reden en een functie die antwoord geeft.
form-closing = Verklaring bij het indienen
form-closing-guidance = Twee vragen over hoe deze beoordeling tot stand kwam. Nee is een geldig antwoord; het wordt in de samenvatting vermeld.

## Forms: fields
field-mission = Missie
field-period = Periode
field-responsible-units = Verantwoordelijke eenheden
field-responsible-functions = Verantwoordelijke functies
field-source-title = Titel
field-source-title-help = Zoals de bron zelf heet. Geen namen van gesprekspartners.
field-reference = Kenmerk
field-reference-help = Kamerstuknummer, registratienummer of webadres.
field-date = Datum
field-date-help = Bijvoorbeeld 2026-11-24 of 24-11-2026. Leeg: niet bekend.
field-origin = Herkomst
field-origin-help = Wiens kijk geeft deze bron? Een Kamerbrief is van de lijn.
field-marking = Rubricering of merking
field-cited-at = Al aangehaald op
field-place = Vindplaats
field-place-help = Bladzijde, paragraaf of regel.
field-event = Gebeurtenis
field-event-text = Wat kan er gebeuren?
field-event-criterion = Waaraan ziet men dat het is gebeurd?
field-event-due = Beslist op
field-event-resolver = Wie stelt vast wat er is gebeurd?
field-event-subject = Waarover gaat het?
field-low = Laag (%)
field-best = Beste (%)
field-high = Hoog (%)
field-sign-of-failure = Zo ziet men dat zij niet klopt
field-assumption-because = Waarom? (één zin)
field-assumption-added = Een aanname die u mist
field-assumption-status = Hoe staat zij ervoor?
field-proposed = Voorstel van de vragenlijst
field-contribution-verdict = Oordeel over de bijdrage
field-contribution-confidence = Zekerheid over de bijdrage
field-contribution-because = Grond van het oordeel over de bijdrage
field-contribution-marking = Merking van dit oordeel
field-mission-verdict = Oordeel over de missie als geheel
field-mission-confidence = Zekerheid over de missie
field-mission-because = Grond van het oordeel over de missie
field-mission-marking = Merking van dit oordeel
field-recommendation-kind = Soort aanbeveling
field-recommendation-text = Wat beveelt u aan?
field-addressee = Aan welke functie?
field-addressee-help = Een functie, geen naam.
field-urgency = Hoe snel?
field-action-text = Actie { $n }
field-action-owner = Actie { $n }: wie voert haar uit?
field-action-owner-help = Een functie, geen naam.
field-action-due = Actie { $n }: uiterlijk op
field-end-of-mandate = Einde van het mandaat
field-forecast = Voorspelling
field-what-changes = Wat verandert er?
field-consequences-mission = Gevolgen voor de missie
field-consequences-allies = Gevolgen voor bondgenoten
field-consequences-partner = Gevolgen voor de partner ter plaatse
field-consequences-population = Gevolgen voor de bevolking
field-timing = Wanneer, en in welke volgorde?
field-unity = Gevolgen voor de eenheid en voor de positie van het eigen land
field-why-not-adjust = Waarom volstaat bijsturen niet?
field-ground = Op welke grond voortzetten?
field-retest-on = Wanneer wordt die grond opnieuw getoetst?
field-missing-evidence = Welke ontbrekende onderbouwing zou een advies mogelijk maken?
field-cost-of-longer-tours = Wat langere uitzendingen van het personeel vragen
field-cost-of-longer-tours-help = Alleen waar u langere uitzendingen aanbeveelt.
field-escalation-level = Voorleggen?
field-escalation-because = Waarom?
field-answer-by = Antwoord gevraagd uiterlijk op
field-missing-sources = Welk soort bron kreeg u niet?
field-missing-sources-help = Het soort bron; geen inhoud en geen namen.

## Forms: options
marking-as-register = zoals het register
marking-of-register = zoals het register
forecast-own = eigen gebeurtenis
forecast-new = een eigen gebeurtenis invoeren
forecast-answered = beantwoord bij de vragen
forecast-none-yet = nog geen: beantwoord een voorspelling bij de vragen
subject-objective = doelstelling
subject-assumption = aanname
assumption-main = hoofdaanname

## Forms: what is wrong with a field
problem-needed = Dit is nodig om te kunnen bewaren. Vul het in.
problem-choose = Maak hier een keuze; zonder kan dit niet worden bewaard.
problem-unanswered = Beantwoord ook deze vraag.
problem-day = Dit is geen dag. Schrijf 2026-11-24 of 24-11-2026.
problem-percent = Geef een heel getal van 0 tot en met 100.
problem-order = Laag is hoogstens beste, en beste hoogstens hoog. Pas een van de drie aan.
problem-past = Deze dag is al voorbij. Kies een dag na vandaag.
problem-action-day = Een actie heeft een dag nodig. Vul hem in, of maak de actie leeg.

## Forms: what an answer does
remark-stop = Hiermee bent u te nauw betrokken om deze bijdrage onafhankelijk te beoordelen. Geef de opdracht terug; de coördinator kan met opgaaf van reden anders besluiten.
remark-stop-for-good = Wie belang heeft bij de uitkomst, kan niet beoordelen. Geef de opdracht terug. Dit kan niemand opheffen, en u hoeft het niemand uit te leggen.
remark-not-able = Zonder kennis van het onderwerp wordt de beoordeling kwetsbaar. Geef de opdracht terug; de coördinator zoekt een ander of helpt u verder.
remark-earlier-involvement = Dit wordt in de samenvatting vermeld, en er is een tweede beoordelaar nodig. U kunt doorgaan.
remark-public-statement = Dit wordt in de samenvatting vermeld. U kunt doorgaan.
remark-not-free = De samenvatting vermeldt een voorbehoud. Schrijf hier niet op wat er is gebeurd: ga daarmee naar de coördinator of de vertrouwenspersoon integriteit.
remark-sources-missing = De samenvatting vermeldt dit, met het soort bron dat u niet kreeg.
## Hints to the reviewer
guard-copied-from-before = { $question }: deze toelichting is gelijk aan die van de vorige periode. Klopt zij nog?
guard-copied-from-question = { $question }: deze toelichting is gelijk aan die bij { $other }. Gaat zij ook over deze vraag?
guard-all-same-level = Alle { $count } niveaus zijn { $level }. Past dat bij elke vraag?
guard-only-strengths = Alle { $count } toelichtingen noemen alleen wat goed gaat. Wat gaat er minder goed?
guard-only-concerns = Alle { $count } toelichtingen noemen alleen zorgen. Wat gaat er wel goed?
guard-evidence-from-mission-or-line = Alle { $count } verwijzingen komen van de missie of de lijn. Is er een bron van buiten, zoals ambassade, Defensieattaché of partnerland?
guard-key-without-outside-evidence = { $question } weegt zwaar in het oordeel, maar steunt op geen bron van buiten missie en lijn. Zoek er een, of geef als zekerheid: laag, alleen missie of lijn.
guard-objective-changed = De doelstelling ‘{ $objective }’ luidt nu anders dan toen zij is vastgelegd. Houd de bijdrage ook naast de oorspronkelijke tekst.
## Terminal: screens
marking-by-default = { $title } (standaard)
forecast-fill-in = Voorspelling invullen
## Command line: headings and usage
cli-heading-usage = Gebruik
cli-heading-verbs = Opdrachten
cli-heading-arguments = Argumenten
cli-heading-options = Opties
cli-about-peil = Onafhankelijke, periodieke beoordeling van missiebijdragen, bewaard als tekst in git.
cli-more-peil =
    Zonder opdracht opent het scherm waarin u een missiebijdrage beoordeelt.
    Afloop: 0 goed, 1 meldingen of verschillen, 2 niet begrepen, 3 schijf of terminal weigert.
cli-about-review = Opent uw beoordeling van een missiebijdrage.
cli-about-status = Toont wie in een ronde wat heeft gedaan.
cli-about-summary = Maakt de samenvatting van een missiebijdrage.
cli-about-check = Controleert elk bestand van het register en zegt per melding wat te doen.
cli-about-format = Geeft bestanden hun vaste schrijfwijze.
cli-about-init = Maakt een leeg register, klaar voor gebruik.
cli-about-completions = Maakt het bestand waarmee de shell peil aanvult.
cli-usage-peil = peil [OPTIES] [OPDRACHT]
cli-usage-review = peil review [OPTIES] MISSIEBIJDRAGE [PERIODE]
cli-usage-status = peil status [OPTIES] [PERIODE]
cli-usage-summary = peil summary [OPTIES] MISSIEBIJDRAGE [PERIODE]
cli-usage-check = peil check [OPTIES] [PAD…]
cli-usage-format = peil format [OPTIES] [PAD…]
cli-usage-init = peil init [OPTIES] MAP
cli-usage-completions = peil completions SHELL
cli-value-register = MAP
cli-value-person = ID
cli-value-language = TAAL
cli-value-today = DATUM
cli-value-contribution = MISSIEBIJDRAGE
cli-value-period = PERIODE
cli-value-paths = PAD
cli-value-format = VORM
cli-value-output = BESTAND
cli-value-folder = MAP
cli-value-shell = SHELL
cli-help-peil-register = Map van het register; anders deze map, een map erboven, of reviews/ daarin
cli-help-peil-person = Wie u bent, met uw id uit people.ron; anders PEIL_AS, anders uw e-mailadres in git
cli-help-peil-language = Taal van peil: nl of en
cli-help-peil-today = Bekijk het register zoals op deze dag, bijvoorbeeld 2026-11-24
cli-help-peil-help = Toont deze hulp
cli-help-peil-version = Toont de versie
cli-help-review-contribution = Id van de missiebijdrage
cli-help-review-period = Periode, bijvoorbeeld 2026-H2; anders de laatste
cli-help-status-period = Periode van de ronde, bijvoorbeeld 2026-H2; anders de huidige ronde
cli-help-summary-contribution = Id van de missiebijdrage
cli-help-summary-period = Periode, bijvoorbeeld 2026-H2; anders de laatste met een ingediende beoordeling
cli-help-summary-format = Vorm: terminal, markdown of html; anders die van het bestand
cli-help-summary-output = Bestand waarin de samenvatting komt; anders het scherm
cli-help-check-paths = Bestanden of mappen; anders het hele register
cli-help-check-format = Vorm: terminal of json
cli-help-check-strict = Eindig ook bij waarschuwingen met afloop 1
cli-help-format-paths = Bestanden of mappen; anders het hele register
cli-help-format-check = Schrijf niets; zeg alleen wat anders zou worden
cli-help-format-drop-comments = Herschrijf ook bestanden met opmerkingen, die daarbij verloren gaan
cli-help-init-folder = Nieuwe of lege map, of de hoofdmap van een git-repository
cli-help-completions-shell = bash, elvish, fish, powershell of zsh

## Command line: what was not understood
cli-unknown-argument = { $argument } is hier geen optie of argument.
cli-unknown-argument-advice = Met --help ziet u wat wel kan.
cli-unknown-verb = { $argument } is geen opdracht van peil.
cli-unknown-verb-advice = Met peil --help ziet u alle opdrachten.
cli-did-you-mean = Bedoelt u { $suggestion }?
cli-not-text = Een argument is geen leesbare tekst (UTF-8).
cli-not-text-advice = Alleen namen van bestanden en mappen mogen andere tekens bevatten.
cli-missing-argument = Er ontbreekt een argument: { $argument }.
cli-missing-argument-advice = Met --help ziet u wat deze opdracht nodig heeft.
cli-twice = { $argument } staat er twee keer.
cli-twice-advice = Laat er één staan.
cli-no-value = { $argument } heeft een waarde nodig.
cli-no-value-advice = Met --help ziet u welke.
cli-bad-value = “{ $value }” kan niet bij { $argument }.
cli-bad-value-advice = Met --help ziet u wat wel kan.
cli-not-understood = Dit is niet begrepen.
cli-not-understood-advice = Met --help ziet u wat wel kan.
cli-expected-as = Geef een id uit people.ron: kleine letters, cijfers en streepjes.
cli-expected-lang = Kies nl of en.
cli-expected-today = Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2026-11-24.
cli-expected-period = Schrijf een jaar, half jaar of kwartaal: 2026, 2026-H2, 2026-Q3.
cli-expected-shell = Kies bash, elvish, fish, powershell of zsh.
cli-expected-format = Met --help ziet u welke vormen er zijn.

## Command line: what is not there
cli-no-register = Hier is geen register: in deze map en de mappen erboven staat geen register.ron.
cli-no-register-advice = Noem de map met -C MAP, of maak een register met peil init MAP.
cli-unknown-person = “{ $id }” staat niet in people.ron.
cli-unknown-person-advice = Kies een van deze met --as of PEIL_AS:
cli-no-people = people.ron ontbreekt of is beschadigd, dus “{ $id }” is niet te vinden.
cli-no-people-advice = Draai peil check zonder --as en zonder PEIL_AS: dan ziet u wat eraan schort.
cli-unknown-contribution = Het register heeft geen missiebijdrage “{ $contribution }”.
cli-unknown-contribution-advice = Wel deze:
cli-never-reviewed = “{ $contribution }” is nog in geen enkele ronde opgenomen.
cli-never-reviewed-advice = De coördinator neemt de missiebijdrage op met peil round assign of peil round new.
cli-no-such-round = Er is geen ronde { $period }.
cli-no-such-round-advice = Wel deze:
cli-not-in-period = “{ $contribution }” wordt in { $period } niet beoordeeld.
cli-not-in-period-advice = Wel in:
cli-no-format = Aan de naam { $path } is niet te zien in welke vorm de samenvatting moet komen.
cli-no-format-advice = Geef --format, of een naam die zo eindigt:
cli-no-round = Het register heeft nog geen ronde.
cli-no-round-advice = De coördinator maakt er een met peil round new.
cli-no-terminal = Hier is geen terminal, dus het scherm kan niet open.
cli-no-terminal-advice = Start peil in een terminalvenster, of gebruik een opdracht: peil --help noemt ze.
cli-terminal = De terminal antwoordt niet: { $reason }.
cli-terminal-advice = Sluit het venster en open een nieuw; wat al was opgeslagen, blijft bewaard.
cli-damaged = peil zelf is beschadigd: { $reason }.
cli-damaged-advice = Installeer peil opnieuw.
cli-stdout = De uitvoer kon niet worden geschreven: { $reason }.
cli-stdout-advice = Controleer of er ruimte is op de schijf waar de uitvoer heen gaat.
cli-not-rendered = De pagina kon niet worden gemaakt: { $reason }.

## Command line: what was done
cli-check-busy = Bezig met controleren…
cli-check-count = { $files ->
    [one] { $files } bestand
   *[other] { $files } bestanden
} gecontroleerd: { $errors ->
    [one] { $errors } fout
   *[other] { $errors } fouten
}, { $warnings ->
    [one] { $warnings } waarschuwing
   *[other] { $warnings } waarschuwingen
}, { $notes ->
    [one] { $notes } opmerking
   *[other] { $notes } opmerkingen
}.
cli-summary-busy = Bezig met de samenvatting…
cli-summary-written = De samenvatting staat in { $path }.
cli-format-rewritten = herschreven
cli-format-would-rewrite = heeft niet de vaste schrijfwijze
cli-format-sealed = ingediend, dus niet herschreven
cli-format-comments = bevat opmerkingen, die bij herschrijven verloren gaan; herschrijf met --drop-comments
cli-format-unreadable = niet te lezen; peil check zegt waarom
cli-format-done = { $count } van { $all } bestanden herschreven.
cli-format-checked = { $count } van { $all } bestanden zouden worden herschreven.
cli-init-made = In { $folder } staat nu een leeg register:
cli-init-next = Wat nu te doen:
cli-init-people = Zet in { $folder }/people.ron wie meedoet, of gebruik peil -C { $folder } people add.
cli-init-contributions = Beschrijf elke missiebijdrage: peil -C { $folder } contribution new.
cli-init-round = Maak de eerste ronde met peil -C { $folder } --as ID round new { $period }; controleer alles met peil -C { $folder } check.
cli-terminal-gone = De terminal antwoordt niet meer: { $why }. Wat u bevestigd hebt, is bewaard; start peil opnieuw.
do-next-question = volgende vraag
do-previous-question = vorige
do-scroll = schuiven
do-first = eerste
do-last = laatste
do-page = bladeren
do-take-over = overnemen
do-leave-file = bestand laten
do-clear-answer = antwoord wissen
## Report: summary, top of the page
summary-title-contribution = { $contribution }: samenvatting { $period }
summary-title-review = { $contribution }: beoordeling { $period } door { $who }
summary-fictional = Deze missie is verzonnen, om mee te oefenen.
summary-illustrative = Deze samenvatting laat zien hoe peil werkt. Het is geen officiële beoordeling.
summary-draft = Concept: deze beoordeling is niet ingediend.
summary-mission = Missie
summary-framework-nato = NAVO
summary-framework-eu = Europese Unie
summary-framework-un = Verenigde Naties
summary-framework-coalition = coalitie
summary-brings = Bijdrage
summary-period = Periode
summary-checklist = Vragenlijst
summary-basis-review = Beoordeling
summary-basis-self-report = Eigen oordeel
summary-basis-consolidated = Gezamenlijke beoordeling
summary-basis-on = (ingediend op { $on })
summary-basis-of = { $reviews ->
    [one] uit één beoordeling
   *[other] uit { $reviews } beoordelingen
}
summary-basis-amended = Versie { $version }, gewijzigd: { $because }
summary-not-recorded = niet vastgelegd
summary-withheld = { $count ->
    [one] Eén bestand is niet te zien totdat u uw eigen eerste scores hebt vastgelegd. Het telt hier in geen cijfer mee.
   *[other] { $count } bestanden zijn niet te zien totdat u uw eigen eerste scores hebt vastgelegd. Zij tellen hier in geen cijfer mee.
}
summary-nothing-submitted = Voor deze periode is nog geen beoordeling ingediend.
summary-no-checklist = De vragenlijst { $checklist } ontbreekt of is beschadigd. Zonder haar is er geen samenvatting te maken. Met peil check ziet u wat eraan schort.
summary-reason-other = anders

## Report: summary, what is asked
summary-asked = Wat van u wordt gevraagd
summary-asked-none = Neem kennis van het oordeel en de beperking ervan, bespreek de vragen hieronder en leg vast wat u besluit.
summary-asked-senior = De beoordelaars leggen dit hoogambtelijk voor. Bespreek de vragen hieronder en leg vast wat u besluit.
summary-asked-political = De beoordelaars leggen dit politiek voor. Bespreek de vragen hieronder, besluit of dit naar boven gaat en leg dat besluit vast.
summary-asked-decided = Er is een besluit vastgelegd (zie Besluit). Zie toe op de uitvoering.
summary-mandate-ends = Einde mandaat
summary-next-letter = Volgende Kamerbrief
summary-answer-by = Antwoord uiterlijk
summary-day-past = (verstreken)
summary-day-ahead = { $days ->
    [0] (vandaag)
    [one] (over { $days } dag)
   *[other] (over { $days } dagen)
}

## Report: summary, objectives
summary-objectives = Oorspronkelijke doelstellingen
summary-objectives-none = Voor deze bijdrage zijn geen eigen doelstellingen vastgelegd.
summary-objective-no-yardstick = (niet vastgelegd hoe dit wordt beoordeeld)
summary-objective-reworded = Gewijzigd op { $on }; luidt nu: { $text }
summary-objective-postponed = Op { $on } uitgesteld tot { $day }.
summary-objective-dropped = Vervallen op { $on }.
summary-objective-since = Na deze ronde: { $change }
summary-recommendation-number = Aanbeveling { $number }, { $kind }

## Report: summary, judgement
summary-judgement = Oordeel
summary-judgement-on = Over
summary-judgement-level = Oordeel
summary-judgement-confidence = Zekerheid
summary-judgement-rests-on = Berust op
summary-on-contribution = Bijdrage
summary-on-mission = Missie
summary-rests-on = { $scored } van { $asked } niveauvragen; niet te beoordelen: { $cannot }
summary-judgement-mission-apart = Over de missie als geheel wordt apart geoordeeld: zij valt grotendeels buiten de eigen zeggenschap.
summary-proposed = De regel van de vragenlijst stelde { $level } voor; de beoordelaar oordeelt anders, om de genoemde reden.
summary-apart = { $subject }, de beoordelaars elk voor zich:
summary-limitation = { $reviews ->
    [one] Wat de beoordelaar niet kon zien
   *[other] Wat de beoordelaars niet konden zien
}
summary-limitation-none = Niemand heeft vermeld wat niet te zien of te beoordelen was. Vraag ernaar.

## Report: summary, recommendation
summary-recommendation = Aanbeveling
summary-recommendation-none = Er is geen aanbeveling gedaan.
summary-addressee = aan { $addressee }
summary-escalation = Voorleggen:
summary-escalation-not-yet = niet besloten
summary-escalation-none = nee
summary-escalation-proposed = (de regel van de vragenlijst stelde voor: { $level })
summary-consequences = Wat de aanbeveling inhoudt
summary-consequences-none = Acties, gevolgen of gronden zijn niet uitgewerkt.
summary-action = Actie
summary-end-of-mandate = Einde mandaat
summary-what-changes = Wat verandert
summary-for-mission = Voor de missie
summary-for-allies = Voor bondgenoten
summary-for-partner = Voor de lokale partner
summary-for-population = Voor de bevolking
summary-timing = Wanneer en in welke volgorde
summary-unity = Eenheid en eigen positie
summary-why-not-adjust = Waarom bijsturen niet volstaat
summary-ground = Grond
summary-retest-on = Grond opnieuw getoetst op
summary-missing-evidence = Ontbrekende onderbouwing
summary-longer-tours = Prijs van langere uitzending

## Report: summary, changes
summary-changes = Veranderd sinds de vorige periode
summary-changes-first = Er is geen eerdere beoordeling om mee te vergelijken.
summary-changes-hidden = Eerdere beoordelingen zijn niet te zien totdat u uw eigen eerste scores hebt vastgelegd.
summary-changes-several = In { $period } of nu staan beoordelingen naast elkaar zonder gezamenlijke beoordeling. Hun niveaus worden niet tegen elkaar afgezet.
summary-changes-checklist = Er is een andere vragenlijst gebruikt dan de vorige keer: niveaus zijn niet één op één vergelijkbaar.
summary-verdict-same = Oordeel over de bijdrage gelijk aan dat in { $period }:
summary-verdict-was = Oordeel over de bijdrage: in { $period }
summary-verdict-now = , nu
summary-levels-moved = Van { $both ->
    [one] { $both } vraag
   *[other] { $both } vragen
} met beide keren een niveau gingen er { $higher } omhoog en { $lower } omlaag.
summary-levels-higher = Omhoog: { $list }
summary-levels-lower = Omlaag: { $list }
summary-course = Oordelen in de tijd
summary-course-break = breuk: andere vragenlijst
summary-course-gap = breuk: niet elke periode is beoordeeld
summary-course-remark = Opmerking
summary-reviews = Beoordelingen

## Report: summary, points and questions
summary-strengths = Sterke punten
summary-strengths-none = De beoordeling noemt geen sterke punten.
summary-strengths-few = Meer sterke punten noemt de beoordeling niet.
summary-concerns = Zorgpunten
summary-concerns-none = De beoordeling noemt geen zorgpunten.
summary-concerns-few = Meer zorgpunten noemt de beoordeling niet.
summary-evidence-from = onderbouwing: { $origins }
summary-no-evidence = geen onderbouwing genoemd
summary-point-mission = over de missie
summary-point-context = over de omgeving
summary-whole-text = volledig in de bijlage, { $question }
summary-discussion = Vragen voor het gesprek
summary-ask-failed = De aanname ‘{ $assumption }’ is volgens de beoordeling weerlegd. Wat betekent dat voor de doelstellingen, en wie besluit daarover?
summary-ask-shaken = De aanname ‘{ $assumption }’ staat volgens de beoordeling onder druk. Wanneer zou zij weerlegd zijn, en wat gebeurt er dan?
summary-ask-lowest = { $question } Het antwoord was { $level }. Wat is nodig om dit te verbeteren, en wanneer?
summary-ask-unassessed = { $cannot } van { $asked } antwoorden waren niet te geven, meestal om deze reden: { $reason }. Wie zorgt dat dit de volgende keer wel te beoordelen is?
summary-ask-objectives = { $all ->
    [one] Van de enige doelstelling is niet vastgelegd hoe zij wordt beoordeeld.
   *[other] Van { $open } van de { $all } doelstellingen is niet vastgelegd hoe zij worden beoordeeld.
} Waarop wordt de bijdrage afgerekend?
summary-ask-no-objectives = De bijdrage heeft geen vastgelegde eigen doelstellingen. Waarop wordt zij afgerekend?
summary-ask-repeat = Wat werkt hier goed genoeg om elders te herhalen, en onder welke voorwaarden?
summary-ask-decide = Welke aanbeveling volgt u, en wie voert die uit?

## Report: summary, figures
summary-levels = Niveaus per onderdeel
summary-levels-caption = Aantal antwoorden per niveau ({ $levels }), vragen over de bijdrage, missie en omgeving apart; { $basis }. n: antwoorden met een niveau.
summary-levels-reviews = { $reviews ->
    [one] één beoordeling
   *[other] { $reviews } beoordelingen samen
}
summary-levels-consolidated = { $reviews ->
    [one] de gezamenlijke beoordeling, uit één beoordeling
   *[other] de gezamenlijke beoordeling, uit { $reviews } beoordelingen
}
summary-levels-section = Onderdeel
summary-levels-cannot = Niet te beoordelen
summary-levels-median = Mediaan
summary-levels-lowest = Laagste
summary-levels-mission = Over de missie
summary-levels-context = Over de omgeving
summary-levels-below = De laagste antwoorden onder de ondergrens, één per onderdeel ({ $shown } van { $all }):
summary-levels-none-below = Geen onderdeel heeft een antwoord onder de ondergrens.
summary-share = { $part } ({ $percent }{"\u00A0"}%)
summary-self-report = Eigen oordeel van de lijn
summary-self-report-none = Er was geen eigen oordeel van de lijn.
summary-self-report-by = Eigen oordeel door { $who }, over dezelfde vragen.
summary-gap = De lijn gaf op { $higher } van { $both ->
    [one] { $both } vergelijkbare vraag
   *[other] { $both } vergelijkbare vragen
} een hoger niveau dan de beoordeling, op { $same } hetzelfde en op { $lower } een lager.
summary-gap-none = Geen enkele vraag heeft zowel in het eigen oordeel als in de beoordeling een niveau.
summary-gap-checklist = Het eigen oordeel beantwoordt een andere vragenlijst; het is niet te vergelijken.
summary-differences = Waar beoordelaars verschillen
summary-differences-one = Er was één beoordelaar; over overeenstemming valt niets te zeggen.
summary-differences-count = Meer dan één beoordelaar gaf een niveau op { $all ->
    [one] { $all } vraag
   *[other] { $all } vragen
}; { $differ ->
    [0] dat verschilt nergens.
   *[other] op { $differ } daarvan verschilt het.
}{ $one ->
    [0] {""}
    [one] {" "}Op één vraag gaf niet elke beoordelaar een niveau.
   *[other] {" "}Op { $one } vragen gaf niet elke beoordelaar een niveau.
}
summary-differences-largest = De grootste verschillen
summary-differences-rest = Kleiner of gelijk verschil: { $questions }.
summary-question = Vraag
summary-consolidated-by = Gezamenlijke beoordeling door { $who } uit { $reviews ->
    [one] één beoordeling
   *[other] { $reviews } beoordelingen
}.
summary-consolidated-incomplete = Niet alle beoordelaars hadden ingediend toen zij werd gemaakt:
summary-settled-follows = volgt { $who }
summary-settled-own = de coördinator gaf een eigen antwoord
summary-minority = niet gevolgd: { $who }
summary-minority-count = Minderheidsopvattingen, de verste eerst ({ $shown } van { $all }; alle in de bijlage):
summary-assumptions = Aannames
summary-assumptions-none-recorded = Voor deze bijdrage zijn geen aannames vastgelegd.
summary-assumptions-none = De beoordelaars hebben zich niet over aannames uitgesproken.
summary-assumption-views = { $count ->
    [one] over één aanname geoordeeld
   *[other] over { $count } aannames geoordeeld
}
summary-assumptions-count = { $all ->
    [one] Eén oordeel over een aanname
   *[other] { $all } oordelen over aannames
}: { $holding ->
        [one] { $holding } houdt stand
       *[other] { $holding } houden stand
    }, { $shaken } onder druk, { $failed } weerlegd, { $cannot } niet te beoordelen.
summary-assumption-main = (hoofdaanname)
summary-forecasts = Voorspellingen
summary-forecasts-none = Er zijn geen voorspellingen gedaan.
summary-forecasts-now = Gedaan in deze periode ({ $count })
summary-forecasts-earlier = Eerder gedaan ({ $count })
summary-forecast-event = Wat
summary-forecast-chance = Kans
summary-forecast-due = Beslist op
summary-forecast-outcome = Uitkomst
summary-chance = { $best }{"\u00A0"}% ({ $low }–{ $high }{"\u00A0"}%)
summary-outcome-happened = uitgekomen
summary-outcome-did-not = niet uitgekomen
summary-outcome-void = vervallen, telt niet mee
summary-outcome-due = nog niet vastgesteld, hoewel de datum is verstreken
summary-outcome-open = nog open
summary-unassessed = Wat niet te beoordelen was
summary-unassessed-count = { $number ->
    [0] Alle { $asked } antwoorden waren te geven.
   *[other] Van { $asked } antwoorden waren er { $cannot } niet te geven.
}
summary-reason = Reden
summary-answers = Antwoorden
summary-questions = Vragen

## Report: summary, independence
summary-independence = Onafhankelijkheid
summary-no-round = De ronde van deze periode heeft geen bestand: opgeheven blokkades en terzijde gelegde meldingen zijn niet bekend.
summary-no-waivers = Er is geen blokkade opgeheven en geen melding terzijde gelegd.
summary-declared-not = geen onafhankelijkheidsverklaring.
summary-declared = verklaring op { $on }:
summary-declared-free = niets dat blokkeert.
summary-declared-blocking = een blokkade, die de coördinator heeft opgeheven.
summary-declared-earlier = Was langer geleden bij deze missie betrokken.
summary-declared-public = Heeft zich publiekelijk over deze missie uitgesproken.
summary-declared-not-able = Zegt het onderwerp onvoldoende te kennen.
summary-closing-not = Nog geen verklaring bij indiening.
summary-closing-free = Kon vrij oordelen.
summary-closing-reservation = Voorbehoud: kon niet vrij oordelen.
summary-closing-sources = Kreeg alle gevraagde bronnen.
summary-closing-missing = Kreeg niet alle bronnen: { $sources }.
summary-waiver = { $by } heeft op { $on } voor { $who } een blokkade opgeheven: { $code }.
summary-dismissed = { $by } heeft op { $on } melding { $rule } over { $path } terzijde gelegd: { $because }
waiver-earlier-involvement = eerdere betrokkenheid
waiver-line-relation = lijnverhouding
waiver-authority = bevoegdheid

## Report: summary, response and decision
summary-response = Reactie van de lijn
summary-response-none = Er is nog geen reactie van de lijn.
summary-response-due = Er is nog geen reactie van de lijn. De termijn loopt tot { $due }.
summary-response-late = Er is geen reactie van de lijn. De termijn liep tot { $due }.
summary-response-by = { $who } heeft op { $on } gereageerd.
summary-response-begun = { $who } is met een reactie begonnen en heeft die nog niet gegeven.
summary-facts-none = Er was geen hoor en wederhoor.
summary-facts = Hoor en wederhoor van { $asked } tot { $until }: { $count ->
    [0] geen correcties.
    [one] één correctie. De verzegelde beoordeling blijft zoals zij is.
   *[other] { $count } correcties. De verzegelde beoordeling blijft zoals zij is.
}
summary-correction = { $who }, over { $about }
summary-reply-none = geen antwoord
summary-reply-action = Actie: { $action }
summary-actions = Acties
summary-actions-none = Er zijn geen acties afgesproken.
summary-actions-count = { $all } afgesproken, { $late } te laat.
summary-action-words = { $text } ({ $owner }, { $due }; { $status })
summary-action-overdue = te laat
summary-decision = Besluit
summary-decision-none = Er is nog geen besluit vastgelegd.
summary-decision-by = Besloten door { $who } op { $on }:
summary-decision-empty = Het bestand met het besluit noemt niets dat is besloten.

## Report: annex
annex-answers = Bijlage: alle antwoorden
annex-does-not-apply = Niet van toepassing op dit type missie: { $questions }.
annex-confidence = (zekerheid: { $confidence })
annex-strengths = Sterk
annex-concerns = Zorg
annex-assumption = Aanname
annex-event = Gebeurtenis
annex-event-words = { $event } Criterium: { $criterion } Beslist op { $due } door { $who }.
annex-first-score = Eerste score
annex-changed = Gewijzigd omdat
annex-changed-not-said = niet vermeld
annex-evidence = Onderbouwing
change-new-evidence = nieuwe onderbouwing
change-misread = vraag of bron verkeerd gelezen
change-persuaded = overtuigd
change-other = anders
annex-sources = Bronnen
annex-sources-of = Bronnen van { $who }
annex-source = Bron
annex-reference = Kenmerk
annex-date = Datum
annex-origin = Herkomst
annex-figures = Hoe de cijfers zijn gemaakt
annex-figures-counts = Geteld worden antwoorden met een niveau. ‘Niet te beoordelen’ en ‘niet van toepassing’ tellen nooit als niveau.
annex-figures-median = De mediaan van een onderdeel is het middelste niveau, en van twee middelste het laagste. Bij minder dan twee niveaus is er geen. Alleen vragen over de bijdrage tellen mee.
annex-figures-share = Een aandeel is dat van de gevraagde antwoorden: alle behalve ‘niet van toepassing’, in hele procenten.
annex-figures-none = Niveaus worden nooit gemiddeld, en een cijfer voor een missie als geheel is er niet: niveaus van ongelijke vragen zijn niet op te tellen.

## Terminal: forms
form-store = Bewaren
form-declare = Verklaren en naar de vragen
form-newline = Nieuwe regel: { $key }.
form-problems = { $count ->
    [one] Nog niet bewaard: één veld vraagt aandacht.
   *[other] Nog niet bewaard: { $count } velden vragen aandacht.
}
form-leave = Weggaan?
form-leave-text = Wat u hier hebt ingevuld, is nog niet bewaard en kan zo ook niet worden bewaard.
form-leave-stay = Verder met invullen
form-leave-leave = Weggaan zonder te bewaren
form-stopped = U kunt deze bijdrage niet beoordelen
form-stopped-text = Geeft u de opdracht terug, dan bewaart peil alleen dat u haar hebt teruggegeven: geen antwoord en geen reden. De coördinator wijst een ander aan.
form-stopped-correct = Ik heb mij vergist: antwoord verbeteren
form-stopped-return = Opdracht teruggeven
## Session: pages
page-unreadable = { $count ->
    [one] Eén bestand van deze missiebijdrage is niet te lezen en telt niet mee. Met peil check ziet u waarom.
   *[other] { $count } bestanden van deze missiebijdrage zijn niet te lezen en tellen niet mee. Met peil check ziet u waarom.
}
page-cannot-be-made = Deze pagina is niet te maken: het register, de vragenlijst of de missiebijdrage is niet te lezen. Met peil check ziet u waarom.
## Self-report: the line's own view
self-report-short = Eigen oordeel lijn
self-report-guidance = Zoals de lijn het ziet; de onafhankelijke oordelen komen ernaast.
self-report-tag = Eigen oordeel
summary-draft-self-report = Concept: de lijn heeft dit niet ingediend.
home-mine-line = Het eigen oordeel van uw lijn
refused-not-in-self-report = Het eigen oordeel van de lijn heeft alleen antwoorden: geen verklaring, oordeel of aanbeveling.
begin-not-the-line = Dit eigen oordeel is aan de verantwoordelijke lijn. Hoort u daarbij, vraag de coördinator u in round.ron te noemen.
begin-begun-by = { $who } is met dit eigen oordeel begonnen en gaat ermee verder. Vraag de coördinator als u het moet overnemen.
submit-self-report-title = Eigen oordeel van de lijn indienen?
submit-self-report-intro = Het wordt verzegeld als het eigen oordeel van de lijn. Daarna verandert het niet meer; wat u later nog wilt zeggen, kan in de reactie van de lijn op de beoordelingen.
submitted-self-report = Het eigen oordeel van de lijn is ingediend en verzegeld. Dank voor uw werk.
submitted-line-1 = Beoordelaars zien dit pas nadat zij hun eigen eerste scores hebben vastgelegd. Het stuurt hen niet; het staat naast hun beoordeling.
submitted-line-2 = Heeft een beoordelaar eenmaal vastgelegd, dan geldt een eigen oordeel als te laat: peil check meldt dat het daarna kwam.
submitted-line-3 = Zijn de beoordelingen binnen, dan krijgt de lijn hoor en wederhoor en reageert zij op elke aanbeveling. Vanaf nu ziet u de beoordelingen die zijn ingediend.
summary-title-self-report = Eigen oordeel van de lijn: { $contribution }, { $period } ({ $who })
summary-own-report = Eigen oordeel van de lijn: door wie voor de missiebijdrage verantwoordelijk is, geen onafhankelijke beoordeling.
cli-about-self-report = Opent het eigen oordeel van de verantwoordelijke lijn over een missiebijdrage.
cli-usage-self-report = peil self-report [OPTIES] MISSIEBIJDRAGE [PERIODE]
cli-help-self-report-contribution = Id van de missiebijdrage
cli-help-self-report-period = Periode, bijvoorbeeld 2026-H2; anders de laatste
cli-not-the-line = { $person } geeft niet het eigen oordeel over { $contribution } in { $period }.
cli-not-the-line-advice =
    Dat is aan de verantwoordelijke lijn: wie in round.ron onder self_report_by staat, of wie in people.ron de rol
    Line heeft en in de missiebijdrage onder responsible staat. Vraag de coördinator, of zeg wie u bent: --as ID.

## Judgement: what is proposed, and how
field-proposal-changed = Sindsdien gewijzigd
proposal-was = toen u besliste, was het voorstel: { $before }. Daarna is gewijzigd wat eraan ten grondslag ligt. Pas uw keuze aan, of bewaar opnieuw om haar te bevestigen
proposal-none = geen voorstel
field-without-earlier = Eerdere perioden
proposal-without-earlier = tellen in dit voorstel pas mee als u uw eerste scores hebt vastgelegd
workings-not-yet = nog geen: beantwoord eerst vraag { $question }
field-workings-progress = Voortgang
field-workings-medians = Mediaan per onderdeel
workings-no-median = geen bij minder dan twee niveaus: { $sections }
field-workings-lowest = Laagste daarvan
field-workings-caps = Hoogstens
workings-no-cap = niet begrensd
workings-cap-question = { $to }, want vraag { $question } staat op { $level }
workings-cap-assumption = { $to }, want deze hoofdaanname is weerlegd: { $assumption }
workings-cap-assumption-undecided = { $to }, want deze hoofdaanname is weerlegd en er volgde geen besluit: { $assumption }
field-workings-cannot = Niet te beoordelen
workings-share = { $cannot } van { $all } vragen over de bijdrage waarbij onderbouwing verplicht is; bij meer dan { $limit } volgt geen oordeel
field-workings-no-judgement = Waarom geen oordeel
workings-no-judgement-progress = vraag { $question } is niet te beoordelen of niet van toepassing
workings-no-judgement-too-many-items = er is te veel niet te beoordelen
field-mission-beside = Antwoorden over de missie
field-mission-verdict-help = De missie valt grotendeels buiten de eigen zeggenschap. Dit oordeel telt niet mee in dat over de bijdrage.
field-causes = Aanleiding
cause-none = geen
cause-question-low = vraag { $question } staat op { $level }
cause-answered-yes = vraag { $question } is met ja beantwoord
cause-dropped = de bijdrage zakt van { $before } naar { $now }
cause-contribution-low = het oordeel over de bijdrage is { $level }
cause-failed-stands = deze hoofdaanname is { $periods ->
    [one] in { $periods } periode
   *[other] { $periods } perioden op rij
} weerlegd zonder dat een besluit volgde: { $assumption }
cause-senior-unanswered = een eerdere vraag aan de hoogambtelijke leiding bleef onbeantwoord
remark-deviates = Dit wijkt af van het voorstel. Zeg in de grond waarom.
remark-exceeds = Dit is beter dan uw eigen antwoorden dragen. De samenvatting vermeldt dat.
remark-escalation-deviates = Dit wijkt af van het voorstel. Zeg waarom.
step-exceeds = Beter dan uw eigen antwoorden dragen: de samenvatting vermeldt dat.
summary-exceeds = Dit oordeel is beter dan de eigen antwoorden van de beoordelaar dragen.
hint = hint: { $hint }
submit-hints = Hints (alleen u ziet ze; u kunt er gewoon mee indienen)
finding-proposal-differs = { $part ->
        [escalation] Het voorstel om voor te leggen dat hier staat,
       *[other] Het voorstel voor het oordeel dat hier staat,
    } is niet wat de vragenlijst bij deze antwoorden voorstelt.
finding-proposal-differs-advice = peil schrijft het voorstel zelf op: vergelijk met git (`git log -p` op dit bestand) en zet terug wat daar stond.
finding-judgement-exceeds-criteria = De bijdrage is beter beoordeeld dan de eigen antwoorden dragen.
finding-judgement-exceeds-criteria-advice = Dat mag, met een reden. Lees de grond van het oordeel; overtuigt zij, leg dat dan vast: peil round dismiss.
## Figures: words that all parts share
decimal-mark = ,
stats-title = Cijfers: { $what }, { $when }
stats-all-contributions = alle missiebijdragen
stats-all-periods = alle perioden
stats-range = { $from } tot en met { $to }
stats-basis = Deze cijfers berusten op { $reviews ->
    [0] geen ingediende beoordeling
    [one] één ingediende beoordeling
   *[other] { $reviews } ingediende beoordelingen
} en { $self-reports ->
    [0] geen ingediend eigen oordeel van de lijn
    [one] één ingediend eigen oordeel van de lijn
   *[other] { $self-reports } ingediende eigen oordelen van de lijn
}, over { $contributions ->
    [one] één missiebijdrage
   *[other] { $contributions } missiebijdragen
} in { $periods ->
    [one] één periode
   *[other] { $periods } perioden
}.
stats-nothing = Hier telt niets mee: er is geen ingediende beoordeling en geen ingediend eigen oordeel van de lijn dat u mag zien.
stats-rounded = Getallen zijn afgerond om te lezen; --format json of csv geeft ze volledig. n: waarop een cijfer berust. Er is geen cijfer over een missie als geheel, en geen over een beoordelaar bij naam.
stats-fictional = { $count } van de { $all } bestanden gaan over een verzonnen missie, om mee te oefenen.
stats-illustrative = { $count } van de { $all } bestanden illustreren hoe peil werkt. Het zijn geen officiële beoordelingen.
stats-hidden = { $count ->
    [one] Eén bestand is verborgen en telt niet mee
   *[other] { $count } bestanden zijn verborgen en tellen niet mee
}, omdat u uw eigen eerste scores nog niet hebt vastgelegd of het eigen oordeel van de lijn nog niet hebt ingediend: { $contributions }.
stats-drafts = { $count ->
    [one] Eén beoordeling of eigen oordeel is nog niet ingediend en telt niet mee.
   *[other] { $count } beoordelingen en eigen oordelen zijn nog niet ingediend en tellen niet mee.
}
stats-superseded = { $count ->
    [one] Eén beoordeling is gewijzigd; alleen de laatste versie telt mee.
   *[other] { $count } beoordelingen zijn gewijzigd; van elk telt alleen de laatste versie mee.
}
stats-unreadable = { $count ->
    [one] Eén bestand is niet te lezen en telt niet mee; peil check zegt waarom.
   *[other] { $count } bestanden zijn niet te lezen en tellen niet mee; peil check zegt waarom.
}
stats-without-checklist = { $count ->
    [one] Eén bestand telt niet mee omdat de vragenlijst ervan niet te lezen is; peil check zegt waarom.
   *[other] { $count } bestanden tellen niet mee omdat hun vragenlijst niet te lezen is; peil check zegt waarom.
}
stats-broken-seal = { $count ->
    [one] Eén bestand is na het indienen gewijzigd. Het telt mee; peil check zegt welk.
   *[other] { $count } bestanden zijn na het indienen gewijzigd. Ze tellen mee; peil check zegt welke.
}
stats-over = Over
stats-overall = Alles
stats-on-levels = { $over } ({ $levels } niveaus)
stats-n = n
stats-unfit = een antwoord dat niet bij de vraag past
stats-short-none = geen
stats-short-too-few-units = te weinig
stats-short-too-few-raters = te weinig beoordelaars
stats-short-no-variation = geen variatie
stats-short-no-self-report = geen eigen oordeel
stats-short-no-review = geen beoordeling
stats-short-nothing-resolved = niets beslist
stats-reason-none = er is niets om dit cijfer over te nemen.
stats-reason-too-few-units = onder de { $needed } is een coëfficiënt te onzeker om te berekenen; lees in plaats daarvan de aantallen.
stats-reason-too-few-raters = overeenstemming vraagt ten minste { $needed } beoordelaars; zij is niet berekend.
stats-reason-no-variation = alles viel in één categorie, zodat het toeval alles verklaart; er is niets berekend.
stats-reason-no-self-report = er was geen eigen oordeel van de lijn, dus er is niets om de beoordelingen mee te vergelijken.
stats-reason-no-review = er is geen ingediende onafhankelijke beoordeling, dus er is niets te vergelijken.
stats-reason-nothing-resolved = van wat voorspeld is, is nog niets beslist.
stats-more = { $count ->
    [one] Eén andere staat hier niet; zie --format json.
   *[other] { $count } andere staan hier niet; zie --format json.
}

## Figures: gap
stats-gap = Het eigen oordeel van de lijn naast onafhankelijke beoordelingen
stats-gap-no-self-report = { $contribution } ({ $periods }): er was geen eigen oordeel van de lijn. Het verschil is niet berekend.
stats-gap-other-checklist = { $contribution } ({ $periods }): het eigen oordeel beantwoordt een andere vragenlijst. Het verschil is niet berekend.
stats-gap-words = { $over }: de lijn scoorde hoger dan de beoordelaar bij { $higher } van { $pairs ->
    [one] { $pairs } paar
   *[other] { $pairs } paren
} niveaus, gelijk bij { $same } en lager bij { $lower }.
stats-gap-counts = De beoordelaar lager dan de lijn, gelijk of hoger; n: paren van niveaus. Gemiddeld verschil: beoordelaar min lijn, in niveaus.
stats-gap-questions = Hetzelfde per vraag
stats-gap-kappa = Aandeel niveaus dat goed genoeg is aan elke kant, en de kappa van Cohen: ongewogen, lineair en kwadratisch; n: paren van niveaus
stats-gap-cross = Hoe vaak elk paar niveaus is gegeven: het niveau van de lijn per rij, dat van de beoordelaars per kolom. Vanaf niveau { $line } is het goed genoeg.
stats-gap-left-out = Niet meegeteld: { $count ->
    [one] één paar
   *[other] { $count } paren
} waarin een van beide kanten of beide geen niveau gaven. Eigen oordeel: { $self-report }. Beoordelingen: { $reviews }.
stats-lower = Lager
stats-same = Gelijk
stats-higher = Hoger
stats-mean-difference = Gemiddeld verschil
stats-self-report-at-line = Eigen oordeel
stats-independent-at-line = Beoordelingen
stats-kappa = Kappa
stats-kappa-linear = Lineair
stats-kappa-quadratic = Kwadratisch
stats-cross-self-report = Eigen oordeel

## Figures: agreement
stats-agreement = Overeenstemming tussen beoordelaars
stats-agreement-words = { $over }: { $reviewers } beoordelaars gaven een niveau in { $units } eenheden (een vraag over een missiebijdrage in een periode). { $one ->
    [0] Elke eenheid heeft twee scores of meer.
    [one] Eén eenheid heeft maar één score en valt weg.
   *[other] { $one } eenheden hebben maar één score en vallen weg.
}
stats-alpha = De alpha van Krippendorff, over de eerste / de definitieve scores; n: eenheden met twee scores of meer
stats-stage-first = eerste
stats-stage-final = definitief
stats-stage-pooled = samen
stats-alpha-nominal = Nominaal
stats-alpha-ordinal = Ordinaal
stats-alpha-interval = Interval
stats-spread = Spreiding van de definitieve niveaus: hoogste min laagste, en variantie; n: eenheden met twee scores of meer
stats-spread-questions = Hetzelfde per vraag
stats-mean-range = Gemiddeld bereik
stats-largest-range = Grootste
stats-mean-variance = Gemiddelde variantie
stats-range-one = Bereik
stats-variance-one = Variantie
stats-levels = Niveaus
stats-differ = Waar beoordelaars twee niveaus of meer verschillen ({ $count })
stats-differ-none = Beoordelaars verschillen nergens twee niveaus of meer.
stats-changes = Eerste naast definitieve scores: van { $compared ->
    [one] { $compared } antwoord
   *[other] { $compared } antwoorden
} met beide bleven er { $same } gelijk, gingen er { $higher } omhoog en { $lower } omlaag.
stats-changes-why = Waarom ze veranderden: { $reasons }.

## Figures: forecasts
stats-forecasts = Voorspellingen
stats-forecasts-none = De beoordelingen die meetellen, bevatten geen voorspellingen.
stats-fate-events = Voorspelde gebeurtenissen: { $n }. Beslist { $resolved }, vervallen { $void }, nog niet aan de beurt { $unresolved }, te laat { $overdue }, onbekend { $unknown }.
stats-fate-forecasts = Voorspellingen daarvan: { $n }. Beslist { $resolved }, vervallen { $void }, nog niet aan de beurt { $unresolved }, te laat { $overdue }, onbekend { $unknown }.
stats-forecast-scores = Score
stats-brier = Brier-score
stats-reliability = Betrouwbaarheid
stats-resolution = Onderscheid
stats-uncertainty = Onzekerheid
stats-skill = Vaardigheid
stats-base-rate = Aandeel gebeurd
stats-brier-caption = Brier-score (0 is volmaakt) = betrouwbaarheid − onderscheid + onzekerheid; vaardigheid ten opzichte van het aandeel dat gebeurde. Samen: het gemiddelde van de beoordelaars per gebeurtenis. n: besliste voorspellingen of gebeurtenissen
stats-bins = Betrouwbaarheid, { $stage }: voorspellingen gegroepeerd per tien procent, alleen om te lezen; de scores hierboven zijn niet uit groepen berekend. n: voorspellingen of gebeurtenissen
stats-bin = Voorspeld
stats-bin-mean = Gemiddeld voorspeld
stats-bin-observed = Aandeel gebeurd
stats-bin-happened = Gebeurd

## Figures: coverage
stats-coverage = Wat te beoordelen was
stats-coverage-none = Er is geen ingediende onafhankelijke beoordeling.
stats-coverage-caption = Antwoorden van onafhankelijke beoordelingen; n: gestelde vragen die op de missie van toepassing zijn
stats-over-reviews = { $over }, { $reviews ->
    [one] { $reviews } beoordeling
   *[other] { $reviews } beoordelingen
}
stats-answered = Beantwoord
stats-not-answered = Niet beantwoord
stats-low-confidence = Lage zekerheid
stats-citations = Onderbouwing naar herkomst
stats-unknown-source = onbekende bron
stats-with-evidence = Antwoorden met onderbouwing
stats-outside-evidence = { $outside } met onderbouwing van buiten missie en lijn

## Figures: trend
stats-trend = Vragen door de perioden heen
stats-trend-none = Er is geen vraag met niveaus gesteld.
stats-trend-one-contribution = Het verloop staat er per missiebijdrage: noem er een met --contribution.
stats-trend-caption = De niveaus van de beoordelaars, laagste eerst; achter de / het niveau dat de lijn zelf gaf. “–”: geen beoordelaar gaf een niveau. Waar (breuk) staat, is iets anders gevraagd dan daarvoor
stats-trend-break = (breuk)
stats-break-checklist = { $period }: een andere vragenlijst ({ $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}).
stats-break-version = { $period }: een andere versie van de vragenlijst ({ $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}).
stats-break-scale = { $period }: een andere schaal ({ $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}).
stats-break-question = { $period }: een andere tekst of andere omschrijvingen van niveaus ({ $count ->
    [one] { $count } vraag
   *[other] { $count } vragen
}).
stats-break-incomparable = Niveaus van ervoor en erna zijn niet te vergelijken.
stats-cannot = Niet te beoordelen
stats-not-applicable = Niet van toepassing
stats-with-level = Met niveau
stats-confidence = Zekerheid
stats-confidence-caption = Zekerheid van de antwoorden met een niveau; n: die antwoorden
stats-high = Hoog
stats-medium = Midden
stats-low = Laag
stats-not-stated = Niet aangegeven

## Outcomes of forecasts
outcomes-title = Voorspelde gebeurtenissen
outcomes-none = Er zijn er geen te tonen.
outcomes-counts = { $n ->
    [one] Eén gebeurtenis
   *[other] { $n } gebeurtenissen
}: { $recorded } met een uitkomst, { $overdue } te laat.
outcomes-left-out = { $count ->
    [one] Eén andere gebeurtenis staat hier niet; zie --all.
   *[other] { $count } andere gebeurtenissen staan hier niet; zie --all.
}
outcomes-hidden = { $count ->
    [one] Eén bestand is verborgen tot u uw eigen eerste scores hebt vastgelegd of het eigen oordeel van de lijn hebt ingediend. Een eigen gebeurtenis daarin staat hier niet.
   *[other] { $count } bestanden zijn verborgen tot u uw eigen eerste scores hebt vastgelegd of het eigen oordeel van de lijn hebt ingediend. Eigen gebeurtenissen daarin staan hier niet.
}
outcomes-criterion = Criterium
outcomes-decided = Te beslissen op
outcomes-decided-words = { $day }, door { $who }
outcomes-outcome = Uitkomst
outcomes-evidence = Onderbouwing
outcomes-recorded-by = { $by }, { $on }
outcomes-open = nog niet aan de beurt
outcomes-due = vandaag te beslissen
outcomes-overdue = niet vastgelegd, hoewel de dag voorbij is
outcomes-happened = gebeurd
outcomes-did-not-happen = niet gebeurd
outcomes-void = vervallen, telt niet mee

## Command line: figures and outcomes
cli-about-stats = Toont de cijfers achter de beoordelingen, elk met het aantal waarop het berust.
cli-about-outcomes = Noemt voorspelde gebeurtenissen zonder uitkomst, of legt vast wat er gebeurde.
cli-about-outcomes-record = Legt vast wat er van een voorspelde gebeurtenis is geworden.
cli-usage-stats = peil stats [OPTIES]
cli-usage-outcomes =
    peil outcomes [OPTIES]
             peil outcomes record [OPTIES] [GEBEURTENIS]
cli-usage-outcomes-record = peil outcomes record [OPTIES] [GEBEURTENIS]
cli-more-stats = Alleen wat is ingediend, telt mee. Wat de cijfers betekenen, staat in docs/STATS.md.
cli-more-outcomes-record =
    peil outcomes toont hoe gebeurtenissen heten. Zeg met --as wie u bent.
    Bij een vervallen gebeurtenis zegt de onderbouwing waarom zij niet meer te beslissen is.
    Wat ontbreekt, vraagt peil in een terminal.
cli-value-result = UITKOMST
cli-value-evidence = TEKST
cli-value-on = DATUM
cli-value-event = GEBEURTENIS
cli-help-stats-contribution = Id van een missiebijdrage; anders alle
cli-help-stats-period = Periode of reeks, bijvoorbeeld 2026-H2 of 2025-H1..2026-H2; anders alle
cli-help-stats-format = Vorm: terminal, json of csv
cli-help-outcomes-due = Alleen gebeurtenissen waarvan de dag er is
cli-help-outcomes-all = Ook gebeurtenissen met een uitkomst
cli-help-outcomes-record-event = Naam van de gebeurtenis, bijvoorbeeld 2026-H2/eufor-althea/mandate-2026; het laatste deel volstaat als geen andere zo heet
cli-help-outcomes-record-result = happened (gebeurd), did-not-happen (niet gebeurd) of void (vervallen)
cli-help-outcomes-record-evidence = Hoe men het weet, of waarom de gebeurtenis vervallen is
cli-help-outcomes-record-on = Dag waarop dat is vastgesteld; anders vandaag
cli-help-outcomes-record-replace = Kom in de plaats van een uitkomst die er al is
cli-expected-periods = Schrijf een periode of een reeks: 2026-H2, 2025-H1..2026-H2.
cli-expected-result = Kies happened, did-not-happen of void.
cli-stats-busy = Bezig met rekenen…
cli-outcomes-recorded = { $event }: { $result }. Vastgelegd in outcomes.ron.
cli-outcomes-nobody = Het is niet bekend wie u bent, en een uitkomst wordt door iemand vastgelegd.
cli-outcomes-nobody-advice = Kies een van deze met --as of PEIL_AS:
cli-outcomes-no-such-event = { $count ->
    [0] Er is geen gebeurtenis “{ $event }”.
   *[other] “{ $event }” noemt niet één gebeurtenis.
}
cli-outcomes-no-such-event-advice = { $count ->
    [0] Alle voorspelde gebeurtenissen hebben een uitkomst; peil outcomes --all toont ze.
   *[other] Kies een van deze:
}
cli-outcomes-already = { $event } heeft al een uitkomst: { $result } ({ $by }, { $on }).
cli-outcomes-already-advice = Gebruik --replace als die onjuist is.
cli-outcomes-no-evidence = Een uitkomst vraagt onderbouwing: hoe weet men het?
cli-outcomes-no-evidence-advice = Zeg het met --evidence.
cli-outcomes-no-reason = Een vervallen gebeurtenis vraagt een reden: waarom is zij niet meer te beslissen?
cli-outcomes-no-reason-advice = Zeg het met --evidence.
cli-outcomes-in-future = { $on } moet nog komen.
cli-outcomes-in-future-advice = Geef met --on de dag waarop het is vastgesteld.
cli-outcomes-unreadable = Het bestand outcomes.ron is niet te lezen, dus er is niets vastgelegd.
cli-outcomes-unreadable-advice = peil check zegt wat eraan schort.
cli-outcomes-comments = Het bestand outcomes.ron bevat opmerkingen, die verloren zouden gaan. Er is niets vastgelegd.
cli-outcomes-comments-advice = Leg de uitkomst met de hand vast in het bestand, of haal de opmerkingen eruit met peil format --drop-comments outcomes.ron.
cli-outcomes-taken = { $who } legt op dit moment een uitkomst vast.
cli-outcomes-taken-advice = Probeer het zo dadelijk opnieuw.
## The lock
part-follow-up = Opvolging
refused-not-locked = Dit komt na het vastleggen van de eerste scores.
others-after-lock = Na het vastleggen (L) staan hier het eigen oordeel van de lijn, de vorige periode en de eerste scores van collega’s.
others-withheld = Niet alles is te zien: een andere beoordeling van u over deze missiebijdrage is nog niet vastgelegd.
others-own = eerste
others-line = lijn
others-last = vorige
others-colleagues = collega’s
others-self-report = Eigen oordeel van de lijn
others-no-self-report = Er is geen eigen oordeel ingediend.
others-last-period = Vorige periode: { $period }
others-earlier = Eerdere perioden
others-first-review = Dit is de eerste beoordeling.
others-consolidated = Gezamenlijke beoordeling
others-asked-otherwise = Toen was de vraag of de schaal anders; vergelijk dit niet.
others-first-scores = Eerste scores van collega’s
others-nobody = Er zijn geen andere beoordelaars.
others-waiting = { $locked } van { $of } vastgelegd. Te zien zodra ieder heeft vastgelegd, of na { $until }.
follow-up-after-lock = De lijst met eerdere aanbevelingen, acties, voorspellingen en open vragen verschijnt na het vastleggen (L).
follow-up-nothing = Er staat niets open uit eerdere perioden.
follow-up-fill-in = { $count ->
    [one] Zeg hoe het ermee staat
   *[other] Zeg hoe het met deze { $count } punten staat
}
follow-up-of-recommendation = aanbeveling
follow-up-of-action = actie
follow-up-of-forecast = voorspelling
follow-up-of-question = niet te beoordelen
follow-up-done = uitgevoerd
follow-up-under-way = loopt
follow-up-not-started = nog niet begonnen
follow-up-dropped = vervallen
follow-up-cannot-be-assessed = niet te beoordelen
follow-up-to = aan
follow-up-due = vóór
follow-up-line-says = de lijn zegt
follow-up-decided = besloten
follow-up-no-reply = nog geen reactie van de lijn
follow-up-overdue = te laat
follow-up-happened = uitgekomen
follow-up-did-not-happen = niet uitgekomen
follow-up-void = vervallen, telt niet mee
follow-up-no-outcome = uitkomst nog niet vastgesteld
form-follow-up = Opvolging
form-follow-up-guidance = Zeg per punt hoe het ermee staat. Vervallen vraagt een reden. Wat de lijn zelf zegt staat erbij; uw oordeel staat daar los van.
field-follow-up-known = Bekend
field-follow-up-comment = Toelichting, bij vervallen de reden
do-lock = eerste scores vastleggen
do-others = wat anderen vonden
do-because = reden van wijziging
part-lock = Eerste scores vastleggen
missing-lock = één keer vastleggen, zodra elke vraag een eerste score heeft
missing-change-reason = waarom de score is gewijzigd
missing-follow-up = hoe het staat met: { $name }
missing-follow-up-reason = waarom vervallen: { $name }
lock-title = Eerste scores vastleggen
lock-intro = Eerst geeft u zelf elke score, zonder die van anderen te zien. Dan legt u ze vast. Wat nog ontbreekt, staat hieronder; Enter brengt u erheen. Toelichting en bronnen mogen ook daarna.
lock-complete = Elke vraag heeft een eerste score. Door naar vastleggen.
lock-confirm-title = Eerste scores vastleggen?
lock-confirm-intro = Dit kan één keer. Uw eerste scores blijven zoals ze nu zijn. Daarna ziet u het eigen oordeel van de lijn en de vorige periode, en later de eerste scores van collega’s. Wijzigt u een score, dan blijven eerste en definitieve score beide staan en geeft u een reden.
lock-no = Nee, terug naar de vragen
lock-yes = Ja, vastleggen
lock-not-owed = De eerste scores zijn al vastgelegd.
lock-commit-title = Vastlegging in git opslaan?
lock-commit-intro = Een commit van alleen dit bestand. Daarmee toont de geschiedenis van git dat uw eerste scores er op dit moment zo stonden.
lock-commit-no = Nu niet
lock-commit-yes = Commit maken
lock-commit-message = Eerste scores vastgelegd: { $name }
lock-committed = De commit is gemaakt.
lock-not-committed = Geen commit: { $why }. De eerste scores zijn wel vastgelegd.
locked = De eerste scores zijn vastgelegd.
not-locked = Niet vastgelegd en niets getoond: { $why }
step-lock = Eerste scores vastleggen
first-score = eerste score
first-and-final = { $first }  →  nu { $final }
because = gewijzigd door
pick-because = De eerste score blijft staan. Waarom is de score nu anders?
change-new-evidence-meaning = een bron of feit dat u nog niet kende
change-misread-meaning = u las de vraag of een bron verkeerd
change-persuaded-meaning = een argument van een collega of van de lijn
change-other-meaning = in eigen woorden
form-because = Reden van wijziging
form-because-guidance = De eerste score blijft staan. Zeg waarom de score nu anders is.
field-change-text = Waarom is de score nu anders?
field-change-code = Soort reden
## Check: the line's own report, and git's history
finding-self-report-missing = Het eigen oordeel van de lijn over { $contribution } is niet ingediend, { $since ->
        [locked] terwijl een beoordelaar op { $day } eerste scores vastlegde
       *[due] terwijl het uiterlijk { $day } binnen moest zijn
    }.
finding-self-report-missing-advice = Vraag { $person } erom: peil self-report { $contribution }. Komt het er niet, haal dan self_report_by uit round.ron.
finding-self-report-late = De lijn diende haar eigen oordeel in op { $submitted }, nadat de eerste beoordelaar op { $locked } had vastgelegd.
finding-self-report-late-advice = Het blijft zoals het is. Lees het verschil met zorg: de lijn kan hebben geweten wat er werd gevonden. Vraag er een volgende keer eerder om.
finding-lock-rewritten = De eerste scores zijn niet die welke git het eerst bewaarde, in commit { $commit }: { $what ->
        [score] die van { $question } is anders
        [removed] de vastlegging is weg
        [moment] het moment van vastleggen is anders
        [digest] het controlegetal is anders
       *[other] zij verschillen
    }.
finding-lock-rewritten-advice = Zie met git show { $commit } wat werd vastgelegd, en zet het bestand terug zoals het was. Een gewijzigde score staat in het antwoord, met de reden.

## Waarom een niveau afwijkt van dat van de lijn
gap-goals-read = doelen anders gelezen
gap-evidence-missing = bewijs ontbreekt
gap-outputs-for-outcomes = prestaties aangezien voor resultaten
gap-context = omstandigheden anders gewogen
gap-other = anders
gap-goals-read-meaning = u en de lijn lezen het doel verschillend
gap-evidence-missing-meaning = niets ondersteunt het niveau van de lijn, of de lijn miste wat u vond
gap-outputs-for-outcomes-meaning = de lijn telt wat is gedaan, u wat het heeft opgeleverd
gap-context-meaning = u weegt de omstandigheden anders
gap-other-meaning = in uw eigen woorden
why-gap = wijkt af van lijn
why-gap-open = geen reden gegeven
pick-why-gap = De lijn geeft { $line }, u geeft { $own }. Waarom verschilt dat? Met Esc laat u het open.
form-why-gap = Verschil met de lijn
form-why-gap-guidance = Geef aan waarom uw niveau afwijkt van dat van de lijn. U hoeft het niet eens te worden.
field-gap-text = Waarom verschillen de niveaus?
field-gap-code = Soort reden
do-why-gap = reden van het verschil met de lijn
others-gap = U: { $own }, de lijn: { $line }. Reden: { $why } (y)
annex-gap = Wijkt af van de lijn omdat
stats-gap-why = Waarom ze verschillen, bij { $n ->
    [one] { $n } paar
   *[other] { $n } paren
} met een ander definitief niveau dan dat van de lijn: { $reasons }.
finding-gap-reason = Bij vraag { $question } staat waarom het niveau afwijkt van dat van de lijn, { $what ->
    [lock] maar de eerste scores zijn niet vastgelegd: het eigen oordeel kan nog niet zijn gezien
    [level] maar er is geen niveau gegeven
   *[text] maar een andere reden dan de genoemde is niet onder woorden gebracht
}.
finding-gap-reason-advice = { $what ->
    [lock] Haal gap_because weg en leg eerst vast. Hebt u het eigen oordeel vóór het vastleggen gelezen? Meld dat dan aan de coördinator.
    [level] Haal gap_because weg, of geef een niveau.
   *[text] Geef de reden bij text.
}

## Een blokkade die een coördinator heeft opgeheven
field-lifted = Opgeheven
declaration-lifted = { $by } heeft op { $on } een blokkade voor u opgeheven: { $code }. Beantwoord de vragen naar waarheid. Een ja dat u zou tegenhouden, doet dat dan niet meer; iedere samenvatting vermeldt dat een blokkade is opgeheven.
remark-lifted = De coördinator heeft dit opgeheven; u kunt verder. De samenvatting vermeldt dat een blokkade is opgeheven, niet bij welk antwoord.
## Signatures
cli-about-sign = Zet uw handtekening bij een beoordeling die u hebt ingediend, met uw SSH-sleutel.
cli-usage-sign = peil sign [OPTIES] [BEOORDELING | MISSIEBIJDRAGE [PERIODE]]
cli-more-sign =
    peil sign eufor-althea 2026-H2 ondertekent uw beoordeling; zonder naam de enige die u nog niet ondertekende.
    De sleutel: die van --key, anders de uwe in people.ron, gevonden via de instellingen van git, uw agent of ~/.ssh.
    Met een publieke sleutel in --key ondertekent de agent of een hardwaresleutel. ssh-keygen ondertekent en vraagt wat het nodig heeft.
cli-help-sign-what = Een ingediende beoordeling, met pad of naam, of een missiebijdrage
cli-help-sign-period = De periode; anders de laatste van de missiebijdrage
cli-help-sign-key = Het bestand van de sleutel, privé of publiek
cli-help-sign-replace = Vervang ook een handtekening die er al staat
cli-value-what = BEOORDELING
cli-value-key = BESTAND
cli-about-verify = Zegt van wat is ingediend of het ongewijzigd is en wie het ondertekende.
cli-usage-verify = peil verify [OPTIES] [PAD…]
cli-more-verify =
    peil verify --allowed-signers > signers maakt de lijst waarmee ssh-keygen hetzelfde nagaat zonder peil:
    ssh-keygen -Y verify -f signers -I bz-01 -n peil-review -s BESTAND.sig < BESTAND
cli-help-verify-paths = Bestanden of mappen; anders het hele register
cli-help-verify-format = Vorm: terminal of json
cli-help-verify-allowed-signers = Toon alleen de sleutels in people.ron, als lijst van toegestane ondertekenaars voor ssh-keygen
cli-sign-nothing = U hebt niets te ondertekenen: wat u indiende, is ondertekend.
cli-sign-nobody = Het is niet bekend wie er ondertekent.
cli-sign-nobody-advice = Zeg met --as wie u bent, of noem de beoordeling.
cli-sign-several = U hebt meer dan één beoordeling te ondertekenen. Noem de bedoelde, bijvoorbeeld als peil sign BESTAND:
cli-sign-none-of-yours = U hebt niets ingediend over { $contribution } in { $period }.
cli-sign-none-of-yours-advice = Dien de beoordeling eerst in; of zeg met --as wie u bent; of noem het bestand.
cli-sign-already = { $path } is al ondertekend. Er is niets gewijzigd.
cli-sign-done = Ondertekend: { $path }. { $state }.
cli-sign-does-not-count =
    Ondertekend: { $path }. Dit telt nog niet: { $state }.
    Vraag de coördinator deze sleutel voor { $person } op te nemen in people.ron, of onderteken opnieuw met een andere sleutel (--replace):
    { $line }
cli-not-signed-unreadable = { $path } is niet te lezen en dus niet ondertekend: { $why }
cli-not-signed-unreadable-advice = Herstel het eerst; peil check zegt waar.
cli-not-signed-not-submitted = { $path } is nog niet ingediend. Alleen wat is ingediend, kan worden ondertekend.
cli-not-signed-not-submitted-advice = Dien het eerst in: S in peil.
cli-not-signed-seal-broken = { $path } is na het indienen gewijzigd en dus niet ondertekend.
cli-not-signed-seal-broken-advice = Haal het terug uit git; peil check zegt wat verschilt.
cli-not-signed-not-yours = { $path } is een beoordeling van { $person }, en alleen die kan haar ondertekenen.
cli-not-signed-not-yours-advice = Bent u dat, zeg het dan met --as { $person }.
cli-not-signed-already = { $path } is al ondertekend.
cli-not-signed-other = Bij { $path } staat een andere handtekening: { $state }. Er is niets gewijzigd.
cli-not-signed-other-advice = Onderteken met --replace om de uwe ervoor in de plaats te zetten.
cli-not-signed-no-key = Er is geen sleutel om mee te ondertekenen: geen van de sleutels van { $person } in people.ron is hier gevonden.
cli-not-signed-no-key-advice =
    Noem hem met --key, bijvoorbeeld --key ~/.ssh/id_ed25519. Een sleutel in een agent: ontgrendel die (ssh-add -X) of voeg hem toe (ssh-add).
    Maak er een als u er geen hebt: ssh-keygen -t ed25519; vraag dan de coördinator het .pub-bestand op te nemen in people.ron.
cli-not-signed-no-such-key = Er is geen sleutel in { $key }.
cli-not-signed-no-such-key-advice = Noem het bestand van uw SSH-sleutel, privé of .pub.
cli-not-signed-no-program = Er is geen ssh-keygen op deze computer, dus er is niets ondertekend.
cli-not-signed-no-program-advice = Installeer OpenSSH (openssh-client) en onderteken daarna: peil sign { $path }
cli-not-signed-no-private-key = De privésleutel bij { $key } is hier niet, en geen agent geeft hem. Er is niets ondertekend.
cli-not-signed-no-private-key-advice = Start de agent en voeg de sleutel toe (ssh-add); ontgrendel een vergrendelde (ssh-add -X); sluit een hardwaresleutel aan. Onderteken dan opnieuw.
cli-not-signed-passphrase = De sleutel is niet geopend: de wachtwoordzin klopte niet of kon niet worden gevraagd. Er is niets ondertekend.
cli-not-signed-passphrase-advice = Onderteken opnieuw in een terminal, of voeg de sleutel eerst toe aan een agent (ssh-add).
cli-not-signed-agent-refused = De agent of de hardwaresleutel ondertekende niet. Er is niets gewijzigd.
cli-not-signed-agent-refused-advice = Ontgrendel de agent (ssh-add -X), bevestig of raak aan als daarom wordt gevraagd, en onderteken opnieuw.
cli-not-signed-refused = ssh-keygen ondertekende niet: { $why }
cli-not-signed-refused-advice = Er is niets gewijzigd. Probeer een andere sleutel met --key.
verification-title = Zegels en handtekeningen
verification-nothing = Hier is niets ingediend.
verification-counts = { $all ->
        [one] Eén ingediende beoordeling
       *[other] { $all } ingediende beoordelingen
    }: { $holds } ongewijzigd, { $signed } goed ondertekend.
verification-file = Bestand
verification-person = Van
verification-seal = Zegel
verification-signature = Handtekening
verification-seal-holds = klopt
verification-seal-broken = verbroken
verification-signature-missed = ontbreekt, en is gevraagd
verification-unreadable = { $path } is niet te lezen.
verification-next = peil check zegt van elk hiervan wat te doen.
signature-state-absent = geen
signature-state-good = goed, { $key }
signature-state-damaged = { $problem ->
        [purpose] voor iets anders gemaakt
        [file] geen gewoon bestand
       *[other] beschadigd
    }
signature-state-unsealed = bij een concept
signature-state-broken = past niet bij de tekst, { $key }
signature-state-replayed = overgenomen van { $of }
signature-state-foreign = { $whose ->
        [nobody] een sleutel van niemand in people.ron, { $key }
       *[other] een sleutel van { $whose }, { $key }
    }
signature-state-ended = de sleutel gold tot en met { $day }, { $key }
signature-state-not-yet = de sleutel geldt vanaf { $day }, { $key }
signature-state-unchecked = niet nagegaan: daarvoor is ssh-keygen nodig, { $key }
finding-unsigned = Dit is ingediend maar niet ondertekend, en het register vraagt een handtekening.
finding-unsigned-advice = { $person } ondertekent het met peil sign.
finding-signature-damaged = { $problem ->
        [purpose] De handtekening bij dit bestand is voor iets anders gemaakt dan voor een beoordeling.
        [file] De handtekening bij dit bestand is geen gewoon bestand in het register, of veel te groot.
       *[other] De handtekening bij dit bestand is beschadigd en niet te lezen.
    }
finding-signature-damaged-advice = Haal het .sig-bestand terug uit git, of onderteken opnieuw met peil sign --replace.
finding-signature-early = Bij dit bestand staat een handtekening, maar het is niet ingediend: de handtekening zegt niets.
finding-signature-early-advice = Verwijder het .sig-bestand; onderteken na het indienen, met peil sign.
finding-signature-broken = De handtekening past niet bij deze tekst: tekst of handtekening is na het ondertekenen gewijzigd (sleutel { $key }).
finding-signature-broken-advice = Haal beide terug uit git. Klopt het zegel, dan heeft iemand misschien een nieuw zegel gemaakt: vraag het de beoordelaar.
finding-signature-replayed = Deze handtekening is gezet onder een andere beoordeling: { $of }.
finding-signature-replayed-advice = Zij zegt niets over deze. Verwijder de kopie en laat deze beoordeling ondertekenen met peil sign.
finding-signature-foreign = { $whose ->
        [nobody] Ondertekend met een sleutel die in people.ron van niemand is ({ $key }); de beoordeling is van { $person }.
       *[other] Ondertekend met een sleutel van { $whose } ({ $key }), terwijl de beoordeling van { $person } is.
    }
finding-signature-foreign-advice = Is het een sleutel van { $person }, voeg hem dan toe: peil key add. Vraag anders wie er ondertekende.
finding-signature-key-ended = Ondertekend met een sleutel die gold tot en met { $until }, vóór dit werd ingediend ({ $key }).
finding-signature-key-ended-advice = Onderteken opnieuw met een sleutel die geldt: peil sign --replace. Is de dag onjuist, verbeter die dan in people.ron.
finding-signature-key-not-yet = Ondertekend met een sleutel die geldt vanaf { $from }, nadat dit werd ingediend ({ $key }).
finding-signature-key-not-yet-advice = Was de sleutel eerder al van de beoordelaar, verbeter dan de eerste dag in people.ron; onderteken anders met de sleutel van toen.
finding-signature-unchecked = De handtekening is niet nagegaan: voor dit soort sleutel is ssh-keygen nodig, en dat is er niet ({ $key }).
finding-signature-unchecked-advice = Installeer OpenSSH (openssh-client) en controleer opnieuw.
finding-signature-orphaned = Dit is een handtekening bij een bestand dat er niet is.
finding-signature-orphaned-advice = Haal het bestand terug uit git, of verwijder de handtekening.
finding-key-shared = Deze sleutel van { $person } is ook een sleutel van { $other }: hij zegt niet wie van hen ondertekende.
finding-key-shared-advice = Iedereen heeft een eigen sleutel; verwijder hem waar hij niet hoort.
finding-key-unreadable = Deze sleutel van { $person } is niet te lezen.
finding-key-unreadable-advice = Neem de regel uit het .pub-bestand helemaal over: ssh-ed25519 AAAA…
## Independence: what stands between somebody and a review
ground-not-a-reviewer = heeft niet de rol van beoordelaar
ground-responsible = is zelf verantwoordelijk voor de missiebijdrage
ground-same-unit = hoort bij “{ $what }”, die verantwoordelijk is
ground-same-function = heeft een functie die verantwoordelijk is: “{ $what }”
ground-not-before = mag pas vanaf { $from } beoordelen
ground-spoke-for-the-line = gaf in { $period } het eigen oordeel van de lijn, of was daarvoor gevraagd
ground-spoke-long-ago = gaf langer geleden, in { $period }, het eigen oordeel van de lijn: dat moet in de verklaring staan, en er is een tweede beoordelaar nodig
ground-in-a-row = zou voor de { $number }e keer achter elkaar beoordelen; het register staat { $limit } keer toe
refusal-gone = gaf de opdracht in deze ronde terug, of is teruggetrokken
merit-other-ministry = ander ministerie ({ $ministry })
merit-expertise = kent { $field }
merit-fresh = beoordeelde dit nooit eerder
merit-long-ago = beoordeelde dit het laatst in { $period }
merit-again = { $number }e keer achter elkaar, van ten hoogste { $limit }
merit-load = beoordeelt in deze ronde nog { $count } andere
begin-not-independent = U mag deze missiebijdrage nu niet beoordelen ({ $why }). Overleg met de coördinator: die kan een ander vragen, of een beletsel met een reden opheffen.
not-submitted-not-independent = Niet ingediend: volgens het register mag u deze missiebijdrage niet beoordelen ({ $why }). Uw tekst blijft bewaard; overleg met de coördinator.
## Amendments
status-version = versie { $version }
status-amending = versie { $version } begonnen
cli-about-amend = Begint een aanvulling op een beoordeling die u hebt ingediend, in een eigen bestand, met een reden.
cli-usage-amend = peil amend [OPTIES] MISSIEBIJDRAGE [PERIODE] --because TEKST
cli-more-amend =
    peil amend eufor-althea 2026-H2 --because "Een cijfer klopte niet", daarna peil review eufor-althea 2026-H2.
    Wat is ingediend, blijft zoals het is en telt tot ook de aanvulling is ingediend. Eerste scores blijven zoals vastgelegd.
cli-help-amend-contribution = De missiebijdrage, met haar id
cli-help-amend-period = De periode; anders de laatste van de missiebijdrage
cli-help-amend-because = Waarom; dit staat in elke samenvatting
cli-value-because = TEKST
cli-amended = Versie { $version } is begonnen in { $path }. Ga verder met peil review { $contribution } { $period }; tot u haar indient, telt de versie ervoor.
cli-not-amended-nobody = Het is niet bekend wie er aanvult.
cli-not-amended-nobody-advice = Zeg met --as wie u bent.
cli-not-amended-no-reason = Een aanvulling heeft een reden nodig.
cli-not-amended-no-reason-advice = Zeg na --because in een zin wat er niet klopte.
cli-not-amended-not-assigned = { $contribution } is in { $period } niet of niet meer aan u toegewezen.
cli-not-amended-not-assigned-advice = Vraag de coördinator; peil status laat zien wie wat beoordeelt.
cli-not-amended-not-submitted = U hebt over { $contribution } in { $period } nog geen beoordeling ingediend: er is niets aan te vullen.
cli-not-amended-not-submitted-advice = Een concept kunt u gewoon wijzigen: peil review { $contribution } { $period }
cli-not-amended-begun = Er is al een aanvulling begonnen: { $path }.
cli-not-amended-begun-advice = Ga daarmee verder: peil review { $contribution } { $period }
cli-not-amended-seal-broken = { $path } is na het indienen gewijzigd en wordt dus niet aangevuld.
cli-not-amended-seal-broken-advice = Haal het eerst terug uit git; peil check zegt wat verschilt.
cli-not-amended-unreadable = Wat moet worden aangevuld, is niet te lezen: { $why }
cli-not-amended-unreadable-advice = Herstel het eerst; peil check zegt waar.
## After submission: signature and commit
sign-title = Nu ondertekenen?
sign-intro = Dit register vraagt beoordelaars te ondertekenen wat zij indienen, met hun SSH-sleutel. Heeft de sleutel een wachtwoordzin, dan wordt u daarom gevraagd.
sign-yes = Ondertekenen
sign-no = Niet nu; peil sign doet het later
sign-under-way = peil: ondertekenen van { $path }
sign-next = Het is ingediend, maar niet ondertekend. Later: peil sign { $path }
signed = Ondertekend.
signed-does-not-count = Ondertekend, maar het telt nog niet: { $state }. Vraag de coördinator uw sleutel op te nemen in people.ron.
submit-commit-title = Uw beoordeling vastleggen in git?
submit-commit-intro = Een commit van alleen uw beoordeling, met haar handtekening als die er is.
submit-commit-message = Beoordeling ingediend: { $name }
submit-not-committed = Niet vastgelegd in git: { $why }. Uw beoordeling is wel ingediend.
cli-about-submit = Dient uw beoordeling in, als alles is ingevuld.
cli-usage-submit = peil submit [OPTIES] MISSIEBIJDRAGE [PERIODE]
cli-more-submit =
    peil submit eufor-althea 2026-H2 --sign --commit dient in, ondertekent en maakt één commit van beoordeling en handtekening.
    In het scherm doet S hetzelfde, met wat ontbreekt één toets verder.
cli-help-submit-contribution = De missiebijdrage, met haar id
cli-help-submit-period = De periode; anders de laatste van de missiebijdrage
cli-help-submit-sign = Onderteken ook, zoals peil sign dat doet
cli-help-submit-key = Het bestand van de sleutel, privé of publiek
cli-help-submit-commit = Leg beoordeling en handtekening vast in git, en niets anders
cli-submitted = Ingediend en verzegeld: { $path }
cli-submitted-unsigned = Dit register vraagt uw handtekening: peil sign { $path }
cli-submitted-not-committed = De beoordeling is ingediend; git legde niets vast: { $why }
cli-submitted-not-committed-advice = Herstel dat en leg { $path } zelf vast, met het .sig-bestand als dat er is.
cli-not-submitted-recovery = Er zijn wijzigingen in { $contribution } ({ $period }) die een onderbreking achterliet. Er is niets ingediend.
cli-not-submitted-recovery-advice = Open de beoordeling en beslis erover: peil review { $contribution } { $period }
cli-not-submitted-sealed = Uw beoordeling van { $contribution } ({ $period }) is al ingediend.
cli-not-submitted-sealed-advice = Klopt er iets niet in? peil amend { $contribution } { $period } --because "…"
cli-not-submitted-incomplete = Niet ingediend: aan uw beoordeling van { $contribution } ({ $period }) ontbreekt:
cli-not-submitted-incomplete-advice = Vul haar in met peil review { $contribution } { $period }:
## Command line: git

cli-about-git = Leert git hoe beoordelingen worden getoond en samengevoegd.
cli-about-git-install = Stelt git in deze kloon zo in dat het beoordelingen toont en samenvoegt.
cli-about-git-uninstall = Draait terug wat peil git install in deze kloon heeft ingesteld.
cli-about-git-merge = Voegt voor git drie versies van een bestand samen.

cli-usage-git = peil git OPDRACHT
cli-usage-git-install = peil git install [OPTIES]
cli-usage-git-uninstall = peil git uninstall [OPTIES]
cli-usage-git-merge = peil git merge BASIS ONZE HUNNE PAD [LENGTE]

cli-more-git-install =
    Toont wat er zou veranderen, en vraagt of dat mag: hoe git toont en samenvoegt, met
    een regel in .gitattributes, en een controle vóór elke commit. Wat u zelf hebt
    ingesteld, blijft.
    Voorbeeld:
      peil git install --ci github

cli-help-git-install-dry-run = Alleen tonen wat er zou veranderen
cli-help-git-install-yes = Niets vragen
cli-help-git-install-ci = Ook de taak maken die controleert wat wordt gepusht: github of gitlab
cli-help-git-uninstall-dry-run = Alleen tonen wat er zou worden teruggedraaid
cli-help-git-uninstall-yes = Niets vragen
cli-help-git-merge-base = De gemeenschappelijke voorganger; leeg als die er niet is
cli-help-git-merge-ours = Onze versie; hier komt het resultaat
cli-help-git-merge-theirs = Hun versie
cli-help-git-merge-path = Het pad van het bestand in de repository
cli-help-git-merge-marker = Lengte van de conflicttekens van git

cli-value-ci = SERVER
cli-value-base = BASIS
cli-value-ours = ONZE
cli-value-theirs = HUNNE
cli-value-path = PAD
cli-value-marker = LENGTE

git-side-ours = de onze (de branch waarop u staat)
git-side-theirs = de hunne (de branch die wordt samengevoegd)
git-merge-open = { $path }: { $count ->
    [one] beide kanten wijzigden één onderdeel, elk op een andere manier
   *[other] beide kanten wijzigden { $count } onderdelen, elk op een andere manier
}.
git-merge-open-advice =
    Onze kant staat er, hun kant is in het bestand bewaard. De beoordelaar opent het in peil en kiest
    telkens; daarna: git add { $path }. Het gaat om:
git-merge-sealed = { $path }: één kant is ingediend, en wat is ingediend wordt niet gewijzigd. Wat er staat is { $side }.
git-merge-sealed-advice =
    Er is niets verloren: git show :2:{ $path } is de onze, git show :3:{ $path } de hunne. Houd wat er staat
    (git add { $path }); wat de andere kant meer heeft, hoort in een aanvulling.
git-merge-locks = { $path }: de eerste scores zijn aan beide kanten vastgelegd, maar verschillend. Wat er staat is { $side }.
git-merge-locks-advice =
    Alleen de beoordelaar kan zeggen wat telt. git show :2:{ $path } is de onze, git show :3:{ $path } de hunne;
    git checkout --ours of --theirs { $path } neemt er één. Daarna: git add { $path }.
git-merge-different = { $path }: de twee kanten zijn niet dezelfde beoordeling, of beantwoorden verschillende vragenlijsten. Wat er staat is { $side }.
git-merge-different-advice =
    Bekijk beide: git show :2:{ $path } is de onze, git show :3:{ $path } de hunne. git checkout --ours of
    --theirs { $path } neemt er één. Daarna: git add { $path }.
git-merge-marked = { $path }: samengevoegd als tekst, want { $why }. Er staan nu conflicttekens in.
git-merge-marked-advice = Kies tussen de kanten, haal de tekens weg, doe peil check en daarna: git add { $path }.
git-merge-text = { $path }: samengevoegd als tekst, want { $why }. Niemand hoefde te kiezen, maar kijk het na.
git-merge-text-advice = Doe peil check; als het goed is: git add { $path }.
git-merge-ours = { $path }: de twee kanten konden niet worden samengevoegd. Wat er staat is de onze.
git-merge-ours-advice =
    Bekijk beide: git show :2:{ $path } is de onze, git show :3:{ $path } de hunne. Schrijf wat het moet zijn,
    doe peil check en daarna: git add { $path }.
git-merge-text-unknown = het is geen bestand van het register
git-merge-text-damaged = een van de versies kan niet worden gelezen
git-merge-text-comments = iemand schreef er opmerkingen in, en die mogen niet verloren gaan
git-merge-text-choose = beide kanten wijzigden hetzelfde
## Report: HTML
html-skip = Naar de tekst
html-contents = Inhoud
html-figures = Cijfers als tabel

## Report: charts
chart-levels = Antwoorden per niveau
chart-level-aside = n { $n }; niet te beoordelen { $cannot }{ $median ->
    [none] {""}
   *[other] ; mediaan { $median }
}{ $lowest ->
    [none] {""}
   *[other] ; laagste { $lowest }
}
chart-below = grens: links en onder is niet goed genoeg
chart-missing = zonder niveau (niet te beoordelen of open)
chart-course = Oordelen per periode
chart-course-about = Het oordeel over de bijdrage en dat over de missie, op de schaal { $levels }. Staan beoordelingen naast elkaar, dan staat elk oordeel er.
chart-gap = Waar de lijn en de beoordelaars verschillen
chart-gap-about = De { $shown } grootste van { $all ->
    [one] { $all } verschil
   *[other] { $all } verschillen
} in niveau, op { $both ->
    [one] { $both } vergelijkbare vraag
   *[other] { $both } vergelijkbare vragen
}.
chart-gap-own = eigen oordeel van de lijn
chart-gap-found = beoordeling
chart-forecasts-about = Van de laagste tot de hoogste kans, met de beste schatting. Het rondje staat bij wat er gebeurde: rechts uitgekomen, links niet.
chart-matrix = Niveau per vraag en periode
chart-matrix-about = Alle niveauvragen van de laatste vragenlijst. Waar beoordelingen naast elkaar staan, staat elk niveau er, het laagste eerst.
chart-matrix-break = breuk: de vraag of de schaal veranderde
chart-mark-cannot = ?
chart-mark-not-applicable = n
chart-mark-none = –
chart-mark-cannot-words = ? niet te beoordelen
chart-mark-not-applicable-words = n niet van toepassing
chart-mark-none-words = – geen antwoord, of niet gevraagd
chart-reliability = Voorspeld en uitgekomen
chart-reliability-about = Hoe vaak uitkwam wat zo waarschijnlijk werd gevonden: { $n ->
    [one] één voorspelling die is beslist
   *[other] { $n } voorspellingen die zijn beslist
}, samen en nooit per beoordelaar. Gegroepeerd in tienden, alleen om te lezen.{ $few ->
    [yes] {" "}Dat zijn er te weinig voor een conclusie.
   *[other] {""}
}
chart-reliability-forecast = voorspeld (gemiddelde)
chart-reliability-observed = uitgekomen (aandeel)
chart-reliability-perfect = zo vaak uitgekomen als voorspeld
annex-overview = Overzicht
annex-forecasts = Hoe voorspellingen uitkwamen
## Check: changed after submission, against git's history
finding-seal-rewritten = Dit is niet wat is ingediend: git had het eerst { $what ->
        [removed] met een zegel, in commit { $commit }, en dat zegel is weg
       *[other] met een andere tekst en een ander zegel, in commit { $commit }
    }.
finding-seal-rewritten-advice = Haal het terug met git show { $commit }. Wat moet worden verbeterd, is een aanvulling: peil amend.
finding-changed-after-seal = { $part ->
        [question] Het antwoord op { $question } is
        [checklist] De vragenlijst is
        [amends] Wat het aanvult, is
        [declaration] De onafhankelijkheidsverklaring is
        [sources] De bronnen zijn
        [events] De gebeurtenissen van de voorspellingen zijn
        [judgement] Het oordeel is
        [recommendations] De aanbevelingen zijn
        [escalation] Aan wie het wordt voorgelegd, is
        [follow-up] De opvolging is
        [closing] De slotverklaring is
        [consolidation] Hoe verschillen zijn beslecht, is
        [lock] De vastgelegde eerste scores zijn
       *[other] Iets is
    } niet zoals ingediend, in commit { $commit }.
finding-changed-after-seal-advice = Zie git show { $commit } voor wat is ingediend, en zet het bestand terug zoals het was.
## Keys
cli-about-key = Houdt de SSH-sleutels bij in people.ron, waarmee mensen ondertekenen.
cli-usage-key = peil key OPDRACHT
cli-about-key-add = Neemt iemands publieke sleutel op.
cli-usage-key-add = peil key add [OPTIES] ID BESTAND
cli-more-key-add =
    peil key add bz-01 bz-01.pub --from 2026-01-01
    Ga langs een andere weg na dat de sleutel van die persoon is: het bestand alleen bewijst niets.
cli-about-key-end = Beëindigt een sleutel; hij blijft staan, zodat wat ermee is ondertekend, na te gaan blijft.
cli-usage-key-end = peil key end [OPTIES] ID BESTAND|VINGERAFDRUK
cli-more-key-end = peil key end bz-01 SHA256:… --until 2026-06-30
cli-value-who = ID
cli-value-from = DATUM
cli-value-until = DATUM
cli-help-key-add-who = Van wie de sleutel is, met id
cli-help-key-add-key = Het .pub-bestand
cli-help-key-add-from = Eerste dag waarop hij geldt; anders vandaag
cli-help-key-add-until = Laatste dag waarop hij geldt; anders open
cli-help-key-add-drop-comments = Herschrijf people.ron ook als er opmerkingen in staan, die dan verloren gaan
cli-help-key-end-who = Van wie de sleutel is, met id
cli-help-key-end-key = Het .pub-bestand, of de vingerafdruk zoals peil verify die toont
cli-help-key-end-until = Laatste dag waarop hij geldt; anders vandaag
cli-help-key-end-drop-comments = Herschrijf people.ron ook als er opmerkingen in staan, die dan verloren gaan
cli-key-added = Opgenomen bij { $person }: { $key }.
cli-key-ended = Beëindigd voor { $person }: { $key }. Wat er eerder mee is ondertekend, blijft gelden.
cli-key-none = { $what } bevat geen publieke sleutel.
cli-key-none-advice = Noem het .pub-bestand van de sleutel, nooit de privésleutel.
cli-key-order = De laatste dag zou vóór de eerste komen.
cli-key-order-advice = Geef een andere dag met --from of --until.
cli-key-has-it = { $person } heeft deze sleutel al, en hij geldt op deze dagen.
cli-key-has-it-advice = Beëindig hem met peil key end, of wijzig de dagen in people.ron.
cli-key-of-another = Deze sleutel is al van { $what }: hij zou niet zeggen wie van hen ondertekende.
cli-key-of-another-advice = Vraag om een eigen sleutel: ssh-keygen -t ed25519
cli-key-not-of = { $person } heeft geen zulke sleutel die na die dag nog zou gelden.
cli-key-not-of-advice = peil verify --allowed-signers toont alle sleutels.
cli-key-comments = In people.ron staan opmerkingen, die verloren zouden gaan. Er is niets gewijzigd.
cli-key-comments-advice = Neem de sleutel met de hand op in het bestand, of geef --drop-comments.
cli-key-taken = { $what } schrijft op dit moment in people.ron.
cli-key-taken-advice = Probeer het zo weer.
cli-key-unknown = Niemand heet { $person } in people.ron. Er zijn:
cli-key-nobody = Het is niet bekend wie dit vraagt, en een coördinator houdt de sleutels bij.
cli-key-nobody-advice = Zeg met --as wie u bent:
cli-key-not-coordinator = Een coördinator houdt de sleutels bij.
cli-key-not-coordinator-advice = Vraag het een van hen:
cli-key-unreadable = people.ron is niet te lezen of niet gewijzigd.
cli-key-unreadable-advice = peil check zegt wat eraan schort.
## Consolidation: one review out of several
scope-consolidation = Gezamenlijke beoordeling
consolidation-title = Waarop de beoordelaars verschillen
consolidation-short = Gezamenlijk
consolidation-left = { $left ->
    [0] Alles beslecht ({ $all })
   *[other] Te beslechten: { $left } van { $all }
}
consolidation-agreed = { $count ->
    [one] { $count } vraag is gelijk beantwoord en overgenomen, met ieders woorden en de laagste zekerheid (c).
   *[other] { $count } vragen zijn gelijk beantwoord en overgenomen, met ieders woorden en de laagste zekerheid (c).
}
consolidation-nothing = De beoordelaars verschillen nergens over. Hun antwoorden, oordeel en aanbevelingen zijn overgenomen. Loop ze na met c en dien in met S.
consolidation-recommendation = Aanbeveling van { $who }
consolidation-how = Cijfer: volg die beoordelaar. Enter: een eigen antwoord. Altijd met een reden; wie u niet volgt, blijft woordelijk staan.
consolidation-gather-how = Cijfer: overnemen. Enter: overnemen en bewerken. m: samenvoegen. x: weglaten, met een reden.
consolidation-follows = { $who } gevolgd: { $because }
consolidation-own = eigen antwoord: { $because }
consolidation-as = overgenomen als { $name }
consolidation-left-out = weggelaten: { $because }
consolidation-silent = zegt hier niets over
consolidation-merge = Samenvoegen
consolidation-merge-intro = Met welke aanbeveling? Daarna kunt u de tekst zo maken dat beide erin staan.
consolidation-merge-none = Er is nog geen aanbeveling overgenomen. Neem er eerst een over.
consolidate-not-in-round = Deze missiebijdrage staat niet in de ronde.
consolidate-not-coordinator = Alleen een coördinator maakt een gezamenlijke beoordeling. Zeg wie u bent met --as ID.
consolidate-reviewer = U beoordeelt deze missiebijdrage zelf. Laat een andere coördinator de gezamenlijke beoordeling maken.
consolidate-of-the-line = U bent bij deze missiebijdrage betrokken. Laat een andere coördinator de gezamenlijke beoordeling maken.
consolidate-blind = U mag deze beoordelingen nog niet zien: leg eerst uw eigen eerste scores vast, of dien uw eigen oordeel in.
consolidate-waiting = Nog niet ingediend: { $who }.
consolidate-waiting-advice = Wacht tot allen hebben ingediend, of zeg waarom niet: --early --because "REDEN". De reden komt in elke samenvatting.
consolidate-too-few = Er zijn nog geen twee beoordelingen ingediend; er is niets samen te nemen.
consolidate-checklists = De beoordelingen beantwoorden verschillende versies van de vragenlijst. Laat ze naast elkaar staan: de samenvatting toont ze zo.
consolidate-unreadable = Dit bestand is er niet of is niet te lezen: { $who }. Draai: peil check
submit-consolidated-title = Gezamenlijke beoordeling indienen?
submit-consolidated-intro = Zij wordt verzegeld en gaat in samenvattingen voor de afzonderlijke beoordelingen; die blijven ernaast staan.
part-gathered = Aanbeveling van een beoordelaar
part-consolidation = Hoe verschillen zijn beslecht
missing-settlement = hoe het verschil wordt beslecht
refused-no-difference = Dit valt hier niet te volgen: er is geen verschil, of deze beoordelaar zegt er niets over.
field-name-confidence = zekerheid
do-follow = volg beoordelaar
do-settle-own = eigen antwoord
do-next-unsettled = volgend verschil open
do-merge-recommendation = aanbeveling samenvoegen
do-leave-out = aanbeveling weglaten
do-unsettle = weer openstellen
do-next-difference = volgend verschil
do-previous-difference = vorig verschil
do-all-answers = alle antwoorden
form-settle = Eigen antwoord
form-settle-guidance = Schrijf het antwoord van de gezamenlijke beoordeling. Wie anders antwoordde, blijft er woordelijk bij staan. De bronnen van allen gaan mee.
form-settle-follow = Beoordelaar volgen
form-settle-follow-guidance = Het antwoord wordt overgenomen zoals het er staat. Zeg waarom; wie anders antwoordde, blijft er woordelijk bij staan.
form-settle-leave-out = Aanbeveling weglaten
form-settle-leave-out-guidance = De aanbeveling blijft in de beoordeling van de beoordelaar staan. Zeg waarom zij hier ontbreekt.
field-settle-follows = U volgt
field-settle-because = Waarom?
field-settle-status = Hoe staat het ervoor?
field-settle-comment = Toelichting
field-settle-score = Antwoord
field-settle-strengths = Wat is goed?
field-settle-concerns = Wat niet?
field-settle-confidence = Hoe zeker?
finding-consolidation-overtaken = { $problem ->
        [changed] { $of } is niet meer het bestand waarop deze gezamenlijke beoordeling berust.
        [amended] { $of } is daarna verbeterd.
        [missing] { $of }, waarop deze gezamenlijke beoordeling berust, is er niet.
        [later] { $of } is daarna ingediend en telt hier niet mee.
       *[other] { $of } klopt niet meer met deze gezamenlijke beoordeling.
    }
finding-consolidation-overtaken-advice = Lees de gezamenlijke beoordeling naast wat er nu staat, en zeg in het besluit of het iets uitmaakt. Bij een concept: open het met peil consolidate.
cli-about-consolidate = Maakt van de beoordelingen van een missiebijdrage één gezamenlijke beoordeling.
cli-usage-consolidate = peil consolidate [OPTIES] MISSIEBIJDRAGE [PERIODE]
cli-more-consolidate =
    Voorbeelden:
      peil consolidate oefenmissie-sarovia 2026-H1
      peil consolidate oefenmissie-sarovia 2026-H1 --format json
      peil consolidate oefenmissie-sarovia 2026-H1 --choose A2=bz-02 --because "Per doelstelling onderbouwd"
      peil consolidate oefenmissie-sarovia 2026-H1 --early --because "bz-03 is ziek"
cli-help-consolidate-contribution = Id van de missiebijdrage
cli-help-consolidate-period = Periode, bijvoorbeeld 2026-H2; anders de laatste
cli-help-consolidate-early = Begin voordat allen hebben ingediend; met --because
cli-help-consolidate-because = De reden, van --early of van --choose
cli-help-consolidate-choose = Volg bij deze vraag deze beoordelaar, VRAAG=PERSOON; mag vaker
cli-help-consolidate-format = Toon alleen de verschillen: terminal, markdown of json
cli-value-choose = VRAAG=PERSOON
cli-consolidate-refused = Niet beslecht: { $why }
cli-consolidate-recovery = peil is eerder onderbroken voordat alles in het bestand stond.
cli-consolidate-recovery-advice = Open de gezamenlijke beoordeling eerst in de terminal, zonder --choose, en kies wat er moet staan.

## Controle: opvolging
finding-follow-up-missing = { $what ->
    [reason] Deze beoordeling laat { $item } vervallen zonder reden.
   *[line] Deze beoordeling zegt niet hoe het staat met { $item }, terwijl dat na het vastleggen als open is getoond.
}
finding-follow-up-missing-advice = Laat de beoordelaar een aanvulling maken die dit onder follow_up zegt.

## Wie een uitkomst vaststelt
finding-outcome-by = Of { $event } is gebeurd, is vastgelegd door { $by }: niet degene die beslist ({ $resolver }) en geen coördinator, of iemand van de verantwoordelijke lijn.
finding-outcome-by-advice = Laat { $resolver } of een coördinator opnieuw kijken en het vastleggen met peil outcomes record --replace.
finding-own-resolver = De beoordelaar beslist hier zelf of de eigen voorspelling { $event } is uitgekomen.
finding-own-resolver-advice = Laat een ander beslissen, bijvoorbeeld de coördinator: kies die in het formulier van de voorspelling, of bij resolver.
cli-outcomes-not-yours = Of { $event } is gebeurd, is niet aan { $by }. Er is niets vastgelegd.
cli-outcomes-not-yours-advice = Vraag { $resolver } of een coördinator het vast te leggen; iemand van de verantwoordelijke lijn kan dat niet.

## Samenvatting: ware gevallen achteraf, een laat eigen oordeel
summary-response-hindsight = Dit geval is achteraf bekeken; de lijn is niet om een reactie gevraagd.
summary-self-report-late = Het kwam op { $on }, nadat de eerste beoordelaar op { $locked } had vastgelegd. Lees het verschil met voorzichtigheid: de lijn kan hebben geweten wat er was gevonden.

## Wat niet kon worden opgeslagen, en een beschadigde ronde
home-round-damaged = De ronde van { $period } kan niet worden gelezen; daarvan staat hier niets. peil check zegt wat er mis is met { $period }/round.ron.
saving-advice = Wat u invoert, gaat door naar het logboek. Kijk met peil check wat er mis is; bij uw volgende antwoord wordt opnieuw opgeslagen.
saving-disk-full-advice = Maak ruimte op de schijf en wijzig dan een antwoord: alles wordt opnieuw opgeslagen. Tot dan staat wat u invoert in het logboek.
saving-read-only-advice = De schijf is alleen-lezen. Laat haar beschrijfbaar maken, of kopieer het register naar een plek waar u mag schrijven. Tot dan staat wat u invoert in het logboek.
saving-no-permission-advice = U mag niet schrijven in de map van het register. Vraag de coördinator om dat recht. Tot dan staat wat u invoert in het logboek.
saving-changed-underneath-advice = Iemand of iets anders heeft uw bestand gewijzigd. Verlaat peil, bekijk met git diff wat er is gewijzigd en open de beoordeling opnieuw: peil toont dan beide en er gaat niets verloren.
unsaved-title = Niet alles staat in het bestand
unsaved-journalled = Uw laatste wijzigingen konden niet in het bestand van de beoordeling worden opgeslagen. Ze staan in het logboek op deze computer; als peil deze beoordeling hier weer opent, krijgt u ze aangeboden. Collega's zien ze niet, en git heeft ze niet.
unsaved-lost = Uw laatste wijzigingen konden nergens worden bewaard: niet in het bestand en niet in het logboek. Gaat u nu weg, dan zijn ze verloren.
opened-only-to-read = Alleen om te lezen: { $why } Wijzigen kan weer zodra er in de map van het register geschreven kan worden.
unsaved-stay = Blijven
unsaved-leave = Toch weggaan

## Namen van toetsen
key-space = Spatie
key-delete = Del
## Differences: the fields of a file
stored-able = weet genoeg van het onderwerp
stored-about = gaat over
stored-actions = acties
stored-added = aanname van de beoordelaar zelf
stored-addressee = aan
stored-all-sources = kreeg alle bronnen
stored-allies = gevolgen voor bondgenoten
stored-amendments = wijzigingen
stored-amends = wijzigt
stored-anchor = omschrijving
stored-anchors = omschrijvingen
stored-answer-by = antwoord gevraagd vóór
stored-answers = antwoorden
stored-applies = geldt voor
stored-area = gebied
stored-asked-on = gevraagd op
stored-assumptions = aannames
stored-at = moment
stored-base = was
stored-baseline = beginstand
stored-because = waarom
stored-beside-mission = te lezen naast het oordeel over de missie
stored-best = beste schatting
stored-blocking = beletsel
stored-by = door
stored-cannot-assess-limit = deel dat niet te beoordelen mag zijn
stored-cap-at = begrenst vanaf
stored-cap-questions = begrenzende vragen
stored-capped-to = begrensd op
stored-change = wijziging
stored-changed-because = reden van de wijziging
stored-checklist = vragenlijst
stored-closing = slotverklaring
stored-code = soort
stored-comment = toelichting
stored-concerns = zorgpunten
stored-confidence = zekerheid
stored-conflicts = nog te kiezen na een samenvoeging
stored-consequences = gevolgen
stored-consolidation = totstandkoming
stored-contribution = missiebijdrage
stored-contributions = missiebijdragen
stored-coordinator = coördinator
stored-corrections = correcties
stored-cost-of-longer-tours = wat langere uitzendingen vragen
stored-country = land
stored-criterion = waaraan men het ziet
stored-date = datum
stored-decided = besloten
stored-decision = besluit
stored-declaration = onafhankelijkheidsverklaring
stored-default-marking = gewone rubricering of merking
stored-description = omschrijving
stored-digest = digest
stored-discussion = bespreking
stored-dismissed = terzijde gelegde meldingen
stored-due = termijn
stored-earlier-involvement = eerdere betrokkenheid
stored-effect = gevolg
stored-end-of-mandate = einde van het mandaat
stored-escalation = voorleggen
stored-event = gebeurtenis
stored-events = gebeurtenissen
stored-evidence = onderbouwing
stored-expertise = deskundigheid
stored-factual-check = hoor en wederhoor
stored-failed-assumption-capped-to = bij een weerlegde hoofdaanname begrensd op
stored-fictional = verzonnen
stored-field = onderdeel
stored-follow-up = wat er van eerdere punten is geworden
stored-follows = volgt
stored-format = versie van het formaat
stored-framework = kader
stored-free = was vrij in het oordeel
stored-from = vanaf
stored-functions = functies
stored-gap-because = verschil met de lijn
stored-ground = grond
stored-grounds = gronden
stored-guidance = toelichting bij de vraag
stored-high = hoogste schatting
stored-history = verloop
stored-how = hoe beoordeeld
stored-id = kenmerk
stored-illustrative = ter illustratie
stored-incomplete-because = waarom nog niet iedereen was ingediend
stored-indicator = wat wordt gemeten
stored-judgement = oordeel
stored-key = sleutel
stored-keys = sleutels
stored-kind = soort
stored-label = naam
stored-languages = talen
stored-lesson = les
stored-lessons = lessen
stored-level = hoe hoog
stored-levels = niveaus
stored-limits = grenzen
stored-line = ondergrens
stored-lock = vastgelegde eerste scores
stored-low = laagste schatting
stored-mailbox = postbus
stored-main = hoofdaanname
stored-mandate = mandaat
stored-marking = rubricering of merking
stored-markings = rubriceringen en merkingen
stored-ministry = ministerie
stored-minority = minderheidsstandpunten
stored-minutes = minuten
stored-missing-evidence = ontbrekende onderbouwing
stored-missing-sources = soort bron die ontbrak
stored-mission = missie
stored-months-uninvolved = maanden niet betrokken
stored-name = naam
stored-next-letter = volgende Kamerbrief
stored-not-before = niet eerder dan
stored-objectives = doelstellingen
stored-of = gemaakt uit
stored-on = op
stored-ordinal = per schaalvraag
stored-origin = herkomst
stored-other = per andere vraag
stored-ours = onze kant
stored-outcomes = uitkomsten
stored-owner = wie
stored-papers = stukken
stored-partner = gevolgen voor de partner ter plaatse
stored-path = bestand
stored-people = personen
stored-period = periode
stored-periods = lengte van een periode
stored-person = wie
stored-place = vindplaats
stored-political-after-failed-periods = politiek na zoveel onvoldoende perioden
stored-political-at = politiek bij
stored-political-on-unanswered = politiek als een antwoord uitblijft
stored-population = gevolgen voor de bevolking
stored-progress = voortgangsvraag
stored-proposed = voorstel van de vragenlijst
stored-public-statement = openbare uitspraak
stored-question = vraag
stored-questions = vragen
stored-recommendation = aanbeveling
stored-recommendations = aanbevelingen
stored-recorded = vastgelegd op
stored-reference = kenmerk van het stuk
stored-replies = reacties
stored-requires = vereist
stored-resolver = wie het vaststelt
stored-response-days = dagen voor een reactie
stored-responsible = verantwoordelijk
stored-result = uitkomst
stored-retest-on = opnieuw te toetsen op
stored-reviewers = beoordelaars
stored-reviews-in-a-row = beoordelingen na elkaar
stored-role = soort
stored-roles = rollen
stored-rule = regel
stored-scale = schaal
stored-score = score
stored-scores = eerste scores
stored-seal = zegel
stored-sections = onderdelen
stored-seen = getoonde bestanden
stored-self-report-by = eigen oordeel door
stored-senior-at = hoogambtelijk bij
stored-senior-on-drop = hoogambtelijk bij een daling
stored-senior-on-yes = hoogambtelijk bij een ja
stored-senior-questions = vragen voor hoogambtelijk voorleggen
stored-settled = beslechte verschillen
stored-sign-of-failure = zo ziet men dat zij niet klopt
stored-signatures = handtekeningen
stored-source = bron
stored-sources = bronnen
stored-status = stand
stored-strategic-aims = strategische doelen
stored-strengths = sterke punten
stored-subject = onderwerp
stored-supersedes = vervangt
stored-target = streefwaarde
stored-text = tekst
stored-theirs = andere kant
stored-timing = tijdpad
stored-title = titel
stored-to = missietypen
stored-types = missietypen
stored-unit = eenheid
stored-units = eenheden
stored-unity = gevolgen voor eenheid en positie
stored-until = tot en met
stored-urgency = hoe snel
stored-verdict = oordeel
stored-version = versie
stored-waivers = opgeheven beletsels
stored-what-changes = wat er verandert
stored-when = wanneer gevraagd
stored-why-not-adjust = waarom bijsturen niet volstaat
stored-escalations = voorleggen
stored-followed-up = wat er van eerdere punten is geworden
stored-judgements = oordelen
stored-unsigned = zonder handtekening
stored-yardstick = hoe beoordeeld

## Differences: the words of a file
stored-word-independent = onafhankelijk
stored-word-self-report = eigen oordeel van de lijn
stored-word-consolidated = gezamenlijke beoordeling
stored-word-done = uitgevoerd
stored-word-under-way = loopt
stored-word-not-started = nog niet begonnen
stored-word-dropped = vervallen
stored-word-cannot-be-assessed = niet te beoordelen
stored-word-not-applicable = niet van toepassing
stored-word-not-yet = nog niets
stored-word-level = niveau
stored-word-yes = ja
stored-word-no = nee
stored-word-forecast = voorspelling
stored-word-text = tekst
stored-word-assumptions = aannames
stored-word-no-access = geen toegang
stored-word-not-documented = niet vastgelegd
stored-word-not-measured = niet gemeten
stored-word-unreliable = onbetrouwbaar
stored-word-too-early = te vroeg
stored-word-outside-expertise = buiten deskundigheid
stored-word-other = anders
stored-word-mission-type = missietype
stored-word-phase = fase
stored-word-mandate = mandaat
stored-word-first-review = eerste beoordeling
stored-word-does-not-arise = doet zich niet voor
stored-word-not-stated = nog niet aangegeven
stored-word-high = hoog
stored-word-medium = midden
stored-word-low = laag
stored-word-single-source = één bron
stored-word-mission-or-line-only = alleen missie of lijn
stored-word-dated = verouderd
stored-word-indirect = indirect
stored-word-contradictory = tegenstrijdig
stored-word-new-evidence = nieuwe onderbouwing
stored-word-goals-read = doel anders gelezen
stored-word-evidence-missing = onderbouwing ontbreekt
stored-word-outputs-for-outcomes = producten voor resultaten gehouden
stored-word-misread = vraag of bron verkeerd gelezen
stored-word-persuaded = overtuigd door een ander
stored-word-no-judgement = geen oordeel mogelijk
stored-word-nowhere = niet voorleggen
stored-word-senior = hoogambtelijk
stored-word-political = politiek
stored-word-action = actie
stored-word-end-of-mandate = einde van het mandaat
stored-word-what-changes = wat er verandert
stored-word-consequences = gevolgen
stored-word-timing = tijdpad
stored-word-unity = eenheid en positie
stored-word-why-not-adjust = waarom bijsturen niet volstaat
stored-word-ground = grond
stored-word-retest-on = datum van hertoetsing
stored-word-missing-evidence = ontbrekende onderbouwing
stored-word-now = nu
stored-word-before-next-review = voor de volgende beoordeling
stored-word-at-next-mandate = bij het volgende mandaatbesluit
stored-word-prevents-deterioration = voorkomt verslechtering
stored-word-unacceptable-consequences = onaanvaardbare gevolgen voor missie of andere landen
stored-word-alliance-unity = eenheid of positie bondgenootschap
stored-word-objective = doelstelling
stored-word-assumption = aanname
stored-word-holding = houdt stand
stored-word-shaken = staat onder druk
stored-word-failed = is weerlegd
stored-word-mission = missie
stored-word-line = lijn
stored-word-post = post (ambassade, Defensieattaché)
stored-word-partner = partnerland
stored-word-before = vooraf
stored-word-closing = bij het indienen
stored-word-stop = houdt tegen
stored-word-stop-for-good = houdt voorgoed tegen
stored-word-earlier-involvement = eerdere betrokkenheid
stored-word-public-statement = openbare uitspraak
stored-word-able = weet genoeg
stored-word-free-judgement = vrij in het oordeel
stored-word-all-sources = alle bronnen
stored-word-nato = NAVO
stored-word-eu = EU
stored-word-un = VN
stored-word-coalition = coalitie
stored-word-training-advice = training of advies
stored-word-stabilisation = stabilisatie
stored-word-observation = waarneming
stored-word-maritime = maritiem
stored-word-combat = gevecht
stored-word-deterrence = afschrikking
stored-word-measured = gemeten
stored-word-judged = beoordeeld
stored-word-not-recorded = niet vastgelegd
stored-word-reworded = anders verwoord
stored-word-postponed = uitgesteld tot
stored-word-ordinal = niveau
stored-word-yes-no = ja of nee
stored-word-follow-up = opvolging
stored-word-free-text = vrije tekst
stored-word-contribution = bijdrage
stored-word-context = omgeving
stored-word-all = alle
stored-word-only = alleen
stored-word-required = verplicht
stored-word-if-scored = bij een score
stored-word-on-yes = bij een ja
stored-word-optional = vrij
stored-word-either = sterk punt of zorgpunt
stored-word-both = beide
stored-word-strengths = sterke punten
stored-word-concerns = zorgpunten
stored-word-assigned = toegewezen
stored-word-returned = teruggegeven
stored-word-withdrawn = ingetrokken
stored-word-line-relation = band met de lijn
stored-word-authority = zeggenschap
stored-word-reviewer = beoordelaar
stored-word-coordinator = coördinator
stored-word-nobody = niemand
stored-word-reviewers = beoordelaars
stored-word-reviewers-and-coordinators = beoordelaars en coördinatoren
stored-word-accepted = overgenomen
stored-word-partly = deels overgenomen
stored-word-rejected = niet overgenomen
stored-word-happened = gebeurd
stored-word-did-not-happen = niet gebeurd
stored-word-void = vervallen, telt niet mee
stored-word-year = een jaar
stored-word-half = een half jaar
stored-word-quarter = een kwartaal

## Differences: the page
diff-title-review = Wat verschilt: { $contribution }
diff-title-file = Wat verschilt: { $name }
diff-before = Eerst
diff-after = Daarna
diff-nothing = Er is geen verschil.
diff-side = { $what }, { $period }, { $who }
diff-side-submitted = ingediend op { $day }
diff-side-draft = nog niet ingediend
diff-role-review = beoordeling
diff-since-last = Wat verschilt van de vorige periode
diff-since-last-hidden = Wat vorige periode is gevonden, blijft verborgen tot u uw eerste scores hebt vastgelegd (L) of uw eigen oordeel hebt ingediend.
diff-since-last-nothing = Er is geen eerdere beoordeling om mee te vergelijken, of in deze periode is er nog geen.
diff-short = In het kort
diff-short-answers = { $count ->
    [0] Geen antwoord verschilt.
    [one] Bij één vraag verschilt iets.
   *[other] Bij { $count } vragen verschilt iets.
}
diff-short-higher = hoger: { $list }
diff-short-lower = lager: { $list }
diff-short-otherwise = anders beantwoord: { $list }
diff-short-level = { $question } ({ $before } → { $after })
diff-goals = Doelstellingen van de bijdrage
diff-goals-changed = Let op: een doelstelling is gewijzigd. De beoordelingen meten niet aan hetzelfde.
diff-goal-new = nieuw
diff-goal-gone = niet meer vermeld
diff-goal-text = doelstelling
diff-goal-dropped = niet meer nagestreefd
diff-goal-taken-up = weer nagestreefd
diff-goal-reason = waarom
diff-asked-before = Deze vraag is alleen de eerste keer gesteld.
diff-asked-after = Deze vraag is alleen de tweede keer gesteld.
diff-asked-otherwise = De vraag is anders gesteld: de antwoorden zijn niet zonder meer te vergelijken.
diff-other-questions = Vragen die in geen van beide vragenlijsten staan
diff-score = score
diff-first-score = eerste score
diff-same-as-final = gelijk aan de definitieve
diff-assumption = aanname
diff-no-view = geen oordeel hierover
diff-reason = reden van de wijziging
diff-nothing-there = niets
diff-new = { $label }, nieuw
diff-gone = { $label }, vervallen
diff-was = { $label }, was
diff-now = { $label }, nu
diff-layout = alleen de regels zijn anders afgebroken
diff-order = dezelfde, in een andere volgorde
diff-about-file = Over dit bestand
diff-on-contribution = over de bijdrage
diff-on-mission = over de missie
diff-event = { $event }: { $chance }
diff-yes = ja
diff-no = nee
diff-marking-usual = zoals het register

## Command line: diff and git
cli-about-diff = Toont wat er verschilt tussen twee bestanden, twee perioden of twee beoordelaars.
cli-usage-diff =
    peil diff [OPTIES] BESTAND BESTAND
           peil diff [OPTIES] BIJDRAGE PERIODE PERIODE
           peil diff [OPTIES] BIJDRAGE PERIODE WIE WIE
cli-more-diff =
    Voorbeelden:
      peil diff oefenmissie-sarovia 2025-H2 2026-H1
      peil diff oefenmissie-sarovia 2026-H1 bz-02 def-01
      peil diff HEAD~1:reviews/people.ron reviews/people.ron
    Een bestand staat op schijf of, als REV:pad, in een revisie van git. WIE is een beoordelaar,
    self-report of consolidated. Van twee perioden vergelijkt peil de gezamenlijke beoordelingen;
    zijn die er niet beide, dan uw eigen, dan die van elke beoordelaar.
    Afsluitcode: 0 geen verschil, 1 verschillen, 2 niet begrepen, 3 niet te lezen of nog verborgen.
cli-value-sides = WAT
cli-value-of = WIE
cli-help-diff-sides = Twee bestanden; een bijdrage en twee perioden; of een bijdrage, een periode en twee schrijvers
cli-help-diff-of = Van wie de beoordelingen van twee perioden: een beoordelaar, consolidated of self-report
cli-help-diff-format = Vorm: terminal, markdown of json
cli-diff-busy = Bezig met vergelijken…
cli-diff-of-periods = --of hoort bij een bijdrage met twee perioden, niet bij twee bestanden.
cli-diff-sides = Noem twee bestanden, of een bijdrage met twee perioden of met een periode en twee schrijvers.
cli-diff-no-review = Van { $contribution } is er in { $period } geen beoordeling.
cli-diff-no-review-advice = peil status { $period } toont wie er beoordeelt.
cli-diff-nobody = { $whom } heeft { $contribution } in { $period } niet beoordeeld. Deze wel:
cli-diff-unclear = Beide perioden hebben verschillende beoordelaars en geen gezamenlijke beoordeling: er zijn geen twee die bij elkaar horen.
cli-diff-unclear-advice = Noem twee bestanden. Er schreven, in de eerste en in de tweede periode:
cli-diff-no-period = { $period } is geen periode, zoals 2026-H1.
cli-diff-no-file = Er is geen bestand { $name }.
cli-diff-no-file-advice = Een bestand uit de geschiedenis heet REV:pad, bijvoorbeeld HEAD~1:reviews/people.ron.
cli-diff-hidden = { $name } blijft verborgen tot u uw eigen werk hebt vastgezet.
cli-diff-hidden-advice = Leg eerst uw eerste scores vast (peil review, toets L), of dien het eigen oordeel van de lijn in. Daarna is er te vergelijken.
cli-diff-damaged = { $name } is niet te lezen, dus niet te vergelijken.
cli-diff-no-git = Een revisie is hier niet te lezen: er is geen git, of deze map staat niet in git.
cli-diff-no-git-advice = Noem een bestand op schijf, of start peil in een kloon.
cli-diff-no-revision = git kent hier geen revisie { $revision }.
cli-diff-no-revision-advice = git log --oneline toont welke er zijn.
cli-diff-not-in-revision = { $revision } heeft geen bestand { $name }.
cli-diff-not-in-revision-advice = Het pad telt vanaf de bovenste map van git of vanaf het register.
cli-diff-unreadable = { $revision }:{ $name } is geen bestand dat te lezen is: het is een map, te groot, of ontbreekt in deze kloon.
cli-about-git-textconv = Zet een bestand om in regels, één feit per regel (voor git log -p en git show).
cli-usage-git-textconv = peil git textconv BESTAND
cli-help-git-textconv-file = Het bestand
cli-value-file = BESTAND
cli-about-git-external-diff = Toont wat er in een bestand verschilt, vraag voor vraag (voor git diff).
cli-usage-git-external-diff = peil git external-diff PAD OUD HEX MODE NIEUW HEX MODE
cli-help-git-external-diff-path = Pad van het bestand
cli-help-git-external-diff-old-file = Het oude bestand
cli-help-git-external-diff-old-hex = Naam van het oude object
cli-help-git-external-diff-old-mode = Rechten van het oude bestand
cli-help-git-external-diff-new-file = Het nieuwe bestand
cli-help-git-external-diff-new-hex = Naam van het nieuwe object
cli-help-git-external-diff-new-mode = Rechten van het nieuwe bestand
cli-help-git-external-diff-other-path = Nieuw pad na een naamswijziging
cli-help-git-external-diff-similarity = Hoeveel gelijk bleef bij een naamswijziging
cli-value-old-file = OUD
cli-value-old-hex = HEX
cli-value-old-mode = MODE
cli-value-new-file = NIEUW
cli-value-new-hex = HEX
cli-value-new-mode = MODE
cli-value-other-path = PAD
cli-value-similarity = TEKST
cli-git-raw = (peil kan dit bestand niet lezen: { $reason } De tekst staat hieronder zoals hij is.)
cli-git-hidden = (peil toont dit pas als u uw eigen werk hebt vastgezet.)
cli-git-added = Nieuw bestand:
cli-git-deleted = Verwijderd bestand:
cli-git-unmerged = Een samenvoeging is nog niet afgerond.
## Check: terms, objectives, markings and dismissals
finding-meant = Bedoelt u { $nearest }? { $advice }
finding-no-reviewers = { $what ->
        [round] In ronde { $period } wordt nog niets beoordeeld.
       *[other] Voor { $contribution } is in { $period } geen beoordelaar gevraagd, of niet meer.
    }
finding-no-reviewers-advice = { $what ->
        [round] Voeg een missiebijdrage met beoordelaars toe: peil round assign.
       *[other] Wijs een beoordelaar aan (peil round assign), of haal de missiebijdrage uit round.ron.
    }
finding-response-late = { $state ->
        [given] De lijn reageerde op { $contribution } { $days ->
            [one] { $days } dag
           *[other] { $days } dagen
        } na de termijn, die op { $due } afliep.
       *[awaited] De lijn heeft nog niet gereageerd op { $contribution }; de termijn liep op { $due } af, { $days ->
            [one] { $days } dag
           *[other] { $days } dagen
        } geleden.
    }
finding-response-late-advice = { $state ->
        [given] De reactie blijft zoals zij is. Spreek af wanneer de volgende komt; de termijn is { $term } dagen en staat in register.ron.
       *[awaited] Vraag de lijn om haar reactie. Bepaal of de bespreking zonder die reactie kan doorgaan.
    }
finding-escalation-unanswered = Dit is { $level ->
        [senior] hoogambtelijk
        [political] politiek
       *[other] { $level }
    } voorgelegd; een antwoord over { $contribution } werd uiterlijk { $due } gevraagd, { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } geleden.
finding-escalation-unanswered-advice = Zet het op de agenda en leg vast wat is besloten, in het bestand met het besluit van deze periode.
finding-action-overdue = De actie { $action } van { $owner } is { $days ->
        [one] { $days } dag
       *[other] { $days } dagen
    } te laat.
finding-action-overdue-advice = Vraag ernaar bij wie de actie uitvoert. Vul onder history aan wat er sindsdien is gebeurd: onderweg, gereed, of vervallen met een reden.
finding-objective-changed = De doelstelling { $objective } is niet meer zoals zij het eerst is vastgelegd, in commit { $commit }: { $what ->
        [text] de tekst is anders
        [yardstick] waaraan zij wordt afgemeten is anders
        [recorded] de dag van vastleggen is anders
        [amendment] een wijziging is verdwenen
        [removed] zij is verdwenen
       *[other] zij is anders
    }.
finding-objective-changed-advice = Zet terug wat er stond (git show { $commit }) en schrijf wat veranderde als wijziging ernaast (amendments), met de dag en de reden.
finding-marking-too-high = De rubricering { $marking } is hoger dan peil ooit mag bevatten.
finding-marking-too-high-advice = Waarschuw nu uw beveiligingsambtenaar en voer geen push uit. De tekst weghalen is niet genoeg: git bewaart wat is vastgelegd.
finding-dismissal-void = { $problem ->
        [barred] Een melding van { $rule } kan niet worden afgewezen.
       *[unknown] Er is geen regel { $rule }; er wordt dus niets afgewezen.
    }
finding-dismissal-void-advice = { $problem ->
        [barred] Haal de afwijzing eruit en herstel wat is gemeld: peil explain { $rule }.
       *[unknown] Verbeter de naam; peil explain toont alle regels.
    }

## Command line: rules
cli-value-only = REGEL
cli-value-rules = REGEL
cli-help-check-only = Alleen meldingen van deze regels, met komma’s ertussen; peil explain toont ze
cli-expected-only = Met peil explain ziet u alle regels.
cli-about-explain = Legt meldingen uit: wat ze betekenen, waarom ze ertoe doen, hoe u ze oplost.
cli-usage-explain = peil explain [OPTIES] [REGEL…]
cli-help-explain-rules = Namen van regels, zoals ze bij een melding staan; anders een lijst van alle
cli-more-explain = Bijvoorbeeld: peil explain seal-broken overdue
cli-more-check =
    Bijvoorbeeld: peil check 2026-H2 --only overdue,response-late
    Afloop: 0 geen fouten (met --strict ook geen waarschuwingen), 1 meldingen, 2 niet begrepen, 3 de schijf weigert.
cli-check-hint = Wat dit betekent: peil explain { $rules }

## Pages about findings
rules-title = Wat peil check meldt
rules-intro = Gemaakt uit de bladzijden van `peil explain`; niet bewerken. Een fout betekent dat iets niet in orde is, en `peil check` eindigt dan met afloop 1; bij een waarschuwing moet iemand kijken (met `--strict` telt zij als fout); een opmerking is goed om te weten.
rules-more = peil explain REGEL zegt wat een melding betekent, waarom zij ertoe doet en hoe u haar oplost.
rules-remedy = Wat te doen:
rules-why = Waarom:
rules-how-bad = Hoe erg:
rules-as-error = Een fout.
rules-as-error-warning = Een fout, of een waarschuwing waar er minder van afhangt.
rules-as-warning = Een waarschuwing.
rules-as-warning-note = Een waarschuwing, of een opmerking waar niets hoeft te gebeuren.
rules-as-note = Een opmerking.
rules-dismissable = Een coördinator kan de melding in round.ron met een reden afwijzen; zij blijft dan als opmerking zichtbaar.
rules-firm = Niemand kan de melding afwijzen.
rules-independence = Onafhankelijkheid
rules-independence-why = Een oordeel overtuigt pas als het komt van iemand die er niets mee te maken had. Daarom wordt onafhankelijkheid eerst verklaard, dan getoetst, en afgedrukt.
rules-blind = Eerste scores en het eigen oordeel van de lijn
rules-blind-why = Eerste scores worden gegeven voordat er iets te zien was, en blijven staan. Pas dan zeggen het verschil met de lijn en de overeenstemming tussen beoordelaars iets.
rules-submitted = Wat is ingediend
rules-submitted-why = Op een ingediende beoordeling gaan anderen af. Zij blijft zoals zij was, en iedereen kan dat nagaan.
rules-answers = Antwoorden
rules-answers-why = Een antwoord dat nergens heen leidt, valt ongezien uit elke samenvatting. Tussen beoordelaar en lezer mag niets verloren gaan.
rules-planning = Ronden, reacties en wat erop volgt
rules-planning-why = Een beoordeling telt als zij op tijd komt en er iets op volgt: een antwoord, een besluit, een actie.
rules-names = Namen en instellingen
rules-names-why = Bestanden verwijzen met id’s naar elkaar. Een naam die nergens heen leidt, snijdt een beoordeling af van waar zij over gaat.
rules-checklist = Vragenlijsten
rules-checklist-why = Beoordelaars zijn pas te vergelijken als hun hetzelfde is gevraagd en een niveau voor allen hetzelfde betekent.
rules-reading = Bestanden
rules-reading-why = Wat peil niet met zekerheid kan lezen, raadt het niet: het zegt waar, laat het bestand zoals het is en gaat door met de rest.

## Command line: the coordinator's desk
cli-about-round = Maakt een ronde en houdt haar bij: wie wat beoordeelt, tot wanneer. Alleen voor de coördinator.
cli-usage-round = peil round OPDRACHT
cli-more-round =
    Voorbeelden: peil round new 2027-H1 --dry-run; peil round replace eufor-althea bz-01 def-02.
    Wat ontbreekt, vraagt peil in de terminal. Zie docs/COORDINATOR.md.
cli-about-round-new = Maakt de volgende ronde uit de vorige en stelt beoordelaars voor.
cli-usage-round-new = peil round new [OPTIES] PERIODE
cli-more-round-new = Voorbeeld: peil round new 2027-H1 --due 2027-06-11 --reviewers 2 --dry-run
cli-help-round-new-period = Periode, bijvoorbeeld 2027-H1
cli-help-round-new-due = Dag waarop beoordelingen klaar zijn; anders even lang voor het einde als vorige keer
cli-help-round-new-with = Ook deze missiebijdrage; mag vaker
cli-help-round-new-without = Niet deze missiebijdrage; mag vaker
cli-help-round-new-checklist = Vragenlijst, in haar nieuwste versie; anders die van de vorige ronde
cli-help-round-new-reviewers = Hoeveel beoordelaars per missiebijdrage; anders 3, met 0 geen
cli-help-round-new-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-new-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-assign = Wijst een missiebijdrage aan beoordelaars toe, en neemt haar zo nodig in de ronde op.
cli-usage-round-assign = peil round assign [OPTIES] MISSIEBIJDRAGE ID…
cli-more-round-assign = Voorbeeld: peil round assign eufor-althea bz-01 def-02
cli-help-round-assign-contribution = Id van de missiebijdrage
cli-help-round-assign-people = Ids van de beoordelaars
cli-help-round-assign-period = Periode van de ronde; anders de huidige ronde
cli-help-round-assign-due = Een eigen dag voor deze beoordelaars
cli-help-round-assign-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-assign-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-withdraw = Trekt een toewijzing in; wat is vastgelegd of ingediend, blijft.
cli-usage-round-withdraw = peil round withdraw [OPTIES] MISSIEBIJDRAGE ID
cli-help-round-withdraw-contribution = Id van de missiebijdrage
cli-help-round-withdraw-who = Id van de beoordelaar
cli-help-round-withdraw-period = Periode van de ronde; anders de huidige ronde
cli-help-round-withdraw-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-withdraw-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-replace = Trekt een toewijzing in en wijst een ander aan, samen of geen van beide.
cli-usage-round-replace = peil round replace [OPTIES] MISSIEBIJDRAGE ID [ID]
cli-help-round-replace-contribution = Id van de missiebijdrage
cli-help-round-replace-who = Wie weggaat
cli-help-round-replace-by = Wie komt; zonder toont peil wie het zou kunnen zijn
cli-help-round-replace-period = Periode van de ronde; anders de huidige ronde
cli-help-round-replace-due = Een eigen dag voor wie komt
cli-help-round-replace-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-replace-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-extend = Verzet een uiterste dag naar later, van de ronde, een missiebijdrage of een beoordelaar.
cli-usage-round-extend = peil round extend [OPTIES] --due DATUM [MISSIEBIJDRAGE [ID]]
cli-more-round-extend = Voorbeeld: peil round extend eufor-althea bz-01 --due 2026-12-18
cli-help-round-extend-contribution = Id van de missiebijdrage; zonder geldt het de ronde
cli-help-round-extend-who = Id van de beoordelaar; zonder geldt het allen
cli-help-round-extend-due = De nieuwe dag
cli-help-round-extend-period = Periode van de ronde; anders de huidige ronde
cli-help-round-extend-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-extend-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-waive = Heft een beletsel op met een code; dat staat in elke samenvatting.
cli-usage-round-waive = peil round waive [OPTIES] MISSIEBIJDRAGE ID --code CODE
cli-more-round-waive = Alleen T1 tot en met T4 van de verklaring kunnen worden opgeheven, een persoonlijk belang (T5) nooit. peil weet niet welke vraag iemand tegenhield: vraag het.
cli-help-round-waive-contribution = Id van de missiebijdrage
cli-help-round-waive-who = Id van de beoordelaar
cli-help-round-waive-code = earlier-involvement (eerdere betrokkenheid), line-relation (lijnverhouding) of authority (bevoegdheid)
cli-help-round-waive-period = Periode van de ronde; anders de huidige ronde
cli-help-round-waive-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-waive-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-dismiss = Legt een melding die niet klopt met een reden terzijde; dat staat in elke samenvatting.
cli-usage-round-dismiss = peil round dismiss [OPTIES] REGEL [BESTAND] --because TEKST
cli-more-round-dismiss = Voorbeeld: peil round dismiss same-unit --who bz-01 --because "Ander onderdeel met dezelfde naam"
cli-help-round-dismiss-rule = Naam van de regel, zoals peil check die noemt
cli-help-round-dismiss-path = Bestand waarover het gaat; nodig als er meer zijn
cli-help-round-dismiss-contribution = Alleen wat over deze missiebijdrage gaat
cli-help-round-dismiss-who = Alleen wat over deze persoon gaat
cli-help-round-dismiss-because = Waarom de melding niet klopt
cli-help-round-dismiss-period = Periode van de ronde; anders de huidige ronde
cli-help-round-dismiss-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-dismiss-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-round-event = Voegt een gebeurtenis toe die beoordelaars voorspellen.
cli-usage-round-event = peil round event add [OPTIES] MISSIEBIJDRAGE ID --text TEKST --criterion TEKST --due DATUM --about ID
cli-help-round-event-act = add
cli-help-round-event-contribution = Id van de missiebijdrage
cli-help-round-event-event = Id van de gebeurtenis
cli-help-round-event-text = Wat er kan gebeuren; nl=… of en=… voor een bepaalde taal
cli-help-round-event-criterion = Hoe men het vaststelt
cli-help-round-event-due = Dag waarop het wordt vastgesteld; na de uiterste dag van de ronde
cli-help-round-event-about = Doelstelling of aanname waarover het gaat
cli-help-round-event-question = Vraag van de vragenlijst; anders de eerste die om een voorspelling vraagt
cli-help-round-event-resolver = Wie het vaststelt; anders de coördinator
cli-help-round-event-period = Periode van de ronde; anders de huidige ronde
cli-help-round-event-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-round-event-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-contribution = Voegt een missiebijdrage toe of werkt er een bij. Alleen voor de coördinator.
cli-usage-contribution = peil contribution OPDRACHT
cli-about-contribution-new = Voegt een missiebijdrage toe.
cli-usage-contribution-new = peil contribution new [OPTIES] ID
cli-more-contribution-new =
    Voorbeeld: peil contribution new unifil --title "Nederlandse bijdrage aan UNIFIL" --mission UNIFIL --framework un --type observation --decision "Brief van 1 maart 2027" --unit "Directie Veiligheidsbeleid"
    Gegevens die er nog niet zijn, zoals stukken, voegt u in het bestand toe.
cli-help-contribution-new-contribution = Id van de missiebijdrage
cli-help-contribution-new-title = Naam, in de taal van het register; nl=… of en=… voor een bepaalde taal
cli-help-contribution-new-mission = Naam van de missie
cli-help-contribution-new-framework = Wie de missie leidt: nato, eu, un of coalition
cli-help-contribution-new-area = Waar de missie is
cli-help-contribution-new-types = Wat de missie doet: training-advice, stabilisation, observation, maritime, combat of deterrence; mag vaker
cli-help-contribution-new-description = Waaruit de bijdrage bestaat
cli-help-contribution-new-decision = Het besluit, in een regel
cli-help-contribution-new-from = Eerste dag van het mandaat
cli-help-contribution-new-until = Laatste dag van het mandaat
cli-help-contribution-new-next-letter = Wanneer de volgende brief aan de Kamer komt
cli-help-contribution-new-unit = Verantwoordelijk onderdeel; mag vaker
cli-help-contribution-new-function = Verantwoordelijke functie; mag vaker
cli-help-contribution-new-who = Id van wie verantwoordelijk is en in people.ron staat; mag vaker
cli-help-contribution-new-ground = Een grond om deel te nemen; mag vaker
cli-help-contribution-new-aim = Een strategisch doel; mag vaker
cli-help-contribution-new-objective = Een nieuwe doelstelling; mag vaker
cli-help-contribution-new-judged = Hoe een nieuwe doelstelling wordt beoordeeld; mag vaker
cli-help-contribution-new-assumption = Een nieuwe aanname; mag vaker
cli-help-contribution-new-main = Welke nieuwe aanname een hoofdaanname is; mag vaker
cli-help-contribution-new-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-contribution-new-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-contribution-edit = Werkt een missiebijdrage bij; een gewijzigde doelstelling krijgt een wijziging met dag en reden.
cli-usage-contribution-edit = peil contribution edit [OPTIES] ID
cli-more-contribution-edit =
    Voorbeeld: peil contribution edit eufor-althea --postpone patrols=2027-09-30 --because "Geen brandstof; gemeld aan de stuurgroep"
    Lijsten worden aangevuld; weghalen doet u in het bestand.
cli-help-contribution-edit-contribution = Id van de missiebijdrage
cli-help-contribution-edit-title = Naam, in de taal van het register; nl=… of en=… voor een bepaalde taal
cli-help-contribution-edit-mission = Naam van de missie
cli-help-contribution-edit-framework = Wie de missie leidt: nato, eu, un of coalition
cli-help-contribution-edit-area = Waar de missie is
cli-help-contribution-edit-types = Wat de missie doet: training-advice, stabilisation, observation, maritime, combat of deterrence; mag vaker
cli-help-contribution-edit-description = Waaruit de bijdrage bestaat
cli-help-contribution-edit-decision = Het besluit, in een regel
cli-help-contribution-edit-from = Eerste dag van het mandaat
cli-help-contribution-edit-until = Laatste dag van het mandaat
cli-help-contribution-edit-next-letter = Wanneer de volgende brief aan de Kamer komt
cli-help-contribution-edit-unit = Verantwoordelijk onderdeel; mag vaker
cli-help-contribution-edit-function = Verantwoordelijke functie; mag vaker
cli-help-contribution-edit-who = Id van wie verantwoordelijk is en in people.ron staat; mag vaker
cli-help-contribution-edit-ground = Een grond om deel te nemen; mag vaker
cli-help-contribution-edit-aim = Een strategisch doel; mag vaker
cli-help-contribution-edit-objective = Een nieuwe doelstelling; mag vaker
cli-help-contribution-edit-judged = Hoe een nieuwe doelstelling wordt beoordeeld; mag vaker
cli-help-contribution-edit-assumption = Een nieuwe aanname; mag vaker
cli-help-contribution-edit-main = Welke nieuwe aanname een hoofdaanname is; mag vaker
cli-help-contribution-edit-reword = Een doelstelling luidt nu zo; de eerste tekst blijft ernaast staan
cli-help-contribution-edit-postpone = Een doelstelling is nu op deze dag klaar
cli-help-contribution-edit-drop = Een doelstelling wordt niet meer nagestreefd
cli-help-contribution-edit-because = Waarom een doelstelling verandert, en aan wie dat is gemeld
cli-help-contribution-edit-on = Dag van de wijziging; anders vandaag
cli-help-contribution-edit-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-contribution-edit-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-people = Voegt personen en functies toe aan people.ron of werkt ze bij. Alleen voor de coördinator.
cli-usage-people = peil people OPDRACHT
cli-about-people-add = Voegt een persoon of functie toe.
cli-usage-people-add = peil people add [OPTIES] ID
cli-more-people-add = Voorbeeld: peil people add fin-02 --title "Beoordelaar 2 (Financiën)" --role reviewer --ministry Financiën --unit Begrotingszaken
cli-help-people-add-who = Id van de persoon of functie
cli-help-people-add-title = Functie of naam, zoals getoond; nl=… of en=… voor een bepaalde taal
cli-help-people-add-role = reviewer (beoordelaar), coordinator, line (lijn) of senior; mag vaker
cli-help-people-add-ministry = Ministerie
cli-help-people-add-unit = Onderdeel van het ministerie
cli-help-people-add-mailbox = Postbus van de functie
cli-help-people-add-expertise = Waar deze persoon verstand van heeft; mag vaker
cli-help-people-add-not-before = Vanaf welke periode deze persoon een missiebijdrage mag beoordelen; nooit waarom
cli-help-people-add-involved-until = Laatste dag van betrokkenheid bij een missiebijdrage; bewaard wordt alleen vanaf welke periode beoordelen mag
cli-help-people-add-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-people-add-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-about-people-edit = Werkt bij wat over iemand bekend is.
cli-usage-people-edit = peil people edit [OPTIES] ID
cli-more-people-edit = Voorbeeld: peil people edit bz-01 --involved-until eufor-althea=2026-10-31
cli-help-people-edit-who = Id van de persoon of functie
cli-help-people-edit-title = Functie of naam, zoals getoond; nl=… of en=… voor een bepaalde taal
cli-help-people-edit-role = reviewer (beoordelaar), coordinator, line (lijn) of senior; mag vaker
cli-help-people-edit-ministry = Ministerie
cli-help-people-edit-unit = Onderdeel van het ministerie
cli-help-people-edit-mailbox = Postbus van de functie
cli-help-people-edit-expertise = Waar deze persoon verstand van heeft; mag vaker
cli-help-people-edit-not-before = Vanaf welke periode deze persoon een missiebijdrage mag beoordelen; nooit waarom
cli-help-people-edit-involved-until = Laatste dag van betrokkenheid bij een missiebijdrage; bewaard wordt alleen vanaf welke periode beoordelen mag
cli-help-people-edit-dry-run = Schrijf niets; toon alleen wat er zou veranderen
cli-help-people-edit-drop-comments = Herschrijf ook een bestand met opmerkingen, die daarbij verloren gaan
cli-value-by = ID
cli-value-with = MISSIEBIJDRAGE
cli-value-without = MISSIEBIJDRAGE
cli-value-checklist = VRAGENLIJST
cli-value-reviewers = AANTAL
cli-value-due = DATUM
cli-value-code = CODE
cli-value-rule = REGEL
cli-value-text = TEKST
cli-value-criterion = TEKST
cli-value-about = ID
cli-value-question = VRAAG
cli-value-resolver = ID
cli-value-act = ADD
cli-value-people = ID
cli-value-title = TEKST
cli-value-role = ROL
cli-value-ministry = NAAM
cli-value-unit = NAAM
cli-value-mailbox = ADRES
cli-value-expertise = TEKST
cli-value-not-before = ID=PERIODE
cli-value-involved-until = ID=DATUM
cli-value-mission = NAAM
cli-value-framework = VERBAND
cli-value-area = TEKST
cli-value-types = SOORT
cli-value-description = TEKST
cli-value-decision = TEKST
cli-value-next-letter = DATUM
cli-value-function = TEKST
cli-value-ground = TEKST
cli-value-aim = TEKST
cli-value-objective = ID=TEKST
cli-value-judged = ID=TEKST
cli-value-assumption = ID=TEKST
cli-value-main = ID
cli-value-reword = ID=TEKST
cli-value-postpone = ID=DATUM
cli-value-drop = ID
desk-missing = Dit ontbreekt: { $flag }.
desk-missing-advice = Geef het op de opdrachtregel, of draai peil in een terminal: dan wordt ernaar gevraagd.
desk-stopped = Gestopt: er is niets geschreven.
desk-no-answer = Het antwoord kan niet worden gelezen: { $reason }
desk-yes = j
desk-confirm = Schrijven? (j/n)
desk-confirm-wrong = Antwoord met j (ja) of n (nee).
desk-left = Er is niets geschreven.
desk-written = Geschreven: { $path }
desk-not-written = Niet geschreven; dit zou in { $path } veranderen.
desk-comments-ask = { $path } bevat opmerkingen die iemand er met de hand in schreef. Bij het schrijven gaan die verloren.
desk-warning = Let op: { $who } { $why }.
desk-too-few = Nog { $count } gezocht: niemand anders mag of is aan de beurt.
desk-ask-period = Welke periode krijgt de ronde?
desk-ask-period-wrong = Schrijf een jaar, half jaar of kwartaal: 2027, 2027-H1, 2027-Q3.
desk-ask-due = Wanneer moeten de beoordelingen klaar zijn (jaar-maand-dag)?
desk-ask-due-wrong = Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2027-06-11.
desk-ask-seats = Hoeveel beoordelaars per missiebijdrage?
desk-ask-seats-wrong = Schrijf een heel getal.
desk-ask-reviewers = Beoordelaars, met spaties ertussen (Enter: zoals voorgesteld):
desk-ask-reviewers-wrong = Noem ids uit people.ron van wie deze missiebijdrage mag beoordelen.
desk-ask-contribution = Welke missiebijdrage (id)?
desk-ask-contribution-wrong = Een id bestaat uit kleine letters, cijfers en streepjes.
desk-ask-people = Wie (ids, met spaties ertussen)?
desk-ask-people-wrong = Noem een of meer ids: kleine letters, cijfers en streepjes.
desk-ask-person = Wie (id)?
desk-ask-person-wrong = Een id bestaat uit kleine letters, cijfers en streepjes.
desk-ask-by = Wie komt ervoor in de plaats (id)?
desk-ask-by-wrong = Een id bestaat uit kleine letters, cijfers en streepjes.
desk-ask-code = Waarom: earlier-involvement (eerdere betrokkenheid), line-relation (lijnverhouding) of authority (bevoegdheid)?
desk-ask-code-wrong = Kies een van de drie codes.
desk-ask-rule = Welke regel, zoals peil check die noemt?
desk-ask-rule-wrong = Noem de naam van de regel.
desk-ask-because = Waarom?
desk-ask-because-wrong = Geef een reden: die komt in elke samenvatting.
desk-ask-event = Id van de gebeurtenis?
desk-ask-event-wrong = Een id bestaat uit kleine letters, cijfers en streepjes.
desk-ask-text = Wat kan er gebeuren?
desk-ask-text-wrong = Beschrijf de gebeurtenis in een zin.
desk-ask-criterion = Hoe stelt men vast of het gebeurde?
desk-ask-criterion-wrong = Beschrijf de maatstaf in een zin.
desk-ask-event-due = Wanneer wordt het vastgesteld (jaar-maand-dag)?
desk-ask-event-due-wrong = Schrijf een datum als jaar-maand-dag, na de uiterste dag van de ronde.
desk-ask-about = Over welke doelstelling of aanname gaat het (id)?
desk-ask-about-wrong = Noem het id van een doelstelling of aanname.
desk-ask-id = Id van de persoon of functie?
desk-ask-id-wrong = Een id bestaat uit kleine letters, cijfers en streepjes, en is geen naam die peil zelf gebruikt.
desk-ask-new-contribution = Id van de nieuwe missiebijdrage?
desk-ask-new-contribution-wrong = Een id bestaat uit kleine letters, cijfers en streepjes.
desk-ask-title = Naam of functie, zoals getoond?
desk-ask-title-wrong = Schrijf een naam of functie.
desk-ask-role = Rollen: reviewer, coordinator, line, senior?
desk-ask-role-wrong = Kies een of meer van: reviewer, coordinator, line, senior.
desk-ask-ministry = Ministerie?
desk-ask-ministry-wrong = Schrijf het ministerie: daarmee worden beoordelaars gemengd.
desk-ask-unit = Onderdeel?
desk-ask-unit-wrong = Schrijf het onderdeel: wie bij een verantwoordelijk onderdeel hoort, beoordeelt niet.
desk-ask-mailbox = Postbus van de functie (Enter: geen)?
desk-ask-mailbox-wrong = Schrijf een adres.
desk-ask-expertise = Deskundigheid, met komma's ertussen (Enter: geen)?
desk-ask-expertise-wrong = Schrijf een of meer onderwerpen.
desk-ask-mission = Naam van de missie?
desk-ask-mission-wrong = Schrijf de naam van de missie.
desk-ask-framework = Wie leidt de missie: nato, eu, un of coalition?
desk-ask-framework-wrong = Kies nato, eu, un of coalition.
desk-ask-type = Wat doet de missie: training-advice, stabilisation, observation, maritime, combat, deterrence?
desk-ask-type-wrong = Kies een of meer van deze zes.
desk-ask-decision = Het besluit, in een regel?
desk-ask-decision-wrong = Schrijf welk besluit eronder ligt.
desk-ask-units = Verantwoordelijke onderdelen, met ; ertussen?
desk-ask-units-wrong = Noem ten minste één onderdeel: zonder weet niemand of hij onafhankelijk is.
desk-ask-description = Waaruit bestaat de bijdrage (Enter: later)?
desk-ask-description-wrong = Schrijf een zin.
desk-ask-from = Eerste dag van het mandaat (Enter: onbekend)?
desk-ask-from-wrong = Schrijf een datum als jaar-maand-dag.
desk-ask-until = Laatste dag van het mandaat (Enter: onbekend)?
desk-ask-until-wrong = Schrijf een datum als jaar-maand-dag.
desk-bad-pair = “{ $value }” kan niet bij { $flag }.
desk-bad-pair-advice = Schrijf een id, een =-teken en de waarde; met --help ziet u een voorbeeld.
desk-assigned = { $contribution } in { $period } is toegewezen aan { $who }, klaar op { $due }.
desk-added = { $contribution } is in de ronde { $period } opgenomen.
desk-withdrawn = De toewijzing van { $contribution } aan { $who } is ingetrokken.
desk-comes = In de plaats komt { $who }.
desk-extended = De uiterste dag is verzet van { $old } naar { $new }.
desk-waived = Het beletsel van { $who } voor { $contribution } is opgeheven; dat staat in elke samenvatting.
desk-assigned-anew = { $who } gaf de opdracht terug en is opnieuw aangewezen.
desk-dismissed = Terzijde gelegd: { $message } Dat staat in elke samenvatting.
desk-event-added = De gebeurtenis { $event } is toegevoegd.
desk-person-added = { $who } is toegevoegd.
desk-person-changed = { $who } is bijgewerkt.
desk-contribution-added = { $contribution } is toegevoegd. Neem de missiebijdrage op met peil round assign of peil round new.
desk-contribution-changed = { $contribution } is bijgewerkt.
desk-round-made = Ronde { $period } telt { $count ->
        [one] één missiebijdrage
       *[other] { $count } missiebijdragen
    }; de beoordelingen zijn klaar op { $due }.
desk-round-from = Gemaakt uit ronde { $period }.
desk-left-out = Niet in de ronde: { $contribution } ({ $why }).
desk-event-carried = Opnieuw gevraagd: { $event }.
desk-event-left = Niet opnieuw gevraagd: { $event } ({ $why }).
desk-round-next = Voeg met peil round event add toe wat beoordelaars moeten voorspellen; bekijk de ronde met peil status.
desk-nobody = Het is niet bekend wie u bent, en alleen een coördinator mag dit.
desk-nobody-advice = Zeg wie u bent met --as of PEIL_AS. Coördinatoren:
desk-not-coordinator = { $who } is geen coördinator, en alleen een coördinator mag dit.
desk-not-coordinator-advice = Vraag een van hen:
desk-unreadable = { $path } ontbreekt of kan niet worden gelezen; er is niets veranderd.
desk-unreadable-advice = Draai: peil check
desk-comments = { $path } bevat opmerkingen die iemand er met de hand in schreef; er is niets veranderd.
desk-comments-advice = Wijzig het bestand zelf, of laat de opmerkingen vallen met --drop-comments.
desk-taken = { $who } schrijft op dit moment in dit bestand; er is niets veranderd.
desk-taken-advice = Probeer het zo dadelijk opnieuw.
desk-round-exists = Er is al een ronde { $period }.
desk-round-exists-advice = Wijzig haar met peil round assign, withdraw, replace of extend.
desk-other-kind = { $period } is geen periode van dit register.
desk-other-kind-advice = Schrijf bijvoorbeeld { $example }.
desk-no-such-round = Er is geen ronde { $period }.
desk-no-such-round-advice = Maak haar met peil round new { $period }.
desk-unknown-person = { $who } staat niet in people.ron.
desk-unknown-person-advice = Voeg toe met peil people add, of kies een van deze:
desk-unknown-contribution = Het register heeft geen missiebijdrage { $contribution }.
desk-unknown-contribution-advice = Voeg haar toe met peil contribution new.
desk-not-in-round = { $contribution } zit niet in ronde { $period }.
desk-not-in-round-advice = Neem haar op met peil round assign, of kies een van deze:
desk-already-assigned = { $who } is hiervoor al aangewezen.
desk-already-assigned-advice = Een andere dag geeft u met peil round extend.
desk-gave-back = { $who } gaf deze opdracht terug: iets in de verklaring hield dat tegen.
desk-gave-back-advice = Vraag een ander, of hef het met een code op: peil round waive.
desk-not-assigned = { $who } is hiervoor niet aangewezen.
desk-not-assigned-advice = Wel deze:
desk-barred = { $who } mag { $contribution } niet beoordelen: { $why }.
desk-barred-advice = Vraag een ander (peil round replace toont wie), of hef het met een code op: peil round waive. Klopt het niet, leg het terzijde: peil round dismiss.
desk-barred-for-good = { $who } mag { $contribution } niet beoordelen: { $why }.
desk-barred-for-good-advice = Dit kan niet worden opgeheven. Vraag een ander, of verbeter people.ron of de missiebijdrage als het niet klopt.
desk-not-later = { $new } is niet later dan { $old }.
desk-not-later-advice = Geef een latere dag.
desk-no-reason = Er is een reden nodig: zij wordt bewaard en getoond.
desk-no-reason-advice = Geef haar met --because.
desk-already-lifted = Voor { $who } is dit al opgeheven.
desk-no-such-finding = Dit is niet één melding die terzijde kan worden gelegd.
desk-no-such-finding-advice = Noem regel en bestand, zo nodig met --contribution en --who. Er zijn:
desk-recorded = { $rule } staat zo in het register en kan niet terzijde worden gelegd.
desk-recorded-advice = Klopt het niet, verbeter dan people.ron of de missiebijdrage. Klopt het wel, vraag een ander of hef het op: peil round waive.
desk-firm = { $rule } kan niet terzijde worden gelegd: dit geldt tot het in orde is.
desk-firm-advice = Met peil explain { $rule } leest u wat te doen.
desk-event-exists = De ronde heeft al een gebeurtenis { $event }.
desk-event-exists-advice = Kies een ander id.
desk-no-such-question = Dit is geen vraag die om een voorspelling vraagt.
desk-no-such-question-advice = Wel deze:
desk-no-such-subject = De missiebijdrage heeft zo'n doelstelling of aanname niet.
desk-no-such-subject-advice = Wel deze:
desk-event-too-early = { $due } is niet na { $reviews }, wanneer de beoordelingen klaar moeten zijn.
desk-event-too-early-advice = Een voorspelling gaat over wat nog open is. Geef een latere dag.
desk-contribution-exists = Er is al een missiebijdrage { $contribution }.
desk-contribution-exists-advice = Werk haar bij met peil contribution edit.
desk-person-exists = { $who } staat al in people.ron.
desk-person-exists-advice = Werk bij met peil people edit.
desk-no-such-objective = Er is geen doelstelling { $objective }.
desk-no-such-objective-advice = Wel deze:
desk-part-exists = { $name } is er al.
desk-part-exists-advice = Een doelstelling wijzigt u met --reword, --postpone of --drop, met een reden.
desk-backwards = { $until } is voor { $from }.
desk-backwards-advice = Verbeter een van beide dagen.
desk-nothing-to-change = Er is niets te veranderen: het is al zo, of er is niets gevraagd.
desk-nothing-to-change-advice = Met --help ziet u wat kan.
desk-no-checklist = Het is niet duidelijk welke vragenlijst geldt: er is geen, of er zijn er meer.
desk-no-checklist-advice = Noem haar met --checklist ID.
desk-due-too-early = { $due } ligt voor het begin van de periode.
desk-due-too-early-advice = Geef een latere dag met --due.
desk-nothing-to-review = Er blijft geen missiebijdrage over om te beoordelen.
desk-nothing-to-review-advice = Neem er een op met --with MISSIEBIJDRAGE. Niet meegenomen:
summary-withdrawn = Toewijzing ingetrokken door de coördinator; wat was vastgelegd, blijft staan.
status-without-reviewers = { $contribution } heeft geen beoordelaars. Wijs er aan met peil round assign.
status-attention = Hieronder wat aandacht vraagt ({ $count }); de andere { $rest } staan in de matrix.
status-matrix = Missiebijdragen en beoordelaars
status-matrix-key = 17/34: beantwoorde vragen · +5: dagen te laat · !: iets staat in de weg
status-rotation = Wie wat beoordeelde
status-periods = Perioden
status-in-a-row = Op rij
status-kept-locked = (vastgelegde eerste scores blijven)
status-kept-submitted = (ingediende beoordeling blijft)
status-obstacle-barred = Mag niet beoordelen: { $why }
status-obstacle-no-contribution = Het bestand van de missiebijdrage ontbreekt of is beschadigd
status-obstacle-no-checklist = De vragenlijst ontbreekt of is beschadigd
status-obstacle-unreadable = Zie peil check
status-obstacle-conflicts = Nog te beslissen na samenvoegen: { $count }
status-short-assigned = open
status-short-declared = verklaard
status-short-locked = vastgelegd
status-short-submitted = ingediend
status-short-returned = terug
status-short-withdrawn = ingetrokken
status-short-unreadable = onleesbaar
cli-help-status-format = Vorm: terminal of json
left-ended = mandaat eindigde op { $day }
left-not-begun = mandaat begint op { $day }
left-unreadable = bestand ontbreekt of is beschadigd
left-unwanted = zo gevraagd
event-left-decided = uitkomst is vastgelegd
event-left-due = wordt al op { $day } vastgesteld
event-left-no-contribution = missiebijdrage zit niet in de ronde
stays-nothing = Er was nog niets begonnen.
stays-draft = Er is een concept zonder vastgelegde scores; het telt nergens mee. Het bestand blijft staan.
stays-locked = De vastgelegde eerste scores blijven staan, met de vermelding dat de toewijzing is ingetrokken.
stays-submitted = De ingediende beoordeling blijft staan en telt mee, met de vermelding dat de toewijzing is ingetrokken.
stays-unreadable = Er is een bestand dat niet kan worden gelezen; het blijft zoals het is.

git-setup-no-git = Er is geen git op deze computer, dus er valt niets in te stellen.
git-setup-no-git-advice = Installeer git en doe dit dan opnieuw. peil zelf werkt ook zonder.
git-setup-no-repository = { $folder } staat niet in een git-repository, dus er valt niets in te stellen.
git-setup-no-repository-advice = Maak er een (git init) of kloon het register, en doe dit dan opnieuw.
git-setup-no-program = Er is niet te achterhalen waar deze peil staat ({ $reason }).
git-setup-already = git is al ingesteld: niets te doen.
git-setup-will = Dit zou in deze kloon gebeuren:
git-setup-setting = instelling { $key } = { $value }
git-setup-append = aan het eind van { $path }:
git-setup-make = een nieuw bestand { $path }:
git-setup-left-setting =
    Blijft zoals het is: de instelling { $key } is { $has }. Om het aan peil over te laten:
        git config { $key } { $value }
git-setup-left-hook =
    Blijft zoals het is: { $path }. Daar staat al een hook, of de map wordt met anderen gedeeld. Zet deze
    regel erin om het register vóór elke commit te controleren:
git-setup-left-file = Blijft zoals het is: { $path } bestaat al. Zet dit erin:
git-setup-ask = Doorgaan? [j/N]
git-setup-yes = j ja
git-setup-not-done = Er is niets gewijzigd.
git-setup-not-done-advice = Voeg --yes toe om het zonder vraag te doen.
git-setup-done = Gedaan. Met peil git uninstall draait u het terug.
git-setup-commit = Commit { $path }, zodat anderen het ook hebben; ieder van hen doet één keer peil git install.
git-setup-nothing = peil git install heeft in deze kloon niets ingesteld.
git-setup-will-undo = Dit zou in deze kloon worden teruggedraaid:
git-setup-undo = { $what }
git-setup-undo-changed = { $what } blijft: het is sindsdien gewijzigd
git-setup-undone = Teruggedraaid.

## Terminal: settling what a merge could not decide

do-ours = houden wat er staat
do-theirs = andere kant nemen
do-write = tekst van beide
scope-conflict = Twee kanten van een samenvoeging
refused-nothing-to-settle = Dat is al beslist.
part-amendment = Aanvulling
conflicts-title = Kiezen tussen twee kanten
conflicts-intro = Deze beoordeling is aan twee kanten gewijzigd, telkens anders. Eén kant staat er; kies per onderdeel. Met u in de vragenlijst draait u een keuze terug.
conflicts-none = Alles is beslist.
conflict-base = Eerst
conflict-ours = Wat er staat (onze kant)
conflict-theirs = De andere kant
conflict-nothing = niets
conflict-marks = {"{"}woorden{"}"} zijn toegevoegd, [woorden] zijn weggehaald, telkens naast wat er eerst stond.
conflict-no-text = Dit is geen tekst die hier kan worden geschreven: kies een van beide en wijzig die daarna.
conflict-unreadable = De andere kant kan hier niet zo worden overgenomen. Houd wat er staat en wijzig het daarna.
conflict-of-answer = het hele antwoord
conflict-of-score = score
conflict-of-confidence = zekerheid
conflict-of-strengths = sterke punten
conflict-of-concerns = zorgpunten
conflict-of-marking = rubricering of merking
conflict-of-sources = bron
conflict-of-events = gebeurtenis
conflict-of-judgement = oordeel
conflict-of-recommendations = aanbeveling
conflict-of-escalation = voorleggen
conflict-of-follow-up = opvolging
conflict-of-declaration = onafhankelijkheidsverklaring
conflict-of-closing = slotverklaring
conflict-of-amends = aanvulling
conflict-of-consolidation = gezamenlijke beoordeling
## peil outcomes record: vragen
outcomes-ask-event = Welke gebeurtenis (nummer of naam)?
outcomes-ask-event-wrong = Geef een nummer uit de lijst hierboven.
outcomes-ask-result = Wat gebeurde er: 1 gebeurd, 2 niet gebeurd, 3 niet vast te stellen?
outcomes-ask-result-wrong = Kies 1, 2 of 3.
outcomes-ask-evidence = Waaruit blijkt dat?
outcomes-ask-evidence-wrong = Noem het stuk of de waarneming waaruit dat blijkt.
outcomes-ask-reason = Waarom is het niet vast te stellen?
outcomes-ask-reason-wrong = Geef de reden: zij staat bij de uitkomst.
outcomes-ask-on = Op welke dag is dat vastgesteld (jaar-maand-dag)?
outcomes-ask-on-wrong = Geef een dag tot en met vandaag als jaar-maand-dag, bijvoorbeeld 2027-06-11.
outcomes-would-record = { $event }: { $result }. { $evidence }
outcomes-none-open = Er is geen voorspelde gebeurtenis zonder uitkomst.
outcomes-none-open-advice = peil outcomes --all toont ze allemaal; verander een uitkomst met peil outcomes record GEBEURTENIS --replace.
cli-outcomes-ask-coordinator = Vraag de coördinator ({ $resolver }) het vast te leggen; iemand van de verantwoordelijke lijn kan dat niet.
