"""The Presets screen: what groups of products want at the door and on the way."""
