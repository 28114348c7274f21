### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = What else can you tell?
questions-can-send = You can send your report as it is.
questions-lede = Answers to these questions help the organisation to act faster. Leave out whatever you like, and take any order.
questions-time =
    { $minutes ->
        [0] Every question has an answer.
        [one] All the open questions together take about a minute.
       *[other] All the open questions together take about { $minutes } minutes.
    }
questions-list = Parts
questions-state-empty = Nothing yet
questions-state-begun = Begun
questions-state-done = Done
questions-go-on = Go on to your files

## Every step

question-back-overview = To all parts
question-next = Next part
question-optional = Every question can be left open.
question-why = Why we ask
# How it is read aloud: what is seen comes first.
question-why-of = Why we ask: { $question }
question-mark-of = { $answer }: { $question }
question-not-sure = I am not sure
question-not-said = I would rather not say
question-take-back = Clear this answer
question-mark-counts = This is your answer now. To send what you wrote above instead, press it again.
question-entry = Entry { $number }
# After the name of a field, read aloud: which entry it belongs to.
question-entry-after = , Entry { $number }
question-more-entries = When you fill one entry, room for another appears.
question-not-chosen = Not chosen
question-too-long = This is too long by { $over }. Shorten it, or put a part of it into a file.

## When danger is close

danger-close-title = If danger is close
danger-close-text = It can take days until somebody reads your report. It cannot call anybody, and nobody comes because of it. If you can, get to a safer place first, and ask somebody who can act at once.
danger-close-link = Emergency contacts (opens in another tab)

## Places that may be able to help

places-title = Places that may be able to help
places-offer = From what you have answered, this page can show who else may be able to help: people to call, funds, and bodies that can speak to a State. Nothing is sent to find them.
places-open = Show these places
places-loading = The list is being loaded. It is the same for everybody, and is chosen from on this page.

## Dates

date-year = Year
date-month = Month
date-day = Day
date-about = I am not sure of the exact date
date-more = Time of day, or when it was in your own words
date-wrong-year = Write the year with four digits, for example 2024.
date-no-year = The year is missing. Add it if you know it.
date-no-month = The day needs its month. Choose the month, or clear the day.
date-wrong-day = This month has no such day. Look at the day and the month again.
date-to-come = By the clock of this device, this date is still to come. Look at it again.
date-may-stay = You can also leave it: it is then sent as you wrote it.

## Last look

review-answers = Your answers
review-none = You answered no questions. You do not have to.
review-change = Change
review-change-of = Change: { $question }
review-open = Answer questions
review-about = about { $date }
review-not-sure = Not sure
review-not-said = Rather not say

## Parts

step-people = Whom it is about
lede-people = Who you are to this, and to whom it happened. You can leave out every name.
step-danger = Danger now
lede-danger = Who is in danger, and how soon something may happen.
step-event = What was done, when and where
lede-event = The main thing that happened. If there was more than one, take the worst or the latest, and tell the others in your own words.
step-actors = Who did it
lede-actors = As far as you know or suspect. You do not need to know a name.
step-cooperation = Work with the United Nations or others
lede-cooperation = Many who are attacked had spoken to an international body, or wanted to. If there is such a link, special protection is possible.
step-reported = What has been reported before
lede-reported = To the police, to courts, or to international bodies.
step-state = What the State did
lede-state = What authorities answered, and what they did or did not do.
step-needs = What is needed
lede-needs = So that help fits, and nothing is done that makes it worse.
step-evidence = Other evidence
lede-evidence = Files can be added on the next page. Here you can name what exists and is not a file, or cannot be sent.
step-contact = Safe ways to answer
lede-contact = The organisation answers here, and you read it with your codename. Another way is needed only if that is not possible.

## Whom it is about

ask-reporter-role = Who are you in this?
why-reporter-role = The following questions are then asked in fitting words. Some bodies hear only the person, the family or a lawyer.
role-victim = It happened to me
role-relative = It happened to somebody of my family
role-legal-representative = I am the person’s lawyer or representative
role-ngo = I write for an organisation
role-witness = I saw it, or know of it
role-other-assistant = I help in another way
ask-relationship =
    { $role ->
        [relative] How are you related to the person?
       *[other] How do you know the person, or what do you do for them?
    }
hint-relationship =
    { $role ->
        [relative] For example: sister, father, wife.
       *[other] For example: lawyer since March, colleague, neighbor.
    }
