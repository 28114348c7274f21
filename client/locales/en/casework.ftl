### Casework in the console: facts, consent, mechanisms, drafts and deadlines.

## Moving about in a case

work-title = Work on a case
work-nav = In this case
work-letters = Letters
work-facts = Facts
work-consent = Consent
work-mechanisms = Mechanisms
work-mechanism = Mechanism
work-compare = Compare mechanisms
work-draft = Draft
work-deadlines = Deadlines
work-take-out = Take out

## Fields

field-not-said = Not said
field-no-options = There is nothing to choose from yet.
date-hint = As well as it is known: 2024, 2024-03-21, before 2024-03, 2024-03/2024-05, spring 2024, or in words.
date-time = Time of day
date-season = Understood as a season of { $year }. Letters name it in their own language.
date-understood = Understood as { $day }.
date-from = Understood as { $from } or later.
date-until = Understood as { $until } or earlier.
date-between = Understood as from { $from } to { $until }.
date-not-understood = Kept in these words, in letters of every language. For days that count, write it as 2024-03-21, 2024-03 or 2024.
words-write = Write
words-change = Change these words
words-take = Use words from a letter
words-remove = Remove these words
words-language = Language
words-done = Done
words-source = From
words-passage = Mark the passage that you want. If nothing is marked, all of it is used.
words-use = Use these words
words-use-instead = Use these words instead
words-cancel = Cancel
source-letter = letter
source-answer = answer
source-other = other source
source-doubted = not proven to be from the person

## Facts

facts-nav = Parts of the record
facts-changed = Not kept yet. Going to another page keeps it too.
facts-kept = Everything here is kept. It is in the file when you save the vault.
facts-discard = Take these changes back
discard-title = Take back what was changed?
discard-text = What you have changed since it was last kept is lost.
discard-confirm = Take it back
facts-keep = Keep these facts
facts-next = Next: { $part }
facts-case = The case
facts-people = People
facts-cooperation = Cooperation
facts-events = What happened
facts-danger = Danger
facts-remedies = Remedies, and what the State says
facts-bodies = Other bodies
facts-wishes = Wishes and needs
facts-evidence = Evidence and sources
fact-reference = Our reference
fact-reference-hint = It stands in every letter. It must not say whose case this is.
fact-state = State that is responsible
fact-group = Group or community that is affected
fact-group-hint = Only if the group as a whole is meant.
fact-categories = Why they are targeted
fact-categories-hint = The four categories of resolution 12/2 of the Human Rights Council.
fact-language = Language that the person prefers

people-lede = Whoever is in the record can be named nowhere without their own consent. Until then a victim appears by pseudonym, and others do not appear at all.
people-add = Add a person or group
people-none = Nobody is in the record yet.
people-needed = This entry stays: an event, a consent or something that was sent speaks of it.
people-remove = Remove { $name }
person-roles = What they are to the case
person-kind = This is
person-name = Name
person-pseudonym = Pseudonym
person-pseudonym-hint = Written wherever the name may not appear. It must not point at anybody.
person-relationship = Relation to the victim
person-state-link = Link to the State
person-capacity = Who can consent
person-whereabouts = Where they are
person-residence = Country where they are now
person-residence-hint = Leave it out if it should not be written down.
person-safe = Safe way to reach them
person-email = E-mail
person-phone = Telephone
person-more = More about this person
person-occupation = Occupation
person-nationality = Nationality
person-gender = Gender
person-address = Address
person-attributes = What some bodies look at
person-attributes-hint = Only what the person wants to be known, and what a body needs.
person-signed = A signature is at hand
person-at-risk = In danger because of this case
kind-person = A person
kind-organisation = An organisation or unit
kind-group = A group

cooperation-lede = With which body somebody cooperated, or tried to. Without it, most mechanisms against reprisals do not apply.
cooperation-add = Add a cooperation
cooperation-none = Nothing is known of it yet.
cooperation-number = Cooperation { $number }
cooperation-remove = Remove cooperation { $number }
cooperation-bodies = With whom
cooperation-stage = When it was targeted
cooperation-description = What it consisted of
cooperation-proof = What proves it
cooperation-proof-hint = Chosen from the evidence of this case.
occasions-title = Dates and places
occasion-when = When
occasion-where = Where
occasion-what = What it was
occasion-add = Add a date
occasion-remove = Remove date { $number }

events-lede = Each act by itself: who did what to whom, when, where, and how that is known.
events-add = Add an event
events-none = No event is in the record yet.
events-number = Event { $number }
events-remove = Remove event { $number }
event-types = Kind of act
event-what = What happened
event-how = How it was done
event-when = When
event-where = Where
event-victims = To whom
event-perpetrators = By whom
event-perpetrators-hint = Those who are alleged perpetrators among the people.
event-known-by = How it is known
event-sources = Sources that tell of it

danger-level = Danger now
danger-urgency = What threatens
danger-imminence = How soon
danger-contradiction = What is said here of the danger contradicts itself. Until it no longer does, no letter says that the case is urgent.
danger-irreparable = Could it not be undone?
danger-grounds = Why it could not be undone
danger-proof = What shows that it is serious and urgent
danger-publicity = Would publicity make it worse?
danger-publicity-hint = As the person sees it. If so, nothing that is public is recommended.
racial-element = Has it to do with race or ethnic origin?
racial-text = In what way

remedies-authorities = Were authorities approached?
remedies-authorities-text = Which, when and with what result; or why not
remedies-familiar = An authority that knows the facts
remedies-status = Remedies at home
remedies-text = What was tried, or why it could not be
remedies-text-hint = Complaints, courts and dates.
response-title = What the State has said and done
response-text = What it answered
response-measures = What it did

complaints-title = Where the case has been brought
complaint-body = Body
complaint-when = When
complaint-reference = Reference
complaint-add = Add a body
complaint-remove = Remove body { $number }
treaties-title = What the State has accepted
treaties-lede = For complaints under a treaty: whether the State is bound by it, and lets its committee look at complaints.
treaty-body = Committee
treaty-ratified = Is the State bound by its treaty?
treaty-competence = Has it accepted complaints to it?
treaty-add = Add a treaty
treaty-remove = Remove treaty { $number }
court-title = Before courts and in Geneva
court-pending = Is an application pending at an international court?
court-reference = Number of the application
hearing = Hearing
geneva-now = Is the person in Geneva now?
geneva-until = In Geneva until
reported-title = What was reported before
reported-before = Was the case in a report of the Secretary-General on reprisals?
reported-report = Number of that report
reported-report-hint = Such as A/HRC/36/31.
reported-paragraph = Paragraph
reported-further = What has happened since
documents-title = UN documents that speak of the case
document-symbol = Symbol
document-paragraph = Paragraph
document-add = Add a document
document-remove = Remove document { $number }

wish-action = What the person asks for
wish-needs = What they need
wish-confidential = The applicant’s name is to be kept from the State
wish-reasons = Why it is to be kept confidential
wish-anonymity = The person wants to stay anonymous
wish-prevention = What protects them already
missions-title = Diplomats whom the person knows
mission-state = Of which State
mission-person = Who
mission-add = Add a diplomat of
mission-remove = Remove diplomat { $number }

evidence-title = Evidence
evidence-add = Add an item
evidence-none = There is no evidence yet.
evidence-needed = This item stays: a cooperation is proven by it.
evidence-remove = Remove { $name }
evidence-name = What it is
evidence-type = Kind
evidence-consulted = Where it lies or was seen
evidence-shareable = May it be passed on?
sources-title = Sources
sources-lede = What came by letter stands here as it was written, and cannot be changed.
sources-add = Add another source
sources-none = There are no sources yet.
sources-of-letter = This came by letter and stays.
sources-needed = This source stays: an event names it.
sources-remove = Remove { $name }
source-day = Day
source-words = What it says

# Answers in place of an entry: somebody asked, and there is none.
none-group = Asked: no group as a whole
none-proof = Asked: nothing is known that proves it
none-perpetrators = Asked: it is not known who did it
none-evidence = Asked: there is no evidence
none-familiar = Asked: no authority knows the facts
none-remedies = Asked: nothing was tried at home
none-response = Asked: the State has not answered
none-documents = Asked: no UN document speaks of the case
none-further = Asked: nothing has happened since
none-measures = Asked: the State has done nothing
none-complaints = Asked: the case has been brought nowhere else
none-relatives = Asked: no relative is known to be in danger
none-colleagues = Asked: no colleague is known to be in danger
none-needs = Asked: nothing is needed
none-missions = Asked: no diplomat is known to the person
none-prevention = Asked: nothing of this is there

## Consent

