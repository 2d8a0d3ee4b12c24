### What the program finds around it.

cli-doctor = Терминалды, деректерді және құқықтарды тексеру: көмектесушіге арналған бір экран
cli-doctor-after =
    Соңында пернелер тексеріледі: басып, не келгенін қараңыз; Enter аяқтайды.
      talimger doctor
      talimger doctor --json
doctor-version = Нұсқа · пішім · күнтізбе
doctor-day = Бүгін
doctor-data = Деректер
doctor-store = Деректердің күйі
doctor-store-none = мектеп әлі бапталмаған
doctor-store-stands = { $name }: № { $revision } жазба, карточкалар: { $cases }, оқылмайтын жазбалар: { $unread }
doctor-holder = Деректер кімде бос емес
doctor-free = бос
doctor-login = Логин және рөлдер
doctor-drafts = Нобайлар
doctor-terminal = Терминал: енгізу · шығару · қателер
doctor-size = Бағандар × жолдар
doctor-utf8 = UTF-8 кодтауы
doctor-ascii = Тек ASCII таңбалары
doctor-colours = Түстер
doctor-widths = Әріптер: оң жақ шеті тегіс, сұрау белгілері мен шаршылар жоқ.
doctor-border = Жақтау: сызықтар тұтас болуы керек.
doctor-colour-test = Түстер: алты түрлі, одан кейін қалың, кері, асты сызылған.
doctor-keys = Пернелер: басыңыз, Enter аяқтайды. Әріп, оның нөмірі және латын пернесі:
