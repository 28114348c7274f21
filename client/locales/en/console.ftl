### The console: for the caseworker's machine that is never online.

console-title = Amparo console
console-foot = This page never uses a network and keeps nothing in the browser. What you do not save is gone when you close it.

action-back = Back
action-continue = Continue

## Start

start-title = What would you like to do?
start-lede = Use this page on a computer that is never connected to a network.
start-open-title = I have a vault
start-open-text = Open the vault file of your organisation to read new reports, answer them and carry the answers out.
start-open = Open a vault
start-new-title = We are starting
start-new-text = Make the keys of a new organisation: a vault to keep, a key for the desk, and a card to publish.
start-new = New organisation
start-stores-nothing = Nothing is stored in this browser. Everything is in the files that you save.

## Opening a vault

open-title = Open a vault
open-file = Choose the vault file
open-file-hint = Its name begins with vault. Take the newest day, and of that day the highest number. If two files have the same number, keep both: each may hold what the other lacks.
open-file-missing = Choose the vault file.
open-passphrase = Passphrase
open-passphrase-hint = The words with one space between each, as you wrote them down.
open-passphrase-missing = Enter the passphrase.
open-date = This computer says that today is { $day }. Old keys are erased by this date: if it is wrong, set the clock first.
open-submit = Open the vault
secret-show = Show
date-title = Is today { $day }?
date-text =
    This computer says so, but the newest thing in this vault is of { $last }. Look at another clock: by a wrong date, keys would be erased too early, and what people sent could no longer be opened by anyone. Nothing has been changed yet.
date-right = Yes, the date is right
date-wrong = No, it is wrong
upkeep-overdue-title =
    { $count ->
        [one] When you save, the keys of 1 week are erased
       *[other] When you save, the keys of { $count } weeks are erased
    }
upkeep-overdue-text = This is by the date of this computer, { $day }: if it is wrong, close the vault and set the clock. They are erased when you save after you have imported a bundle. First import everything that you have collected. What was sent in that time and is not imported by then can no longer be opened by anyone. Old copies of the vault keep these keys alive. Once you have saved, destroy every older copy.
upkeep-added-title =
    { $count ->
        [one] New keys were made for 1 week
       *[other] New keys were made for { $count } weeks
    }
older-copy-title = This is an older copy of the vault
older-copy-text = You opened number { $opened }, but a newer one, number { $newer }, was open before in this page. What was added since is missing here. Close this vault and open the file of the newest day with the highest number in its name.
upkeep-added-text = Save the vault, and carry the new keys out with the next bundle. Until then, people can use the weeks that are already published.
upkeep-renewed-title = The organisation’s profile was renewed until { $day }
upkeep-renewed-text = Save the vault, and carry the new profile out with the next bundle. Without one that is valid, people can no longer write to you.

## Making an organisation

describe-title = A new organisation
describe-lede = What you enter here is public: people who want to report see it before they choose you.
describe-language-number = Language { $number }
describe-language = A language that you read
describe-language-twice = This language is there twice.
describe-name = Name of the organisation in this language
describe-name-optional = Name of the organisation in this language (optional)
describe-name-missing = Enter the name of the organisation.
describe-name-long = The name is too long. Use at most 200 letters; fewer in some scripts.
describe-policy = Who reads reports, how long you keep them, what you can do (optional)
describe-policy-hint = A few honest sentences. People decide by them whether to trust you.
describe-policy-long = This text is too long by about { $over } letters.
describe-add-language = Add another language
describe-remove-language = Remove language { $number }
describe-regions = Countries or regions that you work in (optional)
describe-regions-hint = Codes of two letters, such as SY or LB, with spaces between them. Leave it empty if you work everywhere.
describe-rhythm = Within how many days do you look for reports and answer?
describe-rhythm-hint = A number from 1 to { $most }. People are told to come back after so many days. Promise only what you can keep, with the way from this computer to the desk included.
describe-rhythm-wrong = Enter a number of days from 1 to 90.
describe-date = This computer says that today is { $day }. The keys are made for the coming weeks: if the date is wrong, set the clock first.
describe-regions-wrong = Use codes such as SY or LB, with spaces between them.
passphrase-title = The passphrase of your vault
passphrase-lede = Write these eight words down on paper, in this order. Whoever has them and the vault file can read everything; without them, nobody can, not even you.
passphrase-paper-title = Paper, not a picture
passphrase-paper = Do not photograph them and do not store them on a computer. Keep the paper apart from the vault file.
passphrase-how = When you open the vault, type them in small letters with one space between each.
passphrase-written = I have written them down
passphrase-own = Choose my own passphrase instead
passphrase-prove-title = Check what you wrote
passphrase-prove-label = Type these words from your paper
passphrase-prove-wrong = These are not the words. Look at your paper again.
passphrase-make = Make the organisation
passphrase-show-again = Show the words again
passphrase-own-title = Your own passphrase
passphrase-own-lede = Use at least six words chosen by dice or by a password manager. A sentence that anyone ever wrote is not safe.
passphrase-own-first = Passphrase
passphrase-own-hint = At least 16 letters.
passphrase-own-second = The same passphrase again
passphrase-own-short = The passphrase is too short. Use at least 16 letters.
passphrase-own-different = The two passphrases are different.
passphrase-use-words = Use the eight words instead

