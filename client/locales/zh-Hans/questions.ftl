### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = 您还能说些什么？
questions-can-send = 您现在就可以把报告发出去。
questions-lede = 回答这些问题，能帮助机构更快行动。不想回答的都可以跳过，先后顺序也随您。
questions-time =
    { $minutes ->
        [0] 每个问题都已有回答。
       *[other] 所有还没回答的问题加起来大约需要 { $minutes } 分钟。
    }
questions-list = 各部分
questions-state-empty = 尚未填写
questions-state-begun = 已开始
questions-state-done = 已完成
questions-go-on = 继续，添加文件

## Every step

question-back-overview = 回到所有部分
question-next = 下一部分
question-optional = 每个问题都可以不回答。
question-why = 为什么问这个
# How it is read aloud: what is seen comes first.
question-why-of = 为什么问这个：{ $question }
question-mark-of = { $answer }：{ $question }
question-not-sure = 我不确定
question-not-said = 我不想说
question-take-back = 清除这个回答
question-mark-counts = 现在这就是您的回答。如果想改为发送上面写的内容，请再按一次。
question-entry = 第 { $number } 条
question-entry-after = ，第 { $number } 条
question-more-entries = 您填好一条，就会出现下一条的位置。
question-not-chosen = 未选择
question-too-long = 超出了 { $over }。请缩短，或者把一部分放进文件里。

## When danger is close

danger-close-title = 如果危险就在眼前
danger-close-text = 可能要过几天才有人读到您的报告。它不能替您打电话，也不会有人因此赶来。如果可以，请先到比较安全的地方去，并请能马上行动的人帮忙。
danger-close-link = 紧急联系方式（在另一个标签页中打开）

## Places that may be able to help

places-title = 还有谁可能帮得上忙
places-offer = 本页可以根据您的回答，列出还有谁可能帮得上忙：可以打电话找的人、基金，以及可以同国家交涉的机构。查找时不会发送任何内容。
places-open = 查看这份清单
places-loading = 正在加载清单。清单对每个人都一样，挑选是在本页上进行的。

## Dates

date-year = 年
date-month = 月
date-day = 日
date-about = 我不确定准确的日期
date-more = 当天的时间，或者用您自己的话说是什么时候
date-wrong-year = 请用四位数字写年份，例如 2024。
date-no-year = 缺少年份。如果您知道，请补上。
date-no-month = 这个日子缺少月份。请选择月份，或者清空日子。
date-wrong-day = 这个月没有这一天。请再看一下日和月。
date-to-come = 按这台设备的时钟，这个日期还没有到。请再看一下。
date-may-stay = 您也可以不改：它会按您写的样子发送。

## Last look

review-answers = 您的回答
review-none = 您没有回答问题。不回答也可以。
review-change = 更改
review-change-of = 更改：{ $question }
review-open = 回答问题
review-about = { $date }左右
review-not-sure = 不确定
review-not-said = 不想说

## Parts

step-people = 关于谁
lede-people = 您与这件事是什么关系，事情发生在谁身上。所有的名字都可以不写。
step-danger = 现在的危险
lede-danger = 谁有危险，多快可能会出事。
step-event = 做了什么，何时，何地
lede-event = 发生的主要事情。如果不止一件，请选最严重的或最近的，其他的用您自己的话写。
step-actors = 谁做的
lede-actors = 只要说您知道或怀疑的。不需要知道姓名。
step-cooperation = 与联合国或其他机构的合作
lede-cooperation = 许多受到攻击的人，都曾同国际机构说过话，或者想要这样做。如果有这种联系，就可能得到特别的保护。
step-reported = 以前报告过什么
lede-reported = 向警方、法院或国际机构报告过的。
step-state = 国家做了什么
lede-state = 当局怎样答复，做了什么，没有做什么。
step-needs = 需要什么
lede-needs = 这样帮助才合适，也不会做出让情况变坏的事。
step-evidence = 其他证据
lede-evidence = 文件可以在下一页添加。在这里可以写下不是文件、或者不能发送的证据。
step-contact = 安全的答复方式
lede-contact = 机构在这里答复，您凭代号阅读。只有在这样行不通时，才需要另一种办法。

## Whom it is about

