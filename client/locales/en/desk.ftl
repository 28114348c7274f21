### The desk: for the caseworker's machine that is online. It moves sealed files and opens nothing.

desk-title = Amparo desk
desk-foot = The desk moves sealed files. It cannot open them: that is done on the machine that is never online.
desk-leave = Forget the key and leave
desk-unavailable = The desk does not work here

## The key

desk-key-title = Open the desk
desk-key-lede = Collect sealed reports for the console, and bring its answers back.
desk-key-hint = The file desk-key.json of your organisation. It stays in this page, and is forgotten when you leave.
desk-key-choose = Choose the desk key
desk-key-busy = Proving the key to the server …
desk-key-refused = The desk stays closed

## Troubles of the card

desk-card-title = Nobody can report to you today
desk-card-expired = Your organisation’s card ended on { $day }. Make a new one at the console, and upload it here.
desk-no-key-for-today = There is no intake key for today. Save the card at the console, or export a bundle, and upload it here.

## Collecting

collect-title = Collect
collect-count =
    { $count ->
        [0] Nothing waits.
        [one] 1 submission waits.
       *[other] { $count } submissions wait.
    }
collect-further = They are the oldest: there are more behind them.
collect-which = One bundle does not hold all: this is bundle { $number } of { $total }.
collect-all = Choose all
collect-day = Day
collect-size = Size
collect-choose = { $name }, { $day }, { $size }
collect-prepare = Prepare a bundle of { $count } ({ $size })
collect-refresh = Look again
collect-busy = One moment …
collect-ready =
    { $count ->
        [one] The bundle with 1 submission is ready.
       *[other] The bundle with { $count } submissions is ready.
    }
collect-more = Save this one first. The next one is a file of its own: carry all of them to the console.
collect-next =
    { $count ->
        [one] Prepare the next one (1 submission, { $size })
       *[other] Prepare the next one ({ $count } submissions, { $size })
    }
collect-go-further = Look for the next ones
collect-save = Save the bundle ({ $size })
collect-save-hint = Carry it to the console on a stick. The server keeps its copy until the console’s receipt comes back.
collect-save-broken =
    If saving stops in the middle, let the browser try again, or save the bundle once more. The link works until an hour after it
    was last used; then prepare the bundle again.

## Bringing back

upload-title = Bring back
upload-hint = The bundle that the console has written: replies, receipts and intake keys. Or the card alone, card.json: the profile and intake keys.
upload-choose = Choose the console’s bundle or card
upload-reading = Reading the file …
upload-check = The console wrote this bundle on { $day }. It will:
upload-check-card = This is your organisation’s card, and every signature in it is right. It will:
upload-card =
    { $weeks ->
        [0] publish your card
        [one] publish your card, with the intake key of 1 week
       *[other] publish your card, with the intake keys of { $weeks } weeks
    }
upload-replies =
    { $count ->
        [0] bring no replies
        [one] bring 1 reply
       *[other] bring { $count } replies
    }
upload-receipts =
    { $count ->
        [0] delete nothing from the server
        [one] delete 1 submission from the server, because the console has it
       *[other] delete { $count } submissions from the server, because the console has them
    }
upload-send = Upload
upload-discard = Put it aside
upload-sending = Uploading
upload-progress = { $done } of { $total } parts
upload-stay = Keep this page open until it is done.
upload-done-title = All of it has arrived
upload-not-done-title = Not all of it has arrived
upload-again = Upload the same file again: what has arrived already is not disturbed.
upload-card-done = Your card is published.
upload-replies-done =
    { $count ->
        [0] There were no replies.
        [one] { $arrived ->
            [0] The reply did not arrive.
           *[other] The reply arrived.
        }
       *[other] { $arrived } of { $count } replies arrived.
    }
upload-deleted =
    { $count ->
        [0] Nothing was left to delete.
        [one] 1 submission was deleted from the server.
       *[other] { $count } submissions were deleted from the server.
    }
# Replies are numbered as they lie in the bundle.
upload-conflicts =
    { $count ->
        [one] Reply { $replies } of this bundle will not arrive, not even when it is uploaded again. All else is not held up by it.
       *[other] Replies { $replies } of this bundle will not arrive, not even when they are uploaded again. All else is not held up by them.
    }
upload-not-deleted = Nothing was deleted from the server.

## Failures

code-desk-key-malformed = This file is not a desk key.
code-file-unreadable = The file cannot be read any more. Is the stick still in?
code-organisation-unknown = The organisation of this key is not enrolled on this server.
code-desk-unauthorized =
    The server does not accept this key. There are two possible causes: the key is not the one that is enrolled here, or the
    address of this page is not one of the operator’s own. Compare the address with the one that the operator gave you. If it is
    right, ask the operator which key is enrolled.
code-card-signature = There is a card that is not signed by the organisation that it names. Do not go on: tell the operator, and your organisation.
code-submission-unknown = One of the submissions is not there any more. Look again what waits.
code-bundle-malformed = This file is not a bundle of the console, or it is damaged.
code-document-malformed = This file is not an organisation’s card, or it is damaged.
code-document-too-large = This file is larger than a card can be.
code-card-other-organisation = This card is from another organisation.
code-bundle-signature = This bundle is not signed by your organisation’s console, or it was changed on the way. Nothing was uploaded. Export it again.
code-bundle-other-instance = This bundle is for another server.
code-bundle-other-organisation = This bundle is from another organisation.
code-slot-conflict = A reply could not be brought: there is another one in its place.
code-slot-refused = The server refused a reply.
code-card-refused = The server refused the card.
code-card-conflict =
    The server has other intake keys for one of these weeks, and keeps them. Either this is an older card, or its keys were made anew
    at the console. If the keys that the server has are lost, tell the operator, who can replace them.
code-receipt-refused = The server refused the receipt.
code-engine-failed = A part of this page broke. The key is forgotten. Load the page again.
code-page-failed = This page broke. The key is forgotten. Load the page again.
code-browser-no-worker = This browser does not let the page do its work.