why-relationship = Bodies that take complaints ask for whom you speak, and how you know what happened.
ask-ngo-name = What is the name of your organisation?
why-ngo-name = So that the organisation that reads this knows with whom it can work together.
ask-victim-name =
    { $role ->
        [victim] What is your name?
       *[other] What is the name of the person it happened to? If it happened to several people, what are their names?
    }
hint-victim-name = You can leave this open and tell it later. A name goes to others only if there is agreement to that.
why-victim-name = Most bodies cannot ask a State to protect somebody without knowing who it is. If danger is close, the name saves days.
ask-victim-group = Is a whole group or community attacked? If so, which one?
hint-victim-group = For example: the people of a village, all members of an association.
why-victim-group = Some bodies can protect a group, also without the name of each person.
none-group = No, it is about single people
ask-whereabouts =
    { $role ->
        [victim] What is your situation now?
       *[other] Where is the person now?
    }
why-whereabouts = What can be done is different for somebody who is held, in hiding or abroad.
place-known-safe = In a place that is safe for now
place-not-safe = At home or elsewhere, and not safe
place-detained = Held, or in prison
place-disappeared = Disappeared
place-in-hiding = In hiding
place-abroad = In another country
place-deceased = No longer alive
place-unknown = I do not know
ask-residence =
    { $role ->
        [victim] In which country are you now?
       *[other] In which country is the person now?
    }
hint-residence = Only the country. Leave it open if even that could be dangerous.
why-residence = Some funds and shelters help only in certain countries.
ask-attributes =
    { $role ->
        [victim] Is one of these true of you?
       *[other] Is one of these true of the person?
    }
hint-attributes = Only if it has to do with the attack, or with the help that is needed.
why-attributes = Some bodies and funds are there for certain people.
attribute-woman = Woman who defends human rights
attribute-lgbti = Lesbian, gay, bisexual, trans or intersex
attribute-trans = Trans
attribute-journalist = Journalist
attribute-lawyer = Lawyer
attribute-child = Under 18 years old
attribute-disability = Living with a disability
attribute-migrant = Migrant or refugee
attribute-ethnic = Of an ethnic or racial group that is discriminated against
attribute-indigenous = Indigenous
attribute-environment = Defends land or the environment
ask-capacity = Who could decide for the person what may be done?
why-capacity = Nothing is done in somebody’s name without agreement. If the person cannot be asked, others may have to be.
capacity-victim = The person can be asked
capacity-family-member = Somebody of the family
capacity-legal-representative = A lawyer or representative
capacity-nobody = Nobody can be asked now

## Danger now

ask-danger =
    { $role ->
        [victim] Are you, or is somebody close to you, in danger now?
       *[other] Is the person, or somebody close to them, in danger now?
    }
why-danger = The organisation looks first at those who are in most danger.
danger-immediate = Yes, at this moment
danger-high = Yes, the danger is great
danger-raised = There is more danger than usual
danger-none-now = Not now
ask-imminence = How soon may something happen?
why-imminence = Bodies with urgent procedures ask this first.
soon-hours = Within hours
soon-days = Within days
soon-weeks = Within weeks
soon-not = Not soon, as far as I know
ask-irreparable = What could happen that nobody could undo?
hint-irreparable = For example: being killed, tortured, sent back to a country, or taken away.
why-irreparable = Courts and commissions order protection only against harm that cannot be undone.
ask-urgency-proof = What shows that the danger is serious?
hint-urgency-proof = For example: a message with a threat, a car in front of the house, what was done to others.
why-urgency-proof = Whoever is asked for urgent protection wants to see why it is urgent.
ask-family =
    { $role ->
        [victim] Who of your family is in danger because of this?
       *[other] Who of the person’s family is in danger because of this?
    }
hint-family = A first name or “two children” is enough.
why-family = Protection can be asked for them too.
none-family = Nobody of the family, as far as I know
ask-colleagues = Who else is in danger: colleagues, friends, witnesses?
hint-colleagues = A first name or “two colleagues” is enough.
why-colleagues = Protection can be asked for them too, and they may have to be warned.
none-colleagues = Nobody else, as far as I know
part-name = Name
part-relation = Who that is: a colleague, a friend
part-relative = Who that is: a sister, a son

## What was done