## Moving about

nav-label = In this vault
nav-cases = Cases
nav-import = Bring in
nav-outgoing = Carry out
nav-organisation = Organisation
nav-close = Close the vault
close-title = Close without saving?
close-text = What changed since the vault was last saved will be lost.
close-confirm = Close without saving
close-unchecked-title = Close without checking the saved vault?
close-unchecked-text = The browser was given the vault file, but nobody has checked that it could save it. If it could not, what changed is lost. Choose the new file first, at the top of the page.
close-unchecked-confirm = Close without checking
leave-reply-title = Throw this reply away?
leave-reply-text = It has not been signed. What you wrote will be lost.
leave-reply-confirm = Throw it away
broken-title = Something broke
broken-text = The vault is closed. Your files are as you last saved them. Open the vault again.
broken-rescued = What you typed is still here, in this page only: do not close it. An agreement that you were typing is in its form again when the vault is open.
broken-reopen = Open the vault again
rescued-title = What you typed before something broke is still here
rescued-facts = Facts of the case
rescued-put-back = Put the facts back
rescued-forget = Forget what was typed
rescued-reply = The reply that you were writing
rescued-reply-hint = It was not signed. Copy it, and paste it into a new reply.
rescued-texts = What was written in these facts
rescued-texts-hint = It can be copied, too, where the facts cannot be put back. What was chosen from a list is not among it.
rescued-note = A note for a draft
rescued-note-hint = Copy it, and paste it into the draft.
rescued-lost = This was in the vault, and in no file that was checked. Look whether the vault has it now, and enter again what it does not have. Case
rescued-withdrawn = Taken back on { $day }: what { $giver } had agreed to for { $who }. “{ $how }” Until it is withdrawn again, it counts.
rescued-agreed = Agreed on { $day }: { $giver }, for { $who }
rescued-read-withdrawals =
    { $count ->
        [one] 1 letter that takes something back had been read
       *[other] { $count } letters that take something back had been read
    }
rescued-sent =
    { $count ->
        [one] 1 thing that was sent had been recorded
       *[other] { $count } things that were sent had been recorded
    }
rescued-left =
    { $count ->
        [one] 1 draft or file had left
       *[other] { $count } drafts or files had left
    }
rescued-settled =
    { $count ->
        [one] 1 task was done, or address confirmed
       *[other] { $count } tasks were done, or addresses confirmed
    }

## Saving

saving-label = Saving
saving-unsaved = Not saved.
saving-unsaved-text = What changed is only in this page.
saving-save = Save the vault
saving-save-again = Save again
saving-handed-over = Given to the browser as { $name }.
saving-handed-over-text = Make sure that it arrived: choose the new file.
saving-check = Check the saved file
saving-checked = Saved.
saving-checked-text = The vault file holds everything.

## Work

work-begins = One moment…
work-percent = { $percent } %
work-stop = Stop
work-opening = Opening the vault
work-making = Making the keys
work-importing = Opening what was sent
work-importing-hint = Every letter is opened and every byte of evidence is checked.
work-reading = Decrypting and checking the file
work-saving = Sealing the vault
work-checking = Checking the file
work-comparing = Checking the saved files
work-passphrase-hint = The passphrase is worked on for a while, so that nobody can try many. In Tor Browser’s Safer mode this takes a minute or two.

## Cases

cases-title = Cases
cases-none = There are no cases yet. Bring in a bundle from the desk.
cases-count =
    { $count ->
        [one] 1 case, the newest first
       *[other] { $count } cases, the newest first
    }
