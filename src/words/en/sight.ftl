### Who sees what: the file about oneself, and whom to ask.

refusal-own-file = This file is about yourself. Others keep it: turn to your mentor or to the deputy head.
dashboard-closed = Mentors and holders of a role see cases. Roles come from the coordinator ({ $who }).
dashboard-closed-ask = Mentors and holders of a role see cases. The coordinator gives roles.
