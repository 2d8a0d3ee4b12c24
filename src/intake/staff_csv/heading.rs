//! Which column does each heading mean?

use super::ListTrouble;
use super::cell::tidy;
use crate::domain::staff_list::Column;
use crate::domain::text::fold::fold;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What the headings of a list mean.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Heading {
    /// The columns, by place; none where it is not read.
    pub(super) columns: Vec<Option<Column>>,
    /// The headings that mean nothing to the program, or what an earlier one does.
    pub(super) unknown: Vec<String>,
    /// How many columns the list has, a column of errors left out.
    pub(super) width: usize,
}

/// Reads the headings; there must be a column of names.
pub(super) fn read(cells: &[String]) -> Result<Heading, ListTrouble> {
    let mut heading = Heading { columns: Vec::new(), unknown: Vec::new(), width: 0 };
    for cell in cells.iter().map(|cell| tidy(cell)) {
        let column = meant(&cell).filter(|column| !heading.columns.contains(&Some(*column)));
        heading.width += usize::from(!is_of_errors(&cell));
        if column.is_none() && !cell.is_empty() && !is_of_errors(&cell) {
            heading.unknown.push(cell);
        }
        heading.columns.push(column);
    }
    if heading.columns.contains(&Some(Column::Name)) {
        return Ok(heading);
    }
    Err(ListTrouble::NoNames { found: cells.iter().map(|cell| tidy(cell)).collect() })
}

/// Whether a column is the one of errors that a list of refused rows has.
pub(in crate::intake) fn is_of_errors(heading: &str) -> bool {
    static NAMES: LazyLock<[String; 3]> = LazyLock::new(|| ["Ошибки", "Қателер", "Errors"].map(words_of));
    NAMES.contains(&words_of(heading))
}

fn meant(heading: &str) -> Option<Column> {
    // Folded once: there are hundreds of names, and every heading is compared with all of them.
    static NAMES: LazyLock<HashMap<String, Column>> = LazyLock::new(|| {
        let of = |column: Column| usual_names(column).iter().map(move |name| (words_of(name), column));
        Column::ALL.into_iter().flat_map(of).collect()
    });
    NAMES.get(&words_of(heading)).copied()
}

/// Sets case, Kazakh letters, points, commas, brackets and hyphens aside: `Ф.И.О.` is `фио`.
fn words_of(heading: &str) -> String {
    let plain: String = heading.chars().map(|c| if is_ornament(c) { ' ' } else { c }).collect();
    fold(&plain).split_whitespace().collect::<Vec<_>>().concat()
}

fn is_ornament(c: char) -> bool {
    !c.is_alphanumeric() && c != '№'
}

/// The names under which a column is met, in Russian, Kazakh and English.
fn usual_names(column: Column) -> &'static [&'static str] {
    match column {
        Column::Name => &[
            "ФИО",
            "Ф.И.О. педагога",
            "ФИО учителя",
            "Фамилия, имя, отчество",
            "Полное имя",
            "Педагог",
            "Учитель",
            "Аты-жөні",
            "Тегі, аты, әкесінің аты",
            "ТАӘ",
            "Т.А.Ә.",
            "Мұғалім",
            "Педагогтің аты-жөні",
            "Full name",
            "Name",
            "Teacher",
        ],
        Column::Position => &["Должность", "Лауазымы", "Лауазым", "Қызметі", "Position", "Post"],
        Column::Subject => &["Предмет", "Преподаваемый предмет", "Предметы", "Пәні", "Пән", "Subject"],
        Column::Classes => &["Классы", "Класс", "Сыныптары", "Сыныптар", "Сыныбы", "Classes", "Grades"],
        Column::Experience => &[
            "Стаж, лет",
            "Стаж",
            "Педагогический стаж",
            "Пед. стаж",
            "Стаж работы",
            "Педстаж",
            "Өтілі",
            "Өтіл",
            "Педагогикалық өтілі",
            "Еңбек өтілі",
            "Өтілі, жыл",
            "Experience",
            "Years of teaching",
            "Years of experience",
            "Experience, years",
        ],
        Column::Category => &[
            "Категория",
            "Квалификационная категория",
            "Санаты",
            "Санат",
            "Біліктілік санаты",
            "Category",
            "Qualification category",
        ],
        Column::Education => &["Образование", "Білімі", "Білім", "Education"],
        Column::Institution => &[
            "Учебное заведение",
            "ВУЗ",
            "Что окончил",
            "Окончил",
            "Оқу орны",
            "Бітірген оқу орны",
            "ЖОО",
            "Institution",
            "University",
            "Graduated from",
        ],
        Column::Graduated => &[
            "Год окончания",
            "Год выпуска",
            "Бітірген жылы",
            "Оқу орнын бітірген жылы",
            "Graduated",
            "Graduation year",
            "Year of graduation",
        ],
        Column::Speciality => &[
            "Специальность",
            "Специальность по диплому",
            "Мамандығы",
            "Диплом бойынша мамандығы",
            "Мамандық",
            "Speciality",
            "Specialty",
        ],
        Column::Load => &[
            "Нагрузка, ч",
            "Нагрузка",
            "Учебная нагрузка",
            "Недельная нагрузка",
            "Нагрузка, часов",
            "Нагрузка, час",
            "Жүктемесі",
            "Жүктеме",
            "Оқу жүктемесі",
            "Жүктемесі, сағат",
            "Load",
            "Teaching load",
            "Load, h",
            "Hours a week",
        ],
        Column::FormClass => &[
            "Классное руководство",
            "Кл. руководство",
            "Классный руководитель",
            "Сынып жетекшілігі",
            "Сынып жетекшісі",
            "Form class",
            "Form teacher",
        ],
        Column::Roles => &["Роль", "Роли", "Роль в программе", "Рөлі", "Рөл", "Рөлдері", "Role", "Roles"],
        Column::Login => {
            &["Логин", "Учётная запись", "Имя пользователя", "Login", "Логині", "User", "User name"]
        }
        Column::HiredOn => &[
            "Дата приёма",
            "Дата приема на работу",
            "Принят",
            "Принят на работу",
            "Дата найма",
            "Жұмысқа қабылданған күні",
            "Қабылданған күні",
            "Жұмысқа алынған күні",
            "Hired",
            "Hired on",
            "Hiring date",
            "Date of hiring",
        ],
        Column::Mentor => {
            &["Наставник", "ФИО наставника", "Тәлімгер", "Тәлімгері", "Тәлімгердің аты-жөні", "Mentor"]
        }
        Column::OrderNumber => &[
            "Приказ №",
            "Номер приказа",
            "№ приказа",
            "Приказ",
            "Приказ, номер",
            "Бұйрық №",
            "Бұйрық нөмірі",
            "№ бұйрық",
            "Бұйрық",
            "Order No.",
            "Order",
            "Order number",
            "Order №",
        ],
        Column::OrderDate => {
            &["Дата приказа", "Приказ от", "Бұйрық күні", "Бұйрықтың күні", "Order date", "Date of order"]
        }
        Column::OrderEffective => &[
            "Действует с",
            "Вступает в силу",
            "Приказ действует с",
            "Дата вступления в силу",
            "Қолданысқа енетін күні",
            "Күшіне енетін күні",
            "Қолданылады",
            "Бұйрық күшіне енеді",
            "Effective",
            "Effective from",
            "Effective date",
            "In force from",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_of_a_column_is_also_that_of_another() {
        for column in Column::ALL {
            for name in usual_names(column) {
                assert_eq!(meant(name), Some(column), "{name}");
            }
        }
    }
}
