### The pages for people without JavaScript: a file that is sealed on the device with the program age, and sent with a plain form. No script ever loads these texts.
### Names of programs and files (age, report.txt, report.age, report.tar, recipients.txt, recipients-older.txt) and everything that is typed stay as they are in every language.

## Sending a sealed file

sealed-title = Send a sealed file, without JavaScript
sealed-lede = You write on your own computer, seal the file there with a program called age, and send the sealed file with this page. Only the organisation can open it.
sealed-computer = You need a computer for this, with Linux, macOS or Windows. On a phone or a tablet it does not work.
sealed-easier = There is an easier way
sealed-easier-text = With JavaScript, this site seals your words for you. You also get a codename, so that you can come back and read an answer. Here you do not.
sealed-easier-how = In Tor Browser: close your other tabs, open the shield beside the address bar, choose Settings, then “Change”, and set the security level from “Safest” to “Safer”. On a phone: the menu (three dots), then Settings, then “Security level”. The browser may restart and close every page: note the address of this one first, and open the first page again. The level holds for every site that you visit: set it back to “Safest” when you are done.
sealed-easier-link = To the first page
sealed-before = Before you begin
sealed-before-answer = Nobody can answer you here. If you want an answer, write into the file how to reach you safely, and when. If no way is safe, leave it out.
sealed-before-size = This server sees how large the sealed file is and on which day it came, and that it was sent in this way. It cannot see what is in it.
sealed-before-device = What you write lies on this device until you delete it, and whoever searches the device may find it, or find the program age. Tails forgets everything when you shut it down.
sealed-before-long = It takes some time, and a terminal: a window where you type commands. If you have to leave quickly, close this window and the others.
sealed-foot = Amparo is free software. What was not sealed on your device is not taken here.
sealed-guide = Help and safety: read what you can do, and who may be able to help

sealed-none = Nobody can be reached in this way today
sealed-none-text = No organisation has a key for today on this server, and without it nothing can be sealed. Nothing has been sent. Come back tomorrow, or ask the organisation for another safe way to reach it.
sealed-several = Who should read it?
sealed-several-text = Choose one organisation. Only this one can then open the file.

sealed-reader = Who will read it

## In four steps

sealed-step-get = Step 1: Get age
sealed-step-get-text = age is a free program that seals files. Open a terminal and type the line for your system. Whoever watches your network may see that you load it; Tails loads it through Tor.
sealed-tails = Tails, started with an administration password
sealed-debian = Debian, Ubuntu
sealed-fedora = Fedora
sealed-macos = macOS, with Homebrew
sealed-windows = Windows, in PowerShell

sealed-step-save = Step 2: Save the recipients
sealed-step-save-text = A file with the keys of this organisation tells age who may open yours. There are two: first find out which age you have.
sealed-step-save-version = If the answer is 1.3 or a higher number, take this one. It also withstands the computers that are expected in the future.
sealed-step-save-new = Save recipients.txt
sealed-step-save-older-text = If the number is lower, take this one.
sealed-step-save-older = Save recipients-older.txt
sealed-step-save-until = What you save is good until { $day }. After that day, delete it and save it anew: a file that is sealed with an old one may never be opened.
sealed-step-save-today = What you save is good only today, { $day }. Tomorrow, delete it and save it anew: a file that is sealed with an old one may never be opened.
sealed-as-text = The same as text, and as a code for a camera
sealed-as-text-hint = If you cannot save a file, put its text into one that you call recipients.txt, or recipients-older.txt for an older age.
sealed-as-text-new = For age 1.3 or higher
sealed-as-picture = The same as a code for a camera, one for each line. It is large: let it fill the picture, and hold still.
sealed-as-text-older = For an older age
sealed-as-picture-older = The recipients for an older age as a code for a camera.

sealed-step-seal = Step 3: Write, and seal
sealed-step-seal-write = Write with a simple text editor, and save it as report.txt, in the same place as the recipients.
sealed-step-seal-what = Write what happened, who is in danger, and, if that is safe, how you can be reached. Write also what may be done with it: to whom the organisation may pass it on, and whether with your name. It passes nothing on unless you agree.
sealed-step-seal-go = Go to that place in the terminal. Often it is this one. On Linux in another language the folder has another name, and the line finds it.
sealed-step-seal-line = Seal it. The line is the same on every system.
sealed-step-seal-files = If there are pictures or documents too, first put everything into one file, and seal that one.
sealed-step-seal-traces = Pictures and documents can hold more than they show: the place, the device, names. So can the one file that holds them all. Nothing of that is removed here. Only the organisation can open it.
sealed-step-seal-place-linux = Linux
sealed-step-seal-place-macos = macOS
sealed-step-seal-place-tails = Tails
sealed-step-seal-place-windows = Windows

sealed-step-send = Step 4: Send it
sealed-step-send-label = The sealed file
sealed-step-send-hint = Choose report.age, not report.txt. It can have up to 4 MB. What it is called is not kept.
sealed-step-send-button = Send the sealed file
sealed-step-send-wait = Then wait. Over Tor it can take some minutes. When it has arrived, another page says so.

sealed-after = When you are done
sealed-after-delete = Delete report.txt, report.age, recipients.txt or recipients-older.txt, and everything else that you made for it. Empty the trash.
sealed-after-files = If you made report.tar, delete it too, and everything that you packed into it, such as photo.jpg: all of it still lies on this device. What you want to keep is safer in another place.
sealed-after-shred = On Linux, these lines first write over the files; the second one is for report.tar and what you packed into it. On phones, USB sticks and most newer disks something may remain all the same.
sealed-after-terminal = Terminals remember what was typed. Close it; on Tails, shut down.

## It has arrived

sealed-filed-title = Your file has arrived
sealed-filed-text = It is stored on this server. Only those whom it was sealed for can open it. If you used the recipients of this page, that is this organisation alone: { $name }.
sealed-filed-next = What comes next
sealed-filed-next-compare = { $bytes } bytes have arrived. Look how many bytes your sealed file has: if it has more, a part is missing. Then send it again.
sealed-filed-next-organisation = The organisation collects it and opens it on a device without a network. Then it is deleted here, and after 30 days in any case.
sealed-filed-next-answer = Nobody can answer you here. If you wrote into the file how to reach you, the organisation may try it.
sealed-filed-next-again = Do not load this page again: the browser would send the file once more. You can send another file in the same way.
sealed-filed-next-delete = Now delete what you made: report.txt, report.age, recipients.txt or recipients-older.txt; and report.tar, with everything that you packed into it. Then leave this page.
sealed-filed-receipt = A receipt, if you need proof
sealed-filed-receipt-text = The server has signed that it took in a sealed file for this organisation on { $day }. The receipt says nothing of what is in it, and cannot be shown to you again.
sealed-filed-receipt-warning = A file on this device can be found, and shows that you were here. Save it only if you need proof and have a safe place for it.
sealed-filed-receipt-label = The receipt as text
sealed-filed-receipt-save = Save the receipt

## It was refused

sealed-refused-title = The file was not accepted
sealed-refused-nothing = Nothing was kept, and nobody will receive it.
sealed-refused-back = Back to the form
sealed-refused-code = If you ask somebody for help, this code says what happened:
sealed-refused-empty = There is nothing in this file. Perhaps no file was chosen, or an empty one was sealed. Look into report.txt, seal it again, and choose report.age.
sealed-refused-too-large = The file is too large. A sealed file can have up to 4 MB here. Leave out pictures and films, or send them in parts. With JavaScript you can send much more.
sealed-refused-not-age = This file is not sealed with age. If it was your report itself, it was not sealed on its way: whoever controls this server could have read it. If it names you or others, read the part below first. Then seal it, and choose report.age.
sealed-refused-armored = This file is sealed with age, but written in letters. Seal it again with the line from step 3, without “-a” or “--armor”.
sealed-refused-passphrase = This file is sealed with a passphrase, and the organisation does not know it. Seal it again with the line from step 3, without “-p”.
sealed-refused-other-recipients = This file is sealed for somebody else. Save the recipients from step 2 again, and seal with the line from step 3.
sealed-refused-damaged = This file is not whole. Perhaps it was cut off while it was written or copied. Seal it again, and choose report.age.
sealed-refused-organisation = This organisation cannot receive sealed files today. Choose another one, or come back tomorrow.
sealed-refused-timeout = The connection was too slow this time, and only a part of the file came. Try again.
sealed-refused-busy = The server is busy. Wait a moment, and try again.
sealed-refused-full = The server has no room left. Try again later.
sealed-refused-other = Something was not as it should be. Go back, choose the file once more, and try again.
