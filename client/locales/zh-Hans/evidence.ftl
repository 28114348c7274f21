### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = 文件里往往有看不见的内容：地点、日期、设备、姓名。本页在这台设备上检查每个文件，并做一份不含这些内容的副本。为此，您的文件不会离开这台设备。服务器可能看出检查的是哪一类文件。
evidence-waiting = 等待检查
evidence-looking = 正在检查这个文件
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [1] { $done ->
            [0] 正在检查文件
           *[other] 文件已检查完毕
        }
       *[other] 已检查 { $done } 个文件，共 { $count } 个
    }
# $count: how many files
evidence-status-unlooked = 连接失败。还没有检查的文件：{ $count } 个
evidence-nothing = 除了它显示的内容以外，没有发现别的。
evidence-reveals = 这个文件会透露什么（{ $count }）：{ $aspects }
evidence-left = 干净副本里还留着什么（{ $count }）：{ $aspects }
evidence-left-text = 这些是文件所显示内容的一部分，或者没有它文件就打不开。如果它可能伤害到人，请不要附上这个文件。
evidence-and-more = 发现的内容比这里能列出的还多。
evidence-lost-text = 本页无法清理这个文件里的所有内容，所以干净副本不显示：{ $things }。如果这些内容重要，请选择“干净副本和原件”。
evidence-choice = 要发送什么？
evidence-clean = 一份干净副本
evidence-clean-hint = 显示的内容一样，但去掉了能去掉的信息。
evidence-clean-hint-lost = 显示的内容不完整：请看上面。
evidence-both = 干净副本和原件
evidence-both-hint = 适用于地点、日期或设备能够证明某件事的时候。机构会收到两份，都是密封的。
evidence-original = 原件，不作改动
evidence-original-hint = 机构会知道这里列出的一切，以及文件里的其他任何内容。
evidence-keep-name = 用它现在的文件名发送
evidence-named = 发送时的文件名是“{ $name }”。
evidence-named-both = 发送时的文件名是“{ $first }”和“{ $second }”。
evidence-unticked = 不勾选时，发送的文件名是“{ $name }”。
evidence-unticked-both = 不勾选时，发送的文件名是“{ $first }”和“{ $second }”。
evidence-unlooked = 这个文件还没有检查
evidence-refused = 这个文件没有干净副本
evidence-refused-choose = 只有当文件里可能隐藏的内容不会伤害任何人时，才请原样发送。
evidence-send-as-is = 原样发送
evidence-goes-as-is = 将原样发送。
evidence-not-as-is = 不要原样发送
evidence-part-clean = 干净副本
evidence-part-both = 干净副本和原件
evidence-part-original = 原样

## Why there is no clean copy

code-cleaning-empty = 这个文件里什么都没有。如果里面应该有内容，请移除它，再重新选择。
code-cleaning-unknown-kind = 本页不能清理这一类文件。
code-cleaning-malformed = 文件已损坏，或者它并不是它自称的那种文件。
code-cleaning-encrypted = 文件用密码锁着，本页看不到里面。
code-cleaning-too-large = 文件里的部分太多，本页检查不完。
code-cleaning-unsupported = 文件里有本页不能清理的内容。
code-cleaning-active = 文件里有程序（宏）。打开它的人可能会运行那个程序。
code-cleaning-incomplete = 副本做好后又检查了一遍，它仍然会透露一些信息。
code-file-unreadable = 文件已经无法读取。请移除它，再重新选择。
code-guard-failed = 检查这个文件没有成功。
code-guard-not-loaded = 连接失败，本页还没能检查这个文件。什么都没有丢失，请再试一次。
problem-files-not-looked-at = 连接失败，有些文件还没有检查。请再试一次，或者移除它们。

## What is found. Each is followed by what the file says, if it is text.

finding-place = 地点
finding-device = 设备
finding-person = 人
finding-time = 时间
finding-language = 语言设置
finding-program = 程序
finding-thumbnail = 小预览图，可能是更早的样子
finding-history = 以前的版本和批注
finding-description = 标题或说明
finding-identifier = 能把几个文件联系在一起的编号
finding-hidden = 没有显示出来的内容
finding-link = 指向别处的地址
finding-unknown = 未知内容
finding-lost = 干净副本里没有
lost-picture = 一张图片
lost-chart = 一个图表
lost-object = 来自其他程序的对象
lost-text = 来自其他文件的文字
lost-film = 一段视频或声音

## What was found, in words, and where in the file

found-moment = { $day } { $time }
found-moment-zone = { $day } { $time }（{ $zone }）
found-zone = { $zone } 时区的时钟
found-position = 任何人都能在地图上找到的一个点：{ $latitude }，{ $longitude }
found-coordinate =
    { $side ->
        [N] 北纬 { $degrees } 度
        [S] 南纬 { $degrees } 度
        [E] 东经 { $degrees } 度
       *[W] 西经 { $degrees } 度
    }
found-height =
    { $side ->
        [below] 海平面以下 { $metres } 米
       *[above] 海拔 { $metres } 米
    }
found-version = 版本 { $version }
found-saved = 保存次数：{ $count }
found-worked = 编辑时间（分钟）：{ $minutes }
found-earlier = 文件里还留着的以前版本：{ $count }
found-unshown = 哪里都不显示的部分：{ $count }
found-not-text = 不是文字的内容
found-cut-off = 已剪掉，但仍在文件里。长度（秒）：{ $seconds }
found-cropped = 文件里的画面比显示出来的更多
found-measured = 按某一块屏幕测得的颜色
found-in-inner-picture = 文档里的图片
found-in-properties = 文档属性
found-in-camera = 相机数据
found-in-notes = 程序留下的记录
found-in-colors = 颜色说明
found-in-package = 文件各部分的清单
found-in-document = 文档数据
found-in-film = 视频数据
found-in-picture = 图片数据
found-in-sound = 声音数据
found-technical = 技术名称
