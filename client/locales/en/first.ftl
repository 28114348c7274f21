### The first page, as static HTML: it is complete before, and without, any script. A script loads these texts only to change the language of that page in place.

## First page

doors-title = Report threats and reprisals, safely
doors-lede = For people who are threatened, attacked or punished because they defend human rights, or worked with the United Nations or others who protect them.
door-report = I want to report
door-report-hint = Tell an organisation what happened. Add files if you have any.
door-return = I have a codename
door-return-hint = Read the answer, add more, or change what you agreed to.
about-how = How it works
about-how-write = You choose an organisation and write what happened, in any language. You do not have to give your name, e-mail address or telephone number: every question can be left open.
about-how-seal = Everything is sealed on this device before it leaves: nobody on the way can read it.
about-how-codename = You get a codename of 12 words. With it you can come back and read the answer.
about-who = Who can read it
about-who-text = Only the organisation that you choose. What you write is sealed on this device, so that only that organisation can open it. The people who run this server cannot open what you send, and neither can anyone who takes the server away.
about-limits = What nobody can promise
about-limits-danger = If you are in danger now, get to a safer place first. This page can wait.
about-limits-device = If someone watches this device or this screen, sealing does not help. Use a device that you trust.
about-limits-network = Use Tor Browser: it is free, at torproject.org, and hides from your network which sites you visit. Others there may still see that you use Tor, when, and how much you send.
about-limits-codename = If you lose your codename, nobody can give it back to you.
about-limits-answer = An answer can take days. The organisation will do what it can, but it cannot promise to protect you.
about-leave = If you have to leave quickly
about-leave-text = Press “Leave this page” at the top, or the Escape key three times within two seconds. An empty page takes the place of this one, also without a connection, and everything that you typed is forgotten.
about-leave-stays = What stays: your browser may remember that you were here until you close it. An ordinary browser, unlike Tor Browser, remembers for longer, also what you opened here. Whoever watches your network has seen what it could see. Other tabs stay open: if you opened the guide in one, close it by hand.
about-leave-early = Until the tools of this page have arrived, or without JavaScript, the key does nothing. The button opens an empty page, but the way back leads here. Then close the window.

before-title = How safe is it here?
before-tor = Use Tor Browser, and the onion address of this site: its name ends with “.onion”, with nothing after it. Ask the organisation for it if you do not have it.
before-level = In Tor Browser, the security level “Safer” protects you better than “Standard”, and everything here works with it. You find it at the shield beside the address bar, under Settings. On a phone: the menu (three dots), then Settings, then “Security level”.

## While the script is on its way, and without it

first-guide = Help and safety: read what you can do, and who may be able to help
doors-wait = The two buttons above work once this page has loaded. Without JavaScript, they lead to what you can do instead.
no-script = Without JavaScript
no-script-why = Your words are sealed on this device, and answers are opened on it. JavaScript does both. Without it, nothing can be written or read here, and nothing has been sent.
no-script-tor = In Tor Browser: note the address of this page first. Open the shield beside the address bar, choose Settings, then “Change”, and set the security level to “Safer” or “Standard”. On a phone: the menu (three dots), then Settings, then “Security level”. The browser may restart and close every page: then open this address again.
no-script-other = If you cannot change that, you can write on your own computer, seal the file there with a program called age, and send it without JavaScript. Or ask the organisation for another safe way to reach it.
no-script-onion = The next page also shows the onion address of this site, if it has one.
no-script-sealed = Send a file that you seal yourself
