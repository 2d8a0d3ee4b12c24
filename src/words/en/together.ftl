### What is done to all that is marked by one form, each answered for itself.

action-do-for-many = do for the marked
action-do-for-many-tip = By one form: submits the plans, pauses or extends the marked cases; in the list of people gives or takes a role.
together-which = What is to be done? Cases: { $n }
together-title = { $what }: cases { $n }
together-left = Left out:
together-none = There is nothing to do this to.
together-some = Not all was saved: { $n } of { $total }
roles-title = Role: people { $n }
roles-way = What to do
roles-give = give the role
roles-take = take the role away
roles-role = Role
roles-nothing = It is so already for all who were chosen: there is nothing to change.
