### The portal: for the person who reports. They may be afraid, tired, watched, and reading in a second language.

portal-title = Amparo
# The title of the window. Others see it in lists of windows: it must not say what this is about.
title-part-1 = Part 1 – Amparo
title-part-2 = Part 2 – Amparo
title-part-3 = Part 3 – Amparo
title-part-4 = Part 4 – Amparo
title-part-5 = Part 5 – Amparo
title-part-6 = Part 6 – Amparo
title-reading = Reading – Amparo
title-wait = One moment – Amparo
title-trouble = A problem – Amparo

## Everywhere

back = Back
go-on = Go on
try-again = Try again
start-page = To the first page
leave = Leave this page
languages = Languages of this page
language-wait = The page is getting its words in the other language. What you have written stays.
language-failed = The other language could not be loaded, and nothing has changed. You can try again.
# At the picker, before a link to the English page.
review-note = People who speak this language have not checked this text yet. If something is unclear, look at the English.
step-of = Step { $step } of { $steps }
nothing-sent = Nothing has been sent.
nothing-filed = Nothing was filed. Nobody can read what had been sent so far, and it will be deleted.

## The first page

# Takes the place of “The two buttons above work once…”.
doors-open = Ready. Nothing is sent until you say so.
doors-unsealed = Do not write anything here: nothing can be sealed from here.
doors-detour = Do not write anything here: use the onion address itself.

## What the page can see of how safe it is to use it here. It says what something looks like, never more than it can know.

safety-onion = You came by the onion address, with what looks like Tor Browser
safety-onion-text = Your network can see that you use Tor, but hardly which site you visit.
safety-onion-other = You came by the onion address, but this does not look like Tor Browser
safety-onion-other-text = Other browsers can tell more about you than you know. If you can, open this address in Tor Browser.
safety-onion-phone = On an iPhone, Onion Browser is the best there is.
safety-proxy = This looks like a detour through somebody else’s server
safety-proxy-text = Whoever runs it can see that you are here, read what you type and change this page. Do not write anything here.
safety-proxy-do = Open Tor Browser and go to the onion address itself. Its name ends with “.onion”, with nothing after it.
safety-open = You came over the open web
safety-open-text = Your internet provider, and whoever watches your network, can see that you visit this site. They cannot read what you write.
safety-open-plain = This page came without encryption. Your internet provider, and whoever watches a network on the way, can see this visit. They can read this page and change it, also so that it sends them what you type. Do not write anything here.
safety-open-tor = If this is Tor Browser, your network cannot see that you visit this site; with any other browser, it can. The onion address is safer still: nobody outside of Tor is on the way.
safety-open-do = It is safer with Tor Browser and this onion address. Compare it with the one that the organisation gives on paper or on its own site:
safety-open-ask = It is safer with Tor Browser. This site does not say that it has an onion address.
safety-open-short = Others on your network can see that you visit this site. Tor Browser hides that: see the first page.
safety-own = This page comes from this device itself
safety-own-text = It is for practice, or for those who run the server.
safety-standard = The security level looks like “Standard”
safety-standard-text = “Safer” protects better against attacks on your browser, and everything here works with it.
safety-safer = The security level looks like “Safer”
safety-safer-text = That is what we advise. Everything here works with it.
safety-safest = The security level looks like “Safest”, with scripts allowed for this site
safety-safest-text = Everything here works with it, as long as you leave the scripts allowed.
safety-unclear = The security level cannot be told from here
safety-unclear-text = We advise “Safer”. Everything here works with it.
safety-level-how = In Tor Browser: note the address of this page first. Open the shield beside the address bar, choose Settings, then “Change”, and choose “Safer”. On a phone: the menu (three dots), then Settings, then “Security level”. The browser may restart and close every page: then open this address again, before you write.
safety-unsealed = From here, nothing can be sealed or sent
safety-unsealed-text = This page came without encryption, and your browser lets nothing be sealed on such pages. Open the onion address in Tor Browser, or an address that begins with “https”.
safety-honest = This page can only look at the address and at a few signs of the browser. They can be wrong, and it cannot see who watches your device.

