### What is wrong with the store, and the way out.

trouble-no-store = There is no store here: { $path }. Check the path (--data); to set up a new school, start talimger.
trouble-busy = The store is held by: { $holder }. Wait a little and repeat: nothing typed is lost.
trouble-busy-unknown = Another session holds the store. Wait a little and repeat: nothing typed is lost.
trouble-damaged = The store is damaged: { $what }. Delete nothing: restore it from a backup in backups with talimger restore.
trouble-full = The disk is full: { $path }. Free some space and save again: what was saved is whole, and nothing typed is lost.
trouble-not-permitted = Not permitted: { $path }. Ask the system administrator to add you to the group that owns the directory.
trouble-no-directory = A file stands where the school’s data should have a folder: { $path }. Name a folder (--data), or rename that file.
trouble-newer = A newer program wrote this store, which is whole. Install the newer talimger.
trouble-disk = The disk answered with an error: { $path } ({ $what }). Repeat; if that does not help, show this message to the system administrator.
