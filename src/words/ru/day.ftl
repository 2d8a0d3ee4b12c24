### The work of the day in one line.

day-case = Карточка: код (26-07), номер этого года (07) или часть имени педагога
day-about = { $case }, { $day }
day-question = { $question } да/нет:

day-visit = Записать в журнал посещение урока, консультацию, сопровождение
day-visit-date = День: 12.10, вчера, пн
day-visit-class = Класс
day-visit-topic = Предмет и тема
day-visit-minutes = Сколько минут
day-visit-note = Что увидели, о чём говорили
day-visit-kind = Что это было: mentor — наставник на уроке молодого специалиста, mentee — молодой специалист на уроке наставника, administration — администрация на уроке, consultation — консультация, support — сопровождение, workshop — семинар, other — другое
day-visit-by = Кто провёл: логин или ФИО; без этого — наставник, а посещение администрации — вы сами
day-visit-item = Номер пункта плана, как в talimger show
day-visit-follow-up = Когда прийти снова
day-visit-after =
    Примеры:
      talimger visit 07 12.10 7Б алгебра 45 "темп урока"
      talimger visit 07 вчера --kind consultation
      talimger visit Ахметова 12.10 7Б алгебра --follow-up 26.10

day-done = Отметить пункт плана выполненным
day-done-item = Пункт: номер, как в talimger show, или часть названия
day-done-date = День; без этого — сегодня
day-done-evidence = Чем подтверждается
day-done-after =
    Примеры:
      talimger done 07 3
      talimger done 07 "открытый урок" 15.10 "справка № 4"
day-no-such-item = { $case }: в плане нет пункта «{ $meant }». Пункты с номерами: talimger show
day-several-items = «{ $meant }» подходит к нескольким пунктам. Укажите номер:

day-agree = Согласовать план
day-agree-after =
    Согласует тот, кто исполняет обязанности заместителя, под своим логином. Координатор вносит отметку с бумаги:
      talimger agree 07
      talimger agree 07 --paper 09.09
day-approve = Утвердить план
day-approve-after =
    Утверждает руководитель под своим логином. Координатор вносит отметку с бумаги:
      talimger approve 07
      talimger approve 07 --paper 10.09
day-return = Вернуть план на доработку с замечанием
day-return-remark = Что исправить
day-return-question = Вернуть план на доработку: { $name }, редакция { $number }?
day-return-after =
    Пример:
      talimger return 07 "уточнить сроки в разделе «Оценивание»"
day-paper = Отметка стоит на бумаге: её дата
day-paper-by = Чья отметка на бумаге: логин или ФИО
day-paper-missing = Под вашим логином эту отметку только вносят с бумаги. Добавьте её дату: --paper ДАТА
day-for-deputy = Почему вместо заместителя согласует руководитель

day-undo = Отменить своё последнее изменение
day-redo = Вернуть то, что отменено последним
day-undo-after =
    Пачка (список сотрудников, общее событие) отменяется целиком. Чужое и отметки так не отменяют.
      talimger undo -n
      talimger undo
      talimger undo --redo
