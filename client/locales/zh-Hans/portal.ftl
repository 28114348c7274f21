### The portal: for the person who reports. They may be afraid, tired, watched, and reading in a second language.

portal-title = Amparo
# The title of the window. Others see it in lists of windows: it must not say what this is about.
title-part-1 = 第 1 部分 – Amparo
title-part-2 = 第 2 部分 – Amparo
title-part-3 = 第 3 部分 – Amparo
title-part-4 = 第 4 部分 – Amparo
title-part-5 = 第 5 部分 – Amparo
title-part-6 = 第 6 部分 – Amparo
title-reading = 阅读 – Amparo
title-wait = 请稍候 – Amparo
title-trouble = 有问题 – Amparo

## Everywhere

back = 返回
go-on = 继续
try-again = 再试一次
start-page = 回到首页
leave = 离开此页
languages = 本页的语言
language-wait = 本页正在换成另一种语言。您写的内容都还在。
language-failed = 另一种语言没能加载，什么都没有改变。您可以再试一次。
# At the picker, before a link to the English page.
review-note = 以中文为母语的人还没有检查过这份文本。如有不清楚的地方，请看英文。
step-of = 第 { $step } 步，共 { $steps } 步
nothing-sent = 没有发送任何内容。
nothing-filed = 没有提交任何内容。到目前为止发送的部分谁都读不到，并且会被删除。

## The first page

# Takes the place of “The two buttons above work once…”.
doors-open = 准备好了。在您要求发送之前，不会发送任何内容。
doors-unsealed = 请不要在这里写任何东西：从这里不能密封。
doors-detour = 请不要在这里写任何东西：请使用洋葱地址本身。

## What the page can see of how safe it is to use it here. It says what something looks like, never more than it can know.

safety-onion = 您是通过洋葱地址来的，用的看起来是 Tor 浏览器
safety-onion-text = 您的网络能看到您在使用 Tor，但很难看到您在访问哪个网站。
safety-onion-other = 您是通过洋葱地址来的，但用的看起来不是 Tor 浏览器
safety-onion-other-text = 其他浏览器可能在您不知道的情况下泄露更多关于您的信息。如果可以，请用 Tor 浏览器打开这个地址。
safety-onion-phone = 在 iPhone 上，Onion Browser 是现有最好的选择。
safety-proxy = 这看起来是绕道经过了别人的服务器
safety-proxy-text = 运行那台服务器的人能看到您在这里，能读到您输入的内容，也能改动这一页。请不要在这里写任何东西。
safety-proxy-do = 请打开 Tor 浏览器，直接访问洋葱地址。它的名称以“.onion”结尾，后面什么也没有。
safety-open = 您是通过公开网络来的
safety-open-text = 您的网络服务商以及监视您网络的人，能看到您访问本站。他们读不到您写的内容。
safety-open-plain = 这一页到您这里时没有加密。您的网络服务商以及监视途中网络的人，能看到这次访问。他们能读到并改动这一页，也能让它把您输入的内容发给他们。请不要在这里写任何东西。
safety-open-tor = 如果这是 Tor 浏览器，您的网络看不到您访问本站；如果是其他浏览器，就能看到。洋葱地址更安全：一路上都不经过 Tor 以外的任何人。
safety-open-do = 使用 Tor 浏览器和这个洋葱地址会更安全。请与该机构印在纸上或登在自己网站上的地址对照：
safety-open-ask = 使用 Tor 浏览器会更安全。本站没有说明自己有洋葱地址。
safety-open-short = 您网络上的其他人能看到您访问本站。Tor 浏览器可以隐藏这一点：请看首页。
safety-own = 本页来自这台设备本身
safety-own-text = 它用于练习，或供运行服务器的人使用。
safety-standard = 安全级别看起来是“标准（Standard）”
safety-standard-text = “更安全（Safer）”能更好地防止对浏览器的攻击，这里的一切功能都能用。
safety-safer = 安全级别看起来是“更安全（Safer）”
safety-safer-text = 这正是我们建议的。这里的一切功能都能用。
safety-safest = 安全级别看起来是“最安全（Safest）”，并且允许本站运行脚本
safety-safest-text = 只要您一直允许脚本，这里的一切功能都能用。
safety-unclear = 从这里看不出安全级别
safety-unclear-text = 我们建议使用“更安全（Safer）”。这里的一切功能都能用。
safety-level-how = 在 Tor 浏览器中：请先记下本页的网址。点击地址栏旁边的盾牌，选择“设置（Settings）”，再点“更改（Change）”，选择“更安全（Safer）”。在手机上：点击菜单（三个点），再点“设置（Settings）”，再点“安全级别（Security level）”。浏览器可能会重新启动，并关闭所有页面：请在写之前再次打开这个网址。
safety-unsealed = 从这里不能密封，也不能发送
safety-unsealed-text = 这一页到您这里时没有加密，您的浏览器不允许在这样的页面上密封任何内容。请用 Tor 浏览器打开洋葱地址，或者以“https”开头的地址。
safety-honest = 本页只能看到网址和浏览器的少数迹象。它们可能是错的，本页也看不出谁在监视您的设备。

## When it does not work

preparing-title = 正在准备
preparing-text = 正在加载用来密封您的话的工具。网络慢的时候，可能要几分钟。
unreachable-title = 服务器没有回答
unavailable-title = 本页从这里什么都不能发送
unavailable-kept = 您写的内容还在这里。如果重新加载、关闭或离开此页，它就会丢失：请先再试一次。
unavailable-kept-return = 请再试一次，并再次输入您的代号。然后再次选择您刚才在做的事，例如“答复，或继续写”：您写的内容在那里。
unavailable-first = 请先再试一次。
unavailable-text = 如果还是不行：
unavailable-tor = 请使用最新的 Tor 浏览器，并重新加载此页。
unavailable-level = 在 Tor 浏览器中，把安全级别设为“更安全（Safer）”或“标准（Standard）”。设置方法：点击地址栏旁边的盾牌，再点“设置（Settings）”。在手机上：点击菜单（三个点），再点“设置（Settings）”，再点“安全级别（Security level）”。
unavailable-address = 请用 Tor 浏览器打开本站的洋葱地址，或者以“https”开头的地址。如果您没有这样的地址，请向该机构索取。
code-browser-not-secure = 这一页到您这里时没有加密，您的浏览器不允许在这样的页面上密封任何内容。请不要在这里写任何东西。
code-browser-no-crypto = 这个浏览器不能密封任何内容。
code-browser-no-worker = 这个浏览器不允许本页启动负责密封的部分。
code-engine-failed = 负责密封的部分没有加载，或者停止了。
code-page-failed = 本页因为自身的故障停止了。
code-directory-changed = 服务器现在自称是另一台服务器。为了您的安全，不会向它发送任何内容。请重新加载此页。

## Choosing the organisation

choose-title = 应该由谁阅读您的报告？
choose-title-one = 谁会阅读您的报告
choose-text = 只有您选择的机构能读到。
choose-this = 发送给{ $name }
choose-missing = 请选择一个机构。
choose-gone = 您选择的机构今天不能接收报告。您写的内容没有丢失，只有在您另选一个机构之后，才会发给那个机构。
choose-nobody = 今天没有机构可以接收报告
choose-nobody-text = 现在什么都不能发送，所以请不要在这里写报告。请过几天再试，或者向该机构询问另一种安全的联系方法。如果这台设备上的日期不对，请改正后重新加载此页。
refused-title = 今天不能选择
refused-forged = 还列有 { $count } 个机构，但它们的凭证不是真的。请不要相信。
code-card-signature = 它的凭证不是真的。请不要相信它。
code-card-other-organisation = 它的凭证属于另一个机构。请不要相信它。
code-card-expired = 它的凭证已经过期。在更新之前，不能向它发送任何内容。
code-card-no-key-for-today = 它今天还不能接收任何内容。如果这台设备上的日期不对，请改正后重新加载此页。
code-card-not-pinned = 它不属于本站。请不要相信它。
code-organisation-unknown = 这个机构已经不在这里。不能向它发送任何内容。

