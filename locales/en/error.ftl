### Sentences for errors: what happened, what is safe, what to do.

error-unknown = Something went wrong (code { $code }). What was saved is safe. Please call staff and tell them this code.
