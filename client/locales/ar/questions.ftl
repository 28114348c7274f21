### The questions of a report. Whoever answers may be afraid, tired, watched, and reading in a third language. Nothing has to be answered.
### Messages of questions are given $role: what whoever writes is to the case. "victim" means: it happened to the person who writes.

## Overview

questions-title = ماذا يمكنك أن تقول أيضًا؟
questions-lede = يمكنك إرسال بلاغك كما هو. والإجابة عن هذه الأسئلة تساعد المنظمة على التحرك أسرع. يمكنك ترك ما تشاء، والإجابة بأي ترتيب.
questions-time =
    { $minutes ->
        [0] لكل سؤال إجابة.
        [one] جميع الأسئلة التي لم تُجَب بعد تستغرق معًا نحو دقيقة.
        [two] جميع الأسئلة التي لم تُجَب بعد تستغرق معًا نحو دقيقتين.
        [few] جميع الأسئلة التي لم تُجَب بعد تستغرق معًا نحو { $minutes } دقائق.
        [many] جميع الأسئلة التي لم تُجَب بعد تستغرق معًا نحو { $minutes } دقيقة.
       *[other] جميع الأسئلة التي لم تُجَب بعد تستغرق معًا نحو { $minutes } دقيقة.
    }
questions-list = الأجزاء
questions-state-empty = لا شيء بعد
questions-state-begun = بدأ
questions-state-done = تم
questions-go-on = المتابعة إلى ملفاتك

## Every step

question-back-overview = إلى جميع الأجزاء
question-next = الجزء التالي
question-optional = يمكن ترك أي سؤال دون إجابة.
question-why = لماذا نسأل
# How it is read aloud: what is seen comes first.
question-why-of = لماذا نسأل: { $question }
question-mark-of = { $answer }: { $question }
question-not-sure = لست على يقين
question-not-said = أفضّل ألا أقول
question-take-back = سحب هذه الإجابة
question-mark-counts = هذه إجابتك الآن. لإرسال ما كتبته أعلاه بدلًا منها، اضغط هذا الزر مرة أخرى.
question-entry = الخانة { $number }
question-entry-after = ، الخانة { $number }
question-more-entries = عند ملء خانة، تظهر تحتها خانة أخرى.
question-not-chosen = غير مختار
question-too-long = هذا أطول من اللازم بمقدار { $over }. يرجى اختصاره، أو وضع جزء منه في ملف.

## When danger is close

danger-close-title = إذا كان الخطر قريبًا
danger-close-text = قد تمر أيام قبل أن يقرأ أحد بلاغك. لا يستطيع البلاغ أن يتصل بأحد، ولن يأتي أحد بسببه. إن استطعت، فاذهب أولًا إلى مكان أكثر أمانًا، واطلب العون ممن يستطيع التحرك فورًا.
danger-close-link = جهات الاتصال في الطوارئ (تُفتح في علامة تبويب أخرى)

## Places that may be able to help

places-title = جهات قد تستطيع المساعدة
places-offer = من إجاباتك، تستطيع هذه الصفحة أن تعرض من قد يساعد أيضًا: أشخاصًا يمكن الاتصال بهم، وصناديق، وهيئات تستطيع أن تكلّم دولة. ولا يُرسل شيء للعثور عليها.
places-open = عرض هذه الجهات
places-loading = يجري تحميل القائمة. هي نفسها للجميع، والاختيار منها يتم في هذه الصفحة.

## Dates

date-year = السنة
date-month = الشهر
date-day = اليوم
date-about = لست على يقين من التاريخ بدقة
date-more = الوقت من اليوم، أو متى كان ذلك بكلماتك
date-wrong-year = تُكتب السنة بأربعة أرقام، مثل 2024.
date-no-year = السنة ناقصة. يمكنك إضافتها إن كنت تعرفها.
date-no-month = شهر هذا اليوم ناقص. يرجى اختيار الشهر، أو مسح اليوم.
date-wrong-day = ليس في هذا الشهر يوم كهذا. يرجى النظر مرة أخرى في اليوم والشهر.
date-to-come = بحسب ساعة هذا الجهاز، لم يحن هذا التاريخ بعد. يرجى النظر فيه مرة أخرى.
date-may-stay = يمكنك أيضًا تركه كما هو: فيُرسل كما كتبته.

## Last look

review-answers = إجاباتك
review-none = لم تجب عن أي سؤال. وليس ذلك ضروريًا.
review-change = تغيير
review-change-of = تغيير: { $question }
review-open = الإجابة عن أسئلة
review-about = نحو { $date }
review-not-sure = لست على يقين
review-not-said = أفضّل ألا أقول

## Parts