ask-reporter-role = 您在这件事里是谁？
why-reporter-role = 这样，下面的问题就会用合适的说法来问。有些国际机构只受理本人、家人或律师的来信。
role-victim = 事情发生在我身上
role-relative = 事情发生在我的家人身上
role-legal-representative = 我是当事人的律师或代理人
role-ngo = 我代表一个组织来写
role-witness = 我看到了，或者知道这件事
role-other-assistant = 我以别的方式帮忙
ask-relationship =
    { $role ->
        [relative] 您与当事人是什么亲属关系？
       *[other] 您怎么认识当事人，或者为当事人做什么？
    }
hint-relationship =
    { $role ->
        [relative] 例如：姐妹、父亲、妻子。
       *[other] 例如：三月起担任律师、同事、邻居。
    }
why-relationship = 受理申诉的国际机构会问您代表谁说话，您是怎么知道这件事的。
ask-ngo-name = 你们的组织叫什么名字？
why-ngo-name = 这样，阅读报告的机构就知道可以同谁一起工作。
ask-victim-name =
    { $role ->
        [victim] 您叫什么名字？
       *[other] 当事人叫什么名字？如果有几个人，他们各叫什么名字？
    }
hint-victim-name = 您可以先不写，以后再说。只有得到同意，名字才会交给别人。
why-victim-name = 多数国际机构如果不知道是谁，就不能要求一个国家保护这个人。如果危险就在眼前，写明姓名能省下好几天。
ask-victim-group = 受到攻击的是整个群体或社区吗？如果是，是哪一个？
hint-victim-group = 例如：一个村子的人，一个协会的全体成员。
why-victim-group = 有些国际机构可以保护一个群体，不需要每个人的姓名。
none-group = 不是，只涉及个人
ask-whereabouts =
    { $role ->
        [victim] 您现在的处境怎样？
       *[other] 当事人现在在哪里？
    }
why-whereabouts = 一个人被关押、躲藏起来或身在国外，能做的事各不相同。
place-known-safe = 在目前安全的地方
place-not-safe = 在家里或别处，并不安全
place-detained = 被关押，或在监狱里
place-disappeared = 失踪
place-in-hiding = 躲藏着
place-abroad = 在另一个国家
place-deceased = 已经去世
place-unknown = 我不知道
ask-residence =
    { $role ->
        [victim] 您现在在哪个国家？
       *[other] 当事人现在在哪个国家？
    }
hint-residence = 只要国家。如果连这也可能有危险，就不要写。
why-residence = 有些基金和庇护处只在某些国家提供帮助。
ask-attributes =
    { $role ->
        [victim] 下面有符合您情况的吗？
       *[other] 下面有符合当事人情况的吗？
    }
hint-attributes = 只有与攻击或所需帮助有关时才请选择。
why-attributes = 有些国际机构和基金专门帮助某些人。
attribute-woman = 维护人权的女性
attribute-lgbti = 女同性恋、男同性恋、双性恋、跨性别或间性人
attribute-trans = 跨性别者
attribute-journalist = 记者
attribute-lawyer = 律师
attribute-child = 未满 18 岁
attribute-disability = 残障人士
attribute-migrant = 移民或难民
attribute-ethnic = 属于受歧视的族裔或种族群体
attribute-indigenous = 原住民（土著人民）
attribute-environment = 维护土地或环境
ask-capacity = 谁可以替当事人决定可以做什么？
why-capacity = 没有同意，就不会以任何人的名义做任何事。如果无法问当事人，可能就要问别人。
capacity-victim = 可以问当事人本人
capacity-family-member = 一位家人
capacity-legal-representative = 律师或代理人
capacity-nobody = 现在谁都问不到

## Danger now

ask-danger =
    { $role ->
        [victim] 您或您身边的人现在有危险吗？
       *[other] 当事人或其身边的人现在有危险吗？
    }
why-danger = 机构会先看危险最大的人。
danger-immediate = 有，就在此刻
danger-high = 有，危险很大
danger-raised = 比平时更危险
danger-none-now = 现在没有
ask-imminence = 多快可能会出事？
why-imminence = 有紧急程序的国际机构会先问这一点。
soon-hours = 几小时之内
soon-days = 几天之内
soon-weeks = 几周之内
soon-not = 据我所知，不会很快
ask-irreparable = 可能发生什么无法挽回的事？
hint-irreparable = 例如：被杀害、遭受酷刑、被遣送到某个国家，或者被带走。
why-irreparable = 法院和委员会只在损害无法挽回时，才会下令保护。
ask-urgency-proof = 有什么能说明危险是严重的？
hint-urgency-proof = 例如：一条威胁信息、停在屋前的车、别人遭遇过的事。
why-urgency-proof = 被请求提供紧急保护的国际机构，想知道为什么紧急。
ask-family =
    { $role ->
        [victim] 您的家人中，谁因此有危险？
       *[other] 当事人的家人中，谁因此有危险？
    }