ask-incident-type = What kind of thing was done?
why-incident-type = Each body is there for certain things.
incident-threat = Threats
incident-travel-ban = Not allowed to travel
incident-passport = Passport taken or refused
incident-detention = Arrested or held
incident-surveillance = Watched or listened to
incident-stalking = Followed
incident-hacking = Phone, computer or account broken into
incident-smear = Lies or hate in the media or on the internet
incident-criminal = Charged with a crime, or tried
incident-licence = Not allowed to work in the profession
incident-funding = Money for the work blocked or refused
incident-attack = Attacked physically
incident-sexual-violence = Sexual violence
incident-torture = Tortured or ill-treated
incident-disappearance = Made to disappear
incident-killing = Killed
incident-family = Done to the family
incident-registration = Organisation not registered, or closed
incident-dismissal = Work lost, or harassment at work
incident-school = Excluded from school or university
incident-other = Something else
ask-when = When did it happen?
hint-when = As well as you know it. The year alone is enough. If it went on for some time, take the beginning, and write “until …” below.
why-when = Some bodies take a case only within a certain time.
ask-where = Where did it happen?
hint-where = The town, or a kind of place such as “at the airport”, is enough.
why-where = Every body asks it, and it can show who was responsible.
ask-state = Which State is responsible?
hint-state = In most cases the one whose police, courts or officials did it, or did nothing against it.
why-state = Which bodies can act depends on the State more than on anything else.
ask-how = How was it done?
hint-how = Only what your own words do not tell yet. For example: how many people, what they said, what they took.
why-how = Details show that it was planned, and who was behind it.
ask-racial = Has it to do with race, skin color, descent or ethnic origin?
why-racial = Then a committee against racial discrimination can act quickly.
more-racial = In what way

## Who did it

ask-actors = Who did it, or ordered it?
hint-actors = A name, a rank, a unit, “the police of the town”, “two men in a white car”.
why-actors = A State answers for its own people, and for others whom it lets act. Bodies ask which of the two it was.
none-actors = I do not know who did it
part-actor = Who
part-link = What they are to the State
link-state = Officials, police, army, judges
link-linked = Others who act for the State, or with it
link-non-state = Not the State
link-unknown = I do not know

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] With whom did you work, speak or share information, or want to?
       *[other] With whom did the person work, speak or share information, or want to?
    }
hint-body = For example: a letter to a UN expert, a statement in Geneva, a complaint to a committee, a talk with a UN office, an application to a court. Wanting to, or being believed to, counts too.
why-body = An attack because of this is called a reprisal. International bodies treat it as an attack on themselves, and have special ways to act.
bodies-un = United Nations
bodies-regional = Bodies of a region
bodies-committees = Committees of the United Nations
bodies-others = Others
body-hrc = Human Rights Council: meetings in Geneva
body-upr = Universal Periodic Review of a State
body-sp = UN experts: Special Rapporteurs and working groups
body-ohchr = UN Human Rights Office, also in a country
body-other-un = Another part of the United Nations
body-iachr = Inter-American Commission or Court of Human Rights
body-achpr = African Commission on Human and Peoples’ Rights
body-coe = Council of Europe
body-ecthr = European Court of Human Rights
body-osce = OSCE
body-tb-ccpr = Human Rights Committee
body-tb-cescr = Committee on Economic, Social and Cultural Rights
body-tb-cerd = Committee on the Elimination of Racial Discrimination
body-tb-cedaw = Committee on the Elimination of Discrimination against Women
body-tb-cat = Committee against Torture
body-tb-crc = Committee on the Rights of the Child
body-tb-cmw = Committee on Migrant Workers
body-tb-crpd = Committee on the Rights of Persons with Disabilities
body-tb-ced = Committee on Enforced Disappearances
body-tb-spt = Subcommittee on Prevention of Torture: visits to places of detention
body-none = With none of these
ask-stage = When did the attack come?
why-stage = It shows whether somebody was to be kept from speaking, or punished for it.
stage-seeking = Before it came to the contact
stage-during = While it was going on
stage-after = Afterwards
ask-cooperation = What was this contact, and why do you think that the attack has to do with it?
hint-cooperation = For example: what was sent or said, who knew of it, what was said during the attack.
why-cooperation = This link is what every body against reprisals asks for first.
ask-occasions = When and where was the contact?
why-occasions = The United Nations look it up in their own records.
part-when = When, as well as you know it
part-where = Where
part-occasion = What it was
ask-cooperation-proof = What shows that there was this contact?
hint-cooperation-proof = For example: an invitation, a badge, an answer that came, a ticket. You do not need to have it here.
why-cooperation-proof = Bodies believe it more easily with something that shows it.
none-proof = Nothing shows it, as far as I know
part-item = What it is
ask-hearing = Is there a hearing of the Commission in this case?
why-hearing = Before and during hearings there are special ways to be protected.
hearing-planned = One is planned
hearing-attended = There was one
hearing-none = No
ask-court = Is an application or a petition pending there?
why-court = A court can order protection quickly in a case that it has already.
more-court = Number of the application, if you know it
ask-geneva =
    { $role ->
        [victim] Are you in Geneva now?
       *[other] Is the person in Geneva now?
    }