step-people = عمّن يدور الأمر
lede-people = صلتك بالأمر، ولمن حدث. يمكنك ترك كل الأسماء.
step-danger = الخطر الآن
lede-danger = من هو في خطر، ومتى قد يحدث شيء.
step-event = ما الذي فُعل، ومتى، وأين
lede-event = أهم ما حدث. إن كان أكثر من أمر، فاختر الأسوأ أو الأحدث، واحكِ البقية بكلماتك.
step-actors = من فعل ذلك
lede-actors = بقدر ما تعرف أو تظن. لا حاجة إلى معرفة اسم.
step-cooperation = العمل مع الأمم المتحدة أو غيرها
lede-cooperation = كثير ممن يُعتدى عليهم كانوا قد تكلموا مع هيئة دولية، أو أرادوا ذلك. إن وُجدت هذه الصلة، فالحماية الخاصة ممكنة.
step-reported = ما أُبلغ عنه من قبل
lede-reported = إلى الشرطة، أو المحاكم، أو الهيئات الدولية.
step-state = ما فعلته الدولة
lede-state = بماذا أجابت السلطات، وماذا فعلت أو لم تفعل.
step-needs = ما يلزم من مساعدة
lede-needs = لكي تكون المساعدة مناسبة، ولا يُفعل شيء يزيد الأمر سوءًا.
step-evidence = أدلة أخرى
lede-evidence = يمكن إضافة الملفات في الصفحة التالية. وهنا يمكنك ذكر ما هو موجود وليس ملفًا، أو لا يمكن إرساله.
step-contact = طرق آمنة للرد
lede-contact = ترد المنظمة هنا، وتقرأ أنت الرد باسمك الرمزي. ولا حاجة إلى طريقة أخرى إلا إذا تعذّر ذلك.

## Whom it is about

ask-reporter-role = ما صلتك بما حدث؟
why-reporter-role = لكي تُطرح الأسئلة التالية بكلمات مناسبة. بعض الهيئات لا تسمع إلا من الشخص نفسه أو أسرته أو محامٍ.
role-victim = حدث ذلك لي
role-relative = حدث ذلك لأحد من أسرتي
role-legal-representative = أنا محامي الشخص أو محاميته، أو من يمثله
role-ngo = أكتب باسم منظمة
role-witness = رأيت ذلك، أو أعلم به
role-other-assistant = أساعد بطريقة أخرى
ask-relationship =
    { $role ->
        [relative] ما صلة القرابة بينك وبين الشخص؟
       *[other] كيف تعرف الشخص، أو ماذا تفعل من أجله؟
    }
hint-relationship =
    { $role ->
        [relative] مثلًا: أخت، أب، زوجة.
       *[other] مثلًا: محامٍ أو محامية منذ آذار/مارس، زميل، جارة.
    }
why-relationship = الهيئات التي تتلقى الشكاوى تسأل باسم من تتكلم، وكيف علمت بما حدث.
ask-ngo-name = ما اسم منظمتكم؟
why-ngo-name = لكي تعرف المنظمة التي تقرأ هذا مع من يمكنها أن تعمل.
ask-victim-name =
    { $role ->
        [victim] ما اسمك؟
       *[other] ما اسم الشخص الذي حدث له ذلك؟ وإن حدث لعدة أشخاص، فما أسماؤهم؟
    }
hint-victim-name = يمكنك ترك هذا دون إجابة وقوله لاحقًا. لا يُعطى الاسم لآخرين إلا بموافقة على ذلك.
why-victim-name = معظم الهيئات لا تستطيع أن تطلب من دولة حماية شخص دون أن تعرف من هو. وإذا كان الخطر قريبًا، فالاسم يوفّر أيامًا.
ask-victim-group = هل الاعتداء على مجموعة أو مجتمع بأكمله؟
hint-victim-group = مثلًا: أهل قرية، أو جميع أعضاء جمعية.
why-victim-group = بعض الهيئات تستطيع حماية مجموعة، حتى دون اسم كل شخص.
none-group = لا، الأمر يخص أفرادًا
ask-whereabouts =
    { $role ->
        [victim] ما وضعك الآن؟
       *[other] أين الشخص الآن؟
    }
why-whereabouts = ما يمكن فعله يختلف لمن هو محتجز أو مختبئ أو خارج البلاد.
place-known-safe = في مكان آمن في الوقت الحالي
place-detained = في الاحتجاز أو السجن
place-disappeared = في حالة اختفاء
place-in-hiding = في مخبأ
place-abroad = في بلد آخر
place-deceased = لم يعد على قيد الحياة
place-unknown = لا أعرف
ask-residence =
    { $role ->
        [victim] في أي بلد أنت الآن؟
       *[other] في أي بلد الشخص الآن؟
    }
hint-residence = البلد فقط. اتركه دون إجابة إن كان حتى هذا قد يكون خطرًا.
why-residence = بعض الصناديق وأماكن الإيواء تساعد في بلدان معينة فقط.
ask-attributes =
    { $role ->
        [victim] هل ينطبق عليك شيء من هذا؟
       *[other] هل ينطبق على الشخص شيء من هذا؟
    }
hint-attributes = فقط إن كان لذلك صلة بالاعتداء، أو بالمساعدة المطلوبة.
why-attributes = بعض الهيئات والصناديق موجودة لأشخاص معينين.
attribute-woman = امرأة تدافع عن حقوق الإنسان
attribute-lgbti = من المثليات أو المثليين أو مزدوجي الميل الجنسي أو مغايري الهوية الجنسانية أو حاملي صفات الجنسين
attribute-trans = من مغايري الهوية الجنسانية (العابرات والعابرين)
attribute-journalist = صحفي أو صحفية
attribute-lawyer = محامٍ أو محامية
attribute-child = دون الثامنة عشرة
attribute-disability = من ذوي الإعاقة
attribute-migrant = من المهاجرين أو اللاجئين
attribute-ethnic = من جماعة إثنية أو عرقية تتعرض للتمييز
attribute-indigenous = من الشعوب الأصلية
attribute-environment = الدفاع عن الأرض أو البيئة
ask-capacity = من يمكنه أن يقرر عن الشخص ما يجوز فعله؟
why-capacity = لا يُفعل شيء باسم أحد دون موافقة. وإن تعذّر سؤال الشخص، فقد يلزم سؤال غيره.
capacity-victim = يمكن سؤال الشخص
capacity-family-member = أحد من الأسرة
capacity-legal-representative = محامٍ أو محامية، أو من يمثل الشخص
capacity-nobody = لا يمكن سؤال أحد الآن

## Danger now

ask-danger =
    { $role ->
        [victim] هل أنت، أو أحد قريب منك، في خطر الآن؟
       *[other] هل الشخص، أو أحد قريب منه، في خطر الآن؟
    }
why-danger = تنظر المنظمة أولًا في أمر من هم في أشد خطر.
danger-immediate = نعم، في هذه اللحظة
danger-high = نعم، الخطر كبير
danger-raised = الخطر أكبر من المعتاد
danger-none-now = ليس الآن
ask-imminence = متى قد يحدث شيء؟
why-imminence = الهيئات التي لديها إجراءات عاجلة تسأل عن هذا أولًا.
soon-hours = خلال ساعات
soon-days = خلال أيام
soon-weeks = خلال أسابيع
soon-not = ليس قريبًا، على حد علمي
ask-irreparable = ما الذي قد يحدث ولا يستطيع أحد إصلاحه؟
hint-irreparable = مثلًا: القتل، أو التعذيب، أو الإعادة إلى بلد ما، أو الخطف.
why-irreparable = المحاكم واللجان لا تأمر بالحماية إلا من ضرر لا يمكن إصلاحه.
ask-urgency-proof = ما الذي يدل على أن الخطر جدّي؟
hint-urgency-proof = مثلًا: رسالة تهديد، أو سيارة أمام البيت، أو ما فُعل بآخرين.
why-urgency-proof = من يُطلب منه توفير حماية عاجلة يريد أن يرى سبب الاستعجال.
ask-family =
    { $role ->
        [victim] أي أفراد أسرتك في خطر بسبب هذا؟
       *[other] أي أفراد أسرة الشخص في خطر بسبب هذا؟
    }
hint-family = يكفي اسم أول، أو «طفلان».
why-family = يمكن طلب الحماية لهم أيضًا.
none-family = لا أحد من الأسرة، على حد علمي
ask-colleagues = من أيضًا في خطر: زملاء، أصدقاء، شهود؟
why-colleagues = يمكن طلب الحماية لهم أيضًا، وقد يلزم تحذيرهم.
none-colleagues = لا أحد آخر، على حد علمي
part-name = الاسم
part-relation = من هو: أخت أو زميل مثلًا

## What was done

ask-incident-type = ماذا فعلوا؟
why-incident-type = كل هيئة مختصة بأمور معينة.
incident-threat = تهديدات
incident-travel-ban = منع من السفر
incident-passport = أخذ جواز السفر أو رفض إصداره
incident-detention = توقيف أو احتجاز
incident-surveillance = مراقبة أو تنصت
incident-stalking = تتبّع: يسير أحد خلف الشخص أو يقود وراءه
incident-hacking = اختراق هاتف أو حاسوب أو حساب
incident-smear = أكاذيب أو خطاب كراهية في وسائل الإعلام أو على الإنترنت
incident-criminal = اتهام بجريمة أو محاكمة
incident-licence = منع من مزاولة المهنة
incident-funding = حجب المال اللازم للعمل أو رفضه
incident-attack = اعتداء جسدي
incident-sexual-violence = عنف جنسي
incident-torture = تعذيب أو سوء معاملة
incident-disappearance = إخفاء قسري
incident-killing = قتل
incident-family = أفعال ضد الأسرة
incident-registration = عدم تسجيل المنظمة أو إغلاقها
incident-other = شيء آخر
ask-when = متى حدث ذلك؟
hint-when = بقدر ما تعرف. السنة وحدها تكفي. إن استمر بعض الوقت، فاذكر البداية، واكتب «حتى …» في الأسفل.
why-when = بعض الهيئات لا تقبل القضية إلا خلال مدة معينة.
ask-where = أين حدث ذلك؟
hint-where = تكفي المدينة، أو نوع المكان مثل «في المطار».
why-where = تسأل عنه كل هيئة، وقد يبيّن من كان مسؤولًا.
ask-state = أي دولة مسؤولة؟
hint-state = في معظم الحالات هي التي فعل ذلك أفراد شرطتها أو محاكمها أو موظفوها، أو لم يفعلوا شيئًا لمنعه.
why-state = الهيئات التي تستطيع التحرك تتوقف على الدولة أكثر من أي شيء آخر.
ask-how = كيف فُعل ذلك؟
hint-how = فقط ما لم تذكره كلماتك بعد. مثلًا: كم كان عدد الأشخاص، وماذا قالوا، وماذا أخذوا.
why-how = التفاصيل تبيّن أن الأمر كان مدبرًا، ومن كان وراءه.
ask-racial = هل لذلك صلة بالعرق أو لون البشرة أو النسب أو الأصل الإثني؟
why-racial = عندئذ تستطيع لجنة مختصة بمناهضة التمييز العنصري أن تتحرك بسرعة.
more-racial = بأي صورة

## Who did it