hint-family = 写一个名字，或写“两个孩子”，就够了。
why-family = 也可以为他们请求保护。
none-family = 据我所知，家人中没有
ask-colleagues = 还有谁有危险：同事、朋友、证人？
hint-colleagues = 写一个名字，或写“两个同事”，就够了。
why-colleagues = 也可以为他们请求保护，而且可能需要提醒他们。
none-colleagues = 据我所知，没有别人
part-name = 姓名
part-relation = 是什么人：同事、朋友等
part-relative = 是什么人：姐妹、儿子等

## What was done

ask-incident-type = 做了什么样的事？
why-incident-type = 每个国际机构都有自己负责的事项。
incident-threat = 威胁
incident-travel-ban = 不准出行
incident-passport = 护照被没收或不予发放
incident-detention = 被逮捕或关押
incident-surveillance = 被监视或监听
incident-stalking = 被跟踪
incident-hacking = 手机、电脑或账号被侵入
incident-smear = 媒体或互联网上的谎言或仇恨
incident-criminal = 被控犯罪，或受到审判
incident-licence = 不准从事自己的职业
incident-funding = 工作经费被冻结或拒绝
incident-attack = 人身攻击
incident-sexual-violence = 性暴力
incident-torture = 酷刑或虐待
incident-disappearance = 被强迫失踪
incident-killing = 被杀害
incident-family = 针对家人
incident-registration = 组织不予登记，或被关闭
incident-dismissal = 失去工作，或在工作中受到骚扰
incident-school = 被学校或大学开除
incident-other = 其他
ask-when = 什么时候发生的？
hint-when = 知道多少写多少，只写年份也够了。如果持续了一段时间，请写开始的时间，并在下面写“直到……”。
why-when = 有些国际机构只在一定期限内受理案件。
ask-where = 在哪里发生的？
hint-where = 写城镇，或者写“在机场”这样的地点，就够了。
why-where = 每个国际机构都会问，这也能说明谁应当负责。
ask-state = 哪个国家应当负责？
hint-state = 多数情况下，是其警察、法院或官员做了这件事，或者没有加以制止的那个国家。
why-state = 哪些国际机构可以行动，最主要取决于是哪个国家。
ask-how = 是怎样做的？
hint-how = 只写您自己的话里还没有说到的。例如：有多少人，他们说了什么，拿走了什么。
why-how = 细节能说明这件事是有计划的，以及背后是谁。
ask-racial = 这与种族、肤色、世系或族裔有关吗？
why-racial = 如果有关，一个反对种族歧视的委员会可以很快行动。
more-racial = 怎样有关

## Who did it

ask-actors = 谁做的，或谁下的命令？
hint-actors = 一个名字、一个职务、一个单位、“镇上的警察”、“白色汽车里的两个男人”。
why-actors = 国家要为自己的人负责，也要为它放任的人负责。国际机构会问是哪一种。
none-actors = 我不知道是谁做的
part-actor = 谁
part-link = 他们与国家的关系
link-state = 官员、警察、军队、法官
link-linked = 替国家做事或与国家一起做事的人
link-non-state = 与国家无关
link-unknown = 我不知道

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] 您曾与谁合作、交谈或分享信息，或者想要这样做？
       *[other] 当事人曾与谁合作、交谈或分享信息，或者想要这样做？
    }