why-geneva = Somebody of the United Nations could meet you there.
more-geneva = Until when

## What has been reported before

ask-authorities = Were the police, a court or another authority at home told?
hint-authorities = It is all right if they were not.
why-authorities = Some bodies ask it. That it was too dangerous is an answer that counts.
approached-too-dangerous = No: it was impossible or too dangerous
option-not-known = I do not know
more-authorities = Which authority, when, and with what result; or why it was not possible
ask-familiar = Which authority knows the facts?
hint-familiar = For example: a police station, a judge, an ombudsperson.
why-familiar = One commission asks it in its form.
none-familiar = None
ask-remedies = Was everything tried that can be tried at home?
why-remedies = Most complaints are taken only afterwards. There are exceptions, and this is how they are found.
remedies-exhausted = Yes, up to the last court
remedies-unavailable = There is nothing that could be tried
remedies-ineffective = It would not help
remedies-prolonged = It takes much too long
remedies-open = No, or not everything
remedies-dangerous = It was too dangerous to try
ask-remedies-text = What was tried, or why could it not be tried?
hint-remedies-text = For example: complaints, courts, dates, what came of them.
why-remedies-text = The reasons count more than the number of tries.
none-remedies = Nothing was tried
ask-complaints = Where else has this been brought: other bodies, other organisations?
hint-complaints = For example: another UN body, a regional commission, an embassy, an organisation for human rights.
why-complaints = Some bodies take no case that another body already has. Others can act together.
none-complaints = Nowhere else
part-body = Body or organisation
part-reference = Reference, if there is one
ask-documents = Is there a document of the United Nations that speaks of this?
hint-documents = For example A/HRC/36/31, paragraph 12.
why-documents = Then others at the United Nations know of it already.
none-documents = None that I know of
part-symbol = Symbol or title
part-paragraph = Paragraph
ask-followup = Was this in a report of the Secretary-General on reprisals before?
hint-followup = Such a report comes out each year. If you do not know, leave this open.
why-followup = Then the next report can say what has happened since.
ask-report-number = Which report was it?
hint-report-number = For example: A/HRC/36/31, or the year.
why-report-number = So that it is found.
ask-report-paragraph = In which paragraph?
ask-further = What has happened since that report?
why-further = The next report asks for what is new.
none-further = Nothing new

## What the State did

ask-response = What did the State or its authorities say about it?
hint-response = For example: denied it, promised to look into it, called it lawful, did not answer.
why-response = Reports of the United Nations put it beside what you say.
none-response = They said nothing, as far as I know
ask-measures = What did they do afterwards?
hint-measures = For example: an investigation, protection, a release, new charges.
why-measures = It shows whether the State protects or not.
none-measures = They did nothing, as far as I know

## What is needed

ask-needs =
    { $role ->
        [victim] What do you need?
       *[other] What does the person need?
    }
why-needs = Funds and organisations each help with certain things.
need-monitoring = Somebody who keeps watch and reacts at once
need-advocacy = Somebody who speaks for us to those in power
need-appeals = Letters to the authorities
need-publicity = Publicity that protects
need-relocation = Getting to another place or country
need-medical = Medical or psychological care
need-legal = A lawyer, or the costs of one
need-subsistence = Money to live on
need-legal-advice = Advice on rights and procedures
need-physical-security = Safety at home and at work
need-digital-security = Safety of phones, computers and accounts
need-communications = A phone or a connection
need-training = Training
need-transport = Transport
need-family = Help for the family
none-needs = Nothing now
ask-action = What would you like to be done?
hint-action = You can also say what must not be done.
why-action = What you wish is the first thing that counts.
ask-publicity = Would it make things worse if this became public?
why-publicity = If so, only quiet ways are used. Whether it may become public at all is asked by itself.
worsens-yes = Yes, it would
worsens-no = No, it would help or change nothing
worsens-unclear = I am not sure
ask-anonymity =
    { $role ->
        [victim] If others are told of this, should your name be left out?
       *[other] If others are told of this, should the name of the person be left out?
    }
