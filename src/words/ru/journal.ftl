### How the entries of the journal are found, sorted and marked.

sorted-newest = Порядок строк: новые сверху.
sorted-oldest = Порядок строк: старые сверху.
sorted-by-kind = Порядок строк: по виду.
journal-only = Здесь этого нет: поиск — в журнале и истории, порядок — в плане, журнале и истории, выделение — в плане и журнале.
journal-none-fits = Таких записей нет. Esc — показать все.
void-marked-title = Аннулировать отмеченные записи: { $n }