hint-body = 例如：给联合国专家的信、在日内瓦的发言、向委员会提出的申诉、与联合国办事处的谈话、向法院提出的申请。想要这样做，或者被人认为这样做过，也算。
why-body = 因此而来的攻击叫作报复。国际机构把它看作对自己的攻击，并有专门的应对办法。
bodies-un = 联合国
bodies-regional = 区域机构
bodies-committees = 联合国各委员会
bodies-others = 其他
body-hrc = 人权理事会：在日内瓦的会议
body-upr = 对一个国家的普遍定期审议
body-sp = 联合国专家：特别报告员和工作组
body-ohchr = 联合国人权事务高级专员办事处，包括驻各国的
body-other-un = 联合国的其他部门
body-iachr = 美洲人权委员会或美洲人权法院
body-achpr = 非洲人权和民族权委员会
body-coe = 欧洲委员会
body-ecthr = 欧洲人权法院
body-osce = 欧洲安全与合作组织
body-tb-ccpr = 人权事务委员会
body-tb-cescr = 经济、社会及文化权利委员会
body-tb-cerd = 消除种族歧视委员会
body-tb-cedaw = 消除对妇女歧视委员会
body-tb-cat = 禁止酷刑委员会
body-tb-crc = 儿童权利委员会
body-tb-cmw = 移徙工人委员会
body-tb-crpd = 残疾人权利委员会
body-tb-ced = 强迫失踪问题委员会
body-tb-spt = 防范酷刑小组委员会：访问拘留场所
body-none = 都没有
ask-stage = 攻击是什么时候来的？
why-stage = 这能说明是要阻止人说话，还是因为说了话而惩罚。
stage-seeking = 在联系之前
stage-during = 在联系进行当中
stage-after = 在联系之后
ask-cooperation = 这次联系是什么样的，您为什么认为攻击与它有关？
hint-cooperation = 例如：发送或说了什么，谁知道这件事，攻击时对方说了什么。
why-cooperation = 每个反对报复的机构，最先问的就是这种联系。
ask-occasions = 联系是在何时何地？
why-occasions = 联合国会在自己的记录中查找。
part-when = 何时，知道多少写多少
part-where = 何地
part-occasion = 是什么事
ask-cooperation-proof = 有什么能说明有过这次联系？
hint-cooperation-proof = 例如：邀请函、证件、收到的答复、车票。不需要带在身边。
why-cooperation-proof = 有东西证明，国际机构就更容易相信。
none-proof = 据我所知，没有什么能证明
part-item = 是什么
ask-hearing = 委员会就此案举行听证会吗？
why-hearing = 在听证会之前和期间，有一些特别的保护办法。
hearing-planned = 已计划举行
hearing-attended = 已经举行过
hearing-none = 没有
ask-court = 那里有正在审理的申请或请愿吗？
why-court = 对已经受理的案件，法院可以很快下令保护。
more-court = 申请的编号，如果您知道
ask-geneva =
    { $role ->
        [victim] 您现在在日内瓦吗？
       *[other] 当事人现在在日内瓦吗？
    }
why-geneva = 联合国的人可以在那里与您见面。
more-geneva = 到什么时候

## What has been reported before

ask-authorities = 是否告诉过国内的警方、法院或其他当局？
hint-authorities = 没有告诉也没关系。
why-authorities = 有些国际机构会问。“太危险”也是一个算数的回答。
approached-too-dangerous = 没有：做不到，或者太危险
option-not-known = 我不知道
more-authorities = 哪个当局、何时、结果如何；或者为什么做不到
ask-familiar = 哪个当局了解事实？
hint-familiar = 例如：一个派出所、一位法官、一位监察员。
why-familiar = 有一个委员会在表格里这样问。
none-familiar = 没有
ask-remedies = 在国内能试的都试过了吗？
why-remedies = 多数申诉只有在这之后才受理。也有例外，这样就能找出来。
remedies-exhausted = 是，一直到最高一级法院
remedies-unavailable = 没有什么可以试的
remedies-ineffective = 试了也没有用
remedies-prolonged = 时间拖得太久
remedies-open = 没有，或者没有全试
remedies-dangerous = 去试太危险
ask-remedies-text = 试过什么，或者为什么不能试？
hint-remedies-text = 例如：控告、法院、日期、结果如何。
why-remedies-text = 原因比试过多少次更重要。
none-remedies = 什么都没有试
ask-complaints = 还向哪里提出过：其他机构、其他组织？
hint-complaints = 例如：联合国的另一个机构、一个区域委员会、一个使馆、一个人权组织。
why-complaints = 有些国际机构不受理已经在另一处受理的案件。有些可以一起行动。
none-complaints = 没有别处
part-body = 机构或组织
part-reference = 编号，如果有
ask-documents = 有没有提到这件事的联合国文件？
hint-documents = 例如 A/HRC/36/31，第 12 段。
why-documents = 那样的话，联合国已经有别人知道这件事。
none-documents = 据我所知没有
part-symbol = 文号或标题
part-paragraph = 段落
ask-followup = 秘书长以前关于报复的报告里提到过这件事吗？
hint-followup = 这种报告每年发表一份。如果您不知道，就不要回答。
why-followup = 那样，下一份报告就可以说明此后发生了什么。
ask-report-number = 是哪一份报告？
hint-report-number = 例如：A/HRC/36/31，或者年份。
why-report-number = 这样才能找到它。
ask-report-paragraph = 在哪一段？
ask-further = 那份报告之后又发生了什么？
why-further = 下一份报告要的是新的情况。
none-further = 没有新情况

## What the State did

ask-response = 国家或其当局对此说了什么？
hint-response = 例如：否认、答应调查、说是合法的、没有答复。
why-response = 联合国的报告会把它同您的说法放在一起。
none-response = 据我所知，他们什么也没说
ask-measures = 他们后来做了什么？
hint-measures = 例如：调查、保护、释放、新的指控。
why-measures = 这能说明国家是否给予保护。
none-measures = 据我所知，他们什么也没做

## What is needed

ask-needs =
    { $role ->
        [victim] 您需要什么？
       *[other] 当事人需要什么？
    }
why-needs = 每个基金和组织能帮的忙各不相同。
need-monitoring = 有人关注着，并马上作出反应
need-advocacy = 有人替我们向掌权的人说话
need-appeals = 写给当局的信
need-publicity = 能起保护作用的公开报道
need-relocation = 转移到别的地方或国家
need-medical = 医疗或心理帮助
need-legal = 律师，或者律师费用
need-subsistence = 生活费
need-legal-advice = 关于权利和程序的建议
need-physical-security = 家里和工作场所的安全
need-digital-security = 手机、电脑和账号的安全
need-communications = 一部电话或一个网络连接
need-training = 培训
need-transport = 交通
need-family = 对家人的帮助
none-needs = 现在不需要什么
ask-action = 您希望做些什么？
hint-action = 您也可以说明什么是不能做的。
why-action = 您的愿望是第一位的。
ask-publicity = 如果公开，情况会变坏吗？
why-publicity = 如果会，就只用不声张的办法。到底能不能公开，会另外问您。
worsens-yes = 会
worsens-no = 不会，会有帮助，或者没有影响
worsens-unclear = 我不确定
ask-anonymity =
    { $role ->
        [victim] 如果要告诉别人，是否应当隐去您的名字？
       *[other] 如果要告诉别人，是否应当隐去当事人的名字？
    }
why-anonymity = 国际机构要求用书面说明。您的回答是随信表达的愿望，并不等于允许任何人转交任何内容。
ask-confidential = 是否应当对国家隐去您的身份？
why-confidential = 如果提出要求，有些国际机构会对国家隐去报告人的姓名。
ask-confidential-reasons = 为什么应当保密？
why-confidential-reasons = 有一个委员会想知道原因。
ask-missions = 您认识使馆里能帮忙的人吗？
hint-missions = 是哪个国家的使馆，以及姓名或那个人在那里做什么。
why-missions = 如果使馆里有人认识您，使馆就能很快行动。
none-missions = 没有
part-state = 哪国使馆
part-person = 谁

## Other evidence

ask-evidence = 还有什么能说明发生的事？
hint-evidence = 例如：一份医疗证明、一份法院卷宗、别人手里的录像、看到的人。
why-evidence = 这样就不会丢失，也不会有人在危险的时候来要。
none-evidence = 没有别的
part-lies = 在哪里
part-shareable = 可以转交吗？

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] 还有别的安全办法联系您吗？是什么办法，在什么时间？
       *[other] 有没有安全的办法联系当事人？是什么办法，在什么时间？
    }
hint-safe-contact = 例如：某个加密通信应用的账号，只在晚上。如果可能有别人在看，请不要写。
why-safe-contact = 只有等不到下一次在这里阅读时才会使用。
ask-reporter-contact = 还有别的安全办法联系您本人吗？是什么办法，在什么时间？
why-reporter-contact = 只有等不到您回来时才会使用。
ask-language = 您希望用哪种语言得到答复？
why-language = 如果机构能用这种语言写，您就能看懂每一个字。
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = 其他语言