## Writing

write-title = 发生了什么？
write-help = 请用您自己的话，能写多少写多少，用哪种语言都可以。如果机构不懂这种语言，就要先翻译，会多花一些时间。不需要完整：以后可以凭代号补充。
later-digits = 在有答复之前，以及一条答复都不剩的时候，除了代号，还需要 60 位数字：机构的指纹。发送以后，这两样您都会得到。
write-label = 您的报告
write-kept = 您写的内容只留在这一页上。关闭或离开这一页，它就没有了。浏览器的后退按钮也会离开这一页：请用页面上的“返回”。
missing-questions = 关于所发生的事的问题未能加载。
missing-questions-loading = 正在加载关于所发生的事的问题。
missing-questions-send = 没有这些问题，也可以发送报告。
missing-consent = 关于可以用您的报告做什么的问题也没有加载。只要还没有问您，就什么都不算同意。
language-label = 您所写文字的语言
language-other = 其他语言
text-hint = 发生了什么，发生在谁身上，何时何地。如果您知道是谁做的，请写下。您担心什么，需要什么。
text-room = 还可以写：{ $left }
text-over = 超出了 { $over }
text-cleaned = 有些看不见的字符不能发送，已经去掉；您写的话没有变。
problem-nothing-written = 现在还没有可以发送的内容。请写些内容，或者添加一个文件。
problem-text-too-long = 文字太长。请缩短，或者把一部分放进文件里。
problem-answer-too-long = 您的一个回答太长。请缩短，或者把一部分放进文件里。
problem-letter-too-large = 全部加在一起，对一份报告来说太大了。请缩短文字或某个回答，或者把一部分放进文件里。
problem-files-too-large = 文件加在一起太大。请移除一些，以后再凭代号发送。
problem-files-being-looked-at = 有些文件还在检查。请稍等，或者移除它们。
problem-files-need-choice = 有些文件没有干净副本。请逐个说明是否原样发送，或者移除。
problem-files-too-many = 文件太多：最多 1,000 个。请移除一些，以后再凭代号发送。

## Files

attach-title = 您有文件要添加吗？
attach-help = 照片、视频、录音、文档：任何能说明发生了什么的东西。以后也可以凭代号添加文件。
attach-skip = 不加文件，继续
files-folders = 有 { $count } 个文件夹没有加入。请打开文件夹，选择里面的文件。

## Last look

check-title = 您想发送的是这些吗？
check-help = 请再看一遍。发出以后收不回来，但可以补充。
check-to = 发给
check-text = 您写的文字
check-files = 您的文件
check-no-text = 您还没有用自己的话写任何内容。也可以就这样发送：机构只会收到下面的内容，可能需要再问您发生了什么。
check-no-files = 您没有添加文件。
check-change-to = 另选一个
check-change-text = 更改文字
check-change-language = 更改语言
check-change-files = 更改文件
check-return = 检查并发送
check-send-hint = 您的报告会先在这台设备上密封，然后发送。到达以后，您会得到代号。请准备好纸和笔。
check-send = 密封并发送

## Sending