## When it does not work

preparing-title = Getting ready
preparing-text = The tools that seal your words are being loaded. On a slow line this can take a few minutes.
unreachable-title = The server did not answer
unavailable-title = This page cannot send anything from here
unavailable-kept = What you wrote is still here. It is lost if you load this page again, close it or leave it: try again first.
unavailable-kept-return = Try again, and enter your codename again. Then choose again what you were doing, such as “Answer, or write more”: your text is there.
unavailable-first = First try again.
unavailable-text = If that does not help:
unavailable-tor = Use a current Tor Browser, and load this page again.
unavailable-level = In Tor Browser, set the security level to “Safer” or “Standard”. You find it at the shield beside the address bar, under Settings. On a phone: the menu (three dots), then Settings, then “Security level”.
unavailable-address = Open the onion address of this site in Tor Browser, or an address that begins with “https”. If you do not have one, ask the organisation.
code-browser-not-secure = This page came without encryption, and on such pages your browser lets nothing be sealed. Do not write anything here.
code-browser-no-crypto = This browser cannot seal anything.
code-browser-no-worker = This browser does not let the page start the part that seals.
code-engine-failed = The part that seals did not load, or it stopped.
code-page-failed = This page stopped because of a fault in it.
code-directory-changed = The server now says that it is another server. For your safety, nothing goes to it. Load the page again.

## Choosing the organisation

choose-title = Who should read your report?
choose-title-one = Who will read your report
choose-text = Only the one that you choose can read it.
choose-this = Send to { $name }
choose-missing = Choose an organisation.
choose-gone = The organisation that you chose cannot receive reports today. Nothing that you wrote is lost, and it goes to another organisation only if you choose that one.
choose-nobody = No organisation can receive reports today
choose-nobody-text = Nothing can be sent now, so please do not write your report here. Try again in a few days, or ask the organisation for another safe way to reach it. If the date on this device is wrong, put it right and load the page again.
refused-title = Cannot be chosen today
refused-forged =
    { $count ->
        [one] One more organisation is listed, but its papers are not genuine. Do not trust it.
       *[other] { $count } more organisations are listed, but their papers are not genuine. Do not trust them.
    }
code-card-signature = Its papers are not genuine. Do not trust it.
code-card-other-organisation = Its papers belong to another organisation. Do not trust it.
code-card-expired = Its papers have expired. Nothing can be sent to it until it renews them.
code-card-no-key-for-today = It is not ready to receive anything today. If the date on this device is wrong, put it right and load the page again.
code-card-not-pinned = It does not belong to this site. Do not trust it.
code-organisation-unknown = The organisation is no longer here. Nothing can be sent to it.

## Writing

write-title = What happened?
write-help = Write what you can, in your own words, in any language. If the organisation does not read that language, it needs a translation first, and that takes longer. It does not have to be complete: you can add to it later with your codename.
later-digits = Until an answer is there, and again when none is left, you need 60 digits besides the codename: the organisation’s fingerprint. You get both after sending.
write-label = Your report
write-kept = What you write stays on this page only. It is gone when you close the page or leave it. The back button of your browser leaves it too: use the “Back” on the page.
missing-questions = The questions about what happened could not be loaded.
missing-questions-loading = The questions about what happened are being loaded.
missing-questions-send = You can send your report without them.
missing-consent = The questions about what may be done with your report are missing too. While you are not asked, nothing is agreed to.
language-label = Language of your text
language-other = Another language
text-hint = What happened, to whom, where and when. Who did it, if you know. What you are afraid of, and what you need.
text-room = Room left: { $left }
text-over = Too long by { $over }
text-cleaned = Some invisible characters cannot be sent. They were taken out; your words are as they were.
problem-nothing-written = There is nothing to send yet. Write something, or add a file.
problem-text-too-long = The text is too long. Shorten it, or put a part of it into a file.
problem-answer-too-long = One of your answers is too long. Shorten it, or put a part of it into a file.
problem-letter-too-large = All of it together is too large for one report. Shorten your text or an answer, or put a part of it into a file.
problem-files-too-large = The files are too large together. Remove some, and send them later with your codename.
problem-files-being-looked-at = Some files are still being looked at. Wait a moment, or remove them.
problem-files-need-choice = There is no clean copy of some files. Say of each whether it should be sent as it is, or remove it.
problem-files-too-many = There are too many files: 1,000 is the most. Remove some, and send them later with your codename.