## Choices

option-yes = 是
option-no = 否

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other".

consent-title = 您说的内容可以怎样使用
consent-lede = { $organisation }阅读您发送的内容。除非您同意，它不会转交任何内容。您可以在这里说明同意什么。
consent-no-is-fine = 每个问题都可以回答“不可以”。不回答就是“不可以”。您的报告同样会有人阅读和答复。
consent-later = 以后您可以凭代号改变主意。到那时已经发出的收不回来，但不会再凭您收回的同意发出更多。
consent-decider = 这由谁决定？
consent-decider-self = 事情发生在我身上，由我自己决定。
consent-decider-told = 事情发生在别人身上，那个人已经告诉我自己的意愿。
consent-decider-family = 事情发生在别人身上，现在无法问那个人。我是家人。
consent-decider-lawyer = 事情发生在别人身上，现在无法问那个人。我是其律师。
consent-decider-unreachable = 事情发生在别人身上，现在无法问那个人。我不能替其决定。
consent-decider-not-asked = 事情发生在别人身上，还没有问过那个人。
consent-decider-nobody = 您还没有说明。
consent-not-asked-text = 那么就什么都不算同意，这没有关系。如果对你们两人都安全，请问一问那个人。您可以凭代号再写信来。
consent-unreachable-text = 那么就什么都不算同意，这没有关系。如果您认识可以做决定的家人或律师，可以告诉机构。
consent-one-person = 如果事情发生在几个人身上，请替其中一个人回答。在转交任何内容之前，机构会问其他人。
consent-start = 逐个看这些问题
consent-leave = 暂时全部保留为“不可以”
consent-keep = 保留我的回答不变
consent-question-of = 第 { $number } 个问题，共 { $count } 个
consent-next = 下一个问题
consent-included = 对这个问题回答“可以”，也就包括对下面的问题回答“可以”。请也单独回答下面的问题。
consent-included-open = 没有对“{ $lower }”回答“可以”，另一个“可以”就不能算数。请在这里回答“可以”，或者为另一个问题选择别的回答。
consent-who-learns = 谁会知道什么
consent-may-bring = 可能带来什么
consent-no = 不可以
consent-yes = 可以
consent-talk = 我想先谈一谈
consent-record = 可以，但仅供存档：计入统计，不公布
consent-without-name =
    { $whose ->
       *[self] 可以，写进报告，但不公布我的名字
        [other] 可以，写进报告，但不公布当事人的名字
    }
consent-with-name =
    { $whose ->
       *[self] 可以，写进报告，写上我的名字
        [other] 可以，写进报告，写上当事人的名字
    }
consent-understood = 我读过了可能带来什么，并且明白。
consent-mechanism =
    { $whose ->
       *[self] 可以把您的案件交给能帮忙的国际机构（联合国、区域委员会和法院）吗？
        [other] 可以把案件交给能帮忙的国际机构（联合国、区域委员会和法院）吗？
    }
consent-mechanism-means = 如果您同意，阅读报告的机构就可以把案件交给能帮忙的国际机构，例如联合国的办事机构、区域委员会或区域法院，并同它们商谈。它会请这些国际机构不要告诉政府。什么都不会公开。使馆和其他组织不包括在内：对它们，会逐一写明名称来问您。
consent-mechanism-learns =
    { $whose ->
       *[self] 那些国际机构会知道发生了什么；如果发送的内容里有您的名字，也会知道您的名字。它们可能会告诉联合国的其他办事机构。
        [other] 那些国际机构会知道发生了什么；如果发送的内容里有当事人的名字，也会知道这个名字。它们可能会告诉联合国的其他办事机构。
    }
consent-state =
    { $whose ->
       *[self] 那些国际机构可以在保密的前提下向政府提出此事，并说出您的名字吗？
        [other] 那些国际机构可以在保密的前提下向政府提出此事，并说出当事人的名字吗？
    }
consent-state-means =
    { $whose ->
       *[self] 如果您同意，那些国际机构就可以就您的遭遇写信给政府，并同政府会面。有些机构没有别的办法行动。什么都不会公开。
        [other] 如果您同意，那些国际机构就可以就发生的事写信给政府，并同政府会面。有些机构没有别的办法行动。什么都不会公开。
    }
