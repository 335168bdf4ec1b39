"""One frozen settings model, one TOML file."""