cases-case = Case
cases-first = First letter
cases-newest = Newest
cases-contents = Holds
cases-open = Case
cases-sums =
    { $letters ->
        [one] 1 letter
       *[other] { $letters } letters
    }, { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $replies ->
        [one] 1 reply
       *[other] { $replies } replies
    }
cases-contested = Several first letters: somebody else may know the codename
cases-unproven = A letter is not proven
cases-unchecked = Cannot be checked: the first letter is not in this vault
cases-withdrawn = Consent withdrawn
cases-erasure = Asks to be deleted
cases-sealed = Sealed file: no reply possible

## One case

case-back = All cases
case-title = Case
case-server = From server
case-days = First letter { $first }, newest { $newest }
case-reply = Write a reply
case-no-reply-key = You cannot reply yet: the first letter of this case is not in this vault.
case-sealed-title = This came as a sealed file, without a codename
case-sealed-text = Somebody who could not use the page for reports has sealed a file and sent it. Nothing shows who it was, and no second file can be tied to this one. If it says how to reach the person, think first who else could be reading there.
case-sealed-no-reply = You cannot reply here: no codename belongs to this file.
case-letters = Letters
case-replies = Your replies
case-no-replies = You have not replied yet.
case-contested-title = Somebody else may know the codename of this case
case-contested-text = There are several first letters, and only the codename makes them. Either the same person has sent the report again, and they say the same. Or somebody else has found the codename, and one of them is false. Compare them with each other and with what you know, whichever came first. Follow-ups may be from either, and whoever has the codename can read your replies: name nobody in them. If you can reach the person in another way, ask them which letter is theirs, and to report again with a new codename. A first letter that you know to be false can be removed.
case-unchecked-title = The first letter of this case is not in this vault
case-unchecked-text = So it cannot be checked yet who wrote these letters, and you cannot reply. Most likely an older copy of the vault is open. Close it without saving, and open the vault file of the newest day with the highest number. If this is the newest one, look for the bundle with the first letter and bring it in. Until then nothing tells the server to delete these letters.
case-withdrawn-title = The person has taken something back
case-withdrawn-text = Read the withdrawal before you do anything else with this case.
erasure-title = The person asks you to delete everything
erasure-no-reason = No reason was given, and none is needed.
erasure-stop = Nothing of this case leaves the console until somebody has read this letter and says so on the page of agreements.
erasure-tell = If you want to tell the person what you delete and what you cannot, write a reply and carry it out first. Once the case is removed, you can no longer answer.
erasure-elsewhere = Think of what lies elsewhere: files that were saved, papers, older copies of the vault, and what was sent to others. Ask those others to delete it too.
erasure-remove = Then remove the case. The next bundle that you carry out tells the server to delete what it still has.
continuity-first = First letter
continuity-contested = One of several first letters: somebody else may know the codename
continuity-proven = Proven to be from the same person
continuity-unproven = Not proven: treat with caution
continuity-unchecked = Cannot be checked yet: the first letter is not in this vault
continuity-sealed = Nobody can prove who sealed it
continuity-unproven-title = Who wrote this?
continuity-unproven-text = This letter names this case, but does not carry the proof that its writer holds the codename. It may be from somebody else.
letter-report = Letter { $number }: report
letter-followup = Letter { $number }: follow-up
letter-withdrawal = Letter { $number }: withdrawal
letter-erasure = Letter { $number }: asks to be deleted
letter-sealed = Letter { $number }: sealed file
letter-sealed-no-text = What was sealed is not plain text. It is below, under a name that this console gave it.
letter-no-text = This letter has no text.
letter-answers = Answers
question-danger-now = Is somebody in danger now?
question-what-happened = What happened?
question-who-did-it = Who did it?
question-reporter-role = What whoever writes is to the case
question-ngo-name = Organisation that writes
question-victim-name = Whom it happened to
question-attributes = What is true of the person
question-family = Relatives who are in danger
question-colleagues = Others who are in danger
question-when = When it happened
question-where = Where it happened
question-bodies = With whom somebody cooperated
question-stage = When the attack came: before, during or after the cooperation
question-cooperation = What the cooperation was, and why the attack has to do with it
question-occasions = When and where the cooperation was
question-cooperation-proof = What shows the cooperation
question-report-paragraph = Paragraph of that report
question-further = What has happened since that report
question-response = What the State has said
question-measures = What the State has done
question-evidence = What else shows it, and where it is
question-reporter-contact = Safe way to reach whoever writes
evidence-is-shareable = may be passed on
evidence-not-shareable = may not be passed on
answer-none-known = None, as far as the person knows
answer-not-said = The person would rather not say
answer-not-sure = The person is not sure
# What a letter says of consent: each line stands with its answer below it.
topic-mechanism = Bodies that can help may have the case
topic-state = They may raise it with the government, in confidence and with the name
topic-public-without-name = It may become public without the name
topic-public-named = It may become public with the name
topic-sg-report = It may go to the Secretary-General, for the report on reprisals
consent-question-giver = Whose answers are these?
consent-question-understood = Were the risks of the Secretary-General’s report understood?
consent-answer-yes = Yes
consent-answer-no = No
consent-answer-talk = Wants to talk about it first
consent-answer-record = Yes, for the record alone: not to be published
consent-answer-without-name = Yes, in the report without the name
consent-answer-with-name = Yes, in the report with the name
consent-giver-self = Of the person whom it happened to
consent-giver-told = Of the person whom it happened to, passed on by whoever wrote
consent-giver-family = Of the family, because the person cannot be asked
consent-giver-lawyer = Of the lawyer, because the person cannot be asked
# Below what a letter agrees to. $by: the day of the letter that tells it, or "facts" where no letter does.
contradicted-ask = This does not fit what was told: ask the person before you use it.
contradicted-publicity =
    { $by ->
        [facts] By the facts of the case, publicity would make it worse.
       *[other] The letter of { $by } says that publicity would make it worse.
    }