## Files

attach-title = Do you have files to add?
attach-help = Photos, videos, sound, documents: anything that shows what happened. You can also add files later with your codename.
attach-skip = Go on without files
files-folders =
    { $count ->
        [one] A folder was left out. Open it and choose the files in it.
       *[other] { $count } folders were left out. Open them and choose the files in them.
    }

## Last look

check-title = Is this what you want to send?
check-help = Look once more. After sending it cannot be called back, but you can add to it.
check-to = To
check-text = Your text
check-files = Your files
check-no-text = You have written nothing in your own words yet. You can send it so: the organisation then gets only what stands below, and may have to ask you what happened.
check-no-files = You added no files.
check-change-to = Choose another
check-change-text = Change the text
check-change-language = Change the language
check-change-files = Change the files
check-return = Check and send
check-send-hint = Your report is sealed on this device and then sent. You get your codename when it has arrived. Have pen and paper ready.
check-send = Seal and send

## Sending

sending-title = Sending
sending-title-halted = Sending stands still
sending-starting = Asking the server for room.
sending-sending = Sealing and sending.
sending-waiting = The connection failed. Waiting a moment, then trying again.
sending-paused = Paused. What has arrived is kept for you.
sending-stalled = The connection keeps failing.
sending-stalled-title = What has arrived is kept for you
sending-finishing = All files have arrived. Sending the sealed letter.
sending-spoken = { $percent } percent have arrived.
sending-progress = Your files: arrived and confirmed
sending-padded = This is more than your files alone: extra bytes are added, so that nobody can tell their true size.
sending-keep-open = Keep this page open until it says that you can leave.
sending-close-nothing = If you close it now, nothing is filed: your letter goes last, and nothing counts without it.
sending-close-report = If you close it now, your report may have arrived already: first write down the words below.
sending-close-later = If you close it now, your message may have arrived already, and this page cannot tell you.
sending-pause = Pause
sending-resume = Go on sending
sending-stop = Stop sending
sending-stop-heading = Stop sending?
sending-stop-text = What has been sent so far will be deleted, and nothing is filed. What you wrote stays on this page.
sending-stop-late = It may have arrived already, and then it stays there. What you wrote stays on this page.
unfiled-title = It was not sent
unfiled-maybe = It may have arrived
unfiled-why = The answer of the server is missing
unfiled-maybe-text = The letter was on its way when it stopped, and we cannot see from here whether it arrived. You can send it again: getting it twice does no harm.
unfiled-earlier = This time nothing was filed. The time before, it may have arrived.
in-doubt-title = A codename, in case your report arrived
in-doubt-earlier = Keep this codename too
in-doubt-paper = Write these words down on paper, in this order. They are gone when this page is closed, left or loaded again.
in-doubt-use = If the report arrived, they are the way to its answer: come back here in some days and choose “I have a codename”.
in-doubt-again = A report that you send again has other words: then keep both.
in-doubt-try = Try { $number }
unfiled-kept = What you wrote is still on this page, until you leave it.
unfiled-back = Look at it and send again
unfiled-files = Choose the files again
code-evidence-changed = This file was changed, moved or deleted while it was being sent. Choose it again. Sending then begins from the start:
code-evidence-too-large = The files are too large together. Remove some, and send them later with your codename.
code-letter-too-large = The text is too long. Shorten it, or put a part of it into a file.
code-sending-stopped = Sending was stopped, as you asked.
code-receipt-not-verified = The server answered, but its receipt is not genuine.
code-submission-unknown = The server has forgotten what had been sent so far. Send it again.

## Codename

codename-title = Write down your codename
codename-arrived = Your report has arrived.
codename-what = These 12 words are your only way back to it:
codename-words = Your 12 words
codename-also = To do more than read, you also need 60 digits until an answer is there, and again when none is left: the organisation’s fingerprint, further down on this page.
codename-keep = How to keep it
codename-keep-paper = Write all the words on paper now, in this order. You can look at them again until you have checked your paper; after that, nobody can show them. The first four letters of each are enough.
codename-english = These are English words in Latin letters, from left to right: number 1 is on the left. You need not understand them: copy them letter by letter.
codename-keep-use = With them you can read the answer. As long as one is there, you can also add something or take back what you agreed to. Keep one answer, or note the 60 digits: answers are deleted after 180 days.
codename-keep-photo = Make no photo, screenshot or file of the words: devices are searched and copied.
codename-keep-learn = Learning them by heart is safest, if you can: make a short story of them. Hide the paper away from this device, and do not write on it what it is.
codename-keep-lost = Nobody can give it to you again: not the organisation, not this server.
codename-keep-found = Whoever finds the paper can read what is answered to you. Hide it, or learn the words and destroy it.
paper-title = Print the words on a card
paper-text = The card holds the 12 numbered words and nothing else: no name, and nothing that says what they are for.
paper-risk = Use only a printer that you trust. Printers and print shops can keep what they print, and the list of what was printed shows that something was. In the print window, switch off headers and footers: they would show the address of this page.
paper-day = Also print the day to come back: { $day }
paper-digits = Also print the 60 digits of the fingerprint
paper-digits-risk = These digits are public: whoever looks them up finds the organisation. It is safer to keep them on another paper than the words.
paper-print = Print the card
codename-written = I have written it down
confirm-title = Check your paper
confirm-text = Type these two words from your paper. So you can be sure that you can come back.
confirm-label = Two of your words
confirm-check = Check
confirm-again = Show the words again
confirm-wrong = One of these words, or both, is not right. Look at your paper, or look at the words again.
filed-title = All done
filed-safe = Sent. It is safe to close this page.
filed-safe-text = Closing this page forgets everything that you typed here.
filed-next = What comes next
come-back-day = Come back around { $day }.
come-back-why =
    { $count ->
        [one] The organisation promises to look and to answer every day.
       *[other] The organisation promises to look and to answer within { $count } days.
    }
filed-next-return = Come back to this address and choose “I have a codename”. Note the address, apart from the words. Remember the day; nothing on this device does it for you.
filed-next-days = Come back on different days and at different times, from a place where you feel safe.
filed-next-draft = If you kept notes or copies of what you sent on this device, think about whether they are safe there.
filed-compare = For your return: the organisation’s fingerprint
filed-compare-again = If you have not noted them: the 60 digits
filed-compare-text = Until an answer is there, you need this to write again, to take back what you agreed to, or to ask for deletion. You need it again when all answers were deleted, by you or after 180 days. It shows that it is the same organisation. It is public: find out where the organisation has printed it, or note all these digits.
receipt-title = A receipt, if you need proof
receipt-text = The server has signed that it took in a sealed report for this organisation on { $day }. The receipt says nothing of what you wrote.
receipt-warning = You do not need it to come back. A file on this device can be found, and shows that you were here. Save it only if you need proof and have a safe place for it.
receipt-save = Save the receipt
receipt-saved = Your browser was asked to save it as “{ $name }”. Look among your downloads whether it is there: this page cannot know.

## Coming back

enter-title = Enter your codename
enter-help = The first four letters of each word are enough. What you type does not leave this device.
enter-english = If your words are English, type them in Latin letters: switch your keyboard to English. Follow the numbers: word 1 goes into box 1.
enter-none = No organisation here can be read from today. Try again in a few days. If the date on this device is wrong, put it right and load the page again.
enter-organisation = Which organisation did you write to?
enter-unknown = I do not remember
enter-open = Open my messages
enter-busy = Looking for messages.
enter-unknown-word = Word { $box } is in no list of words. Compare it with your paper.
enter-near = Word { $box } is in no list of words. Did you mean one of these?
enter-use-word = Word { $box }: { $word }
repairs-title = What could be changed
repairs-text = With one of these changes the words fit together. Several fit by chance, and it may be none of them: compare with your paper before you choose one.
repairs-swapped = Swap words { $first } and { $second }
repairs-mistyped = Change word { $box } to “{ $word }”
taken-title = Changed in the boxes
taken-swapped = Words { $first } and { $second } have changed places.
taken-mistyped = Word { $box } is now “{ $word }”. You had typed “{ $before }”.
taken-text = It may be a guess. Nothing is open yet: compare all the words with your paper, then open your messages.
taken-put-back = Put it back as it was
check-receipt-door = Check a saved receipt
check-receipt-title = Check a receipt
check-receipt-help = Choose the receipt that you saved. It does not leave this device. You need no codename for this.
check-receipt-choose = Choose the receipt
check-receipt-nothing = It proves nothing
check-receipt-genuine = The receipt is genuine
check-receipt-ours = This server has signed it.
check-receipt-other = A server has signed it, and not this one.
check-receipt-day = Day, by the server’s clock
check-receipt-for = Sent to
check-receipt-unlisted = An organisation that is not listed here today
check-receipt-number = Number of what was sent
check-receipt-proves = What it proves
check-receipt-proves-text = Something sealed for this organisation, exactly what the receipt names, was on the server when it signed.
check-receipt-not = What it does not prove
check-receipt-not-content = What it says, or who wrote it: the server cannot know.
check-receipt-not-read = That anybody has collected or read it.
check-receipt-not-day = That the day is true: only the server says so.
code-receipt-malformed = This file is no receipt, or it was changed. Choose the receipt as it was saved.
code-receipt-unreadable = This file cannot be read. See whether it is still in its place, and choose it again.
code-codename-words = Enter all 12 words.
code-codename-checksum = One of the words is wrong, or two have changed places. Compare them with your paper.
code-mailbox-nowhere = No organisation has a verified message for this codename. If you choose your organisation, you can write to it.
code-mailbox-unreadable = The messages of this organisation cannot be checked today, so they are not shown. See whether the date on this device is right. If it is, try again in a few days.
code-mailbox-closed = Your messages are closed. Enter your codename again.

## Messages

mailbox-title = Your messages
mailbox-from = From:
mailbox-empty = No answer is shown
mailbox-empty-soon = Either there is no answer yet.
mailbox-empty-words = Or these are not your very words: about one time in sixteen, a wrong word goes unnoticed. Nobody can tell that from an empty mailbox, neither this page nor the server. Compare each word with your paper.
mailbox-empty-organisation = Check, too, whether you chose the right organisation.
mailbox-check-words = Back to the words
mailbox-unread =
    { $count ->
        [one] 1 message is new
       *[other] { $count } messages are new
    }
mailbox-read-forgotten = This page forgets what you have read when you leave it. If you delete what you have read, only what is new is here when you come back. Keep one answer, or note the 60 digits at the top: you need one or the other to write again. After 180 days answers are deleted.
mailbox-own-letters = What you sent is not shown here, only answers are: it is sealed, and only the organisation can open it.
mailbox-row-broken = Some messages are missing or not proven
mailbox-row-missing = Missing: { $numbers }.
mailbox-row-unverified = Not proven to be from the organisation: { $numbers }.
mailbox-row-what = What is verified below is from the organisation all the same. Tell it which numbers you have, and do nothing that rests on a message you cannot see.
mailbox-busy = One moment.
mailbox-nothing-new = Since you last looked, nothing has come.
mailbox-something-new = There is a new message.
mailbox-erased = The message has been deleted.
mailbox-draft-kept = What you had written before is still here: choose “Answer, or write more”, “Change what you agreed to” or “Ask for deletion”.
mailbox-unconfirmed = Something that you sent from here has no receipt: it may not have arrived. It can be sent again: choose “Answer, or write more”, “Change what you agreed to” or “Ask for deletion”.
mailbox-refresh = Look for new messages
mailbox-write = Answer, or write more
mailbox-files = Add files
mailbox-erasure = Ask for deletion
mailbox-withdraw = Change what you agreed to
mailbox-close = Close and forget
close-heading = Close and forget?
close-text = What you have not sent, and what has no receipt yet, is then gone from this page for good.
close-codenames = What has no receipt yet is then gone from this page for good, and so is a codename that may be the way to an answer. Write it down first.
close-confirm = Close and forget
close-stay = Stay on this page
mailbox-read-only = You can read, but not write today
message-number = Message { $number }
message-verified = Verified: it is from the organisation
message-verified-day = Signed on { $day } with the key of { $name }. Its fingerprint is at the top.
message-new = New
message-read = Read
message-mark-read = I have read it
message-mark-read-number = I have read it: message { $number }
message-unverified = Not verified
message-unverified-text = Something is here that does not prove that it comes from the organisation. It is not shown. Do not follow anything that someone tells you about it.
message-deleted = This message has been deleted.
message-missing = A message is missing here. The organisation may have sent it, and it has not arrived or was removed.
message-erase = Delete message { $number }
erase-heading = Delete message { $number }?
erase-text = It is deleted from the server for good. Nobody can bring it back.
erase-text-last = No other verified message is here. When this one is gone, you need the 60 digits of the fingerprint to write again, to take back what you agreed to, or to ask for deletion. Keep it, or note the digits first: they are at the top of the page.
erase-confirm = Delete
erase-keep = Keep it
compare-title = Is this your organisation?
compare-why = Compare the 60 digits below with those you noted. No verified message is here to show that this is the organisation you wrote to. A message that was deleted, by you or after 180 days, no longer shows it. Whoever controls the server could show you another one with the same name.
compare-different = If anything is different, send nothing from here
compare-different-text = If you have nothing to compare with, send nothing either, also when you want to take back what you agreed to or ask for deletion.
compare-wait = Go back and wait for an answer: a verified message proves that it is your organisation. Or ask the organisation in another safe way.
compare-fingerprint = Its fingerprint: 60 digits, which can also be read as words
compare-same = I compared it: it is the same
compare-cannot = I cannot compare: go back
code-organisation-not-compared = First compare the fingerprint of the organisation.
erasure-title = Ask for everything to be deleted
erasure-open = An earlier request from here has no receipt: it may not have arrived. You can send it again.
erasure-what = What will happen
erasure-people =
    { $count ->
        [one] The organisation gets your request, sealed. People there delete the case by hand; they promise to look every day.
       *[other] The organisation gets your request, sealed. People there delete the case by hand; they promise to look within { $count } days.
    }
erasure-stops = As soon as your request reaches them, they may give nothing more of your case to anybody, then or later.
erasure-server = This server deletes what it still holds of your case when they have done it. Messages to you stay here until you delete them, or 180 days: delete them yourself. When none is left, you need the 60 digits of the fingerprint to write again.
erasure-limits = What nobody can undo
erasure-limits-passed = What was already given to others, printed or copied does not come back. The organisation can only ask them.
erasure-limits-sure = You cannot see from here whether it was done. They can tell you before they delete; afterwards they cannot answer you any more.
erasure-limits-help = They can then no longer help with this case. To be helped again, you would have to report again.
erasure-label = Why, if you want to say it
erasure-hint = You need no reason.
erasure-send = Send my request
erasure-sure-heading = Ask for everything to be deleted?
erasure-sure-text = What they delete, nobody can bring back. They can then no longer help with this case.
erasure-sure-confirm = Yes, ask for deletion
erasure-sure-keep = Not now
erasure-sent-title = Your request has arrived
erasure-sent-text = Come back to see whether there is an answer. Then delete the messages here.
compose-to = To:
followup-help = This goes to the same organisation. It will see that the same person writes again.
followup-label = Your message
followup-answered = Read again: message { $number } of { $day }
followup-no-text = You wrote no text: only your files are sent.
followup-send = Seal and send
followed-title = Your message has arrived
withdrawn-title = The organisation will see what you took back
followed-text = Your codename stays the same.
followed-back = Back to your messages