consent-lede = Nothing is sent that a person has not agreed to. Entries are added and withdrawn, never changed.
consent-nobody = There is nobody in the record who could be asked. Add the people first.
consent-none = Nothing is agreed to.
consent-add = Enter what { $name } agreed to
consent-level = How far
consent-level-hint = Ask for no more than is needed. What the person did not say is not agreed to.
consent-level-enough = This is enough for “{ $name }”.
consent-level-too-low = This is not enough for “{ $name }”.
consent-level-other = The person agreed to less, or to more
consent-body = Whoever is written to
# The State by its name, after "the State responsible": names alone would need an article in some languages.
consent-state-named = the State responsible ({ $name })
consent-state = the State responsible
level-means-mechanism-only = { $to } learns what we send. It is asked not to tell { $state }. Nothing becomes public.
level-means-state-confidential = { $to } learns what we send, and may raise it with { $state }, in confidence and with the name. Nothing becomes public.
level-means-public-without-name = { $to } and { $state } learn of it, and the case may become public without the name. From what happened, people may still guess who it is.
level-means-public-named = { $to } and { $state } learn of it, and the case may become public with the name. That cannot be taken back.
consent-uses = What for
consent-uses-hint = Each use by itself. What is not ticked is not agreed to.
consent-addressee = To whom
consent-addressee-hint = Some bodies and every organisation need agreement by name.
consent-addressee-any = Anybody whom these uses cover
consent-learners = Who learns of the case:
consent-risks = Risks that were explained
consent-risks-hint = Tick each one that you have told the person, in these or your own words.
consent-risks-none = The risks were not explained
consent-understood = The person says that they understand these risks
consent-given-by = Given by
consent-giver = Who that was
consent-day = Day on which it was given
consent-day-today = Today
consent-way = How it was given
consent-letter = Letter that says so
consent-letter-none = None
consent-letter-number = Letter { $number }, { $day }
consent-enter = Enter this consent
consent-clear = Clear this form
consent-wrong-addressee = Choose to whom: a body by its name, or anybody.
consent-wrong-level = Choose how far the person lets it go.
consent-wrong-uses = Tick at least one use.
consent-wrong-risks = Tick each risk that was explained, or say that they were not explained.
consent-wrong-understood = Nobody can have understood risks that were not explained: tick every one above, or take this tick away.
consent-wrong-given-by = Choose who gave it.
consent-wrong-giver = Say who that was.
consent-wrong-day = Choose the day on which it was given. It cannot be later than today.
consent-wrong-way = Choose how it was given.
consent-withdrawn = Withdrawn on { $day }
consent-no-uses = For nothing yet
consent-for-any = For anybody whom these uses cover
consent-for = Only for { $names }
consent-given = { $day }, { $who }: { $giver }, { $how }
consent-risks-said =
    { $count ->
        [0] No risk was explained.
        [one] 1 risk was explained.
       *[other] { $count } risks were explained.
    }
consent-said-understood = The person said that they understand.
consent-not-understood = Whether the person understood was not said.
consent-withdraw = Withdraw
consent-withdraw-how = How it was taken back
consent-withdraw-hint = By letter, in a call, by whom. From now on nothing rests on this entry.
consent-withdraw-now = Withdraw this consent
withdrawal-title = A letter of { $day } takes something back
withdrawal-text = Nothing of this case leaves the console until somebody has read it and has withdrawn what it takes back.
withdrawal-erasure = The person asks you to delete everything.
withdrawal-everything = It takes back everything.
withdrawal-topics = It takes back:
withdrawal-entries =
    { $count ->
        [one] 1 entry says what it takes back:
       *[other] { $count } entries say what it takes back:
    }
withdrawal-no-entries = No entry below says what it takes back.
withdrawal-take-back =
    { $count ->
        [one] Withdraw this entry: the letter is read
       *[other] Withdraw these { $count } entries: the letter is read
    }
withdrawal-how = The letter of { $day }
withdrawal-settle = It is read, and nothing more is to be withdrawn
offer-title = A letter of { $day } agrees to something
offer-text = Nothing rests on it before it is entered. Read it first: does it say what the person wants, and do you know that it is theirs?
offer-perhaps-taken-back = A letter that is not proven takes something back. Ask the person by a reply to this case before you enter this.
offer-words = In their own words:
offer-enter =
    { $count ->
        [one] Enter this agreement of { $name }
       *[other] Enter these { $count } agreements of { $name }
    }
offer-giver = whoever wrote the letter of { $day }
offer-nobody = The record says of nobody that it happened to them. Enter them with the people of the case first.
offer-unsettled = What cannot be entered before you have asked:
offer-doubtful = Nobody can tell who wrote this letter.
offer-given-by-nobody = The letter does not say whose agreement it is.
offer-lower-step = It includes something that was not agreed to.
offer-not-understood = The letter does not say that the risks were understood.
offer-taken-back = A letter of that day or later takes it back, or says something else.
offer-contradicted =
    { $count ->
        [one] 1 agreement does not fit what was told
       *[other] { $count } agreements do not fit what was told
    }
