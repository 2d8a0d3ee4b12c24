### What the program finds around it.

cli-doctor = Проверить терминал, данные и права: один экран для того, кто помогает
cli-doctor-after =
    В конце проверяются клавиши: нажимайте и смотрите, что дошло; Enter завершает.
      talimger doctor
      talimger doctor --json
doctor-version = Версия · формат · календарь
doctor-day = Сегодня
doctor-data = Данные
doctor-store = Состояние данных
doctor-store-none = школа ещё не настроена
doctor-store-stands = { $name }: запись № { $revision }, карточек: { $cases }, нечитаемых записей: { $unread }
doctor-holder = Кем заняты данные
doctor-free = никем
doctor-login = Логин и роли
doctor-drafts = Черновики
doctor-terminal = Терминал: ввод · вывод · ошибки
doctor-size = Столбцов × строк
doctor-utf8 = Кодировка UTF-8
doctor-ascii = Только знаки ASCII
doctor-colours = Цвета
doctor-widths = Буквы: правый край ровный, знаков вопроса и квадратов нет.
doctor-border = Рамка: линии должны быть сплошными.
doctor-colour-test = Цвета: шесть разных, затем жирный, обратный, подчёркнутый.
doctor-keys = Клавиши: нажимайте, Enter завершает. Буква, её номер и латинская клавиша:
