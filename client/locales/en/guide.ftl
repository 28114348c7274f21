### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = Help and safety
guide-lede = What you can do, and who may be able to help. You can read all of this without writing to anyone. Once this page is loaded, you can read it without a connection.
guide-you = “You” on this page is the person in danger: yourself, or the person you write for.
guide-contents = On this page
guide-now = If you are in danger now
guide-now-place = If you can, go to a place where you are safer, and where you are not alone.
guide-now-somebody = Tell somebody you trust where you are, and when they will hear from you next.
guide-now-police = If it is safe for you to call the police or an ambulance, call them first.
guide-now-call = The organisations named below answer at any hour. A number may have changed since it was last seen: call all the same, and if nobody answers, try the next. A call from your own telephone can be seen and listened to: use another one if you can.
guide-before = Before you travel or speak
guide-risks = What to think about before you agree to anything
guide-risks-about = Nobody may use your case without your agreement. Take your time. These are dangers that others have met.
guide-addresses = About the addresses on this page
guide-addresses-old = Addresses change. Each one says when it was last seen. Look at the organisation’s own page before you use one.
guide-addresses-mail = Others can read ordinary e-mail. Do not send names, places or files before somebody has offered you a safe way.
guide-funds = Money and help in an emergency
guide-funds-about = Funds that pay for a safer place, a doctor, a lawyer or safer devices. Most want to hear from you yourself, or from an organisation that knows you.
guide-organisations = Organisations that stand by people
guide-organisations-about = They advise, make a case known, or go with people who are threatened.
guide-embassies = Embassies and States
guide-embassies-about = Some States have promised to help people who defend human rights. Being seen at an embassy can be a danger of its own.
guide-un = The United Nations
guide-un-about = Its offices can ask a State to stop, and can write down what happened. None of them can guard you.
guide-americas = The Americas
guide-americas-about = The Inter-American Commission on Human Rights, for States of the Organization of American States.
guide-africa = Africa
guide-africa-about = The African Commission on Human and Peoples’ Rights, for States of the African Union.
guide-europe = Europe
guide-europe-about = The Council of Europe, its Court, and the Organization for Security and Co-operation in Europe.
guide-elsewhere = Asia, the Pacific and the Middle East
guide-elsewhere-about = We know of no regional human rights body there that takes up such cases. What remains is the United Nations, and the funds, organisations and embassies on this page. For the States of Central Asia and for Mongolia, see also Europe: they take part in the Organization for Security and Co-operation in Europe.
guide-tools = Forms and tools
guide-tools-about = Things that help with the places above.
guide-check-first = Nobody could confirm lately that this still works. Ask somebody who knows before you rely on it.
guide-can = What it can do
guide-applies = When it fits
guide-first = What to know first
guide-expect = What to expect
guide-languages = Languages: { $languages }.
guide-email = E-mail
guide-email-copy = E-mail, for a copy
guide-page = Page
guide-form = Form
guide-phone = Telephone
guide-fax = Fax
guide-post = Post
guide-route = Whom to ask
# $date: a day, or a month or a year where no more is known, in words
guide-seen = Last seen on its own page: { $date }.
guide-unconfirmed = Last seen: { $date }.
guide-old = That is more than a year ago: it may have changed.
# $name: a place that stands above
guide-same-number = Its telephone is the same as that of “{ $name }”. Whoever has called there need not call here.
guide-no-number = We know of no telephone number. How to reach them is on their page.
guide-first-page = To the first page

## Places that answers lead to, when somebody asks for them

places-lede = Each of these is for you to think about. None of them was told of you, and nothing goes to any of them unless you agree or write to it yourself. The organisation that reads your report can tell you more.
places-by-answers = The list was made on this page from your answers so far. It changes when you answer more.
places-no-answers = You have not answered anything that such a list could be made from. The State, what you need and how soon something may happen say most.
places-help = Help for people
places-speak = Who can speak to a State, or write down what happened
places-no-region = For the State that you named, we know of no regional human rights body that takes up such cases. What remains is the United Nations, and the funds, organisations and embassies in the guide.
places-fit = These fit what you answered
places-may = These may fit
places-guide = The whole guide, with every place (opens in another tab)
