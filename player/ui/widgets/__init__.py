"""The controls of the app, painted from the theme; one a file."""
