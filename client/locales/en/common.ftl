### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = Skip to the content
shell-footer = Amparo is free software. Everything you write is sealed on this device before it is sent.
shell-needs-script = This page needs JavaScript. Nothing has been sent.

## Practice organisation

practice-title = For practice only
practice-text = Not a real organisation: the server can read what you send. Send nothing that is true.

## Organisation card

card-languages = Reads
card-regions = Works in
card-rhythm = Looks and answers
card-rhythm-days =
    { $count ->
        [one] every day
       *[other] within { $count } days
    }
card-policy = How it works with reports, in its own words
card-fingerprint = The organisation’s fingerprint
card-fingerprint-hint = It belongs to this organisation alone. Compare it with a copy that you trust: on paper, or from someone who knows the organisation. Every digit must match, or every word.
card-fingerprint-digits = As digits
card-fingerprint-words = As words, to read aloud
card-fingerprint-public = These words are the organisation’s, and public. They are not a codename.

## Choosing files

files-label = Files
files-hint = Choose files, or drop them here. { $limit } in all.
files-choose = Choose files
files-drop-here = Drop the files here
files-chosen =
    { $count ->
        [0] No files chosen
        [one] 1 file, { $size }
       *[other] { $count } files, { $size }
    }
files-remove = Remove { $name }
files-remove-short = Remove
choose-none = No file chosen
choose-chosen = Chosen:

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [one] 1 byte
       *[other] { $value } bytes
    }
size-kilobytes = { $value } kB
size-megabytes = { $value } MB
size-gigabytes = { $value } GB
progress-of = { $done } of { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [one] Something needs your attention
       *[other] { $count } things need your attention
    }
code-network-failed = The connection failed. Nothing is lost: try again.
code-answer-malformed = The server gave an answer that this page does not understand. Try again later.
code-request-timeout = The connection was too slow this time. Nothing is lost: try again.
code-server-busy = The server is busy. Try again in a moment.
code-server-error = The server had a fault. Try again later.
code-storage-full = The server has no room left. Try again later.
code-other = It did not work ({ $code }). Try again now, or later.

## Questions

confirm-cancel = Cancel

## Codename words

words-label = Your codename, { $count } words
words-hint = You can paste all the words into the first box.
words-word = Word { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = Tibetan

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = the whole world
region-002 = Africa
region-003 = North America
region-005 = South America
region-009 = Oceania
region-011 = Western Africa
region-013 = Central America
region-014 = Eastern Africa
region-015 = Northern Africa
region-017 = Middle Africa
region-018 = Southern Africa
region-019 = Americas
region-021 = Northern America
region-029 = Caribbean
region-030 = Eastern Asia
region-034 = Southern Asia
region-035 = Southeast Asia
region-039 = Southern Europe
region-053 = Australasia
region-054 = Melanesia
region-057 = Micronesia
region-061 = Polynesia
region-142 = Asia
region-143 = Central Asia
region-145 = Western Asia
region-150 = Europe
region-151 = Eastern Europe
region-154 = Northern Europe
region-155 = Western Europe
region-202 = Sub-Saharan Africa
region-419 = Latin America