sending-title = 正在发送
sending-title-halted = 发送停住了
sending-starting = 正在向服务器申请空间。
sending-sending = 正在密封和发送。
sending-waiting = 连接失败。稍等一会儿，然后再试。
sending-paused = 已暂停。已经到达的部分为您保留着。
sending-stalled = 连接一直失败。
sending-stalled-title = 已经到达的部分为您保留着
sending-finishing = 所有文件都已到达。正在发送密封的信。
sending-spoken = 已到达百分之 { $percent }。
sending-progress = 您的文件：已到达并确认
sending-padded = 这比您的文件要大：加进了额外的字节，这样谁都看不出它们的真实大小。
sending-keep-open = 请不要关闭此页，直到它说您可以离开。
sending-close-nothing = 如果您现在关闭，就什么都没有提交：您的信最后发送，没有它，其他的都不算数。
sending-close-report = 如果您现在关闭，您的报告可能已经到达：请先写下下面这些字。
sending-close-later = 如果您现在关闭，您的消息可能已经到达，而本页无法告诉您。
sending-pause = 暂停
sending-resume = 继续发送
sending-stop = 停止发送
sending-stop-heading = 要停止发送吗？
sending-stop-text = 到目前为止发送的部分会被删除，什么都不会提交。您写的内容还留在这一页上。
sending-stop-late = 它可能已经到达，那样就会留在那里。您写的内容还留在这一页上。
unfiled-title = 没有发出去
unfiled-maybe = 可能已经到达
unfiled-why = 没有收到服务器的回答
unfiled-maybe-text = 停下来的时候，信正在路上，从这里看不出它是否到达。您可以再发一次：收到两次没有坏处。
unfiled-earlier = 这一次什么都没有提交。上一次的可能已经到达。
in-doubt-title = 一个代号，以防您的报告已经到达
in-doubt-earlier = 这个代号也请保留
in-doubt-paper = 请把这些字按顺序写在纸上。关闭、离开或重新加载此页，它们就没有了。
in-doubt-use = 如果报告到达了，凭这些字就能看到答复：请过几天回到这里，选择“我有代号”。
in-doubt-again = 再次发送的报告会有另外的字：那时请两个代号都保留。
in-doubt-try = 第 { $number } 次
unfiled-kept = 您写的内容还在这一页上，直到您离开。
unfiled-back = 看一看，再发一次
unfiled-files = 重新选择文件
code-evidence-changed = 这个文件在发送时被更改、移动或删除了。请重新选择。然后会从头发送：
code-evidence-too-large = 文件加在一起太大。请移除一些，以后再凭代号发送。
code-letter-too-large = 文字太长。请缩短，或者把一部分放进文件里。
code-sending-stopped = 已按您的要求停止发送。
code-receipt-not-verified = 服务器回答了，但它的回执不是真的。
code-submission-unknown = 服务器已经忘了到目前为止发送的内容。请再发一次。

## Codename

codename-title = 请写下您的代号
codename-arrived = 您的报告已经到达。
codename-what = 只有凭这 12 个字，您才能再看到它：
codename-words = 您的 12 个字
codename-also = 在有答复之前，以及一条答复都不剩的时候，如果不只是阅读，还要做别的事，就还需要 60 位数字：本页下方的机构指纹。
codename-keep = 怎样保存
codename-keep-paper = 现在请把所有的字按顺序写在纸上。在您核对完那张纸之前，还可以再看；核对之后，谁也不能再显示它们。
codename-english = 这些是英文单词，从左到右排列。您不需要看懂它们：请逐个字母照抄。
codename-keep-use = 凭它们，您可以阅读答复。只要还有一条答复，您还可以补充情况，或者收回同意过的事。请留下一条答复，或记下 60 位数字：答复满 180 天会被删除。
codename-keep-photo = 不要拍照、截图或存成文件：设备会被搜查和复制。
codename-keep-lost = 没有人能再给您：机构不能，这台服务器也不能。
codename-keep-found = 谁找到这张纸，谁就能读到给您的答复。请把它藏好，或者把这些字背下来，然后销毁它。
codename-keep-learn = 如果可以，背下来最安全：把它们编成一个小故事。请把纸藏在远离这台设备的地方，不要在上面写它是什么。
codename-written = 我写下来了
paper-title = 把这些字打印在卡片上
paper-text = 卡片上只有 12 个带编号的字，没有别的：没有名称，也没有说明它们的用途。
paper-risk = 请只使用您信任的打印机。打印机和打印店可能保留打印过的内容，打印记录也会显示打印过东西。请在打印窗口里关掉页眉和页脚：它们会印出本页的地址。
paper-day = 也印上回来的日期：{ $day }
paper-digits = 也印上指纹的 60 位数字
paper-digits-risk = 这些数字是公开的：查找它们的人能找到该机构。把它们与这些字记在不同的纸上更安全。
paper-print = 打印卡片
confirm-title = 请核对您的纸
confirm-text = 请照着纸输入这两个字。这样您就能确定自己回得来。
confirm-label = 您的两个字
confirm-check = 核对
confirm-again = 再显示一次这些字
confirm-wrong = 这两个字里至少有一个不对。请看看您的纸，或者再看一次这些字。
filed-title = 全部完成
filed-safe = 已发送。可以放心关闭此页。
filed-safe-text = 关闭此页后，您在这里输入的一切都会被忘掉。
filed-next = 接下来
come-back-day = 请在{ $day }前后回来。
come-back-why =
  { $count ->
    [1] 机构承诺每天查看和答复。
   *[other] 机构承诺在 { $count } 天之内查看和答复。
  }
