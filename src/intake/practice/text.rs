//! What do the people of the practice school write?

use crate::domain::text::local::Language;

/// A text of the practice school in Russian, Kazakh and English.
#[derive(Debug, Clone, Copy)]
pub(super) struct Text(&'static str, &'static str, &'static str);

impl Text {
    /// Returns the text in the language in which the school writes.
    pub(super) fn in_language(self, language: Language) -> String {
        match language {
            Language::Ru => self.0,
            Language::Kk => self.1,
            Language::En => self.2,
        }
        .to_owned()
    }
}

/// Makes a text.
pub(super) const fn text(ru: &'static str, kk: &'static str, en: &'static str) -> Text {
    Text(ru, kk, en)
}

pub(super) const SCHOOL: Text = text("Учебная школа № 1", "№ 1 жаттығу мектебі", "Practice School No. 1");
pub(super) const ORDER_SUBJECT: Text =
    text("О закреплении наставников", "Тәлімгерлерді тағайындау туралы", "On assigning mentors");
pub(super) const CONCLUSION: Text = text(
    "Предметом владеет уверенно; нужна помощь в планировании урока и в формативном оценивании.",
    "Пәнді жақсы біледі; сабақты жоспарлауда және қалыптастырушы бағалауда көмек қажет.",
    "Knows the subject well; needs help with planning lessons and with formative assessment.",
);
pub(super) const NEEDS: Text = text(
    "Распределение времени на уроке, дескрипторы, работа с классом.",
    "Сабақта уақытты бөлу, дескрипторлар, сыныппен жұмыс.",
    "Timing of a lesson, descriptors, work with the class.",
);
pub(super) const FINAL_CONCLUSION: Text = text(
    "Затруднений стало заметно меньше; уроки проводит самостоятельно.",
    "Қиындықтар едәуір азайды; сабақтарды өздігінен өткізеді.",
    "There are far fewer difficulties; teaches the lessons unaided.",
);
pub(super) const REMARK: Text = text(
    "Добавьте посещение уроков наставника в первой четверти и укажите форму отчётности для каждого пункта.",
    "Бірінші тоқсанда тәлімгердің сабақтарына қатысуды қосыңыз және әр тармақ бойынша есептілік нысанын көрсетіңіз.",
    "Add visits to the mentor's lessons in the first quarter, and a form of report for each item.",
);
pub(super) const EVIDENCE: Text = text(
    "запись в журнале наставничества",
    "тәлімгерлік журналындағы жазба",
    "entry in the mentoring journal",
);
pub(super) const MOVED: Text = text(
    "Карантин в классе, занятия шли дистанционно.",
    "Сыныпта карантин болды, сабақ қашықтан өтті.",
    "The class was in quarantine and taught at a distance.",
);
pub(super) const NOT_DONE: Text = text(
    "Открытый урок заменён взаимопосещением.",
    "Ашық сабақ өзара сабаққа қатысумен ауыстырылды.",
    "A mutual visit took the place of the open lesson.",
);
pub(super) const VISIT: Text = text(
    "Цели урока понятны ученикам, темп неровный: на вывод осталось две минуты.",
    "Сабақтың мақсаты оқушыларға түсінікті, қарқыны біркелкі емес: қорытындыға екі минут қалды.",
    "The pupils know the aims; the pace is uneven, two minutes were left for the conclusion.",
);
pub(super) const VISIT_TOPIC: Text = text("обобщающий урок", "қорытындылау сабағы", "lesson of revision");
pub(super) const STRENGTHS: Text = text(
    "Контакт с классом, ясная речь.",
    "Сыныппен байланыс, анық сөйлеу.",
    "Contact with the class, clear speech.",
);
pub(super) const TO_DEVELOP: Text =
    text("Дифференциация заданий.", "Тапсырмаларды саралау.", "Differentiated tasks.");
pub(super) const CONSULTATION: Text =
    text("Разбор КСП на неделю", "Апталық ҚМЖ талдау", "Going through the week's short-term plans");
pub(super) const SUPPORT: Text = text(
    "Беседа об адаптации в коллективе",
    "Ұжымға бейімделу туралы әңгіме",
    "Talk on settling in among colleagues",
);
pub(super) const SICK_LEAVE: Text =
    text("Лист нетрудоспособности", "Еңбекке жарамсыздық парағы", "Sick leave");
pub(super) const SICK_DOCUMENT: Text = text(
    "лист нетрудоспособности № 0214587",
    "№ 0214587 еңбекке жарамсыздық парағы",
    "sick-list No. 0214587",
);
pub(super) const LEFT_NOTE: Text =
    text("Переезд в другой город.", "Басқа қалаға көшті.", "Moved to another town.");
pub(super) const AGENDA: Text = text(
    "Итоги наставничества за учебный год",
    "Оқу жылындағы тәлімгерлік қорытындысы",
    "Results of mentoring for the school year",
);
pub(super) const AGENDA_CARRIED_OVER: Text = text(
    "Отчёты по наставничеству, перенесённые с весны",
    "Көктемнен ауыстырылған тәлімгерлік есептері",
    "Mentoring reports carried over from spring",
);
pub(super) const DECISION: Text = text(
    "Признать работу наставников удовлетворительной; программы наставничества считать завершёнными.",
    "Тәлімгерлердің жұмысы қанағаттанарлық деп танылсын; тәлімгерлік бағдарламалары аяқталды деп саналсын.",
    "The work of the mentors is found satisfactory; the mentoring programmes are completed.",
);
pub(super) const ACHIEVEMENTS: Text = text(
    "Провёл(а) открытый урок; классный коллектив участвовал в предметной неделе.",
    "Ашық сабақ өткізді; сынып ұжымы пәндік аптаға қатысты.",
    "Gave an open lesson; the class took part in the subject week.",
);
pub(super) const DIFFICULTIES: Text = text(
    "Формативное оценивание требует много времени на уроке.",
    "Қалыптастырушы бағалау сабақта көп уақыт алады.",
    "Formative assessment takes much of the lesson's time.",
);
pub(super) const TO_MENTOR: Text = text(
    "передать опыт на методическом объединении",
    "тәжірибесін әдістемелік бірлестікте бөлісу",
    "share the experience in the methodological association",
);
pub(super) const REPORT_CONCLUSION: Text = text(
    "План наставничества выполнен; молодой специалист готов работать самостоятельно.",
    "Тәлімгерлік жоспары орындалды; жас маман өздігінен жұмыс істеуге дайын.",
    "The mentoring plan has been carried out; the young specialist is ready to work unaided.",
);