ask-actors = من فعل ذلك، أو أمر به؟
hint-actors = اسم، أو رتبة، أو وحدة، «شرطة المدينة»، «رجلان في سيارة بيضاء».
why-actors = الدولة مسؤولة عمّن يعملون باسمها، وعن غيرهم ممن تتركهم يتصرفون. وتسأل الهيئات أي الحالتين كانت.
none-actors = لا أعرف من فعل ذلك
part-actor = من
part-link = صلتهم بالدولة
link-state = موظفون، شرطة، جيش، قضاة
link-linked = آخرون يعملون لصالح الدولة أو معها
link-non-state = ليسوا من الدولة
link-unknown = لا أعرف

## Work with the United Nations or others

ask-body =
    { $role ->
        [victim] مع من عملت أو تكلمت أو تبادلت معلومات، أو أردت ذلك؟
       *[other] مع من عمل الشخص أو تكلم أو تبادل معلومات، أو أراد ذلك؟
    }
hint-body = مثلًا: رسالة إلى خبير في الأمم المتحدة، أو بيان في جنيف، أو شكوى إلى لجنة، أو حديث مع مكتب للأمم المتحدة، أو طلب إلى محكمة. والرغبة في ذلك، أو الاعتقاد بحدوثه، تُحسب أيضًا.
why-body = الاعتداء بسبب ذلك يسمى عملًا انتقاميًا. وتعدّه الهيئات الدولية اعتداء عليها، ولديها طرق خاصة للتحرك.
bodies-un = الأمم المتحدة
bodies-regional = هيئات إقليمية
bodies-committees = لجان الأمم المتحدة
bodies-others = جهات أخرى
body-hrc = مجلس حقوق الإنسان: اجتماعات في جنيف
body-upr = الاستعراض الدوري الشامل لدولة
body-sp = خبراء الأمم المتحدة: المقررون الخاصون والأفرقة العاملة
body-ohchr = مفوضية الأمم المتحدة لحقوق الإنسان، بما في ذلك مكاتبها في البلدان
body-other-un = جزء آخر من الأمم المتحدة
body-iachr = لجنة أو محكمة البلدان الأمريكية لحقوق الإنسان
body-achpr = اللجنة الأفريقية لحقوق الإنسان والشعوب
body-coe = مجلس أوروبا
body-ecthr = المحكمة الأوروبية لحقوق الإنسان
body-osce = منظمة الأمن والتعاون في أوروبا
body-tb-ccpr = اللجنة المعنية بحقوق الإنسان
body-tb-cescr = اللجنة المعنية بالحقوق الاقتصادية والاجتماعية والثقافية
body-tb-cerd = لجنة القضاء على التمييز العنصري
body-tb-cedaw = اللجنة المعنية بالقضاء على التمييز ضد المرأة
body-tb-cat = لجنة مناهضة التعذيب
body-tb-crc = لجنة حقوق الطفل
body-tb-cmw = اللجنة المعنية بالعمال المهاجرين
body-tb-crpd = اللجنة المعنية بحقوق الأشخاص ذوي الإعاقة
body-tb-ced = اللجنة المعنية بحالات الاختفاء القسري
body-tb-spt = اللجنة الفرعية لمنع التعذيب: زيارات أماكن الاحتجاز
body-none = مع لا شيء من هذه
ask-stage = متى جاء الاعتداء؟
why-stage = هذا يبيّن هل أُريد منع شخص من الكلام، أم معاقبته عليه.
stage-seeking = قبل أن يتم التواصل
stage-during = أثناء التواصل
stage-after = بعده
ask-cooperation = ماذا كان هذا التواصل، ولماذا تظن أن للاعتداء صلة به؟
hint-cooperation = مثلًا: ما الذي أُرسل أو قيل، ومن علم به، وماذا قيل أثناء الاعتداء.
why-cooperation = هذه الصلة هي أول ما تسأل عنه كل هيئة تتصدى للأعمال الانتقامية.
ask-occasions = متى وأين كان التواصل؟
why-occasions = تبحث الأمم المتحدة عنه في سجلاتها.
part-when = متى، بقدر ما تعرف
part-where = أين
part-occasion = ماذا كان
ask-cooperation-proof = ما الذي يدل على حدوث هذا التواصل؟
hint-cooperation-proof = مثلًا: دعوة، أو بطاقة، أو رد وصل، أو تذكرة. لا حاجة إلى أن تكون معك هنا.
why-cooperation-proof = تصدّق الهيئات ذلك بسهولة أكبر عندما يوجد ما يدل عليه.
none-proof = لا شيء يدل عليه، على حد علمي
part-item = ما هو
ask-hearing = هل توجد جلسة استماع للجنة في هذه القضية؟
why-hearing = قبل الجلسات وأثناءها توجد طرق خاصة للحماية.
hearing-planned = هناك جلسة مقررة
hearing-attended = كانت هناك جلسة
hearing-none = لا
ask-court = هل هناك طلب أو التماس قيد النظر لديها؟
why-court = تستطيع المحكمة أن تأمر بالحماية بسرعة في قضية لديها بالفعل.
more-court = رقم الطلب، إن كنت تعرفه
ask-geneva =
    { $role ->
        [victim] هل أنت في جنيف الآن؟
       *[other] هل الشخص في جنيف الآن؟
    }
why-geneva = يمكن لأحد من الأمم المتحدة أن يلتقي بك هناك.
more-geneva = حتى متى

## What has been reported before