why-anonymity = Bodies ask for it in writing. Your answer is a wish that comes with the letter. It allows nobody to pass anything on.
ask-confidential = Should it be kept secret from the State who you are?
why-confidential = If they are asked, some bodies do not tell the State who reported.
ask-confidential-reasons = Why should it be kept secret?
why-confidential-reasons = One commission wants to know the reasons.
ask-missions = Do you know somebody at an embassy who could help?
hint-missions = The State whose embassy it is, and a name or what the person does there.
why-missions = Embassies can act fast where somebody there knows you.
none-missions = Nobody
part-state = Embassy of
part-person = Who

## Other evidence

ask-evidence = What else is there that shows what happened?
hint-evidence = For example: a medical paper, a court file, a video that somebody else has, people who saw it.
why-evidence = So that it is not lost, and that nobody asks for it at a dangerous moment.
none-evidence = Nothing else
part-lies = Where it is
part-shareable = May it be passed on?

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] Is there another safe way to reach you? Which one, and at what times?
       *[other] Is there a safe way to reach the person? Which one, and at what times?
    }
hint-safe-contact = For example: an account in an app for sealed messages, only in the evening. Leave it open if somebody else might read along.
why-safe-contact = It is used only if it cannot wait until the next reading here.
ask-reporter-contact = Is there another safe way to reach you yourself? Which one, and at what times?
why-reporter-contact = It is used only if it cannot wait until you come back here.
ask-language = In which language would you like the answer?
why-language = So that you understand every word, if the organisation can write it.
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = Another language

## Choices

option-yes = Yes
option-no = No

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other", which also has to fit where nobody has said it yet.

consent-title = What may be done with what you tell
consent-lede = { $organisation } reads what you send. It passes nothing on unless you agree. You can say here what you agree to.
consent-no-is-fine = Each question can be answered with no. What you do not answer counts as a no. Your report is read and answered all the same.
consent-later = You can change your mind later with your codename. What was sent by then cannot be called back, but nothing more is sent on the ground of what you take back.
consent-decider = Whose decision is this?
consent-decider-self = It happened to me. I decide for myself.
consent-decider-told = It happened to somebody else, who has told me what they want.
consent-decider-family = It happened to somebody else, who cannot be asked now. I am family.
consent-decider-lawyer = It happened to somebody else, who cannot be asked now. I am their lawyer.
consent-decider-unreachable = It happened to somebody else, who cannot be asked now. I cannot decide for them.
consent-decider-not-asked = It happened to somebody else, who has not been asked yet.
consent-decider-nobody = You have not said this.
consent-not-asked-text = Then nothing is agreed to, and that is all right. Ask them, if that is safe for both of you. You can write again with your codename.
consent-unreachable-text = Then nothing is agreed to, and that is all right. If you know somebody of the family, or a lawyer, who could decide, you can tell the organisation.
consent-one-person = If it happened to several people, answer for one of them. The organisation asks the others before anything is passed on.
consent-start = Go through the questions
consent-leave = Leave it all at no for now
consent-keep = Leave my answers as they are
consent-question-of = question { $number } of { $count }
consent-next = Next question
consent-included = A yes to this includes a yes to what stands below. Please answer that by itself, too.
consent-included-open = Without a yes to “{ $lower }”, the other yes cannot be taken. Answer this with yes, or choose another answer to the other question.
consent-who-learns = Who learns what
consent-may-bring = What it may bring
consent-no = No
consent-yes = Yes
consent-talk = I want to talk about this first
consent-record = Yes, for the record alone: it is counted, and not published
consent-without-name =
    { $whose ->
       *[self] Yes, in the report, without publishing my name
        [other] Yes, in the report, without publishing the name of the person it happened to
    }
consent-with-name =
    { $whose ->
       *[self] Yes, in the report, with my name
        [other] Yes, in the report, with the name of the person it happened to
    }