consent-state-learns =
    { $whose ->
       *[self] 政府会知道您的名字、发生了什么，以及您说过这件事。
        [other] 政府会知道当事人的名字、发生了什么，以及有人说过这件事。
    }
consent-state-includes = 在这里回答“可以”，就包括对前一个问题回答“可以”。
consent-public-without-name =
    { $whose ->
       *[self] 可以公开此事，但不公布您的名字吗？
        [other] 可以公开此事，但不公布当事人的名字吗？
    }
consent-public-without-name-means =
    { $whose ->
       *[self] 如果您同意，发生的事就可以写进公开的报告，也可以告诉报刊和其他媒体，但不写您的名字。
        [other] 如果您同意，发生的事就可以写进公开的报告，也可以告诉报刊和其他媒体，但不写当事人的名字。
    }
consent-public-without-name-learns =
    { $whose ->
       *[self] 所有人都可能知道发生了什么。认识您的人可能猜到说的是您。
        [other] 所有人都可能知道发生了什么。认识当事人的人可能猜到说的是谁。
    }
consent-public-without-name-includes =
    { $whose ->
       *[self] 在这里回答“可以”，也就是对前面两个问题回答“可以”：政府会知道您的名字，只是不向公众公开。
        [other] 在这里回答“可以”，也就是对前面两个问题回答“可以”：政府会知道当事人的名字，只是不向公众公开。
    }
consent-public-named =
    { $whose ->
       *[self] 可以公开此事，并写上您的名字吗？
        [other] 可以公开此事，并写上当事人的名字吗？
    }
consent-public-named-means =
    { $whose ->
       *[self] 如果您同意，您的名字和发生的事就可以写进公开的报告，也可以告诉报刊和其他媒体。
        [other] 如果您同意，当事人的名字和发生的事就可以写进公开的报告，也可以告诉报刊和其他媒体。
    }
consent-public-named-learns =
    { $whose ->
       *[self] 所有人都可能知道您的名字和发生的事，现在和以后都是这样。公开过的就收不回来。
        [other] 所有人都可能知道当事人的名字和发生的事，现在和以后都是这样。公开过的就收不回来。
    }
consent-public-named-includes = 在这里回答“可以”，就包括对前面所有问题回答“可以”。
consent-sg-report = 可以把这件事交给联合国秘书长，用于关于报复的报告吗？
consent-sg-report-means = 联合国秘书长每年都报告因同联合国合作而遭受的报复。这是一个单独的问题：对别的问题回答“可以”，在这里不算数。
consent-sg-report-learns =
    { $whose ->
       *[self] 撰写报告的办公室会知道您的名字和发生的事，即使只供存档也是这样。写进报告的，所有人都能读到，政府也能读到。有的年份写出了人名，有的年份许多人没有被写出。写不写名字，谁都不能保证。
        [other] 撰写报告的办公室会知道当事人的名字和发生的事，即使只供存档也是这样。写进报告的，所有人都能读到，政府也能读到。有的年份写出了人名，有的年份许多人没有被写出。写不写名字，谁都不能保证。
    }
consent-sg-report-includes =
    { $whose ->
       *[self] 如果写进报告，政府也会知道，而且知道您的名字。所以这个“可以”也是对第二个问题的“可以”。如果选择“仅供存档”，就不是同意告诉政府。
        [other] 如果写进报告，政府也会知道，而且知道当事人的名字。所以这个“可以”也是对第二个问题的“可以”。如果选择“仅供存档”，就不是同意告诉政府。
    }
consent-risk-1 = 向国际机构说明情况，可能带来更多危险。国际机构离得远，危险就容易被忽视。
consent-risk-2 = 公开可以起保护作用，也可能让当事人、家人和同事暴露。
consent-risk-3 = 这些国际机构都不能守护任何人。您也需要一个自己的安全计划。
consent-risk-6 = 有些政府自己实施报复，或者听任报复发生。
consent-risk-7 = 政府在意国外怎样说它。有些威胁来自最高层的人。
consent-risk-9 = 别人遭遇过的：不准出行、被跟踪、本人或家人受到威胁、诽谤、指控、监禁，以及被杀害。
consent-risk-11 = 普通电子邮件可能被别人看到。在发送姓名或证据之前，阅读报告的机构会要求使用更安全的办法。
conflicts-title = 有些回答不一致
conflicts-lede = 这没有什么不对。您可以更改某个回答，也可以保持不变。
missing-title =
    { $count ->
        [1] 还差一项
       *[other] 还差几项
    }
