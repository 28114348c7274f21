### The first page, as static HTML: it is complete before, and without, any script. A script loads these texts only to change the language of that page in place.

## First page

doors-title = 安全地报告威胁和报复
doors-lede = 有些人因为维护人权，或者因为同联合国或其他保护人权的机构合作，而受到威胁、攻击或惩罚。这里是为他们准备的。
door-report = 我要报告
door-report-hint = 告诉一个机构发生了什么。如果有文件，可以一起附上。
door-return = 我有代号
door-return-hint = 阅读答复，补充情况，或者更改您同意的事。
about-how = 怎样进行
about-how-write = 您选择一个机构，用任何语言写下发生的事。您不必提供姓名、电子邮箱或电话号码：任何问题都可以不回答。
about-how-seal = 一切内容都在本设备上密封之后才发出：途中没有人能读到。
about-how-codename = 您会得到一个由 12 个字组成的代号。凭它可以回来阅读答复。
about-who = 谁能阅读
about-who-text = 只有您选择的机构。您写的内容在这台设备上就已密封，只有该机构能打开。运行这台服务器的人打不开您发送的内容，把服务器拿走的人也打不开。
about-limits = 谁都不能保证的事
about-limits-danger = 如果您现在有危险，请先到比较安全的地方去。这一页可以等。
about-limits-device = 如果有人监视着这台设备或这个屏幕，密封就没有用。请使用您信任的设备。
about-limits-network = 请使用 Tor 浏览器：它是免费的，可从 torproject.org 获得，能让您的网络看不到您访问哪些网站。不过，网络上的其他人仍有可能看到您在使用 Tor、什么时候使用，以及发送了多少数据。
about-limits-codename = 如果您丢失了代号，没有人能再给您。
about-limits-answer = 答复可能要等几天。机构会尽力而为，但不能保证能够保护您。
about-leave = 如果您必须马上离开
about-leave-text = 请按页面上方的“离开此页”，或者在两秒钟内按三次 Esc 键。这一页会换成一张空白页，没有网络也一样；您输入的一切都会被忘掉。
about-leave-stays = 会留下什么：在您关闭浏览器之前，浏览器可能记得您来过这里。普通浏览器不像 Tor 浏览器，会记得更久，也记得您在这里打开过什么。监视您网络的人，已经看到了他们能看到的。其他标签页仍然开着：如果您在其中打开了指南，请自己把它关掉。
about-leave-early = 在本页的工具到达之前，或者没有 JavaScript 时，Esc 键不起作用。按钮会打开一张空白页，但按“后退”还会回到这里。这时请关闭窗口。

before-title = 在这里有多安全？
before-tor = 请使用 Tor 浏览器，以及本站的洋葱地址：它的名称以“.onion”结尾，后面什么也没有。如果您没有这个地址，请向该机构询问。
before-level = 在 Tor 浏览器中，安全级别“更安全（Safer）”比“标准（Standard）”更能保护您，这里的一切功能都能用。设置方法：点击地址栏旁边的盾牌，再点“设置（Settings）”。在手机上：点击菜单（三个点），再点“设置（Settings）”，再点“安全级别（Security level）”。

## While the script is on its way, and without it

first-guide = 帮助与安全：您自己可以做什么，谁可能帮得上忙
doors-wait = 本页加载完以后，上面的两个按钮才能用。没有 JavaScript 时，它们会带您去看还可以怎样做。
no-script = 没有 JavaScript 时
no-script-why = 您的文字在这台设备上密封，答复也在这台设备上打开，两者都由 JavaScript 完成。没有它，这里就不能写，也不能读答复；什么都没有发送。
no-script-tor = 在 Tor 浏览器中：请先记下本页的网址。点击地址栏旁边的盾牌，选择“设置（Settings）”，再点“更改（Change）”，把安全级别设为“更安全（Safer）”或“标准（Standard）”。在手机上：点击菜单（三个点），再点“设置（Settings）”，再点“安全级别（Security level）”。浏览器可能会重新启动，并关闭所有页面：请再次打开这个网址。
no-script-other = 如果您改变不了这一点，您可以在自己的电脑上写好，用名为 age 的程序把文件密封，然后不用 JavaScript 发送。或者向该机构询问另一种安全的联系方法。
no-script-onion = 如果本站有洋葱地址，下一页也会显示。
no-script-sealed = 发送您自己密封的文件