ask-authorities = هل أُبلغت الشرطة أو محكمة أو سلطة أخرى في البلد؟
hint-authorities = لا لوم على أحد إن لم يحدث ذلك.
why-authorities = تسأل عنه بعض الهيئات. والقول إنه كان خطرًا جدًا جواب مقبول.
approached-too-dangerous = لا: كان مستحيلًا أو خطرًا جدًا
option-not-known = لا أعرف
more-authorities = أي سلطة، ومتى، وبأي نتيجة؛ أو لماذا لم يكن ذلك ممكنًا
ask-familiar = أي سلطة تعرف الوقائع؟
hint-familiar = مثلًا: مركز شرطة، أو قاضٍ، أو أمين مظالم.
why-familiar = تسأل عنه إحدى اللجان في استمارتها.
none-familiar = لا توجد
ask-remedies = هل جُرّب كل ما يمكن تجربته داخل البلد؟
why-remedies = معظم الشكاوى لا تُقبل إلا بعد ذلك. وهناك استثناءات، وهكذا يُعثر عليها.
remedies-exhausted = نعم، حتى آخر محكمة
remedies-unavailable = لا يوجد ما يمكن تجربته
remedies-ineffective = لن يفيد
remedies-prolonged = يستغرق وقتًا أطول بكثير مما ينبغي
remedies-open = لا، أو ليس كل شيء
remedies-dangerous = كانت المحاولة خطرة جدًا
ask-remedies-text = ما الذي جُرّب، أو لماذا لم تكن تجربته ممكنة؟
hint-remedies-text = مثلًا: شكاوى، محاكم، تواريخ، وما نتج عنها.
why-remedies-text = الأسباب أهم من عدد المحاولات.
none-remedies = لم يُجرَّب شيء
ask-complaints = إلى أين أيضًا قُدّم هذا: هيئات أخرى، منظمات أخرى؟
hint-complaints = مثلًا: هيئة أخرى في الأمم المتحدة، أو لجنة إقليمية، أو سفارة، أو منظمة لحقوق الإنسان.
why-complaints = بعض الهيئات لا تقبل ما هو معروض على غيرها. وأخرى تستطيع العمل معًا.
none-complaints = لا مكان آخر
part-body = الهيئة أو المنظمة
part-reference = الرقم المرجعي، إن وُجد
ask-documents = هل توجد وثيقة للأمم المتحدة تتحدث عن هذا؟
hint-documents = مثلًا A/HRC/36/31، الفقرة 12.
why-documents = عندئذ يكون آخرون في الأمم المتحدة على علم به.
none-documents = لا أعرف أيًا منها
part-symbol = الرمز أو العنوان
part-paragraph = الفقرة
ask-followup = هل ورد هذا من قبل في تقرير للأمين العام عن الأعمال الانتقامية؟
hint-followup = يصدر مثل هذا التقرير كل سنة. إن كنت لا تعرف، فاترك هذا دون إجابة.
why-followup = عندئذ يمكن للتقرير التالي أن يذكر ما حدث منذ ذلك الحين.
ask-report-number = أي تقرير كان؟
hint-report-number = مثلًا: A/HRC/36/31، أو السنة.
why-report-number = لكي يُعثر عليه.
ask-report-paragraph = في أي فقرة؟
ask-further = ماذا حدث منذ ذلك التقرير؟
why-further = التقرير التالي يطلب الجديد.
none-further = لا جديد

## What the State did

ask-response = ماذا قالت الدولة أو سلطاتها عن ذلك؟
hint-response = مثلًا: أنكرته، أو وعدت بالنظر فيه، أو وصفته بأنه قانوني، أو لم تجب.
why-response = تضعه تقارير الأمم المتحدة بجانب ما تقوله أنت.
none-response = لم تقل شيئًا، على حد علمي
ask-measures = ماذا فعلت بعد ذلك؟
hint-measures = مثلًا: تحقيق، أو حماية، أو إفراج، أو اتهامات جديدة.
why-measures = هذا يبيّن هل تحمي الدولة أم لا.
none-measures = لم تفعل شيئًا، على حد علمي

## What is needed

ask-needs =
    { $role ->
        [victim] إلى ماذا تحتاج؟
       *[other] إلى ماذا يحتاج الشخص؟
    }
why-needs = كل صندوق ومنظمة يساعد في أمور معينة.
need-monitoring = من يراقب الوضع ويتحرك فورًا
need-advocacy = من يتكلم باسمنا مع أصحاب السلطة
need-appeals = رسائل إلى السلطات
need-publicity = نشر علني يحمي
need-relocation = الانتقال إلى مكان أو بلد آخر
need-medical = رعاية طبية أو نفسية
need-legal = محامٍ، أو أتعابه
need-subsistence = مال للعيش
need-legal-advice = مشورة عن الحقوق والإجراءات
need-physical-security = الأمان في البيت والعمل
need-digital-security = أمان الهواتف والحواسيب والحسابات
need-communications = هاتف أو اتصال
need-training = تدريب
need-transport = مواصلات
need-family = مساعدة للأسرة
none-needs = لا شيء الآن
ask-action = ما الذي تريد أن يُفعل؟
hint-action = يمكنك أيضًا أن تقول ما لا ينبغي فعله.
why-action = رغبتك هي أول ما يُعتدّ به.
ask-publicity = هل يسوء الأمر إذا أصبح علنيًا؟
why-publicity = إن كان كذلك، فلا تُستعمل إلا الطرق الهادئة. أما هل توافق على أن يصبح الأمر علنيًا أصلًا، فيُسأل عنه على حدة.
worsens-yes = نعم
worsens-no = لا، قد يفيد أو لا يغيّر شيئًا
worsens-unclear = لست على يقين
ask-anonymity =
    { $role ->
        [victim] إذا أُخبر آخرون بهذا، فهل ينبغي حذف اسمك؟
       *[other] إذا أُخبر آخرون بهذا، فهل ينبغي حذف اسم الشخص؟
    }