offer-contradicted-others =
    { $count ->
        [one] Enter the other agreement of { $name }
       *[other] Enter the other { $count } agreements of { $name }
    }
offer-contradicted-text = Nobody can tell from here which of the two holds: one may be a mistake, or somebody may be putting pressure on the person. Ask by a reply to this case before you enter what does not fit. It is not entered with the rest.
offer-contradicted-open = Enter all the same: “{ $topic }”
offer-contradicted-covers = Agreements that go less far are entered with it.
offer-contradicted-enter = Enter “{ $topic }” for { $name }, although it does not fit
offers-other = What other letters say of consent
offer-letter = Letter of { $day }
withdrawals-read = Withdrawals that were read
use-letter = Letters about the case
use-meeting = Meetings about the case
use-share-with-un = Passing it on within the UN
use-public-report = A public report
use-sg-report = The report of the Secretary-General on reprisals
use-press-release = A press release
use-media = Media
use-embassy = An embassy
use-ngo = Another organisation
use-database = Our own records outside of this console
given-by-victim = The person
given-by-family = A member of the family
given-by-representative = A legal representative
way-letter = in a letter through Amparo
way-in-person = in person
way-call = in a call
way-message = in a message
way-writing = in writing, signed
way-through-somebody = through somebody whom they trust
way-not-said = in a way that nobody wrote down

## Mechanisms

mechanisms-lede = What fits this case by its facts and consents, in the order in which to act. It follows from what is entered: look at it again when something changes.
mechanisms-none = Nothing fits yet. Look below at what is missing, and add the facts.
mechanisms-draft-only-title = Some can only be prepared
mechanisms-draft-only-text = Nobody has agreed to them, so nothing may be sent there. You can prepare a draft here and ask the person.
mechanisms-compare =
    { $count ->
        [0] Compare: choose two or more
        [one] Compare: choose one more
       *[other] Compare these { $count }
    }
mechanisms-others =
    { $count ->
        [one] 1 that does not apply, and why
       *[other] { $count } that do not apply, and why
    }
mechanisms-undecided =
    { $count ->
        [one] 1 that is open: something is not known, or not agreed to
       *[other] { $count } that are open: something is not known, or not agreed to
    }
undecided-title = Much is not known yet
undecided-text = What fits depends most on these facts, which are not entered. What a letter says of them counts only once it is entered in the facts.
mechanisms-unrouted =
    { $count ->
        [one] 1 that no fact decides on: you choose
       *[other] { $count } that no fact decides on: you choose
    }
speed-now = Can help now
speed-soon = Can help soon
speed-later = Takes longer
speed-record = For the record
outcome-recommended = Recommended
outcome-possible = Possible
outcome-draft-only = Draft only
outcome-not-applicable = Does not apply
outcome-no-agreement = Only with agreement
beside-copy = Goes as a copy with the letter to: { $names }
beside-way = Another way to send the letter to: { $names }
beside-with = Nothing is sent there by itself. It goes together with: { $names }
gate-open = May be sent
gate-missing = Agreement missing: { $who }
gate-who = { $who }, “{ $level }”, for: { $uses }
gate-draft-only = Only a draft for now. { $why }
group-members =
    { $count ->
        [one] Show 1 of this group.
       *[other] Show { $count } of this group.
    }
group-recommended =
    { $count ->
        [one] 1 is recommended.
       *[other] { $count } are recommended.
    }
group-open =
    { $count ->
        [0] None may be sent to yet.
        [one] 1 may be sent to.
       *[other] { $count } may be sent to.
    }
group-others =
    { $count ->
        [one] 1 of this group
       *[other] { $count } of this group
    }
route-level = It would take this agreement: { $level }.
route-check-first = Nobody could confirm that it still works as described. Check first.
route-why = Why, and what is missing
route-compare = Compare
route-missing = What would make it possible:
route-missing-more = What would make it recommended:
route-enough = What would make it possible: “{ $level }” is enough.
route-with-consent = With the agreement “{ $level }”: { $outcome }.
route-reference = Source:
fact-needed = { $name }: { $values }
fact-name-attrs = About the person
fact-name-body = Cooperation with
fact-name-competence = The State has accepted complaints
fact-name-consent = Consent
fact-name-court-pending = An application at an international court is pending
fact-name-hearing = Hearing
fact-name-incident-type = What happened
fact-name-in-geneva = In Geneva now
fact-name-irreparable = It could not be undone
fact-name-needs = Needs
fact-name-publicity-worsens = Publicity would make it worse
fact-name-racial = It has to do with race or ethnic origin
fact-name-ratified = The State is bound by the treaty
fact-name-region = Region
fact-name-remedies = Remedies at home
fact-name-reported-before = Reported before
fact-name-residence = Country where the person is
fact-name-role = Whoever reports is
fact-name-state = State
fact-name-urgency = What threatens
fact-name-victim-kind = Whom it happened to
fact-name-whereabouts = Where they are
body-tb-any = any treaty body

mechanism-back = Back to the mechanisms
mechanism-route = For this case
mechanism-check-first-title = Check first
mechanism-check-first = Nobody could confirm that it still works as described. Look at its own page before you rely on it.
mechanism-takes-nothing = Nothing is sent there.
mechanism-draft = Draft in { $language }
mechanism-can = What it can do
mechanism-applies = When it applies
mechanism-preconditions = What has to be there first
mechanism-asks = What it asks
mechanism-discloses = Whom it tells what
discloses-always = always
discloses-may = possibly
mechanism-consent = What the person has to agree to
mechanism-consent-least = At least “{ $level }”, for:
mechanism-languages = Languages
mechanism-languages-none = None is stated.
mechanism-time-limits = Deadlines
mechanism-expect = What to expect
learner-mechanism = The body itself
learner-un = Other parts of the UN
learner-state = The State
learner-public = The public
learner-others = Other organisations
learned-name = the name
learned-initials = the initials
learned-facts = what happened, without the name
learned-existence = that there is a case

contacts-title = How to reach it
contacts-lede = Addresses change, and others can take them over. Look each one up on the body’s own page before you use it, and enter here who looked.
contacts-none = No address is known.
contact-email = E-mail
contact-email-copy = E-mail, for a copy
contact-page = Page
contact-form = Form
contact-phone = Telephone
contact-fax = Fax
contact-post = Post
contact-route = Way
contact-other = Entered here
contact-shown = Shown on the body’s own page, seen { $seen }.
contact-unconfirmed = Unconfirmed: last seen { $seen }.
contact-not-looked-up = Not looked up yet
contact-lapsed = Looked up by { $by } on { $day }: more than a year ago. Look again.
contact-replaced = Looked up by { $by } on { $day }, and taken away by an update since. Look again.
contact-drop = It leads there no more
contact-confirmed = Looked up by { $by } on { $day }
contact-confirm = Enter that a contact was looked up
contact-confirm-value = The contact as the body’s own page shows it
contact-confirm-hint = Type or paste what you saw there, also where it is the same as above.
contact-confirm-by = Who looked
contact-confirm-now = Enter this contact
sending-title = Enter that it was sent
sending-no-contact = First enter that a contact was looked up.
sending-channel = How
sending-contact = Where to
sending-what = What was sent
sending-what-hint = What has left here is listed with the first digits of what it is known by.
sending-choose = Choose
sending-no-export = None of what has left here, in { $language }
sending-export = Draft of { $day }, in { $language }: { $formats } ({ $digest }…)
sending-day = Day
sending-reference = Reference
sending-note = Note
sending-record = Enter this

compare-beyond = not agreed to, and cannot be ruled out
compare-lede = What each would learn of the person, and what it would or could tell to whom. Where nothing may be sent yet, it is what it would be with the agreement that is missing.
compare-mechanism = Mechanism
compare-nothing = nothing
compare-now = As things are

marks-title = What the marks beside the sentences stand for
marks-lede = S are the documents that the collection began with, E are public pages that were read later. “inference” is a conclusion of ours.
marks-undated = (no date)

## Drafts

draft-title = To: { $name }
draft-language = Language of the draft
draft-for = The person has agreed to:
draft-applicant-told = Whoever reports wishes that the State does not learn their name. Your organisation reports this case and is named here because it writes: the wish stands with its name.
draft-applicant-alike = Whoever reports wishes that the State does not learn their name. The name of your organisation, which stands here, can give it away. The draft does not say who reports.
draft-preview = The draft as it will be
draft-missing-required = Missing: enter this fact
draft-missing-optional = Not said: you can add it
draft-missing-consent = Agreement missing: look at the consents
draft-count-missing =
    { $count ->
        [0] Nothing that it needs is missing.
        [one] 1 thing that it needs is missing.
       *[other] { $count } things that it needs are missing.
    }
draft-count-left-out =
    { $count ->
        [0] Nothing that it asks for is left out for want of agreement.
        [one] 1 thing of the case is known, and left out.
       *[other] { $count } things of the case are known, and left out.
    }
draft-withheld-title = What is left out, why, and what can be done
writer-label = How the addressee can reach your organisation. It is kept for the other drafts of this case too.
withheld-name = holds the name of { $person }
withheld-long-name = could hold the name of { $person }, which is too long to be looked for
withheld-contact = holds a way to reach { $person }
withheld-person = is about { $person }, who has not agreed to appear
withheld-detail = could give away { $person }, who is not named there
withheld-evidence = nobody has said that it may be passed on
withheld-advice-name = These texts name somebody who may not be named there. Ask that person, or take a passage that names nobody.
withheld-advice-long-name = Somebody who may not be named there has a name that is too long to be looked for, so nothing in words goes out. Shorten it in the facts, under People: a name has at most 256 letters and 32 words.
withheld-advice-contact = These tell how to reach somebody, which may not be told there. Take a passage without it, or ask that person.
withheld-advice-person = These are about somebody who has not agreed to appear. Ask that person, and enter the answer under Consent.
withheld-advice-detail = These could give away somebody who appears without the name. They stay out as long as that is so.
withheld-advice-evidence = Ask whose it is. Then answer “May it be passed on?” in the facts.
note-title = Add to this part
note-label = What you add to “{ $section }”. It must not name anybody who may not appear.
notes-changed = Not kept yet. Saving a file keeps it too.
notes-keep = Keep what I added
export-as = Save as { $format }
format-copy = copied
format-docx = DOCX
format-eml = e-mail
format-txt = text
format-json = JSON
format-print = on paper
export-print = Print
export-copied = I have copied it
export-hint = Nothing is sent from here. Every way in which it leaves is kept, so that you know whom to tell when an agreement is taken back. Enter here if you copied it, for example into the form of a body, or printed it in another way.
export-addressees = Whom the e-mail goes to
export-eml-hint = The e-mail has no addressee: no address was looked up.
export-left = It has left here before:
refusal-title = This may not be sent
refusal-ask = Ask the person
refusal-consent = Look at the consents
missing-consent = { $person }, “{ $level }”, for:
missing-own = By name: agreement to others does not count.
missing-given-by-another = Whoever agreed cannot do so for this person, by what the facts say of them: who can consent, or where they are now.
missing-rules = Why this has to be agreed to
missing-never-given = Nobody has agreed to it yet.
missing-risks = The risks were not explained, or not understood.
missing-too-low = What was agreed to does not go that far.
missing-withdrawn = It was taken back.

## Deadlines

deadlines-none = Nothing has to be done by a certain day.
deadlines-export = Save for a calendar
deadlines-export-hint = The file says “Follow-up” and a day, and nothing of the case.
deadlines-done =
    { $count ->
        [one] 1 is done
       *[other] { $count } are done
    }
sendings-title = What was sent
sendings-none = Nothing was sent yet.
task-no-day = No day is promised
task-overdue = Overdue
task-arrived = Ask whether it arrived, and write down how they answer.
task-consent = This consent is older than a year: ask whether it still holds.
task-export = Drafts for this body left here by an agreement that was taken back. If one was sent, tell the body, and ask it to go no further. Delete the files, and destroy what is on paper.
task-records = Files of this case were taken out by an agreement that was taken back. Delete them wherever they are, and what was made of them.
task-withdrawal = What this was sent by was taken back. Tell the body, and ask it to go no further.
task-contact = This contact was looked up more than a year ago: look again.
channel-email = by e-mail
channel-form = by a form
channel-post = by post
channel-fax = by fax
channel-phone = by telephone
channel-in-person = in person
channel-secure-message = by secure message
channel-other = in another way

## Taking a case out

take-out-lede = Files of this case for your own records outside of this console. Everybody appears as they have agreed to.
take-out-warning-title = These files are not sealed
take-out-warning = Whoever has them can read them. Keep them as safe as the vault.
take-out-json = The case as JSON
take-out-uwazi = A table for Uwazi
take-out-events = A table of who did what to whom
take-out-archive = All of it in one archive, with hashes
take-out-left = What was taken out

## Failures

code-consent-missing = An agreement is missing.
code-consent-withdrawn = The person has taken this agreement back.
code-consent-withdrawal-unread = A letter takes something back, and nobody has said yet that it was read. Until then nothing of this case is sent.
code-consent-name-in-note = What you added holds a name or an address that may not appear. Write it without. If the name of somebody in the facts is longer than 256 letters or 32 words, shorten it there first. Until then, nothing that you add can go out.
code-mechanism-not-applicable = It does not apply to this case.
code-mechanism-takes-nothing = Nothing is sent there.
code-mechanism-unknown = This release does not know this mechanism.
code-case-no-victim = The record says of nobody that it happened to them. Add the person first.
code-uses-not-offered = These uses do not belong to this mechanism.
code-contact-unconfirmed = This contact has not been looked up within a year.
code-contact-empty = Enter the contact.
code-contact-nobody = Enter who looked.
code-contact-malformed = This is not an e-mail address that can stand in a message.
code-draft-too-large = The words of the case fall into more lines than a document can hold. Save the draft as text.
code-export-too-large = The case has more acts upon people than one table can hold.
code-permit-outdated = The case or an agreement has changed since. Look at the draft again.
code-consent-person-unknown = This person is not in the record any more.
code-consent-empty = Choose at least one use that the person agrees to.
code-sending-before-export = It cannot have been sent before the day on which it left here.
code-sending-export-unknown = This is not among what has left here any more.
code-consent-entered-before = This agreement stands here already, the same in everything. Entered twice, one would go on counting after the other is withdrawn.
code-consent-lower-than-before = An earlier entry goes further for one of these uses. Withdraw that one first; otherwise it would go on counting.
code-consent-not-yet-given = Nobody can have agreed on a day that has not come.
code-consent-unknown = There is no such entry.
code-consent-withdrawn-before = This entry was withdrawn already.
code-consent-withdrawn-too-early = An entry cannot be withdrawn before the day on which it was given.
code-record-person-needed = Somebody would be gone from the record who has agreed to something, or of whom something was sent. They have to stay in it.
code-work-malformed = Something here cannot be kept: a text that is too long, a character that cannot be written, or an entry that points at nothing. A name has at most 256 letters and 32 words. Look at what was changed last.
code-work-too-large = The work on this case has become too large. Shorten what was added last.

## Choices

role-victim = Victim
role-relative = Relative
role-legal-representative = Lawyer or legal representative
role-organisation = Organisation that acts for them
role-witness = Witness
role-other-assistant = Somebody else who helps
role-colleague = Colleague
role-reporter = Wrote the report
role-alleged-perpetrator = Alleged perpetrator

whereabouts-known-safe = Known, and safe
whereabouts-not-safe = At home or elsewhere, and not safe
whereabouts-detained = Detained
whereabouts-disappeared = Disappeared
whereabouts-in-hiding = In hiding
whereabouts-abroad = Abroad
whereabouts-deceased = Dead
whereabouts-unknown = Not known

capacity-victim = The person
capacity-family-member = A member of the family
capacity-legal-representative = Their legal representative
capacity-cannot-be-obtained = Nobody can be asked

stage-seeking = Wanted to cooperate
stage-during = While cooperating
stage-after = After cooperating

category-cat-a = Seeks to cooperate with the UN, or has done so
category-cat-b = Uses procedures of the UN for human rights
category-cat-c = Complains under a treaty, or helps somebody to
category-cat-d = Is related to a victim of violations

incident-threat = Threat
incident-travel-ban = Travel ban
incident-passport-confiscation = Passport taken
incident-arrest-detention = Arrest or detention
incident-surveillance = Surveillance
incident-stalking = Stalking
incident-hacking = Hacking
incident-smear-defamation = Smears
incident-criminal-proceedings = Criminal proceedings
incident-disbarment-or-licence = Disbarred, or a licence taken
incident-funding-denial = Funding refused
incident-physical-attack = Physical attack
incident-sexual-violence = Sexual violence
incident-torture-ill-treatment = Torture or ill-treatment
incident-enforced-disappearance = Enforced disappearance
incident-killing = Killing
incident-family-targeted = The family is targeted
incident-registration-denial = Registration refused
incident-dismissal = Dismissed, or harassed at work
incident-school-exclusion = Excluded from school or university
incident-other = Something else

known-by-experienced = Lived through it
known-by-witnessed = Saw it
known-by-told = Was told
known-by-document = A document
known-by-media = Media
known-by-unknown = Not known

state-link-state = Acts for the State
state-link-linked-to-state = Linked to the State
state-link-non-state = Not the State
state-link-unknown = Not known

authorities-yes = Yes
authorities-no-not-possible-risk = No: it is impossible or dangerous
authorities-no = No
authorities-unknown = Not known

remedies-exhausted = All were tried
remedies-exception-unavailable = There are none
remedies-exception-ineffective = They would not help
remedies-exception-prolonged = They take too long
remedies-not-exhausted = Not all were tried
remedies-not-attempted-risk = Not tried, because of the danger

imminence-hours = Within hours
imminence-days = Within days
imminence-weeks = Within weeks
imminence-not-imminent = Not soon

danger-immediate = Immediate
danger-high = High
danger-raised = Raised
danger-none-now = None now

answered-yes = Yes
answered-no = No
answered-unknown = Not known

hearing-planned-hearing = One is planned
hearing-attended-hearing = Attended one
hearing-none = None

prefers-en = English
prefers-fr = French
prefers-es = Spanish
prefers-ru = Russian
prefers-ar = Arabic
prefers-zh = Chinese
prefers-pt = Portuguese
prefers-other = Another language

prevention-p1 = Contact with embassies
prevention-p2 = Contact with a UN office in the region
prevention-p3 = Allies among other organisations
prevention-p4 = Contact with media
prevention-p5 = Emergency funds are known
prevention-p6 = Somebody close knows the journey
prevention-p7 = A network was there before the danger
prevention-p8 = The rules of a pre-session are known
prevention-p9 = Letters to the UN name the case clearly
prevention-p10 = A security plan
prevention-p11 = A closed hearing was asked for

body-tb-ccpr = Human Rights Committee
body-tb-cescr = Committee on Economic, Social and Cultural Rights
body-tb-cerd = Committee on the Elimination of Racial Discrimination
body-tb-cedaw = Committee on the Elimination of Discrimination against Women
body-tb-cat = Committee against Torture
body-tb-crc = Committee on the Rights of the Child
body-tb-cmw = Committee on Migrant Workers
body-tb-crpd = Committee on the Rights of Persons with Disabilities
body-tb-ced = Committee on Enforced Disappearances
body-tb-spt = Subcommittee on Prevention of Torture
body-hrc = Human Rights Council
body-upr = Universal Periodic Review
body-sp = Special Procedures
body-ohchr = UN Human Rights Office
body-other-un = Another part of the UN
body-iachr = Inter-American Commission
body-achpr = African Commission
body-coe = Council of Europe
body-ecthr = European Court of Human Rights
body-osce = OSCE
body-none = None of these

urgency-imminent = It is about to happen
urgency-ongoing = It is happening
urgency-past = It is over

yes-no-yes = Yes
yes-no-no = No

unclear-yes = Yes
unclear-no = No
unclear-unclear = Not clear

need-urgent-monitoring = Somebody who watches closely
need-advocacy = Advocacy
need-appeals-to-authorities = Appeals to the authorities
need-protective-publicity = Publicity that protects
need-relocation = Relocation
need-medical = Medical care
need-legal = Legal aid
need-subsistence = Money to live on
need-legal-advice = Legal advice
need-physical-security = Physical security
need-digital-security = Digital security
need-communications = Phones and connections
need-capacity-building = Training
need-transport = Transport
need-family-support = Support for the family

attribute-woman-whrd = Woman human rights defender
attribute-lgbti = LGBTI
attribute-trans = Trans
attribute-journalist = Journalist
attribute-lawyer = Lawyer
attribute-child = Child
attribute-person-with-disability = Person with a disability
attribute-migrant = Migrant
attribute-ethnic-or-racial-group = Of an ethnic or racial group
attribute-indigenous = Indigenous
attribute-environmental-defender = Defends the environment

level-none = To nobody
level-mechanism-only = To the body alone
level-state-confidential = Also to the State, in confidence
level-public-without-name = Also to the public, without the name
level-public-named = Also to the public, with the name

region-americas = the Americas (OAS)
region-africa = Africa (African Union)
region-europe-coe = Europe (Council of Europe)
region-other-osce = the OSCE, outside of the Council of Europe
region-other = another region
fact-remedies-exhausted = all were tried
fact-remedies-exception = there is an exception
fact-remedies-not-exhausted = not all were tried
fact-remedies-not-attempted-risk = not tried because of the danger
fact-role-victim = the victim
fact-role-relative = a relative
fact-role-legal-representative = a legal representative
fact-role-ngo = an organisation
fact-hearing-planned = planned
fact-hearing-attended = attended
fact-hearing-none = none
