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
