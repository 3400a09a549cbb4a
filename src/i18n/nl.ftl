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
do-suspend = even naar de shell
do-quit = stoppen
do-back = terug
do-confirm = verder
do-move = bewegen
do-select = selecteren
do-filter = zoeken
do-earlier-period = periode
do-later-period = latere periode
do-summary = samenvatting
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
store-not-ours = Niet opgeslagen: { $path } is geen gewoon bestand binnen het register.
store-unwritable = Niet opgeslagen: { $path } zou niet te lezen zijn ({ $reason }). Dit is een fout in peil; meld die alstublieft.
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
review-state-draft = concept, { $answered } van { $of } beantwoord
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
marking-default = { $title } (standaard)
forecast-open = Voorspelling invullen
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
part-closing = Slotverklaring
part-conflicts = Botsende wijzigingen na samenvoegen
comment-strengths-hint = Wat gaat goed? Concreet, met waar u het op baseert. Esc: klaar.
comment-concerns-hint = Wat gaat niet goed, of baart zorgen? Concreet, met waar u het op baseert. Esc: klaar.
editor-too-long = De tekst zou langer worden dan { $limit } kB. Er is niets toegevoegd; kort de tekst in.
editor-control = Dat teken kan niet in een tekst staan.
pick-cannot-assess = Waarom is dit niet te beoordelen? Licht het daarna toe bij sterke punten of zorgpunten.
pick-not-applicable = Waarom is dit niet van toepassing?
pick-low-confidence = Waarom is de zekerheid laag?
pick-marking = Hoe ver mag dit antwoord reizen? Nooit gerubriceerde inhoud zelf.
pick-evidence = Kies een bron en geef de vindplaats. n: nieuwe bron · d: aangehaalde plaats weghalen.
confidence-high-meaning = Verschillende bronnen, waarvan ten minste één buiten missie en lijn, zeggen hetzelfde.
confidence-medium-meaning = Eén zulke bron, of overeenstemming met gaten.
confidence-low-meaning = Alleen missie of lijn, verouderd, indirect of tegenstrijdig; kies daarna de reden.
evidence-cited = aangehaald: { $citation }
evidence-new = Nieuwe bron invoeren
who-title = Wie bent u?
who-intro = Kies uzelf. Volgende keer direct: peil --as ID, of de omgevingsvariabele PEIL_AS.
search-questions = Zoek in vragen en eigen toelichtingen
search-nothing = Niets gevonden. Wis letters of druk op Esc.
home-illustrative = Voorbeeldregister: ter illustratie, geen officiële beoordeling.
home-problems = { $count ->
    [one] Er is { $count } melding over de bestanden van dit register. Draai: peil check
   *[other] Er zijn { $count } meldingen over de bestanden van dit register. Draai: peil check
}
home-empty = Er is nog geen ronde. Een coördinator maakt er een met een map per periode en een round.ron; docs/FORMAT.md laat zien hoe.
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
step-closing = Slotverklaring: kon u vrij oordelen, en kreeg u alle bronnen?
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
submit-confirm-intro = De eerste scores worden vastgelegd en de beoordeling wordt verzegeld. Daarna verandert zij niet meer; een verbetering is een nieuw bestand met een reden.
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
information-amended = Nu: { $text }
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
