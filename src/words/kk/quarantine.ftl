### Records that cannot be read: what they are of, and the way out.

record-of-case = { $part }, { $case } карточкасы
record-of-lost-case = { $part }, ішкі нөмірі { $number } карточка
record-of-school = { $part }
record-numbered = { $part }, ішкі нөмірі { $number }
record-keyed = { $part }: { $key }
record-summary = тізім жолы, { $case } карточкасы
record-entry = № { $number } тарих жазбасы
record-answer = қабылданған команданың белгісі { $id }
record-numbers = нөмірлер есебі
record-origins = деректердің шығу тегі туралы мәлімет
record-unknown = түрі белгісіз жазба, { $tree } { $key }

trouble-unreadable = Жазба оқылмайды: { $what }. Ештеңені жоймаңыз: қалғаны бүтін, үйлестіруші оны talimger verify --mend командасымен қалпына келтіреді.
trouble-unreadable-newer = Жазбаны бағдарламаның жаңарақ нұсқасы енгізген: { $what }. Ол бүтін; жаңа talimger нұсқасын орнатыңыз.
trouble-unreadable-entry = { $what } оқылмайды. Деректердің өзі бүтін, жұмысты жалғастыруға болады; оны тек сақтық көшірмеден қайтаруға болады: talimger restore.
quarantine-line = Оқылмайды: { $what }. talimger verify командасын орындаңыз

quarantine-more = Оқылмайтын жазбалар, тағы: { $n }. Бәрін talimger verify командасы атайды.
quarantine-unread-entry = жазба оқылмайды
case-damaged = бүлінген