contradicted-anonymity =
    { $by ->
        [facts] By the facts of the case, the person wants to stay anonymous.
       *[other] The letter of { $by } asks to leave the name out when others are told.
    }
contradicted-confidential =
    { $by ->
        [facts] By the facts of the case, the State is not to learn the applicant’s name.
       *[other] The letter of { $by } asks that the State does not learn who wrote. What it is told can give that away.
    }
contradicted-capacity =
    { $by ->
        [facts] By the facts of the case, the person can be asked. Somebody else has decided.
       *[other] The letter of { $by } says that the person can be asked. Somebody else has decided.
    }
contradicted-includes = It includes “{ $topic }”, which does not fit.
question-unknown = (a question that this console does not know)
remove-case = Remove this case
remove-letter = Remove letter { $number }
remove-case-title = Remove this case?
remove-case-text =
    The letters, the keys to their files and your replies are erased from this vault. The files cannot be opened any more, and you can no longer answer this person. Replies that have not been carried out are lost.

    The next bundle that you carry out tells the server to delete the letters. If you bring in an old bundle that holds them, they come back as new.
remove-letter-title = Remove this letter?
remove-letter-text =
    The letter and the keys to its files are erased from this vault, and the files cannot be opened any more.

    The next bundle that you carry out tells the server to delete it. If you bring in an old bundle that holds it, it comes back as new.
remove-many = Remove many cases
remove-many-lede = If strangers have filled the vault, choose what they sent: whole days, or case by case.
remove-many-kept =
    { $count ->
        [one] 1 case that you have answered or made notes on is not in this list. Open it to remove it.
       *[other] { $count } cases that you have answered or made notes on are not in this list. Open each to remove it.
    }
