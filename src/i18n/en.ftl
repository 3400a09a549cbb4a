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
## Store: findings on files and names
finding-empty-file = The file is empty.
finding-empty-file-advice = Restore it from git, or remove it.
finding-utf-16 = The file is UTF-16 text; peil reads UTF-8.
finding-utf-16-advice = Save it again as UTF-8 in your editor.
finding-not-utf-8 = This byte is no UTF-8 text.
finding-not-utf-8-advice = Save the file as UTF-8, or restore it from git.
finding-nul = A NUL byte stands here; the file is damaged or no text.
finding-nul-advice = Restore the file from git.
finding-byte-order-mark = The file begins with a byte order mark.
finding-byte-order-mark-advice = Run `peil format` to write it as it should be.
finding-crlf = The lines end in CR LF; peil writes LF.
finding-crlf-advice = Run `peil format`, and put `*.ron text eol=lf` in .gitattributes.
finding-lfs-pointer = This is a pointer of Git LFS, not the file itself.
finding-lfs-pointer-advice = Fetch the file with `git lfs pull`.
finding-html-page = This is a web page, not a file of the register.
finding-html-page-advice = It was probably saved from a login page: fetch the file itself.
finding-conflict-markers = A merge left a conflict here.
finding-conflict-markers-advice = Choose between the sides, remove git’s markers and save.
finding-missing-file = There is no such file.
finding-missing-file-advice = Restore it from git.
finding-unreadable = The file cannot be read: { $reason }.
finding-unreadable-advice = Look at its permissions and at the disk.
finding-not-a-file = This is no ordinary file, so peil does not open it.
finding-not-a-file-advice = Put an ordinary file here, or remove it.
finding-outside-register = This link leads out of the register or to nothing, so peil does not follow it.
finding-outside-register-advice = Put the file itself in the register.
finding-too-large = The file takes { $size } MiB; peil reads no file of more than { $limit } MiB.
finding-too-large-advice = Restore the file from git; a review never grows so large.
finding-stray-file = This is no file of the register; peil does not look at it.
finding-stray-file-advice = Check its name, or move it elsewhere.
finding-leftover-temporary = A save was broken off and left this temporary file.
finding-leftover-temporary-advice = Unless peil is saving at this moment, it can be removed.
finding-name-not-text = The name of this file is no text.
finding-name-not-text-advice = Rename the file.
finding-name-twins = This name differs from { $other } only in case or in how accents are written; on some computers both are one file.
finding-name-twins-advice = Rename or remove one of them.
finding-name-mismatch = The file says { $found }, its name says { $name }.
finding-name-mismatch-advice = Correct one of them; until then peil does not read the file.
finding-syntax = The file cannot be read from here: { $reason }.
finding-syntax-advice = Look for a missing comma, quote or bracket on this line or the one before.
finding-cut-off = The file ends in the middle.
finding-cut-off-advice = Part of it is missing: restore it from git.
finding-missing-comma = A comma or a closing bracket is missing here.
finding-missing-comma-advice = Put a comma after the previous field.
finding-missing-bracket = Here should stand { $expected }.
finding-missing-bracket-advice = Add it, or correct what stands before it.
finding-missing-colon = A colon is missing here, between a name and its value.
finding-missing-colon-advice = Add it.
finding-unclosed-string = This text has no closing quote.
finding-unclosed-string-advice = Add the quote where the text ends.
finding-unclosed-comment = This comment has no end.
finding-unclosed-comment-advice = Add `*/` where it ends.
finding-bad-escape = This combination with a backslash means nothing.
finding-bad-escape-advice = Write `\\` for a backslash.
finding-trailing-text = The value ends here, yet more text follows.
finding-trailing-text-advice = Remove what follows; perhaps the file holds two versions.
finding-too-deep = Brackets stand too many levels deep.
finding-too-deep-advice = No file of peil does that: restore it from git.
finding-wrong-file = This file holds { $found }, and { $expected } belongs here.
finding-wrong-file-advice = Check whether the file stands in the right place.
finding-unknown-field = peil does not know a field { $field } in { $where }.
finding-unknown-field-advice = Correct the name; possible are: { $known }.
finding-missing-field = The field { $field } is missing in { $where }.
finding-missing-field-advice = Add it before this closing bracket.
finding-duplicate-field = The field { $field } stands twice in { $where }.
finding-duplicate-field-advice = Keep one of the two; a merge may have kept both.
finding-duplicate-key = { $value } stands twice in { $where }.
finding-duplicate-key-advice = Keep one of the two; a merge may have kept both.
finding-unknown-variant = { $found } is none of the values that { $where } takes.
finding-unknown-variant-advice = Possible are: { $known }.
finding-wrong-type = { $found } is not the kind of value that { $where } takes.
finding-wrong-type-advice = { $expected ->
    [text] Write a text between quotes.
    [number] Write a whole number, without quotes.
    [bool] Write true or false.
    [word] Write one of its words, without quotes.
    [list] Write a list between [ and ].
    [map] Write names and values between { "{" } and { "}" }.
   *[other] See docs/FORMAT.md for what belongs here.
}
finding-float = peil writes whole numbers only.
finding-float-advice = Write a whole number.
finding-number-out-of-range = This number is too large or below zero.
finding-number-out-of-range-advice = Write a number that fits { $where }.
finding-bad-id = “{ $value }” cannot be an id.
finding-bad-id-advice = Use at most 64 small letters, digits and hyphens, beginning with a letter or digit, and no name that Windows keeps (con, nul, com1…).
finding-reserved-id = Nobody can be called “{ $value }”: peil uses that in names of files.
finding-reserved-id-advice = Choose another id.
finding-bad-question-id = “{ $value }” cannot be the id of a question.
finding-bad-question-id-advice = Use at most 32 letters, digits and hyphens, beginning with a letter or digit.
finding-bad-period = “{ $value }” is no period.
finding-bad-period-advice = Write a year, half a year or a quarter: 2026, 2026-H1, 2026-Q3.
finding-bad-level = { $value } is no level.
finding-bad-level-advice = Write a level of the checklist’s scale, from 1.
finding-bad-percentage = { $value } is no percentage.
finding-bad-percentage-advice = Write a whole number from 0 to 100.
finding-bad-digest = This is no SHA-256 digest.
finding-bad-digest-advice = peil writes digests itself: restore the line from git.
finding-bad-date = “{ $value }” is no date.
finding-bad-date-advice = Write year-month-day: 2026-11-23.
finding-bad-time = “{ $value }” is no instant.
finding-bad-time-advice = peil writes these itself, as 2026-11-23T10:15:00Z: restore the line from git.
finding-newer-format = The file has format { $value }; this peil reads format 1.
finding-newer-format-advice = Install a newer peil. Nothing is written to this file.
finding-unknown-format = There is no format { $value }.
finding-unknown-format-advice = Write `format: 1`.

