### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = Files often hold more than you see: a place, a day, a device, a name. This page looks at each file on this device and makes a copy without that. Your files do not leave this device for that. The server can notice what kind of file is looked at.
evidence-waiting = Waits to be looked at
evidence-looking = Looking at this file
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [one] { $done ->
            [0] Looking at the file
           *[other] The file has been looked at
        }
       *[other] { $done } of { $count } files have been looked at
    }
# $count: how many files
evidence-status-unlooked = The connection failed. Not looked at yet: { $count }
evidence-nothing = Nothing was found in it besides what it shows.
evidence-reveals = What this file reveals ({ $count }): { $aspects }
evidence-left = What stays in the clean copy ({ $count }): { $aspects }
evidence-left-text = This is part of what the file shows, or the file would not open without it. If it can harm someone, leave the file out.
evidence-and-more = More was found than can be shown here.
evidence-lost-text = This page cannot clean everything in this file, so the clean copy does not show: { $things }. If that matters, choose “A clean copy and the original”.
evidence-choice = What should be sent?
evidence-clean = A clean copy
evidence-clean-hint = It shows the same, without what can be taken out.
evidence-clean-hint-lost = It does not show everything: see above.
evidence-both = A clean copy and the original
evidence-both-hint = If the place, the day or the device can prove something. The organisation gets both, sealed.
evidence-original = The original as it is
evidence-original-hint = The organisation learns all that is listed here, and whatever else is in it.
evidence-keep-name = Send it under the name that it has now
evidence-named = It goes as “{ $name }”.
evidence-named-both = They go as “{ $first }” and “{ $second }”.
evidence-unticked = Without this tick, it goes as “{ $name }”.
evidence-unticked-both = Without this tick, they go as “{ $first }” and “{ $second }”.
evidence-unlooked = This file has not been looked at yet
evidence-refused = There is no clean copy of this file
evidence-refused-choose = Send it as it is only if what may be hidden in it harms nobody.
evidence-send-as-is = Send it as it is
evidence-goes-as-is = It will be sent as it is.
evidence-not-as-is = Do not send it as it is
evidence-part-clean = a clean copy
evidence-part-both = a clean copy and the original
evidence-part-original = as it is

## Why there is no clean copy

code-cleaning-empty = There is nothing in this file. If there should be, remove it, and choose it again.
code-cleaning-unknown-kind = This page cannot clean files of this kind.
code-cleaning-malformed = The file is damaged, or it is not what it says it is.
code-cleaning-encrypted = The file is locked with a password, so this page cannot look into it.
code-cleaning-too-large = The file holds more parts than this page can look at.
code-cleaning-unsupported = The file holds something that this page cannot clean.
code-cleaning-active = The file holds a program (macros). Whoever opens it may run that program.
code-cleaning-incomplete = A copy was made and looked at once more, and it still revealed something.
code-file-unreadable = The file cannot be read any more. Remove it, and choose it again.
code-guard-failed = Looking at this file did not work.
code-guard-not-loaded = The connection failed before this page could look into the file. Nothing is lost: try again.
problem-files-not-looked-at = Some files could not be looked at, because the connection failed. Try again, or remove them.

## What is found. Each is followed by what the file says, if it is text.

finding-place = Place
finding-device = Device
finding-person = Person
finding-time = Time
finding-language = Language settings
finding-program = Program
finding-thumbnail = Small preview picture, perhaps of an earlier state
finding-history = Earlier states and remarks
finding-description = Title or description
finding-identifier = Number that ties files together
finding-hidden = Something that is not shown
finding-link = Address of something elsewhere
finding-unknown = Something unknown
finding-lost = Not in the clean copy
lost-picture = a picture
lost-chart = a chart
lost-object = an object from another program
lost-text = a text from another file
lost-film = a film or a sound

## What was found, in words, and where in the file

found-moment = { $day }, { $time }
found-moment-zone = { $day }, { $time } ({ $zone })
found-zone = Clock of the zone { $zone }
found-position = A point on the map that anybody can look up: { $latitude }, { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees } degrees north
        [S] { $degrees } degrees south
        [E] { $degrees } degrees east
       *[W] { $degrees } degrees west
    }
found-height =
    { $side ->
        [below] { $metres } m below sea level
       *[above] { $metres } m above sea level
    }
found-version = Version { $version }
found-saved = Times saved: { $count }
found-worked = Minutes of work on it: { $minutes }
found-earlier = Earlier states still in the file: { $count }
found-unshown = Parts that nothing shows: { $count }
found-not-text = Something that is not text
found-cut-off = Cut off, but still in the file. Length in seconds: { $seconds }
found-cropped = More of the picture is in the file than is shown
found-measured = Colors as one single screen was measured
found-in-inner-picture = A picture inside the document
found-in-properties = Document properties
found-in-camera = Camera data
found-in-notes = Notes that programs leave behind
found-in-colors = Description of the colors
found-in-package = List of the parts of the file
found-in-document = Data of the document
found-in-film = Data of the film
found-in-picture = Data of the picture
found-in-sound = Data of the sound
found-technical = Technical names
