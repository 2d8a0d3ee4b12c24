### What the first screen says beside its rows.

## After an absence.

absence-since = { $date } күнінен бері өзгерістер: { $n }
absence-title = Сіз болмаған кезде не өзгерді
absence-none = Сіз соңғы кіргеннен бері басқалар ештеңе өзгерткен жоқ.
absence-more = …және тағы: { $n }

## At the turns of the year.

offer-staff-list = { $year } оқу жылының жаңа педагогтер тізімін жүктеу
offer-before-break = { $from } күнгі каникулға дейін ашық тармақтар: { $n }
offer-reports = есептер: әлі дайын емес { $n }
offer-council = педагогикалық кеңес: отырыссыз карточкалар { $n }
offer-next-calendar = { $year } күнтізбесі: әлі жоқ не алдын ала ғана

## The mentor.

front-my-step = Менің келесі қадамым: { $name } — { $step }; { $when }

## The month under the rows.

front-month = Мерзімдер: { $month }
front-month-today = бүгін
front-month-nothing = Ай соңына дейін мерзім жоқ.
front-month-more = …және тағы { $n }; бәрі — { $key }

## The selected case at the right.

front-mentor = Тәлімгер: { $name }
front-order = № { $number } бұйрық, { $date }
front-track = { $stage } · { $end } күніне дейін
front-ahead = Алда
front-more = …және тағы { $n }
front-items = Алдағы жоспар тармақтары: { $n }
front-items-late = оның ішінде мерзімі өткені: { $n }

## The look of the user's own screens.

settings-look = Экрандарымның көрінісі
settings-look-now = Экран көрінісі: { $look }.
look-default = әдеттегі: түсі аз
look-contrast = қарама-қарсы: маңыздысы айқын көрінеді
look-mono = түссіз

## A step that has another name once something was made for it.

step-send-plan = жоспарды келісуге жіберу