filed-next-return = 请回到这个地址，选择“我有代号”。请记下这个地址，不要和代号放在一起。请记住日期；这台设备不会替您记。
filed-next-days = 请在不同的日子、不同的时间，从您觉得安全的地方回来。
filed-next-draft = 如果您在这台设备上留有笔记或所发内容的副本，请想一想它们放在那里是否安全。
filed-compare = 供您回来时用：机构的指纹
filed-compare-again = 如果还没有记下：60 个数字
filed-compare-text = 在有答复之前，如果要再写信、收回您同意过的事，或请求删除，您都需要它。所有答复都删除以后（您自己删除，或满 180 天），又需要它。它能显示是同一个机构。它是公开的：请找到机构印出它的地方，或者记下所有这些数字。
receipt-title = 回执，如果您需要证明
receipt-text = 服务器签名证明：它在{ $day }为这个机构收下了一份密封的报告。回执不涉及您写的内容。
receipt-warning = 回来时不需要它。这台设备上的文件可能被发现，并显示您来过这里。只有在您需要证明、又有安全的地方存放时，才请保存。
receipt-save = 保存回执
receipt-saved = 已请您的浏览器把它保存为“{ $name }”。请在下载里看看它在不在：本页无法知道。

## Coming back

enter-title = 请输入您的代号
enter-help = 您输入的内容不会离开这台设备。
enter-english = 如果您的字是英文单词，请切换到英文输入，用拉丁字母输入。请按编号填写：第 1 个字填在第 1 格。
enter-none = 今天读不到这里任何机构的消息。请过几天再试。如果这台设备上的日期不对，请改正后重新加载此页。
enter-organisation = 您写信给了哪个机构？
enter-unknown = 我不记得了
enter-open = 打开我的消息
enter-busy = 正在查找消息。
enter-unknown-word = 第 { $box } 个字不在任何字表里。请与您的纸对照。
enter-near = 第 { $box } 个字不在任何字表里。是不是下面的某一个？
enter-use-word = 第 { $box } 个字：{ $word }
repairs-title = 可以怎样改
repairs-text = 做下面的一处改动，这些字就能对上。有几种是碰巧对上的，也可能都不是：选择之前，请与您的纸对照。
repairs-swapped = 对调第 { $first } 个字和第 { $second } 个字
repairs-mistyped = 把第 { $box } 个字改成“{ $word }”
taken-title = 方框里改了什么
taken-swapped = 第 { $first } 个字和第 { $second } 个字换了位置。
taken-mistyped = 第 { $box } 个字现在是“{ $word }”。您原来输入的是“{ $before }”。
taken-text = 这可能只是碰巧对上。现在什么都还没有打开：请把所有的字与您的纸对照，然后打开您的消息。
taken-put-back = 恢复原样
check-receipt-door = 检查保存的回执
check-receipt-title = 检查回执
check-receipt-help = 请选择您保存的回执。它不会离开这台设备。这里不需要代号。
check-receipt-choose = 选择回执
check-receipt-nothing = 它什么都不能证明
check-receipt-genuine = 回执是真的
check-receipt-ours = 是这台服务器签名的。
check-receipt-other = 是一台服务器签名的，但不是这一台。
check-receipt-day = 日期，按服务器的时钟
check-receipt-for = 发送给
check-receipt-unlisted = 一个今天没有列在这里的机构
check-receipt-number = 所发内容的编号
check-receipt-proves = 它能证明什么
check-receipt-proves-text = 服务器签名时，有一份为这个机构密封的内容在服务器上，与回执写明的完全一致。
check-receipt-not = 它不能证明什么
check-receipt-not-content = 内容说了什么，或是谁写的：服务器不可能知道。
check-receipt-not-read = 有人取走或读过它。
check-receipt-not-day = 日期是真的：这只是服务器的说法。
code-receipt-malformed = 这个文件不是回执，或者被改动过。请选择当初保存、没有改动过的回执。
code-receipt-unreadable = 这个文件无法读取。请看看它是否还在原处，然后重新选择。
code-codename-words = 请输入全部 12 个字。
code-codename-checksum = 其中一个字不对，或者有两个字换了位置。请与您的纸对照。
code-mailbox-nowhere = 没有机构对这个代号有经过验证的消息。如果您选择您的机构，可以给它写信。
code-mailbox-unreadable = 今天无法核实这个机构的消息，所以没有显示。请看看这台设备上的日期对不对。如果是对的，请过几天再试。
code-mailbox-closed = 您的消息已经关闭。请再次输入您的代号。

