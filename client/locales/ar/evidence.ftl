### Files that a person adds, and what they reveal. Loaded when the page for files is opened.

evidence-help = كثيرًا ما تحمل الملفات أكثر مما تراه: مكانًا، أو يومًا، أو جهازًا، أو اسمًا. تفحص هذه الصفحة كل ملف على هذا الجهاز وتصنع نسخة خالية من ذلك. ولا تغادر ملفاتك هذا الجهاز من أجل ذلك. وقد يلاحظ الخادم نوع الملف الذي يُفحص.
evidence-waiting = ينتظر الفحص
evidence-looking = يجري فحص هذا الملف
# $done: of how many files it is known what to send; $count: all of them
evidence-status =
    { $count ->
        [0] { "" }
        [one] { $done ->
            [0] يجري فحص الملف
           *[other] تم فحص الملف
        }
        [two] تم فحص { $done } من ملفين
        [few] تم فحص { $done } من { $count } ملفات
        [many] تم فحص { $done } من { $count } ملفًا
       *[other] تم فحص { $done } من { $count } ملف
    }
# $count: how many files
evidence-status-unlooked = فشل الاتصال. ملفات لم تُفحص بعد: { $count }
evidence-nothing = لم يوجد فيه شيء غير ما يعرضه.
evidence-reveals = ما يكشفه هذا الملف ({ $count }): { $aspects }
evidence-left = ما يبقى في النسخة النظيفة ({ $count }): { $aspects }
evidence-left-text = هذا جزء مما يعرضه الملف، أو لن يُفتح الملف دونه. إن كان قد يؤذي أحدًا، فلا تضف هذا الملف.
evidence-and-more = وُجد أكثر مما يمكن عرضه هنا.
evidence-lost-text = لا تستطيع هذه الصفحة تنظيف كل ما في هذا الملف. هذا ما لا تعرضه النسخة النظيفة: { $things }. إن كان ذلك مهمًا، فاختر «نسخة نظيفة والأصل».
evidence-choice = ما الذي ينبغي إرساله؟
evidence-clean = نسخة نظيفة
evidence-clean-hint = تعرض الشيء نفسه، دون ما تمكن إزالته.
evidence-clean-hint-lost = لا تعرض كل شيء: انظر أعلاه.
evidence-both = نسخة نظيفة والأصل
evidence-both-hint = إن كان المكان أو اليوم أو الجهاز يمكن أن يثبت شيئًا. تتلقى المنظمة الاثنين مشفّرين.
evidence-original = الأصل كما هو
evidence-original-hint = تعرف المنظمة كل ما هو مذكور هنا، وكل ما عدا ذلك فيه.
evidence-keep-name = إرساله باسمه الحالي
evidence-named = يُرسل باسم «{ $name }».
evidence-named-both = يُرسلان باسمي «{ $first }» و«{ $second }».
evidence-unticked = دون علامة هنا، يُرسل باسم «{ $name }».
evidence-unticked-both = دون علامة هنا، يُرسلان باسمي «{ $first }» و«{ $second }».
evidence-unlooked = لم يُفحص هذا الملف بعد
evidence-refused = لا توجد نسخة نظيفة من هذا الملف
evidence-refused-choose = أرسله كما هو فقط إن كان ما قد يخفيه لا يؤذي أحدًا.
evidence-send-as-is = إرساله كما هو
evidence-goes-as-is = سيُرسل كما هو.
evidence-not-as-is = عدم إرساله كما هو
evidence-part-clean = نسخة نظيفة
evidence-part-both = نسخة نظيفة والأصل
evidence-part-original = كما هو

## Why there is no clean copy

code-cleaning-empty = لا يوجد شيء في هذا الملف. إن كان ينبغي أن يحتوي على شيء، فأزله، ثم اختره من جديد.
code-cleaning-unknown-kind = لا تستطيع هذه الصفحة تنظيف ملفات من هذا النوع.
code-cleaning-malformed = الملف تالف، أو ليس من النوع الذي يبدو عليه.
code-cleaning-encrypted = الملف مقفل بكلمة سر، فلا تستطيع هذه الصفحة النظر فيه.
code-cleaning-too-large = في الملف أجزاء أكثر مما تستطيع هذه الصفحة فحصه.
code-cleaning-unsupported = في الملف شيء لا تستطيع هذه الصفحة تنظيفه.
code-cleaning-active = في الملف برنامج (وحدات ماكرو). من يفتح الملف قد يشغّل ذلك البرنامج.
code-cleaning-incomplete = صُنعت نسخة وفُحصت مرة أخرى، وبقيت تكشف شيئًا.
code-file-unreadable = لم يعد الملف قابلًا للقراءة. أزله، واختره من جديد.
code-guard-failed = لم ينجح فحص هذا الملف.
code-guard-not-loaded = فشل الاتصال قبل أن تتمكن هذه الصفحة من فحص الملف. لم يُفقد شيء: يمكن المحاولة مرة أخرى.
problem-files-not-looked-at = لم يمكن فحص بعض الملفات لأن الاتصال فشل. يرجى المحاولة مرة أخرى، أو إزالتها.

## What is found. Each is followed by what the file says, if it is text.

finding-place = مكان
finding-device = جهاز
finding-person = شخص
finding-time = وقت
finding-language = إعدادات اللغة
finding-program = برنامج
finding-thumbnail = صورة معاينة صغيرة، ربما لحالة سابقة
finding-history = حالات سابقة وملاحظات
finding-description = اسم الصورة أو الملف، أو وصفه
finding-identifier = رقم يربط الملفات بعضها ببعض
finding-hidden = شيء لا يظهر
finding-link = عنوان شيء في مكان آخر
finding-unknown = شيء غير معروف
finding-lost = غير موجود في النسخة النظيفة
lost-picture = صورة
lost-chart = رسم بياني
lost-object = عنصر من برنامج آخر
lost-text = نص من ملف آخر
lost-film = مقطع فيديو أو صوت

## What was found, in words, and where in the file

found-moment = { $day }، { $time }
found-moment-zone = { $day }، { $time } ({ $zone })
found-zone = ساعة المنطقة { $zone }
found-position = نقطة على الخريطة يمكن لأي شخص أن يجدها: { $latitude }، { $longitude }
found-coordinate =
    { $side ->
        [N] { $degrees } درجة شمالًا
        [S] { $degrees } درجة جنوبًا
        [E] { $degrees } درجة شرقًا
       *[W] { $degrees } درجة غربًا
    }
found-height =
    { $side ->
        [below] { $metres } م تحت مستوى سطح البحر
       *[above] { $metres } م فوق مستوى سطح البحر
    }
found-version = الإصدار { $version }
found-saved = عدد مرات الحفظ: { $count }
found-worked = دقائق العمل عليه: { $minutes }
found-earlier = حالات سابقة ما زالت في الملف: { $count }
found-unshown = أجزاء لا يعرضها شيء: { $count }
found-not-text = شيء ليس نصًا
found-cut-off = مقطوع، لكنه ما زال في الملف. المدة بالثواني: { $seconds }
found-cropped = في الملف من الصورة أكثر مما يظهر
found-measured = ألوان كما قيست على شاشة واحدة بعينها
found-in-inner-picture = صورة داخل المستند
found-in-properties = خصائص المستند
found-in-camera = بيانات الكاميرا
found-in-notes = ملاحظات تتركها البرامج
found-in-colors = وصف الألوان
found-in-package = قائمة أجزاء الملف
found-in-document = بيانات المستند
found-in-film = بيانات الفيديو
found-in-picture = بيانات الصورة
found-in-sound = بيانات الصوت
found-technical = الأسماء التقنية