why-anonymity = تطلب الهيئات ذلك كتابةً. وإجابتك رغبة ترافق الرسالة، ولا تسمح لأحد بنقل أي شيء.
ask-confidential = هل ينبغي إخفاء هويتك عن الدولة؟
why-confidential = بعض الهيئات تحجب عن الدولة اسم من يبلّغ إذا طُلب منها ذلك.
ask-confidential-reasons = لماذا ينبغي إبقاؤه سرًا؟
why-confidential-reasons = تريد إحدى اللجان معرفة الأسباب.
ask-missions = هل تعرف أحدًا في سفارة يمكنه المساعدة؟
hint-missions = دولة السفارة، واسم الشخص أو ما يفعله هناك.
why-missions = تستطيع السفارات التحرك بسرعة حين يعرفك أحد فيها.
none-missions = لا أحد
part-state = سفارة أي دولة
part-person = من

## Other evidence

ask-evidence = ماذا يوجد أيضًا مما يدل على ما حدث؟
hint-evidence = مثلًا: تقرير طبي، أو ملف محكمة، أو فيديو لدى شخص آخر، أو أشخاص رأوا ذلك.
why-evidence = لكي لا يضيع، ولا يسأل عنه أحد في لحظة خطرة.
none-evidence = لا شيء آخر
part-lies = أين هو
part-shareable = هل يُسمح بتسليمه لآخرين؟

## Safe ways to answer

ask-safe-contact =
    { $role ->
        [victim] هل هناك طريقة آمنة أخرى للوصول إليك؟ وفي أي أوقات؟
       *[other] هل هناك طريقة آمنة للوصول إلى الشخص؟ وفي أي أوقات؟
    }
hint-safe-contact = مثلًا: حساب في تطبيق للرسائل المشفرة، في المساء فقط. اترك هذا دون إجابة إن كان غيرك قد يقرأ معك.
why-safe-contact = لا تُستعمل إلا إذا تعذّر الانتظار حتى القراءة التالية هنا.
ask-reporter-contact = هل هناك طريقة آمنة أخرى للوصول إليك أنت؟ وفي أي أوقات؟
why-reporter-contact = لا تُستعمل إلا إذا تعذّر الانتظار حتى تعود إلى هنا.
ask-language = بأي لغة تود أن يصلك الرد؟
why-language = لكي تفهم كل كلمة، إن كانت المنظمة تستطيع الكتابة بها.
answer-in-en = English
answer-in-fr = Français
answer-in-es = Español
answer-in-ru = Русский
answer-in-ar = العربية
answer-in-zh = 中文
answer-in-pt = Português
answer-in-other = لغة أخرى

## Choices

option-yes = نعم
option-no = لا

## What may be done with it. $whose says whose decision it is: "self", of whoever reads this, or "other".

consent-title = ما توافق على فعله بما تقوله
consent-lede = ‏{ $organisation } تقرأ ما ترسله. ولا تسلّم شيئًا لأحد إلا إذا وافقت. يمكنك هنا أن تقول على ماذا توافق.
consent-no-is-fine = يمكن الإجابة عن أي سؤال بكلمة «لا». وعدم الإجابة يعني «لا». ويُقرأ بلاغك ويُرد عليه في كل الأحوال.
consent-later = يمكنك تغيير رأيك لاحقًا باسمك الرمزي. ما أُرسل قبل ذلك لا يمكن استرجاعه، لكن لن يُرسل المزيد.
consent-decider = لمن هذا القرار؟
consent-decider-self = حدث ذلك لي، وأنا أقرر عن نفسي.
consent-decider-told = حدث ذلك لشخص آخر، وقد أخبرني بما يريد.
consent-decider-family = حدث ذلك لشخص آخر لا يمكن سؤاله الآن. أنا من أسرته.
consent-decider-lawyer = حدث ذلك لشخص آخر لا يمكن سؤاله الآن. أنا محاميه أو محاميته.
consent-decider-not-asked = حدث ذلك لشخص آخر لم يُسأل بعد.
consent-decider-nobody = لم تقل ذلك.
consent-not-asked-text = إذن لا موافقة على شيء، ولا بأس في ذلك. اسأل الشخص، إن كان ذلك آمنًا لكما. ويمكنك الكتابة مرة أخرى باسمك الرمزي.
consent-one-person = إن حدث ذلك لعدة أشخاص، فأجب عن واحد منهم. وتسأل المنظمة الآخرين قبل تسليم أي شيء.
consent-start = المرور على الأسئلة
consent-leave = ترك كل الإجابات «لا» في الوقت الحالي
consent-keep = ترك إجاباتي كما هي
consent-question-of = السؤال { $number } من { $count }
consent-next = السؤال التالي
consent-who-learns = من سيعرف، وماذا سيعرف
consent-may-bring = ما قد يترتب على ذلك
consent-no = لا
consent-yes = نعم
consent-talk = أريد أن أتحدث عن هذا أولًا
consent-record = نعم، للسجل فقط: يُحصى ولا يُنشر
consent-without-name =
    { $whose ->
       *[self] نعم، في التقرير، دون اسمي
        [other] نعم، في التقرير، دون اسم الشخص
    }
