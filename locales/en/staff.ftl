### What staff pages say.

staff-save = Save
staff-cancel = Cancel