## Messages

mailbox-title = 您的消息
mailbox-from = 来自：
mailbox-empty = 这里没有显示答复
mailbox-empty-soon = 可能还没有答复。
mailbox-empty-words = 也可能这些不完全是您的字：大约每十六次中有一次，错字不会被发现。没有人能把它和空信箱区分开：本页不能，服务器也不能。请把每个字与您的纸对照。
mailbox-empty-organisation = 也请确认您选对了机构。
mailbox-check-words = 回到这些字
mailbox-unread = { $count } 条新消息
mailbox-read-forgotten = 离开本页后，页面就不再记得您读过哪些消息。如果您删除读过的消息，下次回来时，这里就只有新消息。请留下一条答复，或记下上方的 60 位数字：要再写信，需要其中一样。满 180 天，答复会被删除。
mailbox-own-letters = 您发出的内容不在这里显示，这里只显示答复：您发出的内容是密封的，只有机构能打开。
mailbox-busy = 请稍候。
mailbox-nothing-new = 自上次查看以来，没有收到新消息。
mailbox-something-new = 有一条新消息。
mailbox-erased = 消息已经删除。
mailbox-draft-kept = 您以前写的内容还在这里：请选择“答复，或继续写”、“更改您同意的事”或“请求删除”。
mailbox-unconfirmed = 您从这里发出的某些内容没有回执：可能没有送达。可以再发一次：请选择“答复，或继续写”、“更改您同意的事”或“请求删除”。
mailbox-row-broken = 有些消息缺失或未经证明
mailbox-row-missing = 缺失：{ $numbers }。
mailbox-row-unverified = 不能证明来自该机构：{ $numbers }。
mailbox-row-what = 尽管如此，下面经过验证的消息确实来自该机构。请告诉它您有哪些编号，不要根据看不到的消息做任何事。
mailbox-refresh = 查看有没有新消息
mailbox-write = 答复，或继续写
mailbox-files = 添加文件
mailbox-withdraw = 更改您同意的事
mailbox-erasure = 请求删除
mailbox-close = 关闭并忘掉
close-heading = 要关闭并忘掉吗？
close-text = 那样，您还没有发送的内容和还没有回执的内容就会从此页永远消失。
close-codenames = 那样，还没有回执的内容就会从此页永远消失，可能用来查看答复的代号也会消失。请先把代号写下来。
close-confirm = 关闭并忘掉
close-stay = 留在此页
mailbox-read-only = 今天可以阅读，但不能写
message-number = 第 { $number } 条消息
message-verified = 已验证：来自该机构
message-verified-day = 于{ $day }用{ $name }的密钥签名。它的指纹在上方。
message-new = 新
message-read = 已读
message-mark-read = 我读过了
message-mark-read-number = 我读过了第 { $number } 条消息
message-unverified = 未经验证
message-unverified-text = 这里有一些内容，不能证明来自该机构，所以没有显示。不论谁告诉您它说了什么，都不要照着做。
message-deleted = 这条消息已经删除。
message-missing = 这里缺少一条消息。机构可能发送过，但它没有到达，或者被移除了。
message-erase = 删除第 { $number } 条消息
erase-heading = 要删除第 { $number } 条消息吗？
erase-text = 它会从服务器上永久删除。谁都不能恢复。
erase-text-last = 这里没有别的经过验证的消息。删除以后，如果要再写信、收回您同意过的事，或请求删除，您需要指纹的 60 位数字。请留下它，或先记下数字：它们在本页上方。
erase-confirm = 删除
erase-keep = 保留
compare-title = 这是您的机构吗？
compare-why = 请把下面的 60 个数字与您记下的对照。这里没有经过验证的消息能说明这就是您写信给的机构。已经删除的消息（您自己删除，或满 180 天），不再能说明这一点。控制服务器的人，可能给您看一个同名的别的机构。
compare-different = 如果有任何不同，请不要从这里发送任何内容
compare-different-text = 如果没有可以对照的，也请不要发送，即使您想收回同意过的事或请求删除。
compare-wait = 请返回并等待答复：经过验证的消息能证明它是您的机构。或者用另一种安全的方法询问机构。
compare-fingerprint = 它的指纹：60 个数字，也可以用单词读出
compare-same = 我对照过了：是同一个
compare-cannot = 我无法对照：返回
code-organisation-not-compared = 请先对照机构的指纹。
compose-to = 发给：
followup-help = 这会发给同一个机构。它会看到，这次写信的还是同一个人。
followup-label = 您的消息
followup-answered = 再读一遍：{ $day }的消息 { $number }
followup-no-text = 您没有写文字：只发送您的文件。
followup-send = 密封并发送
followed-title = 您的消息已经到达
withdrawn-title = 机构会看到您收回了什么
followed-text = 您的代号不变。
followed-back = 回到您的消息
erasure-title = 请求删除全部内容
erasure-open = 您之前从这里发出的请求没有回执：可能没有送达。可以再发一次。
erasure-what = 会发生什么
erasure-people =
  { $count ->
    [1] 机构会收到您密封的请求。由那里的人手工删除案件；他们承诺每天查看。
   *[other] 机构会收到您密封的请求。由那里的人手工删除案件；他们承诺在 { $count } 天之内查看。
  }
erasure-stops = 他们收到您的请求以后，就不得再把您案件的任何内容交给任何人，以后也不可以。
erasure-server = 他们删除以后，这台服务器也会删除它还保存着的关于您案件的内容。给您的消息会留在这里，直到您删除，或满 180 天：请您自己删除。一条都不剩时，要再写信，就需要指纹的 60 位数字。
erasure-limits = 谁都无法挽回的事
erasure-limits-passed = 已经交给别人、打印或复制的收不回来。机构只能请求他们删除。
erasure-limits-sure = 从这里看不出是否已经删除。他们可以在删除之前告诉您；删除之后就不能再答复您了。
erasure-limits-help = 那以后他们就不能再在这个案件上帮忙。要再得到帮助，您需要重新报告。
erasure-label = 原因，如果您愿意说
erasure-hint = 不需要理由。
erasure-send = 发送我的请求
erasure-sure-heading = 要请求删除全部内容吗？
erasure-sure-text = 删除的内容谁都无法恢复。那以后他们就不能再在这个案件上帮忙。
erasure-sure-confirm = 是，请求删除
erasure-sure-keep = 先不请求
erasure-sent-title = 您的请求已经到达
erasure-sent-text = 请回来看看有没有答复。然后删除这里的消息。