missing-lede = 您可以现在补上，也可以先不补。在问过您之前，机构不会就此做任何事。
missing-go = 前往：{ $question }
missing-leave = 先不补
conflicts-asked = 在问过您之前，机构不会就这些做任何事。
conflict-includes = 您对“{ $topic }”回答了“可以”。它包括“{ $lower }”，而那里没有回答“可以”。
conflict-understood = 您对秘书长的报告回答了“可以”。还没有勾选表示您读过它可能带来什么。
conflict-decider = 有一个回答是“可以”，但没有说明由谁决定。
conflicts-both = 两个回答机构都会收到，也可以问您。
conflict-publicity = 您说过，如果公开，情况会变坏。而这里对“{ $topic }”回答了“可以”。
conflict-anonymity = 您说过，如果要告诉别人，应当隐去名字。而这里对“{ $topic }”回答了“可以”。
conflict-confidential = 您说过，应当对国家隐去您的身份。而这里对“{ $topic }”回答了“可以”。国家可能从它得知的内容看出是谁说的。
conflict-capacity = 您说过，可以问当事人本人。而这里说，现在无法问那个人。
conflicts-leave = 保持不变
review-consent = 可以怎样使用
review-consent-none = 什么都没有同意。机构不会转交任何内容。
review-consent-not-asked = 什么都没有同意，因为还没有问过当事人。
review-consent-unreachable = 什么都没有同意，因为现在无法问当事人。
review-consent-say = 说明您同意什么
review-government-learns =
    { $whose ->
       *[self] 即使不公布，政府也会知道您的名字。
        [other] 即使不公布，政府也会知道当事人的名字。
    }

## The same, for whoever comes back

agreed-title = 案件可以怎样使用
agreed-unseen = 您以前同意过什么，这里无法显示。它是密封的，本页和服务器都读不到。
agreed-lede = 请更改您想更改的。您不动的保持原样。如果您收回某一项，以它为前提的各项也一起收回。发送之前您会看到是哪些。
agreed-means = 这是什么意思
agreed-want = 您现在希望怎样？
agreed-leave = 保持原样
agreed-agree = 我同意
agreed-take-back = 我不同意，并收回以前说过的
agreed-words = 如果愿意，请用您自己的话说
agreed-conflicts = 如果您以前同意过，请再说一次，这样就没有人需要猜测。您也可以照这样发送，机构会先问您。
agreed-open = 一个“可以”只有连同它所包括的那一项的“可以”才算数。请也同意那一项，或者让另一项保持原样。在此之前不会发送。
agreed-nothing = 还没有更改。请选择您想更改的，或者返回。
agreed-send = 密封并发送
agreed-everything = 全部收回
agreed-everything-text = 那么，不论以前同意过什么，现在都不再同意。
agreed-everything-now = 现在全部收回
agreed-everything-open = “全部收回”还没有回执：可能没有送达。请再发一次。
agreed-everything-first = 请先再发一次“全部收回”。有了回执以后，就可以更改其他回答。
take-back-heading =
    { $count ->
        [1] 要收回这一项吗？
       *[other] 要收回这几项吗？
    }
take-back-what = 您收回对下列问题的“可以”：
take-back-falls = 如果曾经回答“可以”，下列各项也一并收回：
falls-report =
    { $form ->
       *[any] 秘书长的报告
        [published] 秘书长的报告（仅供存档的除外）
        [named] 秘书长的报告（如果写上名字）
    }
take-back-text = 机构读到以后，就不会再凭您收回的同意发送任何内容。您没有收回的保持原样。到那时已经发出的收不回来。
take-back-confirm = 收回
take-back-keep = 先不收回
take-everything-heading = 要全部收回吗？
take-everything-text = 机构读到以后，就不会再发送。到那时已经发出的收不回来。
take-everything-confirm = 全部收回
changes-sent = 您改了什么
changes-everything = 您收回了全部同意。不论以前同意过什么，现在都不再同意。
changes-from-now = 机构一读到就生效：从那时起，凡是您收回同意的事，机构都不再做。
changes-before = 在那之前已经发出或公开的，收不回来。机构只能请别人不要再使用。
