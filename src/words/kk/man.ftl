### The page of the manual: its title and its headings.

man-title = Жаңа педагогтерге тәлімгерлік
man-name = АТАУЫ
man-synopsis = ЖАЗЫЛУЫ
man-description = СИПАТТАМАСЫ
man-notes = ЕСКЕРТПЕЛЕР
man-examples = МЫСАЛДАР
man-version = НҰСҚАСЫ
