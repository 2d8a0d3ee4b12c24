### What is wrong with the store, and the way out.

trouble-no-store = There is no store here: { $path }. Check the path (--data); to set up a new school, start talimger.
trouble-busy = The store is busy ({ $holder }). Wait a little and repeat: nothing typed is lost.
trouble-busy-unknown = Another session holds the store. Wait a little and repeat: nothing typed is lost.
trouble-damaged = The store is damaged: { $what }. Delete nothing: restore it from a backup in backups with talimger restore.
trouble-bad-backup = This is no backup, or was not copied whole: { $path } ({ $what }). Nothing was changed; take another backup from backups.
trouble-full = The disk is full: { $path }. Free some space and save again: what was saved is whole, and nothing typed is lost.
trouble-not-permitted = Not permitted: { $path }. Ask the system administrator to add you to the group that owns the directory.
trouble-no-directory = A file stands where the school’s data should have a folder: { $path }. Name a folder (--data), or rename that file.
trouble-newer = A newer program wrote this store, which is whole. Install the newer talimger.
trouble-older = An older version of the program wrote the data; they are whole. The coordinator brings them up to date once with talimger migrate.
trouble-disk = The disk answered with an error: { $path } ({ $what }). Repeat; if that does not help, show this message to the system administrator.
trouble-open-to-others = Strangers can enter the folder of the school’s data, so it was not opened. Close it with this command: “{ $command }”.
trouble-group-not-kept = New files in the data folder would not belong to its group. Mend that with this command: “{ $command }”.
trouble-anothers-own = This data folder is for the user { $owner } alone: { $path }. Work under that login, or ask its owner to share it: talimger init DIR --group GROUP.
trouble-on-network = The folder lies on a network disk ({ $system }), where the data of several people are not safe: { $path }. Move it to the server’s own disk and name that place (--data).
trouble-dangling-link = The link to the data folder leads nowhere: { $path }. Attach the disk that it points to, or name another folder (--data).
