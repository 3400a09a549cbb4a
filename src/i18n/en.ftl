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
do-redraw = draw the screen anew
do-suspend = to the shell for a while
do-quit = quit
do-back = back
do-confirm = go on
do-move = move
do-select = select
do-filter = search
do-earlier-period = earlier period
do-later-period = later period
do-summary = summary
do-compare = differences
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
finding-missing-bracket = { $expected } should stand here.
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
store-register-file = Not saved: { $path } is called like a file of a register.
store-register-file-advice = Choose a name that ends in .html, .md or .txt.
store-not-ours = Not saved: { $path } is no ordinary file within the register.
store-unwritable = Not saved: { $path } would not be readable ({ $reason }). This is a mistake in peil; please report it.
store-no-such-file = { $path } is not there.
store-no-such-file-advice = See whether the name is right; paths count from this folder or from the register.
store-outside-register = { $path } is not in this register.
store-outside-register-advice = Name a file or folder in the register, or choose another register with -C.
store-already-register = { $path } is a register already.
store-already-register-advice = Use it with peil -C { $path }.
store-not-empty = { $path } is not empty, so no register was made there.
store-not-empty-advice = Choose a new or empty folder, or the root of a git repository without people.ron and checklists.
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
severity-explained = explanation

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
review-state-draft = { $of ->
    [0] draft, { $answered } answered (checklist cannot be read)
   *[other] draft, { $answered } of { $of } answered
}
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
missing-deviation = why you deviate from the checklist's proposal
missing-confirmation = your confirmation: the checklist's proposal has changed
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
who-no-people = The file people.ron is missing or damaged, so there is nobody to choose. Run: peil check
search-questions = Search questions and your own comments
search-nothing = Nothing found. Delete letters or press Esc.
home-illustrative = Sample register: it illustrates and is no official assessment.
home-problems = { $count ->
    [one] There is { $count } finding about the files of this register. Run: peil check
   *[other] There are { $count } findings about the files of this register. Run: peil check
}
home-empty = There is no round yet. A coordinator records who takes part with peil people add, describes the contributions with peil contribution new and makes the round with peil round new.
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
submit-confirm-intro = The review is sealed. After that it no longer changes; an amendment is a new file with a reason.
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
information-sign-of-failure = Failed if: { $sign }
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
## Check: how files refer to each other
finding-not-canonical = From here on the file is written otherwise than peil writes it.
finding-not-canonical-advice = Run `peil format`; it changes nothing in the content.
finding-unknown-checklist = There is no checklist { $checklist }.
finding-unknown-checklist-advice = Correct its name or version, or get the file from git.
finding-unknown-contribution = There is no contribution { $contribution }.
finding-unknown-contribution-advice = Correct its name, or make contributions/{ $contribution }.ron.
finding-unknown-person = { $person } is not in people.ron.
finding-unknown-person-advice = Correct the name, or add the function: peil people add.
finding-wrong-role = In people.ron { $person } does not have the role { $role ->
        [reviewer] Reviewer
        [coordinator] Coordinator
        [line] Line
        [senior] Senior
       *[other] { $role }
    }.
finding-wrong-role-advice = Ask the coordinator: somebody else does this, or people.ron is changed.
finding-not-assigned = { $person } was not asked to do this for { $contribution } in { $period }, or is not any more.
finding-not-assigned-advice = Ask the coordinator: the review belongs in round.ron, or this file does not belong here.
finding-other-checklist = The round asks for another checklist: { $checklist }.
finding-other-checklist-advice = Answer that checklist, or change round.ron.
finding-overdue = The review of { $contribution } by { $person } is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } overdue.
finding-overdue-advice = Remind the reviewer, or agree on another date: peil round extend.
finding-unknown-marking = The marking { $marking } is not in register.ron.
finding-unknown-marking-advice = Choose one from the list in register.ron.
finding-unknown-language = { $language ->
        [none] The register names no language.
       *[other] peil does not speak the language { $language }.
    }
finding-unknown-language-advice = Under languages, name only languages that peil speaks, your own first: nl, en.
finding-wrong-period-kind = The period { $period } is of another kind than the periods of this register.
finding-wrong-period-kind-advice = A register has one kind of period: rename the folder, or change periods in register.ron.
finding-double-id = { $id } stands here twice; case does not count.
finding-double-id-advice = Give one of the two another name.

## Check: independence
finding-not-before = { $person } may review { $contribution } only from { $from } on.
finding-not-before-advice = Ask another reviewer, or withdraw the assignment.
finding-responsible-reviewer = { $person } is responsible for { $contribution }.
finding-responsible-reviewer-advice = Ask a reviewer who is not involved.
finding-too-many-in-a-row = { $person } reviews { $contribution } { $number } times in a row; the register allows { $limit }.
finding-too-many-in-a-row-advice = Ask somebody else for this round.
finding-same-unit = { $person } belongs to “{ $what }”, which is responsible for { $contribution }.
finding-same-unit-advice = Ask another reviewer. If it is not so, dismiss the finding with a reason: peil round dismiss.
finding-spoke-for-the-line = { $person } gave the line's own report on { $contribution } in { $period }, or was asked to.
finding-spoke-for-the-line-advice = Ask a reviewer who was involved longer ago, or never.
finding-declaration-contradicted = The declaration of { $person } on { $contribution } does not agree with what the register knows.
finding-declaration-contradicted-advice = Talk about it with the reviewer. peil does not say why.
finding-second-reviewer = { $person } was involved in { $contribution } earlier and reviews it alone.
finding-second-reviewer-advice = Assign a second reviewer: peil round assign.
finding-undeclared = There are answers, but no declaration of independence.
finding-undeclared-advice = Open the review in peil and make the declaration first.
finding-block-not-lifted = The declaration names something that bars this review, and nobody has lifted it.
finding-block-not-lifted-advice = Return the review, or let the coordinator lift it with a reason: peil round waive.
finding-out-of-place = { $part } does not belong in { $role ->
        [independent] a review
        [self-report] a self-report
        [consolidated] a consolidated review
       *[other] this file
    }.
finding-out-of-place-advice = Take it out, or correct role.

## Check: answers
finding-unknown-question = The checklist { $checklist } has no question { $question }.
finding-unknown-question-advice = Correct the question's name, or take the answer out.
finding-not-asked = Question { $question } does not apply to this kind of mission, but has been answered.
finding-not-asked-advice = Take the answer out, or correct the type of mission in the contribution.
finding-unfitting-score = This score does not fit question { $question }, or is off the scale.
finding-unfitting-score-advice = Answer the question again in peil.
finding-unfitting-judgement = Level { $level } is not on the checklist's scale.
finding-unfitting-judgement-advice = { $part ->
        [contribution] Give the judgement on the contribution again.
        [mission] Give the judgement on the mission again.
       *[other] Give the judgement again.
    }
finding-unknown-recommendation-kind = The checklist offers no recommendation of the kind { $code }.
finding-unknown-recommendation-kind-advice = For recommendation { $recommendation }, choose a kind from the checklist.
finding-percent-order = The three estimates at question { $question } do not run from low to high.
finding-percent-order-advice = Make it so that low ≤ best ≤ high.
finding-conflict = A merge could not choose here ({ $question } { $field }).
finding-conflict-advice = Choose between the two in peil; until then the review cannot be submitted.
finding-unknown-source = The answer to question { $question } cites { $source }, but that source is not entered.
finding-unknown-source-advice = Enter the source under sources, or correct the citation.
finding-unknown-event = Nobody asks to forecast what question { $question } names: { $event }.
finding-unknown-event-advice = Choose an event from round.ron, or record it under events.
finding-unknown-assumption = The contribution has no assumption { $assumption }.
finding-unknown-assumption-advice = Correct the name, or write the assumption yourself under added.

## Check: what was submitted
finding-incomplete = Submitted, but not complete. { $part ->
        [question] Question { $of }
        [recommendation] Recommendation { $of }
        [contribution] Judgement on the contribution
        [mission] Judgement on the mission
        [recommendations] Recommendations
        [escalation] Escalation
        [closing] Declaration at submission
       *[other] Review
    } lacks { $missing ->
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
        [fitting-score] a kind from the checklist
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
    }.
finding-incomplete-advice = peil submits nothing like this: the file was changed by hand or merged halfway. Get it back from git, or make an amendment.
finding-lock-digest = The first scores are no longer those that were locked.
finding-lock-digest-advice = Compare with git (`git log -p` on this file) and put back what stood there.
finding-changed-without-reason = The score of question { $question } differs from the first one, without a reason.
finding-changed-without-reason-advice = Get the file back from git, or make an amendment with the reason.
finding-dates-out-of-order = { $then ->
        [lock] The first scores were locked
        [seal] The review was submitted
       *[other] This happened
    } before { $first ->
        [declaration] the declaration of independence.
        [lock] the first scores were locked.
       *[other] what should come first.
    }
finding-dates-out-of-order-advice = peil writes these times itself: compare with git and put back what stood there.
finding-seal-broken = This file was changed after it was submitted.
finding-seal-broken-advice = { $known ->
        [yes] Get it back from git; beside this stands what was changed. If something must be corrected: peil amend.
       *[no] Get it back from a copy. What was changed cannot be told: git's history holds no submitted version. To correct something: peil amend.
    }
finding-checklist-changed = The checklist { $checklist } is no longer the one on which this review was submitted.
finding-checklist-changed-advice = Put the checklist back from git; a changed checklist is a new version.
finding-contribution-changed = The description of { $contribution } was changed after submission.
finding-contribution-changed-advice = It may be; read the review beside the description of that time (`git log -p`).
finding-submitted-without-lock = Submitted without the first scores having been locked.
finding-submitted-without-lock-advice = peil submits nothing like this: get the file back from git.
finding-amendment = { $problem ->
        [missing] What this amendment amends is not there.
        [open] What this amendment amends has not been submitted itself.
        [other] What this amendment amends is no longer the file of that time.
        [reason] This amendment does not say why.
        [lock] First scores differ from those of the version that it amends.
       *[else] This amendment is not sound.
    }
finding-amendment-advice = Version { $version } follows the submitted version before it, with a reason; put back from git what is missing.

## Check: checklists
finding-anchor-count = Question { $question } has { $number } anchors; it should have { $levels }, or none.
finding-anchor-count-advice = Give each level of the scale one anchor, the lowest first; only questions with a level have them.
finding-scale-line = The line is level { $level }, on a scale of { $levels }.
finding-scale-line-advice = A scale has two to nine levels, and the line is one of them.
finding-rule-unknown-question = This rule names question { $question }, which the checklist does not have.
finding-rule-unknown-question-advice = Correct the question's name.
finding-rule-off-scale = This rule names level { $level }, on a scale of { $levels }.
finding-rule-off-scale-advice = Name a level that is on the scale.
finding-unknown-lesson = Question { $question } derives from lesson { $lesson }, which the checklist does not name.
finding-unknown-lesson-advice = Correct the lesson, or add it under lessons.

## Check: forecasts, responses and decisions
finding-event-contribution = The event { $event } does not belong to a contribution that is reviewed here.
finding-event-contribution-advice = Under contribution, name a contribution of this round.
finding-event-question = The event { $event } belongs to question { $question }, which asks for no forecast.
finding-event-question-advice = Name a question that asks for a forecast.
finding-event-subject = The event { $event } is about { $subject }, but no objective or assumption of the contribution is called so.
finding-event-subject-advice = Correct the name, or record the objective or assumption.
finding-unknown-outcome = Nobody was asked to forecast { $event }.
finding-unknown-outcome-advice = Write the name as period/contribution/event; for a reviewer's own event as period/contribution.reviewer/event.
finding-unknown-recommendation = The recommendation { $recommendation } was not made.
finding-unknown-recommendation-advice = Write the name as period/contribution.reviewer#recommendation.
finding-reply-without-reason = Here { $recommendation } is not followed, without a reason.
finding-reply-without-reason-advice = Say why, at because, or for the dropped action under comment.

## Check: dismissed findings
finding-dismissed = Dismissed by { $dismissed-by } on { $dismissed-on }: { $dismissed-because }
## Forms: titles and what they are for
form-declaration = Declaration of independence
form-declaration-guidance = Your judgement counts because you are not involved in this contribution. So answer these questions first; only then will you see the contribution. Nothing is submitted yet. What is kept: the date, that nothing stands in the way, and what the summary mentions. Where an answer does stand in the way, which one it was is not kept.
form-new-source = New source
form-new-source-guidance = A source is entered once; from then on you cite it with a place. Never give the name of a person you spoke to, and copy no classified content. Title and origin are needed.
form-edit-source = Change a source
form-edit-source-guidance = The change holds wherever you cite this source.
form-cite = Cite a source
form-cite-guidance = Say where in the source it stands, so that others can look it up. The place may stay empty.
form-forecast = Forecast
form-forecast-guidance = Choose an event and estimate how likely it is. Low and high say between what you hold it possible; best is your best estimate. Later it will be established what happened.
form-assumptions = Assumptions
form-assumptions-guidance = Say for each assumption how it stands, with one sentence why. If you miss an assumption, add it at the end.
form-judgement = Judgement
form-judgement-guidance = Judge the contribution and the mission as a whole apart. A judgement always gives its ground. If you cannot judge, choose no judgement possible: that is a result too.
form-recommendation = Recommendation
form-recommendation-guidance = Choose the kind of recommendation first; then you will see what it needs. You can stop halfway: what is still missing will be listed at submission.
form-escalation = Escalation
form-escalation-guidance = Decide whether this review must be taken higher, and to whom. That asks for a reason and for a function that will answer.
form-closing = Declaration at submission
form-closing-guidance = Two questions on how this review came about. No is a valid answer; the summary will mention it.

## Forms: fields
field-mission = Mission
field-period = Period
field-responsible-units = Responsible units
field-responsible-functions = Responsible functions
field-source-title = Title
field-source-title-help = As the source calls itself. No names of people you spoke to.
field-reference = Reference
field-reference-help = Parliamentary number, registry number or web address.
field-date = Date
field-date-help = For example 2026-11-24 or 24-11-2026. Empty: not known.
field-origin = Origin
field-origin-help = Whose view does this source give? A cabinet letter is the line's.
field-marking = Marking
field-cited-at = Cited already at
field-place = Place
field-place-help = Page, paragraph or line.
field-event = Event
field-event-text = What may happen?
field-event-criterion = How will one tell that it has happened?
field-event-due = Decided on
field-event-resolver = Who establishes what happened?
field-event-subject = What is it about?
field-low = Low (%)
field-best = Best (%)
field-high = High (%)
field-sign-of-failure = What would show it failing
field-assumption-because = Why? (one sentence)
field-assumption-added = An assumption that you miss
field-assumption-status = How does it stand?
field-proposed = Proposed by the checklist
field-contribution-verdict = Judgement on the contribution
field-contribution-confidence = Confidence on the contribution
field-contribution-because = Ground of the judgement on the contribution
field-contribution-marking = Marking of this judgement
field-mission-verdict = Judgement on the mission as a whole
field-mission-confidence = Confidence on the mission
field-mission-because = Ground of the judgement on the mission
field-mission-marking = Marking of this judgement
field-recommendation-kind = Kind of recommendation
field-recommendation-text = What do you recommend?
field-addressee = To which function?
field-addressee-help = A function, not a name.
field-urgency = How soon?
field-action-text = Action { $n }
field-action-owner = Action { $n }: who carries it out?
field-action-owner-help = A function, not a name.
field-action-due = Action { $n }: by
field-end-of-mandate = End of the mandate
field-forecast = Forecast
field-what-changes = What changes?
field-consequences-mission = Consequences for the mission
field-consequences-allies = Consequences for allies
field-consequences-partner = Consequences for the local partner
field-consequences-population = Consequences for the population
field-timing = When, and in what order?
field-unity = Effect on unity and on the country's own position
field-why-not-adjust = Why will adjusting not do?
field-ground = On what ground to continue?
field-retest-on = When is that ground tested again?
field-missing-evidence = Which missing evidence would make advice possible?
field-cost-of-longer-tours = What longer tours ask of personnel
field-cost-of-longer-tours-help = Only where you recommend longer tours.
field-escalation-level = Take it higher?
field-escalation-because = Why?
field-answer-by = Answer asked by
field-missing-sources = What kind of source were you not given?
field-missing-sources-help = The kind of source; no content and no names.

## Forms: options
marking-as-register = as the register
marking-of-register = as the register
forecast-own = event of my own
forecast-new = enter an event of my own
forecast-answered = answered among the questions
forecast-none-yet = none yet: answer a forecast among the questions
subject-objective = objective
subject-assumption = assumption
assumption-main = main assumption

## Forms: what is wrong with a field
problem-needed = This is needed before it can be kept. Fill it in.
problem-choose = Make a choice here; without it this cannot be kept.
problem-unanswered = Answer this question too.
problem-day = This is not a day. Write 2026-11-24 or 24-11-2026.
problem-percent = Give a whole number from 0 to 100.
problem-order = Low is at most best, and best at most high. Change one of the three.
problem-past = This day has passed. Choose a day after today.
problem-action-day = An action needs a day. Fill it in, or empty the action.

## Forms: what an answer does
remark-stop = With this you are too closely involved to review this contribution independently. Return the assignment; the coordinator can decide otherwise, giving a reason.
remark-stop-for-good = Whoever has a stake in the outcome cannot review. Return the assignment. Nobody can lift this, and you owe nobody an explanation.
remark-not-able = Without knowledge of the subject the review is open to attack. Return the assignment; the coordinator will find somebody else or help you on.
remark-earlier-involvement = The summary will mention this, and a second reviewer is needed. You can go on.
remark-public-statement = The summary will mention this. You can go on.
remark-not-free = The summary will state a reservation. Do not write here what happened: take that to the coordinator or the integrity counsellor.
remark-sources-missing = The summary will mention this, with the kind of source that you were not given.
## Hints to the reviewer
guard-copied-from-before = { $question }: this comment is the same as last period's. Does it still hold?
guard-copied-from-question = { $question }: this comment is the same as at { $other }. Is it about this question too?
guard-all-same-level = All { $count } levels are { $level }. Does that fit every question?
guard-only-strengths = All { $count } comments name strengths only. What goes less well?
guard-only-concerns = All { $count } comments name concerns only. What does go well?
guard-evidence-from-mission-or-line = All { $count } citations come from the mission or the line. Is there a source from outside, such as an embassy, Defence attaché or partner nation?
guard-key-without-outside-evidence = { $question } weighs heavily in the judgement, but rests on no source from outside mission and line. Find one, or give as confidence: low, mission or line only.
guard-objective-changed = The objective “{ $objective }” reads otherwise now than when it was recorded. Hold the contribution against the original text too.
## Terminal: screens
marking-by-default = { $title } (default)
forecast-fill-in = Fill in the forecast
## Command line: headings and usage
cli-heading-usage = Usage
cli-heading-verbs = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-about-peil = Independent, periodic review of mission contributions, kept as text in git.
cli-more-peil =
    Without a command, the screen opens in which you review a mission contribution.
    Exit code: 0 well, 1 findings or differences, 2 not understood, 3 disk or terminal refuses.
