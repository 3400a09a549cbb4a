# What peil says in English. The same keys and variables in every language; a test compares.

## Dates
date = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Words of the domain: reasons
cannot-assess-no-access = no access
cannot-assess-not-documented = not documented
cannot-assess-not-measured = not measured
cannot-assess-unreliable = unreliable
cannot-assess-too-early = too early
cannot-assess-outside-expertise = outside expertise
cannot-assess-other = other (explain)
not-applicable-mission-type = mission type
not-applicable-phase = phase
not-applicable-mandate = mandate
not-applicable-first-review = first review
not-applicable-does-not-arise = does not arise
not-applicable-other = other (explain)
low-confidence-single-source = single source
low-confidence-mission-or-line-only = mission or line only
low-confidence-dated = dated
low-confidence-indirect = indirect
low-confidence-contradictory = contradictory

## Words of the domain: answers
confidence = confidence
confidence-not-stated = not stated yet
confidence-high = high
confidence-medium = medium
confidence-low = low
score-not-yet = not answered yet
score-yes = yes
score-no = no
score-text = text
score-cannot-be-assessed = cannot be assessed
score-not-applicable = not applicable
strengths = strengths
concerns = concerns
evidence = evidence
marking = marking
origin = origin
origin-mission = mission
origin-line = responsible line
origin-post = post (embassy, Defence attaché)
origin-partner = partner nation
origin-independent = independent
assumption-holding = holding
assumption-shaken = shaken
assumption-failed = failed
assumption-cannot-be-assessed = cannot be assessed
about-contribution = contribution
about-mission = mission
about-context = context

## Words of the domain: the end of a review
verdict-not-yet = not judged yet
verdict-no-judgement = no judgement possible
escalation-none = none
escalation-senior = senior officials
escalation-political = political
urgency-now = now
urgency-before-next-review = before the next review
urgency-at-next-mandate = at the next mandate decision
ground-prevents-deterioration = prevents deterioration
ground-unacceptable-consequences = unacceptable consequences for mission or other nations
ground-alliance-unity = alliance unity or position
reply-accepted = accepted
reply-partly = partly accepted
reply-rejected = rejected
action-not-started = not started
action-under-way = under way
action-done = done
action-dropped = dropped

## Terminal: actions
do-help = help
do-language = other language
do-suspend = to the shell for a while
do-quit = quit
do-back = back
do-confirm = go on
do-move = move
do-select = select
do-filter = search
do-earlier-period = period
do-later-period = later period
do-summary = summary
do-level = level or choice
do-cannot-assess = cannot be assessed
do-not-applicable = not applicable
do-confidence = confidence
do-strengths = strengths
do-concerns = concerns
do-evidence = evidence
do-marking = marking
do-clear = clear
do-next-unanswered = next open
do-next-warning = next with a warning
do-jump = search
do-information = objectives and papers
do-judge = judgement and recommendation
do-submit = submit
do-undo = undo
do-redo = redo
do-add = add
do-remove = take away
do-done = done
do-next-field = next field
do-previous-field = previous field
do-newline = new line
do-backspace = delete before
do-delete = delete after
do-delete-word-left = delete word before
do-delete-word-right = delete word after
do-delete-to-line-end = delete to end of line
do-select-all = select all
do-cut = cut
do-copy = copy
do-put-back = paste

## Terminal: kinds of screen
scope-everywhere = Everywhere
scope-home = Overview
scope-checklist = Checklist
scope-editor = Text
scope-form = Form
scope-list = List
scope-search = Search
scope-document = Reading
scope-recovery = Recovery

## Interview: why a command is refused
refused-sealed = This review was submitted and no longer changes.
refused-not-declared = Make the declaration of independence first.
refused-blocked = With this answer you cannot review this contribution.
refused-not-fitting = That answer does not fit this question.
refused-no-question = There is no such question, or it does not apply to this mission.
refused-nothing-to-undo = There is nothing to undo or redo.
refused-nothing-missing = No other question: nothing is missing here.
refused-no-source = That source is not in this review. Enter it first.
