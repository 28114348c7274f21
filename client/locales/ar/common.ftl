### Shared by all pages. Plain words, short sentences, nothing that a frightened person has to read twice.

## Page shell

shell-skip = الانتقال إلى المحتوى
shell-footer = ‏Amparo برنامج حر. كل ما يُكتب هنا يُشفَّر على هذا الجهاز قبل إرساله.
shell-needs-script = تحتاج هذه الصفحة إلى JavaScript. لم يُرسل أي شيء.

## Practice organisation

practice-title = للتدريب فقط
practice-text = هذه المنظمة ليست حقيقية: من يشغّلون الخادم يستطيعون قراءة ما ترسله. لا ينبغي إرسال أي شيء حقيقي.

## Organisation card

card-languages = لغات القراءة
card-regions = تعمل في
card-rhythm = تطّلع وتجيب
card-rhythm-days =
    { $count ->
        [zero] في الحال
        [one] كل يوم
        [two] خلال يومين
        [few] خلال { $count } أيام
        [many] خلال { $count } يومًا
       *[other] خلال { $count } يوم
    }
card-policy = كيف تتعامل مع البلاغات، بكلماتها
card-fingerprint = بصمة المنظمة
card-fingerprint-hint = هي لهذه المنظمة وحدها. قارنها بنسخة تثق بها: على الورق، أو من شخص يعرف المنظمة. يجب أن يتطابق كل رقم، أو كل كلمة.
card-fingerprint-digits = بالأرقام
card-fingerprint-words = بالكلمات، للقراءة بصوت مسموع
card-fingerprint-public = هذه كلمات المنظمة، وهي علنية. وليست اسمًا رمزيًا.

## Choosing files

files-label = الملفات
files-hint = اختيار ملفات، أو وضعها هنا. الحد الأقصى { $limit } في المجموع.
files-choose = اختيار ملفات
files-drop-here = وضع الملفات هنا
files-chosen =
    { $count ->
        [0] لم يُختر أي ملف
        [one] ملف واحد، { $size }
        [two] ملفان، { $size }
        [few] { $count } ملفات، { $size }
        [many] { $count } ملفًا، { $size }
       *[other] { $count } ملف، { $size }
    }
files-remove = إزالة { $name }
files-remove-short = إزالة
choose-none = لم يُختر أي ملف
choose-chosen = المختار:

## Sizes, progress. Between a number and its unit stands a no-break space (U+00A0), so that no line ends there.

size-bytes =
    { $value ->
        [zero] { $value } بايت
        [one] { $value } بايت
        [two] { $value } بايت
        [few] { $value } بايت
        [many] { $value } بايت
       *[other] { $value } بايت
    }
size-kilobytes = { $value } كيلوبايت
size-megabytes = { $value } ميغابايت
size-gigabytes = { $value } غيغابايت
progress-of = { $done } من { $total } ({ $percent } %)

## Errors

errors-title =
    { $count ->
        [zero] لا شيء يحتاج إلى انتباهك
        [one] هناك أمر يحتاج إلى انتباهك
        [two] هناك أمران يحتاجان إلى انتباهك
        [few] هناك { $count } أمور تحتاج إلى انتباهك
        [many] هناك { $count } أمرًا يحتاج إلى انتباهك
       *[other] هناك { $count } أمر يحتاج إلى انتباهك
    }
code-network-failed = فشل الاتصال. لم يُفقد شيء: يمكن المحاولة مرة أخرى.
code-answer-malformed = أجاب الخادم بما لا تفهمه هذه الصفحة. يرجى المحاولة لاحقًا.
code-request-timeout = كان الاتصال بطيئًا جدًا هذه المرة. لم يُفقد شيء: يمكن المحاولة مرة أخرى.
code-server-busy = الخادم مشغول. يرجى المحاولة بعد قليل.
code-server-error = حدث عطل في الخادم. يرجى المحاولة لاحقًا.
code-storage-full = لم يبقَ مكان على الخادم. يرجى المحاولة لاحقًا.
code-other = لم ينجح الأمر ({ $code }). يمكن المحاولة مرة أخرى الآن أو لاحقًا.

## Questions

confirm-cancel = إلغاء

## Codename words

words-label =
    { $count ->
        [zero] اسمك الرمزي
        [one] اسمك الرمزي، كلمة واحدة
        [two] اسمك الرمزي، كلمتان
        [few] اسمك الرمزي، { $count } كلمات
        [many] اسمك الرمزي، { $count } كلمة
       *[other] اسمك الرمزي، { $count } كلمة
    }
words-hint = يمكنك لصق جميع الكلمات في الخانة الأولى.
words-word = الكلمة { $number }

## Languages that are offered, for browsers that have no names for them

language-bo = التبتية

## Regions of the United Nations (M49), for browsers that have no names for them

region-001 = العالم كله
region-002 = أفريقيا
region-003 = أمريكا الشمالية
region-005 = أمريكا الجنوبية
region-009 = أوقيانوسيا
region-011 = غرب أفريقيا
region-013 = أمريكا الوسطى
region-014 = شرق أفريقيا
region-015 = شمال أفريقيا
region-017 = وسط أفريقيا
region-018 = أفريقيا الجنوبية
region-019 = الأمريكتان
region-021 = شمال أمريكا
region-029 = الكاريبي
region-030 = شرق آسيا
region-034 = جنوب آسيا
region-035 = جنوب شرق آسيا
region-039 = جنوب أوروبا
region-053 = أسترالاسيا
region-054 = ميلانيزيا
region-057 = ميكرونيزيا
region-061 = بولينيزيا
region-142 = آسيا
region-143 = وسط آسيا
region-145 = غرب آسيا
region-150 = أوروبا
region-151 = شرق أوروبا
region-154 = شمال أوروبا
region-155 = غرب أوروبا
region-202 = أفريقيا جنوب الصحراء الكبرى
region-419 = أمريكا اللاتينية
