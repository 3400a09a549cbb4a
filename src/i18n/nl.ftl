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