## Store: what the disk refuses
store-not-a-register = { $path } is not a register: it has no register.ron.
store-changed-underneath = Not saved: { $path } has been changed by somebody else since it was read.
store-sealed = Not saved: { $path } has been submitted and cannot change any more.
store-not-ours = Not saved: { $path } is no ordinary file within the register.
store-unwritable = Not saved: { $path } would not be readable ({ $reason }). This is a mistake in peil; please report it.
store-no-state-folder = There is no home folder, so peil cannot keep what is half typed.
store-disk-full = The disk is full: { $path } could not be written.
store-read-only = The disk is read-only: { $path } could not be written.
store-no-permission = You have no permission for { $path }.
store-not-found = { $path } is not there.
store-io = { $path } cannot be used: { $reason }.
## Report: findings
severity-error = error
severity-warning = warning
severity-note = note
severity-help = what to do

## Report: status of a round
role-self-report = the line's self-report
role-consolidated = consolidated review
status-title = Status of round { $period }
status-nothing = Nothing has been assigned in this period.
status-counts = { $submitted } of { $all } submitted. { $late ->
    [0] None is overdue.
    [one] { $late } is overdue.
   *[other] { $late } are overdue.
}
status-contribution = Contribution
status-reviewer = Reviewer
status-state = Status
status-due = Due
status-late = Overdue
status-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
review-state-assigned = assigned, not begun
review-state-declared = declared, nothing answered yet
review-state-draft = draft, { $answered } of { $of } answered
review-state-locked = first scores locked
review-state-submitted = submitted on { $date }
review-state-returned = returned after the declaration
review-state-withdrawn = withdrawn
review-state-unreadable = the file cannot be read

