<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Muster</source>
            <translation>عن Muster</translation>
        </message>
        <message>
            <source>Everything that Muster stands on</source>
            <translation>كل ما يقوم عليه Muster</translation>
        </message>
        <message>
            <source>Licence of Muster</source>
            <translation>رخصة Muster</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <source>Muster {version}</source>
            <translation>Muster {version}</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا نتيجة مطابقة</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Search the licences</source>
            <translation>البحث في الرخص</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الرخصة</translation>
        </message>
        <message>
            <source>Works without a network. Not accredited for classified material.</source>
            <translation>يعمل دون شبكة. غير معتمد للمواد السرية.</translation>
        </message>
        <message>
            <source>Would the mission pass muster, before troops deploy?</source>
            <translation>هل البعثة جاهزة فعلًا قبل نشر القوات؟</translation>
        </message>
    </context>
    <context>
        <name>ActionsPage</name>
        <message>
            <source>&amp;New action…</source>
            <translation>إجراء &amp;جديد…</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Calendar (*.ics)</source>
            <translation>تقويم (*.ics)</translation>
        </message>
        <message>
            <source>Calendar file…</source>
            <translation>ملف تقويم…</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>شرط</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>الشروط</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Due dates for a calendar program (.ics)</source>
            <translation>المواعيد لبرنامج تقويم (.ics)</translation>
        </message>
        <message>
            <source>Enter or a double click types into a cell; Delete takes a row, or its date, away; Ctrl+Enter opens the question.</source>
            <translation>Enter أو النقر المزدوج للكتابة في الخلية؛ Delete يزيل الصف أو تاريخه؛ Ctrl+Enter يفتح السؤال.</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Month of due dates</source>
            <translation>شهر المواعيد</translation>
        </message>
        <message>
            <source>New action  A</source>
            <translation>إجراء جديد  A</translation>
        </message>
        <message>
            <source>No actions yet. They come from here, from a plan, a question or a session.</source>
            <translation>لا إجراءات بعد. تأتي الإجراءات من هنا أو من خطة أو سؤال أو جلسة.</translation>
        </message>
        <message>
            <source>Only those with this word: a name, a question</source>
            <translation>ما يتضمن هذه الكلمة فقط: اسم أو سؤال</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Overdue or astray</source>
            <translation>متأخر أو خارج السياق</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>See what to fix first</source>
            <translation>عرض ما يُعالَج أولًا</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Table (CSV)…</source>
            <translation>جدول (CSV)…</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>The question bank has no such question</source>
            <translation>لا يوجد هذا السؤال في بنك الأسئلة</translation>
        </message>
        <message>
            <source>The question does not apply now</source>
            <translation>السؤال لا ينطبق الآن</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>للتنفيذ</translation>
        </message>
        <message>
            <source>To do: {todo} · overdue: {late} · for questions that do not count: {astray}</source>
            <translation>للتنفيذ: {todo} · متأخر: {late} · لأسئلة لا تُحتسب: {astray}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>counts</source>
            <translation>يُحتسب</translation>
        </message>
        <message>
            <source>does not count</source>
            <translation>لا يُحتسب</translation>
        </message>
    </context>
    <context>
        <name>AnswerBox</name>
        <message>
            <source>Carried over from {day}, to be confirmed: answer again, alike or otherwise.</source>
            <translation>إجابة منقولة من {day} وتحتاج إلى تأكيد: أجب من جديد بمثلها أو بغيرها.</translation>
        </message>
        <message>
            <source>Don’t know: it stays open and widens the range.</source>
            <translation>لا أعرف: يبقى السؤال مفتوحًا ويتسع النطاق.</translation>
        </message>
        <message>
            <source>Mark as not applicable</source>
            <translation>اعتباره غير منطبق</translation>
        </message>
        <message>
            <source>Not applicable, for the reason that stands in the note below.</source>
            <translation>غير منطبق، للسبب المذكور في الملاحظة أدناه.</translation>
        </message>
        <message>
            <source>One level short of what it needs: accept with a condition…</source>
            <translation>دون المستوى المطلوب بمستوى واحد: قبول بشرط…</translation>
        </message>
        <message>
            <source>This question does not count: {reason}. Its answer is kept.</source>
            <translation>هذا السؤال لا يُحتسب: {reason}. تبقى إجابته محفوظة.</translation>
        </message>
        <message>
            <source>Why does this question not apply to the mission?</source>
            <translation>لماذا لا ينطبق هذا السؤال على البعثة؟</translation>
        </message>
    </context>
    <context>
        <name>Aside</name>
        <message>
            <source>Action: {text}</source>
            <translation>إجراء: {text}</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>جدول الأعمال</translation>
        </message>
        <message>
            <source>Condition on {question}: {text}</source>
            <translation>شرط على {question}: {text}</translation>
        </message>
        <message>
            <source>Decisions, actions, conditions</source>
            <translation>القرارات والإجراءات والشروط</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>الدقائق</translation>
        </message>
        <message>
            <source>Parked</source>
            <translation>مؤجَّل</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>التباعد</translation>
        </message>
        <message>
            <source>Where the group disagrees most</source>
            <translation>حيث يشتد اختلاف الفريق</translation>
        </message>
        <message>
            <source>spread {count}</source>
            <translation>التباعد {count}</translation>
        </message>
        <message>
            <source>{count} min</source>
            <translation>{count} د</translation>
        </message>
        <message>
            <source>{item}, done</source>
            <translation>{item}، أُنجز</translation>
        </message>
        <message>
            <source>{item}, skipped</source>
            <translation>{item}، تُجووز</translation>
        </message>
    </context>
    <context>
        <name>AskNextCard</name>
        <message>
            <source>Ask next</source>
            <translation>السؤال التالي بالأهمية</translation>
        </message>
        <message>
            <source>Being worked out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <source>By how much an answer would, on average, move the chance of passing; most first.</source>
            <translation>بكم تغيّر الإجابة في المتوسط احتمال الاجتياز؛ الأكبر أثرًا أولًا.</translation>
        </message>
        <message>
            <source>Open questions that would narrow the range most</source>
            <translation>الأسئلة المفتوحة التي تضيّق النطاق أكثر من غيرها</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>ثم</translation>
        </message>
        <message>
            <source>{id} {name}: by {points} points</source>
            <translation>{id} {name}: بمقدار {points} من النقاط</translation>
        </message>
    </context>
    <context>
        <name>AssessorsPage</name>
        <message>
            <source>Add an assessor</source>
            <translation>إضافة مقيّم</translation>
        </message>
        <message>
            <source>Change an assessor</source>
            <translation>تعديل بيانات مقيّم</translation>
        </message>
        <message>
            <source>Name of assessor {number}</source>
            <translation>اسم المقيّم {number}</translation>
        </message>
        <message>
            <source>Name or post, e.g. J3 Operations</source>
            <translation>الاسم أو المنصب، مثلًا ⁦J3⁩ العمليات</translation>
        </message>
        <message>
            <source>Names and roles are printed in the report. Leave the list empty if nobody is to be named.</source>
            <translation>تُطبع الأسماء والوظائف في التقرير. اترك القائمة فارغة إن لم يُرد ذكر أحد.</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove an assessor</source>
            <translation>إزالة مقيّم</translation>
        </message>
        <message>
            <source>Remove assessor {number}</source>
            <translation>إزالة المقيّم {number}</translation>
        </message>
        <message>
            <source>Role of assessor {number}</source>
            <translation>وظيفة المقيّم {number}</translation>
        </message>
        <message>
            <source>Role, e.g. Operations</source>
            <translation>الوظيفة، مثلًا العمليات</translation>
        </message>
        <message>
            <source>Who is assessing</source>
            <translation>القائمون بالتقييم</translation>
        </message>
    </context>
    <context>
        <name>BackcastPage</name>
        <message>
            <source>Answered</source>
            <translation>المُجاب عنها</translation>
        </message>
        <message>
            <source>Below its gate: {names}.</source>
            <translation>دون حدّ العبور: {names}.</translation>
        </message>
        <message>
            <source>Build-up: {text}</source>
            <translation>اكتمال القوام: {text}</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Past missions</source>
            <translation>بعثات سابقة</translation>
        </message>
        <message>
            <source>Past missions, each coded as its own planners could see it on one day, on {bank}. What the papers do not say is left open, so ranges are wide. The verdict is what the method says, whether history agrees or not.</source>
            <translation>بعثات سابقة رُمّزت كل منها كما كان يمكن لمخططيها أن يروها في يوم معيّن، وفق {bank}. ما لم تذكره الوثائق بقي مفتوحًا، فاتسعت النطاقات. والحكم هو ما تقوله المنهجية، وافقها التاريخ أم خالفها.</translation>
        </message>
        <message>
            <source>Range</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Too early for a score: its papers answer {answered} of {applicable} questions.</source>
            <translation>من المبكر إعطاء درجة: تجيب وثائقها عن {answered} من أصل {applicable} من الأسئلة.</translation>
        </message>
        <message>
            <source>Tried on past missions</source>
            <translation>التجربة على بعثات سابقة</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>What happened: {text}</source>
            <translation>ما حدث: {text}</translation>
        </message>
        <message>
            <source>{answered} of {applicable}</source>
            <translation>{answered} من {applicable}</translation>
        </message>
        <message>
            <source>{mission}: {score}, range {range}</source>
            <translation>{mission}: {score}، النطاق {range}</translation>
        </message>
        <message>
            <source>{question} {name} ({level}, {gate} needed)</source>
            <translation>{question} {name} (المستوى {level}، والمطلوب {gate})</translation>
        </message>
    </context>
    <context>
        <name>Ballots</name>
        <message>
            <source>0–4 a level, 9 don’t know, Delete clears; arrows move. Check the sum against the ballot.</source>
            <translation>0–4 للمستوى، و9 لا أعرف، وDelete للمسح، والأسهم للتنقل. طابق المجموع مع ورقة التصويت.</translation>
        </message>
        <message>
            <source>Ballots</source>
            <translation>أوراق التصويت</translation>
        </message>
        <message>
            <source>Code on the ballot: {code}</source>
            <translation>الرمز على الورقة: {code}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Type in ballots</source>
            <translation>إدخال أوراق التصويت</translation>
        </message>
        <message>
            <source>{name}: typed {count}, sum {sum}</source>
            <translation>{name}: أدخل {count}، المجموع {sum}</translation>
        </message>
    </context>
    <context>
        <name>BlindSpotsCard</name>
        <message>
            <source>Blind spots</source>
            <translation>النقاط العمياء</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>لم يُعثر على شيء.</translation>
        </message>
        <message>
            <source>Not part of the score: what a second look should go to first.</source>
            <translation>خارج الدرجة: ما ينبغي أن تتجه إليه النظرة الثانية أولًا.</translation>
        </message>
    </context>
    <context>
        <name>CarryOverCard</name>
        <message>
            <source>Fully</source>
            <translation>كليًّا</translation>
        </message>
        <message>
            <source>How far does it carry over to this mission?</source>
            <translation>إلى أي مدى ينطبق على هذه البعثة؟</translation>
        </message>
        <message>
            <source>In part</source>
            <translation>جزئيًّا</translation>
        </message>
        <message>
            <source>Its questions count as they are.</source>
            <translation>تُحتسب أسئلته كما هي.</translation>
        </message>
        <message>
            <source>Its questions count; your reason is shown and printed beside them.</source>
            <translation>تُحتسب أسئلته، ويظهر سببك ويُطبع بجانبها.</translation>
        </message>
        <message>
            <source>Leave its questions out</source>
            <translation>استبعاد أسئلته</translation>
        </message>
        <message>
            <source>Not at all</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason for {lesson}</source>
            <translation>السبب في {lesson}</translation>
        </message>
        <message>
            <source>What is like Somalia here, and what is not</source>
            <translation>ما يشبه الصومال هنا وما لا يشبهه</translation>
        </message>
        <message>
            <source>Why does this lesson not carry over?</source>
            <translation>لماذا لا ينطبق هذا الدرس؟</translation>
        </message>
        <message>
            <source>“Not at all” needs a reason; the last one is kept.</source>
            <translation>اختيار «لا ينطبق» يستلزم ذكر السبب؛ وقد أبقي على السبب الأخير.</translation>
        </message>
    </context>
    <context>
        <name>ChanceCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <source>Chances of the verdicts</source>
            <translation>احتمالات الأحكام</translation>
        </message>
        <message>
            <source>How likely</source>
            <translation>مدى الاحتمال</translation>
        </message>
        <message>
            <source>No question applies to this mission.</source>
            <translation>لا ينطبق أي سؤال على هذه البعثة.</translation>
        </message>
        <message>
            <source>Open questions can still change the verdict, so weights are not tried yet.</source>
            <translation>ما زال في وسع الأسئلة المفتوحة تغيير الحكم، فلم تُجرَّب الأوزان بعد.</translation>
        </message>
    </context>
    <context>
        <name>CommandHandlers</name>
        <message>
            <source>A vote file holds one assessor’s votes; begin from the assessment itself.</source>
            <translation>ملف الأصوات يضم أصوات مقيّم واحد؛ ابدأ من التقييم نفسه.</translation>
        </message>
        <message>
            <source>Nothing can be carried over from “{name}”: open it to see why.</source>
            <translation>لا يمكن نقل شيء من «{name}»: افتحه لمعرفة السبب.</translation>
        </message>
        <message>
            <source>Several files were dropped, and not all are vote files. Drop one assessment at a time.</source>
            <translation>أفلتت عدة ملفات وليست كلها ملفات أصوات. أفلت تقييمًا واحدًا في كل مرة.</translation>
        </message>
        <message>
            <source>“{name}” is open in another window, which has come to the front.</source>
            <translation>«{name}» مفتوح في نافذة أخرى، وقد ظهرت في المقدمة.</translation>
        </message>
    </context>
    <context>
        <name>Commentary</name>
        <message>
            <source>Done again: {step}.</source>
            <translation>أعيد: {step}.</translation>
        </message>
        <message>
            <source>Don’t know.</source>
            <translation>لا أعرف.</translation>
        </message>
        <message>
            <source>Flagged.</source>
            <translation>مؤشَّر للنقاش.</translation>
        </message>
        <message>
            <source>Level {level}, {title}.</source>
            <translation>المستوى {level}، {title}.</translation>
        </message>
        <message>
            <source>Not answered.</source>
            <translation>غير مُجاب عنه.</translation>
        </message>
        <message>
            <source>Not applicable.</source>
            <translation>غير منطبق.</translation>
        </message>
        <message>
            <source>Question {place} of {total}: {text}</source>
            <translation>السؤال {place} من {total}: {text}</translation>
        </message>
        <message>
            <source>Read only: nothing was changed.</source>
            <translation>للقراءة فقط: لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>حُفظ.</translation>
        </message>
        <message>
            <source>The verdict is now: {verdict}.</source>
            <translation>الحكم الآن: {verdict}.</translation>
        </message>
        <message>
            <source>Undone: {step}.</source>
            <translation>تُراجِع عن: {step}.</translation>
        </message>
        <message>
            <source>{question} is flagged.</source>
            <translation>{question} مؤشَّر للنقاش.</translation>
        </message>
        <message>
            <source>{question} is not flagged.</source>
            <translation>{question} غير مؤشَّر.</translation>
        </message>
        <message>
            <source>{question}: {answer} {coverage}.</source>
            <translation>{question}: {answer} {coverage}.</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Answer the next question</source>
            <translation>أجب عن السؤال التالي</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Choose what to compare with.</source>
            <translation>اختر ما تقارن به.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>المقارنة مع</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
        <message>
            <source>No question is answered in both.</source>
            <translation>لا سؤال مُجاب عنه في كليهما.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing to compare yet</source>
            <translation>لا شيء يُقارن بعد</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>الجاهزية</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>سابقًا</translation>
        </message>
        <message>
            <source>This assessment, and the other one on the same scale</source>
            <translation>هذا التقييم والآخر على المقياس نفسه</translation>
        </message>
        <message>
            <source>Two assessments are compared on the questions that both answer: answer some first.</source>
            <translation>يُقارن تقييمان في الأسئلة المُجاب عنها في كليهما: أجب عن بعضها أولًا.</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <source>{category}: {before} → {after}</source>
            <translation>{category}: {before} ← {after}</translation>
        </message>
        <message>
            <source>{name}: higher</source>
            <translation>{name}: أعلى</translation>
        </message>
        <message>
            <source>{name}: lower</source>
            <translation>{name}: أدنى</translation>
        </message>
        <message>
            <source>{title}: {before}; this assessment: {after}</source>
            <translation>{title}: {before}؛ هذا التقييم: {after}</translation>
        </message>
        <message>
            <source>{up} higher, {down} lower, {same} the same</source>
            <translation>أعلى: {up}، أدنى: {down}، دون تغيير: {same}</translation>
        </message>
    </context>
    <context>
        <name>ComparisonCard</name>
        <message>
            <source>Beside earlier missions</source>
            <translation>إلى جانب بعثات سابقة</translation>
        </message>
        <message>
            <source>On the questions answered in both</source>
            <translation>في الأسئلة المُجاب عنها في كليهما</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>That mission</source>
            <translation>تلك البعثة</translation>
        </message>
        <message>
            <source>This mission</source>
            <translation>هذه البعثة</translation>
        </message>
    </context>
    <context>
        <name>Completed</name>
        <message>
            <source>Change the answer</source>
            <translation>تغيير الإجابة</translation>
        </message>
        <message>
            <source>New level</source>
            <translation>المستوى الجديد</translation>
        </message>
        <message>
            <source>Not done yet</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <source>The answer stays</source>
            <translation>تبقى الإجابة</translation>
        </message>
        <message>
            <source>“{title}” is done. {question} stands at level {level}. Has that changed?</source>
            <translation>أنجز «{title}». السؤال {question} عند المستوى {level}. هل تغيّر ذلك؟</translation>
        </message>
    </context>
    <context>
        <name>ConditionDialog</name>
        <message>
            <source>A shortfall can’t have been accepted on a day that is still to come.</source>
            <translation>لا يمكن أن يكون النقص قد قُبل في يوم لم يأتِ بعد.</translation>
        </message>
        <message>
            <source>Accept the shortfall</source>
            <translation>قبول النقص</translation>
        </message>
        <message>
            <source>Accept with a condition</source>
            <translation>قبول بشرط</translation>
        </message>
        <message>
            <source>Accepted on</source>
            <translation>تاريخ القبول</translation>
        </message>
        <message>
            <source>An accepted condition</source>
            <translation>شرط مقبول</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Go to the question</source>
            <translation>الانتقال إلى السؤال</translation>
        </message>
        <message>
            <source>It lowers the level that the question needs by one, for “ready with conditions” only. Readiness, plan and report list it.</source>
            <translation>يخفض المستوى المطلوب للسؤال درجة واحدة، للحكم «جاهزة بشروط» فقط. ويُذكر في الجاهزية والخطة والتقرير.</translation>
        </message>
        <message>
            <source>Keep these changes</source>
            <translation>حفظ هذه التعديلات</translation>
        </message>
        <message>
            <source>Level to reach</source>
            <translation>المستوى المطلوب بلوغه</translation>
        </message>
        <message>
            <source>Level {level} “{name}”; it needs {gate} “{wanted}”.</source>
            <translation>المستوى {level} «{name}»؛ والمطلوب {gate} «{wanted}».</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>تعليمه كمنجَز</translation>
        </message>
        <message>
            <source>Name or post</source>
            <translation>الاسم أو المنصب</translation>
        </message>
        <message>
            <source>Not answered; it needs {gate} “{wanted}”.</source>
            <translation>غير مُجاب عنه؛ والمطلوب {gate} «{wanted}».</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Say what is to be done.</source>
            <translation>اذكر ما ينبغي عمله.</translation>
        </message>
        <message>
            <source>Somebody with the authority</source>
            <translation>صاحب الصلاحية</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما ينبغي عمله</translation>
        </message>
        <message>
            <source>Who accepts the shortfall</source>
            <translation>من يقبل النقص</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>من يتولى التنفيذ</translation>
        </message>
        <message>
            <source>Withdraw the condition</source>
            <translation>سحب الشرط</translation>
        </message>
    </context>
    <context>
        <name>ConditionsCard</name>
        <message>
            <source>Accept with a condition…</source>
            <translation>قبول بشرط…</translation>
        </message>
        <message>
            <source>Accepted conditions</source>
            <translation>الشروط المقبولة</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Critical gaps: where one level is missing it can be accepted</source>
            <translation>أوجه النقص الحاسمة: حيث ينقص مستوى واحد يمكن قبوله</translation>
        </message>
        <message>
            <source>No shortfall has been accepted.</source>
            <translation>لم يُقبل أي نقص.</translation>
        </message>
    </context>
    <context>
        <name>ConflictDialog</name>
        <message>
            <source>All mine</source>
            <translation>كل ما لدي</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>كل ما لديهم</translation>
        </message>
        <message>
            <source>Both of you changed these, and differently. Which one counts?</source>
            <translation>عدّلها كلاكما على نحو مختلف. أيهما يُعتمد؟</translation>
        </message>
        <message>
            <source>Changed by both</source>
            <translation>عدّله الطرفان</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>المعتمد</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ما لدي</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ما لديهم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Which counts for {what}</source>
            <translation>أيهما يُعتمد في {what}</translation>
        </message>
    </context>
    <context>
        <name>Conflicts</name>
        <message>
            <source>Merge with the file on the disk</source>
            <translation>الدمج مع الملف على القرص</translation>
        </message>
        <message>
            <source>Save and take over</source>
            <translation>حفظ وتولّي الملف</translation>
        </message>
        <message>
            <source>Take the file from the disk</source>
            <translation>أخذ الملف من القرص</translation>
        </message>
        <message>
            <source>They will be told when they save, and can merge.</source>
            <translation>سيُبلَّغون عند الحفظ ويمكنهم الدمج.</translation>
        </message>
        <message>
            <source>{who} has “{name}” open. Save over it and take it over?</source>
            <translation>«{name}» مفتوح لدى {who}. هل تحفظ فوقه وتتولاه؟</translation>
        </message>
    </context>
    <context>
        <name>CopyDialog</name>
        <message>
            <source>A copy to give away</source>
            <translation>نسخة للتسليم</translation>
        </message>
        <message>
            <source>Answers go with their level and how it is known. What more may go:</source>
            <translation>تخرج الإجابات بمستواها وسند معرفتها. ما يجوز أن يخرج معها أيضًا:</translation>
        </message>
        <message>
            <source>Goes out ({count})</source>
            <translation>يخرج ({count})</translation>
        </message>
        <message>
            <source>Save this copy…</source>
            <translation>حفظ هذه النسخة…</translation>
        </message>
        <message>
            <source>Stays here ({count})</source>
            <translation>يبقى هنا ({count})</translation>
        </message>
        <message>
            <source>What goes out</source>
            <translation>ما يخرج</translation>
        </message>
        <message>
            <source>What stays here</source>
            <translation>ما يبقى هنا</translation>
        </message>
    </context>
    <context>
        <name>CrashCare</name>
        <message>
            <source>Muster was ended by the system the last time. What was not saved is offered on the start page; {name} tells where the program stood.</source>
            <translation>أنهى النظام Muster في المرة السابقة. ما لم يُحفظ معروض في صفحة البداية؛ ويبيّن {name} أين كان البرنامج.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Close and recover</source>
            <translation>إغلاق واستعادة</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>نُسخ</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>نسخ التقرير</translation>
        </message>
        <message>
            <source>Everything that you have done is kept on this computer’s disk.</source>
            <translation>كل ما عملته محفوظ على قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>It has been kept as {name}.</source>
            <translation>حُفظ باسم {name}.</translation>
        </message>
        <message>
            <source>Muster sends nothing. This report holds no contents of the assessment: hand it to whoever looks after Muster at your place.</source>
            <translation>لا يرسل Muster شيئًا. ولا يضم هذا التقرير شيئًا من محتوى التقييم: سلّمه إلى من يعنى بالبرنامج لديكم.</translation>
        </message>
        <message>
            <source>Muster starts anew and offers what was not saved</source>
            <translation>يبدأ Muster من جديد ويعرض ما لم يُحفظ</translation>
        </message>
        <message>
            <source>No assessment was open.</source>
            <translation>لم يكن أي تقييم مفتوحًا.</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Something in Muster went wrong that should not have.</source>
            <translation>حدث في Muster خطأ ما كان ينبغي أن يحدث.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>حدث خطأ</translation>
        </message>
        <message>
            <source>The latest changes could not be written to the disk: save a copy now.</source>
            <translation>تعذرت كتابة آخر التعديلات إلى القرص: احفظ نسخة الآن.</translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Add a date: {name}</source>
            <translation>إضافة تاريخ: {name}</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Remove the date: {name}</source>
            <translation>إزالة التاريخ: {name}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message>
            <source>&amp;New decision…</source>
            <translation>قرار &amp;جديد…</translation>
        </message>
        <message>
            <source>Carried over, to be confirmed</source>
            <translation>منقول يحتاج إلى تأكيد</translation>
        </message>
        <message>
            <source>Confirm all of these</source>
            <translation>تأكيدها كلها</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>ما تقرر</translation>
        </message>
        <message>
            <source>Decisions and flags</source>
            <translation>القرارات والمؤشَّر للنقاش</translation>
        </message>
        <message>
            <source>Flagged for discussion</source>
            <translation>مؤشَّر للنقاش</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>New decision  D</source>
            <translation>قرار جديد  D</translation>
        </message>
        <message>
            <source>No question is flagged.</source>
            <translation>لا سؤال مؤشَّرًا.</translation>
        </message>
        <message>
            <source>Nothing has been decided yet.</source>
            <translation>لم يُتخذ أي قرار بعد.</translation>
        </message>
        <message>
            <source>Nothing is parked.</source>
            <translation>لا شيء مؤجَّل.</translation>
        </message>
        <message>
            <source>Parked in a session</source>
            <translation>مؤجَّل في جلسة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>They stand as they are; one step that can be undone</source>
            <translation>تبقى كما هي؛ خطوة واحدة يمكن التراجع عنها</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
    </context>
    <context>
        <name>DragHandle</name>
        <message>
            <source>Drag it, or use the arrow keys; a double click or Enter takes that back</source>
            <translation>اسحبه أو استعمل مفاتيح الأسهم؛ النقر المزدوج أو مفتاح الإدخال يعيد العرض الأصلي</translation>
        </message>
    </context>
    <context>
        <name>EarlierVersions</name>
        <message>
            <source>Looking at earlier versions…</source>
            <translation>جارٍ فحص النسخ السابقة…</translation>
        </message>
        <message>
            <source>Open an earlier version as a copy</source>
            <translation>فتح نسخة سابقة كنسخة مستقلة</translation>
        </message>
        <message>
            <source>There is no earlier version yet: one is kept with every save.</source>
            <translation>لا نسخ سابقة بعد: تُحفظ نسخة مع كل حفظ.</translation>
        </message>
        <message>
            <source>answers that differ from now: {count}</source>
            <translation>إجابات تختلف عن الآن: {count}</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>تتعذر قراءتها</translation>
        </message>
    </context>
    <context>
        <name>EditTable</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Delete row</source>
            <translation>&amp;حذف الصف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Open the question</source>
            <translation>&amp;فتح السؤال</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;لصق</translation>
        </message>
        <message>
            <source>&amp;Sort by</source>
            <translation>&amp;ترتيب حسب</translation>
        </message>
        <message>
            <source>Copy ro&amp;w</source>
            <translation>نسخ ال&amp;صف</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;قص</translation>
        </message>
        <message>
            <source>Empty the ce&amp;ll</source>
            <translation>إ&amp;فراغ الخلية</translation>
        </message>
    </context>
    <context>
        <name>EvidenceList</name>
        <message>
            <source>Attach a file…</source>
            <translation>إرفاق ملف…</translation>
        </message>
        <message>
            <source>Note where a file is; it stays where it is. Files can be dropped on the question as well.</source>
            <translation>يدوّن مكان الملف ويبقى الملف حيث هو. ويمكن كذلك إفلات الملفات على السؤال.</translation>
        </message>
    </context>
    <context>
        <name>ExercisePage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>See the result</source>
            <translation>عرض النتيجة</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>المعتمد</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>The papers are silent</source>
            <translation>الوثائق لا تذكر شيئًا</translation>
        </message>
        <message>
            <source>The papers: {extract}</source>
            <translation>الوثائق: {extract}</translation>
        </message>
        <message>
            <source>There is no question that both answer.</source>
            <translation>لا سؤال أجاب عنه الاثنان.</translation>
        </message>
        <message>
            <source>Try yourself first</source>
            <translation>جرّب بنفسك أولًا</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>You are more lenient, by {levels} levels on average.</source>
            <translation>أنت أكثر تساهلًا، بمقدار {levels} من المستويات في المتوسط.</translation>
        </message>
        <message>
            <source>You are more severe, by {levels} levels on average.</source>
            <translation>أنت أكثر تشددًا، بمقدار {levels} من المستويات في المتوسط.</translation>
        </message>
        <message>
            <source>You lean neither way.</source>
            <translation>لا تميل إلى أي جانب.</translation>
        </message>
        <message>
            <source>Your reading beside the settled one</source>
            <translation>قراءتك إلى جانب القراءة المعتمدة</translation>
        </message>
        <message>
            <source>silent</source>
            <translation>لا ذكر</translation>
        </message>
        <message>
            <source>{place} of {count}</source>
            <translation>{place} من {count}</translation>
        </message>
    </context>
    <context>
        <name>ExplainPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>How to read the levels</source>
            <translation>كيف تُقرأ المستويات</translation>
        </message>
    </context>
    <context>
        <name>ExplainedHead</name>
        <message>
            <source>Explain this</source>
            <translation>شرح هذا</translation>
        </message>
        <message>
            <source>Explain this: {title}</source>
            <translation>شرح: {title}</translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message>
            <source>A report is still going to the printer. Print this one when it has gone.</source>
            <translation>ما زال تقرير في طريقه إلى الطابعة. اطبع هذا التقرير بعد أن ينتهي.</translation>
        </message>
        <message>
            <source>Ballots to be filled in apart</source>
            <translation>أوراق تصويت تُملأ على انفراد</translation>
        </message>
        <message>
            <source>No question applies to anybody in the room, so there is no ballot.</source>
            <translation>لا ينطبق أي سؤال على أحد من الحاضرين، فلا ورقة تصويت.</translation>
        </message>
        <message>
            <source>No session has been opened yet, so there is no record.</source>
            <translation>لم تُفتح أي جلسة بعد، فلا محضر.</translation>
        </message>
        <message>
            <source>PDF, sealed with a passphrase (*.pdf.age)</source>
            <translation>PDF مختوم بعبارة مرور (*.pdf.age)</translation>
        </message>
        <message>
            <source>Print one for each, with the name</source>
            <translation>طباعة ورقة لكل واحد باسمه</translation>
        </message>
        <message>
            <source>Print one without a name, to be copied</source>
            <translation>طباعة ورقة بلا اسم للنسخ</translation>
        </message>
        <message>
            <source>Save one for each, with the name</source>
            <translation>حفظ ورقة لكل واحد باسمه</translation>
        </message>
        <message>
            <source>Save one without a name, to be copied</source>
            <translation>حفظ ورقة بلا اسم للنسخ</translation>
        </message>
        <message>
            <source>The record of “{title}”</source>
            <translation>محضر «{title}»</translation>
        </message>
        <message>
            <source>With names</source>
            <translation>مع الأسماء</translation>
        </message>
        <message>
            <source>Without names and reasons</source>
            <translation>دون الأسماء والأسباب</translation>
        </message>
        <message>
            <source>ballots</source>
            <translation>أوراق تصويت</translation>
        </message>
    </context>
    <context>
        <name>Files</name>
        <message>
            <source>“{name}” is on another question bank ({bank}) and cannot be compared.</source>
            <translation>«{name}» على بنك أسئلة آخر ({bank}) ولا تمكن مقارنته.</translation>
        </message>
    </context>
    <context>
        <name>FindDialog</name>
        <message>
            <source>A question, a note, a lesson, a page, a command: a few letters will do</source>
            <translation>سؤال أو ملاحظة أو درس أو صفحة أو أمر: تكفي بضعة أحرف</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا نتيجة مطابقة</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} من {total}</translation>
        </message>
        <message>
            <source>↑ ↓ choose · Enter goes there · Esc closes</source>
            <translation>↑ ↓ للاختيار · Enter للانتقال · Esc للإغلاق</translation>
        </message>
    </context>
    <context>
        <name>FirstAnswers</name>
        <message>
            <source>Add vote files…</source>
            <translation>إضافة ملفات أصوات…</translation>
        </message>
        <message>
            <source>Each answers at this machine, hidden from the next</source>
            <translation>يجيب كل واحد على هذا الحاسوب دون أن يرى من بعده إجابته</translation>
        </message>
        <message>
            <source>First answers, given apart</source>
            <translation>الإجابات الأولى على انفراد</translation>
        </message>
        <message>
            <source>Hidden until the reveal: nobody sees them here, in a report or in a figure.</source>
            <translation>مخفية حتى الكشف: لا يراها أحد هنا ولا في تقرير ولا في رقم.</translation>
        </message>
        <message>
            <source>Make a vote file…</source>
            <translation>إنشاء ملف أصوات…</translation>
        </message>
        <message>
            <source>Not everybody has answered; who answers after the reveal has seen the others.</source>
            <translation>لم يُجب الجميع؛ ومن يجيب بعد الكشف يكون قد رأى إجابات غيره.</translation>
        </message>
        <message>
            <source>One after another, here</source>
            <translation>واحدًا بعد الآخر، هنا</translation>
        </message>
        <message>
            <source>Open: everybody sees every answer at once, as was chosen for this session.</source>
            <translation>مكشوفة: يرى الجميع كل إجابة فورًا، كما اختير لهذه الجلسة.</translation>
        </message>
        <message>
            <source>Print ballots…</source>
            <translation>طباعة أوراق التصويت…</translation>
        </message>
        <message>
            <source>Questions with answers to reveal: {count}.</source>
            <translation>أسئلة لها إجابات تُكشف: {count}.</translation>
        </message>
        <message>
            <source>Reveal</source>
            <translation>كشف</translation>
        </message>
        <message>
            <source>Reveal all answers</source>
            <translation>كشف كل الإجابات</translation>
        </message>
        <message>
            <source>Reveal {category} only</source>
            <translation>كشف {category} فقط</translation>
        </message>
        <message>
            <source>Type in ballots</source>
            <translation>إدخال أوراق التصويت</translation>
        </message>
    </context>
    <context>
        <name>FixesCard</name>
        <message>
            <source>+{gain}</source>
            <translation>+{gain}</translation>
        </message>
        <message>
            <source>Fixes</source>
            <translation>المعالجات</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>المكسب</translation>
        </message>
        <message>
            <source>If this moves to level 4</source>
            <translation>لو بلغ هذا المستوى 4</translation>
        </message>
        <message>
            <source>Nothing answered can be raised.</source>
            <translation>لا إجابة يمكن رفع مستواها.</translation>
        </message>
        <message>
            <source>Nothing kept or left out by hand</source>
            <translation>لا شيء مثبَّت أو مستبعَد يدويًّا</translation>
        </message>
        <message>
            <source>Put into the action plan</source>
            <translation>إدراج في خطة العمل</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>إعادة الضبط</translation>
        </message>
        <message>
            <source>Reset: keep nothing and leave nothing out</source>
            <translation>إعادة الضبط: دون تثبيت ولا استبعاد</translation>
        </message>
        <message>
            <source>See the actions</source>
            <translation>عرض الإجراءات</translation>
        </message>
        <message>
            <source>See the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>What would lift the score most</source>
            <translation>ما يرفع الدرجة أكثر من غيره</translation>
        </message>
        <message>
            <source>{name}: critical gap</source>
            <translation>{name}: ثغرة حرجة</translation>
        </message>
    </context>
    <context>
        <name>FixesModel</name>
        <message>
            <source>Effort</source>
            <translation>الجهد</translation>
        </message>
        <message>
            <source>Fix</source>
            <translation>المعالجة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Gain</source>
            <translation>المكسب</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Keep {question} in the plan</source>
            <translation>تثبيت {question} في الخطة</translation>
        </message>
        <message>
            <source>Lead time in weeks</source>
            <translation>مهلة التنفيذ بالأسابيع</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Leave {question} out of the plan</source>
            <translation>استبعاد {question} من الخطة</translation>
        </message>
        <message>
            <source>Person-weeks</source>
            <translation>أسابيع العمل</translation>
        </message>
        <message>
            <source>Points of readiness</source>
            <translation>نقاط الجاهزية</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>الأسابيع</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>Fold</name>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>GridView</name>
        <message>
            <source>Copy cell</source>
            <translation>نسخ الخلية</translation>
        </message>
        <message>
            <source>Copy row</source>
            <translation>نسخ الصف</translation>
        </message>
    </context>
    <context>
        <name>HangingCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <source>If a partner gives nothing</source>
            <translation>إن لم يقدّم شريك شيئًا</translation>
        </message>
        <message>
            <source>What the verdict hangs on</source>
            <translation>ما يتوقف عليه الحكم</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>All changes kept safe · not saved yet</source>
            <translation>كل التعديلات محمية · لم تُحفظ بعد</translation>
        </message>
        <message>
            <source>All changes kept safe · saved {time}</source>
            <translation>كل التعديلات محمية · حُفظت {time}</translation>
        </message>
        <message>
            <source>Changes are not kept safe: save now</source>
            <translation>التعديلات غير محمية: احفظ الآن</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>المستند</translation>
        </message>
        <message>
            <source>Every change is on this computer’s disk within a second, so that a crash loses nothing. Ctrl+S writes the changes into the file.</source>
            <translation>يصل كل تعديل إلى قرص هذا الحاسوب خلال ثانية، فلا يضيع شيء عند التعطل. ويكتب Ctrl+S التعديلات في الملف.</translation>
        </message>
        <message>
            <source>Find  Ctrl+K</source>
            <translation>بحث  Ctrl+K</translation>
        </message>
        <message>
            <source>Find anything</source>
            <translation>البحث عن أي شيء</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Print report</source>
            <translation>طباعة التقرير</translation>
        </message>
        <message>
            <source>Print the report (Ctrl+P); Ctrl+5 shows it first</source>
            <translation>طباعة التقرير (Ctrl+P)؛ ويعرضه Ctrl+5 أولًا</translation>
        </message>
        <message>
            <source>Print: {report} (Ctrl+P). Another one is chosen on the report page (Ctrl+5).</source>
            <translation>طباعة: {report} (⁦Ctrl+P⁩). يُختار غيره في صفحة التقرير (⁦Ctrl+5⁩).</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Redo: {step}</source>
            <translation>إعادة: {step}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>Sealed</source>
            <translation>مختوم</translation>
        </message>
        <message>
            <source>The side bar, in the place of the page: both have no room</source>
            <translation>الشريط الجانبي مكان الصفحة: لا متسع لكليهما</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>تراجع: {step}</translation>
        </message>
    </context>
    <context>
        <name>HeatCard</name>
        <message>
            <source>Every question at a glance</source>
            <translation>كل الأسئلة في لمحة</translation>
        </message>
        <message>
            <source>Figure and colour show the level, a cross a failed gate, ? an open question, – one that does not apply. Click a question to open it.</source>
            <translation>الرقم واللون يدلان على المستوى، والعلامة المتقاطعة على حدّ عبور لم يُستوفَ، و؟ على سؤال مفتوح، و– على سؤال لا ينطبق. انقر سؤالًا لفتحه.</translation>
        </message>
        <message>
            <source>{id} {name}: level {level}, {title}</source>
            <translation>{id} {name}: المستوى {level}، {title}</translation>
        </message>
        <message>
            <source>{id} {name}: open</source>
            <translation>{id} {name}: مفتوح</translation>
        </message>
        <message>
            <source>{id} {name}: {reason}</source>
            <translation>{id} {name}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>HelpDialog</name>
        <message>
            <source>A word</source>
            <translation>كلمة</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>مساعدة</translation>
        </message>
        <message>
            <source>No match</source>
            <translation>لا نتيجة مطابقة</translation>
        </message>
        <message>
            <source>Search the help</source>
            <translation>البحث في المساعدة</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>الموضوعات</translation>
        </message>
    </context>
    <context>
        <name>HistoryModel</name>
        <message>
            <source>What</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
    </context>
    <context>
        <name>HistoryPage</name>
        <message>
            <source>History</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Nothing yet</source>
            <translation>لا شيء بعد</translation>
        </message>
        <message>
            <source>Save now</source>
            <translation>حفظ الآن</translation>
        </message>
        <message>
            <source>The first save writes the first lines.</source>
            <translation>يكتب أول حفظ أول السطور.</translation>
        </message>
        <message>
            <source>Who changed what, written into the file with every save. File → Seal and copies → Save without names and notes… leaves it out.</source>
            <translation>من عدّل ماذا، يُكتب في الملف مع كل حفظ. ويستبعده: ملف ← الختم والنسخ ← حفظ دون أسماء وملاحظات….</translation>
        </message>
    </context>
    <context>
        <name>HotSeat</name>
        <message>
            <source>Back to the facilitator</source>
            <translation>العودة إلى الميسّر</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>أجاب الجميع.</translation>
        </message>
        <message>
            <source>Give the machine back to the facilitator.</source>
            <translation>أعد الحاسوب إلى الميسّر.</translation>
        </message>
        <message>
            <source>How I lean</source>
            <translation>كيف أميل</translation>
        </message>
        <message>
            <source>I am {name}: begin</source>
            <translation>أنا {name}: ابدأ</translation>
        </message>
        <message>
            <source>Nobody else looks at this screen until you are done. What you answer stays hidden.</source>
            <translation>لا ينظر غيرك إلى هذه الشاشة حتى تنتهي. وما تجيب به يبقى مخفيًّا.</translation>
        </message>
        <message>
            <source>Somebody else first</source>
            <translation>شخص آخر أولًا</translation>
        </message>
        <message>
            <source>Whether your answers are more severe or more lenient than the others’</source>
            <translation>هل إجاباتك أكثر تشددًا أو تساهلًا من إجابات غيرك</translation>
        </message>
        <message>
            <source>Your turn, {name}</source>
            <translation>دورك يا {name}</translation>
        </message>
    </context>
    <context>
        <name>JumpLinks</name>
        <message>
            <source>Parts of this page</source>
            <translation>أقسام هذه الصفحة</translation>
        </message>
    </context>
    <context>
        <name>KeySheet</name>
        <message>
            <source>Figures: press the key that carries the figure, with Shift or without, in Ctrl+1 too.</source>
            <translation>الأرقام: اضغط المفتاح الذي يحمل الرقم، مع Shift أو دونه، وكذلك في Ctrl+1.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Letters and figures alone are switched off in the settings.</source>
            <translation>الحروف والأرقام المنفردة موقوفة في الإعدادات.</translation>
        </message>
    </context>
    <context>
        <name>KnownRow</name>
        <message>
            <source>How it is known:</source>
            <translation>سند المعرفة:</translation>
        </message>
        <message>
            <source>Unless you choose, it counts as “{known}”.</source>
            <translation>ما لم تختر، يُعدّ «{known}».</translation>
        </message>
        <message>
            <source>{tip} ({key})</source>
            <translation>{tip} ({key})</translation>
        </message>
    </context>
    <context>
        <name>LeaningNames</name>
        <message>
            <source>For this person’s eyes only: how severely he or she reads</source>
            <translation>لهذا الشخص وحده: مدى تشدده في القراءة</translation>
        </message>
        <message>
            <source>How each of you leans, one at a time and nobody else at the screen:</source>
            <translation>كيف يميل كل منكم، واحدًا بعد الآخر دون أن ينظر غيره إلى الشاشة:</translation>
        </message>
    </context>
    <context>
        <name>LeaningView</name>
        <message>
            <source>All may see how I lean</source>
            <translation>يجوز للجميع رؤية ميلي</translation>
        </message>
        <message>
            <source>How you lean, {name}</source>
            <translation>كيف تميل يا {name}</translation>
        </message>
        <message>
            <source>I have seen it</source>
            <translation>اطّلعت عليه</translation>
        </message>
        <message>
            <source>On the list to discuss and in the room’s view; never in a report</source>
            <translation>في قائمة النقاش وفي عرض القاعة؛ ولا يظهر في تقرير أبدًا</translation>
        </message>
        <message>
            <source>Your first answers, each against the lower median of what the others answered first. Neither is wrong: it helps to know when you speak.</source>
            <translation>إجاباتك الأولى، كل منها مقابل الوسيط الأدنى لإجابات الآخرين الأولى. لا خطأ في الميلين: تنفع معرفته حين تتكلم.</translation>
        </message>
        <message>
            <source>{name} keeps the leaning private</source>
            <translation>{name}: يبقى الميل خاصًّا</translation>
        </message>
        <message>
            <source>{name} lets all see the leaning</source>
            <translation>{name}: الميل معروض للجميع</translation>
        </message>
    </context>
    <context>
        <name>LessonsPage</name>
        <message>
            <source>Back to {question}</source>
            <translation>رجوع إلى {question}</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Questions of this lesson</source>
            <translation>أسئلة هذا الدرس</translation>
        </message>
        <message>
            <source>What the brief says</source>
            <translation>ما تقوله الورقة</translation>
        </message>
        <message>
            <source>level {level}, {title}</source>
            <translation>المستوى {level}، {title}</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>LevelGridModel</name>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
    </context>
    <context>
        <name>Links</name>
        <message>
            <source>Can’t open “{link}”: no such file or link.</source>
            <translation>يتعذر فتح «{link}»: لا ملف ولا رابط بهذا الاسم.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open this link from the assessment?</source>
            <translation>هل تفتح هذا الرابط الوارد في التقييم؟</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>not saved yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
        <message>
            <source>{name} (read only) – Muster</source>
            <translation>{name} (للقراءة فقط) – Muster</translation>
        </message>
        <message>
            <source>{name} (sealed)</source>
            <translation>{name} (مختوم)</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Clear this list</source>
            <translation>مسح هذه القائمة</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>&amp;إعادة: {step}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>&amp;تراجع: {step}</translation>
        </message>
    </context>
    <context>
        <name>Missing</name>
        <message>
            <source>Answered</source>
            <translation>المُجاب عنها</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>أجاب الجميع.</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>في القاعة</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Missing: {names}</source>
            <translation>الناقص: {names}</translation>
        </message>
        <message>
            <source>Nobody is named yet. First add who is assessing.</source>
            <translation>لم يُذكر أحد بعد. أضف أولًا القائمين بالتقييم.</translation>
        </message>
        <message>
            <source>Who is missing</source>
            <translation>من لم يُجب</translation>
        </message>
        <message>
            <source>{name} has answered everything</source>
            <translation>{name}: أجيب عن كل شيء</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>This Muster does not have the question bank {framework}. The answers are shown by id and can be saved as a copy, but not changed.</source>
            <translation>ليس في هذا البرنامج بنك الأسئلة {framework}. تُعرض الإجابات برموزها ويمكن حفظها كنسخة دون تعديلها.</translation>
        </message>
    </context>
    <context>
        <name>NewPage</name>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Begin from an earlier assessment…</source>
            <translation>البدء من تقييم سابق…</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>إنشاء</translation>
        </message>
        <message>
            <source>Full set: half a day</source>
            <translation>المجموعة الكاملة: نصف يوم</translation>
        </message>
        <message>
            <source>How much time is there?</source>
            <translation>كم من الوقت متاح؟</translation>
        </message>
        <message>
            <source>Its answers are carried over, each marked for review.</source>
            <translation>تُنقل إجاباته، وكلٌّ منها معلَّمة للمراجعة.</translation>
        </message>
        <message>
            <source>Lead organisation</source>
            <translation>المنظمة القائدة</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>علامة السرية</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Muster works without a network and is not accredited for classified material: keep markings within what this computer is cleared for.</source>
            <translation>يعمل Muster دون شبكة وهو غير معتمد للمواد السرية: لا تتجاوز بعلامات السرية ما أجيز لهذا الحاسوب.</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>تقييم جديد</translation>
        </message>
        <message>
            <source>On the question bank {bank}, which will be carried inside the file.</source>
            <translation>على بنك الأسئلة {bank}، وسيُحمل داخل الملف.</translation>
        </message>
        <message>
            <source>Short set: 60 to 90 minutes</source>
            <translation>المجموعة المختصرة: من 60 إلى 90 دقيقة</translation>
        </message>
        <message>
            <source>Shown on every screen and page; leave empty for “not marked”</source>
            <translation>تظهر على كل شاشة وصفحة؛ اتركها فارغة إن لم تكن علامة</translation>
        </message>
        <message>
            <source>The full set takes every lesson in depth, the short set asks the questions that decide most; a group that discusses takes two hours for it. You can switch later; no answer is lost.</source>
            <translation>تتناول المجموعة الكاملة كل درس بالتفصيل، وتسأل المختصرة أشد الأسئلة حسمًا؛ وتحتاج مجموعة تتناقش فيها إلى ساعتين. ويمكنك التبديل لاحقًا دون فقد أي إجابة.</translation>
        </message>
        <message>
            <source>e.g. AFISMA</source>
            <translation>مثلًا ⁦AFISMA⁩</translation>
        </message>
        <message>
            <source>e.g. ECOWAS / African Union</source>
            <translation>مثلًا الجماعة الاقتصادية لدول غرب أفريقيا / الاتحاد الأفريقي</translation>
        </message>
        <message>
            <source>e.g. Northern Mali</source>
            <translation>مثلًا شمال مالي</translation>
        </message>
    </context>
    <context>
        <name>NoteRow</name>
        <message>
            <source>Action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>Add a due date</source>
            <translation>إضافة موعد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>تدوين</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>What has been decided</source>
            <translation>ما تقرر</translation>
        </message>
        <message>
            <source>What is to be done</source>
            <translation>ما ينبغي عمله</translation>
        </message>
        <message>
            <source>Who: a name or a post</source>
            <translation>من: اسم أو منصب</translation>
        </message>
        <message>
            <source>{what} on {question}</source>
            <translation>{what} بشأن {question}</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>Merge now</source>
            <translation>دمج الآن</translation>
        </message>
        <message>
            <source>Read only: somebody else has this file open. Nothing was changed.</source>
            <translation>للقراءة فقط: الملف مفتوح لدى شخص آخر. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>Recover it</source>
            <translation>استعادته</translation>
        </message>
        <message>
            <source>Save a copy as…</source>
            <translation>حفظ نسخة باسم…</translation>
        </message>
        <message>
            <source>Somebody has taken over this file. Save a copy, or save and merge.</source>
            <translation>تولّى شخص آخر هذا الملف. احفظ نسخة، أو احفظ وادمج.</translation>
        </message>
        <message>
            <source>The file has been changed on the disk by somebody else. What you have here is kept.</source>
            <translation>غيّر شخص آخر الملف على القرص. وما لديك هنا محفوظ.</translation>
        </message>
        <message>
            <source>The report has been saved as “{name}”.</source>
            <translation>حُفظ التقرير باسم «{name}».</translation>
        </message>
        <message>
            <source>The report has gone to the printer “{name}”.</source>
            <translation>ذهب التقرير إلى الطابعة «{name}».</translation>
        </message>
        <message>
            <source>There is unsaved work on this assessment, left by a crash.</source>
            <translation>يوجد عمل غير محفوظ على هذا التقييم خلّفه تعطل.</translation>
        </message>
        <message>
            <source>Your changes are kept safe against a crash again.</source>
            <translation>عادت تعديلاتك محمية من التعطل.</translation>
        </message>
        <message>
            <source>Your changes cannot be kept safe against a crash: {reason} ({place}). Save often, and free some space or mend the folder; Muster goes on trying.</source>
            <translation>تتعذر حماية تعديلاتك من التعطل: {reason} ({place}). احفظ كثيرًا، وأفسح مساحة أو أصلح المجلد؛ ويواصل البرنامج المحاولة.</translation>
        </message>
        <message>
            <source>“{name}” is still there, in clear. Delete it if nobody needs it.</source>
            <translation>ما زال «{name}» موجودًا دون تشفير. احذفه إن لم يحتج إليه أحد.</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Dismiss</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Read it all</source>
            <translation>قراءة الكل</translation>
        </message>
    </context>
    <context>
        <name>PdfPagesModel</name>
        <message>
            <source>Page {number} of {count}</source>
            <translation>الصفحة {number} من {count}</translation>
        </message>
    </context>
    <context>
        <name>PicturesCard</name>
        <message>
            <source>Chance against effort</source>
            <translation>الاحتمال مقابل الجهد</translation>
        </message>
        <message>
            <source>Plans that aim higher than the verdict asks. Pick a point to ask for its chance.</source>
            <translation>خطط تستهدف أعلى مما يطلبه الحكم. اختر نقطة لطلب احتمالها.</translation>
        </message>
        <message>
            <source>Readiness against effort</source>
            <translation>الجاهزية مقابل الجهد</translation>
        </message>
        <message>
            <source>The best score for every effort, gates and floors not asked. Pick a point to plan for it.</source>
            <translation>أفضل درجة لكل جهد دون اشتراط حدود العبور والحدود الدنيا. اختر نقطة للتخطيط لها.</translation>
        </message>
        <message>
            <source>The best score for some efforts, gates and floors not asked. Pick a point to plan for it.</source>
            <translation>أفضل درجة لبعض الجهود دون اشتراط حدود العبور والحدود الدنيا. اختر نقطة للتخطيط لها.</translation>
        </message>
        <message>
            <source>person-weeks</source>
            <translation>أسابيع العمل</translation>
        </message>
        <message>
            <source>{effort}: chance {chance}</source>
            <translation>{effort}: الاحتمال {chance}</translation>
        </message>
        <message>
            <source>{effort}: readiness {score}</source>
            <translation>{effort}: الجاهزية {score}</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>A plan starts from answers. Until there are some, every question counts as level 0.</source>
            <translation>تنطلق الخطة من الإجابات. وإلى أن توجد يُعدّ كل سؤال عند المستوى 0.</translation>
        </message>
        <message>
            <source>Answer the first question</source>
            <translation>أجب عن السؤال الأول</translation>
        </message>
        <message>
            <source>Nothing is answered yet</source>
            <translation>لم يُجب عن شيء بعد</translation>
        </message>
        <message>
            <source>What to fix first</source>
            <translation>ما يُعالَج أولًا</translation>
        </message>
        <message>
            <source>{name}: reach “{level}”</source>
            <translation>{name}: «{level}»</translation>
        </message>
    </context>
    <context>
        <name>ProfilePage</name>
        <message>
            <source>Add a date</source>
            <translation>إضافة تاريخ</translation>
        </message>
        <message>
            <source>Answers kept for when they apply again: {count}.</source>
            <translation>إجابات محفوظة إلى أن تنطبق من جديد: {count}.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Authorised strength</source>
            <translation>القوام المأذون به</translation>
        </message>
        <message>
            <source>Continue to the questions</source>
            <translation>المتابعة إلى الأسئلة</translation>
        </message>
        <message>
            <source>Lead organisation</source>
            <translation>المنظمة القائدة</translation>
        </message>
        <message>
            <source>Marking</source>
            <translation>علامة السرية</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Mission profile</source>
            <translation>خصائص البعثة</translation>
        </message>
        <message>
            <source>Name who is assessing</source>
            <translation>اذكر القائمين بالتقييم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>بلا علامة سرية</translation>
        </message>
        <message>
            <source>Proposed start</source>
            <translation>البدء المقترح</translation>
        </message>
        <message>
            <source>Set of questions</source>
            <translation>مجموعة الأسئلة</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Title of this assessment</source>
            <translation>عنوان هذا التقييم</translation>
        </message>
        <message>
            <source>What is known of the mission decides which questions apply. Answers to questions that are switched off are kept, and count again when they are switched back on.</source>
            <translation>ما يُعرف عن البعثة يحدد الأسئلة المنطبقة. وإجابات الأسئلة المستبعدة محفوظة، وتُحتسب من جديد متى أعيدت.</translation>
        </message>
        <message>
            <source>What the mission is for, in two or three sentences</source>
            <translation>غرض البعثة في جملتين أو ثلاث</translation>
        </message>
        <message>
            <source>Which questions apply</source>
            <translation>الأسئلة المنطبقة</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>e.g. AFISMA</source>
            <translation>مثلًا ⁦AFISMA⁩</translation>
        </message>
        <message>
            <source>e.g. AFISMA – planning review</source>
            <translation>مثلًا ⁦AFISMA⁩ – مراجعة التخطيط</translation>
        </message>
        <message>
            <source>e.g. ECOWAS / African Union</source>
            <translation>مثلًا الجماعة الاقتصادية لدول غرب أفريقيا / الاتحاد الأفريقي</translation>
        </message>
        <message>
            <source>e.g. Northern Mali</source>
            <translation>مثلًا شمال مالي</translation>
        </message>
        <message>
            <source>not set</source>
            <translation>غير محدد</translation>
        </message>
        <message>
            <source>persons</source>
            <translation>فرد</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>الملخص</translation>
        </message>
    </context>
    <context>
        <name>QAbstractFileIconProvider</name>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>&amp;Look in:</source>
            <translation>الم&amp;جلّد:</translation>
        </message>
        <message>
            <source>Files of &amp;type:</source>
            <translation>الملفّات من ال&amp;نّوع:</translation>
        </message>
    </context>
    <context>
        <name>QPrintSettingsOutput</name>
        <message>
            <source>Double Sided Printing</source>
            <translation>الطباعة على الوجهين</translation>
        </message>
        <message>
            <source>Long side binding</source>
            <translation>التجليد على الجهة الطويلة</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>Page &amp;Set:</source>
            <translation>طقم ال&amp;صّفحات:</translation>
        </message>
        <message>
            <source>Short side binding</source>
            <translation>التجليد على الجهة القصيرة</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Return</source>
            <translation>Enter</translation>
        </message>
    </context>
    <context>
        <name>QuestionView</name>
        <message>
            <source> · critical, needs level {gate}</source>
            <translation> · حاسم، يتطلب المستوى {gate}</translation>
        </message>
        <message>
            <source>A digit sets the vote of a row (9: don’t know); Enter or a click keeps its dissent.</source>
            <translation>الرقم يحدد صوت الصف (9: لا أعرف)؛ وEnter أو النقر يحفظ الرأي المخالف.</translation>
        </message>
        <message>
            <source>A&amp;gree</source>
            <translation>الاتفاق</translation>
        </message>
        <message>
            <source>Accept one level short of what the question needs, for now</source>
            <translation>قبول نقص مستوى واحد عما يتطلبه السؤال، مؤقتًا</translation>
        </message>
        <message>
            <source>Action  A</source>
            <translation>إجراء  A</translation>
        </message>
        <message>
            <source>Condition  C</source>
            <translation>شرط  C</translation>
        </message>
        <message>
            <source>Decision  D</source>
            <translation>قرار  D</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>النقاش</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>Everybody’s answer</source>
            <translation>إجابة كل واحد</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>الإجابات الأولى</translation>
        </message>
        <message>
            <source>Hidden once more, one after another at this machine</source>
            <translation>مخفية من جديد، واحدًا بعد الآخر على هذا الحاسوب</translation>
        </message>
        <message>
            <source>How it is known:</source>
            <translation>سند المعرفة:</translation>
        </message>
        <message>
            <source>Marked as not applicable: {note}</source>
            <translation>معتبَر غير منطبق: {note}</translation>
        </message>
        <message>
            <source>Middle half: from the lower to the upper quartile of the votes (interquartile range)</source>
            <translation>النصف الأوسط: من الربيع الأدنى إلى الربيع الأعلى للأصوات (المدى الربيعي)</translation>
        </message>
        <message>
            <source>Nobody has given a level yet.</source>
            <translation>لم يعطِ أحد مستوى بعد.</translation>
        </message>
        <message>
            <source>Offered: the lower median of the votes, {level}.</source>
            <translation>المقترح: الوسيط الأدنى للأصوات، {level}.</translation>
        </message>
        <message>
            <source>On a show of hands: type a digit in each row</source>
            <translation>برفع الأيدي: اكتب رقمًا في كل صف</translation>
        </message>
        <message>
            <source>On the walk</source>
            <translation>في المرور على الدروس</translation>
        </message>
        <message>
            <source>Open this question on the walk</source>
            <translation>فتح هذا السؤال في المرور على الدروس</translation>
        </message>
        <message>
            <source>Park  P</source>
            <translation>تأجيل  P</translation>
        </message>
        <message>
            <source>Record the group’s answer</source>
            <translation>تسجيل إجابة الفريق</translation>
        </message>
        <message>
            <source>Take up again  P</source>
            <translation>العودة إليه  P</translation>
        </message>
        <message>
            <source>The group’s answer</source>
            <translation>إجابة الفريق</translation>
        </message>
        <message>
            <source>The group’s answer: don’t know; the question stays open.</source>
            <translation>إجابة الفريق: لا أعرف؛ ويبقى السؤال مفتوحًا.</translation>
        </message>
        <message>
            <source>The group’s answer: {level} – {title}.</source>
            <translation>إجابة الفريق: {level} – {title}.</translation>
        </message>
        <message>
            <source>Vote again</source>
            <translation>إعادة التصويت</translation>
        </message>
        <message>
            <source>Vote again, apart</source>
            <translation>إعادة التصويت على انفراد</translation>
        </message>
        <message>
            <source>Votes once more</source>
            <translation>إعادة التصويت</translation>
        </message>
        <message>
            <source>Who said what, in a line or two; kept with the answer</source>
            <translation>من قال ماذا، في سطر أو سطرين؛ يُحفظ مع الإجابة</translation>
        </message>
        <message>
            <source>all agree</source>
            <translation>الكل متفق</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>high</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>nothing to compare yet</source>
            <translation>لا شيء يُقارن بعد</translation>
        </message>
        <message>
            <source>spread {spread} · middle half {middle} · agreement {words}</source>
            <translation>التباعد {spread} · النصف الأوسط {middle} · الاتفاق {words}</translation>
        </message>
    </context>
    <context>
        <name>RatingPicker</name>
        <message>
            <source>1  confirmed by others</source>
            <translation>1  أكده آخرون</translation>
        </message>
        <message>
            <source>2  probably true</source>
            <translation>2  الأرجح أنه صحيح</translation>
        </message>
        <message>
            <source>3  possibly true</source>
            <translation>3  ربما كان صحيحًا</translation>
        </message>
        <message>
            <source>4  doubtful</source>
            <translation>4  مشكوك فيه</translation>
        </message>
        <message>
            <source>5  improbable</source>
            <translation>5  مستبعد</translation>
        </message>
        <message>
            <source>6  cannot be judged</source>
            <translation>6  يتعذر الحكم عليه</translation>
        </message>
        <message>
            <source>A  completely reliable</source>
            <translation>A  موثوق به تمامًا</translation>
        </message>
        <message>
            <source>B  usually reliable</source>
            <translation>B  موثوق به عادة</translation>
        </message>
        <message>
            <source>C  fairly reliable</source>
            <translation>C  موثوق به إلى حد ما</translation>
        </message>
        <message>
            <source>D  not usually reliable</source>
            <translation>D  غير موثوق به عادة</translation>
        </message>
        <message>
            <source>E  unreliable</source>
            <translation>E  غير موثوق به</translation>
        </message>
        <message>
            <source>F  cannot be judged</source>
            <translation>F  يتعذر الحكم عليه</translation>
        </message>
        <message>
            <source>Source rating</source>
            <translation>تقدير المصدر</translation>
        </message>
        <message>
            <source>The source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ما يقوله</translation>
        </message>
    </context>
    <context>
        <name>ReaderPage</name>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Answers by id</source>
            <translation>الإجابات بالرموز</translation>
        </message>
        <message>
            <source>Close the file</source>
            <translation>إغلاق الملف</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>سند المعرفة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Save a copy as…</source>
            <translation>حفظ نسخة باسم…</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>المستوى {level}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>غير منطبق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPage</name>
        <message>
            <source>Answer the first question</source>
            <translation>أجب عن السؤال الأول</translation>
        </message>
        <message>
            <source>Ask next</source>
            <translation>السؤال التالي بالأهمية</translation>
        </message>
        <message>
            <source>Blind spots</source>
            <translation>النقاط العمياء</translation>
        </message>
        <message>
            <source>Earlier missions</source>
            <translation>بعثات سابقة</translation>
        </message>
        <message>
            <source>Every question</source>
            <translation>كل الأسئلة</translation>
        </message>
        <message>
            <source>How likely</source>
            <translation>مدى الاحتمال</translation>
        </message>
        <message>
            <source>Nothing is answered yet</source>
            <translation>لم يُجب عن شيء بعد</translation>
        </message>
        <message>
            <source>The verdict, what stops the mission and what to ask next stand here from the first answers on. From half of the questions on there is a score too.</source>
            <translation>هنا الحكم وما يعيق البعثة والسؤال التالي بالأهمية منذ الإجابات الأولى. ومن نصف الأسئلة فصاعدًا تظهر درجة أيضًا.</translation>
        </message>
        <message>
            <source>What changes the verdict</source>
            <translation>ما يغيّر الحكم</translation>
        </message>
        <message>
            <source>What it hangs on</source>
            <translation>ما يتوقف عليه</translation>
        </message>
        <message>
            <source>What lifts it</source>
            <translation>ما يرفعها</translation>
        </message>
        <message>
            <source>What moves the score</source>
            <translation>ما يحرّك الدرجة</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>ما يعيق</translation>
        </message>
        <message>
            <source>Where the score comes from</source>
            <translation>من أين تأتي الدرجة</translation>
        </message>
    </context>
    <context>
        <name>ReadinessPanel</name>
        <message>
            <source>Ask next</source>
            <translation>السؤال التالي بالأهمية</translation>
        </message>
        <message>
            <source>By category</source>
            <translation>حسب الفئة</translation>
        </message>
        <message>
            <source>It adds {contribution} of {possible} points; at level 4 the score would be {best}.</source>
            <translation>يضيف {contribution} من أصل {possible} من النقاط؛ وعند المستوى 4 تكون الدرجة {best}.</translation>
        </message>
        <message>
            <source>It does not count at present.</source>
            <translation>لا يُحتسب حاليًّا.</translation>
        </message>
        <message>
            <source>Readiness so far</source>
            <translation>الجاهزية حتى الآن</translation>
        </message>
        <message>
            <source>Still open: the score would be {low} with level 0 and {high} with level 4.</source>
            <translation>ما زال مفتوحًا: تكون الدرجة {low} عند المستوى 0 و{high} عند المستوى 4.</translation>
        </message>
        <message>
            <source>This question</source>
            <translation>هذا السؤال</translation>
        </message>
        <message>
            <source>Weight {weight} of 5 in {category}.</source>
            <translation>الوزن {weight} من 5 في {category}.</translation>
        </message>
        <message>
            <source>and {count} more</source>
            <translation>و{count} غيرها</translation>
        </message>
        <message>
            <source>answered, too early for a score</source>
            <translation>مُجاب عنها، ومن المبكر إعطاء درجة</translation>
        </message>
        <message>
            <source>could be {span} while {count} are open</source>
            <translation>قد تكون {span} ما دام المفتوح {count}</translation>
        </message>
        <message>
            <source>of 100 · {coverage}</source>
            <translation>من 100 · {coverage}</translation>
        </message>
        <message>
            <source>range {span}</source>
            <translation>النطاق {span}</translation>
        </message>
        <message>
            <source>{answered} of {total}</source>
            <translation>{answered} من {total}</translation>
        </message>
        <message>
            <source>{category}: {score} of 100, range {span}, {coverage}</source>
            <translation>{category}: {score} من 100، النطاق {span}، {coverage}</translation>
        </message>
    </context>
    <context>
        <name>ReasonRow</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>ReasonsCard</name>
        <message>
            <source>Nothing is open</source>
            <translation>لا شيء مفتوح</translation>
        </message>
        <message>
            <source>Nothing stands in the way</source>
            <translation>لا شيء يحول دون ذلك</translation>
        </message>
        <message>
            <source>Show all {count}</source>
            <translation>إظهار الكل ({count})</translation>
        </message>
        <message>
            <source>Show everything that stands in the way</source>
            <translation>عرض كل ما يعترض الطريق</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>إظهار أقل</translation>
        </message>
        <message>
            <source>What is open: {questions}</source>
            <translation>المفتوح: {questions}</translation>
        </message>
        <message>
            <source>What stands between this mission and ready</source>
            <translation>ما يحول بين هذه البعثة والجاهزية</translation>
        </message>
    </context>
    <context>
        <name>Recovery</name>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Discard what was not saved?</source>
            <translation>هل يُتخلص مما لم يُحفظ؟</translation>
        </message>
        <message>
            <source>This cannot be undone.</source>
            <translation>لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>This unsaved work cannot be read: it is damaged. It has been kept as “{place}”.</source>
            <translation>تتعذر قراءة هذا العمل غير المحفوظ: فهو تالف. وقد أبقي باسم «{place}».</translation>
        </message>
        <message>
            <source>This unsaved work was sealed by Muster 0.1, and only that opens it. It stays as “{place}”.</source>
            <translation>خُتم هذا العمل غير المحفوظ بالإصدار Muster 0.1 ولا يفتحه سواه. ويبقى باسم «{place}».</translation>
        </message>
        <message>
            <source>a sealed assessment</source>
            <translation>تقييم مختوم</translation>
        </message>
    </context>
    <context>
        <name>Redaction</name>
        <message>
            <source>Nothing in this assessment is marked.</source>
            <translation>لا شيء في هذا التقييم يحمل علامة سرية.</translation>
        </message>
        <message>
            <source>Which marking may the copy have? What is marked higher stays out of it.</source>
            <translation>أي علامة سرية يجوز أن تحملها النسخة؟ ما كانت علامته أعلى يُستبعد منها.</translation>
        </message>
    </context>
    <context>
        <name>ReportOptions</name>
        <message>
            <source>A Word document of your own: reports saved as .docx take its styles, head and foot</source>
            <translation>مستند Word خاص بكم: تأخذ التقارير المحفوظة بصيغة .docx أنماطه ورأسه وتذييله</translation>
        </message>
        <message>
            <source>As the report needs it</source>
            <translation>كما يحتاج التقرير</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Choose the other one…</source>
            <translation>اختيار الآخر…</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>No template: {name}</source>
            <translation>دون القالب: {name}</translation>
        </message>
        <message>
            <source>On its side</source>
            <translation>أفقي</translation>
        </message>
        <message>
            <source>Orientation</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>الورق</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>The window’s</source>
            <translation>لغة النافذة</translation>
        </message>
        <message>
            <source>Upright</source>
            <translation>عمودي</translation>
        </message>
        <message>
            <source>With names and notes</source>
            <translation>مع الأسماء والملاحظات</translation>
        </message>
        <message>
            <source>Without colour</source>
            <translation>دون ألوان</translation>
        </message>
        <message>
            <source>Word template…</source>
            <translation>قالب Word…</translation>
        </message>
    </context>
    <context>
        <name>ReportPage</name>
        <message>
            <source>Making the report…</source>
            <translation>جارٍ إعداد التقرير…</translation>
        </message>
        <message>
            <source>Page width</source>
            <translation>عرض الصفحة</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>حفظ التقرير…</translation>
        </message>
        <message>
            <source>Whole page</source>
            <translation>الصفحة كاملة</translation>
        </message>
        <message>
            <source>Zoom in</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Zoom out</source>
            <translation>تصغير</translation>
        </message>
        <message>
            <source>{report}, page {page} of {count}</source>
            <translation>{report}، الصفحة {page} من {count}</translation>
        </message>
    </context>
    <context>
        <name>ReportsUnderway</name>
        <message>
            <source>Cancelled: no report was written.</source>
            <translation>ألغي: لم يُكتب أي تقرير.</translation>
        </message>
        <message>
            <source>Cancelled: what the printer has already may still come out.</source>
            <translation>أُلغي: قد يخرج ما وصل إلى الطابعة من قبل.</translation>
        </message>
        <message>
            <source>Making the report…</source>
            <translation>جارٍ إعداد التقرير…</translation>
        </message>
        <message>
            <source>Sending to the printer…</source>
            <translation>جارٍ الإرسال إلى الطابعة…</translation>
        </message>
    </context>
    <context>
        <name>ResultCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
    </context>
    <context>
        <name>RevealList</name>
        <message>
            <source>Agreement cannot be told: nobody differs, or nobody can be compared.</source>
            <translation>لا يمكن قياس الاتفاق: لا أحد يختلف أو لا أحد يقارَن.</translation>
        </message>
        <message>
            <source>Agreement over all questions: {words} (Krippendorff’s alpha {alpha}).</source>
            <translation>الاتفاق في كل الأسئلة: {words} (معامل ألفا لكريبندورف {alpha}).</translation>
        </message>
        <message>
            <source>Begin with the first</source>
            <translation>البدء بالأول</translation>
        </message>
        <message>
            <source>Discuss {talk}; the other {agree} agree</source>
            <translation>للنقاش: {talk}؛ والمتفق عليه: {agree}</translation>
        </message>
        <message>
            <source>Each looks alone, at this machine: more severe or more lenient than the others</source>
            <translation>ينظر كل واحد وحده على هذا الحاسوب: أكثر تشددًا أو تساهلًا من غيره</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>How each leans…</source>
            <translation>كيف يميل كل واحد…</translation>
        </message>
        <message>
            <source>Middle half</source>
            <translation>النصف الأوسط</translation>
        </message>
        <message>
            <source>Nothing has been revealed yet</source>
            <translation>لم يُكشف شيء بعد</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>النقاط</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Record what all agree on</source>
            <translation>تسجيل ما اتفق عليه الجميع</translation>
        </message>
        <message>
            <source>Spread</source>
            <translation>التباعد</translation>
        </message>
        <message>
            <source>The lower median of the votes becomes the group’s answer where nothing is to be discussed</source>
            <translation>يصبح الوسيط الأدنى للأصوات إجابة الفريق حيث لا داعي للنقاش</translation>
        </message>
        <message>
            <source>To discuss</source>
            <translation>للنقاش</translation>
        </message>
        <message>
            <source>To discuss: {talk}</source>
            <translation>للنقاش: {talk}</translation>
        </message>
        <message>
            <source>What hangs on it</source>
            <translation>ما يتوقف عليه</translation>
        </message>
        <message>
            <source>fair</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>high</source>
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>its gate</source>
            <translation>حدّ عبوره</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفض</translation>
        </message>
        <message>
            <source>the verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>{level}, recorded</source>
            <translation>{level}، مسجَّل</translation>
        </message>
    </context>
    <context>
        <name>RoadmapCard</name>
        <message>
            <source>After {days} days, {day}</source>
            <translation>بعد {days} يومًا، {day}</translation>
        </message>
        <message>
            <source>All done, {day}</source>
            <translation>اكتمال الكل، {day}</translation>
        </message>
        <message>
            <source>By date</source>
            <translation>حسب التاريخ</translation>
        </message>
        <message>
            <source>Open questions count as level 0 until they are fixed.</source>
            <translation>تُعدّ الأسئلة المفتوحة عند المستوى 0 إلى أن تُعالَج.</translation>
        </message>
        <message>
            <source>Start of the mission, {day}</source>
            <translation>بدء البعثة، {day}</translation>
        </message>
        <message>
            <source>Start of the work, {day}</source>
            <translation>بدء العمل، {day}</translation>
        </message>
        <message>
            <source>{id} {name} to {level}</source>
            <translation>{id} {name} إلى {level}</translation>
        </message>
        <message>
            <source>{when}: readiness {score}, {verdict}</source>
            <translation>{when}: الجاهزية {score}، {verdict}</translation>
        </message>
    </context>
    <context>
        <name>Room</name>
        <message>
            <source>Paused. Everything is kept; go on with Resume, now or another day.</source>
            <translation>توقفت الجلسة مؤقتًا. كل شيء محفوظ؛ تابِع بزر «استئناف» الآن أو في يوم آخر.</translation>
        </message>
        <message>
            <source>The second screen has gone. F5 shows the room’s view here.</source>
            <translation>فُصلت الشاشة الثانية. يعرض F11 عرض القاعة هنا.</translation>
        </message>
    </context>
    <context>
        <name>RoomBar</name>
        <message>
            <source>Agenda done</source>
            <translation>اكتمل جدول الأعمال</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>إغلاق الجلسة</translation>
        </message>
        <message>
            <source>Discuss</source>
            <translation>النقاش</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>الإجابات الأولى</translation>
        </message>
        <message>
            <source>Item {place} of {total} · {title}</source>
            <translation>البند {place} من {total} · {title}</translation>
        </message>
        <message>
            <source>Large on the second screen, or on this one; F5 goes back</source>
            <translation>مكبَّرًا على الشاشة الثانية أو على هذه؛ وF11 للعودة</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>الأسماء</translation>
        </message>
        <message>
            <source>Next item</source>
            <translation>البند التالي</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>إيقاف مؤقت</translation>
        </message>
        <message>
            <source>Planning session</source>
            <translation>جلسة تخطيط</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>استئناف</translation>
        </message>
        <message>
            <source>Room’s view  F5</source>
            <translation>عرض القاعة  F11</translation>
        </message>
        <message>
            <source>Whether the room’s view tells who voted what</source>
            <translation>هل يبيّن عرض القاعة من صوّت بماذا</translation>
        </message>
        <message>
            <source>{time} left on this item</source>
            <translation>المتبقي لهذا البند {time}</translation>
        </message>
        <message>
            <source>{time} over on this item</source>
            <translation>التجاوز في هذا البند {time}</translation>
        </message>
    </context>
    <context>
        <name>RoomView</name>
        <message>
            <source>Break</source>
            <translation>استراحة</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>Everybody has answered.</source>
            <translation>أجاب الجميع.</translation>
        </message>
        <message>
            <source>First answers, given apart</source>
            <translation>الإجابات الأولى على انفراد</translation>
        </message>
        <message>
            <source>Missing: {count}</source>
            <translation>الناقص: {count}</translation>
        </message>
        <message>
            <source>Missing: {names}</source>
            <translation>الناقص: {names}</translation>
        </message>
        <message>
            <source>The group’s answer: {level} – {title}</source>
            <translation>إجابة الفريق: {level} – {title}</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>{name} – the room’s view</source>
            <translation>{name} – عرض القاعة</translation>
        </message>
    </context>
    <context>
        <name>Saving</name>
        <message>
            <source>Muster assessment (*.muster.json)</source>
            <translation>تقييم Muster (*.muster.json)</translation>
        </message>
        <message>
            <source>Sealed with a passphrase (*.muster.json.age)</source>
            <translation>مختوم بعبارة مرور (*.muster.json.age)</translation>
        </message>
        <message>
            <source>Sealing “{name}”…</source>
            <translation>جارٍ ختم «{name}»…</translation>
        </message>
        <message>
            <source>“{name}” is the assessment itself. Choose another name for the copy.</source>
            <translation>«{name}» هو التقييم نفسه. اختر اسمًا آخر للنسخة.</translation>
        </message>
    </context>
    <context>
        <name>ScheduleCard</name>
        <message>
            <source>Done</source>
            <translation>الاكتمال</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Weeks</source>
            <translation>الأسابيع</translation>
        </message>
        <message>
            <source>When each fix is done</source>
            <translation>متى تكتمل كل معالجة</translation>
        </message>
        <message>
            <source>{id} {name}: {weeks}, done {day}</source>
            <translation>{id} {name}: {weeks}، تكتمل {day}</translation>
        </message>
    </context>
    <context>
        <name>Sealing</name>
        <message>
            <source>It is marked “{marking}”. Anybody who has the file “{name}” can read it.</source>
            <translation>يحمل علامة السرية «{marking}». ويستطيع كل من لديه الملف «{name}» قراءته.</translation>
        </message>
        <message>
            <source>It is not marked. Anybody who has the file “{name}” can read it.</source>
            <translation>لا يحمل علامة سرية. ويستطيع كل من لديه الملف «{name}» قراءته.</translation>
        </message>
        <message>
            <source>Write in clear</source>
            <translation>كتابة دون تشفير</translation>
        </message>
        <message>
            <source>Write this without a passphrase?</source>
            <translation>هل يُكتب هذا دون عبارة مرور؟</translation>
        </message>
        <message>
            <source>Write “{marking}” in clear</source>
            <translation>كتابة «{marking}» دون تشفير</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <source>This assessment is not sealed.</source>
            <translation>هذا التقييم غير مختوم.</translation>
        </message>
    </context>
    <context>
        <name>SessionPage</name>
        <message>
            <source>Close the session</source>
            <translation>إغلاق الجلسة</translation>
        </message>
        <message>
            <source>Close the session?</source>
            <translation>هل تُغلق الجلسة؟</translation>
        </message>
        <message>
            <source>Do without a session</source>
            <translation>الاستغناء عن الجلسة</translation>
        </message>
        <message>
            <source>It can be opened again.</source>
            <translation>يمكن فتحها من جديد.</translation>
        </message>
        <message>
            <source>Questions with answers that nobody has seen: {count}. Closing reveals them.</source>
            <translation>أسئلة لها إجابات لم يرها أحد: {count}. يكشفها الإغلاق.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>0–4 answer, N, U, W, P, I and F do what the buttons beside the question do. Switch them off if you speak to the computer, or press keys unawares. F1 shows every key.</source>
            <translation>0–4 للإجابة، وN وU وW وP وI وF تفعل ما تفعله الأزرار بجانب السؤال. أوقفها إن كنت تخاطب الحاسوب بصوتك أو تضغط المفاتيح دون قصد. ويعرض F1 كل المفاتيح.</translation>
        </message>
        <message>
            <source>A folder for what Muster keeps on this computer</source>
            <translation>مجلد لما يحتفظ به Muster على هذا الحاسوب</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>Assessors, owners of actions and who accepted a condition stand in reports. The record of a session still asks each time.</source>
            <translation>يُذكر في التقارير المقيّمون والمسؤولون عن الإجراءات ومن قبل شرطًا. أما محضر الجلسة فيسأل كل مرة.</translation>
        </message>
        <message>
            <source>Bars that slide and messages that fade in. Nothing waits for them.</source>
            <translation>أشرطة تنزلق ورسائل تظهر بالتدريج. ولا شيء ينتظرها.</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>اختيار غيره…</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>المجلد</translation>
        </message>
        <message>
            <source>From the next start: {folder}</source>
            <translation>من التشغيل التالي: {folder}</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Language and look</source>
            <translation>اللغة والمظهر</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Markings</source>
            <translation>علامات السرية</translation>
        </message>
        <message>
            <source>Motion</source>
            <translation>الحركة</translation>
        </message>
        <message>
            <source>Name people</source>
            <translation>ذكر الأشخاص</translation>
        </message>
        <message>
            <source>Of the system’s text. Ctrl++ and Ctrl+- change it too.</source>
            <translation>من حجم نص النظام. ويغيّره أيضًا ⁦Ctrl++⁩ و⁦Ctrl+-⁩.</translation>
        </message>
        <message>
            <source>Of the window and of reports. The question bank too, where it has been translated.</source>
            <translation>لغة النافذة والتقارير، وبنك الأسئلة أيضًا حيث تُرجم.</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>On this computer</source>
            <translation>على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Reports and markings</source>
            <translation>التقارير وعلامات السرية</translation>
        </message>
        <message>
            <source>Reports on paper stay black on white.</source>
            <translation>تبقى التقارير على الورق سوداء على أبيض.</translation>
        </message>
        <message>
            <source>Reset to defaults</source>
            <translation>إعادة إلى الأصل</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>المفاتيح المنفردة</translation>
        </message>
        <message>
            <source>Takes back every choice on this page</source>
            <translation>يلغي كل اختيار في هذه الصفحة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>The environment variable MUSTER_STATE says which folder it is.</source>
            <translation>يحدد المجلدَ متغيرُ البيئة MUSTER_STATE.</translation>
        </message>
        <message>
            <source>The folder “{folder}” cannot be made.</source>
            <translation>يتعذر إنشاء المجلد «{folder}».</translation>
        </message>
        <message>
            <source>The scheme whose markings are offered where one is typed. Any other may be typed too.</source>
            <translation>النظام الذي تُعرض علاماته حيث تُكتب علامة. ويجوز كتابة أي علامة غيرها.</translation>
        </message>
        <message>
            <source>Unsaved work after a crash, earlier versions, reports of crashes and your own schemes of markings lie here. Another folder is used from the next start of Muster; what lies in this one stays, and can be copied while Muster is closed.</source>
            <translation>هنا العمل غير المحفوظ بعد تعطل، والنسخ السابقة، وتقارير التعطل، وأنظمة علاماتك الخاصة. يُستعمل مجلد آخر من التشغيل التالي؛ ويبقى ما في هذا المجلد، ويمكن نسخه والبرنامج مغلق.</translation>
        </message>
        <message>
            <source>Use the usual one</source>
            <translation>استعمال المعتاد</translation>
        </message>
        <message>
            <source>{size} %</source>
            <translation>{size}%</translation>
        </message>
    </context>
    <context>
        <name>Setup</name>
        <message>
            <source> min</source>
            <translation> د</translation>
        </message>
        <message>
            <source>A name or a role will do; Enter goes to the next row. Ticks: what each answers.</source>
            <translation>يكفي اسم أو وظيفة؛ وينتقل Enter إلى الصف التالي. العلامات: ما يجيب عنه كل واحد.</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>جدول الأعمال</translation>
        </message>
        <message>
            <source>Change an assessor</source>
            <translation>تعديل بيانات مقيّم</translation>
        </message>
        <message>
            <source>Do without a session</source>
            <translation>الاستغناء عن الجلسة</translation>
        </message>
        <message>
            <source>Facilitator</source>
            <translation>الميسّر</translation>
        </message>
        <message>
            <source>First answers</source>
            <translation>الإجابات الأولى</translation>
        </message>
        <message>
            <source>Full set</source>
            <translation>المجموعة الكاملة</translation>
        </message>
        <message>
            <source>Hidden until the reveal</source>
            <translation>مخفية حتى الكشف</translation>
        </message>
        <message>
            <source>Minutes by number of questions</source>
            <translation>الدقائق بحسب عدد الأسئلة</translation>
        </message>
        <message>
            <source>Minutes for {category}</source>
            <translation>دقائق {category}</translation>
        </message>
        <message>
            <source>Move {category} down</source>
            <translation>نقل {category} إلى أسفل</translation>
        </message>
        <message>
            <source>Move {category} up</source>
            <translation>نقل {category} إلى أعلى</translation>
        </message>
        <message>
            <source>Name of assessor {number}</source>
            <translation>اسم المقيّم {number}</translation>
        </message>
        <message>
            <source>Name or post</source>
            <translation>الاسم أو المنصب</translation>
        </message>
        <message>
            <source>Nobody is in the room yet.</source>
            <translation>لا أحد في القاعة بعد.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مكشوفة</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>فتح الجلسة</translation>
        </message>
        <message>
            <source>Plan the session</source>
            <translation>تخطيط الجلسة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <source>Role of assessor {number}</source>
            <translation>وظيفة المقيّم {number}</translation>
        </message>
        <message>
            <source>Rows without a name and a role will be left out.</source>
            <translation>تُستبعد الصفوف التي بلا اسم ولا وظيفة.</translation>
        </message>
        <message>
            <source>Short set</source>
            <translation>المجموعة المختصرة</translation>
        </message>
        <message>
            <source>Title of the session</source>
            <translation>عنوان الجلسة</translation>
        </message>
        <message>
            <source>Title, e.g. second look, 14 January</source>
            <translation>العنوان، مثلًا نظرة ثانية، 14 يناير</translation>
        </message>
        <message>
            <source>Two people have one name: write one otherwise, so that each knows whose turn it is.</source>
            <translation>شخصان بالاسم نفسه: اكتب أحدهما بصيغة أخرى ليعرف كل منهما دوره.</translation>
        </message>
        <message>
            <source>Who answers what</source>
            <translation>من يجيب عن ماذا</translation>
        </message>
        <message>
            <source>Who is in the room</source>
            <translation>الحاضرون في القاعة</translation>
        </message>
        <message>
            <source>Who leads it: name or role</source>
            <translation>من يديرها: الاسم أو الوظيفة</translation>
        </message>
        <message>
            <source>With one assessor there is nothing to compare, but answers are recorded.</source>
            <translation>مع مقيّم واحد لا مجال للمقارنة، لكن الإجابات تُسجَّل.</translation>
        </message>
        <message>
            <source>Without the tick this category is skipped</source>
            <translation>دون العلامة تُتخطى هذه الفئة</translation>
        </message>
        <message>
            <source>questions: {count}</source>
            <translation>الأسئلة: {count}</translation>
        </message>
        <message>
            <source>{category} is on the agenda</source>
            <translation>{category} في جدول الأعمال</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02d}</source>
            <translation>{hours} س {minutes:02d} د</translation>
        </message>
        <message>
            <source>{name} answers {category}</source>
            <translation>{name} يجيب عن {category}</translation>
        </message>
        <message>
            <source>{name} is in the room</source>
            <translation>{name} في القاعة</translation>
        </message>
    </context>
    <context>
        <name>SideList</name>
        <message>
            <source>&amp;Copy name</source>
            <translation>&amp;نسخ الاسم</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;فتح</translation>
        </message>
    </context>
    <context>
        <name>SourceRating</name>
        <message>
            <source>Choose a source rating with its words (↓)</source>
            <translation>اختيار تقدير للمصدر بعبارته (↓)</translation>
        </message>
        <message>
            <source>{name}: choose</source>
            <translation>{name}: اختيار</translation>
        </message>
    </context>
    <context>
        <name>SourcesCard</name>
        <message>
            <source>0–100, bar = range</source>
            <translation>0–100، الشريط = النطاق</translation>
        </message>
        <message>
            <source>Adds</source>
            <translation>يضيف</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>المُجاب عنها</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Readiness</source>
            <translation>الجاهزية</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>Where the score comes from</source>
            <translation>من أين تأتي الدرجة</translation>
        </message>
        <message>
            <source>{score}, below its floor</source>
            <translation>{score}، دون حدّه الأدنى</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
    </context>
    <context>
        <name>StartPage</name>
        <message>
            <source>A name and a few yes or no facts: they decide which questions apply.</source>
            <translation>اسم وبضع وقائع بنعم أو لا: تحدد الأسئلة المنطبقة.</translation>
        </message>
        <message>
            <source>Alone or as a group, one at a time: choose the level that you can see.</source>
            <translation>وحدك أو مع فريق، سؤالًا بعد سؤال: اختر المستوى الذي تراه.</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>أجب عن الأسئلة</translation>
        </message>
        <message>
            <source>Carries the answers of an earlier assessment over, each marked for review</source>
            <translation>ينقل إجابات تقييم سابق، وكلٌّ منها معلَّمة للمراجعة</translation>
        </message>
        <message>
            <source>Clear this list</source>
            <translation>مسح هذه القائمة</translation>
        </message>
        <message>
            <source>Describe the mission</source>
            <translation>صف البعثة</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Discard {title}</source>
            <translation>التخلص من {title}</translation>
        </message>
        <message>
            <source>Examples: earlier missions on this checklist</source>
            <translation>أمثلة: بعثات سابقة على قائمة التحقق هذه</translation>
        </message>
        <message>
            <source>Forget</source>
            <translation>نسيان</translation>
        </message>
        <message>
            <source>Forget {title}</source>
            <translation>نسيان {title}</translation>
        </message>
        <message>
            <source>Forgets the names here; the files stay where they are</source>
            <translation>ينسى الأسماء هنا؛ وتبقى الملفات في أماكنها</translation>
        </message>
        <message>
            <source>How it works</source>
            <translation>كيف يعمل</translation>
        </message>
        <message>
            <source>New assessment</source>
            <translation>تقييم جديد</translation>
        </message>
        <message>
            <source>New from an earlier one…</source>
            <translation>جديد من تقييم سابق…</translation>
        </message>
        <message>
            <source>Not saved when Muster last stopped</source>
            <translation>ما لم يُحفظ حين توقف البرنامج آخر مرة</translation>
        </message>
        <message>
            <source>Nothing yet: what you open or save appears here.</source>
            <translation>لا شيء بعد: ما تفتحه أو تحفظه يظهر هنا.</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>فتح ملف…</translation>
        </message>
        <message>
            <source>Or drag an assessment into this window.</source>
            <translation>أو اسحب تقييمًا إلى هذه النافذة.</translation>
        </message>
        <message>
            <source>Read the verdict</source>
            <translation>اقرأ الحكم</translation>
        </message>
        <message>
            <source>Recent</source>
            <translation>الأخيرة</translation>
        </message>
        <message>
            <source>Recover</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Recover {title}</source>
            <translation>استعادة {title}</translation>
        </message>
        <message>
            <source>Walk through the lessons of the African Union mission in Somalia, answer on five observable levels, and get a verdict that can be defended, saved and printed.</source>
            <translation>مُرّ على دروس بعثة الاتحاد الأفريقي في الصومال، وأجب على خمسة مستويات يمكن رصدها، واحصل على حكم يمكن الدفاع عنه وحفظه وطباعته.</translation>
        </message>
        <message>
            <source>What stops the mission, what to fix first, and a report to sign.</source>
            <translation>ما يعيق البعثة، وما يُعالَج أولًا، وتقرير للتوقيع.</translation>
        </message>
        <message>
            <source>Would the mission pass muster, before troops deploy?</source>
            <translation>هل البعثة جاهزة فعلًا قبل نشر القوات؟</translation>
        </message>
    </context>
    <context>
        <name>StartPart</name>
        <message>
            <source>Add vote files…</source>
            <translation>إضافة ملفات أصوات…</translation>
        </message>
        <message>
            <source>Answer as one assessor…</source>
            <translation>الإجابة بصفة مقيّم واحد…</translation>
        </message>
        <message>
            <source>Make a vote file for each assessor, let them answer apart, and add the files here: drop them on the window.</source>
            <translation>أنشئ ملف أصوات لكل مقيّم، ودعهم يجيبون على انفراد، ثم أضف الملفات هنا: أفلتها على النافذة.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>فتحها من جديد</translation>
        </message>
        <message>
            <source>Open {title} again</source>
            <translation>فتح {title} من جديد</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>تخطيط جلسة</translation>
        </message>
        <message>
            <source>Planning session</source>
            <translation>جلسة تخطيط</translation>
        </message>
        <message>
            <source>Save the last record…</source>
            <translation>حفظ آخر محضر…</translation>
        </message>
        <message>
            <source>Sessions held</source>
            <translation>الجلسات المنعقدة</translation>
        </message>
        <message>
            <source>Ten officers, one projector, a morning: first answers apart and hidden, revealed together, talk where it counts, the group’s answer recorded and dissent kept.</source>
            <translation>عشرة ضباط وجهاز عرض واحد وصباح واحد: إجابات أولى على انفراد ومخفية، تُكشف معًا، ونقاش حيث يلزم، وتسجيل إجابة الفريق مع حفظ الرأي المخالف.</translation>
        </message>
        <message>
            <source>Ten questions that show who leans to severe and who to lenient</source>
            <translation>عشرة أسئلة تبيّن من يميل إلى التشدد ومن يميل إلى التساهل</translation>
        </message>
        <message>
            <source>Try yourselves on a past mission</source>
            <translation>جرّبوا أنفسكم على بعثة سابقة</translation>
        </message>
        <message>
            <source>Votes without a session</source>
            <translation>تصويت دون جلسة</translation>
        </message>
        <message>
            <source>{title} · {day} · answers recorded: {count}</source>
            <translation>{title} · {day} · الإجابات المسجلة: {count}</translation>
        </message>
    </context>
    <context>
        <name>StartTile</name>
        <message>
            <source>Cannot be read as it is</source>
            <translation>تتعذر قراءته على حاله</translation>
        </message>
        <message>
            <source>No longer there</source>
            <translation>لم يعد موجودًا</translation>
        </message>
        <message>
            <source>No question applies</source>
            <translation>لا ينطبق أي سؤال</translation>
        </message>
        <message>
            <source>Not ready</source>
            <translation>غير جاهزة</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Ready with conditions</source>
            <translation>جاهزة بشروط</translation>
        </message>
        <message>
            <source>Sealed: asks for its passphrase</source>
            <translation>مختوم: يطلب عبارة مروره</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>لم يُحسم بعد</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>من المبكر الحكم</translation>
        </message>
        <message>
            <source>{answered}/{applicable} answered</source>
            <translation>أجيب عن {answered}/{applicable}</translation>
        </message>
        <message>
            <source>{score} of 100</source>
            <translation>{score} من 100</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Not marked</source>
            <translation>بلا علامة سرية</translation>
        </message>
        <message>
            <source>Question bank: {title} {version}</source>
            <translation>بنك الأسئلة: {title} {version}</translation>
        </message>
        <message>
            <source>Readiness {score} · {verdict}</source>
            <translation>الجاهزية {score} · {verdict}</translation>
        </message>
    </context>
    <context>
        <name>StrengthPage</name>
        <message>
            <source>A ceiling is decided in a day; a force arrives over years. Dashed line: authorised. Dots: deployed on that day, as the source named has it. They are joined only where there are at least three; rounded figures of the press make no continuous series.</source>
            <translation>يُقَرّ السقف في يوم، وتصل القوة على مدى سنوات. الخط المتقطع: المأذون به. النقاط: المنتشر في ذلك اليوم بحسب المصدر المذكور. لا توصَل النقاط إلا إذا كانت ثلاثًا على الأقل؛ وأرقام الصحافة مقرَّبة وليست سلسلة متصلة.</translation>
        </message>
        <message>
            <source>Figures and sources</source>
            <translation>الأرقام والمصادر</translation>
        </message>
        <message>
            <source>Figures and sources of {mission}</source>
            <translation>أرقام {mission} ومصادرها</translation>
        </message>
        <message>
            <source>How long it really takes</source>
            <translation>كم يستغرق ذلك فعلًا</translation>
        </message>
        <message>
            <source>Too few points for a line.</source>
            <translation>النقاط أقل من أن تشكّل خطًّا.</translation>
        </message>
        <message>
            <source>months since the decision</source>
            <translation>الأشهر منذ القرار</translation>
        </message>
        <message>
            <source>soldiers</source>
            <translation>جنود</translation>
        </message>
        <message>
            <source>soldiers and police</source>
            <translation>جنود وشرطة</translation>
        </message>
        <message>
            <source>{day} (month {month}): authorised {authorised}, deployed {deployed}, {who}. {source}</source>
            <translation>{day} (الشهر {month}): المأذون به {authorised}، المنتشر {deployed}، {who}. {source}</translation>
        </message>
    </context>
    <context>
        <name>SupportBox</name>
        <message>
            <source>Add a date to review it by</source>
            <translation>إضافة تاريخ للمراجعة</translation>
        </message>
        <message>
            <source>Attached to {question}: {names}.</source>
            <translation>أرفق بـ{question}: {names}.</translation>
        </message>
        <message>
            <source>Depends on one partner</source>
            <translation>يعتمد على شريك واحد</translation>
        </message>
        <message>
            <source>Evidence and note</source>
            <translation>الأدلة والملاحظة</translation>
        </message>
        <message>
            <source>Evidence for {question}</source>
            <translation>أدلة {question}</translation>
        </message>
        <message>
            <source>Evidence: {count}</source>
            <translation>الأدلة: {count}</translation>
        </message>
        <message>
            <source>Its own marking, if any</source>
            <translation>علامة سرّيتها الخاصة، إن وُجدت</translation>
        </message>
        <message>
            <source>Marking of this answer</source>
            <translation>علامة سرية هذه الإجابة</translation>
        </message>
        <message>
            <source>Marking of {question}</source>
            <translation>علامة سرية {question}</translation>
        </message>
        <message>
            <source>Not attached, because it is no file that can be read: {names}.</source>
            <translation>لم يُرفق لأنه ليس ملفًا تمكن قراءته: {names}.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Note on {question}</source>
            <translation>ملاحظة على {question}</translation>
        </message>
        <message>
            <source>Note: {note}</source>
            <translation>ملاحظة: {note}</translation>
        </message>
        <message>
            <source>Partner that {question} depends on</source>
            <translation>الشريك الذي يعتمد عليه {question}</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>تُراجَع في</translation>
        </message>
        <message>
            <source>Review by {day}</source>
            <translation>تُراجَع في {day}</translation>
        </message>
        <message>
            <source>Review {question} by</source>
            <translation>موعد مراجعة {question}</translation>
        </message>
        <message>
            <source>The date is past: is the answer still true?</source>
            <translation>فات الموعد: أما زالت الإجابة صحيحة؟</translation>
        </message>
        <message>
            <source>The one partner it depends on</source>
            <translation>الشريك الوحيد الذي تعتمد عليه</translation>
        </message>
        <message>
            <source>What is attached already was left as it is.</source>
            <translation>ما كان مرفقًا تُرك على حاله.</translation>
        </message>
        <message>
            <source>What was said, assumed or left open</source>
            <translation>ما قيل أو افتُرض أو تُرك مفتوحًا</translation>
        </message>
        <message>
            <source>What would prove it: {evidence}</source>
            <translation>ما يثبته: {evidence}</translation>
        </message>
        <message>
            <source>“Not applicable” needs a note that says why.</source>
            <translation>اختيار «غير منطبق» يستلزم ملاحظة تبيّن السبب.</translation>
        </message>
    </context>
    <context>
        <name>TableView</name>
        <message>
            <source>Sort by {column}</source>
            <translation>ترتيب حسب {column}</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>Dismiss</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Dismiss (Escape)</source>
            <translation>إغلاق (Escape)</translation>
        </message>
    </context>
    <context>
        <name>Underway</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>UndoToast</name>
        <message>
            <source>A piece of evidence for {name} is removed.</source>
            <translation>أزيل دليل من {name}.</translation>
        </message>
        <message>
            <source>A vote on {name} is removed.</source>
            <translation>أزيل صوت على {name}.</translation>
        </message>
        <message>
            <source>Actions removed: {count}</source>
            <translation>الإجراءات المُزالة: {count}</translation>
        </message>
        <message>
            <source>Answers cleared: {count}</source>
            <translation>الإجابات الممسوحة: {count}</translation>
        </message>
        <message>
            <source>Assessors removed: {count}</source>
            <translation>المقيّمون المُزالون: {count}</translation>
        </message>
        <message>
            <source>Decisions removed: {count}</source>
            <translation>القرارات المُزالة: {count}</translation>
        </message>
        <message>
            <source>Pieces of evidence removed: {count}</source>
            <translation>الأدلة المُزالة: {count}</translation>
        </message>
        <message>
            <source>The action “{name}” is removed.</source>
            <translation>أزيل الإجراء «{name}».</translation>
        </message>
        <message>
            <source>The answer to {name} is cleared.</source>
            <translation>مُسحت إجابة {name}.</translation>
        </message>
        <message>
            <source>The bank’s own weights count again.</source>
            <translation>عادت أوزان البنك إلى الاعتماد.</translation>
        </message>
        <message>
            <source>The decision “{name}” is removed.</source>
            <translation>أزيل القرار «{name}».</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Votes removed: {count}</source>
            <translation>الأصوات المُزالة: {count}</translation>
        </message>
        <message>
            <source>{name} is no longer among the assessors.</source>
            <translation>لم يعد {name} بين المقيّمين.</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>At least {weeks}</source>
            <translation>{weeks} على الأقل</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>كم يستغرق</translation>
        </message>
        <message>
            <source>No critical gap, no floor missed.</source>
            <translation>لا نقص حاسمًا ولا حد أدنى لم يُبلَغ.</translation>
        </message>
        <message>
            <source>No critical gap; see what stands in the way.</source>
            <translation>لا نقص حاسمًا؛ انظر ما يعيق.</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>See the plan</source>
            <translation>عرض الخطة</translation>
        </message>
        <message>
            <source>The longest lead time among the critical gaps. See the plan.</source>
            <translation>أطول مهلة تنفيذ بين أوجه النقص الحاسمة. انظر الخطة.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>What is open</source>
            <translation>المفتوح</translation>
        </message>
        <message>
            <source>What stops it</source>
            <translation>ما يعيقها</translation>
        </message>
        <message>
            <source>What to fix first, with lead times and effort.</source>
            <translation>ما يُعالَج أولًا، مع مهل التنفيذ والجهد.</translation>
        </message>
    </context>
    <context>
        <name>VoteFiles</name>
        <message>
            <source>Add the votes of {names}</source>
            <translation>إضافة أصوات {names}</translation>
        </message>
        <message>
            <source>Give it to its owner, or open it now to answer. It holds nobody else’s answers.</source>
            <translation>سلّمه إلى صاحبه، أو افتحه الآن للإجابة. وهو لا يضم إجابات غيره.</translation>
        </message>
        <message>
            <source>Nobody is named yet. Add who is assessing first (Ctrl+2): a name or a role will do.</source>
            <translation>لم يُذكر أحد بعد. أضف أولًا القائمين بالتقييم (Ctrl+2): يكفي اسم أو وظيفة.</translation>
        </message>
        <message>
            <source>Open it now</source>
            <translation>فتحه الآن</translation>
        </message>
        <message>
            <source>Take the new votes</source>
            <translation>أخذ الأصوات الجديدة</translation>
        </message>
        <message>
            <source>Take the votes of this file in place of the first ones?</source>
            <translation>هل تؤخذ أصوات هذا الملف بدل الأولى؟</translation>
        </message>
        <message>
            <source>The vote file of {name} is saved as “{file}”.</source>
            <translation>حُفظ ملف أصوات {name} باسم «{file}».</translation>
        </message>
        <message>
            <source>This is a vote file already. Make others from the assessment itself.</source>
            <translation>هذا ملف أصوات أصلًا. أنشئ غيره من التقييم نفسه.</translation>
        </message>
        <message>
            <source>Vote files are added to the assessment that they were made from, not to another one.</source>
            <translation>تُضاف ملفات الأصوات إلى التقييم الذي أنشئت منه لا إلى غيره.</translation>
        </message>
        <message>
            <source>Who answers?</source>
            <translation>من يجيب؟</translation>
        </message>
        <message>
            <source>{name} has voted before, and otherwise, on {names}.</source>
            <translation>سبق أن صوّت {name} تصويتًا مختلفًا على {names}.</translation>
        </message>
    </context>
    <context>
        <name>VoteSheet</name>
        <message>
            <source>I am done</source>
            <translation>انتهيت</translation>
        </message>
        <message>
            <source>Next  Enter</source>
            <translation>التالي  Enter</translation>
        </message>
        <message>
            <source>No question applies to you.</source>
            <translation>لا ينطبق عليك أي سؤال.</translation>
        </message>
        <message>
            <source>Previous  Alt+←</source>
            <translation>السابق  ⁦Alt+←⁩</translation>
        </message>
        <message>
            <source>Question {place} of {total} · {left} without your answer</source>
            <translation>السؤال {place} من {total} · دون إجابتك: {left}</translation>
        </message>
        <message>
            <source>To the first open one  Enter</source>
            <translation>إلى أول سؤال مفتوح  Enter</translation>
        </message>
        <message>
            <source>Your own answer, {name}</source>
            <translation>إجابتك أنت يا {name}</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>سببك</translation>
        </message>
        <message>
            <source>Your reason, in a line</source>
            <translation>سببك في سطر</translation>
        </message>
    </context>
    <context>
        <name>VoteTable</name>
        <message>
            <source>Dissent</source>
            <translation>الرأي المخالف</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>How it is known</source>
            <translation>سند المعرفة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>dissents</source>
            <translation>يخالف</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>المستوى {level}</translation>
        </message>
        <message>
            <source>level {level}, before</source>
            <translation>المستوى {level}، سابقًا</translation>
        </message>
        <message>
            <source>{name}: not voted</source>
            <translation>{name}: لم يصوّت</translation>
        </message>
        <message>
            <source>{name}: {level}, {sure}</source>
            <translation>{name}: {level}، {sure}</translation>
        </message>
        <message>
            <source>{sure} (first)</source>
            <translation>{sure} (أول مرة)</translation>
        </message>
    </context>
    <context>
        <name>WalkPage</name>
        <message>
            <source> · critical, needs level {gate}</source>
            <translation> · حاسم، يتطلب المستوى {gate}</translation>
        </message>
        <message>
            <source>Next  Enter</source>
            <translation>التالي  Enter</translation>
        </message>
        <message>
            <source>Previous  Alt+←</source>
            <translation>السابق  ⁦Alt+←⁩</translation>
        </message>
        <message>
            <source>Questions of this category, and other categories</source>
            <translation>أسئلة هذه الفئة، والفئات الأخرى</translation>
        </message>
        <message>
            <source>This lesson carries over in part: {note}</source>
            <translation>ينطبق هذا الدرس جزئيًّا: {note}</translation>
        </message>
        <message>
            <source>To the readiness  Enter</source>
            <translation>إلى الجاهزية  Enter</translation>
        </message>
        <message>
            <source>What is open  Enter</source>
            <translation>المفتوح  Enter</translation>
        </message>
        <message>
            <source>{place} of {total}</source>
            <translation>{place} من {total}</translation>
        </message>
    </context>
    <context>
        <name>WatchCard</name>
        <message>
            <source>Stop watching</source>
            <translation>إيقاف المراقبة</translation>
        </message>
        <message>
            <source>Take them…</source>
            <translation>أخذها…</translation>
        </message>
        <message>
            <source>Take vote files by themselves as they come into a folder</source>
            <translation>أخذ ملفات الأصوات تلقائيًّا حال وصولها إلى مجلد</translation>
        </message>
        <message>
            <source>Vote files that come into “{folder}” are taken by themselves.</source>
            <translation>تؤخذ تلقائيًّا ملفات الأصوات الواصلة إلى «{folder}».</translation>
        </message>
        <message>
            <source>Watch a folder…</source>
            <translation>مراقبة مجلد…</translation>
        </message>
        <message>
            <source>“{folder}” cannot be read now: {reason}. What has come from it stays; Muster looks again every few seconds and goes on by itself.</source>
            <translation>تتعذر قراءة «{folder}» الآن: {reason}. ما وصل منه باقٍ؛ ويعيد البرنامج النظر كل بضع ثوانٍ ويتابع تلقائيًّا.</translation>
        </message>
        <message>
            <source>“{name}” has other votes than those that are here, and waits for an answer.</source>
            <translation>في «{name}» أصوات غير الموجودة هنا، وهو ينتظر ردًّا.</translation>
        </message>
        <message>
            <source>“{name}” is sealed and waits for its passphrase.</source>
            <translation>«{name}» مختوم وينتظر عبارة المرور.</translation>
        </message>
    </context>
    <context>
        <name>WaysCard</name>
        <message>
            <source>Being worked out…</source>
            <translation>جارٍ الحساب…</translation>
        </message>
        <message>
            <source>No single answer changes it.</source>
            <translation>لا إجابة بمفردها تغيّره.</translation>
        </message>
        <message>
            <source>Single answers that change it</source>
            <translation>إجابات تغيّره بمفردها</translation>
        </message>
        <message>
            <source>What it would take to change the verdict</source>
            <translation>ما يلزم لتغيير الحكم</translation>
        </message>
    </context>
    <context>
        <name>WeightsPage</name>
        <message>
            <source>Back to the question bank’s</source>
            <translation>العودة إلى أوزان بنك الأسئلة</translation>
        </message>
        <message>
            <source>Categories</source>
            <translation>الفئات</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Draft, not applied yet</source>
            <translation>مسودة لم تُعتمد بعد</translation>
        </message>
        <message>
            <source>Needs a reason.</source>
            <translation>يلزم ذكر السبب.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>بنك الأسئلة</translation>
        </message>
        <message>
            <source>Questions of a category</source>
            <translation>أسئلة فئة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>The question bank’s weights are the rule. Whoever changes them says why, and the reason is printed wherever the score is. Gates and floors do not depend on weights.</source>
            <translation>الأصل أوزان بنك الأسئلة. ومن يغيّرها يذكر السبب، ويُطبع السبب حيثما ظهرت الدرجة. ولا تتوقف حدود العبور والحدود الدنيا على الأوزان.</translation>
        </message>
        <message>
            <source>Use these weights</source>
            <translation>استعمال هذه الأوزان</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الوزن</translation>
        </message>
        <message>
            <source>Weight of {category}</source>
            <translation>وزن {category}</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>الأوزان</translation>
        </message>
        <message>
            <source>Why other weights than the question bank’s</source>
            <translation>لماذا أوزان غير أوزان بنك الأسئلة</translation>
        </message>
        <message>
            <source>{share} %</source>
            <translation>{share}%</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPage</name>
        <message>
            <source>Apply a what-if</source>
            <translation>اعتماد تجربة «ماذا لو»</translation>
        </message>
        <message>
            <source>Apply to the assessment</source>
            <translation>اعتماد في التقييم</translation>
        </message>
        <message>
            <source>As it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>Chance of ready</source>
            <translation>احتمال الجاهزية</translation>
        </message>
        <message>
            <source>Click a level, or go with the arrows and press 0–4; Delete clears the answer.</source>
            <translation>انقر مستوى، أو تنقّل بالأسهم واضغط 0–4؛ وDelete يمسح الإجابة.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Every answer</source>
            <translation>كل الإجابات</translation>
        </message>
        <message>
            <source>Likely</source>
            <translation>المرجح</translation>
        </message>
        <message>
            <source>Move answers freely: this is a scratch copy. Nothing changes in the assessment until you apply it, and then it can be undone in one step.</source>
            <translation>حرّك الإجابات بحرية: هذه نسخة للتجربة. لا يتغير شيء في التقييم حتى تعتمدها، ويمكن حينئذ التراجع بخطوة واحدة.</translation>
        </message>
        <message>
            <source>Moved: {count}</source>
            <translation>ما حُرّك: {count}</translation>
        </message>
        <message>
            <source>Nothing moved yet.</source>
            <translation>لم يُحرَّك شيء بعد.</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
        </message>
        <message>
            <source>The difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>ماذا لو</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>ماذا لو…</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>ما تغيّر</translation>
        </message>
        <message>
            <source>{id} {name}: {before} → {after}</source>
            <translation>{id} {name}: {before} ← {after}</translation>
        </message>
    </context>
    <context>
        <name>WhyBox</name>
        <message>
            <source>Hide the lesson</source>
            <translation>إخفاء الدرس</translation>
        </message>
        <message>
            <source>How to read the levels</source>
            <translation>كيف تُقرأ المستويات</translation>
        </message>
        <message>
            <source>Level {gate} needed: {reason}</source>
            <translation>المستوى {gate} مطلوب: {reason}</translation>
        </message>
        <message>
            <source>Open the lesson and its other questions</source>
            <translation>فتح الدرس وأسئلته الأخرى</translation>
        </message>
        <message>
            <source>Source: {sources}</source>
            <translation>المصدر: {sources}</translation>
        </message>
        <message>
            <source>Weight {weight} of 5: {reason}</source>
            <translation>الوزن {weight} من 5: {reason}</translation>
        </message>
        <message>
            <source>What this lesson means</source>
            <translation>معنى هذا الدرس</translation>
        </message>
        <message>
            <source>Why we ask: {reason}</source>
            <translation>لماذا نسأل: {reason}</translation>
        </message>
        <message>
            <source>brief {paragraphs}</source>
            <translation>الورقة، {paragraphs}</translation>
        </message>
        <message>
            <source>note </source>
            <translation>الحاشية </translation>
        </message>
        <message>
            <source>{title} ({paragraphs})</source>
            <translation>{title} ({paragraphs})</translation>
        </message>
    </context>
    <context>
        <name>WhyCard</name>
        <message>
            <source>Answers that move the score most</source>
            <translation>الإجابات الأشد تأثيرًا في الدرجة</translation>
        </message>
        <message>
            <source>From level 0 to level 4, everything else as it is; the line is the score.</source>
            <translation>من المستوى 0 إلى المستوى 4، وكل ما عداه كما هو؛ والخط هو الدرجة.</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>With level 0</source>
            <translation>عند المستوى 0</translation>
        </message>
        <message>
            <source>With level 4</source>
            <translation>عند المستوى 4</translation>
        </message>
        <message>
            <source>{category}: nothing is answered yet, so every first answer moves the score alike</source>
            <translation>{category}: لم يُجب عن شيء بعد، فكل إجابة أولى تحرّك الدرجة بالقدر نفسه</translation>
        </message>
        <message>
            <source>{id} {name}: {low} with level 0, {high} with level 4</source>
            <translation>{id} {name}: {low} عند المستوى 0، و{high} عند المستوى 4</translation>
        </message>
    </context>
    <context>
        <name>WindowPrompts</name>
        <message>
            <source>A Word template for reports</source>
            <translation>قالب Word للتقارير</translation>
        </message>
        <message>
            <source>A copy</source>
            <translation>نسخة</translation>
        </message>
        <message>
            <source>A passphrase for “{name}”. Nobody can open the file without it, and nobody can find it again.</source>
            <translation>عبارة مرور للملف «{name}». لا يستطيع أحد فتح الملف دونها، ولا استرجاعها.</translation>
        </message>
        <message>
            <source>About Muster</source>
            <translation>عن Muster</translation>
        </message>
        <message>
            <source>Add vote files</source>
            <translation>إضافة ملفات أصوات</translation>
        </message>
        <message>
            <source>Attach files as evidence: they stay where they are</source>
            <translation>إرفاق ملفات كأدلة: تبقى في أماكنها</translation>
        </message>
        <message>
            <source>If you take over, both of you may save; Muster will notice and offer to merge.</source>
            <translation>إن تولّيت الملف أمكن لكليكما الحفظ؛ وينتبه البرنامج ويعرض الدمج.</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>دمج</translation>
        </message>
        <message>
            <source>Merge joins both, answer by answer. Mine replaces the file (it is kept as an earlier version). Theirs shows the file; your state can be had back with Undo.</source>
            <translation>«دمج» يجمع الاثنين إجابة إجابة. و«ما لدي» يستبدل الملف (ويُحفظ نسخةً سابقة). و«ما لديهم» يعرض الملف، ويمكن استرجاع حالتك بالتراجع.</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>ما لدي</translation>
        </message>
        <message>
            <source>Muster assessments (*.muster.json *.muster.json.age);;JSON files (*.json);;All files (*)</source>
            <translation>تقييمات Muster (*.muster.json *.muster.json.age);;ملفات JSON (*.json);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Open an assessment</source>
            <translation>فتح تقييم</translation>
        </message>
        <message>
            <source>Passphrase of “{name}”</source>
            <translation>عبارة مرور «{name}»</translation>
        </message>
        <message>
            <source>Print: {report}, pages: {count}</source>
            <translation>طباعة: {report}، الصفحات: {count}</translation>
        </message>
        <message>
            <source>Question banks (framework.toml *.json);;All files (*)</source>
            <translation>بنوك أسئلة (framework.toml *.json);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Save the changes to “{name}”?</source>
            <translation>هل تُحفظ التعديلات في «{name}»؟</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>That was not it. Passphrase of “{name}”</source>
            <translation>ليست هي. عبارة مرور «{name}»</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>عبارة المرور نفسها مرة أخرى</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>ما لديهم</translation>
        </message>
        <message>
            <source>There has been no sign of life for some minutes: it may have crashed.</source>
            <translation>لا أثر لنشاط منذ دقائق: لعله تعطل.</translation>
        </message>
        <message>
            <source>They were not the same. A passphrase for “{name}”</source>
            <translation>لم تتطابقا. عبارة مرور للملف «{name}»</translation>
        </message>
        <message>
            <source>Use another question bank</source>
            <translation>استعمال بنك أسئلة آخر</translation>
        </message>
        <message>
            <source>Vote files (*.votes.muster.json *.votes.muster.json.age);;All files (*)</source>
            <translation>ملفات أصوات (*.votes.muster.json *.votes.muster.json.age);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Watch a folder for vote files</source>
            <translation>مراقبة مجلد لملفات الأصوات</translation>
        </message>
        <message>
            <source>Without saving, what you did since the last save is lost.</source>
            <translation>دون الحفظ يضيع ما عملته منذ آخر حفظ.</translation>
        </message>
        <message>
            <source>Word documents (*.docx *.dotx);;All files (*)</source>
            <translation>مستندات Word (*.docx *.dotx);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>{who} has “{name}” open since {since}.</source>
            <translation>«{name}» مفتوح لدى {who} منذ {since}.</translation>
        </message>
        <message>
            <source>“{name}” has been changed on the disk since you opened it.</source>
            <translation>تغيّر «{name}» على القرص منذ فتحته.</translation>
        </message>
        <message>
            <source>“{name}” is already there. Replace it?</source>
            <translation>«{name}» موجود. هل يُستبدل؟</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Add a date</source>
            <translation>إضافة تاريخ</translation>
        </message>
        <message>
            <source>Best result for this much effort</source>
            <translation>أفضل نتيجة لهذا القدر من الجهد</translation>
        </message>
        <message>
            <source>Chance of the verdict at least</source>
            <translation>احتمال الحكم لا يقل عن</translation>
        </message>
        <message>
            <source>Every fix done by</source>
            <translation>اكتمال كل معالجة بحلول</translation>
        </message>
        <message>
            <source>People who do the work</source>
            <translation>عدد القائمين بالعمل</translation>
        </message>
        <message>
            <source>Person-weeks at most</source>
            <translation>أسابيع العمل لا تزيد على</translation>
        </message>
        <message>
            <source>Questions may stay at level 0</source>
            <translation>يجوز بقاء أسئلة عند المستوى 0</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهزة</translation>
        </message>
        <message>
            <source>Ready with conditions</source>
            <translation>جاهزة بشروط</translation>
        </message>
        <message>
            <source>Start of the work</source>
            <translation>بدء العمل</translation>
        </message>
        <message>
            <source>What is wanted</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>With a chance of at least</source>
            <translation>باحتمال لا يقل عن</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
    </context>
    <context>
        <name>Workspace</name>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>No question is flagged. On a question, F flags it for discussion.</source>
            <translation>لا سؤال مؤشَّرًا. يؤشّر F السؤال للنقاش.</translation>
        </message>
        <message>
            <source>Pages and categories</source>
            <translation>الصفحات والفئات</translation>
        </message>
        <message>
            <source>Width of readiness beside the page</source>
            <translation>عرض الجاهزية بجانب الصفحة</translation>
        </message>
        <message>
            <source>Width of the side bar</source>
            <translation>عرض الشريط الجانبي</translation>
        </message>
    </context>
    <context>
        <name>_Row</name>
        <message>
            <source>A1–F6</source>
            <translation>⁦A1–F6⁩</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Evidence {number}: {name}</source>
            <translation>الدليل {number}: {name}</translation>
        </message>
        <message>
            <source>File or address</source>
            <translation>ملف أو عنوان</translation>
        </message>
        <message>
            <source>Open what evidence {number} links to</source>
            <translation>فتح ما يحيل إليه الدليل {number}</translation>
        </message>
        <message>
            <source>Paper, visit or statement</source>
            <translation>وثيقة أو زيارة أو إفادة</translation>
        </message>
        <message>
            <source>Paper, visit or statement that supports the answer</source>
            <translation>وثيقة أو زيارة أو إفادة تدعم الإجابة</translation>
        </message>
        <message>
            <source>Remove evidence {number}</source>
            <translation>إزالة الدليل {number}</translation>
        </message>
        <message>
            <source>Source rating (A1–F6)</source>
            <translation>تقدير المصدر (⁦A1–F6⁩)</translation>
        </message>
    </context>
    <context>
        <name>action_edits</name>
        <message>
            <source>Change a decision</source>
            <translation>تعديل قرار</translation>
        </message>
        <message>
            <source>Change the action “{title}”</source>
            <translation>تعديل الإجراء «{title}»</translation>
        </message>
        <message>
            <source>Complete the action “{title}”</source>
            <translation>إنجاز الإجراء «{title}»</translation>
        </message>
        <message>
            <source>Confirm answers that were carried over</source>
            <translation>تأكيد إجابات منقولة</translation>
        </message>
        <message>
            <source>Remove a decision</source>
            <translation>إزالة قرار</translation>
        </message>
        <message>
            <source>Remove the action “{title}”</source>
            <translation>إزالة الإجراء «{title}»</translation>
        </message>
    </context>
    <context>
        <name>bank_language</name>
        <message>
            <source>The questions of this bank are in {language}.</source>
            <translation>أسئلة هذا البنك باللغة {language}.</translation>
        </message>
    </context>
    <context>
        <name>commands</name>
        <message>
            <source>&amp;About Muster</source>
            <translation>&amp;عن Muster</translation>
        </message>
        <message>
            <source>&amp;Begin from</source>
            <translation>ا&amp;لبدء انطلاقًا من</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;إغلاق</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>ال&amp;ألوان</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;نسخ</translation>
        </message>
        <message>
            <source>&amp;Dark colours</source>
            <translation>ألوان &amp;داكنة</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>&amp;حذف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;Examples</source>
            <translation>أ&amp;مثلة</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Find anything…</source>
            <translation>ال&amp;بحث عن أي شيء…</translation>
        </message>
        <message>
            <source>&amp;Full screen</source>
            <translation>&amp;ملء الشاشة</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;انتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;مساعدة عن هذه الصفحة</translation>
        </message>
        <message>
            <source>&amp;High contrast</source>
            <translation>&amp;تباين عالٍ</translation>
        </message>
        <message>
            <source>&amp;Keyboard</source>
            <translation>&amp;لوحة المفاتيح</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Light colours</source>
            <translation>ألوان &amp;فاتحة</translation>
        </message>
        <message>
            <source>&amp;New assessment…</source>
            <translation>&amp;تقييم جديد…</translation>
        </message>
        <message>
            <source>&amp;Next question</source>
            <translation>ال&amp;سؤال التالي</translation>
        </message>
        <message>
            <source>&amp;Normal text size</source>
            <translation>&amp;حجم النص العادي</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;لصق</translation>
        </message>
        <message>
            <source>&amp;Previous question</source>
            <translation>&amp;السؤال السابق</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Readiness beside the page</source>
            <translation>ال&amp;جاهزية بجانب الصفحة</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;إعادة</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>&amp;حفظ</translation>
        </message>
        <message>
            <source>&amp;Settings…</source>
            <translation>&amp;الإعدادات…</translation>
        </message>
        <message>
            <source>&amp;Smaller text</source>
            <translation>ن&amp;ص أصغر</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;تراجع</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>A sheet for each assessor, to be filled in apart and typed in here</source>
            <translation>ورقة لكل مقيّم تُملأ على انفراد وتُدخَل هنا</translation>
        </message>
        <message>
            <source>Accept with a con&amp;dition…</source>
            <translation>قب&amp;ول بشرط…</translation>
        </message>
        <message>
            <source>Add &amp;vote files…</source>
            <translation>إ&amp;ضافة ملفات أصوات…</translation>
        </message>
        <message>
            <source>Answer as one asse&amp;ssor…</source>
            <translation>الإجابة بصفة مقيّم &amp;واحد…</translation>
        </message>
        <message>
            <source>As&amp;k next</source>
            <translation>السؤال التالي &amp;بالأهمية</translation>
        </message>
        <message>
            <source>Begin a new assessment on a question bank of your own</source>
            <translation>بدء تقييم جديد على بنك أسئلة خاص بك</translation>
        </message>
        <message>
            <source>Carry the answers over, to be confirmed: the second month takes an hour</source>
            <translation>نقل الإجابات لتأكيدها: لا يستغرق الشهر الثاني إلا ساعة</translation>
        </message>
        <message>
            <source>Colours of the &amp;system</source>
            <translation>&amp;ألوان النظام</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>&amp;قص</translation>
        </message>
        <message>
            <source>Ear&amp;lier versions…</source>
            <translation>نسخ &amp;سابقة…</translation>
        </message>
        <message>
            <source>Find a question, a lesson, a word or a command</source>
            <translation>البحث عن سؤال أو درس أو كلمة أو أمر</translation>
        </message>
        <message>
            <source>From now on nothing of it is written in clear</source>
            <translation>لا يُكتب منه شيء دون تشفير من الآن فصاعدًا</translation>
        </message>
        <message>
            <source>Language, colours, text size, keys, reports and folders</source>
            <translation>اللغة والألوان وحجم النص والمفاتيح والتقارير والمجلدات</translation>
        </message>
        <message>
            <source>Lar&amp;ger text</source>
            <translation>&amp;نص أكبر</translation>
        </message>
        <message>
            <source>Make a vote file: one assessor’s own answers, given apart</source>
            <translation>إنشاء ملف أصوات: إجابات مقيّم واحد على انفراد</translation>
        </message>
        <message>
            <source>New &amp;from this assessment</source>
            <translation>تقييم &amp;جديد من هذا التقييم</translation>
        </message>
        <message>
            <source>New &amp;window</source>
            <translation>&amp;نافذة جديدة</translation>
        </message>
        <message>
            <source>Next &amp;flagged</source>
            <translation>التالي ال&amp;مؤشَّر</translation>
        </message>
        <message>
            <source>Next &amp;unanswered</source>
            <translation>ال&amp;تالي غير المُجاب عنه</translation>
        </message>
        <message>
            <source>Next part of the &amp;window</source>
            <translation>الجزء ال&amp;تالي من النافذة</translation>
        </message>
        <message>
            <source>On the question on the screen: one level short of what it needs is accepted, for now</source>
            <translation>على السؤال المعروض: يُقبل نقص مستوى واحد عما يتطلبه، مؤقتًا</translation>
        </message>
        <message>
            <source>One more window, for another assessment</source>
            <translation>نافذة أخرى لتقييم آخر</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح ال&amp;أخيرة</translation>
        </message>
        <message>
            <source>Open what an earlier save left, as a copy</source>
            <translation>فتح ما خلّفه حفظ سابق، كنسخة</translation>
        </message>
        <message>
            <source>Page, readiness beside it, line below, line above, side bar</source>
            <translation>الصفحة، والجاهزية بجانبها، والسطر الأسفل، والسطر الأعلى، والشريط الجانبي</translation>
        </message>
        <message>
            <source>Previous &amp;part of the window</source>
            <translation>الجزء ال&amp;سابق من النافذة</translation>
        </message>
        <message>
            <source>Print &amp;ballots…</source>
            <translation>طباعة أورا&amp;ق التصويت…</translation>
        </message>
        <message>
            <source>Print pre&amp;view</source>
            <translation>معاينة ال&amp;طباعة</translation>
        </message>
        <message>
            <source>Remove t&amp;he seal…</source>
            <translation>إ&amp;زالة الختم…</translation>
        </message>
        <message>
            <source>Save &amp;as…</source>
            <translation>حفظ &amp;باسم…</translation>
        </message>
        <message>
            <source>Save a copy that leaves out what is marked higher</source>
            <translation>حفظ نسخة تستبعد ما علامته أعلى</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>حف&amp;ظ التقرير…</translation>
        </message>
        <message>
            <source>Save the session’s recor&amp;d…</source>
            <translation>حفظ محض&amp;ر الجلسة…</translation>
        </message>
        <message>
            <source>Save up to a &amp;marking…</source>
            <translation>حفظ حتى &amp;علامة سرية…</translation>
        </message>
        <message>
            <source>Save wi&amp;thout names and notes…</source>
            <translation>حفظ &amp;دون أسماء وملاحظات…</translation>
        </message>
        <message>
            <source>Seal and cop&amp;ies</source>
            <translation>الختم والن&amp;سخ</translation>
        </message>
        <message>
            <source>Seal w&amp;ith a passphrase…</source>
            <translation>&amp;ختم بعبارة مرور…</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>تحديد ال&amp;كل</translation>
        </message>
        <message>
            <source>Session and &amp;votes</source>
            <translation>الجلسة والأ&amp;صوات</translation>
        </message>
        <message>
            <source>Side &amp;bar</source>
            <translation>ال&amp;شريط الجانبي</translation>
        </message>
        <message>
            <source>Take what assessors have answered on copies of their own</source>
            <translation>أخذ ما أجاب به المقيّمون على نسخهم</translation>
        </message>
        <message>
            <source>The next question that is flagged for discussion</source>
            <translation>السؤال التالي المؤشَّر للنقاش</translation>
        </message>
        <message>
            <source>The question whose answer would move the chance most</source>
            <translation>السؤال الذي تغيّر إجابته الاحتمال أكثر من غيره</translation>
        </message>
        <message>
            <source>The window alone on the screen; Escape leaves it</source>
            <translation>النافذة وحدها على الشاشة؛ وEscape للخروج</translation>
        </message>
        <message>
            <source>Use another &amp;question bank…</source>
            <translation>&amp;استعمال بنك أسئلة آخر…</translation>
        </message>
        <message>
            <source>What is selected in a text</source>
            <translation>المحدد في نص</translation>
        </message>
        <message>
            <source>What is selected; of a table the cell, of a chart its picture</source>
            <translation>المحدد؛ الخلية من الجدول، وصورة الرسم من الرسم</translation>
        </message>
        <message>
            <source>What this page is for, and how it is used</source>
            <translation>غرض هذه الصفحة وكيفية استعمالها</translation>
        </message>
        <message>
            <source>Who met, first and last votes, dissent, decisions and actions</source>
            <translation>من اجتمع، والأصوات الأولى والأخيرة، والرأي المخالف، والقرارات والإجراءات</translation>
        </message>
    </context>
    <context>
        <name>condition_here</name>
        <message>
            <source>A condition accepts the shortfall of one question: go to that question first, in the session or on the walk.</source>
            <translation>يقبل الشرط نقص سؤال واحد: انتقل أولًا إلى ذلك السؤال، في الجلسة أو في المرور على الدروس.</translation>
        </message>
        <message>
            <source>This is one assessor’s vote file: a condition is accepted in the assessment itself.</source>
            <translation>هذا ملف أصوات مقيّم واحد: يُقبل الشرط في التقييم نفسه.</translation>
        </message>
        <message>
            <source>{question} has no answer yet. Record one first; a shortfall can be accepted then.</source>
            <translation>لا إجابة عن {question} بعد. سجّل إجابة أولًا؛ ثم يمكن قبول النقص.</translation>
        </message>
        <message>
            <source>{question}: {why}</source>
            <translation>{question}: {why}</translation>
        </message>
    </context>
    <context>
        <name>conflicts</name>
        <message>
            <source>hidden votes: {count}</source>
            <translation>أصوات مخفية: {count}</translation>
        </message>
        <message>
            <source>taken away</source>
            <translation>أزيل</translation>
        </message>
    </context>
    <context>
        <name>copying</name>
        <message>
            <source>Copy as picture</source>
            <translation>نسخ كصورة</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
    </context>
    <context>
        <name>edits</name>
        <message>
            <source>Answer {question}: {before} → {after}</source>
            <translation>الإجابة عن {question}: {before} ← {after}</translation>
        </message>
        <message>
            <source>Change authorised strength</source>
            <translation>تعديل القوام المأذون به</translation>
        </message>
        <message>
            <source>Change marking</source>
            <translation>تعديل علامة السرية</translation>
        </message>
        <message>
            <source>Change proposed start</source>
            <translation>تعديل البدء المقترح</translation>
        </message>
        <message>
            <source>Change title</source>
            <translation>تعديل العنوان</translation>
        </message>
        <message>
            <source>Change weights</source>
            <translation>تعديل الأوزان</translation>
        </message>
        <message>
            <source>Change {field}</source>
            <translation>تعديل {field}</translation>
        </message>
        <message>
            <source>Condition on {question}</source>
            <translation>شرط على {question}</translation>
        </message>
        <message>
            <source>Evidence for {question}</source>
            <translation>أدلة {question}</translation>
        </message>
        <message>
            <source>Flag {question}</source>
            <translation>تأشير {question} للنقاش</translation>
        </message>
        <message>
            <source>How {question} is known</source>
            <translation>سند معرفة {question}</translation>
        </message>
        <message>
            <source>Lesson {lesson}</source>
            <translation>الدرس {lesson}</translation>
        </message>
        <message>
            <source>Marking of {question}</source>
            <translation>علامة سرية {question}</translation>
        </message>
        <message>
            <source>Note on {question}</source>
            <translation>ملاحظة على {question}</translation>
        </message>
        <message>
            <source>Partner of {question}</source>
            <translation>شريك {question}</translation>
        </message>
        <message>
            <source>Profile: {label} – no</source>
            <translation>الخصائص: {label} – لا</translation>
        </message>
        <message>
            <source>Profile: {label} – yes</source>
            <translation>الخصائص: {label} – نعم</translation>
        </message>
        <message>
            <source>Question bank {label}</source>
            <translation>بنك الأسئلة {label}</translation>
        </message>
        <message>
            <source>Review date of {question}</source>
            <translation>تاريخ مراجعة {question}</translation>
        </message>
        <message>
            <source>Take the flag off {question}</source>
            <translation>إزالة تأشير {question}</translation>
        </message>
        <message>
            <source>Undo: {step}</source>
            <translation>تراجع: {step}</translation>
        </message>
        <message>
            <source>Use the full set</source>
            <translation>استعمال المجموعة الكاملة</translation>
        </message>
        <message>
            <source>Use the short set</source>
            <translation>استعمال المجموعة المختصرة</translation>
        </message>
        <message>
            <source>Withdraw the condition on {question}</source>
            <translation>سحب الشرط على {question}</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>غير منطبق</translation>
        </message>
    </context>
    <context>
        <name>effect</name>
        <message>
            <source>Readiness {before} → {after} · {verdict}</source>
            <translation>الجاهزية {before} ← {after} · {verdict}</translation>
        </message>
        <message>
            <source>Too early for a score: {span} of 100 · {verdict}</source>
            <translation>من المبكر إعطاء درجة: {span} من 100 · {verdict}</translation>
        </message>
        <message>
            <source>{score} · {verdict}</source>
            <translation>{score} · {verdict}</translation>
        </message>
    </context>
    <context>
        <name>find</name>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Flagged</source>
            <translation>المؤشَّر</translation>
        </message>
        <message>
            <source>Lesson {id} · {paragraphs}</source>
            <translation>الدرس {id} · {paragraphs}</translation>
        </message>
        <message>
            <source>Lessons</source>
            <translation>الدروس</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>{level}: {words}</source>
            <translation>{level}: {words}</translation>
        </message>
    </context>
    <context>
        <name>help</name>
        <message>
            <source>A new assessment</source>
            <translation>تقييم جديد</translation>
        </message>
        <message>
            <source>Files and safety</source>
            <translation>الملفات والأمان</translation>
        </message>
        <message>
            <source>The start page</source>
            <translation>صفحة البداية</translation>
        </message>
    </context>
    <context>
        <name>keys</name>
        <message>
            <source>Menu of what has the keyboard</source>
            <translation>قائمة ما عليه لوحة المفاتيح</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>leaning</name>
        <message>
            <source>Leaning, told with their consent: {rows}.</source>
            <translation>الميل، معروض بموافقتهم: {rows}.</translation>
        </message>
        <message>
            <source>more lenient than the others, by {levels} levels on average</source>
            <translation>أكثر تساهلًا من الآخرين، بمقدار {levels} من المستويات في المتوسط</translation>
        </message>
        <message>
            <source>more severe than the others, by {levels} levels on average</source>
            <translation>أكثر تشددًا من الآخرين، بمقدار {levels} من المستويات في المتوسط</translation>
        </message>
        <message>
            <source>neither more severe nor more lenient than the others</source>
            <translation>لا أكثر تشددًا ولا أكثر تساهلًا من الآخرين</translation>
        </message>
    </context>
    <context>
        <name>meeting</name>
        <message>
            <source>Add an assessor</source>
            <translation>إضافة مقيّم</translation>
        </message>
        <message>
            <source>Change the agenda</source>
            <translation>تعديل جدول الأعمال</translation>
        </message>
        <message>
            <source>Close the session</source>
            <translation>إغلاق الجلسة</translation>
        </message>
        <message>
            <source>Next item of the agenda</source>
            <translation>البند التالي في جدول الأعمال</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>تدوين قرار</translation>
        </message>
        <message>
            <source>Note an action</source>
            <translation>تدوين إجراء</translation>
        </message>
        <message>
            <source>Open the session</source>
            <translation>فتح الجلسة</translation>
        </message>
        <message>
            <source>Open the session again</source>
            <translation>فتح الجلسة من جديد</translation>
        </message>
        <message>
            <source>Park {question}</source>
            <translation>تأجيل {question}</translation>
        </message>
        <message>
            <source>Pause the session</source>
            <translation>إيقاف الجلسة مؤقتًا</translation>
        </message>
        <message>
            <source>Plan a session</source>
            <translation>تخطيط جلسة</translation>
        </message>
        <message>
            <source>Planning session {number}</source>
            <translation>جلسة التخطيط {number}</translation>
        </message>
        <message>
            <source>Record the group’s answer to {question}</source>
            <translation>تسجيل إجابة الفريق عن {question}</translation>
        </message>
        <message>
            <source>Resume the session</source>
            <translation>استئناف الجلسة</translation>
        </message>
        <message>
            <source>Reveal the answers</source>
            <translation>كشف الإجابات</translation>
        </message>
        <message>
            <source>Share out the minutes</source>
            <translation>توزيع الدقائق</translation>
        </message>
        <message>
            <source>Take up {question}</source>
            <translation>العودة إلى {question}</translation>
        </message>
        <message>
            <source>Use the full set</source>
            <translation>استعمال المجموعة الكاملة</translation>
        </message>
        <message>
            <source>Use the short set</source>
            <translation>استعمال المجموعة المختصرة</translation>
        </message>
        <message>
            <source>Vote again on {question}</source>
            <translation>إعادة التصويت على {question}</translation>
        </message>
    </context>
    <context>
        <name>milestones</name>
        <message>
            <source>Every question is answered: {answered} of {total}.</source>
            <translation>أجيب عن كل الأسئلة: {answered} من {total}.</translation>
        </message>
        <message>
            <source>Next comes {category}, {count} open.</source>
            <translation>تليها {category}، والمفتوح {count}.</translation>
        </message>
        <message>
            <source>This was the last question. {count} of {total} are open: {where}.</source>
            <translation>كان هذا آخر سؤال. المفتوح {count} من {total}: {where}.</translation>
        </message>
        <message>
            <source>To the first open question</source>
            <translation>إلى أول سؤال مفتوح</translation>
        </message>
        <message>
            <source>To the readiness</source>
            <translation>إلى الجاهزية</translation>
        </message>
        <message>
            <source>{category} is answered: {answered} of {total}.</source>
            <translation>أجيب عن {category}: {answered} من {total}.</translation>
        </message>
    </context>
    <context>
        <name>noted</name>
        <message>
            <source>Action: {text}</source>
            <translation>إجراء: {text}</translation>
        </message>
        <message>
            <source>Condition on {question}: {text}</source>
            <translation>شرط على {question}: {text}</translation>
        </message>
        <message>
            <source>Decided: {text}</source>
            <translation>تقرر: {text}</translation>
        </message>
    </context>
    <context>
        <name>notices</name>
        <message>
            <source>Answers to questions that {framework} does not have are kept in the file and not scored: {names}</source>
            <translation>إجابات عن أسئلة ليست في {framework} محفوظة في الملف ولا تُحتسب: {names}</translation>
        </message>
        <message>
            <source>Changed, look at your answer again: {names}</source>
            <translation>تغيّرت، فراجع إجابتك: {names}</translation>
        </message>
        <message>
            <source>Every question is the same.</source>
            <translation>كل الأسئلة كما هي.</translation>
        </message>
        <message>
            <source>Go over</source>
            <translation>انتقال</translation>
        </message>
        <message>
            <source>Go over from {old} to {new}? Every answer is kept, and it can be undone.</source>
            <translation>هل تنتقل من {old} إلى {new}؟ تُحفظ كل الإجابات، ويمكن التراجع.</translation>
        </message>
        <message>
            <source>Gone, your answer is kept and not scored: {names}</source>
            <translation>حُذفت، وإجابتك محفوظة ولا تُحتسب: {names}</translation>
        </message>
        <message>
            <source>New: {names}</source>
            <translation>جديدة: {names}</translation>
        </message>
        <message>
            <source>This assessment was made with {old}. There is a newer version, {new}.</source>
            <translation>أعدّ هذا التقييم بالإصدار {old}. ويوجد إصدار أحدث، {new}.</translation>
        </message>
        <message>
            <source>What would change…</source>
            <translation>ما الذي سيتغير…</translation>
        </message>
        <message>
            <source>With your answers as they are: {before} becomes {after}.</source>
            <translation>بإجاباتك كما هي: تصبح {before} ← {after}.</translation>
        </message>
        <message>
            <source>{score} ({verdict})</source>
            <translation>{score} ({verdict})</translation>
        </message>
    </context>
    <context>
        <name>pages</name>
        <message>
            <source>&amp;Compare</source>
            <translation>المقا&amp;رنة</translation>
        </message>
        <message>
            <source>&amp;Decisions</source>
            <translation>ا&amp;لقرارات</translation>
        </message>
        <message>
            <source>&amp;Lessons</source>
            <translation>ال&amp;دروس</translation>
        </message>
        <message>
            <source>&amp;Mission profile</source>
            <translation>&amp;خصائص البعثة</translation>
        </message>
        <message>
            <source>&amp;Readiness</source>
            <translation>الجا&amp;هزية</translation>
        </message>
        <message>
            <source>&amp;Walk the lessons</source>
            <translation>المرور &amp;على الدروس</translation>
        </message>
        <message>
            <source>Action p&amp;lan</source>
            <translation>خ&amp;طة العمل</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>البتّ</translation>
        </message>
        <message>
            <source>Histor&amp;y</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>How long it really &amp;takes</source>
            <translation>&amp;كم يستغرق ذلك فعلًا</translation>
        </message>
        <message>
            <source>In the room</source>
            <translation>في القاعة</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>التعلّم</translation>
        </message>
        <message>
            <source>Plannin&amp;g session</source>
            <translation>&amp;جلسة التخطيط</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>الإعداد</translation>
        </message>
        <message>
            <source>Rep&amp;ort</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>The m&amp;ethod</source>
            <translation>المنهجية</translation>
        </message>
        <message>
            <source>Tried on &amp;past missions</source>
            <translation>التجربة على بع&amp;ثات سابقة</translation>
        </message>
        <message>
            <source>Try your&amp;self first</source>
            <translation>جرّب ب&amp;نفسك أولًا</translation>
        </message>
        <message>
            <source>W&amp;hat if…</source>
            <translation>ما&amp;ذا لو…</translation>
        </message>
        <message>
            <source>Walk the lessons</source>
            <translation>المرور على الدروس</translation>
        </message>
        <message>
            <source>We&amp;ights</source>
            <translation>ال&amp;أوزان</translation>
        </message>
        <message>
            <source>What to &amp;fix first</source>
            <translation>ما &amp;يُعالَج أولًا</translation>
        </message>
        <message>
            <source>Who is &amp;assessing</source>
            <translation>ال&amp;قائمون بالتقييم</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>إجاباتك</translation>
        </message>
    </context>
    <context>
        <name>passphrases</name>
        <message>
            <source>Opening “{name}”…</source>
            <translation>جارٍ فتح «{name}»…</translation>
        </message>
    </context>
    <context>
        <name>print</name>
        <message>
            <source>The printer did not start. Save the report as a PDF and print that.</source>
            <translation>لم تبدأ الطابعة. احفظ التقرير بصيغة PDF واطبعه.</translation>
        </message>
        <message>
            <source>The printer stopped after sheet {printed} of {wanted}. Print the others again.</source>
            <translation>توقفت الطابعة بعد الورقة {printed} من {wanted}. اطبع الأوراق الباقية من جديد.</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>A sealed assessment</source>
            <translation>تقييم مختوم</translation>
        </message>
        <message>
            <source>Unsaved work</source>
            <translation>عمل غير محفوظ</translation>
        </message>
        <message>
            <source>damaged; written last at {time}</source>
            <translation>تالف؛ كُتب آخر مرة {time}</translation>
        </message>
        <message>
            <source>never saved</source>
            <translation>لم يُحفظ قط</translation>
        </message>
        <message>
            <source>opens with Muster 0.1 only</source>
            <translation>يُفتح بالإصدار Muster 0.1 فقط</translation>
        </message>
        <message>
            <source>opens with its passphrase</source>
            <translation>يُفتح بعبارة مروره</translation>
        </message>
    </context>
    <context>
        <name>redaction</name>
        <message>
            <source>Accepted conditions</source>
            <translation>الشروط المقبولة</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Actions, without owners and notes</source>
            <translation>الإجراءات، دون المسؤولين والملاحظات</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Evidence, without links</source>
            <translation>الأدلة، دون الروابط</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>التأشيرات</translation>
        </message>
        <message>
            <source>How far lessons carry over</source>
            <translation>مدى انطباق الدروس</translation>
        </message>
        <message>
            <source>Links of evidence</source>
            <translation>روابط الأدلة</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Marking of the whole</source>
            <translation>علامة سرية الكل</translation>
        </message>
        <message>
            <source>Mission</source>
            <translation>البعثة</translation>
        </message>
        <message>
            <source>Mission profile</source>
            <translation>خصائص البعثة</translation>
        </message>
        <message>
            <source>Name, area, lead, strength and start of the mission</source>
            <translation>اسم البعثة ومنطقتها وقيادتها وقوامها وبدؤها</translation>
        </message>
        <message>
            <source>Names of people and partners</source>
            <translation>أسماء الأشخاص والشركاء</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Notes and reasons</source>
            <translation>الملاحظات والأسباب</translation>
        </message>
        <message>
            <source>Own weights</source>
            <translation>أوزان خاصة</translation>
        </message>
        <message>
            <source>Own weights, without the reason</source>
            <translation>أوزان خاصة، دون السبب</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>بنك الأسئلة</translation>
        </message>
        <message>
            <source>Ranges of levels</source>
            <translation>نطاقات المستويات</translation>
        </message>
        <message>
            <source>Sessions</source>
            <translation>الجلسات</translation>
        </message>
        <message>
            <source>Times and dates</source>
            <translation>الأوقات والتواريخ</translation>
        </message>
        <message>
            <source>Title and number of the assessment</source>
            <translation>عنوان التقييم ورقمه</translation>
        </message>
        <message>
            <source>Votes</source>
            <translation>الأصوات</translation>
        </message>
        <message>
            <source>Votes, without names and notes</source>
            <translation>الأصوات، دون أسماء وملاحظات</translation>
        </message>
        <message>
            <source>What this Muster does not know</source>
            <translation>ما لا يعرفه هذا الإصدار</translation>
        </message>
        <message>
            <source>answered</source>
            <translation>مُجاب عنه</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{what}: {text}</source>
            <translation>{what}: {text}</translation>
        </message>
    </context>
    <context>
        <name>room_keys</name>
        <message>
            <source>Accept with a condition</source>
            <translation>قبول بشرط</translation>
        </message>
        <message>
            <source>Next question to discuss</source>
            <translation>السؤال التالي للنقاش</translation>
        </message>
        <message>
            <source>Note a decision</source>
            <translation>تدوين قرار</translation>
        </message>
        <message>
            <source>Note an action</source>
            <translation>تدوين إجراء</translation>
        </message>
        <message>
            <source>Park the question, or take it up again</source>
            <translation>تأجيل السؤال أو العودة إليه</translation>
        </message>
        <message>
            <source>Question before</source>
            <translation>السؤال السابق</translation>
        </message>
        <message>
            <source>The room’s view, and back</source>
            <translation>عرض القاعة والعودة منه</translation>
        </message>
    </context>
    <context>
        <name>side_menu</name>
        <message>
            <source>&amp;First question</source>
            <translation>السؤال &amp;الأول</translation>
        </message>
        <message>
            <source>Next &amp;unanswered question</source>
            <translation>السؤال التالي بلا &amp;جواب</translation>
        </message>
        <message>
            <source>Next f&amp;lagged question</source>
            <translation>السؤال التالي ال&amp;مؤشَّر</translation>
        </message>
    </context>
    <context>
        <name>strip</name>
        <message>
            <source>does not apply</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>flagged</source>
            <translation>مؤشَّر للنقاش</translation>
        </message>
        <message>
            <source>level {level}</source>
            <translation>المستوى {level}</translation>
        </message>
        <message>
            <source>not applicable</source>
            <translation>غير منطبق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>with evidence or note</source>
            <translation>له دليل أو ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>vote_files</name>
        <message>
            <source>Added as another person: somebody else has the same id here.</source>
            <translation>أضيف كشخص آخر: لغيره الرمز نفسه هنا.</translation>
        </message>
        <message>
            <source>Added to who is assessing.</source>
            <translation>أضيف إلى القائمين بالتقييم.</translation>
        </message>
        <message>
            <source>Kept, but these questions do not apply now: {names}.</source>
            <translation>محفوظ، لكن هذه الأسئلة لا تنطبق الآن: {names}.</translation>
        </message>
        <message>
            <source>Replaced: {names}.</source>
            <translation>استُبدلت: {names}.</translation>
        </message>
        <message>
            <source>The first votes stand on {names}.</source>
            <translation>تبقى الأصوات الأولى على {names}.</translation>
        </message>
    </context>
    <context>
        <name>votes</name>
        <message>
            <source>First answers of {name}</source>
            <translation>الإجابات الأولى لـ{name}</translation>
        </message>
        <message>
            <source>Vote on {question} of {name}</source>
            <translation>تصويت {name} على {question}</translation>
        </message>
    </context>
    <context>
        <name>walk_keys</name>
        <message>
            <source>A paper was seen: one level either way is possible. What counts unless you choose</source>
            <translation>وثيقة اطُّلع عليها: قد يزيد المستوى أو ينقص درجة. وهو المعتمد ما لم تختر</translation>
        </message>
        <message>
            <source>Answer 0</source>
            <translation>الإجابة 0</translation>
        </message>
        <message>
            <source>Answer 1</source>
            <translation>الإجابة 1</translation>
        </message>
        <message>
            <source>Answer 2</source>
            <translation>الإجابة 2</translation>
        </message>
        <message>
            <source>Answer 3</source>
            <translation>الإجابة 3</translation>
        </message>
        <message>
            <source>Answer 4</source>
            <translation>الإجابة 4</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>مسح</translation>
        </message>
        <message>
            <source>Don’t know</source>
            <translation>لا أعرف</translation>
        </message>
        <message>
            <source>Flag for discussion</source>
            <translation>تأشير للنقاش</translation>
        </message>
        <message>
            <source>Flag the question, or take the flag off</source>
            <translation>تأشير السؤال أو إزالة التأشير</translation>
        </message>
        <message>
            <source>Go on to the next question that applies</source>
            <translation>الانتقال إلى السؤال المنطبق التالي</translation>
        </message>
        <message>
            <source>Inspected, counted, or in the account: the level is certain</source>
            <translation>معايَن أو معدود أو مودَع في الحساب: المستوى مؤكد</translation>
        </message>
        <message>
            <source>Known by a paper seen</source>
            <translation>السند: وثيقة اطُّلع عليها</translation>
        </message>
        <message>
            <source>Known by inspection or count</source>
            <translation>السند: معاينة أو عدّ</translation>
        </message>
        <message>
            <source>Known by somebody’s word</source>
            <translation>السند: إفادة شخص</translation>
        </message>
        <message>
            <source>Leave the question open: it widens the range</source>
            <translation>ترك السؤال مفتوحًا: يتسع النطاق</translation>
        </message>
        <message>
            <source>Leave the question out, and say why</source>
            <translation>استبعاد السؤال مع ذكر السبب</translation>
        </message>
        <message>
            <source>Level 0</source>
            <translation>المستوى 0</translation>
        </message>
        <message>
            <source>Level 1</source>
            <translation>المستوى 1</translation>
        </message>
        <message>
            <source>Level 2</source>
            <translation>المستوى 2</translation>
        </message>
        <message>
            <source>Level 3</source>
            <translation>المستوى 3</translation>
        </message>
        <message>
            <source>Level 4</source>
            <translation>المستوى 4</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>السؤال التالي</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>غير منطبق</translation>
        </message>
        <message>
            <source>Open the evidence, and write the next piece</source>
            <translation>فتح الأدلة وكتابة الدليل التالي</translation>
        </message>
        <message>
            <source>Open the note, and write on</source>
            <translation>فتح الملاحظة ومتابعة الكتابة</translation>
        </message>
        <message>
            <source>Somebody has said so: two levels either way are possible</source>
            <translation>إفادة شخص: قد يزيد المستوى أو ينقص درجتين</translation>
        </message>
        <message>
            <source>Take the answer back (Delete)</source>
            <translation>سحب الإجابة (Delete)</translation>
        </message>
        <message>
            <source>Write evidence</source>
            <translation>كتابة دليل</translation>
        </message>
        <message>
            <source>Write the note</source>
            <translation>كتابة الملاحظة</translation>
        </message>
    </context>
</TS>