consent-understood = I have read what it may bring, and I understand it.
consent-mechanism =
    { $whose ->
       *[self] May bodies that can help (United Nations, regional commissions and courts) have your case?
        [other] May bodies that can help (United Nations, regional commissions and courts) have the case?
    }
consent-mechanism-means = The organisation may send the case to bodies that can help, such as offices of the United Nations, or a regional commission or court. It may talk with them about it. It asks them not to tell the government. Nothing is made public. Embassies and other organisations are no part of this: you are asked about each of them by name.
consent-mechanism-learns =
    { $whose ->
       *[self] Those bodies learn what happened, and your name if it is in what is sent. They may tell other offices of the United Nations.
        [other] Those bodies learn what happened, and the name if it is in what is sent. They may tell other offices of the United Nations.
    }
consent-state =
    { $whose ->
       *[self] May these bodies raise it with the government, in confidence and with your name?
        [other] May these bodies raise it with the government, in confidence and with the name of the person it happened to?
    }
consent-state-means =
    { $whose ->
       *[self] Those bodies may write to the government and meet it about what happened to you. Some of them can act in no other way. Nothing is made public.
        [other] Those bodies may write to the government and meet it about what happened. Some of them can act in no other way. Nothing is made public.
    }
consent-state-learns =
    { $whose ->
       *[self] The government learns your name, what happened, and that you spoke about it.
        [other] The government learns the name, what happened, and that somebody spoke about it.
    }
consent-state-includes = A yes here includes a yes to the question before.
consent-public-without-name =
    { $whose ->
       *[self] May it become public, but not your name?
        [other] May it become public, but not the name of the person it happened to?
    }
consent-public-without-name-means =
    { $whose ->
       *[self] What happened may stand in a public report, and the press and other media may be told of it, without your name.
        [other] What happened may stand in a public report, and the press and other media may be told of it, without the name of the person it happened to.
    }
consent-public-without-name-learns =
    { $whose ->
       *[self] Everybody can learn what happened. People who know you may guess that it is about you.
        [other] Everybody can learn what happened. People who know the person may guess who it is about.
    }
consent-public-without-name-includes =
    { $whose ->
       *[self] A yes here is also a yes to both questions before: the government learns your name. Only the public does not.
        [other] A yes here is also a yes to both questions before: the government learns the name of the person it happened to. Only the public does not.
    }
consent-public-named =
    { $whose ->
       *[self] May it become public with your name?
        [other] May it become public with the name of the person it happened to?
    }
consent-public-named-means =
    { $whose ->
       *[self] Your name and what happened may stand in a public report, and the press and other media may be told of them.
        [other] The name of the person it happened to and what happened may stand in a public report, and the press and other media may be told of them.
    }
consent-public-named-learns =
    { $whose ->
       *[self] Everybody can learn your name and what happened, now and later. What was once public cannot be taken back.
        [other] Everybody can learn the name and what happened, now and later. What was once public cannot be taken back.
    }
consent-public-named-includes = A yes here includes a yes to all questions before.
consent-sg-report = May it go to the Secretary-General, for the report on reprisals?
consent-sg-report-means = Each year the Secretary-General of the United Nations reports on reprisals against people who worked with the United Nations. This is a question of its own: a yes to another question does not count here.
consent-sg-report-learns =
    { $whose ->
       *[self] The office that writes the report learns your name and what happened, also when it is for the record alone. Whatever is in the report, everybody can read, the government too. In some years people were named, in others many were not. Nobody can promise the one or the other.
        [other] The office that writes the report learns the name and what happened, also when it is for the record alone. Whatever is in the report, everybody can read, the government too. In some years people were named, in others many were not. Nobody can promise the one or the other.
    }
consent-sg-report-includes =
    { $whose ->
       *[self] If it is in the report, the government learns of it too, with your name. So this yes is also a yes to the second question. If you choose “for the record alone”, you do not agree that the government is told.
        [other] If it is in the report, the government learns of it too, with the name of the person it happened to. So this yes is also a yes to the second question. If you choose “for the record alone”, you do not agree that the government is told.
    }