consent-with-name =
    { $whose ->
       *[self] نعم، في التقرير، مع اسمي
        [other] نعم، في التقرير، مع اسم الشخص
    }
consent-understood = قرأت ما قد يترتب على ذلك، وأفهمه.
consent-mechanism =
    { $whose ->
       *[self] هل توافق على أن تُسلَّم قضيتك لمن يستطيع المساعدة؟
        [other] هل توافق على أن تُسلَّم القضية لمن يستطيع المساعدة؟
    }
consent-mechanism-means = إذا وافقت، يُسمح للمنظمة بأن ترسل القضية إلى هيئات تستطيع المساعدة، مثل مكاتب الأمم المتحدة أو لجنة إقليمية، وأن تتحدث معها عنها. وتطلب منها ألا تخبر الحكومة. ولا يُنشر شيء. ولا يشمل ذلك السفارات والمنظمات الأخرى: تُسأل عن كل منها باسمها.
consent-mechanism-learns =
    { $whose ->
       *[self] تعرف تلك الهيئات ما حدث، وتعرف اسمك إن كان فيما يُرسل. وقد تخبر مكاتب أخرى في الأمم المتحدة.
        [other] تعرف تلك الهيئات ما حدث، وتعرف الاسم إن كان فيما يُرسل. وقد تخبر مكاتب أخرى في الأمم المتحدة.
    }
consent-state =
    { $whose ->
       *[self] هل توافق على أن تثير تلك الهيئات الأمر مع الحكومة، بسرية ومع ذكر اسمك؟
        [other] هل توافق على أن تثير تلك الهيئات الأمر مع الحكومة، بسرية ومع ذكر الاسم؟
    }
consent-state-means =
    { $whose ->
       *[self] إذا وافقت، يُسمح لتلك الهيئات بأن تكتب إلى الحكومة وتلتقي بها بشأن ما حدث لك. وبعضها لا يستطيع التحرك إلا هكذا. ولا يُنشر شيء.
        [other] إذا وافقت، يُسمح لتلك الهيئات بأن تكتب إلى الحكومة وتلتقي بها بشأن ما حدث. وبعضها لا يستطيع التحرك إلا هكذا. ولا يُنشر شيء.
    }
consent-state-learns =
    { $whose ->
       *[self] تعرف الحكومة اسمك، وما حدث، وأنك تكلمت عنه.
        [other] تعرف الحكومة الاسم، وما حدث، وأن أحدًا تكلم عنه.
    }
consent-state-includes = «نعم» هنا تشمل «نعم» عن السؤال السابق.
consent-public-without-name =
    { $whose ->
       *[self] هل توافق على أن يصبح الأمر علنيًا دون اسمك؟
        [other] هل توافق على أن يصبح الأمر علنيًا دون الاسم؟
    }
consent-public-without-name-means = إذا وافقت، يُسمح بأن يرد ما حدث في تقرير علني، وأن تُخبر به الصحافة ووسائل الإعلام الأخرى، دون الاسم.
consent-public-without-name-learns =
    { $whose ->
       *[self] يستطيع الجميع معرفة ما حدث. وقد يخمّن من يعرفونك أن الأمر يخصك.
        [other] يستطيع الجميع معرفة ما حدث. وقد يخمّن من يعرفون الشخص عمّن يدور الأمر.
    }
consent-public-without-name-includes = «نعم» هنا هي أيضًا «نعم» عن السؤالين السابقين: تعلم الحكومة بالأمر مع الاسم. وما يُنشر وحده يكون بلا اسم.
consent-public-named =
    { $whose ->
       *[self] هل توافق على أن يصبح الأمر علنيًا مع اسمك؟
        [other] هل توافق على أن يصبح الأمر علنيًا مع الاسم؟
    }
consent-public-named-means = إذا وافقت، يُسمح بأن يرد الاسم وما حدث في تقرير علني، وأن تُخبر بهما الصحافة ووسائل الإعلام الأخرى.
consent-public-named-learns =
    { $whose ->
       *[self] يستطيع الجميع معرفة اسمك وما حدث، الآن ولاحقًا. وما صار علنيًا مرة لا يمكن سحبه.
        [other] يستطيع الجميع معرفة الاسم وما حدث، الآن ولاحقًا. وما صار علنيًا مرة لا يمكن سحبه.
    }
consent-public-named-includes = «نعم» هنا تشمل «نعم» عن جميع الأسئلة السابقة.
consent-sg-report = هل توافق على أن يُرسل الأمر إلى الأمين العام للأمم المتحدة، من أجل التقرير عن الأعمال الانتقامية؟
consent-sg-report-means = في كل سنة يقدّم الأمين العام للأمم المتحدة تقريرًا عن الأعمال الانتقامية ضد من تعاملوا مع الأمم المتحدة. وهذا سؤال قائم بذاته: «نعم» عن سؤال آخر لا تُحسب هنا.
consent-sg-report-learns =
    { $whose ->
       *[self] يعرف المكتب الذي يكتب التقرير اسمك وما حدث، حتى إن كان ذلك للسجل فقط. وما يرد في التقرير يستطيع الجميع قراءته، والحكومة أيضًا. في بعض السنوات ذُكرت أسماء أشخاص، وفي غيرها لم تُذكر أسماء كثيرين. ولا يستطيع أحد أن يضمن هذا أو ذاك.
        [other] يعرف المكتب الذي يكتب التقرير الاسم وما حدث، حتى إن كان ذلك للسجل فقط. وما يرد في التقرير يستطيع الجميع قراءته، والحكومة أيضًا. في بعض السنوات ذُكرت أسماء أشخاص، وفي غيرها لم تُذكر أسماء كثيرين. ولا يستطيع أحد أن يضمن هذا أو ذاك.
    }