## Terminal: screens
question-lesson = lesson { $lesson }
evidence-required = evidence required
evidence-if-scored = evidence required with a level
evidence-on-yes = evidence required with yes
evidence-optional = evidence optional
blank = { "" }
marking-short = marking
marking-default = { $title } (default)
forecast-open = Fill in the forecast
forecast-due = To be established on { $day } by { $resolver }. Criterion: { $criterion }
forecast-estimate = low { $low }% · best { $best }% · high { $high }%
assumptions-open = Assess the assumptions
still-needed = Still needed: { $what }.
source-unknown = unknown source { $id }
missing-all = an answer
missing-score = a level, a choice or a judgement
missing-fitting-score = an answer that fits the question
missing-confidence = confidence
missing-comment = a comment (strengths or concerns)
missing-strengths = strengths
missing-concerns = concerns
missing-evidence = evidence with a source
missing-source = the source { $name } has not been entered
missing-order = low ≤ best ≤ high
missing-event = an event that exists
missing-assumption = the assumption: { $name }
missing-assumption-reason = a sentence with: { $name }
missing-text = a text
missing-addressee = to whom
missing-reason = the ground
missing-requirement = { $name }
missing-missing-sources = which kind of source was missing
requirement-action = an action with owner and date
requirement-end-of-mandate = the end of the mandate
requirement-forecast = an answered forecast
requirement-what-changes = what changes
requirement-consequences = consequences for mission, allies, partner and population
requirement-timing = the timing
requirement-unity = the effect on unity and the Dutch position
requirement-why-not-adjust = why adjusting will not do
requirement-ground = the ground to continue without progress
requirement-retest-on = the date of re-testing
requirement-missing-evidence = which missing evidence would make advice possible
part-declaration = Declaration of independence
part-question = Question
part-sources = Sources
part-events = Own events
part-assumptions = Assumptions
part-contribution = Judgement on the contribution
part-mission = Judgement on the mission
part-recommendations = Recommendations
part-recommendation = Recommendation { $name }
part-escalation = Escalation
part-closing = Closing declaration
part-conflicts = Conflicting changes after a merge
comment-strengths-hint = What goes well? Concrete, and what you base it on. Esc: done.
comment-concerns-hint = What does not go well, or worries you? Concrete, and what you base it on. Esc: done.
editor-too-long = The text would be longer than { $limit } kB. Nothing was added; shorten the text.
editor-control = That character cannot stand in a text.
pick-cannot-assess = Why can this not be assessed? Explain it afterwards under strengths or concerns.
pick-not-applicable = Why does this not apply?
pick-low-confidence = Why is confidence low?
pick-marking = How far may this answer travel? Never classified content itself.
pick-evidence = Choose a source and give the place. n: new source · d: take a citation away.
confidence-high-meaning = Several sources, at least one of them outside mission and line, agree.
confidence-medium-meaning = One such source, or agreement with gaps.
confidence-low-meaning = Mission or line only, dated, indirect or contradictory; choose the reason next.
evidence-cited = cited: { $citation }
evidence-new = Enter a new source
who-title = Who are you?
who-intro = Choose yourself. Next time at once: peil --as ID, or the environment variable PEIL_AS.
search-questions = Search questions and your own comments
search-nothing = Nothing found. Delete letters or press Esc.
home-illustrative = Sample register: it illustrates and is no official assessment.
home-problems = { $count ->
    [one] There is { $count } finding about the files of this register. Run: peil check
   *[other] There are { $count } findings about the files of this register. Run: peil check
}
home-empty = There is no round yet. A coordinator makes one with a folder per period and a round.ron; docs/FORMAT.md shows how.
home-round = Round { $period } · due { $due }
home-mine = Your reviews
home-others = Other reviews in this round
home-nothing-assigned = Nobody has been assigned in this round yet.
home-late = { $days ->
    [one] { $days } day overdue
   *[other] { $days } days overdue
}
home-no-earlier = There is no earlier round.
home-no-later = There is no later round.
home-not-yours-any-more = This assignment was returned or withdrawn. Ask the coordinator if that is wrong.
home-no-register = Register
judgement-title = Judgement and recommendation
judgement-intro = The last steps. Take them in any order and change them until you submit. d: take a recommendation away.
step-judgement = Judgement on contribution and mission
step-recommendation = Recommendation: { $kind } · { $text }
step-new-recommendation = Add a recommendation
step-escalation = To whom is it taken?
step-closing = Closing declaration: were you free to judge, and did you get every source?
step-submit = Submit
step-submit-missing = { $count ->
    [0] Everything is filled in.
    [one] { $count } point is still missing.
   *[other] { $count } points are still missing.
}
step-done = filled in
submit-title = Submit
submit-intro = Everything that is still missing. Enter takes you there.
submit-complete = Everything is filled in. Go on to submit.
submit-confirm-title = Submit the review?
submit-confirm-intro = The first scores are locked and the review is sealed. After that it no longer changes; an amendment is a new file with a reason.
submit-no = No, back to the questions
submit-yes = Yes, submit
submit-yes-detail = seal it and be done
submitted-title = Submitted
submitted-thanks = Your review was submitted and sealed. Thank you for your work.
submitted-file = File
submitted-seal = Seal
submitted-next = What happens next
submitted-next-1 = The coordinator checks the round with peil check and merges the reviews in git.
submitted-next-2 = The responsible line has its factual check: it can correct facts, your review stays as it is.
submitted-next-3 = The summary goes to senior officials. You can go on reading your review, not change it.
information-objectives = Objectives
information-grounds = Grounds for taking part
information-aims = Strategic aims
information-assumptions = Assumptions
information-papers = Papers
information-none-recorded = Not recorded.
information-main = (main assumption)
information-amended = Now: { $text }
information-measured = Indicator: { $indicator }; from { $baseline } to { $target }, by { $by }.
information-judged = To be judged by: { $how }
information-not-recorded = Not recorded how this will be judged.
help-title = Help
help-intro = Everything works from the keyboard; clicking and the wheel work too. You can leave at any time: what you confirm is kept at once.
help-key = Key
help-meaning = Meaning
recovery-title = Recovery after an interruption
recovery-intro = peil was interrupted last time before everything was in the file. Below is what the file holds and what you had entered after that. Enter takes over what you had entered; d leaves the file as it is.
recovery-on-file = In the file:
recovery-in-journal = Entered by you:
recovery-newer = newer than the file
recovery-evidence = { $count ->
    [one] { $count } source cited
   *[other] { $count } sources cited
}
score-level = level { $level }
choose-level = Choose a level with a digit, or x for cannot be assessed.
resumed = Back where you were.
resumed-draft = Recovered: you had typed this text and not confirmed it.
returned = The assignment was returned. Let the coordinator know; nothing else was kept.
not-returned = The assignment was not returned: { $why } Ask the coordinator to do so.
not-submitted = Not submitted: { $why }
begin-nobody = Say first who you are: peil --as ID.
begin-not-assigned = This review is not assigned to you. Ask the coordinator.
begin-no-contribution = The file of this contribution is missing or damaged. Run: peil check
begin-no-checklist = The checklist of this review is missing or damaged. Run: peil check
begin-unreadable = Your review cannot be read and stays as it is. { $why }
begin-open = This review is already open by { $who } (process { $pid }, { $host }). Close that one first.
too-small = The window is too small. peil needs at least { $width } by { $height } characters and waits until it is larger.
bar-progress = { $answered }/{ $of } answered
bar-submitted = submitted
saving-underway = saving…
saving-saved = saved { $time }
saving-failed = NOT in the file: { $why }; the journal has it
saving-lost = NOT KEPT: { $why }; leave peil open
saving-not-a-register = register gone
saving-changed-underneath = file was changed by something else
saving-sealed = already submitted
saving-not-ours = no ordinary file
saving-unwritable = unexpected error
saving-no-state-folder = no folder for the journal
saving-disk-full = disk full
saving-read-only = read-only
saving-no-permission = no permission
saving-not-found = folder gone
saving-io = disk error