cli-about-review = Opens your review of a mission contribution.
cli-about-status = Shows who has done what in a round.
cli-about-summary = Makes the summary of a mission contribution.
cli-about-check = Checks every file of the register and says for each finding what to do.
cli-about-format = Gives files their canonical text.
cli-about-init = Makes an empty register, ready for use.
cli-about-completions = Makes the file with which the shell completes peil.
cli-usage-peil = peil [OPTIONS] [COMMAND]
cli-usage-review = peil review [OPTIONS] CONTRIBUTION [PERIOD]
cli-usage-status = peil status [OPTIONS] [PERIOD]
cli-usage-summary = peil summary [OPTIONS] CONTRIBUTION [PERIOD]
cli-usage-check = peil check [OPTIONS] [PATH…]
cli-usage-format = peil format [OPTIONS] [PATH…]
cli-usage-init = peil init [OPTIONS] FOLDER
cli-usage-completions = peil completions SHELL
cli-value-register = FOLDER
cli-value-person = ID
cli-value-language = LANGUAGE
cli-value-today = DATE
cli-value-contribution = CONTRIBUTION
cli-value-period = PERIOD
cli-value-paths = PATH
cli-value-format = FORMAT
cli-value-output = FILE
cli-value-folder = FOLDER
cli-value-shell = SHELL
cli-help-peil-register = Folder of the register; else this folder, one above it, or reviews/ in these
cli-help-peil-person = Who you are, by your id in people.ron; else PEIL_AS, else your e-mail address in git
cli-help-peil-language = Language of peil: nl or en
cli-help-peil-today = Look at the register as on this day, for example 2026-11-24
cli-help-peil-help = Shows this help
cli-help-peil-version = Shows the version
cli-help-review-contribution = Id of the mission contribution
cli-help-review-period = Period, for example 2026-H2; else the latest
cli-help-status-period = Period of the round, for example 2026-H2; else the current round
cli-help-summary-contribution = Id of the mission contribution
cli-help-summary-period = Period, for example 2026-H2; else the latest with a submitted review
cli-help-summary-format = Format: terminal, markdown or html; else that of the file
cli-help-summary-output = File that the summary goes into; else the screen
cli-help-check-paths = Files or folders; else the whole register
cli-help-check-format = Format: terminal or json
cli-help-check-strict = End with exit code 1 on warnings too
cli-help-format-paths = Files or folders; else the whole register
cli-help-format-check = Write nothing; only say what would change
cli-help-format-drop-comments = Also rewrite files with comments, which are then lost
cli-help-init-folder = A new or empty folder, or the root of a git repository
cli-help-completions-shell = bash, elvish, fish, powershell or zsh

## Command line: what was not understood
cli-unknown-argument = { $argument } is no option or argument here.
cli-unknown-argument-advice = Use --help to see what is.
cli-unknown-verb = { $argument } is no command of peil.
cli-unknown-verb-advice = Use peil --help to see all commands.
cli-did-you-mean = Do you mean { $suggestion }?
cli-not-text = An argument is not readable text (UTF-8).
cli-not-text-advice = Only names of files and folders may hold other characters.
cli-missing-argument = An argument is missing: { $argument }.
cli-missing-argument-advice = Use --help to see what this command needs.
cli-twice = { $argument } stands there twice.
cli-twice-advice = Leave one of them.
cli-no-value = { $argument } needs a value.
cli-no-value-advice = Use --help to see which.
cli-bad-value = “{ $value }” does not go with { $argument }.
cli-bad-value-advice = Use --help to see what does.
cli-not-understood = This was not understood.
cli-not-understood-advice = Use --help to see what can be asked.
cli-expected-as = Give an id from people.ron: small letters, digits and hyphens.
cli-expected-lang = Choose nl or en.
cli-expected-today = Write a date as year-month-day, for example 2026-11-24.
cli-expected-period = Write a year, half-year or quarter: 2026, 2026-H2, 2026-Q3.
cli-expected-shell = Choose bash, elvish, fish, powershell or zsh.
cli-expected-format = Use --help to see which formats there are.

## Command line: what is not there
cli-no-register = There is no register here: neither this folder nor one above it has a register.ron.
cli-no-register-advice = Name the folder with -C FOLDER, or make a register with peil init FOLDER.
cli-unknown-person = “{ $id }” is not in people.ron.
cli-unknown-person-advice = Choose one of these with --as or PEIL_AS:
cli-no-people = people.ron is missing or damaged, so “{ $id }” cannot be found.
cli-no-people-advice = Run peil check without --as and without PEIL_AS to see what is wrong with it.
cli-unknown-contribution = The register has no mission contribution “{ $contribution }”.
cli-unknown-contribution-advice = It has these:
cli-never-reviewed = “{ $contribution }” is not in any round yet.
cli-never-reviewed-advice = The coordinator takes it up with peil round assign or peil round new.
cli-no-such-round = There is no round { $period }.
cli-no-such-round-advice = There are these:
cli-not-in-period = “{ $contribution }” is not reviewed in { $period }.
cli-not-in-period-advice = It is in:
cli-no-format = The name { $path } does not tell which format the summary should have.
cli-no-format-advice = Give --format, or a name that ends so:
cli-no-round = The register has no round yet.
cli-no-round-advice = The coordinator makes one with peil round new.
cli-no-terminal = There is no terminal here, so the screen cannot open.
cli-no-terminal-advice = Start peil in a terminal window, or use a command: peil --help names them.
cli-terminal = The terminal does not answer: { $reason }.
cli-terminal-advice = Close the window and open a new one; what was saved stays.
cli-damaged = peil itself is damaged: { $reason }.
cli-damaged-advice = Install peil again.
cli-stdout = The output could not be written: { $reason }.
cli-stdout-advice = See whether there is room on the disk that the output goes to.
cli-not-rendered = The page could not be made: { $reason }.

## Command line: what was done
cli-check-busy = Checking…
cli-check-count = { $files ->
    [one] { $files } file
   *[other] { $files } files
} checked: { $errors ->
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $notes ->
    [one] { $notes } note
   *[other] { $notes } notes
}.
cli-summary-busy = Making the summary…
cli-summary-written = The summary stands in { $path }.
cli-format-rewritten = rewritten
cli-format-would-rewrite = is not in canonical text
cli-format-sealed = submitted, so not rewritten
cli-format-comments = holds comments, which a rewrite would lose; rewrite with --drop-comments
cli-format-unreadable = cannot be read; peil check says why
cli-format-done = { $count } of { $all } files rewritten.
cli-format-checked = { $count } of { $all } files would be rewritten.
cli-init-made = { $folder } now holds an empty register:
cli-init-next = What to do next:
cli-init-people = Write in { $folder }/people.ron who takes part, or use peil -C { $folder } people add.
cli-init-contributions = Describe each mission contribution: peil -C { $folder } contribution new.
cli-init-round = Make the first round with peil -C { $folder } --as ID round new { $period }; check everything with peil -C { $folder } check.
cli-terminal-gone = The terminal no longer answers: { $why }. What you confirmed is kept; start peil again.
do-next-question = next question
do-previous-question = previous
do-scroll = scroll
do-first = first
do-last = last
do-page = page
do-take-over = take over
do-leave-file = leave the file
do-clear-answer = clear the answer
## Report: summary, top of the page
summary-title-contribution = { $contribution }: summary { $period }
summary-title-review = { $contribution }: review { $period } by { $who }
summary-fictional = This mission is invented, for practice.
summary-illustrative = This summary illustrates how peil works. It is no official assessment.
summary-draft = Draft: this review has not been submitted.
summary-mission = Mission
summary-framework-nato = NATO
summary-framework-eu = European Union
summary-framework-un = United Nations
summary-framework-coalition = coalition
summary-brings = Contribution
summary-period = Period
summary-checklist = Checklist
summary-basis-review = Review
summary-basis-self-report = Self-report
summary-basis-consolidated = Consolidated review
summary-basis-on = (submitted on { $on })
summary-basis-of = { $reviews ->
    [one] from one review
   *[other] from { $reviews } reviews
}
summary-basis-amended = Version { $version }, amended: { $because }
summary-not-recorded = not recorded
summary-withheld = { $count ->
    [one] One file is hidden until you have locked your own first scores. No figure here counts it.
   *[other] { $count } files are hidden until you have locked your own first scores. No figure here counts them.
}
summary-nothing-submitted = No review has been submitted for this period yet.
summary-no-checklist = The checklist { $checklist } is missing or damaged. Without it no summary can be made. peil check shows what is wrong with it.
summary-reason-other = other

## Report: summary, what is asked
summary-asked = What is asked of you
summary-asked-none = Take note of the judgement and its limitation, discuss the questions below, and record what you decide.
summary-asked-senior = The reviewers bring this before senior officials. Discuss the questions below and record what you decide.
summary-asked-political = The reviewers bring this before the political level. Discuss the questions below, decide whether it goes up, and record that decision.
summary-asked-decided = A decision has been recorded (see Decision). See that it is carried out.
summary-mandate-ends = Mandate ends
summary-next-letter = Next letter to Parliament
summary-answer-by = Answer due
summary-day-past = (past)
summary-day-ahead = { $days ->
    [0] (today)
    [one] (in { $days } day)
   *[other] (in { $days } days)
}

## Report: summary, objectives
summary-objectives = Original objectives
summary-objectives-none = No objectives of its own have been recorded for this contribution.
summary-objective-no-yardstick = (how it will be judged was not recorded)
summary-objective-reworded = Changed on { $on }; now reads: { $text }
summary-objective-postponed = Postponed on { $on } to { $day }.
summary-objective-dropped = Dropped on { $on }.
summary-objective-since = After this round: { $change }
summary-recommendation-number = Recommendation { $number }, { $kind }

## Report: summary, judgement
summary-judgement = Judgement
summary-judgement-on = On
summary-judgement-level = Judgement
summary-judgement-confidence = Confidence
summary-judgement-rests-on = Rests on
summary-on-contribution = Contribution
summary-on-mission = Mission
summary-rests-on = { $scored } of { $asked } level questions; cannot be assessed: { $cannot }
summary-judgement-mission-apart = The mission as a whole is judged apart: it is largely outside the country's own control.
summary-proposed = The checklist's rule proposed { $level }; the reviewer judges otherwise, for the reason given.
summary-apart = { $subject }, each reviewer alone:
summary-limitation = What the { $reviews ->
    [one] reviewer
   *[other] reviewers
} could not see
summary-limitation-none = Nobody has said what could not be seen or assessed. Ask for it.

