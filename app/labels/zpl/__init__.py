"""A reader for Zebra's label language: streams to commands, commands to ink."""