consent-sg-report-includes = إذا ورد ذلك في التقرير، علمت به الحكومة أيضًا، مع الاسم. فهذه الـ«نعم» هي «نعم» عن السؤال الثاني أيضًا. أما «نعم» للسجل فقط فليست كذلك.
consent-risk-1 = قد يجلب الكلام مع هيئة دولية خطرًا أكبر. هي بعيدة، وهذا يجعل الخطر سهل الإغفال.
consent-risk-2 = النشر العلني قد يحمي. وقد يكشف أيضًا الشخص وأسرته ومن يعمل معهم.
consent-risk-3 = لا تستطيع أي من هذه الهيئات أن تحرس أحدًا. وتلزم أيضًا خطة لسلامتك.
consent-risk-6 = بعض الحكومات تقوم بنفسها بأعمال انتقامية، أو تتركها تحدث.
consent-risk-7 = تهتم الحكومات بما يقال عنها في الخارج. وقد جاءت تهديدات من أشخاص في أعلى المناصب.
consent-risk-9 = ما حدث لآخرين: منع من السفر، وتتبّع، وتهديدات لهم أو لأسرهم، وتشهير، واتهامات، وسجن، وقتل.
consent-risk-11 = قد يقرأ آخرون البريد الإلكتروني العادي. وتطلب المنظمة طريقة أكثر أمانًا قبل إرسال أسماء أو أدلة.
conflicts-title = بعض الإجابات لا تتفق معًا
conflicts-lede = لا خطأ في ذلك. يمكنك تغيير إجابة، أو تركها كما هي.
conflicts-asked = لا تفعل المنظمة شيئًا بشأنها قبل أن تسألك.
conflict-includes = هناك «نعم» عن «{ $topic }». وهي تشمل «{ $lower }»، حيث لا توجد «نعم».
conflict-understood = هناك «نعم» لتقرير الأمين العام، ولم تُوضع بعد علامة على «قرأت ما قد يترتب على ذلك، وأفهمه».
conflict-decider = هناك «نعم»، ولم يُذكر بعد لمن القرار.
conflicts-both = تصل الإجابتان إلى المنظمة، ويمكنها أن تسألك.
conflict-publicity = قلت إن الأمر يسوء إذا أصبح علنيًا. وهنا توجد «نعم» عن «{ $topic }».
conflict-anonymity = قلت إنه ينبغي حذف الاسم إذا أُخبر آخرون بهذا. وهنا توجد «نعم» عن «{ $topic }».
conflict-confidential = قلت إنه ينبغي ألا تعرف الدولة من أنت. وهنا توجد «نعم» عن «{ $topic }». وما تعرفه الدولة عندئذ قد يبيّن لها من تكلم عنه.
conflict-capacity = قلت إنه يمكن سؤال الشخص. وهنا يرد أنه لا يمكن سؤاله الآن.
conflicts-leave = تركها كما هي
review-consent = ما وافقت عليه
review-consent-none = لا موافقة على شيء. ولا تسلّم المنظمة شيئًا.
review-consent-not-asked = لا موافقة على شيء، لأن الشخص لم يُسأل بعد.
review-consent-say = قل على ماذا توافق

## The same, for whoever comes back

agreed-title = ما توافق على فعله بقضيتك
agreed-unseen = ما وافقت عليه من قبل لا يمكن عرضه هنا. كان مختومًا، ولا تستطيع هذه الصفحة ولا الخادم قراءته.
agreed-lede = غيّر ما تريد. وما تتركه كما هو يبقى كما كان. وإذا سحبت موافقة، سُحبت معها كل موافقة تذهب أبعد منها.
agreed-means = ماذا يعني هذا
agreed-want = ماذا تريد الآن؟
agreed-leave = تركه كما هو
agreed-agree = أوافق
agreed-take-back = لا أوافق، وأسحب موافقتي السابقة
agreed-words = بكلماتك، إن أردت
agreed-conflicts = إن كنت قد وافقت على ذلك من قبل، فقله مرة أخرى، حتى لا يضطر أحد إلى التخمين. ويمكنك أيضًا إرساله كما هو، فتسألك المنظمة أولًا.
agreed-nothing = لم يتغير شيء بعد. اختر ما تريد تغييره، أو ارجع.
agreed-send = ختم وإرسال
agreed-everything = سحب كل الموافقات
agreed-everything-text = عندئذ لا تبقى موافقة على شيء، مهما كان.
agreed-everything-now = سحب كل الموافقات الآن
take-back-heading = هل تريد سحب هذه الموافقة؟
take-back-text = بعد أن تقرأ المنظمة ذلك، لا يُرسل المزيد. وما أُرسل قبل ذلك لا يمكن استرجاعه.
take-back-confirm = سحب الموافقة
take-back-keep = إبقاؤها
take-everything-heading = هل تريد سحب كل الموافقات؟
take-everything-confirm = سحب كل الموافقات