## Report: summary, recommendation
summary-recommendation = Recommendation
summary-recommendation-none = No recommendation was made.
summary-addressee = to { $addressee }
summary-escalation = Escalation:
summary-escalation-not-yet = not decided
summary-escalation-none = no
summary-escalation-proposed = (the checklist's rule proposed: { $level })
summary-consequences = What the recommendation entails
summary-consequences-none = No actions, consequences or grounds were worked out.
summary-action = Action
summary-end-of-mandate = End of mandate
summary-what-changes = What changes
summary-for-mission = For the mission
summary-for-allies = For allies
summary-for-partner = For the local partner
summary-for-population = For the population
summary-timing = When and in what order
summary-unity = Unity and own position
summary-why-not-adjust = Why adjusting will not do
summary-ground = Ground
summary-retest-on = Ground tested again on
summary-missing-evidence = Missing evidence
summary-longer-tours = Cost of longer tours

## Report: summary, changes
summary-changes = Changed since the last period
summary-changes-first = There is no earlier review to compare with.
summary-changes-hidden = Earlier reviews are hidden until you have locked your own first scores.
summary-changes-several = Several reviews stand side by side, in { $period } or now, without a consolidated one. Their levels are not set off against each other.
summary-changes-checklist = Another checklist was used than last time: levels are not comparable one to one.
summary-verdict-same = Judgement on the contribution the same as in { $period }:
summary-verdict-was = Judgement on the contribution: in { $period }
summary-verdict-now = , now
summary-levels-moved = Of { $both ->
    [one] { $both } question
   *[other] { $both } questions
} with a level both times, { $higher } went up and { $lower } went down.
summary-levels-higher = Up: { $list }
summary-levels-lower = Down: { $list }
summary-course = Judgements over time
summary-course-break = break: another checklist
summary-course-gap = break: not every period was reviewed
summary-course-remark = Remark
summary-reviews = Reviews

## Report: summary, points and questions
summary-strengths = Strengths
summary-strengths-none = The review names no strengths.
summary-strengths-few = The review names no others.
summary-concerns = Concerns
summary-concerns-none = The review names no concerns.
summary-concerns-few = The review names no others.
summary-evidence-from = evidence: { $origins }
summary-no-evidence = no evidence cited
summary-point-mission = about the mission
summary-point-context = about the setting
summary-whole-text = in full in the annex, { $question }
summary-discussion = Questions for the discussion
summary-ask-failed = The assumption “{ $assumption }” has failed according to the review. What does that mean for the objectives, and who decides on it?
summary-ask-shaken = The assumption “{ $assumption }” is shaken according to the review. When would it have failed, and what happens then?
summary-ask-lowest = { $question } The answer was { $level }. What is needed to raise it, and by when?
summary-ask-unassessed = { $cannot } of { $asked } answers could not be given, mostly because: { $reason }. Who sees to it that this can be assessed next time?
summary-ask-objectives = { $all ->
    [one] For the only objective nobody recorded how it will be judged.
   *[other] For { $open } of the { $all } objectives nobody recorded how they will be judged.
} On what does the contribution answer?
summary-ask-no-objectives = The contribution has no recorded objectives of its own. On what does it answer?
summary-ask-repeat = What works well enough here to repeat elsewhere, and under what conditions?
summary-ask-decide = Which recommendation do you follow, and who carries it out?

## Report: summary, figures
summary-levels = Levels per section
summary-levels-caption = Number of answers at each level ({ $levels }), questions about the contribution, mission and setting apart; { $basis }. n: answers with a level.
summary-levels-reviews = { $reviews ->
    [one] one review
   *[other] { $reviews } reviews together
}
summary-levels-consolidated = { $reviews ->
    [one] the consolidated review, made from one review
   *[other] the consolidated review, made from { $reviews } reviews
}
summary-levels-section = Section
summary-levels-cannot = Cannot be assessed
summary-levels-median = Median
summary-levels-lowest = Lowest
summary-levels-mission = About the mission
summary-levels-context = About the setting
summary-levels-below = The lowest answers below the line, one per section ({ $shown } of { $all }):
summary-levels-none-below = No section has an answer below the line.
summary-share = { $part } ({ $percent }{"\u00A0"}%)
summary-self-report = The line's own scores
summary-self-report-none = There was no self-report by the line.
summary-self-report-by = Self-report by { $who }, for the same questions.
summary-gap = The line scored higher than the review on { $higher } of { $both ->
    [one] { $both } comparable question
   *[other] { $both } comparable questions
}, the same on { $same } and lower on { $lower }.
summary-gap-none = No question has a level in both the self-report and the review.
summary-gap-checklist = The self-report answers another checklist; it cannot be compared.
summary-differences = Where reviewers differ
summary-differences-one = There was one reviewer; nothing can be said about agreement.
summary-differences-count = More than one reviewer gave a level on { $all ->
    [one] { $all } question
   *[other] { $all } questions
}; { $differ ->
    [0] they differ on none of these.
   *[other] they differ on { $differ } of these.
}{ $one ->
    [0] {""}
    [one] {" "}On one question not every reviewer gave a level.
   *[other] {" "}On { $one } questions not every reviewer gave a level.
}
summary-differences-largest = The largest differences
summary-differences-rest = Differing as much or less: { $questions }.
summary-question = Question
summary-consolidated-by = Consolidated by { $who } from { $reviews ->
    [one] one review
   *[other] { $reviews } reviews
}.
summary-consolidated-incomplete = Not all reviewers had submitted when it was made:
summary-settled-follows = follows { $who }
summary-settled-own = the coordinator gave an answer of its own
summary-minority = not followed: { $who }
summary-minority-count = Minority views, the farthest first ({ $shown } of { $all }; all in the annex):
summary-assumptions = Assumptions
summary-assumptions-none-recorded = No assumptions have been recorded for this contribution.
summary-assumptions-none = The reviewers gave no view of assumptions.
summary-assumption-views = { $count ->
    [one] one assumption viewed
   *[other] { $count } assumptions viewed
}
summary-assumptions-count = { $all ->
    [one] One view of an assumption
   *[other] { $all } views of assumptions
}: { $holding } holding, { $shaken } shaken, { $failed } failed, { $cannot } cannot be assessed.
summary-assumption-main = (main assumption)
summary-forecasts = Forecasts
summary-forecasts-none = No forecasts were made.
summary-forecasts-now = Made in this period ({ $count })
summary-forecasts-earlier = Made earlier ({ $count })
summary-forecast-event = What
summary-forecast-chance = Probability
summary-forecast-due = Decided on
summary-forecast-outcome = Outcome
summary-chance = { $best }{"\u00A0"}% ({ $low }–{ $high }{"\u00A0"}%)
summary-outcome-happened = happened
summary-outcome-did-not = did not happen
summary-outcome-void = void, not scored
summary-outcome-due = not established yet, although its date has passed
summary-outcome-open = still open
summary-unassessed = What could not be assessed
summary-unassessed-count = { $number ->
    [0] All { $asked } answers could be given.
   *[other] Of { $asked } answers, { $cannot } could not be given.
}
summary-reason = Reason
summary-answers = Answers
summary-questions = Questions

## Report: summary, independence
summary-independence = Independence
summary-no-round = The round of this period has no file: lifted blocks and dismissed findings are not known.
summary-no-waivers = No block was lifted and no finding was dismissed.
summary-declared-not = no declaration of independence.
summary-declared = declared on { $on }:
summary-declared-free = no blocking facts.
summary-declared-blocking = a blocking fact, which the coordinator lifted.
summary-declared-earlier = Was involved with this mission longer ago.
summary-declared-public = Has spoken publicly about this mission.
summary-declared-not-able = Says not to know the subject well enough.
summary-closing-not = No declaration at submission yet.
summary-closing-free = Was free to judge.
summary-closing-reservation = Reservation: was not free to judge.
summary-closing-sources = Got every source asked for.
summary-closing-missing = Did not get every source: { $sources }.
summary-waiver = { $by } lifted a block for { $who } on { $on }: { $code }.
summary-dismissed = { $by } dismissed finding { $rule } on { $path } on { $on }: { $because }
waiver-earlier-involvement = earlier involvement
waiver-line-relation = relation with the line
waiver-authority = authority over the contribution

## Report: summary, response and decision
summary-response = Response of the line
summary-response-none = There is no response of the line yet.
summary-response-due = There is no response of the line yet. It is due on { $due }.
summary-response-late = There is no response of the line. It was due on { $due }.
summary-response-by = { $who } responded on { $on }.
summary-response-begun = { $who } has begun a response and not given it yet.
summary-facts-none = There was no factual check.
summary-facts = Factual check from { $asked } to { $until }: { $count ->
    [0] no corrections.
    [one] one correction. The sealed review stays as it is.
   *[other] { $count } corrections. The sealed review stays as it is.
}
summary-correction = { $who }, on { $about }
summary-reply-none = no reply
summary-reply-action = Action: { $action }
summary-actions = Actions
summary-actions-none = No actions have been agreed.
summary-actions-count = { $all } agreed, { $late } overdue.
summary-action-words = { $text } ({ $owner }, { $due }; { $status })
summary-action-overdue = overdue
summary-decision = Decision
summary-decision-none = No decision has been recorded yet.
summary-decision-by = Decided by { $who } on { $on }:
summary-decision-empty = The file of the decision says nothing that was decided.

## Report: annex
annex-answers = Annex: all answers
annex-does-not-apply = Does not apply to this type of mission: { $questions }.
annex-confidence = (confidence: { $confidence })
annex-strengths = Strengths
annex-concerns = Concerns
annex-assumption = Assumption
annex-event = Event
annex-event-words = { $event } Criterion: { $criterion } Decided on { $due } by { $who }.
annex-first-score = First score
annex-changed = Changed because
annex-changed-not-said = not said
annex-evidence = Evidence
change-new-evidence = new evidence
change-misread = question or source misread
change-persuaded = persuaded
change-other = other
annex-sources = Sources
annex-sources-of = Sources of { $who }
annex-source = Source
annex-reference = Reference
annex-date = Date
annex-origin = Origin
annex-figures = How the figures are made
annex-figures-counts = Counts are numbers of answers with a level. “Cannot be assessed” and “not applicable” are never counted as a level.
annex-figures-median = The median of a section is its middle level, and of two middle ones the lower. With fewer than two levels there is none. Only questions about the contribution count in it.
annex-figures-share = A share is that of the answers asked for: all but “not applicable”, in whole per cent.
annex-figures-none = Levels are never averaged, and there is no score for a mission as a whole: levels of unlike questions do not add up.

## Terminal: forms
form-store = Store
form-declare = Declare and go to the questions
form-newline = New line: { $key }.
form-problems = { $count ->
    [one] Not stored yet: one field needs attention.
   *[other] Not stored yet: { $count } fields need attention.
}
form-leave = Leave?
form-leave-text = What you entered here has not been stored, and cannot be stored as it is.
form-leave-stay = Go on filling in
form-leave-leave = Leave without storing
form-stopped = You cannot review this contribution
form-stopped-text = If you return the assignment, peil keeps only that you returned it: no answer and no reason. The coordinator will assign somebody else.
form-stopped-correct = I made a mistake: correct the answer
form-stopped-return = Return the assignment
## Session: pages
page-unreadable = { $count ->
    [one] One file of this contribution cannot be read and does not count. Use peil check to see why.
   *[other] { $count } files of this contribution cannot be read and do not count. Use peil check to see why.
}
page-cannot-be-made = This page cannot be made: the register, the checklist or the contribution cannot be read. Use peil check to see why.
## Self-report: the line's own view
self-report-short = Line's own report
self-report-guidance = The line's own view; the independent ones come beside it.
self-report-tag = Own report
summary-draft-self-report = Draft: the line has not submitted it.
home-mine-line = Your line's own report
refused-not-in-self-report = The line's own report has answers only: no declaration, judgement or recommendation.
begin-not-the-line = This self-report is for the responsible line. If you belong to it, ask the coordinator to name you in round.ron.
begin-begun-by = { $who } has begun this self-report and goes on with it. Ask the coordinator if you are to take it over.
submit-self-report-title = Submit the line's own report?
submit-self-report-intro = The report is sealed as the line's own view. After that it no longer changes; what you want to add later can be said in the response to the reviews.
submitted-self-report = The line's own report was submitted and sealed. Thank you for your work.
submitted-line-1 = Reviewers see this report only after they have locked their own first scores. It does not guide them; it stands beside theirs.
submitted-line-2 = Once a reviewer has locked, a self-report counts as late: peil check says that it came afterwards.
submitted-line-3 = When the reviews are in, the line has its factual check and answers each recommendation. From now on you see the reviews that were submitted.
summary-title-self-report = The line's own report: { $contribution }, { $period } ({ $who })
summary-own-report = The line's own report: by those responsible for the contribution, no independent review.
cli-about-self-report = Opens the responsible line's own report on a mission contribution.
cli-usage-self-report = peil self-report [OPTIONS] CONTRIBUTION [PERIOD]
cli-help-self-report-contribution = Id of the mission contribution
cli-help-self-report-period = Period, for example 2026-H2; else the latest
cli-not-the-line = { $person } does not give the self-report on { $contribution } in { $period }.
cli-not-the-line-advice =
    It is for the responsible line: whom round.ron names under self_report_by, or who has the role Line in
    people.ron and stands in the contribution under responsible. Ask the coordinator, or say who you are: --as ID.

## Judgement: what is proposed, and how
field-proposal-changed = Changed since
proposal-was = when you decided, the proposal was: { $before }. What it rests on was changed afterwards. Adjust your choice, or store again to confirm it
proposal-none = no proposal
field-without-earlier = Earlier periods
proposal-without-earlier = count in this proposal only once you have locked your first scores
workings-not-yet = none yet: answer question { $question } first
field-workings-progress = Progress
field-workings-medians = Median per section
workings-no-median = none below two levels: { $sections }
field-workings-lowest = Lowest of these
field-workings-caps = At most
workings-no-cap = not limited
workings-cap-question = { $to }, because question { $question } is at { $level }
workings-cap-assumption = { $to }, because this main assumption has failed: { $assumption }
workings-cap-assumption-undecided = { $to }, because this main assumption has failed and no decision followed: { $assumption }
field-workings-cannot = Cannot be assessed
workings-share = { $cannot } of { $all } questions on the contribution that require evidence; above { $limit } there is no judgement
field-workings-no-judgement = Why no judgement
workings-no-judgement-progress = question { $question } cannot be assessed or does not apply
workings-no-judgement-too-many-items = too much cannot be assessed
field-mission-beside = Answers on the mission
field-mission-verdict-help = The mission is largely outside the country's own control. This judgement does not count in that on the contribution.
field-causes = Causes
cause-none = none
cause-question-low = question { $question } is at { $level }
cause-answered-yes = question { $question } is answered with yes
cause-dropped = the contribution drops from { $before } to { $now }
cause-contribution-low = the judgement on the contribution is { $level }
cause-failed-stands = this main assumption has failed { $periods ->
    [one] in { $periods } period
   *[other] { $periods } periods running
} without a decision: { $assumption }
cause-senior-unanswered = an earlier question to senior officials got no answer in time
remark-deviates = This deviates from the proposal. Say why in the ground.
remark-exceeds = This is better than your own answers support. The summary says so.
remark-escalation-deviates = This deviates from the proposal. Say why.
step-exceeds = Better than your own answers support: the summary says so.
summary-exceeds = This judgement is better than the reviewer's own answers support.
hint = hint: { $hint }
submit-hints = Hints (only you see these; you may submit with them)
finding-proposal-differs = { $part ->
        [escalation] The escalation that stands here as proposed
       *[other] The judgement that stands here as proposed
    } is not what the checklist proposes for these answers.
finding-proposal-differs-advice = peil writes the proposal itself: compare with git (`git log -p` on this file) and put back what stood there.
finding-judgement-exceeds-criteria = The contribution is judged better than its own answers support.
finding-judgement-exceeds-criteria-advice = That is allowed, with a reason. Read the ground of the judgement; if it convinces, record so: peil round dismiss.
## Figures: words that all parts share
decimal-mark = .
stats-title = Figures: { $what }, { $when }
stats-all-contributions = all contributions
stats-all-periods = all periods
stats-range = { $from } to { $to }
stats-basis = These figures rest on { $reviews ->
    [0] no submitted review
    [one] one submitted review
   *[other] { $reviews } submitted reviews
} and { $self-reports ->
    [0] no submitted self-report
    [one] one submitted self-report
   *[other] { $self-reports } submitted self-reports
}, of { $contributions ->
    [one] one contribution
   *[other] { $contributions } contributions
} in { $periods ->
    [one] one period
   *[other] { $periods } periods
}.
stats-nothing = Nothing counts here: there is no submitted review or self-report that you may see.
stats-rounded = Numbers are rounded for reading; --format json or csv gives them in full. n: what a figure rests on. There is no figure over a mission as a whole, and none about a named reviewer.
stats-fictional = { $count } of the { $all } files are about an invented mission, for practice.
stats-illustrative = { $count } of the { $all } files illustrate how peil works. They are no official assessment.
stats-hidden = { $count ->
    [one] One file is hidden and left out
   *[other] { $count } files are hidden and left out
}, because you have not locked your own first scores or not submitted your self-report yet: { $contributions }.
stats-drafts = { $count ->
    [one] One review or self-report has not been submitted yet and does not count.
   *[other] { $count } reviews and self-reports have not been submitted yet and do not count.
}
stats-superseded = { $count ->
    [one] One review was amended; only its last version counts.
   *[other] { $count } reviews were amended; only the last version of each counts.
}
stats-unreadable = { $count ->
    [one] One file cannot be read and does not count; peil check says why.
   *[other] { $count } files cannot be read and do not count; peil check says why.
}
stats-without-checklist = { $count ->
    [one] One file does not count because its checklist cannot be read; peil check says why.
   *[other] { $count } files do not count because their checklist cannot be read; peil check says why.
}
stats-broken-seal = { $count ->
    [one] One file was changed after it was submitted. It counts; peil check says which.
   *[other] { $count } files were changed after they were submitted. They count; peil check says which.
}
stats-over = Over
stats-overall = Everything
stats-on-levels = { $over } ({ $levels } levels)
stats-n = n
stats-unfit = an answer that does not fit the question
stats-short-none = none
stats-short-too-few-units = too few
stats-short-too-few-raters = too few reviewers
stats-short-no-variation = no variation
stats-short-no-self-report = no self-report
stats-short-no-review = no review
stats-short-nothing-resolved = nothing decided
stats-reason-none = there is nothing to take this figure over.
stats-reason-too-few-units = below { $needed } a coefficient is too unsure to be computed; read the counts instead.
stats-reason-too-few-raters = agreement takes at least { $needed } reviewers; it is not computed.
stats-reason-no-variation = all fell into one category, so chance alone explains it; nothing is computed.
stats-reason-no-self-report = there was no self-report by the line, so there is nothing to compare the reviews with.
stats-reason-no-review = there is no submitted independent review, so there is nothing to compare.
stats-reason-nothing-resolved = nothing that was forecast has been decided yet.
stats-more = { $count ->
    [one] One other is not shown here; see --format json.
   *[other] { $count } others are not shown here; see --format json.
}

## Figures: gap
stats-gap = The line's own report against independent reviews
stats-gap-no-self-report = { $contribution } ({ $periods }): there was no self-report by the line. The gap is not computed.
stats-gap-other-checklist = { $contribution } ({ $periods }): the self-report answers another checklist. The gap is not computed.
stats-gap-words = { $over }: the line scored higher than the reviewer on { $higher } of { $pairs ->
    [one] { $pairs } pair
   *[other] { $pairs } pairs
} of levels, the same on { $same } and lower on { $lower }.
stats-gap-counts = The reviewer lower than the line, the same or higher; n: pairs of levels. Mean difference: reviewer minus line, in levels.
stats-gap-questions = The same by question
stats-gap-kappa = Share of levels that are good enough on each side, and Cohen's kappa: unweighted, linear and quadratic; n: pairs of levels
stats-gap-cross = How often each pair of levels was given: the line's by row, the reviewers' by column. From level { $line } on is good enough.
stats-gap-left-out = Left out: { $count ->
    [one] one pair
   *[other] { $count } pairs
} in which one side or both gave no level. Self-report: { $self-report }. Reviews: { $reviews }.
stats-lower = Lower
stats-same = Same
stats-higher = Higher
stats-mean-difference = Mean difference
stats-self-report-at-line = Self-report
stats-independent-at-line = Reviews
stats-kappa = Kappa
stats-kappa-linear = Linear
stats-kappa-quadratic = Quadratic
stats-cross-self-report = Self-report

## Figures: agreement
stats-agreement = Agreement between reviewers
stats-agreement-words = { $over }: { $reviewers } reviewers gave a level in { $units } units (a question of a contribution in a period). { $one ->
    [0] Every unit has two ratings or more.
    [one] One unit has one rating only and drops out.
   *[other] { $one } units have one rating only and drop out.
}
stats-alpha = Krippendorff's alpha, over first / final scores; n: units with two ratings or more
stats-stage-first = first
stats-stage-final = final
stats-stage-pooled = pooled
stats-alpha-nominal = Nominal
stats-alpha-ordinal = Ordinal
stats-alpha-interval = Interval
stats-spread = Spread of the final levels: highest minus lowest, and variance; n: units with two ratings or more
stats-spread-questions = The same by question
stats-mean-range = Mean range
stats-largest-range = Largest
stats-mean-variance = Mean variance
stats-range-one = Range
stats-variance-one = Variance
stats-levels = Levels
stats-differ = Where reviewers differ by two levels or more ({ $count })
stats-differ-none = Reviewers nowhere differ by two levels or more.
stats-changes = First against final scores: of { $compared ->
    [one] { $compared } answer
   *[other] { $compared } answers
} with both, { $same } stayed the same, { $higher } went up and { $lower } went down.
stats-changes-why = Why they changed: { $reasons }.

## Figures: forecasts
stats-forecasts = Forecasts
stats-forecasts-none = The reviews that count hold no forecasts.
stats-fate-events = Events that were forecast: { $n }. Decided { $resolved }, void { $void }, not due yet { $unresolved }, overdue { $overdue }, unknown { $unknown }.
stats-fate-forecasts = Forecasts of these: { $n }. Decided { $resolved }, void { $void }, not due yet { $unresolved }, overdue { $overdue }, unknown { $unknown }.
stats-forecast-scores = Score
stats-brier = Brier score
stats-reliability = Reliability
stats-resolution = Resolution
stats-uncertainty = Uncertainty
stats-skill = Skill
stats-base-rate = Share that happened
stats-brier-caption = Brier score (0 is perfect) = reliability − resolution + uncertainty; skill against the base rate. Pooled: the reviewers' mean per event. n: decided forecasts, or events
stats-bins = Reliability, { $stage }: forecasts grouped in tenths, for reading only; the scores above are not computed from groups. n: forecasts, or events
stats-bin = Forecast
stats-bin-mean = Mean forecast
stats-bin-observed = Share that happened
stats-bin-happened = Happened

## Figures: coverage
stats-coverage = What could be assessed
stats-coverage-none = There is no submitted independent review.
stats-coverage-caption = Answers of independent reviews; n: questions asked that apply to the mission
stats-over-reviews = { $over }, { $reviews ->
    [one] { $reviews } review
   *[other] { $reviews } reviews
}
stats-answered = Answered
stats-not-answered = Not answered
stats-low-confidence = Low confidence
stats-citations = Evidence by origin
stats-unknown-source = unknown source
stats-with-evidence = Answers with evidence
stats-outside-evidence = { $outside } with evidence from outside mission and line

## Figures: trend
stats-trend = Questions over the periods
stats-trend-none = No question with levels has been asked.
stats-trend-one-contribution = Trends are shown per contribution: name one with --contribution.
stats-trend-caption = The reviewers' levels, lowest first; behind the / the line's own level. “–”: no reviewer gave a level. Where (break) stands, what was asked changed
stats-trend-break = (break)
stats-break-checklist = { $period }: another checklist ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
}).
stats-break-version = { $period }: another version of the checklist ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
}).
stats-break-scale = { $period }: another scale ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
}).
stats-break-question = { $period }: another text or other descriptions of levels ({ $count ->
    [one] { $count } question
   *[other] { $count } questions
}).
stats-break-incomparable = Levels before and after cannot be compared.
stats-cannot = Cannot be assessed
stats-not-applicable = Not applicable
stats-with-level = With a level
stats-confidence = Confidence
stats-confidence-caption = Confidence of the answers with a level; n: these answers
stats-high = High
stats-medium = Medium
stats-low = Low
stats-not-stated = Not stated

## Outcomes of forecasts
outcomes-title = Events that were forecast
outcomes-none = There are none to show.
outcomes-counts = { $n ->
    [one] One event
   *[other] { $n } events
}: { $recorded } with an outcome, { $overdue } overdue.
outcomes-left-out = { $count ->
    [one] One other event is not shown here; see --all.
   *[other] { $count } other events are not shown here; see --all.
}
outcomes-hidden = { $count ->
    [one] One file is hidden until you have locked your own first scores or submitted your self-report. An event of its own is not shown.
   *[other] { $count } files are hidden until you have locked your own first scores or submitted your self-report. Events of their own are not shown.
}
outcomes-criterion = Criterion
outcomes-decided = Decided on
outcomes-decided-words = { $day }, by { $who }
outcomes-outcome = Outcome
outcomes-evidence = Evidence
outcomes-recorded-by = { $by }, { $on }
outcomes-open = not due yet
outcomes-due = due today
outcomes-overdue = not recorded, although its day has passed
outcomes-happened = happened
outcomes-did-not-happen = did not happen
outcomes-void = void, not scored

## Command line: figures and outcomes
cli-about-stats = Shows the figures behind the reviews, each with the number it rests on.
cli-about-outcomes = Lists forecast events without an outcome, or records what happened.
cli-about-outcomes-record = Records what happened of an event that was forecast.
cli-usage-stats = peil stats [OPTIONS]
cli-usage-outcomes =
    peil outcomes [OPTIONS]
           peil outcomes record [OPTIONS] [EVENT]
cli-usage-outcomes-record = peil outcomes record [OPTIONS] [EVENT]
cli-more-stats = Only what was submitted counts. What the figures mean stands in docs/STATS.md.
cli-more-outcomes-record =
    peil outcomes shows what events are called. Say with --as who you are.
    Of a void event the evidence says why it can no longer be decided.
    What is left out, peil asks for in a terminal.
cli-value-result = RESULT
cli-value-evidence = TEXT
cli-value-on = DATE
cli-value-event = EVENT
cli-help-stats-contribution = Id of a mission contribution; else all
cli-help-stats-period = Period or range, for example 2026-H2 or 2025-H1..2026-H2; else all
cli-help-stats-format = Format: terminal, json or csv
cli-help-outcomes-due = Only events whose day has come
cli-help-outcomes-all = Also events with an outcome
cli-help-outcomes-record-event = Name of the event, for example 2026-H2/eufor-althea/mandate-2026; its last part will do where no other event has it
cli-help-outcomes-record-result = happened, did-not-happen or void
cli-help-outcomes-record-evidence = How one knows, or why the event is void
cli-help-outcomes-record-on = Day on which that was established; else today
cli-help-outcomes-record-replace = Take the place of an outcome that was recorded before
cli-expected-periods = Write a period or a range: 2026-H2, 2025-H1..2026-H2.
cli-expected-result = Choose happened, did-not-happen or void.
cli-stats-busy = Computing…
cli-outcomes-recorded = { $event }: { $result }. Recorded in outcomes.ron.
cli-outcomes-nobody = It is not known who you are, and an outcome is recorded by somebody.
cli-outcomes-nobody-advice = Choose one of these with --as or PEIL_AS:
cli-outcomes-no-such-event = { $count ->
    [0] There is no event “{ $event }”.
   *[other] “{ $event }” does not name one event.
}
cli-outcomes-no-such-event-advice = { $count ->
    [0] All events that were forecast have an outcome; peil outcomes --all shows them.
   *[other] Choose one of these:
}
cli-outcomes-already = { $event } has an outcome already: { $result } ({ $by }, { $on }).
cli-outcomes-already-advice = Use --replace if that is wrong.
cli-outcomes-no-evidence = An outcome needs evidence: how does one know?
cli-outcomes-no-evidence-advice = Say it with --evidence.
cli-outcomes-no-reason = A void event needs a reason: why can it no longer be decided?
cli-outcomes-no-reason-advice = Say it with --evidence.
cli-outcomes-in-future = { $on } is still to come.
cli-outcomes-in-future-advice = Give with --on the day on which it was established.
cli-outcomes-unreadable = The file outcomes.ron cannot be read, so nothing was recorded.
cli-outcomes-unreadable-advice = peil check says what is wrong with it.
cli-outcomes-comments = The file outcomes.ron holds comments, which would be lost. Nothing was recorded.
cli-outcomes-comments-advice = Record the outcome in the file by hand, or take the comments out with peil format --drop-comments outcomes.ron.
cli-outcomes-taken = { $who } is recording an outcome at this moment.
cli-outcomes-taken-advice = Try again in a moment.
## The lock
part-follow-up = Follow-up
refused-not-locked = This comes after the lock on the first scores.
others-after-lock = After the lock (L) the line's self-report, the last period and colleagues' first scores stand here.
others-withheld = Not everything is shown: another review by you of this contribution is not locked yet.
others-own = first
others-line = line
others-last = last
others-colleagues = colleagues
others-self-report = Self-report of the line
others-no-self-report = No self-report was submitted.
others-last-period = Last period: { $period }
others-earlier = Earlier periods
others-first-review = This is the first review.
others-consolidated = Consolidated review
others-asked-otherwise = The question or the scale was another one then; do not compare.
others-first-scores = Colleagues' first scores
others-nobody = There are no other reviewers.
others-waiting = { $locked } of { $of } locked. Shown once all have locked, or after { $until }.
follow-up-after-lock = The list of earlier recommendations, actions, forecasts and open questions appears after the lock (L).
follow-up-nothing = Nothing is open from earlier periods.
follow-up-fill-in = { $count ->
    [one] Say where this stands
   *[other] Say where these { $count } items stand
}
follow-up-of-recommendation = recommendation
follow-up-of-action = action
follow-up-of-forecast = forecast
follow-up-of-question = cannot be assessed
follow-up-done = done
follow-up-under-way = under way
follow-up-not-started = not started
follow-up-dropped = dropped
follow-up-cannot-be-assessed = cannot be assessed
follow-up-to = to
follow-up-due = due
follow-up-line-says = the line says
follow-up-decided = decided
follow-up-no-reply = no reply of the line yet
follow-up-overdue = overdue
follow-up-happened = happened
follow-up-did-not-happen = did not happen
follow-up-void = void, not scored
follow-up-no-outcome = outcome not established yet
form-follow-up = Follow-up
form-follow-up-guidance = Say of each item where it stands. Dropped asks for a reason. What the line says itself stands beside it; your view is apart from that.
field-follow-up-known = Known
field-follow-up-comment = Comment; the reason where dropped
do-lock = lock first scores
do-others = what others found
do-because = reason for a change
part-lock = Lock the first scores
missing-lock = to be locked, once, when every question has a first score
missing-change-reason = why the score was changed
missing-follow-up = where this stands: { $name }
missing-follow-up-reason = why dropped: { $name }
lock-title = Lock the first scores
lock-intro = First you give every score yourself, without seeing those of others. Then you lock them. What is still missing stands below; Enter takes you there. Comments and sources may come later.
lock-complete = Every question has a first score. Go on to lock.
lock-confirm-title = Lock the first scores?
lock-confirm-intro = This is done once. Your first scores stay as they are now. After that you see the line's self-report and the last period, and later the first scores of colleagues. If you change a score, first and final score both stay and you give a reason.
lock-no = No, back to the questions
lock-yes = Yes, lock
lock-not-owed = The first scores are locked already.
lock-commit-title = Commit the lock to git?
lock-commit-intro = A commit of this file only. With it the history of git shows that your first scores stood so at this moment.
lock-commit-no = Not now
lock-commit-yes = Commit
lock-commit-message = Lock first scores: { $name }
lock-committed = Committed.
lock-not-committed = Not committed: { $why }. The first scores are locked all the same.
locked = The first scores are locked.
not-locked = Not locked, and nothing shown: { $why }
step-lock = Lock the first scores
first-score = first score
first-and-final = { $first }  →  now { $final }
because = changed by
pick-because = The first score stays. Why is the score different now?
change-new-evidence-meaning = a source or fact that you did not know yet
change-misread-meaning = you misread the question or a source
change-persuaded-meaning = an argument of a colleague or of the line
change-other-meaning = in your own words
form-because = Reason for a change
form-because-guidance = The first score stays. Say why the score is different now.
field-change-text = Why is the score different now?
field-change-code = Kind of reason
## Check: the line's own report, and git's history
finding-self-report-missing = The line's self-report on { $contribution } has not been submitted, { $since ->
        [locked] and a reviewer locked first scores on { $day }
       *[due] and was due on { $day }
    }.
finding-self-report-missing-advice = Ask { $person } for it: peil self-report { $contribution }. If there will be none, take self_report_by out of round.ron.
finding-self-report-late = The line submitted its self-report on { $submitted }, after the first reviewer had locked on { $locked }.
finding-self-report-late-advice = It stays as it is. Read the gap with care: the line may have known what was found. Next time ask for it earlier.
finding-lock-rewritten = The first scores are not those that git first held, in commit { $commit }: { $what ->
        [score] that of { $question } differs
        [removed] the lock is gone
        [moment] the moment of locking differs
        [digest] the digest differs
       *[other] they differ
    }.
finding-lock-rewritten-advice = See git show { $commit } for what was locked, and put the file back as it was. A changed score stands in the answer, with its reason.

## Why a level differs from the line's
gap-goals-read = goals read differently
gap-evidence-missing = evidence missing
gap-outputs-for-outcomes = outputs taken for outcomes
gap-context = circumstances weighed differently
gap-other = other
gap-goals-read-meaning = you and the line read the goal differently
gap-evidence-missing-meaning = nothing supports the line's level, or the line lacked what you found
gap-outputs-for-outcomes-meaning = the line counts what was done, you what it brought about
gap-context-meaning = you weigh the circumstances differently
gap-other-meaning = in your own words
why-gap = differs from line
why-gap-open = no reason given
pick-why-gap = The line says { $line }, you say { $own }. Why do they differ? Esc leaves it open.
form-why-gap = Difference with the line
form-why-gap-guidance = Say why your level differs from the line's own. You need not agree with each other.
field-gap-text = Why do the levels differ?
field-gap-code = Kind of reason
do-why-gap = reason for a difference with the line
others-gap = You: { $own }, the line: { $line }. Why: { $why } (y)
annex-gap = Differs from the line because
stats-gap-why = Why they differ, of { $n ->
    [one] { $n } pair
   *[other] { $n } pairs
} with another final level than the line's: { $reasons }.
finding-gap-reason = At question { $question } stands why the level differs from the line's, { $what ->
    [lock] but the first scores are not locked: the self-report cannot have been seen yet
    [level] but no level was given
   *[text] but another reason than the named ones is not put in words
}.
finding-gap-reason-advice = { $what ->
    [lock] Take gap_because out and lock first. Did you read the self-report before the lock? Then say so to the coordinator.
    [level] Take gap_because out, or give a level.
   *[text] Say why at text.
}

## A block that a coordinator lifted
field-lifted = Lifted
declaration-lifted = { $by } lifted a block for you on { $on }: { $code }. Answer the questions as things are. A yes that would stop you then stops you no more; every summary says that a block was lifted.
remark-lifted = The coordinator lifted this; you can go on. The summary mentions that a block was lifted, not which answer it was.
## Signatures
cli-about-sign = Puts your signature beside a review that you submitted, with your SSH key.
cli-usage-sign = peil sign [OPTIONS] [REVIEW | CONTRIBUTION [PERIOD]]
cli-more-sign =
    peil sign eufor-althea 2026-H2 signs your review; without a name, the only one that you have not signed yet.
    The key: the one named with --key, else yours in people.ron, found through git's settings, your agent or ~/.ssh.
    With a public key in --key the agent or a hardware key signs. ssh-keygen does the signing and asks what it needs.
cli-help-sign-what = A submitted review by its path or name, or a contribution
cli-help-sign-period = The period; else the latest of the contribution
cli-help-sign-key = The file of the key to sign with, private or public
cli-help-sign-replace = Also replace a signature that stands there already
cli-value-what = REVIEW
cli-value-key = FILE
cli-about-verify = Says of what was submitted whether it is unchanged and who signed it.
cli-usage-verify = peil verify [OPTIONS] [PATH…]
cli-more-verify =
    peil verify --allowed-signers > signers makes the list with which ssh-keygen checks the same without peil:
    ssh-keygen -Y verify -f signers -I bz-01 -n peil-review -s FILE.sig < FILE
cli-help-verify-paths = Files or folders; else the whole register
cli-help-verify-format = Format: terminal or json
cli-help-verify-allowed-signers = Only print the keys in people.ron as a list of allowed signers for ssh-keygen
cli-sign-nothing = You have nothing to sign: what you submitted is signed.
cli-sign-nobody = It is not known who is signing.
cli-sign-nobody-advice = Say with --as who you are, or name the review to sign.
cli-sign-several = You have more than one review to sign. Name the one you mean, for example as peil sign FILE:
cli-sign-none-of-yours = You have submitted nothing on { $contribution } in { $period }.
cli-sign-none-of-yours-advice = Submit the review first; or say with --as who you are; or name the file.
cli-sign-already = { $path } is signed already. Nothing was changed.
cli-sign-done = Signed: { $path }. { $state }.
cli-sign-does-not-count =
    Signed: { $path }. It does not count yet: { $state }.
    Ask the coordinator to add this key for { $person } to people.ron, or sign again with another key (--replace):
    { $line }
cli-not-signed-unreadable = { $path } cannot be read, so it was not signed: { $why }
cli-not-signed-unreadable-advice = Put it right first; peil check says where.
cli-not-signed-not-submitted = { $path } has not been submitted. Only what was submitted can be signed.
cli-not-signed-not-submitted-advice = Submit it first: S in peil.
cli-not-signed-seal-broken = { $path } was changed after it was submitted, so it was not signed.
cli-not-signed-seal-broken-advice = Get it back from git; peil check says what differs.
cli-not-signed-not-yours = { $path } is a review by { $person }, and only they can sign it.
cli-not-signed-not-yours-advice = If that is you, say so with --as { $person }.
cli-not-signed-already = { $path } is signed already.
cli-not-signed-other = Beside { $path } stands another signature: { $state }. Nothing was changed.
cli-not-signed-other-advice = Sign with --replace to put yours in its place.
cli-not-signed-no-key = There is no key to sign with: none of the keys of { $person } in people.ron was found here.
cli-not-signed-no-key-advice =
    Name it with --key, for example --key ~/.ssh/id_ed25519. A key in an agent: unlock it (ssh-add -X) or add it (ssh-add).
    Without a key, make one: ssh-keygen -t ed25519; then ask the coordinator to add the .pub file to people.ron.
cli-not-signed-no-such-key = There is no key in { $key }.
cli-not-signed-no-such-key-advice = Name the file of your SSH key, private or .pub.
cli-not-signed-no-program = There is no ssh-keygen on this computer, so nothing was signed.
cli-not-signed-no-program-advice = Install OpenSSH (openssh-client), and sign then: peil sign { $path }
cli-not-signed-no-private-key = The private half of { $key } is not here, and no agent gives it. Nothing was signed.
cli-not-signed-no-private-key-advice = Start the agent and add the key (ssh-add); unlock a locked one (ssh-add -X); plug in a hardware key. Then sign again.
cli-not-signed-passphrase = The key was not opened: the passphrase was wrong, or could not be asked. Nothing was signed.
cli-not-signed-passphrase-advice = Sign again on a terminal, or add the key to an agent first (ssh-add).
cli-not-signed-agent-refused = The agent or the hardware key did not sign. Nothing was changed.
cli-not-signed-agent-refused-advice = Unlock the agent (ssh-add -X), confirm or touch when it asks, and sign again.
cli-not-signed-refused = ssh-keygen did not sign: { $why }
cli-not-signed-refused-advice = Nothing was changed. Try another key with --key.
verification-title = Seals and signatures
verification-nothing = Nothing was submitted here.
verification-counts = { $all ->
        [one] One submitted review
       *[other] { $all } submitted reviews
    }: { $holds } unchanged, { $signed } well signed.
verification-file = File
verification-person = By
verification-seal = Seal
verification-signature = Signature
verification-seal-holds = holds
verification-seal-broken = broken
verification-signature-missed = missing, and asked for
verification-unreadable = { $path } cannot be read.
verification-next = peil check says of each of these what to do.
signature-state-absent = none
signature-state-good = good, { $key }
signature-state-damaged = { $problem ->
        [purpose] made for something else
        [file] no ordinary file
       *[other] damaged
    }
signature-state-unsealed = over a draft
signature-state-broken = does not fit the text, { $key }
signature-state-replayed = copied from { $of }
signature-state-foreign = { $whose ->
        [nobody] a key of nobody in people.ron, { $key }
       *[other] a key of { $whose }, { $key }
    }
signature-state-ended = the key ended on { $day }, { $key }
signature-state-not-yet = the key counts from { $day } on, { $key }
signature-state-unchecked = not checked: needs ssh-keygen, { $key }
finding-unsigned = This was submitted and not signed, and the register asks for a signature.
finding-unsigned-advice = { $person } signs it with peil sign.
finding-signature-damaged = { $problem ->
        [purpose] The signature beside this file was made for something else than a review.
        [file] The signature beside this file is no ordinary file within the register, or far too large.
       *[other] The signature beside this file is damaged and cannot be read.
    }
finding-signature-damaged-advice = Get the .sig file back from git, or sign again with peil sign --replace.
finding-signature-early = There is a signature beside this file, but it has not been submitted: the signature says nothing.
finding-signature-early-advice = Remove the .sig file; sign after submitting, with peil sign.
finding-signature-broken = The signature does not fit this text: text or signature was changed after signing (key { $key }).
finding-signature-broken-advice = Get both back from git. If the seal holds, somebody may have made a new seal: ask the reviewer.
finding-signature-replayed = This signature was made over another review: { $of }.
finding-signature-replayed-advice = It says nothing about this one. Remove the copy, and have this review signed with peil sign.
finding-signature-foreign = { $whose ->
        [nobody] Signed with a key that is nobody's in people.ron ({ $key }); the review is by { $person }.
       *[other] Signed with a key of { $whose } ({ $key }), while the review is by { $person }.
    }
finding-signature-foreign-advice = If it is a key of { $person }, add it: peil key add. Else ask who signed.
finding-signature-key-ended = Signed with a key that had ended on { $until }, before this was submitted ({ $key }).
finding-signature-key-ended-advice = Sign again with a key that counts: peil sign --replace. If the day is wrong, correct it in people.ron.
finding-signature-key-not-yet = Signed with a key that counts from { $from } on, after this was submitted ({ $key }).
finding-signature-key-not-yet-advice = If the key was the reviewer's before, correct its first day in people.ron; else sign with the key of then.
finding-signature-unchecked = The signature was not checked: for this kind of key ssh-keygen is needed, and it is not there ({ $key }).
finding-signature-unchecked-advice = Install OpenSSH (openssh-client) and check again.
finding-signature-orphaned = This is a signature of a file that is not there.
finding-signature-orphaned-advice = Get the file back from git, or remove the signature.
finding-key-shared = This key of { $person } is also a key of { $other }: it cannot tell who of them signed.
finding-key-shared-advice = Everybody has a key of their own; remove it where it does not belong.
finding-key-unreadable = This key of { $person } cannot be read.
finding-key-unreadable-advice = Copy the line of the .pub file whole: ssh-ed25519 AAAA…
## Independence: what stands between somebody and a review
ground-not-a-reviewer = has not the role of reviewer
ground-responsible = is responsible for the contribution
ground-same-unit = belongs to “{ $what }”, which is responsible
ground-same-function = has a function that is responsible: “{ $what }”
ground-not-before = may review it only from { $from } on
ground-spoke-for-the-line = gave the line's own report in { $period }, or was asked to
ground-spoke-long-ago = gave the line's own report longer ago, in { $period }: the declaration must say so, and a second reviewer is needed
ground-in-a-row = would review it for time number { $number } in a row; the register allows { $limit }
refusal-gone = gave the assignment back in this round, or was withdrawn
merit-other-ministry = another ministry ({ $ministry })
merit-expertise = knows about { $field }
merit-fresh = never reviewed it before
merit-long-ago = reviewed it last in { $period }
merit-again = time number { $number } in a row, of { $limit } at most
merit-load = reviews { $count } more in this round
begin-not-independent = You may not review this contribution now ({ $why }). Talk to the coordinator, who can ask somebody else, or lift what bars you with a reason.
not-submitted-not-independent = Not submitted: according to the register you may not review this contribution ({ $why }). Your text is kept; talk to the coordinator.
## Amendments
status-version = version { $version }
status-amending = version { $version } begun
cli-about-amend = Begins an amendment of a review that you submitted, in a file of its own, with a reason.
cli-usage-amend = peil amend [OPTIONS] CONTRIBUTION [PERIOD] --because TEXT
cli-more-amend =
    peil amend eufor-althea 2026-H2 --because "A figure was wrong", then peil review eufor-althea 2026-H2.
    What was submitted stays as it is and counts until the amendment is submitted too. First scores stay as locked.
cli-help-amend-contribution = The contribution, by its id
cli-help-amend-period = The period; else the latest of the contribution
cli-help-amend-because = Why; it prints in every summary
cli-value-because = TEXT
cli-amended = Version { $version } is begun in { $path }. Go on with peil review { $contribution } { $period }; until you submit it, the version before it counts.
cli-not-amended-nobody = It is not known who amends.
cli-not-amended-nobody-advice = Say with --as who you are.
cli-not-amended-no-reason = An amendment needs a reason.
cli-not-amended-no-reason-advice = Say after --because what was wrong, in a sentence.
cli-not-amended-not-assigned = { $contribution } is not assigned to you in { $period }, or no more.
cli-not-amended-not-assigned-advice = Ask the coordinator; peil status shows who reviews what.
cli-not-amended-not-submitted = You have not submitted a review of { $contribution } in { $period }: there is nothing to amend.
cli-not-amended-not-submitted-advice = A draft can simply be changed: peil review { $contribution } { $period }
cli-not-amended-begun = An amendment is begun already: { $path }.
cli-not-amended-begun-advice = Go on with it: peil review { $contribution } { $period }
cli-not-amended-seal-broken = { $path } was changed after it was submitted, so it is not amended.
cli-not-amended-seal-broken-advice = Get it back from git first; peil check says what differs.
cli-not-amended-unreadable = What would be amended cannot be read: { $why }
cli-not-amended-unreadable-advice = Put it right first; peil check says where.
## After submission: signature and commit
sign-title = Sign now?
sign-intro = This register asks reviewers to sign what they submit, with their SSH key. If the key has a passphrase, you are asked for it.
sign-yes = Sign
sign-no = Not now; peil sign does it later
sign-under-way = peil: signing { $path }
sign-next = It is submitted, and not signed. Later: peil sign { $path }
signed = Signed.
signed-does-not-count = Signed, but it does not count yet: { $state }. Ask the coordinator to add your key to people.ron.
submit-commit-title = Commit your review to git?
submit-commit-intro = A commit of your review only, with its signature where there is one.
submit-commit-message = Submit review: { $name }
submit-not-committed = Not committed: { $why }. Your review is submitted all the same.
cli-about-submit = Submits your review, where everything is filled in.
cli-usage-submit = peil submit [OPTIONS] CONTRIBUTION [PERIOD]
cli-more-submit =
    peil submit eufor-althea 2026-H2 --sign --commit submits, signs and makes one commit of review and signature.
    In the terminal application S does the same, with what is missing one key away.
cli-help-submit-contribution = The contribution, by its id
cli-help-submit-period = The period; else the latest of the contribution
cli-help-submit-sign = Sign it too, as peil sign does
cli-help-submit-key = The file of the key to sign with, private or public
cli-help-submit-commit = Commit review and signature to git, and nothing else
cli-submitted = Submitted and sealed: { $path }
cli-submitted-unsigned = This register asks for your signature: peil sign { $path }
cli-submitted-not-committed = The review is submitted; git made no commit: { $why }
cli-submitted-not-committed-advice = Put that right and commit { $path } yourself, with its .sig file where there is one.
cli-not-submitted-recovery = There are changes to { $contribution } ({ $period }) that an interruption left. Nothing was submitted.
cli-not-submitted-recovery-advice = Open the review and decide about them: peil review { $contribution } { $period }
cli-not-submitted-sealed = Your review of { $contribution } ({ $period }) was submitted before.
cli-not-submitted-sealed-advice = Something wrong in it? peil amend { $contribution } { $period } --because "…"
cli-not-submitted-incomplete = Not submitted: your review of { $contribution } ({ $period }) lacks:
cli-not-submitted-incomplete-advice = Fill it in with peil review { $contribution } { $period }:
## Command line: git

cli-about-git = Tells git how to show and merge reviews.
cli-about-git-install = Sets git up in this clone, so that it shows and merges reviews.
cli-about-git-uninstall = Takes back what peil git install set up in this clone.
cli-about-git-merge = Merges three versions of a file, for git.

cli-usage-git = peil git COMMAND
cli-usage-git-install = peil git install [OPTIONS]
cli-usage-git-uninstall = peil git uninstall [OPTIONS]
cli-usage-git-merge = peil git merge BASE OURS THEIRS PATH [SIZE]

cli-more-git-install =
    Shows what it would change, and asks: how git shows and merges, .gitattributes, and a
    check before each commit. What you have set up yourself stays. Example:
      peil git install --ci github

cli-help-git-install-dry-run = Only show what would be changed
cli-help-git-install-yes = Do not ask
cli-help-git-install-ci = Also make the job that checks what is pushed: github or gitlab
cli-help-git-uninstall-dry-run = Only show what would be taken back
cli-help-git-uninstall-yes = Do not ask
cli-help-git-merge-base = The common ancestor; empty where there is none
cli-help-git-merge-ours = Ours; the result goes here
cli-help-git-merge-theirs = Theirs
cli-help-git-merge-path = The file’s path in the repository
cli-help-git-merge-marker = Length of git’s conflict markers

cli-value-ci = SERVER
cli-value-base = BASE
cli-value-ours = OURS
cli-value-theirs = THEIRS
cli-value-path = PATH
cli-value-marker = SIZE

git-side-ours = ours (the branch you are on)
git-side-theirs = theirs (the branch being merged)
git-merge-open = { $path }: { $count ->
    [one] both sides changed one thing, each in another way
   *[other] both sides changed { $count } things, each in another way
}.
git-merge-open-advice =
    Our side stands, and their side is kept in the file. The reviewer opens it in peil and chooses one by one;
    then: git add { $path }. It is about:
git-merge-sealed = { $path }: one side is submitted, and what is submitted is not changed. What stands is { $side }.
git-merge-sealed-advice =
    Nothing is lost: git show :2:{ $path } is ours, git show :3:{ $path } is theirs. Keep what stands
    (git add { $path }); what the other side has more belongs in an amendment.
git-merge-locks = { $path }: the first scores were locked on both sides, differently. What stands is { $side }.
git-merge-locks-advice =
    Only the reviewer can say which lock counts. git show :2:{ $path } is ours, git show :3:{ $path } is theirs;
    git checkout --ours or --theirs { $path } takes one. Then: git add { $path }.
git-merge-different = { $path }: the two sides are not the same review, or answer different checklists. What stands is { $side }.
git-merge-different-advice =
    Look at both: git show :2:{ $path } is ours, git show :3:{ $path } is theirs. git checkout --ours or
    --theirs { $path } takes one. Then: git add { $path }.
git-merge-marked = { $path }: merged as text, because { $why }. There are conflict markers in it now.
git-merge-marked-advice = Choose between the sides, remove the markers, run peil check, then: git add { $path }.
git-merge-text = { $path }: merged as text, because { $why }. Nobody had to choose, but look at it.
git-merge-text-advice = Run peil check; when it is well: git add { $path }.
git-merge-ours = { $path }: the two sides could not be merged. What stands is ours.
git-merge-ours-advice =
    Look at both: git show :2:{ $path } is ours, git show :3:{ $path } is theirs. Write what it must be, run
    peil check, then: git add { $path }.
git-merge-text-unknown = it is none of the register’s files
git-merge-text-damaged = one of its versions cannot be read
git-merge-text-comments = somebody wrote comments into it, and these must not be lost
git-merge-text-choose = both sides changed the same thing
## Report: HTML
html-skip = Skip to the text
html-contents = Contents
html-figures = Figures as a table

## Report: charts
chart-levels = Answers by level
chart-level-aside = n { $n }; cannot be assessed { $cannot }{ $median ->
    [none] {""}
   *[other] ; median { $median }
}{ $lowest ->
    [none] {""}
   *[other] ; lowest { $lowest }
}
chart-below = limit: left of and below it is not good enough
chart-missing = without a level (cannot be assessed, or open)
chart-course = Judgements by period
chart-course-about = The judgement on the contribution and that on the mission, on the scale { $levels }. Where reviews stand side by side, every judgement is shown.
chart-gap = Where the line and the reviewers differ
chart-gap-about = The { $shown } largest of { $all ->
    [one] { $all } difference
   *[other] { $all } differences
} in level, on { $both ->
    [one] { $both } comparable question
   *[other] { $both } comparable questions
}.
chart-gap-own = the line’s own score
chart-gap-found = review
chart-forecasts-about = From the lowest to the highest chance, with the best estimate. The dot stands with what happened: on the right it came true, on the left it did not.
chart-matrix = Level by question and period
chart-matrix-about = All questions with levels of the latest checklist. Where reviews stand side by side, every level is shown, the lowest first.
chart-matrix-break = break: the question or the scale changed
chart-mark-cannot = ?
chart-mark-not-applicable = n
chart-mark-none = –
chart-mark-cannot-words = ? cannot be assessed
chart-mark-not-applicable-words = n not applicable
chart-mark-none-words = – no answer, or not asked
chart-reliability = Forecast and come true
chart-reliability-about = How often that came true which was thought this probable: { $n ->
    [one] one forecast that has been decided
   *[other] { $n } forecasts that have been decided
}, together and never by reviewer. Grouped in tenths, for reading only.{ $few ->
    [yes] {" "}That is too few for a conclusion.
   *[other] {""}
}
chart-reliability-forecast = forecast (mean)
chart-reliability-observed = came true (share)
chart-reliability-perfect = came true as often as forecast
annex-overview = Overview
annex-forecasts = How forecasts turned out
## Check: changed after submission, against git's history
finding-seal-rewritten = This is not what was submitted: git first held { $what ->
        [removed] it with a seal, in commit { $commit }, and the seal is gone
       *[other] another text and another seal, in commit { $commit }
    }.
finding-seal-rewritten-advice = Get it back with git show { $commit }. What must be corrected is an amendment: peil amend.
finding-changed-after-seal = { $part ->
        [question] The answer to { $question } is
        [checklist] The checklist is
        [amends] What it amends is
        [declaration] The declaration is
        [sources] The sources are
        [events] The forecast events are
        [judgement] The judgement is
        [recommendations] The recommendations are
        [escalation] To whom it is taken is
        [follow-up] The follow-up is
        [closing] The closing declaration is
        [consolidation] How differences were settled is
        [lock] The lock is
       *[other] Something is
    } not as it was submitted, in commit { $commit }.
finding-changed-after-seal-advice = See git show { $commit } for what was submitted, and put the file back as it was.
## Keys
cli-about-key = Keeps the SSH keys in people.ron with which people sign.
cli-usage-key = peil key COMMAND
cli-about-key-add = Adds somebody's public key.
cli-usage-key-add = peil key add [OPTIONS] ID FILE
cli-more-key-add =
    peil key add bz-01 bz-01.pub --from 2026-01-01
    See on another way that the key is that person's: the file alone proves nothing.
cli-about-key-end = Ends a key; it stays, so that what it signed before can be verified.
cli-usage-key-end = peil key end [OPTIONS] ID FILE|FINGERPRINT
cli-more-key-end = peil key end bz-01 SHA256:… --until 2026-06-30
cli-value-who = ID
cli-value-from = DATE
cli-value-until = DATE
cli-help-key-add-who = Whose key it is, by id
cli-help-key-add-key = The .pub file
cli-help-key-add-from = First day on which it counts; else today
cli-help-key-add-until = Last day on which it counts; else open
cli-help-key-add-drop-comments = Rewrite people.ron although it holds comments, which are lost then
cli-help-key-end-who = Whose key it is, by id
cli-help-key-end-key = The .pub file, or the fingerprint as peil verify shows it
cli-help-key-end-until = Last day on which it counts; else today
cli-help-key-end-drop-comments = Rewrite people.ron although it holds comments, which are lost then
cli-key-added = Added to { $person }: { $key }.
cli-key-ended = Ended for { $person }: { $key }. What it signed before still counts.
cli-key-none = { $what } holds no public key.
cli-key-none-advice = Name the .pub file of the key, never the private one.
cli-key-order = The last day would come before the first.
cli-key-order-advice = Give another day with --from or --until.
cli-key-has-it = { $person } has this key already, and it counts on these days.
cli-key-has-it-advice = End it with peil key end, or change its days in people.ron.
cli-key-of-another = This key is already one of { $what }: it could not tell who of them signed.
cli-key-of-another-advice = Ask for a key of their own: ssh-keygen -t ed25519
cli-key-not-of = { $person } has no such key that would still count after that day.
cli-key-not-of-advice = peil verify --allowed-signers shows all keys.
cli-key-comments = people.ron holds comments, which would be lost. Nothing was changed.
cli-key-comments-advice = Add the key in the file by hand, or say --drop-comments.
cli-key-taken = { $what } is writing people.ron at this moment.
cli-key-taken-advice = Try again in a moment.
cli-key-unknown = Nobody is called { $person } in people.ron. There are:
cli-key-nobody = It is not known who is asking, and keys are for a coordinator to keep.
cli-key-nobody-advice = Say with --as who you are:
cli-key-not-coordinator = Keys are for a coordinator to keep.
cli-key-not-coordinator-advice = Ask one of these:
cli-key-unreadable = people.ron cannot be read or was not changed.
cli-key-unreadable-advice = peil check says what is wrong with it.
## Consolidation: one review out of several
scope-consolidation = Consolidated review
consolidation-title = What the reviewers differ on
consolidation-short = Consolidated
consolidation-left = { $left ->
    [0] All settled ({ $all })
   *[other] To settle: { $left } of { $all }
}
consolidation-agreed = { $count ->
    [one] { $count } question was answered alike and carried over, with everybody's words and the lowest confidence (c).
   *[other] { $count } questions were answered alike and carried over, with everybody's words and the lowest confidence (c).
}
consolidation-nothing = The reviewers differ on nothing. Their answers, judgement and recommendations were carried over. Look through them with c and submit with S.
consolidation-recommendation = Recommendation of { $who }
consolidation-how = Digit: follow that reviewer. Enter: an answer of your own. Always with a reason; whoever you do not follow stays, word for word.
consolidation-gather-how = Digit: take over. Enter: take over and edit. m: put together. x: leave out, with a reason.
consolidation-follows = follows { $who }: { $because }
consolidation-own = own answer: { $because }
consolidation-as = taken over as { $name }
consolidation-left-out = left out: { $because }
consolidation-silent = says nothing on this
consolidation-merge = Put together
consolidation-merge-intro = With which recommendation? Then you can make the text hold both.
consolidation-merge-none = No recommendation was taken over yet. Take one over first.
consolidate-not-in-round = This contribution is not in the round.
consolidate-not-coordinator = Only a coordinator makes a consolidated review. Say who you are with --as ID.
consolidate-reviewer = You review this contribution yourself. Let another coordinator make the consolidated review.
consolidate-of-the-line = You are involved in this contribution. Let another coordinator make the consolidated review.
consolidate-blind = You may not see these reviews yet: first lock your own first scores, or submit your own report.
consolidate-waiting = Not submitted yet: { $who }.
consolidate-waiting-advice = Wait until all have submitted, or say why not: --early --because "REASON". The reason prints in every summary.
consolidate-too-few = Fewer than two reviews were submitted; there is nothing to make one of.
consolidate-checklists = The reviews answer different versions of the checklist. Let them stand beside each other: the summary shows them so.
consolidate-unreadable = This file is missing or cannot be read: { $who }. Run: peil check
submit-consolidated-title = Submit the consolidated review?
submit-consolidated-intro = It is sealed, and summaries prefer it to the individual reviews; these stay beside it.
part-gathered = Recommendation of a reviewer
part-consolidation = How differences were settled
missing-settlement = how the difference is settled
refused-no-difference = There is nothing to follow here: no difference, or this reviewer says nothing on it.
field-name-confidence = confidence
do-follow = follow reviewer
do-settle-own = own answer
do-next-unsettled = next open difference
do-merge-recommendation = put recommendations together
do-leave-out = leave recommendation out
do-unsettle = open again
do-next-difference = next difference
do-previous-difference = previous difference
do-all-answers = all answers
form-settle = Own answer
form-settle-guidance = Write the answer of the consolidated review. Whoever answered otherwise stays beside it, word for word. Everybody's sources come along.
form-settle-follow = Follow a reviewer
form-settle-follow-guidance = The answer is taken over as it stands. Say why; whoever answered otherwise stays beside it, word for word.
form-settle-leave-out = Leave a recommendation out
form-settle-leave-out-guidance = The recommendation stays in the reviewer's own review. Say why it is not here.
field-settle-follows = You follow
field-settle-because = Why?
field-settle-status = Where does it stand?
field-settle-comment = Comment
field-settle-score = Answer
field-settle-strengths = What is good?
field-settle-concerns = What is not?
field-settle-confidence = How sure?
finding-consolidation-overtaken = { $problem ->
        [changed] { $of } is no longer the file on which this consolidated review rests.
        [amended] { $of } was amended since.
        [missing] { $of }, on which this consolidated review rests, is not there.
        [later] { $of } was submitted since and does not count here.
       *[other] { $of } no longer agrees with this consolidated review.
    }
finding-consolidation-overtaken-advice = Read the consolidated review beside what stands there now, and say in the decision whether it matters. Of a draft: open it with peil consolidate.
cli-about-consolidate = Makes one consolidated review out of the reviews of a contribution.
cli-usage-consolidate = peil consolidate [OPTIONS] CONTRIBUTION [PERIOD]
cli-more-consolidate =
    Examples:
      peil consolidate oefenmissie-sarovia 2026-H1
      peil consolidate oefenmissie-sarovia 2026-H1 --format json
      peil consolidate oefenmissie-sarovia 2026-H1 --choose A2=bz-02 --because "Argued per objective"
      peil consolidate oefenmissie-sarovia 2026-H1 --early --because "bz-03 is ill"
cli-help-consolidate-contribution = Id of the contribution
cli-help-consolidate-period = Period, for example 2026-H2; otherwise the latest
cli-help-consolidate-early = Begin before all have submitted; with --because
cli-help-consolidate-because = The reason, of --early or of --choose
cli-help-consolidate-choose = Follow this reviewer on this question, QUESTION=PERSON; may be repeated
cli-help-consolidate-format = Only list the differences: terminal, markdown or json
cli-value-choose = QUESTION=PERSON
cli-consolidate-refused = Not settled: { $why }
cli-consolidate-recovery = peil was interrupted before everything stood in the file.
cli-consolidate-recovery-advice = Open the consolidated review in the terminal first, without --choose, and decide what is to stand there.

## Check: follow-up
finding-follow-up-missing = { $what ->
    [reason] This review drops { $item } without a reason.
   *[line] This review does not say where { $item } stands, though it was shown as open after the lock.
}
finding-follow-up-missing-advice = Have the reviewer make an amendment that says it under follow_up.

## Who establishes an outcome
finding-outcome-by = Whether { $event } happened was recorded by { $by }, who is not the one to decide ({ $resolver }) nor a coordinator, or belongs to the line responsible.
finding-outcome-by-advice = Have { $resolver } or a coordinator look again and record it with peil outcomes record --replace.
finding-own-resolver = The reviewer decides here whether the own forecast { $event } came true.
finding-own-resolver-advice = Let another decide, such as the coordinator: choose so in the form of the forecast, or at resolver.
cli-outcomes-not-yours = { $by } is not the one to say whether { $event } happened. Nothing was recorded.
cli-outcomes-not-yours-advice = Ask { $resolver } or a coordinator to record it; nobody of the line responsible can.

## Summary: true cases of the past, a late self-report
summary-response-hindsight = This case was looked at in hindsight; nobody asked the line for a response.
summary-self-report-late = It came on { $on }, after the first reviewer had locked on { $locked }. Read the difference with care: the line may have known what was found.

## What could not be saved, and a damaged round
home-round-damaged = The round of { $period } cannot be read, so nothing of it stands here. peil check says what is wrong with { $period }/round.ron.
saving-advice = What you enter goes on into the journal. Run peil check elsewhere to see what is wrong; your next answer is saved again.
saving-disk-full-advice = Make room on the disk, then change an answer: everything is saved again. Until then the journal has what you enter.
saving-read-only-advice = The disk is read-only. Ask for it to be made writable, or copy the register to a place where you may write. Until then the journal has what you enter.
saving-no-permission-advice = You may not write in the register's folder. Ask the coordinator for the right to. Until then the journal has what you enter.
saving-changed-underneath-advice = Somebody or something else wrote your file. Leave peil, look with git diff what changed, and open the review again: peil then shows both and loses nothing.
unsaved-title = Not everything is in the file
unsaved-journalled = Your last changes could not be saved in the review's file. They are in the journal on this computer; the next time peil opens this review here, it offers them again. Colleagues do not see them, and git does not have them.
unsaved-lost = Your last changes could not be kept anywhere: neither in the file nor in the journal. If you leave now, they are gone.
opened-only-to-read = To read only: { $why } It can be changed again once the register's folder can be written to.
unsaved-stay = Stay
unsaved-leave = Leave all the same

## Names of keys
key-space = Space
key-delete = Delete
## Differences: the fields of a file
stored-able = knows enough of the subject
stored-about = is about
stored-actions = actions
stored-added = assumption of the reviewer's own
stored-addressee = addressed to
stored-all-sources = was given every source
stored-allies = consequences for allies
stored-amendments = amendments
stored-amends = amends
stored-anchor = description
stored-anchors = descriptions
stored-answer-by = answer asked by
stored-answers = answers
stored-applies = applies to
stored-area = area
stored-asked-on = asked on
stored-assumptions = assumptions
stored-at = moment
stored-base = was
stored-baseline = baseline
stored-because = why
stored-beside-mission = to be read beside the judgement on the mission
stored-best = best estimate
stored-blocking = obstacle
stored-by = by
stored-cannot-assess-limit = share that may remain unassessed
stored-cap-at = caps from
stored-cap-questions = capping questions
stored-capped-to = capped to
stored-change = change
stored-changed-because = reason for the change
stored-checklist = checklist
stored-closing = closing declaration
stored-code = kind
stored-comment = comment
stored-concerns = concerns
stored-confidence = confidence
stored-conflicts = still to be chosen after a merge
stored-consequences = consequences
stored-consolidation = how it came about
stored-contribution = contribution
stored-contributions = contributions
stored-coordinator = coordinator
stored-corrections = corrections
stored-cost-of-longer-tours = what longer tours would cost
stored-country = country
stored-criterion = how one will tell
stored-date = date
stored-decided = decided
stored-decision = decision
stored-declaration = declaration of independence
stored-default-marking = usual marking
stored-description = description
stored-digest = digest
stored-discussion = discussion
stored-dismissed = findings put aside
stored-due = due
stored-earlier-involvement = earlier involvement
stored-effect = effect
stored-end-of-mandate = end of the mandate
stored-escalation = escalation
stored-event = event
stored-events = events
stored-evidence = evidence
stored-expertise = expertise
stored-factual-check = factual check
stored-failed-assumption-capped-to = with a failed main assumption capped to
stored-fictional = invented
stored-field = field
stored-follow-up = what became of earlier points
stored-follows = follows
stored-format = version of the format
stored-framework = framework
stored-free = was free to judge
stored-from = from
stored-functions = functions
stored-gap-because = difference from the line
stored-ground = ground
stored-grounds = grounds
stored-guidance = guidance
stored-high = highest estimate
stored-history = history
stored-how = how it is judged
stored-id = id
stored-illustrative = illustrative
stored-incomplete-because = why not everybody had submitted
stored-indicator = what is measured
stored-judgement = judgement
stored-key = key
stored-keys = keys
stored-kind = kind
stored-label = label
stored-languages = languages
stored-lesson = lesson
stored-lessons = lessons
stored-level = how high
stored-levels = levels
stored-limits = limits
stored-line = line
stored-lock = locked first scores
stored-low = lowest estimate
stored-mailbox = mailbox
stored-main = main assumption
stored-mandate = mandate
stored-marking = marking
stored-markings = markings
stored-ministry = ministry
stored-minority = minority views
stored-minutes = minutes
stored-missing-evidence = missing evidence
stored-missing-sources = kind of source that was not given
stored-mission = mission
stored-months-uninvolved = months uninvolved
stored-name = name
stored-next-letter = next letter to Parliament
stored-not-before = not before
stored-objectives = objectives
stored-of = made from
stored-on = on
stored-ordinal = per question on the scale
stored-origin = origin
stored-other = per other question
stored-ours = our side
stored-outcomes = outcomes
stored-owner = owner
stored-papers = papers
stored-partner = consequences for the local partner
stored-path = file
stored-people = people
stored-period = period
stored-periods = length of a period
stored-person = who
stored-place = place
stored-political-after-failed-periods = political after so many failing periods
stored-political-at = political at
stored-political-on-unanswered = political when no answer comes
stored-population = consequences for the population
stored-progress = question of progress
stored-proposed = proposal of the checklist
stored-public-statement = public statement
stored-question = question
stored-questions = questions
stored-recommendation = recommendation
stored-recommendations = recommendations
stored-recorded = recorded on
stored-reference = reference
stored-replies = replies
stored-requires = requires
stored-resolver = who establishes it
stored-response-days = days to respond
stored-responsible = responsible
stored-result = result
stored-retest-on = to be tested again on
stored-reviewers = reviewers
stored-reviews-in-a-row = reviews in a row
stored-role = kind
stored-roles = roles
stored-rule = rule
stored-scale = scale
stored-score = score
stored-scores = first scores
stored-seal = seal
stored-sections = sections
stored-seen = files shown
stored-self-report-by = self-report by
stored-senior-at = senior officials at
stored-senior-on-drop = senior officials on a drop
stored-senior-on-yes = senior officials on a yes
stored-senior-questions = questions for senior officials
stored-settled = differences settled
stored-sign-of-failure = sign of failure
stored-signatures = signatures
stored-source = source
stored-sources = sources
stored-status = status
stored-strategic-aims = strategic aims
stored-strengths = strengths
stored-subject = subject
stored-supersedes = supersedes
stored-target = target
stored-text = text
stored-theirs = other side
stored-timing = timing
stored-title = title
stored-to = mission types
stored-types = mission types
stored-unit = unit
stored-units = units
stored-unity = effect on unity and position
stored-until = until
stored-urgency = how soon
stored-verdict = judgement
stored-version = version
stored-waivers = lifted obstacles
stored-what-changes = what changes
stored-when = when asked
stored-why-not-adjust = why adjusting will not do
stored-escalations = escalations
stored-followed-up = what became of earlier points
stored-judgements = judgements
stored-unsigned = without a signature
stored-yardstick = how it is judged

## Differences: the words of a file
stored-word-independent = independent
stored-word-self-report = self-report of the line
stored-word-consolidated = consolidated review
stored-word-done = done
stored-word-under-way = under way
stored-word-not-started = not started
stored-word-dropped = dropped
stored-word-cannot-be-assessed = cannot be assessed
stored-word-not-applicable = not applicable
stored-word-not-yet = nothing yet
stored-word-level = level
stored-word-yes = yes
stored-word-no = no
stored-word-forecast = forecast
stored-word-text = text
stored-word-assumptions = assumptions
stored-word-no-access = no access
stored-word-not-documented = not documented
stored-word-not-measured = not measured
stored-word-unreliable = unreliable
stored-word-too-early = too early
stored-word-outside-expertise = outside expertise
stored-word-other = other
stored-word-mission-type = mission type
stored-word-phase = phase
stored-word-mandate = mandate
stored-word-first-review = first review
stored-word-does-not-arise = does not arise
stored-word-not-stated = not stated yet
stored-word-high = high
stored-word-medium = medium
stored-word-low = low
stored-word-single-source = a single source
stored-word-mission-or-line-only = mission or line only
stored-word-dated = dated
stored-word-indirect = indirect
stored-word-contradictory = contradictory
stored-word-new-evidence = new evidence
stored-word-goals-read = goals read differently
stored-word-evidence-missing = evidence missing
stored-word-outputs-for-outcomes = outputs taken for outcomes
stored-word-misread = question or source misread
stored-word-persuaded = persuaded by another
stored-word-no-judgement = no judgement possible
stored-word-nowhere = not taken further
stored-word-senior = senior officials
stored-word-political = political level
stored-word-action = action
stored-word-end-of-mandate = end of the mandate
stored-word-what-changes = what changes
stored-word-consequences = consequences
stored-word-timing = timing
stored-word-unity = unity and position
stored-word-why-not-adjust = why adjusting will not do
stored-word-ground = ground
stored-word-retest-on = date of re-testing
stored-word-missing-evidence = missing evidence
stored-word-now = now
stored-word-before-next-review = before the next review
stored-word-at-next-mandate = at the next decision on the mandate
stored-word-prevents-deterioration = prevents deterioration
stored-word-unacceptable-consequences = unacceptable consequences for the mission or other nations
stored-word-alliance-unity = unity or position of the alliance
stored-word-objective = objective
stored-word-assumption = assumption
stored-word-holding = holding
stored-word-shaken = shaken
stored-word-failed = failed
stored-word-mission = mission
stored-word-line = line
stored-word-post = post (embassy, Defence attaché)
stored-word-partner = partner nation
stored-word-before = beforehand
stored-word-closing = at submission
stored-word-stop = stops
stored-word-stop-for-good = stops for good
stored-word-earlier-involvement = earlier involvement
stored-word-public-statement = public statement
stored-word-able = knows enough
stored-word-free-judgement = free to judge
stored-word-all-sources = all sources
stored-word-nato = NATO
stored-word-eu = EU
stored-word-un = UN
stored-word-coalition = coalition
stored-word-training-advice = training or advice
stored-word-stabilisation = stabilisation
stored-word-observation = observation
stored-word-maritime = maritime
stored-word-combat = combat
stored-word-deterrence = deterrence
stored-word-measured = measured
stored-word-judged = judged
stored-word-not-recorded = not recorded
stored-word-reworded = reworded
stored-word-postponed = postponed to
stored-word-ordinal = level
stored-word-yes-no = yes or no
stored-word-follow-up = follow-up
stored-word-free-text = free text
stored-word-contribution = contribution
stored-word-context = setting
stored-word-all = all
stored-word-only = only
stored-word-required = required
stored-word-if-scored = with a score
stored-word-on-yes = on a yes
stored-word-optional = optional
stored-word-either = a strength or a concern
stored-word-both = both
stored-word-strengths = strengths
stored-word-concerns = concerns
stored-word-assigned = assigned
stored-word-returned = returned
stored-word-withdrawn = withdrawn
stored-word-line-relation = relation with the line
stored-word-authority = authority
stored-word-reviewer = reviewer
stored-word-coordinator = coordinator
stored-word-nobody = nobody
stored-word-reviewers = reviewers
stored-word-reviewers-and-coordinators = reviewers and coordinators
stored-word-accepted = accepted
stored-word-partly = partly accepted
stored-word-rejected = rejected
stored-word-happened = happened
stored-word-did-not-happen = did not happen
stored-word-void = void, does not count
stored-word-year = a year
stored-word-half = half a year
stored-word-quarter = a quarter

## Differences: the page
diff-title-review = What differs: { $contribution }
diff-title-file = What differs: { $name }
diff-before = First
diff-after = Then
diff-nothing = Nothing differs.
diff-side = { $what }, { $period }, { $who }
diff-side-submitted = submitted on { $day }
diff-side-draft = not submitted yet
diff-role-review = review
diff-since-last = What differs from the last period
diff-since-last-hidden = What was found last period stays hidden until you have locked your first scores (L) or submitted your self-report.
diff-since-last-nothing = There is no earlier review to compare with, or none in this period yet.
diff-short = In short
diff-short-answers = { $count ->
    [0] No answer differs.
    [one] Something differs at one question.
   *[other] Something differs at { $count } questions.
}
diff-short-higher = higher: { $list }
diff-short-lower = lower: { $list }
diff-short-otherwise = answered otherwise: { $list }
diff-short-level = { $question } ({ $before } → { $after })
diff-goals = Objectives of the contribution
diff-goals-changed = Note: an objective was changed. The reviews do not measure against the same.
diff-goal-new = new
diff-goal-gone = no longer listed
diff-goal-text = objective
diff-goal-dropped = no longer pursued
diff-goal-taken-up = pursued again
diff-goal-reason = why
diff-asked-before = This question was asked only the first time.
diff-asked-after = This question was asked only the second time.
diff-asked-otherwise = The question was asked otherwise: the answers cannot simply be compared.
diff-other-questions = Questions that neither checklist has
diff-score = score
diff-first-score = first score
diff-same-as-final = the same as the final one
diff-assumption = assumption
diff-no-view = no view of it
diff-reason = reason for the change
diff-nothing-there = nothing
diff-new = { $label }, new
diff-gone = { $label }, gone
diff-was = { $label }, was
diff-now = { $label }, now
diff-layout = only the lines are broken otherwise
diff-order = the same, in another order
diff-about-file = About this file
diff-on-contribution = on the contribution
diff-on-mission = on the mission
diff-event = { $event }: { $chance }
diff-yes = yes
diff-no = no
diff-marking-usual = as the register

## Command line: diff and git
cli-about-diff = Shows what differs between two files, two periods or two reviewers.
cli-usage-diff =
    peil diff [OPTIONS] FILE FILE
           peil diff [OPTIONS] CONTRIBUTION PERIOD PERIOD
           peil diff [OPTIONS] CONTRIBUTION PERIOD WHO WHO
cli-more-diff =
    Examples:
      peil diff oefenmissie-sarovia 2025-H2 2026-H1
      peil diff oefenmissie-sarovia 2026-H1 bz-02 def-01
      peil diff HEAD~1:reviews/people.ron reviews/people.ron
    A file stands on disk or, as REV:path, in a revision of git. WHO is a reviewer, self-report or
    consolidated. Of two periods peil compares the consolidated reviews; where there are not two,
    your own; else those of each reviewer.
    Exit code: 0 no difference, 1 differences, 2 not understood, 3 unreadable or still hidden.
cli-value-sides = WHAT
cli-value-of = WHO
cli-help-diff-sides = Two files; a contribution and two periods; or a contribution, a period and two authors
cli-help-diff-of = Whose reviews of two periods: a reviewer, consolidated or self-report
cli-help-diff-format = Format: terminal, markdown or json
cli-diff-busy = Comparing…
cli-diff-of-periods = --of goes with a contribution and two periods, not with two files.
cli-diff-sides = Name two files, or a contribution with two periods or with a period and two authors.
cli-diff-no-review = There is no review of { $contribution } in { $period }.
cli-diff-no-review-advice = peil status { $period } shows who reviews.
cli-diff-nobody = { $whom } did not review { $contribution } in { $period }. These did:
cli-diff-unclear = Both periods have different reviewers and no consolidated review: no two belong together.
cli-diff-unclear-advice = Name two files. These wrote one, in the first and in the second period:
cli-diff-no-period = { $period } is no period, such as 2026-H1.
cli-diff-no-file = There is no file { $name }.
cli-diff-no-file-advice = A file out of the history is called REV:path, for example HEAD~1:reviews/people.ron.
cli-diff-hidden = { $name } stays hidden until you have locked your own work.
cli-diff-hidden-advice = First lock your first scores (peil review, key L), or submit the line's self-report. After that you can compare.
cli-diff-damaged = { $name } cannot be read, so not compared.
cli-diff-no-git = A revision cannot be read here: there is no git, or this folder is not in git.
cli-diff-no-git-advice = Name a file on disk, or start peil in a clone.
cli-diff-no-revision = git knows no revision { $revision } here.
cli-diff-no-revision-advice = git log --oneline shows which there are.
cli-diff-not-in-revision = { $revision } has no file { $name }.
cli-diff-not-in-revision-advice = The path counts from git's top folder or from the register.
cli-diff-unreadable = { $revision }:{ $name } is no file that can be read: it is a folder, too large, or missing from this clone.
cli-about-git-textconv = Turns a file into lines, one fact each (for git log -p and git show).
cli-usage-git-textconv = peil git textconv FILE
cli-help-git-textconv-file = The file
cli-value-file = FILE
cli-about-git-external-diff = Shows what differs in a file, question by question (for git diff).
cli-usage-git-external-diff = peil git external-diff PATH OLD HEX MODE NEW HEX MODE
cli-help-git-external-diff-path = Path of the file
cli-help-git-external-diff-old-file = The old file
cli-help-git-external-diff-old-hex = Name of the old object
cli-help-git-external-diff-old-mode = Mode of the old file
cli-help-git-external-diff-new-file = The new file
cli-help-git-external-diff-new-hex = Name of the new object
cli-help-git-external-diff-new-mode = Mode of the new file
cli-help-git-external-diff-other-path = New path after a rename
cli-help-git-external-diff-similarity = How much stayed the same in a rename
cli-value-old-file = OLD
cli-value-old-hex = HEX
cli-value-old-mode = MODE
cli-value-new-file = NEW
cli-value-new-hex = HEX
cli-value-new-mode = MODE
cli-value-other-path = PATH
cli-value-similarity = TEXT
cli-git-raw = (peil cannot read this file: { $reason } Its text stands below as it is.)
cli-git-hidden = (peil shows this only after you have locked your own work.)
cli-git-added = New file:
cli-git-deleted = Deleted file:
cli-git-unmerged = A merge is not settled yet.
## Check: terms, objectives, markings and dismissals
finding-meant = Do you mean { $nearest }? { $advice }
finding-no-reviewers = { $what ->
        [round] Nothing is reviewed in round { $period } yet.
       *[other] Nobody is asked to review { $contribution } in { $period }, or not any more.
    }
finding-no-reviewers-advice = { $what ->
        [round] Add a contribution with its reviewers: peil round assign.
       *[other] Assign a reviewer (peil round assign), or take the contribution out of round.ron.
    }
finding-response-late = { $state ->
        [given] The line responded on { $contribution } { $days ->
            [one] { $days } day
           *[other] { $days } days
        } after the term, which ended on { $due }.
       *[awaited] The line has not responded on { $contribution }; the term ended on { $due }, { $days ->
            [one] { $days } day
           *[other] { $days } days
        } ago.
    }
finding-response-late-advice = { $state ->
        [given] It stays as it is. Agree on when the next response comes; the term is { $term } days, in register.ron.
       *[awaited] Ask the line for its response. Decide whether the discussion can go on without it.
    }
finding-escalation-unanswered = This was taken to { $level ->
        [senior] senior officials
        [political] the political level
       *[other] somebody
    }; an answer on { $contribution } was due on { $due }, { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago.
finding-escalation-unanswered-advice = Put it on the agenda, and record what was decided in the decision file of this period.
finding-action-overdue = The action { $action } of { $owner } is { $days ->
        [one] { $days } day
       *[other] { $days } days
    } overdue.
finding-action-overdue-advice = Ask the owner. Add to its history what has happened since: under way, done, or dropped with a reason.
finding-objective-changed = The objective { $objective } is not as it was first recorded, in commit { $commit }: { $what ->
        [text] its text differs
        [yardstick] how it is judged differs
        [recorded] the day of recording differs
        [amendment] an amendment is gone
        [removed] it is gone
       *[other] it differs
    }.
finding-objective-changed-advice = Put back what stood there (git show { $commit }), and write what changed as an amendment beside it, with the day and the reason.
finding-marking-too-high = The marking { $marking } is higher than peil may ever hold.
finding-marking-too-high-advice = Warn your security officer now, and do not push. Taking the text out is not enough: git keeps what was committed.
finding-dismissal-void = { $problem ->
        [barred] A finding of { $rule } cannot be dismissed.
       *[unknown] There is no rule { $rule }, so nothing is dismissed.
    }
finding-dismissal-void-advice = { $problem ->
        [barred] Take the dismissal out and put right what was found: peil explain { $rule }.
       *[unknown] Correct the name; peil explain lists all rules.
    }

## Command line: rules
cli-value-only = RULE
cli-value-rules = RULE
cli-help-check-only = Only findings of these rules, with commas between; peil explain lists them
cli-expected-only = Use peil explain to see all rules.
cli-about-explain = Explains findings: what they mean, why they matter, how to put them right.
cli-usage-explain = peil explain [OPTIONS] [RULE…]
cli-help-explain-rules = Names of rules, as they stand with a finding; else a list of all
cli-more-explain = For example: peil explain seal-broken overdue
cli-more-check =
    For example: peil check 2026-H2 --only overdue,response-late
    Exit code: 0 no errors (with --strict: no warnings either), 1 findings, 2 not understood, 3 the disk refuses.
cli-check-hint = What it means: peil explain { $rules }

## Pages about findings
rules-title = What peil check finds
rules-intro = Made from the pages of `peil explain`; do not edit. An error means that something is not in order, and `peil check` ends with exit code 1; a warning that somebody should look (`--strict` makes it count as an error); a note is good to know.
rules-more = peil explain RULE says what it means, why it matters and how to put it right.
rules-remedy = What to do:
rules-why = Why:
rules-how-bad = How bad:
rules-as-error = An error.
rules-as-error-warning = An error, or a warning where less depends on it.
rules-as-warning = A warning.
rules-as-warning-note = A warning, or a note where nothing needs doing.
rules-as-note = A note.
rules-dismissable = A coordinator may dismiss it in round.ron, with a reason; it then stays visible as a note.
rules-firm = Nobody can dismiss it.
rules-independence = Independence
rules-independence-why = A judgement convinces only when it comes from somebody who had no hand in the matter. So independence is declared first, checked, and printed.
rules-blind = First scores and the line's own report
rules-blind-why = First scores are given before anything was shown, and stay. Only then do the gap with the line and the agreement between reviewers mean something.
rules-submitted = What was submitted
rules-submitted-why = A submitted review is evidence that others act on. It stays as it was, and anybody can check that.
rules-answers = Answers
rules-answers-why = An answer that leads nowhere drops out of every summary unseen. Nothing may be lost between reviewer and reader.
rules-planning = Rounds, responses and what follows
rules-planning-why = A review moment counts when it comes in time and something follows: an answer, a decision, an action.
rules-names = Names and settings
rules-names-why = Files refer to each other by id. A name that leads nowhere cuts a review off from what it is about.
rules-checklist = Checklists
rules-checklist-why = Reviewers can be compared only when they were asked the same thing and a level means the same to all.
rules-reading = Files
rules-reading-why = What peil cannot read with certainty it does not guess: it says where, leaves the file as it is, and goes on with the others.

## Command line: the coordinator's desk
cli-about-round = Makes a round and keeps it: who reviews what, until when. For the coordinator only.
cli-usage-round = peil round VERB
cli-more-round =
    Examples: peil round new 2027-H1 --dry-run; peil round replace eufor-althea bz-01 def-02.
    In a terminal peil asks for what is missing. See docs/COORDINATOR.md.
cli-about-round-new = Makes the next round out of the last one and suggests reviewers.
cli-usage-round-new = peil round new [OPTIONS] PERIOD
cli-more-round-new = Example: peil round new 2027-H1 --due 2027-06-11 --reviewers 2 --dry-run
cli-help-round-new-period = Period, for example 2027-H1
cli-help-round-new-due = Day by which reviews are due; otherwise as long before the end as last time
cli-help-round-new-with = This contribution too; may be repeated
cli-help-round-new-without = Not this contribution; may be repeated
cli-help-round-new-checklist = Checklist, in its newest version; that of the last round otherwise
cli-help-round-new-reviewers = How many reviewers for each contribution; 3 otherwise, 0 for none
cli-help-round-new-dry-run = Write nothing; only show what would change
cli-help-round-new-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-assign = Assigns a contribution to reviewers, and takes it into the round where needed.
cli-usage-round-assign = peil round assign [OPTIONS] CONTRIBUTION ID…
cli-more-round-assign = Example: peil round assign eufor-althea bz-01 def-02
cli-help-round-assign-contribution = Id of the contribution
cli-help-round-assign-people = Ids of the reviewers
cli-help-round-assign-period = Period of the round; the current round otherwise
cli-help-round-assign-due = A day of their own for these reviewers
cli-help-round-assign-dry-run = Write nothing; only show what would change
cli-help-round-assign-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-withdraw = Withdraws an assignment; what was locked or submitted stays.
cli-usage-round-withdraw = peil round withdraw [OPTIONS] CONTRIBUTION ID
cli-help-round-withdraw-contribution = Id of the contribution
cli-help-round-withdraw-who = Id of the reviewer
cli-help-round-withdraw-period = Period of the round; the current round otherwise
cli-help-round-withdraw-dry-run = Write nothing; only show what would change
cli-help-round-withdraw-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-replace = Withdraws an assignment and assigns somebody else, both or neither.
cli-usage-round-replace = peil round replace [OPTIONS] CONTRIBUTION ID [ID]
cli-help-round-replace-contribution = Id of the contribution
cli-help-round-replace-who = Who goes
cli-help-round-replace-by = Who comes; without it peil shows who it could be
cli-help-round-replace-period = Period of the round; the current round otherwise
cli-help-round-replace-due = A day of their own for who comes
cli-help-round-replace-dry-run = Write nothing; only show what would change
cli-help-round-replace-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-extend = Moves a due day back, of the round, a contribution or a reviewer.
cli-usage-round-extend = peil round extend [OPTIONS] --due DATE [CONTRIBUTION [ID]]
cli-more-round-extend = Example: peil round extend eufor-althea bz-01 --due 2026-12-18
cli-help-round-extend-contribution = Id of the contribution; without it the round is meant
cli-help-round-extend-who = Id of the reviewer; without it all are meant
cli-help-round-extend-due = The new day
cli-help-round-extend-period = Period of the round; the current round otherwise
cli-help-round-extend-dry-run = Write nothing; only show what would change
cli-help-round-extend-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-waive = Lifts a block with a code; it prints in every summary.
cli-usage-round-waive = peil round waive [OPTIONS] CONTRIBUTION ID --code CODE
cli-more-round-waive = Only T1 to T4 of the declaration can be lifted, a personal stake (T5) never. peil does not know which question stopped somebody: ask.
cli-help-round-waive-contribution = Id of the contribution
cli-help-round-waive-who = Id of the reviewer
cli-help-round-waive-code = earlier-involvement, line-relation or authority
cli-help-round-waive-period = Period of the round; the current round otherwise
cli-help-round-waive-dry-run = Write nothing; only show what would change
cli-help-round-waive-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-dismiss = Sets a false finding aside with a reason; it prints in every summary.
cli-usage-round-dismiss = peil round dismiss [OPTIONS] RULE [FILE] --because TEXT
cli-more-round-dismiss = Example: peil round dismiss same-unit --who bz-01 --because "Another unit of the same name"
cli-help-round-dismiss-rule = Name of the rule, as peil check gives it
cli-help-round-dismiss-path = File that it is about; needed where there are several
cli-help-round-dismiss-contribution = Only what is about this contribution
cli-help-round-dismiss-who = Only what is about this person
cli-help-round-dismiss-because = Why the finding is false
cli-help-round-dismiss-period = Period of the round; the current round otherwise
cli-help-round-dismiss-dry-run = Write nothing; only show what would change
cli-help-round-dismiss-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-round-event = Adds an event for reviewers to forecast.
cli-usage-round-event = peil round event add [OPTIONS] CONTRIBUTION ID --text TEXT --criterion TEXT --due DATE --about ID
cli-help-round-event-act = add
cli-help-round-event-contribution = Id of the contribution
cli-help-round-event-event = Id of the event
cli-help-round-event-text = What may happen; nl=… or en=… for a certain language
cli-help-round-event-criterion = How one will tell
cli-help-round-event-due = Day on which it is decided; after the round's due day
cli-help-round-event-about = Objective or assumption that it is about
cli-help-round-event-question = Question of the checklist; the first that asks for a forecast otherwise
cli-help-round-event-resolver = Who decides; the coordinator otherwise
cli-help-round-event-period = Period of the round; the current round otherwise
cli-help-round-event-dry-run = Write nothing; only show what would change
cli-help-round-event-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-contribution = Adds a contribution or updates one. For the coordinator only.
cli-usage-contribution = peil contribution VERB
cli-about-contribution-new = Adds a contribution.
cli-usage-contribution-new = peil contribution new [OPTIONS] ID
cli-more-contribution-new =
    Example: peil contribution new unifil --title "Dutch contribution to UNIFIL" --mission UNIFIL --framework un --type observation --decision "Letter of 1 March 2027" --unit "Security Policy"
    What is not asked, such as papers, is added in the file.
cli-help-contribution-new-contribution = Id of the contribution
cli-help-contribution-new-title = Name, in the register's own language; nl=… or en=… for a certain one
cli-help-contribution-new-mission = Name of the mission
cli-help-contribution-new-framework = Who leads the mission: nato, eu, un or coalition
cli-help-contribution-new-area = Where the mission is
cli-help-contribution-new-types = What the mission does: training-advice, stabilisation, observation, maritime, combat or deterrence; may be repeated
cli-help-contribution-new-description = What the contribution consists of
cli-help-contribution-new-decision = The decision, in a line
cli-help-contribution-new-from = First day of the mandate
cli-help-contribution-new-until = Last day of the mandate
cli-help-contribution-new-next-letter = When the next letter to Parliament is due
cli-help-contribution-new-unit = Unit responsible; may be repeated
cli-help-contribution-new-function = Function responsible; may be repeated
cli-help-contribution-new-who = Id of who is responsible and in people.ron; may be repeated
cli-help-contribution-new-ground = A ground for taking part; may be repeated
cli-help-contribution-new-aim = A strategic aim; may be repeated
cli-help-contribution-new-objective = A new objective; may be repeated
cli-help-contribution-new-judged = How a new objective will be judged; may be repeated
cli-help-contribution-new-assumption = A new assumption; may be repeated
cli-help-contribution-new-main = Which new assumption is a main one; may be repeated
cli-help-contribution-new-dry-run = Write nothing; only show what would change
cli-help-contribution-new-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-contribution-edit = Updates a contribution; a changed objective gets an amendment with day and reason.
cli-usage-contribution-edit = peil contribution edit [OPTIONS] ID
cli-more-contribution-edit =
    Example: peil contribution edit eufor-althea --postpone patrols=2027-09-30 --because "No fuel; the steering group was told"
    Lists are added to; remove in the file.
cli-help-contribution-edit-contribution = Id of the contribution
cli-help-contribution-edit-title = Name, in the register's own language; nl=… or en=… for a certain one
cli-help-contribution-edit-mission = Name of the mission
cli-help-contribution-edit-framework = Who leads the mission: nato, eu, un or coalition
cli-help-contribution-edit-area = Where the mission is
cli-help-contribution-edit-types = What the mission does: training-advice, stabilisation, observation, maritime, combat or deterrence; may be repeated
cli-help-contribution-edit-description = What the contribution consists of
cli-help-contribution-edit-decision = The decision, in a line
cli-help-contribution-edit-from = First day of the mandate
cli-help-contribution-edit-until = Last day of the mandate
cli-help-contribution-edit-next-letter = When the next letter to Parliament is due
cli-help-contribution-edit-unit = Unit responsible; may be repeated
cli-help-contribution-edit-function = Function responsible; may be repeated
cli-help-contribution-edit-who = Id of who is responsible and in people.ron; may be repeated
cli-help-contribution-edit-ground = A ground for taking part; may be repeated
cli-help-contribution-edit-aim = A strategic aim; may be repeated
cli-help-contribution-edit-objective = A new objective; may be repeated
cli-help-contribution-edit-judged = How a new objective will be judged; may be repeated
cli-help-contribution-edit-assumption = A new assumption; may be repeated
cli-help-contribution-edit-main = Which new assumption is a main one; may be repeated
cli-help-contribution-edit-reword = An objective now reads so; its first text stays beside it
cli-help-contribution-edit-postpone = An objective is now due on this day
cli-help-contribution-edit-drop = An objective is no longer pursued
cli-help-contribution-edit-because = Why an objective changes, and who was told
cli-help-contribution-edit-on = Day of the change; today otherwise
cli-help-contribution-edit-dry-run = Write nothing; only show what would change
cli-help-contribution-edit-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-people = Adds people and functions to people.ron or updates them. For the coordinator only.
cli-usage-people = peil people VERB
cli-about-people-add = Adds a person or function.
cli-usage-people-add = peil people add [OPTIONS] ID
cli-more-people-add = Example: peil people add fin-02 --title "Reviewer 2 (Finance)" --role reviewer --ministry Financiën --unit Begrotingszaken
cli-help-people-add-who = Id of the person or function
cli-help-people-add-title = Function or name, as shown; nl=… or en=… for a certain language
cli-help-people-add-role = reviewer, coordinator, line or senior; may be repeated
cli-help-people-add-ministry = Ministry
cli-help-people-add-unit = Unit within the ministry
cli-help-people-add-mailbox = Mailbox of the function
cli-help-people-add-expertise = What this person knows about; may be repeated
cli-help-people-add-not-before = From which period this person may review a contribution; never why
cli-help-people-add-involved-until = Last day of involvement in a contribution; only the period from which reviewing is allowed is kept
cli-help-people-add-dry-run = Write nothing; only show what would change
cli-help-people-add-drop-comments = Rewrite a file with comments too, which are lost then
cli-about-people-edit = Updates what is known of somebody.
cli-usage-people-edit = peil people edit [OPTIONS] ID
cli-more-people-edit = Example: peil people edit bz-01 --involved-until eufor-althea=2026-10-31
cli-help-people-edit-who = Id of the person or function
cli-help-people-edit-title = Function or name, as shown; nl=… or en=… for a certain language
cli-help-people-edit-role = reviewer, coordinator, line or senior; may be repeated
cli-help-people-edit-ministry = Ministry
cli-help-people-edit-unit = Unit within the ministry
cli-help-people-edit-mailbox = Mailbox of the function
cli-help-people-edit-expertise = What this person knows about; may be repeated
cli-help-people-edit-not-before = From which period this person may review a contribution; never why
cli-help-people-edit-involved-until = Last day of involvement in a contribution; only the period from which reviewing is allowed is kept
cli-help-people-edit-dry-run = Write nothing; only show what would change
cli-help-people-edit-drop-comments = Rewrite a file with comments too, which are lost then
cli-value-by = ID
cli-value-with = CONTRIBUTION
cli-value-without = CONTRIBUTION
cli-value-checklist = CHECKLIST
cli-value-reviewers = NUMBER
cli-value-due = DATE
cli-value-code = CODE
cli-value-rule = RULE
cli-value-text = TEXT
cli-value-criterion = TEXT
cli-value-about = ID
cli-value-question = QUESTION
cli-value-resolver = ID
cli-value-act = ADD
cli-value-people = ID
cli-value-title = TEXT
cli-value-role = ROLE
cli-value-ministry = NAME
cli-value-unit = NAME
cli-value-mailbox = ADDRESS
cli-value-expertise = TEXT
cli-value-not-before = ID=PERIOD
cli-value-involved-until = ID=DATE
cli-value-mission = NAME
cli-value-framework = FRAMEWORK
cli-value-area = TEXT
cli-value-types = TYPE
cli-value-description = TEXT
cli-value-decision = TEXT
cli-value-next-letter = DATE
cli-value-function = TEXT
cli-value-ground = TEXT
cli-value-aim = TEXT
cli-value-objective = ID=TEXT
cli-value-judged = ID=TEXT
cli-value-assumption = ID=TEXT
cli-value-main = ID
cli-value-reword = ID=TEXT
cli-value-postpone = ID=DATE
cli-value-drop = ID
desk-missing = This is missing: { $flag }.
desk-missing-advice = Give it on the command line, or run peil in a terminal: then it asks.
desk-stopped = Stopped: nothing was written.
desk-no-answer = The answer cannot be read: { $reason }
desk-yes = y
desk-confirm = Write? (y/n)
desk-confirm-wrong = Answer with y (yes) or n (no).
desk-left = Nothing was written.
desk-written = Written: { $path }
desk-not-written = Not written; this would change in { $path }.
desk-comments-ask = { $path } holds comments that somebody wrote into it by hand. They are lost when it is written.
desk-warning = Note: { $who } { $why }.
desk-too-few = { $count } more wanted: nobody else may, or is due a turn.
desk-ask-period = Which period is the round for?
desk-ask-period-wrong = Write a year, half-year or quarter: 2027, 2027-H1, 2027-Q3.
desk-ask-due = By when are reviews due (year-month-day)?
desk-ask-due-wrong = Write a date as year-month-day, for example 2027-06-11.
desk-ask-seats = How many reviewers for each contribution?
desk-ask-seats-wrong = Write a whole number.
desk-ask-reviewers = Reviewers, divided by spaces (Enter: as suggested):
desk-ask-reviewers-wrong = Give ids from people.ron of people who may review this contribution.
desk-ask-contribution = Which contribution (id)?
desk-ask-contribution-wrong = An id has small letters, digits and hyphens.
desk-ask-people = Who (ids, divided by spaces)?
desk-ask-people-wrong = Give one or more ids: small letters, digits and hyphens.
desk-ask-person = Who (id)?
desk-ask-person-wrong = An id has small letters, digits and hyphens.
desk-ask-by = Who takes the place (id)?
desk-ask-by-wrong = An id has small letters, digits and hyphens.
desk-ask-code = Why: earlier-involvement, line-relation or authority?
desk-ask-code-wrong = Choose one of the three codes.
desk-ask-rule = Which rule, as peil check gives it?
desk-ask-rule-wrong = Give the rule's name.
desk-ask-because = Why?
desk-ask-because-wrong = Give a reason: it is printed.
desk-ask-event = Id of the event?
desk-ask-event-wrong = An id has small letters, digits and hyphens.
desk-ask-text = What may happen?
desk-ask-text-wrong = Describe the event in a sentence.
desk-ask-criterion = How will one tell whether it happened?
desk-ask-criterion-wrong = Describe the criterion in a sentence.
desk-ask-event-due = When is it decided (year-month-day)?
desk-ask-event-due-wrong = Write a date as year-month-day, after the round's due day.
desk-ask-about = Which objective or assumption is it about (id)?
desk-ask-about-wrong = Give the id of an objective or assumption.
desk-ask-id = Id of the person or function?
desk-ask-id-wrong = An id has small letters, digits and hyphens, and is no name that peil uses itself.
desk-ask-new-contribution = Id of the new contribution?
desk-ask-new-contribution-wrong = An id has small letters, digits and hyphens.
desk-ask-title = Name or function, as shown?
desk-ask-title-wrong = Write a name or function.
desk-ask-role = Roles: reviewer, coordinator, line, senior?
desk-ask-role-wrong = Choose one or more of: reviewer, coordinator, line, senior.
desk-ask-ministry = Ministry?
desk-ask-ministry-wrong = Write the ministry: it serves to mix reviewers.
desk-ask-unit = Unit?
desk-ask-unit-wrong = Write the unit: who belongs to a responsible unit does not review.
desk-ask-mailbox = Mailbox of the function (Enter: none)?
desk-ask-mailbox-wrong = Write an address.
desk-ask-expertise = Expertise, divided by commas (Enter: none)?
desk-ask-expertise-wrong = Write one or more subjects.
desk-ask-mission = Name of the mission?
desk-ask-mission-wrong = Write the mission's name.
desk-ask-framework = Who leads the mission: nato, eu, un or coalition?
desk-ask-framework-wrong = Choose nato, eu, un or coalition.
desk-ask-type = What does the mission do: training-advice, stabilisation, observation, maritime, combat, deterrence?
desk-ask-type-wrong = Choose one or more of these six.
desk-ask-decision = The decision, in a line?
desk-ask-decision-wrong = Write which decision lies behind it.
desk-ask-units = Units responsible, divided by ;?
desk-ask-units-wrong = Name at least one unit: without it nobody knows whether they are independent.
desk-ask-description = What does the contribution consist of (Enter: later)?
desk-ask-description-wrong = Write a sentence.
desk-ask-from = First day of the mandate (Enter: not known)?
desk-ask-from-wrong = Write a date as year-month-day.
desk-ask-until = Last day of the mandate (Enter: not known)?
desk-ask-until-wrong = Write a date as year-month-day.
desk-bad-pair = “{ $value }” does not fit { $flag }.
desk-bad-pair-advice = Write an id, an equals sign and the value; --help shows an example.
desk-assigned = { $contribution } in { $period } is assigned to { $who }, due on { $due }.
desk-added = { $contribution } was taken into round { $period }.
desk-withdrawn = The assignment of { $contribution } to { $who } was withdrawn.
desk-comes = { $who } takes the place.
desk-extended = The due day moves from { $old } to { $new }.
desk-waived = What barred { $who } from { $contribution } was lifted; it prints in every summary.
desk-assigned-anew = { $who } gave the assignment back and is assigned anew.
desk-dismissed = Set aside: { $message } It prints in every summary.
desk-event-added = The event { $event } was added.
desk-person-added = { $who } was added.
desk-person-changed = { $who } was updated.
desk-contribution-added = { $contribution } was added. Take it up with peil round assign or peil round new.
desk-contribution-changed = { $contribution } was updated.
desk-round-made = Round { $period } has { $count ->
        [one] one contribution
       *[other] { $count } contributions
    }; reviews are due on { $due }.
desk-round-from = Made out of round { $period }.
desk-left-out = Not in the round: { $contribution } ({ $why }).
desk-event-carried = Asked again: { $event }.
desk-event-left = Not asked again: { $event } ({ $why }).
desk-round-next = Add with peil round event add what reviewers are to forecast; see the round with peil status.
desk-nobody = It is not known who you are, and only a coordinator may do this.
desk-nobody-advice = Say who you are with --as or PEIL_AS. Coordinators:
desk-not-coordinator = { $who } is no coordinator, and only a coordinator may do this.
desk-not-coordinator-advice = Ask one of these:
desk-unreadable = { $path } is missing or cannot be read; nothing was changed.
desk-unreadable-advice = Run: peil check
desk-comments = { $path } holds comments that somebody wrote into it by hand; nothing was changed.
desk-comments-advice = Change the file yourself, or let the comments go with --drop-comments.
desk-taken = { $who } is writing this file at the moment; nothing was changed.
desk-taken-advice = Try again in a moment.
desk-round-exists = There is a round { $period } already.
desk-round-exists-advice = Change it with peil round assign, withdraw, replace or extend.
desk-other-kind = { $period } is no period of this register.
desk-other-kind-advice = Write for example { $example }.
desk-no-such-round = There is no round { $period }.
desk-no-such-round-advice = Make it with peil round new { $period }.
desk-unknown-person = { $who } is not in people.ron.
desk-unknown-person-advice = Add with peil people add, or choose one of these:
desk-unknown-contribution = The register has no contribution { $contribution }.
desk-unknown-contribution-advice = Add it with peil contribution new.
desk-not-in-round = { $contribution } is not in round { $period }.
desk-not-in-round-advice = Take it up with peil round assign, or choose one of these:
desk-already-assigned = { $who } is assigned to this already.
desk-already-assigned-advice = Give another day with peil round extend.
desk-gave-back = { $who } gave this assignment back: something in the declaration stood in the way.
desk-gave-back-advice = Ask somebody else, or lift it with a code: peil round waive.
desk-not-assigned = { $who } is not assigned to this.
desk-not-assigned-advice = These are:
desk-barred = { $who } may not review { $contribution }: { $why }.
desk-barred-advice = Ask somebody else (peil round replace shows whom), or lift it with a code: peil round waive. If it is not so, dismiss it: peil round dismiss.
desk-barred-for-good = { $who } may not review { $contribution }: { $why }.
desk-barred-for-good-advice = This cannot be lifted. Ask somebody else, or correct people.ron or the contribution if it is not so.
desk-not-later = { $new } is not later than { $old }.
desk-not-later-advice = Give a later day.
desk-no-reason = A reason is needed: it is kept and shown.
desk-no-reason-advice = Give it with --because.
desk-already-lifted = This was lifted for { $who } already.
desk-no-such-finding = This is not one finding that can be set aside.
desk-no-such-finding-advice = Name rule and file, where needed with --contribution and --who. There are:
desk-recorded = { $rule } is what the register itself says, and cannot be set aside.
desk-recorded-advice = If it is not so, correct people.ron or the contribution. If it is, ask somebody else or lift it: peil round waive.
desk-firm = { $rule } cannot be set aside: it stands until it is put right.
desk-firm-advice = Read with peil explain { $rule } what to do.
desk-event-exists = The round has an event { $event } already.
desk-event-exists-advice = Choose another id.
desk-no-such-question = This is no question that asks for a forecast.
desk-no-such-question-advice = These do:
desk-no-such-subject = The contribution has no such objective or assumption.
desk-no-such-subject-advice = It has these:
desk-event-too-early = { $due } is not after { $reviews }, when reviews are due.
desk-event-too-early-advice = A forecast is about what is still open. Give a later day.
desk-contribution-exists = There is a contribution { $contribution } already.
desk-contribution-exists-advice = Update it with peil contribution edit.
desk-person-exists = { $who } is in people.ron already.
desk-person-exists-advice = Update with peil people edit.
desk-no-such-objective = There is no objective { $objective }.
desk-no-such-objective-advice = There are these:
desk-part-exists = { $name } is there already.
desk-part-exists-advice = Change an objective with --reword, --postpone or --drop, with a reason.
desk-backwards = { $until } is before { $from }.
desk-backwards-advice = Correct one of the two days.
desk-nothing-to-change = There is nothing to change: it is so already, or nothing was asked.
desk-nothing-to-change-advice = See --help for what can be done.
desk-no-checklist = It is not clear which checklist counts: there is none, or there are several.
desk-no-checklist-advice = Name it with --checklist ID.
desk-due-too-early = { $due } lies before the period begins.
desk-due-too-early-advice = Give a later day with --due.
desk-nothing-to-review = No contribution is left to review.
desk-nothing-to-review-advice = Take one up with --with CONTRIBUTION. Not taken along:
summary-withdrawn = Assignment withdrawn by the coordinator; what was locked stays.
status-without-reviewers = { $contribution } has no reviewers. Assign some with peil round assign.
status-attention = Below is what asks for attention ({ $count }); the other { $rest } stand in the matrix.
status-matrix = Contributions and reviewers
status-matrix-key = 17/34: questions answered · +5: days late · !: something is in the way
status-rotation = Who reviewed what
status-periods = Periods
status-in-a-row = In a row
status-kept-locked = (locked first scores stay)
status-kept-submitted = (submitted review stays)
status-obstacle-barred = May not review: { $why }
status-obstacle-no-contribution = The contribution's file is missing or damaged
status-obstacle-no-checklist = The checklist is missing or damaged
status-obstacle-unreadable = See peil check
status-obstacle-conflicts = To decide after a merge: { $count }
status-short-assigned = open
status-short-declared = declared
status-short-locked = locked
status-short-submitted = submitted
status-short-returned = returned
status-short-withdrawn = withdrawn
status-short-unreadable = unreadable
cli-help-status-format = Format: terminal or json
left-ended = mandate ended on { $day }
left-not-begun = mandate begins on { $day }
left-unreadable = file is missing or damaged
left-unwanted = as asked
event-left-decided = outcome is recorded
event-left-due = is decided on { $day } already
event-left-no-contribution = contribution is not in the round
stays-nothing = Nothing had been begun.
stays-draft = There is a draft without locked scores; it counts nowhere. The file stays.
stays-locked = The locked first scores stay, marked as of somebody withdrawn.
stays-submitted = The submitted review stays and counts, marked as of somebody withdrawn.
stays-unreadable = There is a file that cannot be read; it stays as it is.

git-setup-no-git = There is no git on this computer, so there is nothing to set up.
git-setup-no-git-advice = Install git, then run this again. peil itself works without.
git-setup-no-repository = { $folder } is in no git repository, so there is nothing to set up.
git-setup-no-repository-advice = Make one (git init) or clone the register, then run this again.
git-setup-no-program = It cannot be found out where this peil stands ({ $reason }).
git-setup-already = git is set up already: nothing to do.
git-setup-will = This would be done in this clone:
git-setup-setting = setting { $key } = { $value }
git-setup-append = at the end of { $path }:
git-setup-make = a new file { $path }:
git-setup-left-setting =
    Left as it is: the setting { $key } is { $has }. To let peil do it:
        git config { $key } { $value }
git-setup-left-hook =
    Left as it is: { $path }. There is a hook there, or the folder is shared with others. To check the
    register before each commit, put this line in it:
git-setup-left-file = Left as it is: { $path } is there. Put this in it:
git-setup-ask = Do this? [y/N]
git-setup-yes = y yes
git-setup-not-done = Nothing was changed.
git-setup-not-done-advice = To do it without being asked, add --yes.
git-setup-done = Done. peil git uninstall takes it back.
git-setup-commit = Commit { $path }, so that others have it too; each of them runs peil git install once.
git-setup-nothing = Nothing was set up by peil git install in this clone.
git-setup-will-undo = This would be taken back in this clone:
git-setup-undo = { $what }
git-setup-undo-changed = { $what } stays: it was changed since
git-setup-undone = Taken back.

## Terminal: settling what a merge could not decide

do-ours = keep what stands
do-theirs = take theirs
do-write = one text of both
scope-conflict = Two sides of a merge
refused-nothing-to-settle = That was settled already.
part-amendment = Amendment
conflicts-title = Settle what two sides changed
conflicts-intro = This review was changed on two sides, each in another way. What stands is one side; choose for each. u in the checklist takes a choice back.
conflicts-none = All is settled.
conflict-base = Before
conflict-ours = What stands (ours)
conflict-theirs = The other side (theirs)
conflict-nothing = nothing
conflict-marks = {"{"}words{"}"} were put in, [words] were taken out, each beside what was there before.
conflict-no-text = This is no text that can be written here: choose one of the two, and change it afterwards.
conflict-unreadable = The other side cannot be put here as it is. Keep what stands, and change it afterwards.
conflict-of-answer = the whole answer
conflict-of-score = score
conflict-of-confidence = confidence
conflict-of-strengths = strengths
conflict-of-concerns = concerns
conflict-of-marking = marking
conflict-of-sources = source
conflict-of-events = event
conflict-of-judgement = judgement
conflict-of-recommendations = recommendation
conflict-of-escalation = escalation
conflict-of-follow-up = follow-up
conflict-of-declaration = declaration of independence
conflict-of-closing = closing declaration
conflict-of-amends = amendment
conflict-of-consolidation = consolidation
## peil outcomes record: questions
outcomes-ask-event = Which event (number or name)?
outcomes-ask-event-wrong = Give a number from the list above.
outcomes-ask-result = What happened: 1 it happened, 2 it did not, 3 it cannot be established?
outcomes-ask-result-wrong = Choose 1, 2 or 3.
outcomes-ask-evidence = What shows that?
outcomes-ask-evidence-wrong = Name the paper or the observation that shows it.
outcomes-ask-reason = Why can it not be established?
outcomes-ask-reason-wrong = Give the reason: it stands beside the outcome.
outcomes-ask-on = On which day was that established (year-month-day)?
outcomes-ask-on-wrong = Give a day up to today as year-month-day, for example 2027-06-11.
outcomes-would-record = { $event }: { $result }. { $evidence }
outcomes-none-open = There is no forecast event without an outcome.
outcomes-none-open-advice = peil outcomes --all shows them all; change an outcome with peil outcomes record EVENT --replace.
cli-outcomes-ask-coordinator = Ask the coordinator ({ $resolver }) to record it; nobody of the line responsible can.
