### What printed papers say.

report-page = Page { $page } / { $pages }