remove-many-none = There is no case here that nobody has worked on.
remove-many-day =
    { $day }: { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
remove-many-list = List
remove-many-list-of = List the cases of { $day }
remove-many-look = Look
remove-many-look-at = Look at case { $name }
remove-many-hide = Close
remove-many-hide-case = Close case { $name }
remove-many-chosen =
    { $count ->
        [0] No case is chosen
        [one] 1 case is chosen
       *[other] { $count } cases are chosen
    }
remove-many-remove = Remove the chosen cases
remove-many-title =
    { $count ->
        [one] Remove 1 case?
       *[other] Remove { $count } cases?
    }
remove-many-text =
    { $letters ->
        [one] 1 letter is
       *[other] { $letters } letters are
    } erased from this vault for good{ $files ->
        [0] {""}
        [one] , with the key to 1 file: it cannot be opened any more
       *[other] , with the keys to { $files } files: they cannot be opened any more
    }. You can no longer answer these people.

    The next bundle that you carry out tells the server to delete what it still has of them. If you bring in an old bundle that holds them, they come back as new.
remove-many-keep = Keep them
remove-many-confirm =
    { $count ->
        [one] Remove 1 case
       *[other] Remove { $count } cases
    }
remove-keep = Keep it
remove-confirm = Remove it
reply-number = Reply { $number }

## Evidence

files-title =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
files-danger = Files can be made to attack who opens them. Save and open them only on this computer that is never online.
files-bring-bundle = Choose the bundle with these files
files-bring-bundle-hint = The evidence stays in the bundle file that came from the desk. The vault holds its key.
files-saved = saved and checked
files-handed-over = Given to the browser as
files-check-title = Check that the files arrived
files-check-text = A full disk or stick can leave a saved file empty or cut off. Choose the saved files again, several at once: until all of them are found to be whole, nothing tells the server to delete this letter.
check-files = Check the saved files
check-files-hint = Choose all of them together. The names of saved files begin with evidence.
check-whole =
    { $count ->
        [one] 1 file is whole
       *[other] { $count } files are whole
    }
check-whole-text = Each byte is as its letter says. Save the vault, so that it remembers this.
check-unmatched =
    { $count ->
        [one] 1 file is not a whole file of any letter
       *[other] { $count } files are not whole files of any letter
    }
check-unmatched-text = It is empty, cut off or changed, or it is something else. If it is saved evidence, save it again in its case and choose the new file.
files-held-title = This letter stays on the server
files-held-text = Its files are not in the vault, only in the bundle that you carried over. Save every file, check that it arrived, and keep the copies: until then nothing tells the server to delete it.
files-other-copy = I have another copy of these files, or do not need them
other-copy-title = Are these files safe?
other-copy-text = If you go on, the next bundle that you carry out tells the server to delete them. If you lose the bundle that holds them then, they are gone for good. Go on only if you have a second copy of that bundle, or do not need the files.
other-copy-confirm = The server may delete them
other-copy-cancel = Keep them on the server
files-large = Large: the computer needs about { $memory } of free memory to view or save it.
files-show = View
files-show-named = View { $name }
files-hide = Close
files-hide-named = Close { $name }
files-save = Save
files-save-named = Save { $name }
show-image-alt = Picture: { $name }
show-pdf = Show the document
show-pdf-hint = Documents are shown by the browser’s own reader. Do this only on this computer that is never online.
show-pdf-title = Document: { $name }
show-text-cut = This is the beginning. Save the file to read the rest.

## Bringing in

import-title = Bring in what was sent
import-lede = Choose the bundle that you carried over from the desk.
import-choose = Choose the bundle
import-choose-another = Choose another bundle
import-hint = A file that ends in .tar. Keep it: the evidence stays in it.
import-results = What was in the bundle
import-sums = New: { $imported }. Already there: { $known }. Refused: { $refused }.
import-imported = New
import-known = Already there
import-refused = Refused
import-submission = Submission
import-full-title = The vault is full
import-full-text = Remove the cases that you do not want, with “{ remove-many }” below the list of cases. Save the vault, carry the receipts to the desk, and bring in this bundle again. What did not fit is still on the server.
import-unchecked-title = Is this an older copy of the vault?
import-unchecked-text = Letters in this bundle answer to a first letter that is not in this vault. Most likely a newer copy of the vault has it. Close this one without saving, open the vault file of the newest day with the highest number, and bring in this bundle there. If this is the newest one, look for the bundle with the first letter. Nothing is lost: the server keeps these letters until they can be checked.
import-contested-title = Somebody else may know a codename
import-contested-text = A case has several first letters. Either the same person has sent the report again, or somebody else has found the codename, and one of the letters is false. Open the case and compare them before you believe or answer any of them.
instance-title = Is this bundle from your server?
instance-text = It comes from a server that this vault has not seen before. Ask whoever runs your desk whether the server is a new one. If nobody knows of it, somebody else may have made this bundle to bring letters in.
instance-take = Yes, bring it in
instance-refuse = Do not bring it in
import-refused-title = Refused submissions stay on the server
import-refused-text = They get no receipt, so the server does not delete them yet. Collect them again with the desk; the stick may have damaged them.

## Replying

reply-title = Reply to case
reply-sequence = This will be reply { $number }.
reply-language = Language of the reply
reply-text = Your reply
reply-hint = It is signed, so that the person can be sure that it is from you. It may be read on a borrowed computer: do not name anyone without need.
reply-space = { $percent } % of the space is used. There is room for about { $letters } more letters.
reply-space-over = This is too long for one reply. Shorten it, or send the rest in a second reply.
reply-empty = Write something first.
reply-preview = Preview
reply-give-up = Do not reply
reply-preview-title = Check your reply to case
reply-preview-text = This is what the person will read. After signing it cannot be changed.
reply-sign = Sign and put into the vault
reply-change = Change it

## Carrying out

outgoing-title = Carry out
outgoing-lede = One file takes your replies, the receipts and the weekly keys to the desk.
outgoing-unsaved-title = Save the vault first
outgoing-unsaved = Nothing leaves before the vault that remembers it is saved.
outgoing-done-title = The bundle was given to the browser
outgoing-done = Carry it to the desk and upload it there. Until it has arrived, the same things are in every bundle: exporting again does no harm.
outgoing-which = One bundle does not hold all: this is bundle { $number } of { $total }.
outgoing-holds = It holds { $receipts } of { $allReceipts } receipts and { $replies } of { $allReplies } replies.
outgoing-again = Export once more after this one, and carry all of the bundles to the desk.
outgoing-last = It is the last one: carry all of the bundles to the desk. Exporting them again does no harm.
outgoing-none = There is nothing to carry out yet. Before the first bundle has come in, publish your organisation with its card.
outgoing-server = For server
outgoing-replies =
    { $count ->
        [0] No replies
        [one] 1 reply
       *[other] { $count } replies
    }
outgoing-receipts =
    { $count ->
        [0] No receipts
        [one] 1 receipt: the server then deletes that submission
       *[other] { $count } receipts: the server then deletes those submissions
    }
outgoing-unchecked =
    { $count ->
        [one] 1 receipt is held back, because the first letter of its case is not in this vault
       *[other] { $count } receipts are held back, because the first letters of their cases are not in this vault
    }
outgoing-held =
    { $count ->
        [one] 1 receipt is held back, because files of its letter are not saved and checked yet
       *[other] { $count } receipts are held back, because files of their letters are not saved and checked yet
    }
outgoing-keys = The organisation’s profile and its weekly keys
unchecked-title =
    { $count ->
        [one] 1 letter stays on the server: it cannot be checked yet
       *[other] { $count } letters stay on the server: they cannot be checked yet
    }
unchecked-text = The first letter of each of these cases is not in this vault. Most likely an older copy of the vault is open. Before you export anything, look for the vault file of the newest day with the highest number, and open that one instead.
unchecked-letters =
    { $count ->
        [one] 1 letter
       *[other] { $count } letters
    }
held-title =
    { $count ->
        [one] 1 letter stays on the server: its files are not saved and checked yet
       *[other] { $count } letters stay on the server: their files are not saved and checked yet
    }
held-text = The vault does not hold files. Open each case and save them, then choose all saved files here to check that they arrived; or remove what you do not want. Until then nothing tells the server to delete these letters, and you can carry out everything else.
held-files =
    { $count ->
        [one] 1 file to save and check
       *[other] { $count } files to save and check
    }
held-other-copy-all = I have another copy of all these files, or do not need them
outgoing-export = Export the bundle
outgoing-export-next = Export the next one ({ $number } of { $total })
export-title = Is the saved vault really there?
export-text =
    { $receipts ->
        [0] The saved vault file has not been checked. If it is not where you think it is, nobody can read what people answer to the keys that you carry out.
        [one] With this bundle you let the server delete 1 submission{ $files ->
            [0] {""}
            [one] {" "}with 1 file
           *[other] {" "}with { $files } files
        }. The saved vault file has not been checked. If it is not where you think it is, the letter is lost for good.
       *[other] With this bundle you let the server delete { $receipts } submissions{ $files ->
            [0] {""}
            [one] {" "}with 1 file
           *[other] {" "}with { $files } files
        }. The saved vault file has not been checked. If it is not where you think it is, the letters are lost for good.
    }
export-confirm = It is there: export

## Organisation

organisation-made-title = Your organisation is made
organisation-made-lede = Now save three files. Save the vault first, with the button at the top.
organisation-fingerprint = Fingerprint
organisation-fingerprint-text = This is how people know that it is really you. Print it, and give it to people on paper or say it to them. It never changes and it is not secret.
organisation-print = Print this page
organisation-files = Files
organisation-vault = The vault – keep it
organisation-vault-text = It holds all secret keys and all cases, sealed with your passphrase. Keep two copies on two sticks, away from any computer that is online. Its name has a number after the day, which grows each time you save. Keep the file with the highest one and destroy the older ones. Two files with the same number were saved from the same copy, and each may hold what the other lacks. Do not destroy either: open one of them, and bring in the bundles again that were brought into the other.
organisation-desk-key = desk-key.json – for the desk
organisation-desk-key-text = The desk uses it to collect sealed reports from the server. It cannot open them.
organisation-desk-key-danger = This file is not protected by a passphrase. Whoever has it can collect your sealed reports and publish in the name of your desk. Carry it to the desk on a stick and wipe the stick.
organisation-desk-key-save = Save desk-key.json
desk-key-title = Save the key of the desk?
desk-key-confirm = Yes, save it
organisation-card = card.json – to publish
organisation-card-text = It is public. Give it to the operator of the server, who enrols you with it.
organisation-card-save = Save card.json

## Updates of what is known of mechanisms

update-title = What is known of mechanisms
update-text = Addresses and rules change. Whoever you trust to follow them can send you a signed update. You see what it changes before you take it.
update-file = Choose an update
update-file-hint = A file with an update, brought over on a stick.
update-offered = Update { $serial }, of { $day }
update-compare = Compare the fingerprint first
update-compare-text = This is the first update here. Compare this fingerprint with what the publisher has told you in another way. From then on only updates of this publisher are taken.
update-compared = I have compared the words or the digits: they are the publisher’s.
update-held = Update { $serial } counts here.
update-held-unread = You took an update, and nothing of it can be read in this release.
update-publisher = Whose updates you take, and how to end it
update-forget-title = Take no more updates of this publisher
update-forget-text = Then what came with this release counts again, and nothing of the update. The next update that you take is a first one: you compare its publisher’s fingerprint, which may be another one’s. An old update of this publisher could be taken again too: take only the newest.
update-forget-changes = This would be otherwise:
update-forgotten-added = offered again
update-forgotten-changed = again as in the release
update-forget-compared = I have compared the words or the digits: this is the publisher whose updates we no longer take.
update-forget = Forget this publisher and the update
update-not-in-force-title = A part of the update does not count
update-not-in-force-text = This release cannot use it: { $names }. For these, what came with the release counts. Ask the publisher for a newer update.
update-unread-all = all that it says of one kind
update-unread-one = an entry without a legible name
update-known-publisher = It is signed by the publisher whose updates you take.
update-nothing = It changes nothing.
update-accept = Take this update
update-dismiss = Do not take it
update-added = added
update-changed = changed
update-withdrawn = not offered any more
update-contacts = other contacts
update-gone = before
update-come = now
update-part-contacts = Contacts
update-part-consent = Consent that it needs
update-part-discloses = Who learns what
update-part-standing = Standing
update-part-note = What is known of it
update-part-name = Name
update-part-can = What it can do
update-part-applies = When it applies
update-part-preconditions = Conditions
update-part-asks = What it asks for
update-part-draft = Kind of draft
update-part-languages = Languages
update-part-time-limits = Times
update-part-expect = What to expect
update-part-routing = How routing decides
update-part-confirmed = Last confirmed
update-part-family = Family
update-part-id = Id
code-update-inconsistent = The update does not fit this release: perhaps it gives another name to somebody whom people have agreed to, or lets more be told. Nothing was changed. Tell its publisher.
code-update-malformed = This file is no update, or it is damaged. Nothing was changed.
code-update-not-newer = The update is not newer than the one you have. Nothing was changed.
code-update-not-read = Something has changed meanwhile. Read the update again.
code-update-other-held = Your vault holds another update than the one you saw when you pressed, or none. Nothing was forgotten. Look again.
code-update-other-publisher = The update is by another publisher than the one whose updates you take. Nothing was changed. To change the publisher, forget the old one first.
code-update-other-shown = Another update was read meanwhile. Nothing was taken. Look at the one that is shown now.
code-update-signature = The update was not signed by the publisher that it names. Nothing was changed.
organisation-done = Go to the cases
organisation-rhythm = How often you look
organisation-rhythm-text =
    { $count ->
        [one] You promise to look for reports and to answer every day. People who write are told to come back after a day.
       *[other] You promise to look for reports and to answer within { $count } days. People who write are told to come back after { $count } days.
    }
organisation-rhythm-change = Change it
organisation-details = What you say of yourself
organisation-expires = Profile valid until
organisation-keys-until = Weekly keys made until

## Failures

code-open-failed = This did not open. Most likely a word of the passphrase is mistyped, or the passphrase is that of another vault: look at each word. If all of them are right, the file is damaged: take another copy of it.
evidence-open-failed = This did not open. It was changed or damaged on the way, the key for it has been erased since, or it was sealed for somebody else.
code-passphrase-too-short = The passphrase is too short. Use at least 16 letters.
code-passphrase-malformed = The passphrase holds characters that cannot be used, or is too long.
code-profile-too-large = The texts about the organisation are too long together. Shorten them.
code-file-unreadable = The file cannot be read any more. Is the stick still plugged in? Choose the file again.
code-file-not-safe = This kind of file is not shown here, because it could run something. Save it, and open it only on this computer that is never online.
code-file-unknown = There is no such file in this letter.
code-clock-implausible = The date of this computer does not fit what is in the vault, so no keys were erased or made by it. Set the clock, and try again.
# Said where a press was not carried out: what was pressed before it failed, or the page had changed.
undone-title = Your last press was not carried out
undone-text = Something failed before its turn came, or the page had changed. Look at what the page says now, and press again if you still want it.
code-page-failed = This page has a fault. Save the vault now, and then open the console again.
code-rescued-record-changed = Nothing was put back: the facts of this case have been changed since, or are those of another copy. Both are here. Copy what is missing.
code-vault-unsaved = Save the vault first.
code-vault-full = The vault has no room for this letter. It was not taken in, and stays on the server.
code-vault-no-room = The vault has no room for this. Nothing was changed. Remove cases that you do not want, save the vault, and try again.
code-vault-too-large = The vault has become too large to be saved.
code-vault-other-file = This is not the vault that was saved last. Choose the newest file, or save again.
code-bundle-malformed = This is not a whole bundle from the desk. Copy it to the stick again.
code-bundle-dated-ahead = This bundle, or a letter in it, is dated later than today, so nothing of it was taken in. If the date of this computer is behind, set the clock. If it is right, the server’s clock was ahead, or somebody has changed the bundle. Collect again with the desk, without the letters whose day has not come. Collect those when it has.
code-bundle-other-organisation = This bundle is for another organisation.
code-instance-new = This bundle comes from a server that this vault has not seen before. Nothing of it was taken in.
code-bundle-needed = Choose the bundle with these files first.
code-bundle-lacks-submission = This bundle does not hold these files. Choose the one that came with this letter.
code-card-no-weeks = The vault has no weekly keys that are not over, so there is no card to publish. Look at the date of this computer.
code-intake-too-many = The vault has as many weekly keys as it can hold. Keys that are over are erased when a bundle is imported and the vault is saved: do that first.
code-case-answered = One of these cases has a reply, notes or work. It can be removed only by itself, on its own page. Nothing was removed.
code-letter-unknown = There is no such letter in this case.
code-letter-needed = The only first letter of a case, a sealed file, and the only letter can be removed only with the case.
code-case-unknown = There is no such case in this vault.
code-case-no-reply-key = You cannot reply yet: the first letter of this case is not in this vault.
code-case-no-codename = You cannot reply here: this case is a sealed file, and no codename belongs to it.
code-reply-too-long = This is too long for one reply. Shorten it, or send the rest in a second reply.
code-reply-malformed = The reply holds characters that cannot be sent. Type it anew instead of pasting it.
code-reply-too-many = There are too many replies in this case.
code-case-full = The case holds as many letters as a case can. This one was not taken in.
code-case-other-keys = This letter claims a case whose keys it does not have, as no genuine letter does. It was not taken in.
code-submission-conflict = Another letter under this number is in the vault already. One of the two may be forged; this one was not taken in, and stays on the server.
code-letter-misplaced = The letter was written for another place than where it was found.
code-letter-not-filed = The server has not signed for this letter: somebody has put it into the bundle, or in the place of another one. It was not taken in. Collect it again with the desk.
code-letter-padding = The letter is not filled up as it should be.
code-document-malformed = The letter is not written as it should be.
code-document-too-large = The letter is too large.
code-evidence-hash-mismatch = A file is not the one that its letter names. It was damaged or exchanged on the way.
code-evidence-padding = Something is hidden behind the files that does not belong there.
code-evidence-misplaced = The evidence does not fit its letter.
