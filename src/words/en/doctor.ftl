### What the program finds around it.

cli-doctor = Check the terminal, the data and the rights: one screen for whoever helps
cli-doctor-after =
    The keys are tried last: press them and see what arrives; Enter ends.
      talimger doctor
      talimger doctor --json
doctor-version = Version · format · calendar
doctor-day = Today
doctor-data = Data
doctor-store = State of the data
doctor-store-none = the school is not set up yet
doctor-store-stands = { $name }: entry No. { $revision }, cases: { $cases }, unreadable records: { $unread }
doctor-holder = Who holds the data now
doctor-free = nobody
doctor-login = Login and roles
doctor-drafts = Drafts
doctor-terminal = Terminal: input · output · errors
doctor-size = Columns × rows
doctor-utf8 = Charset UTF-8
doctor-ascii = ASCII signs alone
doctor-colours = Colours
doctor-widths = Letters: the right edges must stand straight, without question marks or boxes.
doctor-border = Border: the lines must be unbroken.
doctor-colour-test = Colours: six that differ, then bold, reverse, underlined.
doctor-keys = Keys: press some, Enter ends. The letter, its number and the Latin key:
