"""The one room that knows every floor: builds the parts and passes them on."""
