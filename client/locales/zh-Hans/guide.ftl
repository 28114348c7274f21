### The guide: a page to read without reporting anything, also without JavaScript. Its facts come from the fact base (guide.json in other languages).

guide-title = 帮助与安全
guide-lede = 您自己可以做什么，谁可能帮得上忙。阅读这些内容不需要给任何人写信。本页加载完以后，没有网络也能阅读。
guide-you = 本页的“您”指处于危险中的人：您自己，或者您代为报告的人。
guide-contents = 本页内容
guide-now = 如果您现在有危险
guide-now-place = 如果可以，请到比较安全、而且身边有人的地方去。
guide-now-somebody = 告诉一个您信任的人您在哪里，以及他们下一次会在什么时候得到您的消息。
guide-now-police = 如果报警或叫救护车对您是安全的，请先打这些电话。
guide-now-call = 下列机构任何时间都有人应答。旁边写着最后见到该号码的时间，此后号码可能变了：仍请拨打，如果没有人接，就试下一个。用您自己的电话打出去，可能会被看到、被监听。如果可以，请换一部电话。
guide-before = 出行或发言之前
guide-risks = 同意任何事情之前，请想一想
guide-risks-about = 没有您的同意，谁都不可以使用您的案件。请慢慢来。下面是别人遇到过的危险。
guide-addresses = 关于本页的地址
guide-addresses-old = 地址会变。每个地址都写明了最后一次见到它的时间。使用之前，请先看该机构自己的网页。
guide-addresses-mail = 普通电子邮件可能被别人看到。在对方提供安全的办法之前，请不要发送姓名、地点或文件。
guide-funds = 紧急情况下的资金和帮助
guide-funds-about = 这些基金可以支付比较安全的住处、医生、律师或更安全的设备。多数基金希望由您本人，或由了解您的机构来联系。
guide-organisations = 站在人们身边的组织
guide-organisations-about = 他们提供建议，让案件为人所知，或者陪伴受到威胁的人。
guide-embassies = 使馆和国家
guide-embassies-about = 有些国家承诺帮助维护人权的人。被人看到出入使馆，本身也可能有危险。
guide-un = 联合国
guide-un-about = 联合国的各个办事机构可以要求一个国家停止某种做法，也可以把发生的事记录下来。它们都不能守护您。
guide-americas = 美洲
guide-americas-about = 美洲人权委员会，面向美洲国家组织的成员国。
guide-africa = 非洲
guide-africa-about = 非洲人权和民族权委员会，面向非洲联盟的成员国。
guide-europe = 欧洲
guide-europe-about = 欧洲委员会、欧洲人权法院，以及欧洲安全与合作组织。
guide-elsewhere = 亚洲、太平洋和中东
guide-elsewhere-about = 据我们所知，那里没有处理这类案件的区域人权机构。还有联合国，以及本页上的基金、组织和使馆。中亚各国和蒙古也请看“欧洲”部分：它们参加欧洲安全与合作组织。
guide-tools = 表格和工具
guide-tools-about = 与上述机构联系时用得上的东西。
guide-check-first = 最近没有人能够确认它仍然有效。在依靠它之前，请问一问了解情况的人。
guide-can = 它能做什么
guide-applies = 适用于什么情况
guide-first = 需要先知道的事
guide-expect = 可以期待什么
guide-languages = 语言：{ $languages }。
guide-email = 电子邮件
guide-email-copy = 电子邮件（抄送）
guide-page = 网页
guide-form = 表格
guide-phone = 电话
guide-fax = 传真
guide-post = 邮寄
guide-route = 可以问谁
# $date: a day, or a month or a year where no more is known, in words
guide-seen = 最后一次在其自己的网页上见到：{ $date }。
guide-unconfirmed = 最后一次见到：{ $date }。
guide-old = 那是一年多以前的事：此后可能已变。
# $name: a place that stands above
guide-same-number = 电话与“{ $name }”相同。已经打过那边的，不必再打这里。
guide-no-number = 我们不知道电话号码。怎样同他们联系，请看他们的网页。
guide-first-page = 回到首页

## Places that answers lead to, when somebody asks for them

places-lede = 这里列出的每一个都只供您考虑。没有人告诉过它们关于您的事；除非您同意或者自己写信，否则什么都不会交给它们。阅读您报告的机构可以告诉您更多。
places-by-answers = 这份清单是在本页上根据您目前的回答列出的。您回答得更多，它就会变化。
places-no-answers = 您还没有回答可以用来列出清单的问题。最有用的是：哪个国家、您需要什么、多快可能会出事。
places-help = 对个人的帮助
places-speak = 谁可以同国家交涉，或者把发生的事记录下来
places-no-region = 对于您提到的国家，据我们所知，没有处理这类案件的区域人权机构。还有联合国，以及指南里的基金、组织和使馆。
places-fit = 与您的回答相符
places-may = 可能适合
places-guide = 完整的指南，包括所有机构和基金（在另一个标签页中打开）
