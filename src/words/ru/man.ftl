### The page of the manual: its title and its headings.

man-title = Наставничество новых педагогов
man-name = ИМЯ
man-synopsis = СИНТАКСИС
man-description = ОПИСАНИЕ
man-notes = ПРИМЕЧАНИЯ
man-examples = ПРИМЕРЫ
man-version = ВЕРСИЯ