consent-risk-1 = Speaking to an international body can bring more danger. It is far away, and that makes the danger easy to overlook.
consent-risk-2 = Publicity can protect. It can also expose the person, their family and the people they work with.
consent-risk-3 = None of these bodies can guard anybody. A plan for your own safety is needed as well.
consent-risk-6 = Some governments carry out reprisals themselves, or let them happen.
consent-risk-7 = Governments care about what is said of them abroad. Threats have come from people at the very top.
consent-risk-9 = What has happened to others: bans on travel, being followed, threats to them or their family, slander, charges, prison, and killings.
consent-risk-11 = Ordinary e-mail can be read by others. The organisation asks for a safer way before it sends names or evidence.
conflicts-title = Some answers do not fit together
conflicts-lede = Nothing is wrong with that. You can change an answer, or leave them as they are.
missing-title =
    { $count ->
        [one] One thing is left
       *[other] Some things are left
    }
missing-lede = You can add what is missing now, or leave it open. The organisation does nothing about it before it has asked you.
missing-go = Go to: { $question }
missing-leave = Leave it open
conflicts-asked = The organisation does nothing about these before it has asked you.
conflict-includes = There is a yes to “{ $topic }”. It includes “{ $lower }”, where there is no yes.
conflict-understood = There is a yes to the Secretary-General’s report. The mark that you have read what it may bring is still missing.
conflict-decider = There is a yes, and nothing says whose decision it is.
conflicts-both = The organisation gets both answers, and can ask you.
conflict-publicity = You said that it would make things worse if this became public. Here there is a yes to “{ $topic }”.
conflict-anonymity = You said that the name is to be left out when others are told. Here there is a yes to “{ $topic }”.
conflict-confidential = You said that it should be kept secret from the State who you are. Here there is a yes to “{ $topic }”. What the State then learns may show it who told of this.
conflict-capacity = You said that the person can be asked. Here it says that the person cannot be asked now.
conflicts-leave = Leave them as they are
review-consent = What may be done with it
review-consent-none = Nothing is agreed to. The organisation passes nothing on.
review-consent-not-asked = Nothing is agreed to, because the person has not been asked yet.
review-consent-unreachable = Nothing is agreed to, because the person cannot be asked now.
review-consent-say = Say what you agree to
review-government-learns =
    { $whose ->
       *[self] Even if your name is not published, the government learns it.
        [other] Even if the name is not published, the government learns it.
    }

## The same, for whoever comes back

agreed-title = What may be done with the case
agreed-unseen = What you agreed to before cannot be shown here. It was sealed, and neither this page nor the server can read it.
agreed-lede = Change what you want. What you leave as it is stays as it was. If you take something back, whatever depends on it is taken back with it. You see what that is before it is sent.
agreed-means = What this means
agreed-want = What do you want now?
agreed-leave = Leave it as it is
agreed-agree = I agree
agreed-take-back = I do not agree, and take back what I said before
agreed-words = In your own words, if you like
agreed-conflicts = If you agreed to it before, say so again, so that nobody has to guess. You can also send it as it is. The organisation then asks you first.
agreed-open = A yes is taken only together with a yes to what it includes. Agree to that one, too, or leave the other as it is. Until then this is not sent.
agreed-nothing = Nothing is changed yet. Choose what you want to change, or go back.
agreed-send = Seal and send
agreed-everything = Take everything back
agreed-everything-text = Then nothing is agreed to any more, whatever it was.
agreed-everything-now = Take everything back now
agreed-everything-open = Taking everything back has no receipt: it may not have arrived. Send it again.
agreed-everything-first = First send once more that you take everything back. When that has a receipt, you can change other answers.
take-back-heading =
    { $count ->
        [one] Take this back?
       *[other] Take these back?
    }
take-back-what = You take back your yes to:
take-back-falls = Taken back along with it, if there was a yes:
falls-report =
    { $form ->
       *[any] The report of the Secretary-General
        [published] The report of the Secretary-General, unless it was for the record alone
        [named] The report of the Secretary-General, if it was with the name
    }
take-back-text = As soon as the organisation has read it, it sends nothing more on the ground of what you take back. What you do not take back stays as it was. What was sent by then cannot be called back.
take-back-confirm = Take it back
take-back-keep = Not now
take-everything-heading = Take everything back?
take-everything-text = As soon as the organisation has read it, nothing more is sent. What was sent by then cannot be called back.
take-everything-confirm = Take everything back
changes-sent = What you changed
changes-everything = You took everything back. Nothing is agreed to any more, whatever it was.
changes-from-now = It holds as soon as the organisation has read it: from then on it no longer does any of what you took back.
changes-before = What was sent or made public before that cannot be called back. The organisation can only ask others not to use it any more.
